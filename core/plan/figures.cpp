#include "core/plan/figures.h"

namespace grondplan {

/// The unit of a constant begins with what is counted: "MiB per VM", "cores per node".
static QString firstWord(const QString &unit)
{
    return unit.section(u' ', 0, 0);
}

static std::int64_t bytesIn(const QString &unit)
{
    static const std::map<QString, std::int64_t> kSizes = {
        {QStringLiteral("kB"), 1'000},         {QStringLiteral("MB"), 1'000'000},
        {QStringLiteral("GB"), 1'000'000'000}, {QStringLiteral("KiB"), kKibi},
        {QStringLiteral("MiB"), kMebi},        {QStringLiteral("GiB"), kGibi}};
    const auto found = kSizes.find(firstWord(unit));
    return found == kSizes.end() ? 0 : found->second;
}

static std::int64_t millicpuIn(const QString &unit)
{
    const QString word = firstWord(unit);
    if (word == QLatin1String("mCPU"))
        return 1;
    const bool whole =
        word == QLatin1String("core") || word == QLatin1String("cores") || word == QLatin1String("vCPU");
    return whole ? 1000 : 0;
}

static std::int64_t thingsIn(const QString &unit)
{
    return bytesIn(unit) == 0 && millicpuIn(unit) == 0 ? 1 : 0;
}

std::int64_t readingOf(const Constant &constant, Reading reading)
{
    switch (reading) {
    case Reading::Low:
        return constant.low.value_or(constant.value);
    case Reading::Likely:
        break;
    case Reading::High:
        return constant.high.value_or(constant.value);
    }
    return constant.value;
}

void Figures::refuse(const QString &id, const QString &found)
{
    if (m_result)
        m_result = failure(ErrorCode::CatalogueDamaged, id, {found});
}

const Constant *Figures::constant(const char *id)
{
    const QString wanted = QString::fromLatin1(id);
    const Constant *found = m_catalogue.constant(wanted);
    if (!found)
        refuse(wanted, {});
    return found;
}

Fraction Figures::amount(const char *id, Reading reading, std::int64_t (*unitSize)(const QString &))
{
    const Constant *figure = constant(id);
    if (!figure)
        return {};
    const std::int64_t size = unitSize(figure->unit);
    const std::int64_t value = readingOf(*figure, reading);
    if (size == 0 || value < 0) {
        refuse(figure->id, figure->unit);
        return {};
    }
    return Fraction(value).times(size, kPpm);
}

Fraction Figures::bytes(const char *id, Reading reading)
{
    return amount(id, reading, bytesIn);
}

Fraction Figures::millicpu(const char *id, Reading reading)
{
    return amount(id, reading, millicpuIn);
}

std::int64_t Figures::count(const char *id, Reading reading)
{
    return amount(id, reading, thingsIn).roundedUp();
}

Band<Ratio> Figures::share(const char *id)
{
    const Constant *figure = constant(id);
    if (!figure)
        return {};
    Band<Ratio> share;
    for (const Reading reading : kReadings)
        valueOf(share, reading).ppm = readingOf(*figure, reading) / 100;
    const bool ordered = share.low.ppm >= 0 && share.low <= share.likely && share.likely <= share.high;
    if (!figure->unit.startsWith(u'%') || !ordered || share.high.ppm >= kPpm)
        refuse(figure->id, QString::number(figure->value));
    return share;
}

const ReferenceTable *Figures::table(const char *id)
{
    const QString wanted = QString::fromLatin1(id);
    const ReferenceTable *found = m_catalogue.table(wanted);
    if (!found || found->rows.empty()) {
        refuse(wanted, {});
        return nullptr;
    }
    return found;
}

std::int64_t Figures::cell(const ReferenceTable *table, std::size_t row, qsizetype column)
{
    const std::optional<std::int64_t> value = table ? table->number(row, column) : std::nullopt;
    if (table && (!value || *value < 0))
        refuse(table->id, QString::number(row + 1));
    return std::max<std::int64_t>(value.value_or(0), 0);
}

StepConstant quoted(const Constant &constant, std::int64_t value, Unit unit)
{
    const Provenance &provenance = constant.provenance;
    return {constant.id, value, unit, provenance.source, provenance.date, provenance.estimate};
}

StepConstant quoted(const Constant &constant)
{
    constexpr std::int64_t kMillionthsToPpm = 100; // 1 % is 1,000,000 millionths of a percent, and 10,000 ppm
    return constant.unit == QLatin1String("%")
               ? quoted(constant, constant.value / kMillionthsToPpm, Unit::Ppm)
               : quoted(constant, constant.value, Unit::Decimal);
}

StepConstant quoted(const ReferenceTable &table, std::int64_t value, Unit unit)
{
    const Provenance &provenance = table.provenance;
    return {table.id, value, unit, provenance.source, provenance.date, provenance.estimate};
}

} // namespace grondplan
