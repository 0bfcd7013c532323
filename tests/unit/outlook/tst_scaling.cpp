#include "core/catalogue/loader.h"
#include "core/outlook/outlookjson.h"
#include "core/outlook/scaling.h"
#include "tests/support/bigservers.h"
#include "tests/support/planned.h"

#include <QJsonArray>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::outlook;
using grondplan::test::planned;

static constexpr std::int64_t kTolerance = 100'000;

class TestScaling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The examples of the Kubernetes documentation: 200m where 100m is wanted doubles, 50m halves.
    void theFormulaIsTheDocumented_data()
    {
        QTest::addColumn<qint64>("current");
        QTest::addColumn<qint64>("metric");
        QTest::addColumn<qint64>("target");
        QTest::addColumn<qint64>("desired");
        QTest::newRow("doubled") << qint64{3} << qint64{200} << qint64{100} << qint64{6};
        QTest::newRow("halved") << qint64{4} << qint64{50} << qint64{100} << qint64{2};
        QTest::newRow("halved, rounded up") << qint64{3} << qint64{50} << qint64{100} << qint64{2};
        QTest::newRow("near enough above") << qint64{5} << qint64{110} << qint64{100} << qint64{5};
        QTest::newRow("near enough below") << qint64{5} << qint64{90} << qint64{100} << qint64{5};
        QTest::newRow("just too much") << qint64{5} << qint64{1101} << qint64{1000} << qint64{6};
        QTest::newRow("just too little") << qint64{10} << qint64{899} << qint64{1000} << qint64{9};
        QTest::newRow("nothing to do") << qint64{7} << qint64{0} << qint64{100} << qint64{0};
    }
    void theFormulaIsTheDocumented()
    {
        QFETCH(qint64, current);
        QFETCH(qint64, metric);
        QFETCH(qint64, target);
        QFETCH(qint64, desired);
        QCOMPARE(qint64{desiredReplicas(current, metric, target, kTolerance)}, desired);
    }

    void ofSeveralMetricsTheLargestCounts()
    {
        QCOMPARE(desiredReplicas(4, {{50, 100}, {150, 100}, {100, 100}}, kTolerance), 6);
    }

    /// Worked by hand, a look every 15 s. Load jumps from what two carry to what four do: pods use 100
    /// percent of what they asked for where 80 are wanted, a ratio of 1.25. Two become three; the third is
    /// ready after 30 s, and three become four, ready 30 s later; until then load is above what runs. From
    /// four to eight: five, then seven after 30 s, ready 30 s later, which take 8.75. Twice four looks.
    void aJumpIsShortUntilPodsHaveStarted()
    {
        const ScalingDay day = scalingDay({2, 4, 8}, {}, 1);
        QCOMPARE(day.shortSeconds, 120);
        QCOMPARE(day.most, 8);
    }

    void aSlowRiseIsNeverShort() { QCOMPARE(scalingDay({2, 4, 8}, {}, 3600).shortSeconds, 0); }

    /// Ten hours of two, thirteen of four and one of eight are 80 / 24. Going down waits five minutes: of
    /// four replicas once and of two once, which is 30 of 1,440 replica minutes, 0.021; going up lags by
    /// less.
    void theAverageFollowsTheDay()
    {
        const ScalingDay day = scalingDay({2, 4, 8}, {}, 1);
        QVERIFY2(day.averageMilli >= 3'333 && day.averageMilli <= 3'354,
                 qPrintable(QString::number(day.averageMilli)));
        QCOMPARE(scalingDay({3, 3, 3}, {}, 60).averageMilli, 3'000);
        QCOMPARE(scalingDay({3, 3, 3}, {}, 60).changes, 0);
    }

    /// The load is all of it from eight to eight on working days, else half of it: eight replicas and four.
    /// The jump at eight is that of the day above, four looks long; going down waits five minutes.
    void aWeekGoesByItsCurve()
    {
        std::vector<std::int32_t> shares(kHoursOfWeek, 500'000);
        for (std::size_t hour = 0; hour < 5 * 24; ++hour)
            shares[hour] = hour % 24 >= 8 && hour % 24 < 20 ? 1'000'000 : 500'000;
        const ScalingDay week = scalingWeek({2, 4, 8}, shares, {}, 1);
        QCOMPARE(week.most, 8);
        QCOMPARE(week.shortSeconds, 60);
        // (5 x 12 x 8 + (168 - 60) x 4) / 168 = 5.4286; five times 4 x 300 s longer up, up later by less.
        QVERIFY2(week.averageMilli >= 5'428 - 3 && week.averageMilli <= 5'428 + 10,
                 qPrintable(QString::number(week.averageMilli)));
        QCOMPARE(scalingWeek({2, 4, 8}, shares, {}, 3600).shortSeconds, 0);
        // A load that never changes: Monday is as Sunday was, and nothing starts at its beginning.
        const ScalingDay even =
            scalingWeek({2, 4, 8}, std::vector<std::int32_t>(kHoursOfWeek, 1'000'000), {}, 1);
        QCOMPARE(even, (ScalingDay{8'000, 8, 0, 0}));
        // Below the least there are the least.
        QCOMPARE(scalingWeek({2, 4, 8}, std::vector<std::int32_t>(kHoursOfWeek, 10'000), {}, 1).averageMilli,
                 2'000);
    }

    void aWorkloadWithACurveGoesByIt()
    {
        for (const Tier tier : {Tier::Kubernetes, Tier::Vm}) {
            Project project = test::onBigServers(1, 8, tier);
            Workload &web = project.scenarios.front().workloads.front();
            web.replicas = {2, 4, 8};
            web.week.shares.assign(kHoursOfWeek, 500'000);
            web.week.shares.front() = 1'000'000;
            const Scaling scaling = scalingOf(project, planned(project));
            const WorkloadScaling &one = scaling.workloads.front();
            QVERIFY(one.byCurve);
            // Half of eight but for one hour of 168: (167 x 4 + 8) / 168 = 4.024, and what is late.
            QVERIFY2(one.averageMilli >= 4'020 && one.averageMilli <= 4'030,
                     qPrintable(QString::number(one.averageMilli)));
            QCOMPARE(one.idle.count(), 8 * (8'000 - one.averageMilli));
        }
    }

    void onlyKubernetesScalesByItself()
    {
        Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
        Scenario &scenario = project.scenarios.front();
        for (const Tier tier : {Tier::KubernetesVm, Tier::Vm}) {
            Zone zone;
            zone.id = project.newId<ZoneId>();
            zone.name = tierId(tier);
            zone.tier = tier;
            scenario.zones.push_back(zone);
            Workload workload;
            workload.id = project.newId<WorkloadId>();
            workload.zone = zone.id;
            workload.name = QStringLiteral("web");
            workload.replicas = {2, 4, 8};
            workload.cpu.request = MilliCpu(1000);
            workload.memory.request = Bytes(kGibi);
            scenario.workloads.push_back(workload);
        }
        Workload fixed = scenario.workloads.front();
        fixed.id = project.newId<WorkloadId>();
        fixed.replicas = Replicas::exactly(3);
        scenario.workloads.push_back(fixed);
        const Plan plan = planned(project);
        const Scaling scaling = scalingOf(project, plan);
        QCOMPARE(scaling.workloads.size(), 2U);
        QVERIFY(scaling.workloads[0].scales && !scaling.workloads[1].scales);
        // Eight are kept; some 3.4 run.
        QCOMPARE(scaling.workloads[0].idle.count(), 8000 - scaling.workloads[0].days[1].averageMilli);
        QVERIFY(scaling.workloads[1].idle.count() > 4500 && scaling.workloads[1].idle.count() < 4700);
        QCOMPARE(scaling.scaleOuts.size(), 5U);
        QCOMPARE(scaling.scaleOuts[3].seconds->likely, 120 + 30);
        QCOMPARE(scaling.scaleOuts[3].seconds->low, 120 + 5); // a pod whose image is there
        // A node VM is never there sooner than a VM, which boots for 300 s at worst.
        QCOMPARE(scaling.scaleOuts[3].seconds->high, 300 + 30);
        QCOMPARE(scaling.scaleOuts[2].seconds->high, 300);
        QCOMPARE(scaling.scaleOuts[4].seconds->likely, 3600);

        const QJsonObject json = toJson(scenario, scaling);
        const QJsonObject first = json[QLatin1String("workloads")].toArray()[0].toObject();
        QCOMPARE(first[QLatin1String("replicas_max")].toInt(), 8);
        QCOMPARE(first[QLatin1String("days")].toArray().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestScaling)
#include "tst_scaling.moc"
