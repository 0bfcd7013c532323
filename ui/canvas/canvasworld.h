#pragma once

#include "core/diagram/routing.h"
#include "core/plan/plan.h"
#include "ui/canvas/canvasobject.h"
#include "ui/canvas/canvasoutlines.h"
#include "ui/commands/moveobjects.h"
#include "ui/commands/removeobjects.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
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

/// Where the mark in a zone's title is that folds and unfolds it.
[[nodiscard]] inline QRectF foldMark(const QRectF &zone)
{
    return {zone.left() + 6, zone.top() + 12, 16, 16};
}

inline constexpr double kLinkLabelHeight = 18;
inline constexpr double kWidestLinkLabel = 220;

/// Puts one more among the objects meant.
inline void add(ObjectIds &objects, CanvasObject object)
{
    switch (object.kind) {
    case ObjectKind::Zone:
        objects.zones.push_back(object.zone());
        break;
    case ObjectKind::Workload:
        objects.workloads.push_back(object.workload());
        break;
    case ObjectKind::Link:
        objects.links.push_back(object.link());
        break;
    case ObjectKind::Note:
        objects.notes.push_back(object.note());
        break;
    case ObjectKind::None:
        break;
    }
}

/// Objects shown elsewhere while a gesture lasts.
struct Preview
{
    std::vector<WorkloadId> workloads = {};  ///< those that move
    QPointF by = {};                         ///< all by this distance
    std::map<ZoneId, CanvasRect> zones = {}; ///< where zones are, unfolded
    std::vector<NoteId> notes = {};          ///< those that move
    std::map<NoteId, CanvasRect> resized = {};
};

/// What is drawn of a scenario, in arrays: cards in the order of the scenario's workloads, likewise zones and
/// links. What is hidden, or folded away in its zone, is not there. Holds no words; CanvasTexts makes those
/// for what is seen.
///
/// A zone that is folded stands in for its workloads where links end: it has a number behind those of the
/// cards, an "end", for which card() gives its rectangle.
class CanvasWorld
{
public:
    enum Flag : quint8
    {
        Assumed = 1,   ///< the size is not the architect's
        Warning = 2,   ///< a finding is about it
        Error = 4,     ///< it could not be placed, or a finding is an error
        Inactive = 8,  ///< takes no part in the plan
        Said = 16,     ///< something is stated of what passes over a link, and stands beside it
        BothWays = 32, ///< a link has an arrow head at each end
        Locked = 64,   ///< a card or a zone stays where it is
        Bundle = 128,  ///< a link stands for several that go the same way, as a zone is folded
    };

    /// Reads everything that is drawn again. Objects without a place are given one for the time being.
    void rebuild(const Scenario &scenario, const ::grondplan::Layout &layout, const Catalogue *catalogue);
    /// Marks what the plan says of each object; nullptr = there is no plan.
    void setPlan(const Scenario &scenario, std::shared_ptr<const Plan> plan);
    [[nodiscard]] const Plan *plan() const { return m_plan.get(); }

    /// Shows objects elsewhere while a gesture lasts; an empty preview shows them where they are. The links
    /// of what moves follow, and so do a few that come in its way.
    void preview(const Preview &preview);
    [[nodiscard]] bool hasPreview() const { return m_previewing; }
    /// The cards and links that a preview moves: they are on top.
    [[nodiscard]] const std::vector<int> &movingCards() const { return m_moving; }
    [[nodiscard]] bool everythingMoves() const { return m_moving.size() == m_cardPlaces.size(); }
    [[nodiscard]] const std::vector<int> &movingLinks() const { return m_movingLinks; }
    [[nodiscard]] bool movesCard(int card) const { return !m_moving.empty() && m_movesCard[at(card)] != 0; }
    [[nodiscard]] bool movesLink(int link) const
    {
        return !m_movingLinks.empty() && m_movesLink[at(link)] != 0;
    }
    /// Where what does not move changed by the last preview; null where it did not.
    [[nodiscard]] QRectF changedByPreview() const { return m_changed; }

