#include "tests/property/packing/anyproblem.h"
#include "tests/property/packing/exhaustive.h"

#include <QtTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace grondplan::packing;

/// What must hold for every answer, on random problems. RC_PARAMS="max_success=10000" tries more of them.
class TestPackingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsVerified();
    void anyBudgetGivesAnAnswer();
    void boundIsNeverAboveTheOptimum();
    void orderAndNamesDoNotMatter();
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

/// The problem without what was not placed, or could not be kept.
static Problem askedOf(Problem problem, const Result &result)
{
    for (const Unplaced &unplaced : result.unplaced)
        problem.items[static_cast<std::size_t>(unplaced.itemClass)].count -= unplaced.count;
    if (!result.failure.survives)
        problem.reserve = 0;
    if (static_cast<std::int64_t>(result.bins.size()) < problem.leastBins)
        problem.leastBins = 0; // there were not so many
    return problem;
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
        holds(problem, solve(problem, {}));
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
        const Problem problem = anyProblem({2, 3, 4, 2, 2, 3});
        const Result result = solve(problem, {});
        const Problem asked = askedOf(problem, result);
        std::int64_t items = 0;
        for (const ItemClass &item : asked.items)
            items += item.count;
        RC_PRE(items <= 5);
        const auto optimum = leastCostByTrying(asked, 6);
        RC_LOG() << described(asked);
        if (optimum)
            RC_ASSERT(result.lowerBound <= *optimum);
        RC_CLASSIFY(optimum && result.cost == *optimum, "optimum found");
    }));
}

void TestPackingProperties::orderAndNamesDoNotMatter()
{
    QVERIFY(rc::check("order and names", [] {
        const Problem problem = anyProblem({});
        RC_LOG() << described(problem);
        const Result before = solve(problem, {});
        Problem other = problem;
        std::vector<int> order(problem.bins.size());
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = 1; i < order.size(); ++i) // the bin at i was at order[i]
            std::swap(order[i], order[*rc::gen::inRange<std::size_t>(0, i + 1)]);
        const auto nowAt = [&order](int bin) {
            return static_cast<int>(std::find(order.begin(), order.end(), bin) - order.begin());
        };
        for (std::size_t i = 0; i < order.size(); ++i)
            other.bins[i] = problem.bins[static_cast<std::size_t>(order[i])];
        for (ItemClass &item : other.items) {
            std::transform(item.binsAllowed.begin(), item.binsAllowed.end(), item.binsAllowed.begin(), nowAt);
            item.pin = item.pin < 0 ? -1 : nowAt(item.pin);
            item.spreadGroup = item.spreadGroup < 0 ? -1 : 7 - item.spreadGroup;
            item.conflictGroup = item.conflictGroup < 0 ? -1 : 9 - item.conflictGroup;
            item.id = "other " + item.id;
        }
        std::reverse(other.items.begin(), other.items.end());
        const Result after = solve(other, {});
        RC_ASSERT(after.cost == before.cost);
        RC_ASSERT(after.lowerBound == before.lowerBound);
        RC_ASSERT(unplacedIn(after) == unplacedIn(before));
        RC_ASSERT(after.failure.survives == before.failure.survives);
    }));
}

void TestPackingProperties::lessIsNeverDearerThanWhatIsProved()
{
    QVERIFY(rc::check("less demand never costs more where it is proved", [] {
        const Problem more = anyProblem({});
        RC_PRE(!more.items.empty());
        Problem less = more;
        ItemClass &item = less.items[*rc::gen::inRange<std::size_t>(0, less.items.size())];
        item.count = *rc::gen::inRange<std::int64_t>(0, item.count + 1);
        const Result dear = solve(more, {});
        const Result cheap = solve(less, {});
        if (dear.unplaced.empty() && dear.failure.survives && cheap.proved && cheap.unplaced.empty())
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
        const Result before = solve(problem, {});
        const auto copied = *rc::gen::inRange(0, static_cast<int>(problem.bins.size()));
        BinType copy = problem.bins[static_cast<std::size_t>(copied)];
        copy.id = "copy";
        copy.cost = *rc::gen::inRange<std::int64_t>(0, copy.cost + 1);
        for (ItemClass &item : problem.items) {
            if (std::count(item.binsAllowed.begin(), item.binsAllowed.end(), copied) > 0)
                item.binsAllowed.push_back(static_cast<int>(problem.bins.size()));
        }
        problem.bins.push_back(copy);
        const Result after = solve(problem, {});
        RC_ASSERT(unplacedIn(after) <= unplacedIn(before));
        if (unplacedIn(after) == unplacedIn(before) && after.failure.survives == before.failure.survives)
            RC_ASSERT(after.cost <= before.cost);
    }));
}

void TestPackingProperties::pricesScaleTheTotal()
{
    QVERIFY(rc::check("all prices times four", [] {
        Problem problem = anyProblem({});
        for (BinType &type : problem.bins)
            type.cost += 1; // what costs nothing is preferred, not scaled
        const Result before = solve(problem, {});
        for (BinType &type : problem.bins)
            type.cost *= 4;
        const Result after = solve(problem, {});
        RC_ASSERT(after.cost == 4 * before.cost);
        RC_ASSERT(unplacedIn(after) == unplacedIn(before));
    }));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=500");
    TestPackingProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packingproperties.moc"
