#include "ui/charts/chartdata.h"
#include "ui/charts/charts.h"

#include <QAccessible>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace grondplan;
using namespace grondplan::ui;

namespace {

report::Waterfall waterfall()
{
    report::Waterfall chart;
    chart.caption = QStringLiteral("From what is asked to what the servers offer");
    chart.unit = QStringLiteral("vCPU");
    chart.bars = {{QStringLiteral("Asked for"), 20, true},
                  {QStringLiteral("Containers"), 0.73, false},
                  {QStringLiteral("Orchestration and platform services"), 4.15, false},
                  {QStringLiteral("Virtual machines"), 3.54, false},
                  {QStringLiteral("Unused in node VMs"), 11.58, false},
                  {QStringLiteral("Kept free on the servers"), 152, false},
                  {QStringLiteral("Offered by the servers"), 192, true}};
    return chart;
}

report::Split split()
{
    report::Split chart;
    chart.caption = QStringLiteral("Cost of a month by workload");
    chart.parts = {{QStringLiteral("web"), 96.75, QStringLiteral("€96.75")},
                   {QStringLiteral("database"), 193.5, QStringLiteral("€193.50")},
                   {QStringLiteral("<b>a name of one very long word_that_can_not_be_broken_anywhere</b>"),
                    96.75, QStringLiteral("€96.75")}};
    return chart;
}

/// How many pixels differ from the first one.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    return count;
}

QImage onPaper(QSize size, double scale, bool costs)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const QRectF rect(QPointF(0, 0), QSizeF(size));
    if (costs)
        paintChart(painter, rect, split(), Words());
    else
        paintChart(painter, rect, waterfall(), Words());
    return image;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsStandOnEachOther();
    void amountsWithoutAPlaceAreNegative();
    void whatIsPrintedAddsUp();
    void splitsAreSortedWithShares();
    void nothingToShareHasNoShares();
    void numbersAreOfTheLanguage();
    void screenAndPaperAreDrawn();
    void paperStaysInsideItsRectangle();
    void paperIsVectors();
    void aThemeChangesTheScreenOnly();
    void emptyChartsAreDrawn();
    void screenReadersFindATable();
    void screenReadersFollowAChange();
};

void TestCharts::barsStandOnEachOther()
{
    const ChartData data = chartData(waterfall(), Words());
    QCOMPARE(data.rows.size(), 7U);
    QCOMPARE(data.rows[0].from, 0.0);
    QCOMPARE(data.rows[0].to, 20.0);
    QCOMPARE(data.rows[1].from, 20.0);
    QCOMPARE(data.rows[1].to, 20.73);
    QCOMPARE(data.rows[2].from, 20.73);
    QCOMPARE(data.rows[6].from, 0.0);
    QCOMPARE(data.rows[6].to, 192.0);
    QVERIFY(data.rows[0].level && !data.rows[1].level && data.rows[6].level);
    QCOMPARE(data.rows[0].value, QStringLiteral("20.00 vCPU"));
    QCOMPARE(data.rows[1].text, QStringLiteral("+0.73"));
    QCOMPARE(data.rows[1].value, QStringLiteral("+0.73 vCPU"));
}

void TestCharts::amountsWithoutAPlaceAreNegative()
{
    report::Waterfall chart = waterfall();
    chart.bars = {
        {QStringLiteral("a"), 10, true}, {QStringLiteral("b"), -2.5, false}, {QStringLiteral("c"), 1, false}};
    const ChartData data = chartData(chart, Words());
    QCOMPARE(data.rows[1].text, QString(QChar(0x2212) + QStringLiteral("2.50")));
    QCOMPARE(data.rows[1].to, 7.5);
    QCOMPARE(data.rows[2].from, 7.5);
}

void TestCharts::whatIsPrintedAddsUp()
{
    // Each rounded by itself they were 5.50, 0.21 (0.205 up) and 1.14 beside 6.84.
    report::Waterfall chart = waterfall();
    chart.bars = {{QStringLiteral("need"), 5.5, true},
                  {QStringLiteral("layer"), 0.205, false},
                  {QStringLiteral("another"), 1.138, false},
                  {QStringLiteral("used"), 6.844, true}};
    const ChartData data = chartData(chart, Words());
    double sum = 0;
    for (std::size_t i = 0; i + 1 < data.rows.size(); ++i)
        sum += data.rows[i].text.section(u' ', 0, 0).toDouble();
    QCOMPARE(QString::number(sum, 'f', 2), data.rows.back().text.section(u' ', 0, 0));
    QCOMPARE(data.rows.back().text.section(u' ', 0, 0), QStringLiteral("6.84"));
}

