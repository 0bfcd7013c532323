#include "ui/panels/amounts.h"

#include "core/base/quantity.h"

#include <algorithm>
#include <limits>
#include <span>

namespace grondplan::ui {

__extension__ using Wide = __int128;

/// A unit one may type, and what one of it is in the base unit of its kind.
struct TypedUnit
{
    const char *name; ///< lower case, without spaces
    std::int64_t inBase;
};

static constexpr std::int64_t kKilo = 1000;
static constexpr std::int64_t kMega = kKilo * 1000;
static constexpr std::int64_t kGiga = kMega * 1000;
static constexpr std::int64_t kTera = kGiga * 1000;

// The first unit of each is that of a bare number.
static constexpr TypedUnit kCountUnits[] = {{"", 1}};
static constexpr TypedUnit kCpuUnits[] = {{"", 1000},     {"vcpu", 1000}, {"vcpus", 1000}, {"cpu", 1000},
                                          {"cpus", 1000}, {"core", 1000}, {"cores", 1000}, {"m", 1},
                                          {"mcpu", 1},    {"millicpu", 1}};
static constexpr TypedUnit kMemoryUnits[] = {
    {"", kGibi},   {"b", 1},     {"kib", kKibi}, {"ki", kKibi}, {"k", kKibi},  {"mib", kMebi},
    {"mi", kMebi}, {"m", kMebi}, {"gib", kGibi}, {"gi", kGibi}, {"g", kGibi},  {"tib", kTebi},
    {"ti", kTebi}, {"t", kTebi}, {"kb", kKilo},  {"mb", kMega}, {"gb", kGiga}, {"tb", kTera}};
static constexpr TypedUnit kDiskUnits[] = {
    {"", kGiga},          {"b", 1},       {"kb", kKilo},  {"k", kKilo},   {"mb", kMega},
    {"m", kMega},         {"gb", kGiga},  {"g", kGiga},   {"tb", kTera},  {"t", kTera},
    {"pb", kTera * 1000}, {"kib", kKibi}, {"ki", kKibi},  {"mib", kMebi}, {"mi", kMebi},
    {"gib", kGibi},       {"gi", kGibi},  {"tib", kTebi}, {"ti", kTebi},  {"pib", kTebi * 1024}};
static constexpr TypedUnit kPercentUnits[] = {{"", 10'000}, {"%", 10'000}};
static constexpr TypedUnit kFactorUnits[] = {{"", kPpm}, {":1", kPpm}, {"x", kPpm}};
static constexpr TypedUnit kMonthsUnits[] = {{"", 1},        {"m", 1},     {"months", 1}, {"month", 1},
                                             {"maanden", 1}, {"maand", 1}, {"mnd", 1}};
static constexpr TypedUnit kMoneyUnits[] = {{"", 100}};
static constexpr TypedUnit kBandwidthUnits[] = {{"", 1},        {"mbit/s", 1},  {"mb/s", 1},
                                                {"mbps", 1},    {"mbit", 1},    {"gbit/s", 1000},
                                                {"gb/s", 1000}, {"gbps", 1000}, {"gbit", 1000}};

static constexpr TypedUnit kLatencyUnits[] = {
    {"", 1000}, {"ms", 1000}, {"us", 1}, {"\xc2\xb5s", 1}, {"s", 1'000'000}};

/// A unit an amount is written in. Of those that hold it in at most three decimals, and at least one of it,
/// the one with the fewest digits is taken: 125 GiB, not 134,217.728 MB; of equals the first.
struct ShownUnit
{
    const char *name;
    std::int64_t inBase;
};

static constexpr ShownUnit kShownCount[] = {{"", 1}};
static constexpr ShownUnit kShownCpu[] = {{" vCPU", 1000}};
static constexpr ShownUnit kShownMemory[] = {
    {" TiB", kTebi}, {" GiB", kGibi}, {" MiB", kMebi}, {" KiB", kKibi}, {" B", 1}};
static constexpr ShownUnit kShownDisk[] = {{" TB", kTera},  {" GB", kGiga},  {" MB", kMega}, {" TiB", kTebi},
                                           {" GiB", kGibi}, {" MiB", kMebi}, {" B", 1}};
static constexpr ShownUnit kShownPercent[] = {{" %", 10'000}};
static constexpr ShownUnit kShownFactor[] = {{"", kPpm}};
static constexpr ShownUnit kShownMoney[] = {{"", 100}};
static constexpr ShownUnit kShownLatency[] = {{" ms", 1000}, {" us", 1}};
static constexpr ShownUnit kShownBandwidth[] = {{" Gbit/s", 1000}, {" Mbit/s", 1}};

static std::span<const TypedUnit> typedUnits(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Cpu:
        return kCpuUnits;
    case AmountKind::Memory:
        return kMemoryUnits;
    case AmountKind::Disk:
        return kDiskUnits;
    case AmountKind::Percent:
        return kPercentUnits;
    case AmountKind::Factor:
        return kFactorUnits;
    case AmountKind::Bandwidth:
        return kBandwidthUnits;
    case AmountKind::Latency:
        return kLatencyUnits;
    case AmountKind::Months:
        return kMonthsUnits;
    case AmountKind::Money:
        return kMoneyUnits;
    case AmountKind::Port:
    case AmountKind::Count:
        break;
    }
    return kCountUnits;
}

static std::span<const ShownUnit> shownUnits(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Cpu:
        return kShownCpu;
    case AmountKind::Memory:
        return kShownMemory;
    case AmountKind::Disk:
        return kShownDisk;
    case AmountKind::Percent:
        return kShownPercent;
    case AmountKind::Factor:
        return kShownFactor;
    case AmountKind::Bandwidth:
        return kShownBandwidth;
    case AmountKind::Latency:
        return kShownLatency;
    case AmountKind::Money:
        return kShownMoney;
    case AmountKind::Months:
    case AmountKind::Port:
    case AmountKind::Count:
        break;
    }
    return kShownCount;
}

static bool isDigits(const QString &text)
{
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return false;
    }
    return true;
}

