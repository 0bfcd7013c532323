#pragma once

#include "ui/document/documentcommand.h"

#include <QCoreApplication>

#include <map>
#include <utility>
#include <vector>

namespace grondplan::ui {

/// Which objects of the current scenario are meant, each once.
struct ObjectIds
{
    std::vector<ZoneId> zones = {};
    std::vector<WorkloadId> workloads = {};
    std::vector<LinkId> links = {};
    std::vector<NoteId> notes = {};

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const
    {
        return zones.size() + workloads.size() + links.size() + notes.size();
    }
    friend bool operator==(const ObjectIds &, const ObjectIds &) = default;
};

/// Removes objects: a zone with the workloads in it, a workload with the links that end at it; and what is
/// marked of them.
class RemoveObjects final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveObjects)
public:
    RemoveObjects(Document &document, const ObjectIds &objects);
    void undo() override;
    void redo() override;

private:
    /// Values with their positions in the scenario's list, ascending.
    template<class Object> using Kept = std::vector<std::pair<std::size_t, Object>>;

    void keepDrawn(const ::grondplan::Layout &layout, WorkloadId id);
    void keepDrawn(const ::grondplan::Layout &layout, ZoneId id);
    [[nodiscard]] QString wording() const;
    [[nodiscard]] QString zonesInWords() const;
    [[nodiscard]] ChangeSet touched() const;

    Kept<Zone> m_zones;
    Kept<Workload> m_workloads;
    Kept<Link> m_links;
    Kept<Note> m_notes;
    /// The drawing's places and marks of what is removed.
    ::grondplan::Layout m_drawn;
};

} // namespace grondplan::ui
