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

class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void figuresAreThePlans();
    void figuresFollowAnEdit();
    void figuresAskWhy();
    void figuresAreCopiedForSpreadsheets();
    void figuresSortByValue();
    void figuresOfTheChosenZone();
    void figuresSpeakTheLanguage();
    void figuresOfNothing();
    void figuresThatCannotBePlanned();

    void architectureIsDrawn();
    void architectureIsToldToScreenReaders();
    void architectureZooms();
    void architectureIsExported();
    void architectureOfNothing();
};

void TestViews::figuresAreThePlans()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.resize(1200, 900);
    view.show();
    QTRY_VERIFY(bench.isPlanned());
    const QAbstractItemModel &servers = tableIn(view, "serverTable");
    QTRY_COMPARE(servers.rowCount(), static_cast<int>(bench.plan().servers.size()));

    const Words &words = windowWords();
    const ZonePlan &zone = bench.plan().zones[0];
    const QAbstractItemModel &figures = tableIn(view, "zoneTable");
    QCOMPARE(figures.index(0, 1).data().toString(), words.number(zone.servers.low));
    QCOMPARE(figures.index(0, 2).data().toString(), words.number(zone.servers.likely));
    QCOMPARE(figures.index(0, 3).data().toString(), words.number(zone.servers.high));
    QCOMPARE(figures.index(1, 2).data().toString(), words.money(zone.month.likely));
    QCOMPARE(servers.index(0, 0).data().toString(), bench.plan().servers[0].id);
    QVERIFY(servers.index(0, 2).data().toString().startsWith(words.cpu(bench.plan().servers[0].used.cpu)));

    const QAbstractItemModel &workloads = tableIn(view, "workloadTable");
    QCOMPARE(cell(workloads, QStringLiteral("web"), 2), words.number(6));
    QCOMPARE(cell(workloads, QStringLiteral("web"), 5), words.money(bench.plan().byWorkload[0].month));
    QCOMPARE(tableIn(view, "overheadTable").rowCount(), static_cast<int>(zone.overhead.size()));
    const QAbstractItemModel &assumptions = tableIn(view, "assumptionTable");
    QCOMPARE(assumptions.rowCount(), 1);
    QCOMPARE(assumptions.index(0, 0).data().toString(), QStringLiteral("cache"));
    QCOMPARE(assumptions.index(0, 2).data().toString(), words.cpu(500_mcpu));
}

void TestViews::figuresFollowAnEdit()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.show();
    const QAbstractItemModel &workloads = tableIn(view, "workloadTable");
    QTRY_COMPARE(cell(workloads, QStringLiteral("web"), 2), QStringLiteral("6"));
    bench.setReplicas(0, 60);
    QTRY_COMPARE(cell(workloads, QStringLiteral("web"), 2), QStringLiteral("60"));
    QCOMPARE(tableIn(view, "serverTable").rowCount(), static_cast<int>(bench.plan().servers.size()));
}

void TestViews::figuresAskWhy()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.show();
    auto *table = view.findChild<FigureTableView *>(QStringLiteral("zoneTable"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QSignalSpy asked(&view, &FiguresView::explainRequested);
    Q_EMIT table->activated(table->model()->index(0, 2));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("zones[0].servers.likely"));
    Q_EMIT table->activated(table->model()->index(0, 0)); // a name has no why
    QCOMPARE(asked.size(), 1);

    // Every path that is offered has an explanation.
    QStringList explained;
    for (const Explanation &explanation : explain(bench.document.project(), bench.plan()))
        explained.append(explanation.figure);
    for (const FigureTableView *any : view.findChildren<FigureTableView *>()) {
        for (int row = 0; row < any->model()->rowCount(); ++row) {
            for (int column = 0; column < any->model()->columnCount(); ++column) {
                const QString figure =
                    any->model()->index(row, column).data(FigureModel::FigureRole).toString();
                QVERIFY2(figure.isEmpty() || explained.contains(figure), qPrintable(figure));
            }
        }
    }
}

void TestViews::figuresAreCopiedForSpreadsheets()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.show();
    auto *table = view.findChild<FigureTableView *>(QStringLiteral("workloadTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex({});
    table->selectAll();
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].split(u'\t').size(), 6);
    QVERIFY(lines[0].startsWith(QStringLiteral("web\tcluster\t6\t")));
    QVERIFY2(lines[1].startsWith(QStringLiteral("'=database\t")), "a name must not become a formula");
}

void TestViews::figuresSortByValue()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.show();
    auto *table = view.findChild<FigureTableView *>(QStringLiteral("workloadTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const auto names = [table] {
        QStringList found;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found.append(table->model()->index(row, 0).data().toString());
        return found;
    };
    QCOMPARE(names()[0], QStringLiteral("web"));
    table->sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(names(),
             (QStringList{QStringLiteral("cache"), QStringLiteral("=database"), QStringLiteral("web")}));
    table->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(names()[0], QStringLiteral("web"));
    // The order outlives a new plan: "web" has the fewest now.
    bench.setReplicas(2, 20);
    QTRY_COMPARE(names()[0], QStringLiteral("cache"));
}

