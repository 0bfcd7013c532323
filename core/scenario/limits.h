#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <cstdint>

namespace grondplan {

/// The range in which a number is accepted, both ends included. Outside it is refused where it enters, never
/// clamped.
struct Range
{
    std::int64_t min = 0;
    std::int64_t max = 0;
    [[nodiscard]] constexpr bool contains(std::int64_t value) const { return value >= min && value <= max; }
};

namespace limits {
inline constexpr Range kCpuMillis = {0, 1'000'000'000};      ///< millicpu: 0 to 1,000,000 vCPU
inline constexpr Range kMemoryBytes = {0, kTebi * 1024};     ///< to 1 PiB
inline constexpr Range kDiskBytes = {0, kTebi * 1024 * 100}; ///< to 100 PiB
inline constexpr Range kNetworkMegabits = {0, 10'000'000};
inline constexpr Range kPort = {1, 65'535};
inline constexpr Range kLatencyMicros = {1, 60'000'000}; ///< to a minute
inline constexpr Range kIops = {0, 1'000'000'000};
inline constexpr Range kSharePpm = {0, 1'000'000};
inline constexpr Range kReplicas = {0, 1'000'000};
inline constexpr Range kGpus = {0, 1'000};
inline constexpr Range kPriceMinor = {0, 1'000'000'000'000};
inline constexpr Range kTermMonths = {1, 120};
inline constexpr Range kTolerate = {0, 3};
inline constexpr Range kTargetPpm = {10'000, 1'000'000};
inline constexpr Range kPodsPerNode = {1, 1'000};
inline constexpr Range kVcpuPerCorePpm = {1'000'000, 32'000'000};
inline constexpr Range kMemoryOvercommitPpm = {1'000'000, 4'000'000};
inline constexpr Range kCopies = {1, 8};
inline constexpr Range kChunks = {0, 32};
inline constexpr Range kBootBytes = {0, kTebi * 16};
inline constexpr Range kServerOptions = {0, 100}; ///< of one kind on a server
inline constexpr Range kNodeCpuMillis = {1'000, 1'000'000};
inline constexpr Range kRacks = {1, 64};
inline constexpr Range kReleases = {0, 100'000}; ///< in a month
inline constexpr Range kStock = {0, 1'000'000};
inline constexpr Range kNodeMemoryBytes = {kGibi, 64 * kTebi};
inline constexpr std::int64_t kProtocolLength = 60; ///< characters of a link's protocol
inline constexpr std::int64_t kSiteLength = 60;     ///< characters
inline constexpr std::int64_t kNotes = 10'000;      ///< of a scenario, pictures among them
inline constexpr std::int64_t kNoteLength = 10'000; ///< characters
inline constexpr std::int64_t kPictureBytes = 8 * kMebi;
inline constexpr std::int64_t kWorkloads = 100'000;
inline constexpr std::int64_t kZones = 1'000;
inline constexpr std::int64_t kBaselines = 10'000;
inline constexpr std::int64_t kOtherNodes = 7; ///< sizes of node VMs beside the first
} // namespace limits

/// Checks every number, name and reference of a scenario.
///
/// \errors InvalidValue: `where` is "zone NAME, field" or "workload NAME, field"; args: value, least, most;
///         for what is no number the value and what was expected, an id "expected.ID" of core/text
/// \errors LimitExceeded: too many workloads or zones; args: found, most
Result<> validate(const Scenario &scenario);

} // namespace grondplan
