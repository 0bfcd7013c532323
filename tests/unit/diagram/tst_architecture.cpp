#include "core/architecture/architecture.h"
#include "tests/support/plans.h"

#include <QtTest>

#include <functional>

using namespace grondplan;
using diagram::Box;
using diagram::BoxKind;

static int countOf(const std::vector<Box> &boxes, BoxKind kind)
{
    int count = 0;
    for (const Box &box : boxes)
        count += (box.kind == kind ? 1 : 0) + countOf(box.children, kind);
    return count;
}

static void visit(const std::vector<Box> &boxes, const std::function<void(const Box &)> &visitor)
{
    for (const Box &box : boxes) {
        visitor(box);
        visit(box.children, visitor);
    }
}

class TestArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfThePlanIsDrawn();
    void linksBetweenZonesAreCarriedThrough();
    void linksWithinAZoneAreDrawn();
    void whatPassesIsSaid();
    void aLargeFlowIsDrawnByKind();
    void manyLinksAreCounted();
    void idsAreUnique_data();
    void idsAreUnique();
    void beyondSixtyServersAreFolded_data();
    void beyondSixtyServersAreFolded();
    void foldedServersKeepTheirInstances();
    void everyTextIsKnown();
    void noWorkloadIsLeftOut();
    void controlPlaneAndSpareServersAreCalledThat();
    void nameOfAZoneIsSaidOnce();
    void whatCouldNotBePlacedIsSaid();
    void anEmptyPlanSaysSo();
};

void TestArchitecture::everyPartOfThePlanIsDrawn()
{
    const auto [project, plan] = test::shop();
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(drawing.title, QStringLiteral("Kubernetes with databases on VMs"));
    QCOMPARE(countOf(drawing.boxes, BoxKind::Zone), 2);
    QCOMPARE(countOf(drawing.boxes, BoxKind::Band), 2);
    // On the way of traffic once more: load balancer and ingress.
    QCOMPARE(countOf(drawing.boxes, BoxKind::Part), 9 + 4 + 2);
    QCOMPARE(countOf(drawing.boxes, BoxKind::Flow), 2);
    QCOMPARE(countOf(drawing.boxes, BoxKind::Server), 5);
    QCOMPARE(countOf(drawing.boxes, BoxKind::NodeVm), 4);
    // web and api in node 1; api, worker and web in 2; three in 3; three in 4; postgres; postgres and files
    // and in the traffic web and api, and postgres
    QCOMPARE(countOf(drawing.boxes, BoxKind::Instance), 2 + 3 + 3 + 3 + 1 + 2 + 2 + 1);
    const Box &server = drawing.boxes[0].children[2];
    QCOMPARE(server.title, QStringLiteral("Production 1"));
    // 18,286 of 48,000 millicpu; 64 of 192 GiB
    QVERIFY(std::abs(server.fill - 0.38096) < 1e-4);
    QCOMPARE(server.children[0].children[1].title, QStringLiteral("api ×2"));
    QVERIFY(server.children[0].detail.contains(QStringLiteral("8 vCPU")));
}

void TestArchitecture::linksBetweenZonesAreCarriedThrough()
{
    const auto [project, plan] = test::shop();
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(drawing.connectors.size(), std::size_t{1}); // the other link stays within its zone
    QCOMPARE(drawing.connectors[0].from, QStringLiteral("zone:2"));
    QCOMPARE(drawing.connectors[0].to, QStringLiteral("zone:3"));
    QCOMPARE(drawing.connectors[0].label, QStringLiteral("api to postgres"));
}

static QString detailWithin(const std::vector<Box> &boxes, const QString &id)
{
    QString detail;
    visit(boxes, [&](const Box &box) { detail = box.id == id ? box.detail : detail; });
    return detail;
}

