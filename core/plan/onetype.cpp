#include "core/plan/onetype.h"

#include <algorithm>

namespace grondplan {

bool isProvedForOneType(const Scenario &scenario, const Plan &plan)
{
    return std::any_of(plan.zones.begin(), plan.zones.end(), [&scenario](const ZonePlan &planned) {
        const Zone *zone = scenario.zone(planned.zone);
        return zone != nullptr && !zone->policy.mixedTypes && zone->baselines.size() > 1;
    });
}

} // namespace grondplan
