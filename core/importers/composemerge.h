#pragma once

#include "core/importers/yaml.h"

#include <cstdint>

namespace grondplan::importers {

/// Lays one part of a Compose file over another: an override over a file, a service over the one it extends.
///
/// Maps are merged key by key, lists are appended, commands replaced; `!reset` takes away, `!override`
/// replaces. \source Compose specification, "Merge"
class ComposeMerger
{
public:
    [[nodiscard]] yaml::NodePtr over(const yaml::NodePtr &base, const yaml::NodePtr &own);

    /// More was to be copied than an input may become; what came after was left as it is.
    [[nodiscard]] bool exhausted() const { return m_budget < 0; }

private:
    yaml::NodePtr lay(const yaml::NodePtr &base, const yaml::NodePtr &own) const;
    yaml::NodePtr mapOver(const yaml::NodePtr &base, const yaml::NodePtr &own) const;
    yaml::NodePtr listOver(const yaml::NodePtr &base, const yaml::NodePtr &own) const;

    std::int64_t m_budget = 2'000'000; ///< nodes inherited, which are read once more for each heir
};

/// Whether the tag `!reset` takes this value away.
bool isReset(const yaml::Node &node);

} // namespace grondplan::importers
