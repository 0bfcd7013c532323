#include "core/advice/applies.h"

#include "core/advice/content.h"

#include <algorithm>
#include <array>
#include <map>

namespace grondplan {

namespace {
/// What is so in a design, with the names of what makes it so.
class Circumstances
{
public:
    Circumstances(const Scenario &scenario, const Plan &plan);

    [[nodiscard]] bool holds(const QString &id) const { return m_names.contains(id); }
    [[nodiscard]] QString names(const QString &id) const;

private:
    void add(const char *id, const QString &name)
    {
        QStringList &names = m_names[QString::fromLatin1(id)];
        if (!names.contains(name))
            names.append(name);
    }
    void addWorkload(const Workload &workload, Tier tier);

    std::map<QString, QStringList> m_names;
};
} // namespace

Circumstances::Circumstances(const Scenario &scenario, const Plan &plan)
{
    QStringList tenants;
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        if (zone == nullptr || planned.instances == 0)
            continue;
        if (hasVmLayer(planned.tier))
            add("vm", zone->name);
        if (hasContainerLayer(planned.tier))
            add(isKubernetes(planned.tier) ? "kubernetes" : "container", zone->name);
        for (const Workload &workload : scenario.workloads) {
            if (workload.zone != zone->id || !workload.active)
                continue;
            addWorkload(workload, planned.tier);
            if (!workload.tenant.isEmpty() && !tenants.contains(workload.tenant))
                tenants.append(workload.tenant);
        }
    }
    for (const QString &tenant : tenants) {
        if (tenants.size() > 1)
            add("tenants", tenant);
    }
    for (const Link &link : scenario.links) {
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (from != nullptr && to != nullptr && from->active && to->active)
            add(from->zone != to->zone ? "links" : "links-within", from->name);
    }
}

void Circumstances::addWorkload(const Workload &workload, Tier tier)
{
    if (workload.stateful && workload.replicas.max == 1)
        add("single-copy", workload.name);
    if (workload.stateful) {
        add("stateful", workload.name);
        add(!hasContainerLayer(tier) ? "stateful-vm"
            : isKubernetes(tier)     ? "stateful-kubernetes"
                                     : "stateful-container",
            workload.name);
    }
    if (workload.oneNumaNode && hasVmLayer(tier))
        add("pinned", workload.name);
    if (hasContainerLayer(tier))
        add("images", workload.name);
    if (workload.cpu.basis != Basis::Stated || workload.memory.basis != Basis::Stated)
        add("assumed", workload.name);
}

QString Circumstances::names(const QString &id) const
{
    constexpr qsizetype kMost = 4;
    const QStringList &all = m_names.at(id);
    QString text = all.mid(0, kMost).join(QLatin1String(", "));
    if (all.size() > kMost)
        text += QStringLiteral(", …");
    return text;
}

/// Lines that ask for more than the tier of their list.
static QString circumstanceOf(const QString &line, const QString &list)
{
    static const std::map<QString, QString> kNarrower = {
        {QStringLiteral("vm.pinning"), QStringLiteral("pinned")},
        {QStringLiteral("vm.storage"), QStringLiteral("stateful-vm")},
        {QStringLiteral("vm.snapshots"), QStringLiteral("stateful-vm")},
        {QStringLiteral("vm.restore"), QStringLiteral("stateful-vm")},
        {QStringLiteral("container.backup"), QStringLiteral("stateful-container")},
        {QStringLiteral("kubernetes.storage"), QStringLiteral("stateful-kubernetes")}};
    const auto found = kNarrower.find(line);
    return found == kNarrower.end() ? list : found->second;
}

std::vector<Checklist> checklistsFor(const Scenario &scenario, const Plan &plan)
{
    const Circumstances so(scenario, plan);
    std::vector<Checklist> lists;
    for (const QString &id :
         {QStringLiteral("vm"), QStringLiteral("container"), QStringLiteral("kubernetes")}) {
        Checklist list{id, {}};
        for (const QString &line : contentKeys(QStringLiteral("checklists"), QString(id + u'.'))) {
            const QString circumstance = circumstanceOf(line, id);
            if (so.holds(circumstance))
                list.lines.push_back({line, circumstance, so.names(circumstance)});
        }
        if (!list.lines.empty())
            lists.push_back(std::move(list));
    }
    return lists;
}

QStringList runbookFor(const Plan &plan)
{
    const auto runsOn = [&plan](bool (*has)(Tier)) {
        return std::any_of(plan.zones.begin(), plan.zones.end(),
                           [has](const ZonePlan &zone) { return zone.instances > 0 && has(zone.tier); });
    };
    QStringList parts;
    if (runsOn(hasVmLayer))
        parts += QStringLiteral("vm.");
    if (runsOn(hasContainerLayer))
        parts += QStringLiteral("load.");
    if (runsOn(isKubernetes))
        parts += QStringLiteral("start."); // of pods
    return parts;
}

/// What is done about a risk; some of it only where there is something to do it to.
static QStringList measuresOf(const QString &risk, const Circumstances &so)
{
    static const std::map<QString, QString> kOnlyWhere = {
        {QStringLiteral("supply-chain.3"), QStringLiteral("kubernetes")},
        {QStringLiteral("network.2"), QStringLiteral("tenants")}};
    QStringList measures;
    for (const QString &key : contentKeys(QStringLiteral("risks"), QString(risk + u'.'))) {
        const auto only = kOnlyWhere.find(key);
        if (!key.endsWith(QLatin1String(".title")) && (only == kOnlyWhere.end() || so.holds(only->second)))
            measures.append(key);
    }
    return measures;
}

std::vector<Applies> risksFor(const Scenario &scenario, const Plan &plan)
{
    const Circumstances so(scenario, plan);
    static const std::array<std::pair<const char *, QStringList>, 6> kRisks = {
        {{"operations", {QStringLiteral("kubernetes"), QStringLiteral("container")}},
         {"supply-chain", {QStringLiteral("images")}},
         {"state", {QStringLiteral("stateful-kubernetes")}},
         {"single-copy", {QStringLiteral("single-copy")}},
         {"sizing", {QStringLiteral("assumed")}},
         {"network", {QStringLiteral("tenants"), QStringLiteral("links"), QStringLiteral("links-within")}}}};
    std::vector<Applies> risks;
    for (const auto &[id, circumstances] : kRisks) {
        const auto holds = std::find_if(circumstances.begin(), circumstances.end(),
                                        [&so](const QString &each) { return so.holds(each); });
        if (holds != circumstances.end())
            risks.push_back(
                {QString::fromLatin1(id), *holds, so.names(*holds), measuresOf(QString::fromLatin1(id), so)});
    }
    return risks;
}

} // namespace grondplan
