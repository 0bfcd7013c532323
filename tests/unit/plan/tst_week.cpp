#include "core/catalogue/loader.h"
#include "core/plan/plan.h"
#include "core/plan/week.h"
#include "core/scenario/limits.h"
#include "tests/support/bigservers.h"
#include "tests/support/planned.h"
#include "tests/support/weeks.h"

#include <QtTest>

#include <numeric>

using namespace grondplan;
using grondplan::test::daily;
using grondplan::test::planned;
using grondplan::test::weekOf;

/// Weekly curves. Figures are worked by hand for servers of 64 threads on shared bare metal, where nothing is
/// added to a need: 51,200 millicpu in normal running (80 percent), 64,000 after a failure.
class TestWeek : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayAndNightShareAServer();
    void peaksThatMeetShareNothing();
    void partlyOverlappingPeaksCountTogether_data();
    void partlyOverlappingPeaksCountTogether();
    void theReserveIsOfTheSameHour();
    void sumsOfPeaksAreNotPlanned();
    void aConstantCurveIsNone();
    void memoryHasNoCurve();
    void anInstanceMustFitAtItsPeak();
    void nodeVmsAreFilledByTheHour();
    void aRatioOfVcpusStandsForPeaks();
    void anUnknownProfileIsTheWholeNeed();
    void profilesOfTheCatalogueAreWholeWeeks();
    void measuredValuesBecomeShares();
    void weeksThatAreNoneAreRefused();
    void costsStillAddUp();
};

/// One zone of such servers, without a workload.
static Project project(int tolerate = 0, Tier tier = Tier::BareMetal)
{
    Project project = test::onBigServers(tolerate, 1, tier);
    project.scenarios.front().workloads.clear();
    return project;
}

static void add(Project &project, std::int64_t vcpu, const WeekCurve &week, std::int64_t replicas = 1)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QStringLiteral("w%1").arg(workload.id.value);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = MilliCpu(vcpu * 1000);
    workload.memory.request = Bytes(kGibi);
    workload.week = week;
    project.scenarios.front().workloads.push_back(workload);
}

static Project withoutCurves(Project project)
{
    for (Workload &workload : project.scenarios.front().workloads)
        workload.week = {};
    return project;
}

static std::int64_t servers(const Project &project)
{
    return planned(project).zones.front().servers.likely;
}

static bool says(const Plan &plan, const char *code)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [code](const Finding &finding) { return finding.code == QLatin1String(code); });
}

