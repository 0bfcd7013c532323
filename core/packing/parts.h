#pragma once

#include "core/packing/model.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// Hands out the items of a merged class to the classes of the problem it is made of, one part after the
/// other.
class Parts
{
public:
    explicit Parts(const Model &model)
        : m_model(model)
        , m_taken(model.classes.size())
    {
    }

    std::vector<Packed> take(const std::vector<Packed> &merged)
    {
        m_items.clear();
        for (const Packed &packed : merged)
            takeOf(packed);
        std::sort(m_items.begin(), m_items.end(),
                  [](const Packed &a, const Packed &b) { return a.itemClass < b.itemClass; });
        return {m_items.begin(), m_items.end()};
    }

private:
    /// How far the parts of a class are handed out.
    struct Taken
    {
        std::int32_t part = 0;
        std::int32_t ofPart = 0;
    };

    void takeOf(const Packed &packed)
    {
        const auto &parts = m_model.classes[static_cast<std::size_t>(packed.itemClass)].parts;
        Taken &taken = m_taken[static_cast<std::size_t>(packed.itemClass)];
        for (std::int64_t wanted = packed.count; wanted > 0;) {
            const Model::Part &part = parts[static_cast<std::size_t>(taken.part)];
            const auto count =
                static_cast<std::int32_t>(std::min<std::int64_t>(wanted, part.count - taken.ofPart));
            m_items.push_back({part.item, count});
            wanted -= count;
            taken.ofPart += count;
            if (taken.ofPart == part.count)
                taken = {taken.part + 1, 0};
        }
    }

    const Model &m_model;
    std::vector<Taken> m_taken; ///< by class
    std::vector<Packed> m_items;
};

} // namespace grondplan::packing
