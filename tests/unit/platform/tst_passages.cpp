// How the links of a sketch, and traffic from outside, run through the parts of the platform.

#include "core/architecture/passages.h"
#include "core/report/proposal.h"
#include "core/text/words.h"
#include "tests/support/planned.h"
#include "tests/unit/platform/zoneprojects.h"

#include <QtTest>

using namespace grondplan;
using namespace grondplan::test;

class TestPassages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksRunThroughTheirZones();
    void partsHandleTheLevelsTheyLookInto();
    void aProxyOfTheSketchNeedsNoneBeforeIt_data();
    void aProxyOfTheSketchNeedsNoneBeforeIt();
    void whatIsOffCarriesNothing();
    void entrancesAreWhatIsReachedFromOutside();
    void theDrawingSaysWhatGoesThrough();
    void theProposalListsEachLinkOnce();
};

void TestPassages::linksRunThroughTheirZones()
{
    const Project project = hybrid();
    const Scenario &scenario = project.scenarios.front();
    const std::vector<Passage> passages = passagesOf(scenario, planned(project));
    QCOMPARE(passages.size(), std::size_t{3});
    // From outside to web, whose zone is a cluster.
    QVERIFY(!passages[0].from.isValid());
    QVERIFY(passages[0].to == scenario.workloads[0].id);
    QCOMPARE(passages[0].ports, QStringList{QStringLiteral("443")});
    QVERIFY(passages[0].through ==
            (std::vector<Part>{Part::LoadBalancer, Part::Ingress, Part::NetworkPolicy}));
    // From web to api, within the cluster.
    QVERIFY(passages[1].through == std::vector<Part>{Part::NetworkPolicy});
    // From api to the two copies of the database, on VMs.
    QVERIFY(passages[2].through == (std::vector<Part>{Part::NetworkPolicy, Part::LoadBalancer, Part::Vlan}));
}

void TestPassages::partsHandleTheLevelsTheyLookInto()
{
    // OSI layers: an ingress reads requests (7), a load balancer connections (4), a VLAN holds for addresses
    // (3).
    Project project = hybrid();
    Scenario &scenario = project.scenarios.front();
    std::swap(scenario.workloads[1].zone, scenario.workloads[2].zone); // who asks it stands elsewhere
    const auto through = [&](LinkLevel level) {
        scenario.links[1].level = level;
        return passagesOf(scenario, planned(project))[2].through;
    };
    QVERIFY(through(LinkLevel::L7) ==
            (std::vector<Part>{Part::LoadBalancer, Part::Ingress, Part::NetworkPolicy}));
    QVERIFY(through(LinkLevel::L4) == (std::vector<Part>{Part::LoadBalancer, Part::NetworkPolicy}));
    QVERIFY(through(LinkLevel::L3) == std::vector<Part>{Part::NetworkPolicy});
}

void TestPassages::aProxyOfTheSketchNeedsNoneBeforeIt_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Parts>("before");
    QTest::addColumn<Parts>("behind");
    const Parts cluster = {Part::LoadBalancer, Part::NetworkPolicy};
    QTest::newRow("web in containers")
        << Tier::Container << "web" << Parts{Part::ReverseProxy} << Parts{Part::ReverseProxy};
    QTest::newRow("proxy in containers") << Tier::Container << "proxy" << Parts{} << Parts{};
    QTest::newRow("gateway in containers in VMs") << Tier::ContainerVm << "gateway" << Parts{} << Parts{};
    QTest::newRow("web in a cluster")
        << Tier::Kubernetes << "web" << Parts{Part::LoadBalancer, Part::Ingress, Part::NetworkPolicy}
        << Parts{Part::NetworkPolicy};
    QTest::newRow("proxy in a cluster")
        << Tier::Kubernetes << "proxy" << cluster << Parts{Part::NetworkPolicy};
    QTest::newRow("copies of a proxy on VMs")
        << Tier::Vm << "proxy" << Parts{Part::LoadBalancer, Part::Vlan} << Parts{Part::Vlan};
}

/// From outside to the first, and from that to copies of a service beside it.
void TestPassages::aProxyOfTheSketchNeedsNoneBeforeIt()
{
    QFETCH(Tier, tier);
    QFETCH(QString, kind);
    QFETCH(Parts, before);
    QFETCH(Parts, behind);
    Project project = oneZone(tier, Profile::RuleOfThumb);
    Scenario &scenario = project.scenarios.front();
    scenario.workloads[0].kind = kind;
    scenario.workloads[0].name = QStringLiteral("edge");
    scenario.workloads[0].ports = {QStringLiteral("443")};
    scenario.links.push_back({project.newId<LinkId>(), scenario.workloads[0].id, scenario.workloads[1].id,
                              QStringLiteral("drawn"), std::nullopt});
    const Plan plan = planned(project);
    const std::vector<Passage> passages = passagesOf(scenario, plan);
    QCOMPARE(passages.size(), std::size_t{2});
    const auto met = [](const Passage &passage) {
        return Parts(passage.through.begin(), passage.through.end());
    };
    QVERIFY(met(passages[0]) == before);
    QVERIFY(met(passages[1]) == behind);
    // The part of the platform that has nothing to do is not there, and says who does it.
    const Part part = isKubernetes(tier) ? Part::Ingress : Part::ReverseProxy;
    if (tier == Tier::Vm)
        return;
    QCOMPARE(partOf(plan, part) == nullptr, kind != QLatin1String("web"));
    for (const char *language : {"en", "nl"}) {
        const Words words{QLatin1String(language)};
        const QString title = words.text(QString(u"part." + partId(part)));
        const QString done = words.text("drawing.part-done-by", {QStringLiteral("edge")});
        QCOMPARE(drawnDetail(architectureOf(project, plan, words).boxes, title).contains(done),
                 kind != QLatin1String("web"));
    }
}

