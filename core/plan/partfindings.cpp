#include "core/plan/partfindings.h"

#include "core/plan/zonefindings.h"
#include "core/platform/standins.h"

#include <algorithm>
#include <array>
#include <set>

namespace grondplan {

namespace {
/// A zone with what runs in it.
struct ZoneParts
{
    const Scenario &scenario;
    const Zone &zone;
    const ZonePlan &plan;
    std::vector<const Workload *> workloads;

    [[nodiscard]] bool isOff(Part part) const
    {
        const std::vector<Part> &parts = partsOf(plan.tier);
        return zone.policy.partsOff.contains(part) &&
               std::find(parts.begin(), parts.end(), part) != parts.end();
    }
    [[nodiscard]] bool answered(Question question) const
    {
        return scenario.brief.answer(question).value_or(0) > 0;
    }
    /// The names of those for which it holds; a few, and that there are more.
    [[nodiscard]] QString named(bool (*matches)(const Workload &)) const
    {
        constexpr qsizetype kMost = 4;
        QStringList names;
        for (const Workload *workload : workloads) {
            if (matches(*workload))
                names += workload->name;
        }
        const bool more = names.size() > kMost;
        names = names.mid(0, kMost);
        if (more)
            names += QStringLiteral("…");
        return names.join(QLatin1String(", "));
    }
};

/// A finding about one part: where it speaks, and of what.
struct PartRule
{
    Part part;
    const char *code;
    Severity severity;
    /// Names of the workloads it is about; empty where it is silent.
    QString (*about)(const ZoneParts &);
};
} // namespace

static QString withData(const ZoneParts &view)
{
    return view.named([](const Workload &each) { return each.stateful; });
}

static QString withCopies(const ZoneParts &view)
{
    return view.named(isBalanced);
}

static QString all(const ZoneParts &view)
{
    return view.named([](const Workload &) { return true; });
}

static QString withBorders(const ZoneParts &view)
{
    std::set<QString> tenants;
    for (const Workload *workload : view.workloads)
        tenants.insert(workload->tenant);
    return tenants.size() > 1 || view.answered(Question::Isolation) ? all(view) : QString();
}

static QString underRules(const ZoneParts &view)
{
    return view.answered(Question::Compliance) ? all(view) : QString();
}

static QString releasedOften(const ZoneParts &view)
{
    constexpr std::int64_t kWeekly = 4; // in a month
    return view.scenario.brief.answer(Question::Releases).value_or(0) >= kWeekly ? all(view) : QString();
}

static constexpr std::array kRules = {
    PartRule{Part::Backup, "backup-off", Severity::Warning, withData},
    PartRule{Part::LoadBalancer, "load-balancer-off", Severity::Warning, withCopies},
    PartRule{Part::ReverseProxy, "reverse-proxy-off", Severity::Warning, withCopies},
    PartRule{Part::Ingress, "ingress-off", Severity::Note, all},
    PartRule{Part::Vlan, "vlan-off", Severity::Warning, withBorders},
    PartRule{Part::NetworkPolicy, "network-policy-off", Severity::Warning, withBorders},
    PartRule{Part::SecretsPolicy, "secrets-policy-off", Severity::Warning, underRules},
    PartRule{Part::GitOps, "gitops-off", Severity::Note, releasedOften},
    PartRule{Part::Monitoring, "monitoring-off", Severity::Note, all},
    PartRule{Part::LogsMetrics, "logs-metrics-off", Severity::Note, all},
};

std::optional<Part> partOfFinding(const QString &code)
{
    const auto *found = std::find_if(kRules.begin(), kRules.end(), [&code](const PartRule &rule) {
        return code == QLatin1String(rule.code);
    });
    return found == kRules.end() ? std::nullopt : std::optional(found->part);
}

void addPartFindings(const Scenario &scenario, Plan &plan)
{
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        if (zone == nullptr || zone->policy.partsOff.empty())
            continue;
        ZoneParts view{scenario, *zone, planned, {}};
        for (const Workload &workload : scenario.workloads) {
            if (workload.zone == zone->id && workload.active && !workload.transient)
                view.workloads.push_back(&workload);
        }
        for (const PartRule &rule : kRules) {
            if (!view.isOff(rule.part) || !standInsFor(rule.part, scenario, *zone, planned.tier).empty())
                continue;
            const QString names = rule.about(view);
            if (!names.isEmpty())
                plan.findings.push_back(about(*zone, rule.severity, rule.code, {names}));
        }
    }
}

} // namespace grondplan
