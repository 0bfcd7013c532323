#include "core/project/costs.h"

namespace grondplan {

static constexpr Range kShare = {0, 1'000'000};
static constexpr Range kMonths = {1, 120};

static constexpr Range kDecimals = {0, 1'000'000'000'000};

// In the order of CostField.
static constexpr std::array<CostFieldInfo, kCostFieldCount> kFields = {{
    {CostField::Margin, "margin", CostUnit::Share, {0, 990'000}, nullptr, "selling"},
    {CostField::Vat, "vat", CostUnit::Share, kShare, "vat.nl", "selling"},
    {CostField::Term, "term", CostUnit::Months, kMonths, nullptr, "selling"},
    {CostField::Discount, "discount", CostUnit::Share, kShare, nullptr, "selling"},
    {CostField::Horizon, "horizon", CostUnit::Months, kMonths, "cost.horizon", "selling"},
    {CostField::UsdPerEur,
     "usd-per-eur",
     CostUnit::Decimal,
     {1'000, 1'000'000'000},
     "fx.usd_per_eur",
     "selling"},
    {CostField::PriceAge, "price-age", CostUnit::Months, kMonths, "price.max_age", "selling"},
    {CostField::OwnFloor, "own-floor", CostUnit::Flag, {0, 1}, nullptr, "power"},
    {CostField::Pue, "pue", CostUnit::Decimal, {1'000'000, 10'000'000}, "pue.nl", "power"},
    {CostField::KwhPrice, "kwh-price", CostUnit::Decimal, {0, 100'000'000}, "power_price.nl_all_in", "power"},
    {CostField::Carbon, "carbon", CostUnit::Decimal, {0, 10'000'000'000}, "carbon.nl", "power"},
    {CostField::BackupPrice, "backup-price", CostUnit::Amount, limits::kPriceMinor, nullptr, "backup"},
    {CostField::BackupPoints, "backup-points", CostUnit::Count, {0, 10'000}, "backup.increments", "backup"},
    {CostField::BackupChange, "backup-change", CostUnit::Share, kShare, "backup.daily_change", "backup"},
    {CostField::Traffic, "traffic", CostUnit::Decimal, kDecimals, nullptr, "network"},
    {CostField::TrafficPrice, "traffic-price", CostUnit::Amount, limits::kPriceMinor, nullptr, "network"},
    {CostField::Addresses, "addresses", CostUnit::Count, {0, 1'000'000}, nullptr, "network"},
    {CostField::AddressPrice, "address-price", CostUnit::Amount, limits::kPriceMinor, nullptr, "network"},
    {CostField::OpsHours, "ops-hours", CostUnit::Decimal, kDecimals, nullptr, "operations"},
    {CostField::OpsRate, "ops-rate", CostUnit::Amount, limits::kPriceMinor, "ops.rate", "operations"},
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
    case CostUnit::Amount:
        return "cents";
    case CostUnit::Count:
        return "";
    case CostUnit::Flag:
        return "flag";
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
