// Every view in every language and look: that it shows something, and that the words of the window are seen
// in full. make.sh keeps the pictures, for README.md and for whoever judges them.

#include "core/report/proposal.h"
#include "tests/gui/shell/shell.h"
#include "tests/support/sketches.h"
#include "ui/canvas/canvasview.h"
#include "ui/commands/editzone.h"
#include "ui/drawing/painter.h"
#include "ui/panels/figurebutton.h"
#include "ui/panels/figurestrip.h"
#include "ui/panels/inspector.h"
#include "ui/proposal/pages.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/scenarios.h"
#include "ui/shell/viewarea.h"

#include <QBuffer>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::ui;

/// What the window takes of a large screen when it is opened for the first time.
static constexpr QSize kFirstSize(1360, 860);

class TestPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyViewShowsSomething_data();
    void everyViewShowsSomething();
    void partsThatComeAndGoShowSomething_data();
    void partsThatComeAndGoShowSomething();
    void wordsOfTheWindowAreSeenInFull_data();
    void wordsOfTheWindowAreSeenInFull();
    void theSketchShowsAllItsParts_data() { everyViewShowsSomething_data(); }
    void theSketchShowsAllItsParts();
    void theProposalShowsSomething();

private:
    void keep(const QImage &picture, const QString &name) const;
    void keepOutlook(const Shell &shell, const std::vector<std::pair<int, const char *>> &pages) const;

    QTemporaryDir m_folder;
};

