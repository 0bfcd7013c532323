#include "core/diagram/diagram.h"
#include "core/diagram/linebreak.h"
#include "core/diagram/typography.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;
using diagram::Box;
using diagram::BoxKind;
using diagram::Connector;
using diagram::Diagram;

/// Every character is half as wide as its type is high, bold ones a tenth wider: no font needed.
static double measure(const QString &text, bool bold, double pointSize)
{
    return static_cast<double>(text.size()) * pointSize * 4 / 3 / 2 * (bold ? 1.1 : 1.0);
}

static Box box(const QString &id, BoxKind kind, const QString &title, std::vector<Box> children = {})
{
    Box made;
    made.id = id;
    made.kind = kind;
    made.title = title;
    made.children = std::move(children);
    return made;
}

static Box zone(int number, int servers, int instances)
{
    const QString id = QString::number(number);
    std::vector<Box> inside;
    std::vector<Box> parts;
    for (int i = 0; i < 9; ++i)
        parts.push_back(box(QStringLiteral("part:%1/%2").arg(id).arg(i), BoxKind::Part,
                            QStringLiteral("A platform part")));
    inside.push_back(
        box(QStringLiteral("band:%1").arg(id), BoxKind::Band, QStringLiteral("Platform"), parts));
    for (int s = 0; s < servers; ++s) {
        std::vector<Box> in;
        for (int i = 0; i < instances + s % 3; ++i)
            in.push_back(box(QStringLiteral("i:%1/%2/%3").arg(id).arg(s).arg(i), BoxKind::Instance,
                             QStringLiteral("service-%1 ×3").arg(i * 37)));
        Box server = box(QStringLiteral("s:%1/%2").arg(id).arg(s), BoxKind::Server,
                         QStringLiteral("Server %1").arg(s + 1), in);
        server.detail = QStringLiteral("32 cores / 384 GiB\nCPU 61 %, memory 43 % used");
        server.fill = 0.61;
        inside.push_back(server);
    }
    Box made =
        box(QStringLiteral("zone:%1").arg(id), BoxKind::Zone, QStringLiteral("Zone %1").arg(id), inside);
    made.detail = QStringLiteral("3 servers\nSurvives the failure of a server");
    return made;
}

