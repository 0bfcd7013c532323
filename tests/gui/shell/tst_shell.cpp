#include "core/catalogue/loader.h"
#include "core/importers/registry.h"
#include "core/store/store.h"
#include "tests/gui/shell/cases.h"
#include "tests/gui/shell/shell.h"
#include "ui/canvas/canvasview.h"
#include "ui/commands/addlink.h"
#include "ui/panels/baselinelist.h"
#include "ui/panels/explanationpanel.h"
#include "ui/panels/figurebutton.h"
#include "ui/panels/figurestrip.h"
#include "ui/panels/inspector.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewarea.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;

class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void mainJobFromSketchToReopened();
    void exampleIsPlannedAndExplained();
    void starterOpensAsANewProject();
    void importIsOneStep();
    void remarksOnAnImportTakeTheLinesTheyNeed();
    void aBrokenImportChangesNothing();
    void languageSwitchesWhileRunning();
    void themeSwitchesWhileRunning();
    void closingAsksAboutChanges_data();
    void closingAsksAboutChanges();
    void savingThenClosing();
    void aFailedOpenKeepsTheDocument();
    void aFileChangedOnDiskIsNotOverwritten();
    void recentFilesAreKept();
    void everyFocusableWidgetHasAName();
    void mnemonicsAreUnique();
    void noKeyMeansTwoThings();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

