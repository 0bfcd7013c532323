#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

#include <numeric>

using namespace grondplan::packing;

namespace {

/// A server of 64 threads and `gib` of memory, filled to 80 and 85 percent; whole after a failure.
BinType serverOf(std::int64_t gib)
{
    BinType type = binOf({51'200, gib * kGiB * 85 / 100}, 455'00);
    type.capacityAfterFailure = {64'000, gib * kGiB};
    return type;
}

Result solved(const Problem &problem)
{
    return solve(problem, Budget{});
}

std::int64_t items(const Result &result)
{
    std::int64_t sum = 0;
    for (const Bin &bin : result.bins) {
        for (const Packed &packed : bin.items)
            sum += packed.count;
    }
    return sum;
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
    void sparesOfTwoFailures();
    void spreadIsRelaxedAfterAFailure();
    void aFailureThatStockCannotSurvive();
    void reasons_data();
    void reasons();
    void nothingToPlace();
    void millionEqualItems();
    void largestNumbers();
    void refused_data();
    void refused();
    void passesCanBeLeftOut_data();
    void passesCanBeLeftOut();
    void stepsAreKept();
    void stopGivesAnAnswer();
    void progressOnlyGrows();
    void orderOfTheInputDoesNotMatter();
    void gapIsRoundedUp();
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

void TestPacking::leastBinsAreOpened()
{
    Problem problem = problemOf({binOf({10}, 4), binOf({10}, 3)}, {itemsOf(2, {1})});
    problem.leastBins = 3;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{9});
    QCOMPARE(result.boundKind, BoundKind::Least);
    QVERIFY(result.proved);
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

void TestPacking::reasons_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("binType");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<qint64>("count");

    using Kind = Shortfall::Kind;
    QTest::newRow("too large, closest type named")
        << 0 << static_cast<int>(Kind::TooLarge) << 1 << 1 << qint64{2} << qint64{3};
    QTest::newRow("pinned to what is not allowed")
        << 1 << static_cast<int>(Kind::NoAllowedBin) << -1 << -1 << qint64{0} << qint64{1};
    QTest::newRow("stock of zero") << 2 << static_cast<int>(Kind::StockUsedUp) << 2 << -1 << qint64{0}
                                   << qint64{1};
    QTest::newRow("stock used up") << 3 << static_cast<int>(Kind::StockUsedUp) << 0 << 0 << qint64{6}
                                   << qint64{1};
    QTest::newRow("spread over more than there are")
        << 4 << static_cast<int>(Kind::Spread) << 1 << -1 << qint64{0} << qint64{2};
}

void TestPacking::reasons()
{
    QFETCH(int, which);
    QFETCH(int, kind);
    QFETCH(int, binType);
    QFETCH(int, dimension);
    QFETCH(qint64, missing);
    QFETCH(qint64, count);

    Problem problem = problemOf({binOf({10, 10}), binOf({100, 8}), binOf({1000, 1000})}, {});
    problem.bins[0].stock = 1;
    problem.bins[1].stock = 2;
    problem.bins[2].stock = 0;
    switch (which) {
    case 0: // 50 of 10 is short by 40 of 50; 10 of 8 by 2 of 10
        problem.items = {itemsOf(3, {50, 10})};
        problem.items[0].binsAllowed = {0, 1};
        break;
    case 1:
        problem.items = {itemsOf(1, {1, 1})};
        problem.items[0].pin = 0;
        problem.items[0].binsAllowed = {1};
        break;
    case 2:
        problem.items = {itemsOf(1, {500, 500})};
        break;
    case 3:
        problem.items = {itemsOf(2, {8, 1})};
        problem.items[0].binsAllowed = {0};
        break;
    default:
        problem.items = {itemsOf(4, {1, 1})};
        problem.items[0].binsAllowed = {1};
        problem.items[0].spreadGroup = 3;
        break;
    }
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.unplaced.size(), std::size_t{1});
    const Unplaced &unplaced = result.unplaced.front();
    QCOMPARE(static_cast<int>(unplaced.reason.kind), kind);
    QCOMPARE(unplaced.reason.binType, binType);
    QCOMPARE(unplaced.reason.dimension, dimension);
    QCOMPARE(qint64{unplaced.reason.short_}, missing);
    QCOMPARE(qint64{unplaced.count}, count);
}

void TestPacking::nothingToPlace()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(0, {1})});
    problem.leastBins = 3;
    problem.reserve = 1;
    for (const bool withBins : {true, false}) {
        if (!withBins)
            problem.bins.clear();
        const Result result = solved(problem);
        QCOMPARE(verify(problem, result), std::string());
        QCOMPARE(result.cost, std::int64_t{0});
        QCOMPARE(result.lowerBound, std::int64_t{0});
        QVERIFY(result.bins.empty());
        QCOMPARE(result.gapPpm(), std::int64_t{0});
    }
    problem.items[0].count = 2;
    const Result unplaced = solved(problem);
    QCOMPARE(verify(problem, unplaced), std::string());
    QCOMPARE(unplaced.unplaced.front().reason.kind, Shortfall::Kind::NoAllowedBin);
}

