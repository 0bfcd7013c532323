#pragma once

#include "core/importers/interpolation.h"
#include "core/importers/outcome.h"
#include "core/importers/yaml.h"

#include <map>
#include <memory>
#include <set>

namespace grondplan::importers {

/// A service with its variables filled in and `extends` resolved.
struct ComposeService
{
    QString name;
    SourcePlace place; ///< of its name
    yaml::NodePtr node;
    bool isBase = false; ///< another service extends it
};

/// A Compose project: the chosen file with what it includes and extends.
struct ComposeProject
{
    std::vector<ComposeService> services;
    std::set<QString> declaredVolumes;
    std::set<QString> activeProfiles; ///< "*" = all
};

/// Reads a Compose file and the files it names inside its own folder; those, unset variables and what is
/// wrong with parts go to `outcome`.
///
/// \errors as yaml::parse(), and NothingReadable: no service and no mapping at the top
Result<ComposeProject> readCompose(const Input &input, Outcome &outcome);

} // namespace grondplan::importers
