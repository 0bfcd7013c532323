#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// Free room of many slots, laid out so that a processor compares several at a time. Rounded upward to float,
/// so what it finds may fit; what it does not find does not.
class Scan
{
public:
    explicit Scan(std::size_t dimensions)
        : m_free(dimensions)
        , m_asked(dimensions)
        , m_rows(dimensions)
    {
    }

    void grow(); ///< one more slot, with room for nothing
    void setFree(std::size_t slot, std::size_t dimension, double free) { m_free[dimension][slot] = up(free); }
    /// Whose the slot is; -1 = anyone's.
    void setOwner(std::size_t slot, int owner) { m_owner[slot] = owner; }
    void setKey(std::size_t slot, double key) { m_key[slot] = static_cast<float>(key); }
    void close(std::size_t slot);

    /// Looks at `count` slots from `from` on for room for `asked`, and leaves their keys; a huge one for no
    /// room.
    void look(const double *asked, std::size_t from, std::size_t count);
    /// Of the slots looked at, only those that are this one's or anyone's.
    void narrow(int owner, std::size_t from);
    /// Of the slots looked at, the first with the least key; the number of them if none has room.
    [[nodiscard]] std::size_t next() const;
    void drop(std::size_t looked)
    {
        m_keys[looked] = kNoRoom;
        m_isLeastKnown = false;
    }
    [[nodiscard]] std::size_t looked() const { return m_count; }
    [[nodiscard]] float key(std::size_t looked) const { return m_keys[looked]; }

private:
    static constexpr float kNoRoom = 3e38F;

    /// The next float away from zero, of one that is neither zero nor the largest.
    static float further(float value)
    {
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(value) + 1);
    }
    static float nearer(float value) { return std::bit_cast<float>(std::bit_cast<std::uint32_t>(value) - 1); }
    /// Not below the value, which is 0, -1 or between the smallest and the largest float by far.
    static float up(double value)
    {
        const auto near = static_cast<float>(value);
        if (static_cast<double>(near) >= value)
            return near;
        return near >= 0 ? further(near) : nearer(near);
    }
    static float down(double value)
    {
        const auto near = static_cast<float>(value);
        if (static_cast<double>(near) <= value)
            return near;
        return near > 0 ? nearer(near) : further(near);
    }

    // Longer than there are slots, so that the last may be looked at together with some that have no room.
    std::vector<std::vector<float>> m_free; ///< [dimension][slot]
    std::vector<float> m_key;
    std::vector<int> m_owner;
    std::size_t m_slots = 0;

    std::vector<float> m_asked;
    std::vector<const float *> m_rows; ///< of m_free, from where the look is
    std::vector<float> m_keys;         ///< of the slots looked at
    std::size_t m_count = 0;           ///< of those
    float m_least = kNoRoom;           ///< of m_keys, where that is known
    bool m_isLeastKnown = false;
};

} // namespace grondplan::packing
