#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/copying.h"
#include "ui/commands/placing.h"

#include <QClipboard>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

class TestCopying : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup() { m_stage.reset(); }

    void pastesUnderThePointer();
    void pastesAgainBesideItself();
    void whatIsPastedOutsideGetsAZoneThatCoversNone();
    void whatIsPastedOnACardStaysInItsZone();
    void whatIsPastedLiesUnderNoWords();
    void aDuplicateIsInView();
    void pastesIntoAnotherProject();
    void copiesAreTextToOthers();
    void textIsPastedAsWorkloads();
    void damagedBytesChangeNothing();
    void cutsAndPastesBack();
    void copiesAPicture();
    void whatIsDraggedOutIsAPictureAndTheObjects();
    void duplicatesBesideItself();
    void duplicatesWhereThereIsRoom();
    void duplicatesAgainAtTheDistanceChosen();
    void duplicatesAZoneWithAllInIt();
    void altDragLeavesTheOriginal();
    void altDragIntoAnotherZone();
    void altMayComeLater();
    void invertsTheSelection();
    void altTakesAwayFromTheSelection();

private:
    void choose(const std::vector<WorkloadId> &workloads) { m_stage->view.setSelection({{}, workloads, {}}); }
    [[nodiscard]] CanvasPoint placeOf(const char *name) const
    {
        const Workload *workload = m_stage->named(QLatin1String(name));
        return workload != nullptr ? m_stage->document.layout().workloads.at(workload->id)
                                   : CanvasPoint{-1, -1};
    }

    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

void TestCopying::pastesUnderThePointer()
{
    Stage &stage = *m_stage;
    choose({m_sketch.web, m_sketch.api});
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseMove(&stage.view, stage.at(684, 300));
    stage.key(Qt::Key_V, Qt::ControlModifier);
    // Both lie round (116, 184): 568 and 116 away, which is 120 on the grid of 8.
    QCOMPARE(placeOf("web 2"), (CanvasPoint{592, 176}));
    QCOMPARE(placeOf("api 2"), (CanvasPoint{592, 360}));
    const Scenario &scenario = stage.document.scenario();
    QCOMPARE(stage.named(QStringLiteral("api 2"))->zone, m_sketch.right);
    QCOMPARE(scenario.links.size(), std::size_t(2));
    QCOMPARE(scenario.links.back().from, stage.named(QStringLiteral("web 2"))->id);
    QCOMPARE(scenario.links.back().to, stage.named(QStringLiteral("api 2"))->id);
    QCOMPARE(stage.document.layout().zones.at(m_sketch.right).height, 360.0 + 72 + 24);
    QCOMPARE(stage.view.selection().workloads.size(), std::size_t(2));
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.document.undoStack()->undo();
    QVERIFY(stage.document.project() == m_sketch.project);
    stage.document.undoStack()->redo();
    QCOMPARE(placeOf("api 2"), (CanvasPoint{592, 360}));
}

void TestCopying::pastesAgainBesideItself()
{
    Stage &stage = *m_stage;
    choose({m_sketch.database});
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseMove(&stage.view, stage.at(596, 292));
    stage.key(Qt::Key_V, Qt::ControlModifier);
    stage.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(placeOf("database 2"), (CanvasPoint{504, 256}));
    QCOMPARE(placeOf("database 3"), (CanvasPoint{504, 256 + 72 + 24})); // the shortest way off it
}

void TestCopying::whatIsPastedOutsideGetsAZoneThatCoversNone()
{
    Stage &stage = *m_stage;
    choose({m_sketch.database});
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseMove(&stage.view, stage.at(200, 440)); // its zone would lie over the one above
    stage.key(Qt::Key_V, Qt::ControlModifier);
    const auto &zones = stage.document.layout().zones;
    QCOMPARE(zones.size(), std::size_t(3));
    QCOMPARE(zones.rbegin()->second.y, 400.0 + 24);
    QCOMPARE(placeOf("database 2").y, 400.0 + 24 + 56);
}

