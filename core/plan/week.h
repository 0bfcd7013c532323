#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <vector>

namespace grondplan {

struct ZoneJob;

/// The shares of a curve hour by hour, in parts per million; empty where it is none, or of a profile that the
/// catalogue does not have.
std::vector<std::int32_t> sharesOf(const Catalogue &catalogue, const WeekCurve &curve);
/// The id of the table of a profile: "week.ID".
QString weekTable(const QString &profile);
/// The profiles of a catalogue, by id.
QStringList weekProfiles(const Catalogue &catalogue);

/// The hours of the week for which the servers of a zone are filled.
///
/// An hour in which no workload asks more than in another one need not be looked at. The others are columns;
/// of more than kMostHours, neighbours are taken together, with the most that each workload asks in any of
/// them, so that what holds in a column holds in its hours.
struct WeekDemand
{
    /// By column, by steady workload, in parts per million. None where no curve makes a difference. The first
    /// is the one in which most is asked.
    std::vector<std::vector<std::int32_t>> columns;
    /// By steady workload: its shares hour by hour; empty = the whole need at every hour.
    std::vector<std::vector<std::int32_t>> curves;

    [[nodiscard]] bool isSet() const { return !columns.empty(); }
};
inline constexpr std::size_t kMostHours = 12;

/// \param weights  by workload: how much of its need there is in all; which hours are taken together depends
/// on it, never whether what is placed holds
WeekDemand weekDemand(const Catalogue &catalogue, const std::vector<const Workload *> &steady,
                      const std::vector<double> &weights);

/// What of an amount is asked at a share of it, rounded up.
std::int64_t atShare(std::int64_t amount, std::int32_t sharePpm);

/// Fills ZoneJob::week. Where vCPUs per core are set, the ratio already stands for peaks that do not meet,
/// and no curve counts.
void addWeek(ZoneJob &job);

/// By hour of the week, what `counts[class]` instances of each workload of a job ask, at its likely reading.
std::vector<std::int64_t> askedByHour(const ZoneJob &job, const std::vector<std::int64_t> &counts);
/// The first hour in which most is asked.
int busiestOf(const std::vector<std::int64_t> &byHour);

} // namespace grondplan
