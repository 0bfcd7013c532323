#include "core/store/layoutrows.h"

#include "core/store/names.h"
#include "core/store/rowreader.h"
#include "core/store/rowwriter.h"

namespace grondplan::store {

namespace {

/// How what is marked of objects is written, for ever.
constexpr const char *kFolded = "folded";
constexpr const char *kLocked = "locked";
constexpr const char *kHidden = "hidden";
constexpr const char *kWorkloadKind = "workload";
constexpr const char *kZoneKind = "zone";
constexpr const char *kNoteKind = "note";

template<class AnyId>
void writeMarks(RowWriter &rows, ScenarioId scenario, const char *mark, const char *kind,
                const std::set<AnyId> &objects)
{
    for (const AnyId id : objects)
        rows.append({scenario.value, QString::fromLatin1(mark), QString::fromLatin1(kind), id.value});
}

void writeMarks(RowWriter &rows, ScenarioId scenario, const char *mark, const CanvasObjects &objects)
{
    writeMarks(rows, scenario, mark, kWorkloadKind, objects.workloads);
    writeMarks(rows, scenario, mark, kZoneKind, objects.zones);
    writeMarks(rows, scenario, mark, kNoteKind, objects.notes);
}

/// What a drawing has beside the places of workloads and zones.
Result<> writeBeside(Connection &connection, const Layouts &all)
{
    RowWriter notes(connection, Table::LayoutNote);
    RowWriter marks(connection, Table::LayoutMark);
    RowWriter layers(connection, Table::LayoutLayer);
    for (const auto &[scenario, layout] : all) {
        for (const Note &note : layout.notes) {
            // A null value would be stored as NULL.
            const QByteArray picture = note.picture.isNull() ? QByteArray("") : note.picture;
            notes.append({scenario.value, note.id.value, note.rect.x, note.rect.y, note.rect.width,
                          note.rect.height, note.text, nameOf(note.colour), picture});
        }
        writeMarks(marks, scenario, kFolded, kZoneKind, layout.folded);
        writeMarks(marks, scenario, kLocked, layout.locked);
        writeMarks(marks, scenario, kHidden, layout.hidden);
        for (const CanvasLayer layer : layout.hiddenLayers)
            layers.append({scenario.value, nameOf(layer), QString::fromLatin1(kHidden)});
        for (const CanvasLayer layer : layout.lockedLayers)
            layers.append({scenario.value, nameOf(layer), QString::fromLatin1(kLocked)});
    }
    for (const RowWriter *rows : {&notes, &marks, &layers}) {
        if (!rows->result())
            return rows->result();
    }
    return {};
}

} // namespace

Result<> writeLayouts(Connection &connection, const Layouts &all)
{
    RowWriter layouts(connection, Table::Layout);
    for (const auto &[scenario, layout] : all)
        layouts.add({scenario.value});
    if (!layouts.result())
        return layouts.result();
    RowWriter zones(connection, Table::LayoutZone);
    RowWriter cards(connection, Table::LayoutCard);
    for (const auto &[scenario, layout] : all) {
        for (const auto &[zone, rect] : layout.zones)
            zones.append({scenario.value, zone.value, rect.x, rect.y, rect.width, rect.height});
        for (const auto &[workload, point] : layout.workloads)
            cards.append({scenario.value, workload.value, point.x, point.y});
    }
    if (!zones.result())
        return zones.result();
    if (!cards.result())
        return cards.result();
    return writeBeside(connection, all);
}

static Result<> readScenarios(Connection &connection, Digest &digest, Layouts &layouts)
{
    RowReader rows(connection, Table::Layout, digest);
    while (rows.next())
        layouts[rows.id<ScenarioId>()];
    return rows.result();
}

static Result<> readZones(Connection &connection, Digest &digest, Layouts &layouts)
{
    RowReader rows(connection, Table::LayoutZone, digest);
    while (rows.next()) {
        rows.number();
        const auto layout = layouts.find(rows.id<ScenarioId>());
        const auto zone = rows.id<ZoneId>();
        CanvasRect rect;
        rect.x = rows.coordinate();
        rect.y = rows.coordinate();
        rect.width = rows.coordinate();
        rect.height = rows.coordinate();
        if (layout == layouts.end() || !layout->second.zones.emplace(zone, rect).second)
            rows.refuse();
    }
    return rows.result();
}

static Result<> readCards(Connection &connection, Digest &digest, Layouts &layouts)
{
    RowReader rows(connection, Table::LayoutCard, digest);
    while (rows.next()) {
        rows.number();
        const auto layout = layouts.find(rows.id<ScenarioId>());
        const auto workload = rows.id<WorkloadId>();
        CanvasPoint point;
        point.x = rows.coordinate();
        point.y = rows.coordinate();
        if (layout == layouts.end() || !layout->second.workloads.emplace(workload, point).second)
            rows.refuse();
    }
    return rows.result();
}

static Result<> readNotes(Connection &connection, Digest &digest, Layouts &layouts)
{
    RowReader rows(connection, Table::LayoutNote, digest);
    while (rows.next()) {
        rows.number();
        const auto layout = layouts.find(rows.id<ScenarioId>());
        Note note;
        note.id = rows.id<NoteId>();
        note.rect.x = rows.coordinate();
        note.rect.y = rows.coordinate();
        note.rect.width = rows.coordinate();
        note.rect.height = rows.coordinate();
        note.text = rows.text();
        note.colour = rows.oneOf<NoteColour>();
        note.picture = rows.blob();
        if (layout == layouts.end() || layout->second.note(note.id))
            rows.refuse();
        else
            layout->second.notes.push_back(std::move(note));
    }
    return rows.result();
}

/// Puts an object among the others of its kind; false where it was already there, or is of no kind.
static bool takeMarked(CanvasObjects &objects, const QString &kind, std::int64_t id)
{
    if (kind == QLatin1String(kWorkloadKind))
        return objects.workloads.insert(WorkloadId{id}).second;
    if (kind == QLatin1String(kZoneKind))
        return objects.zones.insert(ZoneId{id}).second;
    return kind == QLatin1String(kNoteKind) && objects.notes.insert(NoteId{id}).second;
}

static Result<> readMarks(Connection &connection, Digest &digest, Layouts &layouts)
{
    RowReader rows(connection, Table::LayoutMark, digest);
    while (rows.next()) {
        rows.number();
        const auto layout = layouts.find(rows.id<ScenarioId>());
        const QString mark = rows.text();
        const QString kind = rows.text();
        const std::int64_t object = rows.number(kAnId);
        bool taken = false;
        if (layout == layouts.end())
            taken = false;
        else if (mark == QLatin1String(kLocked))
            taken = takeMarked(layout->second.locked, kind, object);
        else if (mark == QLatin1String(kHidden))
            taken = takeMarked(layout->second.hidden, kind, object);
        else if (mark == QLatin1String(kFolded) && kind == QLatin1String(kZoneKind))
            taken = layout->second.folded.insert(ZoneId{object}).second;
        if (!taken)
            rows.refuse();
    }
    return rows.result();
}

static Result<> readLayers(Connection &connection, Digest &digest, Layouts &layouts)
{
    RowReader rows(connection, Table::LayoutLayer, digest);
    while (rows.next()) {
        rows.number();
        const auto layout = layouts.find(rows.id<ScenarioId>());
        const auto layer = rows.oneOf<CanvasLayer>();
        const QString mark = rows.text();
        bool taken = false;
        if (layout != layouts.end() && mark == QLatin1String(kHidden))
            taken = layout->second.hiddenLayers.insert(layer).second;
        else if (layout != layouts.end() && mark == QLatin1String(kLocked))
            taken = layout->second.lockedLayers.insert(layer).second;
        if (!taken)
            rows.refuse();
    }
    return rows.result();
}

Result<> readLayouts(Connection &connection, Digest &digest, Layouts &layouts)
{
    for (const auto step : {&readScenarios, &readZones, &readCards, &readNotes, &readMarks, &readLayers}) {
        if (Result<> done = step(connection, digest, layouts); !done)
            return done;
    }
    return {};
}

} // namespace grondplan::store
