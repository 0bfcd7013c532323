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

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
