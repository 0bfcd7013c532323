#include "core/catalogue/loader.h"
#include "core/plan/plan.h"
#include "core/plan/planjson.h"
#include "core/text/words.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace grondplan;

/// Where zones and workloads let instances stand. Figures are worked by hand for servers of 64 threads and 1
/// TiB with two NUMA nodes ("big", EUR 100.00) and of 16 threads and 256 GiB ("small", EUR 30.00), on bare
/// metal that is shared, where nothing is added to a need: 51,200 and 12,800 millicpu in normal running, at
/// 80 percent.
class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAskedIsNothingKept();
    void tenantsShareNoServer_data();
    void tenantsShareNoServer();
    void systemsShareNoServer();
    void anIsolatedWorkloadIsAlone();
    void pinnedInstancesAreInOneNumaNode();
    void aNumaNodeTooSmallIsSaid();
    void stockIsAllThereIs();
    void stockHeldByOthersIsSaid();
    void oneTypeOrSeveral();
    void replicasAreDividedOverRacks_data();
    void replicasAreDividedOverRacks();
    void racksGetTheCheaperType();
    void racksWithoutServersAreSaid();
    void stockStandsInRacksEvenly();
    void nodeVmsGetTheSizeThatCostsLeast();
    void aSizeThatHoldsNotAllIsNotChosen();
    void equalSizesGiveTheFirst();
    void readingsHaveOneType();
    void controlPlanesAreOfTheSameType();
    void whatHasNoPlaceIsNoServersFault();
    void everyPlaceIsKeptOnEveryTier_data();
    void everyPlaceIsKeptOnEveryTier();
};

static Baseline serverOf(const QString &id, int threads, Bytes memory, std::int64_t cents, Baseline like)
{
    like.id = like.model = id;
    like.cores = threads / 2;
    like.threads = threads;
    like.numaNodes = 2;
    like.memory = memory;
    like.price->month.minor = cents;
    like.price->once.minor = 0;
    return like;
}

