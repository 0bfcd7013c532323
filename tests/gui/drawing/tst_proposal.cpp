#include "core/report/proposal.h"
#include "tests/support/plans.h"
#include "ui/drawing/painter.h"
#include "ui/proposal/figures.h"
#include "ui/proposal/pages.h"
#include "ui/proposal/tablelayout.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace grondplan;

/// What a tool says about a file; empty when it failed.
static QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

static report::ProposalContent contentOf(const test::PlannedProject &made, const QString &language)
{
    return report::build(made.project, {&made.plan}, Words(language));
}

class TestProposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfSaysThePlansFigures_data();
    void thePdfSaysThePlansFigures();
    void thePdfIsSound();
    void thePdfNamesItselfAndItsLanguage();
    void pagesAreNumbered();
    void pagesAsPicturesAreThePagesOfTheFile();
    void longTablesBreakWithTheirHead();
    void nothingIsTooLongForAPage();
    void anEmptyProposalStillHasACover();
    void aFileThatCannotBeWrittenIsAnError();
    void whatWasThereIsReplacedAtOnce();
    void columnsStayWithinTheTable_data();
    void columnsStayWithinTheTable();
    void drawingsFitThePage_data();
    void drawingsFitThePage();

private:
    [[nodiscard]] QString written(const report::ProposalContent &content, const QString &name);

    QTemporaryDir m_folder;
};

QString TestProposal::written(const report::ProposalContent &content, const QString &name)
{
    const QString path = m_folder.filePath(name);
    return ui::writePdf(content, path) ? path : QString();
}

void TestProposal::thePdfSaysThePlansFigures_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Dutch") << "nl";
}

void TestProposal::thePdfSaysThePlansFigures()
{
    QFETCH(QString, language);
    const test::PlannedProject made = test::shop();
    const QString path = written(contentOf(made, language), QStringLiteral("figures-%1.pdf").arg(language));
    QVERIFY(!path.isEmpty());
    const QString text =
        said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    const Words words(language);
    const QString plain = QString(text).replace(QChar::Nbsp, QLatin1Char(' '));
    const auto says = [&plain](QString figure) {
        return plain.contains(figure.replace(QChar::Nbsp, QLatin1Char(' ')));
    };
    QVERIFY(says(words.money(made.plan.month.likely)));
    QVERIFY(says(words.money(made.plan.month.high)));
    for (const WorkloadCost &cost : made.plan.byWorkload)
        QVERIFY2(says(words.money(cost.month)), qPrintable(words.money(cost.month)));
    for (const char *name : {"Web shop renewal", "Test customer", "postgres", "Production 1"})
        QVERIFY2(says(QString::fromUtf8(name)), name);
}

void TestProposal::thePdfIsSound()
{
    const QString path = written(contentOf(test::shop(), QStringLiteral("en")), QStringLiteral("sound.pdf"));
    QVERIFY(said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                .contains(QStringLiteral("No syntax")));
    QVERIFY(said(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).toInt() > 1);
    const QStringList fonts =
        said(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(QStringLiteral("NotoSans")), qPrintable(font));
        QVERIFY2(font.contains(QStringLiteral(" yes ")), qPrintable(font)); // embedded
    }
}

