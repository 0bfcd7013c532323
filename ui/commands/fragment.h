#pragma once

#include "ui/commands/addobjects.h"
#include "ui/commands/removeobjects.h"

namespace grondplan::ui {

/// Objects of a scenario with their places, apart from it: what is copied, pasted and duplicated. A workload
/// may name a zone that is not among them.
struct Fragment
{
    std::vector<PlacedZone> zones;
    std::vector<PlacedWorkload> workloads;
    std::vector<Link> links; ///< both ends are among the workloads
    std::vector<Note> notes;

    [[nodiscard]] bool isEmpty() const { return zones.empty() && workloads.empty() && notes.empty(); }
};

/// The objects meant, with the workloads of the zones and the links between what is taken. A link alone is
/// nothing.
[[nodiscard]] Fragment fragmentOf(const Scenario &scenario, const ::grondplan::Layout &layout,
                                  const ObjectIds &objects);
/// The same as a project of one scenario, to be kept as a file's bytes; and back.
[[nodiscard]] Project projectOf(const Fragment &fragment, const Project &from);
[[nodiscard]] Fragment fragmentOf(const Project &project);

/// The least rectangle round all of it.
[[nodiscard]] CanvasRect boundsOf(const Fragment &fragment);

} // namespace grondplan::ui
