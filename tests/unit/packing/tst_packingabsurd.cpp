#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

#include <algorithm>
#include <ctime>

using namespace grondplan::packing;

namespace {

/// Seconds of the processor that no absurd problem takes more of, with the sanitizers too.
#ifdef __SANITIZE_ADDRESS__
constexpr double kMostSeconds = 150; ///< measured: the sanitizers take four times as long
#else
constexpr double kMostSeconds = 30;
#endif

/// What the process held at most up to now, in MiB.
std::int64_t peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
        }
    }
    return 0;
}

std::int64_t placedIn(const Result &result)
{
    std::int64_t sum = 0;
    for (const Bin &bin : result.bins) {
        for (const Packed &packed : bin.items)
            sum += packed.count;
    }
    return sum;
}

/// A small generator of its own (Numerical Recipes, 32 bits), so that the cases are the same everywhere.
class Draw
{
public:
    std::int64_t operator()(std::int64_t least, std::int64_t most)
    {
        m_state = m_state * 1'664'525U + 1'013'904'223U;
        return least + static_cast<std::int64_t>(m_state >> 8U) % (most - least + 1);
    }

private:
    std::uint32_t m_state = 20261125;
};

} // namespace

/// Whatever is asked gets an answer with reasons, in a time and a memory that are stated here.
class TestPackingAbsurd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_start = std::clock(); }
    void cleanup();

    void largerThanEveryBin();
    void capacitiesOfZero();
    void stockOfZero();
    void thousandsOfTypes_data();
    void thousandsOfTypes();
    void thousandsOfGroups();
    void moreReserveThanBins();
    void emptyBinsByTheMillion();
    void largestNumbersEverywhere();
    void millionOfOneClass();
    void hundredsOfThousandsOfClasses();
    void noTimeForManyClasses_data();
    void noTimeForManyClasses();
    void nothingOfAMillionClasses();

private:
    std::clock_t m_start = 0;
};

void TestPackingAbsurd::cleanup()
{
    const double seconds = static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < kMostSeconds, qPrintable(QString::number(seconds)));
}

void TestPackingAbsurd::largerThanEveryBin()
{
    Problem problem = problemOf({binOf({10, 10}), binOf({20, 5}, 3), binOf({5, 20}, 3)}, {});
    problem.items = {itemsOf(2, {kLargest, kLargest}), itemsOf(3, {21, 0}), itemsOf(1, {11, 11}),
                     itemsOf(4, {5, 5})};
    problem.reserve = 1;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.unplaced.size(), std::size_t{3});
    for (const Unplaced &unplaced : result.unplaced) {
        QCOMPARE(unplaced.count, problem.items[static_cast<std::size_t>(unplaced.itemClass)].count);
        QCOMPARE(unplaced.reason.kind, Shortfall::Kind::TooLarge);
        QVERIFY(unplaced.reason.binType >= 0);
        QVERIFY(unplaced.reason.dimension >= 0);
    }
    QCOMPARE(result.unplaced[1].reason.binType, 1); // 21 of 20
    QCOMPARE(result.unplaced[1].reason.short_, std::int64_t{1});
    QCOMPARE(placedIn(result), std::int64_t{4});
    QCOMPARE(result.cost, std::int64_t{3}); // 4 x 5 fill two of 10 x 10 in part, and one may fail
}

void TestPackingAbsurd::capacitiesOfZero()
{
    Problem problem = problemOf({binOf({0, 0}), binOf({0, 0}, 0)}, {itemsOf(3, {0, 7}), itemsOf(5, {0, 0})});
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(placedIn(result), std::int64_t{5}); // what asks nothing fits even there
    QCOMPARE(result.unplaced.size(), std::size_t{1});
    QCOMPARE(result.unplaced[0].reason.kind, Shortfall::Kind::TooLarge);
    QCOMPARE(result.unplaced[0].reason.dimension, 1);
    QCOMPARE(result.unplaced[0].reason.short_, std::int64_t{7});
    QCOMPARE(result.cost, std::int64_t{0});
}

