#include "ui/canvas/canvaswalk.h"

#include <QLineF>
#include <Qt>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace grondplan::ui {

/// How much worse it is to be beside the line of an arrow key than further along it.
static constexpr double kSideways = 2.5;

std::vector<CanvasObject> walkingOrder(const CanvasWorld &world)
{
    std::map<ZoneId, std::vector<int>> cards;
    for (int card = 0; card < static_cast<int>(world.cardCount()); ++card)
        cards[world.zoneOfCard(card)].push_back(card);
    std::vector<CanvasObject> order;
    const auto append = [&](std::vector<int> &list) {
        std::sort(list.begin(), list.end(), [&world](int a, int b) {
            const QRectF first = world.card(a);
            const QRectF second = world.card(b);
            return std::tuple(first.top(), first.left(), a) < std::tuple(second.top(), second.left(), b);
        });
        for (const int card : list)
            order.emplace_back(world.cardId(card));
        list.clear();
    };
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone) {
        order.emplace_back(world.zoneId(zone));
        append(cards[world.zoneId(zone)]);
    }
    for (auto &[zone, list] : cards)
        append(list);
    for (int link = 0; link < static_cast<int>(world.linkCount()); ++link)
        order.emplace_back(world.linkId(link));
    for (const Note &note : world.notes())
        order.emplace_back(note.id);
    return order;
}

/// Where an arrow key leaves from and arrives: a zone is taken at its title.
static QPointF anchor(const CanvasWorld &world, CanvasObject object)
{
    const QRectF rect = world.bounds(object);
    if (object.kind != ObjectKind::Zone)
        return rect.center();
    return rect.topLeft() + QPointF(kCardWidth / 2, 24);
}

/// How far `to` is in the direction of the key; infinite when it isn't.
static double cost(QPointF from, QPointF to, int key)
{
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const QPointF way = to - from;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const double along = sign * (level ? way.x() : way.y());
    const double aside = std::abs(level ? way.y() : way.x());
    if (along < 1 || aside > along * 4)
        return std::numeric_limits<double>::infinity();
    return along + kSideways * aside;
}

CanvasObject neighbour(const CanvasWorld &world, CanvasObject from, int key, Reachable reachable)
{
    CanvasObject best = from;
    double least = std::numeric_limits<double>::infinity();
    const QPointF start = anchor(world, from);
    const auto consider = [&](CanvasObject object) {
        if (object == from)
            return;
        const double price = cost(start, anchor(world, object), key);
        if (price < least) {
            least = price;
            best = object;
        }
    };
    for (int card = 0; card < static_cast<int>(world.cardCount()); ++card)
        consider(CanvasObject(world.cardId(card)));
    // From a card, zones are above and below; sideways there are other cards.
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (reachable == Reachable::CardsOnly || (sideways && from.kind != ObjectKind::Zone))
        return best;
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone)
        consider(CanvasObject(world.zoneId(zone)));
    for (const Note &note : world.notes())
        consider(CanvasObject(note.id));
    return best;
}

CanvasObject nearestCard(const CanvasWorld &world, CanvasObject from)
{
    CanvasObject best;
    double least = std::numeric_limits<double>::infinity();
    const QPointF start = world.bounds(from).center();
    for (int card = 0; card < static_cast<int>(world.cardCount()); ++card) {
        const double distance = QLineF(start, world.card(card).center()).length();
        if (CanvasObject(world.cardId(card)) != from && distance < least) {
            least = distance;
            best = CanvasObject(world.cardId(card));
        }
    }
    return best;
}

} // namespace grondplan::ui
