#include "core/tiers/together.h"

#include "core/catalogue/loader.h"

#include <algorithm>
#include <map>

namespace grondplan {

/// Of more workloads than this, or with releases as often as weekly, a platform for services repays its
/// servers. The releases are those of the rule on frequent releases.
static constexpr std::int64_t kMostOfSmall = 5;
static constexpr std::int64_t kOften = 4;
/// With more workloads, on or off, nobody looks whether they are a small stack.
static constexpr std::size_t kMostLooked = 100;

std::vector<std::pair<Fact, std::int64_t>> beyondSmall()
{
    return {{Fact::Services, kMostOfSmall + 1}, {Fact::Releases, kOften}};
}

/// Whether one server of virtual machines holds all of it, filled as a zone's usual targets allow.
static bool fitsOneServer(const std::vector<const Workload *> &workloads)
{
    const Baseline *server = shippedCatalogue()->baseline(Catalogue::referenceBaseline(Tier::Vm));
    if (server == nullptr)
        return false;
    const ZonePolicy usual;
    std::int64_t cpu = 0;
    std::int64_t memory = 0;
    for (const Workload *workload : workloads) {
        const std::int64_t copies =
            workload->perNode ? 1 : std::min<std::int64_t>(workload->replicas.max, 1'000);
        cpu += workload->cpu.request.count() * copies;
        memory += workload->memory.request.count() / kMebi * copies;
    }
    return Fraction(cpu).times(kPpm, usual.cpuTarget.ppm).roundedUp() <= server->threads * 1000LL &&
           Fraction(memory).times(kPpm, usual.memoryTarget.ppm).roundedUp() <= server->memory.count() / kMebi;
}

static bool isSmall(const Scenario &scenario, const std::vector<const Workload *> &workloads,
                    const std::vector<WorkloadAdvice> &advice)
{
    const bool anyCluster = std::any_of(advice.begin(), advice.end(), [](const WorkloadAdvice &each) {
        return isKubernetes(each.verdict.tier);
    });
    const Facts whole = factsOf(scenario);
    const auto within = beyondSmall();
    return !anyCluster && std::all_of(within.begin(), within.end(), [&whole](const auto &limit) {
        return whole[limit.first].value_or(0) < limit.second;
    }) && fitsOneServer(workloads);
}

namespace {
/// Workloads that share a platform: indexes of the advice.
struct Group
{
    std::vector<std::size_t> members;

    [[nodiscard]] Tier tier(const Scenario &scenario, const std::vector<const Workload *> &all) const
    {
        std::vector<const Workload *> inside;
        for (const std::size_t member : members)
            inside.push_back(all[member]);
        return recommendTier(scenario, inside).tier;
    }
};
} // namespace

/// What most of those that would have containers ask for.
static Tier mostOfContainers(const std::vector<WorkloadAdvice> &advice)
{
    std::map<Tier, int> votes;
    for (const WorkloadAdvice &each : advice) {
        if (hasContainerLayer(each.verdict.tier))
            ++votes[each.verdict.tier];
    }
    Tier best = Tier::Container;
    int most = 0;
    for (const auto &[tier, count] : votes) {
        if (count > most || (count == most && rankOf(tier) < rankOf(best))) {
            best = tier;
            most = count;
        }
    }
    return best;
}

bool isSmallStack(const Scenario &scenario)
{
    if (scenario.workloads.size() > kMostLooked)
        return false;
    const Facts whole = factsOf(scenario);
    std::vector<WorkloadAdvice> advice;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active)
            continue;
        Verdict verdict = verdictFor({factsOf(whole, workload)});
        const Tier tier = verdict.tier;
        advice.push_back({workload.id, std::move(verdict), tier, {}});
    }
    return putTogether(scenario, advice);
}

bool putTogether(const Scenario &scenario, std::vector<WorkloadAdvice> &advice)
{
    std::map<WorkloadId, const Workload *> byId;
    for (const Workload &workload : scenario.workloads)
        byId.emplace(workload.id, &workload);
    const Facts whole = factsOf(scenario);
    const Tier most = mostOfContainers(advice);
    std::vector<const Workload *> all;
    Group inContainers;
    Group apart;
    for (std::size_t i = 0; i < advice.size(); ++i) {
        all.push_back(byId.at(advice[i].workload));
        const Verdict &verdict = advice[i].verdict;
        const bool fits =
            hasContainerLayer(verdict.tier) && !isRuledOut(factsOf(whole, *all.back()), verdict, most);
        (fits ? inContainers : apart).members.push_back(i);
    }
    const bool isOne =
        !inContainers.members.empty() && !apart.members.empty() && isSmall(scenario, all, advice);
    if (isOne) {
        const Tier tier = recommendTier(scenario, all).tier;
        for (WorkloadAdvice &each : advice)
            each.tier = tier;
        return true;
    }
    for (const Group &group : {inContainers, apart}) {
        if (group.members.empty())
            continue;
        const Tier tier = group.tier(scenario, all);
        for (const std::size_t member : group.members)
            advice[member].tier = tier;
    }
    return false;
}

} // namespace grondplan
