#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"
#include "ui/canvas/findbar.h"
#include "ui/canvas/findquery.h"
#include "ui/canvas/minimap.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

/// Finding things, and the way back to them.
class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        Scenario &scenario = m_sketch.project.scenarios.front();
        Workload &database = *scenario.workload(m_sketch.database);
        database.kind = QStringLiteral("database");
        database.cpu.request = 4_vcpu;
        database.memory.request = 1024_GiB * 100; // on no server
        database.replicas = Replicas::exactly(3);
        database.note = QStringLiteral("holds all orders");
        scenario.workload(m_sketch.api)->active = false;
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup() { m_stage.reset(); }

    void findsByNameAndProperty_data();
    void findsByNameAndProperty();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void enterGoesFromOneToTheNext();
    void altEnterChoosesAll();
    void replacesInNamesInOneStep();
    void refusesWhatCannotBeReplaced();
    void escapeClosesIt();
    void theWayBackIsOffered();
    void theMinimapGoesWhereItIsPressed();
    void theMinimapShowsNotes();
    void whatIsSeenWholeStaysInTheMiddle();
    void pageKeysMoveTheView();

private:
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_stage->view.findChild<QLineEdit *>(QLatin1String(name));
    }
    void find(const QString &text)
    {
        m_stage->key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field("findText") != nullptr);
        field("findText")->setText(text);
    }

    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

void TestFinding::findsByNameAndProperty_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *query, const QStringList &names) {
        QTest::newRow(query) << QString::fromUtf8(query) << names;
    };
    const QString web = QStringLiteral("web");
    const QString api = QStringLiteral("api");
    const QString database = QStringLiteral("database");
    const QString left = QStringLiteral("Left");
    const QString right = QStringLiteral("Right");
    row("", {});
    row("a", {api, database});
    row("DATA", {database});
    row("\"ata\"", {database});
    row("name = b", {web, database});
    row("name != b", {left, right, api});
    row("cpu > 1", {database});
    row("cpu>=1", {web, api, database});
    row("cpu < 1,5", {web, api});
    row("memory = 2", {web, api});
    row("replicas = 3", {database});
    row("replicas != 3", {web, api}); // a zone has none
    row("kind = database", {database});
    row("note = orders", {database});
    row("zone = Left b", {web});
    row("tier = vm", {left, right, web, api, database});
    row("tier != vm", {});
    row("unplaced", {database});
    row("off", {api});
    row("unlinked", {database});
    row("cost > 0", {left, web});
    row("cost > 1000000", {});
}

void TestFinding::findsByNameAndProperty()
{
    QFETCH(QString, query);
    QFETCH(QStringList, names);
    const Stage &stage = *m_stage;
    const ScenarioId id = stage.document.currentScenario();
    QTRY_VERIFY(!stage.planner.isStale(id));
    QStringList found;
    for (const CanvasObject object : FindQuery(query).find(stage.document.scenario(), stage.document.layout(),
                                                           stage.planner.plan(id).get()))
        found += stage.view.texts().name(object);
    QCOMPARE(found, names);
}

void TestFinding::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named");
    QTest::newRow("no such property") << QStringLiteral("colour = red") << QStringLiteral("colour");
    QTest::newRow("no number") << QStringLiteral("cpu > many") << QStringLiteral("many");
    QTest::newRow("a text has no size") << QStringLiteral("name > b") << QStringLiteral("name");
    QTest::newRow("true or not, no more") << QStringLiteral("unplaced = 3") << QStringLiteral("unplaced");
}

void TestFinding::saysWhatItDoesNotUnderstand()
{
    QFETCH(QString, query);
    QFETCH(QString, named);
    find(query);
    QVERIFY(FindQuery(query).problem().contains(named));
    QCOMPARE(m_stage->view.findChild<QLabel *>(QStringLiteral("findState"))->text(),
             FindQuery(query).problem());
    QVERIFY(FindQuery(query).find(m_stage->document.scenario(), m_stage->document.layout(), nullptr).empty());
}

