#include "core/store/hardwarerows.h"

#include "core/store/brandrows.h"
#include "core/store/layoutrows.h"
#include "core/store/names.h"
#include "core/store/rowreader.h"
#include "core/store/rowwriter.h"

#include <set>

namespace grondplan::store {

static void writeStorage(RowWriter &rows, const Scenario &scenario, const Zone &zone)
{
    const StorageChoice &storage = zone.policy.storage;
    const MemoryChoice &memory = zone.policy.memory;
    if (storage == StorageChoice{} && memory == MemoryChoice{})
        return;
    const std::optional<std::int64_t> ratio =
        memory.overcommit ? std::optional(memory.overcommit->ppm) : std::nullopt;
    rows.append({scenario.id.value, zone.id.value, nameOf(storage.kind), storage.copies, storage.dataChunks,
                 storage.codingChunks, nameOf(storage.boot), storage.bootSpace, ratio, memory.ballooning});
}

Result<> writeHardware(Connection &connection, const Project &project)
{
    RowWriter storage(connection, Table::ZoneStorage);
    RowWriter options(connection, Table::ZoneOption);
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones) {
            writeStorage(storage, scenario, zone);
            for (const auto &[option, count] : zone.options)
                options.append({scenario.id.value, zone.id.value, option, count});
        }
    }
    return storage.result() ? options.result() : storage.result();
}

static Zone *zoneOf(RowReader &rows, Project &project)
{
    Scenario *scenario = project.scenario(rows.id<ScenarioId>());
    const auto id = rows.id<ZoneId>();
    Zone *zone = scenario ? scenario->zone(id) : nullptr;
    if (!zone)
        rows.refuse();
    return zone;
}

static Result<> readStorage(Connection &connection, Digest &digest, Project &project)
{
    RowReader rows(connection, Table::ZoneStorage, digest);
    std::set<const Zone *> seen;
    while (rows.next()) {
        rows.number();
        Zone *zone = zoneOf(rows, project);
        StorageChoice storage;
        storage.kind = rows.oneOf<StorageKind>();
        storage.copies = rows.count();
        storage.dataChunks = rows.count();
        storage.codingChunks = rows.count();
        storage.boot = rows.oneOf<BootDisks>();
        storage.bootSpace = rows.maybeAmount<Bytes>();
        MemoryChoice memory;
        if (const std::optional<std::int64_t> ratio = rows.maybeNumber())
            memory.overcommit = Ratio{*ratio};
        memory.ballooning = rows.flag();
        if (!zone || !seen.insert(zone).second) {
            rows.refuse();
            continue;
        }
        zone->policy.storage = storage;
        zone->policy.memory = memory;
    }
    return rows.result();
}

static Result<> readOptions(Connection &connection, Digest &digest, Project &project)
{
    RowReader rows(connection, Table::ZoneOption, digest);
    while (rows.next()) {
        rows.number();
        Zone *zone = zoneOf(rows, project);
        const QString option = rows.text();
        const std::int64_t count = rows.number();
        if (!zone || !zone->options.emplace(option, count).second)
            rows.refuse();
    }
    return rows.result();
}

Result<> readBeside(Connection &connection, Digest &digest, Project &project)
{
    if (Result<> placed = readLayouts(connection, digest, project.layouts); !placed)
        return placed;
    if (Result<> branded = readBrand(connection, digest, project.brand); !branded)
        return branded;
    if (Result<> stored = readStorage(connection, digest, project); !stored)
        return stored;
    return readOptions(connection, digest, project);
}

} // namespace grondplan::store
