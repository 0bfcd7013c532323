#include "tests/property/packing/anyproblem.h"
#include "tests/property/packing/exhaustive.h"

#include <QtTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace grondplan::packing;

/// Enough for problems of this size; what it does not prove must hold all the same.
static Budget brief()
{
    Budget budget;
    budget.steps = 2'000;
    return budget;
}

/// What must hold for every answer, on random problems. tests/property/run.sh tries more of them.
class TestPackingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tryingKnowsTheRules();
    void everyAnswerIsVerified();
    void anyBudgetGivesAnAnswer();
    void boundIsNeverAboveTheOptimum();
    void boundLeavesOutWhatIsOutside();
    void orderAndNamesDoNotMatter();
    void threadsDoNotMatter();
    void stoppedAtAnyMoment();
    void lessIsNeverDearerThanWhatIsProved();
    void aCheaperCopyOfATypeNeverCostsMore();
    void pricesScaleTheTotal();
};

static std::int64_t unplacedIn(const Result &result)
{
    std::int64_t items = 0;
    for (const Unplaced &unplaced : result.unplaced)
        items += unplaced.count;
    return items;
}

/// Worked by hand.
void TestPackingProperties::tryingKnowsTheRules()
{
    Problem problem;
    problem.dimensions = {"r"};
    problem.bins = {{"bin", {10}, {}, 1, std::nullopt, 2, 0}};
    ItemClass item;
    item.demand = {3};
    item.count = 3;
    problem.items = {item};
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(1)); // 9 of 10
    problem.items[0].oneUnit = true;
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(2)); // one in each half
    problem.reserve = 1; // whichever fails, the bin that is left has two halves for three
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(3));
    problem.bins[0].capacityAfterFailure = {12}; // now a half takes two
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(2));
    problem.bins[0].capacityAfterFailure = {11}; // 5 is half of it, rounded down
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(3));

    problem.reserve = 0;
    problem.undivided = {1}; // both halves reach all of it
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(1));
    problem.undivided.clear();
    problem.items[0].oneUnit = false;
    problem.items[0].spreadGroup = 0;
    problem.items[0].spreadMax = 3;
    problem.items[0].domainMax = 2; // and three in the only domain
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>());
    problem.bins.push_back({"other", {10}, {}, 5, std::nullopt, 1, 1});
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(6));
    problem.bins[1].domain = 0;
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>());
    problem.bins[1].domain = -1;
    QCOMPARE(leastCostByTrying(problem, kMostBins), std::optional<std::int64_t>(5)); // all in what has none
}

static void holds(const Problem &problem, const Result &result)
{
    const std::string found = verify(problem, result);
    RC_LOG() << described(problem) << found << '\n';
    RC_ASSERT(found.empty());
    RC_ASSERT(result.lowerBound <= result.cost);
}

void TestPackingProperties::everyAnswerIsVerified()
{
    QVERIFY(rc::check("verify() accepts every answer", [] {
        const Problem problem = anyProblem({});
        RC_ASSERT(problemWith(problem).empty());
        holds(problem, solve(problem, brief()));
    }));
}

void TestPackingProperties::anyBudgetGivesAnAnswer()
{
    QVERIFY(rc::check("verify() accepts every answer of any budget", [] {
        const Problem problem = anyProblem({});
        Budget budget;
        budget.steps = *rc::gen::inRange(0, 2000);
        for (const std::string &name : passNames()) {
            if (*rc::gen::inRange(0, 4) == 0)
                budget.without.push_back(name);
        }
        const Result result = solve(problem, budget);
        holds(problem, result);
        RC_ASSERT(result.reproducible);
    }));
}

void TestPackingProperties::boundIsNeverAboveTheOptimum()
{
    QVERIFY(rc::check("bound <= optimum", [] {
        const Problem problem = smallProblem();
        const Result result = solve(problem, brief());
        const Problem asked = askedOf(problem, result);
        RC_PRE(itemsIn(asked) <= kMostTried);
        const auto optimum = leastCostByTrying(asked, kMostBins);
        RC_LOG() << described(asked);
        if (optimum)
            RC_ASSERT(result.lowerBound <= *optimum);
        RC_CLASSIFY(optimum && result.cost == *optimum, "optimum found");
    }));
}