void TestFinding::enterGoesFromOneToTheNext()
{
    Stage &stage = *m_stage;
    stage.view.panBy({5000, 5000});
    find(QStringLiteral("b"));
    QTest::keyClick(field("findText"), Qt::Key_Return);
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.web});
    QVERIFY(QRectF(stage.view.rect()).contains(stage.middleOf(m_sketch.web)));
    QTest::keyClick(field("findText"), Qt::Key_Return);
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.database});
    QTest::keyClick(field("findText"), Qt::Key_Return); // and round again
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.web});
    QTest::keyClick(field("findText"), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(stage.view.selection().workloads, std::vector{m_sketch.database});
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestFinding::altEnterChoosesAll()
{
    find(QStringLiteral("b"));
    QTest::keyClick(field("findText"), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_stage->view.selection().workloads, (std::vector{m_sketch.web, m_sketch.database}));
    QVERIFY(field("findText")->parentWidget()->isHidden());
}

void TestFinding::replacesInNamesInOneStep()
{
    Stage &stage = *m_stage;
    find(QStringLiteral("i"));
    field("findReplacement")->setText(QStringLiteral("y"));
    QTest::keyClick(field("findReplacement"), Qt::Key_Return);
    QCOMPARE(stage.document.scenario().workload(m_sketch.api)->name, QStringLiteral("apy"));
    QCOMPARE(stage.document.scenario().zone(m_sketch.right)->name, QStringLiteral("Ryght"));
    QCOMPARE(stage.document.scenario().workload(m_sketch.web)->name, QStringLiteral("web"));
    QCOMPARE(stage.document.undoStack()->count(), 1);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
    field("findReplacement")->setText(QStringLiteral("i")); // by itself: nothing to do
    QTest::keyClick(field("findReplacement"), Qt::Key_Return);
    QVERIFY(!stage.document.undoStack()->canUndo());
}

void TestFinding::refusesWhatCannotBeReplaced()
{
    Stage &stage = *m_stage;
    find(QStringLiteral("web"));
    field("findReplacement")->setText(QStringLiteral("api")); // which there is
    QTest::keyClick(field("findReplacement"), Qt::Key_Return);
    QCOMPARE(stage.document.undoStack()->count(), 0);
    stage.view.addNote(QStringLiteral("long").repeated(2'000));
    find(QStringLiteral("long"));
    field("findReplacement")->setText(QStringLiteral("longer")); // 12,000 characters
    QTest::keyClick(field("findReplacement"), Qt::Key_Return);
    QCOMPARE(stage.document.undoStack()->count(), 1); // the note
}

void TestFinding::escapeClosesIt()
{
    find(QStringLiteral("web"));
    m_stage->view.grab(); // with what is found lit up
    QTest::keyClick(field("findText"), Qt::Key_Escape);
    QVERIFY(field("findText")->parentWidget()->isHidden());
    QVERIFY(m_stage->view.selection().isEmpty());
}

void TestFinding::theWayBackIsOffered()
{
    Stage &stage = *m_stage;
    auto *back = stage.view.findChild<QPushButton *>(QStringLiteral("canvasBack"));
    QVERIFY(back != nullptr && back->isHidden());
    stage.view.panBy({9000, -7000});
    QVERIFY(!back->isHidden());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(back->isHidden());
    QVERIFY(!stage.view.isLost());
    stage.view.panBy({-9000, 0});
    stage.key(Qt::Key_NumberSign, Qt::ShiftModifier);
    QVERIFY(!stage.view.isLost());
}

void TestFinding::theMinimapGoesWhereItIsPressed()
{
    Stage &stage = *m_stage;
    Minimap &map = stage.view.minimap();
    QVERIFY(map.isHidden()); // all is in view
    stage.view.panBy({500, 0});
    QVERIFY(!map.isHidden());
    map.grab();
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.rect().center());
    // Its middle is the middle of all: 440, 200.
    const QPointF middle =
        stage.view.viewport().toCanvas(QPointF(stage.view.width(), stage.view.height()) / 2);
    QVERIFY(QLineF(middle, QPointF(440, 200)).length() < 10);
    stage.view.setZoom(3);
    QVERIFY(!map.isHidden());
    stage.key(Qt::Key_M);
    QVERIFY(map.isHidden());
    stage.key(Qt::Key_M);
    QVERIFY(!map.isHidden());
    QCOMPARE(stage.document.undoStack()->count(), 0);
}

void TestFinding::theMinimapShowsNotes()
{
    Stage &stage = *m_stage;
    const QRgb paper = stage.view.theme().note(NoteColour::Green).rgb();
    const auto count = [&stage, paper] {
        stage.view.panBy({500, 0});
        const QImage map = stage.view.minimap().grab().toImage();
        int pixels = 0;
        for (int y = 0; y < map.height(); ++y) {
            for (int x = 0; x < map.width(); ++x)
                pixels += map.pixel(x, y) == paper ? 1 : 0;
        }
        return pixels;
    };
    QCOMPARE(count(), 0);
    Project project = stage.document.project();
    Note note;
    note.id = project.newId<NoteId>();
    note.rect = {24, 160, 160, 64};
    note.text = QStringLiteral("note");
    note.colour = NoteColour::Green;
    project.layouts.begin()->second.notes.push_back(note);
    stage.document.replace(project, QString(), {});
    QVERIFY(count() > 100);
}

void TestFinding::whatIsSeenWholeStaysInTheMiddle()
{
    Stage &stage = *m_stage;
    const QPointF before = stage.view.viewport().origin();
    stage.view.resize(1200, 740); // all was in view
    QCOMPARE(stage.view.viewport().origin(), before - QPointF(100, 50));
    stage.view.setZoom(3);
    const QPointF within = stage.view.viewport().origin();
    stage.view.resize(1000, 640);
    QCOMPARE(stage.view.viewport().origin(), within);
}

void TestFinding::pageKeysMoveTheView()
{
    Stage &stage = *m_stage;
    const QPointF before = stage.view.viewport().origin();
    stage.key(Qt::Key_PageDown);
    QCOMPARE(stage.view.viewport().origin().y(), before.y() + 0.8 * 640);
    stage.key(Qt::Key_PageUp);
    stage.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(stage.view.viewport().origin(), before + QPointF(0.8 * 1000, 0));
}

int test::runFindingCases(int argc, char **argv)
{
    TestFinding cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "findingcases.moc"
