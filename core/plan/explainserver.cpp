#include "core/plan/explainserver.h"

#include "core/plan/explainlicences.h"
#include "core/plan/explainoptions.h"
#include "core/plan/explainstanding.h"
#include "core/plan/explainweek.h"
#include "core/plan/offer.h"
#include "core/plan/storage.h"

#include <cstring>
#include <map>

namespace grondplan::explaining {

namespace {

/// A resource, and what the plan's JSON calls it.
struct ServerResource
{
    const char *resource;
    const char *field;
};
constexpr ServerResource kServerResources[] = {
    {"cpu", "cpu_millis"}, {"memory", "memory_bytes"}, {"disk", "disk_bytes"}, {"gpu", "gpus"}};

bool is(const char *resource, const char *other)
{
    return std::strcmp(resource, other) == 0;
}

Step stepOf(const QString &what, const char *resource)
{
    Step step;
    step.what = what;
    step.unit = unitOf(resource);
    return step;
}

class ServerExplainer
{
public:
    ServerExplainer(const PlannedServer &server, const ZonePlan *zone, const ZoneJob &job,
                    const Baseline &baseline, const WorkloadIndex &workloads)
        : m_server(server)
        , m_platform(zone ? zone->platform : std::vector<PlatformPart>{})
        , m_job(job)
        , m_baseline(baseline)
        , m_workloads(workloads)
    {
        for (const Instance &instance : server.instances) {
            if (instance.part >= 0)
                m_direct.parts[instance.part] += instance.node < 0 ? 1 : 0;
            else if (!instance.workload.isValid())
                ++m_nodeVms;
            else if (instance.node < 0)
                ++m_direct.workloads[instance.workload];
            else
                ++m_inNodes[instance.workload];
        }
    }

    /// Everything it offers at 100 %.
    [[nodiscard]] std::vector<Step> capacity(const char *resource) const
    {
        std::vector<Step> steps;
        if (is(resource, "cpu") || is(resource, "memory"))
            steps = serverReserveSteps(m_job, m_baseline, resource);
        Step step = stepOf(QStringLiteral("server.offer-%1").arg(QLatin1String(resource)), resource);
        if (is(resource, "cpu"))
            describeThreads(step);
        else if (is(resource, "disk"))
            describeDisks(step);
        else
            step.formula = QLatin1String(resource);
        if (is(resource, "memory"))
            describeMemory(step);
        else if (is(resource, "gpu"))
            step.inputs = {{QStringLiteral("gpu"), m_baseline.gpus, step.unit, m_baseline.model}};
        if (!steps.empty()) {
            step.formula += QLatin1String(" - reserve");
            step.inputs.push_back({QStringLiteral("reserve"), steps.back().result, step.unit, {}});
        }
        step.result = amountOf(serverOffer(m_job, m_baseline), resource);
        steps.push_back(step);
        return steps;
    }

    /// What stands directly on it: node VMs where there are any; disks and GPUs are those of what is in them.
    [[nodiscard]] std::vector<Step> used(const char *resource) const
    {
        std::vector<Step> steps;
        Step sum = stepOf(QStringLiteral("server.used-%1").arg(QLatin1String(resource)), resource);
        const bool inNodes = runsInNodeVms(m_job.tier) && (is(resource, "cpu") || is(resource, "memory"));
        sum.formula = QStringLiteral("sum(instances * instance)");
        if (inNodes) {
            sum.formula = QStringLiteral("node-vms * node-vm");
            steps.push_back(nodeVm(resource));
            sum.inputs = {{QStringLiteral("node-vms"), m_nodeVms, Unit::NodeVms, {}},
                          {QStringLiteral("node-vm"), steps.back().result, sum.unit, {}}};
            sum.result = m_nodeVms * steps.back().result;
        } else {
            addInstances(m_inNodes, resource, steps, sum);
        }
        addInstances(m_direct.workloads, resource, steps, sum);
        addParts(m_direct.parts, resource, steps, sum);
        const auto has = [&sum](const char *name) {
            return std::any_of(sum.inputs.begin(), sum.inputs.end(),
                               [name](const StepInput &one) { return one.name == QLatin1String(name); });
        };
        if (!inNodes && has("part") && !has("instance"))
            sum.formula = QStringLiteral("sum(copies * part)");
        else if (has("part"))
            sum.formula += QLatin1String(" + sum(copies * part)");
        steps.push_back(sum);
        return steps;
    }

