// Pools of disks, boot disks and promised memory: every figure worked out by hand from the published rule.

#include "core/catalogue/loader.h"
#include "core/plan/offer.h"
#include "core/plan/storage.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;
using test::planned;

static constexpr std::int64_t kTerabyte = 1'000'000'000'000;
static constexpr std::int64_t kGigabyte = 1'000'000'000;

static Bytes terabytes(std::int64_t tenths)
{
    return Bytes(tenths * kTerabyte / 10);
}

/// A server of 64 threads, 512 GiB and four disks of 4 TB in RAID 10.
static Baseline host()
{
    Baseline baseline;
    baseline.id = QStringLiteral("host");
    baseline.model = QStringLiteral("Host");
    baseline.cores = 32;
    baseline.threads = 64;
    baseline.memory = 512_GiB;
    baseline.diskType = QStringLiteral("NVMe");
    baseline.diskCount = 4;
    baseline.diskSize = Bytes(4 * kTerabyte);
    baseline.raid = Raid::Raid10;
    baseline.nic = Megabits(100'000);
    baseline.price = Price{Money{100'000, {}}, Money{0, {}}, QStringLiteral("list"), {}};
    return baseline;
}

static Project projectOn(Tier tier, const StorageChoice &storage, int tolerate = 1)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Catalogue catalogue = *project.catalogue;
    catalogue.baselines = {host()};
    catalogue.options.clear();
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    zone.baselines = {host().id};
    zone.policy.tolerate = tolerate;
    zone.policy.storage = storage;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static Workload &add(Project &project, std::int64_t replicas, Bytes disk)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QStringLiteral("data");
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = 1_vcpu;
    workload.memory.request = 1_GiB;
    workload.disk = disk;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

static StorageChoice ceph(int copies = 3)
{
    StorageChoice choice;
    choice.kind = StorageKind::Ceph;
    choice.copies = copies;
    return choice;
}

static StorageChoice coded(int data, int coding)
{
    StorageChoice choice = ceph();
    choice.dataChunks = data;
    choice.codingChunks = coding;
    return choice;
}

static StorageChoice longhorn()
{
    StorageChoice choice;
    choice.kind = StorageKind::Longhorn;
    return choice;
}

static bool says(const Plan &plan, const char *code)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [code](const Finding &finding) { return finding.code == QLatin1String(code); });
}

class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPoolHolds_data()
    {
        QTest::addColumn<QList<int>>("disks"); // tenths of a TB
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("data");
        QTest::addColumn<int>("coding");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("holds"); // tenths of a TB
        // 3 x 16 x 0.85 / 3
        QTest::newRow("three servers, three copies") << QList<int>{160, 160, 160} << 3 << 0 << 0 << 85 << 136;
        // 6 x 16 x 0.85 / 2
        QTest::newRow("six servers, two copies")
            << QList<int>{160, 160, 160, 160, 160, 160} << 2 << 0 << 0 << 85 << 408;
        // 6 x 16 x 0.85 / (4 + 2) x 4
        QTest::newRow("six servers, 4 + 2")
            << QList<int>{160, 160, 160, 160, 160, 160} << 3 << 4 << 2 << 85 << 544;
        QTest::newRow("fewer servers than copies") << QList<int>{160, 160} << 3 << 0 << 0 << 85 << 0;
        // Both copies of what the large one holds are to be on the small ones.
        QTest::newRow("one large server") << QList<int>{200, 10, 10} << 2 << 0 << 0 << 100 << 20;
        // (10 + 10 + 1) / 2: no server holds more than its half of it.
        QTest::newRow("two of three alike") << QList<int>{100, 100, 10} << 2 << 0 << 0 << 100 << 105;
        QTest::newRow("as many copies as servers") << QList<int>{100, 100, 10} << 3 << 0 << 0 << 100 << 10;
    }
    void aPoolHolds()
    {
        QFETCH(QList<int>, disks);
        QFETCH(int, copies);
        QFETCH(int, data);
        QFETCH(int, coding);
        QFETCH(int, percent);
        QFETCH(int, holds);
        StorageChoice choice = coded(data, coding);
        choice.copies = copies;
        std::vector<Bytes> servers;
        for (const int disk : disks)
            servers.push_back(terabytes(disk));
        QCOMPARE(poolHolds(servers, choice, Ratio{percent * std::int64_t{10'000}}), terabytes(holds));
    }

    void lostCopiesAreWrittenAgainWhereServersAreLeft()
    {
        const std::vector<Bytes> four(4, terabytes(160));
        // 3 x 16 x 0.90 / 3
        QCOMPARE(poolHeals(four, ceph(), Ratio{900'000}, 1), std::optional(terabytes(144)));
        const std::vector<Bytes> three(3, terabytes(160));
        QCOMPARE(poolHeals(three, ceph(), Ratio{900'000}, 1), std::nullopt);
        QCOMPARE(poolHeals(four, ceph(), Ratio{900'000}, 0), std::nullopt);
        // The largest of them fail: 2 x 10 x 0.9 / 2.
        QCOMPARE(poolHeals({terabytes(100), terabytes(500), terabytes(100)}, ceph(2), Ratio{900'000}, 1),
                 std::optional(terabytes(90)));
    }

    void cephHasAsManyServersAsItsDataAsksFor_data()
    {
        QTest::addColumn<int>("data"); // tenths of a TB
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("usable"); // GB
        QTest::addColumn<int>("after");  // GB; 0 = it cannot repair itself
        // A server adds 16 TB. Three: 3 x 16 x 0.85 / 3 = 13.6 TB, and none to write lost copies to.
        QTest::newRow("the three that agree") << 10 << 3 << 13'600 << 0;
        QTest::newRow("all that three hold") << 136 << 3 << 13'600 << 0;
        // Four: 18.133 TB; after a failure 3 x 16 x 0.90 / 3 = 14.4 TB.
        QTest::newRow("more than three hold") << 140 << 4 << 18'133 << 14'400;
        // Five: 22.667 TB; after a failure 4 x 16 x 0.90 / 3 = 19.2 TB.
        QTest::newRow("more than three hold after a failure") << 145 << 5 << 22'667 << 19'200;
    }
    void cephHasAsManyServersAsItsDataAsksFor()
    {
        QFETCH(int, data);
        QFETCH(int, servers);
        QFETCH(int, usable);
        QFETCH(int, after);
        // More than a server's own RAID 10 of 8 TB has room for.
        Project project = projectOn(Tier::Vm, ceph());
        add(project, 1, terabytes(data));
        const Plan plan = planned(project);
        QVERIFY(plan.unplaced.empty());
        const ZonePlan &zone = plan.zones.front();
        QCOMPARE(zone.servers.likely, servers);
        const std::optional<StoragePool> &pool = zone.storage;
        QVERIFY(pool.has_value());
        QCOMPARE(pool->servers, servers);
        QCOMPARE(pool->raw, terabytes(160 * servers));
        QCOMPARE((pool->usable.count() + kGigabyte / 2) / kGigabyte, usable);
        QCOMPARE(pool->afterFailure ? pool->afterFailure->count() / kGigabyte : 0, after);
        QCOMPARE(pool->used, terabytes(data));
        QCOMPARE(says(plan, "pool-cannot-heal"), after == 0);
        QVERIFY(!says(plan, "pool-too-small"));
        // The same on disks of its own has no room.
        Project local = projectOn(Tier::Vm, {});
        add(local, 1, terabytes(data));
        QCOMPARE(planned(local).unplaced.empty(), data <= 80);
    }

    void osdsTakeCpuAndMemoryOfTheirServer()
    {
        for (const Profile profile : {Profile::RuleOfThumb, Profile::Detailed}) {
            const auto capacity = [profile](const StorageChoice &storage) {
                Project project = projectOn(Tier::Vm, storage);
                project.scenarios.front().profile = profile;
                add(project, 1, terabytes(10));
                return planned(project).servers.front().capacity;
            };
            const Resources without = capacity({});
            const Resources with = capacity(ceph());
            // Four disks, one OSD each: 2 cores, of 2 threads each, and 8 GB.
            QCOMPARE(without.cpu - with.cpu, 16_vcpu);
            QCOMPARE(without.memory - with.memory, Bytes(32 * kGigabyte));
            QCOMPARE(with.disk, Bytes(0)); // it is in the pool
            StorageChoice pair = ceph();
            pair.boot = BootDisks::OwnPair;
            QCOMPARE(without.cpu - capacity(pair).cpu, 8_vcpu); // two disks are left
        }
    }

    void longhornKeepsFreeWhatItSays()
    {
        Project project = projectOn(Tier::Kubernetes, longhorn());
        add(project, 2, terabytes(10));
        const Plan plan = planned(project);
        // 3 x 16 x 0.75 / 3; 12 % of 64 threads, and an estimated GiB.
        QCOMPARE(plan.zones.front().storage->usable, terabytes(120));
        QCOMPARE(plan.servers.front().capacity.cpu, 64_vcpu - 7680_mcpu);
        QCOMPARE(plan.servers.front().capacity.memory, 511_GiB);
        // On disks of its own a tenth is kept free: 3 x 8 x 0.90 / 3.
        project.scenarios.front().zones.front().policy.storage.boot = BootDisks::OwnPair;
        QCOMPARE(planned(project).zones.front().storage->usable, terabytes(72));
    }

    void longhornIsInNodeVms()
    {
        Project project = projectOn(Tier::KubernetesVm, longhorn());
        add(project, 2, terabytes(10));
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.front().capacity.cpu, 64_vcpu);
        const auto &lines = plan.zones.front().overhead;
        const auto line = std::find_if(lines.begin(), lines.end(), [](const OverheadLine &one) {
            return one.layer == QLatin1String("node-reserve") && one.resource == QLatin1String("cpu");
        });
        QVERIFY(line != lines.end());
        // 12 % of the 8 vCPU of each node.
        QCOMPARE(line->added.likely, 960 * plan.zones.front().nodeVms.likely);
    }

    void longhornElsewhereIsLocal()
    {
        Project project = projectOn(Tier::Vm, longhorn());
        add(project, 1, terabytes(10));
        const Plan plan = planned(project);
        QVERIFY(!plan.zones.front().storage);
        QVERIFY(says(plan, "longhorn-without-kubernetes"));
        QCOMPARE(plan.servers.front().capacity.disk, terabytes(80));
    }

    void bootDisks_data()
    {
        QTest::addColumn<BootDisks>("boot");
        QTest::addColumn<int>("gigabytes"); // 0 = as estimated
        QTest::addColumn<int>("left");      // GB
        // RAID 10 of four disks of 4 TB: 8 TB.
        QTest::newRow("beside them") << BootDisks::NotCounted << 0 << 8'000;
        QTest::newRow("an estimated 100 GB of them") << BootDisks::Shared << 0 << 7'900;
        QTest::newRow("250 GB of them") << BootDisks::Shared << 250 << 7'750;
        QTest::newRow("two of them") << BootDisks::OwnPair << 0 << 4'000;
    }
    void bootDisks()
    {
        QFETCH(BootDisks, boot);
        QFETCH(int, gigabytes);
        QFETCH(int, left);
        StorageChoice storage;
        storage.boot = boot;
        if (gigabytes > 0)
            storage.bootSpace = Bytes(gigabytes * kGigabyte);
        Project project = projectOn(Tier::Container, storage);
        add(project, 1, terabytes(1));
        QCOMPARE(planned(project).servers.front().capacity.disk, Bytes(left * kGigabyte));
    }

    void writesCrossTheNetworkOncePerCopy_data()
    {
        QTest::addColumn<StorageChoice>("storage");
        QTest::addColumn<int>("megabits");
        // 1,000 IOPS, 30 % of them writes of 16 KiB: 39.3216 Mbit/s.
        QTest::newRow("three copies") << ceph() << 118;     // x 3 = 117.96
        QTest::newRow("two copies") << ceph(2) << 79;       // x 2 = 78.64
        QTest::newRow("4 + 2 chunks") << coded(4, 2) << 89; // x (1 + 5 / 4) = 88.47
        QTest::newRow("on its own disks") << StorageChoice{} << 0;
    }
    void writesCrossTheNetworkOncePerCopy()
    {
        QFETCH(StorageChoice, storage);
        QFETCH(int, megabits);
        Project project = projectOn(Tier::Vm, storage);
        add(project, 1, terabytes(1)).throughput = {1000, Ratio{300'000}, Megabits(0)};
        const ZonePlan zone = planned(project).zones.front();
        QCOMPARE(zone.storage ? zone.storage->writeMegabits : 0, megabits);
    }

    void diskOperationsAreSharedByAllServers()
    {
        // Four NVMe disks do 2,000,000 reads or 400,000 writes: 200,000 reads take 0.1 of them, and 200,000
        // writes of three copies each 1.5. Three replicas ask for 4.8 servers; one more may fail.
        Project project = projectOn(Tier::Vm, ceph());
        add(project, 3, terabytes(1)).throughput = {400'000, Ratio{500'000}, Megabits(0)};
        const Plan plan = planned(project);
        QVERIFY(plan.unplaced.empty());
        QCOMPARE(plan.zones.front().servers.likely, 6);
        QVERIFY(!plan.servers.front().diskLoadPpm);
    }

    void stockThatIsTooSmallIsSaid()
    {
        Project project = projectOn(Tier::Vm, ceph());
        project.scenarios.front().zones.front().stock[host().id] = 3;
        add(project, 1, terabytes(140));
        QVERIFY(says(planned(project), "pool-too-small"));
    }

    void serversSideBySideAreEnoughToo()
    {
        Project project = projectOn(Tier::Vm, ceph());
        Catalogue catalogue = *project.catalogue;
        Baseline small = host();
        small.id = QStringLiteral("small");
        small.diskCount = 2;
        small.price->month.minor = 60'000;
        catalogue.baselines.push_back(small);
        project.catalogue = std::make_shared<const Catalogue>(catalogue);
        Zone &zone = project.scenarios.front().zones.front();
        zone.baselines.append(small.id);
        add(project, 1, terabytes(140));
        for (const bool mixed : {false, true}) {
            zone.policy.mixedTypes = mixed;
            const Plan plan = planned(project);
            QVERIFY(!says(plan, "pool-too-small"));
            QVERIFY(plan.bound.month.minor <= plan.bound.of.minor);
            const StoragePool &pool = *plan.zones.front().storage;
            QVERIFY(pool.usable >= pool.used);
        }
    }

    void memoryIsPromisedAsOftenAsSet()
    {
        Project project = projectOn(Tier::Vm, {});
        add(project, 1, Bytes(0));
        ZonePolicy &policy = project.scenarios.front().zones.front().policy;
        QCOMPARE(planned(project).servers.front().capacity.memory, 512_GiB);
        policy.memory.overcommit = Ratio{1'250'000};
        QCOMPARE(planned(project).servers.front().capacity.memory, 640_GiB);
        QVERIFY(says(planned(project), "memory-without-ballooning"));
        policy.memory.ballooning = true;
        QVERIFY(says(planned(project), "memory-overcommitted"));
        QVERIFY(!says(planned(project), "memory-without-ballooning"));
        // What the host keeps, 2 GiB, is promised to nobody: (512 - 2) x 1.25.
        project.scenarios.front().profile = Profile::Detailed;
        QCOMPARE(planned(project).servers.front().capacity.memory, Bytes(1275 * kGibi / 2));
        // Containers get what there is.
        project.scenarios.front().zones.front().tier = Tier::Container;
        project.scenarios.front().profile = Profile::RuleOfThumb;
        QCOMPARE(planned(project).servers.front().capacity.memory, 512_GiB);
        QVERIFY(!says(planned(project), "memory-overcommitted"));
    }

    void backupsAreOfWhatIsInThePoolToo()
    {
        Project local = projectOn(Tier::Vm, {});
        add(local, 2, terabytes(10));
        Project pooled = local;
        pooled.scenarios.front().zones.front().policy.storage = ceph();
        QCOMPARE(planned(pooled).zones.front().backup, planned(local).zones.front().backup);
    }

    void aCatalogueWithoutTheFiguresIsNamed()
    {
        Project project = projectOn(Tier::Vm, ceph());
        Catalogue catalogue = *project.catalogue;
        catalogue.constants.erase(QStringLiteral("ceph.nearfull_ratio"));
        project.catalogue = std::make_shared<const Catalogue>(catalogue);
        add(project, 1, terabytes(1));
        const Result<Plan> plan = grondplan::plan(project, project.scenarios.front().id);
        QVERIFY(!plan);
        QCOMPARE(plan.error().where, QStringLiteral("ceph.nearfull_ratio"));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
