#include "core/packing/anneal.h"
#include "core/packing/beam.h"
#include "core/packing/ejection.h"
#include "core/packing/exactfill.h"
#include "core/packing/improve.h"
#include "core/packing/search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

// The passes that prove, and those that take long.

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

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

void Search::take(const Relaxed &relaxed, bool afterFailure)
{
    if (relaxed.value <= 0)
        return;
    if (!afterFailure)
        m_plainBound = std::max(m_plainBound, relaxed.value);
    const std::int64_t value = relaxed.value + (afterFailure ? costOfAny(m_model, m_model.reserve) : 0);
    if (value <= m_bound.value)
        return;
    m_bound.raise(value, afterFailure ? BoundKind::Failure : BoundKind::Assignment);
    m_certificate = relaxed.certificate;
}

/// \return the value before branching; 0 when it would take too long
std::int64_t Search::relaxAs(Grain grain, int nodes)
{
    constexpr double kStepsInMilli = 6000; // on a slow processor
    const double steps = stepsOfRelaxation(m_model, grain);
    if (steps > static_cast<double>(m_meter.remaining()) || steps > kStepsInMilli * m_meter.millisLeft())
        return 0;
    const std::int64_t target = m_plain && m_plain->leftItems() == 0 ? m_plain->cost() : kLargest;
    const Relaxed normal = relax(m_model, grain, false, target, nodes, m_meter);
    take(normal, false);
    if (m_model.reserve > 0 && !m_meter.isOver())
        take(relax(m_model, grain, true, kLargest, nodes, m_meter), true);
    return normal.root;
}

/// Finer grains are worth their time only where they give more from the start.
void Search::relaxTo(int nodes)
{
    m_coarse = std::max(m_coarse, relaxAs(Grain::All, nodes));
    if (isUniform() || !hasGroups())
        return;
    for (const Grain grain : {Grain::Groups, Grain::Classes}) {
        std::int64_t &root = grain == Grain::Groups ? m_groups : m_fine;
        if (root == 0 && !isPlainDone())
            root = relaxAs(grain, 1);
        if (root > m_coarse && !isPlainDone())
            relaxAs(grain, nodes);
        m_coarse = std::max(m_coarse, root);
    }
}

void Search::relaxation()
{
    constexpr int kNodes = 60;
    constexpr std::int64_t kMost = 300'000;
    const Meter::Narrowed narrowed(m_meter, kMost);
    relaxTo(kNodes);
}

void Search::branching()
{
    constexpr int kNodes = 20'000;
    if (!isUniform() && !isPlainDone())
        relaxTo(kNodes);
}

/// So many items in a bin that a level of a beam for each is too many.
bool Search::hasManyInBin() const
{
    constexpr double kItems = 24;
    double bins = 1;
    if (m_plain)
        bins = static_cast<double>(m_plain->size());
    else if (isUniform())
        bins = static_cast<double>(m_bound.value / std::max<std::int64_t>(1, m_model.types.front().cost));
    return static_cast<double>(m_model.items()) > kItems * std::max(1.0, bins);
}

/// Narrow first; then the widest there is enough left for, by what the narrow one took.
void Search::beam()
{
    struct Width
    {
        Beam beam;
        double times; ///< how much longer than the narrowest, measured
    };
    static const Width kWidths[] = {{{128, 8, 200}, 55}, {{64, 8, 200}, 38}, {{32, 8, 200}, 24},
                                    {{16, 6, 200}, 14},  {{8, 4, 200}, 7.5}, {{3, 3, 100}, 3}};
    constexpr double kSafe = 1.3;
    if (isPlainDone() || hasManyInBin())
        return;
    const std::vector<double> worth = weights(m_model, 1);
    const auto filled = [&](const Beam &beam) {
        Placement placement(m_model);
        if (!fillByBeam(placement, worth, beam, m_meter))
            return false;
        makeCheaper(placement, m_meter);
        consider(std::move(placement));
        return true;
    };
    const std::int64_t stepsBefore = m_meter.steps();
    const double millisBefore = m_meter.millis();
    if (!filled({1, 1, 64}))
        return;
    const auto steps = kSafe * static_cast<double>(m_meter.steps() - stepsBefore);
    const double millis = kSafe * (m_meter.millis() - millisBefore);
    // Of several types annealing makes more of the time than a wide beam.
    const double widest = isUniform() ? 1e9 : 8;
    for (const Width &width : kWidths) {
        const bool isAffordable = steps * width.times < static_cast<double>(m_meter.remaining()) &&
                                  millis * width.times < m_meter.millisLeft();
        if (width.times > widest || !isAffordable || isPlainDone())
            continue;
        filled(width.beam);
        return;
    }
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
    if (isUniform() || isPlainDone() || !m_plain)
        return;
    const Meter::Narrowed narrowed(m_meter, kMost);
    std::optional<Placement> found;
    annealRounds(m_meter, kFirst, kCool, found);
    if (found)
        consider(std::move(*found));
}

void Search::annealing()
{
    constexpr std::int64_t kFirst = 400'000;
    constexpr std::int64_t kStepsAnItem = 3000; // with less it comes out hot
    constexpr double kHot = 0.03;
    if (isUniform() || isPlainDone() || !m_plain)
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
        for (const auto &[item, count] : cls.parts)
            items = std::max(items, at(item) + 1);
    }
    for (const Model::Type &type : m_model.types)
        bins = std::max(bins, at(type.original) + 1);
    made.worth.assign(items, 0);
    made.stockWorth.assign(bins, 0);
    made.surrogate.assign(bins * m_model.dimensions, 1);
    for (std::size_t c = 0; c < certificate.worth.size(); ++c) {
        for (const auto &[item, count] : m_model.classes[c].parts)
            made.worth[at(item)] = certificate.worth[c];
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
    const std::int64_t spare = afterFailure ? costOfAny(m_model, m_model.reserve) : 0;
    const std::int64_t target = afterFailure ? kLargest : m_plain->cost();
    {
        const Meter::Narrowed narrowed(meter, afterFailure ? 1.0 : 0.6); // the rest is for dives
        columns.solve(target, afterFailure ? 0 : plainTarget(), meter);
    }
    const std::int64_t value = columns.value();
    if (!afterFailure)
        m_plainBound = std::max(m_plainBound, value);
    if (value + spare > m_bound.value) {
        m_bound.raise(value + spare, afterFailure ? BoundKind::Failure : BoundKind::Columns);
        m_certificate = inProblem(columns.certificate());
    }
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
    if (!m_plain || m_plain->leftItems() > 0 || m_model.classes.size() > kMostClasses || cells > kMostCells)
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