void TestCharts::splitsAreSortedWithShares()
{
    const ChartData data = chartData(split(), Words());
    QCOMPARE(data.rows.size(), 3U);
    QCOMPARE(data.rows[0].name, QStringLiteral("database"));
    QCOMPARE(data.rows[1].name, QStringLiteral("web")); // equals keep their order
    // 193.50 of 387.00 is a half.
    QCOMPARE(data.rows[0].share, Words().percent(500'000));
    QCOMPARE(data.rows[1].share, Words().percent(250'000));
    QVERIFY(data.rows[0].text.startsWith(QStringLiteral("€193.50")));
    QVERIFY(data.rows[0].text.endsWith(data.rows[0].share));
}

void TestCharts::nothingToShareHasNoShares()
{
    report::Split chart;
    chart.parts = {{QStringLiteral("a"), 0, QStringLiteral("€0.00")}};
    const ChartData data = chartData(chart, Words());
    QCOMPARE(data.rows[0].share, QString());
    QCOMPARE(data.rows[0].text, QStringLiteral("€0.00"));
}

void TestCharts::numbersAreOfTheLanguage()
{
    const Words dutch(QStringLiteral("nl"));
    QCOMPARE(chartData(waterfall(), dutch).rows[1].text, QStringLiteral("+0,73"));
    QCOMPARE(chartData(waterfall(), Words()).rows[1].text, QStringLiteral("+0.73"));
    QVERIFY(chartData(split(), dutch).rows[0].share.contains(QLatin1Char(',')));
    // As many decimals as the largest needs, the same for all, so that a column of them can be added up by
    // eye.
    report::Waterfall large = waterfall();
    large.bars.back().value = 1'920;
    QCOMPARE(chartData(large, dutch).rows[1].text, QStringLiteral("+0,7"));
    QCOMPARE(chartData(large, dutch).rows[6].value, QStringLiteral("1.920,0 vCPU"));
}

void TestCharts::screenAndPaperAreDrawn()
{
    ChartView view;
    view.resize(800, 400);
    view.show(waterfall(), Words());
    QVERIFY(inked(view.grab().toImage()) > 10'000);
    view.show(split(), Words());
    QVERIFY(inked(view.grab().toImage()) > 10'000);
    QVERIFY(inked(onPaper({800, 400}, 1, false)) > 10'000);
    QVERIFY(inked(onPaper({800, 400}, 1, true)) > 10'000);
}

void TestCharts::paperStaysInsideItsRectangle()
{
    QImage image(600, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRectF rect(100, 100, 400, 300);
    paintChart(painter, rect, split(), Words());
    painter.end();
    QVERIFY(inked(image.copy(rect.toRect())) > 1'000);
    QPainter again(&image);
    again.fillRect(rect.adjusted(-1, -1, 1, 1), Qt::white);
    again.end();
    QCOMPARE(inked(image), 0);
}

void TestCharts::paperIsVectors()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        QPainter painter(&writer);
        paintChart(painter, QRectF(0, 0, 2000, 1200), waterfall(), Words());
    }
    QVERIFY(buffer.data().startsWith("%PDF-"));
    QVERIFY2(!buffer.data().contains("/Subtype /Image"), "the chart is a picture");
    QVERIFY2(buffer.data().contains("/FontFile"), "the chart's words are not text");
}

void TestCharts::aThemeChangesTheScreenOnly()
{
    ChartView view;
    view.resize(600, 300);
    view.show(waterfall(), Words());
    const QImage paper = onPaper({600, 300}, 1, false);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    const QImage image = view.grab().toImage();
    QCOMPARE(image.pixelColor(1, 1), QColor(0x1e, 0x1f, 0x22));
    QCOMPARE(onPaper({600, 300}, 1, false), paper);
    // Out of date is seen, too.
    view.setEnabled(false);
    QVERIFY(view.grab().toImage() != image);
}

void TestCharts::emptyChartsAreDrawn()
{
    ChartView view;
    view.resize(300, 200);
    view.show(report::Waterfall(), Words());
    QVERIFY(!view.grab().isNull());
    view.show(report::Split(), Words());
    QVERIFY(!view.grab().isNull());
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    paintChart(painter, QRectF(), waterfall(), Words());
    paintChart(painter, QRectF(0, 0, 5, 5), waterfall(), Words());
}

void TestCharts::screenReadersFindATable()
{
    ChartView view;
    view.resize(600, 300);
    view.show(split(), Words());
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(found != nullptr);
    QCOMPARE(found->role(), QAccessible::Table);
    QCOMPARE(found->text(QAccessible::Name), QStringLiteral("Cost of a month by workload"));
    QAccessibleTableInterface *table = found->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(found->childCount(), 9);
    QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("database"));
    QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("€193.50"));
    QCOMPARE(table->cellAt(2, 2)->text(QAccessible::Name), Words().percent(250'000));
    QCOMPARE(table->cellAt(3, 0), nullptr);
    QCOMPARE(table->cellAt(0, -1), nullptr);
    QCOMPARE(found->indexOfChild(table->cellAt(1, 2)), 5);
    QCOMPARE(found->child(5), table->cellAt(1, 2));
    QCOMPARE(table->cellAt(1, 1)->parent(), found);
    QCOMPARE(table->cellAt(1, 1)->tableCellInterface()->rowIndex(), 1);
}

void TestCharts::screenReadersFollowAChange()
{
    ChartView view;
    view.show(waterfall(), Words());
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(found->tableInterface()->rowCount(), 7);
    QAccessibleInterface *last = found->tableInterface()->cellAt(6, 1);
    QCOMPARE(last->text(QAccessible::Name), QStringLiteral("192.00 vCPU"));
    view.show(split(), Words());
    QVERIFY(!last->isValid());
    QCOMPARE(last->text(QAccessible::Name), QString());
    QCOMPARE(found->tableInterface()->rowCount(), 3);
    QCOMPARE(found->tableInterface()->columnCount(), 3);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
