#include "core/tiers/facts.h"

#include "core/base/fraction.h"
#include "core/catalogue/loader.h"

#include <algorithm>
#include <set>

namespace grondplan {

static constexpr std::array<const char *, kFactCount> kIds = {
    "windows",    "own-kernel", "unpackaged",    "stateful", "operated",      "isolated", "scaling",
    "numa",       "vcpu",       "memory",        "releases", "services",      "systems",  "isolation",
    "compliance", "demand",     "zero-downtime", "teams",    "platform-team", "hosts",    "node-vms"};

QString factId(Fact fact)
{
    return QString::fromLatin1(kIds[static_cast<std::size_t>(fact)]);
}

std::optional<Fact> factFromId(const QString &id)
{
    const auto *found = std::find_if(kIds.begin(), kIds.end(),
                                     [&id](const char *known) { return id == QLatin1String(known); });
    return found == kIds.end() ? std::nullopt : std::optional(static_cast<Fact>(found - kIds.begin()));
}

bool isYesNo(Fact fact)
{
    return fact <= Fact::Numa || fact == Fact::Isolation || fact == Fact::Compliance ||
           fact == Fact::ZeroDowntime;
}

bool isOfScenario(Fact fact)
{
    return fact >= Fact::Releases;
}

/// What may run in containers at all and needs no virtual machine for its data.
static bool fitsContainers(const Workload &workload)
{
    return workload.active && !workload.transient && workload.os == Os::Linux && !workload.habits.ownKernel &&
           !workload.habits.unpackaged && (!workload.stateful || workload.habits.operated);
}

/// How many of a size hold so much, filled as a zone's usual targets allow.
static std::int64_t countOf(MilliCpu cpu, Bytes memory, const NodeShape &size)
{
    const ZonePolicy usual;
    const auto share = [](std::int64_t need, std::int64_t offer, Ratio target) {
        return Fraction(need).times(kPpm, offer * target.ppm).roundedUp();
    };
    return std::max(share(cpu.count(), size.cpu.count(), usual.cpuTarget),
                    share(memory.count(), size.memory.count(), usual.memoryTarget));
}

static void setHosts(const Scenario &scenario, Facts &facts)
{
    MilliCpu cpu;
    Bytes memory;
    for (const Workload &workload : scenario.workloads) {
        const std::int64_t copies = workload.perNode ? 1 : workload.replicas.max;
        if (!fitsContainers(workload))
            continue;
        cpu += workload.cpu.request * copies;
        memory += workload.memory.request * copies;
    }
    const Baseline *host = shippedCatalogue()->baseline(Catalogue::referenceBaseline(Tier::Container));
    if (host != nullptr)
        facts.set(Fact::Hosts, countOf(cpu, memory, {MilliCpu(host->threads * 1000LL), host->memory}));
    facts.set(Fact::NodeVms, countOf(cpu, memory, NodeShape{}));
}

Facts factsOf(const Scenario &scenario)
{
    Facts facts;
    std::int64_t services = 0;
    std::set<Os> systems;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active)
            continue;
        ++services;
        systems.insert(workload.os);
    }
    facts.set(Fact::Services, services);
    facts.set(Fact::Systems, static_cast<std::int64_t>(systems.size()));
    setHosts(scenario, facts);
    const std::array<std::pair<Fact, Question>, 7> answered = {
        {{Fact::Releases, Question::Releases},
         {Fact::Isolation, Question::Isolation},
         {Fact::Compliance, Question::Compliance},
         {Fact::Demand, Question::Demand},
         {Fact::ZeroDowntime, Question::ZeroDowntime},
         {Fact::Teams, Question::Teams},
         {Fact::PlatformTeam, Question::PlatformTeam}}};
    for (const auto &[fact, question] : answered)
        facts.set(fact, scenario.brief.answer(question));
    return facts;
}

Facts factsOf(const Facts &whole, const Workload &workload)
{
    Facts facts = whole;
    facts.kind = workload.kind;
    facts.set(Fact::Windows, workload.os == Os::Windows ? 1 : 0);
    facts.set(Fact::OwnKernel, workload.habits.ownKernel ? 1 : 0);
    facts.set(Fact::Unpackaged, workload.habits.unpackaged ? 1 : 0);
    facts.set(Fact::Stateful, workload.stateful ? 1 : 0);
    facts.set(Fact::Operated, workload.habits.operated ? 1 : 0);
    facts.set(Fact::Isolated, workload.isolated || !workload.tenant.isEmpty() ? 1 : 0);
    facts.set(Fact::Scaling, workload.replicas.max > workload.replicas.min ? 1 : 0);
    facts.set(Fact::Numa, workload.oneNumaNode ? 1 : 0);
    facts.set(Fact::Vcpu, workload.cpu.request.count() / 1000);
    facts.set(Fact::Memory, workload.memory.request.count() / kGibi);
    if (workload.habits.releases)
        facts.set(Fact::Releases, workload.habits.releases);
    return facts;
}

} // namespace grondplan
