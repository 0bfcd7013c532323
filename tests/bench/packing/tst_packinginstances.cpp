#include "tests/bench/packing/families.h"

#include <QtTest>

#include <map>
#include <numeric>

using namespace grondplan;
using namespace grondplan::bench;

/// The generated instances are what they say: the placement that was planted holds, and costs the optimum.
class TestPackingInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFineAndTheSameAgain_data();
    void isFineAndTheSameAgain();
    void plantedHolds_data();
    void plantedHolds();
    void plantedIsTheLeast_data();
    void plantedIsTheLeast();
    void sizesAreKept();
};

static void addRows(bool plantedOnly)
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("seed");
    for (const Family &family : families()) {
        for (int seed = 1; seed <= 8; ++seed) {
            if (!plantedOnly || !family.make({12, 0, 1}).planted.empty())
                QTest::addRow("%s %d", family.name, seed) << QString::fromLatin1(family.name) << seed;
        }
    }
}

static Instance made(const QString &family, int seed, int size = 40)
{
    return familyNamed(family.toStdString())->make({size, 0, static_cast<std::uint64_t>(seed)});
}

/// In units of the smallest type, by dimension; the families have types that are multiples of it.
static std::vector<std::int64_t> demandOf(const packing::Problem &problem)
{
    std::vector<std::int64_t> demand(problem.dimensions.size(), 0);
    for (const packing::ItemClass &item : problem.items) {
        for (std::size_t d = 0; d < demand.size(); ++d)
            demand[d] += item.count * item.demand[d];
    }
    return demand;
}

void TestPackingInstances::isFineAndTheSameAgain_data()
{
    addRows(false);
}

void TestPackingInstances::isFineAndTheSameAgain()
{
    QFETCH(QString, family);
    QFETCH(int, seed);
    const Instance once = made(family, seed);
    const Instance again = made(family, seed);
    QCOMPARE(packing::problemWith(once.problem), std::string());
    QCOMPARE(once.problem.items.size(), again.problem.items.size());
    for (std::size_t i = 0; i < once.problem.items.size(); ++i) {
        QVERIFY(once.problem.items[i].demand == again.problem.items[i].demand);
        QVERIFY(once.problem.items[i].count > 0);
    }
    QVERIFY(made(family, seed + 1).problem.items.front().demand != once.problem.items.front().demand);
}

void TestPackingInstances::plantedHolds_data()
{
    addRows(true);
}

void TestPackingInstances::plantedHolds()
{
    QFETCH(QString, family);
    QFETCH(int, seed);
    const Instance instance = made(family, seed);
    packing::Result result;
    result.bins = instance.planted;
    result.cost = *instance.optimum;
    result.lowerBound = result.cost;
    result.proved = true;
    QCOMPARE(packing::verify(instance.problem, result), std::string());
}

void TestPackingInstances::plantedIsTheLeast_data()
{
    addRows(true);
}

/// The argument in constrainedfamilies.cpp, counted: what the demand fills, and what a failure asks beside
/// it.
void TestPackingInstances::plantedIsTheLeast()
{
    QFETCH(QString, family);
    QFETCH(int, seed);
    const Instance instance = made(family, seed);
    const packing::Problem &problem = instance.problem;
    const packing::BinType &unit = problem.bins.front();
    const std::vector<std::int64_t> demand = demandOf(problem);
    const std::int64_t filled = demand[0] / unit.capacity[0];
    for (std::size_t d = 0; d < demand.size(); ++d)
        QCOMPARE(demand[d], filled * unit.capacity[d]);
    std::int64_t largestNeeded = 1;
    for (const packing::ItemClass &item : problem.items)
        largestNeeded = item.demand[0] > unit.capacity[0] ? 2 : largestNeeded;
    for (const packing::BinType &type : problem.bins) { // no type is cheaper for its size
        for (std::size_t d = 0; d < demand.size(); ++d)
            QCOMPARE(type.capacity[d] * unit.cost, unit.capacity[d] * type.cost);
    }
    const bool hasHeadroom = !unit.capacityAfterFailure.empty();
    const std::int64_t spares = hasHeadroom ? 0 : problem.reserve * largestNeeded;
    QVERIFY(problem.reserve < 2 || largestNeeded == 1);
    QCOMPARE(*instance.optimum, (filled + spares) * unit.cost);
}

void TestPackingInstances::sizesAreKept()
{
    for (const int size : {1000, 20'000}) {
        std::int64_t items = 0;
        for (const packing::ItemClass &item : makePlanted({size, 0, 1}).problem.items)
            items += item.count;
        QCOMPARE(items, std::int64_t{size});
    }
    const Instance few = makePlanted({100'000, 1000, 1});
    QVERIFY(few.problem.items.size() <= 1000);
    std::int64_t items = 0;
    for (const packing::ItemClass &item : few.problem.items)
        items += item.count;
    QVERIFY(items > 99'900);
    QVERIFY(items <= 100'000);
    QCOMPARE(makeTriplets({501, 0, 1}).optimum, std::optional<std::int64_t>(167));
    QCOMPARE(makeVector({60, 0, 1}).problem.items.size(), std::size_t{60});
    QCOMPARE(makeFlavours({300, 0, 1}).problem.bins.size(), std::size_t{8});
    std::int64_t computers = 0;
    for (const packing::BinType &type : makeCloud({300, 0, 1}).problem.bins)
        computers += *type.stock;
    QCOMPARE(computers, std::int64_t{100});
}

QTEST_GUILESS_MAIN(TestPackingInstances)
#include "tst_packinginstances.moc"