static void type(QLineEdit *editor, const QString &text)
{
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

static QByteArray composeText()
{
    return "services:\n"
           "  web:\n    image: nginx:1.25\n    depends_on: [db]\n    deploy:\n      replicas: 2\n"
           "      resources:\n        limits: {cpus: '0.5', memory: 256M}\n"
           "  db:\n    image: postgres:16\n";
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static bool saved(Shell &shell, const QString &path)
{
    bool onDisk = false;
    shell.window->files().saveTo(path, [&onDisk] { onDisk = true; });
    return QTest::qWaitFor([&onDisk] { return onDisk; });
}

void TestShell::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("grondplan"));
    QCoreApplication::setApplicationName(QStringLiteral("grondplan"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder.filePath(QStringLiteral("settings")));
}

void TestShell::init()
{
    QSettings().clear();
}

void TestShell::mainJobFromSketchToReopened()
{
    Shell shell;
    Document &document = shell.document();
    CanvasView &canvas = shell.window->canvas();
    for (const char *id : {"web", "api", "database"})
        canvas.addTemplate(QString::fromLatin1(id));
    QCOMPARE(document.scenario().workloads.size(), std::size_t(3));
    const ZoneId zone = document.scenario().zones.front().id;
    canvas.setSelection({{zone}, {}, {}});
    auto *tier = shell.window->inspector().findChild<QComboBox *>(QStringLiteral("zoneTier"));
    tier->setCurrentIndex(tier->findData(static_cast<int>(Tier::Kubernetes)));
    Q_EMIT tier->activated(tier->currentIndex());
    QCOMPARE(document.scenario().zones.front().tier, std::optional(Tier::Kubernetes));

    const auto id = [&document](std::size_t index) { return document.scenario().workloads[index].id; };
    document.push(std::make_unique<AddLink>(document, id(0), id(1)));
    document.push(std::make_unique<AddLink>(document, id(1), id(2)));
    canvas.setSelection({{}, {id(0)}, {}});
    auto *replicas =
        shell.window->inspector().findChild<QLineEdit *>(QStringLiteral("workloadReplicasEditor"));
    type(replicas, QStringLiteral("9"));
    QCOMPARE(document.scenario().workloads[0].replicas, Replicas::exactly(9));
    QTRY_VERIFY(shell.isPlanned());
    const Plan planned = *shell.window->planner().plan(shell.scenario());
    QVERIFY(planned.month.likely.minor > 0);

    const Project done = document.project();
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QVERIFY(document.scenario().workloads.empty());
    QVERIFY(document.scenario().zones.empty());
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QVERIFY(document.project() == done);

    QVERIFY(saved(shell, file("shop.grondplan")));
    QVERIFY(!document.isModified());
    QVERIFY(shell.window->close());

    Shell again;
    again.window->files().open(file("shop.grondplan"));
    QTRY_COMPARE(again.document().path(), file("shop.grondplan"));
    QVERIFY(again.document().project() == done);
    QTRY_VERIFY(again.isPlanned());
    const Plan reopened = *again.window->planner().plan(again.scenario());
    QCOMPARE(reopened.month.likely.minor, planned.month.likely.minor);
    QVERIFY(reopened == planned);
}

void TestShell::starterOpensAsANewProject()
{
    Shell shell(QStringLiteral("nl"));
    QAction *saas = shell.action("starter-saas");
    QVERIFY(saas != nullptr && !saas->text().isEmpty());
    saas->trigger();
    QTRY_VERIFY(shell.document().scenario().workloads.size() > 10);
    QVERIFY(shell.document().path().isEmpty());
    QVERIFY(!shell.document().layout().workloads.empty());
    shell.window->views().show(View::Advice);
    QTRY_VERIFY(shell.isPlanned());
    QVERIFY(!shell.window->planner().plan(shell.scenario())->hasErrors());
}

void TestShell::exampleIsPlannedAndExplained()
{
    Shell shell;
    shell.window->files().openExample();
    QVERIFY(!shell.document().scenario().workloads.empty());
    QVERIFY(!shell.document().isModified()); // nothing of the user's would be lost
    QTRY_VERIFY(shell.isPlanned());
    const Plan plan = *shell.window->planner().plan(shell.scenario());
    FigureStrip *strip = shell.window->views().strip();
    strip->button(LiveFigure::Cost)->click();
    auto *why = shell.window->findChild<ExplanationPanel *>();
    const QString money = Words(QStringLiteral("en")).money(plan.month.likely);
    QTRY_VERIFY2(why->shownText().contains(money), qPrintable(why->shownText()));
    for (const LiveFigure figure : kLiveFigures)
        strip->button(figure)->click(); // each has an answer
}

void TestShell::importIsOneStep()
{
    Shell shell;
    write(file("shop.yaml"), composeText());
    auto *timer = new QTimer(shell.window.get());
    bool shown = false;
    connect(timer, &QTimer::timeout, timer, [timer, &shown] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        shown = true;
        timer->stop();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("importZoneName"));
        QCOMPARE(name->text(), Words().text("default-zone")); // as the command line names it
        name->setText(QStringLiteral("Cluster"));
        auto *tier = dialog->findChild<QComboBox *>(QStringLiteral("importTier"));
        tier->setCurrentIndex(tier->findData(static_cast<int>(Tier::KubernetesVm)));
        dialog->accept();
    });
    timer->start(10);
    shell.window->files().openAnything({file("shop.yaml")});
    const Document &document = shell.document();
    QTRY_COMPARE(document.scenario().workloads.size(), std::size_t(2));
    QVERIFY(shown);
    QCOMPARE(document.scenario().zones.size(), std::size_t(1));
    QCOMPARE(document.scenario().zones.front().name, QStringLiteral("Cluster"));
    QCOMPARE(document.scenario().zones.front().tier, std::optional(Tier::KubernetesVm));
    QCOMPARE(document.scenario().links.size(), std::size_t(1));
    QCOMPARE(document.layout().workloads.size(), std::size_t(2));
    QCOMPARE(document.project().name, QStringLiteral("shop"));
    // All of it is seen.
    const CanvasRect zone = document.layout().zones.begin()->second;
    QTRY_VERIFY(shell.window->canvas()
                    .viewport()
                    .toCanvas(QRectF(shell.window->canvas().rect()))
                    .contains(QRectF(zone.x, zone.y, zone.width, zone.height)));
    document.undoStack()->undo();
    QVERIFY(document.scenario().workloads.empty() && document.scenario().zones.empty());
    QVERIFY(!document.undoStack()->canUndo());
}

void TestShell::remarksOnAnImportTakeTheLinesTheyNeed()
{
    Shell shell;
    write(file("java.yaml"),
          "services:\n  a: {image: x, environment: {JAVA_OPTS: -Xmx1g}, depends_on: [b]}\n");
    const QString path = file("java.yaml");
    std::vector<ReadFile> files;
    files.push_back({path, importers::readFile(path, QStringLiteral("auto"), *shippedCatalogue())});
    ImportDialog dialog(shell.document(), std::move(files), {});
    dialog.show();
    auto *remarks = dialog.findChild<QTreeWidget *>(QStringLiteral("importFindings"));
    QCOMPARE(remarks->topLevelItemCount(), 2);
    const auto fits = [remarks](int row, int width) {
        const QTreeWidgetItem *item = remarks->topLevelItem(row);
        const int words = remarks->fontMetrics()
                              .boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, item->text(2))
                              .height();
        const int height = remarks->visualItemRect(item).height();
        return height >= words && height < words + remarks->fontMetrics().height();
    };
    for (const int width : {760, 500}) {
        dialog.resize(width, 620);
        QTRY_VERIFY(fits(0, remarks->columnWidth(2) - 8));
        QTRY_VERIFY(fits(1, remarks->columnWidth(2) - 8));
    }
}