void TestPackingAbsurd::stockOfZero()
{
    Problem problem = problemOf({}, {});
    problem.dimensions = {"r0"};
    for (int type = 0; type < 1000; ++type) {
        problem.bins.push_back(binOf({10 + type}, 1 + type % 7));
        problem.bins.back().stock = 0;
    }
    for (int item = 0; item < 1000; ++item)
        problem.items.push_back(itemsOf(2, {1 + item % 10}));
    problem.reserve = 2;
    problem.leastBins = 3;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.bins.empty());
    QCOMPARE(result.cost, std::int64_t{0});
    QCOMPARE(result.lowerBound, std::int64_t{0});
    QCOMPARE(result.unplaced.size(), std::size_t{1000});
    for (const Unplaced &unplaced : result.unplaced)
        QCOMPARE(unplaced.reason.kind, Shortfall::Kind::StockUsedUp);
}

void TestPackingAbsurd::thousandsOfTypes_data()
{
    QTest::addColumn<bool>("single");
    QTest::addColumn<bool>("stocked");
    QTest::newRow("as many as needed") << false << false;
    QTest::newRow("one of each") << false << true;
    QTest::newRow("of one type only") << true << false;
}

void TestPackingAbsurd::thousandsOfTypes()
{
    QFETCH(bool, single);
    QFETCH(bool, stocked);
    Draw draw;
    Problem problem;
    problem.dimensions = {"r0", "r1"};
    for (int type = 0; type < 5000; ++type) {
        problem.bins.push_back(binOf({draw(50, 500), draw(50, 500)}, draw(100, 999)));
        problem.bins.back().stock = stocked ? std::optional<std::int64_t>(1) : std::nullopt;
    }
    for (int item = 0; item < 300; ++item)
        problem.items.push_back(itemsOf(1, {draw(1, 50), draw(1, 50)}));
    problem.singleType = single;
    Budget budget;
    budget.steps = 20'000;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.unplaced.empty());
    QVERIFY(result.lowerBound > 0);
}

void TestPackingAbsurd::thousandsOfGroups()
{
    Draw draw;
    Problem problem = problemOf({binOf({100, 100}, 7), binOf({300, 200}, 18)}, {});
    for (int item = 0; item < 3000; ++item) {
        ItemClass cls = itemsOf(2, {draw(1, 50), draw(1, 50)});
        cls.spreadGroup = item;
        cls.spreadLeast = 2;
        cls.conflictGroup = item / 2;
        problem.items.push_back(cls);
    }
    Budget budget;
    budget.steps = 20'000;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.unplaced.empty());
    QVERIFY(result.bins.size() >= 3000); // a pair of classes shares bins with no other, and needs two
}

void TestPackingAbsurd::moreReserveThanBins()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(3, {6})});
    problem.bins[0].stock = 5;
    problem.reserve = kMostReserve;
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(placedIn(result), std::int64_t{3});
    QVERIFY(!result.failure.survives);
}

void TestPackingAbsurd::emptyBinsByTheMillion()
{
    Problem problem = problemOf({binOf({10})}, {itemsOf(1, {1})});
    problem.leastBins = 1'000'000;
    const Result result = solve(problem, {});
    QCOMPARE(result.bins.size(), std::size_t{1'000'000});
    QCOMPARE(result.cost, std::int64_t{1'000'000});
    QCOMPARE(result.boundKind, BoundKind::Least);
    QVERIFY(result.proved);
}

void TestPackingAbsurd::largestNumbersEverywhere()
{
    Problem problem = problemOf({binOf({kLargest, kLargest}), binOf({kLargest - 1, kLargest}, 2)}, {});
    for (BinType &type : problem.bins) {
        type.capacityAfterFailure = {kLargest, kLargest};
        type.stock = kLargest;
        type.units = 3;
        type.domain = 1'000'000;
    }
    for (int item = 0; item < 60; ++item) {
        ItemClass cls = itemsOf(3, {kLargest / (1 + item % 7), kLargest / 3 - item});
        cls.spreadGroup = item % 4;
        cls.spreadMax = kLargest;
        cls.domainMax = kLargest;
        cls.conflictGroup = 2'000'000'000 + item % 2;
        problem.items.push_back(cls);
    }
    problem.reserve = 1;
    QCOMPARE(problemWith(problem), std::string());
    Budget budget;
    budget.steps = 20'000;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.unplaced.empty());
    QVERIFY(result.lowerBound <= result.cost);
}

