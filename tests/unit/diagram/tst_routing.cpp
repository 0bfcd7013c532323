#include "core/diagram/arrange.h"
#include "core/diagram/layered.h"
#include "core/diagram/ranking.h"
#include "core/diagram/routing.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

using namespace grondplan::diagram;

static constexpr QSizeF kCard(184, 72);

/// Boxes on a grid 240 x 150 apart, each a little off it, so that a way with at least 26 of room leads
/// everywhere; links to the next one, to some near, and some across.
struct Drawing
{
    std::vector<QRectF> boxes;
    std::vector<Ends> links;
    GridIndex index;

    explicit Drawing(int count)
    {
        const int columns = static_cast<int>(std::ceil(std::sqrt(count)));
        for (int i = 0; i < count; ++i)
            boxes.emplace_back(
                QPointF((i % columns) * 240.0 + random(30), (i / columns) * 150.0 + random(20)), kCard);
        for (int i = 0; i + 1 < count; ++i)
            links.push_back({i, i + 1});
        while (links.size() < boxes.size() * 5 / 4) {
            const int from = random(count);
            const int to =
                random(100) < 20 ? random(count) : from + columns * (1 + random(3)) + random(5) - 2;
            if (to >= 0 && to < count && to != from)
                links.push_back({from, to});
        }
        index.build(boxes);
    }

    int random(int below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(below));
    }

private:
    quint32 m_state = 12345;
};

/// Whether a piece goes through the inside of a box, by itself.
static bool goesThrough(QPointF a, QPointF b, const QRectF &box)
{
    return std::max(a.x(), b.x()) > box.left() + 0.1 && std::min(a.x(), b.x()) < box.right() - 0.1 &&
           std::max(a.y(), b.y()) > box.top() + 0.1 && std::min(a.y(), b.y()) < box.bottom() - 0.1;
}

static int crossed(const Path &path, const std::vector<QRectF> &boxes)
{
    int count = 0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        for (const QRectF &box : boxes)
            count += goesThrough(path[i - 1], path[i], box) ? 1 : 0;
    }
    return count;
}

static bool onEdge(QPointF point, const QRectF &box)
{
    const bool beside = point.x() == box.left() || point.x() == box.right();
    const bool above = point.y() == box.top() || point.y() == box.bottom();
    return box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point) && (beside || above);
}

class TestRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesStraightWhereNothingIsInTheWay();
    void goesRoundTheMiddleOne();
    void goesLevelAndUprightOnly_data();
    void goesLevelAndUprightOnly();
    void findsTheWayOutOfAYard();
    void aWalledBoxIsReachedAllTheSame();
    void allLinksKeepOutOfAllBoxes();
    void isTheSameEveryTime();
    void waysSideBySideAreMovedApart();
    void waysThatTurnTheSameWayDoNotCross();
    void stopsWhenAsked();
    void layersFollowTheLinks();
    void circlesAreLaidOutToo();
    void noTwoBoxesOverlap_data();
    void noTwoBoxesOverlap();
    void crossingsAreCountedAndAvoided();
    void linksAreAsShortAsTheyCanBe();
    void longChainsAreBrokenIntoBands();
    void boxesComeInLine();
    void gapsBecomeEqual();
};

void TestRouting::goesStraightWhereNothingIsInTheWay()
{
    GridIndex index;
    index.build({QRectF(QPointF(0, 0), kCard), QRectF(QPointF(400, 0), kCard)});
    QCOMPARE(route(index, {0, 1}), (Path{{184, 36}, {400, 36}}));
    QCOMPARE(plainRoute(index, {0, 1}), (Path{{184, 36}, {400, 36}}));
    QVERIFY(route(index, {1, 1}).empty());
}

void TestRouting::goesRoundTheMiddleOne()
{
    const std::vector<QRectF> boxes = {QRectF(QPointF(0, 0), kCard), QRectF(QPointF(208, 0), kCard),
                                       QRectF(QPointF(416, 0), kCard)};
    GridIndex index;
    index.build(boxes);
    const Path path = route(index, {0, 2});
    QCOMPARE(crossed(path, boxes), 0);
    // Up, along and down: from middle to middle 416 across, and 12 up and down.
    double length = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        length += QLineF(path[i - 1], path[i]).length();
    QCOMPARE(length, 416.0 + 2 * 12);
}