void TestCopying::whatIsPastedOnACardStaysInItsZone()
{
    Stage &stage = *m_stage;
    choose({m_sketch.database});
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseMove(&stage.view, stage.middleOf(m_sketch.web) - QPoint(0, 24)); // at the zone's upper edge
    stage.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.document.scenario().zones.size(), std::size_t(2));
    QCOMPARE(stage.named(QStringLiteral("database 2"))->zone, m_sketch.left);
}

void TestCopying::whatIsPastedLiesUnderNoWords()
{
    Stage &stage = *m_stage;
    Project project = m_sketch.project;
    Note note;
    note.id = project.newId<NoteId>();
    note.rect = {500, 240, 200, 72};
    note.text = QStringLiteral("words");
    project.layouts.begin()->second.notes.push_back(note);
    stage.document.replace(project, QString(), {});
    choose({m_sketch.database});
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseMove(&stage.view, stage.at(600, 276));
    stage.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!toRect(note.rect).intersects(toRect(cardRect(placeOf("database 2")))));
    QCOMPARE(stage.named(QStringLiteral("database 2"))->zone, m_sketch.right);
}

void TestCopying::aDuplicateIsInView()
{
    Stage &stage = *m_stage;
    choose({m_sketch.database});
    for (int i = 0; i < 6; ++i) {
        stage.key(Qt::Key_D, Qt::ControlModifier);
        const QRectF seen = stage.view.viewport().toCanvas(QRectF(stage.view.rect()));
        QVERIFY(seen.contains(stage.view.chosenArea()));
    }
}

void TestCopying::pastesIntoAnotherProject()
{
    choose({m_sketch.web, m_sketch.api});
    const std::unique_ptr<QMimeData> chosen = m_stage->view.copying().chosen();
    QVERIFY(chosen != nullptr);
    QMimeData asBytes; // as another process gets it
    asBytes.setData(QStringLiteral("application/x-grondplan-objects"),
                    chosen->data(QStringLiteral("application/x-grondplan-objects")));
    const QMimeData *inHand = chosen.get();
    for (const QMimeData *data : {inHand, const_cast<const QMimeData *>(&asBytes)}) {
        Stage other(emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21)));
        other.view.copying().paste(*data);
        const Scenario &scenario = other.document.scenario();
        QCOMPARE(scenario.workloads.size(), std::size_t(2));
        QCOMPARE(scenario.links.size(), std::size_t(1));
        QCOMPARE(scenario.zones.size(), std::size_t(1));
        Workload web = *other.named(QStringLiteral("web"));
        QCOMPARE(web.zone, scenario.zones.front().id);
        web.id = m_sketch.web;
        web.zone = m_sketch.left;
        QVERIFY(web == *m_stage->document.scenario().workload(m_sketch.web)); // nothing got lost
        other.undoAll();
        QVERIFY(other.document.scenario().workloads.empty());
    }
}

void TestCopying::copiesAreTextToOthers()
{
    choose({m_sketch.web, m_sketch.api});
    QCOMPARE(m_stage->view.copying().chosen()->text(), QStringLiteral("web 1x1c2g\napi 1x1c2g\n"));
    m_stage->view.select({});
    QVERIFY(m_stage->view.copying().chosen() == nullptr);
}

