#include "core/packing/failure.h"
#include "core/packing/grouplimits.h"
#include "core/packing/index.h"
#include "core/packing/inorder.h"
#include "core/packing/instock.h"
#include "core/packing/parts.h"
#include "core/packing/search.h"
#include "core/packing/shedding.h"
#include "core/packing/shortfall.h"
#include "core/packing/survive.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <map>
#include <memory>
#include <numeric>
#include <tuple>

namespace grondplan::packing {

namespace {

/// What one run over one choice of types came to.
struct Answer
{
    std::vector<int> types;
    std::unique_ptr<Model> model; ///< the placement refers to it
    std::optional<Placement> placement;
    bool survives = false;
    Bound bound; ///< of the items of the model
    Certificate certificate;
    std::int64_t missing = 0; ///< items that are not placed

    [[nodiscard]] auto key() const
    {
        const auto lacking =
            std::max<std::int64_t>(0, model->leastBins - static_cast<std::int64_t>(placement->size()));
        return std::tuple(missing, !survives, lacking, placement->cost(), placement->size());
    }
};

class Solver
{
public:
    Solver(const Problem &problem, const Budget &budget)
        : m_problem(problem)
        , m_order(dimensionOrder(problem))
        , m_ranks(ranksOfRules(problem, m_order))
        , m_budget(budget)
        , m_meter(budget)
    {
        for (const ItemClass &item : problem.items) {
            m_counts.push_back(item.count);
            m_items += item.count;
        }
    }

    Result run();

private:
    Answer answerFor(const std::vector<int> &types, std::int64_t dearest = kLargest);
    std::int64_t proved(const Answer &answer, Certificate &made);
    Answer bestSingleType();
    [[nodiscard]] std::optional<Answer> withFewerTypes(const Answer &answer);
    [[nodiscard]] std::vector<int> typesByUse(const Answer &answer) const;
    [[nodiscard]] bool isOfWhatIsAsked(const Result &result, const Answer &answer) const;
    void lowerBound(Result &result, const Answer &answer) const;
    [[nodiscard]] bool isSurvivalRefuted(const Result &result) const;
    Result resultOf(const Answer &answer, const Placement &placement, bool survives) const;
    void nameUnplaced(Result &result, const std::vector<int> &types,
                      const std::vector<std::int64_t> &inModel) const;
#ifndef NDEBUG
    void assertHolds(const Result &result) const;
#endif

