// Backups and the only copy of what they back up stand on different servers, where that can be.

#include "tests/support/planned.h"

#include <QtTest>

#include <set>

using namespace grondplan;
using namespace grondplan::literals;
using test::planned;

/// A zone with a backup and so many only copies of data, none of which is large.
static Project backedUp(Tier tier, int tolerate, int copies, MilliCpu each = 2_vcpu)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    zone.policy.tolerate = tolerate;
    scenario.zones.push_back(zone);
    for (int i = 0; i <= copies; ++i) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        workload.name = QStringLiteral("data %1").arg(i);
        workload.kind = i == 0 ? QStringLiteral("backup") : QStringLiteral("database");
        workload.cpu.request = each;
        workload.memory.request = 4_GiB;
        workload.disk = 20_GiB;
        workload.stateful = true;
        scenario.workloads.push_back(workload);
    }
    return project;
}

/// Servers with the backup and any of the data.
static int shared(const Project &project, const Plan &plan)
{
    const Scenario &scenario = project.scenarios.front();
    int count = 0;
    for (const PlannedServer &server : plan.servers) {
        std::set<bool> seen;
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                seen.insert(scenario.workload(instance.workload)->kind == QLatin1String("backup"));
        }
        count += seen.size() > 1 ? 1 : 0;
    }
    return count;
}

static int said(const Plan &plan)
{
    return static_cast<int>(
        std::count_if(plan.findings.begin(), plan.findings.end(), [](const auto &finding) {
            return finding.code == QLatin1String("backup-beside-data");
        }));
}

class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandApart_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<int>("tolerate");
        QTest::newRow("virtual machines") << Tier::Vm << 1;
        QTest::newRow("two failures") << Tier::Vm << 2;
        QTest::newRow("containers") << Tier::Container << 1;
        QTest::newRow("Kubernetes on servers") << Tier::Kubernetes << 1;
    }
    /// Of seven only copies some would stand beside the backup by themselves, as two or three servers are
    /// filled evenly. It takes no server more than without a backup, and failures are survived, after which
    /// they may share.
    void theyStandApart()
    {
        QFETCH(Tier, tier);
        QFETCH(int, tolerate);
        const Project project = backedUp(tier, tolerate, 7);
        const Plan plan = planned(project);
        QCOMPARE(shared(project, plan), 0);
        QCOMPARE(said(plan), 0);
        QVERIFY(plan.unplaced.empty());
        Project without = project;
        without.scenarios.front().workloads.front().kind = QStringLiteral("database");
        QCOMPARE(plan.serverCount().likely, planned(without).serverCount().likely);
        QVERIFY(plan.zones.front().failover.proved);
    }

    /// One server is enough, and no failure is to be survived: no second one is paid for, but it is said.
    void onOneServerItIsSaid()
    {
        const Project project = backedUp(Tier::Vm, 0, 2);
        const Plan plan = planned(project);
        QCOMPARE(plan.serverCount().likely, std::int64_t{1});
        QCOMPARE(shared(project, plan), 1);
        QCOMPARE(said(plan), 1);
    }

    /// Two are needed anyway: 40 of 64 threads go once into one.
    void onTwoServersItIsNot()
    {
        const Project project = backedUp(Tier::Vm, 0, 1, 40_vcpu);
        const Plan plan = planned(project);
        QCOMPARE(plan.serverCount().likely, std::int64_t{2});
        QCOMPARE(shared(project, plan), 0);
        QCOMPARE(said(plan), 0);
    }

    /// Of data with a second copy elsewhere nothing is lost.
    void copiesMayShare()
    {
        Project project = backedUp(Tier::Vm, 1, 1);
        project.scenarios.front().workloads.back().replicas = Replicas::exactly(2);
        QCOMPARE(said(planned(project)), 0);
        QVERIFY(planned(project).unplaced.empty());
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