/// A zone of shared bare metal that survives no failure and may use big servers.
static Project project()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Catalogue catalogue = *project.catalogue;
    Baseline like = *catalogue.baseline(Catalogue::referenceBaseline(Tier::Vm));
    like.price->month.currency = like.price->once.currency = project.currency;
    catalogue.baselines = {serverOf(QStringLiteral("big"), 64, 1024_GiB, 100'00, like),
                           serverOf(QStringLiteral("small"), 16, 256_GiB, 30'00, like)};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::BareMetal;
    zone.baselines = {QStringLiteral("big")};
    zone.policy.shareBareMetal = true;
    zone.policy.tolerate = 0;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static Zone &zoneOf(Project &project)
{
    return project.scenarios.front().zones.front();
}

static Workload &add(Project &project, const char *name, std::int64_t replicas, MilliCpu cpu)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zoneOf(project).id;
    workload.name = QString::fromLatin1(name);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = cpu;
    workload.memory.request = 1_GiB;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

/// The plan, held to be what was asked for by counting it again.
static Plan planned(const Project &project, Effort effort = Effort::Full)
{
    Planning how;
    how.effort = effort;
    Result<Plan> result = plan(project, project.scenarios.front().id, how);
    if (!result)
        qFatal("plan failed: %d %s", static_cast<int>(result.error().code), qPrintable(result.error().where));
    const QString broken = test::brokenPlace(project, *result);
    if (!broken.isEmpty())
        QTest::qFail(qPrintable(broken), __FILE__, __LINE__);
    return *result;
}

static std::int64_t unplacedIn(const Plan &plan)
{
    std::int64_t count = 0;
    for (const UnplacedInstances &unplaced : plan.unplaced)
        count += unplaced.count;
    return count;
}

/// The reason of what has no place, in both languages, where nothing is left to fill in.
static QString reasonOf(const Plan &plan)
{
    for (const Finding &finding : plan.findings) {
        if (!finding.code.startsWith(QLatin1String("unplaced.")))
            continue;
        for (const char *language : {"en", "nl"}) {
            const QString sentence = Words(QLatin1String(language)).finding(finding);
            if (sentence.isEmpty() || sentence.contains(u'%'))
                return QStringLiteral("no words: ") + sentence;
        }
        return finding.code;
    }
    return {};
}

void TestPlaces::nothingAskedIsNothingKept()
{
    Project project = ::project();
    add(project, "a", 1, 1_vcpu).tenant = QStringLiteral("one");
    Workload &b = add(project, "b", 1, 1_vcpu);
    b.tenant = QStringLiteral("two");
    b.os = Os::Windows;
    QCOMPARE(planned(project).servers.size(), std::size_t{1});
    QCOMPARE(planned(project).servers.front().rack, 0);
}

void TestPlaces::tenantsShareNoServer_data()
{
    QTest::addColumn<Tier>("tier");
    for (const Tier tier : kTiers)
        QTest::newRow(qPrintable(tierId(tier))) << tier;
}

void TestPlaces::tenantsShareNoServer()
{
    QFETCH(Tier, tier);
    Project project = ::project();
    zoneOf(project).tier = tier;
    zoneOf(project).policy.tenantsApart = true;
    for (const char *tenant : {"one", "one", "two", "three", ""})
        add(project, "app", 1, 1_vcpu).tenant = QString::fromLatin1(tenant);
    const Plan plan = planned(project);
    QCOMPARE(unplacedIn(plan), 0);
    QCOMPARE(plan.servers.size(), std::size_t{4}); // without a tenant is one of its own
    zoneOf(project).policy.tenantsApart = false;
    QVERIFY(planned(project).servers.size() < 4);
}

void TestPlaces::systemsShareNoServer()
{
    Project project = ::project();
    add(project, "a", 3, 1_vcpu);
    add(project, "b", 3, 1_vcpu).os = Os::Windows;
    QCOMPARE(planned(project).servers.size(), std::size_t{1});
    zoneOf(project).policy.systemsApart = true;
    QCOMPARE(planned(project).servers.size(), std::size_t{2});
}

void TestPlaces::anIsolatedWorkloadIsAlone()
{
    Project project = ::project();
    add(project, "a", 3, 1_vcpu);
    add(project, "b", 1, 1_vcpu);
    add(project, "alone", 2, 1_vcpu).isolated = true;
    add(project, "agent", 1, 1_vcpu).perNode = true;
    const Plan plan = planned(project);
    QCOMPARE(plan.servers.size(), std::size_t{2});
    QCOMPARE(plan.zones.front().instances, 8); // the agent on both
}

void TestPlaces::pinnedInstancesAreInOneNumaNode()
{
    // Three of 13 vCPU: 39,000 of 51,200; but each node has 25,600, and two ask 26,000.
    Project project = ::project();
    Workload &vm = add(project, "vm", 3, 13_vcpu);
    vm.disk = 100_GiB; // all the disks are reached from either node
    QCOMPARE(planned(project).servers.size(), std::size_t{1});
    vm.oneNumaNode = true;
    QCOMPARE(planned(project).servers.size(), std::size_t{2});
}

void TestPlaces::aNumaNodeTooSmallIsSaid()
{
    Project project = ::project();
    add(project, "vm", 1, 26_vcpu).oneNumaNode = true;
    const Plan plan = planned(project);
    QCOMPARE(unplacedIn(plan), 1);
    QCOMPARE(reasonOf(plan), QStringLiteral("unplaced.numa"));
    QCOMPARE(plan.unplaced.front().reason.args.front(),
             amountArgument(QStringLiteral("cpu"), 400)); // of 25,600
    QCOMPARE(plan.unplaced.front().reason.args.back(), QStringLiteral("big"));
}

void TestPlaces::stockIsAllThereIs()
{
    // One of 40 vCPU a server; the third is short of 40,000 - (51,200 - 40,000).
    Project project = ::project();
    add(project, "vm", 3, 40_vcpu);
    QCOMPARE(planned(project).servers.size(), std::size_t{3});
    zoneOf(project).stock[QStringLiteral("big")] = 2;
    const Plan plan = planned(project);
    QCOMPARE(plan.servers.size(), std::size_t{2});
    QCOMPARE(unplacedIn(plan), 1);
    QCOMPARE(reasonOf(plan), QStringLiteral("unplaced.stock-short"));
    const QStringList args = plan.unplaced.front().reason.args;
    QCOMPARE(args.front(), amountArgument(QStringLiteral("cpu"), 28'800));
    QCOMPARE(args.back(), QStringLiteral("2"));
    zoneOf(project).stock[QStringLiteral("big")] = 0;
    QCOMPARE(reasonOf(planned(project)), QStringLiteral("unplaced.stock"));
}

void TestPlaces::stockHeldByOthersIsSaid()
{
    Project project = ::project();
    zoneOf(project).policy.tenantsApart = true;
    zoneOf(project).stock[QStringLiteral("big")] = 1;
    add(project, "a", 1, 2_vcpu).tenant = QStringLiteral("one");
    add(project, "b", 1, 1_vcpu).tenant = QStringLiteral("two");
    const Plan plan = planned(project);
    QCOMPARE(unplacedIn(plan), 1);
    QCOMPARE(reasonOf(plan), QStringLiteral("unplaced.apart"));
}

void TestPlaces::oneTypeOrSeveral()
{
    // 51,200 fills a big one, 12,800 a small one: EUR 130 together, EUR 200 on two big ones.
    Project project = ::project();
    zoneOf(project).baselines = {QStringLiteral("big"), QStringLiteral("small")};
    add(project, "a", 1, 51'200_mcpu);
    add(project, "b", 1, 12'800_mcpu);
    Plan plan = planned(project);
    QCOMPARE(plan.month.likely.minor, 200'00);
    zoneOf(project).policy.mixedTypes = true;
    plan = planned(project);
    QCOMPARE(plan.month.likely.minor, 130'00);
    QCOMPARE(plan.bound.month.minor, 130'00);
    const std::vector<TypeCount> types = {{QStringLiteral("big"), Band<std::int64_t>::exactly(1)},
                                          {QStringLiteral("small"), Band<std::int64_t>::exactly(1)}};
    QVERIFY(plan.zones.front().types == types);
    const auto wording = [](const Finding &) { return QString(); };
    const QJsonObject json = QJsonDocument::fromJson(planToJson(project, plan, {}, wording)).object();
    const QJsonArray byType = json[QStringLiteral("zones")][0][QStringLiteral("servers_by_type")].toArray();
    QCOMPARE(byType.size(), 2);
    QCOMPARE(byType[1][QStringLiteral("baseline")].toString(), QStringLiteral("small"));
    QCOMPARE(byType[1][QStringLiteral("servers")][QStringLiteral("likely")].toInt(), 1);
}

void TestPlaces::replicasAreDividedOverRacks_data()
{
    QTest::addColumn<Tier>("tier");
    for (const Tier tier : kTiers)
        QTest::newRow(qPrintable(tierId(tier))) << tier;
}

void TestPlaces::replicasAreDividedOverRacks()
{
    QFETCH(Tier, tier);
    Project project = ::project();
    zoneOf(project).tier = tier;
    zoneOf(project).policy.racks = 3;
    const WorkloadId web = add(project, "web", 7, 1_vcpu).id;
    add(project, "db", 2, 2_vcpu);
    add(project, "one", 1, 1_vcpu);
    const Plan plan = planned(project);
    QCOMPARE(unplacedIn(plan), 0);
    std::map<int, int> inRack;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances)
            inRack[server.rack] += instance.workload == web ? 1 : 0;
    }
    QCOMPARE(inRack.size(), std::size_t{3}); // 3, 3 and 1, or 3, 2 and 2
    for (const auto &[rack, count] : inRack)
        QVERIFY(count >= 1 && count <= 3);
    if (tier == Tier::BareMetal)
        QCOMPARE(plan.servers.size(), std::size_t{3});
}

void TestPlaces::racksGetTheCheaperType()
{
    Project project = ::project();
    zoneOf(project).policy.racks = 2;
    zoneOf(project).baselines = {QStringLiteral("big"), QStringLiteral("small")};
    add(project, "web", 4, 6_vcpu); // two in a rack: 12,000 of 12,800
    Plan plan = planned(project);
    QCOMPARE(plan.month.likely.minor, 60'00);
    QCOMPARE(plan.bound.month.minor, 60'00);
    // One on a small server: four of those, or two big ones for EUR 200.
    project.scenarios.front().workloads.front().cpu.request = 7_vcpu;
    QCOMPARE(planned(project).month.likely.minor, 120'00);
    zoneOf(project).stock[QStringLiteral("small")] = 3;
    plan = planned(project);
    QCOMPARE(plan.month.likely.minor, 200'00);
    QCOMPARE(unplacedIn(plan), 0);
}

void TestPlaces::racksWithoutServersAreSaid()
{
    Project project = ::project();
    zoneOf(project).policy.racks = 2;
    zoneOf(project).stock[QStringLiteral("big")] = 1; // in the first rack
    add(project, "web", 4, 1_vcpu);
    const Plan plan = planned(project);
    QCOMPARE(unplacedIn(plan), 2);
    QCOMPARE(reasonOf(plan), QStringLiteral("unplaced.racks"));
}

void TestPlaces::stockStandsInRacksEvenly()
{
    // Five servers in three racks are 2, 2 and 1: 40 vCPU a server, at most two of six in a rack.
    Project project = ::project();
    zoneOf(project).policy.racks = 3;
    zoneOf(project).stock[QStringLiteral("big")] = 5;
    add(project, "vm", 6, 40_vcpu);
    const Plan plan = planned(project);
    QCOMPARE(plan.servers.size(), std::size_t{5});
    QCOMPARE(unplacedIn(plan), 1);
}

void TestPlaces::nodeVmsGetTheSizeThatCostsLeast()
{
    // Containers of 5 vCPU take 5,000 / 0.965 = 5,181.3, so 5,182. Nodes of 8 hold one, those of 11 hold two
    // (10,364). A node takes its size / 0.875 of a server of 51,200: 9,143 (five on a server) or 12,572
    // (four). Ten containers are ten nodes of 8 on two servers, or five of 11 on two; 16 are 16 on four, or 8
    // on two.
    Project project = ::project();
    Zone &zone = zoneOf(project);
    zone.tier = Tier::ContainerVm;
    zone.policy.node = {8_vcpu, 32_GiB};
    zone.policy.otherNodes = {{11_vcpu, 32_GiB}};
    add(project, "app", 16, 5_vcpu);
    const Plan plan = planned(project);
    const ZonePlan &result = plan.zones.front();
    QCOMPARE(result.nodeTrials.size(), std::size_t{2});
    QCOMPARE(result.nodeTrials[0].nodeVms, 16);
    QCOMPARE(result.nodeTrials[0].servers, 4);
    QCOMPARE(result.nodeTrials[0].month.minor, 400'00);
    QCOMPARE(result.nodeTrials[1].nodeVms, 8);
    QCOMPARE(result.nodeTrials[1].servers, 2);
    QCOMPARE(result.nodeTrials[1].month.minor, 200'00);
    QCOMPARE(result.node.cpu, 11_vcpu);
    QCOMPARE(plan.month.likely.minor, 200'00);
    QVERIFY(plan.bound.month.minor <= 200'00);
    std::set<std::int64_t> sizes;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.kind == InstanceKind::NodeVm)
                sizes.insert(instance.size.cpu.count());
        }
    }
    QCOMPARE(sizes, std::set<std::int64_t>{12'572});
}

void TestPlaces::aSizeThatHoldsNotAllIsNotChosen()
{
    Project project = ::project();
    Zone &zone = zoneOf(project);
    zone.tier = Tier::ContainerVm;
    zone.policy.node = {4_vcpu, 16_GiB};
    zone.policy.otherNodes = {{16_vcpu, 64_GiB}};
    add(project, "large", 1, 12_vcpu);
    add(project, "little", 3, 1_vcpu);
    const Plan plan = planned(project);
    QCOMPARE(unplacedIn(plan), 0);
    QCOMPARE(plan.zones.front().node.cpu, 16_vcpu);
    QCOMPARE(plan.zones.front().nodeTrials.front().unplaced, 1);
}

void TestPlaces::equalSizesGiveTheFirst()
{
    Project project = ::project();
    Zone &zone = zoneOf(project);
    zone.tier = Tier::ContainerVm;
    zone.policy.node = {9_vcpu, 32_GiB};
    zone.policy.otherNodes = {{8_vcpu, 32_GiB}, {9_vcpu, 32_GiB}};
    add(project, "app", 1, 1_vcpu);
    const Plan plan = planned(project);
    QCOMPARE(plan.zones.front().nodeTrials.size(), std::size_t{2}); // each size once
    QCOMPARE(plan.zones.front().node.cpu, 9_vcpu);
}

void TestPlaces::readingsHaveOneType()
{
    // VMs of 5,600 take 6,223, 6,400 and 6,589: two on a small server at low and likely, one at high. Then
    // one big server for EUR 100 would be cheaper than six small ones; but one orders one type, and more or
    // less of it.
    Project project = ::project();
    Zone &zone = zoneOf(project);
    zone.tier = Tier::Vm;
    zone.baselines = {QStringLiteral("big"), QStringLiteral("small")};
    Workload &vm = add(project, "vm", 6, 5'600_mcpu);
    Plan plan = planned(project);
    const std::vector<TypeCount> small = {{QStringLiteral("small"), {3, 3, 6}}};
    QVERIFY(plan.zones.front().types == small);
    QCOMPARE(plan.month.high.minor, 180'00);
    // Of 11,200 at high, 13,177, none fits on a small one: only then it is the other type.
    vm.cpu.request = 11'200_mcpu;
    vm.replicas = Replicas::exactly(3);
    plan = planned(project);
    const std::vector<TypeCount> both = {{QStringLiteral("big"), {0, 0, 1}},
                                         {QStringLiteral("small"), {3, 3, 0}}};
    QVERIFY(plan.zones.front().types == both);
    QCOMPARE(plan.month.high.minor, 100'00);
    QCOMPARE(plan.zones.front().servers.high, 3);
}

/// What needs a big server alone makes the zone one of big servers, and the small ones that a control plane
/// would cost less on are another type.
void TestPlaces::controlPlanesAreOfTheSameType()
{
    Project cluster = project();
    cluster.scenarios.front().profile = Profile::Detailed;
    zoneOf(cluster).tier = Tier::Kubernetes;
    zoneOf(cluster).baselines = {QStringLiteral("big"), QStringLiteral("small")};
    add(cluster, "big one", 1, MilliCpu(30'000));
    const Plan plan = planned(cluster);
    QCOMPARE(plan.servers.size(), std::size_t{5}); // two nodes and three of the control plane
    for (const PlannedServer &server : plan.servers)
        QCOMPARE(server.baseline, QStringLiteral("big"));
    zoneOf(cluster).policy.mixedTypes = true;
    QCOMPARE(planned(cluster).servers.back().baseline, QStringLiteral("small"));
}

/// Two servers survive for what they hold; a third workload that fits on none is said, and blames neither.
void TestPlaces::whatHasNoPlaceIsNoServersFault()
{
    Project made = project();
    zoneOf(made).policy.tolerate = 1;
    add(made, "web", 2, 2_vcpu);
    const auto blamed = [](const Plan &plan) {
        return std::any_of(plan.findings.begin(), plan.findings.end(), [](const Finding &finding) {
            return finding.code == QLatin1String("failure-not-survived");
        });
    };
    QVERIFY(planned(made).zones.front().failover.proved);
    add(made, "huge", 1, 100_vcpu); // of 64
    const Plan plan = planned(made);
    QCOMPARE(unplacedIn(plan), 1);
    QVERIFY(!plan.zones.front().failover.proved);
    QCOMPARE(plan.zones.front().failover.worstHost, QString());
    QVERIFY(!blamed(plan));
}

void TestPlaces::everyPlaceIsKeptOnEveryTier_data()
{
    replicasAreDividedOverRacks_data();
}

void TestPlaces::everyPlaceIsKeptOnEveryTier()
{
    QFETCH(Tier, tier);
    Project project = ::project();
    Zone &zone = zoneOf(project);
    zone.tier = tier;
    zone.policy.tolerate = 1;
    zone.policy.racks = 2;
    zone.policy.tenantsApart = zone.policy.systemsApart = true;
    zone.baselines.append(QStringLiteral("small"));
    const char *names[] = {"a", "b", "c", "d", "e"};
    for (int i = 0; i < 5; ++i) {
        Workload &workload = add(project, names[i], 2 + i, MilliCpu(900 + 700 * i));
        workload.tenant = i < 2 ? QStringLiteral("one") : QStringLiteral("two");
        workload.os = i == 4 ? Os::Windows : Os::Linux;
        workload.oneNumaNode = i % 2 == 0;
        workload.isolated = i == 3;
    }
    for (const bool mixed : {false, true}) {
        zone.policy.mixedTypes = mixed;
        const Plan plan = planned(project, Effort::Quick);
        QCOMPARE(unplacedIn(plan), 0);
        QVERIFY(plan.zones.front().failover.proved);
        QVERIFY(plan.bound.month.minor <= plan.month.likely.minor);
    }
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
