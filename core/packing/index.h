#pragma once

#include <cstddef>
#include <cstdint>

namespace grondplan::packing {

/// The place in a vector that an index stands for. Indices are signed, as counts are, so that differences and
/// "none" (-1) are plain; a vector wants it otherwise. The index is not below zero.
inline std::size_t at(std::int64_t index) noexcept
{
    return static_cast<std::size_t>(index);
}

} // namespace grondplan::packing
