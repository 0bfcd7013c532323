#include "core/plan/serverchoice.h"

#include "core/base/index.h"
#include "core/plan/offer.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace grondplan::placement {

int Servers::typeOf(int baseline, int rack) const
{
    const bool hasRacks = std::any_of(rackOf.begin(), rackOf.end(), [](int each) { return each > 0; });
    for (std::size_t type = 0; type < bins.size(); ++type) {
        if (baselineOf[type] == baseline && (!hasRacks || rackOf[type] == rack))
            return static_cast<int>(type);
    }
    return -1;
}

std::vector<int> Servers::inRack(int rack) const
{
    std::vector<int> types;
    for (int type = 0; type < static_cast<int>(rackOf.size()); ++type) {
        if (rackOf[at(type)] == rack)
            types.push_back(type);
    }
    return types;
}

/// How many of `all` stand in one of the racks, when those before it have at most one more.
static std::int64_t shareOfRack(std::int64_t all, int rack, int racks)
{
    return all / racks + (rack < all % racks ? 1 : 0);
}

static std::optional<std::int64_t> stockOf(const Zone &zone, const Baseline &baseline)
{
    const auto found = zone.stock.find(baseline.id);
    return found == zone.stock.end() ? std::nullopt : std::optional(found->second);
}

Servers serversOf(const ZoneJob &job, Reading reading, const Vector &taken, std::int64_t slots, int racks)
{
    const ZonePolicy &policy = job.zone->policy;
    Servers servers;
    for (int rack = 0; rack < racks; ++rack) {
        for (std::size_t i = 0; i < job.baselines.size(); ++i) {
            if (job.only != nullptr && job.only != job.baselines[i])
                continue;
            const Baseline &baseline = *job.baselines[i];
            const Resources offer = serverOffer(job, i, reading);
            packing::BinType bin;
            bin.id = baseline.id.toStdString();
            bin.capacity = without(capacityOf(normalOf(offer, job.tier, policy), slots), taken);
            bin.capacityAfterFailure = without(capacityOf(offer, slots), taken);
            bin.cost = job.costs[i];
            bin.units = std::clamp(baseline.numaNodes, 1, packing::kMostUnits);
            bin.domain = racks > 1 ? rack : -1;
            if (const auto stock = stockOf(*job.zone, baseline))
                bin.stock = shareOfRack(std::max<std::int64_t>(*stock - keptForPlatform(job, i, reading), 0),
                                        rack, racks);
            if (bin.capacity.empty())
                continue;
            for (const ExtraResource &extra : job.extras) {
                bin.capacity.push_back(extra.capacity[i]);
                bin.capacityAfterFailure.push_back(extra.afterFailure.value_or(extra.capacity[i]));
            }
            if (!runsInNodeVms(job.tier))
                addHours(job, bin);
            servers.bins.push_back(std::move(bin));
            servers.baselineOf.push_back(static_cast<int>(i));
            servers.rackOf.push_back(rack);
        }
    }
    return servers;
}

namespace {

/// A problem with the bins of one baseline only, and its answer in the types of the whole.
class OneBaseline
{
public:
    OneBaseline(const ZoneJob &job, const packing::Problem &problem, const Servers &servers,
                const Baseline *baseline)
        : m_now(problem.bins.size(), -1)
        , m_problem(problem)
    {
        m_problem.bins.clear();
        for (int type = 0; type < static_cast<int>(problem.bins.size()); ++type) {
            if (job.baselines[at(servers.baselineOf[at(type)])] != baseline)
                continue;
            m_now[at(type)] = static_cast<int>(m_types.size());
            m_types.push_back(type);
            m_problem.bins.push_back(problem.bins[at(type)]);
        }
        for (packing::ItemClass &item : m_problem.items)
            narrow(item);
        m_problem.leastBins = std::max(m_problem.leastBins, leastOf(job, baseline));
    }

