#include "core/plan/explainstanding.h"

#include "core/plan/detailedjob.h"
#include "core/plan/offer.h"
#include "core/plan/platformlist.h"
#include "core/plan/storage.h"

#include <algorithm>
#include <cstring>

namespace grondplan::explaining {

namespace {

bool isCpu(const char *resource)
{
    return std::strcmp(resource, "cpu") == 0;
}

/// The parts of a reserve that take anything of the resource.
std::vector<Step> stepsOf(const Result<Reserve> &reserve, const char *resource)
{
    std::vector<Step> steps;
    if (!reserve)
        return steps;
    for (const ReservePart &part : *reserve) {
        const Step &step = isCpu(resource) ? part.cpu : part.memory;
        if (step.result > 0)
            steps.push_back(step);
    }
    return steps;
}

std::int64_t sumOf(const std::vector<Step> &steps)
{
    std::int64_t sum = 0;
    for (const Step &step : steps)
        sum += step.result;
    return sum;
}

const PlatformLoad *loadOf(const ZoneJob &job, const QString &part)
{
    const auto found = std::find_if(job.loads.begin(), job.loads.end(),
                                    [&](const PlatformLoad &load) { return load.id == part; });
    return found == job.loads.end() ? nullptr : &*found;
}

Step sumStep(const QString &what, const char *formula, const char *resource)
{
    return {what, QString::fromLatin1(formula), {}, {}, 0, unitOf(resource)};
}

/// A chain that ends in the sum of amounts, each so many times.
class SumChain
{
public:
    SumChain(const QString &what, const char *formula, const char *resource)
        : m_sum(sumStep(what, formula, resource))
    {
    }

    void step(const Step &step) { m_steps.push_back(step); }
    void add(const char *counted, std::int64_t count, Unit unit, const char *amount, std::int64_t one,
             const QString &whose = {})
    {
        m_sum.inputs.push_back({QString::fromLatin1(counted), count, unit, whose});
        m_sum.inputs.push_back({QString::fromLatin1(amount), one, m_sum.unit, whose});
        m_sum.result += count * one;
    }
    [[nodiscard]] std::vector<Step> chain() const
    {
        std::vector<Step> all = m_steps;
        all.push_back(m_sum);
        return all;
    }

private:
    std::vector<Step> m_steps;
    Step m_sum;
};

/// What stands on the servers beside the layers around workloads, of one layer and resource.
class Taking
{
public:
    Taking(const ZoneJob &job, const ZonePlan &plan, const char *layer, const char *resource, Reading reading)
        : m_job(sizedFor(job, standingOf(job, plan, reading).cluster))
        , m_standing(standingOf(job, plan, reading))
        , m_resource(resource)
        , m_reading(reading)
        , m_chain(QString(QLatin1String("overhead.") + QLatin1String(layer)), "sum(count * one)", resource)
    {
        const auto is = [layer](const char *other) { return std::strcmp(layer, other) == 0; };
        if (is("control-plane") || is("platform"))
            addParts(is("control-plane"));
        else if (is("node-agents"))
            addAgents();
        else if (is("vm"))
            addVms();
        else if (is("node-reserve") && runsInNodeVms(m_job.tier))
            addNodes();
        else
            addServers();
    }

    [[nodiscard]] std::vector<Step> chain() const { return m_chain.chain(); }

private:
    void addParts(bool controlPlane)
    {
        for (std::size_t i = 0; i < m_job.loads.size(); ++i) {
            const PlatformLoad &load = m_job.loads[i];
            if (load.id.endsWith(QLatin1String("control-plane")) != controlPlane)
                continue;
            std::vector<Step> steps = partCopySteps(m_job, load.id, m_resource, m_reading);
            if (!isVmAmongWorkloads(load) && steps.size() > 1)
                steps.pop_back(); // what the hypervisor takes for it is of another layer
            if (steps.empty())
                continue;
            for (const Step &step : steps)
                m_chain.step(step);
            m_chain.add("copies", m_standing.copies[i], Unit::Instances, "part", steps.back().result,
                        load.id);
        }
    }

