#include "core/packing/firstfit.h"

#include <algorithm>
#include <limits>

namespace grondplan::packing {

FirstFitTree::FirstFitTree(std::size_t dimensions)
    : m_dimensions(dimensions)
{
    grow(16);
}

void FirstFitTree::grow(std::size_t leaves)
{
    std::vector<std::int64_t> before = std::move(m_most);
    const std::size_t count = m_leaves;
    m_leaves = leaves;
    m_most.assign(2 * leaves * m_dimensions, -1);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t d = 0; d < m_dimensions; ++d)
            m_most[(leaves + i) * m_dimensions + d] = before[(count + i) * m_dimensions + d];
    }
    for (std::size_t node = leaves - 1; node > 0; --node)
        lift(node);
}

bool FirstFitTree::lift(std::size_t node)
{
    bool changed = false;
    for (std::size_t d = 0; d < m_dimensions; ++d) {
        std::int64_t &most = m_most[node * m_dimensions + d];
        const std::int64_t now =
            std::max(m_most[2 * node * m_dimensions + d], m_most[(2 * node + 1) * m_dimensions + d]);
        changed = changed || now != most;
        most = now;
    }
    return changed;
}

void FirstFitTree::set(std::size_t index, const std::int64_t *free)
{
    if (index >= m_leaves)
        grow(2 * m_leaves);
    std::size_t node = m_leaves + index;
    for (std::size_t d = 0; d < m_dimensions; ++d)
        m_most[node * m_dimensions + d] = free[d];
    for (node /= 2; node > 0 && lift(node); node /= 2) {
    }
}

void FirstFitTree::close(std::size_t index)
{
    const std::vector<std::int64_t> nothing(m_dimensions, -1);
    set(index, nothing.data());
}

bool FirstFitTree::hasRoom(std::size_t node, const std::int64_t *demand) const
{
    for (std::size_t d = 0; d < m_dimensions; ++d) {
        if (m_most[node * m_dimensions + d] < demand[d])
            return false;
    }
    return true;
}

std::size_t FirstFitTree::first(const std::int64_t *demand, std::size_t from) const
{
    std::int64_t looks = std::numeric_limits<std::int64_t>::max();
    std::size_t reached = 0;
    return first(demand, from, looks, reached);
}

/// The subtree right of this one, as high up as it goes; 0 where there is none.
static std::size_t rightOf(std::size_t node)
{
    while (node % 2 == 1)
        node /= 2;
    return node == 0 ? 0 : node + 1;
}

std::size_t FirstFitTree::first(const std::int64_t *demand, std::size_t from, std::int64_t &looks,
                                std::size_t &reached) const
{
    // Leaves from `from` on, left to right: climb until a subtree to the right may have room, then go down in
    // it.
    std::size_t node = from < m_leaves ? m_leaves + from : 0;
    while (node > 0 && --looks > 0) {
        const bool hasOne = hasRoom(node, demand);
        if (hasOne && node >= m_leaves)
            return node - m_leaves;
        node = hasOne ? 2 * node : rightOf(node);
    }
    while (node > 0 && node < m_leaves)
        node = 2 * node;
    reached = node > 0 ? node - m_leaves : reached;
    return kNone;
}

} // namespace grondplan::packing
