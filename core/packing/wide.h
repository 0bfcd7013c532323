#pragma once

#include <cstdint>

namespace grondplan::packing {

/// Wide enough for the sum of all demands times any cost.
__extension__ typedef unsigned __int128 Wide;

inline Wide wide(std::int64_t value)
{
    return static_cast<Wide>(value);
}

/// `divisor` above zero.
inline Wide ceilDiv(Wide value, Wide divisor)
{
    return value / divisor + (value % divisor != 0 ? 1 : 0);
}

/// Bounds are kept below 2^62, which problemWith() makes sure every cost stays under.
inline std::int64_t narrow(Wide value)
{
    constexpr Wide kMost = Wide{1} << 62;
    return static_cast<std::int64_t>(value < kMost ? value : kMost);
}

} // namespace grondplan::packing
