// Parts of the platform that workloads of the sketch stand in for: neither placed nor paid for.

#include "core/architecture/passages.h"
#include "core/plan/planmemory.h"
#include "core/platform/standins.h"
#include "core/report/proposal.h"
#include "core/text/words.h"
#include "tests/support/planned.h"
#include "tests/unit/platform/zoneprojects.h"

#include <QtTest>

#include <functional>

using namespace grondplan;
using namespace grondplan::test;

class TestStandIns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyDoWhatThePartDoes_data();
    void theyDoWhatThePartDoes();
    void thePlanIsThatWithoutThePart_data();
    void thePlanIsThatWithoutThePart();
    void whoAsksForThePartHasIt();
    void switchingIsWhatAnArchitectDoes();
    void aZoneIsNotRememberedAcrossIt();
    void everybodySaysWhoDoesIt();
};

/// A zone with a workload of a kind before the two services of it, both of several copies.
static Project with(Tier tier, const char *kind, std::int64_t copies = 1)
{
    Project project = oneZone(tier);
    Workload &first = add(project, project.scenarios.front().zones.front().id, "first", copies);
    first.kind = QString::fromLatin1(kind);
    Scenario &scenario = project.scenarios.front();
    for (const std::size_t to : {std::size_t{0}, std::size_t{1}})
        scenario.links.push_back({project.newId<LinkId>(), scenario.workloads[2].id,
                                  scenario.workloads[to].id, QStringLiteral("drawn"), std::nullopt});
    return project;
}

using Draw = std::function<void(Project &)>;
Q_DECLARE_METATYPE(Draw)

void TestStandIns::theyDoWhatThePartDoes_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Draw>("draw");
    QTest::addColumn<bool>("done");
    const Draw asIs = [](Project &) {};
    const auto row = [](const char *name, Tier tier, Part part, const char *kind, const Draw &draw,
                        bool done) {
        QTest::newRow(name) << tier << part << QString::fromLatin1(kind) << draw << done;
    };
    row("a proxy before container services", Tier::Container, Part::ReverseProxy, "proxy", asIs, true);
    row("a gateway in containers in VMs", Tier::ContainerVm, Part::ReverseProxy, "gateway", asIs, true);
    row("a proxy in a cluster", Tier::KubernetesVm, Part::Ingress, "proxy", asIs, true);
    row("a service is no proxy", Tier::Container, Part::ReverseProxy, "api", asIs, false);
    row(
        "a proxy without a link", Tier::Container, Part::ReverseProxy, "proxy",
        [](Project &project) { project.scenarios.front().links.clear(); }, true);
    row(
        "a proxy that stands alone", Tier::Container, Part::ReverseProxy, "proxy",
        [](Project &project) {
            Scenario &scenario = project.scenarios.front();
            scenario.links.clear();
            scenario.workloads.erase(scenario.workloads.begin(), scenario.workloads.begin() + 2);
        },
        false);
    row(
        "a proxy that is switched off", Tier::Container, Part::ReverseProxy, "proxy",
        [](Project &project) { project.scenarios.front().workloads[2].active = false; }, false);
    row(
        "a service that is published beside the proxy", Tier::Container, Part::ReverseProxy, "proxy",
        [](Project &project) {
            for (const std::size_t i : {std::size_t{0}, std::size_t{2}})
                project.scenarios.front().workloads[i].ports = {QStringLiteral("443")};
        },
        false);
    row(
        "a proxy in another zone", Tier::Container, Part::ReverseProxy, "proxy",
        [](Project &project) {
            Zone other = project.scenarios.front().zones.front();
            other.id = project.newId<ZoneId>();
            project.scenarios.front().zones.push_back(other);
            project.scenarios.front().workloads[2].zone = other.id;
        },
        false);
    row("one proxy before all copies on VMs", Tier::Vm, Part::LoadBalancer, "proxy", asIs, true);
    row(
        "one of the services on VMs is asked by others", Tier::Vm, Part::LoadBalancer, "proxy",
        [](Project &project) { project.scenarios.front().links.pop_back(); }, false);
    row("the way into a cluster is there in any case", Tier::Kubernetes, Part::LoadBalancer, "proxy", asIs,
        false);
    row("a registry serves the cluster", Tier::Kubernetes, Part::Registry, "registry", asIs, true);
    row("monitoring of the cluster", Tier::Kubernetes, Part::Monitoring, "monitoring", asIs, true);
    row("logs of the cluster", Tier::Kubernetes, Part::Logging, "logging", asIs, true);
    row("logs without metrics", Tier::Container, Part::LogsMetrics, "logging", asIs, false);
    row(
        "logs and metrics", Tier::Container, Part::LogsMetrics, "logging",
        [](Project &project) {
            add(project, project.scenarios.front().zones.front().id, "metrics").kind =
                QStringLiteral("monitoring");
        },
        true);
    row("backups", Tier::Kubernetes, Part::Backup, "backup", asIs, true);
}

void TestStandIns::theyDoWhatThePartDoes()
{
    QFETCH(Tier, tier);
    QFETCH(Part, part);
    QFETCH(QString, kind);
    QFETCH(Draw, draw);
    QFETCH(bool, done);
    Project project = with(tier, kind.toLatin1().constData());
    draw(project);
    const Scenario &scenario = project.scenarios.front();
    QCOMPARE(!standInsFor(part, scenario, scenario.zones.front(), tier).empty(), done);
    QCOMPARE(partsStoodInFor(scenario, scenario.zones.front(), tier).contains(part), done);
    QCOMPARE(partOf(planned(project), part) == nullptr, done);
}

