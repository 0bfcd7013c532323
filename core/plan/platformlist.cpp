#include "core/plan/platformlist.h"

#include "core/plan/cost.h"
#include "core/plan/placement.h"
#include "core/platform/platform.h"

#include <algorithm>

namespace grondplan {

std::vector<PlatformPart> platformList(const ZoneJob &job)
{
    std::vector<PlatformPart> list;
    Parts off = job.without;
    if (!hasBalancing(job))
        off.insert(Part::LoadBalancer);
    for (const QString &id : platformParts(job.tier, off))
        list.push_back({id, std::nullopt, std::nullopt, 0});
    for (const PlatformLoad &load : job.loads) {
        if (platformIndex(list, load.id) < 0)
            list.push_back({load.id, std::nullopt, std::nullopt, 0});
    }
    if (job.profile == Profile::Detailed && isKubernetes(job.tier))
        list.push_back({nodeAgentsPart(), std::nullopt, std::nullopt, 0});
    return list;
}

int platformIndex(const std::vector<PlatformPart> &list, const QString &part)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const PlatformPart &known) { return known.id == part; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

QString sizedWithin(const ZonePlan &zone, const PlatformPart &part)
{
    const QString monitoring = partId(Part::Monitoring);
    const int index =
        part.size || part.id != partId(Part::Logging) ? -1 : platformIndex(zone.platform, monitoring);
    return index >= 0 && zone.platform[static_cast<std::size_t>(index)].size ? monitoring : QString();
}

void fillPlatform(const ZoneJob &job, const std::vector<PlannedServer> &servers, ZonePlan &plan)
{
    if (job.profile != Profile::Detailed)
        return;
    for (const PlannedServer &server : servers) {
        for (const Instance &instance : server.instances) {
            if (instance.part < 0)
                continue;
            std::optional<Resources> &size = plan.platform[static_cast<std::size_t>(instance.part)].size;
            size = size.value_or(Resources{});
            *size += instance.size;
        }
    }
}

static Resources usedByWorkloads(const std::vector<PlannedServer> &servers)
{
    Resources sum;
    for (const PlannedServer &server : servers) {
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                sum += instance.size;
        }
    }
    return sum;
}

static std::vector<std::int64_t> dominantShares(const std::vector<placement::Vector> &uses)
{
    placement::Vector all(placement::DimensionCount, 0);
    for (const placement::Vector &use : uses) {
        for (std::size_t d = 0; d < all.size(); ++d)
            all[d] += use[d];
    }
    std::vector<std::int64_t> shares;
    shares.reserve(uses.size());
    for (const placement::Vector &use : uses)
        shares.push_back(dominantShare(use, all));
    return shares;
}

void sharePlatformCost(const std::vector<PlannedServer> &servers, ZonePlan &plan)
{
    std::vector<PlatformPart *> parts;
    for (PlatformPart &part : plan.platform) {
        if (part.size)
            parts.push_back(&part);
    }
    if (parts.empty())
        return;
    std::vector<placement::Vector> uses{placement::demandOf(usedByWorkloads(servers), 0)};
    for (const PlatformPart *part : parts)
        uses.push_back(placement::demandOf(*part->size, 0));
    const std::vector<std::int64_t> shares = sharedOut(plan.month.likely.minor, dominantShares(uses));
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i]->month = Money{shares[i + 1], plan.month.likely.currency};
}

} // namespace grondplan