void TestPassages::whatIsOffCarriesNothing()
{
    Project project = hybrid();
    for (Zone &zone : project.scenarios.front().zones)
        zone.policy.partsOff = {Part::LoadBalancer, Part::NetworkPolicy};
    const std::vector<Passage> passages = passagesOf(project.scenarios.front(), planned(project));
    QVERIFY(passages[0].through == std::vector<Part>{Part::Ingress});
    QVERIFY(passages[1].through.empty());
    QVERIFY(passages[2].through == std::vector<Part>{Part::Vlan});
}

void TestPassages::entrancesAreWhatIsReachedFromOutside()
{
    Project project = hybrid();
    Scenario &scenario = project.scenarios.front();
    QVERIFY(entrancesOf(scenario) == std::vector<WorkloadId>{scenario.workloads[0].id});
    // Where nothing is published, traffic enters where links begin.
    scenario.workloads[0].ports.clear();
    QVERIFY(entrancesOf(scenario) == std::vector<WorkloadId>{scenario.workloads[0].id});
    scenario.links.clear();
    QVERIFY(entrancesOf(scenario).empty());
    scenario.workloads[1].throughput.outside = Megabits(10);
    QVERIFY(entrancesOf(scenario) == std::vector<WorkloadId>{scenario.workloads[1].id});
    scenario.workloads[1].active = false;
    QVERIFY(entrancesOf(scenario).empty());
}

static const diagram::Box *boxOf(const std::vector<diagram::Box> &boxes, const QString &id)
{
    for (const diagram::Box &box : boxes) {
        if (box.id == id)
            return &box;
        if (const diagram::Box *inside = boxOf(box.children, id))
            return inside;
    }
    return nullptr;
}

void TestPassages::theDrawingSaysWhatGoesThrough()
{
    Project project = hybrid();
    const Words words;
    const ZoneId cluster = project.scenarios.front().zones[0].id;
    const QString prefix = QStringLiteral("part:%1/").arg(cluster.value);
    const diagram::Diagram drawn = architectureOf(project, planned(project), words);
    const diagram::Box *ingress = boxOf(drawn.boxes, QString(prefix + u"ingress"));
    QVERIFY(ingress != nullptr);
    QCOMPARE(ingress->detail, QStringLiteral("for 1 workload"));
    const diagram::Box *policy = boxOf(drawn.boxes, QString(prefix + u"network-policy"));
    QVERIFY(policy != nullptr);
    QCOMPARE(policy->detail, QStringLiteral("for 2 links")); // within it, and out of it to the database

    project.scenarios.front().zones[0].policy.partsOff = {Part::Ingress};
    const diagram::Diagram without = architectureOf(project, planned(project), words);
    QVERIFY(boxOf(without.boxes, QString(prefix + u"ingress")) == nullptr);
}

/// That of a job too, which is not placed and so not drawn.
void TestPassages::theProposalListsEachLinkOnce()
{
    Project project = hybrid();
    Scenario &scenario = project.scenarios.front();
    Workload &job = add(project, scenario.zones[0].id, "nightly");
    job.transient = true;
    scenario.links.push_back(
        {project.newId<LinkId>(), job.id, scenario.workloads[2].id, QStringLiteral("drawn"), std::nullopt});
    const Plan plan = planned(project);
    const report::ProposalContent content = report::build(project, {&plan}, Words(), {});
    QMap<QString, int> listed;
    for (const report::Section &section : content.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row)
                ++listed[table->rows[row].mid(0, 2).join(u'>')];
        }
    }
    QCOMPARE(listed.value(QStringLiteral("web>api")), 1);
    QCOMPARE(listed.value(QStringLiteral("api>db")), 1);
    QCOMPARE(listed.value(QStringLiteral("nightly>db")), 1);
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    const auto inFlow = [&](std::size_t zone, std::size_t workload) {
        return boxOf(drawing.boxes, QStringLiteral("flow:%1/workload/%2")
                                        .arg(scenario.zones[zone].id.value)
                                        .arg(scenario.workloads[workload].id.value)) != nullptr;
    };
    QVERIFY(inFlow(0, 1) && inFlow(1, 1));
    QVERIFY(!inFlow(0, 3) && !inFlow(1, 3));
}

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
