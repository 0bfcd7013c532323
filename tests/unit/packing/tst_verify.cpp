#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

#include <functional>

using namespace grondplan::packing;

namespace {

/// Three bins of 10 (12 after a failure); a and b spread one per bin, c apart from d.
Problem sound()
{
    BinType type = binOf({10}, 5);
    type.capacityAfterFailure = {12};
    type.stock = 3;
    Problem problem = problemOf({type, binOf({50}, 100)},
                                {itemsOf(2, {2}), itemsOf(2, {3}), itemsOf(1, {1}), itemsOf(1, {1})});
    problem.items[0].spreadGroup = 0;
    problem.items[0].spreadLeast = 2;
    problem.items[1].binsAllowed = {0};
    problem.items[2].conflictGroup = 1;
    problem.items[3].conflictGroup = 2;
    problem.items[3].pin = 0;
    problem.reserve = 1;
    return problem;
}

/// By hand: 6, 5 and 1 of 10; whichever fails, what was on it fits on the others up to 12, c on the one
/// without d.
Result rightAnswer()
{
    Result result;
    result.bins = {{0, {{0, 1}, {1, 1}, {2, 1}}}, {0, {{0, 1}, {1, 1}}}, {0, {{3, 1}}}};
    result.cost = 15;
    result.lowerBound = 10;
    result.failure.cases = 3;
    return result;
}

using Change = std::function<void(Result &)>;

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsRight();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void findsAFailureThatIsNotSurvived();
    void findsEveryPair();
    void triesEveryWay();
    void unitsHold_data();
    void unitsHold();
    void unitsAreSharedOutInAnyWay();
    void unitsShareWhatIsUndivided();
    void unitsAreNeverSaidNotToFitWithoutProof();
    void unitsHoldAfterAFailure();
    void domainsHold_data();
    void domainsHold();
    void domainsHoldInNormalRunningOnly();
};

Q_DECLARE_METATYPE(Change)

void TestVerify::acceptsWhatIsRight()
{
    QCOMPARE(verify(sound(), rightAnswer()), std::string());
}

void TestVerify::findsWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("cost", [](Result &result) { result.cost = 14; });
    row("bound above the cost", [](Result &result) { result.lowerBound = 16; });
    row("proved without reason", [](Result &result) { result.proved = true; });
    row("an item too many", [](Result &result) { result.bins[2].items[0].count = 2; });
    row("an item lost", [](Result &result) { result.bins[0].items.pop_back(); });
    row("an item both placed and not", [](Result &result) { result.unplaced.push_back({0, 1, {}}); });
    row("spread group in one bin", [](Result &result) {
        result.bins[0].items[0].count = 2;
        result.bins[1].items.erase(result.bins[1].items.begin());
    });
    row("apart, but together", [](Result &result) {
        result.bins[0].items.push_back({3, 1});
        result.bins[2].items.clear();
    });
    row("not allowed, and pinned", [](Result &result) {
        result.bins[2].type = 1;
        result.cost = 110;
    });
    row("no such type", [](Result &result) { result.bins[0].type = 2; });
    row("no such class", [](Result &result) { result.bins[0].items[0].itemClass = -1; });
    row("classes not in order",
        [](Result &result) { std::swap(result.bins[0].items[0], result.bins[0].items[1]); });
    row("a count of zero", [](Result &result) { result.bins[1].items.push_back({2, 0}); });
    row("more bins than stock", [](Result &result) {
        result.bins.push_back({0, {}});
        result.cost = 20;
    });
}

void TestVerify::findsWhatIsWrong()
{
    QFETCH(Change, change);
    Result result = rightAnswer();
    change(result);
    QVERIFY(!verify(sound(), result).empty());
}

void TestVerify::findsAFailureThatIsNotSurvived()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(2, {6})});
    problem.reserve = 1;
    Result result;
    result.bins = {{0, {{0, 1}}}, {0, {{0, 1}}}};
    result.cost = 2;
    QVERIFY(!verify(problem, result).empty());
    result.failure.survives = false; // what is not claimed is not held against it
    QCOMPARE(verify(problem, result), std::string());
    result.failure.survives = true;
    result.bins.push_back({0, {}});
    result.cost = 3;
    QCOMPARE(verify(problem, result), std::string());
    problem.reserve = 3;
    QVERIFY(!verify(problem, result).empty());
}

void TestVerify::findsEveryPair()
{
    // Any one of the four can fail; the two of 8 not together.
    Problem problem = problemOf({binOf({10})}, {itemsOf(2, {8}), itemsOf(2, {1})});
    problem.reserve = 1;
    Result result;
    result.bins = {{0, {{0, 1}}}, {0, {{0, 1}}}, {0, {{1, 1}}}, {0, {{1, 1}}}};
    result.cost = 4;
    QCOMPARE(verify(problem, result), std::string());
    problem.reserve = 2;
    QCOMPARE(verify(problem, result), std::string()); // 8 beside each 1
    problem.items[0].demand = {10};
    QVERIFY(!verify(problem, result).empty());
}