/// A number as typed: digits before and after the decimal separator.
struct Digits
{
    QString whole;
    QString decimals;
};

/// "1.234.567" by groups of three; nothing where the separators do not stand so.
static std::optional<QString> withoutGroups(const QString &text, QChar separator)
{
    const QStringList groups = text.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        if (!isDigits(groups[i]) || (groups.size() > 1 && (i == 0 ? size < 1 || size > 3 : size != 3)))
            return {};
    }
    return groups.join(QString());
}

static std::optional<Digits> digitsOf(const QString &number, QChar decimal)
{
    const QChar group = decimal == QLatin1Char(',') ? QLatin1Char('.') : QLatin1Char(',');
    QStringList halves = number.split(decimal);
    if (halves.size() == 1 && number.count(group) == 1 && !withoutGroups(number, group))
        halves = number.split(group);
    if (halves.size() > 2)
        return {};
    const std::optional<QString> whole = withoutGroups(halves.front(), group);
    const QString decimals = halves.size() == 2 ? halves.back() : QString();
    if (!whole || !isDigits(decimals) || (whole->isEmpty() && decimals.isEmpty()))
        return {};
    return Digits{*whole, decimals};
}

/// whole.decimals x unit, rounded half up; nothing beyond 64 bits.
static std::optional<std::int64_t> scaled(const Digits &digits, std::int64_t unit)
{
    static constexpr qsizetype kMostWhole = 18;
    static constexpr qsizetype kMostDecimals = 12;
    if (digits.whole.size() > kMostWhole || digits.decimals.size() > kMostDecimals)
        return {};
    Wide amount = 0;
    Wide divisor = 1;
    for (const QChar c : QString(digits.whole + digits.decimals))
        amount = amount * 10 + (c.unicode() - u'0');
    for (qsizetype i = 0; i < digits.decimals.size(); ++i)
        divisor *= 10;
    // At most 30 digits: times a unit could pass 128 bits, so the whole units are checked first.
    if (amount / divisor > std::numeric_limits<std::int64_t>::max() / unit)
        return {};
    const Wide rest = amount % divisor;
    const Wide whole = (amount / divisor) * unit;
    return static_cast<std::int64_t>(whole + (2 * rest * unit + divisor) / (2 * divisor));
}

