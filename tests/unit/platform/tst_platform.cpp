// The parts of the minimal architectures: which a tier has, what each needs, and what becomes of a plan
// without one.

#include "core/architecture/architecture.h"
#include "core/plan/partfindings.h"
#include "core/plan/parts.h"
#include "core/plan/planjson.h"
#include "core/platform/platform.h"
#include "core/report/proposal.h"
#include "core/scenario/limits.h"
#include "core/text/words.h"
#include "tests/support/planned.h"
#include "tests/unit/platform/zoneprojects.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace grondplan;
using namespace grondplan::literals;
using namespace grondplan::test;

class TestPlatform final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfTheMinimalArchitecturesIsThere_data();
    void everyPartOfTheMinimalArchitecturesIsThere();
    void idsComeBack();
    void sizesAreThoseOfTheCatalogue_data();
    void sizesAreThoseOfTheCatalogue();
    void whatIsOffIsNotPlanned_data();
    void whatIsOffIsNotPlanned();
    void theRuleOfThumbCountsNoParts();
    void nothingRunsWithoutAControlPlane();
    void everyPartSaysWhatFollows();
    void findingsHaveTheirPart();
    void nothingToBalanceNeedsNoBalancer();
    void partsAreDrawnWithTheirNeedAndCost();
    void everyVmIsDrawnAsItIsConfigured();
    void containersOfThePlatformAreDrawnWhereTheyRun();
    void logsAreCountedWithMonitoring();
    void aVlanPerTenantIsForThoseThatAreNamed();
    void theProposalListsWhatIsLeftOut();
};

void TestPlatform::everyPartOfTheMinimalArchitecturesIsThere_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Parts>("least");
    QTest::newRow("VMs") << Tier::Vm << Parts{Part::LoadBalancer, Part::Snapshots, Part::Backup, Part::Vlan};
    QTest::newRow("containers") << Tier::Container
                                << Parts{Part::ReverseProxy, Part::LogsMetrics, Part::Backup};
    QTest::newRow("containers in VMs")
        << Tier::ContainerVm << Parts{Part::ReverseProxy, Part::LogsMetrics, Part::Backup};
    const Parts all = {Part::ControlPlane,  Part::Registry,      Part::Ingress,
                       Part::Monitoring,    Part::Logging,       Part::GitOps,
                       Part::SecretsPolicy, Part::NetworkPolicy, Part::Backup};
    QTest::newRow("Kubernetes") << Tier::Kubernetes << all;
    QTest::newRow("Kubernetes on VMs") << Tier::KubernetesVm << all;
}

void TestPlatform::everyPartOfTheMinimalArchitecturesIsThere()
{
    QFETCH(Tier, tier);
    QFETCH(Parts, least);
    const QStringList ids = platformParts(tier);
    for (const Part part : least)
        QVERIFY2(ids.contains(partId(part)), qPrintable(partId(part)));
    QCOMPARE(static_cast<std::size_t>(QSet<QString>(ids.begin(), ids.end()).size()),
             static_cast<std::size_t>(ids.size()));
}

void TestPlatform::idsComeBack()
{
    for (const PartInfo &info : kParts) {
        QCOMPARE(partFromId(partId(info.part)), std::optional(info.part));
        QVERIFY(Words::knows(QString(QLatin1String("part.") + partId(info.part))));
    }
    QVERIFY(!partFromId(QStringLiteral("coffee")));
}

void TestPlatform::sizesAreThoseOfTheCatalogue_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Part>("part");
    QTest::addColumn<int>("copies");
    QTest::addColumn<qint64>("cpu");
    QTest::addColumn<qint64>("memory");
    // One copy, as the sources say: constants lb.*, registry.*, gitops.*, secrets.*
    QTest::newRow("load balancer of VMs")
        << Tier::Vm << Part::LoadBalancer << 2 << qint64{1000} << qint64{2 * kGibi};
    QTest::newRow("load balancer of a cluster")
        << Tier::KubernetesVm << Part::LoadBalancer << 2 << qint64{1000} << qint64{2 * kGibi};
    QTest::newRow("registry") << Tier::KubernetesVm << Part::Registry << 1 << qint64{2000}
                              << qint64{4'000'000'000};
    QTest::newRow("deployment from Git")
        << Tier::KubernetesVm << Part::GitOps << 1 << qint64{1375} << qint64{2176 * kMebi};
    QTest::newRow("secrets") << Tier::KubernetesVm << Part::SecretsPolicy << 1 << qint64{500}
                             << qint64{kGibi};
}