    [[nodiscard]] std::vector<Step> instance(std::size_t index, const char *resource) const
    {
        const Instance &instance = m_server.instances[index];
        if (instance.part >= 0)
            return part(instance.part, resource);
        if (instance.workload.isValid()) {
            const Workload *workload = find(instance.workload);
            return workload ? std::vector<Step>{size(*workload, resource)} : std::vector<Step>{};
        }
        if (is(resource, "cpu") || is(resource, "memory"))
            return {nodeVm(resource)};
        std::map<WorkloadId, std::int64_t> inside;
        for (const Instance &other : m_server.instances) {
            if (other.node == static_cast<int>(index) && other.workload.isValid())
                ++inside[other.workload];
        }
        std::vector<Step> steps;
        Step sum = stepOf(QStringLiteral("node.%1").arg(QLatin1String(resource)), resource);
        sum.formula = QStringLiteral("sum(instances * instance)");
        addInstances(inside, resource, steps, sum);
        steps.push_back(sum);
        return steps;
    }

private:
    void describeThreads(Step &step) const
    {
        const ZonePolicy &policy = m_job.zone->policy;
        const bool perCore = hasVmLayer(m_job.tier) && policy.vcpuPerCore;
        const bool cores = perCore || policy.physicalCoresOnly;
        const QString name = cores ? QStringLiteral("cores") : QStringLiteral("threads");
        step.formula = name;
        step.inputs = {{name, (cores ? m_baseline.cores : m_baseline.threads) * std::int64_t{1000},
                        Unit::Millicpu, m_baseline.model}};
        if (perCore) {
            step.formula += QLatin1String(" * vcpu-per-core");
            step.inputs.push_back({QStringLiteral("vcpu-per-core"), policy.vcpuPerCore->ppm, Unit::Ppm, {}});
        }
    }

    void describeMemory(Step &step) const
    {
        const ZonePolicy &policy = m_job.zone->policy;
        step.inputs = {{QStringLiteral("memory"), m_baseline.memory.count(), step.unit, m_baseline.model}};
        if (!isMemoryOvercommitted(m_job.tier, policy))
            return;
        step.formula += QLatin1String(" * memory-overcommit");
        step.inputs.push_back(
            {QStringLiteral("memory-overcommit"), policy.memory.overcommit->ppm, Unit::Ppm, {}});
    }

    /// Nothing where they are one pool.
    void describeDisks(Step &step) const
    {
        if (isPooled(m_job)) {
            step.formula = QStringLiteral("0");
            return;
        }
        static constexpr const char *kFormulas[] = {"disks * disk-size", "disk-size",
                                                    "rounded-down(disks / 2) * disk-size",
                                                    "(disks - 1) * disk-size", "(disks - 2) * disk-size"};
        const Baseline data = withDataDisks(m_job.tier, m_job.zone->policy.storage, m_baseline);
        step.formula = QLatin1String(kFormulas[static_cast<int>(data.raid)]);
        step.inputs = {{QStringLiteral("disks"), data.diskCount, Unit::None, data.model},
                       {QStringLiteral("disk-size"), data.diskSize.count(), Unit::ByteCount, data.diskType}};
        if (m_job.bootSpace.count() == 0)
            return;
        step.formula += QLatin1String(" - boot-space");
        step.inputs.push_back({QStringLiteral("boot-space"), m_job.bootSpace.count(), Unit::ByteCount, {}});
    }

    [[nodiscard]] Step nodeVm(const char *resource) const
    {
        return is(resource, "cpu") ? nodeSizeStep(m_job, Reading::Likely)
                                   : nodeMemoryStep(m_job, Reading::Likely);
    }

    [[nodiscard]] Step size(const Workload &workload, const char *resource) const
    {
        const std::size_t inside = layersInsideNode(m_job.layers, m_job.tier);
        if (is(resource, "cpu"))
            return instanceStep(m_job, workload, Affected::Cpu, Reading::Likely, inside);
        if (is(resource, "memory"))
            return instanceStep(m_job, workload, Affected::Memory, Reading::Likely, inside);
        Step step = stepOf(QStringLiteral("instance.%1").arg(QLatin1String(resource)), resource);
        step.formula = QStringLiteral("need");
        step.result = is(resource, "disk") && !isPooled(m_job) ? workload.disk.count()
                      : is(resource, "disk")                   ? 0
                                                               : workload.gpus;
        step.inputs = {{QStringLiteral("need"), step.result, step.unit, workload.name}};
        return step;
    }

    /// What it asks at the hour in which most is in use.
    [[nodiscard]] std::vector<Step> sizeInUse(const Workload &workload, const char *resource) const
    {
        const Step one = size(workload, resource);
        return is(resource, "cpu") && m_server.busiestHour >= 0
                   ? atHourSteps(m_job, workload, one, m_server.busiestHour)
                   : std::vector<Step>{one};
    }

