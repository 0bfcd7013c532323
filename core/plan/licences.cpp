#include "core/plan/licences.h"

#include <algorithm>

namespace grondplan {

static std::int64_t packs(std::int64_t counted, int pack)
{
    return (counted + pack - 1) / pack;
}

std::int64_t unitsOf(const Licence &licence, const Baseline &baseline)
{
    const LicenceRule &rule = licence.rule;
    switch (rule.unit) {
    case LicenceUnit::Core: {
        const std::int64_t sockets = std::max(baseline.sockets, 1);
        const std::int64_t ofOne = (baseline.cores + sockets - 1) / sockets;
        const std::int64_t cores = sockets * std::max<std::int64_t>(ofOne, rule.processorMinimum);
        return packs(std::max<std::int64_t>(cores, rule.serverMinimum), rule.pack);
    }
    case LicenceUnit::Socket:
        return packs(std::max(baseline.sockets, 1), rule.pack);
    case LicenceUnit::Server:
        return 1;
    case LicenceUnit::None:
        break;
    }
    return 0;
}

std::int64_t unitsOfVm(const Licence &licence, std::int64_t vcpus)
{
    if (licence.rule.unit != LicenceUnit::Core)
        return licence.rule.unit == LicenceUnit::None ? 0 : 1;
    return packs(std::max<std::int64_t>(vcpus, licence.rule.processorMinimum), licence.rule.pack);
}

std::optional<LicenceCost> costOf(const Terms &terms, const Licence &licence, std::int64_t units)
{
    constexpr std::int64_t kMonthsOfYear = 12;
    if (!licence.price)
        return std::nullopt;
    const std::int64_t months = licence.period == QLatin1String("year") ? kMonthsOfYear : 1;
    const std::optional<Money> amount =
        terms.converted({licence.price->minor * units, licence.price->currency}, months);
    if (!amount)
        return std::nullopt;
    if (licence.period == QLatin1String("once"))
        return LicenceCost{0, amount->minor};
    return LicenceCost{amount->minor, 0};
}

QString nameOf(const Licence &licence)
{
    return QString(licence.product + u' ' + licence.edition).trimmed();
}

bool isOfHypervisor(const Licence &licence)
{
    return licence.category == QLatin1String("hypervisor");
}

bool followsContent(const Licence &licence)
{
    return licence.rule.guests >= 0 || licence.category == QLatin1String("database");
}

} // namespace grondplan