void TestRouting::goesLevelAndUprightOnly_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::newRow("right") << QPointF(400, 0);
    QTest::newRow("below") << QPointF(0, 200);
    QTest::newRow("right and below") << QPointF(400, 300);
    QTest::newRow("left and above") << QPointF(-300, -250);
    QTest::newRow("close") << QPointF(188, 3);
    QTest::newRow("overlapping") << QPointF(20, 10);
    QTest::newRow("the same place") << QPointF(0, 0);
}

void TestRouting::goesLevelAndUprightOnly()
{
    QFETCH(QPointF, to);
    const QRectF first(QPointF(0, 0), kCard);
    GridIndex index;
    index.build({first, first.translated(to)});
    for (const Path &path : {route(index, {0, 1}), plainRoute(index, {0, 1})}) {
        QVERIFY(path.size() >= 2);
        for (std::size_t i = 1; i < path.size(); ++i)
            QVERIFY(path[i - 1].x() == path[i].x() || path[i - 1].y() == path[i].y());
        QVERIFY(onEdge(path.front(), first) || to.manhattanLength() < 100);
        QVERIFY(onEdge(path.back(), first.translated(to)) || to.manhattanLength() < 100);
        for (const QPointF &point : path)
            QVERIFY(first.united(first.translated(to))
                        .adjusted(-kPlainMargin, -kPlainMargin, kPlainMargin, kPlainMargin)
                        .contains(point));
    }
}

void TestRouting::findsTheWayOutOfAYard()
{
    // Walls on three sides; the way out is on the left, the goal on the right.
    const std::vector<QRectF> boxes = {QRectF(QPointF(0, 0), kCard), QRectF(QPointF(900, 0), kCard),
                                       QRectF(-150, -200, 500, 40), QRectF(-150, 230, 500, 40),
                                       QRectF(310, -160, 40, 390)};
    GridIndex index;
    index.build(boxes);
    const Path path = route(index, {0, 1});
    QCOMPARE(crossed(path, boxes), 0);
    QVERIFY(isFree(index, path, {0, 1}));
    QVERIFY(std::any_of(path.begin(), path.end(), [](QPointF point) { return point.x() < -150; }));
}

void TestRouting::aWalledBoxIsReachedAllTheSame()
{
    const std::vector<QRectF> boxes = {QRectF(QPointF(0, 0), kCard), QRectF(QPointF(900, 0), kCard),
                                       QRectF(-100, -100, 400, 40),  QRectF(-100, 120, 400, 40),
                                       QRectF(-100, -60, 40, 180),   QRectF(260, -60, 40, 180)};
    GridIndex index;
    index.build(boxes);
    const Path path = route(index, {0, 1});
    QVERIFY(path.size() >= 2);
    QVERIFY(!isFree(index, path, {0, 1}));
    QVERIFY(onEdge(path.front(), boxes[0]) && onEdge(path.back(), boxes[1]));
}

void TestRouting::allLinksKeepOutOfAllBoxes()
{
    const Drawing drawing(400);
    const std::vector<Path> paths = routeAll(drawing.index, drawing.links);
    QCOMPARE(paths.size(), drawing.links.size());
    for (std::size_t i = 0; i < paths.size(); ++i) {
        QCOMPARE(crossed(paths[i], drawing.boxes), 0);
        QVERIFY(onEdge(paths[i].front(), drawing.boxes[static_cast<std::size_t>(drawing.links[i].from)]));
        QVERIFY(onEdge(paths[i].back(), drawing.boxes[static_cast<std::size_t>(drawing.links[i].to)]));
        for (std::size_t k = 1; k < paths[i].size(); ++k)
            QVERIFY(paths[i][k - 1].x() == paths[i][k].x() || paths[i][k - 1].y() == paths[i][k].y());
    }
}

void TestRouting::isTheSameEveryTime()
{
    const Drawing one(100);
    const Drawing two(100);
    QCOMPARE(routeAll(one.index, one.links), routeAll(two.index, two.links));
}

