#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"
#include "ui/canvas/copying.h"
#include "ui/canvas/noteeditor.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

/// What a sketch has beside workloads, zones and links: notes and pictures, what is folded, locked and
/// hidden, and outlines.
class TestDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup()
    {
        // Whatever a case did can be undone.
        m_stage->undoAll();
        QVERIFY(m_stage->document.project() == m_sketch.project);
        m_stage.reset();
    }

    void aNoteIsTypedAndGrows();
    void aNoteIsNotCutBehindOnesBack();
    void picturesLieBehindCards();
    void notesAreBroughtToTheFront();
    void aNoteMovesAndIsResized();
    void aNoteIsCopiedAndRemoved();
    void aPictureIsPastedAndDropped();
    void whatIsNoPictureIsRefused();
    void aFoldedZoneStandsInForItsWorkloads();
    void linksOfAFoldedZoneAreOne();
    void aFoldedZoneMovesWithAllInIt();
    void theMarkInTheTitleFolds();
    void whatIsLockedStays();
    void aZoneWithWhatIsLockedStays();
    void aLockedLayerStays();
    void whatIsHiddenIsPlannedAndComesBack();
    void layersAreHidden();
    void tenantsStandTogetherByThemselves();
    void sitesGoRoundTheirZones();

private:
    [[nodiscard]] const ::grondplan::Layout &layout() const { return m_stage->document.layout(); }
    void trigger(const char *name) const
    {
        auto *action = m_stage->view.findChild<QAction *>(QLatin1String(name));
        QVERIFY(action != nullptr);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    NoteId addNote(const QString &text)
    {
        m_stage->view.addNote(text);
        return layout().notes.back().id;
    }
    /// The project with changes, in place of the one on the stage.
    void change(const std::function<void(Project &)> &how)
    {
        how(m_sketch.project);
        m_stage->document.replace(m_sketch.project, QString(), {});
    }
    Workload &workload(Project &project, WorkloadId id) { return *project.scenarios.front().workload(id); }

    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

static QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void TestDrawing::aNoteIsTypedAndGrows()
{
    Stage &stage = *m_stage;
    stage.key(Qt::Key_T);
    QVERIFY2(layout().notes.empty(), "it comes with its words");
    auto *editor = stage.view.findChild<NoteEditor *>();
    QVERIFY(editor != nullptr);
    editor->setPlainText(
        QStringLiteral("Ask the customer about the licences of the database.\n").repeated(6));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const Note &note = layout().notes.front();
    QVERIFY(note.text.startsWith(QLatin1String("Ask")));
    QVERIFY2(note.rect.height > 72, "a note is as high as its words ask for");
    QVERIFY(note.id.value < stage.document.project().nextId);
    QCOMPARE(stage.view.selection().notes, std::vector{note.id});
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.document.undoStack()->undo();
    QVERIFY(layout().notes.empty());
    stage.document.undoStack()->redo();
    // Where nothing is typed there is no note.
    stage.key(Qt::Key_T);
    QTest::keyClick(stage.view.findChildren<NoteEditor *>().last(), Qt::Key_Escape);
    QCOMPARE(stage.document.undoStack()->count(), 1);
    QCOMPARE(layout().notes.size(), std::size_t(1));
    QCOMPARE(stage.view.texts().spoken(CanvasObject(note.id)).section(QLatin1Char(' '), 0, 0),
             QStringLiteral("Note:"));
}

void TestDrawing::aNoteIsNotCutBehindOnesBack()
{
    Stage &stage = *m_stage;
    const QString tooLong = QString(QLatin1Char('x')).repeated(10'001);
    stage.view.addNote(tooLong);
    QVERIFY(layout().notes.empty());
    stage.key(Qt::Key_T);
    auto *editor = stage.view.findChild<NoteEditor *>();
    editor->insertPlainText(QStringLiteral("short"));
    editor->insertPlainText(tooLong);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(layout().notes.front().text, QStringLiteral("short"));
}

void TestDrawing::picturesLieBehindCards()
{
    Stage &stage = *m_stage;
    stage.view.addPicture(picture(400, 300), QStringLiteral("plan.png"));
    const NoteId id = layout().notes.back().id;
    change([&](Project &project) {
        project = stage.document.project();
        Note *note = project.layouts.begin()->second.note(id);
        note->rect = {0, 0, 400, 400}; // all over the left zone
    });
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.web});
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(300, 300)); // beside the cards
    QCOMPARE(stage.view.selection().notes, std::vector{id});
    const QImage seen = stage.view.grab().toImage();
    const QColor green(Qt::darkGreen);
    QCOMPARE(QColor(seen.pixel(stage.at(300, 200))), green);
    QVERIFY(QColor(seen.pixel(stage.at(150, 110))) != green); // web's card
    // Words lie before everything.
    addNote(QStringLiteral("mind this"));
    change([&](Project &project) {
        project = stage.document.project();
        project.layouts.begin()->second.notes.back().rect = {24, 56, 184, 72};
    });
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    QCOMPARE(stage.view.selection().notes, std::vector{layout().notes.back().id});
}

