#include "core/outlook/variant.h"

namespace grondplan::outlook {

Project alone(const Project &project, ScenarioId scenario)
{
    Project variant;
    variant.name = project.name;
    variant.currency = project.currency;
    variant.asOf = project.asOf;
    variant.catalogue = project.catalogue;
    variant.costs = project.costs;
    variant.nextId = project.nextId;
    if (const Scenario *one = project.scenario(scenario))
        variant.scenarios.push_back(*one);
    return variant;
}

Result<Plan> likelyPlan(const Project &variant, const std::stop_token &stop)
{
    Planning how;
    how.likelyOnly = true;
    how.stop = stop;
    return plan(variant, variant.scenarios.empty() ? ScenarioId{} : variant.scenarios.front().id, how);
}

Outcome outcomeOf(const Plan &plan)
{
    Outcome outcome{plan.serverCount().likely, plan.month.likely, 0, {}};
    for (const ZonePlan &zone : plan.zones) {
        if (zone.servers.likely > 0)
            outcome.zones.emplace_back(zone.zone, zone.servers.likely);
        for (const OptionLine &option : zone.options)
            outcome.options += option.count.likely;
    }
    for (const UnplacedInstances &unplaced : plan.unplaced)
        outcome.unplaced += unplaced.count;
    return outcome;
}

std::optional<std::int64_t> prospectOf(const Scenario &scenario, const Workload &workload, Prospect prospect)
{
    for (const Prospects *prospects : {&workload.prospects, &scenario.brief.prospects}) {
        if (const auto found = prospects->find(prospect); found != prospects->end())
            return found->second;
    }
    return std::nullopt;
}

QString nameOf(const Scenario &scenario, ZoneId id)
{
    const Zone *zone = scenario.zone(id);
    return zone ? zone->name : QString();
}

QString nameOf(const Scenario &scenario, WorkloadId id)
{
    const Workload *workload = scenario.workload(id);
    return workload ? workload->name : QString();
}

std::int64_t shareOf(std::int64_t amount, std::int64_t ppm)
{
    return Fraction(amount).times(ppm, kPpm).rounded();
}

std::int64_t shareUp(std::int64_t amount, std::int64_t ppm)
{
    return Fraction(amount).times(ppm, kPpm).roundedUp();
}

void scaleNeed(Workload &workload, std::int64_t cpuPpm, std::int64_t memoryPpm)
{
    workload.cpu.request = MilliCpu(shareUp(workload.cpu.request.count(), cpuPpm));
    workload.memory.request = Bytes(shareUp(workload.memory.request.count(), memoryPpm));
}

} // namespace grondplan::outlook
