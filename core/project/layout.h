#pragma once

#include "core/base/ids.h"
#include "core/base/value.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace grondplan {

/// A place on the canvas, in canvas units (one unit is one pixel at 100 %).
struct CanvasPoint
{
    double x = 0;
    double y = 0;
    friend bool operator==(const CanvasPoint &, const CanvasPoint &) = default;
};

struct CanvasRect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const CanvasRect &, const CanvasRect &) = default;
};

/// Size of a workload's card on the canvas.
inline constexpr double kCardWidth = 184;
inline constexpr double kCardHeight = 72;
/// Size of a zone that is folded: its title alone.
inline constexpr double kFoldedWidth = 2 * kCardWidth + 72;
inline constexpr double kFoldedHeight = 48;

enum class NoteColour
{
    Yellow,
    Blue,
    Green,
    Red,
    Plain
};

/// Something on the canvas that takes no part in the plan: words, or a picture with words that say what it
/// shows.
struct Note
{
    NoteId id;
    CanvasRect rect;
    QString text;
    NoteColour colour = NoteColour::Yellow;
    QByteArray picture; ///< the bytes of a PNG or JPEG file; empty = words alone
    friend bool operator==(const Note &, const Note &) = default;
};

/// Objects of the canvas by kind.
struct CanvasObjects
{
    std::set<WorkloadId> workloads;
    std::set<ZoneId> zones;
    std::set<NoteId> notes;

    [[nodiscard]] bool isEmpty() const { return workloads.empty() && zones.empty() && notes.empty(); }
    void insert(const CanvasObjects &others);
    void erase(const CanvasObjects &others);
    friend bool operator==(const CanvasObjects &, const CanvasObjects &) = default;
};

/// What a drawing consists of, from the back to the front. Tenants and sites are outlines round what belongs
/// together.
enum class CanvasLayer
{
    Sites,
    Zones,
    Tenants,
    Links,
    LinkTexts,
    Workloads,
    Notes
};
inline constexpr CanvasLayer kCanvasLayers[] = {
    CanvasLayer::Sites,     CanvasLayer::Zones,     CanvasLayer::Tenants, CanvasLayer::Links,
    CanvasLayer::LinkTexts, CanvasLayer::Workloads, CanvasLayer::Notes};

/// Where a scenario's objects stand on the canvas, and how it is drawn. Beside the scenario, so that tidying
/// the drawing leaves the plan alone. A workload's point is the top left of its card and lies in canvas
/// coordinates, not relative to its zone.
struct Layout
{
    GRONDPLAN_VALUE(Layout)

    std::map<WorkloadId, CanvasPoint> workloads;
    std::map<ZoneId, CanvasRect> zones; ///< unfolded
    std::vector<Note> notes;            ///< from the back to the front
    std::set<ZoneId> folded;            ///< only their title is drawn
    CanvasObjects locked;               ///< stay where they are
    CanvasObjects hidden;               ///< are planned, but not drawn
    std::set<CanvasLayer> hiddenLayers;
    std::set<CanvasLayer> lockedLayers;

    [[nodiscard]] const Note *note(NoteId id) const;
    [[nodiscard]] Note *note(NoteId id);
    friend bool operator==(const Layout &, const Layout &);
};

} // namespace grondplan
