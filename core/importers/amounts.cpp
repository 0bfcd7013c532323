#include "core/importers/amounts.h"

#include "core/base/quantity.h"

#include <limits>

namespace grondplan::importers {

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kFractionScale = 1'000'000'000;

/// A decimal number without its sign: whole part, and the part behind the point in billionths.
struct Decimal
{
    std::int64_t whole = 0;
    std::int64_t billionths = 0;
    bool more = false; ///< digits follow that are not all zero
    qsizetype length = 0;
};

} // namespace

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static std::int64_t bounded(Wide value)
{
    return value > kLargest ? kLargest : static_cast<std::int64_t>(value);
}

/// Reads the digits from `at` on into `value`; gives the index behind them.
static qsizetype readDigits(QStringView text, qsizetype at, std::int64_t &value)
{
    while (at < text.size() && isDigit(text[at])) {
        value = bounded(static_cast<Wide>(value) * 10 + (text[at].unicode() - u'0'));
        ++at;
    }
    return at;
}

static std::optional<Decimal> decimalAt(QStringView text)
{
    Decimal number;
    const qsizetype whole = readDigits(text, 0, number.whole);
    number.length = whole;
    if (whole < text.size() && text[whole] == u'.') {
        std::int64_t scale = kFractionScale;
        qsizetype at = whole + 1;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            const int digit = text[at].unicode() - u'0';
            scale /= 10;
            number.billionths += digit * scale;
            number.more = number.more || (scale == 0 && digit > 0);
        }
        // "5." is a number, "." is none.
        if (whole == 0 && at == 1)
            return std::nullopt;
        number.length = at;
    }
    if (number.length == 0)
        return std::nullopt;
    return number;
}

static std::optional<std::int64_t> unitOf(QStringView suffix)
{
    QString unit = suffix.toString().toLower();
    if (unit.endsWith(u'b'))
        unit.chop(1);
    if (unit.size() == 2 && unit.endsWith(u'i'))
        unit.chop(1);
    static const QString kUnits = QStringLiteral("kmgtp");
    if (unit.isEmpty())
        return 1;
    const qsizetype index = unit.size() == 1 ? kUnits.indexOf(unit) : -1;
    if (index < 0)
        return std::nullopt;
    std::int64_t factor = kKibi;
    for (qsizetype i = 0; i < index; ++i)
        factor *= kKibi;
    return factor;
}

std::optional<std::int64_t> dockerBytes(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    const std::optional<Decimal> number = decimalAt(negative ? text.sliced(1) : text);
    if (!number)
        return std::nullopt;
    const std::optional<std::int64_t> unit =
        unitOf(text.sliced(number->length + (negative ? 1 : 0)).trimmed());
    if (!unit)
        return std::nullopt;
    const Wide total = static_cast<Wide>(number->whole) * *unit +
                       static_cast<Wide>(number->billionths) * *unit / kFractionScale;
    return negative ? -bounded(total) : bounded(total);
}

std::optional<std::int64_t> cores(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const std::optional<Decimal> number = decimalAt(text);
    if (!number || number->length != text.size())
        return std::nullopt;
    constexpr std::int64_t kPerMilli = kFractionScale / 1000;
    const bool rest = number->billionths % kPerMilli > 0 || number->more;
    const Wide total =
        static_cast<Wide>(number->whole) * 1000 + number->billionths / kPerMilli + (rest ? 1 : 0);
    return negative ? -bounded(total) : bounded(total);
}

std::optional<std::int64_t> wholeNumber(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    std::int64_t value = 0;
    if (text.isEmpty() || readDigits(text, 0, value) != text.size())
        return std::nullopt;
    return negative ? -value : value;
}

} // namespace grondplan::importers
