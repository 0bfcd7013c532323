#include "core/packing/anneal.h"
#include "core/packing/apart.h"
#include "core/packing/beam.h"
#include "core/packing/ejection.h"
#include "core/packing/exactfill.h"
#include "core/packing/improve.h"
#include "core/packing/index.h"
#include "core/packing/search.h"
#include "core/packing/settle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

// The passes that prove, and those that take long.

namespace grondplan::packing {

/// Some items suit fewer types than others, so that it matters which resources stand together.
bool Search::hasGroups() const
{
    constexpr std::size_t kEnough = 2000; // classes looked at
    const std::size_t looks = std::min(kEnough, m_model.classes.size());
    for (std::size_t c = 0; c < looks; ++c) {
        for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type) {
            if (!m_model.suits(static_cast<int>(c), type))
                return true;
        }
    }
    return false;
}

static std::int64_t costOf(const Model &model, const std::vector<std::int64_t> &bins)
{
    std::int64_t cost = 0;
    for (std::size_t t = 0; t < bins.size(); ++t)
        cost += bins[t] * model.types[t].cost;
    return cost;
}

void Search::take(const Relaxed &relaxed, bool afterFailure)
{
    if (relaxed.value <= 0)
        return;
    if (!afterFailure) {
        const bool isMore = relaxed.value > m_plainBound;
        m_plainBound = std::max(m_plainBound, relaxed.value);
        const bool isOfBound = !relaxed.bins.empty() && costOf(m_model, relaxed.bins) <= plainTarget();
        if (isOfBound || isMore)
            m_binsOfBound = isOfBound ? relaxed.bins : std::vector<std::int64_t>();
    }
    const bool addsSpare = afterFailure && !relaxed.countsFailing;
    const std::int64_t value = relaxed.value + (addsSpare ? costOfSpare(m_model) : 0);
    if (value <= m_bound.value)
        return;
    claim(value, afterFailure ? BoundKind::Failure : BoundKind::Assignment, relaxed.certificate);
}

/// \return the value before branching; 0 when it would take too long
std::int64_t Search::relaxAs(Grain grain, int nodes)
{
    constexpr double kOfNormal = 0.3; // where failures decide
    const double steps = stepsOfRelaxation(m_model, grain);
    if (steps > m_meter.expected())
        return 0;
    const std::int64_t enough = std::min(m_dearest, kLargest - 1) + 1;
    const std::int64_t target = m_plain && m_plain->leftItems() == 0 ? m_plain->cost() : enough;
    Relaxed normal;
    {
        const Meter::Narrowed narrowed(m_meter, m_model.reserve > 0 ? kOfNormal : 1.0);
        normal = relax(m_model, {grain, false, target, plainTarget(), nodes}, m_meter);
    }
    take(normal, false);
    m_isCoarseExact = m_isCoarseExact || (grain != Grain::Classes && normal.isExact && m_model.reserve == 0);
    if (m_model.reserve > 0 && !m_meter.isOver()) {
        const bool hasTarget = m_surviving && m_surviving->leftItems() == 0;
        const std::int64_t least = hasTarget ? m_surviving->cost() : enough;
        take(relax(m_model, {grain, true, least, m_bound.value, nodes}, m_meter), true);
    }
    return normal.root;
}

/// Classes take long, and are worth it only where they give more from the start.
void Search::relaxTo(int nodes)
{
    const bool isOfSets = !isUniform() && hasGroups();
    if (!m_isCoarseExact)
        m_coarse = std::max(m_coarse, relaxAs(isOfSets ? Grain::Groups : Grain::All, nodes));
    if (isOfSets && m_coarse == 0)
        relaxAs(Grain::All, nodes);
    if (!isOfSets || m_coarse == 0 || isPlainDone())
        return;
    if (m_fine == 0)
        m_fine = relaxAs(Grain::Classes, 1);
    if (m_fine > m_coarse && !isPlainDone())
        relaxAs(Grain::Classes, nodes);
}

void Search::relaxation()
{
    constexpr int kNodes = 4000;
    constexpr std::int64_t kMost = 300'000;
    const Meter::Narrowed narrowed(m_meter, kMost);
    const std::int64_t before = m_meter.steps();
    relaxTo(kNodes);
    m_relaxSteps = m_meter.steps() - before;
}