void TestVerify::triesEveryWay()
{
    // 5 4 3 3 3 2 into 10 and 10: only 5 3 2 and 4 3 3, which neither the first nor the fullest finds; 3 3 2
    // 2 2 into 6 and 6: only 3 3 and 2 2 2, which the emptiest does not find.
    Problem problem = problemOf({binOf({10}), binOf({6}), binOf({100})},
                                {itemsOf(1, {5}), itemsOf(1, {4}), itemsOf(3, {3}), itemsOf(1, {2}),
                                 itemsOf(2, {3}), itemsOf(3, {2})});
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        problem.items[i].binsAllowed = {i < 4 ? 0 : 1, 2};
    problem.reserve = 1;
    Result result;
    result.bins = {{0, {}}, {0, {}}, {1, {}}, {1, {}}, {2, {{0, 1}, {1, 1}, {2, 3}, {3, 1}, {4, 2}, {5, 3}}}};
    result.cost = 5;
    QCOMPARE(verify(problem, result), std::string());
    problem.items[0].demand = {6};
    QVERIFY(!verify(problem, result).empty());
}

void TestVerify::unitsHold_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<QList<int>>("inOneUnit"); // demands of one item each, in a bin of 11
    QTest::addColumn<QList<int>>("anywhere");
    QTest::addColumn<bool>("holds");
    QTest::newRow("one unit is the whole bin") << 1 << QList<int>{11} << QList<int>{} << true;
    QTest::newRow("half of it, rounded down") << 2 << QList<int>{5} << QList<int>{} << true;
    QTest::newRow("more than half of it") << 2 << QList<int>{6} << QList<int>{} << false;
    QTest::newRow("one in each") << 2 << QList<int>{3, 3} << QList<int>{} << true;
    QTest::newRow("three, of which two in one") << 2 << QList<int>{3, 3, 3} << QList<int>{} << false;
    QTest::newRow("three in three") << 3 << QList<int>{3, 3, 3} << QList<int>{} << true;
    QTest::newRow("what may be across both") << 2 << QList<int>{3, 3} << QList<int>{5} << true;
    QTest::newRow("all of it across") << 2 << QList<int>{} << QList<int>{11} << true;
    QTest::newRow("more than the bin has") << 2 << QList<int>{3, 3} << QList<int>{6} << false;
    QTest::newRow("what asks nothing") << 2 << QList<int>{0, 5, 5} << QList<int>{1} << true;
}

void TestVerify::unitsHold()
{
    QFETCH(int, units);
    QFETCH(QList<int>, inOneUnit);
    QFETCH(QList<int>, anywhere);
    QFETCH(bool, holds);
    Problem problem = problemOf({binOf({100, 11})}, {}); // the first dimension is never the scarce one
    problem.bins[0].units = units;
    Result result;
    result.bins = {{0, {}}};
    result.cost = 1;
    for (const int demand : inOneUnit + anywhere) {
        result.bins[0].items.push_back({static_cast<int>(problem.items.size()), 1});
        problem.items.push_back(itemsOf(1, {1, demand}));
        problem.items.back().oneUnit = static_cast<int>(problem.items.size()) <= inOneUnit.size();
    }
    QCOMPARE(verify(problem, result).empty(), holds);
}

void TestVerify::unitsAreSharedOutInAnyWay()
{
    // 5 4 3 3 3 2 into 10 and 10: only 5 3 2 and 4 3 3.
    Problem problem =
        problemOf({binOf({20})}, {itemsOf(1, {5}), itemsOf(1, {4}), itemsOf(3, {3}), itemsOf(1, {2})});
    problem.bins[0].units = 2;
    for (ItemClass &item : problem.items)
        item.oneUnit = true;
    Result result;
    result.bins = {{0, {{0, 1}, {1, 1}, {2, 3}, {3, 1}}}};
    result.cost = 1;
    QCOMPARE(verify(problem, result), std::string());
    problem.items[0].demand = {6};
    problem.items[3].demand = {1}; // 20 as before, but 6 stands with 4, or with 3 and 1
    QCOMPARE(verify(problem, result), std::string());
    problem.items[2].demand = {4};
    problem.items[0].demand = {3}; // 3 4 4 4 4 1: two of 4 are 8, and 4 4 3 is above 10
    QVERIFY(!verify(problem, result).empty());
}

void TestVerify::unitsShareWhatIsUndivided()
{
    // Two NUMA nodes of 5 in a server of 10, with one disk of 8 for both.
    Problem problem = problemOf({binOf({10, 8})}, {itemsOf(1, {5, 6}), itemsOf(1, {5, 2})});
    problem.bins[0].units = 2;
    for (ItemClass &item : problem.items)
        item.oneUnit = true;
    Result result;
    result.bins = {{0, {{0, 1}, {1, 1}}}};
    result.cost = 1;
    QVERIFY(!verify(problem, result).empty()); // half the disk is 4
    problem.undivided = {0, 1};
    QCOMPARE(verify(problem, result), std::string());
    const Result found = solve(problem, {});
    QCOMPARE(verify(problem, found), std::string());
    QCOMPARE(found.cost, 1);
    QVERIFY(found.proved);
    problem.items[1].demand = {5, 3}; // 9 of the one disk
    QVERIFY(!verify(problem, result).empty());
    problem.items[1].demand = {6, 2}; // more than a node
    QVERIFY(!verify(problem, result).empty());
    const Result alone = solve(problem, {});
    QCOMPARE(alone.unplaced.size(), std::size_t{1});
    QCOMPARE(alone.unplaced[0].reason.dimension, 0);
    QCOMPARE(alone.unplaced[0].reason.short_, 1); // of 5
}

