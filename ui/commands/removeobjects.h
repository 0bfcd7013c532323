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
    std::vector<ZoneId> zones;
    std::vector<WorkloadId> workloads;
    std::vector<LinkId> links;

    [[nodiscard]] bool isEmpty() const { return zones.empty() && workloads.empty() && links.empty(); }
    [[nodiscard]] std::size_t size() const { return zones.size() + workloads.size() + links.size(); }
    friend bool operator==(const ObjectIds &, const ObjectIds &) = default;
};

/// Removes objects: a zone with the workloads in it, a workload with the links that end at it.
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

    [[nodiscard]] QString wording() const;
    [[nodiscard]] ChangeSet touched() const;

    Kept<Zone> m_zones;
    Kept<Workload> m_workloads;
    Kept<Link> m_links;
    std::map<WorkloadId, CanvasPoint> m_places;
    std::map<ZoneId, CanvasRect> m_rects;
};

} // namespace grondplan::ui
