#include "core/plan/weekplan.h"

#include "core/plan/offer.h"
#include "core/plan/placement.h"
#include "core/plan/zonefindings.h"

#include <algorithm>

namespace grondplan {

std::vector<std::int64_t> placedClasses(const ZoneJob &job, const ZoneOutcome &outcome)
{
    std::vector<std::int64_t> counts(classCount(job), 0);
    const auto add = [&counts](const Shares &shares) {
        for (const Share &share : shares)
            counts[static_cast<std::size_t>(share.itemClass)] += share.count;
    };
    for (const PlacedHost &host : outcome.hosts) {
        add(host.direct);
        std::for_each(host.nodes.begin(), host.nodes.end(), add);
    }
    return counts;
}

static Otherwise otherwise(const OtherPlacement &other, const ZoneJob &job, Currency currency)
{
    return {other.servers, Money{job.priced ? other.cost : 0, currency}, other.whole};
}

static std::int64_t peaksOf(const ZoneJob &job, const std::vector<std::int64_t> &counts)
{
    std::int64_t peaks = 0;
    for (std::size_t c = 0; c < counts.size(); ++c)
        peaks += counts[c] * (counts[c] > 0 ? classSize(job, c, Reading::Likely).cpu.count() : 0);
    return peaks;
}

void fillWeek(const ZoneJob &job, const ZoneOutcome &likely, Currency currency, ZonePlan &plan)
{
    std::vector<std::int64_t> counts = placedClasses(job, likely);
    counts.resize(job.steady.size()); // of workloads
    if (likely.atPeaks) {
        const std::vector<std::int64_t> byHour = askedByHour(job, counts);
        WeekUse week;
        week.busiestHour = busiestOf(byHour);
        week.busiest = MilliCpu(byHour[static_cast<std::size_t>(week.busiestHour)]);
        week.peaks = MilliCpu(peaksOf(job, counts));
        week.hours = static_cast<std::int64_t>(job.week.columns.size());
        week.atPeaks = otherwise(*likely.atPeaks, job, currency);
        plan.week = week;
    }
    if (likely.allMustRun) {
        Shedding shedding;
        for (std::size_t c = 0; c < job.steady.size(); ++c) {
            if (!job.steady[c]->sheddable || counts[c] == 0)
                continue;
            ++shedding.workloads;
            shedding.instances += counts[c];
        }
        shedding.allMustRun = otherwise(*likely.allMustRun, job, currency);
        plan.shedding = shedding;
    }
}

void useBusiestHour(const ZoneJob &job, const Shares &direct, PlannedServer &server)
{
    if (!job.week.isSet() || runsInNodeVms(job.tier))
        return;
    std::vector<std::int64_t> counts(classCount(job), 0);
    for (const Share &share : direct)
        counts[static_cast<std::size_t>(share.itemClass)] += share.count;
    const std::vector<std::int64_t> byHour = askedByHour(job, counts);
    server.busiestHour = busiestOf(byHour);
    const std::int64_t less = peaksOf(job, counts) - byHour[static_cast<std::size_t>(server.busiestHour)];
    server.used.cpu = server.used.cpu - MilliCpu(less);
}

/// No amount of money, as customers read it too. \param kind  of the finding: as it is where there are fewer
/// servers, with "-cheaper", with "-no-saving", or with "-fits" where nothing else holds all
static void addSaving(const Otherwise &without, const QString &kind, const QStringList &args,
                      const ZoneJob &job, PlannedZone &zone)
{
    const ZonePlan &plan = zone.plan;
    QStringList more{QString::number(plan.servers.likely)};
    QString code = kind;
    if (!without.whole) {
        code += QLatin1String("-fits");
    } else if (without.servers != plan.servers.likely) {
        more.append(QString::number(without.servers));
    } else if (without.savedBy(plan.bound.of).minor > 0) {
        code += QLatin1String("-cheaper");
    } else {
        code += QLatin1String("-no-saving");
        more.append(textArgument(QString(QLatin1String("resource.") + plan.bindingResource)));
    }
    zone.findings.push_back(about(*job.zone, Severity::Note, code.toLatin1().constData(), args + more));
}

/// A profile that the project's catalogue does not have is no curve.
static void addUnknownCurves(const ZoneJob &job, PlannedZone &zone)
{
    QStringList names;
    for (const Workload *workload : job.steady) {
        if (workload->week.isSet() && sharesOf(*job.catalogue, workload->week).empty())
            names.append(workload->name);
    }
    if (!names.isEmpty())
        zone.findings.push_back(
            about(*job.zone, Severity::Warning, "curve-unknown", {names.join(QLatin1String(", "))}));
}

void addWeekFindings(const ZoneJob &job, PlannedZone &zone)
{
    if (zone.servers.empty())
        return;
    addUnknownCurves(job, zone);
    const bool anyCurve = std::any_of(job.steady.begin(), job.steady.end(),
                                      [](const Workload *workload) { return workload->week.isSet(); });
    if (anyCurve && isOvercommitted(job.tier, job.zone->policy))
        zone.findings.push_back(about(*job.zone, Severity::Note, "curves-overcommitted"));
    if (const auto &week = zone.plan.week) {
        addSaving(week->atPeaks, QStringLiteral("peaks-apart"),
                  {amountArgument(QStringLiteral("cpu"), week->busiest.count()),
                   amountArgument(QStringLiteral("week-hour"), week->busiestHour),
                   amountArgument(QStringLiteral("cpu"), week->peaks.count())},
                  job, zone);
        if (isKubernetes(job.tier))
            zone.findings.push_back(about(*job.zone, Severity::Warning, "peaks-apart-requests"));
    }
    if (const auto &shedding = zone.plan.shedding)
        addSaving(shedding->allMustRun, QStringLiteral("shedding"), {QString::number(shedding->workloads)},
                  job, zone);
}

} // namespace grondplan