    packing::Result solve(const ZoneJob &job, Reading reading, const packing::Result *start, int parts) const
    {
        packing::Result begin;
        if (start) {
            for (packing::Bin bin : start->bins) {
                bin.type = m_now[at(bin.type)];
                if (bin.type >= 0)
                    begin.bins.push_back(std::move(bin));
            }
        }
        packing::Result result = solved(job, reading, m_problem, start ? &begin : nullptr, parts);
        for (packing::Bin &bin : result.bins)
            bin.type = m_types[at(bin.type)];
        for (packing::Unplaced &unplaced : result.unplaced) {
            if (unplaced.reason.binType >= 0)
                unplaced.reason.binType = m_types[at(unplaced.reason.binType)];
        }
        return result;
    }

private:
    /// What the pool of their disks needs of them.
    static std::int64_t leastOf(const ZoneJob &job, const Baseline *baseline)
    {
        std::int64_t least = 0;
        for (std::size_t i = 0; i < job.poolLeast.size(); ++i)
            least = job.baselines[i] == baseline ? std::max(least, job.poolLeast[i]) : least;
        return least;
    }

    /// Every rack has a bin of every baseline that holds anything, so none is left without an allowed one.
    void narrow(packing::ItemClass &item) const
    {
        std::vector<int> allowed;
        for (const int type : item.binsAllowed) {
            if (m_now[at(type)] >= 0)
                allowed.push_back(m_now[at(type)]);
        }
        item.binsAllowed = std::move(allowed);
    }

    std::vector<int> m_now;   ///< by type of the whole: its index here, or -1
    std::vector<int> m_types; ///< by type here: its index in the whole
    packing::Problem m_problem;
};

std::vector<std::int64_t> missingIn(const packing::Problem &problem, const packing::Result &result)
{
    std::vector<std::int64_t> missing(problem.items.size(), 0);
    for (const packing::Unplaced &unplaced : result.unplaced)
        missing[at(unplaced.itemClass)] += unplaced.count;
    return missing;
}

} // namespace

/// What the items that `best` places cost at least on each of the baselines, the least of them.
static std::int64_t leastBound(const packing::Problem &problem, const packing::Result &best,
                               const std::vector<packing::Result> &answers)
{
    const std::vector<std::int64_t> missing = missingIn(problem, best);
    std::int64_t least = best.lowerBound;
    for (const packing::Result &answer : answers) {
        const std::vector<std::int64_t> others = missingIn(problem, answer);
        const bool isOfLess = std::equal(missing.begin(), missing.end(), others.begin(),
                                         [](std::int64_t a, std::int64_t b) { return a <= b; });
        least = std::min(least, isOfLess ? answer.lowerBound : 0); // of other items it says nothing
    }
    return least;
}

static packing::Result cheapestBaseline(const ZoneJob &job, Reading reading, const packing::Problem &problem,
                                        const Servers &servers, const packing::Result *start)
{
    std::vector<const Baseline *> baselines; // in the order in which the zone may use them
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const bool isOffered = std::find(servers.baselineOf.begin(), servers.baselineOf.end(),
                                         static_cast<int>(i)) != servers.baselineOf.end();
        const bool isNew = std::find(baselines.begin(), baselines.end(), job.baselines[i]) == baselines.end();
        if (isOffered && isNew)
            baselines.push_back(job.baselines[i]);
    }
    std::vector<packing::Result> answers;
    for (const Baseline *baseline : baselines) {
        answers.push_back(OneBaseline(job, problem, servers, baseline)
                              .solve(job, reading, start, static_cast<int>(baselines.size())));
    }
    const auto rank = [&problem](const packing::Result &answer) {
        const std::vector<std::int64_t> missing = missingIn(problem, answer);
        return std::tuple(std::accumulate(missing.begin(), missing.end(), std::int64_t{0}),
                          !answer.failure.survives, answer.cost, answer.bins.size());
    };
    packing::Result best = *std::min_element(
        answers.begin(), answers.end(),
        [&rank](const packing::Result &a, const packing::Result &b) { return rank(a) < rank(b); });
    best.lowerBound = leastBound(problem, best, answers);
    best.proved = best.lowerBound == best.cost;
    best.stopped = std::any_of(answers.begin(), answers.end(),
                               [](const packing::Result &answer) { return answer.stopped; });
    return best;
}

