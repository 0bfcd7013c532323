#pragma once

#include "ui/canvas/canvasgesture.h"
#include "ui/canvas/canvasobject.h"
#include "ui/canvas/carriedcards.h"
#include "ui/canvas/snapping.h"
#include "ui/commands/moveobjects.h"

#include <QString>

namespace grondplan::ui {

/// A press on an object: a click chooses it, a drag moves what is chosen. The zone under the pointer takes
/// the workloads; well outside of theirs they get a new one. With Alt copies move and what is chosen stays;
/// with Ctrl nothing snaps; with Shift it goes level or upright only.
class MoveGesture final : public CanvasGesture
{
public:
    MoveGesture(CanvasView &view, CanvasObject pressed, const CanvasPointer &start);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    void paint(QPainter &painter) const override;
    Answer key(const QKeyEvent &event) override;
    [[nodiscard]] Qt::CursorShape cursor() const override;

private:
    void aim(const CanvasPointer &pointer);
    void begin();
    [[nodiscard]] QPointF snapped(QPointF distance);
    [[nodiscard]] bool copies() const { return (m_last.modifiers & Qt::AltModifier) != 0; }
    void aimAt(ZoneId target, bool leaves);
    void dropOutside();
    void askWhatItCosts();
    [[nodiscard]] Move move() const;
    [[nodiscard]] QString consequence() const;
    void paintCopies(QPainter &painter) const;

    CanvasObject m_pressed;
    ObjectIds m_chosen; ///< what is chosen and not locked
    CanvasPointer m_start;
    CanvasPointer m_last;
    bool m_moving = false;
    bool m_chooseOnDrop = false;
    CanvasPoint m_distance;
    QPointF m_place;              ///< of what was pressed, before
    QRectF m_frame;               ///< round what is chosen, where it was
    std::vector<QRectF> m_others; ///< what it may come in line with
    Snap m_snap;
    CarriedCards m_carried;
    ZoneId m_target;                       ///< the zone that takes workloads from another
    std::map<WorkloadId, ZoneId> m_zoneOf; ///< those, as they would be
    bool m_leaves = false;                 ///< the workloads go to a new zone
    bool m_copying = false;                ///< what m_zoneOf is about
};

} // namespace grondplan::ui