bool Search::mayCost(std::int64_t most)
{
    m_pass = "relaxation";
    m_dearest = most;
    relaxation();
    m_dearest = kLargest;
    return m_bound.value <= most;
}

void Search::branching()
{
    constexpr int kNodes = 20'000;
    // It begins anew, so with less than that it would come to the same.
    if (!isUniform() && !isPlainDone() && m_meter.expected() > 2 * static_cast<double>(m_relaxSteps))
        relaxTo(kNodes);
}

/// Whether rounds that are each twice as long will leave nothing over in the budget, when each leaves over
/// that part of what the one before did.
static bool isPromising(double before, double left, double round, double budget)
{
    constexpr double kFew = 8; // it comes to an end more suddenly than that
    const double part = left / std::max(1.0, before);
    for (; left >= 1 && round <= budget; round *= 2) {
        budget -= round;
        left *= part;
    }
    return left < kFew;
}

/// Where the bound is of whole bins, all may fit into just these. Each round is twice as long as the one
/// before; what has no place at its end gets bins of its own.
void Search::settling()
{
    constexpr std::int64_t kFirst = 50'000;
    constexpr double kLeastSteps = 150; // an item; with less it comes to nothing
    constexpr double kStepsInMilli = 10'000;
    if (isUniform() || isPlainDone() || !m_plain || m_binsOfBound.empty() || hasManyInBin() ||
        m_meter.expected(kStepsInMilli) < kLeastSteps * static_cast<double>(m_model.items()))
        return;
    for (std::size_t t = 0; t < m_binsOfBound.size(); ++t) {
        if (m_binsOfBound[t] < 0 || m_binsOfBound[t] > m_model.types[t].stock)
            return;
    }
    const std::vector<double> worth = weights(m_model, 1);
    std::int64_t before = m_model.items();
    for (std::uint64_t seed = 1; !m_meter.isOver() && !isPlainDone(); ++seed) {
        m_meter.spend(m_model.items() / 8 + 1); // for the frame
        if (costOf(m_model, m_binsOfBound) >= m_plain->cost())
            return;
        const std::int64_t round = kFirst << std::min<std::uint64_t>(seed, 30);
        std::optional<Meter::Narrowed> narrowed(std::in_place, m_meter, round);
        Placement found = settle(m_model, m_binsOfBound, worth, seed, m_meter);
        narrowed.reset();
        const std::int64_t left = found.leftItems();
        Budget free;
        free.steps = kLargest;
        Meter unlimited(free);
        const std::vector<int> order = orderBy(m_model, Measure::Share, m_restricted);
        if (found.leftItems() > 0 && !fill(found, order, Choice::Best, Opening::Value, unlimited))
            return;
        m_meter.spend(unlimited.steps());
        makeCheaper(found, m_meter);
        consider(std::move(found));
        if (seed > 1 && !isPromising(static_cast<double>(before), static_cast<double>(left),
                                     2 * static_cast<double>(round), m_meter.expected(kStepsInMilli)))
            return;
        before = left;
    }
}

/// So many items in a bin that a level of a beam for each is too many.
bool Search::hasManyInBin() const
{
    constexpr double kItems = 24;
    double bins = 1;
    if (m_plain)
        bins = static_cast<double>(m_plain->size());
    else if (const int type = typeForMany(); type >= 0)
        bins = static_cast<double>(m_bound.value / std::max<std::int64_t>(1, m_model.types[at(type)].cost));
    return static_cast<double>(m_model.items()) > kItems * std::max(1.0, bins);
}

void Search::beam()
{
    constexpr double kOfSeveralTypes = 15; // annealing makes more of the time than a wider beam
    if (isPlainDone() || hasManyInBin())
        return;
    const int only = isUniform() ? -1 : typeForMany();
    const double widest = isUniform() || m_restricted || only >= 0 ? kWidestBeam : kOfSeveralTypes;
    Placement placement(m_model);
    if (isUniform()) { // about so many it will be
        const std::int64_t least = m_bound.value / std::max<std::int64_t>(1, m_model.types.front().cost);
        placement.expectBins(at(std::min(least, m_model.items())) * 17 / 16);
    }
    const Budget free = untilTime();
    Meter unlimited(free);
    if (!fillByBeam(placement, weights(m_model, 1), widest, m_meter, only)) {
        // The rest as quickly as can be, where it is little or there is nothing else.
        if (m_plain && placement.leftItems() > m_model.items() / 8)
            return;
        beamRest(placement, only, unlimited);
    }
    // What the rules of its group left over at the end.
    if (placement.leftItems() > 0)
        fillWhole(placement, orderBy(m_model, Measure::Share, m_restricted),
                  unlimited.isOver() ? Choice::First : Choice::Best, Opening::Items, unlimited);
    m_meter.spend(unlimited.steps());
    makeCheaper(placement, m_meter);
    consider(std::move(placement));
}

