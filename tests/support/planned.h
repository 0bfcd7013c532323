#pragma once

#include "core/plan/plan.h"
#include "core/project/project.h"

namespace grondplan::test {

/// The full plan of a project's first scenario, for tests of projects that can be planned. Ends the test's
/// program, with the error, where it cannot.
inline Plan planned(const Project &project)
{
    Result<Plan> result = plan(project, project.scenarios.front().id);
    if (!result)
        qFatal("plan failed: %d %s", static_cast<int>(result.error().code), qPrintable(result.error().where));
    return std::move(*result);
}

} // namespace grondplan::test
