#pragma once

#include <cstdint>

namespace grondplan::packing {

/// Random numbers that are the same on every machine: splitmix64.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    /// 0 to `count` - 1; `count` above zero and below 2^32.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(((next() >> 32) * count) >> 32); }

    /// From 0 to below 1.
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// True with probability exp(-x), for x >= 0. Not std::exp, whose last bit differs between processors.
    bool below(double x)
    {
        if (x > 40)
            return false;
        double power = 1 - x / 4096;
        for (int i = 0; i < 12; ++i)
            power *= power;
        return share() < power;
    }

private:
    std::uint64_t m_state;
};

} // namespace grondplan::packing
