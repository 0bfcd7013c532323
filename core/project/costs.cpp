#include "core/project/costs.h"

namespace grondplan {

static constexpr Range kShare = {0, 1'000'000};
static constexpr Range kMonths = {1, 120};

// In the order of CostField.
static constexpr std::array<CostFieldInfo, kCostFieldCount> kFields = {{
    {CostField::Margin, "margin", CostUnit::Share, {0, 990'000}, nullptr},
    {CostField::Vat, "vat", CostUnit::Share, kShare, "vat.nl"},
    {CostField::Term, "term", CostUnit::Months, kMonths, nullptr},
    {CostField::Discount, "discount", CostUnit::Share, kShare, nullptr},
    {CostField::Horizon, "horizon", CostUnit::Months, kMonths, "cost.horizon"},
    {CostField::UsdPerEur, "usd-per-eur", CostUnit::Decimal, {1'000, 1'000'000'000}, "fx.usd_per_eur"},
    {CostField::PriceAge, "price-age", CostUnit::Months, kMonths, "price.max_age"},
}};

const std::array<CostFieldInfo, kCostFieldCount> &costFields()
{
    return kFields;
}

const CostFieldInfo &costField(CostField field)
{
    return kFields[static_cast<std::size_t>(field)];
}

const CostFieldInfo *costFieldFromId(const QString &id)
{
    for (const CostFieldInfo &info : kFields) {
        if (id == QLatin1String(info.id))
            return &info;
    }
    return nullptr;
}

const char *costUnitId(CostUnit unit)
{
    switch (unit) {
    case CostUnit::Share:
        return "ppm";
    case CostUnit::Months:
        return "months";
    case CostUnit::Decimal:
        break;
    }
    return "millionths";
}

Result<> validate(const CostSettings &settings)
{
    for (const CostFieldInfo &info : kFields) {
        const std::optional<std::int64_t> value = settings.value(info.field);
        if (value && !info.range.contains(*value)) {
            return failure(
                ErrorCode::InvalidValue, QString(u"cost, " + QLatin1String(info.id)),
                {QString::number(*value), QString::number(info.range.min), QString::number(info.range.max)});
        }
    }
    return {};
}

} // namespace grondplan