void TestPackingProperties::boundLeavesOutWhatIsOutside()
{
    QVERIFY(rc::check("bound <= optimum when nothing asks what is outside", [] {
        Problem problem = smallProblem();
        problem.outsideBound.assign(problem.dimensions.size(), 0);
        problem.outsideBound.back() = 1;
        const Result result = solve(problem, brief());
        Problem asked = askedOf(problem, result);
        RC_PRE(itemsIn(asked) <= kMostTried);
        for (ItemClass &item : asked.items)
            item.demand.back() = 0;
        const auto optimum = leastCostByTrying(asked, kMostBins);
        RC_LOG() << described(asked);
        if (optimum)
            RC_ASSERT(result.lowerBound <= *optimum);
    }));
}

/// A random order of `count` things: what is at i now, was at order[i].
static std::vector<int> anyOrder(std::size_t count)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = 1; i < count; ++i)
        std::swap(order[i], order[*rc::gen::inRange<std::size_t>(0, i + 1)]);
    return order;
}

template<class T> static std::vector<T> inOrder(const std::vector<T> &values, const std::vector<int> &order)
{
    std::vector<T> moved;
    for (std::size_t i = 0; i < values.size(); ++i)
        moved.push_back(values[static_cast<std::size_t>(order[i])]);
    return moved;
}

/// The same problem with its bins, items and dimensions in other orders, and other names and numbers of
/// groups.
static Problem shuffled(const Problem &problem)
{
    Problem other = problem;
    const std::vector<int> order = anyOrder(problem.bins.size());
    const std::vector<int> dimensions = anyOrder(problem.dimensions.size());
    const auto nowAt = [&order](int bin) {
        return static_cast<int>(std::find(order.begin(), order.end(), bin) - order.begin());
    };
    other.dimensions = inOrder(problem.dimensions, dimensions);
    other.outsideBound = inOrder(problem.outsideBound, dimensions);
    other.undivided = inOrder(problem.undivided, dimensions);
    other.bins = inOrder(problem.bins, order);
    for (BinType &type : other.bins) {
        type.capacity = inOrder(type.capacity, dimensions);
        type.capacityAfterFailure = inOrder(type.capacityAfterFailure, dimensions);
        type.domain = type.domain < 0 ? -1 : 5 - type.domain;
    }
    for (ItemClass &item : other.items) {
        std::transform(item.binsAllowed.begin(), item.binsAllowed.end(), item.binsAllowed.begin(), nowAt);
        item.pin = item.pin < 0 ? -1 : nowAt(item.pin);
        item.spreadGroup = item.spreadGroup < 0 ? -1 : 7 - item.spreadGroup;
        item.conflictGroup = item.conflictGroup < 0 ? -1 : 9 - item.conflictGroup;
        item.demand = inOrder(item.demand, dimensions);
        item.id = "other " + item.id;
    }
    other.items = inOrder(other.items, anyOrder(other.items.size()));
    return other;
}

void TestPackingProperties::orderAndNamesDoNotMatter()
{
    QVERIFY(rc::check("order and names", [] {
        const Problem problem = anyProblem({});
        const Problem other = shuffled(problem);
        RC_LOG() << described(problem) << described(other);
        const Result before = solve(problem, brief());
        const Result after = solve(other, brief());
        RC_ASSERT(after.cost == before.cost);
        RC_ASSERT(after.lowerBound == before.lowerBound);
        RC_ASSERT(unplacedIn(after) == unplacedIn(before));
        RC_ASSERT(after.failure.survives == before.failure.survives);
        RC_ASSERT(after.bins.size() == before.bins.size());
    }));
}

static bool areSame(const Result &one, const Result &other)
{
    const auto sameItems = [](const Packed &a, const Packed &b) {
        return a.itemClass == b.itemClass && a.count == b.count;
    };
    const auto sameBins = [&sameItems](const Bin &a, const Bin &b) {
        return a.type == b.type &&
               std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameItems);
    };
    return one.cost == other.cost && one.lowerBound == other.lowerBound && one.boundKind == other.boundKind &&
           one.failure.survives == other.failure.survives && one.failure.worst == other.failure.worst &&
           unplacedIn(one) == unplacedIn(other) &&
           std::equal(one.bins.begin(), one.bins.end(), other.bins.begin(), other.bins.end(), sameBins);
}

