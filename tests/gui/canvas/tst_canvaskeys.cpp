#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"
#include "ui/commands/removeobjects.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

class TestCanvasKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup() { m_stage.reset(); }

    void renamingInPlace();
    void aNameIsGivenOnce();
    void renamingAZoneByItsHeader();
    void escapeKeepsTheName();
    void goesAwayWhileTyping();
    void doubleClickAddsByTyping();
    void addsMovesAndLinksByKeyboardAlone();
    void tabWalksAllObjects();
    void arrowsGoToWhatIsThere();
    void nudgesMergeIntoOneStep();
    void zoomsByKeyAndWheel();
    void emptyCanvasOffersThreeWays();
    void everyActionHasANameAndText();
    void objectsAreAccessible();
    void accessibleRelationsFollowTheSketch();
    void accessibleActionsChoose();

private:
    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

void TestCanvasKeys::renamingInPlace()
{
    Stage &stage = *m_stage;
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    stage.key(Qt::Key_F2);
    stage.type(QStringLiteral("store <b>front</b>"));
    QCOMPARE(stage.document.scenario().workload(m_sketch.web)->name, QStringLiteral("store <b>front</b>"));
    QVERIFY(stage.document.undoStack()->undoText().contains(QStringLiteral("web")));
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    stage.type(QStringLiteral("  shop  window "));
    QCOMPARE(stage.document.scenario().workload(m_sketch.web)->name, QStringLiteral("shop window"));
    QCOMPARE(stage.document.undoStack()->count(), 2);
}

void TestCanvasKeys::aNameIsGivenOnce()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.web));
    stage.key(Qt::Key_F2);
    const QPointer<QLineEdit> line = stage.view.findChild<QLineEdit *>(QStringLiteral("canvasEditor"));
    line->setText(QStringLiteral(" api"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line && !line->isHidden()); // another try
    QCOMPARE(stage.document.undoStack()->count(), 0);
    line->setText(QStringLiteral("Left")); // a zone may have a workload's name
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stage.document.scenario().workload(m_sketch.web)->name, QStringLiteral("Left"));
}

void TestCanvasKeys::renamingAZoneByItsHeader()
{
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(300, 20));
    stage.type(QStringLiteral("Amsterdam"));
    QCOMPARE(stage.document.scenario().zone(m_sketch.left)->name, QStringLiteral("Amsterdam"));
}

void TestCanvasKeys::escapeKeepsTheName()
{
    Stage &stage = *m_stage;
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(m_sketch.web));
    stage.key(Qt::Key_Return);
    auto *editor = stage.view.findChild<QLineEdit *>(QStringLiteral("canvasEditor"));
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("other"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(stage.document.project() == m_sketch.project);
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestCanvasKeys::goesAwayWhileTyping()
{
    m_stage->view.rename(CanvasObject(m_sketch.web));
    auto *editor = m_stage->view.findChild<QLineEdit *>(QStringLiteral("canvasEditor"));
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("half a na"));
    m_stage.reset(); // must neither crash nor push
}

void TestCanvasKeys::doubleClickAddsByTyping()
{
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(680, 320));
    stage.type(QStringLiteral("cart"));
    const Workload *cart = stage.named(QStringLiteral("cart"));
    QVERIFY(cart != nullptr);
    QCOMPARE(cart->zone, m_sketch.right);
    QCOMPARE(cart->kind, QStringLiteral("api"));
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(300, 540));
    stage.type(QStringLiteral("edge"));
    QCOMPARE(stage.document.scenario().zones.size(), std::size_t(3));
    QCOMPARE(stage.named(QStringLiteral("edge"))->zone, stage.document.scenario().zones.back().id);
}

void TestCanvasKeys::addsMovesAndLinksByKeyboardAlone()
{
    Stage stage(emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21)));
    stage.key(Qt::Key_N);
    stage.type(QStringLiteral("one"));
    stage.view.addTemplate(QStringLiteral("database"));
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(2));
    const WorkloadId one = stage.named(QStringLiteral("one"))->id;
    const WorkloadId two = stage.document.scenario().workloads.back().id;
    QCOMPARE(stage.document.scenario().workload(two)->zone, stage.document.scenario().workload(one)->zone);

    stage.view.select(CanvasObject(one));
    stage.key(Qt::Key_L);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.document.scenario().links.size(), std::size_t(1));
    QCOMPARE(stage.document.scenario().links.front().from, one);
    QCOMPARE(stage.document.scenario().links.front().to, two);

    stage.view.select(CanvasObject(two));
    const CanvasPoint before = stage.document.layout().workloads.at(two);
    stage.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.document.layout().workloads.at(two).y, before.y + 8);

    stage.key(Qt::Key_L);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.document.scenario().links.size(), std::size_t(1));
    QVERIFY(!stage.view.hasGesture());
}

