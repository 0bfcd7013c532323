#include "core/outlook/growth.h"
#include "tests/gui/views/viewbench.h"
#include "ui/commands/editbrief.h"
#include "ui/panels/projectinspector.h"
#include "ui/views/outlookview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QUndoStack>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::viewtest;

class TestOutlookView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatDecides()
    {
        Bench bench(shop());
        ui::OutlookView view(bench.document, bench.planner);
        view.resize(1000, 800);
        view.show();
        const auto *text = view.findChild<QLabel *>(QStringLiteral("outlookDeciding"));
        QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 60'000);
        // What it says is what core says of the same project.
        outlook::Working alone;
        const auto deciding =
            outlook::decidingOf(bench.document.project(), bench.document.currentScenario(), alone);
        QVERIFY(deciding.has_value());
        QVERIFY(text->text().contains(Words().money(deciding->now.month).toHtmlEscaped()));
    }

    void growthIsTypedUndoneAndWorkedOut()
    {
        Project growing = shop();
        growing.costs.set(CostField::Horizon, 3);
        Bench bench(growing);
        ui::ProjectInspector inspector(bench.document);
        ui::OutlookView view(bench.document, bench.planner);
        view.resize(1000, 800);
        view.show();
        view.findChild<QTabBar *>(QStringLiteral("outlookPages"))->setCurrentIndex(2);
        const auto *text = view.findChild<QLabel *>(QStringLiteral("outlookGrowth"));
        QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 60'000);
        const QString before = text->text();
        QVERIFY(!before.contains(QLatin1String("<table")));

        auto *editor = inspector.findChild<QLineEdit *>(QStringLiteral("scenario-growthEditor"));
        QVERIFY(editor != nullptr);
        editor->clear();
        QTest::keyClicks(editor, QStringLiteral("-50"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(bench.document.scenario().brief.prospects.at(Prospect::Growth), std::int64_t{-500'000});
        QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(QLatin1String("<table")), 60'000);
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.scenario().brief.prospects.empty());
        QTRY_COMPARE_WITH_TIMEOUT(text->text(), before, 60'000);
    }

    void saysWhatFailuresDo()
    {
        Bench bench(shop());
        ui::OutlookView view(bench.document, bench.planner);
        view.resize(1000, 800);
        view.show();
        view.findChild<QTabBar *>(QStringLiteral("outlookPages"))->setCurrentIndex(3);
        const auto *text = view.findChild<QLabel *>(QStringLiteral("outlookFailures"));
        QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 60'000);
        // A row for each server.
        const auto plan = ::grondplan::plan(bench.document.project(), bench.document.currentScenario());
        QVERIFY(plan.has_value() && !plan->servers.empty());
        for (const PlannedServer &server : plan->servers)
            QVERIFY2(text->text().contains(server.id.toHtmlEscaped()), qPrintable(server.id));
    }

    void saysWhatAutoscalingDoes()
    {
        Project ranged = shop();
        Scenario &scenario = ranged.scenarios.front();
        for (Zone &zone : scenario.zones)
            zone.tier = Tier::KubernetesVm;
        scenario.workloads.front().replicas = {1, 2, 4};
        Bench bench(ranged);
        ui::OutlookView view(bench.document, bench.planner);
        view.resize(1000, 800);
        view.show();
        view.findChild<QTabBar *>(QStringLiteral("outlookPages"))->setCurrentIndex(4);
        const auto *text = view.findChild<QLabel *>(QStringLiteral("outlookScaling"));
        QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 60'000);
        QVERIFY(text->text().contains(QLatin1String("1, 2, 4")));
        QVERIFY(text->text().contains(scenario.workloads.front().name.toHtmlEscaped()));
    }

    void workIsCancelledAndAskedAgain()
    {
        Bench bench(shop());
        ui::OutlookView view(bench.document, bench.planner);
        view.resize(1000, 800);
        view.show();
        view.findChild<QTabBar *>(QStringLiteral("outlookPages"))->setCurrentIndex(1);
        auto *button = view.findChild<QPushButton *>(QStringLiteral("outlookCancel"));
        const auto *text = view.findChild<QLabel *>(QStringLiteral("outlookChances"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->text() == QLatin1String("Cancel"), 60'000);
        button->click();
        QTRY_COMPARE(button->text(), QStringLiteral("Work it out"));
        QVERIFY(text->text().isEmpty());
        // Another page and back does not start it by itself.
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 120'000);
        QVERIFY(!button->isVisible());
    }
};

QTEST_MAIN(TestOutlookView)
#include "tst_outlookview.moc"
