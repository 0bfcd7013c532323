#include "ui/commands/moveobjects.h"

#include "ui/commands/placing.h"

#include <algorithm>
#include <set>
#include <utility>

namespace grondplan::ui {

Move MoveObjects::intoZone(const Document &document, const std::vector<WorkloadId> &workloads, ZoneId zone)
{
    Move move;
    move.zoneOf = changedZones(document, workloads, zone);
    const auto places = freePlaces(document.scenario(), document.layout(), zone, move.zoneOf.size());
    auto place = places.begin();
    for (const auto &[id, target] : move.zoneOf)
        move.places[id] = *place++;
    return move;
}

Move MoveObjects::by(const Document &document, const ObjectIds &objects, CanvasPoint distance)
{
    const ::grondplan::Layout &layout = document.layout();
    Move move;
    const auto shift = [&](WorkloadId id) {
        if (const auto place = layout.workloads.find(id); place != layout.workloads.end())
            move.places[id] = {place->second.x + distance.x, place->second.y + distance.y};
    };
    for (const WorkloadId id : objects.workloads)
        shift(id);
    for (const NoteId id : objects.notes) {
        if (const Note *note = layout.note(id))
            move.notes[id] = {note->rect.x + distance.x, note->rect.y + distance.y, note->rect.width,
                              note->rect.height};
    }
    const std::set<ZoneId> moving(objects.zones.begin(), objects.zones.end());
    for (const ZoneId id : moving) {
        const auto rect = layout.zones.find(id);
        if (rect == layout.zones.end())
            continue;
        move.rects[id] = rect->second;
        move.rects[id].x += distance.x;
        move.rects[id].y += distance.y;
    }
    for (const Workload &workload : document.scenario().workloads) {
        if (moving.contains(workload.zone))
            shift(workload.id);
    }
    return move;
}

Move MoveObjects::now(const Document &document, const Move &move)
{
    const ::grondplan::Layout &layout = document.layout();
    Move before;
    for (const auto &[id, rect] : move.notes) {
        if (const Note *note = layout.note(id))
            before.notes[id] = note->rect;
    }
    for (const auto &[id, place] : move.places) {
        if (const auto found = layout.workloads.find(id); found != layout.workloads.end())
            before.places.insert(*found);
    }
    for (const auto &[id, rect] : move.rects) {
        if (const auto found = layout.zones.find(id); found != layout.zones.end())
            before.rects.insert(*found);
    }
    for (const Workload &workload : document.scenario().workloads) {
        if (move.zoneOf.contains(workload.id))
            before.zoneOf[workload.id] = workload.zone;
    }
    return before;
}

template<class Map> static void keepKnown(const Map &known, Map &wanted)
{
    std::erase_if(wanted, [&known](const auto &entry) { return !known.contains(entry.first); });
}

MoveObjects::MoveObjects(Document &document, Move after, const QString &mergeKey, StepName name)
    : DocumentCommand(document)
    , m_after(grown(document, std::move(after)))
    , m_given(std::move(name))
{
    setMergeKey(mergeKey);
    std::erase_if(m_after.zoneOf,
                  [&](const auto &entry) { return document.scenario().zone(entry.second) == nullptr; });
    m_before = now(document, m_after);
    keepKnown(m_before.places, m_after.places);
    keepKnown(m_before.rects, m_after.rects);
    keepKnown(m_before.zoneOf, m_after.zoneOf);
    keepKnown(m_before.notes, m_after.notes);
    settle();
}

std::map<WorkloadId, ZoneId> MoveObjects::changedZones(const Document &document,
                                                       const std::vector<WorkloadId> &workloads, ZoneId zone)
{
    const std::set<WorkloadId> meant(workloads.begin(), workloads.end());
    std::map<WorkloadId, ZoneId> changed;
    for (const Workload &workload : document.scenario().workloads) {
        if (workload.zone != zone && meant.contains(workload.id))
            changed[workload.id] = zone;
    }
    return changed;
}

Move MoveObjects::grown(const Document &document, Move move)
{
    std::map<ZoneId, std::vector<CanvasPoint>> cards;
    for (const Workload &workload : document.scenario().workloads) {
        const auto place = move.places.find(workload.id);
        if (place == move.places.end())
            continue;
        const auto changed = move.zoneOf.find(workload.id);
        cards[changed != move.zoneOf.end() ? changed->second : workload.zone].push_back(place->second);
    }
    const ::grondplan::Layout &layout = document.layout();
    for (const auto &[zone, places] : cards) {
        const auto given = move.rects.find(zone);
        const auto now = layout.zones.find(zone);
        if (given == move.rects.end() && now == layout.zones.end())
            continue;
        const CanvasRect rect = given != move.rects.end() ? given->second : now->second;
        const CanvasRect holding = zoneHolding(rect, places);
        if (holding != rect)
            move.rects[zone] = holding;
    }
    return move;
}

template<class Map> static void keepDifferent(Map &before, Map &after)
{
    std::erase_if(after, [&before](const auto &entry) { return before.at(entry.first) == entry.second; });
    std::erase_if(before, [&after](const auto &entry) { return !after.contains(entry.first); });
}

void MoveObjects::settle()
{
    keepDifferent(m_before.places, m_after.places);
    keepDifferent(m_before.rects, m_after.rects);
    keepDifferent(m_before.zoneOf, m_after.zoneOf);
    keepDifferent(m_before.notes, m_after.notes);
    setObsolete(m_after.places.empty() && m_after.rects.empty() && m_after.zoneOf.empty() &&
                m_after.notes.empty());
    setName(m_given ? m_given : wording());
}

static QString nameOfOnly(const Scenario &scenario, const std::map<WorkloadId, CanvasPoint> &places)
{
    const Workload *workload = scenario.workload(places.begin()->first);
    return workload != nullptr ? workload->name : QString();
}

StepName MoveObjects::wording() const
{
    const Scenario &scenario = document().scenario();
    const int count = static_cast<int>(m_after.places.size());
    if (!m_after.zoneOf.empty()) {
        const int moved = static_cast<int>(m_after.zoneOf.size());
        const Zone *zone = scenario.zone(m_after.zoneOf.begin()->second);
        const QString zoneName = zone != nullptr ? zone->name : QString();
        const Workload *workload = scenario.workload(m_after.zoneOf.begin()->first);
        if (moved == 1 && workload != nullptr)
            return [name = workload->name, zoneName] { return tr("Move %1 to %2").arg(name, zoneName); };
        return [moved, zoneName] { return tr("Move %Ln workload(s) to %1", nullptr, moved).arg(zoneName); };
    }
    if (m_after.rects.size() == 1 && scenario.zone(m_after.rects.begin()->first) != nullptr) {
        const auto &[id, rect] = *m_after.rects.begin();
        const QString name = scenario.zone(id)->name;
        const CanvasRect &before = m_before.rects.at(id);
        const bool resized = before.width != rect.width || before.height != rect.height;
        if (!resized)
            return [name] { return tr("Move zone %1").arg(name); };
        if (m_after.places.empty())
            return [name] { return tr("Resize zone %1").arg(name); };
    }
    if (m_after.rects.size() > 1)
        return [zones = static_cast<int>(m_after.rects.size())] {
            return tr("Move %Ln zone(s)", nullptr, zones);
        };
    if (m_after.rects.empty() && m_after.places.empty())
        return wordingOfNotes();
    if (count == 1)
        return [name = nameOfOnly(scenario, m_after.places)] { return tr("Move %1").arg(name); };
    return [count] { return tr("Move %Ln workload(s)", nullptr, count); };
}

StepName MoveObjects::wordingOfNotes() const
{
    if (m_after.notes.size() > 1 || m_after.notes.empty())
        return [notes = static_cast<int>(m_after.notes.size())] {
            return tr("Move %Ln note(s)", nullptr, notes);
        };
    const auto &[id, rect] = *m_after.notes.begin();
    const CanvasRect &before = m_before.notes.at(id);
    const bool resized = before.width != rect.width || before.height != rect.height;
    return [resized] { return resized ? tr("Resize a note") : tr("Move a note"); };
}

void MoveObjects::undo()
{
    apply(m_before);
}

void MoveObjects::redo()
{
    apply(m_after);
}

void MoveObjects::apply(const Move &move)
{
    ChangeSet touched = changes();
    std::set<WorkloadId> workloads;
    for (const auto &[id, place] : move.places)
        workloads.insert(id);
    for (const auto &[id, zone] : move.zoneOf)
        workloads.insert(id);
    touched.workloads.assign(workloads.begin(), workloads.end());
    for (const auto &[id, rect] : move.rects)
        touched.zones.push_back(id);
    touched.results = !move.zoneOf.empty();

    editScenario(touched,
                 [&move](Scenario &scenario, ::grondplan::Layout &layout) { put(move, scenario, layout); });
}

void MoveObjects::put(const Move &move, Scenario &scenario, ::grondplan::Layout &layout)
{
    for (const auto &[id, place] : move.places)
        layout.workloads[id] = place;
    for (const auto &[id, rect] : move.rects)
        layout.zones[id] = rect;
    for (const auto &[id, rect] : move.notes) {
        if (Note *note = layout.note(id))
            note->rect = rect;
    }
    if (move.zoneOf.empty())
        return;
    for (Workload &workload : scenario.workloads) {
        if (const auto zone = move.zoneOf.find(workload.id); zone != move.zoneOf.end())
            workload.zone = zone->second;
    }
}

bool MoveObjects::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const MoveObjects *>(other);
    if (later == nullptr || !continues(*later))
        return false;
    const auto join = [](auto &mine, const auto &theirs) {
        for (const auto &[id, value] : theirs)
            mine.insert_or_assign(id, value);
    };
    m_before.places.insert(later->m_before.places.begin(), later->m_before.places.end());
    m_before.rects.insert(later->m_before.rects.begin(), later->m_before.rects.end());
    m_before.zoneOf.insert(later->m_before.zoneOf.begin(), later->m_before.zoneOf.end());
    m_before.notes.insert(later->m_before.notes.begin(), later->m_before.notes.end());
    join(m_after.places, later->m_after.places);
    join(m_after.rects, later->m_after.rects);
    join(m_after.zoneOf, later->m_after.zoneOf);
    join(m_after.notes, later->m_after.notes);
    settle();
    return true;
}

} // namespace grondplan::ui