/// "from > to" by title, for each line of the flow of a zone.
static QStringList linesOf(const Box &zone)
{
    QStringList lines;
    for (const Box &flow : zone.children) {
        if (flow.kind != BoxKind::Flow)
            continue;
        QHash<QString, QString> titles;
        for (const Box &child : flow.children)
            titles.insert(child.id, child.title);
        for (const diagram::Connector &connector : flow.connectors)
            lines += QString(titles.value(connector.from) +
                             (connector.bothWays ? QStringLiteral(" = ") : QStringLiteral(" > ")) +
                             titles.value(connector.to));
    }
    return lines;
}

void TestArchitecture::linksWithinAZoneAreDrawn()
{
    auto [project, plan] = test::shop();
    diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(linesOf(drawing.boxes[0]),
             (QStringList{QStringLiteral("Outside > Load balancer"),
                          QStringLiteral("Load balancer > Ingress"), QStringLiteral("Ingress > web ×4"),
                          QStringLiteral("web ×4 > api ×6"), QStringLiteral("api ×6 > postgres")}));
    // Who asks for data finds the right copy by itself.
    QCOMPARE(linesOf(drawing.boxes[1]), QStringList{QStringLiteral("api > postgres ×2")});
    // Neighbours on virtual machines are drawn side by side, with what stands between.
    project.scenarios.front().workloads[2].zone = ZoneId{3};
    project.scenarios.front().workloads[4].replicas = Replicas::exactly(2);
    project.scenarios.front().links.push_back({LinkId{11}, WorkloadId{6}, WorkloadId{8}, {}, {}});
    drawing = architectureOf(project, plan, Words());
    QVERIFY(linesOf(drawing.boxes[1]).contains(QStringLiteral("worker ×3 > files ×2")));
    QVERIFY(detailWithin(drawing.boxes, QStringLiteral("flow:3/workload/8"))
                .contains(QStringLiteral("via load balancer")));
    project.scenarios.front().links[0].bothWays = true;
    drawing = architectureOf(project, plan, Words());
    QVERIFY(linesOf(drawing.boxes[0]).contains(QStringLiteral("web ×4 = api ×6")));
    project.scenarios.front().links.clear();
    drawing = architectureOf(project, plan, Words());
    QVERIFY(linesOf(drawing.boxes[0]).isEmpty());
    QCOMPARE(countOf(drawing.boxes, BoxKind::Flow), 0);
}

void TestArchitecture::whatPassesIsSaid()
{
    auto [project, plan] = test::shop();
    Scenario &scenario = project.scenarios.front();
    scenario.workloads[3].image = QStringLiteral("postgres:16");
    scenario.workloads[3].tenant = QStringLiteral("Acme");
    scenario.links[0].protocol = QStringLiteral("gRPC");
    scenario.links[0].port = 9000;
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(detailWithin(drawing.boxes, QStringLiteral("flow:2/workload/5")),
             QStringLiteral("gRPC 9000 · L7"));
    QCOMPARE(detailWithin(drawing.boxes, QStringLiteral("flow:3/workload/7")),
             QStringLiteral("VLAN Acme\nPostgreSQL 5432 · L4"));
    QCOMPARE(detailWithin(drawing.boxes, QStringLiteral("flow:3/workload/5")),
             QStringLiteral("zone Production"));
}

void TestArchitecture::aLargeFlowIsDrawnByKind()
{
    auto [project, plan] = test::shop();
    Scenario &scenario = project.scenarios.front();
    for (int i = 0; i < 30; ++i) {
        Workload more = scenario.workloads[1];
        more.id = WorkloadId{100 + i};
        more.kind = i < 20 ? QStringLiteral("worker") : QStringLiteral("cache");
        more.name = QStringLiteral("more-%1").arg(i);
        scenario.workloads.push_back(more);
        Link link;
        link.id = LinkId{200 + i};
        link.from = WorkloadId{4};
        link.to = more.id;
        scenario.links.push_back(link);
    }
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    const Words words;
    const QString workers = words.text("template.worker");
    QVERIFY(linesOf(drawing.boxes[0]).contains(QString(words.text("drawing.other-kind") + u" > " + workers)));
    QCOMPARE(detailWithin(drawing.boxes, QStringLiteral("flow:2/kind/worker")),
             QStringLiteral("20 workloads"));
    QCOMPARE(detailWithin(drawing.boxes, QStringLiteral("flow:2/kind/cache")),
             QStringLiteral("10 workloads"));
}

