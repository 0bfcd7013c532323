#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"
#include "ui/commands/removeobjects.h"

#include <QSignalSpy>
#include <QUrl>
#include <QWheelEvent>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

class TestCanvas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup() { m_stage.reset(); }

    void aTemplateDropsIntoAZone();
    void aTemplateDroppedBesideMakesAZone();
    void filesAreHandedOn();
    void aClickSelects();
    void modifiersToggle();
    void theMarqueeTakesWhatItHolds();
    void theMarqueeTakesWhatItTouches();
    void aDragMovesOnTheGrid();
    void aDragToAnotherZoneIsOneStep();
    void aDragOutOfItsZoneMakesANewOne();
    void aNewZoneCoversNoOther();
    void aDragPastTheEdgeMakesRoom();
    void aZoneMovesWithItsCards();
    void escapeLeavesNoTrace();
    void aChangeFromElsewhereEndsTheGesture();
    void aZoneIsResizedByItsCorner();
    void aZoneKeepsItsCardsWhenResized();
    void aHandleDrawsALink();
    void aLinkIsChosenAndDeleted();
    void deletingIsUndone();
    void pansByWheelAndMiddleButton();
    void undoingEverythingGivesTheStart();

private:
    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

void TestCanvas::aTemplateDropsIntoAZone()
{
    Stage &stage = *m_stage;
    stage.dropTemplate(QStringLiteral("database"), stage.at(684, 300));
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(4));
    const Workload &added = stage.document.scenario().workloads.back();
    QCOMPARE(added.zone, m_sketch.right);
    QCOMPARE(added.kind, QStringLiteral("database"));
    QCOMPARE(added.cpu.basis, Basis::Template);
    const Template *model = stage.document.project().catalogue->templateOf(QStringLiteral("database"));
    QVERIFY(model != nullptr);
    QCOMPARE(added.cpu.request, model->cpu);
    QCOMPARE(added.memory.request, model->memory);
    QCOMPARE(stage.view.selection().workloads, std::vector{added.id});
    // Its middle is where it was dropped, on the grid of 8.
    const CanvasPoint place = stage.document.layout().workloads.at(added.id);
    QCOMPARE(place.x, 592.0);
    QCOMPARE(place.y, 264.0);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestCanvas::aTemplateDroppedBesideMakesAZone()
{
    Stage &stage = *m_stage;
    stage.dropTemplate(QStringLiteral("cache"), stage.at(200, 500));
    QCOMPARE(stage.document.scenario().zones.size(), std::size_t(3));
    const Zone &zone = stage.document.scenario().zones.back();
    QVERIFY(!zone.tier);
    const Workload &added = stage.document.scenario().workloads.back();
    QCOMPARE(added.zone, zone.id);
    const QRectF rect = toRect(stage.document.layout().zones.at(zone.id));
    QVERIFY(rect.contains(
        QRectF(toPoint(stage.document.layout().workloads.at(added.id)), QSizeF(kCardWidth, kCardHeight))));
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCanvas::filesAreHandedOn()
{
    Stage &stage = *m_stage;
    QSignalSpy dropped(&stage.view, &CanvasView::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/compose.yml"))});
    stage.dropData(data, stage.at(600, 300));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().at(0).toStringList(), QStringList{QStringLiteral("/tmp/compose.yml")});
    QCOMPARE(dropped.first().at(1).value<ZoneId>(), m_sketch.right);
    QCOMPARE(dropped.first().at(2).value<CanvasPoint>().x, 600.0);
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestCanvas::aClickSelects()
{
    Stage &stage = *m_stage;
    const QSignalSpy changes(&stage.view, &CanvasView::selectionChanged);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.api));
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.api});
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(200, 20)); // the zone's header
    QCOMPARE(stage.view.selection().zones, std::vector{m_sketch.left});
    QVERIFY(stage.view.selection().workloads.empty());
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(440, 500)); // nothing
    QVERIFY(stage.view.selection().isEmpty());
    QCOMPARE(changes.count(), 3);
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestCanvas::modifiersToggle()
{
    Stage &stage = *m_stage;
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.api));
    QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ShiftModifier, stage.middleOf(m_sketch.database));
    QCOMPARE(stage.view.selection().workloads, (std::vector{m_sketch.api, m_sketch.database}));
    QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.middleOf(m_sketch.api));
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.database});
    stage.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(stage.view.selection().size(), std::size_t(6));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.view.selection().isEmpty());
}

