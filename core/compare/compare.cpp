#include "core/compare/compare.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace grondplan {

using Value = std::optional<Band<std::int64_t>>;

static bool hasServers(const Plan &plan)
{
    return !plan.servers.empty();
}

static Value servers(const Plan &plan)
{
    return plan.serverCount();
}

static Value month(const Plan &plan)
{
    return Band<std::int64_t>{plan.month.low.minor, plan.month.likely.minor, plan.month.high.minor};
}

/// Half away from zero; `whole` above zero.
static std::int64_t perPart(std::int64_t part, std::int64_t whole, std::int64_t scale)
{
    return Fraction(part).times(scale, whole).rounded();
}

static Value density(const Plan &plan)
{
    if (!hasServers(plan))
        return {};
    std::int64_t instances = 0;
    for (const ZonePlan &zone : plan.zones)
        instances += zone.instances;
    return Band<std::int64_t>::exactly(
        perPart(instances, static_cast<std::int64_t>(plan.servers.size()), 1'000));
}

static Value nodeVms(const Plan &plan)
{
    Value sum;
    for (const ZonePlan &zone : plan.zones) {
        if (!runsInNodeVms(zone.tier))
            continue;
        if (!sum)
            sum.emplace();
        for (const Reading reading : kReadings)
            valueOf(*sum, reading) += valueOf(zone.nodeVms, reading);
    }
    return sum;
}

static Value cpuUtilisation(const Plan &plan)
{
    MilliCpu used;
    MilliCpu offered;
    for (const ZonePlan &zone : plan.zones) {
        used += zone.used.cpu;
        offered += zone.offered.cpu;
    }
    if (offered.count() <= 0)
        return {};
    return Band<std::int64_t>::exactly(perPart(used.count(), offered.count(), kPpm));
}

static Value memoryUtilisation(const Plan &plan)
{
    Bytes used;
    Bytes offered;
    for (const ZonePlan &zone : plan.zones) {
        used += zone.used.memory;
        offered += zone.offered.memory;
    }
    if (offered.count() <= 0)
        return {};
    return Band<std::int64_t>::exactly(perPart(used.count(), offered.count(), kPpm));
}

static Value effectiveCpu(const Plan &plan)
{
    Band<std::int64_t> sum;
    for (const ZonePlan &zone : plan.zones) {
        for (const Reading reading : kReadings)
            valueOf(sum, reading) += valueOf(zone.effectiveCpu, reading);
    }
    return sum;
}

static Value failuresSurvived(const Plan &plan)
{
    Value least;
    for (const ZonePlan &zone : plan.zones) {
        if (zone.servers.likely <= 0)
            continue;
        const bool whole = zone.failover.proved && !zone.failover.soleControlPlane;
        const std::int64_t survived = whole ? zone.failover.tolerated : 0;
        least = Band<std::int64_t>::exactly(least ? std::min(least->likely, survived) : survived);
    }
    return least;
}

static Value unplaced(const Plan &plan)
{
    std::int64_t count = 0;
    for (const UnplacedInstances &instances : plan.unplaced)
        count += instances.count;
    return Band<std::int64_t>::exactly(count);
}

static Value assumedSizes(const Plan &plan)
{
    return Band<std::int64_t>::exactly(static_cast<std::int64_t>(plan.assumptions.size()));
}

static Value provenGap(const Plan &plan)
{
    return hasServers(plan) ? Value(Band<std::int64_t>::exactly(plan.bound.gapPpm)) : Value();
}

static const Scenario *scenarioOf(const Compared &side)
{
    return side.project->scenario(side.plan->scenario);
}

static Value workloadsOf(const Compared &side)
{
    const Scenario *scenario = scenarioOf(side);
    if (scenario == nullptr)
        return {};
    const auto all = static_cast<std::int64_t>(scenario->workloads.size());
    return Band<std::int64_t>::exactly(all - static_cast<std::int64_t>(side.plan->notPlaced.size()));
}

namespace {

enum class Better
{
    Less,
    More,
    Neither
};

struct FigureKind
{
    const char *id;
    Unit unit;
    Better better;
    Value (*value)(const Plan &); ///< nullptr: workloadsOf()
};

} // namespace

static constexpr std::array kFigures = {
    FigureKind{"servers", Unit::Servers, Better::Less, servers},
    FigureKind{"month", Unit::MinorMoney, Better::Less, month},
    FigureKind{"density", Unit::None, Better::More, density},
    FigureKind{"node-vms", Unit::NodeVms, Better::Neither, nodeVms},
    FigureKind{"cpu-utilisation", Unit::Ppm, Better::Neither, cpuUtilisation},
    FigureKind{"memory-utilisation", Unit::Ppm, Better::Neither, memoryUtilisation},
    FigureKind{"effective-cpu", Unit::Millicpu, Better::Less, effectiveCpu},
    FigureKind{"failures-survived", Unit::None, Better::More, failuresSurvived},
    FigureKind{"unplaced", Unit::Instances, Better::Less, unplaced},
    FigureKind{"workloads", Unit::None, Better::Neither, nullptr},
    FigureKind{"assumed-sizes", Unit::None, Better::Less, assumedSizes},
    FigureKind{"proven-gap", Unit::Ppm, Better::Less, provenGap},
};

QStringList comparedFigures()
{
    QStringList ids;
    for (const FigureKind &kind : kFigures)
        ids.append(QString::fromLatin1(kind.id));
    return ids;
}

static ComparedFigure figureOf(const FigureKind &kind, const std::vector<Compared> &sides)
{
    ComparedFigure figure;
    figure.id = QString::fromLatin1(kind.id);
    figure.unit = kind.unit;
    figure.lessIsBetter = kind.better != Better::More;
    figure.judged = kind.better != Better::Neither;
    for (const Compared &side : sides) {
        // Amounts of two currencies say nothing beside each other.
        const bool foreign =
            kind.unit == Unit::MinorMoney && !(side.plan->currency == sides.front().plan->currency);
        if (foreign)
            figure.values.emplace_back();
        else
            figure.values.push_back(kind.value != nullptr ? kind.value(*side.plan) : workloadsOf(side));
    }
    return figure;
}

namespace {

/// A workload's name, and which of that name it is.
using Key = std::pair<QString, int>;

} // namespace

static std::map<Key, const Workload *> workloadsByName(const Compared &side)
{
    std::map<Key, const Workload *> found;
    const Scenario *scenario = scenarioOf(side);
    if (scenario == nullptr)
        return found;
    std::map<QString, int> seen;
    for (const Workload &workload : scenario->workloads) {
        if (workload.active)
            found.emplace(Key(workload.name, seen[workload.name]++), &workload);
    }
    return found;
}

static std::optional<Tier> tierOf(const Compared &side, const Workload &workload)
{
    const ZonePlan *zone = side.plan->zone(workload.zone);
    return zone != nullptr ? std::optional(zone->tier) : std::nullopt;
}

static QStringList differences(const Compared &first, const Workload *before, const Compared &other,
                               const Workload *after)
{
    if (before == nullptr && after == nullptr)
        return {};
    if (before == nullptr)
        return {QStringLiteral("added")};
    if (after == nullptr)
        return {QStringLiteral("removed")};
    QStringList found;
    const bool sameSize = before->cpu.request == after->cpu.request &&
                          before->memory.request == after->memory.request && before->disk == after->disk &&
                          before->gpus == after->gpus;
    if (!sameSize)
        found.append(QStringLiteral("size"));
    // One on every host has no replicas of its own.
    const bool sameReplicas =
        before->perNode == after->perNode && (before->perNode || before->replicas == after->replicas);
    if (!sameReplicas)
        found.append(QStringLiteral("replicas"));
    if (tierOf(first, *before) != tierOf(other, *after))
        found.append(QStringLiteral("tier"));
    return found;
}

static QStringList united(const std::vector<QStringList> &lists)
{
    QStringList all;
    for (const char *id : {"added", "removed", "size", "replicas", "tier"}) {
        const QString difference = QString::fromLatin1(id);
        const auto has = [&difference](const QStringList &list) { return list.contains(difference); };
        if (std::any_of(lists.begin(), lists.end(), has))
            all.append(difference);
    }
    return all;
}

static std::vector<ComparedWorkload> workloadsThatDiffer(const std::vector<Compared> &sides)
{
    std::vector<std::map<Key, const Workload *>> named;
    std::map<Key, std::vector<QStringList>> all;
    for (const Compared &side : sides) {
        named.push_back(workloadsByName(side));
        for (const auto &[key, workload] : named.back())
            all.try_emplace(key, sides.size());
    }

    const auto lookUp = [&named](std::size_t side, const Key &key) {
        const auto found = named[side].find(key);
        return found != named[side].end() ? found->second : nullptr;
    };
    std::vector<ComparedWorkload> result;
    for (auto &[key, bySide] : all) {
        const Workload *before = lookUp(0, key);
        for (std::size_t side = 1; side < sides.size(); ++side)
            bySide[side] = differences(sides.front(), before, sides[side], lookUp(side, key));
        QStringList any = united(bySide);
        if (!any.isEmpty())
            result.push_back({key.first, std::move(any), bySide});
    }
    return result;
}

static QString nameOf(const Compared &side, const std::vector<Compared> &sides)
{
    const bool oneProject = std::all_of(sides.begin(), sides.end(), [&sides](const Compared &other) {
        return other.plan->project == sides.front().plan->project;
    });
    if (oneProject)
        return side.plan->scenarioName;
    return QStringLiteral("%1 / %2").arg(side.plan->project, side.plan->scenarioName);
}

Comparison compare(const std::vector<Compared> &sides)
{
    Comparison comparison;
    if (sides.empty())
        return comparison;
    for (const Compared &side : sides)
        comparison.scenarios.push_back(nameOf(side, sides));
    for (const FigureKind &kind : kFigures)
        comparison.figures.push_back(figureOf(kind, sides));
    comparison.workloads = workloadsThatDiffer(sides);
    return comparison;
}

} // namespace grondplan