    const Problem &m_problem;
    std::vector<int> m_order; ///< of the dimensions in a model
    std::vector<int> m_ranks; ///< of the items, see ranksOfRules()
    const Budget &m_budget;
    Meter m_meter;
    std::vector<std::int64_t> m_counts;
    std::int64_t m_items = 0;
    std::vector<PassReport> m_reports;
    std::map<int, Bound> m_singleBounds; ///< by type: of all items on it alone
};

} // namespace

#ifndef NDEBUG
/// In debug builds every pass is checked by the independent re-count.
void Solver::assertHolds(const Result &result) const
{
    // A debug build is slow enough: placing again after every failure takes the square of the number of bins.
    constexpr std::size_t kMostChecked = 20'000;
    constexpr std::size_t kMostCheckedWithReserve = 400;
    if (result.bins.size() > (m_problem.reserve > 0 ? kMostCheckedWithReserve : kMostChecked))
        return;
    const std::string wrong = verify(m_problem, result);
    if (!wrong.empty())
        std::fprintf(stderr, "packing: %s\n", wrong.c_str());
    assert(wrong.empty());
}
#endif

/// What the search says is proved counts as far as its certificate proves it, which is checked here by code
/// of its own.
/// \param made  of the model, and after this of the problem
std::int64_t Solver::proved(const Answer &answer, Certificate &made)
{
    std::optional<Problem> narrowed; // a copy only where it differs
    if (answer.types.size() < m_problem.bins.size())
        narrowed = m_problem;
    for (int type = 0; narrowed && type < static_cast<int>(narrowed->bins.size()); ++type) {
        if (std::count(answer.types.begin(), answer.types.end(), type) == 0)
            narrowed->bins[at(type)].stock = 0;
    }
    const Problem &asked = narrowed ? *narrowed : m_problem;
    std::vector<std::int64_t> counts(m_counts.size(), 0);
    for (const Model::Class &cls : answer.model->classes) {
        std::int64_t left = cls.count;
        for (const Model::Part &part : cls.parts) {
            const auto count = std::min<std::int64_t>(left, part.count);
            counts[at(part.item)] += count;
            left -= count;
        }
    }
    // The model may lack the last classes and types of the problem.
    const std::size_t prices = asked.bins.size() * asked.dimensions.size();
    if (!made.worth.empty()) {
        made.worth.resize(asked.items.size(), 0);
        made.stockWorth.resize(asked.bins.size(), 0);
        made.surrogate.resize(prices, 1);
    }
    for (Certificate::Node &node : made.nodes) {
        if (node.type < 0)
            node.prices.resize(prices, 0);
        putBack(node.prices, m_order);
    }
    putBack(made.surrogate, m_order);
    std::int64_t looked = 0;
    return provedBy(asked, counts, made, [this, &looked](std::int64_t looks) {
        looked += looks;
        return m_meter.prove(looks, looked);
    });
}

/// \param dearest  where it is proved that all will cost more, nothing is placed
Answer Solver::answerFor(const std::vector<int> &types, std::int64_t dearest)
{
    constexpr int kMostRounds = 12;
    Answer answer;
    answer.types = types;
    answer.model = std::make_unique<Model>(makeModel(m_problem, types, m_counts, m_order, m_ranks));
    limitGroups(*answer.model);
    for (int round = 0;; ++round) {
        Search::Check check;
#ifndef NDEBUG
        // With a part of the types there may be fewer bins than could be had of all.
        const bool isOfAll = m_problem.singleType || types.size() == m_problem.bins.size();
        check = [this, &answer, isOfAll](const Placement &placement, bool survives) {
            if (!isOfAll)
                return;
            const std::vector<char> lacking = lackingGroups(*answer.model, placement);
            if (std::count(lacking.begin(), lacking.end(), char{1}) == 0) // else it is tried again with less
                assertHolds(resultOf(answer, placement, survives));
        };
#endif
        const auto confirm = [this, &answer](Certificate &made) { return proved(answer, made); };
        Search search(*answer.model, m_meter, m_budget, check, confirm);
        if (round == 0 && dearest < kLargest && !search.mayCost(dearest))
            return answer;
        search.run(m_reports);
        answer.survives = search.survives();
        answer.placement = search.takeBest();
        answer.bound = search.bound();
        answer.certificate = search.certificate();
        if (answer.placement->leftItems() == 0 ||
            !reduceGroups(*answer.model, *answer.placement, round >= kMostRounds))
            break;
    }
    answer.missing = m_items - (answer.model->items() - answer.placement->leftItems());
    return answer;
}

Answer Solver::bestSingleType()
{
    struct Candidate
    {
        std::int64_t missing = 0;
        std::int64_t lacking = 0; ///< of the least number of bins, as there are no more
        std::int64_t cost = 0;
        std::int64_t bins = 0;
        int rank = 0;
        int type = 0;
    };
    std::vector<int> all(m_problem.bins.size());
    std::iota(all.begin(), all.end(), 0);
    // The order of the model's types, which does not depend on that of the input.
    const Model ordered = makeModel(m_problem, all, std::vector<std::int64_t>(m_counts.size(), 0), m_order);
    std::vector<Candidate> candidates;
    for (std::size_t rank = 0; rank < ordered.types.size(); ++rank) {
        const int type = ordered.types[rank].original;
        const Model model = makeModel(m_problem, {type}, m_counts, m_order);
        const std::int64_t bins = leastBinsOf(model, 0).value;
        const std::int64_t lacking = std::max<std::int64_t>(0, model.leastBins - ordered.types[rank].stock);
        candidates.push_back({m_items - model.items(), lacking, bins * ordered.types[rank].cost, bins,
                              static_cast<int>(rank), type});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.missing, a.lacking, a.cost, a.bins, a.rank) <
               std::tie(b.missing, b.lacking, b.cost, b.bins, b.rank);
    });
    std::optional<Answer> best;
    for (const Candidate &candidate : candidates) {
        const auto hope =
            std::tuple(candidate.missing, false, candidate.lacking, candidate.cost, at(candidate.bins));
        if (best && best->key() <= hope)
            continue;
        // The most hopeful first, with half of what is left each time; so the last have something too.
        const bool isLast = &candidate == &candidates.back();
        const Meter::Narrowed narrowed(m_meter, isLast ? 1.0 : 0.5);
        Answer answer = answerFor({candidate.type});
        if (answer.missing == 0 && (answer.survives || m_problem.reserve == 0))
            m_singleBounds[candidate.type] = answer.bound;
        if (!best || answer.key() < best->key())
            best = std::move(answer);
    }
    return std::move(*best);
}

