#pragma once

#include "core/plan/zoneplanner.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace grondplan {

/// The zones of a scenario as they were last planned in full, with all that such a plan is a function of:
/// what an edit leaves alone need not be placed again. A plan made with a memory equals one made without.
///
/// For plans of one scenario, one after the other; owned by whoever makes them.
class PlanMemory
{
public:
    using Zones = std::vector<std::shared_ptr<const PlannedZone>>;

    /// The zones as they were planned, nullptr where something differs that a zone depends on.
    /// \param prepared,labels  of the scenario's zones, in its order; so is the answer
    [[nodiscard]] Zones recall(const Project &project, const Scenario &scenario,
                               const std::vector<PreparedZone> &prepared,
                               const std::vector<QString> &labels) const;
    /// \param planned  in full, none of them nullptr
    void keep(const Project &project, const Scenario &scenario, const std::vector<PreparedZone> &prepared,
              const std::vector<QString> &labels, const Zones &planned);

private:
    struct Entry
    {
        QString label;
        Tier tier = Tier::Container;
        Parts without; ///< what other zones do for it may be among it
        std::vector<Message> tierReasons;
        Findings findings;
        std::shared_ptr<const PlannedZone> planned;
    };

    [[nodiscard]] bool isOfTheSame(const Project &project, const Scenario &scenario) const;

    Project m_project;   ///< what plans are made with: currency, date, catalogue, costs
    Scenario m_scenario; ///< as it was
    std::map<ZoneId, Entry> m_zones;
};

} // namespace grondplan
