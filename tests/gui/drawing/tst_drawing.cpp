#include "core/architecture/architecture.h"
#include "core/diagram/typography.h"
#include "tests/support/plans.h"
#include "ui/drawing/painter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace grondplan;
using diagram::Box;
using diagram::Diagram;

static Diagram laidOut(const test::PlannedProject &made, const char *language = "en")
{
    Diagram drawing = architectureOf(made.project, made.plan, Words(QLatin1String(language)));
    layOut(drawing, ui::measureWithDrawingFont());
    return drawing;
}

/// What stands in the SVG as text, or an error of the XML.
static QStringList wordsOf(const QByteArray &svg, QString &error)
{
    QStringList words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            words += reader.readElementText();
    }
    error = reader.hasError() ? reader.errorString() : QString();
    return words;
}

/// WCAG 2.1 relative luminance and contrast.
static double luminanceOf(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

static double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class TestDrawing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramBringsItsFont();
    void wordsAreAsWideAsMeasured();
    void wordsAreLegible_data();
    void wordsAreLegible();
    void svgIsXmlWithTextInIt_data();
    void svgIsXmlWithTextInIt();
    void namesNeedNoEscaping();
    void svgHasNoEmptyColour();
    void everyBoxIsPainted_data();
    void everyBoxIsPainted();
    void pngHasTheScaleAskedFor();
    void aHugePictureIsMadeSmaller();
    void pdfIsOnePage();
};

void TestDrawing::theProgramBringsItsFont()
{
    QVERIFY(!qobject_cast<QGuiApplication *>(QCoreApplication::instance())->inherits("QApplication"));
    QCOMPARE(QFontInfo(ui::drawingFont(9)).family(), QStringLiteral("Noto Sans"));
    QVERIFY(QFontInfo(ui::drawingFont(9, true)).bold());
    QCOMPARE(ui::drawingFont(9).pixelSize(), 12);
}

void TestDrawing::wordsAreAsWideAsMeasured()
{
    // What is measured in drawing units holds at every scale, to a hundredth.
    const QString text = QStringLiteral("recommendation-service ×12");
    const double measured = ui::measureWithDrawingFont()(text, false, 9);
    QFont large = ui::drawingFont(9);
    large.setPixelSize(large.pixelSize() * 50);
    QVERIFY(std::abs(QFontMetricsF(large).horizontalAdvance(text) / 50 / measured - 1) < 0.01);
}

void TestDrawing::wordsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDrawing::wordsAreLegible()
{
    QFETCH(bool, dark);
    using diagram::BoxKind;
    const ui::DrawingTheme theme = ui::DrawingTheme::screen(dark);
    QVERIFY(contrastOf(theme.text(), theme.background()) >= 4.5);
    QVERIFY(contrastOf(theme.mutedText(), theme.background()) >= 4.5);
    for (const BoxKind kind : {BoxKind::Site, BoxKind::Zone, BoxKind::Band, BoxKind::Server, BoxKind::NodeVm,
                               BoxKind::Instance, BoxKind::Folded, BoxKind::Part}) {
        QVERIFY2(contrastOf(theme.text(), theme.fill(kind)) >= 4.5, qPrintable(theme.fill(kind).name()));
        QVERIFY2(contrastOf(theme.mutedText(), theme.fill(kind)) >= 4.5, qPrintable(theme.fill(kind).name()));
    }
}

void TestDrawing::svgIsXmlWithTextInIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Dutch") << "nl";
}

void TestDrawing::svgIsXmlWithTextInIt()
{
    QFETCH(QString, language);
    const Diagram drawing = laidOut(test::shop(), qPrintable(language));
    QString error;
    const QStringList words = wordsOf(ui::toSvg(drawing, ui::DrawingTheme::paper()), error);
    QCOMPARE(error, QString());
    for (const char *name : {"Production 1", "Databases 2", "postgres", "worker", "api ×2"})
        QVERIFY2(words.contains(QString::fromUtf8(name)), name);
    QVERIFY(words.contains(drawing.title));
}

void TestDrawing::namesNeedNoEscaping()
{
    test::PlannedProject made = test::shop();
    const QString nasty = QStringLiteral("<b>\"a\" & 'b'</b>");
    made.project.scenarios[0].workloads[0].name = nasty;
    made.plan.scenarioName = nasty;
    QString error;
    const QStringList words = wordsOf(ui::toSvg(laidOut(made), ui::DrawingTheme::paper()), error);
    QCOMPARE(error, QString());
    QVERIFY(words.contains(nasty));
}

void TestDrawing::svgHasNoEmptyColour()
{
    const QByteArray svg = ui::toSvg(laidOut(test::shop()), ui::DrawingTheme::paper());
    QVERIFY(!svg.contains("fill=\"\""));
    QVERIFY(!svg.contains("stroke=\"\""));
    QVERIFY(!svg.contains("<image"));
}

void TestDrawing::everyBoxIsPainted_data()
{
    QTest::addColumn<int>("servers");
    QTest::newRow("one server") << 1;
    QTest::newRow("twelve servers") << 12;
    QTest::newRow("sixty servers, folded") << 60;
}

static void visit(const std::vector<Box> &boxes, const std::function<void(const Box &)> &visitor)
{
    for (const Box &box : boxes) {
        visitor(box);
        visit(box.children, visitor);
    }
}

void TestDrawing::everyBoxIsPainted()
{
    QFETCH(int, servers);
    const Diagram drawing = laidOut(test::farm(servers, servers - servers / 10));
    QImage image(drawing.size.toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    ui::paint(painter, drawing, ui::DrawingTheme::paper());
    painter.end();
    visit(drawing.boxes, [&image](const Box &box) {
        const diagram::BoxStyle &style = diagram::styleOf(box.kind);
        // Its lower right corner is its own or its frame's: nothing of the background shows.
        const QPointF inside = box.rect.bottomRight() - QPointF(style.padding / 2, style.padding / 2);
        QVERIFY2(image.pixelColor(inside.toPoint()) != QColor(Qt::magenta), qPrintable(box.id));
    });
    // Nothing is painted in the margin.
    for (int x = 0; x < image.width(); ++x)
        QCOMPARE(image.pixelColor(x, 4), QColor(Qt::magenta));
}

void TestDrawing::pngHasTheScaleAskedFor()
{
    const Diagram drawing = laidOut(test::shop());
    const QImage once = QImage::fromData(ui::toPng(drawing, ui::DrawingTheme::paper(), 1), "PNG");
    const QImage twice = QImage::fromData(ui::toPng(drawing, ui::DrawingTheme::paper(), 2), "PNG");
    QCOMPARE(once.width(), static_cast<int>(std::ceil(drawing.size.width())));
    QCOMPARE(twice.size(), once.size() * 2);
}

void TestDrawing::aHugePictureIsMadeSmaller()
{
    Diagram drawing;
    drawing.size = {40'000, 10};
    const QImage image = QImage::fromData(ui::toPng(drawing, ui::DrawingTheme::paper(), 2), "PNG");
    QCOMPARE(image.width(), 16'000);
}

void TestDrawing::pdfIsOnePage()
{
    const QByteArray pdf = ui::toPdf(laidOut(test::shop()), ui::DrawingTheme::paper());
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

// Without widgets, as on the command line.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestDrawing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drawing.moc"