void TestViews::figuresOfTheChosenZone()
{
    Project project = shop();
    Scenario &scenario = project.scenarios.front();
    Zone second;
    second.id = project.newId<ZoneId>();
    second.name = QStringLiteral("legacy");
    second.tier = Tier::Vm;
    scenario.zones.push_back(second);
    scenario.workloads.push_back(workloadOf(project, second.id, QStringLiteral("erp"), 8_vcpu, 64_GiB, 1));
    Bench bench(project);
    FiguresView view(bench.document, bench.planner);
    view.show();
    const QAbstractItemModel &zones = tableIn(view, "zonesTable");
    QTRY_COMPARE(zones.rowCount(), 2);
    auto *chooser = view.findChild<QComboBox *>(QStringLiteral("zoneChooser"));
    QCOMPARE(chooser->count(), 2);
    chooser->setCurrentIndex(1);
    const QString money = windowWords().money(bench.plan().zones[1].month.likely);
    QCOMPARE(tableIn(view, "zoneTable").index(1, 2).data().toString(), money);
    QCOMPARE(cell(zones, QStringLiteral("legacy"), 7), money);
    bench.setReplicas(0, 7); // the choice outlives a new plan
    QTRY_VERIFY(bench.isPlanned());
    QTest::qWait(1);
    QCOMPARE(chooser->currentIndex(), 1);
}

void TestViews::figuresSpeakTheLanguage()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.show();
    const QAbstractItemModel &figures = tableIn(view, "zoneTable");
    QTRY_VERIFY(figures.rowCount() > 0);
    const Money cost = bench.plan().zones[0].month.likely;
    QCOMPARE(figures.index(1, 2).data().toString(), Words(QStringLiteral("en")).money(cost));
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&view, &event);
    QTRY_COMPARE(figures.index(1, 2).data().toString(), Words(QStringLiteral("nl")).money(cost));

    auto *chart = view.findChild<ChartView *>(QStringLiteral("waterfall"));
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(chart)->tableInterface();
    QVERIFY(table->rowCount() > 2);
    QVERIFY(table->cellAt(0, 1)->text(QAccessible::Name).contains(QLatin1Char(',')));
    const QString cpu = table->cellAt(0, 1)->text(QAccessible::Name);
    view.findChild<QRadioButton *>(QStringLiteral("waterfallMemory"))->click();
    QVERIFY(table->cellAt(0, 1)->text(QAccessible::Name) != cpu);
}

void TestViews::figuresOfNothing()
{
    Bench bench(emptyProject(QStringLiteral("New"), QStringLiteral("First"), QDate(2026, 11, 21)));
    FiguresView view(bench.document, bench.planner);
    view.show();
    QTRY_VERIFY(bench.isPlanned());
    QTest::qWait(1);
    QCOMPARE(tableIn(view, "serverTable").rowCount(), 0);
    QCOMPARE(view.findChild<Notice *>()->message(), QString());
    QVERIFY(!view.grab().isNull());
}

void TestViews::figuresThatCannotBePlanned()
{
    Bench bench(shop());
    FiguresView view(bench.document, bench.planner);
    view.show();
    QTRY_VERIFY(tableIn(view, "serverTable").rowCount() > 0);
    const int before = tableIn(view, "serverTable").rowCount();
    Zone zone = bench.document.scenario().zones[0];
    zone.baselines = {QStringLiteral("no-such-server")};
    bench.document.push(std::make_unique<EditZone>(bench.document, zone, [] { return QStringLiteral("x"); }));
    auto *notice = view.findChild<Notice *>();
    QTRY_VERIFY(bench.planner.error(bench.document.currentScenario()) != nullptr);
    const QString sentence = windowWords().error(*bench.planner.error(bench.document.currentScenario()));
    QTRY_COMPARE(notice->message(), sentence);
    QCOMPARE(tableIn(view, "serverTable").rowCount(), before); // the old figures stay, greyed
    QTRY_VERIFY(tableIn(view, "serverTable").index(0, 0).data(Qt::ForegroundRole).isValid());

    zone.baselines.clear();
    bench.document.push(std::make_unique<EditZone>(bench.document, zone, [] { return QStringLiteral("x"); }));
    QTRY_COMPARE(notice->message(), QString());
    QVERIFY(!tableIn(view, "serverTable").index(0, 0).data(Qt::ForegroundRole).isValid());
}

void TestViews::architectureIsDrawn()
{
    Bench bench(shop());
    ArchitectureView view(bench.document, bench.planner);
    view.resize(900, 700);
    view.show();
    QTRY_VERIFY(!view.canvas().diagram().boxes.empty());
    QVERIFY(!view.canvas().diagram().size.isEmpty());
    const QImage before = view.canvas().grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < before.height(); y += 3) {
        for (int x = 0; x < before.width(); x += 3)
            colours.insert(before.pixel(x, y));
    }
    QVERIFY(colours.size() > 5);
    const quint64 generation = view.canvas().generation();
    bench.setReplicas(0, 60);
    QTRY_VERIFY(view.canvas().generation() > generation);
}

