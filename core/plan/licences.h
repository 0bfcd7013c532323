#pragma once

#include "core/plan/terms.h"

#include <cstdint>
#include <optional>

namespace grondplan {

/// How many of a licence one server needs, by its processors: for every core, with the least of a processor
/// and of a server, in whole packs; or for every socket, in pairs or one by one; or one.
/// \source the vendors' rules in resources/catalogue/licences.csv
std::int64_t unitsOf(const Licence &licence, const Baseline &baseline);
/// How many one virtual machine needs, licensed by its own virtual cores.
std::int64_t unitsOfVm(const Licence &licence, std::int64_t vcpus);

/// What a number of licences costs in the project's currency, each amount rounded once: a price of a year is
/// shared out over twelve months, one of a month stands as it is, what is bought for good is paid once.
struct LicenceCost
{
    std::int64_t month = 0;
    std::int64_t once = 0;
};
/// Nothing without a price, or without a rate for its currency.
std::optional<LicenceCost> costOf(const Terms &terms, const Licence &licence, std::int64_t units);

/// Its product and edition, as people write it: "Windows Server 2025 Standard".
QString nameOf(const Licence &licence);

/// Whether it is for the hypervisor of a server, and not for what runs on it.
bool isOfHypervisor(const Licence &licence);
/// Whether it is counted by what runs on a server rather than by the server: guests of Windows, databases.
bool followsContent(const Licence &licence);

} // namespace grondplan
