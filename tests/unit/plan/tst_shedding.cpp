#include "core/outlook/outages.h"
#include "core/packing/packing.h"
#include "core/packing/refit.h"
#include "core/plan/plan.h"
#include "tests/support/bigservers.h"
#include "tests/support/planned.h"

#include <QtTest>

using namespace grondplan;
using grondplan::test::planned;

/// What must run after a failure, and what may be left down. Figures are worked by hand for servers of 64
/// threads on shared bare metal, where nothing is added to a need: 51,200 millicpu in normal running (80
/// percent), 64,000 after a failure.
class TestShedding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReserveIsForWhatMustRun();
    void everythingMustRunUnlessSaid();
    void whereNothingIsSavedItSaysSo();
    void aZoneThatMayAllBeLeftDownHasNoReserve();
    void replicasThatMayBeLeftDownNeedNotSpread();
    void whatIsLeftDownIsNamed();
    void twoFailuresLeaveMoreDown();
    void nodeVmsOfTheirOwnAreLeftDown();
    void pinnedToAServerTypeOfItsOwn();
    void othersGiveWayOnlyWhereTheyMust();
    void whatSurvivesIsCheckedAgain();
};

static Project project(int tolerate, Tier tier = Tier::BareMetal)
{
    Project project = test::onBigServers(tolerate, 1, tier);
    project.scenarios.front().workloads.clear();
    return project;
}

static Workload &add(Project &project, const char *name, std::int64_t vcpu, std::int64_t replicas,
                     bool sheddable)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QLatin1String(name);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = MilliCpu(vcpu * 1000);
    workload.memory.request = Bytes(kGibi);
    workload.sheddable = sheddable;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

static bool says(const Plan &plan, const char *code)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [code](const Finding &finding) { return finding.code == QLatin1String(code); });
}

static outlook::ZoneOutages outagesOf(const Project &project, const Plan &plan)
{
    const auto found = outlook::outagesOf(project, plan, {});
    if (!found)
        qFatal("outages failed");
    return found->front();
}

/// 32 vCPU that must run, three times 16 that need not: 80 in all, on two servers in normal running. After a
/// failure of one the other holds 64.
static Project databaseAndJobs(bool sheddable = true, int tolerate = 1)
{
    Project made = project(tolerate);
    add(made, "database", 32, 1, false);
    add(made, "jobs", 16, 3, sheddable);
    return made;
}

