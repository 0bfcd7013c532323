#include "tests/bench/packing/families.h"

#include <QtTest>

using namespace grondplan;
using namespace grondplan::bench;

/// What the engine makes of generated instances, in steps; against bounds that are proved and optima that
/// were planted.
class TestPackingAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flavoursAreProved_data();
    void flavoursAreProved();
    void anEditIsProvedAgain_data();
    void anEditIsProvedAgain();
    void groupsApartAreClose_data();
    void groupsApartAreClose();
    void aBeamThatRunsOutIsFinished();
};

static packing::Budget stepsOf(std::int64_t steps)
{
    packing::Budget budget;
    budget.steps = steps;
    return budget;
}

static void addSeeds()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestPackingAnswers::flavoursAreProved_data()
{
    addSeeds();
}

void TestPackingAnswers::flavoursAreProved()
{
    QFETCH(int, seed);
    const packing::Problem problem = makeFlavours({300, 0, static_cast<std::uint64_t>(seed)}).problem;
    const packing::Result result = packing::solve(problem, stepsOf(1'000'000));
    QCOMPARE(packing::verify(problem, result), std::string());
    QVERIFY(result.proved);
}

void TestPackingAnswers::anEditIsProvedAgain_data()
{
    addSeeds();
}

/// Any server may fail, and those that are kept for that are no more than it takes.
void TestPackingAnswers::anEditIsProvedAgain()
{
    QFETCH(int, seed);
    packing::Problem problem = makeFlavours({300, 0, static_cast<std::uint64_t>(seed)}).problem;
    problem.reserve = 1;
    const packing::Result before = packing::solve(problem, stepsOf(300'000));
    QCOMPARE(packing::verify(problem, before), std::string());
    QVERIFY(before.gapPpm() <= 10'000);
    ++problem.items[150].count;
    packing::Budget budget = stepsOf(100'000);
    budget.start = &before;
    const packing::Result after = packing::solve(problem, budget);
    QCOMPARE(packing::verify(problem, after), std::string());
    QVERIFY(after.failure.survives);
    QVERIFY(after.gapPpm() <= 10'000);
}

void TestPackingAnswers::groupsApartAreClose_data()
{
    addSeeds();
}

/// Where tenants are apart, each is a problem of its own, with a bin less now and then.
void TestPackingAnswers::groupsApartAreClose()
{
    QFETCH(int, seed);
    const Instance instance = makeMixed({200, 0, static_cast<std::uint64_t>(seed)});
    packing::Budget budget = stepsOf(1'500'000);
    const packing::Result with = packing::solve(instance.problem, budget);
    QCOMPARE(packing::verify(instance.problem, with), std::string());
    QVERIFY(with.unplaced.empty());
    QVERIFY(with.cost >= *instance.optimum);
    QVERIFY(100 * (with.cost - *instance.optimum) <= 5 * *instance.optimum);
    budget.threads = 2;
    QCOMPARE(packing::solve(instance.problem, budget).cost, with.cost);
}

/// With few steps, and with enough for a part of it only: all is placed.
void TestPackingAnswers::aBeamThatRunsOutIsFinished()
{
    const Instance instance = makePlanted({6000, 0, 2});
    for (const std::int64_t steps : {0, 30'000, 300'000}) {
        const packing::Result result = packing::solve(instance.problem, stepsOf(steps));
        QCOMPARE(packing::verify(instance.problem, result), std::string());
        QVERIFY(result.unplaced.empty());
        QVERIFY(100 * (result.cost - *instance.optimum) <= 5 * *instance.optimum);
    }
}

QTEST_GUILESS_MAIN(TestPackingAnswers)
#include "tst_packinganswers.moc"