void TestPlatform::sizesAreThoseOfTheCatalogue()
{
    QFETCH(Tier, tier);
    QFETCH(Part, part);
    QFETCH(int, copies);
    QFETCH(qint64, cpu);
    QFETCH(qint64, memory);
    const Project project = oneZone(tier);
    PlatformOf platform;
    platform.tier = tier;
    platform.cluster = {3, 3};
    const auto loads = platformLoads(*project.catalogue, platform);
    QVERIFY(loads);
    const auto load = std::find_if(loads->begin(), loads->end(),
                                   [part](const PlatformLoad &each) { return each.id == partId(part); });
    QVERIFY(load != loads->end());
    QCOMPARE(load->copies, std::int64_t{copies});
    QCOMPARE(load->each.likely.cpu.count(), std::int64_t{cpu});
    QCOMPARE(load->each.likely.memory.count(), std::int64_t{memory});
    QVERIFY(load->each.low.cpu <= load->each.likely.cpu && load->each.likely.cpu <= load->each.high.cpu);

    const Plan plan = planned(project);
    const PlatformPart *planned = partOf(plan, part);
    QVERIFY(planned != nullptr && planned->size.has_value() && planned->month.has_value());
    QCOMPARE(planned->copies, std::int64_t{copies});
    QVERIFY(planned->size->cpu.count() >= cpu * copies);
    QVERIFY(planned->month->minor > 0);
}

void TestPlatform::whatIsOffIsNotPlanned_data()
{
    QTest::addColumn<Tier>("tier");
    for (const Tier tier : kTiers)
        QTest::newRow(qPrintable(tierId(tier))) << tier;
}

/// Each part by itself, and all together: it is gone, all others stay, no server more is needed, and
/// switching it on again gives the plan as it was.
void TestPlatform::whatIsOffIsNotPlanned()
{
    QFETCH(Tier, tier);
    Project project = oneZone(tier);
    const Plan with = planned(project);
    Parts &off = project.scenarios.front().zones.front().policy.partsOff;
    for (const Part part : partsOf(tier)) {
        if (!isSwitchable(part))
            continue;
        off = {part};
        const Plan without = planned(project);
        QVERIFY(partOf(with, part) != nullptr);
        QVERIFY(partOf(without, part) == nullptr);
        QCOMPARE(without.zones.front().platform.size() + 1, with.zones.front().platform.size());
        QVERIFY(without.serverCount().likely <= with.serverCount().likely);
        std::int64_t shared = 0;
        for (const PlatformPart &each : without.zones.front().platform)
            shared += each.month ? each.month->minor : 0;
        QVERIFY(shared <= without.month.likely.minor);
        QCOMPARE(partsWithout(tier, off), std::vector<Part>{part});
    }
    for (const Part part : partsOf(tier)) {
        if (isSwitchable(part))
            off.insert(part);
    }
    const Plan bare = planned(project);
    for (const PlatformPart &part : bare.zones.front().platform)
        QVERIFY2(!partFromId(part.id) || *partFromId(part.id) == Part::ControlPlane, qPrintable(part.id));
    off.clear();
    QVERIFY(planned(project) == with);
}

void TestPlatform::theRuleOfThumbCountsNoParts()
{
    Project project = oneZone(Tier::KubernetesVm, Profile::RuleOfThumb);
    const Plan with = planned(project);
    project.scenarios.front().zones.front().policy.partsOff = {Part::Registry, Part::Monitoring};
    const Plan without = planned(project);
    QVERIFY(partOf(without, Part::Registry) == nullptr);
    QVERIFY(without.month.likely == with.month.likely);
    QVERIFY(without.zones.front().effectiveCpu.likely == with.zones.front().effectiveCpu.likely);
}

