#include "tests/support/plans.h"

#include <numeric>

namespace grondplan::test {

using namespace grondplan::literals;

static Money euros(std::int64_t cents)
{
    return {cents, Currency{}};
}

static Baseline baseline(const QString &id, const QString &model, int cores, Bytes memory, std::int64_t cents)
{
    Baseline server;
    server.id = id;
    server.provider = QStringLiteral("Test hosting");
    server.model = model;
    server.cores = cores;
    server.threads = 2 * cores;
    server.memory = memory;
    server.provenance = {
        QStringLiteral("maker's sheet"), QStringLiteral("2026-05"), false, QStringLiteral("high"), {}};
    Price price;
    price.month = euros(cents);
    price.once = euros(0);
    price.basis = QStringLiteral("estimate");
    price.provenance = {
        QStringLiteral("compared offers"), QStringLiteral("2026-11-21"), true, QStringLiteral("low"), {}};
    server.price = price;
    return server;
}

static Constant share(const QString &id, std::int64_t low, std::int64_t likely, std::int64_t high)
{
    Constant constant;
    constant.id = id;
    constant.value = likely;
    constant.low = low;
    constant.high = high;
    constant.unit = QStringLiteral("%");
    constant.basis = QStringLiteral("rule of thumb");
    constant.provenance = {
        QStringLiteral("planning guide"), QStringLiteral("2026"), false, QStringLiteral("high"), {}};
    return constant;
}

static std::shared_ptr<const Catalogue> catalogue()
{
    Catalogue made;
    made.version = QStringLiteral("2026-11-21");
    made.baselines = {baseline(QStringLiteral("k8s-node"), QStringLiteral("K8S node"), 24, 192_GiB, 30'000),
                      baseline(QStringLiteral("vm-host"), QStringLiteral("VM host"), 32, 384_GiB, 45'500)};
    for (const Constant &constant :
         {share(QStringLiteral("rule.container.overhead"), 2'000'000, 3'500'000, 5'000'000),
          share(QStringLiteral("rule.orchestration.overhead"), 20'000'000, 20'000'000, 20'000'000),
          share(QStringLiteral("rule.vm.cpu_overhead"), 10'000'000, 12'500'000, 15'000'000)})
        made.constants.emplace(constant.id, constant);
    Template worker;
    worker.id = QStringLiteral("worker");
    worker.group = QStringLiteral("application");
    worker.cpu = 1500_mcpu;
    worker.memory = 2_GiB;
    worker.provenance = {
        QStringLiteral("estimate"), QStringLiteral("2026-11"), true, QStringLiteral("low"), {}};
    made.templates = {worker};
    return std::make_shared<const Catalogue>(std::move(made));
}

static Workload workload(std::int64_t id, std::int64_t zone, const QString &name, std::int64_t replicas,
                         MilliCpu cpu, Bytes memory)
{
    Workload made;
    made.id = WorkloadId{id};
    made.zone = ZoneId{zone};
    made.name = name;
    made.replicas = Replicas::exactly(replicas);
    made.cpu.request = cpu;
    made.memory.request = memory;
    return made;
}

static Zone zone(std::int64_t id, const QString &name, Tier tier)
{
    Zone made;
    made.id = ZoneId{id};
    made.name = name;
    made.tier = tier;
    return made;
}

static Instance instance(std::int64_t workload, std::int64_t replica, InstanceKind kind, Resources size,
                         int node = -1)
{
    return {WorkloadId{workload}, replica, kind, size, node};
}

static Instance nodeVm(std::int64_t number)
{
    return instance(0, number, InstanceKind::NodeVm, {9143_mcpu, 32_GiB, Bytes(0), 0});
}

static PlannedServer server(const QString &id, std::int64_t zone, const QString &baseline, Resources capacity)
{
    PlannedServer made;
    made.id = id;
    made.zone = ZoneId{zone};
    made.baseline = baseline;
    made.capacity = capacity;
    return made;
}

/// Adds an instance, and to what is used when it stands on the server itself.
static void put(PlannedServer &server, const Instance &instance)
{
    server.instances.push_back(instance);
    if (instance.node < 0)
        server.used += instance.size;
}

static Scenario shopScenario()
{
    Scenario scenario;
    scenario.id = ScenarioId{1};
    scenario.name = QStringLiteral("Kubernetes with databases on VMs");
    scenario.zones = {zone(2, QStringLiteral("Production"), Tier::KubernetesVm),
                      zone(3, QStringLiteral("Databases"), Tier::Vm)};
    scenario.workloads = {workload(4, 2, QStringLiteral("web"), 4, 1_vcpu, 2_GiB),
                          workload(5, 2, QStringLiteral("api"), 6, 2_vcpu, 4_GiB),
                          workload(6, 2, QStringLiteral("worker"), 3, 1500_mcpu, 2_GiB),
                          workload(7, 3, QStringLiteral("postgres"), 2, 8_vcpu, 64_GiB),
                          workload(8, 3, QStringLiteral("files"), 1, 4_vcpu, 16_GiB)};
    scenario.workloads[2].kind = QStringLiteral("worker");
    scenario.workloads[2].cpu.basis = Basis::Template;
    scenario.workloads[2].memory.basis = Basis::Template;
    scenario.workloads[3].stateful = true;
    scenario.workloads[3].disk = 500_GB;
    scenario.workloads[4].cpu.basis = Basis::Limit;
    scenario.links = {{LinkId{9}, WorkloadId{4}, WorkloadId{5}, QStringLiteral("drawn"), {}},
                      {LinkId{10}, WorkloadId{5}, WorkloadId{7}, QStringLiteral("drawn"), {}}};
    return scenario;
}

static std::vector<PlannedServer> shopServers()
{
    const Resources node = {48_vcpu, 192_GiB, 3840_GB, 0};
    const Resources host = {64_vcpu, 384_GiB, 7680_GB, 0};
    const QString type = QStringLiteral("k8s-node");
    std::vector<PlannedServer> servers = {
        server(QStringLiteral("Production 1"), 2, type, node),
        server(QStringLiteral("Production 2"), 2, type, node),
        server(QStringLiteral("Production 3"), 2, type, node),
        server(QStringLiteral("Databases 1"), 3, QStringLiteral("vm-host"), host),
        server(QStringLiteral("Databases 2"), 3, QStringLiteral("vm-host"), host)};
    const Resources web = {1244_mcpu, 3_GiB, Bytes(0), 0};
    const Resources api = {2488_mcpu, 5_GiB, Bytes(0), 0};
    const Resources worker = {1866_mcpu, 3_GiB, Bytes(0), 0};
    // Four node VMs: two on the first server, with two of api each or so.
    put(servers[0], nodeVm(1));
    put(servers[0], nodeVm(2));
    put(servers[1], nodeVm(3));
    put(servers[2], nodeVm(4));
    for (int i = 0; i < 2; ++i)
        put(servers[0], instance(5, i + 1, InstanceKind::Pod, api, 0));
    put(servers[0], instance(4, 1, InstanceKind::Pod, web, 0));
    put(servers[0], instance(5, 3, InstanceKind::Pod, api, 1));
    put(servers[0], instance(6, 1, InstanceKind::Pod, worker, 1));
    put(servers[0], instance(4, 2, InstanceKind::Pod, web, 1));
    for (int i = 0; i < 2; ++i)
        put(servers[1], instance(5, i + 4, InstanceKind::Pod, api, 0));
    put(servers[1], instance(6, 2, InstanceKind::Pod, worker, 0));
    put(servers[1], instance(4, 3, InstanceKind::Pod, web, 0));
    put(servers[2], instance(5, 6, InstanceKind::Pod, api, 0));
    put(servers[2], instance(6, 3, InstanceKind::Pod, worker, 0));
    put(servers[2], instance(4, 4, InstanceKind::Pod, web, 0));
    const Resources database = {9143_mcpu, 64_GiB, 500_GB, 0};
    put(servers[3], instance(7, 1, InstanceKind::Vm, database));
    put(servers[4], instance(7, 2, InstanceKind::Vm, database));
    put(servers[4], instance(8, 1, InstanceKind::Vm, {4571_mcpu, 16_GiB, Bytes(0), 0}));
    return servers;
}

static OverheadLine overhead(const QString &layer, const QString &resource, Band<std::int64_t> added,
                             Band<std::int64_t> share, const QString &constant)
{
    return {layer, resource, added, share, constant};
}

/// 20.5 vCPU and 38 GiB: 20.5 / 0.965 = 21.244, x 1.20 = 25.492, / 0.875 = 29.134; 38 / 0.965 x 1.20
/// = 47.254.
static ZonePlan production()
{
    const QString cpu = QStringLiteral("cpu");
    const QString memory = QStringLiteral("memory");
    const QString containers = QStringLiteral("containers");
    const QString orchestration = QStringLiteral("orchestration");
    const QString containerShare = QStringLiteral("rule.container.overhead");
    const QString orchestrationShare = QStringLiteral("rule.orchestration.overhead");
    ZonePlan zone;
    zone.zone = ZoneId{2};
    zone.tier = Tier::KubernetesVm;
    zone.baselines = {QStringLiteral("k8s-node")};
    zone.servers = {3, 3, 4};
    zone.instances = 13;
    zone.nodeVms = {4, 4, 5};
    zone.densityMilli = 4333;
    zone.density = {{WorkloadId{4}, 1333, 20}, {WorkloadId{5}, 2000, 12}, {WorkloadId{6}, 1000, 16}};
    zone.need = {20'500_mcpu, 38_GiB, Bytes(0), 0};
    zone.effectiveCpu = {27'891, 29'134, 30'464};
    zone.effectiveMemory = {46 * kGibi + 545'259'520, 47 * kGibi + 272'629'760, 48 * kGibi};
    zone.overhead = {overhead(containers, cpu, {418, 744, 1079}, {20'000, 35'000, 50'000}, containerShare),
                     overhead(containers, memory, {832'000'000, 1'479'000'000, 2'147'483'648},
                              {20'000, 35'000, 50'000}, containerShare),
                     overhead(orchestration, cpu, {4184, 4249, 4316}, Band<std::int64_t>::exactly(200'000),
                              orchestrationShare),
                     overhead(orchestration, memory, {8'327'000'000, 8'457'000'000, 8'589'934'592},
                              Band<std::int64_t>::exactly(200'000), orchestrationShare),
                     overhead(QStringLiteral("vm"), cpu, {2789, 3641, 4569}, {100'000, 125'000, 150'000},
                              QStringLiteral("rule.vm.cpu_overhead"))};
    zone.offered = {144_vcpu, 576_GiB, 11'520_GB, 0};
    zone.used = {36'572_mcpu, 128_GiB, Bytes(0), 0};
    zone.month = {euros(90'000), euros(90'000), euros(120'000)};
    zone.failover = {1, true, 3, true, QStringLiteral("Production 1")};
    zone.bound = {euros(90'000), 0, QStringLiteral("count")};
    zone.bindingResource = cpu;
    for (const char *part : {"load-balancer", "ingress", "control-plane", "registry", "monitoring", "logging",
                             "secrets-policy", "gitops", "backup"})
        zone.platform.push_back({QLatin1String(part), {}, {}});
    return zone;
}

/// 20 vCPU / 0.875 = 22.857; memory as asked.
static ZonePlan databases()
{
    ZonePlan zone;
    zone.zone = ZoneId{3};
    zone.tier = Tier::Vm;
    zone.baselines = {QStringLiteral("vm-host")};
    zone.servers = Band<std::int64_t>::exactly(2);
    zone.instances = 3;
    zone.densityMilli = 1500;
    zone.density = {{WorkloadId{7}, 1000, 5}, {WorkloadId{8}, 500, 11}};
    zone.need = {20'000_mcpu, 144_GiB, 1000_GB, 0};
    zone.effectiveCpu = {22'222, 22'857, 23'529};
    zone.effectiveMemory = Band<std::int64_t>::exactly(144 * kGibi);
    zone.overhead = {overhead(QStringLiteral("vm"), QStringLiteral("cpu"), {2222, 2857, 3529},
                              {100'000, 125'000, 150'000}, QStringLiteral("rule.vm.cpu_overhead"))};
    zone.offered = {128_vcpu, 768_GiB, 15'360_GB, 0};
    zone.used = {22'857_mcpu, 144_GiB, 1000_GB, 0};
    zone.month = Band<Money>::exactly(euros(91'000));
    zone.failover = {1, true, 2, true, QStringLiteral("Databases 2")};
    zone.bound = {euros(91'000), 0, QStringLiteral("failure")};
    zone.bindingResource = QStringLiteral("memory");
    for (const char *part : {"load-balancer", "vlan", "snapshots", "backup"})
        zone.platform.push_back({QLatin1String(part), {}, {}});
    return zone;
}

static PlannedProject around(Scenario scenario)
{
    PlannedProject made;
    made.project.name = QStringLiteral("Web shop renewal");
    made.project.customer = QStringLiteral("Test customer");
    made.project.asOf = QDate(2026, 11, 21);
    made.project.catalogue = catalogue();
    made.plan.project = made.project.name;
    made.plan.scenarioName = scenario.name;
    made.plan.scenario = scenario.id;
    made.plan.asOf = made.project.asOf;
    made.project.scenarios = {std::move(scenario)};
    made.project.nextId = 100;
    return made;
}

void sellAtCost(Plan &plan)
{
    const Money nothing{0, plan.currency};
    plan.sales = {plan.month, plan.once, nothing, nothing};
    plan.overTime = {1, plan.month.likely, plan.month.likely};
    for (ZonePlan &zone : plan.zones)
        zone.sales = zone.month;
    for (CostPart &part : plan.parts) {
        part.salesMonth = part.month;
        part.salesOnce = part.once;
    }
    for (WorkloadCost &cost : plan.byWorkload)
        cost.sales = cost.month;
}

PlannedProject shop()
{
    PlannedProject made = around(shopScenario());
    Plan &plan = made.plan;
    plan.zones = {production(), databases()};
    plan.servers = shopServers();
    plan.bound = {euros(181'000), 0, QStringLiteral("count")};
    plan.month = {euros(181'000), euros(181'000), euros(211'000)};
    plan.parts = {{QStringLiteral("servers"), ZoneId{2}, euros(90'000), euros(0)},
                  {QStringLiteral("servers"), ZoneId{3}, euros(91'000), euros(0)}};
    plan.byWorkload = {{WorkloadId{4}, euros(18'051)},
                       {WorkloadId{5}, euros(54'024)},
                       {WorkloadId{6}, euros(17'925)},
                       {WorkloadId{7}, euros(80'010)},
                       {WorkloadId{8}, euros(10'990)}};
    plan.assumptions = {{WorkloadId{6}, QStringLiteral("request.cpu_millis"), Basis::Template, 1500,
                         QStringLiteral("worker")},
                        {WorkloadId{6}, QStringLiteral("request.memory_bytes"), Basis::Template, 2 * kGibi,
                         QStringLiteral("worker")},
                        {WorkloadId{8}, QStringLiteral("request.cpu_millis"), Basis::Limit, 4000, {}}};
    sellAtCost(plan);
    return made;
}

PlannedProject farm(int servers, int alike)
{
    Scenario scenario;
    scenario.id = ScenarioId{1};
    scenario.name = QStringLiteral("Farm");
    scenario.zones = {zone(2, QStringLiteral("Farm"), Tier::Container)};
    scenario.workloads = {workload(4, 2, QStringLiteral("web"), std::int64_t{3} * servers, 1_vcpu, 2_GiB),
                          workload(5, 2, QStringLiteral("api"), servers, 2_vcpu, 4_GiB)};
    PlannedProject made = around(std::move(scenario));
    ZonePlan zone;
    zone.zone = ZoneId{2};
    zone.tier = Tier::Container;
    zone.baselines = {QStringLiteral("vm-host")};
    zone.servers = Band<std::int64_t>::exactly(servers);
    zone.month = Band<Money>::exactly(euros(std::int64_t{45'500} * servers));
    zone.platform = {{QStringLiteral("reverse-proxy"), {}, {}}, {QStringLiteral("backup"), {}, {}}};
    std::int64_t webs = 0;
    for (int i = 0; i < servers; ++i) {
        PlannedServer host = server(QStringLiteral("Farm %1").arg(i + 1), 2, QStringLiteral("vm-host"),
                                    {64_vcpu, 384_GiB, 7680_GB, 0});
        const int count = 3 + std::max(0, i + 1 - alike);
        for (int k = 0; k < count; ++k)
            put(host, instance(4, ++webs, InstanceKind::Process, {1036_mcpu, 2_GiB, Bytes(0), 0}));
        put(host, instance(5, i + 1, InstanceKind::Process, {2073_mcpu, 4_GiB, Bytes(0), 0}));
        zone.offered += host.capacity;
        zone.used += host.used;
        zone.instances += count + 1;
        made.plan.servers.push_back(std::move(host));
    }
    made.plan.month = zone.month;
    made.plan.parts = {{QStringLiteral("servers"), ZoneId{2}, zone.month.likely, euros(0)}};
    made.plan.zones = {std::move(zone)};
    sellAtCost(made.plan);
    return made;
}

PlannedProject nothing()
{
    Scenario scenario;
    scenario.id = ScenarioId{1};
    scenario.name = QStringLiteral("Empty");
    return around(std::move(scenario));
}

} // namespace grondplan::test