void TestShell::aBrokenImportChangesNothing()
{
    Shell shell;
    write(file("broken.yaml"), "services:\n  web: [\n");
    const auto answered = answerNext("errorMessage", QMessageBox::Ok);
    const Project before = shell.document().project();
    shell.window->files().importFiles({file("broken.yaml")});
    QTRY_VERIFY(*answered);
    QVERIFY(shell.document().project() == before);
    QVERIFY(!shell.document().undoStack()->canUndo());
}

void TestShell::languageSwitchesWhileRunning()
{
    Shell shell;
    auto *tabs = shell.window->findChild<QTabBar *>(QStringLiteral("viewTabs"));
    const QString english = shell.action("fileOpen")->text();
    shell.window->canvas().addZone();
    auto *servers = shell.window->findChild<BaselineList *>();
    const Baseline &first = shell.document().project().catalogue->baselines.front();
    const Words dutch(QStringLiteral("nl"));
    QVERIFY(dutch.catalogued(first.model) != first.model);
    const QString inDutch = QStringLiteral("%1 · ≈ %2 per maand")
                                .arg(dutch.catalogued(first.model), dutch.money(first.price->month));
    QVERIFY(servers->item(0)->text() != inDutch);
    shell.action("language-nl")->trigger();
    QCOMPARE(QLocale().language(), QLocale::Dutch);
    QCoreApplication::processEvents();
    // Whatever the word is, it is that of the translators that are installed now.
    QCOMPARE(shell.action("fileOpen")->text(),
             QCoreApplication::translate("grondplan::ui::MainActions", "&Open…"));
    QCOMPARE(tabs->tabText(1), viewName(View::Architecture));
    QCOMPARE(Settings::language(), QStringLiteral("nl"));
    QCOMPARE(servers->item(0)->text(), inDutch);
    // The step that was made in English, too.
    const QString zone = shell.document().scenario().zones.front().name;
    QCOMPARE(shell.document().undoStack()->undoText(),
             QCoreApplication::translate("AddZone", "Add zone %1").arg(zone));
    QVERIFY(shell.action("editUndo")->text().contains(shell.document().undoStack()->undoText()));
    shell.action("language-en")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(shell.action("fileOpen")->text(), english);
}

void TestShell::themeSwitchesWhileRunning()
{
    Shell shell;
    shell.action("theme-dark")->trigger();
    QVERIFY(shell.theme.isDark());
    QTRY_VERIFY(shell.window->palette().color(QPalette::Window).lightness() < 100);
    QCOMPARE(Settings::theme(), QStringLiteral("dark"));
    shell.action("theme-light")->trigger();
    QTRY_VERIFY(shell.window->palette().color(QPalette::Window).lightness() > 200);
}

void TestShell::closingAsksAboutChanges_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("discard closes") << static_cast<int>(QMessageBox::Discard) << true;
    QTest::newRow("cancel stays") << static_cast<int>(QMessageBox::Cancel) << false;
}

void TestShell::closingAsksAboutChanges()
{
    QFETCH(int, answer);
    QFETCH(bool, closes);
    Shell shell;
    shell.window->canvas().addTemplate(QStringLiteral("web"));
    QVERIFY(shell.document().isModified());
    const auto answered = answerNext("saveQuestion", static_cast<QMessageBox::StandardButton>(answer));
    QCOMPARE(shell.window->close(), closes);
    QVERIFY(*answered);
    QCOMPARE(shell.document().scenario().workloads.size(), std::size_t(1));
}

void TestShell::savingThenClosing()
{
    Shell shell;
    QVERIFY(saved(shell, file("close.grondplan")));
    shell.window->canvas().addTemplate(QStringLiteral("web"));
    const auto answered = answerNext("saveQuestion", QMessageBox::Save);
    shell.window->close();
    QTRY_VERIFY(*answered);
    QTRY_VERIFY(shell.window->isHidden()); // after the save, which runs on another thread
    const auto opened = store::open(file("close.grondplan"));
    QVERIFY(opened);
    QCOMPARE(opened->project.scenarios.front().workloads.size(), std::size_t(1));
}

