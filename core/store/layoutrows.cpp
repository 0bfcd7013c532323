#include "core/store/layoutrows.h"

#include "core/store/rowreader.h"
#include "core/store/rowwriter.h"

namespace grondplan::store {

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
    return zones.result() ? cards.result() : zones.result();
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

Result<> readLayouts(Connection &connection, Digest &digest, Layouts &layouts)
{
    for (const auto step : {&readScenarios, &readZones, &readCards}) {
        if (Result<> done = step(connection, digest, layouts); !done)
            return done;
    }
    return {};
}

} // namespace grondplan::store
