#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"
#include "ui/canvas/snapping.h"
#include "ui/commands/clearing.h"
#include "ui/planning/forecast.h"

#include <QAction>
#include <QFrame>
#include <QSignalSpy>
#include <QToolButton>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

/// What is put in line, snaps, and says what it would cost.
class TestArranging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        // Off the grid, so that one sees who decides.
        placeOf(m_sketch.project, m_sketch.database) = {507, 61};
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup() { m_stage.reset(); }

    void alignsByKey_data();
    void alignsByKey();
    void aZoneIsAlignedWithAllInIt();
    void distributesWithEqualGaps();
    void zonesBecomeTheSameSize();
    void aDragComesInLineAndBetween();
    void controlKeepsItFree();
    void shiftKeepsItLevel();
    void guidesAndGapsAreThose();
    void whatWouldTouchMakesWay();
    void arrangesAllInLayers();
    void aZoneStaysRoundWhatIsLocked();
    void notesStandBesideWhatIsArranged();
    void aNoteGoesAlongWithTheCardItStandsAt();
    void whatIsArrangedIsInView();
    void arrangesWhatIsChosen();
    void aDragSaysWhatItCostsBeforeTheDrop();
    void aDragFromAfarMovesWhatIsChosen();
    void aBarStandsBesideWhatIsChosen();

private:
    static CanvasPoint &placeOf(Project &project, WorkloadId id)
    {
        return project.layouts[project.scenarios.front().id].workloads[id];
    }
    [[nodiscard]] CanvasPoint place(WorkloadId id) const
    {
        return m_stage->document.layout().workloads.at(id);
    }
    void press(WorkloadId id, QPoint by, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint from = m_stage->middleOf(id);
        QTest::mousePress(&m_stage->view, Qt::LeftButton, {}, from);
        m_stage->moveTo(from + by / 2, modifiers);
        m_stage->moveTo(from + by, modifiers);
    }
    void release(WorkloadId id, QPoint by, Qt::KeyboardModifiers modifiers = {})
    {
        press(id, by, modifiers);
        m_stage->view.grab(); // with its guides
        const QPoint to = m_stage->at(24 + 92, 240 + 36) + by;
        QTest::mouseRelease(&m_stage->view, Qt::LeftButton, modifiers, to);
    }

    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

void TestArranging::alignsByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<CanvasPoint>("web"); // from 24, 56; the database is at 507, 61
    QTest::addColumn<CanvasPoint>("database");
    const int edge = Qt::ControlModifier | Qt::ShiftModifier;
    const int middle = Qt::ControlModifier | Qt::AltModifier;
    using Point = CanvasPoint;
    QTest::newRow("left") << int(Qt::Key_Left) << edge << Point{24, 56} << Point{24, 61};
    QTest::newRow("right") << int(Qt::Key_Right) << edge << Point{507, 56} << Point{507, 61};
    QTest::newRow("top") << int(Qt::Key_Up) << edge << Point{24, 56} << Point{507, 56};
    QTest::newRow("bottom") << int(Qt::Key_Down) << edge << Point{24, 61} << Point{507, 61};
    QTest::newRow("centres") << int(Qt::Key_H) << middle << Point{265.5, 56} << Point{265.5, 61};
    QTest::newRow("middles") << int(Qt::Key_V) << middle << Point{24, 58.5} << Point{507, 58.5};
}