    [[nodiscard]] std::size_t cardCount() const { return m_cardIds.size(); }
    [[nodiscard]] std::size_t zoneCount() const { return m_zoneIds.size(); }
    [[nodiscard]] std::size_t linkCount() const { return m_linkIds.size(); }
    [[nodiscard]] bool isEmpty() const { return m_cardIds.empty() && m_zoneIds.empty() && m_notes.empty(); }
    [[nodiscard]] bool isCard(int end) const { return at(end) < m_cardIds.size(); }
    [[nodiscard]] CanvasObject objectAt(int end) const; ///< a workload, or a zone that is folded
    [[nodiscard]] WorkloadId cardId(int card) const { return m_cardIds[at(card)]; }
    [[nodiscard]] ZoneId zoneId(int zone) const { return m_zoneIds[at(zone)]; }
    [[nodiscard]] LinkId linkId(int link) const { return m_linkIds[at(link)]; }
    [[nodiscard]] QRectF card(int card) const;
    [[nodiscard]] QRectF zone(int zone) const { return m_zoneRects[at(zone)]; }
    [[nodiscard]] quint8 cardFlags(int card) const { return m_cardFlags[at(card)]; }
    [[nodiscard]] int cardGroup(int card) const { return m_cardGroups[at(card)]; }
    [[nodiscard]] const QString &cardIcon(int card) const { return m_cardIcons[at(card)]; }
    [[nodiscard]] ZoneId zoneOfCard(int card) const { return m_cardZones[at(card)]; }
    /// The number of a card's workload in the scenario.
    [[nodiscard]] std::size_t workloadOf(int card) const { return m_cardWorkloads[at(card)]; }
    [[nodiscard]] quint8 zoneFlags(int zone) const { return m_zoneFlags[at(zone)]; } ///< Warning or Error
    [[nodiscard]] bool isFolded(int zone) const { return m_zoneEnds[at(zone)] >= 0; }
    [[nodiscard]] bool isLocked(CanvasObject object) const;
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; } ///< from the back to the front
    [[nodiscard]] QRectF note(int note) const { return toRect(m_notes[at(note)].rect); }
    [[nodiscard]] bool movesNote(int note) const { return m_movesNote[at(note)] != 0; }
    [[nodiscard]] const std::vector<CanvasOutline> &tenants() const { return m_tenants; } ///< of cards
    [[nodiscard]] const std::vector<CanvasOutline> &sites() const { return m_sites; }     ///< of zones
    [[nodiscard]] int linkFrom(int link) const { return m_linkFrom[at(link)]; } ///< a card, or another end
    [[nodiscard]] int linkTo(int link) const { return m_linkTo[at(link)]; }
    [[nodiscard]] quint8 linkFlags(int link) const { return m_linkFlags[at(link)]; }
    /// Where words of this width may stand on the way of a link without covering a card, the best place
    /// first: in the middle of a piece, and near the end that it shares with fewer links.
    [[nodiscard]] std::vector<QRectF> linkLabels(int link, double width) const;
    /// The points of a link's route: that of setRoutes(), else a plain one, worked out when first asked for.
    [[nodiscard]] const std::vector<QPointF> &route(int link) const;
    /// Ways round the cards, one for each link, worked out elsewhere from cards() and ends().
    void setRoutes(std::vector<diagram::Path> routes);
    [[nodiscard]] const diagram::GridIndex &cards() const { return m_cardIndex; }
    [[nodiscard]] std::vector<diagram::Ends> ends() const;
    [[nodiscard]] std::optional<std::int64_t> monthMinor(int card) const; ///< cost, where the plan has it

    [[nodiscard]] std::vector<int> cardsIn(const QRectF &area) const;
    /// Pictures lie behind links and cards, words before them.
    [[nodiscard]] bool isBehind(int note) const { return !m_notes[at(note)].picture.isEmpty(); }
    /// From the back to the front, those behind everything first.
    [[nodiscard]] std::vector<int> notesIn(const QRectF &area) const;
    [[nodiscard]] std::vector<int> linksIn(const QRectF &area) const;
    [[nodiscard]] std::vector<int> restingLinksIn(const QRectF &area) const; ///< likewise, without what moves
    [[nodiscard]] const std::vector<int> &linksOf(int card) const { return m_linksOfCard[at(card)]; }
    [[nodiscard]] QRectF linkArea(int link) const; ///< with its arrow head
    /// Whether the link has a way round the cards, or a plain one, already.
    [[nodiscard]] bool isRouted(int link) const { return !m_routes[at(link)].empty(); }

    /// The number of an object in its array; -1 when it isn't there.
    [[nodiscard]] int find(CanvasObject object) const;
    [[nodiscard]] QRectF bounds(CanvasObject object) const;
    [[nodiscard]] QRectF bounds() const; ///< of all; null when empty
    /// What is at a point: words, else a card, else a link within `reach`, else a picture, else a zone.
    [[nodiscard]] CanvasObject at(QPointF point, double reach) const;
    [[nodiscard]] ZoneId zoneAt(QPointF point) const; ///< none where there is no zone

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    using Numbers = std::unordered_map<std::int64_t, int>; ///< by ids
    static int numberOf(const Numbers &numbers, std::int64_t id)
    {
        const auto found = numbers.find(id);
        return found != numbers.end() ? found->second : -1;
    }
    void readZones(const Scenario &scenario, const ::grondplan::Layout &layout);
    void readCards(const Scenario &scenario, const ::grondplan::Layout &layout, const Catalogue *catalogue);
    void addFolded(const Scenario &scenario, const ::grondplan::Layout &layout);
    void readLinks(const Scenario &scenario, const ::grondplan::Layout &layout);
    void readNotes(const ::grondplan::Layout &layout);
    void readOutlines(const Scenario &scenario, const ::grondplan::Layout &layout);
    [[nodiscard]] int endOf(WorkloadId workload) const;
    [[nodiscard]] CanvasObject noteAt(QPointF point, bool behind) const;
    void markFinding(const Finding &finding);
    void beginPreview(const Preview &preview);
    void previewZones(const Preview &preview);
    void previewNotes(const Preview &preview);
    void beginMovingNotes(const Preview &preview);
    void moveEnd(int end);
    void endPreview();
    void takeMovingLink(int link);
    [[nodiscard]] QRectF areaOfLabels(int link) const;
    void moveTo(QPointF by);
    void followLinks(QPointF by);
    bool rests(std::size_t movingLink, QPointF by);
    void makeWay();
    [[nodiscard]] bool isInTheWay(const diagram::Path &path) const;
    void keepRoutes(CanvasWorld &before);
    void indexCards();
    void indexLinks();

    std::vector<WorkloadId> m_cardIds;
    std::vector<std::size_t> m_cardWorkloads;
    std::vector<QPointF> m_cardPlaces; ///< of all ends
    std::vector<ZoneId> m_cardZones;
    std::vector<int> m_cardGroups;
    std::vector<QString> m_cardIcons; ///< names, shared by all cards of a kind
    std::vector<quint8> m_cardFlags;
    std::vector<std::int64_t> m_cardMonth; ///< minor units; below 0 = unknown
    std::vector<ZoneId> m_zoneIds;
    std::vector<QRectF> m_zoneRects;
    std::vector<quint8> m_zoneFlags;
    std::vector<int> m_zoneEnds; ///< of those that are folded; else -1
    std::vector<ZoneId> m_foldedIds;
    Numbers m_foldedInto; ///< the zones' numbers by their workloads
    CanvasObjects m_locked;
    std::set<CanvasLayer> m_lockedLayers;
    std::vector<Note> m_notes;
    std::vector<char> m_movesNote;
    std::vector<CanvasOutline> m_tenants;
    std::vector<CanvasOutline> m_sites;
    std::vector<LinkId> m_linkIds;
    std::vector<int> m_linkFrom;
    std::vector<int> m_linkTo;
    std::vector<quint8> m_linkFlags;
    mutable std::vector<std::vector<QPointF>> m_routes; ///< empty = not worked out yet
    std::vector<std::vector<int>> m_linksOfCard;

    Numbers m_cardNumbers;
    Numbers m_zoneNumbers;
    Numbers m_linkNumbers;
    diagram::GridIndex m_cardIndex;
    diagram::GridIndex m_linkIndex;

    // While a preview lasts.
    std::vector<WorkloadId> m_previewed;     ///< whom it moves
    std::vector<int> m_moving;               ///< their cards
    std::vector<QPointF> m_restPlaces;       ///< of those
    std::vector<char> m_movesCard;           ///< of all cards
    std::vector<int> m_movingLinks;          ///< links that are shown elsewhere than they rest
    std::vector<diagram::Path> m_restRoutes; ///< of those
    std::vector<char> m_movesLink;           ///< of all links
    std::vector<QRectF> m_restZones;         ///< of all zones
    std::vector<CanvasRect> m_restNotes;     ///< of all notes
    QRectF m_changed;
    bool m_previewing = false;
    std::shared_ptr<const Plan> m_plan;
};

} // namespace grondplan::ui
