#include "ui/commands/addworkloads.h"

#include <utility>

namespace grondplan::ui {

AddWorkloads::AddWorkloads(Document &document, std::vector<PlacedWorkload> workloads,
                           std::optional<PlacedZone> newZone)
    : AddObjects(document)
{
    QString zoneName;
    if (newZone) {
        zoneName = newZone->zone.name;
        const ZoneId zone = add(*newZone);
        for (PlacedWorkload &placed : workloads)
            placed.workload.zone = zone;
    } else if (!workloads.empty()) {
        if (const Zone *zone = document.scenario().zone(workloads.front().workload.zone))
            zoneName = zone->name;
    }
    if (workloads.size() == 1)
        setName([name = workloads.front().workload.name, zoneName] {
            return tr("Add %1 to %2").arg(name, zoneName);
        });
    else
        setName([count = static_cast<int>(workloads.size()), zoneName] {
            return tr("Add %Ln workload(s) to %1", nullptr, count).arg(zoneName);
        });

    setObsolete(workloads.empty());
    for (PlacedWorkload &placed : workloads)
        add(std::move(placed));
}

} // namespace grondplan::ui
