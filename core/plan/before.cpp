#include "core/plan/before.h"

#include <algorithm>
#include <map>

namespace grondplan::placement {

namespace {

/// Adds up instances by item of the problem.
class ContentsOfBins
{
public:
    ContentsOfBins(const ZoneJob &job, const std::vector<int> &classOf)
        : m_zone(job.how.before->zone(job.zone->id))
    {
        for (std::size_t item = 0; item < classOf.size(); ++item) {
            const auto itemClass = static_cast<std::size_t>(classOf[item]);
            if (const PlatformLoad *part = partOfClass(job, itemClass))
                m_parts[part->id] = static_cast<int>(item);
            else
                m_items[job.steady[itemClass]->id] = static_cast<int>(item);
        }
    }

    void add(const Instance &instance, std::map<int, std::int64_t> &counts) const
    {
        if (instance.part >= 0) {
            const auto part = m_zone
                                  ? m_parts.find(m_zone->platform[static_cast<std::size_t>(instance.part)].id)
                                  : m_parts.end();
            if (part != m_parts.end())
                ++counts[part->second];
            return;
        }
        const auto found = m_items.find(instance.workload);
        if (found != m_items.end())
            ++counts[found->second];
    }

    static packing::Bin binOf(int type, const std::map<int, std::int64_t> &counts)
    {
        packing::Bin bin;
        bin.type = type;
        for (const auto &[item, count] : counts)
            bin.items.push_back({item, count});
        return bin;
    }

private:
    const ZonePlan *m_zone;
    std::map<WorkloadId, int> m_items;
    std::map<QString, int> m_parts;
};

} // namespace

packing::Result serversBefore(const ZoneJob &job, const Servers &servers, const std::vector<int> &classOf)
{
    packing::Result before;
    if (job.how.effort != Effort::Quick || !job.how.before)
        return before;
    const ContentsOfBins contents(job, classOf);
    for (const PlannedServer &server : job.how.before->servers) {
        const int type = server.zone == job.zone->id ? binTypeOf(job, servers, server) : -1;
        if (type < 0)
            continue;
        std::map<int, std::int64_t> counts;
        for (const Instance &instance : server.instances)
            contents.add(instance, counts);
        before.bins.push_back(ContentsOfBins::binOf(type, counts));
    }
    return before;
}

packing::Result nodesBefore(const ZoneJob &job, const std::vector<int> &classOf, int racks)
{
    packing::Result before;
    if (job.how.effort != Effort::Quick || !job.how.before)
        return before;
    const ContentsOfBins contents(job, classOf);
    for (const PlannedServer &server : job.how.before->servers) {
        if (server.zone != job.zone->id)
            continue;
        std::map<int, std::map<int, std::int64_t>> nodes;
        for (const Instance &instance : server.instances) {
            if (instance.node >= 0)
                contents.add(instance, nodes[instance.node]);
        }
        const int type = std::clamp(server.rack - 1, 0, racks - 1);
        for (const auto &[node, counts] : nodes)
            before.bins.push_back(ContentsOfBins::binOf(type, counts));
    }
    return before;
}

} // namespace grondplan::placement
