#include "tests/support/projects.h"

#include "core/catalogue/loader.h"
#include "core/scenario/limits.h"
#include "tests/support/anyweek.h"
#include "tests/support/drawings.h"
#include "tests/support/hardware.h"

#include <set>

namespace grondplan::test {

static std::int64_t within(Range range)
{
    // Both ends of a range are as likely as anything between.
    const int choice = *rc::gen::inRange(0, 6);
    if (choice == 0)
        return range.min;
    if (choice == 1)
        return range.max;
    return *rc::gen::inRange(range.min, std::min(range.max, range.min + 100'000) + 1);
}

static QString anyText()
{
    static const std::vector<QString> kTexts = {
        QStringLiteral(""),          QStringLiteral("web"),         QStringLiteral("'; DROP TABLE zone; --"),
        QStringLiteral("naïve €"),   QStringLiteral("\"quoted\""),  QStringLiteral("line\nbreak\ttab"),
        QStringLiteral("漢字 😀"),    QStringLiteral("<b>bold</b>"), QStringLiteral("=HYPERLINK(1)"),
        QStringLiteral("%1 %_"),     QStringLiteral("a\u0000b"),    QStringLiteral("../../etc/passwd"),
        QStringLiteral("\u202Ertl"), QStringLiteral("1.5"),         QStringLiteral("0x10")};
    if (*rc::gen::inRange(0, 3) > 0)
        return *rc::gen::elementOf(kTexts);
    QString text;
    const auto codes = *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(1, 0xD7FF));
    for (const char16_t code : codes)
        text += QChar(code);
    return text;
}

static QString anyName()
{
    const QString text = anyText();
    return text.trimmed().isEmpty() ? QStringLiteral("name") : text;
}

static QStringList anyTexts()
{
    QStringList texts;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        texts.append(anyText());
    return texts;
}

template<class Value> static std::optional<Value> maybe(Value value)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(value) : std::nullopt;
}

static ZonePolicy anyPolicy()
{
    ZonePolicy policy;
    policy.tolerate = static_cast<int>(within(limits::kTolerate));
    policy.cpuTarget = Ratio{within(limits::kTargetPpm)};
    policy.memoryTarget = Ratio{within(limits::kTargetPpm)};
    policy.node = {MilliCpu(within(limits::kNodeCpuMillis)), Bytes(within(limits::kNodeMemoryBytes))};
    policy.podsPerNode = static_cast<int>(within(limits::kPodsPerNode));
    policy.vcpuPerCore = maybe(Ratio{within(limits::kVcpuPerCorePpm)});
    policy.layers = {*rc::gen::elementOf(kHypervisors),  *rc::gen::arbitrary<bool>(),
                     *rc::gen::elementOf(kReservations), *rc::gen::elementOf(kDistributions),
                     *rc::gen::arbitrary<bool>(),        *rc::gen::arbitrary<bool>()};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        policy.otherNodes.push_back(
            {MilliCpu(within(limits::kNodeCpuMillis)), Bytes(within(limits::kNodeMemoryBytes))});
    for (bool *flag : {&policy.tenantsApart, &policy.systemsApart, &policy.mixedTypes, &policy.shareBareMetal,
                       &policy.physicalCoresOnly})
        *flag = *rc::gen::arbitrary<bool>();
    policy.racks = static_cast<int>(within(limits::kRacks));
    return policy;
}

static Zone anyZone(std::int64_t &nextId)
{
    Zone zone;
    zone.id = ZoneId{nextId++};
    zone.name = anyName();
    zone.site = anyText().left(20);
    zone.tier = maybe(*rc::gen::elementOf(kTiers));
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        zone.baselines.append(anyName());
    for (const QString &baseline : zone.baselines) {
        if (*rc::gen::arbitrary<bool>())
            zone.stock[baseline] = within(limits::kStock);
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        zone.licences.append(anyName());
    zone.policy = anyPolicy();
    equipAtRandom(zone);
    return zone;
}

template<class Amount> static Need<Amount> anyNeed(Range range)
{
    static constexpr std::array kBases = {Basis::Stated, Basis::Limit, Basis::Template, Basis::Default};
    return {Amount(within(range)), maybe(Amount(within(range))), *rc::gen::elementOf(kBases)};
}

static Replicas anyReplicas()
{
    std::array counts = {within(limits::kReplicas), within(limits::kReplicas), within(limits::kReplicas)};
    std::sort(counts.begin(), counts.end());
    return {counts[0], counts[1], counts[2]};
}

static Prospects anyProspects(std::size_t kinds)
{
    Prospects prospects;
    for (std::size_t i = 0; i < kinds; i += 1 + static_cast<std::size_t>(within({0, 1})))
        prospects[kProspects[i].prospect] = within({kProspects[i].least, kProspects[i].most});
    return prospects;
}

static Workload anyWorkload(std::int64_t &nextId, ZoneId zone)
{
    Workload workload;
    workload.id = WorkloadId{nextId++};
    workload.zone = zone;
    workload.name = anyName();
    workload.kind = anyText();
    workload.image = anyText();
    workload.os = *rc::gen::element(Os::Linux, Os::Windows);
    workload.replicas = anyReplicas();
    workload.cpu = anyNeed<MilliCpu>(limits::kCpuMillis);
    workload.memory = anyNeed<Bytes>(limits::kMemoryBytes);
    workload.disk = Bytes(within(limits::kDiskBytes));
    workload.gpus = static_cast<int>(within(limits::kGpus));
    for (bool *flag : {&workload.stateful, &workload.perNode, &workload.transient, &workload.active,
                       &workload.onePerHost, &workload.isolated, &workload.oneNumaNode, &workload.sheddable,
                       &workload.habits.ownKernel, &workload.habits.unpackaged, &workload.habits.operated})
        *flag = *rc::gen::arbitrary<bool>();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        workload.volumes.push_back({anyText(), maybe(Bytes(within(limits::kDiskBytes)))});
    workload.ports = anyTexts();
    workload.profiles = anyTexts();
    workload.throughput = {within(limits::kIops), Ratio{within(limits::kSharePpm)},
                           Megabits(within(limits::kNetworkMegabits))};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        workload.licences.append(anyName());
    workload.from = {anyText(), static_cast<int>(within({0, 100'000})), static_cast<int>(within({0, 1'000}))};
    workload.note = anyText();
    workload.tenant = anyText();
    workload.habits.releases = maybe(within(limits::kReleases));
    workload.diskBasis = *rc::gen::element(Basis::Stated, Basis::Template);
    workload.prospects = anyProspects(3);
    workload.week = anyWeek();
    return workload;
}

Scenario anyScenario(std::int64_t &nextId)
{
    Scenario scenario;
    scenario.id = ScenarioId{nextId++};
    scenario.name = anyText();
    scenario.profile = *rc::gen::element(Profile::RuleOfThumb, Profile::Detailed);
    for (const QuestionInfo &info : kQuestions) {
        if (*rc::gen::arbitrary<bool>())
            scenario.brief.answers[info.question] = within({info.least, info.most});
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        scenario.brief.ticks.insert(anyName());
    scenario.brief.prospects = anyProspects(kProspects.size());
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        scenario.zones.push_back(anyZone(nextId));
    for (int i = scenario.zones.empty() ? 0 : *rc::gen::inRange(0, 8); i > 0; --i)
        scenario.workloads.push_back(anyWorkload(nextId, (*rc::gen::elementOf(scenario.zones)).id));
    for (int i = scenario.workloads.size() < 2 ? 0 : *rc::gen::inRange(0, 5); i > 0; --i) {
        const auto from = *rc::gen::inRange<std::size_t>(0, scenario.workloads.size());
        const auto to =
            (from + *rc::gen::inRange<std::size_t>(1, scenario.workloads.size())) % scenario.workloads.size();
        scenario.links.push_back(
            {LinkId{nextId++}, scenario.workloads[from].id, scenario.workloads[to].id, anyText(),
             maybe(Megabits(within(limits::kNetworkMegabits))), anyText().left(20),
             maybe(static_cast<int>(within(limits::kPort))),
             *rc::gen::element(LinkLevel::Unstated, LinkLevel::L3, LinkLevel::L4, LinkLevel::L7),
             maybe(within(limits::kLatencyMicros)), *rc::gen::arbitrary<bool>()});
    }
    return scenario;
}

static Provenance anyProvenance()
{
    return {anyText(), anyText(), *rc::gen::arbitrary<bool>(), anyText(), anyText()};
}

static Money anyMoney()
{
    Money money{within(limits::kPriceMinor), {}};
    Currency::parse(*rc::gen::element(QStringLiteral("EUR"), QStringLiteral("USD")), money.currency);
    return money;
}

static Baseline anyBaseline(const QString &id)
{
    static constexpr std::array kRaids = {Raid::None, Raid::Raid1, Raid::Raid10, Raid::Raid5, Raid::Raid6};
    Baseline baseline;
    baseline.id = id;
    for (QString *text : {&baseline.provider, &baseline.model, &baseline.location, &baseline.cpuModel,
                          &baseline.diskType, &baseline.gpuModel})
        *text = anyText();
    for (int *count : {&baseline.sockets, &baseline.cores, &baseline.threads, &baseline.numaNodes,
                       &baseline.diskCount, &baseline.gpus})
        *count = static_cast<int>(within({0, 512}));
    baseline.memory = Bytes(within(limits::kMemoryBytes));
    baseline.diskSize = Bytes(within(limits::kDiskBytes));
    baseline.raid = *rc::gen::elementOf(kRaids);
    baseline.nic = Megabits(within(limits::kNetworkMegabits));
    baseline.powerIdle = Watts(within({0, 1'000}));
    baseline.powerMax = Watts(within({0, 1'000}));
    if (*rc::gen::arbitrary<bool>())
        baseline.price = Price{anyMoney(), anyMoney(), anyText(), anyProvenance(),
                               static_cast<int>(within(limits::kTermMonths))};
    baseline.estimatedFields = anyTexts();
    baseline.provenance = anyProvenance();
    return baseline;
}

static Licence anyLicence(const QString &id)
{
    Licence licence;
    licence.id = id;
    for (QString *text : {&licence.vendor, &licence.product, &licence.edition, &licence.category,
                          &licence.metric, &licence.period, &licence.minimumRule, &licence.formula})
        *text = anyText();
    licence.price = maybe(anyMoney());
    licence.provenance = anyProvenance();
    return licence;
}

static Template anyTemplate(const QString &id)
{
    Template kind;
    kind.id = id;
    kind.group = anyText();
    kind.cpu = MilliCpu(within(limits::kCpuMillis));
    kind.memory = Bytes(within(limits::kMemoryBytes));
    kind.disk = Bytes(within(limits::kDiskBytes));
    kind.replicas = within(limits::kReplicas);
    kind.stateful = *rc::gen::arbitrary<bool>();
    kind.images = anyTexts();
    kind.provenance = anyProvenance();
    return kind;
}

rc::Gen<Catalogue> anyCatalogue()
{
    return rc::gen::exec([] {
        Catalogue catalogue;
        catalogue.version = anyText();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            catalogue.baselines.push_back(anyBaseline(QString::number(i)));
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            const QString id = QString::number(i);
            const Range any = {-1'000'000, 1'000'000'000'000};
            catalogue.constants[id] = {id,        within(any), maybe(within(any)), maybe(within(any)),
                                       anyText(), anyText(),   anyProvenance()};
        }
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            catalogue.licences.push_back(anyLicence(QString::number(i)));
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            catalogue.templates.push_back(anyTemplate(QString::number(i)));
        return catalogue;
    });
}

static std::shared_ptr<const Catalogue> anyCatalogueOfProject()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return shippedCatalogue();
    case 1:
        return nullptr;
    default:
        return std::make_shared<const Catalogue>(*anyCatalogue());
    }
}

rc::Gen<Project> anyProject()
{
    return rc::gen::exec([] {
        Project project;
        project.nextId = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000);
        project.name = anyText();
        project.customer = anyText();
        project.currency = anyMoney().currency;
        project.asOf = *rc::gen::arbitrary<bool>()
                           ? QDate(2026, 11, 21).addDays(*rc::gen::inRange(-9000, 9000))
                           : QDate();
        project.proposal = {*rc::gen::element(QStringLiteral("en"), QStringLiteral("nl")), anyTexts()};
        for (const CostFieldInfo &info : costFields())
            project.costs.set(info.field, maybe(within(info.range)));
        project.catalogue = anyCatalogueOfProject();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            const std::int64_t removed = project.nextId++;
            project.scenarios.push_back(anyScenario(project.nextId));
            const Scenario &scenario = project.scenarios.back();
            if (*rc::gen::arbitrary<bool>())
                project.layouts[scenario.id] = anyLayout(scenario, removed, project.nextId);
        }
        // A drawing without anything on it, of a scenario that is gone.
        if (*rc::gen::arbitrary<bool>())
            project.layouts[ScenarioId{project.nextId++}] = {};
        return project;
    });
}

} // namespace grondplan::test
