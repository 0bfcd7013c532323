#include "core/scenario/limits.h"
#include "core/store/content.h"

#include <algorithm>
#include <cmath>

namespace grondplan::store {

static bool isPlace(double value)
{
    return std::isfinite(value) && std::abs(value) <= 1e9;
}

static Result<> checkLayouts(const Project &project)
{
    const auto refused = [](std::int64_t id) {
        return failure(ErrorCode::InvalidValue, QStringLiteral("layout"), {QString::number(id)});
    };
    for (const auto &[scenario, layout] : project.layouts) {
        for (const auto &[zone, rect] : layout.zones) {
            if (!isPlace(rect.x) || !isPlace(rect.y) || !isPlace(rect.width) || !isPlace(rect.height))
                return refused(zone.value);
        }
        for (const auto &[workload, point] : layout.workloads) {
            if (!isPlace(point.x) || !isPlace(point.y))
                return refused(workload.value);
        }
    }
    return {};
}

static std::int64_t largestId(const Scenario &scenario)
{
    std::int64_t largest = scenario.id.value;
    for (const Zone &zone : scenario.zones)
        largest = std::max(largest, zone.id.value);
    for (const Workload &workload : scenario.workloads)
        largest = std::max(largest, workload.id.value);
    for (const Link &link : scenario.links)
        largest = std::max(largest, link.id.value);
    return largest;
}

Result<> checkStorable(const Project &project)
{
    if (Result<> valid = validate(project.costs); !valid)
        return valid;
    if (project.brand) {
        if (Result<> valid = validate(*project.brand); !valid)
            return valid;
    }
    for (const Scenario &scenario : project.scenarios) {
        if (Result<> valid = validate(scenario); !valid)
            return valid;
        if (largestId(scenario) >= project.nextId)
            return failure(ErrorCode::InvalidValue, QStringLiteral("next id"),
                           {QString::number(project.nextId)});
    }
    return checkLayouts(project);
}

} // namespace grondplan::store