void TestDrawing::notesAreBroughtToTheFront()
{
    Stage &stage = *m_stage;
    const NoteId lower = addNote(QStringLiteral("lower"));
    const NoteId upper = addNote(QStringLiteral("upper")); // in the same place
    const QPoint middle = stage.middleOf(CanvasObject(upper));
    QCOMPARE(stage.view.world().at(stage.view.viewport().toCanvas(middle), 0), CanvasObject(upper));
    stage.view.select(CanvasObject(lower));
    stage.key(Qt::Key_BracketRight);
    QCOMPARE(stage.view.world().at(stage.view.viewport().toCanvas(middle), 0), CanvasObject(lower));
    stage.key(Qt::Key_BracketRight); // it is there: no step
    QCOMPARE(stage.document.undoStack()->count(), 3);
    stage.key(Qt::Key_BracketLeft);
    QCOMPARE(layout().notes.front().id, lower);
    stage.document.undoStack()->setIndex(2);
    QCOMPARE(layout().notes.back().id, upper);
}

void TestDrawing::aNoteMovesAndIsResized()
{
    Stage &stage = *m_stage;
    const NoteId id = addNote(QStringLiteral("mind this"));
    const CanvasRect before = layout().note(id)->rect;
    const QPoint middle = stage.middleOf(CanvasObject(id));
    stage.drag(middle, middle + QPoint(0, 160), Qt::ControlModifier);
    // Control takes it out of what is chosen by pressing; it must be chosen to move.
    stage.view.select(CanvasObject(id));
    stage.drag(stage.middleOf(CanvasObject(id)), stage.middleOf(CanvasObject(id)) + QPoint(0, 80));
    const CanvasRect moved = layout().note(id)->rect;
    QCOMPARE(moved.y - before.y, 80.0);
    QCOMPARE(moved.width, before.width);
    const QPoint corner = stage.at(moved.x + moved.width, moved.y + moved.height);
    stage.drag(corner, corner + QPoint(40, 24));
    QCOMPARE(layout().note(id)->rect.width, moved.width + 40);
    QCOMPARE(layout().note(id)->rect.height, moved.height + 24);
    stage.drag(stage.at(moved.x + moved.width + 40, moved.y + moved.height + 24), stage.at(moved.x, moved.y));
    QCOMPARE(layout().note(id)->rect.width, 64.0); // no smaller than can be read
    QVERIFY(stage.document.scenario() == m_sketch.project.scenarios.front());
}

void TestDrawing::aNoteIsCopiedAndRemoved()
{
    Stage &stage = *m_stage;
    const NoteId id = addNote(QStringLiteral("mind this"));
    trigger("canvasCopy");
    trigger("canvasPaste");
    QCOMPARE(layout().notes.size(), std::size_t(2));
    QCOMPARE(layout().notes.back().text, QStringLiteral("mind this"));
    QVERIFY(layout().notes.back().id != id);
    trigger("canvasDuplicate");
    QCOMPARE(layout().notes.size(), std::size_t(3));
    stage.view.selectAll();
    stage.key(Qt::Key_Delete);
    QVERIFY(layout().notes.empty() && stage.document.scenario().workloads.empty());
    stage.document.undoStack()->undo();
    QCOMPARE(layout().notes.size(), std::size_t(3));
}

