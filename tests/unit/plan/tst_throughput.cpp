// Disks and network: published examples of RAID, and what placing means for the traffic of servers.

#include "core/catalogue/loader.h"
#include "core/plan/plan.h"
#include "core/plan/throughput.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;

/// A server of 64 threads with four disks of 7,200 rpm in RAID 10, and a network card of 1 Gbit/s.
static Baseline host()
{
    Baseline baseline;
    baseline.id = QStringLiteral("host");
    baseline.model = QStringLiteral("Host");
    baseline.cores = 32;
    baseline.threads = 64;
    baseline.memory = Bytes(512 * kGibi);
    baseline.diskType = QStringLiteral("HDD");
    baseline.diskCount = 4;
    baseline.diskSize = Bytes(4'000'000'000'000);
    baseline.raid = Raid::Raid10;
    baseline.nic = Megabits(1000);
    baseline.price = Price{Money{100'000, {}}, Money{0, {}}, QStringLiteral("list"), {}};
    return baseline;
}

static Project projectOn(const Baseline &baseline, int tolerate = 0)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Catalogue catalogue = *project.catalogue;
    catalogue.baselines = {baseline};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::Container;
    zone.baselines = {baseline.id};
    zone.policy.tolerate = tolerate;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static Workload &add(Project &project, const char *name, std::int64_t replicas)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QString::fromLatin1(name);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = 1_vcpu;
    workload.memory.request = 1_GiB;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

static void link(Project &project, WorkloadId from, WorkloadId to, std::int64_t megabits)
{
    project.scenarios.front().links.push_back(
        {project.newId<LinkId>(), from, to, QStringLiteral("drawn"), Megabits(megabits)});
}

using test::planned;

class TestThroughput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usableCapacityByRaidLevel_data()
    {
        QTest::addColumn<int>("raid");
        QTest::addColumn<int>("terabytes");
        // Eight disks of 4 TB: n s, s, n s / 2, (n - 1) s, (n - 2) s.
        QTest::newRow("RAID 0") << static_cast<int>(Raid::None) << 32;
        QTest::newRow("RAID 1") << static_cast<int>(Raid::Raid1) << 4;
        QTest::newRow("RAID 10") << static_cast<int>(Raid::Raid10) << 16;
        QTest::newRow("RAID 5") << static_cast<int>(Raid::Raid5) << 28;
        QTest::newRow("RAID 6") << static_cast<int>(Raid::Raid6) << 24;
    }
    void usableCapacityByRaidLevel()
    {
        QFETCH(int, raid);
        QFETCH(int, terabytes);
        Baseline baseline = host();
        baseline.diskCount = 8;
        baseline.raid = static_cast<Raid>(raid);
        QCOMPARE(usableDisk(baseline), Bytes(std::int64_t{terabytes} * 1'000'000'000'000));
    }

    void writePenaltyByRaidLevel_data()
    {
        QTest::addColumn<int>("raid");
        QTest::addColumn<int>("penalty");
        QTest::newRow("RAID 0") << static_cast<int>(Raid::None) << 1;
        QTest::newRow("RAID 1") << static_cast<int>(Raid::Raid1) << 2;
        QTest::newRow("RAID 10") << static_cast<int>(Raid::Raid10) << 2;
        QTest::newRow("RAID 5") << static_cast<int>(Raid::Raid5) << 4;
        QTest::newRow("RAID 6") << static_cast<int>(Raid::Raid6) << 6;
    }
    void writePenaltyByRaidLevel()
    {
        QFETCH(int, raid);
        QFETCH(int, penalty);
        QCOMPARE(writePenalty(*shippedCatalogue(), static_cast<Raid>(raid)), penalty);
    }

    void functionalIopsAsPublished()
    {
        // Five disks of 180 IOPS in RAID 5, 16 % writes: 900 x 0.84 + 900 x 0.16 / 4 = 792.
        QCOMPARE(functionalIops({900, 900}, Ratio{160'000}, 4), 792);
        QCOMPARE(functionalIops({900, 900}, Ratio{0}, 4), 900);
    }

    void aDemandWeighsItsWritesByThePenalty()
    {
        // 420 reads and 80 writes, four times each, of 900: 740 / 900.
        QCOMPARE(diskLoad({900, 900}, 4, 500, Ratio{160'000}), 822'222'223);
        QCOMPARE(diskLoad({900, 900}, 4, 0, Ratio{160'000}), 0);
        // 50,000 reads of 500,000 and 50,000 writes, twice each, of 100,000.
        QCOMPARE(diskLoad({500'000, 100'000}, 2, 100'000, Ratio{500'000}), 1'100'000'000);
    }

    void disksLimitHowManyFitOnAServer()
    {
        // Four disks of 100 IOPS, RAID 10: 70 reads and 30 writes twice take 130 of 400, so three to a
        // server.
        Project project = projectOn(host());
        add(project, "db", 7).throughput.iops = 100;
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{3});
        for (const PlannedServer &server : plan.servers)
            QVERIFY(server.diskLoadPpm && *server.diskLoadPpm <= 975'000);
        QCOMPARE(*plan.zones.front().functionalIops, 340); // 400 x 0.7 + 400 x 0.3 / 2
    }

    void aHypervisorTakesItsPartOfTheDisks()
    {
        // Half of what the disks can do reaches a VM under KVM: 130 of 200, so one to a server instead of
        // three.
        Project project = projectOn(host());
        project.scenarios.front().zones.front().tier = Tier::Vm;
        add(project, "db", 3).throughput.iops = 100;
        QCOMPARE(planned(project).servers.size(), std::size_t{1}); // the rule of thumb leaves disks alone
        project.scenarios.front().profile = Profile::Detailed;
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{3});
        QCOMPARE(*plan.servers.front().diskLoadPpm, 650'000);
        QCOMPARE(*plan.zones.front().functionalIops, 170); // 200 x 0.7 + 200 x 0.3 / 2
        for (const Explanation &each : explain(project, plan)) {
            if (each.figure == QLatin1String("zones[0].functional_iops")) {
                QCOMPARE(each.steps.back().result, 170);
                QCOMPARE(each.steps.back().constants.front().id, QStringLiteral("kvm.random_iops_factor"));
            }
        }
        // The other profile beside it is planned without.
        QCOMPARE(plan.zones.front().crossCheck.servers.likely, 1);
        // Nobody has published a figure of others.
        project.scenarios.front().zones.front().policy.layers.hypervisor = Hypervisor::Esxi;
        QCOMPARE(planned(project).servers.size(), std::size_t{1});
    }

    void whatNoDiskCanDoHasNoPlace()
    {
        Project project = projectOn(host());
        add(project, "db", 1).throughput.iops = 5000;
        const Plan plan = planned(project);
        QCOMPARE(plan.unplaced.size(), std::size_t{1});
        QCOMPARE(plan.unplaced.front().reason.id, QStringLiteral("unplaced.too-busy"));
    }

    void talkersOnOneServerStayInside()
    {
        Project project = projectOn(host());
        const WorkloadId web = add(project, "web", 2).id;
        const WorkloadId db = add(project, "db", 2).id;
        link(project, web, db, 200);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{1});
        QCOMPARE(*plan.zones.front().traffic, (Traffic{0, 0, 200}));
        QVERIFY(std::any_of(plan.findings.begin(), plan.findings.end(),
                            [](const Finding &one) { return one.code == QLatin1String("traffic-inside"); }));
    }

    void whatGoesBetweenServersIsCountedAtBothEnds()
    {
        // A web and a db on each of two servers: of the four pairs two cross. 200 Mbit/s: 100 cross, seen by
        // both servers; 50 stay inside each. Outside: 30 Mbit/s of each web.
        Project project = projectOn(host(), 1);
        Workload &front = add(project, "web", 2);
        front.onePerHost = true;
        front.throughput.outside = Megabits(30);
        const WorkloadId web = front.id;
        Workload &back = add(project, "db", 2);
        back.onePerHost = true;
        const WorkloadId db = back.id;
        link(project, web, db, 200);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{2});
        for (const PlannedServer &server : plan.servers)
            QCOMPARE(*server.traffic, (Traffic{100, 30, 50}));
        QCOMPARE(*plan.zones.front().traffic, (Traffic{200, 60, 100}));
    }

    void theNetworkIsPackedAtItsWorst()
    {
        // Each replica may send 400 Mbit/s outside: two to a card of 1 Gbit/s.
        Project project = projectOn(host());
        add(project, "cdn", 5).throughput.outside = Megabits(400);
        QCOMPARE(planned(project).servers.size(), std::size_t{3});
    }

    void withoutAnyOfThatNothingIsSaid()
    {
        Project project = projectOn(host());
        add(project, "web", 3);
        const Plan plan = planned(project);
        QVERIFY(!plan.zones.front().traffic);
        QVERIFY(!plan.zones.front().functionalIops);
        QVERIFY(!plan.servers.front().diskLoadPpm);
    }
};

QTEST_GUILESS_MAIN(TestThroughput)
#include "tst_throughput.moc"