void TestCanvasKeys::tabWalksAllObjects()
{
    Stage &stage = *m_stage;
    stage.view.setFocus();
    std::vector<CanvasObject> walked;
    for (int i = 0; i < 6; ++i) {
        stage.key(Qt::Key_Tab);
        walked.push_back(stage.view.focusObject());
    }
    const std::vector<CanvasObject> expected = {
        CanvasObject(m_sketch.left),  CanvasObject(m_sketch.web),      CanvasObject(m_sketch.api),
        CanvasObject(m_sketch.right), CanvasObject(m_sketch.database), CanvasObject(m_sketch.webToApi)};
    QVERIFY(walked == expected);
    stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(stage.view.focusObject() == CanvasObject(m_sketch.database));
    QVERIFY(stage.view.isSelected(CanvasObject(m_sketch.database)));
}

void TestCanvasKeys::arrowsGoToWhatIsThere()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.web));
    stage.key(Qt::Key_Down);
    QVERIFY(stage.view.focusObject() == CanvasObject(m_sketch.api));
    stage.key(Qt::Key_Up);
    QVERIFY(stage.view.focusObject() == CanvasObject(m_sketch.web));
    stage.key(Qt::Key_Right);
    QVERIFY(stage.view.focusObject() == CanvasObject(m_sketch.database));
    stage.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(stage.view.selection().workloads, (std::vector{m_sketch.web, m_sketch.database}));
    stage.key(Qt::Key_Up);
    QVERIFY(stage.view.focusObject() == CanvasObject(m_sketch.left));
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestCanvasKeys::nudgesMergeIntoOneStep()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.api));
    for (int i = 0; i < 5; ++i)
        stage.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stage.document.layout().workloads.at(m_sketch.api).x, 64.0);
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.view.select(CanvasObject(m_sketch.database));
    stage.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stage.document.undoStack()->count(), 2);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestCanvasKeys::zoomsByKeyAndWheel()
{
    Stage &stage = *m_stage;
    stage.key(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(stage.view.zoom(), 1.25);
    stage.key(Qt::Key_Minus, Qt::ControlModifier);
    stage.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(stage.view.zoom(), 0.8);
    stage.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(stage.view.zoom(), 1.0);
    stage.view.setZoom(0.3);
    stage.key(Qt::Key_Exclam, Qt::ShiftModifier);
    QVERIFY(stage.view.viewport().toCanvas(QRectF(stage.view.rect())).contains(stage.view.world().bounds()));
    stage.view.select(CanvasObject(m_sketch.database));
    stage.key(Qt::Key_At, Qt::ShiftModifier);
    const QPointF middle =
        stage.view.viewport().toView(stage.view.world().bounds(CanvasObject(m_sketch.database))).center();
    QVERIFY(QLineF(middle, QPointF(500, 320)).length() < 2);

    const QPointF cursor(300, 200);
    const QPointF under = stage.view.viewport().toCanvas(cursor);
    QWheelEvent wheel(cursor, stage.view.mapToGlobal(cursor), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&stage.view, &wheel);
    QVERIFY(stage.view.zoom() > 1.2);
    QVERIFY(QLineF(stage.view.viewport().toView(under), cursor).length() < 1.5); // it stays under the pointer
}

void TestCanvasKeys::emptyCanvasOffersThreeWays()
{
    Stage stage(emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21)));
    QSignalSpy imports(&stage.view, &CanvasView::importRequested);
    QSignalSpy examples(&stage.view, &CanvasView::exampleRequested);
    auto *hint = stage.view.findChild<QWidget *>(QStringLiteral("canvasEmptyHint"));
    QVERIFY(hint != nullptr && !hint->isHidden());
    stage.view.findChild<QPushButton *>(QStringLiteral("canvasEmptyImport"))->click();
    stage.view.findChild<QPushButton *>(QStringLiteral("canvasEmptyExample"))->click();
    QCOMPARE(imports.count(), 1);
    QCOMPARE(examples.count(), 1);
    // While something is dragged over it, it makes room for what would happen.
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/compose.yaml"))});
    QDragEnterEvent enter(QPoint(300, 200), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.view, &enter);
    QVERIFY(hint->isHidden());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&stage.view, &leave);
    QVERIFY(!hint->isHidden());
    stage.dropData(file, QPoint(300, 200)); // the dialog that follows may be cancelled
    QVERIFY(!hint->isHidden());
    stage.view.findChild<QPushButton *>(QStringLiteral("canvasEmptyAdd"))->click();
    stage.type(QStringLiteral("first"));
    QCOMPARE(stage.document.scenario().workloads.size(), std::size_t(1));
    QCOMPARE(stage.document.scenario().zones.size(), std::size_t(1));
    QVERIFY(hint->isHidden());
}

