#pragma once

#include <cstdint>
#include <vector>

namespace grondplan::bench {

/// Whole numbers, the same on every machine. \source Sebastiano Vigna, splitmix64, public domain
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// From `least` to `most`, both of them too.
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most - least + 1));
    }

    bool oneIn(std::int64_t chances) { return between(1, chances) == 1; }

    template<class T> const T &oneOf(const std::vector<T> &values)
    {
        return values[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(values.size()) - 1))];
    }

    template<class T> void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = 1; i < values.size(); ++i)
            std::swap(values[i], values[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(i)))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace grondplan::bench