void TestPictures::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("grondplan"));
    QCoreApplication::setApplicationName(QStringLiteral("grondplan"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    // As the program has it, at a size that does not hang on the machine.
    QFont font = drawingFont(10);
    font.setHintingPreference(QFont::PreferDefaultHinting);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

void TestPictures::keep(const QImage &picture, const QString &name) const
{
    const QString folder = qEnvironmentVariable("GRONDPLAN_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QDir(folder).filePath(name % QLatin1String(".png"))));
}

static void setTier(Document &document, Tier tier)
{
    Zone zone = document.scenario().zones.front();
    zone.tier = tier;
    document.push(
        std::make_unique<EditZone>(document, zone, [] { return QStringLiteral("Change the tier"); }));
}

/// The web shop on containers, and on Kubernetes.
static void openShop(Shell &shell)
{
    shell.window->files().openExample();
    Document &document = shell.document();
    Project project = document.project();
    project.asOf = QDate(2026, 11, 21); // the same picture on every day
    document.replace(std::move(project), {}, {});
    setTier(document, Tier::Container);
    renameScenario(document, document.currentScenario(), QStringLiteral("Containers"));
    duplicateScenario(document, QStringLiteral("Kubernetes"));
    setTier(document, Tier::Kubernetes);
    for (const Scenario &scenario : document.project().scenarios)
        shell.window->planner().refine(scenario.id);
    QTRY_VERIFY_WITH_TIMEOUT(shell.isPlanned(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(shell.window->planner().isFinal(document.project().scenarios.front().id), 60000);
}

static QString nameOf(View view)
{
    switch (view) {
    case View::Sketch:
        return QStringLiteral("canvas");
    case View::Architecture:
        return QStringLiteral("architecture");
    case View::Figures:
        return QStringLiteral("figures");
    case View::Advice:
        return QStringLiteral("advice");
    case View::Outlook:
        return QStringLiteral("outlook");
    case View::Compare:
        break;
    }
    return QStringLiteral("compare");
}

static qsizetype colorsOf(const QImage &picture)
{
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    }
    return colors.size();
}

void TestPictures::everyViewShowsSomething_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("look");
    for (const char *language : {"en", "nl"}) {
        QTest::addRow("%s-light", language)
            << QString::fromLatin1(language) << static_cast<int>(ThemeChoice::Light);
        QTest::addRow("%s-dark", language)
            << QString::fromLatin1(language) << static_cast<int>(ThemeChoice::Dark);
    }
}

void TestPictures::keepOutlook(const Shell &shell,
                               const std::vector<std::pair<int, const char *>> &pages) const
{
    auto *ahead = shell.window->findChild<QTabBar *>(QStringLiteral("outlookPages"));
    for (const auto &[page, name] : pages) {
        ahead->setCurrentIndex(page);
        const auto *text = shell.window->findChild<QLabel *>(QLatin1String(name));
        QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 120'000);
        QTest::qWait(50);
        keep(shell.window->views().widgetOf(View::Outlook)->grab().toImage(),
             QLatin1String(name) % QLatin1Char('-') % QLatin1String(QTest::currentDataTag()));
    }
}

void TestPictures::everyViewShowsSomething()
{
    QFETCH(QString, language);
    QFETCH(int, look);
    Shell shell(language, static_cast<ThemeChoice>(look), {1560, 940});
    openShop(shell);
    for (const View view : kViews) {
        shell.window->views().show(view);
        if (view == View::Sketch)
            shell.window->canvas().zoomToFit();
        QTest::qWait(300); // what is brought to its place step by step
        if (view == View::Outlook) {
            const auto *text = shell.window->findChild<QLabel *>(QStringLiteral("outlookDeciding"));
            QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), 120'000);
        }
        const QImage picture = shell.window->grab().toImage();
        QVERIFY(colorsOf(shell.window->views().widgetOf(view)->grab().toImage()) > 30);
        keep(picture, nameOf(view) % QLatin1Char('-') % QLatin1String(QTest::currentDataTag()));
    }
    keepOutlook(shell, {{3, "outlookFailures"}});
    // A thousand plans a picture: once, and only where it is kept; tst_outlookview holds what they show.
    const bool isKept = !qEnvironmentVariable("GRONDPLAN_PICTURES").isEmpty();
    if (isKept && language == QLatin1String("nl") && look == static_cast<int>(ThemeChoice::Light))
        keepOutlook(shell, {{1, "outlookChances"}, {2, "outlookGrowth"}});
    shell.window->views().show(View::Advice);
    auto *pages = shell.window->findChild<QTabBar *>(QStringLiteral("advicePages"));
    for (int i = 1; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        QTest::qWait(50);
        const QImage picture = shell.window->views().widgetOf(View::Advice)->grab().toImage();
        QVERIFY(colorsOf(picture) > 10);
        keep(picture, QLatin1String("advice-page-") % QString::number(i) % QLatin1Char('-') %
                          QLatin1String(QTest::currentDataTag()));
    }
}

void TestPictures::partsThatComeAndGoShowSomething_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("look");
    QTest::newRow("en-dark") << QStringLiteral("en") << static_cast<int>(ThemeChoice::Dark);
    QTest::newRow("nl-light") << QStringLiteral("nl") << static_cast<int>(ThemeChoice::Light);
}

void TestPictures::partsThatComeAndGoShowSomething()
{
    QFETCH(QString, language);
    QFETCH(int, look);
    Shell shell(language, static_cast<ThemeChoice>(look), kFirstSize);
    openShop(shell);
    const auto keepWindow = [&](const char *name, QWidget &part) {
        QTest::qWait(300); // what is brought to its place step by step
        QVERIFY2(colorsOf(part.grab().toImage()) > 5, name);
        keep(shell.window->grab().toImage(),
             QLatin1String(name) % QLatin1Char('-') % QLatin1String(QTest::currentDataTag()));
    };
    const Scenario &scenario = shell.document().scenario();
    CanvasView &canvas = shell.window->canvas();
    const auto keepInspector = [&](const char *name) {
        QTest::qWait(100);
        for (QScrollArea *area : shell.window->inspector().findChildren<QScrollArea *>()) {
            if (area->isVisible())
                keep(area->widget()->grab().toImage(),
                     QLatin1String(name) % QLatin1Char('-') % QLatin1String(QTest::currentDataTag()));
        }
    };
    keepInspector("project");
    canvas.setSelection({{scenario.zones.front().id}, {}, {}});
    keepWindow("zone-selected", shell.window->inspector());
    keepInspector("zone");
    canvas.setSelection({{}, {scenario.workloads.front().id}, {}});
    keepInspector("workload");
    shell.action("canvasFind")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cost > 80"));
    keepWindow("find", canvas);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    canvas.setFocus();
    for (int i = 0; i < 4; ++i)
        shell.action("canvasZoomIn")->trigger();
    shell.action("canvasAddWorkload")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("api 4x2c4g"));
    keepWindow("quickadd", canvas);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    shell.action("editCommands")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ar"));
    keepWindow("commands", canvas);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    for (QDockWidget *dock : shell.window->docks()) {
        dock->raise();
        keepWindow(qPrintable(dock->objectName()), *dock);
    }
}

