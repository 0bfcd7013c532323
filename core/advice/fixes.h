#pragma once

#include "core/base/finding.h"
#include "core/project/project.h"

#include <functional>
#include <optional>

namespace grondplan {

/// What mends a finding of a plan: a text for a button, and the project as it is then. The finding it is for
/// is gone from the plan of that project.
struct Fix
{
    Message label; ///< "fix.ID" of core/text
    std::function<Project(Project)> apply;
};

/// What new things are called in the reader's language, as core makes no words.
struct FixNames
{
    QString virtualMachines; ///< a zone of them
    QString backup;          ///< a server for backups
};

/// \return nothing where there is no fix, or the finding is about something that is there no more
std::optional<Fix> fixFor(const Project &project, ScenarioId scenario, const Finding &finding,
                          const FixNames &names);

} // namespace grondplan
