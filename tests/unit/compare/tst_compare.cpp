#include "core/compare/compare.h"
#include "core/text/words.h"

#include <QTest>

using namespace grondplan;

namespace {

/// A project with one scenario, and its plan, put together by hand: one zone of Kubernetes on VMs.
struct Side
{
    Project project;
    Plan plan;

    Side(const QString &scenarioName, std::int64_t serverCount, std::int64_t cents)
    {
        project.name = QStringLiteral("Shop");
        Scenario scenario;
        scenario.id = ScenarioId{1};
        scenario.name = scenarioName;
        Zone zone;
        zone.id = ZoneId{2};
        zone.name = QStringLiteral("cluster");
        scenario.zones.push_back(zone);
        project.scenarios.push_back(scenario);

        plan.project = project.name;
        plan.scenarioName = scenarioName;
        plan.scenario = ScenarioId{1};
        ZonePlan planned;
        planned.zone = ZoneId{2};
        planned.tier = Tier::KubernetesVm;
        planned.servers = {serverCount, serverCount, serverCount + 1};
        planned.instances = 20;
        planned.nodeVms = {5, 5, 6};
        planned.effectiveCpu = {27'210, 28'424, 29'720};
        planned.offered.cpu = 64_vcpu * serverCount;
        planned.offered.memory = 128_GiB * serverCount;
        planned.used.cpu = 48_vcpu;
        planned.used.memory = 96_GiB;
        planned.failover = {1, true, serverCount, true, {}};
        plan.zones.push_back(planned);
        for (std::int64_t i = 0; i < serverCount; ++i) {
            PlannedServer server;
            server.id = QString::number(i + 1);
            server.zone = ZoneId{2};
            server.baseline = QStringLiteral("x");
            plan.servers.push_back(server);
        }
        plan.month = {{cents, {}}, {cents, {}}, {cents + 12'900, {}}};
        plan.bound = {{cents, {}}, 40'000, QStringLiteral("aggregate")};
    }

    Workload &add(const QString &name)
    {
        Workload workload;
        workload.id = WorkloadId{100 + static_cast<std::int64_t>(project.scenarios[0].workloads.size())};
        workload.zone = ZoneId{2};
        workload.name = name;
        workload.cpu.request = 500_mcpu;
        workload.memory.request = 512_MiB;
        project.scenarios[0].workloads.push_back(workload);
        return project.scenarios[0].workloads.back();
    }

    operator Compared() const { return {&project, &plan}; }
};

std::optional<Band<std::int64_t>> valueIn(const Comparison &comparison, const char *id, std::size_t side)
{
    for (const ComparedFigure &figure : comparison.figures) {
        if (figure.id == QLatin1String(id))
            return figure.values.at(side);
    }
    qFatal("no figure %s", id);
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfThePlans();
    void aZoneNotProvedSurvivesNothing();
    void aPlanWithoutServersHasNoShares();
    void costsOfAnotherCurrencyAreLeftOut();
    void workloadsDiffer_data();
    void workloadsDiffer();
    void workloadsOfOneNameAreComparedInOrder();
    void everyOtherIsMeasuredAgainstTheFirst();
    void projectsAreNamedWhereTheyDiffer();
    void everythingHasWords();
    void nothingToCompare();
};

void TestCompare::figuresAreThoseOfThePlans()
{
    Side a(QStringLiteral("As is"), 3, 38'700);
    Side b(QStringLiteral("To be"), 4, 51'600);
    a.add(QStringLiteral("web"));
    a.add(QStringLiteral("job"));
    a.plan.notPlaced.push_back(WorkloadId{101});
    b.add(QStringLiteral("web"));
    b.plan.unplaced.push_back({WorkloadId{100}, 3, 1, {}});
    b.plan.assumptions.resize(2);

    const Comparison comparison = compare({a, b});
    QCOMPARE(comparison.scenarios, (std::vector<QString>{QStringLiteral("As is"), QStringLiteral("To be")}));
    QStringList ids;
    for (const ComparedFigure &figure : comparison.figures)
        ids.append(figure.id);
    QCOMPARE(ids, comparedFigures());

    using B = Band<std::int64_t>;
    QCOMPARE(valueIn(comparison, "servers", 0), (B{3, 3, 4}));
    QCOMPARE(valueIn(comparison, "servers", 1), (B{4, 4, 5}));
    QCOMPARE(valueIn(comparison, "month", 1), (B{51'600, 51'600, 64'500}));
    // 20 instances on 3 servers are 6.667 a server, on 4 exactly 5.
    QCOMPARE(valueIn(comparison, "density", 0), B::exactly(6'667));
    QCOMPARE(valueIn(comparison, "density", 1), B::exactly(5'000));
    QCOMPARE(valueIn(comparison, "node-vms", 0), (B{5, 5, 6}));
    // 48 of 192 threads are a quarter; 96 of 384 GiB too.
    QCOMPARE(valueIn(comparison, "cpu-utilisation", 0), B::exactly(250'000));
    QCOMPARE(valueIn(comparison, "memory-utilisation", 0), B::exactly(250'000));
    QCOMPARE(valueIn(comparison, "effective-cpu", 0), (B{27'210, 28'424, 29'720}));
    QCOMPARE(valueIn(comparison, "failures-survived", 0), B::exactly(1));
    QCOMPARE(valueIn(comparison, "unplaced", 0), B::exactly(0));
    QCOMPARE(valueIn(comparison, "unplaced", 1), B::exactly(3));
    QCOMPARE(valueIn(comparison, "workloads", 0), B::exactly(1)); // one of the two is not placed on purpose
    QCOMPARE(valueIn(comparison, "workloads", 1), B::exactly(1));
    QCOMPARE(valueIn(comparison, "assumed-sizes", 1), B::exactly(2));
    QCOMPARE(valueIn(comparison, "proven-gap", 0), B::exactly(40'000));
}

void TestCompare::aZoneNotProvedSurvivesNothing()
{
    Side a(QStringLiteral("a"), 3, 1);
    ZonePlan second = a.plan.zones[0];
    second.failover.tolerated = 2;
    a.plan.zones.push_back(second);
    QCOMPARE(valueIn(compare({a, a}), "failures-survived", 0), Band<std::int64_t>::exactly(1));
    a.plan.zones[1].failover.proved = false;
    QCOMPARE(valueIn(compare({a, a}), "failures-survived", 0), Band<std::int64_t>::exactly(0));
    // A zone without servers has nothing that could fail.
    a.plan.zones[1].servers = {};
    QCOMPARE(valueIn(compare({a, a}), "failures-survived", 0), Band<std::int64_t>::exactly(1));
}

void TestCompare::aPlanWithoutServersHasNoShares()
{
    Side a(QStringLiteral("a"), 0, 0);
    a.plan.zones.clear();
    const Comparison comparison = compare({a, a});
    for (const char *id :
         {"density", "node-vms", "cpu-utilisation", "memory-utilisation", "failures-survived", "proven-gap"})
        QVERIFY2(!valueIn(comparison, id, 0), id);
    QCOMPARE(valueIn(comparison, "servers", 0), Band<std::int64_t>::exactly(0));
    QCOMPARE(valueIn(comparison, "month", 0), (Band<std::int64_t>{0, 0, 12'900}));
}

void TestCompare::costsOfAnotherCurrencyAreLeftOut()
{
    Side a(QStringLiteral("a"), 3, 100);
    Side b(QStringLiteral("b"), 3, 200);
    QVERIFY(Currency::parse(QStringLiteral("USD"), b.plan.currency));
    const Comparison comparison = compare({a, b});
    QVERIFY(valueIn(comparison, "month", 0));
    QVERIFY(!valueIn(comparison, "month", 1));
    QVERIFY(valueIn(comparison, "servers", 1));
}

void TestCompare::workloadsDiffer_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the same does not differ") << QString() << QStringList();
    QTest::newRow("more processor is another size")
        << QStringLiteral("cpu") << QStringList{QStringLiteral("size")};
    QTest::newRow("more memory is another size")
        << QStringLiteral("memory") << QStringList{QStringLiteral("size")};
    QTest::newRow("more disk is another size")
        << QStringLiteral("disk") << QStringList{QStringLiteral("size")};
    QTest::newRow("another limit is the same size") << QStringLiteral("limit") << QStringList();
    QTest::newRow("another basis is the same size") << QStringLiteral("basis") << QStringList();
    QTest::newRow("more replicas") << QStringLiteral("replicas") << QStringList{QStringLiteral("replicas")};
    QTest::newRow("one on every host")
        << QStringLiteral("per node") << QStringList{QStringLiteral("replicas")};
    QTest::newRow("another tier") << QStringLiteral("tier") << QStringList{QStringLiteral("tier")};
    QTest::newRow("another name is one less and one more")
        << QStringLiteral("name") << QStringList{QStringLiteral("removed"), QStringLiteral("added")};
    QTest::newRow("switched off counts as gone")
        << QStringLiteral("off") << QStringList{QStringLiteral("removed")};
    QTest::newRow("all at once, in a fixed order")
        << QStringLiteral("cpu replicas tier")
        << QStringList{QStringLiteral("size"), QStringLiteral("replicas"), QStringLiteral("tier")};
}

void TestCompare::workloadsDiffer()
{
    QFETCH(QString, change);
    QFETCH(QStringList, expected);

    Side a(QStringLiteral("a"), 3, 100);
    Side b(QStringLiteral("b"), 3, 100);
    a.add(QStringLiteral("web"));
    Workload &web = b.add(QStringLiteral("web"));
    web.id = WorkloadId{777}; // ids of scenarios differ; names make workloads the same
    const auto has = [&change](const char *word) { return change.contains(QLatin1String(word)); };
    if (has("cpu"))
        web.cpu.request = 501_mcpu;
    if (has("memory"))
        web.memory.request = 513_MiB;
    if (has("disk"))
        web.disk = 1_GiB;
    if (has("limit"))
        web.cpu.limit = 2_vcpu;
    if (has("basis"))
        web.cpu.basis = Basis::Template;
    if (has("replicas"))
        web.replicas = {1, 1, 2};
    if (has("per node"))
        web.perNode = true;
    if (has("tier"))
        b.plan.zones[0].tier = Tier::Kubernetes;
    if (has("name"))
        web.name = QStringLiteral("website");
    if (has("off"))
        web.active = false;

    QStringList found;
    for (const ComparedWorkload &workload : compare({a, b}).workloads) {
        found.append(workload.differences);
        QCOMPARE(workload.bySide.size(), 2U);
        QCOMPARE(workload.bySide[0], QStringList());
        QCOMPARE(workload.bySide[1], workload.differences);
    }
    QCOMPARE(found, expected);
}

void TestCompare::workloadsOfOneNameAreComparedInOrder()
{
    Side a(QStringLiteral("a"), 3, 100);
    Side b(QStringLiteral("b"), 3, 100);
    a.add(QStringLiteral("web"));
    a.add(QStringLiteral("web")).cpu.request = 2_vcpu;
    b.add(QStringLiteral("web"));
    QCOMPARE(compare({a, b}).workloads.size(), 1U);
    QCOMPARE(compare({a, b}).workloads[0].differences, QStringList{QStringLiteral("removed")});
    b.add(QStringLiteral("web")).cpu.request = 2_vcpu;
    QVERIFY(compare({a, b}).workloads.empty());
}

void TestCompare::everyOtherIsMeasuredAgainstTheFirst()
{
    Side a(QStringLiteral("a"), 3, 100);
    Side b(QStringLiteral("b"), 3, 100);
    Side c(QStringLiteral("c"), 3, 100);
    a.add(QStringLiteral("web"));
    b.add(QStringLiteral("web")).memory.request = 1_GiB;
    c.add(QStringLiteral("web")).replicas = Replicas::exactly(2);
    c.add(QStringLiteral("cache"));

    const std::vector<ComparedWorkload> found = compare({a, b, c}).workloads;
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].name, QStringLiteral("cache"));
    QCOMPARE(found[0].bySide, (std::vector<QStringList>{{}, {}, {QStringLiteral("added")}}));
    QCOMPARE(found[1].name, QStringLiteral("web"));
    QCOMPARE(found[1].differences, (QStringList{QStringLiteral("size"), QStringLiteral("replicas")}));
    QCOMPARE(found[1].bySide,
             (std::vector<QStringList>{{}, {QStringLiteral("size")}, {QStringLiteral("replicas")}}));
}

void TestCompare::projectsAreNamedWhereTheyDiffer()
{
    Side a(QStringLiteral("Now"), 3, 100);
    Side b(QStringLiteral("Now"), 3, 100);
    b.plan.project = QStringLiteral("Bank");
    QCOMPARE(compare({a, b}).scenarios,
             (std::vector<QString>{QStringLiteral("Shop / Now"), QStringLiteral("Bank / Now")}));
}

void TestCompare::everythingHasWords()
{
    for (const QString &id : comparedFigures())
        QVERIFY2(Words::knows(QStringLiteral("compare.") + id), qPrintable(id));
    for (const char *id : {"added", "removed", "size", "replicas", "tier"})
        QVERIFY2(Words::knows(QStringLiteral("compare.") + QString::fromLatin1(id)), id);
}

void TestCompare::nothingToCompare()
{
    QVERIFY(compare({}).figures.empty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
