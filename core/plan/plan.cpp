#include "core/plan/plan.h"

#include "core/plan/costing.h"
#include "core/plan/designfindings.h"
#include "core/plan/flows.h"
#include "core/plan/labels.h"
#include "core/plan/licencelines.h"
#include "core/plan/planmemory.h"
#include "core/plan/zonefindings.h"
#include "core/plan/zoneplanner.h"
#include "core/scenario/limits.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace grondplan {

GRONDPLAN_VALUE_DEFINED(PlannedServer)
bool operator==(const PlannedServer &, const PlannedServer &) = default;
GRONDPLAN_VALUE_DEFINED(ZonePlan)
bool operator==(const ZonePlan &, const ZonePlan &) = default;
GRONDPLAN_VALUE_DEFINED(Plan)
bool operator==(const Plan &, const Plan &) = default;

Resources &Resources::operator+=(const Resources &other)
{
    cpu += other.cpu;
    memory += other.memory;
    disk += other.disk;
    gpus += other.gpus;
    return *this;
}

const ZonePlan *Plan::zone(ZoneId id) const
{
    const auto found =
        std::find_if(zones.begin(), zones.end(), [id](const ZonePlan &zone) { return zone.zone == id; });
    return found == zones.end() ? nullptr : &*found;
}

Band<std::int64_t> Plan::serverCount() const
{
    Band<std::int64_t> sum;
    for (const ZonePlan &zone : zones) {
        for (const Reading reading : kReadings)
            valueOf(sum, reading) += valueOf(zone.servers, reading);
    }
    return sum;
}

bool Plan::hasErrors() const
{
    const auto isError = [](const Finding &finding) { return finding.severity == Severity::Error; };
    return !unplaced.empty() || std::any_of(findings.begin(), findings.end(), isError);
}

QString unitId(Unit unit)
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Millicpu:
        return QStringLiteral("millicpu");
    case Unit::ByteCount:
        return QStringLiteral("bytes");
    case Unit::MinorMoney:
        return QStringLiteral("cents");
    case Unit::Servers:
        return QStringLiteral("servers");
    case Unit::Instances:
        return QStringLiteral("instances");
    case Unit::Ppm:
        return QStringLiteral("ppm");
    case Unit::Pods:
        return QStringLiteral("pods");
    case Unit::NodeVms:
        return QStringLiteral("node-vms");
    case Unit::Gpus:
        return QStringLiteral("gpus");
    case Unit::Months:
        return QStringLiteral("months");
    case Unit::Decimal:
        return QStringLiteral("millionths");
    case Unit::Thousandths:
        return QStringLiteral("thousandths");
    case Unit::Licences:
        return QStringLiteral("licences");
    case Unit::Milliwatts:
        return QStringLiteral("milliwatts");
    case Unit::WattHours:
        return QStringLiteral("watt-hours");
    case Unit::Grams:
        return QStringLiteral("grams");
    case Unit::Bandwidth:
        return QStringLiteral("megabits");
    case Unit::Iops:
        return QStringLiteral("iops");
    case Unit::DiskBytes:
        return QStringLiteral("bytes");
    }
    return {};
}

static std::vector<Assumption> assumptionsOf(const Scenario &scenario)
{
    std::vector<Assumption> assumptions;
    for (const Workload &workload : scenario.workloads) {
        const auto add = [&](const char *field, Basis basis, std::int64_t value) {
            if (basis != Basis::Stated) {
                const QString kind = basis == Basis::Template ? workload.kind : QString();
                assumptions.push_back({workload.id, QString::fromLatin1(field), basis, value, kind});
            }
        };
        add("request.cpu_millis", workload.cpu.basis, workload.cpu.request.count());
        add("request.memory_bytes", workload.memory.basis, workload.memory.request.count());
        add("disk_bytes", workload.diskBasis, workload.disk.count());
    }
    return assumptions;
}

template<class Value> static void append(const std::vector<Value> &more, std::vector<Value> &all)
{
    all.insert(all.end(), more.begin(), more.end());
}

static void takeOver(const PlannedZone &zone, Plan &plan)
{
    plan.bound.month.minor += zone.plan.bound.month.minor;
    plan.bound.of.minor += zone.plan.bound.of.minor;
    append(zone.servers, plan.servers);
    append(zone.unplaced, plan.unplaced);
    append(zone.findings, plan.findings);
    plan.zones.push_back(zone.plan);
}