void TestCanvas::theMarqueeTakesWhatItHolds()
{
    Stage &stage = *m_stage;
    // To the right: web whole (24..208, 56..128), api in part only.
    stage.drag(stage.at(10, 60 - 2), stage.at(230, 260));
    QVERIFY(stage.view.selection().workloads.empty()); // web begins at 56, above the frame
    stage.drag(stage.at(440, 420), stage.at(460, 440));
    stage.drag(stage.at(440, -20), stage.at(900, 420));
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.database});
    QCOMPARE(stage.view.selection().zones, std::vector{m_sketch.right});
}

void TestCanvas::theMarqueeTakesWhatItTouches()
{
    Stage &stage = *m_stage;
    stage.drag(stage.at(240, 260), stage.at(190, 100)); // to the left
    QCOMPARE(stage.view.selection().workloads, (std::vector{m_sketch.web, m_sketch.api}));
    stage.drag(stage.at(720, 200), stage.at(600, 100), Qt::ShiftModifier);
    QCOMPARE(stage.view.selection().workloads, (std::vector{m_sketch.web, m_sketch.api, m_sketch.database}));
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestCanvas::aDragMovesOnTheGrid()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    stage.drag(from, from + QPoint(50, 21));
    const CanvasPoint place = stage.document.layout().workloads.at(m_sketch.api);
    QCOMPARE(place.x, 72.0);  // 24 + 50 = 74, the nearest multiple of 8
    QCOMPARE(place.y, 264.0); // 240 + 21 = 261
    QCOMPARE(stage.document.scenario().workload(m_sketch.api)->zone, m_sketch.left);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestCanvas::aDragToAnotherZoneIsOneStep()
{
    Stage &stage = *m_stage;
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.middleOf(m_sketch.api));
    const QPoint from = stage.middleOf(m_sketch.api);
    stage.drag(from, from + QPoint(480, 80));
    QCOMPARE(stage.document.scenario().workload(m_sketch.api)->zone, m_sketch.right);
    QCOMPARE(stage.document.scenario().workload(m_sketch.web)->zone, m_sketch.right);
    QCOMPARE(stage.document.layout().workloads.at(m_sketch.api).x, 504.0);
    QCOMPARE(stage.document.undoStack()->count(), 1);
    QVERIFY(stage.document.undoStack()->undoText().contains(QStringLiteral("Right")));
    // The zone has grown round the card that now ends at 320 + 72.
    QCOMPARE(stage.document.layout().zones.at(m_sketch.right).height, 416.0);
    stage.document.undoStack()->undo();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCanvas::aDragOutOfItsZoneMakesANewOne()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    stage.drag(from, stage.at(200, 520));
    const Scenario &scenario = stage.document.scenario();
    QCOMPARE(scenario.zones.size(), std::size_t(3));
    const ZoneId fresh = scenario.zones.back().id;
    QCOMPARE(scenario.workload(m_sketch.api)->zone, fresh);
    QCOMPARE(scenario.workload(m_sketch.web)->zone, m_sketch.left);
    const ::grondplan::Layout &layout = stage.document.layout();
    QCOMPARE(layout.zones.at(m_sketch.left), (CanvasRect{0, 0, 400, 400})); // it did not stretch
    // Round the card, with room of 24 and a header of 56.
    const CanvasPoint card = layout.workloads.at(m_sketch.api);
    QCOMPARE(layout.zones.at(fresh), (CanvasRect{card.x - 24, card.y - 56, 184 + 48, 56 + 72 + 24}));
    QVERIFY(toRect(layout.zones.at(fresh)).contains(QPointF(200, 520))); // where it was dropped
    QCOMPARE(stage.document.undoStack()->count(), 1);
    QVERIFY(stage.document.undoStack()->undoText().contains(QStringLiteral("api")));
    const Project after = stage.document.project();
    stage.document.undoStack()->undo();
    QVERIFY(stage.document.project() == m_sketch.project);
    stage.document.undoStack()->redo();
    QVERIFY(stage.document.project() == after);
}

