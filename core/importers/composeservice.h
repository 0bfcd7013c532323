#pragma once

#include "core/catalogue/catalogue.h"
#include "core/importers/composefiles.h"
#include "core/scenario/scenario.h"

#include <set>
#include <vector>

namespace grondplan::importers {

/// Another service that one needs, by name.
struct ComposeNeed
{
    QString target;
    QString why;            ///< "depends_on", "links", "volumes_from", "network_mode", "pid" or "ipc"
    bool untilDone = false; ///< the other one runs to its end first
    SourcePlace place;
};

/// A service as a workload, without an id.
struct ReadService
{
    Workload workload;
    std::vector<ComposeNeed> needs;
};

/// What a service says; what nobody says comes from the catalogue and is marked. What is wrong with fields
/// goes to `findings`.
ReadService readService(const ComposeService &service, const ComposeProject &project,
                        const Catalogue &catalogue, Findings &findings);

/// Whom a service needs, in the order in which it says so.
std::vector<ComposeNeed> readNeeds(const yaml::Node &service);

/// Sizes that a service mentions beside its limits: shared memory, Java heaps. Only told, never counted.
void noteSizeHints(const ComposeService &service, Findings &findings);

} // namespace grondplan::importers
