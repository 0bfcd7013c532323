#include "core/packing/search.h"

#include "core/packing/failure.h"
#include "core/packing/fill.h"
#include "core/packing/improve.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

Search::Search(const Model &model, Meter &meter, const std::vector<std::string> &without, Check check)
    : m_model(model)
    , m_meter(meter)
    , m_without(without.begin(), without.end())
    , m_check(std::move(check))
{
    if (model.types.size() == 1) {
        const Bound bins = leastBinsOf(model, 0);
        m_bound = {bins.value * model.types.front().cost, bins.kind};
    } else {
        m_bound = leastCost(model);
    }
    m_restricted = model.allowSets.size() > 1 ||
                   std::any_of(model.classes.begin(), model.classes.end(),
                               [](const auto &cls) { return cls.group >= 0 || cls.conflict >= 0; });
}

const std::vector<Search::Pass> &Search::passes()
{
    static const std::vector<Pass> kPasses{
        {"first-fit-decreasing", &Search::firstFitDecreasing, false},
        {"best-fit-decreasing", &Search::bestFitDecreasing, false},
        {"dot-product", &Search::dotProduct, false},
        {"cheaper-types", &Search::cheaperTypes, false},
        {"emptying", &Search::emptying, false},
        {"top-up", &Search::addReserve, true},
        {"balanced", &Search::balanced, false},
    };
    return kPasses;
}

std::vector<std::string> Search::passNames()
{
    std::vector<std::string> names;
    for (const Pass &pass : passes())
        names.emplace_back(pass.name);
    return names;
}

void Search::report(std::vector<PassReport> &reports, const char *name, double millis,
                    std::int64_t steps) const
{
    auto found = std::find_if(reports.begin(), reports.end(),
                              [name](const PassReport &one) { return one.name == name; });
    if (found == reports.end())
        found = reports.insert(reports.end(), PassReport{name, 0, 0, 0});
    found->millis += millis;
    found->steps += steps;
    found->cost = best().cost();
}

void Search::run(std::vector<PassReport> &reports)
{
    if (m_model.items() == 0) {
        m_plain = m_surviving = Placement(m_model);
        return;
    }
    const std::int64_t whole = m_meter.remaining();
    for (const Pass &pass : passes()) {
        const bool isIdle = m_plain && (isDone() || (m_meter.isOver() && !pass.isEssential));
        if (isIdle || m_without.count(pass.name) > 0)
            continue;
        const double millis = m_meter.millis();
        const std::int64_t steps = m_meter.steps();
        m_meter.narrow(std::max(whole / 4, m_meter.remaining() / 4));
        (this->*pass.run)();
        m_meter.widen();
        if (!m_plain)
            continue;
        report(reports, pass.name, m_meter.millis() - millis, m_meter.steps() - steps);
        if (m_check)
            m_check(best(), survives());
    }
    if (!m_plain)
        fillFirst(Choice::First); // every pass that places anything was left out
}

static auto keyOf(const Placement &placement)
{
    return std::tuple(placement.leftItems(), placement.cost(), placement.size(), placement.emptyBins());
}

/// No pass can do better: as cheap as the bound, and no bin is idle that could share the load.
bool Search::isDone() const
{
    if (!survives())
        return false;
    const Placement &found = best();
    return found.leftItems() == 0 && found.cost() <= m_bound.value &&
           (m_model.reserve == 0 || found.emptyBins() == 0);
}

static void openLeast(Placement &placement)
{
    const Model &model = placement.model();
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        while (static_cast<std::int64_t>(placement.size()) < model.leastBins && placement.stockLeft(type) > 0)
            placement.open(type);
    }
}

void Search::consider(Placement placement)
{
    if (placement.size() > 0)
        openLeast(placement);
    const bool isBetter = !m_plain || keyOf(placement) < keyOf(*m_plain);
    const bool mayBest = m_model.reserve > 0 && (!m_surviving || keyOf(placement) < keyOf(*m_surviving));
    if (!isBetter && !mayBest)
        return;
    placement.normalise();
    if (mayBest) {
        m_meter.spend(static_cast<std::int64_t>(placement.size()));
        if (proveFailures(placement).survives)
            m_surviving = placement;
    }
    if (isBetter)
        m_plain = std::move(placement);
    if (m_model.reserve == 0)
        m_surviving = m_plain;
}

/// The first placement is found whatever the budget, so that there always is one.
void Search::fillFirst(Choice choice)
{
    Budget free;
    free.steps = kLargest;
    Meter unlimited(free);
    Placement placement(m_model);
    fill(placement, orderBy(m_model, Measure::Share, m_restricted), choice, Opening::Items, unlimited);
    consider(std::move(placement));
    m_meter.spend(unlimited.steps());
}