void TestPackingAbsurd::millionOfOneClass()
{
    Problem problem = problemOf({binOf({7, 9})}, {itemsOf(1'000'000, {2, 3})});
    const std::int64_t before = peakMiB();
    const Result result = solve(problem, {});
    QCOMPARE(placedIn(result), std::int64_t{1'000'000});
    QCOMPARE(result.bins.size(), std::size_t{333'334}); // three in a bin
    QVERIFY(result.proved);
    QVERIFY(peakMiB() - before < 1024);

    problem.bins[0].capacity = {1, 1}; // and none of them fits
    const Result none = solve(problem, {});
    QCOMPARE(none.unplaced.size(), std::size_t{1});
    QCOMPARE(none.unplaced[0].count, std::int64_t{1'000'000});
    QCOMPARE(none.unplaced[0].reason.kind, Shortfall::Kind::TooLarge);
}

void TestPackingAbsurd::hundredsOfThousandsOfClasses()
{
    constexpr int kClasses = 200'000; // a million takes the sanitizers two minutes, and asks nothing more
    Draw draw;
    Problem problem = problemOf({binOf({100'000, 100'000})}, {});
    std::int64_t most[2] = {0, 0};
    for (int item = 0; item < kClasses; ++item) {
        problem.items.push_back(itemsOf(1, {draw(1, 50'000), draw(1, 50'000)}));
        for (std::size_t d = 0; d < 2; ++d)
            most[d] += problem.items.back().demand[d];
    }
    const std::int64_t before = peakMiB();
    Budget budget;
    budget.steps = 100'000;
    const Result result = solve(problem, budget);
    QCOMPARE(placedIn(result), std::int64_t{kClasses});
    const std::int64_t least = (std::max(most[0], most[1]) + 99'999) / 100'000;
    QVERIFY(result.lowerBound >= least);
    QVERIFY(result.cost <= 2 * least);
    QVERIFY2(peakMiB() - before < 1024, qPrintable(QString::number(peakMiB() - before)));
}

void TestPackingAbsurd::noTimeForManyClasses_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::addRow("time is over") << false;
    QTest::addRow("stopped") << true;
}

/// The first answer is a whole one, however little time there is for it, and not one bin for every item.
void TestPackingAbsurd::noTimeForManyClasses()
{
    QFETCH(bool, isStopped);
    Draw draw;
    Problem problem = problemOf({binOf({1'000'000, 1'000'000, 1'000'000})}, {});
    for (int item = 0; item < 50'000; ++item)
        problem.items.push_back(
            itemsOf(1, {draw(1'000, 400'000), draw(1'000, 400'000), draw(1'000, 400'000)}));
    std::stop_source source;
    Budget budget;
    budget.stop = source.get_token();
    if (isStopped)
        source.request_stop();
    else
        budget.timeLimitMillis = 1;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.unplaced.empty());
    QVERIFY(!result.reproducible);
    QCOMPARE(result.stopped, isStopped);
    QVERIFY2(result.bins.size() < problem.items.size() / 2, qPrintable(QString::number(result.bins.size())));
}

void TestPackingAbsurd::nothingOfAMillionClasses()
{
    Problem problem = problemOf({binOf({1})}, {});
    problem.items.assign(1'000'000, itemsOf(0, {5}));
    const Result result = solve(problem, {});
    QCOMPARE(verify(problem, result), std::string());
    QVERIFY(result.bins.empty());
    QVERIFY(result.unplaced.empty());
}

QTEST_GUILESS_MAIN(TestPackingAbsurd)
#include "tst_packingabsurd.moc"