void TestPlatform::nothingRunsWithoutAControlPlane()
{
    Project project = oneZone(Tier::Kubernetes);
    QVERIFY(validate(project.scenarios.front()));
    project.scenarios.front().zones.front().policy.partsOff = {Part::ControlPlane};
    const Result<> refused = validate(project.scenarios.front());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    QVERIFY(!Words().error(refused.error()).contains(QStringLiteral("switchable-part")));
}

void TestPlatform::everyPartSaysWhatFollows()
{
    for (const Tier tier : kTiers) {
        for (const Part part : partsOf(tier)) {
            if (isSwitchable(part))
                QVERIFY2(Words::knows(QString(QLatin1String("part-off.") + partId(part))),
                         qPrintable(partId(part)));
        }
    }
}

void TestPlatform::findingsHaveTheirPart()
{
    QCOMPARE(partOfFinding(QStringLiteral("backup-off")), std::optional(Part::Backup));
    QCOMPARE(partOfFinding(QStringLiteral("vlan-off")), std::optional(Part::Vlan));
    QVERIFY(!partOfFinding(QStringLiteral("no-backup")));
}

/// A shop: web and api in a cluster, the database on VMs in another zone; web publishes a port.
void TestPlatform::nothingToBalanceNeedsNoBalancer()
{
    for (const Profile profile : {Profile::Detailed, Profile::RuleOfThumb}) {
        Project project = oneZone(Tier::Vm, profile);
        QVERIFY(partOf(planned(project), Part::LoadBalancer) != nullptr);
        for (Workload &workload : project.scenarios.front().workloads)
            workload.replicas = Replicas::exactly(1);
        QVERIFY(partOf(planned(project), Part::LoadBalancer) == nullptr);
        QVERIFY(partOf(planned(project), Part::Backup) != nullptr);
        // What grows has copies as soon as it is busy.
        project.scenarios.front().workloads.front().replicas = {1, 1, 4};
        QVERIFY(partOf(planned(project), Part::LoadBalancer) != nullptr);
        // The way into a cluster is there whatever runs behind it.
        project.scenarios.front().workloads.front().replicas = Replicas::exactly(1);
        project.scenarios.front().zones.front().tier = Tier::KubernetesVm;
        QVERIFY(partOf(planned(project), Part::LoadBalancer) != nullptr);
    }
}

void TestPlatform::partsAreDrawnWithTheirNeedAndCost()
{
    for (const char *language : {"en", "nl"}) {
        const Words words{QLatin1String(language)};
        Project project = oneZone(Tier::KubernetesVm);
        const Plan plan = planned(project);
        const QString registry = words.text("part.registry");
        const QString detail = drawnDetail(architectureOf(project, plan, words).boxes, registry);
        // 2 vCPU and 4 GB, of which a GiB holds 1.0737.
        const QString need = QLatin1String(language) == QLatin1String("nl")
                                 ? QStringLiteral("2 vCPU, 3,73 GiB")
                                 : QStringLiteral("2 vCPU, 3.73 GiB");
        QVERIFY2(detail.contains(need), qPrintable(detail));
        QVERIFY2(detail.contains(u'€'), qPrintable(detail));
        project.scenarios.front().profile = Profile::RuleOfThumb;
        QVERIFY(
            !drawnDetail(architectureOf(project, planned(project), words).boxes, registry).contains(u'€'));
    }
}

void TestPlatform::everyVmIsDrawnAsItIsConfigured()
{
    // A small cluster of etcd and the API server has 2 vCPU and 8 GiB, a node VM the shape it was given; KVM
    // takes more of the server for both.
    const Project project = oneZone(Tier::KubernetesVm);
    const Plan plan = planned(project);
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(drawnDetail(drawing.boxes, QStringLiteral("Control plane 1")), QStringLiteral("2 vCPU / 8 GiB"));
    QCOMPARE(drawnDetail(drawing.boxes, QStringLiteral("Node VM 1")), QStringLiteral("8 vCPU / 32 GiB"));
    QVERIFY(drawing.subtitle.contains(QStringLiteral("configured")));
    const Project containers = oneZone(Tier::Container);
    QVERIFY(!architectureOf(containers, planned(containers), Words()).subtitle.contains(u"configured"));
}