/// Servers of several types whose disks are one pool. As many as are enough of the type that adds least to it
/// are enough of any; the bound is of as many as the one needs that adds most.
static packing::Result mixedPool(const ZoneJob &job, Reading reading, packing::Problem problem,
                                 const packing::Result *start)
{
    const auto [fewest, most] = std::minmax_element(job.poolLeast.begin(), job.poolLeast.end());
    const std::int64_t asked = problem.leastBins;
    problem.leastBins = std::max(asked, *most);
    packing::Result result = solved(job, reading, problem, start);
    if (*fewest == *most)
        return result;
    problem.leastBins = std::max(asked, *fewest);
    const packing::Result fewer = solved(job, reading, problem, start);
    result.lowerBound = std::min(result.lowerBound, fewer.lowerBound);
    result.proved = result.proved && result.lowerBound == result.cost;
    result.stopped = result.stopped || fewer.stopped;
    return result;
}

packing::Result solvedOnServers(const ZoneJob &job, Reading reading, packing::Problem problem,
                                const Servers &servers, const packing::Result *start)
{
    problem.bins = servers.bins;
    const bool hasRacks =
        std::any_of(servers.rackOf.begin(), servers.rackOf.end(), [](int rack) { return rack > 0; });
    const bool isMixed = job.zone->policy.mixedTypes;
    const bool hasVariants = !job.contents.empty(); // servers of one type differ in their licences
    const auto baselineAt = [&](int index) { return job.baselines[at(index)]; };
    const bool hasChoice = std::any_of(servers.baselineOf.begin(), servers.baselineOf.end(), [&](int index) {
        return baselineAt(index) != baselineAt(servers.baselineOf.front());
    });
    const bool hasPool = !job.poolLeast.empty();
    if (hasPool && isMixed)
        return mixedPool(job, reading, std::move(problem), start);
    if (((hasRacks || hasVariants) && hasChoice && !isMixed) || hasPool)
        return cheapestBaseline(job, reading, problem, servers, start);
    problem.singleType = !isMixed && !hasRacks && !hasVariants; // with racks each type is in all of them
    return solved(job, reading, problem, start);
}

/// How many licences a variant has, where the server has every one of them; else -1.
static std::int64_t licencesShared(const HostVariant &variant, const PlannedServer &server)
{
    const bool all = std::all_of(
        variant.licences.begin(), variant.licences.end(), [&server](const ServerLicence &licence) {
            return std::any_of(server.licences.begin(), server.licences.end(),
                               [&licence](const ServerLicence &has) {
                                   return has.id == licence.id && has.units >= licence.units;
                               });
        });
    return all ? static_cast<std::int64_t>(variant.licences.size()) : -1;
}

int offerOf(const ZoneJob &job, const PlannedServer &server)
{
    int best = -1;
    std::pair<std::int64_t, std::int64_t> most{-1, -1}; // licences, and their units
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const HostVariant &variant = job.variants[i];
        if (job.baselines[i]->id != server.baseline || variant.options != server.options)
            continue;
        std::int64_t units = 0;
        for (const ServerLicence &licence : variant.licences)
            units += licence.units;
        const std::pair shared{licencesShared(variant, server), units};
        if (shared.first >= 0 && shared > most) {
            most = shared;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int binTypeOf(const ZoneJob &job, const Servers &servers, const PlannedServer &server)
{
    return servers.typeOf(offerOf(job, server), server.rack - 1);
}

} // namespace grondplan::placement
