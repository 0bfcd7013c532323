#include "ui/commands/movetonewzone.h"

#include <utility>

namespace grondplan::ui {

MoveToNewZone::MoveToNewZone(Document &document, Move move, const PlacedZone &zone)
    : AddObjects(document)
    , m_after(std::move(move))
{
    const int count = static_cast<int>(m_after.places.size());
    if (count == 0) {
        setObsolete(true);
        return;
    }
    const ZoneId added = add(zone);
    for (const auto &[id, place] : m_after.places)
        m_after.zoneOf[id] = added;
    m_before = MoveObjects::now(document, m_after);
    const Workload *only = count == 1 ? document.scenario().workload(m_after.places.begin()->first) : nullptr;
    setName([count, name = only != nullptr ? only->name : QString(), zoneName = zone.zone.name] {
        return name.isEmpty() ? tr("Move %Ln workload(s) to the new zone %1", nullptr, count).arg(zoneName)
                              : tr("Move %1 to the new zone %2").arg(name, zoneName);
    });
}

void MoveToNewZone::whenAdded(Scenario &scenario, ::grondplan::Layout &layout)
{
    MoveObjects::put(m_after, scenario, layout);
}

void MoveToNewZone::beforeTaken(Scenario &scenario, ::grondplan::Layout &layout)
{
    MoveObjects::put(m_before, scenario, layout);
}

} // namespace grondplan::ui
