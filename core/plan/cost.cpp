#include "core/plan/cost.h"

#include <algorithm>
#include <numeric>

namespace grondplan {

std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t> &weights)
{
    using Wide = Fraction::Wide;
    std::vector<std::int64_t> effective = weights;
    Wide sum = std::accumulate(effective.begin(), effective.end(), Wide{0});
    if (sum == 0) {
        std::fill(effective.begin(), effective.end(), 1);
        sum = static_cast<Wide>(effective.size());
    }
    std::vector<std::int64_t> parts(effective.size(), 0);
    std::vector<Wide> remainders(effective.size(), 0);
    std::int64_t left = total;
    for (std::size_t i = 0; i < effective.size(); ++i) {
        const Wide exact = static_cast<Wide>(total) * effective[i];
        parts[i] = static_cast<std::int64_t>(exact / sum);
        remainders[i] = exact % sum;
        left -= parts[i];
    }
    std::vector<std::size_t> order(effective.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0 && i < order.size(); ++i, --left)
        ++parts[order[i]];
    return parts;
}

std::int64_t dominantShare(const std::vector<std::int64_t> &use, const std::vector<std::int64_t> &all)
{
    constexpr std::int64_t kScale = 1'000'000'000'000;
    std::int64_t most = 0;
    for (std::size_t r = 0; r < use.size(); ++r) {
        if (all[r] <= 0)
            continue;
        const auto share = static_cast<std::int64_t>(static_cast<Fraction::Wide>(use[r]) * kScale / all[r]);
        most = std::max(most, share);
    }
    return most;
}

} // namespace grondplan
