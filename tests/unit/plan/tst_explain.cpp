#include "core/catalogue/loader.h"
#include "core/plan/labels.h"
#include "core/plan/plan.h"
#include "core/scenario/limits.h"
#include "core/text/words.h"
#include "tests/support/chains.h"
#include "tests/support/planned.h"
#include "tests/support/weeks.h"

#include <QtTest>

#include <map>
#include <set>

using namespace grondplan;

class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFigureHasAChainThatEndsInIt_data();
    void everyFigureHasAChainThatEndsInIt();
    void weeksAndWhatIsLeftDownHaveChains_data();
    void weeksAndWhatIsLeftDownHaveChains();
    void everyCostHasAChainToo_data();
    void everyCostHasAChainToo();
    void whatHasNoPriceIsExplainedToo();
    void storageAndOptionsAreExplained_data() { everyFigureHasAChainThatEndsInIt_data(); }
    void storageAndOptionsAreExplained();
    void rulesForPlacesAreExplained();
    void zonesAloneLeaveServersOut();
    void oneServerIsExplainedAlone();
    void anAssumedSizeNamesItsConstant();
    void namesAreToldApart();
    void inputsOfEqualNamesAreToldApart();
    void chainsAreTheWorkedFigures();
    void assumedSizesNameTheirSource();
};

static void addZone(Project &project, const char *name, Tier tier)
{
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QString::fromLatin1(name);
    zone.tier = tier;
    project.scenarios.front().zones.push_back(zone);
}

static Project projectWith(Tier tier)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    addZone(project, "zone", tier);
    return project;
}

/// Adds to the last zone.
static Workload &add(Project &project, const char *name, std::int64_t replicas, MilliCpu cpu, Bytes memory)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.back().id;
    workload.name = QString::fromLatin1(name);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = cpu;
    workload.memory.request = memory;
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

/// Several sizes, disks, one on every host, one assumed.
static Project mixed(Tier tier)
{
    Project project = projectWith(tier);
    add(project, "api", 5, 1500_mcpu, 3_GiB);
    add(project, "web", 7, 333_mcpu, 700_MiB);
    add(project, "db", 2, 4_vcpu, 24_GiB).disk = 100_GiB;
    add(project, "agent", 1, 100_mcpu, 128_MiB).perNode = tier != Tier::BareMetal;
    Workload &job = add(project, "job", 1, 500_mcpu, 512_MiB);
    job.cpu.basis = Basis::Default;
    job.memory.basis = Basis::Limit;
    return project;
}

using test::planned;

using test::compareChains;

void TestExplain::everyFigureHasAChainThatEndsInIt_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Hypervisor>("hypervisor");
    QTest::addColumn<bool>("shared");
    for (const Tier tier : kTiers) {
        const QString name = tierId(tier);
        QTest::newRow(qPrintable(name)) << tier << Profile::RuleOfThumb << Hypervisor::Kvm << false;
        QTest::newRow(qPrintable(QString(name + QLatin1String(", detailed"))))
            << tier << Profile::Detailed << Hypervisor::Esxi << false;
        QTest::newRow(qPrintable(QString(name + QLatin1String(", detailed, KubeVirt, shared"))))
            << tier << Profile::Detailed << Hypervisor::KubeVirt << true;
    }
}

void TestExplain::everyFigureHasAChainThatEndsInIt()
{
    QFETCH(Tier, tier);
    QFETCH(Profile, profile);
    QFETCH(Hypervisor, hypervisor);
    QFETCH(bool, shared);
    Project project = mixed(tier);
    project.scenarios.front().profile = profile;
    ZonePolicy &policy = project.scenarios.front().zones.front().policy;
    policy.layers.hypervisor = hypervisor;
    policy.layers.sharedControlPlane = shared;
    if (shared)
        policy.vcpuPerCore = Ratio{3 * kPpm};
    addZone(project, "zone", Tier::Vm);
    add(project, "api", 3, 2_vcpu, 8_GiB);
    compareChains(project, planned(project));
}

