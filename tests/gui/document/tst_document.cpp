#include "tests/support/sketches.h"
#include "ui/commands/addlink.h"
#include "ui/commands/addnote.h"
#include "ui/commands/addworkloads.h"
#include "ui/commands/addzone.h"
#include "ui/commands/editdrawing.h"
#include "ui/commands/editlink.h"
#include "ui/commands/editproject.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/editzone.h"
#include "ui/commands/moveobjects.h"
#include "ui/commands/movetonewzone.h"
#include "ui/commands/placing.h"
#include "ui/commands/removeobjects.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <functional>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;

using MakeCommand = std::function<std::unique_ptr<DocumentCommand>(Document &, const Sketch &)>;
Q_DECLARE_METATYPE(MakeCommand)

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redoUndoRedoGivesTheSame_data();
    void redoUndoRedoGivesTheSame();
    void whatChangesNothingLeavesNoTrace_data();
    void whatChangesNothingLeavesNoTrace();
    void placesLeaveThePlanAlone();
    void anotherZoneIsPartOfTheMove();
    void zonesGrowWithWhatComesIn();
    void cardsMovedIntoAZoneDoNotOverlap();
    void removingAZoneTakesItsWorkloadsAndTheirLinks();
    void typingMergesUntilTheFocusIsLost();
    void typingItBackLeavesNoStep();
    void undoingToTheSavedStateIsUnmodified();
    void anEditDuringASaveStaysModified();
    void snapshotsStayWhatTheyWere();
    void idsAreNotHandedOutTwice();
    void aScenarioIsAlwaysCurrent();
    void undoShowsTheScenarioItChanges();

private:
    static void fill(Document &document, const Sketch &sketch)
    {
        document.replace(sketch.project, QString(), {});
    }
};

static Workload changed(const Document &document, WorkloadId id,
                        const std::function<void(Workload &)> &change)
{
    Workload workload = *document.scenario().workload(id);
    change(workload);
    return workload;
}

static std::unique_ptr<DocumentCommand> setReplicas(Document &document, WorkloadId id, std::int64_t count)
{
    const Workload after =
        changed(document, id, [count](Workload &workload) { workload.replicas = Replicas::exactly(count); });
    return std::make_unique<EditWorkloads>(
        document, EditWorkloads::Values{{id, after}}, [] { return QStringLiteral("replicas"); },
        QStringLiteral("replicas"));
}

static MakeCommand adding(bool withZone)
{
    return [withZone](Document &document, const Sketch &sketch) -> std::unique_ptr<DocumentCommand> {
        Workload workload;
        workload.name = QStringLiteral("cache");
        workload.zone = sketch.left;
        const CanvasPoint place{700, 700};
        std::optional<PlacedZone> zone;
        if (withZone)
            zone = PlacedZone{Zone(), zoneAround(place)};
        return std::make_unique<AddWorkloads>(document, std::vector{PlacedWorkload{workload, place}}, zone);
    };
}

static MakeCommand removing(const std::function<ObjectIds(const Sketch &)> &which)
{
    return [which](Document &document, const Sketch &sketch) -> std::unique_ptr<DocumentCommand> {
        return std::make_unique<RemoveObjects>(document, which(sketch));
    };
}

static void addMoveRows()
{
    QTest::newRow("move a card") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<MoveObjects>(
            document, MoveObjects::by(document, {.workloads = {sketch.api}}, {40, 16}));
    });
    QTest::newRow("move a zone with its cards") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<MoveObjects>(document,
                                             MoveObjects::by(document, {.zones = {sketch.left}}, {0, 500}));
    });
    QTest::newRow("move to another zone") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<MoveObjects>(
            document, MoveObjects::intoZone(document, {sketch.web, sketch.api}, sketch.right));
    });
    QTest::newRow("resize a zone") << MakeCommand([](Document &document, const Sketch &sketch) {
        Move move;
        move.rects[sketch.right] = {480, 0, 640, 480};
        return std::make_unique<MoveObjects>(document, move);
    });
}

