// Options of servers: the cheapest of those that give what a zone lacks, by sums done by hand.

#include "core/catalogue/loader.h"
#include "core/plan/plan.h"
#include "core/plan/planmemory.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;
using test::planned;

static constexpr std::int64_t kTerabyte = 1'000'000'000'000;

/// A server of EUR 1,000 with four disks of 4 TB in RAID 10, and what it can have: two more such disks for
/// EUR 50, twice at most, with EUR 12 to put them in; a network card for EUR 10; 64 GiB for EUR 40.
static Project shop(int tolerate = 0)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Catalogue catalogue = *project.catalogue;
    Baseline host;
    host.id = QStringLiteral("host");
    host.model = QStringLiteral("Host");
    host.cores = 32;
    host.threads = 64;
    host.memory = 512_GiB;
    host.diskType = QStringLiteral("NVMe");
    host.diskCount = 4;
    host.diskSize = Bytes(4 * kTerabyte);
    host.raid = Raid::Raid10;
    host.nic = Megabits(1000);
    host.price = Price{Money{100'000, {}}, Money{0, {}}, QStringLiteral("list"), {}};
    catalogue.baselines = {host};
    const auto priced = [&host](const char *id, std::int64_t month, std::int64_t once, int most) {
        ServerOption option;
        option.id = QLatin1String(id);
        option.baselines = {host.id};
        option.most = most;
        option.price = Price{Money{month, {}}, Money{once, {}}, QStringLiteral("list"), {}};
        return option;
    };
    ServerOption disks = priced("disks", 5'000, 1'200, 2);
    disks.disks = 2;
    ServerOption card = priced("card", 1'000, 0, 1);
    card.nic = Megabits(10'000);
    ServerOption memory = priced("memory", 4'000, 0, 4);
    memory.memory = 64_GiB;
    catalogue.options = {disks, card, memory};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::Container;
    zone.baselines = {host.id};
    zone.policy.tolerate = tolerate;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static Zone &zoneOf(Project &project)
{
    return project.scenarios.front().zones.front();
}

static Workload &add(Project &project, std::int64_t replicas)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zoneOf(project).id;
    workload.name = QStringLiteral("work%1").arg(workload.id.value);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = 1_vcpu;
    workload.memory.request = 1_GiB;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

static std::int64_t partOf(const Plan &plan, const char *part, bool once = false)
{
    for (const CostPart &one : plan.parts) {
        if (one.part == QLatin1String(part))
            return once ? one.once.minor : one.month.minor;
    }
    return -1;
}

static bool says(const Plan &plan, const char *code)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [code](const Finding &finding) { return finding.code == QLatin1String(code); });
}

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnOptionMakesOfAServer()
    {
        Baseline server;
        server.diskCount = 2;
        server.diskSize = Bytes(kTerabyte);
        server.raid = Raid::Raid1;
        server.memory = 64_GiB;
        server.nic = Megabits(10'000);
        ServerOption option;
        option.disks = 2;
        option.memory = 32_GiB;
        option.nic = Megabits(25'000);
        QVERIFY(withOption(server, option, 0) == server);
        const Baseline fitted = withOption(server, option, 2);
        QCOMPARE(fitted.diskCount, 6);
        QCOMPARE(usableDisk(fitted), Bytes(3 * kTerabyte)); // pairs of a mirror: RAID 10
        QCOMPARE(fitted.memory, 128_GiB);
        QCOMPARE(fitted.nic, Megabits(25'000));
    }

    void disksAreFittedWhereThatIsCheapest()
    {
        // Three replicas of 6 TB. As it is a server holds one: 3 x 1,000. With two more disks, 12 TB, two:
        // 2 x 1,050. With four more, 16 TB, no more than two.
        Project project = shop();
        add(project, 3).disk = Bytes(6 * kTerabyte);
        const Plan plan = planned(project);
        QVERIFY(plan.unplaced.empty());
        QCOMPARE(plan.zones.front().servers.likely, 2);
        QCOMPARE(partOf(plan, "servers"), 200'000);
        QCOMPARE(partOf(plan, "options"), 10'000);
        QCOMPARE(partOf(plan, "options", true), 2'400);
        QCOMPARE(plan.month.likely.minor, 210'000);
        QCOMPARE(plan.once.minor, 2'400);
        const std::vector<OptionCount> one = {{QStringLiteral("disks"), 1}};
        for (const PlannedServer &server : plan.servers) {
            QVERIFY(server.options == one);
            QCOMPARE(server.capacity.disk, Bytes(12 * kTerabyte));
        }
        const OptionLine &line = plan.zones.front().options.front();
        QCOMPARE(line.count, Band<std::int64_t>::exactly(2));
        QCOMPARE(line.month.likely.minor, 10'000);
    }

    void shareOfEveryWorkloadAddsUpToTheCent()
    {
        Project project = shop(1);
        project.costs.set(CostField::Margin, 70'000);
        add(project, 3).disk = Bytes(6 * kTerabyte);
        add(project, 2).disk = Bytes(1 * kTerabyte);
        add(project, 7);
        const Plan plan = planned(project);
        QVERIFY(partOf(plan, "options") > 0);
        std::int64_t parts = 0;
        std::int64_t sold = 0;
        for (const CostPart &part : plan.parts) {
            parts += part.month.minor;
            sold += part.salesMonth.minor;
        }
        std::int64_t shares = 0;
        std::int64_t sales = 0;
        for (const WorkloadCost &cost : plan.byWorkload) {
            shares += cost.month.minor;
            sales += cost.sales.minor;
        }
        QCOMPARE(parts, plan.month.likely.minor);
        QCOMPARE(shares, plan.month.likely.minor);
        QCOMPARE(sold, plan.sales.month.likely.minor);
        QCOMPARE(sales, plan.sales.month.likely.minor);
        QVERIFY(plan.bound.month.minor <= plan.bound.of.minor);
    }

    void theUserHasTheLastWord()
    {
        Project project = shop();
        add(project, 3).disk = Bytes(6 * kTerabyte);
        zoneOf(project).options[QStringLiteral("disks")] = 0;
        const Plan without = planned(project);
        QCOMPARE(without.zones.front().servers.likely, 3);
        QCOMPARE(partOf(without, "options"), -1);
        QVERIFY(without.zones.front().options.empty());
        zoneOf(project).options[QStringLiteral("disks")] = 2;
        const Plan two = planned(project);
        QCOMPARE(two.zones.front().servers.likely, 2);
        QCOMPARE(partOf(two, "options"), 20'000); // two of each server, also where one would do
    }

    void aNetworkCardIsFittedWhereAReplicaAsksForMore()
    {
        Project project = shop();
        add(project, 2).throughput.outside = Megabits(3000);
        const Plan plan = planned(project);
        QVERIFY(plan.unplaced.empty());
        QCOMPARE(plan.zones.front().servers.likely, 1);
        QCOMPARE(plan.month.likely.minor, 101'000);
        zoneOf(project).options[QStringLiteral("card")] = 0;
        QCOMPARE(planned(project).unplaced.size(), std::size_t{1});
    }

    void memoryIsFittedOnlyWhereItIsSet()
    {
        Project project = shop();
        add(project, 1).memory.request = 500_GiB; // 85 % of 512 GiB is less, of 640 GiB more
        QVERIFY(!planned(project).unplaced.empty());
        zoneOf(project).options[QStringLiteral("memory")] = 2;
        const Plan plan = planned(project);
        QVERIFY(plan.unplaced.empty());
        QCOMPARE(plan.servers.front().capacity.memory, 640_GiB);
        QCOMPARE(plan.month.likely.minor, 108'000);
    }

    /// The catalogue has no such server: what is remembered of a zone must keep it.
    void aRememberedZoneKeepsItsServers()
    {
        Project project = shop();
        add(project, 3).disk = Bytes(6 * kTerabyte);
        Zone other = zoneOf(project);
        other.id = project.newId<ZoneId>();
        other.name = QStringLiteral("other");
        project.scenarios.front().zones.push_back(other);
        PlanMemory memory;
        Planning how;
        how.memory = &memory;
        for (int edits = 0; edits < 3; ++edits) {
            const Result<Plan> remembered = plan(project, project.scenarios.front().id, how);
            QVERIFY(remembered);
            QVERIFY(*remembered == planned(project));
            QCOMPARE(remembered->zone(zoneOf(project).id)->month.likely.minor, 210'000); // as above
            add(project, 1).zone = other.id;
        }
    }

    void nothingIsFittedWhereNothingLacks()
    {
        Project project = shop(1);
        add(project, 40).disk = Bytes(kTerabyte / 100);
        Project plain = project;
        Catalogue catalogue = *plain.catalogue;
        catalogue.options.clear();
        plain.catalogue = std::make_shared<const Catalogue>(catalogue);
        QVERIFY(planned(project) == planned(plain));
    }

    void disksOfAPoolAreFittedToo()
    {
        // 14 TB in three copies: three servers of 16 TB hold 13.6; with two disks more 20.4.
        Project project = shop();
        zoneOf(project).tier = Tier::Vm;
        zoneOf(project).policy.storage.kind = StorageKind::Ceph;
        add(project, 1).disk = Bytes(14 * kTerabyte);
        const Plan plan = planned(project);
        QCOMPARE(plan.zones.front().servers.likely, 3);
        QCOMPARE(plan.month.likely.minor, 315'000);
        QCOMPARE(plan.zones.front().storage->usable, Bytes(204 * kTerabyte / 10));
    }

    void wrongSettingsAreSaid()
    {
        Project project = shop();
        add(project, 1);
        const auto saysOf = [&project](const char *option, std::int64_t count, const char *code) {
            zoneOf(project).options = {{QLatin1String(option), count}};
            return says(planned(project), code);
        };
        QVERIFY(saysOf("none", 1, "option-unknown"));
        QVERIFY(!saysOf("disks", 2, "option-unknown"));
        QVERIFY(saysOf("disks", 3, "option-too-often"));
        QVERIFY(!saysOf("disks", 2, "option-too-often"));
        Catalogue catalogue = *project.catalogue;
        catalogue.options.front().baselines.clear();
        project.catalogue = std::make_shared<const Catalogue>(catalogue);
        QVERIFY(saysOf("disks", 1, "option-for-no-server"));
        QVERIFY(!saysOf("card", 1, "option-for-no-server"));
    }

    void theShippedOptionsHaveASourceAndADate()
    {
        const auto catalogue = shippedCatalogue();
        QVERIFY(!catalogue->options.empty());
        for (const ServerOption &option : catalogue->options) {
            QVERIFY2(!option.price.provenance.source.isEmpty(), qPrintable(option.id));
            QVERIFY2(!option.price.provenance.date.isEmpty(), qPrintable(option.id));
            QVERIFY2(option.price.month.minor > 0, qPrintable(option.id));
            QVERIFY(option.disks > 0 || option.memory.count() > 0 || option.nic.count() > 0);
        }
        // 205.97 EUR for 13,956 GB, by the GB.
        QCOMPARE(catalogue->option(QStringLiteral("ref-disks-1920"))->price.month.minor, 5'667);
        QCOMPARE(catalogue->option(QStringLiteral("ref-disks-3840"))->price.month.minor, 11'335);
        // Half of 326.66 - 241.02.
        QCOMPARE(catalogue->option(QStringLiteral("ref-memory-64"))->price.month.minor, 4'282);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