/// The types in use, the rarest first.
std::vector<int> Solver::typesByUse(const Answer &answer) const
{
    std::vector<std::int64_t> bins(answer.model->types.size(), 0);
    for (std::size_t bin = 0; bin < answer.placement->size(); ++bin)
        ++bins[at(answer.placement->bin(bin).type)];
    std::vector<int> order;
    for (int type = 0; type < static_cast<int>(bins.size()); ++type) {
        if (bins[at(type)] > 0)
            order.push_back(type);
    }
    std::stable_sort(order.begin(), order.end(), [&bins](int a, int b) { return bins[at(a)] < bins[at(b)]; });
    for (int &type : order)
        type = answer.model->types[at(type)].original;
    return order;
}

/// Of what costs the same the one with bins of fewer types, which is found by leaving one out that is in use.
/// It takes no more than what was found took.
std::optional<Answer> Solver::withFewerTypes(const Answer &answer)
{
    constexpr std::size_t kMostTypes = 12;
    constexpr std::int64_t kLeastSteps = 2000;
    std::vector<int> used = typesByUse(answer);
    const bool isComplete = answer.missing == 0 && (answer.survives || m_problem.reserve == 0);
    if (!isComplete || used.size() < 2 || used.size() > kMostTypes || m_meter.isOver())
        return {};
    const Meter::Narrowed narrowed(m_meter, m_meter.steps() + kLeastSteps);
    std::optional<Answer> best;
    for (std::size_t i = 0; i < used.size() && used.size() > 1 && !m_meter.isOver();) {
        std::vector<int> types = used;
        types.erase(types.begin() + static_cast<std::ptrdiff_t>(i));
        const Model model = makeModel(m_problem, types, m_counts, m_order);
        const bool mayDo = model.items() == m_items && simpleBound(model).value <= answer.placement->cost();
        std::optional<Answer> tried;
        if (mayDo)
            tried = answerFor(types, answer.placement->cost());
        const bool isAsGood =
            tried && tried->placement && tried->missing == 0 && tried->survives == answer.survives &&
            tried->placement->cost() <= answer.placement->cost() &&
            tried->placement->size() >= at(std::min<std::int64_t>(m_problem.leastBins, kMostItems));
        if (!isAsGood) {
            ++i;
            continue;
        }
        best = std::move(tried);
        used = typesByUse(*best);
        i = 0;
    }
    return best;
}

/// All is placed, and everything else that was asked kept.
static bool isComplete(const Result &result)
{
    return result.unplaced.empty() && result.failure.survives && result.lackingBins == 0;
}

/// Nothing asks for what the bound leaves out: an item may then be where it is too large for that alone.
/// \return whether anything is left out
static bool leaveOut(Problem &problem)
{
    bool leavesOut = false;
    for (std::size_t d = 0; d < problem.outsideBound.size(); ++d) {
        if (problem.outsideBound[d] == 0)
            continue;
        leavesOut = true;
        for (ItemClass &item : problem.items)
            item.demand[d] = 0;
    }
    return leavesOut;
}

