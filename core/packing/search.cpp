#include "core/packing/search.h"

#include "core/packing/beam.h"
#include "core/packing/failure.h"
#include "core/packing/fill.h"
#include "core/packing/improve.h"
#include "core/packing/index.h"
#include "core/packing/onekind.h"
#include "core/packing/spare.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace grondplan::packing {

Search::Search(const Model &model, Meter &meter, const Budget &budget, Check check, Confirm confirm)
    : m_model(model)
    , m_meter(meter)
    , m_budget(budget)
    , m_without(budget.without.begin(), budget.without.end())
    , m_check(std::move(check))
    , m_confirm(std::move(confirm))
    , m_bound(simpleBound(model))
{
    m_claims.push_back({m_bound, {}, "", true});
    m_restricted = model.allowSets.size() > 1 ||
                   std::any_of(model.classes.begin(), model.classes.end(), [](const auto &cls) {
                       return cls.group >= 0 || cls.conflict >= 0 || cls.oneUnit;
                   });
}

const std::vector<Search::Pass> &Search::passes()
{
    static const std::vector<Pass> kPasses{
        {"repair", &Search::repair, 0.25, false},
        {"first-fit-decreasing", &Search::firstFitDecreasing, 0.02, false},
        {"relaxation", &Search::relaxation, 0.1, false},
        {"settling", &Search::settling, 0.65, false},
        {"beam", &Search::beam, 0.6, false},
        {"best-fit-decreasing", &Search::bestFitDecreasing, 0.02, false},
        {"dot-product", &Search::dotProduct, 0.02, false},
        {"cheaper-types", &Search::cheaperTypes, 0.1, false},
        {"emptying", &Search::emptying, 0.05, false},
        {"ruin-and-recreate", &Search::ruinAndRecreate, 0.7, false},
        {"regrouping", &Search::regrouping, 0.7, false},
        {"branching", &Search::branching, 0.1, false},
        {"columns", &Search::columns, 0.8, false},
        {"ejection", &Search::ejection, 0.8, false},
        {"annealing", &Search::annealing, 0.8, false},
        {"top-up", &Search::addReserve, 1, true},
        {"balanced", &Search::balanced, 0.25, false},
        {"surviving", &Search::surviving, 1, false},
        {"fewer-types", &Search::fewerTypes, 1, true},
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

bool Search::hasConflicts() const
{
    return std::any_of(m_model.classes.begin(), m_model.classes.end(),
                       [](const Model::Class &cls) { return cls.conflict >= 0; });
}

/// Of what is left of the budget.
double Search::shareOf(const Pass &pass) const
{
    constexpr std::int64_t kManyItems = 5000;
    constexpr double kBrief = 150'000;
    if (pass.run == &Search::beam && isUniform() && m_model.items() > kManyItems)
        return 0.9; // nothing else gets far with so many
    if (pass.run == &Search::beam && m_restricted)
        return hasConflicts() ? 0.25 : 0.85; // what is apart is better mixed again than built anew
    if (pass.run == &Search::ejection && m_restricted)
        return 0.15; // annealing does better there
    if (pass.run == &Search::annealing && m_model.reserve == 0)
        return 1; // nothing that takes time comes after it
    if (pass.run == &Search::relaxation && m_meter.expected() < kBrief)
        return 0.3; // without it nothing is proved, and settling knows no bins
    if (pass.run == &Search::ruinAndRecreate && m_model.reserve == 0 && m_meter.expected() < kBrief)
        return 1; // in two it would come to less
    return pass.share;
}

void Search::run(std::vector<PassReport> &reports)
{
    if (m_model.items() == 0) {
        m_plain = m_surviving = Placement(m_model);
        return;
    }
    std::optional<Meter::Narrowed> beforeReserve;
    if (m_model.reserve > 0)
        beforeReserve.emplace(m_meter, shareBeforeReserve());
    for (const Pass &pass : passes()) {
        if (pass.run == &Search::addReserve)
            beforeReserve.reset();
        if (isDone() && !m_meter.isOver())
            confirm(reports); // only what is proved ends the search
        // What stands together in one bin of the least number may as well be spread.
        const bool sharesLoad = pass.run == &Search::balanced && m_plain && m_model.leastBins > 0 &&
                                best().emptyBins() > 0 && !m_meter.isOver();
        const bool isIdle = m_plain && !sharesLoad && !pass.isEssential && (isDone() || m_meter.isOver());
        if (!isIdle && m_without.count(pass.name) == 0)
            runPass(pass, reports);
    }
    if (!m_plain)
        fillFirst(Choice::First); // every pass that places anything was left out
    confirm(reports);
}

void Search::runPass(const Pass &pass, std::vector<PassReport> &reports)
{
    m_pass = pass.name;
    const double millis = m_meter.millis();
    const std::int64_t steps = m_meter.steps();
    {
        const Meter::Narrowed narrowed(m_meter, shareOf(pass));
        (this->*pass.run)();
    }
    if (!m_plain)
        return;
    report(reports, pass.name, m_meter.millis() - millis, m_meter.steps() - steps);
    if (m_check)
        m_check(best(), survives());
}

void Search::claim(std::int64_t value, BoundKind kind, Certificate certificate)
{
    if (value <= m_bound.value)
        return;
    m_bound.raise(value, kind);
    m_claims.push_back({m_bound, std::move(certificate), m_pass, false});
}

void Search::confirm(std::vector<PassReport> &reports)
{
    while (!m_claims.back().isSure) {
        Claim &last = m_claims.back();
        const double millis = m_meter.millis();
        const std::int64_t steps = m_meter.steps();
        const std::int64_t proved = m_confirm(last.certificate);
        report(reports, last.pass, m_meter.millis() - millis, m_meter.steps() - steps);
        last.isSure = true;
        if (proved >= last.bound.value)
            break;
        last.bound.value = proved;
        if (proved <= m_claims[m_claims.size() - 2].bound.value)
            m_claims.pop_back();
    }
    m_bound = m_claims.back().bound;
    if (m_model.reserve == 0)
        m_plainBound = std::min(m_plainBound, m_bound.value);
}

static std::int64_t typesIn(const Placement &placement)
{
    std::vector<char> used(placement.model().types.size(), 0);
    for (std::size_t bin = 0; bin < placement.size(); ++bin)
        used[at(placement.bin(bin).type)] = 1;
    return std::count(used.begin(), used.end(), char{1});
}

Search::Key Search::keyOf(const Placement &placement)
{
    return {placement.leftItems(), placement.cost(), typesIn(placement),
            static_cast<std::int64_t>(placement.size()), placement.emptyBins()};
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

std::int64_t Search::plainTarget() const
{
    return m_model.reserve > 0 ? m_plainBound : std::max(m_bound.value, m_plainBound);
}

bool Search::isPlainDone() const
{
    return m_plain && m_plain->leftItems() == 0 && m_plain->cost() <= plainTarget();
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
        if (survivesFailures(placement))
            m_surviving = placement;
    }
    if (isBetter)
        m_plain = std::move(placement);
}

/// As many steps as it takes, but no longer than the time.
Budget Search::untilTime() const
{
    Budget free;
    free.steps = kLargest;
    free.stop = m_budget.stop;
    if (m_budget.timeLimitMillis)
        free.timeLimitMillis = std::max<std::int64_t>(0, *m_budget.timeLimitMillis -
                                                             static_cast<std::int64_t>(m_meter.millis()));
    return free;
}

/// By the narrowest beam, and what there is no time for by a hasty one, which takes some seconds for a
/// million items: what is quicker still would need half as many bins again.
void Search::beamRest(Placement &placement, int only, Meter &meter) const
{
    const std::vector<double> worth = weights(m_model, 1);
    if (fillByBeam(placement, worth, 1, meter, only))
        return;
    Budget untilStop;
    untilStop.steps = kLargest;
    untilStop.stop = m_budget.stop;
    Meter late(untilStop);
    fillByBeam(placement, worth, kHastyBeam, late, only);
}

/// The first placement is found whatever the budget, so that there always is one.
void Search::fillFirst(Choice choice)
{
    const Budget free = untilTime();
    Meter unlimited(free);
    Placement placement(m_model);
    // First fit looks at ever more bins for an item; a narrow beam stays near-linear.
    if (isLarge() && typeForMany() >= 0 && !hasManyInBin() && m_without.count("beam") == 0)
        beamRest(placement, typeForMany(), unlimited);
    fillWhole(placement, orderBy(m_model, Measure::Share, m_restricted), choice, Opening::Items, unlimited);
    if (placement.leftItems() == 0 && !isUniform())
        m_first = placement;
    consider(placement);
    m_meter.spend(unlimited.steps());
    // What is cheaper later may have no way to survive, so that there is something that does.
    constexpr std::int64_t kManyItems = 5000;
    if (m_model.reserve > 0 && !survives() && m_model.items() <= kManyItems && topUp(placement, m_meter))
        consider(std::move(placement));
}

/// Keeps of an earlier answer what still holds, and fills in the rest.
void Search::repair()
{
    if (!m_budget.start)
        return;
    std::map<int, int> typeOf;
    for (std::size_t t = 0; t < m_model.types.size(); ++t)
        typeOf[m_model.types[t].original] = static_cast<int>(t);
    std::map<int, int> classOf;
    for (std::size_t c = 0; c < m_model.classes.size(); ++c) {
        for (const Model::Part &part : m_model.classes[c].parts)
            classOf[part.item] = static_cast<int>(c);
    }
    Placement placement(m_model);
    for (const Bin &bin : m_budget.start->bins) {
        const auto type = typeOf.find(bin.type);
        if (type == typeOf.end() || placement.stockLeft(type->second) <= 0 || bin.items.empty())
            continue;
        const std::size_t open = placement.open(type->second);
        for (const Packed &packed : bin.items) {
            const auto cls = classOf.find(packed.itemClass);
            if (cls == classOf.end())
                continue;
            const std::int64_t wanted = std::min(packed.count, placement.left()[at(cls->second)]);
            const std::int64_t count = placement.fitting(open, cls->second, wanted);
            if (count > 0)
                placement.put(open, cls->second, count);
        }
        if (placement.bin(open).items.empty())
            placement.close(open);
        m_meter.spend(1);
    }
    placement.normalise(); // so that it does not matter in which order they were named
    const Budget free = untilTime();
    Meter unlimited(free);
    fillWhole(placement, orderBy(m_model, Measure::Share, m_restricted), Choice::Best, Opening::Items,
              unlimited);
    m_meter.spend(unlimited.steps());
    consider(std::move(placement));
}

/// Of two types that cost the same, bins of the rarer are made bins of the other where their content allows
/// it.
void Search::fewerTypes()
{
    if (m_model.types.size() < 2 || !m_plain)
        return;
    Placement placement = best();
    std::vector<std::int64_t> used(m_model.types.size(), 0);
    for (std::size_t bin = 0; bin < placement.size(); ++bin)
        ++used[at(placement.bin(bin).type)];
    for (std::size_t bin = 0; bin < placement.size(); ++bin) {
        const int from = placement.bin(bin).type;
        for (int to = 0; to < static_cast<int>(used.size()); ++to) {
            const bool isMore =
                used[at(to)] > used[at(from)] || (used[at(to)] == used[at(from)] && to < from);
            if (!isMore || m_model.types[at(to)].cost != m_model.types[at(from)].cost ||
                placement.stockLeft(to) <= 0 || !placement.couldBe(bin, to))
                continue;
            placement.retype(bin, to);
            --used[at(from)];
            ++used[at(to)];
            break;
        }
    }
    consider(std::move(placement));
}

/// So many classes that what looks at each of them for each bin takes too long.
bool Search::isLarge() const
{
    constexpr std::size_t kMany = 5000;
    return m_model.classes.size() > kMany;
}

static std::vector<double> askedInAll(const Model &model)
{
    std::vector<double> asked(model.dimensions, 0);
    for (const Model::Class &cls : model.classes) {
        for (std::size_t d = 0; d < model.dimensions; ++d)
            asked[d] += static_cast<double>(cls.demand[d]) * static_cast<double>(cls.count);
    }
    return asked;
}

/// How many bins of the type hold all, when items could be cut.
static double binsFor(const Model::Type &type, const std::vector<double> &asked)
{
    double bins = 1;
    for (std::size_t d = 0; d < asked.size(); ++d) {
        if (asked[d] > 0)
            bins = std::max(bins, asked[d] / static_cast<double>(type.capacity[d]));
    }
    return bins;
}

/// The type of all bins where there are very many items and one alone comes near the bound: then a beam over
/// it gets further than what looks at all. -1 if there is none.
int Search::typeForMany() const
{
    constexpr double kNear = 1.03;
    constexpr double kSpare = 1.1;
    constexpr std::size_t kMostLooks = 20'000'000;
    if (isUniform() || !isLarge() || m_model.classes.size() * m_model.types.size() > kMostLooks)
        return isUniform() ? 0 : -1;
    const std::vector<double> asked = askedInAll(m_model);
    int chosen = -1;
    double least = kNear * static_cast<double>(m_bound.value);
    for (const int type : typesForAll()) {
        const Model::Type &bin = m_model.types[at(type)];
        const double bins = binsFor(bin, asked);
        const double cost = bins * static_cast<double>(bin.cost);
        if (cost < least && (bin.stock == kUnlimited || bins * kSpare < static_cast<double>(bin.stock))) {
            least = cost;
            chosen = type;
        }
    }
    return chosen;
}

void Search::fillAll(bool first)
{
    const Choice choice = first ? Choice::First : Choice::Best;
    const bool hasBeam = m_without.count("beam") == 0 && !hasManyInBin();
    constexpr std::int64_t kManyItems = 20'000;
    if ((isLarge() || m_model.items() > kManyItems) && hasBeam && isUniform())
        return; // it is better and quicker there; what is in the way of it is mended in the end
    if (!m_plain)
        fillFirst(choice);
    if (first && !isUniform()) {
        if (auto alike = placeOneKind(m_model))
            consider(std::move(*alike));
    }
    if (isLarge())
        return;
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
    if (isLarge() || !hasManyInBin())
        return;
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

} // namespace grondplan::packing