void TestPictures::wordsOfTheWindowAreSeenInFull_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Dutch") << QStringLiteral("nl");
}

void TestPictures::wordsOfTheWindowAreSeenInFull()
{
    QFETCH(QString, language);
    Shell shell(language, ThemeChoice::Light, kFirstSize);
    openShop(shell);
    QTest::qWait(50);
    keep(shell.window->grab().toImage(), QStringLiteral("first-") % language);

    // The tabs of the panels at the right.
    int seen = 0;
    for (const QTabBar *tabs : shell.window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < tabs->count(); ++i, ++seen)
            QVERIFY2(tabs->tabRect(i).width() > tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) &&
                         tabs->tabRect(i).right() <= tabs->width(),
                     qPrintable(tabs->tabText(i)));
    }
    QCOMPARE(seen, 4);

    // All live figures beside each other, in a window as it is at the first start.
    FigureStrip *strip = shell.window->views().strip();
    const int top = strip->button(LiveFigure::Servers)->y();
    for (const LiveFigure figure : kLiveFigures) {
        const FigureButton *button = strip->button(figure);
        QCOMPARE(button->y(), top);
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    // The inspector's texts over several lines, of the scenario, a zone and a workload.
    const Scenario &scenario = shell.document().scenario();
    for (const ObjectIds &chosen : {ObjectIds{}, ObjectIds{{scenario.zones.front().id}, {}, {}},
                                    ObjectIds{{}, {scenario.workloads.front().id}, {}}}) {
        shell.window->canvas().setSelection(chosen);
        QTest::qWait(100);
        for (const QLabel *label : shell.window->inspector().findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

/// Two sites and two tenants, a zone that is folded, notes, and what is locked.
static void drawParts(Shell &shell)
{
    Document &document = shell.document();
    Project project = document.project();
    Scenario &scenario = project.scenarios.front();
    for (std::size_t i = 0; i < scenario.zones.size(); ++i)
        scenario.zones[i].site = i < 2 ? QStringLiteral("Amsterdam") : QStringLiteral("Groningen");
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        if (i < 16)
            scenario.workloads[i].tenant = i % 12 < 8 ? QStringLiteral("Bakker") : QStringLiteral("De Vries");
    }
    ::grondplan::Layout &layout = project.layouts[scenario.id];
    layout.folded.insert(scenario.zones[1].id);
    layout.locked.zones.insert(scenario.zones[2].id);
    layout.locked.workloads.insert(scenario.workloads[1].id);
    QPixmap rack(240, 150);
    rack.fill(QColor(0x3c, 0x6e, 0x9f));
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    rack.save(&buffer, "PNG");
    const CanvasRect first = layout.zones.at(scenario.zones[1].id);
    layout.notes = {
        {project.newId<NoteId>(),
         {first.x, first.y + 88, 232, 88},
         QStringLiteral("Folded: the customer brings these over next year. Ask what may stop until then."),
         NoteColour::Yellow,
         {}},
        {project.newId<NoteId>(),
         {first.x, first.y + 200, 260, 196},
         QStringLiteral("Rack 12, as it is"),
         NoteColour::Plain,
         picture}};
    document.replace(std::move(project), {}, {});
}

void TestPictures::theSketchShowsAllItsParts()
{
    QFETCH(QString, language);
    QFETCH(int, look);
    Shell shell(language, static_cast<ThemeChoice>(look), {1560, 940});
    const auto keepSketch = [&](const char *name) {
        QTest::qWait(300);
        QVERIFY(colorsOf(shell.window->canvas().grab().toImage()) > 5);
        keep(shell.window->grab().toImage(),
             QLatin1String(name) % QLatin1Char('-') % QLatin1String(QTest::currentDataTag()));
    };
    CanvasView &canvas = shell.window->canvas();
    keepSketch("sketch-empty");
    shell.document().replace(test::manyWorkloads(5, 12), {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(shell.isPlanned(), 60000);
    canvas.zoomToFit();
    keepSketch("sketch-60");
    drawParts(shell);
    QTRY_VERIFY_WITH_TIMEOUT(shell.isPlanned(), 60000);
    canvas.zoomToFit();
    keepSketch("sketch-parts");
    canvas.setZoom(1);
    canvas.setFocusObject(CanvasObject(shell.document().scenario().zones[1].id));
    keepSketch("sketch-parts-near");
    // A drag in flight, to another zone.
    const Scenario &scenario = shell.document().scenario();
    canvas.zoomToFit();
    const auto middle = [&](CanvasObject object) {
        return canvas.viewport().toView(canvas.world().bounds(object).center()).toPoint();
    };
    const auto drag = [&](QPoint to) {
        const QPoint from = middle(CanvasObject(scenario.workloads[5].id));
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        for (const QPoint &at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&canvas, &move);
        }
        QTest::qWait(700); // until it says what it would cost
    };
    drag(middle(CanvasObject(scenario.workloads[40].id)) + QPoint(0, 20));
    keepSketch("sketch-drag");
    QTest::keyClick(&canvas, Qt::Key_Escape);
    drag(middle(CanvasObject(scenario.zones[3].id)) + QPoint(0, 260)); // on no zone
    keepSketch("sketch-leave");
    QTest::keyClick(&canvas, Qt::Key_Escape);
    canvas.openFind();
    canvas.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("cost > 90"));
    keepSketch("sketch-find");
    QTest::keyClick(canvas.findChild<QLineEdit *>(QStringLiteral("findText")), Qt::Key_Escape);
    shell.action("editCommands")->trigger();
    auto *palette = shell.window->findChild<QWidget *>(QStringLiteral("commandPalette"));
    palette->findChild<QLineEdit *>()->setText(language == QLatin1String("nl") ? QStringLiteral("laag")
                                                                               : QStringLiteral("layer"));
    keepSketch("sketch-palette");
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    if (qEnvironmentVariableIsEmpty("GRONDPLAN_PICTURES"))
        return; // an estate is planned for a while, and holds nothing that the others do not
    shell.document().replace(test::manyWorkloads(20, 1000), {}, {});
    canvas.zoomToFit();
    keepSketch("sketch-20000");
    canvas.setZoom(0.3);
    keepSketch("sketch-20000-near");
}

void TestPictures::theProposalShowsSomething()
{
    Shell shell(QStringLiteral("nl"));
    openShop(shell);
    const Document &document = shell.document();
    const auto plan = shell.window->planner().plan(document.currentScenario());
    const std::vector<QImage> pages =
        renderPages(report::build(document.project(), {plan.get()}, Words(QStringLiteral("nl")), {}), 84);
    QVERIFY(pages.size() > 5);
    // The first six of them on a table.
    static constexpr int kGap = 14;
    const QSize each(pages.front().width(), pages.front().height());
    QImage table(3 * (each.width() + kGap) + kGap, 2 * (each.height() + kGap) + kGap, QImage::Format_RGB32);
    table.fill(QColor(0xd8, 0xdd, 0xe3));
    QPainter painter(&table);
    for (int i = 0; i < 6; ++i) {
        const QImage &page = pages[static_cast<std::size_t>(i)];
        QVERIFY(colorsOf(page) > 5);
        const QImage fitted = page.scaled(each, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QPoint corner(kGap + i % 3 * (each.width() + kGap), kGap + i / 3 * (each.height() + kGap));
        painter.drawImage(corner + QPoint(0, (each.height() - fitted.height()) / 2), fitted);
    }
    painter.end();
    keep(table, QStringLiteral("proposal-nl"));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