void TestCanvas::aNewZoneCoversNoOther()
{
    Stage &stage = *m_stage;
    // Its header would lie over the zone above.
    stage.drag(stage.middleOf(m_sketch.api), stage.at(200, 456));
    const ::grondplan::Layout &layout = stage.document.layout();
    QCOMPARE(layout.zones.size(), std::size_t(3));
    const CanvasRect fresh = layout.zones.rbegin()->second;
    QCOMPARE(fresh.y, 400.0 + 24);
    QCOMPARE(layout.workloads.at(m_sketch.api).y, 400.0 + 24 + 56);

    // A copy likewise, of all that is chosen.
    stage.view.setSelection({{}, {m_sketch.web, m_sketch.database}, {}});
    stage.drag(stage.middleOf(m_sketch.database), stage.at(640, 520), Qt::AltModifier);
    QCOMPARE(layout.zones.size(), std::size_t(4));
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(5));
    QCOMPARE(stage.document.scenario().workload(m_sketch.web)->zone, m_sketch.left);
    const QRectF copies = toRect(layout.zones.rbegin()->second);
    for (const auto &[id, rect] : layout.zones)
        QVERIFY(id == layout.zones.rbegin()->first || !copies.intersects(toRect(rect)));
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCanvas::aDragPastTheEdgeMakesRoom()
{
    Stage &stage = *m_stage;
    stage.drag(stage.middleOf(m_sketch.api), stage.at(116, 420)); // 20 below the zone
    const ::grondplan::Layout &layout = stage.document.layout();
    QCOMPARE(layout.zones.size(), std::size_t(2));
    QCOMPARE(stage.document.scenario().workload(m_sketch.api)->zone, m_sketch.left);
    QCOMPARE(layout.zones.at(m_sketch.left).height, layout.workloads.at(m_sketch.api).y + 72 + 24);
}

void TestCanvas::aZoneMovesWithItsCards()
{
    Stage &stage = *m_stage;
    stage.drag(stage.at(200, 20), stage.at(200, 20 + 104));
    QCOMPARE(stage.document.layout().zones.at(m_sketch.left).y, 104.0);
    QCOMPARE(stage.document.layout().workloads.at(m_sketch.web).y, 160.0);
    QCOMPARE(stage.document.layout().workloads.at(m_sketch.database).y, 56.0);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestCanvas::escapeLeavesNoTrace()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    QTest::mousePress(&stage.view, Qt::LeftButton, {}, from);
    stage.moveTo(from + QPoint(300, 40));
    stage.moveTo(from + QPoint(480, 40));
    stage.view.grab();
    QVERIFY(stage.view.world().bounds(CanvasObject(m_sketch.api)).left() > 400); // the preview
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.view.world().bounds(CanvasObject(m_sketch.api)).left(), 24.0);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, from + QPoint(480, 40));
    QCOMPARE(stage.document.undoStack()->count(), 0);
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCanvas::aChangeFromElsewhereEndsTheGesture()
{
    Stage &stage = *m_stage;
    const QPoint from = stage.middleOf(m_sketch.api);
    QTest::mousePress(&stage.view, Qt::LeftButton, {}, from);
    stage.moveTo(from + QPoint(100, 40));
    stage.document.push(std::make_unique<RemoveObjects>(stage.document, ObjectIds{{}, {m_sketch.api}, {}}));
    QVERIFY(!stage.view.hasGesture());
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, from + QPoint(100, 40));
    QCOMPARE(stage.document.undoStack()->count(), 1);
    QVERIFY(stage.view.selection().isEmpty());
}

