// What the window writes and shows of a whole project: the proposal, the file, the view.

#include "core/report/proposal.h"
#include "core/store/store.h"
#include "tests/gui/shell/shell.h"
#include "tests/support/otheruser.h"
#include "ui/canvas/canvasview.h"
#include "ui/proposal/pages.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/viewarea.h"
#include "ui/views/architectureview.h"
#include "ui/views/diagramcanvas.h"

#include <QFile>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::ui;

class TestOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theProposalIsWritten();
    void aProposalThatIsNotFinishedLeavesWhatWasThere();
    void anExportThatIsCancelledLeavesWhatWasThere();
    void theZoomIsThatOfTheViewShown();
    void aSaveThatIsNotConfirmedIsSaidAndGoesOn();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestOutput::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("grondplan"));
    QCoreApplication::setApplicationName(QStringLiteral("grondplan"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder.filePath(QStringLiteral("settings")));
}

void TestOutput::theProposalIsWritten()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    ExportDialog dialog(shell.document(), shell.window->planner());
    QVERIFY(dialog.writeTo(file("offer.pdf")));
    QFile pdf(file("offer.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(pdf.readAll().trimmed().endsWith("%%EOF"));
    auto *sections = dialog.findChild<QListWidget *>(QStringLiteral("proposalSections"));
    QCOMPARE(sections->count(), static_cast<int>(report::sectionIds(shell.document().project()).size()));
}

void TestOutput::aProposalThatIsNotFinishedLeavesWhatWasThere()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    write(file("offer.pdf"), "an earlier one");
    {
        const Document &document = shell.document();
        const auto plan = shell.window->planner().plan(document.currentScenario());
        PdfPages pages(report::build(document.project(), {plan.get()}, Words(), {}), file("offer.pdf"));
        QVERIFY(pages.count() > 2);
        QVERIFY(*pages.next());
        QCOMPARE(pages.written(), 1);
    }
    QFile offer(file("offer.pdf"));
    QVERIFY(offer.open(QIODevice::ReadOnly));
    QCOMPARE(offer.readAll(), QByteArray("an earlier one"));
}

/// What the progress of an export is about; until the pages are set, nobody knows how many there are.
enum class Stage
{
    LayingOut,
    Writing
};

/// Clicks Cancel in the progress of an export once it is that far.
static std::shared_ptr<bool> cancelNext(const ExportDialog &dialog, Stage stage)
{
    auto cancelled = std::make_shared<bool>(false);
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, cancelled, stage, &dialog] {
        auto *progress = dialog.findChild<QProgressDialog *>(QStringLiteral("exportProgress"));
        if (!progress || (progress->maximum() > 0) != (stage == Stage::Writing))
            return;
        timer->stop();
        timer->deleteLater();
        progress->show(); // as it would by itself after a moment
        QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
        *cancelled = progress->wasCanceled();
    });
    timer->start(0);
    return cancelled;
}

void TestOutput::anExportThatIsCancelledLeavesWhatWasThere()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    QTemporaryDir folder;
    const QString offer = folder.filePath(QStringLiteral("offer.pdf"));
    write(offer, "an earlier one");
    ExportDialog dialog(shell.document(), shell.window->planner());
    dialog.show();
    auto cancelled = cancelNext(dialog, Stage::LayingOut);
    QVERIFY(!dialog.writeTo(offer));
    QVERIFY(*cancelled);
    QVERIFY(dialog.isVisible()); // to choose otherwise, or leave
    QFile file(offer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("an earlier one"));

    cancelled = cancelNext(dialog, Stage::Writing);
    QVERIFY(!dialog.writeTo(folder.filePath(QStringLiteral("new.pdf"))));
    QVERIFY(*cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("offer.pdf")));
    // A later one is not held up by it.
    QVERIFY(dialog.writeTo(offer));
}

void TestOutput::theZoomIsThatOfTheViewShown()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    const double sketch = shell.window->canvas().zoom();
    shell.window->views().show(View::Architecture);
    auto *architecture = qobject_cast<ArchitectureView *>(shell.window->views().widgetOf(View::Architecture));
    architecture->canvas().zoomTo(1);
    shell.action("viewZoomIn")->trigger();
    QVERIFY(architecture->canvas().zoom() > 1);
    QCOMPARE(shell.window->canvas().zoom(), sketch);
    shell.window->views().show(View::Figures);
    QVERIFY(!shell.action("viewZoomIn")->isEnabled());
    shell.window->views().show(View::Sketch);
    shell.action("viewZoomIn")->trigger();
    QVERIFY(shell.window->canvas().zoom() > sketch);
}

void TestOutput::aSaveThatIsNotConfirmedIsSaidAndGoesOn()
{
    Shell shell;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.grondplan"));
    QTemporaryDir state;
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
    const test::OtherUser user({folder.path(), state.path()});
    // May be written to, but not be read, and so not be synced.
    QVERIFY(QFile::setPermissions(folder.path(), QFile::WriteOwner | QFile::ExeOwner));
    auto answered = answerNext("errorMessage", QMessageBox::Ok);
    shell.window->files().saveTo(path);
    QTRY_VERIFY(*answered);
    QCOMPARE(shell.document().path(), path);
    QVERIFY(shell.document().isModified());
    // No conflict with what was written itself.
    shell.window->canvas().addTemplate(QStringLiteral("web"));
    answered = answerNext("errorMessage", QMessageBox::Ok);
    shell.window->files().save();
    QTRY_VERIFY(*answered);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(store::open(path)->project.scenarios.front().workloads.size(), std::size_t(1));
    shell.window->files().save();
    QTRY_VERIFY(!shell.document().isModified());
}

QTEST_MAIN(TestOutput)
#include "tst_output.moc"