void TestPackingProperties::threadsDoNotMatter()
{
    QVERIFY(rc::check("threads", [] {
        const Problem problem = anyProblem({});
        RC_LOG() << described(problem);
        const Result alone = solve(problem, brief());
        for (const int threads : {2, 4}) {
            Budget budget = brief();
            budget.threads = threads;
            RC_ASSERT(areSame(alone, solve(problem, budget)));
        }
    }));
}

void TestPackingProperties::stoppedAtAnyMoment()
{
    QVERIFY(rc::check("stopped at any moment", [] {
        const Problem problem = anyProblem({});
        std::stop_source source;
        const int stopAt = *rc::gen::inRange(0, 12);
        int calls = 0;
        if (stopAt == 0)
            source.request_stop();
        Budget budget;
        budget.stop = source.get_token();
        budget.progress = [&](double) {
            if (++calls == stopAt)
                source.request_stop();
        };
        const Result result = solve(problem, budget);
        holds(problem, result);
        RC_ASSERT(result.reproducible || result.stopped);
        RC_CLASSIFY(result.stopped, "stopped");
    }));
}

void TestPackingProperties::lessIsNeverDearerThanWhatIsProved()
{
    QVERIFY(rc::check("less demand never costs more where it is proved", [] {
        Problem more = anyProblem({});
        RC_PRE(!more.items.empty());
        // What is taken away may be what stood in one of so many bins for nothing.
        for (ItemClass &item : more.items)
            item.spreadLeast = 1;
        Problem less = more;
        ItemClass &item = less.items[*rc::gen::inRange<std::size_t>(0, less.items.size())];
        item.count = *rc::gen::inRange<std::int64_t>(0, item.count + 1);
        const Result dear = solve(more, brief());
        const Result cheap = solve(less, brief());
        RC_LOG() << described(more) << described(less);
        const bool isWhole = dear.unplaced.empty() && dear.failure.survives && dear.lackingBins == 0;
        if (isWhole && cheap.proved && cheap.unplaced.empty())
            RC_ASSERT(cheap.cost <= dear.cost);
    }));
}

void TestPackingProperties::aCheaperCopyOfATypeNeverCostsMore()
{
    QVERIFY(rc::check("a cheaper copy of a type", [] {
        Problem problem = anyProblem({});
        // Each type is tried by itself then, so the copy is filled as its original was.
        problem.singleType = true;
        for (ItemClass &item : problem.items)
            item.pin = -1;
        const Result before = solve(problem, brief());
        const auto copied = *rc::gen::inRange(0, static_cast<int>(problem.bins.size()));
        BinType copy = problem.bins[static_cast<std::size_t>(copied)];
        copy.id = "copy";
        copy.cost = *rc::gen::inRange<std::int64_t>(0, copy.cost + 1);
        for (ItemClass &item : problem.items) {
            if (std::count(item.binsAllowed.begin(), item.binsAllowed.end(), copied) > 0)
                item.binsAllowed.push_back(static_cast<int>(problem.bins.size()));
        }
        problem.bins.push_back(copy);
        const Result after = solve(problem, brief());
        // Types share the budget, so each is tried for less with one more of them. What is left out where not
        // everything can be placed, or survive, is a search without a bound; it is then not compared.
        if (unplacedIn(after) != unplacedIn(before) || after.failure.survives != before.failure.survives) {
            RC_ASSERT(unplacedIn(before) > 0 || problem.reserve > 0);
            return;
        }
        // What is not proved may cost more, by what the gap admits and no more.
        RC_ASSERT(after.lowerBound <= before.cost);
        RC_CLASSIFY(after.proved, "proved");
        if (after.proved)
            RC_ASSERT(after.cost <= before.cost);
    }));
}

void TestPackingProperties::pricesScaleTheTotal()
{
    QVERIFY(rc::check("all prices times four", [] {
        Problem problem = anyProblem({});
        for (BinType &type : problem.bins)
            type.cost += 1; // what costs nothing is preferred, not scaled
        const Result before = solve(problem, brief());
        for (BinType &type : problem.bins)
            type.cost *= 4;
        const Result after = solve(problem, brief());
        RC_ASSERT(after.cost == 4 * before.cost);
        RC_ASSERT(unplacedIn(after) == unplacedIn(before));
    }));
}

QTEST_GUILESS_MAIN(TestPackingProperties)
#include "tst_packingproperties.moc"