void TestProposal::thePdfNamesItselfAndItsLanguage()
{
    const QString path = written(contentOf(test::shop(), QStringLiteral("nl")), QStringLiteral("named.pdf"));
    QVERIFY(said(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Web shop renewal")));
    const QString metadata = said(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY(metadata.contains(QStringLiteral("<rdf:li>nl</rdf:li>")));
    QVERIFY(metadata.contains(QStringLiteral("Web shop renewal")));
}

void TestProposal::pagesAreNumbered()
{
    const QString path =
        written(contentOf(test::shop(), QStringLiteral("en")), QStringLiteral("numbered.pdf"));
    const int count = said(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).toInt();
    QVERIFY(count > 2);
    for (int i = 2; i <= count; ++i) {
        const QString number = QString::number(i);
        QString page =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                               QStringLiteral("-layout"), path, QStringLiteral("-")});
        page.remove(QLatin1Char(' ')); // the tool guesses spaces from distances
        QVERIFY2(page.contains(QStringLiteral("%1/%2").arg(i).arg(count)), qPrintable(page));
    }
}

void TestProposal::pagesAsPicturesAreThePagesOfTheFile()
{
    const report::ProposalContent content = contentOf(test::shop(), QStringLiteral("en"));
    const QString path = written(content, QStringLiteral("pictures.pdf"));
    const std::vector<QImage> pages = ui::renderPages(content, 48);
    QCOMPARE(static_cast<int>(pages.size()),
             said(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).toInt());
    for (const QImage &page : pages) {
        // A4 at 48 to the inch: 210 / 25.4 * 48 = 396.9 by 561.3.
        QVERIFY(std::abs(std::min(page.width(), page.height()) - 397) <= 1);
        QVERIFY(std::abs(std::max(page.width(), page.height()) - 561) <= 1);
        QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
    }
}

static report::Table longTable(int rows)
{
    report::Table table;
    table.caption = QStringLiteral("Many");
    table.columns = {{QStringLiteral("Nameofthings"), report::Align::Left, 3},
                     {QStringLiteral("Amount"), report::Align::Right, 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QStringLiteral("row%1end").arg(i), QString::number(i)});
    table.rows.push_back({QStringLiteral("Sumofall"), QStringLiteral("9")});
    table.lastRowIsTotal = true;
    return table;
}

static report::ProposalContent with(const report::Block &block)
{
    report::ProposalContent content;
    content.project = QStringLiteral("Project");
    content.language = QStringLiteral("en");
    content.sections.push_back(
        {QStringLiteral("cost"), {report::Heading{1, QStringLiteral("Section")}, block}});
    return content;
}

void TestProposal::longTablesBreakWithTheirHead()
{
    const QString path = written(with(longTable(150)), QStringLiteral("long.pdf"));
    const QString text =
        said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    const int pages = said(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).toInt();
    QVERIFY(pages >= 4);
    QCOMPARE(text.count(QStringLiteral("Nameofthings")), pages - 1); // all but the cover
    for (int i = 0; i < 150; ++i)
        QCOMPARE(text.count(QStringLiteral("row%1end").arg(i)), 1);
    // The total is with a row before it.
    const QString last = text.section(QLatin1Char('\f'), pages - 1, pages - 1);
    QVERIFY(last.contains(QStringLiteral("Sumofall")) && last.contains(QStringLiteral("row149end")));
}

void TestProposal::nothingIsTooLongForAPage()
{
    report::Table table = longTable(2);
    table.rows[0][0] = QStringLiteral("w0rd ").repeated(3000);
    table.rows[1][0] = QString(2000, QLatin1Char('x'));
    const QString path = written(with(table), QStringLiteral("tall.pdf"));
    const QString text = said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QCOMPARE(text.count(QStringLiteral("w0rd")), 3000);
    QCOMPARE(text.count(QLatin1Char('x')), 2000);
}

void TestProposal::anEmptyProposalStillHasACover()
{
    const test::PlannedProject made = test::nothing();
    QVERIFY(ui::renderPages(contentOf(made, QStringLiteral("en")), 24).size() > 1);
    QCOMPARE(ui::renderPages(report::build(made.project, {}, Words()), 24).size(), std::size_t{1});
}

void TestProposal::aFileThatCannotBeWrittenIsAnError()
{
    const QString path = m_folder.filePath(QStringLiteral("no such folder/file.pdf"));
    const Result<> result = ui::writePdf(contentOf(test::nothing(), QStringLiteral("en")), path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(result.error().where, path);
}

void TestProposal::whatWasThereIsReplacedAtOnce()
{
    const QString path = m_folder.filePath(QStringLiteral("there.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what was there");
    file.close();
    QVERIFY(ui::writePdf(contentOf(test::nothing(), QStringLiteral("en")), path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    // Nothing half-written is left beside it.
    const QStringList beside =
        QDir(m_folder.path()).entryList({QStringLiteral("there*")}, QDir::Files | QDir::Hidden);
    QCOMPARE(beside.size(), 1);
}

void TestProposal::columnsStayWithinTheTable_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("characters");
    QTest::newRow("little to say") << 3 << 4;
    QTest::newRow("more than fits on a line") << 4 << 60;
    QTest::newRow("far too much") << 9 << 300;
}

void TestProposal::columnsStayWithinTheTable()
{
    QFETCH(int, columns);
    QFETCH(int, characters);
    report::Table table;
    QStringList row;
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back(
            {QStringLiteral("Column"), i % 2 == 0 ? report::Align::Left : report::Align::Right, 1});
        row += QString(characters, QLatin1Char('m'));
    }
    table.rows = {row};
    const ui::TableLayout layout = ui::measured(table, 600);
    const diagram::MeasureText measure = ui::measureWithDrawingFont();
    for (std::size_t i = 0; i < layout.left.size(); ++i) {
        QVERIFY(layout.left[i] + layout.width[i] <= 600.01);
        if (i > 0)
            QVERIFY(layout.left[i] > layout.left[i - 1] + layout.width[i - 1]);
        QString together;
        for (const ui::TableRow &piece : layout.rows) {
            for (const QString &line : piece.cells[i]) {
                QVERIFY(measure(line, false, 8.25) <= layout.width[i] + 0.01);
                together += line;
            }
        }
        QCOMPARE(together.size(), characters);
    }
}

void TestProposal::drawingsFitThePage_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("instances");
    QTest::newRow("one server") << 1 << 2;
    QTest::newRow("twelve servers") << 12 << 4;
    QTest::newRow("twelve full servers") << 12 << 16;
    QTest::newRow("sixty servers") << 60 << 8;
}

void TestProposal::drawingsFitThePage()
{
    QFETCH(int, servers);
    QFETCH(int, instances);
    diagram::Box zone;
    zone.kind = diagram::BoxKind::Zone;
    zone.title = QStringLiteral("Zone");
    for (int s = 0; s < servers; ++s) {
        diagram::Box server;
        server.id = QStringLiteral("s%1").arg(s);
        server.kind = diagram::BoxKind::Server;
        server.title = QStringLiteral("Server %1").arg(s);
        for (int i = 0; i < instances; ++i) {
            diagram::Box instance;
            instance.title = QStringLiteral("recommendation-service %1").arg(i);
            server.children.push_back(instance);
        }
        zone.children.push_back(server);
    }
    diagram::Diagram drawing;
    drawing.boxes = {zone};
    const QSizeF portrait(627, 870);
    const QSizeF landscape(950, 580);
    int drawn = 0;
    for (const ui::FittedDrawing &fitted : ui::fitted(drawing, portrait, landscape, Words())) {
        const QSizeF room = fitted.landscape ? landscape : portrait;
        QVERIFY(fitted.size().width() <= room.width() + 0.5);
        QVERIFY(fitted.size().height() <= room.height() + 0.5);
        QVERIFY2(fitted.scale * 8.25 >= 5 - 1e-6,
                 qPrintable(QString::number(fitted.scale))); // points on paper
        drawn += static_cast<int>(fitted.diagram.boxes[0].children.size());
    }
    QCOMPARE(drawn, servers);
}

QTEST_MAIN(TestProposal)
#include "tst_proposal.moc"
