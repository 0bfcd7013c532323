#include "tests/gui/canvas/cases.h"
#include "tests/gui/canvas/stage.h"
#include "tests/support/sketches.h"

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;
using grondplan::test::Stage;

class TestAdding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sketch = test::twoZones();
        m_stage = std::make_unique<Stage>(m_sketch.project);
    }
    void cleanup() { m_stage.reset(); }

    void aSizeIsTypedWithTheName();
    void softwareIsKnownByName();
    void aSizeOutOfRangeIsRefused();
    void whatIsAddedCoversNothing();
    void tabGoesOnWithTheNext();
    void aKeyAddsALinkedWorkload();
    void aTemplateDroppedOnALinkGoesBetween();
    void aDoubleClickOnALinkGoesBetween();
    void aKeyPutsAWorkloadOnTheChosenLink();

private:
    [[nodiscard]] QLineEdit *editor() const
    {
        return m_stage->view.findChild<QLineEdit *>(QStringLiteral("canvasEditor"));
    }
    /// That web needs `name`, which needs api, with nothing else between them; and that undo takes it back.
    void isBetween(const QString &name);

    Sketch m_sketch;
    std::unique_ptr<Stage> m_stage;
};

void TestAdding::aSizeIsTypedWithTheName()
{
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(680, 320));
    stage.type(QStringLiteral("cart 4x2c4g"));
    const Workload *cart = stage.named(QStringLiteral("cart"));
    QVERIFY(cart != nullptr);
    QCOMPARE(cart->replicas, Replicas::exactly(4));
    QCOMPARE(cart->cpu.request, 2_vcpu);
    QCOMPARE(cart->memory.request, 4_GiB);
    QCOMPARE(cart->cpu.basis, Basis::Stated);
    QCOMPARE(cart->memory.basis, Basis::Stated);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestAdding::softwareIsKnownByName()
{
    // As an import of a Compose file with that image would have it.
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(680, 320));
    stage.type(QStringLiteral("Postgres 8c32g"));
    const Workload *added = stage.named(QStringLiteral("Postgres"));
    QVERIFY(added != nullptr);
    QCOMPARE(added->kind, QStringLiteral("database"));
    QCOMPARE(added->replicas, Replicas::exactly(1));
    QVERIFY(added->stateful);
}

void TestAdding::aSizeOutOfRangeIsRefused()
{
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(680, 320));
    QPointer<QLineEdit> line = editor();
    QVERIFY(line);
    line->setText(QStringLiteral("cart 2000000x"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line && !line->isHidden()); // another try
    QCOMPARE(stage.document.undoStack()->count(), 0);
    line->setText(QStringLiteral("cart 2x"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestAdding::whatIsAddedCoversNothing()
{
    Stage &stage = *m_stage;
    const ::grondplan::Layout &layout = stage.document.layout();
    // Beside a zone: one of its own that does not lie over it.
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(200, 440));
    stage.type(QStringLiteral("below"));
    QCOMPARE(layout.zones.size(), std::size_t(3));
    QVERIFY(!toRect(layout.zones.rbegin()->second).intersects(toRect(layout.zones.at(m_sketch.left))));
    // On a card: beside it, in the same zone. The way down is shorter than that to the side.
    stage.dropTemplate(QStringLiteral("cache"), stage.middleOf(m_sketch.database));
    const Workload &cache = stage.document.scenario().workloads.back();
    QCOMPARE(cache.zone, m_sketch.right);
    QCOMPARE(layout.workloads.at(cache.id), (CanvasPoint{504, 56 + 72 + 24}));
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestAdding::tabGoesOnWithTheNext()
{
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(600, 250));
    editor()->setText(QStringLiteral("first"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.type(QStringLiteral("second"));
    const Workload *first = stage.named(QStringLiteral("first"));
    const Workload *second = stage.named(QStringLiteral("second"));
    QVERIFY(first != nullptr && second != nullptr);
    QCOMPARE(stage.document.scenario().links.back().from, first->id);
    QCOMPARE(stage.document.scenario().links.back().to, second->id);
    const ::grondplan::Layout &layout = stage.document.layout();
    QCOMPARE(layout.workloads.at(second->id).x, layout.workloads.at(first->id).x + 184 + 48);
    QCOMPARE(second->zone, first->zone);
    QCOMPARE(stage.document.undoStack()->count(), 2);
    stage.undoAll();
    QVERIFY(stage.document.project() == m_sketch.project);
}

void TestAdding::aKeyAddsALinkedWorkload()
{
    Stage &stage = *m_stage;
    stage.view.select(CanvasObject(m_sketch.database));
    stage.key(Qt::Key_N, Qt::ShiftModifier);
    stage.type(QStringLiteral("backup"));
    QCOMPARE(stage.document.scenario().links.back().from, m_sketch.database);
    QCOMPARE(stage.document.scenario().links.back().to, stage.named(QStringLiteral("backup"))->id);
    QCOMPARE(stage.document.undoStack()->count(), 1);
}

void TestAdding::isBetween(const QString &name)
{
    const Scenario &scenario = m_stage->document.scenario();
    const Workload *middle = m_stage->named(name);
    QVERIFY(middle != nullptr);
    QCOMPARE(scenario.links.size(), std::size_t(2));
    QCOMPARE(scenario.links[0].from, m_sketch.web);
    QCOMPARE(scenario.links[0].to, middle->id);
    QCOMPARE(scenario.links[1].from, middle->id);
    QCOMPARE(scenario.links[1].to, m_sketch.api);
    QCOMPARE(m_stage->document.undoStack()->count(), 1);
    m_stage->undoAll();
    QVERIFY(m_stage->document.project() == m_sketch.project);
    m_stage->document.undoStack()->redo();
    QCOMPARE(m_stage->document.scenario().links.size(), std::size_t(2));
}

void TestAdding::aTemplateDroppedOnALinkGoesBetween()
{
    Stage &stage = *m_stage;
    stage.dropTemplate(QStringLiteral("cache"), stage.at(116 + 5, 184)); // web is straight above api
    isBetween(stage.document.scenario().workloads.back().name);
}

void TestAdding::aDoubleClickOnALinkGoesBetween()
{
    Stage &stage = *m_stage;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(116, 184));
    stage.type(QStringLiteral("proxy"));
    isBetween(QStringLiteral("proxy"));
}

void TestAdding::aKeyPutsAWorkloadOnTheChosenLink()
{
    Stage &stage = *m_stage;
    stage.view.setSelection({{}, {}, {m_sketch.webToApi}});
    stage.key(Qt::Key_N);
    stage.type(QStringLiteral("queue"));
    isBetween(QStringLiteral("queue"));
    QCOMPARE(stage.named(QStringLiteral("queue"))->kind, QStringLiteral("queue"));
}

int test::runAddingCases(int argc, char **argv)
{
    TestAdding cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "addingcases.moc"
