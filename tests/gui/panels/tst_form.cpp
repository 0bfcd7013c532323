#include "core/text/words.h"
#include "tests/gui/panels/sketch.h"
#include "ui/commands/editzone.h"
#include "ui/panels/checkfield.h"
#include "ui/panels/form.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QTranslator>
#include <QUndoStack>
#include <QWheelEvent>

using namespace grondplan;
using namespace grondplan::ui;

/// What the inspectors are made of: a wheel that scrolls does not edit, and no text makes them too wide.
class TestForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelChangesOnlyWhatHasTheFocus();
    void wheelOverTheInspectorChangesNothing();
    void longTextsGoOnInTheNextLine();
    void pagesAreNoWiderThanTheirArea();
};

/// Turns the wheel a step down over the middle of a widget. \return whether it took the step
static bool turnWheel(QWidget &over)
{
    const QPointF middle = QRectF(over.rect()).center();
    QWheelEvent event(middle, QPointF(over.mapToGlobal(middle.toPoint())), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &event);
    return event.isAccepted();
}

void TestForm::wheelChangesOnlyWhatHasTheFocus()
{
    Form form;
    auto *choice = new QComboBox(&form);
    choice->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    auto *count = new QSpinBox(&form);
    count->setValue(5);
    form.addRow(choice);
    form.addRow(count);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.setFocus();
    choice->clearFocus();
    count->clearFocus();
    QVERIFY(!turnWheel(*choice));
    QVERIFY(!turnWheel(*count));
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(count->value(), 5);
    QVERIFY(!choice->hasFocus() && !count->hasFocus());
    choice->setFocus();
    turnWheel(*choice);
    QCOMPARE(choice->currentIndex(), 1);
    count->setFocus();
    turnWheel(*count);
    QCOMPARE(count->value(), 4);
}

void TestForm::wheelOverTheInspectorChangesNothing()
{
    Sketch sketch;
    sketch.inspector.resize(320, 400);
    sketch.inspector.show();
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    QVERIFY(QTest::qWaitForWindowExposed(&sketch.inspector));
    const Scenario before = sketch.document.scenario();
    const int steps = sketch.document.undoStack()->count();
    int choices = 0;
    for (QComboBox *choice : sketch.inspector.findChildren<QComboBox *>()) {
        if (choice->hasFocus())
            continue;
        turnWheel(*choice);
        ++choices;
    }
    QVERIFY(choices > 5);
    QCOMPARE(sketch.document.undoStack()->count(), steps);
    QVERIFY(sketch.document.scenario() == before);
}

void TestForm::longTextsGoOnInTheNextLine()
{
    CheckField box;
    box.setText(QStringLiteral("Servers and disks of several kinds may stand side by side in this zone"));
    box.resize(1000, 30);
    const int oneLine = box.sizeHint().height();
    box.resize(120, 30);
    QVERIFY(box.minimumSizeHint().width() <= 120);
    QVERIFY(box.sizeHint().height() >= 3 * box.fontMetrics().lineSpacing());
    QVERIFY(oneLine < 2 * box.fontMetrics().lineSpacing() + 8);
    box.resize(120, box.sizeHint().height());
    QTest::mouseClick(&box, Qt::LeftButton, Qt::NoModifier, {60, box.height() - 4}); // on its last line
    QVERIFY(box.isChecked());
}

void TestForm::pagesAreNoWiderThanTheirArea()
{
    QTranslator dutch;
    QVERIFY(dutch.load(QStringLiteral(":/i18n/grondplan_nl.qm")));
    QCoreApplication::installTranslator(&dutch);
    {
        Sketch sketch;
        Zone zone = *sketch.document.scenario().zone(sketch.zone);
        for (const Tier tier : {Tier::Vm, Tier::KubernetesVm}) {
            zone.tier = tier;
            sketch.document.push(
                std::make_unique<EditZone>(sketch.document, zone, [] { return QStringLiteral("tier"); }));
            sketch.inspector.showObjects({{sketch.zone}, {}, {}});
            sketch.inspector.resize(320, 500);
            sketch.inspector.show();
            QVERIFY(QTest::qWaitForWindowExposed(&sketch.inspector));
            QCoreApplication::processEvents();
            for (QScrollArea *area : sketch.inspector.findChildren<QScrollArea *>()) {
                if (!area->isVisible() || area->widget() == nullptr)
                    continue;
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1 > %2")
                                        .arg(area->widget()->width())
                                        .arg(area->viewport()->width())));
            }
        }
    }
    QCoreApplication::removeTranslator(&dutch);
}

QTEST_MAIN(TestForm)
#include "tst_form.moc"