void TestArchitecture::manyLinksAreCounted()
{
    auto [project, plan] = test::shop();
    project.scenarios[0].links.push_back(
        {LinkId{11}, WorkloadId{6}, WorkloadId{8}, QStringLiteral("drawn"), {}});
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(drawing.connectors.size(), std::size_t{1});
    QVERIFY(drawing.connectors[0].label.contains(QLatin1Char('2')));
    QVERIFY(!drawing.connectors[0].label.contains(QStringLiteral("postgres")));
}

void TestArchitecture::idsAreUnique_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("two zones with node VMs") << 0;
    QTest::newRow("seventy servers, folded") << 1;
    QTest::newRow("no zones") << 2;
}

void TestArchitecture::idsAreUnique()
{
    QFETCH(int, which);
    const auto [project, plan] = which == 0   ? test::shop()
                                 : which == 1 ? test::farm(70, 40)
                                              : test::nothing();
    QSet<QString> seen;
    visit(architectureOf(project, plan, Words()).boxes, [&seen](const Box &box) {
        QVERIFY(!box.id.isEmpty());
        QVERIFY2(!seen.contains(box.id), qPrintable(box.id));
        seen.insert(box.id);
    });
}

void TestArchitecture::beyondSixtyServersAreFolded_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("alike");
    QTest::addColumn<int>("single");
    QTest::addColumn<int>("folded");
    QTest::newRow("one") << 1 << 1 << 1 << 0;
    QTest::newRow("sixteen that all hold something else") << 16 << 1 << 16 << 0;
    QTest::newRow("sixty alike are still drawn each") << 60 << 60 << 60 << 0;
    QTest::newRow("sixty that all hold something else") << 60 << 1 << 60 << 0;
    QTest::newRow("sixty-one alike are one box") << 61 << 61 << 0 << 1;
    QTest::newRow("the odd ones stay by themselves") << 80 << 75 << 5 << 1;
    QTest::newRow("too many odd ones are folded together") << 70 << 1 << 0 << 1;
}

void TestArchitecture::beyondSixtyServersAreFolded()
{
    QFETCH(int, servers);
    QFETCH(int, alike);
    QFETCH(int, single);
    QFETCH(int, folded);
    const auto [project, plan] = test::farm(servers, alike);
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(countOf(drawing.boxes, BoxKind::Server), single);
    QCOMPARE(countOf(drawing.boxes, BoxKind::Folded), folded);
}

void TestArchitecture::foldedServersKeepTheirInstances()
{
    // 70 servers: 3 of web on the first, then 4, 5, ... 72: 70 x 3 + (1 + 2 + ... + 69) = 2,625
    const auto [project, plan] = test::farm(70, 1);
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    const Box &folded = drawing.boxes[0].children[1];
    QCOMPARE(folded.kind, BoxKind::Folded);
    QCOMPARE(folded.children.size(), std::size_t{2});
    QCOMPARE(folded.children[0].title, QStringLiteral("web ×2,625"));
    QCOMPARE(folded.children[1].title, QStringLiteral("api ×70"));
}

void TestArchitecture::everyTextIsKnown()
{
    for (const test::PlannedProject &made :
         {test::shop(), test::farm(70, 65), test::farm(70, 1), test::nothing()}) {
        for (const char *language : {"en", "nl"}) {
            const auto check = [](const QString &text) {
                static const QRegularExpression kUnfilled(QStringLiteral("%[1-9n]|^(drawing|part|tier)\\."));
                QVERIFY2(!text.contains(kUnfilled), qPrintable(text));
            };
            const Words words{QLatin1String(language)};
            const diagram::Diagram drawing = architectureOf(made.project, made.plan, words);
            check(drawing.title);
            check(drawing.subtitle);
            visit(drawing.boxes, [&check](const Box &box) {
                check(box.title);
                check(box.detail);
            });
        }
    }
}

