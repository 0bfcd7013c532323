#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// Finds the first bin with room in every dimension without looking at all of them: a tree of the largest
/// free amounts.
class FirstFitTree
{
public:
    static constexpr std::size_t kNone = ~std::size_t{0};

    explicit FirstFitTree(std::size_t dimensions);

    /// `free` has one number per dimension; a bin that takes nothing has -1. Indexes grow one by one.
    void set(std::size_t index, const std::int64_t *free);
    void close(std::size_t index); ///< it takes nothing, not even items that ask for nothing
    /// The first bin not before `from` that has room, or kNone.
    [[nodiscard]] std::size_t first(const std::int64_t *demand, std::size_t from) const;
    /// The same, but it gives up after some looks. \param looks  how many; 0 or less afterwards where it gave
    /// up \param reached  then no bin before this is the one
    [[nodiscard]] std::size_t first(const std::int64_t *demand, std::size_t from, std::int64_t &looks,
                                    std::size_t &reached) const;

private:
    [[nodiscard]] bool hasRoom(std::size_t node, const std::int64_t *demand) const;
    void grow(std::size_t leaves);
    bool lift(std::size_t node); ///< \return whether it changed

    std::size_t m_dimensions;
    std::size_t m_leaves = 0;
    std::vector<std::int64_t> m_most; ///< by node (1 is the root) and dimension
};

} // namespace grondplan::packing
