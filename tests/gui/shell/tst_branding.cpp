// The brand of a proposal in the window: shown before it is used, one step each to use and to remove it, and
// on the pages.

#include "core/report/proposal.h"
#include "tests/gui/shell/shell.h"
#include "tests/support/brands.h"
#include "ui/proposal/look.h"
#include "ui/proposal/pages.h"
#include "ui/shell/branddialog.h"
#include "ui/shell/projectfiles.h"

#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::ui;

class TestBrandingWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usingAndRemovingAreOneStepEach();
    void theMenuSaysWhatThereIs();
    void whatHasMistakesIsNotUsed();
    void thePagesWearIt();
    void aLogoThatCannotBeDrawnIsRefused();

private:
    QTemporaryDir m_folder;
};

static importers::BrandOutcome sample()
{
    importers::BrandOutcome outcome;
    outcome.brand = test::sampleBrand();
    outcome.brand.servers.clear();
    return outcome;
}

void TestBrandingWindow::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestBrandingWindow::usingAndRemovingAreOneStepEach()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    Document &document = shell.document();
    const Project before = document.project();
    BrandDialog dialog(document, sample());
    QVERIFY(dialog.isUsable());
    QVERIFY(dialog.apply());
    const Project used = document.project();
    QVERIFY(used.brand == sample().brand);
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(document.project() == before);
    document.undoStack()->redo();
    QVERIFY(document.project() == used);
    removeBrandFrom(document);
    QCOMPARE(document.undoStack()->count(), 2);
    QVERIFY(document.project() == before);
    document.undoStack()->undo();
    QVERIFY(document.project() == used);
    document.undoStack()->redo();
    removeBrandFrom(document); // nothing to remove leaves no trace
    QCOMPARE(document.undoStack()->count(), 2);
}

void TestBrandingWindow::theMenuSaysWhatThereIs()
{
    Shell shell;
    QAction *remove = shell.action("brandRemove");
    QVERIFY(remove != nullptr && !remove->isEnabled());
    BrandDialog dialog(shell.document(), sample());
    QVERIFY(dialog.apply());
    QVERIFY(remove->isEnabled());
    QVERIFY(remove->text().contains(QStringLiteral("Virzl && Sons")));
    remove->trigger();
    QVERIFY(!shell.document().project().brand);
    QVERIFY(!remove->isEnabled());
    const QString english = remove->text();
    shell.language.setCurrent(QStringLiteral("nl"));
    QTRY_VERIFY(remove->text() != english);
    shell.language.setCurrent(QStringLiteral("en"));
}

void TestBrandingWindow::whatHasMistakesIsNotUsed()
{
    Shell shell;
    importers::BrandOutcome outcome = sample();
    outcome.findings.push_back({Severity::Error,
                                QStringLiteral("field.missing"),
                                {QStringLiteral("name")},
                                {QStringLiteral("b.yaml"), 3, 7},
                                {},
                                {}});
    const BrandDialog dialog(shell.document(), outcome);
    QVERIFY(!dialog.isUsable());
    const auto *remarks = dialog.findChild<QListWidget *>(QStringLiteral("brandRemarks"));
    QVERIFY(remarks != nullptr);
    QCOMPARE(remarks->count(), 1);
    QVERIFY(remarks->item(0)->text().contains(QLatin1Char('3')));
}

void TestBrandingWindow::aLogoThatCannotBeDrawnIsRefused()
{
    Shell shell;
    importers::BrandOutcome outcome = sample();
    outcome.brand.logoIsSvg = false;
    outcome.brand.logo = QByteArray("\x89PNG\r\n\x1a\n", 8);
    QVERIFY(!BrandDialog(shell.document(), outcome).isUsable());
    outcome.brand.logo = test::samplePng();
    QVERIFY(BrandDialog(shell.document(), outcome).isUsable());
}

/// How many dots of a picture have exactly this colour.
static int dotsOf(const QImage &image, QRgb colour)
{
    int dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixel(x, y) == colour ? 1 : 0;
    }
    return dots;
}

void TestBrandingWindow::thePagesWearIt()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    Project project = shell.document().project();
    const auto plan = shell.window->planner().plan(shell.scenario());
    const Words words(QStringLiteral("en"));
    const auto plain = renderPages(report::build(project, {plan.get()}, words), 48);
    project.brand = sample().brand;
    project.brand->logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\">"
                          "<path fill=\"#ff00ff\" d=\"M0 0h2v1H0z\"/></svg>";
    const auto worn = renderPages(report::build(project, {plan.get()}, words), 48);
    QVERIFY(worn.size() >= plain.size());
    // The logo in full on the cover and small on every page after it, in one colour that nothing else has.
    const QRgb magenta = qRgb(0xff, 0, 0xff);
    const int cover = dotsOf(worn.front(), magenta);
    QVERIFY2(cover > 500, qPrintable(QString::number(cover)));
    for (std::size_t i = 1; i < worn.size(); ++i) {
        const int small = dotsOf(worn[i], magenta);
        QVERIFY2(small > 50 && small < cover, qPrintable(QString::number(small)));
    }
    for (const QImage &page : plain)
        QCOMPARE(dotsOf(page, magenta), 0);
    // The mark in the middle of the cover's picture has the accent.
    const QRgb accent = qRgb(0x0b, 0x6e, 0x4f);
    QVERIFY(dotsOf(worn.front(), accent) > 100);
    QCOMPARE(dotsOf(plain.front(), accent), 0);
}

QTEST_MAIN(TestBrandingWindow)
#include "tst_branding.moc"