static void addEditRows()
{
    QTest::newRow("edit two workloads") << MakeCommand([](Document &document, const Sketch &sketch) {
        const auto enlarge = [](Workload &workload) { workload.cpu.request = 4_vcpu; };
        const EditWorkloads::Values after = {{sketch.web, changed(document, sketch.web, enlarge)},
                                             {sketch.database, changed(document, sketch.database, enlarge)}};
        return std::make_unique<EditWorkloads>(document, after, [] { return QStringLiteral("vCPU"); });
    });
    QTest::newRow("edit a zone") << MakeCommand([](Document &document, const Sketch &sketch) {
        Zone zone = *document.scenario().zone(sketch.left);
        zone.policy.tolerate = 2;
        return std::make_unique<EditZone>(document, zone, [] { return QStringLiteral("tolerate"); });
    });
    QTest::newRow("edit a link") << MakeCommand([](Document &document, const Sketch &sketch) {
        Link link = *document.scenario().link(sketch.webToApi);
        link.bandwidth = Megabits(100);
        return std::make_unique<EditLink>(document, EditLink::Values{{link.id, link}},
                                          [] { return QStringLiteral("bandwidth"); });
    });
    QTest::newRow("edit the project") << MakeCommand([](Document &document, const Sketch &) {
        ProjectFields fields = ProjectFields::of(document.project());
        fields.customer = QStringLiteral("Bakker & Zn");
        fields.proposal.language = QStringLiteral("nl");
        return std::make_unique<EditProject>(document, fields);
    });
    QTest::newRow("duplicate a scenario") << MakeCommand([](Document &document, const Sketch &) {
        Project after = document.project();
        Scenario copy = document.scenario();
        copy.id = after.newId<ScenarioId>();
        after.layouts[copy.id] = document.layout();
        after.scenarios.push_back(copy);
        return std::make_unique<ReplaceProject>(document, after, [] { return QStringLiteral("duplicate"); });
    });
}

void TestDocument::redoUndoRedoGivesTheSame_data()
{
    QTest::addColumn<MakeCommand>("make");

    QTest::newRow("add to a zone, which grows") << adding(false);
    QTest::newRow("add with a new zone") << adding(true);
    QTest::newRow("add a zone") << MakeCommand([](Document &document, const Sketch &) {
        return std::make_unique<AddZone>(document, Zone(), freeZone(document.layout()));
    });
    QTest::newRow("out of its zone") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<MoveToNewZone>(
            document, MoveObjects::by(document, {.workloads = {sketch.web, sketch.database}}, {0, 500}),
            PlacedZone{Zone(), {0, 500, 700, 200}});
    });
    QTest::newRow("add a link") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<AddLink>(document, sketch.api, sketch.database);
    });
    QTest::newRow("remove a workload in the middle") << removing([](const Sketch &s) {
        return ObjectIds{{}, {s.api}, {}};
    });
    QTest::newRow("remove the first and the last workload") << removing([](const Sketch &s) {
        return ObjectIds{{}, {s.database, s.web}, {}};
    });
    QTest::newRow("remove a zone") << removing([](const Sketch &s) { return ObjectIds{{s.left}, {}, {}}; });
    QTest::newRow("remove a link") << removing([](const Sketch &s) {
        return ObjectIds{{}, {}, {s.webToApi}};
    });
    QTest::newRow("remove all") << removing([](const Sketch &s) {
        return ObjectIds{{s.left, s.right}, {s.web, s.api, s.database}, {s.webToApi}};
    });
    QTest::newRow("add a note") << MakeCommand([](Document &document, const Sketch &) {
        return std::make_unique<AddNote>(document, Note{{}, {8, 8, 200, 72}, QStringLiteral("mind"), {}, {}});
    });
    QTest::newRow("fold, lock and hide") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<EditDrawing>(
            document, [] { return QStringLiteral("mark"); },
            [&](::grondplan::Layout &drawn) {
                drawn.folded.insert(sketch.left);
                drawn.locked.workloads.insert(sketch.web);
                drawn.hidden.zones.insert(sketch.right);
                drawn.hiddenLayers.insert(CanvasLayer::Links);
            });
    });
    addMoveRows();
    addEditRows();
}

void TestDocument::redoUndoRedoGivesTheSame()
{
    QFETCH(MakeCommand, make);
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);

    document.push(make(document, sketch));
    QCOMPARE(document.undoStack()->count(), 1);
    const Project after = document.project();
    QVERIFY(after != sketch.project);

    document.undoStack()->undo();
    QVERIFY(document.project() == sketch.project);
    document.undoStack()->redo();
    QVERIFY(document.project() == after);
}