void TestRouting::waysSideBySideAreMovedApart()
{
    // Two from the same side to two boxes one above the other: both would turn at the same place.
    const std::vector<QRectF> boxes = {QRectF(QPointF(0, 0), kCard), QRectF(QPointF(500, -300), kCard),
                                       QRectF(QPointF(500, -150), kCard), QRectF(QPointF(500, 300), kCard)};
    GridIndex index;
    index.build(boxes);
    const std::vector<Ends> links = {{0, 1}, {0, 2}, {0, 3}};
    const std::vector<Path> paths = routeAll(index, links);
    for (std::size_t a = 0; a < paths.size(); ++a) {
        QCOMPARE(crossed(paths[a], boxes), 0);
        for (std::size_t b = a + 1; b < paths.size(); ++b) {
            for (std::size_t i = 1; i < paths[a].size(); ++i) {
                for (std::size_t k = 1; k < paths[b].size(); ++k) {
                    const QRectF one = QRectF(paths[a][i - 1], paths[a][i]).normalized();
                    const QRectF two = QRectF(paths[b][k - 1], paths[b][k]).normalized();
                    const bool level = one.height() == 0 && two.height() == 0;
                    const bool upright = one.width() == 0 && two.width() == 0;
                    if (level && std::min(one.right(), two.right()) - std::max(one.left(), two.left()) > 1)
                        QVERIFY(std::abs(one.y() - two.y()) >= 4);
                    if (upright && std::min(one.bottom(), two.bottom()) - std::max(one.top(), two.top()) > 1)
                        QVERIFY(std::abs(one.x() - two.x()) >= 4);
                }
            }
        }
    }
}

/// From one box to two above each other at its side: the way to the further one lies outside, up or down,
/// left or right.
void TestRouting::waysThatTurnTheSameWayDoNotCross()
{
    for (const double x : {400.0, -400.0}) {
        for (const double y : {150.0, -150.0}) {
            GridIndex boxes;
            boxes.build({QRectF(QPointF(0, 0), kCard), QRectF(QPointF(x, y), kCard),
                         QRectF(QPointF(x, 2 * y), kCard)});
            const double edge = y > 0 ? kCard.height() : 0;
            const double side = x > 0 ? x : x + kCard.width();
            const std::vector<Ends> links = {{0, 1}, {0, 2}};
            std::vector<Path> paths;
            for (const double far : {y, 2 * y}) {
                const double level = far + kCard.height() / 2;
                paths.push_back({{92, edge}, {92, level}, {side, level}});
            }
            nudgeApart(paths, links, boxes);
            const double nearer = paths[0][1].x();
            const double further = paths[1][1].x();
            QVERIFY(x > 0 ? further < nearer : further > nearer);
        }
    }
}

void TestRouting::stopsWhenAsked()
{
    const Drawing drawing(100);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(routeAll(drawing.index, drawing.links, stop.get_token()).empty());
}

void TestRouting::layersFollowTheLinks()
{
    // 0 needs 1 and 2, both need 3; 4 has no link.
    const std::vector<QSizeF> sizes(5, kCard);
    const std::vector<QPointF> places = layeredLayout(sizes, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
    QCOMPARE(places[1].x(), places[0].x() + 184 + 64);
    QCOMPARE(places[2].x(), places[1].x());
    QCOMPARE(places[3].x(), places[2].x() + 184 + 64);
    QCOMPARE(std::abs(places[2].y() - places[1].y()), 72.0 + 24);
    QCOMPARE(places[0].y(), (places[1].y() + places[2].y()) / 2); // in the middle of what it needs
    QVERIFY(places[4].y() >= places[1].y() + 72 + 24 || places[4].y() >= places[2].y() + 72 + 24);
    QCOMPARE(layeredLayout(sizes, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}), places);
    QVERIFY(layeredLayout({}, {}).empty());
}

void TestRouting::circlesAreLaidOutToo()
{
    const std::vector<QPointF> places =
        layeredLayout(std::vector<QSizeF>(3, kCard), {{0, 1}, {1, 2}, {2, 0}, {1, 1}});
    QVERIFY(places[0].x() < places[1].x() && places[1].x() < places[2].x());
}

void TestRouting::noTwoBoxesOverlap_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 7, 40, 300})
        QTest::addRow("%d boxes", count) << count;
}

void TestRouting::noTwoBoxesOverlap()
{
    QFETCH(int, count);
    const Drawing drawing(std::max(count, 2));
    std::vector<QSizeF> sizes;
    for (int i = 0; i < std::max(count, 2); ++i)
        sizes.emplace_back(184, 40 + 20 * (i % 3));
    const std::vector<QPointF> places =
        layeredLayout(sizes, count == 1 ? std::vector<Ends>() : drawing.links);
    for (std::size_t a = 0; a < places.size(); ++a) {
        for (std::size_t b = a + 1; b < places.size(); ++b)
            QVERIFY(!QRectF(places[a], sizes[a]).intersects(QRectF(places[b], sizes[b])));
        QVERIFY(places[a].x() >= 0 && places[a].y() >= 0);
    }
}