static bool isWhole(AmountKind kind)
{
    return kind == AmountKind::Count || kind == AmountKind::Months || kind == AmountKind::Port;
}

std::optional<std::int64_t> parseAmount(const QString &text, AmountKind kind, const QLocale &locale)
{
    QString typed;
    for (const QChar c : text) {
        if (!c.isSpace())
            typed += c.toLower();
    }
    // Only shares may be below nothing, as growth may.
    const bool isNegative =
        kind == AmountKind::Percent && (typed.startsWith(u'-') || typed.startsWith(QChar(0x2212)));
    if (isNegative)
        typed.remove(0, 1);
    qsizetype end = 0;
    while (end < typed.size() &&
           (isDigits(typed.mid(end, 1)) || typed[end] == QLatin1Char('.') || typed[end] == QLatin1Char(',')))
        ++end;
    const QString decimalPoint = locale.decimalPoint();
    const QChar decimal = decimalPoint == QLatin1String(",") ? QLatin1Char(',') : QLatin1Char('.');
    const std::optional<Digits> digits = digitsOf(typed.left(end), decimal);
    if (!digits || (isWhole(kind) && !digits->decimals.isEmpty()))
        return {};
    const QString unit = typed.mid(end);
    for (const TypedUnit &known : typedUnits(kind)) {
        if (unit != QString::fromUtf8(known.name))
            continue;
        const std::optional<std::int64_t> amount = scaled(*digits, known.inBase);
        return amount && isNegative ? std::optional(-*amount) : amount;
    }
    return {};
}

/// How many digits an amount has in thousandths of a unit, without zeros at the end of decimals.
static int digitsIn(Wide thousandths)
{
    int decimals = 3;
    for (; decimals > 0 && thousandths % 10 == 0; --decimals)
        thousandths /= 10;
    int digits = 0;
    for (; thousandths > 0; thousandths /= 10)
        ++digits;
    return std::max(digits, decimals + 1);
}

static const ShownUnit &shownUnitFor(std::int64_t amount, std::span<const ShownUnit> units)
{
    const ShownUnit *shown = nullptr;
    int fewest = 0;
    for (const ShownUnit &unit : units) {
        const Wide thousandths = static_cast<Wide>(amount) * 1000;
        if ((amount < unit.inBase && amount != 0) || thousandths % unit.inBase != 0)
            continue;
        const int digits = digitsIn(thousandths / unit.inBase);
        if (shown == nullptr || digits < fewest) {
            shown = &unit;
            fewest = digits;
        }
    }
    return shown != nullptr ? *shown : units.back();
}

QString amountText(std::int64_t amount, AmountKind kind, const QLocale &locale)
{
    if (amount < 0)
        return QString(locale.negativeSign() + amountText(-amount, kind, locale));
    if (kind == AmountKind::Port)
        return QString::number(amount);
    const auto units = shownUnits(kind);
    const ShownUnit *shown = &shownUnitFor(amount, units);
    // Nothing of memory is "0 GiB", not "0 TiB": the unit of a bare number.
    if (amount == 0) {
        for (const ShownUnit &unit : units) {
            if (unit.inBase == typedUnits(kind).front().inBase)
                shown = &unit;
        }
    }
    const std::int64_t whole = amount / shown->inBase;
    const Wide rest = static_cast<Wide>(amount % shown->inBase) * kPpm / shown->inBase;
    QString text = locale.toString(static_cast<qlonglong>(whole));
    if (rest > 0) {
        QString decimals = QString::number(static_cast<qlonglong>(rest)).rightJustified(6, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QString(locale.decimalPoint() + decimals);
    }
    return text + QLatin1String(shown->name);
}

} // namespace grondplan::ui