/// On their servers, or in their node VMs, each where the plan has a copy of it.
void TestPlatform::containersOfThePlatformAreDrawnWhereTheyRun()
{
    const Words words;
    for (const Tier tier : {Tier::Container, Tier::ContainerVm}) {
        const Project project = oneZone(tier);
        const Plan plan = planned(project);
        std::map<QString, int> placed; // on how many servers or in how many node VMs
        for (const PlannedServer &server : plan.servers) {
            std::set<std::pair<int, int>> seen;
            for (const Instance &instance : server.instances) {
                if (instance.part >= 0 && seen.insert({instance.node, instance.part}).second)
                    ++placed[plan.zones.front().platform[static_cast<std::size_t>(instance.part)].id];
            }
        }
        QVERIFY(placed[partId(Part::ReverseProxy)] >= 2 && placed[partId(Part::LogsMetrics)] == 1);
        const diagram::Diagram drawing = architectureOf(project, plan, words);
        for (const auto &[id, places] : placed) {
            int drawn = 0;
            const QString title = words.text(QString(QLatin1String("part.") + id));
            for (const diagram::Box &box : drawing.boxes.front().children) {
                if (box.kind == diagram::BoxKind::Server)
                    drawn += timesDrawn(box, title);
            }
            QCOMPARE(drawn, places);
        }
    }
}

/// Both are published as one: logs say with whom they are counted, and nobody is charged for them twice.
void TestPlatform::logsAreCountedWithMonitoring()
{
    for (const char *language : {"en", "nl"}) {
        const Words words{QLatin1String(language)};
        const Project project = oneZone(Tier::Kubernetes);
        const Plan plan = planned(project);
        QVERIFY(!partOf(plan, Part::Logging)->size);
        QCOMPARE(drawnDetail(architectureOf(project, plan, words).boxes, words.text("part.logging")),
                 words.text("part-within", {words.text("part.monitoring")}));
    }
}

void TestPlatform::aVlanPerTenantIsForThoseThatAreNamed()
{
    Project project = oneZone(Tier::Vm);
    const Words words;
    const auto titles = [&] {
        QStringList found;
        const diagram::Diagram drawing = architectureOf(project, planned(project), words);
        for (const diagram::Box &part : drawing.boxes.front().children.front().children)
            found += part.title;
        return found;
    };
    QVERIFY(titles().contains(QStringLiteral("VLAN of its own")));
    project.scenarios.front().workloads.front().tenant = QStringLiteral("A");
    QVERIFY(titles().contains(QStringLiteral("VLAN per tenant")));
}

void TestPlatform::theProposalListsWhatIsLeftOut()
{
    Project project = hybrid();
    const auto tablesOf = [&project](const QString &language) {
        const Plan plan = planned(project);
        const report::ProposalContent content =
            report::build(project, {&plan}, Words(language), {QStringLiteral("architecture")});
        std::vector<report::Table> tables;
        for (const report::Block &block : content.sections.front().blocks) {
            if (const auto *table = std::get_if<report::Table>(&block))
                tables.push_back(*table);
        }
        return tables;
    };
    std::vector<report::Table> tables = tablesOf(QStringLiteral("en"));
    QCOMPARE(tables.size(), std::size_t{1}); // the passages
    QCOMPARE(tables.front().rows.size(), std::size_t{3});

    project.scenarios.front().zones[0].policy.partsOff = {Part::Registry, Part::Backup};
    tables = tablesOf(QStringLiteral("nl"));
    QCOMPARE(tables.size(), std::size_t{2});
    QCOMPARE(tables.front().rows.size(), std::size_t{2});
    QCOMPARE(tables.front().rows[0][0], QStringLiteral("zone"));
    QCOMPARE(tables.front().rows[0][2], Words(QStringLiteral("nl")).text("part-off.registry"));
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
