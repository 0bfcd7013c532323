#pragma once

#include "ui/commands/removeobjects.h"
#include "ui/document/documentcommand.h"

#include <QCoreApplication>

#include <map>

namespace grondplan::ui {

/// Where objects of the current scenario go. Only what is named moves; a zone that is named takes no workload
/// along.
struct Move
{
    std::map<WorkloadId, CanvasPoint> places;
    std::map<ZoneId, CanvasRect> rects;
    std::map<WorkloadId, ZoneId> zoneOf; ///< workloads that change their zone
    std::map<NoteId, CanvasRect> notes;
};

/// Moves cards, zones and notes on the canvas, and workloads from zone to zone. The zones that receive them
/// grow to hold them.
class MoveObjects final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(MoveObjects)
public:
    /// \param mergeKey  moves in a row with the same key are one step of undo; empty: each is its own
    /// \param name      what the step is called; none: says what moves
    MoveObjects(Document &document, Move after, const QString &mergeKey = {}, StepName name = {});

    /// Workloads into a zone, at free places in it.
    [[nodiscard]] static Move intoZone(const Document &document, const std::vector<WorkloadId> &workloads,
                                       ZoneId zone);
    /// Objects by a distance, links apart; what is in a zone goes with it.
    [[nodiscard]] static Move by(const Document &document, const ObjectIds &objects, CanvasPoint distance);
    /// The zone of each of the workloads that is not in it yet.
    [[nodiscard]] static std::map<WorkloadId, ZoneId>
    changedZones(const Document &document, const std::vector<WorkloadId> &workloads, ZoneId zone);
    /// Where what it moves is now; what is not there is left out.
    [[nodiscard]] static Move now(const Document &document, const Move &move);
    static void put(const Move &move, Scenario &scenario, ::grondplan::Layout &layout);
    /// The move with the zones that must grow for it, as the command will do it: every card lies inside its
    /// zone.
    [[nodiscard]] static Move grown(const Document &document, Move move);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return static_cast<int>(Merge::Move); }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const Move &move);
    [[nodiscard]] StepName wording() const;
    [[nodiscard]] StepName wordingOfNotes() const;
    void settle(); ///< forgets what does not change, and sets name and obsolete

    Move m_before;
    Move m_after;
    StepName m_given; ///< what the step is called, where it was said
};

} // namespace grondplan::ui