void TestExplain::weeksAndWhatIsLeftDownHaveChains_data()
{
    QTest::addColumn<Tier>("tier");
    for (const Tier tier : kTiers)
        QTest::newRow(qPrintable(tierId(tier))) << tier;
}

void TestExplain::weeksAndWhatIsLeftDownHaveChains()
{
    QFETCH(Tier, tier);
    Project project = mixed(tier);
    project.scenarios.front().zones.front().policy.shareBareMetal = true;
    std::vector<Workload> &workloads = project.scenarios.front().workloads;
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        workloads[i].week = test::daily(i % 2 == 0 ? 0 : 12, i % 2 == 0 ? 12 : 24, 250'000);
        workloads[i].sheddable = i % 3 == 0;
    }
    workloads.back().week = {QStringLiteral("office-hours"), {}};
    const Plan plan = planned(project);
    QVERIFY(plan.zones.front().week.has_value());
    QVERIFY(plan.zones.front().shedding.has_value());
    compareChains(project, plan);
}

void TestExplain::everyCostHasAChainToo_data()
{
    everyFigureHasAChainThatEndsInIt_data();
}

/// Every part of a cost: licences by server, by content and by VM, with the least of an order; power, backup
/// and what zones share; a price in another currency, a discount, a margin, a longer contract.
void TestExplain::everyCostHasAChainToo()
{
    QFETCH(Tier, tier);
    Project project = mixed(tier);
    Zone &first = project.scenarios.front().zones.front();
    first.licences = {QStringLiteral("win-2025-std"), QStringLiteral("win-2025-dc"),
                      QStringLiteral("vmware-vcf"), QStringLiteral("proxmox-basic")};
    add(project, "windows", 3, 2_vcpu, 4_GiB).os = Os::Windows;
    add(project, "sql", 2, 2_vcpu, 4_GiB).licences = {QStringLiteral("sql-2022-std-sub")};
    const WorkloadId windows =
        project.scenarios.front().workloads[project.scenarios.front().workloads.size() - 2].id;
    Workload &busy = add(project, "busy", 2, 1_vcpu, 2_GiB);
    busy.throughput = {700, Ratio{160'000}, Megabits(35)};
    project.scenarios.front().links.push_back(
        {project.newId<LinkId>(), windows, busy.id, QStringLiteral("drawn"), Megabits(125)});
    addZone(project, "other", Tier::Vm);
    Zone &second = project.scenarios.front().zones.back();
    second.baselines = {QStringLiteral("hz-ax102")};
    second.licences = {QStringLiteral("vmware-vcf")};
    add(project, "web", 3, 2_vcpu, 8_GiB);
    for (const auto &[field, value] : std::map<CostField, std::int64_t>{{CostField::Margin, 120'000},
                                                                        {CostField::Discount, 70'000},
                                                                        {CostField::Term, 48},
                                                                        {CostField::OwnFloor, 1},
                                                                        {CostField::BackupPrice, 1'999},
                                                                        {CostField::Traffic, 1'234'567},
                                                                        {CostField::TrafficPrice, 133},
                                                                        {CostField::Addresses, 7},
                                                                        {CostField::AddressPrice, 205},
                                                                        {CostField::OpsHours, 7'300'000}})
        project.costs.set(field, value);
    compareChains(project, planned(project));
}

void TestExplain::whatHasNoPriceIsExplainedToo()
{
    Project project = mixed(Tier::Container);
    Catalogue catalogue = *project.catalogue;
    for (Baseline &baseline : catalogue.baselines)
        baseline.price.reset();
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    compareChains(project, planned(project));
    // Too large for any server: nothing is placed, and every figure is 0.
    Project nothing = projectWith(Tier::Container);
    add(nothing, "giant", 1, 100'000_vcpu, 1_GiB);
    compareChains(nothing, planned(nothing));
}

static const Explanation *chainOf(const std::vector<Explanation> &all, const char *figure)
{
    for (const Explanation &one : all) {
        if (one.figure == QLatin1String(figure))
            return &one;
    }
    return nullptr;
}

static qint64 input(const Step &step, const char *name, const char *text = "")
{
    for (const StepInput &one : step.inputs) {
        if (one.name == QLatin1String(name) && one.text == QLatin1String(text))
            return one.value;
    }
    return -1;
}

/// Pools with copies and with chunks, boot disks, memory promised twice, options that are set and that are
/// found.
void TestExplain::storageAndOptionsAreExplained()
{
    QFETCH(Tier, tier);
    QFETCH(Profile, profile);
    QFETCH(Hypervisor, hypervisor);
    QFETCH(bool, shared);
    Project project = mixed(tier);
    project.scenarios.front().profile = profile;
    project.costs.set(CostField::Discount, 50'000);
    Zone &zone = project.scenarios.front().zones.front();
    zone.policy.layers.hypervisor = hypervisor;
    zone.policy.memory = {Ratio{1'500'000}, true};
    zone.policy.storage.kind = shared ? StorageKind::Longhorn : StorageKind::Ceph;
    zone.policy.storage.dataChunks = profile == Profile::Detailed ? 2 : 0;
    zone.policy.storage.boot = shared ? BootDisks::OwnPair : BootDisks::Shared;
    zone.options = {{QStringLiteral("ref-memory-64"), 1},
                    {QStringLiteral("ref-disks-3840"), 1},
                    {QStringLiteral("ref-disks-1920"), 1}};
    project.scenarios.front().workloads[1].throughput = {2'000, Ratio{400'000}, Megabits(10)};
    addZone(project, "local", Tier::Vm);
    project.scenarios.front().zones.back().policy.storage.boot = BootDisks::Shared;
    add(project, "files", 3, 1_vcpu, 2_GiB).disk = 5'000_GiB;
    const Plan plan = planned(project);
    QVERIFY(!plan.zones.back().options.empty());
    compareChains(project, plan);
}

void TestExplain::rulesForPlacesAreExplained()
{
    Project project = mixed(Tier::KubernetesVm);
    Zone &zone = project.scenarios.front().zones.front();
    zone.policy.otherNodes = {{4_vcpu, 32_GiB}, {16_vcpu, 64_GiB}};
    zone.policy.tenantsApart = zone.policy.mixedTypes = true;
    zone.policy.racks = 2;
    zone.baselines = {Catalogue::referenceBaseline(Tier::KubernetesVm),
                      Catalogue::referenceBaseline(Tier::Container)};
    zone.stock[zone.baselines.front()] = 40;
    project.scenarios.front().workloads.front().tenant = QStringLiteral("one");
    project.scenarios.front().workloads.front().oneNumaNode = true;
    const Plan plan = planned(project);
    compareChains(project, plan);
    const std::vector<Explanation> all = explain(project, plan);
    const Step &servers = chainOf(all, "zones[0].servers.likely")->steps.back();
    QCOMPARE(input(servers, "racks"), 2);
    QCOMPARE(input(servers, "groups-apart"), 2);
    QCOMPARE(input(servers, "in-one-numa-node"), 5);
    const Step &shape = chainOf(all, "zones[0].node_shape.cpu_millis")->steps.back();
    QCOMPARE(input(shape, "cost", "4 vCPU / 32 GiB"), plan.zones[0].nodeTrials[1].month.minor);
    QCOMPARE(input(shape, "cost", "16 vCPU / 64 GiB"), plan.zones[0].nodeTrials[2].month.minor);
}

void TestExplain::zonesAloneLeaveServersOut()
{
    const Project project = mixed(Tier::KubernetesVm);
    const Plan plan = planned(project);
    std::vector<Explanation> zones = explain(project, plan, Explained::Zones);
    for (std::size_t i = 0; i < plan.servers.size(); ++i) {
        const std::vector<Explanation> server = explainServer(project, plan, i);
        QVERIFY(!server.empty());
        zones.insert(zones.end(), server.begin(), server.end());
    }
    QCOMPARE(zones, explain(project, plan));
    QVERIFY(explainServer(project, plan, plan.servers.size()).empty());
}

void TestExplain::oneServerIsExplainedAlone()
{
    const Project project = mixed(Tier::Vm);
    const std::vector<Explanation> server = explainServer(project, planned(project), 0);
    for (const Explanation &one : server)
        QVERIFY2(one.figure.startsWith(QLatin1String("servers[0].")), qPrintable(one.figure));
    QVERIFY(chainOf(server, "servers[0].used.cpu_millis"));
}

void TestExplain::anAssumedSizeNamesItsConstant()
{
    Project project = mixed(Tier::Vm);
    const auto chain = [&project] {
        const std::vector<Explanation> all = explain(project, planned(project));
        const Explanation *found = chainOf(all, "assumptions[0].value");
        return found ? found->steps : std::vector<Step>();
    };
    QCOMPARE(chain().size(), std::size_t{1});
    const StepConstant constant = chain()[0].constants.at(0);
    QCOMPARE(constant.id, QStringLiteral("assumed.cpu"));
    QCOMPARE(constant.value, 500);
    QCOMPARE(constant.source, QStringLiteral("Project estimate, no source"));
    QVERIFY(constant.estimate);

    // Where the catalogue says another size by now, what is planned with is the workload's own.
    Catalogue catalogue = *project.catalogue;
    catalogue.constants[QStringLiteral("assumed.cpu")].value = 250'000;
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    QVERIFY(chain()[0].constants.empty());
    QCOMPARE(chain()[0].result, 500);
    QCOMPARE(input(chain()[0], "need", "job"), 500);
}

void TestExplain::namesAreToldApart()
{
    Scenario scenario;
    for (const char *name : {"web", "web", "web (2)", "web", "db"}) {
        Zone zone;
        zone.name = QString::fromLatin1(name);
        scenario.zones.push_back(zone);
        Workload workload;
        workload.name = zone.name;
        scenario.workloads.push_back(workload);
    }
    const std::vector<QString> expected = {QStringLiteral("web"), QStringLiteral("web (3)"),
                                           QStringLiteral("web (2)"), QStringLiteral("web (4)"),
                                           QStringLiteral("db")};
    QCOMPARE(zoneLabels(scenario), expected);
    const Scenario distinct = withDistinctNames(scenario);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(distinct.zones[i].name, expected[i]);
        QCOMPARE(distinct.workloads[i].name, expected[i]);
    }
}

void TestExplain::inputsOfEqualNamesAreToldApart()
{
    for (const Tier tier : kTiers) {
        Project project = projectWith(tier);
        add(project, "web", 2, 1_vcpu, 1_GiB);
        add(project, "web", 3, 2_vcpu, 2_GiB);
        addZone(project, "zone", Tier::Vm);
        add(project, "web", 1, 1_vcpu, 1_GiB);
        const Plan plan = planned(project);
        for (const Explanation &explanation : explain(project, plan)) {
            for (const Step &step : explanation.steps) {
                std::set<std::pair<QString, QString>> keys;
                for (const StepInput &one : step.inputs)
                    QVERIFY2(keys.insert({one.name, one.text}).second, qPrintable(explanation.figure));
            }
        }
        const std::vector<Explanation> all = explain(project, plan);
        const Step &need = chainOf(all, "zones[0].need.cpu_millis")->steps.back();
        QCOMPARE(input(need, "instances", "web"), 2);
        QCOMPARE(input(need, "instances", "web (2)"), 3);
        QCOMPARE(input(need, "need", "web (2)"), 2000);
        const Step &total = chainOf(all, "cost.month_cents.likely")->steps.back();
        QCOMPARE(input(total, "zone", "zone (2)"), plan.zones[1].month.likely.minor);
    }
}

/// Ten VMs of 4 vCPU and 16 GiB on a server of 64 threads, 384 GiB and EUR 455.00: each takes 4000 / 0.875 =
/// 4571.43, so 4572 millicpu. In normal running 64,000 x 0.80 / 4572 = 11.2 fit by CPU, 384 x 0.85 / 16 =
/// 20.4 by memory.
void TestExplain::chainsAreTheWorkedFigures()
{
    Project project = projectWith(Tier::Vm);
    Catalogue catalogue = *project.catalogue;
    Baseline baseline = *catalogue.baseline(Catalogue::referenceBaseline(Tier::Vm));
    baseline.cores = 32;
    baseline.threads = 64;
    baseline.memory = 384_GiB;
    baseline.diskCount = 4;
    baseline.diskSize = Bytes(1'000'000);
    baseline.raid = Raid::Raid10;
    baseline.price->month = {45'500, project.currency};
    baseline.price->once = {10'000, project.currency};
    catalogue.baselines = {baseline};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    add(project, "vm", 10, 4_vcpu, 16_GiB);
    const Plan plan = planned(project);
    QCOMPARE(plan.servers.size(), std::size_t{2}); // one would do, the other for its failure
    const std::vector<Explanation> all = explain(project, plan);
    const auto result = [&](const char *figure) { return chainOf(all, figure)->steps.back().result; };
    QCOMPARE(result("zones[0].need.cpu_millis"), 40'000);
    QCOMPARE(result("zones[0].need.memory_bytes"), (160_GiB).count());
    QCOMPARE(result("zones[0].density.by_workload[0].most_per_server"), 11);
    QCOMPARE(result("zones[0].density.by_workload[0].instances_per_server"), 5000);
    QCOMPARE(result("servers[0].capacity.cpu_millis"), 64'000);
    QCOMPARE(result("servers[0].capacity.disk_bytes"), 2'000'000); // half of 4 x 1 MB
    QCOMPARE(result("cost.parts[0].month_cents"), 91'000);
    QCOMPARE(result("cost.parts[0].once_cents"), 20'000);
    QCOMPARE(result("cost.once_cents"), 20'000);
    QCOMPARE(result("totals.servers.likely"), 2);
    QCOMPARE(result("totals.instances_per_server"), 5000);
    QCOMPARE(result("servers[0].used.cpu_millis") + result("servers[1].used.cpu_millis"), 45'720);
    // 45,720 of 51,200 millicpu, and 160 of 326.4 GiB: one server by each; never more than was found.
    const std::vector<Step> &bound = chainOf(all, "zones[0].bound.cost_month_cents")->steps;
    QCOMPARE(input(bound[2], "used"), 45'720);
    QCOMPARE(bound[2].result, 1);
    QCOMPARE(bound[3].result, 1);
    // Of the servers' month, and what is paid once shared out over the months looked ahead.
    QVERIFY(bound.back().result <= result("zones[0].bound.of_month_cents"));
    QVERIFY(result("zones[0].bound.of_month_cents") <= 91'000 + 20'000);
}

void TestExplain::assumedSizesNameTheirSource()
{
    Project project = projectWith(Tier::Container);
    Workload &database = add(project, "db", 1, 2_vcpu, 4_GiB);
    database.kind = QStringLiteral("database");
    database.cpu.basis = Basis::Template;
    database.memory.basis = Basis::Limit;
    const Template *known = project.catalogue->templateOf(database.kind);
    QVERIFY(known);
    const std::vector<Explanation> all = explain(project, planned(project));
    const Explanation *cpu = chainOf(all, "assumptions[0].value");
    QCOMPARE(cpu->steps.back().constants.front().id, QStringLiteral("template.database"));
    QCOMPARE(cpu->steps.back().constants.front().source, known->provenance.source);
    QCOMPARE(cpu->steps.back().result, 2000);
    const Explanation *memory = chainOf(all, "assumptions[1].value");
    QVERIFY(memory->steps.back().constants.empty());
    QCOMPARE(memory->steps.back().formula, QStringLiteral("limit"));
    // The need begins with it.
    QCOMPARE(chainOf(all, "zones[0].need.cpu_millis")->steps.front(), cpu->steps.back());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
