#include "core/plan/explaindensity.h"

#include "core/plan/offer.h"
#include "core/plan/placement.h"

#include <algorithm>
#include <optional>

namespace grondplan::explaining {

Step densityStep(const char *what, std::int64_t instances, std::int64_t servers)
{
    Step step{
        QString::fromLatin1(what), QStringLiteral("instances * 1000 / servers"), {}, {}, 0, Unit::Instances};
    step.inputs = {{QStringLiteral("instances"), instances, Unit::Instances, {}},
                   {QStringLiteral("servers"), servers, Unit::Servers, {}}};
    if (servers > 0)
        step.result = Fraction(instances * 1000, servers).rounded();
    return step;
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
    const NodeShape &shape = job.node;
    Resources room{shape.cpu, shape.memory, zone.offered.disk, zone.offered.gpus};
    if (!job.baselines.empty() && !runsInNodeVms(job.tier)) {
        const Baseline &baseline = mainBaseline(job, zone.baselines);
        for (const Step &step : offerSteps(job, baseline))
            steps.push_back(step);
        room = normalOf(offerOf(baseline, job.tier, job.zone->policy), job.tier, job.zone->policy);
    }
    const Resources own = instanceSize(job, workload, Reading::Likely);
    std::optional<std::int64_t> least;
    for (const char *resource : {"cpu", "memory", "disk", "gpu"}) {
        const std::int64_t one = amountOf(own, resource);
        const std::int64_t all = amountOf(room, resource);
        if (one == 0)
            continue;
        most.inputs.push_back(
            {QStringLiteral("room-%1").arg(QLatin1String(resource)), all, unitOf(resource), {}});
        most.inputs.push_back(
            {QStringLiteral("own-%1").arg(QLatin1String(resource)), one, unitOf(resource), {}});
        least = std::min(least.value_or(all / one), all / one);
    }
    if (placement::slotDemand(job) > 0) {
        const std::int64_t slots = placement::slotsOf(job);
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