void TestPacking::millionEqualItems()
{
    Problem problem = problemOf({serverOf(384)}, {itemsOf(1'000'000, {4572, 16 * kGiB})});
    problem.reserve = 1;
    const Result result = solved(problem);
    QCOMPARE(items(result), std::int64_t{1'000'000});
    QCOMPARE(result.bins.size(), std::size_t{90'910}); // 1000000 / 11, rounded up; 76924 + 1 after a failure
    QVERIFY(result.proved);
    QVERIFY(result.failure.survives);
}

void TestPacking::largestNumbers()
{
    // Sums of these are far beyond 64 bits.
    Problem problem = problemOf({binOf({kLargest, kLargest}, 1000)},
                                {itemsOf(100, {kLargest, 0}), itemsOf(100, {0, kLargest})});
    problem.items.push_back(itemsOf(1, {0, 0}));
    problem.reserve = 1;
    const Result result = solved(problem);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{101'000});
    QVERIFY(result.proved);

    problem.bins[0].capacity = {0, kLargest - 1};
    const Result none = solved(problem);
    QCOMPARE(verify(problem, none), std::string());
    QCOMPARE(items(none), std::int64_t{1});
    QCOMPARE(none.unplaced[0].reason.dimension, 0);
    QCOMPARE(none.unplaced[0].reason.short_, kLargest);
    QCOMPARE(none.unplaced[1].reason.short_, std::int64_t{1});

    problem.bins[0] = binOf({kLargest, kLargest}, kLargest);
    problem.items = {itemsOf(3, {kLargest, 1})};
    problem.reserve = 0;
    const Result dear = solved(problem);
    QCOMPARE(dear.cost, 3 * kLargest);
    QVERIFY(dear.proved);
}

void TestPacking::refused_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 19; ++which)
        QTest::addRow("case %d", which) << which;
}

void TestPacking::refused()
{
    QFETCH(int, which);
    Problem problem = problemOf({binOf({10})}, {itemsOf(1, {1})});
    QCOMPARE(problemWith(problem), std::string());
    BinType &bin = problem.bins[0];
    ItemClass &item = problem.items[0];
    switch (which) {
    case 0:
        problem.dimensions.clear();
        break;
    case 1:
        problem.reserve = -1;
        break;
    case 2:
        problem.leastBins = -1;
        break;
    case 3:
        bin.capacity = {1, 2};
        break;
    case 4:
        bin.capacity = {-1};
        break;
    case 5:
        bin.capacity = {kLargest + 1};
        break;
    case 6:
        bin.capacityAfterFailure = {9};
        break;
    case 7:
        bin.capacityAfterFailure = {10, 10};
        break;
    case 8:
        bin.cost = -1;
        break;
    case 9:
        bin.stock = -1;
        break;
    case 10:
        item.demand = {};
        break;
    case 11:
        item.demand = {-5};
        break;
    case 12:
        item.count = -1;
        break;
    case 13:
        item.binsAllowed = {1};
        break;
    case 14:
        item.pin = 1;
        break;
    case 15:
        item.spreadMax = 0;
        break;
    case 16:
        item.spreadLeast = 0;
        break;
    case 17:
        item.count = 3'000'000;
        break;
    default:
        bin.cost = kLargest;
        item.count = 1000;
        break;
    }
    QVERIFY(!problemWith(problem).empty());
}

void TestPacking::passesCanBeLeftOut_data()
{
    QTest::addColumn<QString>("without");
    for (const std::string &name : passNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
    QTest::newRow("all of them") << QStringLiteral("all");
}

void TestPacking::passesCanBeLeftOut()
{
    QFETCH(QString, without);
    Budget budget;
    budget.without = {without.toStdString()};
    if (without == QLatin1String("all"))
        budget.without = passNames();
    Problem problem =
        problemOf({binOf({10}), binOf({7})}, {itemsOf(3, {6}), itemsOf(5, {4}), itemsOf(2, {3})});
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.unplaced.empty());
    for (const PassReport &pass : result.passes)
        QVERIFY(std::find(budget.without.begin(), budget.without.end(), pass.name) == budget.without.end());
}

void TestPacking::stepsAreKept()
{
    Problem problem = problemOf({binOf({1000})}, {});
    for (int i = 0; i < 300; ++i)
        problem.items.push_back(itemsOf(1, {100 + (i * 7919) % 401}));
    problem.reserve = 1;
    Budget none;
    none.steps = 0;
    const Result first = solve(problem, none);
    QCOMPARE(verify(problem, first), std::string());
    QVERIFY(first.unplaced.empty());
    QVERIFY(first.failure.survives);
    QVERIFY(first.reproducible);

    const Result more = solve(problem, Budget{});
    QVERIFY(more.cost <= first.cost);
    std::int64_t steps = 0;
    for (const PassReport &pass : more.passes)
        steps += pass.steps;
    QVERIFY(steps > 0);
    QVERIFY(steps <= Budget{}.steps + 10'000); // the last one may finish what it began
}

void TestPacking::stopGivesAnAnswer()
{
    const Problem problem = problemOf({binOf({10})}, {itemsOf(5, {6}), itemsOf(5, {3})});
    std::stop_source source;
    source.request_stop();
    Budget budget;
    budget.stop = source.get_token();
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.unplaced.empty());
    QVERIFY(result.stopped);
    QVERIFY(!result.reproducible);

    Budget hurried;
    hurried.timeLimitMillis = 0;
    const Result quick = solve(problem, hurried);
    QVERIFY(quick.unplaced.empty());
    QVERIFY(!quick.stopped);
    QVERIFY(!quick.reproducible);
}

void TestPacking::progressOnlyGrows()
{
    std::vector<double> shares;
    Budget budget;
    budget.progress = [&shares](double share) { shares.push_back(share); };
    solve(problemOf({binOf({10})}, {itemsOf(5, {6})}), budget);
    QVERIFY(!shares.empty());
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() >= 0);
    QCOMPARE(shares.back(), 1.0);
}

void TestPacking::orderOfTheInputDoesNotMatter()
{
    Problem problem = problemOf({binOf({100, 90}, 10), binOf({60, 100}, 8), binOf({30, 30}, 4)}, {});
    for (int i = 0; i < 60; ++i)
        problem.items.push_back(itemsOf(1 + i % 3, {5 + (i * 37) % 41, 3 + (i * 53) % 29}));
    const std::int64_t cost = solved(problem).cost;
    std::reverse(problem.items.begin(), problem.items.end());
    QCOMPARE(solved(problem).cost, cost);
    std::rotate(problem.bins.begin(), problem.bins.begin() + 1, problem.bins.end());
    std::rotate(problem.items.begin(), problem.items.begin() + 17, problem.items.end());
    QCOMPARE(solved(problem).cost, cost);
}

void TestPacking::gapIsRoundedUp()
{
    Result result;
    result.cost = 4;
    result.lowerBound = 3;
    QCOMPARE(result.gapPpm(), std::int64_t{333'334});
    result.cost = 3;
    QCOMPARE(result.gapPpm(), std::int64_t{0});
    result.cost = kLargest;
    result.lowerBound = 1;
    QCOMPARE(result.gapPpm(), kLargest);
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
