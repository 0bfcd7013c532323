#include "core/plan/explaindensity.h"

#include "core/plan/explainstanding.h"
#include "core/plan/placement.h"
#include "core/plan/platformlist.h"
#include "core/plan/zonecounts.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace grondplan::explaining {

Step densityStep(const char *what, std::int64_t instances, std::int64_t servers)
{
    Step step{QString::fromLatin1(what), QStringLiteral("instances / servers"), {}, {}, 0, Unit::Thousandths};
    step.inputs = {{QStringLiteral("instances"), instances, Unit::Instances, {}},
                   {QStringLiteral("servers"), servers, Unit::Servers, {}}};
    if (servers > 0)
        step.result = Fraction(instances * 1000, servers).rounded();
    return step;
}

/// What there is for instances in normal running, and the agents that are on every node before them.
static std::vector<Step> roomSteps(const ZonePlan &zone, const ZoneJob &job)
{
    std::vector<Step> steps = nodeRoomSteps(job, Reading::Likely);
    if (!job.baselines.empty() && !runsInNodeVms(job.tier))
        steps = offerSteps(job, mainBaseline(job, zone.baselines));
    if (job.agentPods.likely == 0)
        return steps;
    for (const char *resource : {"cpu", "memory"}) {
        for (const Step &step : partCopySteps(job, nodeAgentsPart(), resource))
            steps.push_back(step);
    }
    return steps;
}

std::vector<Step> mostPerServerSteps(const ZonePlan &zone, const ZoneJob &job, const Workload &workload)
{
    Step most{QStringLiteral("workload.most"), {}, {}, {}, 0, Unit::Instances};
    if (workload.perNode) {
        most.formula = QStringLiteral("one");
        most.result = 1;
        return {most};
    }
    most.formula = QStringLiteral("rounded-down(min(room / own))");
    const std::size_t inside = layersInsideNode(job.layers, job.tier);
    std::vector<Step> steps = {instanceStep(job, workload, Affected::Cpu, Reading::Likely, inside),
                               instanceStep(job, workload, Affected::Memory, Reading::Likely, inside)};
    // The disks and GPUs in node VMs are those of the servers.
    const placement::Vector capacity = densityRoom(job, zone);
    for (const Step &step : roomSteps(zone, job))
        steps.push_back(step);
    const placement::Vector own = placement::demandOf(instanceSize(job, workload, Reading::Likely), 0);
    std::optional<std::int64_t> least;
    for (const auto &[dimension, resource] :
         {std::pair(placement::Cpu, "cpu"), std::pair(placement::Memory, "memory"),
          std::pair(placement::Disk, "disk"), std::pair(placement::Gpu, "gpu")}) {
        const std::int64_t one = own[dimension];
        const std::int64_t all = capacity[dimension];
        if (one == 0)
            continue;
        most.inputs.push_back({QStringLiteral("room-%1").arg(QLatin1String(resource)),
                               placement::baseUnits(dimension, all),
                               unitOf(resource),
                               {}});
        most.inputs.push_back({QStringLiteral("own-%1").arg(QLatin1String(resource)),
                               placement::baseUnits(dimension, one),
                               unitOf(resource),
                               {}});
        least = std::min(least.value_or(all / one), all / one);
    }
    for (const ExtraRoom &room : extraRooms(job, zone, workload)) {
        const Unit unit = std::strcmp(room.id, "network") == 0 ? Unit::Bandwidth : Unit::None;
        most.inputs.push_back({QStringLiteral("room-%1").arg(QLatin1String(room.id)), room.all, unit, {}});
        most.inputs.push_back({QStringLiteral("own-%1").arg(QLatin1String(room.id)), room.own, unit, {}});
        least = std::min(least.value_or(room.all / room.own), room.all / room.own);
    }
    if (placement::slotDemand(job) > 0) {
        const std::int64_t slots = capacity[placement::Slots];
        most.inputs.push_back({isKubernetes(job.tier) ? QStringLiteral("pods-per-node")
                                                      : QStringLiteral("instances-per-server"),
                               slots,
                               isKubernetes(job.tier) ? Unit::Pods : Unit::Instances,
                               {}});
        least = std::min(least.value_or(slots), slots);
    }
    most.result = least.value_or(0);
    steps.push_back(most);
    return steps;
}

} // namespace grondplan::explaining
