#include "core/scenario/limits.h"
#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"

#include <QPlainTextEdit>

#include <algorithm>
#include <array>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Stage;

/// Presses keys and drags about as a child would. GRONDPLAN_ACTIONS says how often: 10000 for a thorough
/// look.
class TestRandomActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leaveDocumentAndCanvasConsistent_data();
    void leaveDocumentAndCanvasConsistent();

private:
    int random(int below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(below));
    }
    [[nodiscard]] QPoint somewhere(const Stage &stage)
    {
        return {random(stage.view.width()), random(stage.view.height())};
    }
    void act(Stage &stage);
    void press(Stage &stage);
    void drag(Stage &stage);
    static void check(const Stage &stage);

    quint32 m_state = 1;
};

void TestRandomActions::leaveDocumentAndCanvasConsistent_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3})
        QTest::addRow("seed %d", seed) << seed;
}

void TestRandomActions::press(Stage &stage)
{
    static constexpr std::array kKeys = {QKeyCombination(Qt::Key_Tab),
                                         Qt::CTRL | Qt::Key_A,
                                         Qt::CTRL | Qt::Key_C,
                                         Qt::CTRL | Qt::Key_X,
                                         Qt::CTRL | Qt::Key_V,
                                         Qt::CTRL | Qt::Key_V,
                                         Qt::CTRL | Qt::Key_D,
                                         QKeyCombination(Qt::Key_Delete),
                                         QKeyCombination(Qt::Key_Z),
                                         QKeyCombination(Qt::Key_L),
                                         QKeyCombination(Qt::Key_Return),
                                         QKeyCombination(Qt::Key_Escape),
                                         QKeyCombination(Qt::Key_Right),
                                         QKeyCombination(Qt::Key_Down),
                                         Qt::CTRL | Qt::Key_Up,
                                         Qt::CTRL | Qt::Key_Right,
                                         Qt::CTRL | Qt::SHIFT | Qt::Key_Left,
                                         Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                                         Qt::CTRL | Qt::ALT | Qt::Key_S,
                                         Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                         Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                                         Qt::SHIFT | Qt::Key_1,
                                         QKeyCombination(Qt::Key_T),
                                         QKeyCombination(Qt::Key_F),
                                         QKeyCombination(Qt::Key_H),
                                         Qt::SHIFT | Qt::Key_H,
                                         Qt::SHIFT | Qt::Key_L,
                                         Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_H};
    const QKeyCombination key = kKeys.at(static_cast<std::size_t>(random(static_cast<int>(kKeys.size()))));
    stage.key(key.key(), key.keyboardModifiers());
    if (auto *editor = stage.view.findChild<QPlainTextEdit *>(QStringLiteral("canvasNoteEditor"))) {
        editor->setPlainText(QStringLiteral("words ").repeated(random(40)));
        QTest::keyClick(editor, Qt::Key_Escape);
    }
}

void TestRandomActions::drag(Stage &stage)
{
    static constexpr std::array kModifiers = {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                              Qt::ControlModifier, Qt::AltModifier};
    const auto modifier =
        kModifiers.at(static_cast<std::size_t>(random(static_cast<int>(kModifiers.size()))));
    QPoint from = somewhere(stage);
    const auto &workloads = stage.document.scenario().workloads;
    if (!workloads.empty() && random(2) == 0)
        from = stage.middleOf(
            workloads[static_cast<std::size_t>(random(static_cast<int>(workloads.size())))].id);
    QTest::mousePress(&stage.view, Qt::LeftButton, modifier, from);
    stage.moveTo(somewhere(stage), modifier);
    if (random(8) == 0)
        stage.key(Qt::Key_Escape);
    if (random(16) == 0)
        QTest::qWait(40); // at an edge it scrolls meanwhile
    const QPoint to = somewhere(stage);
    stage.moveTo(to, modifier);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, modifier, to);
}

static std::size_t objectsOf(const Document &document)
{
    const Scenario &scenario = document.scenario();
    return scenario.workloads.size() + scenario.zones.size() + scenario.links.size() +
           document.layout().notes.size();
}

