// What licences cost: expected amounts are the vendors' rules and prices, worked by hand.

#include "core/catalogue/loader.h"
#include "core/plan/licencelines.h"
#include "core/plan/licences.h"
#include "core/plan/plan.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;

static Baseline host(int sockets, int cores)
{
    Baseline baseline;
    baseline.id = QStringLiteral("host");
    baseline.model = QStringLiteral("Host");
    baseline.sockets = sockets;
    baseline.cores = cores;
    baseline.threads = 2 * cores;
    baseline.memory = Bytes(1024 * kGibi);
    baseline.diskCount = 0;
    baseline.price = Price{Money{100'000, {}}, Money{0, {}}, QStringLiteral("list"), {}};
    return baseline;
}

static const Licence &licence(const char *id)
{
    return *shippedCatalogue()->licence(QString::fromLatin1(id));
}

/// One zone of VMs, or of another tier, on `baseline`, that survives `tolerate` failures.
static Project projectOn(const Baseline &baseline, Tier tier = Tier::Vm, int tolerate = 0)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Catalogue catalogue = *project.catalogue;
    catalogue.baselines = {baseline};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    zone.baselines = {baseline.id};
    zone.policy.tolerate = tolerate;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static Workload &add(Project &project, const char *name, std::int64_t replicas, Os os, MilliCpu cpu = 1_vcpu,
                     Bytes memory = 1_GiB)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QString::fromLatin1(name);
    workload.os = os;
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = cpu;
    workload.memory.request = memory;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

static Zone &zoneOf(Project &project)
{
    return project.scenarios.front().zones.front();
}

using test::planned;

static std::int64_t unitsOfPlan(const Plan &plan, const char *id)
{
    std::int64_t units = 0;
    for (const ZonePlan &zone : plan.zones) {
        for (const LicenceLine &line : zone.licences)
            units += line.id == QLatin1String(id) ? line.units.likely : 0;
    }
    return units;
}

static std::int64_t partOf(const Plan &plan, const char *part, bool once)
{
    std::int64_t sum = 0;
    for (const CostPart &one : plan.parts)
        sum += one.part == QLatin1String(part) ? (once ? one.once.minor : one.month.minor) : 0;
    return sum;
}

static bool has(const Plan &plan, const char *code)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [code](const Finding &one) { return one.code == QLatin1String(code); });
}

