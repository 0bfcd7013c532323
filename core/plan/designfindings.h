#pragma once

#include "core/plan/plan.h"

namespace grondplan {

/// Adds what is wrong or doubtful about a design that has been planned: what runs where it should not, data
/// without the disks, operators or backups it needs, tenants and replicas that may share a server. Each has a
/// fix in core/advice/fixes.h.
void addDesignFindings(const Project &project, const Scenario &scenario, Plan &plan);

/// Kinds of workloads that live by their disks: databases and what is like them.
bool isDatabase(const Workload &workload);
/// The same of a kind alone, "document-db": a queue, a cache or an object store is none.
bool isKindOfDatabase(const QString &kind);
/// What keeps data, sessions or identities in one instance: while that is updated, who asks for them waits.
bool stopsForAnUpdate(const Workload &workload);

} // namespace grondplan
