#pragma once

#include "core/plan/plan.h"
#include "core/plan/targets.h"

#include <vector>

namespace grondplan {

/// Something of resources/content that applies to a design, and why.
struct Applies
{
    QString id;             ///< key in its topic
    QString because;        ///< key in the topic "because"
    QString names;          ///< of the zones or workloads that make it apply; a few, and "…" for more
    QStringList measures{}; ///< of a risk: keys of what is done about it, as far as the design asks for it

    friend bool operator==(const Applies &, const Applies &) = default;
};

struct Checklist
{
    QString id; ///< "vm", "container", "kubernetes"; its title is "list.ID" of the topic "checklists"
    std::vector<Applies> lines;
};

/// The checklists that a planned scenario asks for, with the lines that apply to it.
std::vector<Checklist> checklistsFor(const Scenario &scenario, const Plan &plan);

/// The parts of the runbook that speak of what is planned, in the order in which they are gone through: how
/// their keys in the topic "runbook" start. Their title is "PART" with "title".
QStringList runbookFor(const Plan &plan);

/// The risks that it runs; "ID.title" is the risk.
std::vector<Applies> risksFor(const Scenario &scenario, const Plan &plan);

} // namespace grondplan