void TestCopying::textIsPastedAsWorkloads()
{
    Stage &stage = *m_stage;
    QMimeData data;
    data.setText(QStringLiteral("cart 3x0.5c512m\r\n\r\nweb\nDatabase 4 2c\n"));
    stage.view.copying().paste(data);
    const Workload *cart = stage.named(QStringLiteral("cart"));
    QVERIFY(cart != nullptr);
    QCOMPARE(cart->replicas, Replicas::exactly(3));
    QCOMPARE(cart->cpu.request, 500_mcpu);
    QCOMPARE(cart->cpu.basis, Basis::Stated);
    QCOMPARE(cart->memory.request, 512_MiB);
    QVERIFY(stage.named(QStringLiteral("web 2")) != nullptr);
    QCOMPARE(stage.named(QStringLiteral("Database 4"))->kind, QStringLiteral("database"));
    QCOMPARE(stage.named(QStringLiteral("Database 4"))->memory.basis, Basis::Template);
    QCOMPARE(stage.document.undoStack()->count(), 1);
    data.setText(QStringLiteral("good 1c\nbad 2000000c\n")); // more than a million vCPU
    stage.view.copying().paste(data);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestCopying::damagedBytesChangeNothing()
{
    choose({m_sketch.web});
    const QString type = QStringLiteral("application/x-grondplan-objects");
    const QByteArray good = m_stage->view.copying().chosen()->data(type);
    QVERIFY(good.size() > 100);
    for (const QByteArray &bytes : {QByteArray(),
                                    QByteArray("\x7f\xff\xff\xff"
                                               "abc",
                                               7),
                                    good.left(good.size() / 2), qCompress(QByteArray("no project at all"))}) {
        QMimeData data;
        data.setData(type, bytes);
        m_stage->view.copying().paste(data);
        QCOMPARE(m_stage->document.undoStack()->count(), 0);
    }
}

void TestCopying::cutsAndPastesBack()
{
    Stage &stage = *m_stage;
    choose({m_sketch.web, m_sketch.api});
    stage.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(1));
    QVERIFY(stage.document.scenario().links.empty());
    stage.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(3));
    QCOMPARE(stage.document.scenario().links.size(), std::size_t(1));
    QVERIFY(stage.named(QStringLiteral("web")) != nullptr); // the name is free again
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCopying::copiesAPicture()
{
    choose({m_sketch.database});
    m_stage->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    // The card with 16 round it, twice as large.
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(2 * (184 + 32), 2 * (72 + 32)));
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("database"));
}

void TestCopying::whatIsDraggedOutIsAPictureAndTheObjects()
{
    Stage &stage = *m_stage;
    QVERIFY(stage.view.copying().toDrag() == nullptr); // nothing is chosen
    choose({m_sketch.web, m_sketch.api});
    const std::unique_ptr<QMimeData> data = stage.view.copying().toDrag();
    QVERIFY(data != nullptr && data->hasImage());
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QVERIFY(data->data(QStringLiteral("application/pdf")).startsWith("%PDF"));
    QCOMPARE(data->urls().size(), 1);
    const QImage file(data->urls().front().toLocalFile());
    QCOMPARE(file.size(), data->imageData().value<QImage>().size());
    // Two cards of 184 x 72, one 184 below the other, with a margin of 16, at twice their size.
    QCOMPARE(file.size(), QSize(2 * (184 + 32), 2 * (72 + 184 + 32)));

    Stage other(m_sketch.project);
    other.dropData(*data, other.at(684, 300));
    QCOMPARE(other.document.scenario().workloads.size(),
             m_sketch.project.scenarios.front().workloads.size() + 2);
    QCOMPARE(other.named(QStringLiteral("api 2"))->zone, m_sketch.right);
    other.undoAll();
    QVERIFY(other.document.project() == m_sketch.project);
}