void TestViews::architectureIsToldToScreenReaders()
{
    Bench bench(shop());
    ArchitectureView view(bench.document, bench.planner);
    view.resize(900, 700);
    view.show();
    QTRY_VERIFY(!view.canvas().diagram().boxes.empty());

    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view.canvas());
    QVERIFY(canvas != nullptr);
    QCOMPARE(canvas->childCount(), static_cast<int>(view.canvas().diagram().boxes.size()));
    QStringList names;
    int deepest = 0;
    const auto walk = [&](auto &&self, QAccessibleInterface *at, int depth) -> void {
        deepest = std::max(deepest, depth);
        names.append(at->text(QAccessible::Name));
        for (int i = 0; i < at->childCount(); ++i) {
            QAccessibleInterface *child = at->child(i);
            QVERIFY(child != nullptr && child->isValid());
            QCOMPARE(child->parent(), at);
            QCOMPARE(at->indexOfChild(child), i);
            self(self, child, depth + 1);
        }
    };
    walk(walk, canvas, 0);
    QVERIFY(deepest >= 2); // zones hold servers, servers hold what runs on them
    QVERIFY(names.contains(bench.plan().servers[0].id) ||
            names.join(QLatin1Char('\n')).contains(QStringLiteral("cluster")));

    QAccessibleInterface *old = canvas->child(0);
    const QString name = old->text(QAccessible::Name);
    bench.setReplicas(0, 60);
    const quint64 generation = view.canvas().generation();
    QTRY_VERIFY(view.canvas().generation() > generation);
    QVERIFY(canvas->child(0)->isValid());
}

void TestViews::architectureZooms()
{
    Bench bench(shop());
    ArchitectureView view(bench.document, bench.planner);
    view.resize(500, 400);
    view.show();
    DiagramCanvas &canvas = view.canvas();
    QTRY_VERIFY(!canvas.diagram().boxes.empty());
    QVERIFY(canvas.isFitted());
    const double fitting = canvas.zoom();
    QTest::keyClick(&canvas, Qt::Key_0);
    QCOMPARE(canvas.zoom(), 1.0);
    QVERIFY(!canvas.isFitted());
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QCOMPARE(canvas.zoom(), 1.25);
    QTest::keyClick(&canvas, Qt::Key_Minus);
    QCOMPARE(canvas.zoom(), 1.0);

    // What is under the pointer stays there while zooming.
    canvas.zoomTo(2);
    canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->maximum() / 2);
    canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->maximum() / 2);
    const QPointF pointer(120, 90);
    const QPointF origin = canvas.toViewport(QRectF(0, 0, 1, 1)).topLeft();
    const QPointF under = (pointer - origin) / canvas.zoom();
    QWheelEvent wheel(pointer, canvas.viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas.viewport(), &wheel);
    QCOMPARE(canvas.zoom(), 2.5);
    const QPointF after = (pointer - canvas.toViewport(QRectF(0, 0, 1, 1)).topLeft()) / canvas.zoom();
    QVERIFY(QLineF(under, after).length() < 1);

    // Dragging moves the drawing with the pointer.
    const int scrolled = canvas.horizontalScrollBar()->value();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, QPoint(200, 150));
    QTest::mouseMove(canvas.viewport(), QPoint(170, 150));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, QPoint(170, 150));
    QCOMPARE(canvas.horizontalScrollBar()->value(), scrolled + 30);

    QTest::keyClick(&canvas, Qt::Key_1);
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.zoom(), fitting);
}

void TestViews::architectureIsExported()
{
    Bench bench(shop());
    ArchitectureView view(bench.document, bench.planner);
    QTemporaryDir folder;
    QVERIFY(!view.exportTo(folder.filePath(QStringLiteral("early.svg"))));
    view.show();
    QTRY_VERIFY(view.canExport());
    const auto starts = [&](const char *name, const QByteArray &with) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const Result<> done = view.exportTo(path);
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) && file.readAll().startsWith(with);
    };
    QVERIFY(starts("a.svg", "<?xml"));
    QVERIFY(starts("a.PNG", "\x89PNG"));
    QVERIFY(starts("a.pdf", "%PDF-"));
    const Result<> odd = view.exportTo(folder.filePath(QStringLiteral("a.doc")));
    QVERIFY(!odd && odd.error().code == ErrorCode::UnknownFormat);
    const Result<> nowhere = view.exportTo(folder.filePath(QStringLiteral("no/such/folder/a.svg")));
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::FileNotWritable);
}

void TestViews::architectureOfNothing()
{
    Bench bench(emptyProject(QStringLiteral("New"), QStringLiteral("First"), QDate(2026, 11, 21)));
    ArchitectureView view(bench.document, bench.planner);
    view.show();
    QTRY_VERIFY(bench.isPlanned());
    QTest::qWait(1);
    QVERIFY(!view.canExport());
    QVERIFY(!view.grab().isNull());
    bench.document.replace(shop(), {}, {});
    QTRY_VERIFY(view.canExport());
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
