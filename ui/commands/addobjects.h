#pragma once

#include "ui/document/documentcommand.h"

#include <map>
#include <vector>

namespace grondplan::ui {

struct PlacedWorkload
{
    Workload workload;
    CanvasPoint place;
};

struct PlacedZone
{
    Zone zone;
    CanvasRect rect;
};

/// Brings objects onto the canvas. Their ids are handed out here, once.
class AddObjects : public DocumentCommand
{
public:
    void undo() override;
    void redo() override;

    [[nodiscard]] std::vector<ZoneId> zoneIds() const;
    [[nodiscard]] std::vector<WorkloadId> workloadIds() const;
    [[nodiscard]] std::vector<LinkId> linkIds() const;
    [[nodiscard]] std::vector<NoteId> noteIds() const;

protected:
    using DocumentCommand::DocumentCommand;

    ZoneId add(PlacedZone zone);
    WorkloadId add(PlacedWorkload workload); ///< into its workload.zone, which grows to hold it
    LinkId add(Link link);
    NoteId add(Note note);
    /// What else the command does to the sketch, in the same edit: after redo() has added, before undo()
    /// takes away.
    virtual void whenAdded(Scenario & /*scenario*/, ::grondplan::Layout & /*layout*/) {}
    virtual void beforeTaken(Scenario & /*scenario*/, ::grondplan::Layout & /*layout*/) {}

private:
    [[nodiscard]] ChangeSet touched() const;
    void growZone(ZoneId zone, CanvasPoint card);

    std::vector<PlacedZone> m_zones;
    std::vector<PlacedWorkload> m_workloads;
    std::vector<Link> m_links;
    std::vector<Note> m_notes;
    std::map<ZoneId, CanvasRect> m_grownBefore; ///< zones that were there already
    std::map<ZoneId, CanvasRect> m_grownAfter;
};

} // namespace grondplan::ui
