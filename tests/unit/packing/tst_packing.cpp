#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

using namespace grondplan::packing;

namespace {

Result solved(const Problem &problem)
{
    return solve(problem, Budget{});
}

} // namespace

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedServers_data();
    void workedServers();
    void lowerBounds_data();
    void lowerBounds();
    void cheapestMix();
    void stockIsKept();
    void singleTypeTakesTheCheapest();
    void singleTypeOfEqualCostTakesFewerBins();
    void pinAndAllowed();
    void spreadKeepsApart();
    void spreadUsesAtLeast();
    void conflictsNeverMeet();
    void leastBinsAreOpened();
    void binsFullToTheLast();
    void fewClassesThatFillBinsToTheLast_data();
    void fewClassesThatFillBinsToTheLast();
    void binsThatAreLacking();
    void sparesOfTwoFailures();
    void spreadIsRelaxedAfterAFailure();
    void aFailureThatStockCannotSurvive();
};

void TestPacking::workedServers_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("cpu");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("reserve");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("bound");

    // 64 threads and 384 GiB: normal running floor(51200 / cpu) and floor(326.4 GiB / memory), after a
    // failure floor(64000 / cpu); with a failure one server more than hold all after it.
    const qint64 gib16 = 16 * kGiB;
    QTest::newRow("11 of 13 fit, 10 on one") << 10 << qint64{4572} << gib16 << 0 << 0 << 1 << 1;
    QTest::newRow("a second for the failure") << 10 << qint64{4572} << gib16 << 1 << 0 << 2 << 2;
    QTest::newRow("40 at 11 each") << 40 << qint64{4572} << gib16 << 0 << 0 << 4 << 4;
    QTest::newRow("3 hold 39 after a failure, so five") << 40 << qint64{4572} << gib16 << 1 << 0 << 5 << 5;
    QTest::newRow("memory decides: 5 each") << 12 << qint64{2286} << qint64{64 * kGiB} << 0 << 0 << 3 << 3;
    QTest::newRow("memory decides: 6 after a failure")
        << 12 << qint64{2286} << qint64{64 * kGiB} << 1 << 0 << 3 << 3;
    QTest::newRow("20 at 20 and 25 each") << 100 << qint64{2488} << qint64{4 * kGiB} << 1 << 0 << 5 << 5;
    QTest::newRow("at least three") << 10 << qint64{2488} << qint64{5'340'891'975} << 1 << 3 << 3 << 3;
    QTest::newRow("nodes: five each, 14 on three")
        << 14 << qint64{9143} << qint64{32 * kGiB} << 0 << 0 << 3 << 3;
    QTest::newRow("nodes: six each after a failure")
        << 14 << qint64{9143} << qint64{32 * kGiB} << 1 << 0 << 4 << 4;
    QTest::newRow("two each, whole or not") << 5 << qint64{24'000} << qint64{48 * kGiB} << 1 << 0 << 4 << 4;
}

void TestPacking::workedServers()
{
    QFETCH(int, count);
    QFETCH(qint64, cpu);
    QFETCH(qint64, memory);
    QFETCH(int, reserve);
    QFETCH(int, least);
    QFETCH(int, servers);
    QFETCH(int, bound);

    Problem problem = problemOf({serverOf(384)}, {itemsOf(count, {cpu, memory})});
    problem.reserve = reserve;
    problem.leastBins = least;
    const Result result = solved(problem);

    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(static_cast<int>(result.bins.size()), servers);
    QCOMPARE(result.cost, std::int64_t{servers} * 455'00);
    QCOMPARE(result.lowerBound, std::int64_t{bound} * 455'00);
    QVERIFY(result.proved);
    QVERIFY(result.failure.survives);
    QVERIFY(result.failure.exhaustive);
    QCOMPARE(result.failure.cases, std::int64_t{reserve == 0 ? 0 : servers});
}

void TestPacking::lowerBounds_data()
{
    QTest::addColumn<QVector<int>>("sizes");
    QTest::addColumn<int>("reserve");
    QTest::addColumn<int>("bound");
    QTest::addColumn<int>("bins");
    QTest::addColumn<QString>("kind");

    // Bins of 10 that hold 12 after a failure.
    QTest::newRow("sum 21 needs three") << QVector<int>{3, 3, 3, 3, 3, 3, 3} << 0 << 3 << 3 << "aggregate";
    QTest::newRow("five above a half") << QVector<int>{6, 6, 6, 6, 6, 1} << 0 << 5 << 5 << "count";
    QTest::newRow("seven above a third, two together")
        << QVector<int>{4, 4, 4, 4, 4, 4, 4} << 0 << 4 << 4 << "count";
    QTest::newRow("eight of 4 by two, by three after a failure")
        << QVector<int>{4, 4, 4, 4, 4, 4, 4, 4} << 1 << 4 << 4 << "aggregate";
    QTest::newRow("five of 6 alone, by two after two failures")
        << QVector<int>{6, 6, 6, 6, 6} << 2 << 5 << 5 << "count";
    QTest::newRow("20 on two of 12, and one more") << QVector<int>{5, 5, 5, 5} << 1 << 3 << 3 << "failure";
}

void TestPacking::lowerBounds()
{
    QFETCH(QVector<int>, sizes);
    QFETCH(int, reserve);
    QFETCH(int, bound);
    QFETCH(int, bins);
    QFETCH(QString, kind);

    BinType type = binOf({10});
    type.capacityAfterFailure = {12};
    Problem problem = problemOf({type}, {});
    for (const int size : sizes)
        problem.items.push_back(itemsOf(1, {size}));
    problem.reserve = reserve;
    const Result result = solved(problem);

    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.lowerBound, std::int64_t{bound});
    QCOMPARE(result.cost, std::int64_t{bins});
    QCOMPARE(QString::fromLatin1(boundKindName(result.boundKind)), kind);
}

void TestPacking::cheapestMix()
{
    // 14 units: 10 + 4 cost 9 + 4; two tens 18; four fours 16.
    const Problem problem = problemOf({binOf({10}, 9), binOf({4}, 4)}, {itemsOf(7, {2})});
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{13});
    QCOMPARE(result.lowerBound, std::int64_t{13});
    QVERIFY(result.proved);
}

void TestPacking::stockIsKept()
{
    Problem problem = problemOf({binOf({10}, 1), binOf({10}, 5)}, {itemsOf(3, {10})});
    problem.bins[0].stock = 2;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{7});
    QVERIFY(result.proved);
}