void TestStandIns::thePlanIsThatWithoutThePart_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("kind");
    QTest::newRow("reverse proxy") << Tier::Container << Part::ReverseProxy << "proxy";
    QTest::newRow("ingress") << Tier::KubernetesVm << Part::Ingress << "proxy";
    QTest::newRow("load balancer") << Tier::Vm << Part::LoadBalancer << "proxy";
    QTest::newRow("registry") << Tier::Kubernetes << Part::Registry << "registry";
}

/// What it costs is what it would cost had the architect switched the part off, and less is used than with
/// it.
void TestStandIns::thePlanIsThatWithoutThePart()
{
    QFETCH(Tier, tier);
    QFETCH(Part, part);
    QFETCH(QString, kind);
    Project project = with(tier, kind.toLatin1().constData());
    ZonePolicy &policy = project.scenarios.front().zones.front().policy;
    const Plan stoodIn = planned(project);
    policy.partsOff = {part};
    const Plan off = planned(project);
    QVERIFY(stoodIn.servers == off.servers);
    QVERIFY(stoodIn.month == off.month);
    QVERIFY(stoodIn.zones.front().platform == off.zones.front().platform);
    policy.partsOff.clear();
    policy.partsOn = {part};
    const Plan wanted = planned(project);
    const PlatformPart *there = partOf(wanted, part);
    QVERIFY(there != nullptr && there->size && there->month && there->month->minor > 0);
    QVERIFY(wanted.zones.front().used.memory > stoodIn.zones.front().used.memory ||
            wanted.zones.front().nodeVms.likely > 0);
}

/// The traffic then goes through it, to the proxy.
void TestStandIns::whoAsksForThePartHasIt()
{
    Project project = with(Tier::Container, "proxy");
    Scenario &scenario = project.scenarios.front();
    scenario.workloads[2].ports = {QStringLiteral("443")};
    const auto into = [&] {
        for (const Passage &passage : passagesOf(scenario, planned(project))) {
            if (!passage.from.isValid())
                return passage.through;
        }
        return std::vector<Part>{Part::Vlan};
    };
    QVERIFY(into().empty());
    scenario.zones.front().policy.partsOn = {Part::ReverseProxy};
    QVERIFY(into() == std::vector<Part>{Part::ReverseProxy});
    QVERIFY(validate(scenario));
    scenario.zones.front().policy.partsOff = {Part::ReverseProxy};
    const Result<> refused = validate(scenario);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    QVERIFY(!Words().error(refused.error()).contains(QStringLiteral("part-on")));
}

void TestStandIns::switchingIsWhatAnArchitectDoes()
{
    ZonePolicy policy;
    const ZonePolicy before = policy;
    switchPart(policy, Part::Ingress, true, true);
    QVERIFY(policy.partsOn == Parts{Part::Ingress} && policy.partsOff.empty());
    switchPart(policy, Part::Ingress, false, true);
    QVERIFY(policy == before);
    switchPart(policy, Part::Ingress, false, false);
    QVERIFY(policy.partsOff == Parts{Part::Ingress} && policy.partsOn.empty());
    switchPart(policy, Part::Ingress, true, false);
    QVERIFY(policy == before);
}

/// A registry that comes to another zone changes the plan of this one, also where that was planned before.
void TestStandIns::aZoneIsNotRememberedAcrossIt()
{
    Project project = oneZone(Tier::Kubernetes);
    Scenario &scenario = project.scenarios.front();
    Zone other;
    other.id = project.newId<ZoneId>();
    other.name = QStringLiteral("other");
    other.tier = Tier::Vm;
    scenario.zones.push_back(other);
    Workload &images = add(project, other.id, "images");
    PlanMemory memory;
    Planning how;
    how.memory = &memory;
    QVERIFY(plan(project, scenario.id, how).has_value());
    images.kind = QStringLiteral("registry");
    const Result<Plan> again = plan(project, scenario.id, how);
    QVERIFY(again.has_value());
    QVERIFY(partOf(*again, Part::Registry) == nullptr);
    QVERIFY(*again == planned(project));
}

void TestStandIns::everybodySaysWhoDoesIt()
{
    const Project project = with(Tier::Container, "proxy");
    const Plan plan = planned(project);
    for (const char *language : {"en", "nl"}) {
        const Words words{QLatin1String(language)};
        const QString done = words.text("report.parts.stood-in", {QStringLiteral("first")});
        QVERIFY(done.contains(QStringLiteral("first")));
        const report::ProposalContent content =
            report::build(project, {&plan}, words, {QStringLiteral("architecture")});
        bool said = false;
        for (const report::Block &block : content.sections.front().blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row)
                said = said || table->rows[row].contains(done);
        }
        QVERIFY(said);
        const QString drawn =
            drawnDetail(architectureOf(project, plan, words).boxes, words.text("part.reverse-proxy"));
        QCOMPARE(drawn, words.text("drawing.part-done-by", {QStringLiteral("first")}));
    }
}

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
