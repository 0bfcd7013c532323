#pragma once

#include "core/scenario/scenario.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <tuple>

namespace grondplan {

/// What the rules of the decision guide may ask. Yes and no are 1 and 0.
enum class Fact
{
    // of the workload
    Windows,
    OwnKernel,
    Unpackaged,
    Stateful,
    Operated,
    Isolated, ///< by itself, or as one of a tenant's
    Scaling,  ///< its number of replicas varies
    Numa,
    Vcpu,     ///< of a replica, whole ones
    Memory,   ///< of a replica, whole GiB
    Releases, ///< in a month, its own or those of the scenario
              // of the scenario
    Services, ///< workloads that are switched on
    Systems,  ///< different operating systems
    Isolation,
    Compliance,
    Demand,
    ZeroDowntime,
    Teams,
    PlatformTeam,
    Hosts,   ///< container hosts that what containers may hold takes
    NodeVms, ///< the same as node VMs
};
inline constexpr std::size_t kFactCount = 21;

/// Stable ids, as rules and core/text have them: "windows", "own-kernel", ...
QString factId(Fact fact);
std::optional<Fact> factFromId(const QString &id);
/// Facts that are a yes or a no; the others are numbers, Demand a choice of three.
bool isYesNo(Fact fact);
/// Facts that are the same for every workload of a scenario.
bool isOfScenario(Fact fact);

/// What is known of a workload in its scenario. What is unknown has no value, and no rule that asks for it
/// holds.
struct Facts
{
    QString kind; ///< the workload's template
    std::array<std::optional<std::int64_t>, kFactCount> values;

    [[nodiscard]] std::optional<std::int64_t> operator[](Fact fact) const
    {
        return values[static_cast<std::size_t>(fact)];
    }
    void set(Fact fact, std::optional<std::int64_t> value) { values[static_cast<std::size_t>(fact)] = value; }

    friend auto operator<=>(const Facts &a, const Facts &b)
    {
        return std::tie(a.kind, a.values) <=> std::tie(b.kind, b.values);
    }
    friend bool operator==(const Facts &, const Facts &) = default;
};

/// What is known of a scenario as a whole; facts of workloads have no value. Hosts are reference servers of
/// containers, node VMs those of a zone that states no size, both used up to a zone's usual targets and as if
/// one could fill them: fewer than a plan has.
Facts factsOf(const Scenario &scenario);
/// \param whole  factsOf(scenario), so that it is worked out once for all workloads
Facts factsOf(const Facts &whole, const Workload &workload);

} // namespace grondplan
