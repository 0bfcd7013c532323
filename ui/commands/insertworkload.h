#pragma once

#include "ui/commands/addobjects.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace grondplan::ui {

/// Adds a workload with the links it is born with: after another one that needs it, or between the two ends
/// of a link, which it takes the place of.
class InsertWorkload final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(InsertWorkload)
public:
    /// \param newZone  where it goes instead of the zone it names
    InsertWorkload(Document &document, PlacedWorkload workload, std::optional<PlacedZone> newZone,
                   WorkloadId after);
    InsertWorkload(Document &document, PlacedWorkload workload, std::optional<PlacedZone> newZone,
                   LinkId between);

protected:
    void whenAdded(Scenario &scenario, ::grondplan::Layout &layout) override;
    void beforeTaken(Scenario &scenario, ::grondplan::Layout &layout) override;

private:
    WorkloadId place(PlacedWorkload workload, std::optional<PlacedZone> newZone);

    std::optional<std::pair<std::size_t, Link>> m_split; ///< with its position in the scenario's list
};

} // namespace grondplan::ui
