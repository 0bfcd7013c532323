#pragma once

#include "core/project/project.h"
#include "core/scenario/shorthand.h"

#include <QString>

namespace grondplan::ui {

/// A workload of a template's size, all of it marked as an assumption, with a name that its scenario does not
/// have yet.
///
/// \param templateId  one the catalogue does not know gives the sizes of no template
/// \param name        empty: the template's own name
[[nodiscard]] Workload newWorkload(const Project &project, const Scenario &scenario,
                                   const QString &templateId, const QString &name = {});
/// The same as it was typed: the kind whose name it bears, else the commonest; sizes that were typed are
/// stated ones.
[[nodiscard]] Workload newWorkload(const Project &project, const Scenario &scenario, const Shorthand &typed);
/// A zone of its own tier rules and policy, with a name that its scenario does not have yet.
[[nodiscard]] Zone newZone(const Scenario &scenario);

} // namespace grondplan::ui
