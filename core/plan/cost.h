#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace grondplan {

/// A month's and a one-off price in the project's currency.
struct ProjectPrice
{
    Money month;
    Money once;
    bool converted = false;
};

/// Shares `total` out by weight, by largest remainder, so that the parts add up to it; ties go to the first.
/// With no weight at all the parts are equal. Weights are exact fractions with one denominator of 10^12.
std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t> &weights);

/// A workload's dominant share: the largest of its shares of each resource that the zone's instances use, in
/// 10^-12. \param use, all  amounts by resource, in any but the same units
std::int64_t dominantShare(const std::vector<std::int64_t> &use, const std::vector<std::int64_t> &all);

} // namespace grondplan
