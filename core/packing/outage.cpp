#include "core/packing/outage.h"

#include <algorithm>
#include <cstddef>

namespace grondplan::packing {

Wide mostLost(const std::vector<Wide> &sizes, const std::vector<std::int64_t> &bins, std::int64_t failing)
{
    std::vector<std::size_t> order;
    for (std::size_t t = 0; t < sizes.size(); ++t) {
        if (sizes[t] > 0 && bins[t] > 0)
            order.push_back(t);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    Wide lost = 0;
    for (const std::size_t t : order) {
        const std::int64_t taken = std::min(failing, bins[t]);
        lost += sizes[t] * wide(taken);
        failing -= taken;
    }
    return lost;
}

} // namespace grondplan::packing