void TestWeek::dayAndNightShareAServer()
{
    Project day = project();
    add(day, 40, daily(8, 20, 100'000));
    add(day, 36, weekOf([](int hour) { return hour % 24 >= 8 && hour % 24 < 20 ? 100'000 : 1'000'000; }));
    // By day 40 + 3.6, by night 4 + 36: below 51.2 at every hour; their peaks are 76.
    const Plan plan = planned(day);
    const ZonePlan &zone = plan.zones.front();
    QCOMPARE(zone.servers.likely, 1);
    QCOMPARE(plan.servers.front().used.cpu, MilliCpu(43'600));
    QCOMPARE(plan.servers.front().busiestHour, 8);
    QCOMPARE(plan.servers.front().instances.front().size.cpu.count() +
                 plan.servers.front().instances.back().size.cpu.count(),
             76'000);
    QVERIFY(zone.week.has_value());
    QCOMPARE(zone.week->busiestHour, 8);
    QCOMPARE(zone.week->busiest, MilliCpu(43'600));
    QCOMPARE(zone.week->peaks, MilliCpu(76'000));
    QCOMPARE(zone.week->hours, 2);
    QCOMPARE(zone.week->atPeaks.servers, 2);
    QCOMPARE(zone.week->atPeaks.cost.minor, 200'00);
    QCOMPARE(zone.bound.of.minor, 100'00);
    QVERIFY(says(plan, "peaks-apart"));
    QCOMPARE(servers(withoutCurves(day)), 2);
}

void TestWeek::peaksThatMeetShareNothing()
{
    Project both = project();
    add(both, 40, daily(8, 16, 100'000));
    add(both, 36, daily(15, 20, 100'000)); // at 15 both are at their most
    const Plan plan = planned(both);
    QCOMPARE(plan.zones.front().servers.likely, 2);
    QVERIFY(!plan.zones.front().week.has_value());
    QCOMPARE(plan, planned(withoutCurves(both)));
}

void TestWeek::partlyOverlappingPeaksCountTogether_data()
{
    QTest::addColumn<int>("share");
    QTest::addColumn<qint64>("expected");
    // 40 and 36 vCPU; the other has this share of its need left.
    QTest::newRow("40 + 36 * 0.30 = 50.8 fits") << 300'000 << qint64(1);
    QTest::newRow("40 + 36 * 0.311 = 51.196 fits") << 311'000 << qint64(1);
    QTest::newRow("40 + 36 * 0.312 = 51.232 does not") << 312'000 << qint64(2);
    QTest::newRow("40 + 36 * 0.5 = 58 does not") << 500'000 << qint64(2);
}

void TestWeek::partlyOverlappingPeaksCountTogether()
{
    QFETCH(int, share);
    QFETCH(qint64, expected);
    Project overlapping = project();
    add(overlapping, 40, daily(8, 12, share));
    add(overlapping, 36, daily(12, 16, share));
    QCOMPARE(qint64(servers(overlapping)), expected);
}

void TestWeek::theReserveIsOfTheSameHour()
{
    // One failure survived. By day 50 + 4, by night 5 + 40: each server holds one of them, or all 54 after a
    // failure, of 64. Their peaks, 90, ask for a third server.
    Project two = project(1);
    add(two, 50, daily(8, 20, 100'000));
    add(two, 40, weekOf([](int hour) { return hour % 24 >= 8 && hour % 24 < 20 ? 100'000 : 1'000'000; }));
    const Plan plan = planned(two);
    QCOMPARE(plan.zones.front().servers.likely, 2);
    QVERIFY(plan.zones.front().failover.proved);
    QCOMPARE(plan.zones.front().week->atPeaks.servers, 3);
    QCOMPARE(servers(withoutCurves(two)), 3);
}

void TestWeek::sumsOfPeaksAreNotPlanned()
{
    // The known mistake of other tools. Each of 24 workloads of 10 vCPU has its peak in an hour of its own,
    // and half of it else: at any hour 10 + 23 * 5 = 125, in three servers of 51.2. Their peaks are 240, in
    // five of them.
    Project many = project();
    for (int hour = 0; hour < 24; ++hour)
        add(many, 10, daily(hour, hour + 1, 500'000));
    const Plan plan = planned(many);
    QCOMPARE(plan.zones.front().servers.likely, 3);
    QCOMPARE(plan.zones.front().week->busiest, MilliCpu(125'000));
    QCOMPARE(plan.zones.front().week->peaks, MilliCpu(240'000));
    QVERIFY(plan.zones.front().week->hours <= std::int64_t(kMostHours));
    QCOMPARE(plan.zones.front().week->atPeaks.servers, 5);
    for (const PlannedServer &server : plan.servers)
        QVERIFY(server.used.cpu <= MilliCpu(51'200));
}

void TestWeek::aConstantCurveIsNone()
{
    Project constant = project(1);
    add(constant, 20, {QStringLiteral("constant"), {}}, 4);
    add(constant, 30, {});
    QCOMPARE(planned(constant), planned(withoutCurves(constant)));
    // One that follows it in every hour asks for no more than it.
    constant.scenarios.front().workloads[1].week = daily(9, 17, 200'000);
    QVERIFY(!planned(constant).zones.front().week.has_value());
}

void TestWeek::memoryHasNoCurve()
{
    Project large = project();
    add(large, 10, daily(0, 12, 0));
    add(large, 10, daily(12, 24, 0));
    for (Workload &workload : large.scenarios.front().workloads)
        workload.memory.request = Bytes(600 * kGibi);
    const Plan plan = planned(large);
    QCOMPARE(plan.zones.front().servers.likely, 2); // 1,200 GiB of 1,024
    QVERIFY(says(plan, "peaks-apart-no-saving"));
}

void TestWeek::anInstanceMustFitAtItsPeak()
{
    Project large = project();
    add(large, 60, daily(3, 4, 10'000));    // of 51.2 in normal running
    add(large, 10, daily(4, 5, 10'000), 7); // most is asked when these are at theirs
    const Plan plan = planned(large);
    QCOMPARE(plan.unplaced.size(), std::size_t{1});
    QCOMPARE(plan.unplaced.front().reason.id, QStringLiteral("unplaced.too-large"));
    QCOMPARE(plan.unplaced.front().reason.args.front(), amountArgument(QStringLiteral("cpu"), 8'800));
}

void TestWeek::nodeVmsAreFilledByTheHour()
{
    for (const Tier tier : {Tier::ContainerVm, Tier::KubernetesVm}) {
        Project nodes = project(1, tier);
        add(nodes, 5, daily(8, 20, 100'000), 20);
        add(nodes, 5, weekOf([](int hour) { return hour % 24 >= 8 && hour % 24 < 20 ? 100'000 : 1'000'000; }),
            20);
        const Plan plan = planned(nodes);
        // A node of 8 vCPU holds one of each, as it does not hold two of one.
        QCOMPARE(plan.zones.front().nodeVms.likely, 20);
        QCOMPARE(planned(withoutCurves(nodes)).zones.front().nodeVms.likely, 40);
        QCOMPARE(says(plan, "peaks-apart-requests"), isKubernetes(tier));
        for (const PlannedServer &server : plan.servers)
            QCOMPARE(server.busiestHour, -1); // node VMs take the same at every hour
    }
}

void TestWeek::aRatioOfVcpusStandsForPeaks()
{
    Project ratio = project(0, Tier::Vm);
    ratio.scenarios.front().zones.front().policy.vcpuPerCore = Ratio{4 * kPpm};
    add(ratio, 40, daily(8, 20, 0));
    add(ratio, 40, daily(20, 24, 0));
    const Plan plan = planned(ratio);
    QVERIFY(!plan.zones.front().week.has_value());
    QVERIFY(says(plan, "curves-overcommitted"));
}

void TestWeek::anUnknownProfileIsTheWholeNeed()
{
    Project unknown = project();
    add(unknown, 40, {QStringLiteral("no such"), {}});
    add(unknown, 36, daily(8, 20, 0));
    const Plan plan = planned(unknown);
    QCOMPARE(plan.zones.front().servers.likely, 2);
    QVERIFY(says(plan, "curve-unknown"));
}

void TestWeek::profilesOfTheCatalogueAreWholeWeeks()
{
    const auto catalogue = shippedCatalogue();
    QCOMPARE(weekProfiles(*catalogue).size(), 5);
    for (const QString &profile : weekProfiles(*catalogue)) {
        const std::vector<std::int32_t> shares = sharesOf(*catalogue, {profile, {}});
        QCOMPARE(shares.size(), kHoursOfWeek);
        QCOMPARE(*std::max_element(shares.begin(), shares.end()), 1'000'000);
        QVERIFY(catalogue->provenance(weekTable(profile))->estimate);
    }
    const auto office = sharesOf(*catalogue, {QStringLiteral("office-hours"), {}});
    QCOMPARE(office[9], 1'000'000);         // Monday
    QCOMPARE(office[4 * 24 + 12], 800'000); // lunch on Friday
    QCOMPARE(office[5 * 24 + 9], 100'000);  // Saturday
    QCOMPARE(sharesOf(*catalogue, {QStringLiteral("night-batch"), {}})[24 + 2], 1'000'000);
}

void TestWeek::measuredValuesBecomeShares()
{
    std::vector<double> measured(kHoursOfWeek, 1.5);
    measured[10] = 6; // vCPU
    const std::vector<std::int32_t> shares = weekShares(measured);
    QCOMPARE(shares.size(), kHoursOfWeek);
    QCOMPARE(shares[10], 1'000'000);
    QCOMPARE(shares[11], 250'000);
    measured[12] = 1; // a sixth, rounded up
    QCOMPARE(weekShares(measured)[12], 166'667);
    measured[0] = -1;
    QVERIFY(weekShares(measured).empty());
    QVERIFY(weekShares(std::vector<double>(kHoursOfWeek, 0)).empty());
    QVERIFY(weekShares(std::vector<double>(24, 1)).empty());
}

void TestWeek::weeksThatAreNoneAreRefused()
{
    Project wrong = project();
    add(wrong, 1, daily(8, 18, 100'000));
    Scenario &scenario = wrong.scenarios.front();
    QVERIFY(validate(scenario));
    WeekCurve &week = scenario.workloads.front().week;
    const WeekCurve good = week;
    week.shares.pop_back();
    QVERIFY(!validate(scenario));
    week = good;
    week.shares[3] = 1'000'001;
    QVERIFY(!validate(scenario));
    week = good;
    week.profile = QStringLiteral("evening"); // which of the two is it?
    QVERIFY(!validate(scenario));
    week = good;
    std::fill(week.shares.begin(), week.shares.end(), 500'000); // its need is never asked for
    QVERIFY(!validate(scenario));
}

void TestWeek::costsStillAddUp()
{
    Project shared = project(1);
    add(shared, 30, daily(8, 20, 100'000), 3);
    add(shared, 25, daily(20, 24, 50'000), 3);
    add(shared, 7, {}, 2);
    const Plan plan = planned(shared);
    const auto sum = std::accumulate(plan.byWorkload.begin(), plan.byWorkload.end(), std::int64_t{0},
                                     [](std::int64_t all, const auto &one) { return all + one.month.minor; });
    QCOMPARE(sum, plan.month.likely.minor);
    QVERIFY(plan.bound.month.minor <= plan.bound.of.minor);
}

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