void TestRouting::crossingsAreCountedAndAvoided()
{
    Layers layers;
    layers.order = {{0, 1, 2}, {3, 4, 5}};
    layers.pieces = {{0, 5}, {1, 4}, {2, 3}};
    QCOMPARE(crossingsOf(layers), 3);
    layers.pieces = {{0, 3}, {1, 4}, {2, 5}, {0, 4}};
    QCOMPARE(crossingsOf(layers), 0);
    // A tree needs none, in whatever order its links are given.
    std::vector<Ends> tree;
    for (int i = 30; i >= 1; --i)
        tree.push_back({(i - 1) / 2, i});
    QCOMPARE(crossingsOf(layersOf(31, tree)), 0);
}

static int lengthOf(const std::vector<Ends> &links, const std::vector<int> &layers)
{
    int length = 0;
    for (const Ends &link : links) {
        const int span = layers[std::size_t(link.to)] - layers[std::size_t(link.from)];
        if (span < 1)
            return std::numeric_limits<int>::max();
        length += span;
    }
    return length;
}

/// Against every way to put six boxes in six layers.
void TestRouting::linksAreAsShortAsTheyCanBe()
{
    constexpr int kBoxes = 6;
    quint32 state = 99;
    for (int graph = 0; graph < 40; ++graph) {
        std::vector<Ends> links;
        for (int from = 0; from < kBoxes; ++from) {
            for (int to = from + 1; to < kBoxes; ++to) {
                state = state * 1664525U + 1013904223U;
                if ((state >> 8) % 5 < 2)
                    links.push_back({from, to});
            }
        }
        int least = std::numeric_limits<int>::max();
        std::vector<int> layers(kBoxes, 0);
        for (int way = 0; way < 46'656; ++way) {
            for (int box = 0, rest = way; box < kBoxes; ++box, rest /= kBoxes)
                layers[std::size_t(box)] = rest % kBoxes;
            least = std::min(least, lengthOf(links, layers));
        }
        std::vector<int> found(kBoxes);
        std::iota(found.begin(), found.end(), 0); // each leads to a later layer
        shortenLinks(links, found);
        QCOMPARE(lengthOf(links, found), least);
        QVERIFY(links.empty() || *std::min_element(found.begin(), found.end()) >= 0);
        QCOMPARE(lengthOf(links, layersOf(kBoxes, links).layerOf), least);
    }
}

void TestRouting::longChainsAreBrokenIntoBands()
{
    std::vector<Ends> chain;
    for (int i = 0; i < 99; ++i)
        chain.push_back({i, i + 1});
    const std::vector<QPointF> places = layeredLayout(std::vector<QSizeF>(100, kCard), chain);
    QRectF all;
    for (const QPointF &place : places)
        all |= QRectF(place, kCard);
    QVERIFY(all.width() < 3 * all.height());
}

void TestRouting::boxesComeInLine()
{
    const std::vector<QRectF> boxes = {{0, 0, 100, 50}, {300, 40, 60, 30}, {120, 200, 40, 90}};
    QCOMPARE(aligned(boxes, Alignment::Left)[2], QPointF(0, 200));
    QCOMPARE(aligned(boxes, Alignment::Right)[0], QPointF(260, 0));
    QCOMPARE(aligned(boxes, Alignment::Centre)[1], QPointF(150, 40)); // they cover 0 to 360
    QCOMPARE(aligned(boxes, Alignment::Bottom)[1], QPointF(300, 260));
    QCOMPARE(aligned(boxes, Alignment::Middle)[0], QPointF(0, 120));
    QCOMPARE(largestSize(boxes), QSizeF(100, 90));
    QVERIFY(aligned({}, Alignment::Top).empty());
}

void TestRouting::gapsBecomeEqual()
{
    const std::vector<QRectF> boxes = {{300, 40, 60, 30}, {0, 0, 100, 50}, {120, 200, 40, 90}};
    // 0 to 360 with 200 filled: two gaps of 80.
    const std::vector<QPointF> across = distributed(boxes, Qt::Horizontal);
    QCOMPARE(across[0], QPointF(300, 40));
    QCOMPARE(across[1], QPointF(0, 0));
    QCOMPARE(across[2], QPointF(180, 200));
    QCOMPARE(distributed({boxes[0], boxes[1]}, Qt::Vertical)[0], QPointF(300, 40));
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
