#pragma once

#include "core/diagram/arrange.h"
#include "ui/commands/moveobjects.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace grondplan::ui {

class CanvasView;

/// Puts what is chosen in line. A zone that is chosen goes with all in it, as one.
class Arranging
{
    Q_DECLARE_TR_FUNCTIONS(Arranging)
public:
    explicit Arranging(CanvasView &view)
        : m_view(view)
    {
    }

    void align(diagram::Alignment how);
    void distribute(Qt::Orientation along);
    void makeSameSize(); ///< zones, as large as the largest
    /// In layers that follow the links: the workloads that are chosen, in each zone by themselves; without at
    /// least two, all of them, and the zones too.
    void arrange();

    [[nodiscard]] std::size_t count() const; ///< how many things that would move by themselves are chosen

private:
    struct Piece
    {
        ZoneId zone;
        WorkloadId workload; ///< where it is no zone
        NoteId note;         ///< where it is neither
        QRectF rect;
    };
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] std::map<ZoneId, std::vector<WorkloadId>> toArrange(bool all) const;
    /// Places in layers, from 0, 0.
    [[nodiscard]] std::map<WorkloadId, QPointF> inLayers(const std::vector<WorkloadId> &workloads) const;
    void arrangeZones(Move &move) const;
    void arrangeNotes(Move &move) const;
    [[nodiscard]] CanvasPoint wayOfHome(const CanvasRect &words, const Move &move) const;
    void showAll();
    void push(Move move, StepName name);
    void move(const std::vector<Piece> &pieces, const std::vector<QPointF> &corners, StepName name);

    CanvasView &m_view;
};

} // namespace grondplan::ui
