// The guide for a scenario: what is typed is kept at once, wherever it is left; one step fills the scenario.

#include "core/scenario/intake.h"
#include "tests/gui/shell/shell.h"
#include "ui/shell/glossarytips.h"
#include "ui/shell/intakeguide.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolTip>
#include <QUndoStack>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::ui;

class TestGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsTypedIsKeptAtOnce();
    void fillingIsOneStep();
    void itFollowsTheScenario();
    void bothLanguagesAreWhole();
    void pointingAtATermExplainsIt();

private:
    QTemporaryDir m_folder;
};

static IntakeGuide &opened(Shell &shell)
{
    shell.action("scenarioGuide")->trigger();
    auto *guide = shell.window->findChild<IntakeGuide *>(QStringLiteral("intakeGuide"));
    Q_ASSERT(guide != nullptr);
    return *guide;
}

static void type(const IntakeGuide &guide, const char *field, const QString &text)
{
    auto *line = guide.findChild<QLineEdit *>(QLatin1String("intake-") + QLatin1String(field));
    QVERIFY(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestGuide::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestGuide::whatIsTypedIsKeptAtOnce()
{
    Shell shell;
    IntakeGuide &guide = opened(shell);
    QVERIFY(guide.isVisible());
    type(guide, "stack", QStringLiteral("Java"));
    QCOMPARE(shell.document().scenario().brief.intake.text(IntakeField::Stack), QStringLiteral("Java"));
    QCOMPARE(shell.document().undoStack()->count(), 1); // one stroke of typing is one step
    guide.setStep(1);
    type(guide, "goals", QStringLiteral("fast"));
    QCOMPARE(shell.document().undoStack()->count(), 2);

    // Left half-way and come back to: where it was, with what was typed.
    guide.close();
    IntakeGuide &again = opened(shell);
    QCOMPARE(&again, &guide);
    QVERIFY(again.isVisible());
    QCOMPARE(again.step(), 1);
    QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("intake-stack"))->text(), QStringLiteral("Java"));
    shell.document().undoStack()->undo();
    QVERIFY(again.findChild<QLineEdit *>(QStringLiteral("intake-goals"))->text().isEmpty());
    shell.document().undoStack()->undo();
    QVERIFY(shell.document().scenario().brief.intake.isEmpty());
}

void TestGuide::fillingIsOneStep()
{
    Shell shell;
    IntakeGuide &guide = opened(shell);
    auto *fill = guide.findChild<QPushButton *>(QStringLiteral("intakeFill"));
    guide.setStep(4);
    QVERIFY(!fill->isEnabled()); // nothing is told yet
    guide.setStep(0);
    type(guide, "stack", QStringLiteral("Java, Fortran"));
    type(guide, "databases", QStringLiteral("PostgreSQL"));
    guide.setStep(4);
    QVERIFY(fill->isEnabled());
    QVERIFY(
        guide.findChild<QLabel *>(QStringLiteral("intakeFound"))->text().contains(QStringLiteral("Fortran")));
    QVERIFY(!guide.findChild<QLabel *>(QStringLiteral("intakeAssumed"))->text().isEmpty());
    const Project before = shell.document().project();
    const int steps = shell.document().undoStack()->count();
    fill->click();
    QVERIFY(!guide.isVisible());
    QCOMPARE(shell.document().undoStack()->count(), steps + 1);
    QCOMPARE(shell.document().scenario().workloads.size(), std::size_t{2});
    const Project after = shell.document().project();
    shell.document().undoStack()->undo();
    QVERIFY(shell.document().project() == before);
    shell.document().undoStack()->redo();
    QVERIFY(shell.document().project() == after);
    QTRY_VERIFY(shell.isPlanned());
}

void TestGuide::itFollowsTheScenario()
{
    Shell shell;
    const ScenarioId first = shell.scenario();
    IntakeGuide &guide = opened(shell);
    type(guide, "stack", QStringLiteral("Java"));
    shell.document().endMerging();
    shell.document().replace(emptyProject(QStringLiteral("other"), QStringLiteral("s"), QDate(2026, 11, 21)),
                             {}, {});
    QVERIFY(guide.findChild<QLineEdit *>(QStringLiteral("intake-stack"))->text().isEmpty());
    QVERIFY(first.isValid());
}

void TestGuide::bothLanguagesAreWhole()
{
    Shell shell;
    IntakeGuide &guide = opened(shell);
    QStringList english;
    for (const QLabel *label : guide.findChildren<QLabel *>())
        english += label->text();
    shell.language.setCurrent(QStringLiteral("nl"));
    auto *steps = guide.findChild<QListWidget *>(QStringLiteral("intakeSteps"));
    QTRY_VERIFY(steps->item(0)->text().contains(QStringLiteral("draait")));
    for (const QLabel *label : guide.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("intake-")), qPrintable(label->text()));
    // The steps are seen in full.
    for (int i = 0; i < steps->count(); ++i)
        QVERIFY(steps->fontMetrics().horizontalAdvance(steps->item(i)->text()) <= steps->viewport()->width());
    shell.language.setCurrent(QStringLiteral("en"));
}

void TestGuide::pointingAtATermExplainsIt()
{
    Shell shell;
    QVERIFY(GlossaryTips::tipFor(QStringLiteral("Node CPU")).contains(QStringLiteral("pods run")));
    QVERIFY(GlossaryTips::tipFor(QStringLiteral("Name")).isEmpty());
    // Words that use many terms explain a few.
    const QString many = GlossaryTips::tipFor(QStringLiteral("VM, hypervisor, container, pod, node, GitOps"));
    QCOMPARE(many.count(QLatin1String("<p")), 3);
    shell.language.setCurrent(QStringLiteral("nl"));
    QVERIFY(
        GlossaryTips::tipFor(QStringLiteral("Control plane")).contains(QStringLiteral("cluster dat weet")));
    shell.language.setCurrent(QStringLiteral("en"));

    // On a label that says nothing of its own; one that does keeps its own words.
    QLabel label(QStringLiteral("Pods per node"));
    label.show();
    QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(&label, &help);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("smallest thing")));
    QToolTip::hideText();
    label.setToolTip(QStringLiteral("own words"));
    QCoreApplication::sendEvent(&label, &help);
    QTRY_VERIFY(!QToolTip::text().contains(QStringLiteral("smallest thing")));
}

QTEST_MAIN(TestGuide)
#include "tst_intakeguide.moc"