void TestShedding::theReserveIsForWhatMustRun()
{
    const Plan plan = planned(databaseAndJobs());
    const ZonePlan &zone = plan.zones.front();
    QCOMPARE(zone.servers.likely, 2);
    QVERIFY(zone.failover.proved);
    QVERIFY(zone.shedding.has_value());
    QCOMPARE(zone.shedding->workloads, 1);
    QCOMPARE(zone.shedding->instances, 3);
    QCOMPARE(zone.shedding->allMustRun.servers, 3);
    QCOMPARE(zone.shedding->allMustRun.cost.minor, 300'00);
    QVERIFY(says(plan, "shedding"));
}

void TestShedding::everythingMustRunUnlessSaid()
{
    const Plan plan = planned(databaseAndJobs(false));
    QCOMPARE(plan.zones.front().servers.likely, 3);
    QVERIFY(!plan.zones.front().shedding.has_value());
    // Without a failure to survive there is nothing to leave down.
    QCOMPARE(planned(databaseAndJobs(true, 0)).zones.front().servers.likely, 2);
    QVERIFY(!planned(databaseAndJobs(true, 0)).zones.front().shedding.has_value());
}

void TestShedding::whereNothingIsSavedItSaysSo()
{
    Project small = project(1);
    add(small, "web", 4, 2, false);
    add(small, "jobs", 4, 1, true);
    const Plan plan = planned(small);
    QCOMPARE(plan.zones.front().servers.likely, 2);
    QVERIFY(says(plan, "shedding-no-saving"));
}

void TestShedding::aZoneThatMayAllBeLeftDownHasNoReserve()
{
    Project all = project(1);
    add(all, "jobs", 16, 3, true);
    const Plan plan = planned(all);
    QCOMPARE(plan.zones.front().servers.likely, 1);
    QVERIFY(plan.zones.front().failover.proved);
    QCOMPARE(outagesOf(all, plan).singles.front().leftDown(), 3);
    QCOMPARE(outagesOf(all, plan).singles.front().lost(), 0);
}

void TestShedding::replicasThatMayBeLeftDownNeedNotSpread()
{
    Project spread = project(1);
    add(spread, "jobs", 8, 2, true);
    QCOMPARE(planned(spread).zones.front().servers.likely, 1);
    spread.scenarios.front().workloads.front().onePerHost = true; // unless that is asked for
    QCOMPARE(planned(spread).zones.front().servers.likely, 2);
}

void TestShedding::whatIsLeftDownIsNamed()
{
    const Project both = databaseAndJobs();
    const Plan plan = planned(both);
    const outlook::ZoneOutages outages = outagesOf(both, plan);
    QCOMPARE(outages.singles.size(), std::size_t{2});
    QCOMPARE(outages.singlesSurvived(), 2);
    QCOMPARE(outages.singlesShedding(), 2);
    for (const outlook::Outage &outage : outages.singles) {
        // 80 asked, 64 left: one of the jobs is down, whether its server failed or it made room.
        QCOMPARE(outage.lost(), 0);
        QCOMPARE(outage.leftDown(), 1);
        for (const outlook::Hit &hit : outage.hits)
            QCOMPARE(hit.leftDown(), hit.workload == both.scenarios.front().workloads[1].id ? 1 : 0);
    }
}

void TestShedding::twoFailuresLeaveMoreDown()
{
    // Two failures: three servers, of which one is left with 64: the database and two jobs.
    const Project both = databaseAndJobs(true, 2);
    const Plan plan = planned(both);
    QCOMPARE(plan.zones.front().servers.likely, 3);
    QCOMPARE(planned(databaseAndJobs(false, 2)).zones.front().servers.likely, 4);
    const outlook::ZoneOutages outages = outagesOf(both, plan);
    QCOMPARE(outages.pairs, 3);
    QCOMPARE(outages.pairsSurvived, 3);
    QCOMPARE(outages.pairsShedding, 3);
}

void TestShedding::nodeVmsOfTheirOwnAreLeftDown()
{
    // Node VMs of 8 vCPU, each with one pod: as many of each on every server in normal running.
    for (const bool sheddable : {true, false}) {
        Project nodes = project(1, Tier::ContainerVm);
        add(nodes, "web", 6, 5, false);
        add(nodes, "jobs", 6, 5, sheddable);
        const Plan plan = planned(nodes);
        // Ten nodes of 8 / 0.875 = 9.143 vCPU: 91.43, five on a server (45.7 of 51.2). After a failure seven
        // fit (64.0), so ten ask for a third server, and the five that must run do not.
        QCOMPARE(plan.zones.front().nodeVms.likely, 10);
        QCOMPARE(plan.zones.front().servers.likely, sheddable ? 2 : 3);
        const outlook::ZoneOutages outages = outagesOf(nodes, plan);
        QCOMPARE(outages.singlesSurvived(), std::int64_t(outages.singles.size()));
    }
}

void TestShedding::pinnedToAServerTypeOfItsOwn()
{
    // Systems apart: the server of Windows jobs, which may be left down, has no second one for its failure.
    Project systems = project(1);
    systems.scenarios.front().zones.front().policy.systemsApart = true;
    add(systems, "web", 8, 2, false);
    add(systems, "jobs", 8, 1, true).os = Os::Windows;
    const Plan plan = planned(systems);
    QVERIFY(plan.zones.front().failover.proved);
    QVERIFY(plan.zones.front().servers.likely <= plan.zones.front().shedding->allMustRun.servers);
}

static packing::Problem twoBins()
{
    packing::Problem problem;
    problem.dimensions = {"cpu"};
    problem.bins = {{"server", {12}, {16}, 1, std::nullopt, 1, -1}};
    packing::ItemClass must;
    must.id = "must";
    must.demand = {8};
    packing::ItemClass may;
    may.id = "may";
    may.demand = {4};
    may.count = 3;
    may.sheddable = true;
    problem.items = {must, may};
    problem.reserve = 1;
    return problem;
}

void TestShedding::othersGiveWayOnlyWhereTheyMust()
{
    packing::Problem problem = twoBins();
    packing::Result placed;
    placed.bins = {{0, {{1, 3}}}, {0, {{0, 1}}}};
    // The bin of what must run fails: 8 beside 12 does not fit in 16, so one of the three gives way.
    using Moves = std::vector<packing::Move>;
    QCOMPARE(packing::placeAgain(problem, placed, {1}, true), (Moves{{0, 0, 1, false}, {1, 0, 1, true}}));
    // The other bin fails: two of the three find room beside 8.
    QCOMPARE(packing::placeAgain(problem, placed, {0}, true), (Moves{{1, -1, 1, false}, {1, 1, 2, false}}));
    // With two of them nobody gives way, and nothing is left out.
    problem.items[1].count = 2;
    placed.bins = {{0, {{1, 2}}}, {0, {{0, 1}}}};
    QCOMPARE(packing::placeAgain(problem, placed, {1}, true), (Moves{{0, 0, 1, false}}));
}

void TestShedding::whatSurvivesIsCheckedAgain()
{
    const packing::Problem problem = twoBins();
    const packing::Result found = packing::solve(problem, {});
    QCOMPARE(packing::verify(problem, found), std::string());
    QCOMPARE(found.cost, 2);
    QVERIFY(found.proved);
    // The same placement does not hold where everything must run.
    packing::Problem all = problem;
    all.items[1].sheddable = false;
    QVERIFY(!packing::verify(all, found).empty());
    QCOMPARE(packing::solve(all, {}).cost, 3);
}

QTEST_GUILESS_MAIN(TestShedding)
#include "tst_shedding.moc"