/// All is placed and everything kept, so that the search's bound, which begins with the simple ones, is of
/// just that.
bool Solver::isOfWhatIsAsked(const Result &result, const Answer &answer) const
{
    const auto &outside = m_problem.outsideBound;
    return answer.missing == 0 && answer.survives && answer.types.size() == m_problem.bins.size() &&
           (!m_problem.singleType || m_problem.bins.size() == 1) &&
           static_cast<std::int64_t>(result.bins.size()) >= m_problem.leastBins &&
           std::count(outside.begin(), outside.end(), char{0}) == static_cast<std::ptrdiff_t>(outside.size());
}

/// Least cost of what is placed.
void Solver::lowerBound(Result &result, const Answer &answer) const
{
    if (isOfWhatIsAsked(result, answer)) {
        result.lowerBound = answer.bound.value;
        result.boundKind = answer.bound.kind;
        result.certificate = answer.certificate;
        return;
    }
    std::vector<std::int64_t> placed(m_counts.size(), 0);
    std::int64_t items = 0;
    for (const Bin &bin : result.bins) {
        for (const Packed &packed : bin.items) {
            placed[at(packed.itemClass)] += packed.count;
            items += packed.count;
        }
    }
    Problem asked;
    asked = m_problem;
    if (!answer.survives)
        asked.reserve = 0; // it could not be kept, so it proves nothing
    if (static_cast<std::int64_t>(result.bins.size()) < asked.leastBins)
        asked.leastBins = 0; // there are not so many
    const bool leavesOut = leaveOut(asked);
    std::optional<Bound> least;
    const bool isKept =
        asked.reserve == m_problem.reserve && asked.leastBins == m_problem.leastBins && !leavesOut;
    for (int type = 0; type < static_cast<int>(asked.bins.size()); ++type) {
        const bool isOnly = asked.bins.size() == 1;
        if (!asked.singleType && !isOnly)
            break;
        const Model model = makeModel(asked, {type}, placed, m_order);
        if (model.items() < items)
            continue;
        Bound bound = leastBinsOf(model, 0);
        const bool hasStock = !asked.bins[at(type)].stock || *asked.bins[at(type)].stock >= bound.value;
        bound.value *= asked.bins[at(type)].cost;
        const auto searched = m_singleBounds.find(type);
        if (isKept && searched != m_singleBounds.end())
            bound.raise(searched->second.value, searched->second.kind);
        if (hasStock && (!least || bound.value < least->value))
            least = bound;
    }
    if (!least) {
        std::vector<int> all(asked.bins.size());
        std::iota(all.begin(), all.end(), 0);
        least = leastCost(makeModel(asked, all, placed, m_order));
    }
    if (isKept && !asked.singleType && answer.placement->leftItems() == 0)
        least->raise(answer.bound.value, answer.bound.kind);
    result.lowerBound = least->value;
    result.boundKind = least->kind;
    const bool isFromSearch =
        isKept && answer.bound.value == least->value && answer.bound.kind == least->kind;
    if (isFromSearch && (!asked.singleType || asked.bins.size() == 1))
        result.certificate = answer.certificate;
}

Result Solver::resultOf(const Answer &answer, const Placement &placement, bool survives) const
{
    Result result;
    result.cost = placement.cost();
    std::vector<std::size_t> order(placement.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto typeOf = [&](std::size_t bin) {
        return answer.model->types[at(placement.bin(bin).type)].original;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return typeOf(a) < typeOf(b); });
    Parts parts(*answer.model);
    std::vector<int> indexes(placement.size());
    for (const std::size_t bin : order) {
        indexes[bin] = static_cast<int>(result.bins.size());
        result.bins.push_back({typeOf(bin), parts.take(placement.bin(bin).items)});
    }
    if (m_problem.reserve > 0)
        result.failure = proveFailures(placement);
    for (int &failed : result.failure.worst)
        failed = indexes[at(failed)];
    std::sort(result.failure.worst.begin(), result.failure.worst.end());
    result.failure.survives = survives;

    std::vector<std::int64_t> inModel(m_counts.size(), 0);
    for (const Model::Class &cls : answer.model->classes) {
        for (const Model::Part &part : cls.parts)
            inModel[at(part.item)] += part.count;
    }
    nameUnplaced(result, answer.types, inModel);
    if (m_items > 0)
        result.lackingBins =
            std::max<std::int64_t>(0, m_problem.leastBins - static_cast<std::int64_t>(result.bins.size()));
    result.proved = result.cost == 0 && isComplete(result); // until there is a bound
    return result;
}

