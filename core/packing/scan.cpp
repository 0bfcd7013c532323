#include "core/packing/scan.h"

#include <algorithm>
#include <cstring>

// Only comparisons and choices happen here, so every processor gives the same.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) &&     \
    !defined(__SANITIZE_THREAD__)
#define GRONDPLAN_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define GRONDPLAN_WIDE
#endif

namespace grondplan::packing {

namespace {

constexpr std::size_t kTogether = 8;
typedef float Floats __attribute__((vector_size(kTogether * sizeof(float))));

} // namespace

/// The keys of the slots that have as much as is asked in every dimension. `count` is a multiple of eight.
/// Leaves the smallest of every eighth, so that they go side by side.
GRONDPLAN_WIDE static void keysWithRoom(const float *const *free, const float *asked, std::size_t dimensions,
                                        const float *key, float *keys, std::size_t count, float noRoom,
                                        float *least)
{
    const Floats none = noRoom - Floats{};
    Floats smallest = none;
    for (std::size_t i = 0; i < count; i += kTogether) {
        Floats one;
        std::memcpy(&one, key + i, sizeof one);
        for (std::size_t d = 0; d < dimensions; ++d) {
            Floats room;
            std::memcpy(&room, free[d] + i, sizeof room);
            one = room >= asked[d] ? one : none;
        }
        std::memcpy(keys + i, &one, sizeof one);
        smallest = one < smallest ? one : smallest;
    }
    std::memcpy(least, &smallest, sizeof smallest);
}

GRONDPLAN_WIDE static void narrowOwners(const int *owners, int owner, float *keys, std::size_t count,
                                        float noRoom)
{
    for (std::size_t i = 0; i < count; ++i)
        keys[i] = ((owners[i] == owner) | (owners[i] < 0)) ? keys[i] : noRoom;
}

/// The smallest, with eight running minima so that they go side by side.
GRONDPLAN_WIDE static float leastOf(const float *keys, std::size_t count, float noRoom)
{
    float least[kTogether];
    for (float &one : least)
        one = noRoom;
    for (std::size_t i = 0; i < count; i += kTogether) {
        for (std::size_t lane = 0; lane < kTogether; ++lane)
            least[lane] = keys[i + lane] < least[lane] ? keys[i + lane] : least[lane];
    }
    return *std::min_element(least, least + kTogether);
}

static std::size_t wholeLanes(std::size_t count)
{
    return (count + kTogether - 1) / kTogether * kTogether;
}

void Scan::grow()
{
    ++m_slots;
    const std::size_t length = wholeLanes(m_slots) + kTogether;
    if (m_key.size() >= length)
        return;
    for (auto &free : m_free)
        free.resize(length, -1);
    m_key.resize(length, 0);
    m_owner.resize(length, -1);
}

void Scan::close(std::size_t slot)
{
    for (auto &free : m_free)
        free[slot] = -1;
}

void Scan::look(const double *asked, std::size_t from, std::size_t count)
{
    m_count = count;
    const std::size_t whole = wholeLanes(count);
    m_keys.resize(std::max(m_keys.size(), whole));
    for (std::size_t d = 0; d < m_free.size(); ++d) {
        m_asked[d] = down(asked[d]);
        m_rows[d] = m_free[d].data() + from;
    }
    float least[kTogether];
    keysWithRoom(m_rows.data(), m_asked.data(), m_free.size(), m_key.data() + from, m_keys.data(), whole,
                 kNoRoom, least);
    // What was looked at beyond the last does not count.
    m_isLeastKnown = whole == count || from + count == m_slots;
    std::fill(m_keys.begin() + static_cast<std::ptrdiff_t>(count),
              m_keys.begin() + static_cast<std::ptrdiff_t>(whole), kNoRoom);
    m_least = *std::min_element(least, least + kTogether);
}

void Scan::narrow(int owner, std::size_t from)
{
    narrowOwners(m_owner.data() + from, owner, m_keys.data(), m_count, kNoRoom);
    m_isLeastKnown = false;
}

std::size_t Scan::next() const
{
    const float least = m_isLeastKnown ? m_least : leastOf(m_keys.data(), wholeLanes(m_count), kNoRoom);
    if (!(least < kNoRoom))
        return m_count;
    std::size_t i = 0;
    while (m_keys[i] != least)
        ++i;
    return i;
}

} // namespace grondplan::packing
