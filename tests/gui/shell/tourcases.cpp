#include "tests/gui/shell/cases.h"
#include "tests/gui/shell/shell.h"
#include "ui/canvas/canvasview.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/editzone.h"
#include "ui/panels/figurebutton.h"
#include "ui/panels/figurestrip.h"
#include "ui/shell/tour.h"
#include "ui/shell/viewarea.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace grondplan;
using namespace grondplan::ui;

class TestTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAsThingsAreDone();
    void canBeLookedThrough();
    void saysItInDutch();
};

static Tour *tour(Shell &shell)
{
    return shell.window->findChild<Tour *>(QStringLiteral("tour"));
}

void TestTour::goesOnAsThingsAreDone()
{
    Shell shell;
    QTRY_VERIFY(shell.isPlanned());
    shell.action("helpTour")->trigger();
    QVERIFY(tour(shell) != nullptr && tour(shell)->isVisible());
    QCOMPARE(tour(shell)->step(), 0);

    shell.window->canvas().addTemplate(QStringLiteral("api"));
    QTRY_COMPARE(tour(shell)->step(), 1);
    Document &document = shell.document();
    Workload larger = document.scenario().workloads.front();
    larger.replicas = Replicas::exactly(4);
    document.push(std::make_unique<EditWorkloads>(document, EditWorkloads::Values{{larger.id, larger}},
                                                  [] { return QStringLiteral("x"); }));
    QTRY_COMPARE(tour(shell)->step(), 2);
    Zone zone = document.scenario().zones.front();
    zone.tier = zone.tier == Tier::Kubernetes ? Tier::Vm : Tier::Kubernetes;
    document.push(std::make_unique<EditZone>(document, zone, [] { return QStringLiteral("x"); }));
    QTRY_COMPARE(tour(shell)->step(), 3);
    QTRY_VERIFY(shell.isPlanned());
    shell.window->views().strip()->button(LiveFigure::Servers)->click();
    QTRY_COMPARE(tour(shell)->step(), 4);
    tour(shell)->findChild<QPushButton *>(QStringLiteral("tourNext"))->click();
    QVERIFY(!tour(shell)->isVisible());
}

/// Every step stands inside the window, beside what it is about, and Escape leaves.
void TestTour::canBeLookedThrough()
{
    Shell shell(QStringLiteral("en"), ThemeChoice::Light, QSize(1200, 800));
    shell.action("helpTour")->trigger();
    auto *next = tour(shell)->findChild<QPushButton *>(QStringLiteral("tourNext"));
    for (int step = 0; step < 5; ++step) {
        QCOMPARE(tour(shell)->step(), step);
        QTRY_VERIFY(shell.window->rect().contains(tour(shell)->geometry()));
        for (const QLabel *label : tour(shell)->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        if (step < 4)
            next->click();
    }
    tour(shell)->findChild<QPushButton *>(QStringLiteral("tourBack"))->click();
    QCOMPARE(tour(shell)->step(), 3);
    QVERIFY(shell.document().undoStack()->count() == 0);
    QTest::keyClick(tour(shell), Qt::Key_Escape);
    QVERIFY(!tour(shell)->isVisible());
}

void TestTour::saysItInDutch()
{
    Shell shell;
    shell.action("helpTour")->trigger();
    shell.language.setCurrent(QStringLiteral("nl"));
    const QList<QLabel *> labels = tour(shell)->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("Stap 1 van 5");
    }));
}

int test::runTourCases(int argc, char **argv)
{
    TestTour cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tourcases.moc"