/// Rounds of annealing, in pairs that are twice as long as the pair before: one from the best so far, one
/// from the first placement there was, since some valleys are left only that way. The last takes what is left
/// of the budget.
void Search::annealRounds(Meter &meter, std::int64_t firstSteps, double hot,
                          std::optional<Placement> &found) const
{
    const std::vector<double> worth = weights(m_model, 1);
    constexpr double kUneven[] = {0.2, 0.3, 0.1};
    std::int64_t round = firstSteps;
    for (std::uint64_t seed = 0; !meter.isOver(); ++seed) {
        const bool isFresh = seed % 2 == 1 && m_first;
        const std::int64_t least = found ? found->cost() : m_plain->cost();
        if (least <= plainTarget())
            return;
        const double pace = meter.millis() / static_cast<double>(std::max<std::int64_t>(1, meter.steps()));
        const double wanted = 2.5 * static_cast<double>(round);
        const bool isLast =
            wanted > static_cast<double>(meter.remaining()) || wanted * pace > meter.millisLeft();
        meter.spend(m_model.items() / 8 + 1); // for the frame
        const Meter::Narrowed narrowed(meter, isLast ? kLargest : round);
        Frame frame(m_model, worth);
        const Placement &best = found ? *found : *m_plain;
        frame.load(isFresh && !isLast ? *m_first : best);
        const Annealing how{isFresh ? 2 * hot : hot, kUneven[seed % 3], seed + 1};
        auto better = anneal(frame, how, plainTarget(), meter);
        if (better && better->cost() < least)
            found = std::move(better);
        if (isLast)
            return;
        round = std::min(round * (seed % 2 == 1 ? 2 : 1), kLargest / 4);
    }
}

/// Cool and short, for what is to be had at once.
void Search::ruinAndRecreate()
{
    constexpr std::int64_t kFirst = 100'000;
    constexpr std::int64_t kMost = 200'000;
    constexpr double kCool = 0.01;
    if ((isUniform() && !m_restricted) || isPlainDone() || !m_plain)
        return;
    const Meter::Narrowed narrowed(m_meter, kMost);
    std::optional<Placement> found;
    annealRounds(m_meter, kFirst, kCool, found);
    if (found)
        consider(std::move(*found));
}

/// Where all is apart. With items of no group beside the groups it is how these are shared out that matters,
/// which annealing does better.
void Search::regrouping()
{
    constexpr std::int64_t kMostFree = 20; // one in so many
    std::int64_t free = 0;
    for (const Model::Class &cls : m_model.classes)
        free += cls.conflict < 0 ? cls.count : 0;
    if (kMostFree * free > m_model.items() || isPlainDone() || !m_plain || m_plain->leftItems() > 0)
        return;
    Placement placement = *m_plain;
    if (placeGroupsAgain(placement, plainTarget(), m_budget, m_meter))
        consider(std::move(placement));
}

void Search::annealing()
{
    constexpr std::int64_t kFirst = 400'000;
    constexpr std::int64_t kStepsAnItem = 3000; // with less it comes out hot
    constexpr double kHot = 0.03;
    if ((isUniform() && !m_restricted) || isPlainDone() || !m_plain)
        return;
    std::optional<Placement> found;
    annealRounds(m_meter, std::max(kFirst, kStepsAnItem * m_model.items()), kHot, found);
    if (found)
        consider(std::move(*found));
}

