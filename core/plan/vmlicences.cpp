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

/// Licences for one VM more: where one covers several of them, those that are not covered yet.
static std::int64_t unitsOfNextVm(const Licence &licence, std::int64_t vcpus, CoveredVms &covered)
{
    if (licence.rule.unit != LicenceUnit::Socket || licence.rule.pack <= 1)
        return unitsOfVm(licence, vcpus);
    std::int64_t &vms = covered[licence.id];
    return vms++ % licence.rule.pack == 0 ? 1 : 0;
}

void addVmLicences(const ZoneJob &job, CoveredVms &covered, PlannedServer &server)
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
                add(id, unitsOfNextVm(*licence, wholeCores(found->second->cpu.request), covered),
                    server.licences);
        }
    }
    for (auto &[node, ids] : ofNodes) {
        ids.removeDuplicates();
        for (const QString &id : ids)
            add(id, unitsOfNextVm(*job.catalogue->licence(id), wholeCores(job.node.cpu), covered),
                server.licences);
    }
}

} // namespace grondplan
