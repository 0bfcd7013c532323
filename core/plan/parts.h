#pragma once

#include "core/base/band.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

#include <vector>

namespace grondplan {

/// Where a part of the platform stands.
enum class PartPlace
{
    Inside,   ///< among the workloads: a pod or a container
    OnServer, ///< on the servers, beside the node VMs where there are any
    OwnVm,    ///< in a VM of its own on the servers
    OwnServer ///< on a server of its own
};

/// A part of the platform as a workload of its own.
struct PlatformLoad
{
    QString id; ///< of PlatformPart
    std::int64_t copies = 1;
    PartPlace place = PartPlace::Inside;
    bool onePerHost = false;
    Band<Resources> each; ///< one copy; of a VM or server the machine's own CPU and memory, its system in it
    QString cpuConstant;  ///< what the size is first of all from
    QString memoryConstant;
    bool isVm = false;        ///< a virtual machine, for which its hypervisor takes what it does for any
    bool beyondTable = false; ///< the cluster is larger than the largest that a size is published for
};

/// What the size of a platform depends on.
struct PlatformOf
{
    Tier tier = Tier::Kubernetes;
    ZonePolicy policy;
    std::int64_t workloads = 0; ///< services of the cluster, one each
    std::int64_t replicas = 0;  ///< pods of the workloads that do not run on every node
    std::int64_t perNode = 0;   ///< pods of the workloads that do
    bool balances = true;       ///< something has copies to divide its work over
    std::int64_t monitors = 1;  ///< over which the series to be watched are shared out
    ClusterSize cluster;
};

/// How many copies of the monitoring watch the series of a cluster, so that none is larger than a small one.
/// \errors CatalogueDamaged
Result<std::int64_t> monitorsFor(const Catalogue &catalogue, const PlatformOf &platform);

/// The parts of the platform that have published or estimated sizes, as workloads, without those that the
/// zone does without: of Kubernetes the control plane, DNS, metrics, load balancer, ingress, registry,
/// monitoring with logs, secrets and policies, deployment from Git, and backup; of containers the reverse
/// proxy, and logs and metrics; of VMs the load balancer, where anything has copies. KubeVirt's hosts have a
/// control plane as well. None for bare metal.
///
/// \errors CatalogueDamaged: `where` is the constant or table
/// \source controlplane.h; constants coredns.*, metrics_server.*, lb.*, ingress.*, registry.*,
/// monitoring.small.*, prom.*, secrets.*, gitops.*, velero.*
Result<std::vector<PlatformLoad>> platformLoads(const Catalogue &catalogue, const PlatformOf &platform);

/// How one copy of a part comes to its size: CPU and memory. \errors CatalogueDamaged
struct PartSteps
{
    Step cpu;
    Step memory;
};
Result<PartSteps> partSteps(const Catalogue &catalogue, const PlatformOf &platform, const QString &part,
                            Reading reading);

} // namespace grondplan