void TestArranging::alignsByKey()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(CanvasPoint, web);
    QFETCH(CanvasPoint, database);
    Stage &stage = *m_stage;
    stage.view.setSelection({{}, {m_sketch.web, m_sketch.database}, {}});
    stage.key(key, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(place(m_sketch.web), web);
    QCOMPARE(place(m_sketch.database), database);
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestArranging::aZoneIsAlignedWithAllInIt()
{
    Stage &stage = *m_stage;
    stage.view.setSelection({{m_sketch.left}, {m_sketch.web, m_sketch.database}, {}});
    stage.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    // The database ends at 691, where the zone's right edge goes: 291 to the right.
    QCOMPARE(stage.document.layout().zones.at(m_sketch.left).x, 291.0);
    QCOMPARE(place(m_sketch.web), (CanvasPoint{24 + 291, 56}));
    QCOMPARE(place(m_sketch.api), (CanvasPoint{24 + 291, 240}));
}

void TestArranging::distributesWithEqualGaps()
{
    Stage &stage = *m_stage;
    stage.view.setSelection({{}, {m_sketch.web, m_sketch.api, m_sketch.database}, {}});
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    // From 56 to 312 with three of 72 in it: gaps of 20.
    QCOMPARE(place(m_sketch.web).y, 56.0);
    QCOMPARE(place(m_sketch.database), (CanvasPoint{507, 148}));
    QCOMPARE(place(m_sketch.api).y, 240.0);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestArranging::zonesBecomeTheSameSize()
{
    Stage &stage = *m_stage;
    stage.drag(stage.at(880, 400), stage.at(960, 480));
    stage.view.setSelection({{m_sketch.left, m_sketch.right}, {}, {}});
    stage.key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(stage.document.layout().zones.at(m_sketch.left), (CanvasRect{0, 0, 480, 480}));
    QCOMPARE(stage.document.layout().zones.at(m_sketch.right), (CanvasRect{480, 0, 480, 480}));
}

void TestArranging::aDragComesInLineAndBetween()
{
    // To 262, 63: level with the database's 61, and half way between web's end at 208 and its beginning at
    // 507.
    release(m_sketch.api, {238, -177});
    QCOMPARE(place(m_sketch.api), (CanvasPoint{265.5, 61}));
    QCOMPARE(m_stage->document.undoStack()->count(), 1);
    m_stage->undoAll();
    QVERIFY(m_stage->document.project() == m_sketch.project);
}

void TestArranging::controlKeepsItFree()
{
    release(m_sketch.api, {238, -177}, Qt::ControlModifier);
    QCOMPARE(place(m_sketch.api), (CanvasPoint{262, 63}));
}

void TestArranging::shiftKeepsItLevel()
{
    release(m_sketch.api, {90, 30}, Qt::ShiftModifier);
    QCOMPARE(place(m_sketch.api), (CanvasPoint{112, 240})); // 114 on the grid
}

void TestArranging::guidesAndGapsAreThose()
{
    const QRectF one(0, 0, 100, 50);
    const QRectF two(140, 3, 100, 50);
    const Snap snap = snapTo(QRectF(278, 2, 100, 50), {one, two}, 5);
    QCOMPARE(snap.x.value_or(0), 2.0); // 40 behind the second, as that behind the first
    QCOMPARE(snap.y.value_or(0), 1.0);
    QCOMPARE(snap.gaps.size(), std::size_t(2));
    for (const Snap::Gap &gap : snap.gaps)
        QCOMPARE(gap.length, 40.0);
    QVERIFY(!snap.guides.empty());
    for (const QLineF &guide : snap.guides)
        QCOMPARE(guide.dy(), 0.0); // nothing lines up from top to bottom
    const Snap far = snapTo(QRectF(600, 300, 100, 50), {one, two}, 5);
    QVERIFY(!far.x && !far.y && far.guides.empty() && far.gaps.empty());
    QVERIFY(!snapTo(one, {}, 5).x);
}

void TestArranging::whatWouldTouchMakesWay()
{
    const CanvasRect card{0, 0, 184, 72};
    QCOMPARE(wayClear({card}, {{192, 0, 184, 72}}, 24), (CanvasPoint{0, 0})); // 8 apart
    QCOMPARE(wayClear({card}, {{185, 0, 184, 72}}, 24), (CanvasPoint{-23, 0}));
    QCOMPARE(wayClear({card}, {{180, 0, 184, 72}}, 24), (CanvasPoint{-28, 0}));
}

void TestArranging::arrangesAllInLayers()
{
    Stage &stage = *m_stage;
    stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    // web needs api: they stand side by side in a zone that just holds them; the other zone follows below, as
    // no link leads there.
    const CanvasRect left = stage.document.layout().zones.at(m_sketch.left);
    QCOMPARE(left, (CanvasRect{0, 0, 2 * 24 + 2 * 184 + 64, 56 + 72 + 24}));
    QCOMPARE(place(m_sketch.web), (CanvasPoint{24, 56}));
    QCOMPARE(place(m_sketch.api), (CanvasPoint{24 + 184 + 64, 56}));
    const CanvasRect right = stage.document.layout().zones.at(m_sketch.right);
    QVERIFY(!toRect(right).intersects(toRect(left)));
    QCOMPARE(place(m_sketch.database), (CanvasPoint{right.x + 24, right.y + 56}));
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestArranging::aZoneStaysRoundWhatIsLocked()
{
    ::grondplan::Layout &layout = m_sketch.project.layouts[m_sketch.project.scenarios.front().id];
    placeOf(m_sketch.project, m_sketch.api) = {200, 300}; // far down in its zone
    layout.locked.workloads = {m_sketch.api};
    m_stage = std::make_unique<Stage>(m_sketch.project);
    m_stage->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(place(m_sketch.api), (CanvasPoint{200, 300}));
    const CanvasRect &zone = m_stage->document.layout().zones.at(m_sketch.left);
    QVERIFY(toRect(zone).contains(toRect(cardRect(place(m_sketch.api)))));
    QVERIFY(toRect(zone).contains(toRect(cardRect(place(m_sketch.web)))));
}

void TestArranging::notesStandBesideWhatIsArranged()
{
    Stage &stage = *m_stage;
    Project project = m_sketch.project;
    ::grondplan::Layout &drawn = project.layouts.begin()->second;
    for (const CanvasRect rect : {CanvasRect{200, 300, 160, 64}, CanvasRect{600, 100, 160, 64}}) {
        Note note;
        note.id = project.newId<NoteId>();
        note.rect = rect;
        note.text = QStringLiteral("note");
        drawn.notes.push_back(note);
    }
    stage.document.replace(project, QString(), {});
    stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const ::grondplan::Layout &layout = stage.document.layout();
    QVERIFY(!toRect(layout.notes[0].rect).intersects(toRect(layout.notes[1].rect)));
    for (const Note &note : layout.notes) {
        for (const auto &[id, zone] : layout.zones)
            QVERIFY(!toRect(note.rect).intersects(toRect(zone)));
    }
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.undoAll();
    QVERIFY(stage.document.project() == project);
}

void TestArranging::aNoteGoesAlongWithTheCardItStandsAt()
{
    Stage &stage = *m_stage;
    Project project = m_sketch.project;
    Note note;
    note.id = project.newId<NoteId>();
    note.rect = {507, 61 + 72 + 12, 184, 48}; // below the database
    note.text = QStringLiteral("note");
    project.layouts.begin()->second.notes.push_back(note);
    stage.document.replace(project, QString(), {});
    stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QRectF card = toRect(cardRect(place(m_sketch.database)));
    QVERIFY(card.topLeft() != QPointF(507, 61));
    const QRectF words = toRect(stage.document.layout().notes.front().rect);
    QCOMPARE(words.left(), card.left());
    QCOMPARE(words.top(), card.bottom() + 24 + 24); // below its zone
}

void TestArranging::whatIsArrangedIsInView()
{
    Stage &stage = *m_stage;
    stage.view.panBy({5'000, 3'000});
    stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QRectF seen = stage.view.viewport().toCanvas(QRectF(stage.view.rect()));
    for (const auto &[id, zone] : stage.document.layout().zones)
        QVERIFY(seen.contains(toRect(zone)));
}

void TestArranging::arrangesWhatIsChosen()
{
    Stage &stage = *m_stage;
    stage.view.setSelection({{}, {m_sketch.web, m_sketch.api}, {}});
    stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(place(m_sketch.web), (CanvasPoint{24, 56})); // where they stood
    QCOMPARE(place(m_sketch.api), (CanvasPoint{272, 56}));
    QCOMPARE(place(m_sketch.database), (CanvasPoint{507, 61}));
    QCOMPARE(stage.document.layout().zones.at(m_sketch.right), (CanvasRect{480, 0, 400, 400}));
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestArranging::aDragSaysWhatItCostsBeforeTheDrop()
{
    Stage &stage = *m_stage;
    const ScenarioId id = stage.document.currentScenario();
    QTRY_VERIFY(stage.planner.isFinal(id));
    QSignalSpy answered(&stage.view.forecast(), &Forecast::answered);
    press(m_sketch.database, {-400, 100}); // leaves its zone empty
    QVERIFY(stage.document.undoStack()->count() == 0);
    QTRY_COMPARE(answered.count(), 1);
    const Forecast::Answer *answer = stage.view.forecast().answer();
    QVERIFY(answer != nullptr);

    Project moved = m_sketch.project;
    moved.scenarios.front().workload(m_sketch.database)->zone = m_sketch.left;
    const auto before = plan(m_sketch.project, id);
    const auto after = plan(moved, id);
    QVERIFY(before && after);
    QVERIFY(before->month.likely.minor != after->month.likely.minor);
    QCOMPARE(answer->month.minor, after->month.likely.minor - before->month.likely.minor);
    QCOMPARE(answer->servers, after->serverCount().likely - before->serverCount().likely);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.view.forecast().answer() == nullptr);
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestArranging::aDragFromAfarMovesWhatIsChosen()
{
    // So far away no handles are drawn, and wherever the card is taken it goes along.
    Stage &stage = *m_stage;
    stage.view.setZoom(0.1);
    stage.view.setSelection({{}, {m_sketch.web}, {}});
    const CanvasPoint before = place(m_sketch.web);
    const QPoint from = stage.middleOf(m_sketch.web);
    stage.moveTo(from);
    stage.drag(from, from + QPoint(14, 0));
    QVERIFY(place(m_sketch.web) != before);
    QCOMPARE(stage.document.scenario().links.size(), std::size_t{1});
}

void TestArranging::aBarStandsBesideWhatIsChosen()
{
    Stage &stage = *m_stage;
    const auto *bar = stage.view.findChild<QFrame *>(QStringLiteral("canvasContextBar"));
    QVERIFY(bar != nullptr && !bar->isVisible());
    const auto button = [bar](const char *action) -> QToolButton * {
        for (QToolButton *one : bar->findChildren<QToolButton *>()) {
            if (!one->isHidden() && one->defaultAction() != nullptr &&
                one->defaultAction()->objectName() == QLatin1String(action))
                return one;
        }
        return nullptr;
    };
    stage.view.select(CanvasObject(m_sketch.web));
    QVERIFY(bar->isVisible());
    const QRect card =
        stage.view.viewport().toView(stage.view.world().bounds(CanvasObject(m_sketch.web))).toRect();
    QVERIFY(stage.view.rect().contains(bar->geometry()) && !bar->geometry().intersects(card));
    QVERIFY(bar->y() > card.bottom()); // above it the title of its zone would be covered
    QVERIFY(button("canvasRename") != nullptr && button("canvasArrange") == nullptr);

    stage.view.setSelection({{}, {m_sketch.web, m_sketch.api}, {}});
    QVERIFY(button("canvasArrange") != nullptr && button("canvasRename") == nullptr);
    press(m_sketch.web, {60, 40});
    QVERIFY(!bar->isVisible()); // not in the way of a drag
    stage.key(Qt::Key_Escape);
    QVERIFY(bar->isVisible());
    stage.view.setZoom(0.1);
    QVERIFY(!bar->isVisible());
    stage.view.setZoom(1);

    button("canvasRemove")->click();
    QVERIFY(stage.document.scenario().workload(m_sketch.web) == nullptr);
    QVERIFY(!bar->isVisible());
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
    // Of the keyboard's way no part.
    for (const QToolButton *one : bar->findChildren<QToolButton *>())
        QCOMPARE(one->focusPolicy(), Qt::NoFocus);
}

int test::runArrangingCases(int argc, char **argv)
{
    TestArranging cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "arrangingcases.moc"