void TestCopying::duplicatesBesideItself()
{
    Stage &stage = *m_stage;
    choose({m_sketch.web});
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(placeOf("web 2"), (CanvasPoint{24, 56 + 72 + 24})); // no room to the right of it, but below
    QCOMPARE(stage.named(QStringLiteral("web 2"))->zone, m_sketch.left);
    QCOMPARE(stage.document.layout().zones.at(m_sketch.left).width, 400.0);
    choose({m_sketch.web, m_sketch.api}); // nowhere room for two so far apart: the zone grows
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(placeOf("web 3"), (CanvasPoint{24 + 184 + 24, 56}));
    QCOMPARE(stage.document.layout().zones.at(m_sketch.left).width, 232.0 + 184 + 24);
    stage.document.undoStack()->undo();
    QCOMPARE(stage.document.undoStack()->index(), 1);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

/// In a zone with room for it a copy takes that, and the copy of the copy the next; the zone does not grow.
void TestCopying::duplicatesWhereThereIsRoom()
{
    ::grondplan::Layout &layout = m_sketch.project.layouts.at(m_sketch.project.scenarios.front().id);
    layout.zones.at(m_sketch.left) = {0, 0, 24 + 2 * (184 + 24), 56 + 3 * (72 + 24)};
    layout.workloads.at(m_sketch.api) = {24 + 184 + 24, 56}; // side by side, two rows free
    m_stage = std::make_unique<Stage>(m_sketch.project);
    choose({m_sketch.web});
    for (int i = 0; i < 2; ++i)
        m_stage->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(placeOf("web 2"), (CanvasPoint{24, 56 + 72 + 24}));
    QCOMPARE(placeOf("web 3"), (CanvasPoint{24 + 184 + 24, 56 + 72 + 24}));
    QCOMPARE(m_stage->document.layout().zones.at(m_sketch.left), layout.zones.at(m_sketch.left));
    QCOMPARE(m_stage->document.undoStack()->undoText(), QStringLiteral("Duplicate web 2"));
}

void TestCopying::duplicatesAgainAtTheDistanceChosen()
{
    Stage &stage = *m_stage;
    choose({m_sketch.web});
    stage.key(Qt::Key_D, Qt::ControlModifier);
    stage.key(Qt::Key_Down, Qt::ControlModifier); // 8 down
    stage.key(Qt::Key_D, Qt::ControlModifier);
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(placeOf("web 3"), (CanvasPoint{24, 56 + 2 * 104}));
    QCOMPARE(placeOf("web 4"), (CanvasPoint{24, 56 + 3 * 104}));
}

void TestCopying::duplicatesAZoneWithAllInIt()
{
    Stage &stage = *m_stage;
    stage.view.setSelection({{m_sketch.left}, {}, {}});
    stage.key(Qt::Key_D, Qt::ControlModifier);
    const Scenario &scenario = stage.document.scenario();
    QCOMPARE(scenario.zones.size(), std::size_t(3));
    QCOMPARE(scenario.zones.back().name, QStringLiteral("Left 2"));
    QCOMPARE(stage.named(QStringLiteral("web 2"))->zone, scenario.zones.back().id);
    QCOMPARE(scenario.links.size(), std::size_t(2));
    QCOMPARE(stage.document.layout().zones.at(scenario.zones.back().id).x, 880.0 + 48);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCopying::altDragLeavesTheOriginal()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    stage.drag(from, from + QPoint(50, 21), Qt::AltModifier);
    QCOMPARE(placeOf("api"), (CanvasPoint{24, 240}));
    QCOMPARE(placeOf("api 2"), (CanvasPoint{72, 264}));
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(placeOf("api 3"), (CanvasPoint{120, 288}));
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCopying::altDragIntoAnotherZone()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    stage.drag(from, from + QPoint(480, 80), Qt::AltModifier);
    QCOMPARE(stage.named(QStringLiteral("api"))->zone, m_sketch.left);
    QCOMPARE(stage.named(QStringLiteral("api 2"))->zone, m_sketch.right);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestCopying::altMayComeLater()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    QTest::mousePress(&stage.view, Qt::LeftButton, {}, from);
    stage.moveTo(from + QPoint(48, 24));
    QCOMPARE(stage.view.world().bounds(CanvasObject(m_sketch.api)).left(), 72.0);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Alt, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.view, &press);
    stage.view.grab();
    QCOMPARE(stage.view.world().bounds(CanvasObject(m_sketch.api)).left(), 24.0); // it stays, a copy goes
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Alt, Qt::AltModifier);
    QCoreApplication::sendEvent(&stage.view, &release);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, from + QPoint(48, 24));
    QCOMPARE(placeOf("api"), (CanvasPoint{72, 264}));
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(3));
}

void TestCopying::invertsTheSelection()
{
    Stage &stage = *m_stage;
    choose({m_sketch.web});
    stage.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.view.selection().workloads, (std::vector{m_sketch.api, m_sketch.database}));
    QCOMPARE(stage.view.selection().zones.size(), std::size_t(2));
    QCOMPARE(stage.view.selection().links.size(), std::size_t(1));
    stage.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stage.view.selection().isEmpty());
}

void TestCopying::altTakesAwayFromTheSelection()
{
    Stage &stage = *m_stage;
    choose({m_sketch.web, m_sketch.api, m_sketch.database});
    stage.drag(stage.at(240, 340), stage.at(190, 220), Qt::AltModifier); // touches api
    QCOMPARE(stage.view.selection().workloads, (std::vector{m_sketch.web, m_sketch.database}));
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

int test::runCopyingCases(int argc, char **argv)
{
    TestCopying cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "copyingcases.moc"