void TestPacking::singleTypeTakesTheCheapest()
{
    Problem problem = problemOf({binOf({10}, 9), binOf({4}, 4)}, {itemsOf(7, {2})});
    problem.singleType = true;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{16}); // four of the small ones; two large ones cost 18
    QCOMPARE(result.bins.size(), std::size_t{4});
    QVERIFY(result.proved);
}

void TestPacking::singleTypeOfEqualCostTakesFewerBins()
{
    Problem problem = problemOf({binOf({5}, 5), binOf({10}, 10)}, {itemsOf(2, {5})});
    problem.singleType = true;
    const Result result = solved(problem);
    QCOMPARE(result.cost, std::int64_t{10});
    QCOMPARE(result.bins.size(), std::size_t{1});
    QCOMPARE(result.bins.front().type, 1);
}

void TestPacking::pinAndAllowed()
{
    Problem problem = problemOf({binOf({10}, 1), binOf({10}, 5), binOf({10}, 3)},
                                {itemsOf(1, {2}), itemsOf(1, {3}), itemsOf(1, {4})});
    problem.items[0].pin = 1;
    problem.items[1].binsAllowed = {1, 2};
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{5}); // the pinned one needs the dearest, and all fit there
}

void TestPacking::spreadKeepsApart()
{
    Problem problem = problemOf({binOf({100})}, {itemsOf(5, {1}), itemsOf(4, {2})});
    problem.items[0].spreadGroup = 7;
    problem.items[0].spreadMax = 2;
    const Result two = solved(problem);
    QCOMPARE(verify(problem, two), std::string());
    QCOMPARE(two.cost, std::int64_t{3});
    QCOMPARE(two.boundKind, BoundKind::Spread);
    QVERIFY(two.proved);

    problem.items[1].spreadGroup = 7; // one group of nine with it, and one per bin is the strictest
    problem.items[1].spreadMax = 1;
    const Result strict = solved(problem);
    QCOMPARE(verify(problem, strict), std::string());
    QCOMPARE(strict.cost, std::int64_t{9});
}

void TestPacking::spreadUsesAtLeast()
{
    Problem problem = problemOf({binOf({100})}, {itemsOf(8, {1})});
    problem.items[0].spreadGroup = 0;
    problem.items[0].spreadMax = 100;
    problem.items[0].spreadLeast = 3;
    const Result three = solved(problem);
    QCOMPARE(verify(problem, three), std::string());
    QCOMPARE(three.cost, std::int64_t{3});

    problem.items[0].count = 2; // never more bins than items
    QCOMPARE(solved(problem).cost, std::int64_t{2});
}

void TestPacking::conflictsNeverMeet()
{
    Problem problem =
        problemOf({binOf({10})}, {itemsOf(2, {1}), itemsOf(2, {1}), itemsOf(3, {1}), itemsOf(4, {1})});
    for (int i = 0; i < 3; ++i)
        problem.items[static_cast<std::size_t>(i)].conflictGroup = i;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{3}); // the four without a group go between
    QVERIFY(result.proved);
}

