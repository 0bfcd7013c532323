#include "core/advice/fixes.h"
#include "tests/gui/views/viewbench.h"
#include "ui/document/windowwords.h"
#include "ui/panels/findingspanel.h"
#include "ui/views/adviceview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QUndoStack>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::viewtest;

/// A database in a cluster beside five services.
static Project clusterWithDatabase()
{
    Project project = shop();
    Scenario &scenario = project.scenarios.front();
    for (const char *name : {"api", "worker", "gateway"}) {
        scenario.workloads.push_back(
            workloadOf(project, scenario.zones.front().id, QString::fromLatin1(name), 1_vcpu, 2_GiB, 2));
        scenario.workloads.back().kind = QString::fromLatin1(name);
    }
    scenario.workloads[1].kind = QStringLiteral("database");
    scenario.workloads[1].stateful = true;
    return project;
}

class TestAdviceView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recommendsForEachWorkload()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        QTRY_VERIFY(bench.isPlanned());
        const QAbstractItemModel &table = tableIn(view, "adviceTable");
        QTRY_COMPARE(table.rowCount(), 6);
        QTRY_COMPARE(cell(table, QStringLiteral("=database"), 1), QStringLiteral("Kubernetes on VMs"));
        QCOMPARE(cell(table, QStringLiteral("=database"), 2), QStringLiteral("Virtual machines"));
        QCOMPARE(cell(table, QStringLiteral("api"), 2), QStringLiteral("Containers"));
    }

    void answersChangeTheAdviceAndAreUndone()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        const QAbstractItemModel &table = tableIn(view, "adviceTable");
        QTRY_COMPARE(table.rowCount(), 6);
        auto *demand = view.findChild<QWidget *>(QStringLiteral("question-demand"))->findChild<QComboBox *>();
        demand->setCurrentIndex(3); // unpredictable
        Q_EMIT demand->activated(3);
        QCOMPARE(bench.document.scenario().brief.answer(Question::Demand), std::optional<std::int64_t>(2));
        QTRY_COMPARE(cell(table, QStringLiteral("api"), 2), QStringLiteral("Kubernetes"));
        bench.document.undoStack()->undo();
        QVERIFY(!bench.document.scenario().brief.answer(Question::Demand));
        QTRY_COMPARE(cell(table, QStringLiteral("api"), 2), QStringLiteral("Containers"));
        QTRY_COMPARE(demand->currentIndex(), 0);
    }

    void numbersMergeUntilTheFieldIsLeft()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        QTRY_COMPARE(tableIn(view, "adviceTable").rowCount(), 6);
        auto *teams = view.findChild<QWidget *>(QStringLiteral("question-teams"))->findChild<QSpinBox *>();
        teams->setValue(2);
        teams->setValue(3);
        QCOMPARE(bench.document.undoStack()->count(), 1);
        QCOMPARE(bench.document.scenario().brief.answer(Question::Teams), std::optional<std::int64_t>(3));
        bench.document.undoStack()->undo();
        QVERIFY(!bench.document.scenario().brief.answer(Question::Teams));
    }

    void digitsReplaceWhatIsNotKnown()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        QTRY_COMPARE(tableIn(view, "adviceTable").rowCount(), 6);
        auto *teams = view.findChild<QWidget *>(QStringLiteral("question-teams"))->findChild<QSpinBox *>();
        auto *edit = teams->findChild<QLineEdit *>();
        for (const int cursor : {0, 3}) {
            teams->setValue(-1);
            edit->deselect();
            edit->setCursorPosition(cursor); // as a click leaves it
            QTest::keyClicks(teams, QStringLiteral("12"));
            QTest::keyClick(teams, Qt::Key_Return);
            QCOMPARE(teams->value(), 12);
            QCOMPARE(bench.document.scenario().brief.answer(Question::Teams),
                     std::optional<std::int64_t>(12));
        }
    }

    void usesTheTierInOneStep()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        auto *table = view.findChild<QTableView *>(QStringLiteral("adviceTable"));
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->selectRow(1);
        const Project before = bench.document.project();
        auto *use = view.findChild<QPushButton *>(QStringLiteral("useTier"));
        QTRY_VERIFY(use->isVisibleTo(&view));
        use->click();
        const Scenario &scenario = bench.document.scenario();
        QCOMPARE(scenario.zones.size(), std::size_t(2));
        QCOMPARE(scenario.zone(scenario.workloads[1].zone)->tier, std::optional(Tier::Vm));
        QCOMPARE(bench.document.undoStack()->count(), 1);
        QTRY_COMPARE(cell(*table->model(), QStringLiteral("=database"), 1),
                     QStringLiteral("Virtual machines"));
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.project().scenarios == before.scenarios);
        bench.document.undoStack()->redo();
        QCOMPARE(bench.document.scenario().zones.size(), std::size_t(2));
    }

    void usesAllInOneStep()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        QTRY_COMPARE(tableIn(view, "adviceTable").rowCount(), 6);
        auto *all = view.findChild<QPushButton *>(QStringLiteral("useAll"));
        QTRY_VERIFY(all->isEnabled()); // as soon as what it comes to is said
        const auto number = [](std::int64_t count) { return ui::windowWords().number(count); };
        const std::int64_t serversBefore = bench.plan().serverCount().likely;
        const std::int64_t monthBefore = bench.plan().month.likely.minor;
        const QString said = view.findChild<QLabel *>(QStringLiteral("useAllOutcome"))->text();
        all->click();
        QCOMPARE(bench.document.undoStack()->count(), 1);
        QTRY_VERIFY(bench.isPlanned());
        QTRY_VERIFY(!all->isVisibleTo(&view)); // nothing is left to do
        const std::int64_t serversAfter = bench.plan().serverCount().likely;
        QVERIFY2(said.contains(number(serversBefore) + QStringLiteral(" → ") + number(serversAfter)),
                 qPrintable(said));
        QVERIFY2(said.contains(ui::windowWords().money(bench.plan().month.likely)), qPrintable(said));
        QVERIFY(bench.plan().month.likely.minor < monthBefore);
        QVERIFY2(!said.contains(QStringLiteral(" %)")), qPrintable(said)); // it saves
    }

    void whatIsDearerSaysSo()
    {
        Project project = clusterWithDatabase();
        Scenario &scenario = project.scenarios.front();
        for (Workload &workload : scenario.workloads)
            workload.zone = scenario.zones.front().id; // data in containers that nobody looks after
        scenario.zones.front().tier = Tier::Container;
        Bench bench(project);
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        auto *all = view.findChild<QPushButton *>(QStringLiteral("useAll"));
        QTRY_VERIFY(all->isEnabled());
        const std::int64_t before = bench.plan().month.likely.minor;
        const QString said = view.findChild<QLabel *>(QStringLiteral("useAllOutcome"))->text();
        all->click();
        QTRY_VERIFY(bench.isPlanned());
        QTRY_VERIFY(!all->isVisibleTo(&view));
        const std::int64_t after = bench.plan().month.likely.minor;
        QVERIFY2(after > before, qPrintable(said));
        const double more = 100.0 * double(after - before) / double(before);
        QVERIFY2(said.contains(QString::number(qRound(more)) + QStringLiteral(" %)")), qPrintable(said));
    }

    void habitsOfAWorkloadAreAsked()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        auto *table = view.findChild<QTableView *>(QStringLiteral("adviceTable"));
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->selectRow(3); // api
        view.findChild<QCheckBox *>(QStringLiteral("unpackaged"))->click();
        QVERIFY(bench.document.scenario().workloads[3].habits.unpackaged);
        QTRY_COMPARE(cell(*table->model(), QStringLiteral("api"), 2), QStringLiteral("Virtual machines"));
        bench.document.undoStack()->undo();
        QVERIFY(!bench.document.scenario().workloads[3].habits.unpackaged);
    }

    void ticksAreKeptAndUndone()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        QTRY_VERIFY(bench.isPlanned());
        QTRY_VERIFY(view.findChild<QCheckBox *>(QStringLiteral("kubernetes.registry")) != nullptr);
        QVERIFY(view.findChild<QCheckBox *>(QStringLiteral("container.proxy")) == nullptr);
        const auto plan = bench.planner.plan(bench.document.currentScenario());
        view.findChild<QCheckBox *>(QStringLiteral("kubernetes.registry"))->click();
        QVERIFY(bench.document.scenario().brief.ticks.contains(QStringLiteral("kubernetes.registry")));
        QCOMPARE(bench.planner.plan(bench.document.currentScenario()), plan); // no new plan for a tick
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.scenario().brief.ticks.empty());
        QTRY_VERIFY(!view.findChild<QCheckBox *>(QStringLiteral("kubernetes.registry"))->isChecked());
    }

    void everyPageHasWords()
    {
        Bench bench(clusterWithDatabase());
        ui::AdviceView view(bench.document, bench.planner);
        view.resize(1000, 900);
        view.show();
        auto *tabs = view.findChild<QTabBar *>(QStringLiteral("advicePages"));
        QCOMPARE(tabs->count(), 7);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY(!tabs->tabText(i).isEmpty());
        }
    }

    void assumedSizesAreOneRemark()
    {
        Project project = clusterWithDatabase();
        for (Workload &workload : project.scenarios.front().workloads)
            workload.cpu.basis = workload.memory.basis = Basis::Template;
        const auto count = project.scenarios.front().workloads.size();
        Bench bench(project);
        ui::FindingsPanel panel(bench.document, bench.planner);
        panel.show();
        QTRY_VERIFY(bench.isPlanned());
        auto *list = panel.findChild<QListWidget *>(QStringLiteral("findings"));
        const auto rows = [list] {
            return list->findItems(QStringLiteral("state no size of their own"), Qt::MatchContains);
        };
        QTRY_COMPARE(rows().size(), 1);
        for (const Workload &workload : bench.document.scenario().workloads)
            QVERIFY(rows().front()->text().contains(workload.name));
        QSignalSpy chosen(&panel, &ui::FindingsPanel::workloadsChosen);
        Q_EMIT list->itemClicked(rows().front());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<std::vector<WorkloadId>>().size(), count);
        list->setCurrentItem(rows().front());
        panel.findChild<QPushButton *>(QStringLiteral("fixFinding"))->click();
        for (const Workload &workload : bench.document.scenario().workloads)
            QVERIFY(!workload.isAssumed());
        QCOMPARE(bench.document.undoStack()->count(), 1);
    }

    void fixSaysBeforehandWhatItCosts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("costs");
        QTest::newRow("data goes to servers of its own") << QStringLiteral("state-in-cluster") << true;
        QTest::newRow("sizes are taken as stated") << QStringLiteral("size-assumed") << false;
    }
    void fixSaysBeforehandWhatItCosts()
    {
        QFETCH(QString, code);
        QFETCH(bool, costs);
        Project project = clusterWithDatabase();
        project.scenarios.front().workloads[2].cpu.basis = Basis::Template;
        Bench bench(project);
        ui::FindingsPanel panel(bench.document, bench.planner);
        panel.show();
        const ScenarioId id = bench.document.currentScenario();
        QTRY_VERIFY(bench.planner.isFinal(id)); // like is compared with like
        const auto &findings = bench.plan().findings;
        const auto finding = std::find_if(findings.begin(), findings.end(),
                                          [&code](const Finding &each) { return each.code == code; });
        QVERIFY(finding != findings.end());
        const auto fix =
            fixFor(project, id, *finding, {QStringLiteral("Virtual machines"), QStringLiteral("Backup")});
        QVERIFY(fix.has_value());
        const auto before = plan(project, id);
        const auto after = plan(fix->apply(project), id);
        QVERIFY(before && after);
        const Money more{after->month.likely.minor - before->month.likely.minor, before->currency};
        const std::int64_t servers = after->serverCount().likely - before->serverCount().likely;
        QCOMPARE(more.minor > 0 && servers > 0, costs);

        auto *list = panel.findChild<QListWidget *>(QStringLiteral("findings"));
        const auto *button = panel.findChild<QPushButton *>(QStringLiteral("fixFinding"));
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toInt() == finding - findings.begin())
                list->setCurrentRow(row);
        }
        QVERIFY(button->isVisibleTo(&panel));
        const auto said = [button] { return button->accessibleDescription(); };
        if (costs) {
            QTRY_VERIFY2(said().contains(ui::windowWords().money(more)), qPrintable(said()));
            QVERIFY2(said().contains(QString::number(servers)), qPrintable(said()));
        } else {
            QTRY_VERIFY2(said().contains(QStringLiteral("no change of servers or cost")), qPrintable(said()));
        }
        QCOMPARE(button->toolTip(), said());
        QCOMPARE(panel.findChild<QLabel *>(QStringLiteral("fixCost"))->text(), said());
        QVERIFY(bench.document.project() == project); // nothing is done yet
        QCOMPARE(bench.document.undoStack()->count(), 0);
    }

    void remarkIsMendedByItsButton()
    {
        Bench bench(clusterWithDatabase());
        ui::FindingsPanel panel(bench.document, bench.planner);
        panel.show();
        QTRY_VERIFY(bench.isPlanned());
        auto *list = panel.findChild<QListWidget *>(QStringLiteral("findings"));
        auto *fix = panel.findChild<QPushButton *>(QStringLiteral("fixFinding"));
        const auto rowOf = [&bench, list](const char *code) {
            for (int row = 0; row < list->count(); ++row) {
                const auto index = static_cast<std::size_t>(list->item(row)->data(Qt::UserRole).toInt());
                if (bench.plan().findings[index].code == QLatin1String(code))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf("state-in-cluster") >= 0);
        list->setCurrentRow(rowOf("state-in-cluster"));
        QVERIFY(fix->isVisibleTo(&panel));
        fix->click();
        const Scenario &scenario = bench.document.scenario();
        QCOMPARE(scenario.zone(scenario.workloads[1].zone)->tier, std::optional(Tier::Vm));
        QCOMPARE(bench.document.undoStack()->count(), 1);
        QTRY_VERIFY(bench.isPlanned());
        QTRY_COMPARE(rowOf("state-in-cluster"), -1);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.scenario().zones.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestAdviceView)
#include "tst_adviceview.moc"