void Solver::nameUnplaced(Result &result, const std::vector<int> &types,
                          const std::vector<std::int64_t> &inModel) const
{
    std::vector<std::int64_t> left = m_counts;
    for (const Bin &bin : result.bins) {
        for (const Packed &packed : bin.items)
            left[at(packed.itemClass)] -= packed.count;
    }
    const auto lacking = static_cast<std::size_t>(
        std::count_if(left.begin(), left.end(), [](auto count) { return count > 0; }));
    if (lacking == 0)
        return;
    // Where very much is left over, the first bins speak for all.
    constexpr std::size_t kMostLooks = 20'000'000;
    const std::size_t looks =
        std::min(result.bins.size(), kMostLooks / std::max<std::size_t>(lacking, 1) + 1);
    const std::vector<Bin> looked(result.bins.begin(),
                                  result.bins.begin() + static_cast<std::ptrdiff_t>(looks));
    const Problem ordered = withDimensions(m_problem, m_order); // of equal shortfalls the first is named
    for (int item = 0; item < static_cast<int>(left.size()); ++item) {
        if (left[at(item)] == 0)
            continue;
        Shortfall reason = inModel[at(item)] == 0 ? shortfallAlone(ordered, item, types)
                                                  : shortfallBeside(ordered, item, types, looked);
        if (reason.dimension >= 0)
            reason.dimension = m_order[at(reason.dimension)];
        result.unplaced.push_back({item, left[at(item)], reason});
    }
}

/// Whether no placement of what is placed survives, on bins of one type where that is asked.
bool Solver::isSurvivalRefuted(const Result &result) const
{
    std::vector<std::int64_t> placed(m_counts.size(), 0);
    for (const Bin &bin : result.bins) {
        for (const Packed &packed : bin.items)
            placed[at(packed.itemClass)] += packed.count;
    }
    const auto items = std::accumulate(placed.begin(), placed.end(), std::int64_t{0});
    std::vector<std::vector<int>> choices(1);
    for (int type = 0; type < static_cast<int>(m_problem.bins.size()); ++type) {
        choices.front().push_back(type);
        choices.push_back({type});
    }
    if (m_problem.singleType)
        choices.erase(choices.begin());
    else
        choices.resize(1);
    return std::all_of(choices.begin(), choices.end(), [&](const std::vector<int> &types) {
        const Model model = makeModel(m_problem, types, placed, m_order);
        return model.items() < items || cannotSurvive(model);
    });
}

Result Solver::run()
{
    std::vector<int> all(m_problem.bins.size());
    std::iota(all.begin(), all.end(), 0);
    const bool single = m_problem.singleType && all.size() > 1;
    const Answer answer = single ? bestSingleType() : answerFor(all);
    const std::optional<Answer> fewer = single ? std::nullopt : withFewerTypes(answer);
    const Answer &chosen = fewer ? *fewer : answer;
    Result result = resultOf(chosen, *chosen.placement, chosen.survives);
    lowerBound(result, answer);
    result.proved = result.lowerBound == result.cost && isComplete(result);
    if (m_problem.reserve > 0 && !result.failure.survives)
        result.survivalRefuted = isSurvivalRefuted(result);
    result.reproducible = !m_meter.cutShort();
    result.stopped = m_meter.stopped();
    result.passes = m_reports;
#ifndef NDEBUG
    assertHolds(result);
#endif
    if (m_budget.progress)
        m_budget.progress(1);
    return result;
}

static Result search(const Problem &problem, const Budget &budget)
{
    return sheds(problem) ? solveShedding(problem, budget) : Solver(problem, budget).run();
}

Result solve(const Problem &problem, const Budget &budget)
{
    return searchWithinStock(problem, budget, search(problem, budget), search);
}

} // namespace grondplan::packing
