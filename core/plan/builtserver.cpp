#include "core/plan/builtserver.h"

#include "core/plan/storage.h"

#include <algorithm>

namespace grondplan {

std::optional<Baseline> builtServer(const Catalogue &catalogue, const PlannedServer &server)
{
    const Baseline *known = catalogue.baseline(server.baseline);
    if (!known)
        return std::nullopt;
    Baseline built = *known;
    for (const OptionCount &fitted : server.options) {
        const ServerOption *option = catalogue.option(fitted.id);
        if (!option)
            return std::nullopt;
        built = withOption(std::move(built), *option, fitted.count);
    }
    return built;
}

std::optional<Baseline> builtServer(const Catalogue &catalogue, const Plan &plan, ZoneId zone,
                                    const QString &baseline)
{
    const auto found =
        std::find_if(plan.servers.begin(), plan.servers.end(), [&](const PlannedServer &server) {
            return server.zone == zone && server.baseline == baseline;
        });
    if (found != plan.servers.end())
        return builtServer(catalogue, *found);
    const Baseline *known = catalogue.baseline(baseline);
    return known ? std::optional(*known) : std::nullopt;
}

std::optional<Baseline> dataServer(const Catalogue &catalogue, const Scenario &scenario, const Plan &plan,
                                   const PlannedServer &server)
{
    const std::optional<Baseline> built = builtServer(catalogue, server);
    const Zone *zone = scenario.zone(server.zone);
    const ZonePlan *planned = plan.zone(server.zone);
    if (!built || !zone || !planned)
        return built;
    return withDataDisks(planned->tier, zone->policy.storage, *built);
}

} // namespace grondplan
