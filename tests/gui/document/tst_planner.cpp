#include "tests/support/sketches.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/moveobjects.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;

class TestPlanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansTheCurrentScenario();
    void theNewestEditWins();
    void movingCardsKeepsThePlan();
    void othersArePlannedWhenWatched();
    void whatCannotBePlannedSaysWhy();
    void endsInWhatTheCommandLineSays();
    void whatIsRefinedCanBeStoppedAndTakenUpAgain();
    void goesAwayWhileItWorks();

private:
    static void setReplicas(Document &document, WorkloadId id, std::int64_t count)
    {
        Workload workload = *document.scenario().workload(id);
        workload.replicas = Replicas::exactly(count);
        document.push(
            std::make_unique<EditWorkloads>(document, EditWorkloads::Values{{id, workload}}, StepName()));
    }
    /// Replicas placed in all zones.
    static std::int64_t placed(const Planner &planner, ScenarioId id)
    {
        std::int64_t sum = 0;
        if (const auto plan = planner.plan(id)) {
            for (const ZonePlan &zone : plan->zones)
                sum += zone.instances;
        }
        return sum;
    }
};

void TestPlanner::plansTheCurrentScenario()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    const Planner planner(document);
    const ScenarioId id = document.currentScenario();
    QVERIFY(planner.isStale(id));
    QVERIFY(planner.plan(id) == nullptr);
    QTRY_VERIFY(!planner.isStale(id));
    QVERIFY(planner.error(id) == nullptr);
    QCOMPARE(placed(planner, id), 3);
    QTRY_VERIFY(!planner.isBusy()); // which goes on to a better plan
}

void TestPlanner::theNewestEditWins()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    const Planner planner(document);
    const ScenarioId id = document.currentScenario();
    for (std::int64_t count = 2; count <= 30; ++count) {
        setReplicas(document, sketch.api, count);
        QVERIFY(planner.isStale(id));
        if (count % 3 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!planner.isStale(id));
    QCOMPARE(placed(planner, id), 32); // 30 and the two others

    document.undoStack()->setIndex(0);
    QVERIFY(planner.isStale(id));
    QVERIFY(planner.plan(id) != nullptr); // the old one, until the new one is there
    QTRY_VERIFY(!planner.isStale(id));
    QCOMPARE(placed(planner, id), 3);
}

void TestPlanner::movingCardsKeepsThePlan()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    const Planner planner(document);
    const ScenarioId id = document.currentScenario();
    QTRY_VERIFY(!planner.isStale(id));
    const auto before = planner.plan(id);
    const QSignalSpy changes(&planner, &Planner::planChanged);
    document.push(std::make_unique<MoveObjects>(
        document, MoveObjects::by(document, {.workloads = {sketch.api}}, {8, 8})));
    QVERIFY(!planner.isStale(id));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(planner.plan(id), before);
}

void TestPlanner::othersArePlannedWhenWatched()
{
    const Sketch sketch = test::twoZones();
    Document document;
    Project two = sketch.project;
    Scenario copy = two.scenarios.front();
    copy.id = two.newId<ScenarioId>();
    copy.workloads.pop_back();
    two.scenarios.push_back(copy);
    document.replace(two, QString(), {});
    Planner planner(document);
    QTRY_VERIFY(!planner.isStale(document.currentScenario()));
    QVERIFY(planner.plan(copy.id) == nullptr);

    planner.watch(copy.id);
    QTRY_VERIFY(!planner.isStale(copy.id));
    QCOMPARE(placed(planner, copy.id), 2);

    setReplicas(document, sketch.api, 5); // in the current one only
    QVERIFY(!planner.isStale(copy.id));
    QTRY_COMPARE(placed(planner, document.currentScenario()), 7);
}

void TestPlanner::whatCannotBePlannedSaysWhy()
{
    Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    const Planner planner(document);
    const ScenarioId id = document.currentScenario();
    QTRY_VERIFY(!planner.isStale(id));

    Project wrong = document.project();
    wrong.scenarios.front().zones.front().baselines = QStringList{QStringLiteral("no-such-server")};
    document.push(std::make_unique<ReplaceProject>(document, wrong, [] { return QStringLiteral("wrong"); }));
    QTRY_VERIFY(planner.error(id) != nullptr);
    QCOMPARE(planner.error(id)->code, ErrorCode::BaselineNotFound);
    QVERIFY(planner.isStale(id));
    QVERIFY(planner.plan(id) != nullptr);

    document.undoStack()->undo();
    QTRY_VERIFY(!planner.isStale(id));
    QVERIFY(planner.error(id) == nullptr);
}

/// Five edits, each shown at once and refined to the plan that is made from nothing.
void TestPlanner::endsInWhatTheCommandLineSays()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    const Planner planner(document);
    const ScenarioId id = document.currentScenario();
    for (std::int64_t count = 5; count <= 25; count += 5) {
        setReplicas(document, sketch.api, count);
        QVERIFY(!planner.isFinal(id));
        QTRY_VERIFY(planner.isFinal(id));
        const Result<Plan> alone = grondplan::plan(document.project(), id);
        QVERIFY(alone.has_value());
        QVERIFY(*planner.plan(id) == *alone);
        QVERIFY(!planner.isRefining(id));
    }
}

void TestPlanner::whatIsRefinedCanBeStoppedAndTakenUpAgain()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    Planner planner(document);
    const ScenarioId id = document.currentScenario();
    QTRY_VERIFY(planner.isFinal(id));

    // Stopped as soon as there is something to show; then it stays at that.
    int shown = 0;
    const auto stop = connect(&planner, &Planner::effortChanged, this, [&] {
        if (!planner.isStale(id) && ++shown == 1 && planner.isRefining(id))
            planner.cancel();
    });
    setReplicas(document, sketch.api, 400);
    QTRY_VERIFY(shown > 0);
    QTest::qWait(50);
    QVERIFY(!planner.isStale(id));
    QVERIFY(!planner.isRefining(id));
    QVERIFY(planner.error(id) == nullptr);
    QCOMPARE(placed(planner, id), 402);
    QVERIFY(!planner.isFinal(id));
    disconnect(stop);

    planner.refine(id);
    QTRY_VERIFY(planner.isFinal(id));
    QVERIFY(*planner.plan(id) == *grondplan::plan(document.project(), id));
}

void TestPlanner::goesAwayWhileItWorks()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    for (int round = 0; round < 20; ++round) {
        Planner planner(document);
        QCoreApplication::processEvents();
        if (round % 2 == 0)
            planner.cancel();
    }
    QVERIFY(document.revision() > 0);
}

QTEST_MAIN(TestPlanner)
#include "tst_planner.moc"
