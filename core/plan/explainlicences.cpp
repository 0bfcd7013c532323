#include "core/plan/explainlicences.h"

#include "core/plan/explainmoney.h"
#include "core/plan/explainsteps.h"
#include "core/plan/hosttypes.h"
#include "core/plan/licencelines.h"
#include "core/plan/licences.h"

#include <algorithm>
#include <map>

namespace grondplan::explaining {

static QString nameOf(const Project &project, const QString &id)
{
    const Licence *licence = project.catalogue->licence(id);
    return licence ? grondplan::nameOf(*licence) : id;
}

/// The vendor's rule as inputs, those that it has.
static void addRule(const Licence &licence, Step &step)
{
    const auto add = [&step](const char *name, std::int64_t value, std::int64_t nothing) {
        if (value != nothing)
            step.inputs.push_back({QString::fromLatin1(name), value, Unit::None, {}});
    };
    add("licence-pack", licence.rule.pack, 1);
    add("processor-minimum", licence.rule.processorMinimum, 0);
    add("server-minimum", licence.rule.serverMinimum, 0);
}

Step serverLicenceStep(const ZoneJob &job, const Baseline &baseline, const ServerLicence &licence)
{
    Step step{QStringLiteral("server.licence"), QString(), {}, {}, licence.units, Unit::Licences};
    const Licence *known = job.catalogue->licence(licence.id);
    if (!known)
        return step;
    const bool isOfWorkload =
        std::any_of(job.licensed.begin(), job.licensed.end(),
                    [&licence](const Workload *workload) { return workload->licences.contains(licence.id); });
    if (countsByVm(job.tier) && isOfWorkload && known->rule.guests < 0) {
        step.formula = known->rule.unit == LicenceUnit::Socket
                           ? QStringLiteral("sum(vm) / licence-pack, rounded up")
                           : QStringLiteral("sum(max(vcpu, processor-minimum) / licence-pack, rounded up)");
        addRule(*known, step);
        return step;
    }
    const std::int64_t once = unitsOf(*known, baseline);
    step.formula = known->rule.unit == LicenceUnit::Core
                       ? QStringLiteral("max(processors * max(cores / processors, processor-minimum), "
                                        "server-minimum) / licence-pack, rounded up")
                   : known->rule.unit == LicenceUnit::Socket
                       ? QStringLiteral("processors / licence-pack, rounded up")
                       : QStringLiteral("1");
    step.inputs.push_back({QStringLiteral("processors"), baseline.sockets, Unit::None, baseline.model});
    step.inputs.push_back({QStringLiteral("cores"), baseline.cores, Unit::None, baseline.model});
    addRule(*known, step);
    if (once > 0 && licence.units > once) {
        step.formula = QStringLiteral("times * (%1)").arg(step.formula);
        step.inputs.push_back({QStringLiteral("times"), licence.units / once, Unit::None, {}});
    }
    step.result = once > 0 ? licence.units / once * once : licence.units;
    return step;
}

/// What the servers of a zone need of a licence, by the plan's servers.
static std::int64_t neededBy(const Plan &plan, ZoneId zone, const QString &id)
{
    std::int64_t units = 0;
    for (const PlannedServer &server : plan.servers) {
        for (const ServerLicence &licence : server.licences)
            units += server.zone == zone && licence.id == id ? licence.units : 0;
    }
    return units;
}

static Step neededStep(const Plan &plan, const ZonePlan &zone, const LicenceLine &line)
{
    Step step{QStringLiteral("zone.licence-needed"),
              QStringLiteral("sum(servers * licences-each)"),
              {},
              {},
              0,
              Unit::Licences};
    std::map<std::int64_t, std::int64_t> servers;
    for (const PlannedServer &server : plan.servers) {
        for (const ServerLicence &licence : server.licences) {
            if (server.zone == zone.zone && licence.id == line.id)
                ++servers[licence.units];
        }
    }
    for (const auto &[each, count] : servers) {
        const QString text = QString::number(each);
        step.inputs.push_back({QStringLiteral("servers"), count, Unit::Servers, text});
        step.inputs.push_back({QStringLiteral("licences-each"), each, Unit::Licences, text});
        step.result += count * each;
    }
    return step;
}

static std::vector<Step> unitSteps(const Project &project, const Plan &plan, const ZonePlan &zone,
                                   const LicenceLine &line, Reading reading)
{
    const Licence *licence = project.catalogue->licence(line.id);
    std::vector<Step> steps;
    if (reading == Reading::Likely)
        steps.push_back(neededStep(plan, zone, line));
    const bool raised = licence && licence->rule.orderMinimum > 0;
    if (!steps.empty() && !raised)
        return steps;
    Step step{QStringLiteral("zone.licence-units"),
              QStringLiteral("placement(servers)"),
              {},
              {},
              valueOf(line.units, reading),
              Unit::Licences};
    step.inputs.push_back({QStringLiteral("servers"), valueOf(zone.servers, reading), Unit::Servers, {}});
    if (raised) {
        step.formula = QStringLiteral("max(order-minimum, sum(zones)), shared out over the zones");
        step.inputs.push_back({QStringLiteral("order-minimum"), licence->rule.orderMinimum, Unit::None, {}});
    }
    if (raised && reading == Reading::Likely) {
        std::vector<std::int64_t> needs;
        std::size_t own = 0;
        for (const ZonePlan &other : plan.zones) {
            const std::int64_t needed = neededBy(plan, other.zone, line.id);
            if (needed == 0)
                continue;
            own = other.zone == zone.zone ? needs.size() : own;
            needs.push_back(needed);
            step.inputs.push_back(
                {QStringLiteral("zone-licences"), needed, Unit::Licences, QString::number(needs.size())});
        }
        step.result = ordered(needs, licence->rule.orderMinimum)[own];
    }
    steps.push_back(step);
    return steps;
}

/// units x price, of a licence of a year over twelve months.
static Step priceStep(const Project &project, const LicenceLine &line, const char *what, std::int64_t units,
                      bool once)
{
    Step step{QString::fromLatin1(what), QStringLiteral("licences * licence-price"), {}, {}, 0,
              Unit::MinorMoney};
    step.inputs.push_back({QStringLiteral("licences"), units, Unit::Licences, nameOf(project, line.id)});
    const Licence *licence = project.catalogue->licence(line.id);
    const Terms terms(project);
    const auto cost = licence ? costOf(terms, *licence, units) : std::nullopt;
    if (!cost)
        return step;
    constexpr std::int64_t kMillionthsOfCent = 10'000;
    const Provenance &from = licence->provenance;
    step.constants.push_back(
        {QStringLiteral("licence.%1.%2").arg(licence->id, licence->price->currency.toString()),
         licence->price->minor * kMillionthsOfCent, Unit::Decimal, from.source, from.date, from.estimate});
    if (licence->period == QLatin1String("year")) {
        step.formula += QStringLiteral(" / months-of-year");
        step.inputs.push_back({QStringLiteral("months-of-year"), 12, Unit::Months, {}});
    }
    if (licence->price->currency != project.currency)
        addTerm(project, CostField::UsdPerEur, step);
    step.result = once ? cost->once : cost->month;
    return step;
}

static Step sumStep(const char *what, const std::vector<Step> &lines)
{
    Step sum{QString::fromLatin1(what), QStringLiteral("sum(licences)"), {}, {}, 0, Unit::MinorMoney};
    for (const Step &line : lines) {
        sum.inputs.push_back(
            {QStringLiteral("licence-cost"), line.result, Unit::MinorMoney, line.inputs.front().text});
        sum.result += line.result;
    }
    return sum;
}

Step licencesStep(const Project &project, const ZonePlan &zone, Reading reading)
{
    std::vector<Step> lines;
    for (const LicenceLine &line : zone.licences)
        lines.push_back(priceStep(project, line, "licence.month", valueOf(line.units, reading), false));
    return sumStep("zone.licences", lines);
}

Step licencesOnceStep(const Project &project, const ZonePlan &zone)
{
    std::vector<Step> lines;
    for (const LicenceLine &line : zone.licences)
        lines.push_back(priceStep(project, line, "licence.once", line.units.likely, true));
    return sumStep("zone.licences-once", lines);
}

void addLicences(const Project &project, const Plan &plan, const ZonePlan &zone, const QString &path,
                 std::vector<Explanation> &result)
{
    for (std::size_t i = 0; i < zone.licences.size(); ++i) {
        const LicenceLine &line = zone.licences[i];
        const QString name = QStringLiteral("%1licences[%2].").arg(path).arg(i);
        for (const Reading reading : kReadings) {
            const QLatin1String which = readingName(reading);
            std::vector<Step> units = unitSteps(project, plan, zone, line, reading);
            result.push_back({name + QLatin1String("units.") + which, units});
            units.push_back(priceStep(project, line, "licence.month", valueOf(line.units, reading), false));
            result.push_back({name + QLatin1String("month_cents.") + which, units});
        }
        result.push_back({name + QLatin1String("once_cents"),
                          {priceStep(project, line, "licence.once", line.units.likely, true)}});
    }
}

} // namespace grondplan::explaining
