#pragma once

#include <cstddef>
#include <vector>

namespace grondplan::packing {

/// Free room of many slots, laid out so that a processor compares several at a time. Rounded upward to float,
/// so what it finds may fit; what it does not find does not.
class Scan
{
public:
    explicit Scan(std::size_t dimensions)
        : m_free(dimensions)
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
    void drop(std::size_t looked) { m_keys[looked] = kNoRoom; }
    [[nodiscard]] std::size_t looked() const { return m_keys.size(); }
    [[nodiscard]] float key(std::size_t looked) const { return m_keys[looked]; }

private:
    static constexpr float kNoRoom = 3e38F;
    static float up(double value);
    static float down(double value);

    std::vector<std::vector<float>> m_free; ///< [dimension][slot]
    std::vector<float> m_key;
    std::vector<int> m_owner;
    std::vector<float> m_keys; ///< of the slots looked at
};

} // namespace grondplan::packing
