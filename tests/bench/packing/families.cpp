#include "tests/bench/packing/families.h"

#include <algorithm>

namespace grondplan::bench {

const std::vector<Family> &families()
{
    static const std::vector<Family> kAll{
        {"flavours", "cloud flavours, 6 resources, 8 priced types of which two with GPU", 300, makeFlavours},
        {"cloud", "processes on computers with a price and a stock, 3 resources", 300, makeCloud},
        {"vector", "one type; the distributions of the literature, 3 or 5 dimensions", 60, makeVector},
        {"triplets", "three items fill a bin in every dimension; optimum n / 3", 60, makeTriplets},
        {"planted", "4 dimensions, bins filled exactly; optimum planted", 1000, makePlanted},
        {"spread", "replicas on different bins and racks; optimum planted", 200, makeSpread},
        {"tenants", "tenants never in one bin; optimum planted", 200, makeTenants},
        {"numa", "items that must be inside one of two units of a bin; optimum planted", 200, makeNuma},
        {"reserve", "any one or two bins may fail; optimum planted", 200, makeReserve},
        {"mixed", "spread, tenants, NUMA and reserve together; optimum planted", 200, makeMixed},
    };
    return kAll;
}

const Family *familyNamed(const std::string &name)
{
    const auto found =
        std::find_if(families().begin(), families().end(), [&](const Family &f) { return f.name == name; });
    return found == families().end() ? nullptr : &*found;
}

} // namespace grondplan::bench