void TestArchitecture::noWorkloadIsLeftOut()
{
    // Forty services on one server each have a box of their own.
    auto [project, plan] = test::farm(1, 1);
    Scenario &scenario = project.scenarios.front();
    for (int i = 0; i < 40; ++i) {
        Workload more = scenario.workloads.front();
        more.id = WorkloadId{100 + i};
        more.name = QStringLiteral("service %1").arg(i);
        scenario.workloads.push_back(more);
        Instance instance = plan.servers.front().instances.front();
        instance.workload = more.id;
        plan.servers.front().instances.push_back(instance);
    }
    QSet<QString> drawn;
    visit(architectureOf(project, plan, Words()).boxes, [&drawn](const Box &box) {
        if (box.kind == BoxKind::Instance)
            drawn.insert(box.title);
    });
    QVERIFY(drawn.contains(QStringLiteral("service 0")) && drawn.contains(QStringLiteral("service 39")));
    QCOMPARE(drawn.size(), 42);
}

void TestArchitecture::controlPlaneAndSpareServersAreCalledThat()
{
    auto [project, plan] = test::shop();
    const auto &platform = plan.zones.front().platform;
    const auto part = std::find_if(platform.begin(), platform.end(), [](const PlatformPart &each) {
        return each.id == QLatin1String("control-plane");
    });
    Instance control;
    control.kind = InstanceKind::NodeVm;
    control.replica = 1; // as the first node VM has, which is another
    control.part = static_cast<int>(part - platform.begin());
    plan.servers[2].instances.push_back(control);
    PlannedServer spare = plan.servers.front();
    spare.id = QStringLiteral("Production 4");
    spare.instances.clear();
    plan.servers.insert(plan.servers.begin() + 3, spare);
    int controlPlanes = 0;
    int nodes = 0;
    int spares = 0;
    visit(architectureOf(project, plan, Words()).boxes, [&](const Box &box) {
        controlPlanes += box.kind == BoxKind::NodeVm && box.title == QLatin1String("Control plane 1") ? 1 : 0;
        nodes += box.kind == BoxKind::NodeVm && box.title.startsWith(QLatin1String("Node VM")) ? 1 : 0;
        spares += box.kind == BoxKind::Server && box.detail.contains(QLatin1String("Spare")) ? 1 : 0;
    });
    QCOMPARE(controlPlanes, 1);
    QCOMPARE(nodes, 4);
    QCOMPARE(spares, 1);
}

void TestArchitecture::nameOfAZoneIsSaidOnce()
{
    auto [project, plan] = test::shop();
    const Words words;
    project.scenarios.front().zones.back().name = words.text("tier.vm");
    const diagram::Diagram drawing = architectureOf(project, plan, words);
    QCOMPARE(drawing.boxes.back().title, words.text("tier.vm"));
    QVERIFY(drawing.boxes.front().title.startsWith(QStringLiteral("Production · ")));
}

void TestArchitecture::whatCouldNotBePlacedIsSaid()
{
    auto [project, plan] = test::shop();
    plan.unplaced = {{WorkloadId{7}, 4, 3, {QStringLiteral("unplaced.too-large"), {}}}};
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(countOf(drawing.boxes, BoxKind::Note), 1);
    QVERIFY(drawing.boxes[1].children.back().title.contains(QLatin1Char('4')));
}

void TestArchitecture::anEmptyPlanSaysSo()
{
    const auto [project, plan] = test::nothing();
    const diagram::Diagram drawing = architectureOf(project, plan, Words());
    QCOMPARE(drawing.boxes.size(), std::size_t{1});
    QCOMPARE(drawing.boxes[0].kind, BoxKind::Note);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
