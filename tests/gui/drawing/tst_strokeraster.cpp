#include "ui/drawing/strokeraster.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace grondplan::ui;

static constexpr QSize kSize(220, 160);
static constexpr QRgb kGround = 0xfff6f7f9;
static constexpr QRgb kInk = 0xff304050;

class TestStrokeRaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesLookAsQPainterDrawsThem_data();
    void linesLookAsQPainterDrawsThem();
    void routesLookAsQPainterDrawsThem_data();
    void routesLookAsQPainterDrawsThem();
    void shapesLookAsQPainterDrawsThem();
    void rectanglesLookAsQPainterDrawsThem();
    void thinRoutesAreWholePixels();
    void theClipChangesNothingInside();
    void wholePixelsFurtherIsTheSamePicture();
};

static QImage ground()
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(kGround);
    return image;
}

/// How far two pictures are apart, in levels of one colour of 256.
struct Distance
{
    int most = 0;    ///< of one pixel
    double mean = 0; ///< of the pixels that either drew on
    double ink = 0;  ///< share of more or less ink in all
};

static Distance distance(const QImage &one, const QImage &other)
{
    Distance result;
    double drawn = 0;
    double sum = 0;
    double inkOfOne = 0;
    double inkOfOther = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int a = qGreen(one.pixel(x, y));
            const int b = qGreen(other.pixel(x, y));
            inkOfOne += qGreen(kGround) - a;
            inkOfOther += qGreen(kGround) - b;
            if (a == qGreen(kGround) && b == qGreen(kGround))
                continue;
            ++drawn;
            sum += std::abs(a - b);
            result.most = std::max(result.most, std::abs(a - b));
        }
    }
    result.mean = sum / std::max(1.0, drawn);
    result.ink = std::abs(inkOfOne - inkOfOther) / std::max(1.0, inkOfOther);
    return result;
}

/// What QPainter makes of the outline of a line. It draws lines that are at most a pixel wide by a quicker
/// way, which is less exact: so the outline is filled.
static QImage painted(const QPainterPath &path, double width)
{
    QPainterPathStroker stroker(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
    QImage image = ground();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(stroker.createStroke(path), QColor::fromRgb(kInk));
    return image;
}

void TestStrokeRaster::linesLookAsQPainterDrawsThem_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<double>("width");
    for (const double width : {1.0, 1.5, 3.0}) {
        QTest::addRow("level %g", width) << QPointF(200.25, 20.5) << width;
        QTest::addRow("upright %g", width) << QPointF(20.25, 140.75) << width;
        QTest::addRow("steep %g", width) << QPointF(60, 150.5) << width;
        QTest::addRow("flat %g", width) << QPointF(210.5, 60.25) << width;
        QTest::addRow("half way %g", width) << QPointF(140.25, 140.5) << width;
    }
}

void TestStrokeRaster::linesLookAsQPainterDrawsThem()
{
    QFETCH(QPointF, to);
    QFETCH(double, width);
    const QPointF from(20.25, 20.5);
    QPainterPath path(from);
    path.lineTo(to);
    const QImage expected = painted(path, width);
    QImage drawn = ground();
    StrokeRaster(drawn, drawn.rect()).line(from, to, width, kInk);
    if (width == 1) {
        QImage thin = ground();
        StrokeRaster(thin, thin.rect()).thinLine(from, to, kInk);
        const Distance quick = distance(thin, expected);
        QVERIFY2(quick.mean <= 32, qPrintable(QString::number(quick.mean)));
    }
    const Distance found = distance(drawn, expected);
    QVERIFY2(found.mean <= 3, qPrintable(QString::number(found.mean)));
    QVERIFY2(found.ink <= 0.03, qPrintable(QString::number(found.ink)));
}

void TestStrokeRaster::routesLookAsQPainterDrawsThem_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("shift");
    for (const double scale : {0.3, 0.45, 1.0, 1.37, 2.0}) {
        for (const QPointF shift : {QPointF(0, 0), QPointF(0.5, 0.25), QPointF(0.33, 0.7)})
            QTest::addRow("%g at %g, %g", scale, shift.x(), shift.y()) << scale << shift;
    }
}