void TestDrawing::aPictureIsPastedAndDropped()
{
    Stage &stage = *m_stage;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(picture(300, 100)));
    stage.view.copying().paste(*data);
    QCOMPARE(layout().notes.size(), std::size_t(1));
    QCOMPARE(QImage::fromData(layout().notes.front().picture).size(), QSize(300, 100));
    QCOMPARE(layout().notes.front().rect.width, 320.0); // with 10 to each side

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rack.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture(40, 40));
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    stage.dropData(dropped, stage.at(200, 500));
    QCOMPARE(layout().notes.size(), std::size_t(2));
    QCOMPARE(toRect(layout().notes.back().rect).center(), QPointF(200, 502)); // its corner on the grid of 8
    stage.view.grab();
}

void TestDrawing::whatIsNoPictureIsRefused()
{
    m_stage->view.addPicture("no picture at all", QStringLiteral("/tmp/notes.png"));
    QVERIFY(layout().notes.empty());
    QCOMPARE(m_stage->document.undoStack()->count(), 0);
}

void TestDrawing::aFoldedZoneStandsInForItsWorkloads()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.left));
    stage.key(Qt::Key_F);
    QCOMPARE(layout().folded, std::set{m_sketch.left});
    const CanvasWorld &world = stage.view.world();
    QCOMPARE(world.cardCount(), std::size_t(1));
    QCOMPARE(world.zone(0).size(), QSizeF(kFoldedWidth, kFoldedHeight));
    QCOMPARE(world.linkCount(), std::size_t(0)); // both of its ends are inside
    // What is below it can be reached, and it takes what is dropped on it.
    QCOMPARE(stage.view.zoneAt({100, 200}), ZoneId());
    QCOMPARE(stage.view.zoneAt({100, 20}), m_sketch.left);
    // The plan knows nothing of it.
    QVERIFY(stage.document.scenario() == m_sketch.project.scenarios.front());
    stage.view.grab();
    stage.key(Qt::Key_F);
    QVERIFY(layout().folded.empty());
    QCOMPARE(world.cardCount(), std::size_t(3));
}

void TestDrawing::linksOfAFoldedZoneAreOne()
{
    change([this](Project &project) {
        Scenario &scenario = project.scenarios.front();
        for (const WorkloadId from : {m_sketch.web, m_sketch.api}) {
            Link link;
            link.id = project.newId<LinkId>();
            link.from = from;
            link.to = m_sketch.database;
            scenario.links.push_back(link);
        }
    });
    const CanvasWorld &world = m_stage->view.world();
    QCOMPARE(world.linkCount(), std::size_t(3));
    for (int link = 0; link < 3; ++link) { // of several within reach the nearest
        const std::vector<QPointF> &route = world.route(link);
        QCOMPARE(world.at((route[0] * 3 + route[1]) / 4, 60), CanvasObject(world.linkId(link)));
    }
    m_stage->view.toggleFold({m_sketch.left});
    QCOMPARE(world.linkCount(), std::size_t(1));
    QVERIFY((world.linkFlags(0) & CanvasWorld::Bundle) != 0);
    QCOMPARE(world.objectAt(world.linkFrom(0)), CanvasObject(m_sketch.left));
    QCOMPARE(world.objectAt(world.linkTo(0)), CanvasObject(m_sketch.database));
    // It begins at the folded zone's edge, and is no link that could be edited.
    const QPointF start = world.route(0).front();
    QVERIFY(world.zone(0).adjusted(-1, -1, 1, 1).contains(start));
    const QPointF on = (world.route(0)[0] + world.route(0)[1]) / 2;
    QVERIFY(world.at(on, 3).kind != ObjectKind::Link);
    m_stage->view.grab();
}

