#pragma once

#include "core/diagram/routing.h"
#include "core/plan/plan.h"
#include "ui/canvas/canvasobject.h"
#include "ui/commands/moveobjects.h"
#include "ui/commands/removeobjects.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace grondplan::ui {

[[nodiscard]] inline QRectF toRect(const CanvasRect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}
[[nodiscard]] inline QPointF toPoint(CanvasPoint point)
{
    return {point.x, point.y};
}
[[nodiscard]] inline CanvasPoint fromPoint(QPointF point)
{
    return {point.x(), point.y()};
}

/// What a scenario looks like on the canvas, in arrays: cards in the order of the scenario's workloads,
/// likewise zones and links. Holds no words; CanvasTexts makes those for what is seen.
class CanvasWorld
{
public:
    enum Flag : quint8
    {
        Assumed = 1,  ///< the size is not the architect's
        Warning = 2,  ///< a finding is about it
        Error = 4,    ///< it could not be placed, or a finding is an error
        Inactive = 8, ///< takes no part in the plan
    };

    /// Reads everything again. Objects without a place are given one for the time being.
    void rebuild(const Scenario &scenario, const ::grondplan::Layout &layout, const Catalogue *catalogue);
    /// Marks what the plan says of each object; nullptr = there is no plan.
    void setPlan(const Scenario &scenario, std::shared_ptr<const Plan> plan);
    [[nodiscard]] const Plan *plan() const { return m_plan.get(); }

    /// Shows objects elsewhere while a gesture lasts; an empty move shows them where they are.
    void preview(const Move &move);
    /// What a preview changes on the canvas; null when there is none.
    [[nodiscard]] QRectF previewArea() const { return m_previewArea; }
    /// The cards that a preview moves: they are on top.
    [[nodiscard]] const std::vector<int> &previewCards() const { return m_previewCards; }

    [[nodiscard]] std::size_t cardCount() const { return m_cardIds.size(); }
    [[nodiscard]] std::size_t zoneCount() const { return m_zoneIds.size(); }
    [[nodiscard]] std::size_t linkCount() const { return m_linkIds.size(); }
    [[nodiscard]] bool isEmpty() const { return m_cardIds.empty() && m_zoneIds.empty(); }
    [[nodiscard]] WorkloadId cardId(int card) const { return m_cardIds[at(card)]; }
    [[nodiscard]] ZoneId zoneId(int zone) const { return m_zoneIds[at(zone)]; }
    [[nodiscard]] LinkId linkId(int link) const { return m_linkIds[at(link)]; }
    [[nodiscard]] QRectF card(int card) const;
    [[nodiscard]] QRectF zone(int zone) const { return m_zoneRects[at(zone)]; }
    [[nodiscard]] quint8 cardFlags(int card) const { return m_cardFlags[at(card)]; }
    [[nodiscard]] int cardGroup(int card) const { return m_cardGroups[at(card)]; }
    [[nodiscard]] const QString &cardIcon(int card) const { return m_cardIcons[at(card)]; }
    [[nodiscard]] ZoneId zoneOfCard(int card) const { return m_cardZones[at(card)]; }
    [[nodiscard]] quint8 zoneFlags(int zone) const { return m_zoneFlags[at(zone)]; }
    [[nodiscard]] int linkFrom(int link) const { return m_linkFrom[at(link)]; } ///< a card
    [[nodiscard]] int linkTo(int link) const { return m_linkTo[at(link)]; }
    /// The points of a link's route: that of setRoutes(), else a plain one, worked out when first asked for.
    [[nodiscard]] const std::vector<QPointF> &route(int link) const;
    /// Ways round the cards, one for each link, worked out elsewhere from cards() and ends().
    void setRoutes(std::vector<diagram::Path> routes);
    [[nodiscard]] const diagram::GridIndex &cards() const { return m_cardIndex; }
    [[nodiscard]] std::vector<diagram::Ends> ends() const;
    [[nodiscard]] std::optional<std::int64_t> monthMinor(int card) const; ///< cost, where the plan has it

    [[nodiscard]] std::vector<int> cardsIn(const QRectF &area) const;
    [[nodiscard]] std::vector<int> linksIn(const QRectF &area) const;
    [[nodiscard]] std::vector<int> linksOf(int card) const;

    /// The number of an object in its array; -1 when it isn't there.
    [[nodiscard]] int find(CanvasObject object) const;
    [[nodiscard]] QRectF bounds(CanvasObject object) const;
    [[nodiscard]] QRectF bounds() const; ///< of all; null when empty
    /// What is at a point: a card, else a link within `reach`, else a zone.
    [[nodiscard]] CanvasObject at(QPointF point, double reach) const;
    [[nodiscard]] ZoneId zoneAt(QPointF point) const; ///< none where there is no zone

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    void readCards(const Scenario &scenario, const ::grondplan::Layout &layout, const Catalogue *catalogue);
    void readLinks(const Scenario &scenario);
    void markFinding(const Finding &finding);
    void extendPreview(int card);
    void rerouteLinksOf(int card);
    void keepRoutes(CanvasWorld &before);
    void indexCards();
    void indexLinks();
    void reindex(const std::vector<int> &cards);
    [[nodiscard]] QRectF linkArea(int link) const;

    std::vector<WorkloadId> m_cardIds;
    std::vector<QPointF> m_cardPlaces;
    std::vector<ZoneId> m_cardZones;
    std::vector<int> m_cardGroups;
    std::vector<QString> m_cardIcons; ///< names, shared by all cards of a kind
    std::vector<quint8> m_cardFlags;
    std::vector<std::int64_t> m_cardMonth; ///< minor units; below 0 = unknown
    std::vector<ZoneId> m_zoneIds;
    std::vector<QRectF> m_zoneRects;
    std::vector<quint8> m_zoneFlags;
    std::vector<LinkId> m_linkIds;
    std::vector<int> m_linkFrom;
    std::vector<int> m_linkTo;
    mutable std::vector<std::vector<QPointF>> m_routes; ///< empty = not worked out yet
    std::vector<std::vector<int>> m_linksOfCard;

    std::unordered_map<std::int64_t, int> m_cardNumbers;
    std::unordered_map<std::int64_t, int> m_zoneNumbers;
    std::unordered_map<std::int64_t, int> m_linkNumbers;
    diagram::GridIndex m_cardIndex;
    diagram::GridIndex m_linkIndex;

    std::vector<QPointF> m_restPlaces; ///< before the preview; empty = there is none
    std::vector<QRectF> m_restZones;
    std::map<int, diagram::Path> m_restRoutes; ///< of links that a preview moves
    QRectF m_previewArea;
    std::vector<int> m_previewCards;
    std::shared_ptr<const Plan> m_plan;
};

} // namespace grondplan::ui
