#include "tests/gui/views/viewbench.h"
#include "ui/charts/charts.h"
#include "ui/commands/editzone.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/painter.h"
#include "ui/views/architectureview.h"
#include "ui/views/comparetable.h"
#include "ui/views/compareview.h"
#include "ui/views/diagramcanvas.h"
#include "ui/views/figuresview.h"
#include "ui/views/figuretableview.h"
#include "ui/views/notice.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace grondplan;
using namespace grondplan::ui;
using namespace grondplan::viewtest;

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void comparesTwoScenarios();
    void comparesInTheOtherOrder();
    void comparesLive();
    void oneScenarioIsDuplicated();
    void scenariosComeAndGo();
    void scenariosThatFailAreNamed();
};

static const Plan *planOf(const Bench &bench, std::size_t scenario)
{
    return bench.planner.plan(bench.document.project().scenarios[scenario].id).get();
}

static bool allPlanned(const Bench &bench)
{
    const auto &scenarios = bench.document.project().scenarios;
    return std::none_of(scenarios.begin(), scenarios.end(),
                        [&bench](const Scenario &scenario) { return bench.planner.isStale(scenario.id); });
}

void TestCompareView::comparesTwoScenarios()
{
    Bench bench(twoScenarios());
    CompareView view(bench.document, bench.planner);
    view.resize(1000, 800);
    view.show();
    QTRY_VERIFY(allPlanned(bench));
    const QAbstractItemModel &table = tableIn(view, "comparison");
    const Words &words = windowWords();
    const QString servers = words.text("compare.servers");
    const QString month = words.text("compare.month");
    const auto count = [&](std::size_t side) { return planOf(bench, side)->serverCount().likely; };
    QTRY_VERIFY(cell(table, servers, 1).startsWith(words.number(count(0))));
    QTRY_VERIFY(cell(table, servers, 2).startsWith(words.number(count(1))));
    QVERIFY(cell(table, month, 2).startsWith(words.money(planOf(bench, 1)->month.likely)));

    const std::int64_t cents = planOf(bench, 1)->month.likely.minor - planOf(bench, 0)->month.likely.minor;
    QVERIFY2(cents != 0, "the scenarios must differ for the test to tell anything");
    const QString difference = words.money({std::abs(cents), planOf(bench, 0)->currency});
    QCOMPARE(cell(table, month, 3),
             QString((cents > 0 ? QStringLiteral("+") : QStringLiteral("−")) + difference));
    // Kubernetes has node VMs, virtual machines have none: nothing to subtract.
    QCOMPARE(cell(table, words.text("compare.node-vms"), 2), QStringLiteral("–"));
    QCOMPARE(cell(table, words.text("compare.node-vms"), 3), QStringLiteral("–"));

    const QAbstractItemModel &workloads = tableIn(view, "workloads");
    QCOMPARE(workloads.rowCount(), 3); // all change tier, one its replicas as well
    const QString both = words.text("compare.replicas") + QStringLiteral(", ") + words.text("compare.tier");
    QCOMPARE(cell(workloads, QStringLiteral("web"), 1), both);
    QCOMPARE(cell(workloads, QStringLiteral("cache"), 1), words.text("compare.tier"));
}

void TestCompareView::comparesInTheOtherOrder()
{
    Bench bench(twoScenarios());
    CompareView view(bench.document, bench.planner);
    view.show();
    QTRY_VERIFY(allPlanned(bench));
    const QAbstractItemModel &table = tableIn(view, "comparison");
    const QString month = windowWords().text("compare.month");
    QTRY_VERIFY(table.rowCount() > 0);
    QTRY_VERIFY(cell(table, month, 3).size() > 1);
    const QString before = cell(table, month, 3);
    // The second chosen in the first column: they change places, and the sign turns.
    auto *first = view.findChild<QComboBox *>(QStringLiteral("scenario1"));
    first->setCurrentIndex(1);
    Q_EMIT first->activated(1);
    QCOMPARE(view.chosen()[0], bench.document.project().scenarios[1].id);
    QCOMPARE(view.chosen()[1], bench.document.project().scenarios[0].id);
    QTRY_VERIFY(cell(table, month, 3) != before);
    QCOMPARE(cell(table, month, 3).mid(1), before.mid(1));
}

void TestCompareView::comparesLive()
{
    Bench bench(twoScenarios());
    CompareView view(bench.document, bench.planner);
    view.show();
    const QAbstractItemModel &table = tableIn(view, "comparison");
    const QString workloads = windowWords().text("compare.effective-cpu");
    QTRY_VERIFY(allPlanned(bench));
    QTRY_VERIFY(table.rowCount() > 0);
    const QString before = cell(table, workloads, 1);
    bench.setReplicas(0, 40);
    QTRY_VERIFY(cell(table, workloads, 1) != before);
    QCOMPARE(view.findChild<Notice *>()->message(), QString());
}

void TestCompareView::oneScenarioIsDuplicated()
{
    Bench bench(shop());
    CompareView view(bench.document, bench.planner);
    view.show();
    QCOMPARE(view.chosen().size(), 1U);
    QSignalSpy wanted(&view, &CompareView::duplicateRequested);
    view.findChild<QPushButton *>(QStringLiteral("duplicate"))->click();
    QCOMPARE(wanted.size(), 1);
    bench.document.replace(twoScenarios(), {}, {});
    QTRY_COMPARE(view.chosen().size(), 2U);
    QTRY_VERIFY(tableIn(view, "comparison").rowCount() > 0);
}

void TestCompareView::scenariosComeAndGo()
{
    Project project = twoScenarios();
    for (int i = 0; i < 4; ++i) {
        project.scenarios.push_back(project.scenarios[1]);
        project.scenarios.back().id = project.newId<ScenarioId>();
        project.scenarios.back().name = QStringLiteral("More %1").arg(i);
    }
    Bench bench(project);
    CompareView view(bench.document, bench.planner);
    view.show();
    QCOMPARE(view.chosen().size(), 2U);
    auto *add = view.findChild<QPushButton *>(QStringLiteral("addScenario"));
    QTRY_VERIFY(add->isEnabled());
    add->click();
    add->click();
    QCOMPARE(view.chosen().size(), 4U);
    QTRY_VERIFY(!add->isEnabled()); // four at most
    QTRY_COMPARE(tableIn(view, "comparison").columnCount(), 8);

    // A scenario that is removed leaves the comparison.
    project.scenarios.erase(project.scenarios.begin() + 1, project.scenarios.end());
    bench.document.replace(project, {}, {});
    QTRY_COMPARE(view.chosen().size(), 1U);
}

void TestCompareView::scenariosThatFailAreNamed()
{
    Project project = twoScenarios();
    project.scenarios[1].zones[0].baselines = {QStringLiteral("no-such-server")};
    Bench bench(project);
    CompareView view(bench.document, bench.planner);
    view.show();
    QTRY_VERIFY(view.findChild<Notice *>()->message().contains(QStringLiteral("To be")));
    const QAbstractItemModel &table = tableIn(view, "comparison");
    QTRY_VERIFY(table.rowCount() > 0);
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.index(0, 2).data().toString(), QStringLiteral("–"));
    QCOMPARE(table.index(0, 3).data().toString(), QStringLiteral("–"));
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
