#pragma once

#include "core/plan/plan.h"

namespace grondplan {

/// What links and outside traffic mean for the network of each server, as things were placed: a link's
/// bandwidth is spread evenly over the pairs of its two ends' replicas, and what a pair on one server says to
/// each other stays inside. What a link brings a server is rounded up to a
/// kbit/s, and a server's sum to a Mbit/s. Does nothing where no bandwidth is known.
void addTraffic(const Scenario &scenario, Plan &plan);

/// The share of writes in what is asked for in a zone, weighted by the operations of all placed replicas;
/// nothing where nobody asks.
std::optional<Ratio> writesIn(const Scenario &scenario, const Plan &plan, ZoneId zone);

/// How much of what its disks can do each server is asked for, and what a server of each zone can do; nothing
/// where nobody asks.
void addDiskLoads(const Catalogue &catalogue, const Scenario &scenario, Plan &plan);

/// How much of the disks and network cards of a zone's servers is asked for together, and whether that is
/// what the zone is nearest to the limit of. After the two above.
void addLoads(const Catalogue &catalogue, const Scenario &scenario, Plan &plan);

} // namespace grondplan