/// As the sketch has them: level and upright, corners of radius 8, 1.5 wide.
void TestStrokeRaster::routesLookAsQPainterDrawsThem()
{
    QFETCH(double, scale);
    QFETCH(QPointF, shift);
    std::vector<QPointF> points = {{8, 10}, {40, 10}, {40, 60}, {90, 60}, {90, 20}, {70, 20}};
    for (QPointF &point : points)
        point = point * scale + shift;
    const double radius = 8 * scale;
    const double width = std::max(1.5, 0.9 / scale) * scale;

    QPainterPath path(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF back = points[i - 1] - points[i];
        const QPointF on = points[i + 1] - points[i];
        const double turn = std::min({radius, back.manhattanLength() / 2, on.manhattanLength() / 2});
        path.lineTo(points[i] + back / back.manhattanLength() * turn);
        path.quadTo(points[i], points[i] + on / on.manhattanLength() * turn);
    }
    path.lineTo(points.back());
    const QImage expected = painted(path, width);
    QImage drawn = ground();
    StrokeRaster(drawn, drawn.rect()).route(points, {.width = width, .radius = radius}, kInk);
    const Distance found = distance(drawn, expected);
    QVERIFY2(found.mean <= 3, qPrintable(QString::number(found.mean)));
    QVERIFY2(found.most <= 40, qPrintable(QString::number(found.most)));
    QVERIFY2(found.ink <= 0.01, qPrintable(QString::number(found.ink)));
}

void TestStrokeRaster::shapesLookAsQPainterDrawsThem()
{
    const std::vector<QPointF> head = {{60.3, 40.6}, {52.3, 44.2}, {52.3, 37}};
    const std::vector<QPointF> wedge = {{100, 20}, {140.5, 33.25}, {117.75, 90.5}, {90.25, 61}};
    for (const std::vector<QPointF> &outline : {head, wedge}) {
        QImage expected = ground();
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(kInk));
        painter.drawPolygon(outline.data(), static_cast<int>(outline.size()));
        painter.end();
        QImage drawn = ground();
        StrokeRaster(drawn, drawn.rect()).shape(outline, kInk);
        const Distance found = distance(drawn, expected);
        QVERIFY2(found.most <= 6, qPrintable(QString::number(found.most)));
    }
}

void TestStrokeRaster::rectanglesLookAsQPainterDrawsThem()
{
    for (const QRectF &rect :
         {QRectF(10, 10, 30, 20), QRectF(60.5, 12.25, 3.5, 70), QRectF(100.2, 30.7, 0.6, 0.4)}) {
        QImage expected = ground();
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect, QColor::fromRgb(kInk));
        painter.end();
        QImage drawn = ground();
        StrokeRaster(drawn, drawn.rect()).fill(rect, kInk);
        const Distance found = distance(drawn, expected);
        QVERIFY2(found.most <= 6, qPrintable(QString::number(found.most)));
    }
}

void TestStrokeRaster::thinRoutesAreWholePixels()
{
    QImage drawn = ground();
    StrokeRaster(drawn, drawn.rect()).thinRoute({{10.2, 10.9}, {30.4, 10.9}, {30.4, 40}}, 1, kInk);
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const bool level = y == 10 && x >= 10 && x <= 30;
            const bool upright = x == 30 && y >= 10 && y <= 40;
            QCOMPARE(drawn.pixel(x, y), level || upright ? kInk : kGround);
        }
    }
}

static void drawSome(StrokeRaster &raster, QPointF shift)
{
    const auto at = [shift](double x, double y) { return QPointF(x, y) + shift; };
    raster.line(at(-40.3, 10.2), at(260.7, 120.4), 1.5, kInk);
    raster.line(at(90.3, -30.2), at(60.7, 190.4), 1, kInk);
    raster.thinLine(at(-10.3, 150.2), at(260.7, -20.4), kInk);
    raster.thinLine(at(40.3, -10.2), at(150.7, 190.4), kInk);
    raster.route({at(5.5, 20.25), at(100.5, 20.25), at(100.5, 90.125), at(-60, 90.125)},
                 {.width = 1.5, .radius = 8, .shortened = 7}, kInk);
    raster.shape({at(60.3, 40.6), at(32.3, 64.2), at(32.3, 17)}, kInk);
    raster.fill(QRectF(at(120.25, 60.5), QSizeF(40.5, 30.25)), kInk);
}

void TestStrokeRaster::theClipChangesNothingInside()
{
    QImage whole = ground();
    StrokeRaster all(whole, whole.rect());
    drawSome(all, {});
    const QRect clip(31, 17, 72, 51);
    QImage part = ground();
    StrokeRaster some(part, clip);
    drawSome(some, {});
    QCOMPARE(part.copy(clip), whole.copy(clip));
    for (int x = 0; x < part.width(); ++x)
        QCOMPARE(part.pixel(x, clip.top() - 1), kGround);
}

void TestStrokeRaster::wholePixelsFurtherIsTheSamePicture()
{
    QImage here = ground();
    StrokeRaster one(here, here.rect());
    drawSome(one, {});
    QImage there = ground();
    StrokeRaster other(there, there.rect());
    drawSome(other, {23, 11});
    const QRect seen(0, 0, kSize.width() - 23, kSize.height() - 11);
    QCOMPARE(there.copy(seen.translated(23, 11)), here.copy(seen));
}

QTEST_GUILESS_MAIN(TestStrokeRaster)
#include "tst_strokeraster.moc"
