#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace grondplan {

/// Identifies one object of a kind within a project. Handed out by Project, never reused; 0 means none.
template<class Kind> struct Id
{
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using ScenarioId = Id<struct ScenarioKind>;
using ZoneId = Id<struct ZoneKind>;
using WorkloadId = Id<struct WorkloadKind>;
using LinkId = Id<struct LinkKind>;
using NoteId = Id<struct NoteKind>; ///< on the canvas only

} // namespace grondplan

template<class Kind> struct std::hash<grondplan::Id<Kind>>
{
    std::size_t operator()(grondplan::Id<Kind> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
