#include "core/architecture/passages.h"

namespace grondplan {

std::vector<Passage> passagesOf(const Scenario &scenario, const Plan &plan)
{
    std::map<ZoneId, Tier> tiers;
    for (const ZonePlan &zone : plan.zones)
        tiers.emplace(zone.zone, zone.tier);
    return passagesOf(scenario, tiers);
}

} // namespace grondplan