void TestVerify::unitsAreNeverSaidNotToFitWithoutProof()
{
    // 20 items of 35 and 20 of 33 into 10 units of 136: two and two each, exactly, which first fit misses
    // (it puts three of 35 into the first).
    Problem problem = problemOf({binOf({1'360})}, {itemsOf(20, {35}), itemsOf(20, {33})});
    problem.bins[0].units = 10;
    for (ItemClass &item : problem.items)
        item.oneUnit = true;
    Result result;
    result.bins = {{0, {{0, 20}, {1, 20}}}};
    result.cost = 1;
    QCOMPARE(verify(problem, result), std::string());
    // In units of 143 four of either stand, and beside one of 70 two: 38 of the 40, though 1,430 is all there
    // is.
    problem.items.push_back(itemsOf(1, {70}));
    problem.items.back().oneUnit = true;
    problem.bins[0].capacity = {1'430};
    result.bins[0].items.push_back({2, 1});
    const std::string said = verify(problem, result);
    QVERIFY(!said.empty());
    QVERIFY(said.find("cannot tell") == std::string::npos);
}

void TestVerify::unitsHoldAfterAFailure()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(3, {4})});
    problem.bins[0].units = 2;
    problem.bins[0].capacityAfterFailure = {12};
    problem.reserve = 1;
    Result result;
    result.bins = {{0, {{0, 2}}}, {0, {{0, 1}}}};
    result.cost = 2;
    QCOMPARE(verify(problem, result), std::string()); // 12 on the other
    problem.items[0].oneUnit = true;
    QVERIFY(!verify(problem, result).empty()); // one of 4 in each 6, and no room for a third
    problem.bins[0].capacityAfterFailure = {16};
    QCOMPARE(verify(problem, result), std::string());
    problem.bins[0].capacityAfterFailure = {15}; // 7 in each
    QVERIFY(!verify(problem, result).empty());
}

void TestVerify::domainsHold_data()
{
    QTest::addColumn<QList<int>>("domains"); // of two bin types
    QTest::addColumn<QList<int>>("most");    // of two classes of one group, a bin each
    QTest::addColumn<bool>("holds");
    QTest::newRow("each in its own") << QList<int>{0, 1} << QList<int>{1, 1} << true;
    QTest::newRow("two bins of one") << QList<int>{3, 3} << QList<int>{1, 1} << false;
    QTest::newRow("two may be") << QList<int>{3, 3} << QList<int>{2, 2} << true;
    QTest::newRow("the strictest holds") << QList<int>{3, 3} << QList<int>{2, 1} << false;
    QTest::newRow("as many as there are is never the strictest")
        << QList<int>{3, 3} << QList<int>{0, 1} << false;
    QTest::newRow("as many as there are") << QList<int>{3, 3} << QList<int>{0, 0} << true;
    QTest::newRow("in none") << QList<int>{-1, -1} << QList<int>{1, 1} << true;
    QTest::newRow("in one, and in none") << QList<int>{0, -1} << QList<int>{1, 1} << true;
}

void TestVerify::domainsHold()
{
    QFETCH(QList<int>, domains);
    QFETCH(QList<int>, most);
    QFETCH(bool, holds);
    Problem problem = problemOf({binOf({10}), binOf({10}, 2)}, {itemsOf(1, {2}), itemsOf(1, {3})});
    for (std::size_t i = 0; i < 2; ++i) {
        problem.bins[i].domain = domains[static_cast<int>(i)];
        problem.items[i].spreadGroup = 0;
        problem.items[i].domainMax = most[static_cast<int>(i)];
    }
    Result result;
    result.bins = {{0, {{0, 1}}}, {1, {{1, 1}}}};
    result.cost = 3;
    QCOMPARE(verify(problem, result).empty(), holds);
    problem.items[1].spreadGroup = 1; // another group counts for itself
    QCOMPARE(verify(problem, result), std::string());
}

void TestVerify::domainsHoldInNormalRunningOnly()
{
    Problem problem = problemOf({binOf({10}), binOf({10}, 2)}, {itemsOf(2, {4})});
    problem.bins[0].domain = 0;
    problem.bins[1].domain = 1;
    problem.items[0].spreadGroup = 0;
    problem.items[0].domainMax = 1;
    problem.reserve = 1;
    Result result;
    result.bins = {{0, {{0, 1}}}, {1, {{0, 1}}}};
    result.cost = 3;
    QCOMPARE(verify(problem, result), std::string());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
