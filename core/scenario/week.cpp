#include "core/scenario/week.h"

#include <algorithm>
#include <cmath>

namespace grondplan {

std::vector<std::int32_t> weekShares(const std::vector<double> &measured)
{
    constexpr double kWhole = 1'000'000;
    const auto isUsable = [](double value) { return std::isfinite(value) && value >= 0; };
    if (measured.size() != kHoursOfWeek || !std::all_of(measured.begin(), measured.end(), isUsable))
        return {};
    const double most = *std::max_element(measured.begin(), measured.end());
    if (most <= 0)
        return {};
    std::vector<std::int32_t> shares;
    for (const double value : measured) {
        // A share that is a whole number of millionths but for the last bit is that number.
        const double share = value / most * kWhole;
        const double whole = std::round(share);
        shares.push_back(
            static_cast<std::int32_t>(std::abs(share - whole) < 1e-6 ? whole : std::ceil(share)));
    }
    return shares;
}

} // namespace grondplan
