#include "core/catalogue/loader.h"
#include "tests/support/drawings.h"
#include "tests/support/hardware.h"
#include "tests/support/projects.h"

namespace grondplan::test {

static Provenance provenanceFor(const char *what, bool estimate)
{
    return {QString(QLatin1String("source of ") + QLatin1String(what)), QStringLiteral("2026-11"), estimate,
            QStringLiteral("medium"), QString(QLatin1String("note on ") + QLatin1String(what))};
}

static Licence pricedLicence()
{
    Licence licence;
    licence.id = licence.category = QStringLiteral("os");
    licence.vendor = QStringLiteral("Vendor");
    licence.product = QStringLiteral("OS");
    licence.edition = QStringLiteral("Standard");
    licence.metric = QStringLiteral("core");
    licence.price = Money{117'600, {}};
    licence.period = QStringLiteral("once");
    licence.minimumRule = QStringLiteral("16 cores");
    licence.formula = QStringLiteral("cores x price");
    licence.provenance = provenanceFor("licence", false);
    licence.rule = {LicenceUnit::Core, 16, 8, 16, 72, 2};
    return licence;
}

static Licence quotedLicence()
{
    Licence licence;
    licence.id = QStringLiteral("quote");
    licence.vendor = QStringLiteral("Vendor");
    licence.product = QStringLiteral("Quoted");
    licence.category = QStringLiteral("os");
    licence.metric = QStringLiteral("pair");
    licence.period = QStringLiteral("year");
    licence.formula = QStringLiteral("pairs");
    licence.provenance = provenanceFor("quote", false);
    return licence;
}

static Template databaseTemplate()
{
    Template kind;
    kind.id = QStringLiteral("database");
    kind.group = QStringLiteral("data");
    kind.cpu = MilliCpu(2000);
    kind.memory = Bytes(4 * kGibi);
    kind.disk = Bytes(50 * kGibi);
    kind.stateful = true;
    kind.images = {QStringLiteral("postgres"), QStringLiteral("mysql")};
    kind.provenance = provenanceFor("template", true);
    return kind;
}

static std::shared_ptr<const Catalogue> smallCatalogue()
{
    Catalogue catalogue;
    catalogue.version = QStringLiteral("2026-11-21");
    Baseline server;
    server.id = QStringLiteral("server-1");
    server.provider = QStringLiteral("Provider");
    server.model = QStringLiteral("Model 1");
    server.location = QStringLiteral("NL");
    server.cpuModel = QStringLiteral("CPU 9");
    server.sockets = 2;
    server.cores = 32;
    server.threads = 64;
    server.numaNodes = 4;
    server.memory = Bytes(384 * kGibi);
    server.diskType = QStringLiteral("NVMe");
    server.diskCount = 4;
    server.diskSize = Bytes(3'840'000'000'000);
    server.raid = Raid::Raid10;
    server.nic = Megabits(25'000);
    server.gpuModel = QStringLiteral("GPU 7");
    server.gpus = 2;
    server.powerIdle = Watts(190);
    server.powerMax = Watts(525);
    server.price =
        Price{Money{45'500, {}}, Money{9'900, {}}, QStringLiteral("list"), provenanceFor("price", true)};
    server.estimatedFields = {QStringLiteral("price_month"), QStringLiteral("raid")};
    server.provenance = provenanceFor("server", false);
    Baseline unpriced = server;
    unpriced.id = QStringLiteral("server-2");
    unpriced.raid = Raid::Raid5;
    unpriced.price.reset();
    unpriced.estimatedFields.clear();
    catalogue.baselines = {server, unpriced};
    catalogue.constants[QStringLiteral("rule.vm")] = {QStringLiteral("rule.vm"),
                                                      12'500'000,
                                                      10'000'000,
                                                      15'000'000,
                                                      QStringLiteral("%"),
                                                      QStringLiteral("rule of thumb"),
                                                      provenanceFor("rule", false)};
    catalogue.constants[QStringLiteral("rule.one")] = {
        QStringLiteral("rule.one"), -1, std::nullopt, std::nullopt, QString(), QStringLiteral("estimate"),
        provenanceFor("one", true)};
    catalogue.licences = {pricedLicence(), quotedLicence()};
    catalogue.templates = {databaseTemplate()};
    catalogue.tables[QStringLiteral("table")] = {
        QStringLiteral("table"),
        QStringLiteral("cores"),
        QStringLiteral("from \"a\" to b"),
        {QStringLiteral("a"), QStringLiteral("b")},
        {{QStringLiteral("1"), QString()}, {{}, QStringLiteral("2")}},
        provenanceFor("table", false)};
    return std::make_shared<const Catalogue>(std::move(catalogue));
}

static Scenario fullScenario()
{
    Scenario scenario;
    scenario.id = ScenarioId{1};
    scenario.name = QStringLiteral("Today");
    scenario.profile = Profile::Detailed;
    Zone inside;
    inside.id = ZoneId{2};
    inside.name = QStringLiteral("inside");
    inside.tier = Tier::KubernetesVm;
    inside.baselines = {QStringLiteral("server-1"), QStringLiteral("server-2")};
    inside.policy.tolerate = 2;
    inside.policy.cpuTarget = Ratio{700'000};
    inside.policy.memoryTarget = Ratio{750'000};
    inside.policy.node = {MilliCpu(16'000), Bytes(64 * kGibi)};
    inside.policy.podsPerNode = 60;
    inside.policy.shareBareMetal = inside.policy.physicalCoresOnly = true;
    inside.policy.vcpuPerCore = Ratio{4'000'000};
    inside.policy.partsOff = {Part::Backup};
    inside.policy.partsOn = {Part::Ingress, Part::Registry};
    inside.policy.layers = {Hypervisor::KubeVirt,    true,  Reservation::Aks,
                            Distribution::OpenShift, false, true};
    inside.stock[QStringLiteral("server-2")] = 12;
    inside.policy.otherNodes = {{MilliCpu(8'000), Bytes(32 * kGibi)}, {MilliCpu(32'000), Bytes(kTebi)}};
    inside.policy.tenantsApart = inside.policy.systemsApart = inside.policy.mixedTypes = true;
    inside.policy.racks = 3;
    Zone outside;
    outside.id = ZoneId{3};
    outside.name = QStringLiteral("outside");
    outside.licences = {QStringLiteral("os"), QStringLiteral("quote")};
    scenario.zones = {inside, outside};

    Workload shop;
    shop.id = WorkloadId{4};
    shop.zone = inside.id;
    shop.name = QStringLiteral("shop");
    shop.kind = QStringLiteral("web");
    shop.image = QStringLiteral("example/shop:1");
    shop.os = Os::Windows;
    shop.replicas = {2, 3, 5};
    shop.cpu = {MilliCpu(500), MilliCpu(1000), Basis::Stated};
    shop.memory = {Bytes(512 * kMebi), Bytes(kGibi), Basis::Limit};
    shop.disk = Bytes(10 * kGibi);
    shop.gpus = 1;
    shop.stateful = shop.perNode = shop.transient = shop.onePerHost = true;
    shop.active = false;
    shop.volumes = {{QStringLiteral("data"), Bytes(20 * kGibi)}, {QStringLiteral("scratch"), std::nullopt}};
    shop.ports = {QStringLiteral("80:80"), QStringLiteral("443:443/tcp")};
    shop.profiles = {QStringLiteral("full")};
    shop.licences = {QStringLiteral("os")};
    shop.throughput = {1'500, Ratio{160'000}, Megabits(40)};
    shop.from = {QStringLiteral("shop.yaml"), 12, 3};
    shop.note = QStringLiteral("naïve 😀");
    shop.tenant = QStringLiteral("Customer & Sons");
    shop.isolated = shop.oneNumaNode = true;
    shop.habits.ownKernel = shop.habits.unpackaged = shop.habits.operated = true;
    shop.habits.releases = 12;
    shop.diskBasis = Basis::Template;
    shop.prospects = {{Prospect::Growth, -20'000}, {Prospect::Higher, 500'000}};
    Workload database;
    database.id = WorkloadId{5};
    database.zone = outside.id;
    database.name = QStringLiteral("database");
    database.cpu = {MilliCpu(2000), std::nullopt, Basis::Template};
    database.memory = {Bytes(4 * kGibi), std::nullopt, Basis::Default};
    scenario.workloads = {shop, database};
    for (const QuestionInfo &info : kQuestions)
        scenario.brief.answers[info.question] = info.most;
    scenario.brief.prospects = {{Prospect::Lower, 100'000}, {Prospect::HostAvailability, 999'000}};
    scenario.brief.ticks = {QStringLiteral("vm.pinning"), QStringLiteral("vm.restore")};
    scenario.links = {{LinkId{6}, shop.id, database.id, QStringLiteral("depends_on"), Megabits(100),
                       QStringLiteral("PostgreSQL"), 5433, LinkLevel::L4, 1'500, true},
                      {LinkId{7}, database.id, shop.id, QStringLiteral("drawn"), std::nullopt}};
    return scenario;
}

Project fullProject()
{
    Project project;
    project.name = QStringLiteral("Web shop");
    project.customer = QStringLiteral("Customer & Sons");
    Currency::parse(QStringLiteral("USD"), project.currency);
    project.asOf = QDate(2026, 11, 21);
    project.catalogue = smallCatalogue();
    project.scenarios = {fullScenario(), Scenario()};
    project.scenarios.back().id = ScenarioId{8};
    project.scenarios.back().name = QStringLiteral("Later");
    Layout layout;
    layout.zones = {{ZoneId{2}, {0, 0, 464, 248}}, {ZoneId{3}, {512.5, -10.25, 464, 248}}};
    layout.workloads = {{WorkloadId{4}, {24, 56}}, {WorkloadId{5}, {536.5, 45.75}}};
    project.layouts = {{ScenarioId{1}, layout}, {ScenarioId{8}, {}}};
    project.proposal = {QStringLiteral("nl"), {QStringLiteral("summary"), QStringLiteral("cost")}};
    project.costs.set(CostField::Margin, 250'000);
    project.costs.set(CostField::Discount, 100'000);
    project.nextId = 9;
    return project;
}

} // namespace grondplan::test
