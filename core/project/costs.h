#pragma once

#include "core/scenario/limits.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace grondplan {

/// What a project may say about money. Unset means the catalogue's figure where it has one, else that the
/// part is not counted; the plan lists either.
enum class CostField
{
    Margin,
    Vat,
    Term,
    Discount,
    Horizon,
    UsdPerEur,
    PriceAge,
    OwnFloor,
    Pue,
    KwhPrice,
    Carbon,
    BackupPrice,
    BackupPoints,
    BackupChange,
    Traffic,
    TrafficPrice,
    Addresses,
    AddressPrice,
    OpsHours,
    OpsRate,
};

/// What the number of a setting counts.
enum class CostUnit
{
    Share,   ///< parts per million
    Decimal, ///< millionths
    Months,
    Amount, ///< money, minor units of the project's currency
    Count,
    Flag, ///< 0 or 1
};

/// "ppm", "millionths", "months", "cents", "", "flag".
const char *costUnitId(CostUnit unit);

struct CostFieldInfo
{
    CostField field;
    const char *id; ///< stable: in project files, on the command line, and "cost-setting.ID" of core/text
    CostUnit unit;
    Range range;
    const char *constant; ///< the catalogue's figure that stands in when nothing is set; nullptr = none
    const char *group;    ///< "selling", "power", ...: "cost-group.ID" of core/text
};

inline constexpr std::size_t kCostFieldCount = 20;

/// All settings, in the order in which they are shown.
const std::array<CostFieldInfo, kCostFieldCount> &costFields();
const CostFieldInfo &costField(CostField field);
const CostFieldInfo *costFieldFromId(const QString &id);

/// A project's own figures of money. A value.
class CostSettings
{
public:
    [[nodiscard]] std::optional<std::int64_t> value(CostField field) const
    {
        return m_values[static_cast<std::size_t>(field)];
    }
    void set(CostField field, std::optional<std::int64_t> value)
    {
        m_values[static_cast<std::size_t>(field)] = value;
    }
    friend bool operator==(const CostSettings &, const CostSettings &) = default;

private:
    std::array<std::optional<std::int64_t>, kCostFieldCount> m_values;
};

/// Holds every setting to its range.
/// \errors InvalidValue: `where` is "cost, ID"; args: value, least, most
Result<> validate(const CostSettings &settings);

} // namespace grondplan