/// Names what is wrong in a box and in what is in it: sticks out, overlaps, or words that do not fit.
static QString faultIn(const Box &parent)
{
    const diagram::BoxStyle &style = diagram::styleOf(parent.kind);
    const double inner = parent.rect.width() - 2 * style.padding;
    for (const QString &line : parent.titleLines) {
        if (measure(line, style.titleBold, style.titleSize) > inner + 0.01)
            return QStringLiteral("title of %1 is cut off").arg(parent.id);
    }
    for (const QString &line : parent.detailLines) {
        if (measure(line, false, style.detailSize) > inner + 0.01)
            return QStringLiteral("detail of %1 is cut off").arg(parent.id);
    }
    const double words = parent.rect.top() + style.padding + diagram::wordsHeight(parent);
    if (words > parent.rect.bottom())
        return QStringLiteral("words of %1 stick out below").arg(parent.id);
    for (std::size_t i = 0; i < parent.children.size(); ++i) {
        const Box &child = parent.children[i];
        if (!parent.rect.contains(child.rect))
            return QStringLiteral("%1 sticks out of %2").arg(child.id, parent.id);
        if (child.rect.top() < words)
            return QStringLiteral("%1 covers the words of %2").arg(child.id, parent.id);
        for (std::size_t k = i + 1; k < parent.children.size(); ++k) {
            if (child.rect.intersects(parent.children[k].rect))
                return QStringLiteral("%1 overlaps %2").arg(child.id, parent.children[k].id);
        }
        const QString fault = faultIn(child);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

static QString faultIn(const Diagram &drawing)
{
    Box all;
    all.kind = BoxKind::Note;
    all.id = QStringLiteral("drawing");
    all.rect = QRectF(QPointF(0, 0), drawing.size);
    all.children = drawing.boxes;
    QString fault = faultIn(all);
    for (const Connector &connector : drawing.connectors) {
        for (const QPointF &point : connector.path) {
            if (!all.rect.contains(point))
                fault = QStringLiteral("a line leaves the drawing");
        }
        if (!connector.labelAt.isEmpty() && !all.rect.contains(connector.labelAt))
            fault = QStringLiteral("a label leaves the drawing");
    }
    return fault;
}

/// Whether a path runs through the inside of a box.
static bool runsThrough(const Connector &connector, const QRectF &rect)
{
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    for (std::size_t i = 0; i + 1 < connector.path.size(); ++i) {
        const QPointF a = connector.path[i];
        const QPointF b = connector.path[i + 1];
        const QRectF segment = QRectF(a, b).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
        if (segment.intersects(inside))
            return true;
    }
    return false;
}

class TestDiagram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrSticksOut_data();
    void nothingOverlapsOrSticksOut();
    void theShapeComesNearTheOneWished();
    void isTheSameEveryTime();
    void longNamesAreBrokenNotCut();
    void linesKeepOutOfBoxes_data();
    void linesKeepOutOfBoxes();
    void labelsDoNotCoverEachOther();
    void aFlowRunsFromLeftToRight();
    void aLineToNowhereIsLeftOut();
    void anEmptyDrawingHasRoomForItsTitle();
    void linesBreakWhereTheyShould_data();
    void linesBreakWhereTheyShould();
};

void TestDiagram::nothingOverlapsOrSticksOut_data()
{
    QTest::addColumn<int>("zones");
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("instances");
    QTest::newRow("one server") << 1 << 1 << 1;
    QTest::newRow("three servers") << 1 << 3 << 4;
    QTest::newRow("twelve servers") << 1 << 12 << 6;
    QTest::newRow("sixty servers") << 1 << 60 << 3;
    QTest::newRow("servers without instances") << 2 << 2 << 0;
    QTest::newRow("a zone without servers") << 2 << 0 << 0;
    QTest::newRow("two zones") << 2 << 5 << 3;
    QTest::newRow("seven zones") << 7 << 4 << 2;
}

void TestDiagram::nothingOverlapsOrSticksOut()
{
    QFETCH(int, zones);
    QFETCH(int, servers);
    QFETCH(int, instances);
    Diagram drawing;
    drawing.title = QStringLiteral("A drawing");
    for (int i = 0; i < zones; ++i)
        drawing.boxes.push_back(zone(i, servers, instances));
    layOut(drawing, measure);
    QCOMPARE(faultIn(drawing), QString());
    QVERIFY(drawing.boxes.front().rect.top() >= diagram::kMargin + diagram::titleHeight(drawing));
}

void TestDiagram::theShapeComesNearTheOneWished()
{
    Diagram wide;
    wide.boxes.push_back(zone(1, 12, 4));
    Diagram tall = wide;
    layOut(wide, measure, 1.5);
    layOut(tall, measure, 0.7);
    const double wideAspect = wide.size.width() / wide.size.height();
    const double tallAspect = tall.size.width() / tall.size.height();
    QVERIFY2(wideAspect > 1.0 && wideAspect < 2.2, qPrintable(QString::number(wideAspect)));
    QVERIFY2(tallAspect > 0.4 && tallAspect < 1.0, qPrintable(QString::number(tallAspect)));
}

void TestDiagram::isTheSameEveryTime()
{
    Diagram first;
    for (int i = 0; i < 4; ++i)
        first.boxes.push_back(zone(i, 3 + i, 2));
    first.connectors = {
        {QStringLiteral("zone:0"), QStringLiteral("zone:3"), QStringLiteral("calls"), {}, {}}};
    Diagram second = first;
    layOut(first, measure);
    layOut(second, measure);
    layOut(second, measure); // laying out once more changes nothing
    QCOMPARE(first.size, second.size);
    for (std::size_t i = 0; i < first.boxes.size(); ++i)
        QCOMPARE(first.boxes[i].rect, second.boxes[i].rect);
    QCOMPARE(first.connectors[0].path, second.connectors[0].path);
}

void TestDiagram::longNamesAreBrokenNotCut()
{
    const QString name = QString(400, QLatin1Char('x'));
    Diagram drawing;
    Box one = zone(1, 2, 2);
    one.title = name;
    one.children[1].title = QStringLiteral("a name of many words ").repeated(20);
    one.children[1].children[0].title = name;
    one.children[0].children[0].title = name;
    drawing.boxes.push_back(one);
    layOut(drawing, measure);
    QCOMPARE(faultIn(drawing), QString());
    QCOMPARE(drawing.boxes[0].titleLines.join(QString()), name);
    QCOMPARE(drawing.boxes[0].children[1].children[0].titleLines.join(QString()), name);
}

void TestDiagram::linesKeepOutOfBoxes_data()
{
    QTest::addColumn<int>("zones");
    QTest::addColumn<double>("aspect");
    for (const int zones : {2, 3, 4, 6, 7, 9}) {
        for (const double aspect : {0.4, 1.0, 1.5, 4.0})
            QTest::addRow("%d zones, shape %g", zones, aspect) << zones << aspect;
    }
}

void TestDiagram::linesKeepOutOfBoxes()
{
    QFETCH(int, zones);
    QFETCH(double, aspect);
    Diagram drawing;
    for (int i = 0; i < zones; ++i)
        drawing.boxes.push_back(zone(i, 1 + i % 3, 2));
    for (int from = 0; from < zones; ++from) {
        for (int to = 0; to < zones; ++to) {
            if (from != to)
                drawing.connectors.push_back({QStringLiteral("zone:%1").arg(from),
                                              QStringLiteral("zone:%1").arg(to),
                                              QStringLiteral("%1 to %2").arg(from).arg(to),
                                              {},
                                              {}});
        }
    }
    layOut(drawing, measure, aspect);
    QCOMPARE(faultIn(drawing), QString());
    for (const Connector &connector : drawing.connectors) {
        QVERIFY2(connector.path.size() >= 2, qPrintable(connector.label));
        for (const Box &other : drawing.boxes)
            QVERIFY2(!runsThrough(connector, other.rect),
                     qPrintable(connector.label + QLatin1String(" through ") + other.id));
        const auto ends = [&](const QString &id) {
            return std::find_if(drawing.boxes.begin(), drawing.boxes.end(),
                                [&](const Box &candidate) { return candidate.id == id; })
                ->rect.adjusted(-0.01, -0.01, 0.01, 0.01);
        };
        QVERIFY(ends(connector.from).contains(connector.path.front()));
        QVERIFY(ends(connector.to).contains(connector.path.back()));
    }
}

void TestDiagram::labelsDoNotCoverEachOther()
{
    Diagram drawing;
    for (int i = 0; i < 4; ++i)
        drawing.boxes.push_back(zone(i, 2, 2));
    for (const auto &[from, to] :
         {std::pair(0, 1), std::pair(1, 0), std::pair(0, 2), std::pair(2, 0), std::pair(0, 3)})
        drawing.connectors.push_back({QStringLiteral("zone:%1").arg(from),
                                      QStringLiteral("zone:%1").arg(to),
                                      QStringLiteral("service %1 to %2").arg(from).arg(to),
                                      {},
                                      {}});
    layOut(drawing, measure);
    for (std::size_t i = 0; i < drawing.connectors.size(); ++i) {
        QVERIFY(!drawing.connectors[i].labelAt.isEmpty());
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY(!drawing.connectors[i].labelAt.intersects(drawing.connectors[k].labelAt));
        for (const Box &other : drawing.boxes)
            QVERIFY(!drawing.connectors[i].labelAt.intersects(other.rect));
    }
}

/// Whether a level or upright piece runs through the inside of a rectangle.
static bool cuts(const QRectF &rect, QPointF from, QPointF to)
{
    const QRectF piece = QRectF(from, to).normalized();
    return piece.left() < rect.right() - 0.5 && piece.right() > rect.left() + 0.5 &&
           piece.top() < rect.bottom() - 0.5 && piece.bottom() > rect.top() + 0.5;
}

void TestDiagram::aFlowRunsFromLeftToRight()
{
    Diagram drawing;
    drawing.boxes.push_back(zone(1, 3, 2));
    Box flow = box(QStringLiteral("flow"), BoxKind::Flow, QStringLiteral("Traffic"));
    for (int i = 0; i < 9; ++i)
        flow.children.push_back(
            box(QStringLiteral("f%1").arg(i), BoxKind::Instance, QStringLiteral("a workload %1").arg(i)));
    const auto connect = [&](int from, int to) {
        Connector line;
        line.from = QStringLiteral("f%1").arg(from);
        line.to = QStringLiteral("f%1").arg(to);
        flow.connectors.push_back(line);
    };
    connect(0, 1);
    for (int i = 2; i < 6; ++i) {
        connect(1, i);
        connect(i, 6 + i % 3);
    }
    connect(0, 8); // past a layer
    connect(0, 42);
    drawing.boxes.front().children.insert(drawing.boxes.front().children.begin() + 1, flow);
    layOut(drawing, measure);

    const Box &laid = drawing.boxes.front().children[1];
    QCOMPARE(faultIn(drawing.boxes.front()), QString());
    QVERIFY(laid.children[0].rect.right() < laid.children[1].rect.left());
    QVERIFY(laid.children[1].rect.right() < laid.children[2].rect.left());
    QVERIFY(laid.connectors.back().path.empty()); // there is no such box
    for (std::size_t i = 0; i + 1 < laid.connectors.size(); ++i) {
        const Connector &line = laid.connectors[i];
        QVERIFY(line.path.size() >= 2);
        for (std::size_t j = 1; j < line.path.size(); ++j) {
            QVERIFY(laid.rect.contains(line.path[j]));
            for (const Box &child : laid.children)
                QVERIFY2(!cuts(child.rect, line.path[j - 1], line.path[j]), qPrintable(child.id));
        }
    }
}

void TestDiagram::aLineToNowhereIsLeftOut()
{
    Diagram drawing;
    drawing.boxes = {zone(1, 1, 1), zone(2, 1, 1)};
    drawing.connectors = {{QStringLiteral("zone:1"), QStringLiteral("zone:9"), QStringLiteral("x"), {}, {}},
                          {QStringLiteral("zone:1"), QStringLiteral("zone:1"), QStringLiteral("y"), {}, {}}};
    layOut(drawing, measure);
    QVERIFY(drawing.connectors[0].path.empty());
    QVERIFY(drawing.connectors[1].path.empty());
}

void TestDiagram::anEmptyDrawingHasRoomForItsTitle()
{
    Diagram drawing;
    drawing.title = QStringLiteral("Nothing yet");
    layOut(drawing, measure);
    QVERIFY(drawing.size.width() >= measure(drawing.title, true, diagram::kTitleSize));
    QVERIFY(drawing.size.height() > 0);
}

void TestDiagram::linesBreakWhereTheyShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("short enough") << "one two" << 10 << QStringList{QStringLiteral("one two")};
    QTest::newRow("between words") << "one two three" << 7
                                   << QStringList{QStringLiteral("one two"), QStringLiteral("three")};
    QTest::newRow("at a line break") << "one\ntwo" << 10
                                     << QStringList{QStringLiteral("one"), QStringLiteral("two")};
    QTest::newRow("after a dash") << "shop-frontend" << 8
                                  << QStringList{QStringLiteral("shop-"), QStringLiteral("frontend")};
    QTest::newRow("where it must") << "abcdefgh" << 3
                                   << QStringList{QStringLiteral("abc"), QStringLiteral("def"),
                                                  QStringLiteral("gh")};
    QTest::newRow("one character wider than the room")
        << "ab" << 0 << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("nothing") << "" << 5 << QStringList();
}

void TestDiagram::linesBreakWhereTheyShould()
{
    QFETCH(QString, text);
    QFETCH(int, characters);
    QFETCH(QStringList, expected);
    // 9 points are 12 units high, so a character is 6 wide.
    QCOMPARE(diagram::brokenLines(text, characters * 6.0, {9, false}, measure), expected);
}

QTEST_GUILESS_MAIN(TestDiagram)
#include "tst_diagram.moc"