void TestRandomActions::act(Stage &stage)
{
    // What is copied and pasted doubles: it stays a sketch.
    while (stage.document.scenario().workloads.size() > 60 || objectsOf(stage.document) > 200)
        stage.document.undoStack()->undo();
    switch (random(10)) {
    case 0:
        stage.dropTemplate(random(2) == 0 ? QStringLiteral("database") : QStringLiteral("queue"),
                           somewhere(stage));
        break;
    case 1:
        QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, somewhere(stage));
        if (auto *editor = stage.view.findChild<QLineEdit *>(QStringLiteral("canvasEditor"))) {
            editor->setText(QStringLiteral("thing %1x1c").arg(random(4)));
            QTest::keyClick(editor, random(3) == 0 ? Qt::Key_Escape : Qt::Key_Return);
        }
        break;
    case 2:
        stage.document.undoStack()->undo();
        break;
    case 3:
        stage.document.undoStack()->redo();
        break;
    case 4:
    case 5:
    case 6:
        drag(stage);
        break;
    default:
        press(stage);
        break;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The drawing has all that the scenario has, each in its zone, and the canvas shows just that.
void TestRandomActions::check(const Stage &stage)
{
    const Scenario &scenario = stage.document.scenario();
    const ::grondplan::Layout &layout = stage.document.layout();
    QVERIFY(validate(scenario));
    QCOMPARE(layout.workloads.size(), scenario.workloads.size());
    QCOMPARE(layout.zones.size(), scenario.zones.size());
    const auto shown = std::count_if(
        scenario.workloads.begin(), scenario.workloads.end(), [&layout](const Workload &workload) {
            return !layout.hidden.workloads.contains(workload.id) &&
                   !layout.hidden.zones.contains(workload.zone) && !layout.folded.contains(workload.zone);
        });
    QCOMPARE(static_cast<std::ptrdiff_t>(stage.view.world().cardCount()), shown);
    QCOMPARE(stage.view.world().zoneCount() + layout.hidden.zones.size(), scenario.zones.size());
    QVERIFY(stage.view.world().linkCount() <= scenario.links.size());
    if (layout.hidden.isEmpty() && layout.folded.empty())
        QCOMPARE(stage.view.world().linkCount(), scenario.links.size());
    for (const Note &note : layout.notes)
        QVERIFY(note.id.value < stage.document.project().nextId && note.rect.width >= 64);
    // A mark is of something that is there.
    for (const CanvasObjects *marks : {&layout.locked, &layout.hidden}) {
        for (const WorkloadId id : marks->workloads)
            QVERIFY(scenario.workload(id) != nullptr);
        for (const ZoneId id : marks->zones)
            QVERIFY(scenario.zone(id) != nullptr);
        for (const NoteId id : marks->notes)
            QVERIFY(layout.note(id) != nullptr);
    }
    for (const Workload &workload : scenario.workloads) {
        const QRectF card(toPoint(layout.workloads.at(workload.id)), QSizeF(kCardWidth, kCardHeight));
        QVERIFY(toRect(layout.zones.at(workload.zone)).contains(card));
        QVERIFY(workload.id.value < stage.document.project().nextId);
    }
    for (const WorkloadId id : stage.view.selection().workloads)
        QVERIFY(scenario.workload(id) != nullptr);
}

void TestRandomActions::leaveDocumentAndCanvasConsistent()
{
    QFETCH(int, seed);
    m_state = static_cast<quint32>(seed);
    const Project start = test::twoZones().project;
    Stage stage(start);
    const int actions = std::max(120, qEnvironmentVariableIntValue("GRONDPLAN_ACTIONS"));
    for (int i = 0; i < actions; ++i) {
        act(stage);
        if (i % 10 == 0)
            check(stage);
        if (QTest::currentTestFailed())
            return;
        if (i % 40 == 0)
            stage.view.grab();
    }
    stage.key(Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] {
        return !stage.planner.isStale(stage.document.currentScenario()) ||
               stage.planner.error(stage.document.currentScenario()) != nullptr;
    }));
    stage.undoAll();
    QVERIFY(stage.document.project() == start);
}

int test::runRandomCases(int argc, char **argv)
{
    TestRandomActions cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "randomcases.moc"
