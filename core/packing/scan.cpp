#include "core/packing/scan.h"

#include <cmath>
#include <limits>

// Only comparisons and choices happen here, so every processor gives the same.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) &&     \
    !defined(__SANITIZE_THREAD__)
#define GRONDPLAN_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define GRONDPLAN_WIDE
#endif

namespace grondplan::packing {

GRONDPLAN_WIDE static void startKeys(const float *free, float asked, const float *key, float *keys,
                                     std::size_t count, float noRoom)
{
    for (std::size_t i = 0; i < count; ++i)
        keys[i] = free[i] >= asked ? key[i] : noRoom;
}

GRONDPLAN_WIDE static void narrowKeys(const float *free, float asked, float *keys, std::size_t count,
                                      float noRoom)
{
    for (std::size_t i = 0; i < count; ++i)
        keys[i] = free[i] >= asked ? keys[i] : noRoom;
}

GRONDPLAN_WIDE static void narrowOwners(const int *owners, int owner, float *keys, std::size_t count,
                                        float noRoom)
{
    for (std::size_t i = 0; i < count; ++i)
        keys[i] = (owners[i] == owner) | (owners[i] < 0) ? keys[i] : noRoom;
}

/// The first of the smallest, with eight running minima so that they go side by side.
GRONDPLAN_WIDE static float leastOf(const float *keys, std::size_t count, float noRoom)
{
    constexpr std::size_t kLanes = 8;
    float least[kLanes];
    for (float &one : least)
        one = noRoom;
    std::size_t i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            least[lane] = keys[i + lane] < least[lane] ? keys[i + lane] : least[lane];
    }
    for (; i < count; ++i)
        least[0] = keys[i] < least[0] ? keys[i] : least[0];
    float smallest = noRoom;
    for (const float one : least)
        smallest = one < smallest ? one : smallest;
    return smallest;
}

float Scan::up(double value)
{
    const auto near = static_cast<float>(value);
    return static_cast<double>(near) < value ? std::nextafter(near, std::numeric_limits<float>::max()) : near;
}

float Scan::down(double value)
{
    const auto near = static_cast<float>(value);
    return static_cast<double>(near) > value ? std::nextafter(near, std::numeric_limits<float>::lowest())
                                             : near;
}

void Scan::grow()
{
    for (auto &free : m_free)
        free.push_back(-1);
    m_key.push_back(0);
    m_owner.push_back(-1);
}

void Scan::close(std::size_t slot)
{
    for (auto &free : m_free)
        free[slot] = -1;
}

void Scan::look(const double *asked, std::size_t from, std::size_t count)
{
    m_keys.resize(count);
    startKeys(m_free[0].data() + from, down(asked[0]), m_key.data() + from, m_keys.data(), count, kNoRoom);
    for (std::size_t d = 1; d < m_free.size(); ++d)
        narrowKeys(m_free[d].data() + from, down(asked[d]), m_keys.data(), count, kNoRoom);
}

void Scan::narrow(int owner, std::size_t from)
{
    narrowOwners(m_owner.data() + from, owner, m_keys.data(), m_keys.size(), kNoRoom);
}

std::size_t Scan::next() const
{
    const float least = leastOf(m_keys.data(), m_keys.size(), kNoRoom);
    if (!(least < kNoRoom))
        return m_keys.size();
    std::size_t i = 0;
    while (m_keys[i] != least)
        ++i;
    return i;
}

} // namespace grondplan::packing
