#include "ui/panels/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace grondplan::ui {

/// Where the words of this file are found by the translators.
struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

static const QString kNone = QStringLiteral("–");

bool isSaidTogether(const Finding &finding)
{
    return finding.code == QLatin1String("size-assumed") || finding.code == QLatin1String("disk-assumed");
}

AlarmCount alarmsOf(const Plan &plan)
{
    AlarmCount count;
    std::set<QString> said;
    for (const Finding &finding : plan.findings) {
        if (isSaidTogether(finding) && !said.insert(finding.code).second)
            continue;
        if (finding.severity == Severity::Error)
            ++count.errors;
        else if (finding.severity == Severity::Warning)
            ++count.warnings;
    }
    return count;
}

static FigureText serversText(const Plan &plan, const Words &words)
{
    const Band<std::int64_t> servers = plan.serverCount();
    if (servers.high == 0)
        return {kNone, {}};
    const QString range =
        servers.low == servers.high
            ? Figures::tr("low, likely and high")
            : Figures::tr("%1 to %2").arg(words.number(servers.low), words.number(servers.high));
    std::int64_t other = 0;
    for (const ZonePlan &zone : plan.zones)
        other += zone.crossCheck.servers.likely;
    const QString check = plan.profile == Profile::Detailed ? Figures::tr("%1; rule of thumb: %2")
                                                            : Figures::tr("%1; detailed profile: %2");
    return {words.number(servers.likely), other > 0 ? check.arg(range, words.number(other)) : range};
}

static FigureText densityText(const Plan &plan, const Words &words)
{
    std::int64_t instances = 0;
    for (const ZonePlan &zone : plan.zones)
        instances += zone.instances;
    const std::int64_t servers = plan.serverCount().likely;
    if (servers == 0)
        return {kNone, {}};
    const double density = static_cast<double>(instances) / static_cast<double>(servers);
    return {words.decimal(density, 1), Figures::tr("replicas a server")};
}

static FigureText costText(const Plan &plan, const Words &words)
{
    if (plan.serverCount().high == 0)
        return {kNone, {}};
    const QString remark =
        plan.month.low == plan.month.high
            ? Figures::tr("low, likely and high")
            : Figures::tr("%1 to %2").arg(words.money(plan.month.low), words.money(plan.month.high));
    return {words.money(plan.month.likely), remark};
}

/// The share in use of the resource that a zone has least left of.
static std::int64_t fullest(const ZonePlan &zone, QString &resource)
{
    const auto share = [](std::int64_t used, std::int64_t offered) {
        return offered > 0 ? Fraction(used).times(kPpm, offered).rounded() : 0;
    };
    const std::int64_t cpu = share(zone.used.cpu.count(), zone.offered.cpu.count());
    const std::int64_t memory = share(zone.used.memory.count(), zone.offered.memory.count());
    const std::int64_t disk = share(zone.used.disk.count(), zone.offered.disk.count());
    const std::int64_t iops = zone.diskLoadPpm.value_or(0);
    const std::int64_t network = zone.networkLoadPpm.value_or(0);
    const std::int64_t most = std::max({cpu, memory, disk, iops, network});
    if (most > std::max({cpu, memory, disk})) {
        resource = most == iops ? QStringLiteral("resource.iops") : QStringLiteral("resource.network");
        return most;
    }
    resource = most == cpu      ? QStringLiteral("resource.cpu")
               : most == memory ? QStringLiteral("resource.memory")
                                : QStringLiteral("resource.disk");
    return most;
}

/// As it stands inside a sentence: "memory", but "CPU".
static QString inSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name[1].isLower();
    return isWord ? QString(name[0].toLower() + name.mid(1)) : name;
}

static FigureText headroomText(const Plan &plan, const Words &words)
{
    std::int64_t most = -1;
    QString resource;
    for (const ZonePlan &zone : plan.zones) {
        QString tight;
        const std::int64_t used = zone.servers.likely > 0 ? fullest(zone, tight) : -1;
        if (used > most) {
            most = used;
            resource = tight;
        }
    }
    if (most < 0)
        return {kNone, {}};
    return {words.percent(kPpm - most, 0), Figures::tr("free of %1").arg(inSentence(words.text(resource)))};
}

static FigureText gapText(const Plan &plan, const Words &words)
{
    if (plan.servers.empty())
        return {kNone, {}};
    if (!plan.unplaced.empty())
        return {kNone, Figures::tr("not all is placed")};
    if (plan.bound.gapPpm == 0)
        return {words.percent(0, 0), Figures::tr("proven least cost")};
    return {QStringLiteral("≤ ") % words.percent(plan.bound.gapPpm), Figures::tr("above the minimum")};
}

static FigureText failoverText(const Plan &plan)
{
    if (plan.servers.empty())
        return {kNone, {}};
    int least = -1;
    bool proved = true;
    bool workers = false;
    for (const ZonePlan &zone : plan.zones) {
        if (zone.servers.likely == 0)
            continue;
        workers = workers || zone.failover.soleControlPlane;
        least = least < 0 ? zone.failover.tolerated : std::min(least, zone.failover.tolerated);
        proved = proved && (zone.failover.proved || zone.failover.tolerated == 0);
    }
    if (least <= 0 && proved)
        return {Figures::tr("None"), Figures::tr("failures survived")};
    const QString value = Figures::tr("%Ln failure(s)", nullptr, std::max(least, 0));
    if (proved && workers)
        return {value, Figures::tr("of workers only"), true};
    return {value, proved ? Figures::tr("survived, proved") : Figures::tr("not proved"), !proved};
}

static FigureText warningsText(const Plan &plan, const Words &words)
{
    const AlarmCount alarms = alarmsOf(plan);
    const QString value = words.number(alarms.warnings + alarms.errors);
    if (alarms.errors > 0)
        return {value, Figures::tr("of which %Ln error(s)", nullptr, alarms.errors), true};
    return {value, alarms.warnings == 0 ? Figures::tr("nothing to look at") : Figures::tr("to look at")};
}

FigureText figureText(LiveFigure figure, const Plan &plan, const Words &words)
{
    switch (figure) {
    case LiveFigure::Servers:
        return serversText(plan, words);
    case LiveFigure::Density:
        return densityText(plan, words);
    case LiveFigure::Cost:
        return costText(plan, words);
    case LiveFigure::Headroom:
        return headroomText(plan, words);
    case LiveFigure::Gap:
        return gapText(plan, words);
    case LiveFigure::Failover:
        return failoverText(plan);
    case LiveFigure::Warnings:
        break;
    }
    return warningsText(plan, words);
}

bool explains(const QString &path, LiveFigure figure)
{
    switch (figure) {
    case LiveFigure::Servers:
        return path.contains(QLatin1String(".servers.")) || path.contains(QLatin1String(".node_vms."));
    case LiveFigure::Density:
        return path.contains(QLatin1String(".density.")) ||
               path.startsWith(QLatin1String("totals.instances_per_server"));
    case LiveFigure::Cost:
        return path.startsWith(QLatin1String("cost.")) || path.contains(QLatin1String(".cost_month_cents."));
    case LiveFigure::Headroom:
        return path.contains(QLatin1String(".utilisation_ppm."));
    case LiveFigure::Gap:
        return path.contains(QLatin1String("bound."));
    case LiveFigure::Failover:
        return path.contains(QLatin1String(".failover."));
    case LiveFigure::Warnings:
        break;
    }
    return false;
}

} // namespace grondplan::ui
