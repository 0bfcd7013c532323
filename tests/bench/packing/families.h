#pragma once

#include "core/packing/packing.h"

#include <optional>
#include <string>
#include <vector>

// Instances of the placement engine from a seed: any size, the same on every machine.

namespace grondplan::bench {

struct Instance
{
    std::string name;
    std::string family;
    packing::Problem problem;
    /// The least cost there is, where that is known, and the most that a lower bound can be.
    std::optional<std::int64_t> optimum;
    /// Where it is not: what is known to be possible, and what is known to be impossible to go below.
    std::optional<std::int64_t> bestKnown;
    std::optional<std::int64_t> boundKnown;
    /// The bins of a placement of least cost, where one was planted; ordered as a Result has them.
    std::vector<packing::Bin> planted;
};

/// What is asked of a generator. A seed gives one instance; what varies within a family follows from it.
struct Wish
{
    int size = 0;    ///< items; with spread, tenants, numa, reserve and mixed: workloads, each of some items
    int classes = 0; ///< planted: at most so many different items; 0 = all differ
    std::uint64_t seed = 1;
};

struct Family
{
    const char *name;
    const char *what; ///< one line
    int usualSize;
    Instance (*make)(const Wish &wish);
};

/// In the order in which they are run.
const std::vector<Family> &families();

/// Nothing when there is no such family.
const Family *familyNamed(const std::string &name);

Instance makeFlavours(const Wish &wish);
Instance makeCloud(const Wish &wish);
Instance makeVector(const Wish &wish);
Instance makeTriplets(const Wish &wish);
Instance makePlanted(const Wish &wish);
Instance makeSpread(const Wish &wish);
Instance makeTenants(const Wish &wish);
Instance makeNuma(const Wish &wish);
Instance makeReserve(const Wish &wish);
Instance makeMixed(const Wish &wish);

} // namespace grondplan::bench