/// From classes of the model to classes of the problem.
Certificate Search::inProblem(const Certificate &certificate) const
{
    Certificate made = certificate;
    std::size_t items = 0;
    std::size_t bins = 0;
    for (const Model::Class &cls : m_model.classes) {
        for (const Model::Part &part : cls.parts)
            items = std::max(items, at(part.item) + 1);
    }
    for (const Model::Type &type : m_model.types)
        bins = std::max(bins, at(type.original) + 1);
    made.worth.assign(items, 0);
    made.stockWorth.assign(bins, 0);
    made.surrogate.assign(bins * m_model.dimensions, 1);
    for (std::size_t c = 0; c < certificate.worth.size(); ++c) {
        for (const Model::Part &part : m_model.classes[c].parts)
            made.worth[at(part.item)] = certificate.worth[c];
    }
    for (std::size_t t = 0; t < m_model.types.size(); ++t) {
        const auto original = at(m_model.types[t].original);
        made.stockWorth[original] = certificate.stockWorth[t];
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            made.surrogate[original * m_model.dimensions + d] =
                certificate.surrogate[t * m_model.dimensions + d];
    }
    return made;
}

void Search::columnsFor(bool afterFailure, Meter &meter, std::optional<Placement> &found)
{
    Columns columns(m_model, afterFailure);
    if (!afterFailure)
        columns.add(*m_plain);
    const std::int64_t spare = afterFailure ? costOfSpare(m_model) : 0;
    const std::int64_t target = afterFailure ? kLargest : m_plain->cost();
    {
        const Meter::Narrowed narrowed(meter, afterFailure ? 1.0 : 0.6); // the rest is for dives
        columns.solve(target, afterFailure ? 0 : plainTarget(), meter);
    }
    const std::int64_t value = columns.value();
    if (!afterFailure)
        m_plainBound = std::max(m_plainBound, value);
    if (value + spare > m_bound.value)
        claim(value + spare, afterFailure ? BoundKind::Failure : BoundKind::Columns,
              inProblem(columns.certificate()));
    if (afterFailure)
        return;
    constexpr std::uint64_t kMostDives = 200;
    for (std::uint64_t seed = 1; seed < kMostDives && !meter.isOver(); ++seed) {
        const std::int64_t best = found ? found->cost() : m_plain->cost();
        if (best <= plainTarget())
            return;
        if (auto better = columns.dive(best, seed, meter))
            found = std::move(better);
    }
}

void Search::columns()
{
    constexpr std::size_t kMostClasses = 700;
    constexpr double kMostCells = 3000; // types times classes
    constexpr double kOfExact = 0.3;
    const double cells =
        static_cast<double>(m_model.types.size()) * static_cast<double>(m_model.classes.size());
    constexpr double kLeastSteps = 200; // a cell; with less it comes to nothing
    if (!m_plain || m_plain->leftItems() > 0 || m_model.classes.size() > kMostClasses || cells > kMostCells ||
        cells * kLeastSteps > m_meter.expected())
        return;
    std::optional<Placement> found;
    if (isUniform() && !isPlainDone()) {
        const Meter::Narrowed narrowed(m_meter, kOfExact);
        const std::int64_t price = std::max<std::int64_t>(1, m_model.types.front().cost);
        if (auto exact = fillExactly(m_model, plainTarget() / price, m_meter))
            consider(std::move(*exact));
    }
    if (!isPlainDone()) {
        columnsFor(false, m_meter, found);
        if (found)
            consider(std::move(*found));
    }
    if (m_model.reserve > 0 && !isDone() && !m_meter.isOver())
        columnsFor(true, m_meter, found);
}

void Search::ejection()
{
    if (!isUniform() || isPlainDone() || !m_plain || m_plain->leftItems() > 0)
        return;
    const std::int64_t price = std::max<std::int64_t>(1, m_model.types.front().cost);
    const auto least = at(std::max(m_model.leastBins, plainTarget() / price));
    const std::vector<double> worth = weights(m_model, 0);
    std::int64_t round = 300'000;
    for (std::uint64_t seed = 1; !m_meter.isOver() && !isPlainDone();
         ++seed, round = std::min(2 * round, kLargest / 4)) {
        m_meter.spend(m_model.items() / 8 + 1); // for the frame, so that rounds that give up at once end too
        const Meter::Narrowed narrowed(m_meter, round);
        Frame frame(m_model, worth);
        frame.load(*m_plain);
        if (frame.open().size() <= std::max<std::size_t>(least, 1))
            return;
        if (auto better = eject(frame, least, seed, m_meter))
            consider(std::move(*better));
    }
}

} // namespace grondplan::packing
