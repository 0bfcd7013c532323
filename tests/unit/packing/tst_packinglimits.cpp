#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan::packing;

namespace {

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

/// What does not fit, what is absurd, and how long is tried.
class TestPackingLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void aTimeLimitThatHadASayIsTold();
    void aTypeMoreDoesNotSpoilTheMany();
    void progressOnlyGrows();
    void orderOfTheInputDoesNotMatter();
    void orderDoesNotSayWhichOfEqualsIsLeft();
    void gapIsRoundedUp();
};

void TestPackingLimits::reasons_data()
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

void TestPackingLimits::reasons()
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

void TestPackingLimits::nothingToPlace()
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

void TestPackingLimits::millionEqualItems()
{
    Problem problem = problemOf({serverOf(384)}, {itemsOf(1'000'000, {4572, 16 * kGiB})});
    problem.reserve = 1;
    const Result result = solved(problem);
    QCOMPARE(items(result), std::int64_t{1'000'000});
    QCOMPARE(result.bins.size(), std::size_t{90'910}); // 1000000 / 11, rounded up; 76924 + 1 after a failure
    QVERIFY(result.proved);
    QVERIFY(result.failure.survives);
}

void TestPackingLimits::largestNumbers()
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

void TestPackingLimits::refused_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 26; ++which)
        QTest::addRow("case %d", which) << which;
}

void TestPackingLimits::refused()
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
    case 18:
        bin.units = 0;
        break;
    case 19:
        bin.units = kMostUnits + 1;
        break;
    case 20:
        bin.domain = -2;
        break;
    case 21:
        item.domainMax = -1;
        break;
    case 22:
        item.domainMax = kLargest + 1;
        break;
    case 23:
        problem.outsideBound = {1, 0};
        break;
    case 24:
        problem.undivided = {1, 0};
        break;
    default:
        bin.cost = kLargest;
        item.count = 1000;
        break;
    }
    QVERIFY(!problemWith(problem).empty());
}

void TestPackingLimits::passesCanBeLeftOut_data()
{
    QTest::addColumn<QString>("without");
    for (const std::string &name : passNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
    QTest::newRow("all of them") << QStringLiteral("all");
}

void TestPackingLimits::passesCanBeLeftOut()
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

void TestPackingLimits::stepsAreKept()
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

void TestPackingLimits::stopGivesAnAnswer()
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

/// Items of three sizes of which no bound proves anything at once.
static Problem manyDifferent(int classes)
{
    Problem problem = problemOf({binOf({1000, 1000, 1000}, 9)}, {});
    for (std::int64_t i = 0; i < classes; ++i)
        problem.items.push_back(
            itemsOf(1, {70 + i * 7919 % 331, 60 + i * 104'729 % 353, 50 + i * 1299 % 367}));
    return problem;
}

/// With more steps than a millisecond is enough for, what is tried depends on the machine.
void TestPackingLimits::aTimeLimitThatHadASayIsTold()
{
    const Problem problem = manyDifferent(300);
    Budget budget;
    budget.steps = kLargest;
    budget.timeLimitMillis = 1;
    const Result brief = solve(problem, budget);
    QCOMPARE(verify(problem, brief), std::string());
    QCOMPARE(items(brief), std::int64_t{300});
    QVERIFY(!brief.reproducible);

    budget.steps = 1000; // and here a day has none
    budget.timeLimitMillis = 86'400'000;
    QVERIFY(solve(problem, budget).reproducible);
}

/// So many classes that they are not looked at one by one for each bin.
void TestPackingLimits::aTypeMoreDoesNotSpoilTheMany()
{
    Problem problem = manyDifferent(6000);
    Budget budget;
    budget.steps = 100'000;
    const std::int64_t alone = solve(problem, budget).cost;
    problem.bins.push_back(binOf({2000, 2000, 2000}, 19)); // more for the same
    const Result two = solve(problem, budget);
    QCOMPARE(verify(problem, two), std::string());
    QVERIFY2(two.cost <= alone + alone / 100, qPrintable(QStringLiteral("%1 > %2").arg(two.cost).arg(alone)));
}

void TestPackingLimits::progressOnlyGrows()
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

void TestPackingLimits::orderOfTheInputDoesNotMatter()
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

/// Three of one group, of which two may be in the only domain there is: they ask for nothing, but one of them
/// must be on a bin alone, and that one may be on either type.
void TestPackingLimits::orderDoesNotSayWhichOfEqualsIsLeft()
{
    BinType none = binOf({4});
    none.stock = 0;
    none.domain = 0;
    BinType two = binOf({5});
    two.stock = 2;
    two.domain = 0;
    Problem problem = problemOf({none, two}, {itemsOf(2, {3}), itemsOf(1, {0}), itemsOf(2, {0})});
    problem.singleType = true;
    problem.reserve = 1;
    problem.outsideBound = {1};
    for (const std::size_t i : {std::size_t{1}, std::size_t{2}}) {
        problem.items[i].spreadGroup = 0;
        problem.items[i].spreadMax = i == 1 ? 1 : 2;
    }
    problem.items[1].domainMax = 2;
    problem.items[2].binsAllowed = {1};
    const Result result = solved(problem);
    std::swap(problem.items[1], problem.items[2]);
    const Result other = solved(problem);
    QCOMPARE(result.unplaced.size(), std::size_t{1});
    QCOMPARE(other.unplaced.size(), std::size_t{1});
    // The one with the stricter rule stays, whichever comes first.
    QCOMPARE(result.unplaced.front().itemClass, 2);
    QCOMPARE(other.unplaced.front().itemClass, 1);
    QCOMPARE(other.lowerBound, result.lowerBound);
}

void TestPackingLimits::gapIsRoundedUp()
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

QTEST_GUILESS_MAIN(TestPackingLimits)
#include "tst_packinglimits.moc"