/// Planted: three items fill each bin to the last in every dimension, so any other set of bins leaves
/// something out.
void TestPacking::binsFullToTheLast()
{
    constexpr std::int64_t kBins = 83;
    std::vector<ItemClass> items;
    for (std::int64_t bin = 0; bin < kBins; ++bin) {
        std::vector<std::int64_t> large;
        std::vector<std::int64_t> middle;
        std::vector<std::int64_t> small;
        for (std::int64_t d = 0; d < 3; ++d) {
            large.push_back(38 + (bin * (5 + 2 * d) + 3 * d) % 12);
            middle.push_back(25 + (bin * (3 + d) + d) % ((100 - large.back()) / 2 - 24));
            small.push_back(100 - large.back() - middle.back());
        }
        for (auto &demand : {large, middle, small})
            items.push_back(itemsOf(1, demand));
    }
    const Problem problem = problemOf({binOf({100, 100, 100})}, items);
    Budget budget;
    budget.steps = 20'000'000;
    budget.without = {"beam", "ejection", "annealing"};
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, kBins);
    QVERIFY(result.proved);
}

void TestPacking::fewClassesThatFillBinsToTheLast_data()
{
    QTest::addColumn<int>("threes");
    QTest::addColumn<int>("fours");
    QTest::addColumn<int>("bins");

    // Only 3 + 3 + 4 fills a bin of 10; so many as there are pairs of threes, then two fours in each.
    QTest::newRow("10 full ones, and 5 for ten fours") << 20 << 20 << 15;
    QTest::newRow("25 full ones, and 13 for 25 fours") << 50 << 50 << 38;
}

void TestPacking::fewClassesThatFillBinsToTheLast()
{
    QFETCH(int, threes);
    QFETCH(int, fours);
    QFETCH(int, bins);
    const Problem problem = problemOf({binOf({10})}, {itemsOf(threes, {3}), itemsOf(fours, {4})});
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{bins});
    QVERIFY(result.proved);
}

/// What does all but what was asked is proved by no bound.
void TestPacking::binsThatAreLacking()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(2, {1})});
    problem.bins[0].stock = 3;
    problem.leastBins = 4;
    const Result lacking = solved(problem);
    QCOMPARE(verify(problem, lacking), std::string());
    QCOMPARE(lacking.bins.size(), std::size_t{3});
    QCOMPARE(lacking.lackingBins, std::int64_t{1});
    QVERIFY(!lacking.proved);

    problem.leastBins = 3;
    const Result enough = solved(problem);
    QCOMPARE(enough.lackingBins, std::int64_t{0});
    QVERIFY(enough.proved);

    problem.items[0].count = 31; // one too many for three bins
    const Result left = solved(problem);
    QCOMPARE(verify(problem, left), std::string());
    QCOMPARE(left.unplaced.size(), std::size_t{1});
    QVERIFY(!left.proved);
}

void TestPacking::leastBinsAreOpened()
{
    Problem problem = problemOf({binOf({10}, 4), binOf({10}, 3)}, {itemsOf(2, {1})});
    problem.leastBins = 3;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{9});
    QCOMPARE(result.boundKind, BoundKind::Least);
    QVERIFY(result.proved);

    // What would fit in one bin is spread over them.
    problem.items.front().count = 3;
    const Result spread = solved(problem);
    QCOMPARE(verify(problem, spread), std::string());
    QCOMPARE(spread.cost, std::int64_t{9});
    for (const Bin &bin : spread.bins)
        QCOMPARE(bin.items.size(), std::size_t{1});
    problem.items.front().count = 2;

    // All of one type: two of the cheaper one are fewer than three.
    problem.singleType = true;
    problem.bins[1].stock = 2;
    const Result dearer = solved(problem);
    QCOMPARE(verify(problem, dearer), std::string());
    QCOMPARE(dearer.bins.size(), std::size_t{3});
    QCOMPARE(dearer.cost, std::int64_t{12});
    QVERIFY(dearer.proved);
}

void TestPacking::sparesOfTwoFailures()
{
    Problem problem = problemOf({binOf({1})}, {itemsOf(3, {1})});
    problem.reserve = 2;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{5});
    QVERIFY(result.proved);
    QCOMPARE(result.failure.cases, std::int64_t{10}); // pairs of five
    QVERIFY(result.failure.exhaustive);
}

void TestPacking::spreadIsRelaxedAfterAFailure()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(3, {1})});
    problem.items[0].spreadGroup = 0;
    problem.reserve = 1;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{3});
    QVERIFY(result.failure.survives);
}

void TestPacking::aFailureThatStockCannotSurvive()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(2, {10})});
    problem.bins[0].stock = 2;
    problem.reserve = 1;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{2});
    QVERIFY(result.unplaced.empty());
    QVERIFY(!result.failure.survives);
    QCOMPARE(result.failure.worst.size(), std::size_t{1});
    QVERIFY(result.lowerBound <= result.cost);
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