void TestShell::aFailedOpenKeepsTheDocument()
{
    Shell shell;
    shell.window->files().openExample();
    const Project before = shell.document().project();
    write(file("not.grondplan"), "this is no project");
    const auto answered = answerNext("errorMessage", QMessageBox::Ok);
    shell.window->files().openAnything({file("not.grondplan")});
    QTRY_VERIFY(*answered);
    QVERIFY(shell.document().project() == before);
    QVERIFY(shell.document().path().isEmpty());
}

void TestShell::aFileChangedOnDiskIsNotOverwritten()
{
    Shell shell;
    QVERIFY(saved(shell, file("shared.grondplan")));
    Project other = shell.document().project();
    other.name = QStringLiteral("By a colleague");
    QVERIFY(store::save(other, file("shared.grondplan"), {}, store::OnConflict::Replace));

    shell.window->canvas().addTemplate(QStringLiteral("web"));
    const auto answered = answerNext("conflictQuestion", QMessageBox::Cancel);
    shell.window->files().save();
    QTRY_VERIFY(*answered);
    QVERIFY(shell.document().isModified());
    const auto opened = store::open(file("shared.grondplan"));
    QVERIFY(opened);
    QCOMPARE(opened->project.name, QStringLiteral("By a colleague"));
}

void TestShell::recentFilesAreKept()
{
    for (int i = 0; i < 12; ++i) {
        const QString path = m_folder.filePath(QStringLiteral("recent%1.grondplan").arg(i));
        write(path, "x");
        Settings::addRecentFile(path);
    }
    QCOMPARE(Settings::recentFiles().size(), Settings::kMostRecent);
    QVERIFY(Settings::recentFiles().front().endsWith(QLatin1String("recent11.grondplan")));
    QVERIFY(QFile::remove(file("recent11.grondplan")));
    QVERIFY(Settings::recentFiles().front().endsWith(QLatin1String("recent10.grondplan")));
}

void TestShell::everyFocusableWidgetHasAName()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    for (const View view : kViews)
        shell.window->views().show(view);
    QStringList unnamed;
    for (const QWidget *widget : shell.window->findChildren<QWidget *>()) {
        // Parts that Qt puts into its own widgets speak through those.
        const bool part = widget->objectName().startsWith(QLatin1String("qt_")) ||
                          QByteArray(widget->metaObject()->className()).startsWith("QComboBox");
        const bool combo = qobject_cast<const QComboBox *>(widget) != nullptr;
        if (!(widget->focusPolicy() & Qt::TabFocus) || (part && !combo))
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            unnamed << QString(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                               widget->objectName() + QLatin1String(" in ") +
                               QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral("; "))));
}

static QStringList clashesIn(const QList<QAction *> &actions)
{
    QMap<QChar, QString> taken;
    QStringList clashes;
    for (const QAction *action : actions) {
        const QString text = QString(action->text()).remove(QStringLiteral("&&"));
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at >= 0 && at + 1 < text.size()) {
            const QChar key = text[at + 1].toLower();
            if (taken.contains(key))
                clashes << QString(taken[key] + QLatin1String(" / ") + action->text());
            taken[key] = action->text();
        }
        if (action->menu())
            clashes += clashesIn(action->menu()->actions());
    }
    return clashes;
}

void TestShell::mnemonicsAreUnique()
{
    Shell shell;
    for (const QString &language : Language::available()) {
        shell.language.setCurrent(language);
        QCoreApplication::processEvents();
        const QStringList clashes = clashesIn(shell.window->menuBar()->actions());
        const QString said = clashes.join(QStringLiteral("; "));
        QVERIFY2(clashes.isEmpty(), qPrintable(QString(language + QLatin1String(": ") + said)));
    }
}

void TestShell::noKeyMeansTwoThings()
{
    Shell shell;
    QMap<QKeySequence, QString> taken;
    for (const QAction *action : shell.window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!taken.contains(key),
                     qPrintable(QString(key.toString() + QLatin1Char(' ') + action->text())));
            taken[key] = action->text();
        }
    }
    QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_S)));
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    TestShell shell; // keeps the folder of the settings
    return QTest::qExec(&shell, argc, argv) + test::runPaletteCases(argc, argv) +
           test::runTourCases(argc, argv);
}

#include "tst_shell.moc"