void TestCanvasKeys::everyActionHasANameAndText()
{
    const QList<QAction *> actions = m_stage->view.actions();
    QVERIFY(actions.size() >= 11);
    QSet<QString> names;
    for (const QAction *action : actions) {
        QVERIFY(action->objectName().startsWith(QStringLiteral("canvas")));
        QVERIFY(!action->text().isEmpty());
        // Layers are switched in a menu and in the list of commands, where a tick stands for a picture.
        const bool isLayer = action->isCheckable() && action->shortcuts().isEmpty();
        QVERIFY2(isLayer || !action->icon().isNull(), qPrintable(action->objectName()));
        QVERIFY2(isLayer || !action->shortcuts().isEmpty(), qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
    QCOMPARE(names.size(), actions.size());
}

/// The accessible child whose name contains all of these.
static QAccessibleInterface *spoken(QAccessibleInterface *canvas, const QStringList &parts)
{
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface *child = canvas->child(i);
        const QString name = child->text(QAccessible::Name);
        if (std::all_of(parts.begin(), parts.end(),
                        [&name](const QString &part) { return name.contains(part); }))
            return child;
    }
    return nullptr;
}

void TestCanvasKeys::objectsAreAccessible()
{
    Stage &stage = *m_stage;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&stage.view);
    QVERIFY(canvas != nullptr);
    QCOMPARE(canvas->role(), QAccessible::Canvas);
    QVERIFY(canvas->childCount() >= 6);
    const QRect window(stage.view.mapToGlobal(QPoint(0, 0)), stage.view.size());
    for (int i = 0; i < 6; ++i) {
        QAccessibleInterface *child = canvas->child(i);
        QVERIFY(child->isValid());
        QCOMPARE(child->parent(), canvas);
        QCOMPARE(canvas->indexOfChild(child), i);
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QVERIFY(window.contains(child->rect()));
        QVERIFY(child->state().selectable);
    }
    QAccessibleInterface *api = spoken(canvas, {QStringLiteral("api"), QStringLiteral("1 vCPU"),
                                                QStringLiteral("2 GiB"), QStringLiteral("Left")});
    QVERIFY(api != nullptr);
    QVERIFY(!api->state().selected);
    stage.view.select(CanvasObject(m_sketch.api));
    QVERIFY(api->state().selected);
    QCOMPARE(canvas->childAt(api->rect().center().x(), api->rect().center().y()), api);

    const QAccessible::Id id = QAccessible::uniqueId(api);
    stage.document.push(std::make_unique<RemoveObjects>(stage.document, ObjectIds{{}, {m_sketch.web}, {}}));
    QCOMPARE(QAccessible::uniqueId(spoken(canvas, {QStringLiteral("api")})), id); // the same object still
}

void TestCanvasKeys::accessibleRelationsFollowTheSketch()
{
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_stage->view);
    const QAccessibleInterface *zone = canvas->child(0);
    QCOMPARE(zone->relations(QAccessible::Controlled).size(), 2);
    const QAccessibleInterface *link = canvas->child(5);
    QCOMPARE(link->role(), QAccessible::Link);
    const auto from = link->relations(QAccessible::Controller);
    const auto to = link->relations(QAccessible::Controlled);
    QCOMPARE(from.size(), 1);
    QCOMPARE(to.size(), 1);
    QVERIFY(from.first().first->text(QAccessible::Name).contains(QStringLiteral("web")));
    QVERIFY(to.first().first->text(QAccessible::Name).contains(QStringLiteral("api")));
    const QAccessibleInterface *web = canvas->child(2);
    QCOMPARE(web->relations(QAccessible::Controller).first().first, canvas->child(0));
}

void TestCanvasKeys::accessibleActionsChoose()
{
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_stage->view);
    QAccessibleActionInterface *database = canvas->child(4)->actionInterface();
    QVERIFY(database != nullptr);
    database->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_stage->view.selection().workloads, std::vector{m_sketch.database});
}

QTEST_MAIN(TestCanvasKeys)
#include "tst_canvaskeys.moc"
