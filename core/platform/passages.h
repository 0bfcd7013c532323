#pragma once

#include "core/catalogue/traffic.h"
#include "core/platform/platform.h"
#include "core/scenario/part.h"

#include <map>
#include <vector>

namespace grondplan {

/// A link of the sketch as the planned architecture carries it, or the way of traffic from outside to a
/// workload.
struct Passage
{
    WorkloadId from; ///< none: from outside
    WorkloadId to;
    std::vector<Part> through; ///< in the order in which traffic meets them, without what the zone is without
    QStringList ports;         ///< of the workload it leads to, as those see them who ask: "80", "53/udp"
    LinkTraffic traffic{};
    std::optional<Megabits> bandwidth{};
    std::optional<std::int64_t> latencyMicros{}; ///< there and back it may take so long
    bool bothWays = false;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// How the links of a scenario run through the platform of its zones, in the order of the sketch: first the
/// ways in from outside, then the links; those of what runs to an end and is not placed too.
///
/// From outside come those who publish ports to more than their own host, or state traffic to outside, and,
/// where nothing of the scenario does, those that no link leads to, workers and the like apart. Into a
/// workload of several replicas that keeps no data traffic goes by the load balancer of its zone of virtual
/// machines or bare metal; into a container host by its reverse proxy where it comes from elsewhere or such a
/// workload has several replicas; into a cluster by load balancer and ingress where it comes from elsewhere,
/// and by a network policy of its own in every case; out of a cluster by one too. A proxy or gateway of the
/// sketch does itself what ingress and reverse proxy do: what comes from elsewhere goes to it without them,
/// and from it to its neighbours, and to copies on virtual machines without their load balancer. Virtual
/// machines are reached over the VLAN of their tenant. What only looks at addresses (layer 3) meets no load
/// balancer, and what does not look at requests (layer 4) no ingress and no reverse proxy. \param tiers  of
/// the zones; into one that is not among them it goes through nothing
std::vector<Passage> passagesOf(const Scenario &scenario, const std::map<ZoneId, Tier> &tiers);

/// Traffic to a workload; from nobody: from outside.
struct Way
{
    const Workload &to;
    const Workload *from = nullptr;
    LinkLevel level = LinkLevel::Unstated;
};
/// Whether such traffic goes through a part of the zone that it leads to, if the zone has it.
bool meets(Part part, const Zone &zone, Tier tier, const Way &way);

/// Which word of core/text names a part of a zone: a VLAN per tenant is one of its own where nobody named a
/// tenant.
QString partTextId(const Scenario &scenario, ZoneId zone, const QString &part);

/// What passes, with the ports that are published where it is not one: "HTTP 80, 443, L7". Empty where nobody
/// knows.
QString passageText(const Passage &passage);

/// Which workloads are reached from outside.
std::vector<WorkloadId> entrancesOf(const Scenario &scenario);

} // namespace grondplan