static void finish(Plan &plan)
{
    // The zones' bounds add up, as no server is shared between zones; the kind is that of the zone with the
    // most at stake.
    const Bound *largest = nullptr;
    for (const ZonePlan &zone : plan.zones) {
        if (!largest || zone.bound.month.minor > largest->month.minor)
            largest = &zone.bound;
    }
    if (largest)
        plan.bound.kind = largest->kind;
    const std::int64_t above = plan.bound.of.minor - plan.bound.month.minor;
    if (plan.bound.month.minor > 0)
        plan.bound.gapPpm =
            Fraction(std::max<std::int64_t>(above, 0)).times(kPpm, plan.bound.month.minor).roundedUp();
    std::stable_sort(plan.findings.begin(), plan.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
}

/// All zones that are not there yet, on as many threads as asked; each by itself, so that their number
/// changes nothing.
static void planZones(const Project &project, const std::vector<PreparedZone> &prepared,
                      const std::vector<QString> &labels, const Planning &how, PlanMemory::Zones &zones)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < prepared.size() && !how.stop.stop_requested(); i = next++) {
            if (!zones[i])
                zones[i] = std::make_shared<const PlannedZone>(planZone(project, prepared[i], labels[i]));
        }
    };
    const auto missing = static_cast<std::size_t>(std::count(zones.begin(), zones.end(), nullptr));
    const auto threads = std::min(static_cast<std::size_t>(std::max(how.threads, 1)), missing);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    others.clear(); // waits for them
}

/// What a plan says before anything is placed.
static Plan emptyPlan(const Project &project, const Scenario &scenario)
{
    Plan plan;
    plan.project = project.name;
    plan.scenarioName = scenario.name;
    plan.scenario = scenario.id;
    plan.profile = scenario.profile;
    plan.currency = project.currency;
    plan.asOf = project.asOf;
    plan.bound.month = plan.bound.of = Money{0, project.currency};
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active || workload.transient)
            plan.notPlaced.push_back(workload.id);
    }
    plan.assumptions = assumptionsOf(scenario);
    plan.findings = scenarioFindings(scenario);
    return plan;
}

Result<Plan> plan(const Project &project, ScenarioId scenarioId, const Planning &how)
{
    const Scenario *scenario = project.scenario(scenarioId);
    if (!scenario)
        return failure(ErrorCode::NoScenario, project.name);
    if (const Result<> valid = validate(*scenario); !valid)
        return tl::unexpected<Error>(valid.error());
    if (const Result<> valid = validate(project.costs); !valid)
        return tl::unexpected<Error>(valid.error());

    const std::vector<QString> labels = zoneLabels(*scenario);
    std::vector<PreparedZone> prepared;
    for (const Zone &zone : scenario->zones) {
        Result<PreparedZone> one = prepareZone(project, *scenario, zone, how);
        if (!one)
            return tl::unexpected<Error>(one.error());
        prepared.push_back(std::move(*one));
    }
    PlanMemory::Zones zones(prepared.size());
    if (how.memory)
        zones = how.memory->recall(project, *scenario, prepared, labels);
    const bool known = std::count(zones.begin(), zones.end(), nullptr) == 0;
    planZones(project, prepared, labels, how, zones);
    Plan plan = emptyPlan(project, *scenario);
    plan.effort = known ? Effort::Full : how.effort;
    for (const auto &zone : zones) {
        if (!zone || zone->stopped || how.stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        takeOver(*zone, plan);
    }
    if (how.memory && plan.effort == Effort::Full && !how.likelyOnly)
        how.memory->keep(project, *scenario, prepared, labels, zones);
    std::vector<const PlannedZone *> planned;
    for (const auto &zone : zones)
        planned.push_back(zone.get());
    addCosts(project, *scenario, planned, plan);
    addIdleLicences(*project.catalogue, *scenario, plan);
    addHypervisorsNotRun(*project.catalogue, *scenario, plan);
    addSeveralHypervisors(*project.catalogue, *scenario, plan);
    addTraffic(*scenario, plan);
    addDiskLoads(*project.catalogue, *scenario, plan);
    addLoads(*project.catalogue, *scenario, plan);
    addDesignFindings(project, *scenario, plan);
    addUncountedLicences(plan);
    finish(plan);
    return plan;
}

} // namespace grondplan
