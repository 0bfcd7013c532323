#include "core/plan/licencelines.h"

#include "core/plan/licences.h"
#include "core/plan/zonefindings.h"

#include <algorithm>
#include <numeric>

namespace grondplan {

namespace {

LicenceLine &lineOf(const QString &id, const Currency &currency, std::vector<LicenceLine> &lines)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&id](const LicenceLine &line) { return line.id == id; });
    if (found != lines.end())
        return *found;
    const Money nothing{0, currency};
    return lines.emplace_back(LicenceLine{id, {}, Band<Money>::exactly(nothing), nothing});
}

/// The licences of servers by their types.
std::int64_t ofHosts(const HostCounts &hosts, const QString &id)
{
    std::int64_t units = 0;
    for (const HostCount &host : hosts) {
        for (const ServerLicence &licence : host.licences)
            units += licence.id == id ? licence.units * host.count : 0;
    }
    return units;
}

void count(const Currency &currency, const PlannedZone &zone, std::vector<LicenceLine> &lines)
{
    for (const PlannedServer &server : zone.servers) {
        for (const ServerLicence &licence : server.licences)
            lineOf(licence.id, currency, lines).units.likely += licence.units;
    }
    for (const Reading reading : {Reading::Low, Reading::High}) {
        for (const HostCount &host : valueOf(zone.hosts, reading)) {
            for (const ServerLicence &licence : host.licences)
                lineOf(licence.id, currency, lines);
        }
    }
    for (LicenceLine &line : lines) {
        // What counts by the VM is the same in every reading, as the same is placed.
        const std::int64_t ofVms = line.units.likely - ofHosts(zone.hosts.likely, line.id);
        for (const Reading reading : {Reading::Low, Reading::High})
            valueOf(line.units, reading) = ofHosts(valueOf(zone.hosts, reading), line.id) + ofVms;
        // Where a reading has another edition, or fewer servers of it, it counts none or more of this one.
        line.units.low = std::min({line.units.low, line.units.likely, line.units.high});
        line.units.high = std::max(line.units.high, line.units.likely);
    }
}

/// The lines of one licence over all zones.
std::vector<LicenceLine *> linesOf(const QString &id, Plan &plan)
{
    std::vector<LicenceLine *> lines;
    for (ZonePlan &zone : plan.zones) {
        for (LicenceLine &line : zone.licences) {
            if (line.id == id)
                lines.push_back(&line);
        }
    }
    return lines;
}

void raiseToOrder(const Licence &licence, const std::vector<LicenceLine *> &lines)
{
    if (licence.rule.orderMinimum == 0)
        return;
    for (const Reading reading : kReadings) {
        std::vector<std::int64_t> units;
        for (const LicenceLine *line : lines)
            units.push_back(valueOf(line->units, reading));
        const std::vector<std::int64_t> raised = ordered(units, licence.rule.orderMinimum);
        for (std::size_t i = 0; i < lines.size(); ++i)
            valueOf(lines[i]->units, reading) = raised[i];
    }
    // Where other zones grow past the least of an order, a zone no longer bears its part of what was missing:
    // its band stays in order all the same.
    for (LicenceLine *line : lines) {
        line->units.low = std::min(line->units.low, line->units.likely);
        line->units.high = std::max(line->units.high, line->units.likely);
    }
}

void price(const Terms &terms, const Licence &licence, LicenceLine &line)
{
    for (const Reading reading : kReadings) {
        if (const auto cost = costOf(terms, licence, valueOf(line.units, reading)))
            valueOf(line.month, reading).minor = cost->month;
    }
    if (const auto cost = costOf(terms, licence, line.units.likely))
        line.once.minor = cost->once;
}

} // namespace

std::vector<std::int64_t> ordered(const std::vector<std::int64_t> &units, std::int64_t least)
{
    const std::int64_t sum = std::accumulate(units.begin(), units.end(), std::int64_t{0});
    if (sum == 0 || sum >= least)
        return units;
    std::vector<std::int64_t> raised = sharedOut(least - sum, units);
    for (std::size_t i = 0; i < units.size(); ++i)
        raised[i] += units[i];
    return raised;
}