void Search::fillAll(bool first)
{
    const Choice choice = first ? Choice::First : Choice::Best;
    if (!m_plain)
        fillFirst(choice);
    const bool mixed = m_model.types.size() > 1;
    const std::vector<Opening> openings =
        mixed ? std::vector<Opening>{Opening::Value, Opening::Items, Opening::Cheapest}
              : std::vector<Opening>{Opening::Cheapest};
    for (const Measure measure : kMeasures) {
        for (const bool restrictedFirst : {true, false}) {
            if (restrictedFirst && !m_restricted)
                continue;
            const std::vector<int> order = orderBy(m_model, measure, restrictedFirst);
            for (const Opening opening : openings) {
                Placement placement(m_model);
                if (!fill(placement, order, choice, opening, m_meter) || isDone())
                    return;
                makeCheaper(placement, m_meter);
                consider(std::move(placement));
            }
        }
    }
}

void Search::dotProduct()
{
    using Score = BinRule::Score;
    const bool mixed = m_model.types.size() > 1;
    for (const double worth : mixed ? std::vector<double>{1, 4, 0} : std::vector<double>{1}) {
        for (const Score score : {Score::Dot, Score::Distance, Score::Angle}) {
            for (const double power : {0.0, 1.0, 3.0}) {
                Placement placement(m_model);
                if (!fillByBins(placement, {score, power, worth}, m_meter) || isDone())
                    return;
                makeCheaper(placement, m_meter);
                consider(std::move(placement));
            }
        }
    }
}

void Search::improveAll(bool emptyToo)
{
    if (!m_plain)
        return;
    const auto improved = [this, emptyToo](Placement placement) {
        if (emptyToo)
            emptyBins(placement, std::max<std::int64_t>(m_model.leastBins, 1), m_meter);
        makeCheaper(placement, m_meter);
        return placement;
    };
    if (m_model.reserve > 0 && m_surviving)
        consider(improved(*m_surviving));
    consider(improved(*m_plain));
}

void Search::addReserve()
{
    if (m_model.reserve == 0 || !m_plain || (survives() && m_surviving->cost() <= m_plain->cost()))
        return;
    Placement placement = *m_plain;
    if (topUp(placement, m_meter))
        consider(std::move(placement));
}

std::vector<int> Search::typesForAll() const
{
    std::vector<int> types;
    for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type) {
        bool suitsAll = true;
        for (std::size_t c = 0; c < m_model.classes.size() && suitsAll; ++c)
            suitsAll = m_model.classes[c].count == 0 || m_model.suits(static_cast<int>(c), type);
        if (suitsAll)
            types.push_back(type);
    }
    return types;
}

void Search::balanced()
{
    std::vector<std::pair<std::int64_t, int>> order;
    for (const int type : typesForAll()) {
        const std::int64_t bins = leastBinsOf(m_model, type).value;
        if (bins <= m_model.types[at(type)].stock)
            order.emplace_back(bins * m_model.types[at(type)].cost, type);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[cost, type] : order) {
        if (m_meter.isOver() || (survives() && best().leftItems() == 0 && cost > best().cost()))
            return;
        balancedOn(type);
    }
}

bool Search::balancedOn(int type)
{
    const Model::Type &bin = m_model.types[at(type)];
    const std::int64_t fewest = std::max<std::int64_t>(1, leastBinsOf(m_model, type).value);
    // Beyond one bin an item and the reserve, one more changes nothing.
    std::int64_t most = std::min(bin.stock, std::max(fewest, m_model.items() + m_model.reserve));
    const bool hasBest = survives() && best().leftItems() == 0;
    for (std::int64_t bins = fewest; bins <= most && !m_meter.isOver(); ++bins) {
        const bool isDearer = hasBest && (bins * bin.cost > best().cost() ||
                                          (bins * bin.cost == best().cost() && best().emptyBins() == 0));
        if (isDearer)
            return false;
        if (balancedOn(type, bins))
            return true;
    }
    return false;
}

/// \return whether this many bins are enough
bool Search::balancedOn(int type, std::int64_t bins)
{
    for (const Choice choice : {Choice::Worst, Choice::Best, Choice::First}) {
        for (const Measure measure : kMeasures) {
            Placement placement(m_model);
            for (std::int64_t bin = 0; bin < bins; ++bin)
                placement.open(type);
            const std::vector<int> order = orderBy(m_model, measure, m_restricted);
            if (!fill(placement, order, choice, Opening::None, m_meter))
                return false;
            if (placement.leftItems() > 0)
                continue;
            const bool didSurvive = survives();
            const auto keyBefore = didSurvive ? keyOf(best()) : keyOf(placement);
            consider(std::move(placement));
            if (survives() && (!didSurvive || keyOf(best()) < keyBefore))
                return true;
        }
    }
    return false;
}

} // namespace grondplan::packing