    void addAgents()
    {
        const Result<NodeAgents> agents = nodeAgents(*m_job.catalogue, m_job.tier, m_reading);
        if (!agents)
            return;
        const Step &step = isCpu(m_resource) ? agents->cpu : agents->memory;
        m_chain.step(step);
        const bool nodes = runsInNodeVms(m_job.tier);
        m_chain.add(nodes ? "node-vms" : "servers", nodes ? m_standing.nodeVms : m_standing.allServers(),
                    nodes ? Unit::NodeVms : Unit::Servers, "part", step.result);
    }

    void addVms()
    {
        const NodeShape &shape = m_job.node;
        const Step size =
            isCpu(m_resource) ? nodeSizeStep(m_job, m_reading) : nodeMemoryStep(m_job, m_reading);
        const std::int64_t inside = isCpu(m_resource) ? shape.cpu.count() : shape.memory.count();
        m_chain.step(size);
        m_chain.add("node-vms", m_standing.nodeVms, Unit::NodeVms, "vm-adds", size.result - inside);
        for (std::size_t i = 0; i < m_job.loads.size(); ++i) {
            const PlatformLoad &load = m_job.loads[i];
            if (load.place != PartPlace::OwnVm)
                continue;
            const std::int64_t with =
                amountOf(classSize(m_job, m_job.steady.size() + i, m_reading), m_resource);
            const std::int64_t without = amountOf(valueOf(load.each, m_reading), m_resource);
            m_chain.add("copies", m_standing.copies[i], Unit::Instances, "vm-adds", with - without, load.id);
        }
    }

    void addNodes()
    {
        const std::vector<Step> kept = stepsOf(nodeReserve(m_job, m_reading), m_resource);
        for (const Step &step : kept)
            m_chain.step(step);
        m_chain.add("node-vms", m_standing.nodeVms, Unit::NodeVms, "reserve", sumOf(kept));
    }

    void addServers()
    {
        for (std::size_t i = 0; i < m_job.baselines.size(); ++i) {
            if (m_standing.servers[i] == 0)
                continue;
            const Baseline &baseline = *m_job.baselines[i];
            for (const Step &step : serverReserveSteps(m_job, baseline, m_resource, m_reading))
                m_chain.step(step);
            m_chain.add("servers", m_standing.servers[i], Unit::Servers, "reserve",
                        amountOf(keptByServer(m_job, i, m_reading), m_resource), baseline.model);
        }
    }

