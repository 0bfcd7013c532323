#include "tests/property/packing/anyproblem.h"
#include "tests/property/packing/exhaustive.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace grondplan::packing;

/// Plans that survive failures: as cheap as can be where every placement can be tried, and found where there
/// are any.
class TestPackingReserve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCheapest_data();
    void findsTheCheapest();
    void moreStepsAreNeverWorse();
    void onlyWhatCannotBeIsRefuted_data();
    void onlyWhatCannotBeIsRefuted();
    void refutedIsNeverPossible();
    void whatMayBeLeftOutIsNeverDearer();
};

static BinType typeOf(std::vector<std::int64_t> capacity, std::int64_t cost,
                      std::optional<std::int64_t> stock = std::nullopt)
{
    BinType type;
    type.id = "bin" + std::to_string(cost);
    type.capacity = std::move(capacity);
    type.cost = cost;
    type.stock = stock;
    return type;
}

static ItemClass classOf(std::int64_t count, std::vector<std::int64_t> demand)
{
    ItemClass item;
    item.id = "item";
    item.demand = std::move(demand);
    item.count = count;
    return item;
}

static Problem problemOf(int reserve, std::vector<BinType> bins, std::vector<ItemClass> items)
{
    Problem problem;
    for (std::size_t d = 0; d < bins.front().capacity.size(); ++d)
        problem.dimensions.push_back("r" + std::to_string(d));
    problem.bins = std::move(bins);
    problem.items = std::move(items);
    problem.reserve = reserve;
    return problem;
}

static Problem roomLeftOnOtherTypes()
{
    return problemOf(1, {typeOf({20, 13, 17}, 1, 1), typeOf({14, 12, 18}, 3, 2), typeOf({13, 17, 10}, 6)},
                     {classOf(1, {8, 2, 8}), classOf(1, {3, 6, 3}), classOf(2, {11, 4, 6})});
}

static Problem allOfTheStock()
{
    return problemOf(1, {typeOf({3}, 5, 2), typeOf({5}, 4, 1)}, {classOf(1, {2}), classOf(2, {1})});
}

static Problem fiveOfSix()
{
    return problemOf(1, {typeOf({5, 6, 10}, 2, 3), typeOf({5, 9, 5}, 2, 3)},
                     {classOf(2, {3, 1, 6}), classOf(1, {2, 2, 3}), classOf(2, {2, 1, 5})});
}

static Problem twoFailuresOfFour()
{
    Problem problem = problemOf(2, {typeOf({4, 4, 5}, 6, 2), typeOf({5, 2, 2}, 4, 2)},
                                {classOf(1, {0, 1, 1}), classOf(3, {2, 1, 1})});
    problem.bins[0].capacityAfterFailure = {5, 5, 6};
    problem.bins[1].capacityAfterFailure = {6, 3, 2};
    return problem;
}

void TestPackingReserve::findsTheCheapest_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::newRow("cheap in normal running has no room on the others") << roomLeftOnOtherTypes();
    QTest::newRow("only with all of the stock") << allOfTheStock();
    QTest::newRow("five bins of six") << fiveOfSix();
    QTest::newRow("two of four fail") << twoFailuresOfFour();
}

void TestPackingReserve::findsTheCheapest()
{
    QFETCH(Problem, problem);
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.failure.survives);
    QCOMPARE(std::optional<std::int64_t>(result.cost), leastCostByTrying(problem, kMostBins));
}

