#include "core/plan/serverchoice.h"

#include <algorithm>

// What packing says falls short, in the words of a zone.

namespace grondplan::placement {

using Kind = packing::Shortfall::Kind;

int resourceOf(int dimension, std::size_t first)
{
    return dimension >= static_cast<int>(first) ? static_cast<int>(Cpu) : dimension;
}

static QStringList lacking(const packing::Shortfall &shortfall, const QString &host)
{
    const int resource = resourceOf(shortfall.dimension, DimensionCount); // an hour is one of CPU
    return {amountArgument(dimensionId(resource), baseUnits(resource, shortfall.short_)),
            textArgument(QString(QLatin1String("resource.") + dimensionId(resource))), host};
}

/// Replicas cannot be as far apart as asked: on a server each, in racks, or on enough hosts.
static Message spreadReason(const ZoneJob &job, const packing::ItemClass &item, const QString &host)
{
    if (item.domainMax > 0 && item.spreadMax > 1)
        return {QStringLiteral("unplaced.racks"),
                {QString::number(item.domainMax), QString::number(job.zone->policy.racks)}};
    return {QStringLiteral("unplaced.spread"), {host}};
}

Message reasonInNode(const ZoneJob &job, const packing::ItemClass &item, const packing::Shortfall &shortfall)
{
    const QString host = textArgument(QStringLiteral("instance.node-vm"));
    if (shortfall.kind == Kind::TooLarge && shortfall.dimension >= 0)
        return {QStringLiteral("unplaced.in-node"), lacking(shortfall, host)};
    if (shortfall.kind == Kind::Spread || shortfall.kind == Kind::Domain)
        return spreadReason(job, item, host);
    return {QStringLiteral("unplaced.no-server"), {host}};
}

/// The cheapest server of the catalogue that has so many GPUs.
static const Baseline *withGpus(const Catalogue &catalogue, std::int64_t gpus)
{
    const Baseline *best = nullptr;
    for (const Baseline &baseline : catalogue.baselines) {
        if (baseline.gpus < gpus || !baseline.price)
            continue;
        if (!best || baseline.price->month.minor < best->price->month.minor)
            best = &baseline;
    }
    return best;
}

/// Of all racks.
static std::int64_t stockOfModel(const ZoneJob &job, int baseline)
{
    const auto found = job.zone->stock.find(job.baselines[static_cast<std::size_t>(baseline)]->id);
    return found == job.zone->stock.end() ? 0 : found->second;
}

Message reasonOf(const ZoneJob &job, const Servers &servers, const packing::ItemClass &item,
                 const packing::Shortfall &shortfall)
{
    if (shortfall.binType < 0)
        return {QStringLiteral("unplaced.no-server"), {QString()}};
    const auto type = static_cast<std::size_t>(shortfall.binType);
    const packing::BinType &bin = servers.bins[type];
    const int baseline = servers.baselineOf[type];
    const QString host = job.baselines[static_cast<std::size_t>(baseline)]->model;
    const std::size_t beforeHours = DimensionCount + job.extras.size();
    if (shortfall.dimension >= DimensionCount && shortfall.dimension < static_cast<int>(beforeHours))
        return {QStringLiteral("unplaced.too-busy"), {host}};
    const bool isTooLarge = shortfall.kind == Kind::TooLarge || shortfall.kind == Kind::Unit;
    if ((isTooLarge || !bin.stock) && shortfall.dimension >= 0) {
        // Where the server as a whole has enough, it is the NUMA node that is too small.
        const auto dimension = static_cast<std::size_t>(shortfall.dimension);
        const Baseline *other =
            shortfall.dimension == Gpu ? withGpus(*job.catalogue, item.demand[dimension]) : nullptr;
        if (other)
            return {QStringLiteral("unplaced.gpu"), lacking(shortfall, host) + QStringList{other->model}};
        const bool inNode = item.oneUnit && item.demand[dimension] <= bin.capacity[dimension];
        return {inNode ? QStringLiteral("unplaced.numa") : QStringLiteral("unplaced.too-large"),
                lacking(shortfall, host)};
    }
    // Too few are left beside the control plane, whatever they would then be short of.
    const std::int64_t kept = keptForPlatform(job, static_cast<std::size_t>(baseline), Reading::Likely);
    if (bin.stock && kept > 0 && shortfall.dimension < 0)
        return {QStringLiteral("unplaced.stock-platform"),
                {host, QString::number(stockOfModel(job, baseline)), QString::number(kept)}};
    if (shortfall.kind == Kind::StockUsedUp || shortfall.kind == Kind::Apart ||
        shortfall.kind == Kind::Unit) {
        const QString stock = QString::number(stockOfModel(job, baseline));
        if (shortfall.dimension >= 0)
            return {QStringLiteral("unplaced.stock-short"), lacking(shortfall, host) + QStringList{stock}};
        const bool isTaken = shortfall.kind == Kind::Apart && bin.stock;
        return {isTaken ? QStringLiteral("unplaced.apart") : QStringLiteral("unplaced.stock"), {host, stock}};
    }
    if (shortfall.kind == Kind::Spread || shortfall.kind == Kind::Domain)
        return spreadReason(job, item, host);
    return {QStringLiteral("unplaced.no-server"), {host}};
}

} // namespace grondplan::placement