void TestDrawing::aFoldedZoneMovesWithAllInIt()
{
    Stage &stage = *m_stage;
    stage.view.toggleFold({m_sketch.left});
    stage.drag(stage.at(200, 20), stage.at(200, 220));
    QCOMPARE(layout().zones.at(m_sketch.left), (CanvasRect{0, 200, 400, 400}));
    QCOMPARE(layout().workloads.at(m_sketch.web), (CanvasPoint{24, 256}));
}

void TestDrawing::theMarkInTheTitleFolds()
{
    Stage &stage = *m_stage;
    const QPoint mark = stage.view.viewport().toView(foldMark(stage.view.world().zone(0)).center()).toPoint();
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, mark);
    QCOMPARE(layout().folded, std::set{m_sketch.left});
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, mark);
    QVERIFY(layout().folded.empty());
    QCOMPARE(stage.document.undoStack()->count(), 2);
}

void TestDrawing::whatIsLockedStays()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.web));
    stage.key(Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(layout().locked.workloads, std::set{m_sketch.web});
    const CanvasPoint place = layout().workloads.at(m_sketch.web);
    stage.drag(stage.middleOf(m_sketch.web), stage.middleOf(m_sketch.web) + QPoint(80, 80));
    stage.view.select(CanvasObject(m_sketch.web));
    stage.key(Qt::Key_Right, Qt::ControlModifier);
    stage.key(Qt::Key_Delete);
    QVERIFY(stage.document.scenario().workload(m_sketch.web) != nullptr);
    QCOMPARE(layout().workloads.at(m_sketch.web), place);
    QVERIFY(stage.view.texts().spoken(CanvasObject(m_sketch.web)).contains(QLatin1String("locked")));
    // With others chosen those are deleted, and it stays.
    stage.view.setSelection({.workloads = {m_sketch.web, m_sketch.api}});
    stage.key(Qt::Key_Delete);
    QVERIFY(stage.document.scenario().workload(m_sketch.web) != nullptr);
    QVERIFY(stage.document.scenario().workload(m_sketch.api) == nullptr);
    // A zone that is locked is neither moved nor resized.
    stage.view.select(CanvasObject(m_sketch.right));
    trigger("canvasLock");
    stage.drag(stage.at(600, 10), stage.at(700, 110));
    stage.drag(stage.at(880, 400), stage.at(980, 500));
    QCOMPARE(layout().zones.at(m_sketch.right), (CanvasRect{480, 0, 400, 400}));
    stage.view.select(CanvasObject(m_sketch.right));
    trigger("canvasLock");
    QVERIFY(layout().locked.zones.empty());
}

void TestDrawing::aZoneWithWhatIsLockedStays()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.api));
    stage.key(Qt::Key_L, Qt::ShiftModifier);
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.key(Qt::Key_Delete);
    const Scenario &scenario = stage.document.scenario();
    QCOMPARE(scenario.zones.size(), std::size_t(1)); // the other is gone with what was in it
    QCOMPARE(scenario.workloads.size(), std::size_t(1));
    QCOMPARE(scenario.workloads.front().id, m_sketch.api);
}

void TestDrawing::aLockedLayerStays()
{
    Stage &stage = *m_stage;
    // A note that could not be written is not begun.
    trigger("canvasLockNotes");
    stage.key(Qt::Key_T);
    QVERIFY(layout().notes.empty());
    trigger("canvasLockNotes");
    trigger("canvasLockWorkloads");
    stage.drag(stage.middleOf(m_sketch.web), stage.middleOf(m_sketch.web) + QPoint(80, 80));
    QCOMPARE(layout().workloads.at(m_sketch.web), (CanvasPoint{24, 56}));
    trigger("canvasLockWorkloads");
    stage.drag(stage.middleOf(m_sketch.web), stage.middleOf(m_sketch.web) + QPoint(80, 80));
    QVERIFY(layout().workloads.at(m_sketch.web) != (CanvasPoint{24, 56}));
}