void TestCanvas::aZoneIsResizedByItsCorner()
{
    Stage &stage = *m_stage;
    stage.drag(stage.at(880, 400), stage.at(920, 470));
    const CanvasRect expected{480, 0, 440, 472}; // 470 on the grid of 8
    QVERIFY(stage.document.layout().zones.at(m_sketch.right) == expected);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestCanvas::aZoneKeepsItsCardsWhenResized()
{
    Stage &stage = *m_stage;
    stage.drag(stage.at(400, 400), stage.at(40, 40));
    const CanvasRect expected{0, 0, 232, 336}; // the card at 24, 240 and 24 around it
    QVERIFY(stage.document.layout().zones.at(m_sketch.left) == expected);

    // Its upper left is where they let it be: it is not taken for empty, which may shrink away from there.
    stage.drag(stage.at(232, 200), stage.at(400, 200));
    stage.drag(stage.at(0, 200), stage.at(150, 200));
    QCOMPARE(stage.document.layout().zones.at(m_sketch.left).x, 0.0);
}

void TestCanvas::aHandleDrawsALink()
{
    Stage &stage = *m_stage;
    stage.moveTo(stage.middleOf(m_sketch.api)); // shows its handles
    QTest::mouseMove(&stage.view, stage.middleOf(m_sketch.api));
    const QPoint handle = stage.at(208, 276); // the middle of the right side
    stage.drag(handle, stage.middleOf(m_sketch.database));
    QCOMPARE(stage.document.scenario().links.size(), std::size_t(2));
    const Link &link = stage.document.scenario().links.back();
    QCOMPARE(link.from, m_sketch.api);
    QCOMPARE(link.to, m_sketch.database);
    QCOMPARE(stage.view.selection().links, std::vector{link.id});
    QCOMPARE(stage.document.layout().workloads.at(m_sketch.api).x, 24.0);

    QTest::mouseMove(&stage.view, stage.middleOf(m_sketch.api));
    stage.drag(handle, stage.at(300, 300)); // to nothing
    QCOMPARE(stage.document.scenario().links.size(), std::size_t(2));
}

void TestCanvas::aLinkIsChosenAndDeleted()
{
    Stage &stage = *m_stage;
    // web is above api, so the link runs down from the middle of web's lower side.
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(116, 184));
    QCOMPARE(stage.view.selection().links, std::vector{m_sketch.webToApi});
    stage.key(Qt::Key_Delete);
    QVERIFY(stage.document.scenario().links.empty());
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(3));
}

void TestCanvas::deletingIsUndone()
{
    Stage &stage = *m_stage;
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    stage.key(Qt::Key_Delete);
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(2));
    QVERIFY(stage.document.scenario().links.empty());
    QVERIFY(stage.view.selection().isEmpty());
    stage.document.undoStack()->undo();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCanvas::pansByWheelAndMiddleButton()
{
    Stage &stage = *m_stage;
    const QPointF origin = stage.view.viewport().origin();
    QWheelEvent wheel(QPointF(300, 200), stage.view.mapToGlobal(QPointF(300, 200)), {0, -30}, {0, -60},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&stage.view, &wheel);
    QCOMPARE(stage.view.viewport().origin(), origin + QPointF(0, 30));
    stage.drag({500, 300}, {440, 320}, {}, Qt::MiddleButton);
    QCOMPARE(stage.view.viewport().origin(), origin + QPointF(60, 10));
    QVERIFY(stage.view.selection().isEmpty());
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestCanvas::undoingEverythingGivesTheStart()
{
    Stage &stage = *m_stage;
    stage.dropTemplate(QStringLiteral("database"), stage.at(680, 300));
    stage.dropTemplate(QStringLiteral("web"), stage.at(200, 520));
    const QPoint api = stage.middleOf(m_sketch.api);
    stage.drag(api, api + QPoint(480, 120));
    stage.key(Qt::Key_L);
    stage.key(Qt::Key_Return);
    stage.drag(stage.at(200, 20), stage.at(240, 60));
    stage.view.select(CanvasObject(m_sketch.web));
    stage.key(Qt::Key_F2);
    stage.type(QStringLiteral("front"));
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.key(Qt::Key_Up, Qt::ControlModifier);
    stage.key(Qt::Key_Delete);
    QVERIFY(stage.document.scenario().workloads.empty());
    QVERIFY(stage.document.undoStack()->count() >= 7);
    const Project end = stage.document.project();
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
    QVERIFY(!stage.document.isModified());
    stage.document.undoStack()->setIndex(stage.document.undoStack()->count());
    QVERIFY(stage.document.project() == end);
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    TestCanvas canvas;
    return QTest::qExec(&canvas, argc, argv) + test::runCopyingCases(argc, argv) +
           test::runAddingCases(argc, argv) + test::runArrangingCases(argc, argv) +
           test::runFindingCases(argc, argv) + test::runDrawingCases(argc, argv) +
           test::runRandomCases(argc, argv);
}
#include "tst_canvas.moc"