void TestDocument::whatChangesNothingLeavesNoTrace_data()
{
    QTest::addColumn<MakeCommand>("make");

    QTest::newRow("a move by nothing") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<MoveObjects>(
            document,
            MoveObjects::by(document, {.zones = {sketch.right}, .workloads = {sketch.api}}, {0, 0}));
    });
    QTest::newRow("the same values") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<EditZone>(document, *document.scenario().zone(sketch.left),
                                          [] { return QStringLiteral("zone"); });
    });
    QTest::newRow("an unknown id") << removing([](const Sketch &) {
        return ObjectIds{{}, {WorkloadId{999}}, {}};
    });
    QTest::newRow("a link that is there") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<AddLink>(document, sketch.web, sketch.api);
    });
    QTest::newRow("a link to itself") << MakeCommand([](Document &document, const Sketch &sketch) {
        return std::make_unique<AddLink>(document, sketch.web, sketch.web);
    });
    QTest::newRow("an equal project") << MakeCommand([](Document &document, const Sketch &) {
        return std::make_unique<ReplaceProject>(document, document.project(),
                                                [] { return QStringLiteral("nothing"); });
    });
}

void TestDocument::whatChangesNothingLeavesNoTrace()
{
    QFETCH(MakeCommand, make);
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    const QSignalSpy changes(&document, &Document::changed);

    document.push(make(document, sketch));
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(changes.count(), 0);
    QVERIFY(!document.isModified());
}

void TestDocument::placesLeaveThePlanAlone()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    bool results = true;
    connect(&document, &Document::changed, this, [&results](const ChangeSet &set) { results = set.results; });

    document.push(std::make_unique<MoveObjects>(
        document, MoveObjects::by(document, {.workloads = {sketch.api}}, {8, 0})));
    QVERIFY(!results);
    document.push(
        std::make_unique<MoveObjects>(document, MoveObjects::intoZone(document, {sketch.api}, sketch.right)));
    QVERIFY(results);
}

void TestDocument::anotherZoneIsPartOfTheMove()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    Move move;
    move.places[sketch.api] = {504, 200};
    move.zoneOf[sketch.api] = sketch.right;
    document.push(std::make_unique<MoveObjects>(document, move));

    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.scenario().workload(sketch.api)->zone, sketch.right);
    QVERIFY(document.undoStack()->text(0).contains(QStringLiteral("api")));
    QVERIFY(document.undoStack()->text(0).contains(QStringLiteral("Right")));
}

void TestDocument::zonesGrowWithWhatComesIn()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    document.push(adding(false)(document, sketch));
    // The card at 700, 700 ends at 884, 772; the room around it is 24.
    const CanvasRect grown{0, 0, 908, 796};
    QVERIFY(document.layout().zones.at(sketch.left) == grown);

    document.push(std::make_unique<MoveObjects>(
        document, MoveObjects::by(document, {.workloads = {sketch.web}}, {-100, 0})));
    const CanvasRect further{-100, 0, 1008, 796}; // the card is at -76
    QVERIFY(document.layout().zones.at(sketch.left) == further);
}

void TestDocument::cardsMovedIntoAZoneDoNotOverlap()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    document.push(std::make_unique<MoveObjects>(
        document, MoveObjects::intoZone(document, {sketch.web, sketch.api}, sketch.right)));
    const auto &places = document.layout().workloads;
    const std::vector<CanvasRect> cards = {cardRect(places.at(sketch.web)), cardRect(places.at(sketch.api)),
                                           cardRect(places.at(sketch.database))};
    QVERIFY(!overlaps(cards[0], cards[1]));
    QVERIFY(!overlaps(cards[0], cards[2]));
    QVERIFY(!overlaps(cards[1], cards[2]));
}

void TestDocument::removingAZoneTakesItsWorkloadsAndTheirLinks()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    document.push(std::make_unique<RemoveObjects>(document, ObjectIds{{sketch.left}, {}, {}}));

    QCOMPARE(document.scenario().zones.size(), std::size_t(1));
    QCOMPARE(document.scenario().workloads.size(), std::size_t(1));
    QVERIFY(document.scenario().links.empty());
    QCOMPARE(document.layout().workloads.size(), std::size_t(1));
    QCOMPARE(document.layout().zones.size(), std::size_t(1));
}