void addSeveralHypervisors(const Catalogue &catalogue, const Scenario &scenario, Plan &plan)
{
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        QStringList names;
        for (const QString &id : zone ? zone->licences : QStringList()) {
            const Licence *licence = catalogue.licence(id);
            if (licence && isOfHypervisor(*licence))
                names += nameOf(*licence);
        }
        names.removeDuplicates();
        if (names.size() < 2)
            continue;
        plan.findings.push_back(
            about(*zone, Severity::Warning, "several-hypervisors", {names.join(QLatin1String(", "))}));
    }
}

void addHypervisorsNotRun(const Catalogue &catalogue, const Scenario &scenario, Plan &plan)
{
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        if (!zone || hasVmLayer(planned.tier))
            continue;
        QStringList names;
        for (const LicenceLine &line : planned.licences) {
            const Licence *licence = catalogue.licence(line.id);
            const bool costs = licence && licence->price && licence->price->minor > 0;
            if (costs && isOfHypervisor(*licence) && line.units.high > 0)
                names += nameOf(*licence);
        }
        if (names.isEmpty())
            continue;
        plan.findings.push_back(
            about(*zone, Severity::Warning, "licence-without-hypervisor", {names.join(QLatin1String(", "))}));
    }
}

void addUncountedLicences(Plan &plan)
{
    if (plan.notCounted.contains(QStringLiteral("licences")))
        return;
    constexpr std::pair<const char *, const char *> kMissing[] = {
        {"database-without-licence", "database-licences"}, {"windows-without-licence", "windows-licences"}};
    for (const auto &[code, part] : kMissing) {
        const bool isMissing =
            std::any_of(plan.findings.begin(), plan.findings.end(),
                        [code = code](const Finding &one) { return one.code == QLatin1String(code); });
        if (isMissing)
            plan.notCounted.prepend(QLatin1String(part));
    }
}

void addIdleLicences(const Catalogue &catalogue, const Scenario &scenario, Plan &plan)
{
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        if (!zone || planned.servers.likely == 0)
            continue;
        QStringList chosen = zone->licences;
        for (const Workload &workload : scenario.workloads) {
            if (workload.zone == planned.zone && workload.active)
                chosen += workload.licences;
        }
        chosen.removeDuplicates();
        for (const QString &id : chosen) {
            const Licence *licence = catalogue.licence(id);
            // Of two editions of a product the cheaper one may be all there is to buy.
            const bool counts =
                std::any_of(planned.licences.begin(), planned.licences.end(), [&](const LicenceLine &line) {
                    const Licence *other = catalogue.licence(line.id);
                    return licence && other && other->product == licence->product && line.units.likely > 0;
                });
            if (!licence || counts || licence->rule.unit == LicenceUnit::None)
                continue;
            Finding finding;
            finding.severity = Severity::Note;
            finding.code = QStringLiteral("licence-counts-nothing");
            finding.args = {nameOf(*licence), zone->name};
            finding.zone = planned.zone;
            plan.findings.push_back(finding);
        }
    }
}

void addLicenceLines(const Project &project, const Terms &terms,
                     const std::vector<const PlannedZone *> &zones, Plan &plan)
{
    for (std::size_t i = 0; i < zones.size(); ++i)
        count(project.currency, *zones[i], plan.zones[i].licences);
    const bool any = std::any_of(plan.zones.begin(), plan.zones.end(),
                                 [](const ZonePlan &zone) { return !zone.licences.empty(); });
    if (!project.catalogue || !any)
        return;
    for (const Licence &licence : project.catalogue->licences) {
        const std::vector<LicenceLine *> lines = linesOf(licence.id, plan);
        raiseToOrder(licence, lines);
        for (LicenceLine *line : lines)
            price(terms, licence, *line);
    }
}

} // namespace grondplan
