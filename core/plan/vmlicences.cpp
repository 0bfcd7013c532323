#include "core/plan/vmlicences.h"

#include "core/plan/hosttypes.h"
#include "core/plan/licences.h"

#include <algorithm>
#include <map>

namespace grondplan {

namespace {

std::int64_t wholeCores(MilliCpu cpu)
{
    return (cpu.count() + 999) / 1000;
}

void add(const QString &id, std::int64_t units, std::vector<ServerLicence> &licences)
{
    const auto found = std::find_if(licences.begin(), licences.end(),
                                    [&id](const ServerLicence &licence) { return licence.id == id; });
    if (found != licences.end())
        found->units += units;
    else if (units > 0)
        licences.push_back({id, units});
}

} // namespace

void addVmLicences(const ZoneJob &job, PlannedServer &server)
{
    if (job.licensed.empty() || !countsByVm(job.tier) || !job.catalogue)
        return;
    std::map<WorkloadId, const Workload *> licensed;
    for (const Workload *workload : job.licensed)
        licensed.emplace(workload->id, workload);
    std::map<int, QStringList> ofNodes;
    for (const Instance &instance : server.instances) {
        const auto found = licensed.find(instance.workload);
        if (found == licensed.end())
            continue;
        for (const QString &id : found->second->licences) {
            const Licence *licence = job.catalogue->licence(id);
            if (!licence)
                continue;
            if (instance.node >= 0)
                ofNodes[instance.node].append(id);
            else
                add(id, unitsOfVm(*licence, wholeCores(found->second->cpu.request)), server.licences);
        }
    }
    for (auto &[node, ids] : ofNodes) {
        ids.removeDuplicates();
        for (const QString &id : ids)
            add(id, unitsOfVm(*job.catalogue->licence(id), wholeCores(job.node.cpu)), server.licences);
    }
}

} // namespace grondplan