class TestLicences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vendorsRules_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("sockets");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("units");
        const auto row = [](const char *name, const char *id, int sockets, int cores, int units) {
            QTest::newRow(name) << QString::fromLatin1(id) << sockets << cores << units;
        };
        row("Windows: 16 cores are one licence", "win-2025-std", 1, 16, 1);
        row("Windows: a small server counts as 16 cores", "win-2025-std", 1, 4, 1);
        row("Windows: 32 cores are two", "win-2025-dc", 1, 32, 2);
        row("Windows: 8 of each processor at least", "win-2025-dc", 4, 16, 2);
        row("Windows of a hoster: 8 cores at least", "win-host-std", 1, 6, 8);
        row("VMware: 16 of each processor at least", "vmware-vcf", 2, 16, 32);
        row("VMware: by the core above it", "vmware-vcf", 1, 32, 32);
        row("SQL Server: packs of two", "sql-2022-std-core", 1, 6, 3);
        row("SQL Server: 4 cores of a processor at least", "sql-2022-std-core", 2, 4, 4);
        row("Proxmox: by the socket", "proxmox-basic", 2, 32, 2);
        row("RHEL: two sockets are one", "rhel-server", 2, 32, 1);
        row("RHEL: a third socket asks for another", "rhel-server", 3, 48, 2);
        row("Rocky: by the node", "rlcpro-self", 2, 64, 1);
    }
    void vendorsRules()
    {
        QFETCH(QString, id);
        QFETCH(int, sockets);
        QFETCH(int, cores);
        QFETCH(int, units);
        QCOMPARE(unitsOf(*shippedCatalogue()->licence(id), host(sockets, cores)), units);
    }

    void aVmIsLicensedByItsVirtualCores()
    {
        QCOMPARE(unitsOfVm(licence("sql-2022-std-core"), 2), 2); // four cores at least: two packs
        QCOMPARE(unitsOfVm(licence("sql-2022-std-core"), 5), 3);
        QCOMPARE(unitsOfVm(licence("sql-2022-std-core"), 8), 4);
    }

    void pricesAreOfAYearAMonthOrForGood()
    {
        Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
        const Terms terms(project);
        // EUR 370 a socket and year: three are 1,110 a year, 92.50 a month.
        QCOMPARE(costOf(terms, licence("proxmox-basic"), 3)->month, 9'250);
        QCOMPARE(costOf(terms, licence("proxmox-basic"), 3)->once, 0);
        // USD 350 a core and year, 96 cores: 33,600 a year, 2,800 a month, EUR 2,515.05 at 1.1133.
        QCOMPARE(costOf(terms, licence("vmware-vcf"), 96)->month, 251'505);
        // USD 1,176 once: EUR 1,056.32.
        QCOMPARE(costOf(terms, licence("win-2025-std"), 1)->once, 105'632);
        QVERIFY(!costOf(terms, licence("openshift-corepair"), 1));
    }

    void anOrderHasALeast()
    {
        // VCF: three hosts of 32 cores are 96, above the 72 of an order; one host of 16 pays for 72.
        QCOMPARE(ordered({96}, 72), (std::vector<std::int64_t>{96}));
        QCOMPARE(ordered({16}, 72), (std::vector<std::int64_t>{72}));
        QCOMPARE(ordered({0}, 72), (std::vector<std::int64_t>{0}));
        // Of all zones together: 16 and 32 lack 24, shared out by what they use.
        QCOMPARE(ordered({16, 32}, 72), (std::vector<std::int64_t>{24, 48}));
        QCOMPARE(ordered({48, 48}, 72), (std::vector<std::int64_t>{48, 48}));
    }

    void vcfOfThreeHostsOf32Cores()
    {
        // One VM a host: 25 vCPU are 28.6 with overhead, two of them 57.2 of the 64 after a failure.
        Project project = projectOn(host(1, 32), Tier::Vm, 1);
        zoneOf(project).licences = {QStringLiteral("vmware-vcf")};
        add(project, "vm", 3, Os::Linux, MilliCpu(25'000)).onePerHost = true;
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{3});
        QCOMPARE(unitsOfPlan(plan, "vmware-vcf"), 96);
        QCOMPARE(partOf(plan, "licences", false), 251'505);
    }

    /// Two zones on hosts of 16 cores, of which 25,600 millicpu may be used. One VM of 1 vCPU takes one. Of
    /// VMs of 3.7 vCPU six fit in the middle of the band, 6 x 4229, and five at its high end, where six are 6
    /// x 4353: twelve take two hosts, at the high end three. Likely 16 + 32 cores are raised to 72, which is
    /// 24 + 48; at the high end 16 + 48 to 18 + 54: the first zone is still said to pay for 24.
    void aZonesBandStaysInOrderWhenOthersGrow()
    {
        Project project = projectOn(host(1, 16));
        add(project, "small", 1, Os::Linux);
        zoneOf(project).licences = {QStringLiteral("vmware-vcf")};
        Zone second = zoneOf(project);
        second.id = project.newId<ZoneId>();
        second.name = QStringLiteral("second");
        project.scenarios.front().zones.push_back(second);
        add(project, "large", 12, Os::Linux, MilliCpu(3700)).zone = second.id;
        const Plan plan = planned(project);
        const LicenceLine &line = plan.zones.front().licences.front();
        QCOMPARE(plan.zones.back().servers.likely, 2);
        QCOMPARE(plan.zones.back().servers.high, 3);
        QCOMPARE(plan.zones.back().licences.front().units, (Band<std::int64_t>{48, 48, 54}));
        QCOMPARE(line.units, (Band<std::int64_t>{24, 24, 24}));
        QVERIFY(plan.zones.front().month.low.minor <= plan.zones.front().month.likely.minor &&
                plan.zones.front().month.likely.minor <= plan.zones.front().month.high.minor);
    }

    void vcfOfOneHostOf16CoresPaysFor72()
    {
        Project project = projectOn(host(1, 16));
        zoneOf(project).licences = {QStringLiteral("vmware-vcf")};
        add(project, "vm", 1, Os::Linux);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{1});
        QCOMPARE(unitsOfPlan(plan, "vmware-vcf"), 72);
        QCOMPARE(partOf(plan, "licences", false), 188'628); // 72 x 350 / 12 / 1.1133 = 1,886.283...
    }

    void windowsBreaksEvenAtTwelveGuests_data()
    {
        QTest::addColumn<int>("guests");
        QTest::addColumn<int>("standard");
        QTest::addColumn<int>("datacenter");
        // A host of 16 cores: Standard 1,176 for each two guests, Datacenter 6,771 for all. 6,771 / 1,176 x 2
        // = 11.5: up to ten guests five times Standard is 5,880, six times is 7,056.
        QTest::newRow("one guest") << 1 << 1 << 0;
        QTest::newRow("two guests") << 2 << 1 << 0;
        QTest::newRow("three guests") << 3 << 2 << 0;
        QTest::newRow("ten guests") << 10 << 5 << 0;
        QTest::newRow("twelve guests") << 12 << 0 << 1;
        QTest::newRow("fifteen guests") << 15 << 0 << 1;
    }
    void windowsBreaksEvenAtTwelveGuests()
    {
        QFETCH(int, guests);
        QFETCH(int, standard);
        QFETCH(int, datacenter);
        Project project = projectOn(host(1, 16));
        zoneOf(project).licences = {QStringLiteral("win-2025-std"), QStringLiteral("win-2025-dc")};
        add(project, "win", guests, Os::Windows);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{1});
        QCOMPARE(unitsOfPlan(plan, "win-2025-std"), standard);
        QCOMPARE(unitsOfPlan(plan, "win-2025-dc"), datacenter);
        QVERIFY(!has(plan, "windows-without-licence"));
    }

    void aFailoverHostIsLicensedForWhatComesToIt()
    {
        // Four guests over two hosts, one failure survived: each host must be able to run all four.
        Project project = projectOn(host(1, 16), Tier::Vm, 1);
        zoneOf(project).licences = {QStringLiteral("win-2025-std")};
        add(project, "win", 4, Os::Windows);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{2});
        QVERIFY(plan.zones.front().failover.proved);
        QCOMPARE(unitsOfPlan(plan, "win-2025-std"), 4);
        QCOMPARE(partOf(plan, "licences", true), 422'528); // 4 x 1,176 / 1.1133 = 4,225.276...
    }

    void windowsIsKeptOnFewHosts()
    {
        // 30 Linux guests of 4 vCPU need several hosts of 16 cores; the two Windows ones share one licence.
        Project project = projectOn(host(1, 16));
        zoneOf(project).licences = {QStringLiteral("win-2025-std"), QStringLiteral("win-2025-dc")};
        add(project, "linux", 30, Os::Linux, 4_vcpu);
        add(project, "win", 2, Os::Windows, 4_vcpu);
        const Plan plan = planned(project);
        QVERIFY(plan.servers.size() > 2);
        QCOMPARE(unitsOfPlan(plan, "win-2025-std"), 1);
        QCOMPARE(unitsOfPlan(plan, "win-2025-dc"), 0);
    }

    void aDatabaseIsKeptOnFewServers()
    {
        // In containers SQL Server counts the cores of the server it runs on: 16 cores are 8 packs.
        Project project = projectOn(host(1, 16), Tier::Container);
        add(project, "web", 40, Os::Linux, 1_vcpu);
        add(project, "sql", 2, Os::Linux, 1_vcpu).licences = {QStringLiteral("sql-2022-std-core")};
        const Plan plan = planned(project);
        QVERIFY(plan.servers.size() >= 2);
        QCOMPARE(unitsOfPlan(plan, "sql-2022-std-core"), 8);
    }

    void aDatabaseInVmsCountsTheirCores()
    {
        // Two VMs of 6 vCPU: three packs each, USD 3,945 a pack.
        Project project = projectOn(host(1, 32), Tier::Vm);
        add(project, "sql", 2, Os::Linux, 6_vcpu, 16_GiB).licences = {QStringLiteral("sql-2022-std-core")};
        const Plan plan = planned(project);
        QCOMPARE(unitsOfPlan(plan, "sql-2022-std-core"), 6);
        QCOMPARE(partOf(plan, "licences", true), 2'126'112); // 23,670 / 1.1133 = 21,261.115...
    }

    void whatHasNoLicenceOrNoPriceIsSaid()
    {
        Project project = projectOn(host(1, 16));
        add(project, "win", 1, Os::Windows);
        QVERIFY(has(planned(project), "windows-without-licence"));
        QVERIFY(planned(project).notCounted.contains(QStringLiteral("licences")));
        zoneOf(project).licences = {QStringLiteral("openshift-corepair"), QStringLiteral("no-such")};
        QVERIFY(has(planned(project), "licence-without-price"));
        QVERIFY(has(planned(project), "licence-unknown"));
    }

    void aDatabaseOnWindowsWithoutALicenceIsSaid()
    {
        Project project = projectOn(host(1, 16), Tier::Vm);
        zoneOf(project).licences = {QStringLiteral("win-2025-std")};
        add(project, "data", 1, Os::Windows).kind = QStringLiteral("database");
        add(project, "files", 1, Os::Windows).kind = QStringLiteral("file-server");
        const Plan without = planned(project);
        QVERIFY(has(without, "database-without-licence"));
        QVERIFY(without.notCounted.contains(QStringLiteral("database-licences")));
        QVERIFY(!without.notCounted.contains(QStringLiteral("windows-licences")));
        for (Workload &workload : project.scenarios.front().workloads) {
            if (workload.kind == QLatin1String("database"))
                workload.licences = {QStringLiteral("sql-2022-std-core")};
        }
        const Plan with = planned(project);
        QVERIFY(!has(with, "database-without-licence"));
        QVERIFY(!with.notCounted.contains(QStringLiteral("database-licences")));
    }

    void sumsHoldWithLicences()
    {
        Project project = projectOn(host(1, 16), Tier::Vm, 1);
        project.costs.set(CostField::Margin, 130'000);
        zoneOf(project).licences = {QStringLiteral("win-host-std"), QStringLiteral("proxmox-standard")};
        add(project, "win", 3, Os::Windows);
        add(project, "linux", 7, Os::Linux, MilliCpu(1'300));
        const Plan plan = planned(project);
        std::int64_t parts = 0;
        std::int64_t sales = 0;
        for (const CostPart &part : plan.parts) {
            parts += part.month.minor;
            sales += part.salesMonth.minor;
        }
        QCOMPARE(parts, plan.month.likely.minor);
        QCOMPARE(sales, plan.sales.month.likely.minor);
        std::int64_t shares = 0;
        std::int64_t sold = 0;
        for (const WorkloadCost &cost : plan.byWorkload) {
            shares += cost.month.minor;
            sold += cost.sales.minor;
        }
        QCOMPARE(shares, plan.month.likely.minor);
        QCOMPARE(sold, plan.sales.month.likely.minor);
        QVERIFY(plan.bound.month.minor <= plan.bound.of.minor);
        QVERIFY(plan.bound.of.minor <= plan.month.likely.minor + plan.once.minor);
    }
};

QTEST_GUILESS_MAIN(TestLicences)
#include "tst_licences.moc"
