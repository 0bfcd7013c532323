#include "tests/gui/panels/sketch.h"
#include "ui/canvas/canvastexts.h"
#include "ui/canvas/canvasworld.h"
#include "ui/commands/addlink.h"
#include "ui/commands/insertworkload.h"

#include <QCheckBox>
#include <QComboBox>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;

/// What the inspector and the canvas say of a link, and what can be stated of it.
class TestLinkFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsStatedAndTakenBack();
    void whatIsUsualStandsInTheFields();
    void severalLinksAtOnce();
    void theSketchSaysWhatIsStated();
    void whatIsSaidGoesWithTheEndOfALink();
};

namespace {
struct Linked : Sketch
{
    Linked()
    {
        document.push(std::make_unique<AddLink>(document, workloads[0], workloads[1]));
        document.push(std::make_unique<AddLink>(document, workloads[0], workloads[2]));
        show({link(0).id});
    }
    [[nodiscard]] const Link &link(std::size_t index) const { return document.scenario().links[index]; }
    void show(const std::vector<LinkId> &ids) { inspector.showObjects({{}, {}, ids}); }
    template<class Widget> [[nodiscard]] Widget *field(const char *name) const
    {
        return inspector.findChild<Widget *>(QLatin1String(name));
    }
};
} // namespace

void TestLinkFields::everythingIsStatedAndTakenBack()
{
    Linked sketch;
    const Project before = sketch.document.project();
    const int steps = sketch.document.undoStack()->index();
    type(sketch.editor("linkProtocol"), QStringLiteral("PostgreSQL"));
    type(sketch.editor("linkPort"), QStringLiteral("5433"));
    type(sketch.editor("linkLatency"), QStringLiteral("0.5 ms"));
    type(sketch.editor("linkBandwidth"), QStringLiteral("1 Gbit/s"));
    auto *level = sketch.field<QComboBox>("linkLevel");
    QTest::keyClick(level, Qt::Key_End);
    QTest::keyClick(sketch.field<QCheckBox>("linkBothWays"), Qt::Key_Space);

    const Link &link = sketch.link(0);
    QCOMPARE(link.protocol, QStringLiteral("PostgreSQL"));
    QCOMPARE(link.port, std::optional(5433));
    QCOMPARE(link.latencyMicros, std::optional<std::int64_t>(500));
    QCOMPARE(link.bandwidth, std::optional(Megabits(1000)));
    QVERIFY(link.level == LinkLevel::L7);
    QVERIFY(link.bothWays);
    // What is no port is refused and changes nothing.
    type(sketch.editor("linkPort"), QStringLiteral("x"));
    QCOMPARE(sketch.link(0).port, std::optional(5433));
    QCOMPARE(sketch.document.undoStack()->index(), steps + 6);
    while (sketch.document.undoStack()->index() > steps)
        sketch.document.undoStack()->undo();
    QVERIFY(sketch.document.project() == before);
}

void TestLinkFields::whatIsUsualStandsInTheFields()
{
    Linked sketch;
    QCOMPARE(sketch.editor("linkProtocol")->placeholderText(), QStringLiteral("not stated"));
    Project project = sketch.document.project();
    project.scenarios.front().workload(sketch.workloads[1])->image = QStringLiteral("redis:7");
    sketch.document.replace(project, QString(), {});
    sketch.show({sketch.link(0).id});
    QCOMPARE(sketch.editor("linkProtocol")->placeholderText(), QStringLiteral("Redis (assumed)"));
    QCOMPARE(sketch.editor("linkPort")->placeholderText(), QStringLiteral("6379 (assumed)"));
    QCOMPARE(sketch.field<QComboBox>("linkLevel")->currentText(), QStringLiteral("L4 (assumed)"));
    type(sketch.editor("linkProtocol"), QStringLiteral("gRPC"));
    QCOMPARE(sketch.field<QComboBox>("linkLevel")->currentText(), QStringLiteral("L7 (assumed)"));
}

void TestLinkFields::severalLinksAtOnce()
{
    Linked sketch;
    type(sketch.editor("linkPort"), QStringLiteral("80"));
    sketch.show({sketch.link(0).id, sketch.link(1).id});
    QVERIFY(sketch.editor("linkPort")->text().isEmpty()); // they differ
    type(sketch.editor("linkPort"), QStringLiteral("443"));
    QCOMPARE(sketch.link(0).port, std::optional(443));
    QCOMPARE(sketch.link(1).port, std::optional(443));
}

void TestLinkFields::theSketchSaysWhatIsStated()
{
    Linked sketch;
    type(sketch.editor("linkProtocol"), QStringLiteral("HTTPS"));
    type(sketch.editor("linkPort"), QStringLiteral("8443"));
    type(sketch.editor("linkLatency"), QStringLiteral("2"));
    CanvasWorld world;
    const Scenario &scenario = sketch.document.scenario();
    world.rebuild(scenario, sketch.document.layout(), nullptr);
    CanvasTexts texts(sketch.document, world);
    QCOMPARE(world.linkFlags(0), quint8{CanvasWorld::Said});
    QCOMPARE(world.linkFlags(1), quint8{0});
    QStringList ways;
    for (const LinkText &way : texts.link(0)) {
        ways += way.text;
        // Where it stands, it covers no card and is painted again with its link.
        for (const QRectF &place : world.linkLabels(0, way.width))
            QVERIFY(world.cardsIn(place).empty() && world.linkArea(0).contains(place));
    }
    QCOMPARE(ways, (QStringList{QStringLiteral("HTTPS 8443 · L7 · ≤ 2 ms"), QStringLiteral("HTTPS 8443 · L7"),
                                QStringLiteral("HTTPS")}));
    QVERIFY(texts.spoken(CanvasObject(world.linkId(0))).contains(QStringLiteral("HTTPS 8443")));
    QVERIFY(texts.spoken(CanvasObject(world.linkId(1))).startsWith(QStringLiteral("Link from a to c")));
    QTest::keyClick(sketch.field<QCheckBox>("linkBothWays"), Qt::Key_Space);
    world.rebuild(scenario, sketch.document.layout(), nullptr);
    QVERIFY((world.linkFlags(0) & CanvasWorld::BothWays) != 0);
    QVERIFY(texts.spoken(CanvasObject(world.linkId(0))).startsWith(QStringLiteral("Link between a and b")));
}

void TestLinkFields::whatIsSaidGoesWithTheEndOfALink()
{
    Linked sketch;
    type(sketch.editor("linkProtocol"), QStringLiteral("AMQP"));
    type(sketch.editor("linkBandwidth"), QStringLiteral("100"));
    PlacedWorkload middle;
    middle.workload = sketch.workload(0);
    middle.workload.id = {};
    middle.workload.name = QStringLiteral("proxy");
    const LinkId split = sketch.link(0).id;
    sketch.document.push(std::make_unique<InsertWorkload>(sketch.document, middle, std::nullopt, split));
    const std::vector<Link> &links = sketch.document.scenario().links;
    QCOMPARE(links.size(), std::size_t{3});
    const Link &first = links[1];
    const Link &last = links[2];
    QVERIFY(first.protocol.isEmpty());
    QCOMPARE(last.protocol, QStringLiteral("AMQP"));
    QCOMPARE(first.bandwidth, std::optional(Megabits(100)));
    QCOMPARE(last.bandwidth, std::optional(Megabits(100)));
    QVERIFY(last.id.isValid() && last.id != split);
}

QTEST_MAIN(TestLinkFields)
#include "tst_linkfields.moc"
