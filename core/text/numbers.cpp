#include "core/base/fraction.h"
#include "core/text/words.h"

#include <array>
#include <utility>

namespace grondplan {

using Wide = Fraction::Wide;

static std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// amount / unit, rounded half away from zero to `decimals`, as digits of the language. Exact: no floating
/// point.
static QString quotient(const QLocale &locale, std::int64_t amount, std::int64_t unit, int decimals)
{
    const std::int64_t scale = powerOfTen(decimals);
    const Wide magnitude = amount < 0 ? -Wide{amount} : Wide{amount};
    const Wide scaled = (2 * magnitude * scale + unit) / (2 * Wide{unit});
    QString digits = locale.toString(static_cast<qulonglong>(scaled / scale));
    if (decimals > 0) {
        const QString fraction = QString::number(static_cast<qulonglong>(scaled % scale));
        digits += locale.decimalPoint() + QString(decimals - fraction.size(), u'0') + fraction;
    }
    return amount < 0 && scaled != 0 ? QString(locale.negativeSign() + digits) : digits;
}

/// The same without zeros at its end.
static QString shortQuotient(const QLocale &locale, std::int64_t amount, std::int64_t unit, int decimals)
{
    QString digits = quotient(locale, amount, unit, decimals);
    if (decimals > 0) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(locale.decimalPoint()))
            digits.chop(1);
    }
    return digits;
}

QString Words::number(std::int64_t value) const
{
    return quotient(m_locale, value, 1, 0);
}

QString Words::decimal(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

/// Digits after the point of a currency's amounts.
/// \source ISO 4217, column "minor unit"
static int minorDigits(const Currency &currency)
{
    static const QStringList kNone = {QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("ISK"),
                                      QStringLiteral("VND"), QStringLiteral("CLP"), QStringLiteral("XAF"),
                                      QStringLiteral("XOF")};
    static const QStringList kThree = {QStringLiteral("BHD"), QStringLiteral("JOD"), QStringLiteral("KWD"),
                                       QStringLiteral("OMR"), QStringLiteral("TND")};
    const QString code = currency.toString();
    return kNone.contains(code) ? 0 : kThree.contains(code) ? 3 : 2;
}

static QString symbolOf(const Currency &currency)
{
    QString code = currency.toString();
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1String("USD"))
        return QStringLiteral("$");
    if (code == QLatin1String("GBP"))
        return QStringLiteral("£");
    return code;
}

QString Words::money(const Money &money) const
{
    const int digits = minorDigits(money.currency);
    const QString symbol = symbolOf(money.currency);
    // Kept on one line with its amount. English writes a symbol close to the amount and a minus before both;
    // Dutch writes a space, and the minus with the amount.
    const QChar space(QChar::Nbsp);
    const QString amount = quotient(m_locale, money.minor, powerOfTen(digits), digits);
    if (m_language == QLatin1String("nl") || symbol.size() > 1)
        return QString(symbol + space + amount);
    if (money.minor < 0)
        return QString(amount.left(m_locale.negativeSign().size()) + symbol +
                       amount.mid(m_locale.negativeSign().size()));
    return QString(symbol + amount);
}

QString Words::cpu(MilliCpu amount) const
{
    // Small shares keep their third digit: 5 millicpu is not 0.01 vCPU.
    const bool isSmall = amount.count() > -100 && amount.count() < 100;
    return QString(shortQuotient(m_locale, amount.count(), 1000, isSmall ? 3 : 2) + QLatin1String(" vCPU"));
}

struct SizeUnit
{
    std::int64_t bytes;
    const char *name;
};

/// In the largest unit of which it is one at least, to two decimals.
template<std::size_t Count>
static QString inUnits(const QLocale &locale, std::int64_t bytes, const std::array<SizeUnit, Count> &units)
{
    const Wide magnitude = bytes < 0 ? -Wide{bytes} : Wide{bytes};
    std::size_t i = 0;
    // From where the unit below would round to one of this: 1,023.999 MiB reads better as 1 GiB.
    while (i + 1 < Count && 200 * magnitude < 200 * Wide{units[i].bytes} - units[i + 1].bytes)
        ++i;
    return QString(shortQuotient(locale, bytes, units[i].bytes, 2) + u' ' + QLatin1String(units[i].name));
}

QString Words::memory(Bytes amount) const
{
    static constexpr std::array kUnits = {SizeUnit{kTebi, "TiB"}, SizeUnit{kGibi, "GiB"},
                                          SizeUnit{kMebi, "MiB"}, SizeUnit{kKibi, "KiB"}, SizeUnit{1, "B"}};
    if (amount.count() == 0)
        return QStringLiteral("0 MiB");
    return inUnits(m_locale, amount.count(), kUnits);
}

QString Words::disk(Bytes amount) const
{
    static constexpr std::array kUnits = {SizeUnit{1'000'000'000'000'000, "PB"},
                                          SizeUnit{1'000'000'000'000, "TB"},
                                          SizeUnit{1'000'000'000, "GB"},
                                          SizeUnit{1'000'000, "MB"},
                                          SizeUnit{1'000, "kB"},
                                          SizeUnit{1, "B"}};
    if (amount.count() == 0)
        return QStringLiteral("0 GB");
    return inUnits(m_locale, amount.count(), kUnits);
}

QString Words::bandwidth(Megabits amount) const
{
    constexpr std::int64_t kGigabit = 1000;
    if (amount.count() >= kGigabit)
        return QString(shortQuotient(m_locale, amount.count(), kGigabit, 3) + QLatin1String(" Gbit/s"));
    return QString(number(amount.count()) + QLatin1String(" Mbit/s"));
}

QString Words::latency(std::int64_t micros) const
{
    return QString(shortQuotient(m_locale, micros, 1000, 3) + QLatin1String(" ms"));
}

QString Words::percent(std::int64_t ppm, int decimals) const
{
    return QString(quotient(m_locale, ppm, kPpm / 100, decimals) + QLatin1String(" %"));
}

QString Words::sourceDate(const QString &date) const
{
    return date.isEmpty() ? text("undated") : date;
}

QString Words::date(const QDate &date) const
{
    return m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Words::hourOfWeek(int hour) const
{
    constexpr int kHours = 24;
    return QStringLiteral("%1 %2:00")
        .arg(m_locale.dayName(hour / kHours + 1))
        .arg(hour % kHours, 2, 10, QLatin1Char('0'));
}

} // namespace grondplan