    void addInstances(const std::map<WorkloadId, std::int64_t> &counts, const char *resource,
                      std::vector<Step> &steps, Step &sum) const
    {
        for (const auto &[id, count] : counts) {
            const Workload *workload = find(id);
            if (!workload)
                continue;
            const std::vector<Step> sizes = sizeInUse(*workload, resource);
            steps.insert(steps.end(), sizes.begin(), sizes.end());
            const std::int64_t one = steps.back().result;
            sum.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
            sum.inputs.push_back({QStringLiteral("instance"), one, sum.unit, workload->name});
            sum.result += count * one;
        }
    }

    /// One copy of a part of the platform; it has no disks or GPUs.
    [[nodiscard]] std::vector<Step> part(int index, const char *resource) const
    {
        const QString id = m_platform[static_cast<std::size_t>(index)].id;
        if (is(resource, "cpu") || is(resource, "memory"))
            return partCopySteps(m_job, id, resource);
        Step step = stepOf(QStringLiteral("instance.%1").arg(QLatin1String(resource)), resource);
        step.formula = QStringLiteral("need");
        step.inputs = {{QStringLiteral("need"), 0, step.unit, id}};
        return {step};
    }

    void addParts(const std::map<int, std::int64_t> &counts, const char *resource, std::vector<Step> &steps,
                  Step &sum) const
    {
        for (const auto &[index, count] : counts) {
            if (count == 0)
                continue;
            const std::vector<Step> one = part(index, resource);
            steps.insert(steps.end(), one.begin(), one.end());
            const std::int64_t amount = one.empty() ? 0 : one.back().result;
            const QString id = m_platform[static_cast<std::size_t>(index)].id;
            sum.inputs.push_back({QStringLiteral("copies"), count, Unit::Instances, id});
            sum.inputs.push_back({QStringLiteral("part"), amount, sum.unit, id});
            sum.result += count * amount;
        }
    }

    [[nodiscard]] const Workload *find(WorkloadId id) const
    {
        const auto found = m_workloads.find(id);
        return found == m_workloads.end() ? nullptr : found->second;
    }

    /// What stands directly on the server.
    struct Direct
    {
        std::map<WorkloadId, std::int64_t> workloads;
        std::map<int, std::int64_t> parts; ///< by index into the platform
    };

    const PlannedServer &m_server;
    std::vector<PlatformPart> m_platform;
    const ZoneJob &m_job;
    const Baseline &m_baseline;
    const WorkloadIndex &m_workloads;
    Direct m_direct;
    std::map<WorkloadId, std::int64_t> m_inNodes;
    std::int64_t m_nodeVms = 0;
};

} // namespace

WorkloadIndex workloadsOf(const ZoneJob &job)
{
    WorkloadIndex index;
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list)
            index.emplace(workload->id, workload);
    }
    return index;
}

static void addLoad(const PlannedServer &server, const QString &path, std::vector<Explanation> &result)
{
    for (const char *resource : {"cpu", "memory"}) {
        result.push_back({path + QLatin1String("utilisation_ppm.") + QLatin1String(resource),
                          {utilisationStep("server", resource, amountOf(server.used, resource),
                                           amountOf(server.capacity, resource))}});
    }
    if (server.busiestHour >= 0)
        result.push_back({path + QLatin1String("busiest_hour"),
                          {busiestHourStep("server", server.busiestHour, server.used.cpu.count())}});
}

std::vector<Explanation> serverExplanations(const Plan &plan, std::size_t index, const ZoneJob &job,
                                            const Baseline &baseline, const WorkloadIndex &workloads)
{
    const PlannedServer &server = plan.servers[index];
    const ZonePlan *zone = plan.zone(server.zone);
    const ServerExplainer explainer(server, zone, job, baseline, workloads);
    const QString path = QStringLiteral("servers[%1].").arg(index);
    std::vector<Explanation> result;
    for (const ServerResource &kind : kServerResources) {
        const QString field = QLatin1String(kind.field);
        // GPUs are named only where there are any.
        const bool always = !is(kind.resource, "gpu");
        if (always || server.capacity.gpus > 0)
            result.push_back({path + QLatin1String("capacity.") + field, explainer.capacity(kind.resource)});
        if (always || server.used.gpus > 0)
            result.push_back({path + QLatin1String("used.") + field, explainer.used(kind.resource)});
        for (std::size_t i = 0; i < server.instances.size(); ++i) {
            const QString name = QStringLiteral("%1instances[%2].%3").arg(path).arg(i).arg(field);
            if (always || server.instances[i].size.gpus > 0)
                result.push_back({name, explainer.instance(i, kind.resource)});
        }
    }
    addLoad(server, path, result);
    addServerOptions(server, path, result);
    for (std::size_t i = 0; i < server.licences.size(); ++i) {
        result.push_back({QStringLiteral("%1licences[%2].units").arg(path).arg(i),
                          {serverLicenceStep(job, baseline, server.licences[i])}});
    }
    return result;
}

} // namespace grondplan::explaining
