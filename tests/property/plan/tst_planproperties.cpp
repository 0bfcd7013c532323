#include "core/catalogue/loader.h"
#include "core/plan/plan.h"
#include "core/plan/planjson.h"
#include "core/plan/planmemory.h"
#include "tests/support/places.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace grondplan;

/// What must hold for every plan (README.md, "Method"), on random scenarios.
class TestPlanProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanHoldsWhatItMust();
    void placesAreAsAsked();
    void whatMustNotMatterDoesNot();
    void whatIsRememberedIsWhatIsPlanned();
};

static Workload anyWorkload(Project &project, ZoneId zone, int number)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone;
    workload.name = QStringLiteral("w%1").arg(number);
    workload.replicas = Replicas::exactly(*rc::gen::inRange<std::int64_t>(0, 12));
    workload.cpu.request = MilliCpu(*rc::gen::inRange<std::int64_t>(1, 7000));
    workload.memory.request = Bytes(*rc::gen::inRange<std::int64_t>(1, 24 * kGibi));
    workload.disk = Bytes(*rc::gen::weightedOneOf<std::int64_t>(
        {{3, rc::gen::just<std::int64_t>(0)}, {1, rc::gen::inRange<std::int64_t>(0, 400'000'000'000)}}));
    workload.perNode = *rc::gen::weightedElement<bool>({{9, false}, {1, true}});
    workload.onePerHost = *rc::gen::weightedElement<bool>({{9, false}, {1, true}});
    return workload;
}

static Project anyProject()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    scenario.profile = *rc::gen::element(Profile::RuleOfThumb, Profile::Detailed);
    const int zones = *rc::gen::inRange(1, 4);
    for (int z = 0; z < zones; ++z) {
        Zone zone;
        zone.id = project.newId<ZoneId>();
        zone.name = QStringLiteral("zone %1").arg(z);
        zone.tier = *rc::gen::elementOf(std::vector<Tier>(kTiers.begin(), kTiers.end()));
        zone.policy.tolerate = *rc::gen::inRange(0, 3);
        zone.policy.layers.hypervisor =
            *rc::gen::elementOf(std::vector<Hypervisor>(kHypervisors.begin(), kHypervisors.end()));
        zone.policy.layers.reservation =
            *rc::gen::elementOf(std::vector<Reservation>(kReservations.begin(), kReservations.end()));
        zone.policy.layers.sharedControlPlane = *rc::gen::arbitrary<bool>();
        scenario.zones.push_back(zone);
        const int workloads = *rc::gen::inRange(0, 8);
        for (int w = 0; w < workloads; ++w)
            scenario.workloads.push_back(anyWorkload(project, zone.id, z * 10 + w));
    }
    return project;
}

template<class Value> static Value oneOf(std::initializer_list<Value> values)
{
    return *rc::gen::elementOf(std::vector<Value>(values));
}

/// One small zone with rules for where what may stand: seldom proved to be cheapest, so each takes its
/// budget.
static Project anyProjectWithPlaces()
{
    Project project = anyProject();
    Scenario &scenario = project.scenarios.front();
    scenario.zones.resize(1);
    std::erase_if(scenario.workloads,
                  [&](const Workload &workload) { return workload.zone != scenario.zones.front().id; });
    if (scenario.workloads.size() > 4)
        scenario.workloads.resize(4);
    for (Workload &workload : scenario.workloads)
        workload.replicas = Replicas::exactly(std::min<std::int64_t>(workload.replicas.max, 4));
    for (Zone &zone : scenario.zones) {
        zone.policy.tenantsApart = *rc::gen::arbitrary<bool>();
        zone.policy.systemsApart = *rc::gen::arbitrary<bool>();
        zone.policy.mixedTypes = *rc::gen::arbitrary<bool>();
        zone.policy.racks = oneOf({1, 1, 2, 3});
        if (oneOf({true, false, false}))
            zone.policy.otherNodes = {{16_vcpu, 48_GiB}};
        const QString reference = Catalogue::referenceBaseline(*zone.tier);
        if (*rc::gen::arbitrary<bool>())
            zone.baselines = {reference, Catalogue::referenceBaseline(Tier::Container)};
        if (!zone.baselines.isEmpty() && *rc::gen::arbitrary<bool>())
            zone.stock[reference] = *rc::gen::inRange(0, 9);
    }
    for (Workload &workload : scenario.workloads) {
        workload.tenant = oneOf({QString(), QStringLiteral("one"), QStringLiteral("two")});
        workload.os = oneOf({Os::Linux, Os::Linux, Os::Windows});
        workload.isolated = oneOf({true, false, false, false, false});
        workload.oneNumaNode = oneOf({true, false, false});
    }
    return project;
}

static Plan planned(const Project &project)
{
    const Result<Plan> result = plan(project, project.scenarios.front().id);
    RC_ASSERT(result.has_value());
    return *result;
}

static std::int64_t asked(const Workload &workload)
{
    return workload.replicas.max;
}

/// No server is over its limits, and every replica is placed once or named as without a place.
static void checkPlaces(const Project &project, const Plan &result)
{
    std::map<WorkloadId, std::int64_t> seen;
    for (const PlannedServer &server : result.servers) {
        const ZonePolicy &policy = project.scenarios.front().zone(server.zone)->policy;
        RC_ASSERT(server.used.cpu.count() * kPpm <= server.capacity.cpu.count() * policy.cpuTarget.ppm);
        RC_ASSERT(server.used.memory.count() / 1000 * kPpm <=
                  server.capacity.memory.count() / 1000 * policy.memoryTarget.ppm + kPpm);
        RC_ASSERT(server.used.disk <= server.capacity.disk);
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                ++seen[instance.workload];
        }
    }
    for (const UnplacedInstances &unplaced : result.unplaced)
        seen[unplaced.workload] += unplaced.count;
    for (const Workload &workload : project.scenarios.front().workloads) {
        if (!workload.perNode)
            RC_ASSERT(seen[workload.id] == asked(workload));
    }
}

/// low <= likely <= high, and bound <= cost.
static void checkBands(const Plan &result)
{
    for (const ZonePlan &zone : result.zones) {
        RC_ASSERT(zone.servers.low <= zone.servers.likely && zone.servers.likely <= zone.servers.high);
        RC_ASSERT(zone.month.low.minor <= zone.month.likely.minor &&
                  zone.month.likely.minor <= zone.month.high.minor);
        RC_ASSERT(zone.effectiveCpu.low <= zone.effectiveCpu.likely &&
                  zone.effectiveCpu.likely <= zone.effectiveCpu.high);
        RC_ASSERT(zone.bound.month.minor <= zone.bound.of.minor);
    }
}

/// Parts and attributions, costs and sales, add up to the cent.
static void checkSums(const Plan &result)
{
    std::int64_t cost = 0;
    std::int64_t sales = 0;
    std::int64_t once = 0;
    for (const CostPart &part : result.parts) {
        cost += part.month.minor;
        sales += part.salesMonth.minor;
        once += part.once.minor;
    }
    RC_ASSERT(cost == result.month.likely.minor);
    RC_ASSERT(sales == result.sales.month.likely.minor);
    RC_ASSERT(once == result.once.minor);
    std::int64_t shared = 0;
    std::int64_t sold = 0;
    for (const WorkloadCost &part : result.byWorkload) {
        shared += part.month.minor;
        sold += part.sales.minor;
    }
    RC_ASSERT(shared == cost);
    RC_ASSERT(sold == sales);
    RC_ASSERT(sales >= cost);
}

void TestPlanProperties::placesAreAsAsked()
{
    QVERIFY(rc::check("apart, in NUMA nodes, in racks, of the servers there are", [] {
        const Project project = anyProjectWithPlaces();
        Planning how;
        how.effort = Effort::Quick;
        const Result<Plan> made = plan(project, project.scenarios.front().id, how);
        RC_ASSERT(made.has_value());
        const Plan &result = *made;
        const QString broken = test::brokenPlace(project, result);
        RC_LOG() << broken.toStdString() << '\n';
        RC_ASSERT(broken.isEmpty());
        std::map<WorkloadId, std::int64_t> seen;
        for (const PlannedServer &server : result.servers) {
            for (const Instance &instance : server.instances)
                ++seen[instance.workload];
        }
        for (const UnplacedInstances &unplaced : result.unplaced)
            seen[unplaced.workload] += unplaced.count;
        for (const Workload &workload : project.scenarios.front().workloads)
            RC_ASSERT(workload.perNode || seen[workload.id] == asked(workload));
        const ZonePlan &zone = result.zones.front();
        RC_ASSERT(zone.servers.low <= zone.servers.likely && zone.servers.likely <= zone.servers.high);
        RC_ASSERT(zone.month.low.minor <= zone.month.likely.minor &&
                  zone.month.likely.minor <= zone.month.high.minor);
        RC_ASSERT(zone.bound.month.minor <= zone.month.likely.minor);
    }));
}

/// Gives a project figures of money, and its zones licences; some of it runs on Windows.
static void addCosts(Project &project)
{
    for (const CostFieldInfo &info : costFields()) {
        const bool share = info.unit == CostUnit::Share;
        const std::int64_t most = share ? std::min<std::int64_t>(info.range.max, 500'000) : 5'000'000;
        if (*rc::gen::arbitrary<bool>())
            project.costs.set(info.field,
                              *rc::gen::inRange(info.range.min, std::min(info.range.max, most) + 1));
    }
    const std::vector<QString> licences = {QStringLiteral("win-2025-std"),  QStringLiteral("win-2025-dc"),
                                           QStringLiteral("win-host-std"),  QStringLiteral("vmware-vcf"),
                                           QStringLiteral("proxmox-basic"), QStringLiteral("rhel-server")};
    Scenario &scenario = project.scenarios.front();
    for (Zone &zone : scenario.zones) {
        for (const QString &licence : licences) {
            if (*rc::gen::inRange(0, 3) == 0)
                zone.licences.append(licence);
        }
    }
    for (Workload &workload : scenario.workloads) {
        workload.os = *rc::gen::weightedElement<Os>({{3, Os::Linux}, {1, Os::Windows}});
        if (*rc::gen::inRange(0, 6) == 0)
            workload.licences.append(QStringLiteral("sql-2022-std-sub"));
    }
}

/// Keeps the data of zones in pools or on disks of their own, and promises their memory more than once.
static void addStorage(Project &project)
{
    Scenario &scenario = project.scenarios.front();
    for (Zone &zone : scenario.zones) {
        StorageChoice &storage = zone.policy.storage;
        storage.kind = *rc::gen::elementOf(kStorageKinds);
        storage.copies = *rc::gen::inRange(1, 4);
        storage.dataChunks = oneOf({0, 0, 2, 4});
        storage.boot = *rc::gen::elementOf(kBootDisks);
        zone.policy.mixedTypes = *rc::gen::arbitrary<bool>();
        zone.baselines = {Catalogue::referenceBaseline(*zone.tier),
                          Catalogue::referenceBaseline(Tier::Container)};
        if (*rc::gen::arbitrary<bool>())
            zone.policy.memory.overcommit = Ratio{*rc::gen::inRange(kPpm, 2 * kPpm)};
        if (*rc::gen::arbitrary<bool>())
            zone.options[QStringLiteral("ref-disks-1920")] = *rc::gen::inRange(0, 4);
    }
    for (Workload &workload : scenario.workloads) {
        workload.disk = Bytes(*rc::gen::inRange<std::int64_t>(0, 4'000) * 1'000'000'000);
        workload.throughput.iops = oneOf({0, 0, 1'000, 50'000});
    }
}

/// What is in a pool has room in it, in normal running and while it repairs itself; or that is said.
static void checkPools(const Plan &result)
{
    for (const ZonePlan &zone : result.zones) {
        if (!zone.storage)
            continue;
        const StoragePool &pool = *zone.storage;
        const bool holds =
            pool.used <= pool.usable && (!pool.afterFailure || pool.used <= *pool.afterFailure);
        const bool isSaid =
            std::any_of(result.findings.begin(), result.findings.end(), [&zone](const Finding &finding) {
                return finding.zone == zone.zone && finding.code == QLatin1String("pool-too-small");
            });
        RC_ASSERT(holds != isSaid);
        RC_ASSERT(pool.usable <= pool.raw);
    }
}

void TestPlanProperties::aPlanHoldsWhatItMust()
{
    QVERIFY(rc::check("capacity, every instance once, bands, bounds, sums", [] {
        Project project = anyProject();
        const bool withCosts = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            addStorage(project);
        if (withCosts)
            addCosts(project);
        const Plan result = planned(project);
        checkPlaces(project, result);
        checkBands(result);
        checkSums(result);
        checkPools(result);
        // Where nothing but servers costs anything, their bound is one of all.
        for (const ZonePlan &zone : result.zones)
            RC_ASSERT(withCosts || zone.bound.month.minor <= zone.month.likely.minor);
        RC_ASSERT(withCosts || result.bound.month.minor <= result.month.likely.minor);
    }));
}

/// The same again is the same to the byte; order and names change no cost; all prices twice are twice the
/// cost.
void TestPlanProperties::whatMustNotMatterDoesNot()
{
    QVERIFY(rc::check("again, in another order under other names, at twice the prices", [] {
        Project project = anyProject();
        const auto wording = [](const Finding &finding) { return finding.code; };
        const Plan before = planned(project);
        const Plan again = planned(project);
        RC_ASSERT(planToJson(project, before, explain(project, before), wording) ==
                  planToJson(project, again, explain(project, again), wording));

        Scenario &scenario = project.scenarios.front();
        std::reverse(scenario.workloads.begin(), scenario.workloads.end());
        for (Workload &workload : scenario.workloads)
            workload.name.prepend(QStringLiteral("other "));
        const Plan renamed = planned(project);
        RC_ASSERT(before.month == renamed.month);
        RC_ASSERT(before.serverCount() == renamed.serverCount());

        Catalogue dear = *project.catalogue;
        for (Baseline &baseline : dear.baselines) {
            if (baseline.price)
                baseline.price->month.minor *= 2;
        }
        for (ServerOption &option : dear.options)
            option.price.month.minor *= 2;
        project.catalogue = std::make_shared<const Catalogue>(dear);
        RC_ASSERT(planned(project).month.likely.minor == 2 * before.month.likely.minor);
    }));
}

/// Something an architect does to a scenario, or to what it is planned with.
static void editAtRandom(Project &project)
{
    Scenario &scenario = project.scenarios.front();
    Zone &zone = scenario.zones[*rc::gen::inRange<std::size_t>(0, scenario.zones.size())];
    const int choice = scenario.workloads.empty() ? *rc::gen::inRange(0, 4) : *rc::gen::inRange(0, 10);
    const std::size_t at = choice < 4 ? 0 : *rc::gen::inRange<std::size_t>(0, scenario.workloads.size());
    switch (choice) {
    case 0:
        scenario.workloads.push_back(anyWorkload(project, zone.id, 99));
        return;
    case 1:
        zone.policy.tolerate = *rc::gen::inRange(0, 3);
        return;
    case 2:
        zone.name = scenario.zones.front().name; // the labels of others change with it
        return;
    case 3: {
        Catalogue dear = *project.catalogue;
        dear.baselines.front().price->month.minor += 100;
        project.catalogue = std::make_shared<const Catalogue>(dear);
        return;
    }
    case 4:
        scenario.workloads[at].zone = zone.id;
        return;
    case 5: {
        const WorkloadId gone = scenario.workloads[at].id;
        std::erase_if(scenario.links, [&](const Link &link) { return link.from == gone || link.to == gone; });
        scenario.workloads.erase(scenario.workloads.begin() + static_cast<std::ptrdiff_t>(at));
        return;
    }
    case 6:
        if (at > 0) { // no workload is linked to itself
            scenario.links.push_back({project.newId<LinkId>(),
                                      scenario.workloads[at].id,
                                      scenario.workloads.front().id,
                                      {},
                                      Megabits(100)});
        }
        return;
    case 7:
        scenario.workloads[at].active = !scenario.workloads[at].active;
        return;
    case 8:
        scenario.profile = scenario.profile == Profile::Detailed ? Profile::RuleOfThumb : Profile::Detailed;
        return;
    default:
        scenario.workloads[at].replicas = Replicas::exactly(*rc::gen::inRange<std::int64_t>(0, 12));
    }
}

void TestPlanProperties::whatIsRememberedIsWhatIsPlanned()
{
    QVERIFY(rc::check("a plan with a memory is one without", [] {
        Project project = anyProject();
        PlanMemory memory;
        Plan before = planned(project);
        const int edits = *rc::gen::inRange(1, 5);
        for (int i = 0; i < edits; ++i) {
            Planning how;
            how.memory = &memory;
            how.before = &before;
            how.effort = Effort::Quick;
            const Result<Plan> quick = plan(project, project.scenarios.front().id, how);
            RC_ASSERT(quick.has_value());
            how.effort = Effort::Full;
            const Result<Plan> full = plan(project, project.scenarios.front().id, how);
            RC_ASSERT(full.has_value());
            const Plan alone = planned(project);
            RC_ASSERT(*full == alone);
            // What calls itself full is what the command line says.
            if (quick->effort == Effort::Full)
                RC_ASSERT(*quick == alone);
            before = *full;
            editAtRandom(project);
        }
    }));
}

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