void TestDocument::typingMergesUntilTheFocusIsLost()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    document.push(setReplicas(document, sketch.api, 2));
    document.push(setReplicas(document, sketch.api, 20));
    QCOMPARE(document.undoStack()->count(), 1);

    document.push(setReplicas(document, sketch.web, 3)); // other ids: a step of its own
    QCOMPARE(document.undoStack()->count(), 2);

    document.endMerging();
    document.push(setReplicas(document, sketch.web, 4));
    QCOMPARE(document.undoStack()->count(), 3);

    document.undoStack()->undo();
    QCOMPARE(document.scenario().workload(sketch.web)->replicas.max, 3);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.project() == sketch.project);
}

void TestDocument::typingItBackLeavesNoStep()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    document.push(setReplicas(document, sketch.api, 7));
    document.push(setReplicas(document, sketch.api, 1));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.project() == sketch.project);
}

void TestDocument::undoingToTheSavedStateIsUnmodified()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    const QSignalSpy states(&document, &Document::savedStateChanged);
    document.push(setReplicas(document, sketch.api, 2));
    QVERIFY(document.isModified());
    document.setSaved(QStringLiteral("/tmp/shop.grondplan"), {}, document.revision());
    QVERIFY(!document.isModified());
    QCOMPARE(document.path(), QStringLiteral("/tmp/shop.grondplan"));

    document.push(setReplicas(document, sketch.api, 3)); // must not melt into what was saved
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    QVERIFY(states.count() >= 5);
}

void TestDocument::anEditDuringASaveStaysModified()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    document.push(setReplicas(document, sketch.api, 2));
    const quint64 saved = document.revision();
    document.push(setReplicas(document, sketch.web, 2));
    document.setSaved(QStringLiteral("/tmp/shop.grondplan"), {}, saved);
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.isModified()); // what was on disk before is gone
}

void TestDocument::snapshotsStayWhatTheyWere()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    const std::shared_ptr<const Project> snapshot = document.snapshot();
    document.push(std::make_unique<RemoveObjects>(document, ObjectIds{{sketch.left, sketch.right}, {}, {}}));
    QVERIFY(*snapshot == sketch.project);
    QVERIFY(document.scenario().workloads.empty());
}

void TestDocument::idsAreNotHandedOutTwice()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    const std::int64_t first = document.takeId();
    const std::int64_t second = document.takeId();
    QCOMPARE(first, sketch.project.nextId);
    QCOMPARE(second, first + 1);

    document.push(adding(true)(document, sketch));
    const std::int64_t newest = document.scenario().workloads.back().id.value;
    QVERIFY(newest > second);
    QVERIFY(document.project().nextId > newest);
    QVERIFY(document.takeId() > newest);
}

void TestDocument::aScenarioIsAlwaysCurrent()
{
    Document document;
    QVERIFY(document.project().scenario(document.currentScenario()) != nullptr);
    const ScenarioId first = document.currentScenario();

    Project two = document.project();
    Scenario other;
    other.id = two.newId<ScenarioId>();
    other.name = QStringLiteral("Other");
    two.scenarios.push_back(other);
    document.push(std::make_unique<ReplaceProject>(document, two, [] { return QStringLiteral("add"); }));
    const QSignalSpy switches(&document, &Document::currentScenarioChanged);
    document.setCurrentScenario(other.id);
    QCOMPARE(document.scenario().name, QStringLiteral("Other"));
    document.setCurrentScenario(ScenarioId{4711});
    QCOMPARE(document.currentScenario(), other.id);

    document.undoStack()->undo();
    QCOMPARE(document.currentScenario(), first);
    QCOMPARE(switches.count(), 2);

    document.replace(Project(), QString(), {});
    QVERIFY(document.scenario().workloads.empty());
    QVERIFY(document.layout().zones.empty());
}

void TestDocument::undoShowsTheScenarioItChanges()
{
    const Sketch sketch = test::twoZones();
    Document document;
    fill(document, sketch);
    const ScenarioId first = document.currentScenario();
    document.push(setReplicas(document, sketch.api, 2));
    Project two = document.project();
    Scenario other;
    other.id = two.newId<ScenarioId>();
    two.scenarios.push_back(other);
    document.push(std::make_unique<ReplaceProject>(document, two, [] { return QStringLiteral("add"); }));
    document.setCurrentScenario(other.id);

    document.undoStack()->setIndex(0);
    QCOMPARE(document.currentScenario(), first);
    QVERIFY(document.project() == sketch.project);
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