/// Something survives from the start, and no number of steps loses it.
void TestPackingReserve::moreStepsAreNeverWorse()
{
    Problem problem =
        problemOf(2, {typeOf({44, 41, 47}, 183), typeOf({35, 35, 43}, 177, 1), typeOf({43, 46, 45}, 93, 3)},
                  {classOf(3, {3, 9, 14}), classOf(3, {9, 16, 22}), classOf(1, {9, 16, 16}),
                   classOf(4, {7, 25, 5}), classOf(3, {9, 13, 17}), classOf(1, {5, 15, 8})});
    problem.items[0].spreadGroup = 0;
    problem.items[4].spreadGroup = 1;
    std::int64_t before = kLargest;
    for (const std::int64_t steps : {0, 100, 1'000, 10'000, 100'000, 300'000}) {
        Budget budget;
        budget.steps = steps;
        const Result result = solve(problem, budget);
        QCOMPARE(verify(problem, result), std::string());
        QVERIFY2(result.failure.survives, qPrintable(QString::number(steps)));
        QVERIFY2(result.cost <= before, qPrintable(QString::number(steps)));
        before = result.cost;
    }
}

void TestPackingReserve::onlyWhatCannotBeIsRefuted_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<bool>("refuted");
    QTest::newRow("two bins of 3 for 4: one is left")
        << problemOf(1, {typeOf({3}, 1, 2)}, {classOf(2, {2})}) << true;
    QTest::newRow("the large one may fail, and 4 are left for 6")
        << problemOf(1, {typeOf({9}, 1, 1), typeOf({2}, 1, 2)}, {classOf(3, {2})}) << true;
    QTest::newRow("one bin, and it may fail") << problemOf(1, {typeOf({3}, 1, 1)}, {classOf(1, {2})}) << true;
    // 3 + 3 + 3 are left for 9, but in items of 2 only three of them: no sum of room says so.
    QTest::newRow("only placing shows it")
        << problemOf(1, {typeOf({3}, 1, 4)}, {classOf(3, {2}), classOf(1, {3})}) << false;
    Problem special = problemOf(1, {typeOf({9}, 1), typeOf({9}, 2, 1)}, {classOf(2, {1}), classOf(1, {1})});
    special.items[1].binsAllowed = {1};
    QTest::newRow("one bin that suits, and it may fail") << special << true;
}

void TestPackingReserve::onlyWhatCannotBeIsRefuted()
{
    QFETCH(Problem, problem);
    QFETCH(bool, refuted);
    Budget budget;
    budget.steps = 100'000;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(!leastCostByTrying(problem, kMostBins));
    QVERIFY(!result.failure.survives);
    QCOMPARE(result.survivalRefuted, refuted);
    QVERIFY(!result.proved);
}

void TestPackingReserve::refutedIsNeverPossible()
{
    QVERIFY(rc::check("what is refuted has no placement that survives", [] {
        Problem problem = smallProblem();
        problem.reserve = *rc::gen::inRange(1, 3);
        for (BinType &type : problem.bins)
            type.stock = *rc::gen::inRange<std::int64_t>(0, 4);
        RC_PRE(itemsIn(problem) <= kMostTried);
        Budget budget;
        budget.steps = 2'000;
        const Result result = solve(problem, budget);
        RC_ASSERT(verify(problem, result).empty());
        RC_LOG() << described(problem);
        RC_CLASSIFY(result.survivalRefuted, "refuted");
        if (result.survivalRefuted && result.unplaced.empty())
            RC_ASSERT(!leastCostByTrying(problem, kMostBins));
    }));
}

void TestPackingReserve::whatMayBeLeftOutIsNeverDearer()
{
    QVERIFY(rc::check([] {
        const Problem all = anyProblem({});
        Problem some = all;
        for (ItemClass &item : some.items)
            item.sheddable = *rc::gen::element(true, false, false);
        Budget budget;
        budget.steps = 20'000;
        const Result found = solve(some, budget);
        RC_LOG() << described(some);
        const std::string wrong = verify(some, found);
        RC_ASSERT(wrong.empty());
        const Result whole = solve(all, budget);
        if (found.proved && whole.proved)
            RC_ASSERT(found.cost <= whole.cost);
    }));
}

QTEST_GUILESS_MAIN(TestPackingReserve)
#include "tst_packingreserve.moc"