void TestDrawing::whatIsHiddenIsPlannedAndComesBack()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.api));
    stage.key(Qt::Key_H);
    QCOMPARE(stage.view.world().cardCount(), std::size_t(2));
    QCOMPARE(stage.view.world().linkCount(), std::size_t(0));
    QVERIFY(stage.view.selection().isEmpty());
    QVERIFY(stage.document.scenario() == m_sketch.project.scenarios.front());
    const auto *mark = stage.view.findChild<QPushButton *>(QStringLiteral("canvasHiddenMark"));
    QVERIFY(mark->isVisible() && mark->text().contains(QLatin1Char('1')));
    // A zone takes what is in it along.
    stage.view.select(CanvasObject(m_sketch.right));
    stage.key(Qt::Key_H);
    QCOMPARE(stage.view.world().cardCount(), std::size_t(1));
    QCOMPARE(stage.view.zoneAt({600, 300}), ZoneId());
    stage.key(Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(stage.view.world().cardCount(), std::size_t(3));
    QVERIFY(layout().hidden.isEmpty());
    QVERIFY(!mark->isVisible());
}

void TestDrawing::layersAreHidden()
{
    Stage &stage = *m_stage;
    addNote(QStringLiteral("mind this"));
    const CanvasWorld &world = stage.view.world();
    trigger("canvasShowNotes");
    QVERIFY(world.notes().empty());
    trigger("canvasShowLinks");
    QCOMPARE(world.linkCount(), std::size_t(0));
    trigger("canvasShowWorkloads");
    QCOMPARE(world.cardCount(), std::size_t(0));
    trigger("canvasShowZones");
    QVERIFY(world.isEmpty());
    stage.view.grab();
    // A zone is there for what is dropped although its layer is not shown.
    QCOMPARE(stage.view.zoneAt({100, 200}), m_sketch.left);
    trigger("canvasShowAll");
    QCOMPARE(world.cardCount(), std::size_t(3));
    QCOMPARE(world.linkCount(), std::size_t(1));
    QCOMPARE(world.notes().size(), std::size_t(1));
    QVERIFY(stage.view.findChild<QAction *>(QStringLiteral("canvasShowNotes"))->isChecked());
}

void TestDrawing::tenantsStandTogetherByThemselves()
{
    change([this](Project &project) {
        workload(project, m_sketch.web).tenant = QStringLiteral("Bakker");
        workload(project, m_sketch.api).tenant = QStringLiteral("Bakker");
        workload(project, m_sketch.database).tenant = QStringLiteral("Visser");
    });
    const auto &tenants = m_stage->view.world().tenants();
    QCOMPARE(tenants.size(), std::size_t(2));
    QCOMPARE(tenants[0].name, QStringLiteral("Bakker"));
    QCOMPARE(tenants[0].members.size(), std::size_t(2));
    // web and api stand 112 apart: two groups, each with its name; side by side they are one.
    QCOMPARE(tenants[0].titled.size(), std::size_t(2));
    m_stage->view.grab();
    change([this](Project &project) {
        project.layouts.begin()->second.workloads[m_sketch.api] = {24, 56 + kCardHeight + 24};
    });
    QCOMPARE(m_stage->view.world().tenants()[0].titled.size(), std::size_t(1));
    trigger("canvasShowTenants");
    QVERIFY(m_stage->view.world().tenants().empty());
}

void TestDrawing::sitesGoRoundTheirZones()
{
    change([](Project &project) {
        for (Zone &zone : project.scenarios.front().zones)
            zone.site = QStringLiteral("Amsterdam");
    });
    const CanvasWorld &world = m_stage->view.world();
    QCOMPARE(world.sites().size(), std::size_t(1));
    QCOMPARE(world.sites()[0].members, (std::vector{0, 1}));
    QVERIFY(world.bounds().top() < 0); // the name stands above
    m_stage->view.grab();
}

int test::runDrawingCases(int argc, char **argv)
{
    TestDrawing cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "drawingcases.moc"