    ZoneJob m_job;
    Standing m_standing;
    const char *m_resource;
    Reading m_reading;
    SumChain m_chain;
};

} // namespace

std::vector<Step> serverReserveSteps(const ZoneJob &job, const Baseline &baseline, const char *resource,
                                     Reading reading)
{
    std::vector<Step> steps = stepsOf(hostReserve(job, baseline, reading), resource);
    if (steps.empty())
        return steps;
    Step sum = sumStep(QString(QLatin1String("server.reserve-") + QLatin1String(resource)), "sum(reserve)",
                       resource);
    int number = 0;
    for (const Step &step : steps)
        sum.inputs.push_back({QStringLiteral("reserve"), step.result, sum.unit, QString::number(++number)});
    const ZonePolicy &policy = job.zone->policy;
    sum.result = sumOf(steps);
    if (isCpu(resource) && isOvercommitted(job.tier, policy)) {
        sum.formula += QLatin1String(" * vcpu-per-core");
        sum.inputs.push_back({QStringLiteral("vcpu-per-core"), policy.vcpuPerCore->ppm, Unit::Ppm, {}});
        sum.result = Fraction(sum.result).times(policy.vcpuPerCore->ppm, kPpm).roundedUp();
    }
    if (!isCpu(resource) && isMemoryOvercommitted(job.tier, policy)) {
        sum.formula += QLatin1String(" * memory-overcommit");
        sum.inputs.push_back(
            {QStringLiteral("memory-overcommit"), policy.memory.overcommit->ppm, Unit::Ppm, {}});
        sum.result = Fraction(sum.result).times(policy.memory.overcommit->ppm, kPpm).roundedUp();
    }
    steps.push_back(sum);
    return steps;
}

static Step offeredCpu(const ZoneJob &job, const Baseline &baseline, const Resources &normal)
{
    const ZonePolicy &policy = job.zone->policy;
    Step cpu{QStringLiteral("server.cpu"), {}, {}, {}, normal.cpu.count(), Unit::Millicpu};
    if (isOvercommitted(job.tier, policy)) {
        cpu.formula = QStringLiteral("cores * vcpu-per-core");
        cpu.inputs = {
            {QStringLiteral("cores"), baseline.cores * std::int64_t{1000}, Unit::Millicpu, baseline.model},
            {QStringLiteral("vcpu-per-core"), policy.vcpuPerCore->ppm, Unit::Ppm, {}}};
        return cpu;
    }
    const bool cores = policy.physicalCoresOnly;
    cpu.formula = cores ? QStringLiteral("cores") : QStringLiteral("threads");
    cpu.inputs = {{cpu.formula, (cores ? baseline.cores : baseline.threads) * std::int64_t{1000},
                   Unit::Millicpu, baseline.model}};
    return cpu;
}

/// Takes what the server keeps from what it has, as a step's input.
static void lessReserve(const std::vector<Step> &reserve, Step &step)
{
    if (reserve.empty())
        return;
    step.formula = QStringLiteral("(%1 - reserve)").arg(step.formula);
    step.inputs.push_back({QStringLiteral("reserve"), reserve.back().result, step.unit, {}});
}

std::vector<Step> offerSteps(const ZoneJob &job, const Baseline &baseline)
{
    const Resources normal = normalOf(serverOffer(job, baseline), job.tier, job.zone->policy);
    const ZonePolicy &policy = job.zone->policy;
    std::vector<Step> steps = serverReserveSteps(job, baseline, "cpu");
    Step cpu = offeredCpu(job, baseline, normal);
    lessReserve(steps, cpu);
    if (!isOvercommitted(job.tier, policy)) {
        cpu.formula += QLatin1String(" * cpu-target");
        cpu.inputs.push_back({QStringLiteral("cpu-target"), policy.cpuTarget.ppm, Unit::Ppm, {}});
    }
    Step memory{QStringLiteral("server.memory"), QStringLiteral("memory"), {}, {},
                normal.memory.count(),           Unit::ByteCount};
    memory.inputs = {{QStringLiteral("memory"), baseline.memory.count(), Unit::ByteCount, baseline.model}};
    if (isMemoryOvercommitted(job.tier, policy)) {
        memory.formula += QLatin1String(" * memory-overcommit");
        memory.inputs.push_back(
            {QStringLiteral("memory-overcommit"), policy.memory.overcommit->ppm, Unit::Ppm, {}});
    }
    const std::vector<Step> kept = serverReserveSteps(job, baseline, "memory");
    lessReserve(kept, memory);
    memory.formula += QLatin1String(" * memory-target");
    memory.inputs.push_back({QStringLiteral("memory-target"), policy.memoryTarget.ppm, Unit::Ppm, {}});
    steps.insert(steps.end(), kept.begin(), kept.end());
    steps.push_back(cpu);
    steps.push_back(memory);
    return steps;
}

std::vector<Step> nodeRoomSteps(const ZoneJob &job, Reading reading)
{
    std::vector<Step> all;
    if ((job.profile != Profile::Detailed && !isPooled(job)) || !runsInNodeVms(job.tier))
        return all;
    const NodeShape &shape = job.node;
    for (const char *resource : {"cpu", "memory"}) {
        const std::vector<Step> kept = stepsOf(nodeReserve(job, reading), resource);
        Step room = sumStep(QString(QLatin1String("node.room-") + QLatin1String(resource)),
                            isCpu(resource) ? "node-shape - reserve" : "node-memory - reserve", resource);
        room.inputs = {{isCpu(resource) ? QStringLiteral("node-shape") : QStringLiteral("node-memory"),
                        isCpu(resource) ? shape.cpu.count() : shape.memory.count(),
                        room.unit,
                        {}},
                       {QStringLiteral("reserve"), sumOf(kept), room.unit, {}}};
        room.result = amountOf(nodeRoom(job, reading), resource);
        all.insert(all.end(), kept.begin(), kept.end());
        all.push_back(room);
    }
    return all;
}

std::vector<Step> standingSteps(const ZoneJob &job, const ZonePlan &plan, const char *layer,
                                const OverheadLine &line, Reading reading)
{
    const char *resource = line.resource == QLatin1String("cpu") ? "cpu" : "memory";
    std::vector<Step> steps = Taking(job, plan, layer, resource, reading).chain();
    // Where a reading has less of it than the likely one has, as with fewer nodes, the likely amount stands.
    if (steps.back().result != valueOf(line.added, reading) && reading != Reading::Likely)
        steps = Taking(job, plan, layer, resource, Reading::Likely).chain();
    return steps;
}

std::vector<Step> partCopySteps(const ZoneJob &job, const QString &part, const char *resource,
                                Reading reading)
{
    if (job.profile != Profile::Detailed)
        return {};
    if (part == nodeAgentsPart()) {
        const Result<NodeAgents> agents = nodeAgents(*job.catalogue, job.tier, reading);
        return agents ? std::vector<Step>{isCpu(resource) ? agents->cpu : agents->memory}
                      : std::vector<Step>{};
    }
    const PlatformLoad *load = loadOf(job, part);
    const Result<PartSteps> one = partSteps(*job.catalogue, job.platform, part, reading);
    if (!load || !one)
        return {};
    std::vector<Step> steps{isCpu(resource) ? one->cpu : one->memory};
    if (!load->isVm)
        return steps;
    Step machine = sumStep(QString(QLatin1String("part.vm-") + QLatin1String(resource)),
                           isCpu(resource) ? "part / (1 - vm)" : "part + vm(memory, vcpus)", resource);
    machine.inputs = {{QStringLiteral("part"), steps.back().result, machine.unit, part}};
    const auto itemClass = job.steady.size() + static_cast<std::size_t>(load - job.loads.data());
    machine.result = amountOf(classSize(job, itemClass, reading), resource);
    const Layer &vm = job.layers.back();
    if (isCpu(resource) && vm.onCpu)
        machine.constants.push_back(constantOf(vm, reading));
    if (!isCpu(resource) && vm.rule)
        machine.constants = quotedRule(*vm.rule, reading);
    steps.push_back(machine);
    return steps;
}

std::vector<Step> partSumSteps(const ZoneJob &job, const PlatformPart &part, const char *resource)
{
    std::vector<Step> steps = partCopySteps(job, part.id, resource);
    const std::int64_t one = steps.empty() ? 0 : steps.back().result;
    Step sum =
        sumStep(QString(QLatin1String("part.all-") + QLatin1String(resource)), "copies * part", resource);
    sum.inputs = {{QStringLiteral("copies"), part.copies, Unit::Instances, {}},
                  {QStringLiteral("part"), one, sum.unit, part.id}};
    sum.result = part.copies * one;
    steps.push_back(sum);
    return steps;
}

Step partCopiesStep(const ZoneJob &job, const PlatformPart &part)
{
    Step step{QStringLiteral("part.copies"), QStringLiteral("copies"), {}, {}, part.copies, Unit::Instances};
    const PlatformLoad *load = loadOf(job, part.id);
    if (!load) {
        step.formula = QStringLiteral("one on every node");
        step.inputs = {{QStringLiteral("nodes"), part.copies, Unit::None, {}}};
        return step;
    }
    step.inputs = {{QStringLiteral("copies"), load->copies, Unit::Instances, part.id}};
    if (load->onePerHost)
        step.inputs.push_back({QStringLiteral("failures"), job.zone->policy.tolerate, Unit::Servers, {}});
    return step;
}

} // namespace grondplan::explaining
