#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

#include <set>

using namespace grondplan::packing;

/// Which bins are used: those in stock, the cheapest for what is all alike, and few types where it costs the
/// same. Every expected value is worked out by hand beside it.
class TestPackingChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stockThatJustDoes_data();
    void stockThatJustDoes();
    void stockThatJustDoesForAFailure();
    void oneOfSeveralTypesWhoseStockJustDoes();
    void allAlike_data();
    void allAlike();
    void fewTypesAtTheSameCost_data();
    void fewTypesAtTheSameCost();
    void leastBinsWhereNothingHasAPlace();
    void theReserveHoldsWhenTimeIsOver();
};

static std::int64_t missingIn(const Result &result)
{
    std::int64_t missing = 0;
    for (const Unplaced &unplaced : result.unplaced)
        missing += unplaced.count;
    return missing;
}

static std::size_t typesIn(const Result &result)
{
    std::set<int> types;
    for (const Bin &bin : result.bins)
        types.insert(bin.type);
    return types.size();
}

using Items = std::vector<ItemClass>;

void TestPackingChoices::stockThatJustDoes_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("stock");
    QTest::addColumn<std::vector<int>>("sizes");
    // Largest first leaves one over in each of these.
    QTest::newRow("4+3+3 twice") << 10 << 2 << std::vector{4, 4, 3, 3, 3, 3};
    QTest::newRow("7+5+4+4, 6+6+8") << 20 << 2 << std::vector{8, 7, 6, 6, 5, 4, 4};
    QTest::newRow("44+24+32, 55+45, 38+62") << 100 << 3 << std::vector{62, 55, 45, 44, 38, 32, 24};
    QTest::newRow("a third of each in thirds") << 9 << 3 << std::vector{5, 4, 3, 3, 3, 2, 2, 2, 3};
}

void TestPackingChoices::stockThatJustDoes()
{
    QFETCH(int, capacity);
    QFETCH(int, stock);
    QFETCH(std::vector<int>, sizes);
    Problem problem = problemOf({binOf({capacity})}, {});
    problem.bins.front().stock = stock;
    for (const int size : sizes)
        problem.items.push_back(itemsOf(1, {size}));
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(missingIn(result), std::int64_t{0});
    QCOMPARE(result.cost, std::int64_t{stock});
    // One less of the stock is too little, whatever the order: the sizes fill all of it, or all but 3.
    problem.bins.front().stock = stock - 1;
    QVERIFY(missingIn(solve(problem, {})) > 0);
}

/// Three bins of 6, of which one may fail: 4 items of 3 fill two, so the third is needed, and in stock.
void TestPackingChoices::stockThatJustDoesForAFailure()
{
    Problem problem = problemOf({binOf({6})}, {itemsOf(4, {3})});
    problem.bins.front().stock = 3;
    problem.reserve = 1;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.failure.survives);
    QCOMPARE(result.cost, std::int64_t{3});
}

/// All of one type: two of the first are too few, two of the second hold 4+3+3 twice.
void TestPackingChoices::oneOfSeveralTypesWhoseStockJustDoes()
{
    Problem problem = problemOf({binOf({9}, 1), binOf({10}, 5)}, {itemsOf(2, {4}), itemsOf(4, {3})});
    problem.singleType = true;
    problem.bins[0].stock = 2;
    problem.bins[1].stock = 2;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(missingIn(result), std::int64_t{0});
    QCOMPARE(result.cost, std::int64_t{10});
}

void TestPackingChoices::allAlike_data()
{
    QTest::addColumn<std::vector<int>>("holds"); ///< of each type
    QTest::addColumn<std::vector<int>>("costs");
    QTest::addColumn<int>("stock"); ///< of the first type; 0 = any number
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("least");
    QTest::newRow("four of 9 and none of 8: 4 x 608")
        << std::vector{8, 9} << std::vector{743, 608} << 0 << 28 << 2432;
    // 31 at 5 for 353 and 4 for 283: 3 x 5 and 4 x 4, 1059 + 1132; with one 5 less three more of 4 are
    // needed.
    QTest::newRow("three of 5, four of 4")
        << std::vector{5, 5, 4} << std::vector{353, 461, 283} << 0 << 31 << 2191;
    // Two of 10 for 90 hold 20; the last 5 take one of 6 for 70, not a third of 90.
    QTest::newRow("the last is a small one") << std::vector{10, 6} << std::vector{90, 70} << 0 << 25 << 250;
    // There is only one of 10: then three of 6.
    QTest::newRow("one in stock") << std::vector{10, 6} << std::vector{90, 70} << 1 << 25 << 300;
}

void TestPackingChoices::allAlike()
{
    QFETCH(std::vector<int>, holds);
    QFETCH(std::vector<int>, costs);
    QFETCH(int, stock);
    QFETCH(int, count);
    QFETCH(int, least);
    Problem problem = problemOf({binOf({1})}, {itemsOf(count, {7})});
    problem.bins.clear();
    for (std::size_t i = 0; i < holds.size(); ++i)
        problem.bins.push_back(binOf({7 * holds[i] + 3}, costs[i])); // 3 that nothing can use
    if (stock > 0)
        problem.bins.front().stock = stock;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{least});
    QCOMPARE(result.lowerBound, std::int64_t{least});
    QVERIFY(result.proved);
}

void TestPackingChoices::fewTypesAtTheSameCost_data()
{
    QTest::addColumn<bool>("alike");
    // Two of nine may be on the second type only, and that one holds all for the same price.
    QTest::newRow("same size") << true;
    // The first holds 10 and the second 12 for the same: 9 of 10 each, again all on the second.
    QTest::newRow("larger") << false;
}

void TestPackingChoices::fewTypesAtTheSameCost()
{
    QFETCH(bool, alike);
    Problem problem =
        problemOf({binOf({10}, 10), binOf({alike ? 10 : 12}, 10)}, {itemsOf(7, {10}), itemsOf(2, {10})});
    problem.items[1].binsAllowed = {1};
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{90});
    QVERIFY(result.proved);
    QCOMPARE(typesIn(result), std::size_t{1});
}

void TestPackingChoices::leastBinsWhereNothingHasAPlace()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(1, {11})});
    problem.leastBins = 2;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.bins.empty());
    QCOMPARE(result.lackingBins, std::int64_t{2});
    QVERIFY(!result.proved);
}

void TestPackingChoices::theReserveHoldsWhenTimeIsOver()
{
    Problem problem = problemOf({binOf({100, 90}, 10), binOf({60, 130}, 9)}, {});
    for (int item = 0; item < 300; ++item)
        problem.items.push_back(itemsOf(1 + item % 3, {1 + item * 7 % 40, 1 + item * 11 % 45}));
    problem.reserve = 2;
    Budget budget;
    budget.timeLimitMillis = 1;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(missingIn(result), std::int64_t{0});
    QVERIFY(result.failure.survives);
}

QTEST_GUILESS_MAIN(TestPackingChoices)
#include "tst_packingchoices.moc"
