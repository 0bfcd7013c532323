#include "ui/canvas/findquery.h"

#include "core/catalogue/decimal.h"
#include "ui/document/windowwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <unordered_map>

namespace grondplan::ui {

/// What is known of one object; what it does not have is unset, and no relation to it holds.
struct FindQuery::Facts
{
    QString name;
    QString kind;
    QString zone;
    QString tier;
    QString image;
    QString note;
    QString tenant;
    QString site;
    std::optional<std::int64_t> cost;
    std::optional<std::int64_t> cpu;
    std::optional<std::int64_t> memory;
    std::optional<std::int64_t> replicas;
    bool unplaced = false;
    bool assumed = false;
    bool off = false;
    bool unlinked = false;
};

const std::vector<FindQuery::Named> &FindQuery::named()
{
    static const std::vector<Named> kNamed = {
        {Property::Name, "name", [] { return tr("name", "property to find by"); }},
        {Property::Kind, "kind", [] { return tr("kind", "property to find by"); }},
        {Property::Zone, "zone", [] { return tr("zone", "property to find by"); }},
        {Property::Tier, "tier", [] { return tr("tier", "property to find by"); }},
        {Property::Image, "image", [] { return tr("image", "property to find by: of a container"); }},
        {Property::Note, "note", [] { return tr("note", "property to find by"); }},
        {Property::Tenant, "tenant", [] { return tr("tenant", "property to find by"); }},
        {Property::Site, "site", [] { return tr("site", "property to find by: of a zone"); }},
        {Property::Cost, "cost", [] { return tr("cost", "property to find by: a month"); }},
        {Property::Cpu, "cpu", [] { return tr("cpu", "property to find by: vCPU of a replica"); }},
        {Property::Memory, "memory", [] { return tr("memory", "property to find by: GiB of a replica"); }},
        {Property::Replicas, "replicas", [] { return tr("replicas", "property to find by"); }},
        {Property::Unplaced, "unplaced", [] { return tr("unplaced", "property to find by"); }},
        {Property::Assumed, "assumed", [] { return tr("assumed", "property to find by: the size"); }},
        {Property::Off, "off", [] { return tr("off", "property to find by: switched off"); }},
        {Property::Unlinked, "unlinked", [] { return tr("unlinked", "property to find by"); }}};
    return kNamed;
}

QStringList FindQuery::propertyNames()
{
    QStringList names;
    for (const Named &entry : named())
        names += entry.name();
    return names;
}

const FindQuery::Named *FindQuery::propertyOf(const QString &word)
{
    const QString lower = word.toLower();
    for (const Named &entry : named()) {
        if (lower == QLatin1String(entry.id) || lower == entry.name().toLower())
            return &entry;
    }
    return nullptr;
}

FindQuery::FindQuery(const QString &text)
{
    static const QRegularExpression kTerm(
        QStringLiteral("(?<property>[\\w-]+)\\s*(?<relation>>=|<=|!=|<>|=|>|<)\\s*(?:\"(?<quoted>[^\"]*)\"|"
                       "(?<value>[^\\s\"<>=!]+))|\"(?<phrase>[^\"]*)\"|(?<word>\\S+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    auto terms = kTerm.globalMatch(text);
    while (terms.hasNext() && m_problem.isEmpty()) {
        const QRegularExpressionMatch term = terms.next();
        const QString relation = term.captured(u"relation");
        if (!relation.isEmpty())
            addComparison(term.captured(u"property"), relation,
                          QString(term.captured(u"quoted") % term.captured(u"value")));
        else if (!term.captured(u"phrase").isEmpty())
            m_terms.push_back({Property::Word, Relation::Equal, term.captured(u"phrase"), 0});
        else if (!term.captured(u"word").isEmpty())
            addWord(term.captured(u"word"));
    }
}

void FindQuery::addWord(const QString &word)
{
    const Named *flag = propertyOf(word);
    if (flag != nullptr && isFlag(flag->property))
        m_terms.push_back({flag->property, Relation::Equal, {}, 0});
    else
        m_terms.push_back({Property::Word, Relation::Equal, word, 0});
}

void FindQuery::addComparison(const QString &property, const QString &relation, const QString &value)
{
    const Named *known = propertyOf(property);
    if (known == nullptr || isFlag(known->property)) {
        m_problem = tr("Nothing has a “%1” to compare. Known are: %2.")
                        .arg(property, propertyNames().join(QStringLiteral(", ")));
        return;
    }
    static const QStringList kRelations = {QStringLiteral("="), QStringLiteral("!="), QStringLiteral("<"),
                                           QStringLiteral(">"), QStringLiteral("<="), QStringLiteral(">=")};
    const QString sign = relation == QStringLiteral("<>") ? QStringLiteral("!=") : relation;
    Term term{known->property, static_cast<Relation>(kRelations.indexOf(sign)), value, 0};
    if (isNumber(known->property)) {
        const int decimals = known->property == Property::Replicas ? 0
                             : known->property == Property::Cost   ? 2
                                                                   : 3;
        const auto number =
            scaledDecimal(QString(value).replace(QLatin1Char(','), QLatin1Char('.')), decimals);
        if (!number) {
            m_problem = tr("“%1” is no number to compare “%2” with.").arg(value, property);
            return;
        }
        term.number = *number;
    } else if (term.relation != Relation::Equal && term.relation != Relation::Unequal) {
        m_problem = tr("“%1” is a text: compare it with = or !=.").arg(property);
        return;
    }
    m_terms.push_back(term);
}

QStringList FindQuery::words() const
{
    QStringList words;
    for (const Term &term : m_terms) {
        if (term.property == Property::Word ||
            (term.property == Property::Name && term.relation == Relation::Equal))
            words += term.text;
    }
    return words;
}

static bool compare(std::int64_t value, std::int64_t with, int relation)
{
    const std::array<bool, 6> answers = {value == with, value != with, value<with, value> with, value <= with,
                                         value >= with};
    return answers.at(static_cast<std::size_t>(relation));
}

bool FindQuery::holds(const Term &term, const Facts &facts)
{
    const auto text = [&term](const QString &value) {
        return value.contains(term.text, Qt::CaseInsensitive) == (term.relation == Relation::Equal);
    };
    const auto number = [&term](const std::optional<std::int64_t> &value) {
        return value && compare(*value, term.number, static_cast<int>(term.relation));
    };
    switch (term.property) {
    case Property::Word:
    case Property::Name:
        return text(facts.name);
    case Property::Kind:
        return text(facts.kind);
    case Property::Zone:
        return text(facts.zone);
    case Property::Tier:
        return (facts.tier.compare(term.text, Qt::CaseInsensitive) == 0) ==
               (term.relation == Relation::Equal);
    case Property::Image:
        return text(facts.image);
    case Property::Note:
        return text(facts.note);
    case Property::Tenant:
        return text(facts.tenant);
    case Property::Site:
        return text(facts.site);
    case Property::Cost:
        return number(facts.cost);
    case Property::Cpu:
        return number(facts.cpu);
    case Property::Memory:
        return number(facts.memory);
    case Property::Replicas:
        return number(facts.replicas);
    case Property::Unplaced:
        return facts.unplaced;
    case Property::Assumed:
        return facts.assumed;
    case Property::Off:
        return facts.off;
    case Property::Unlinked:
        break;
    }
    return facts.unlinked;
}

bool FindQuery::allHold(const Facts &facts) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&facts](const Term &term) { return holds(term, facts); });
}

namespace {
struct PlanFacts
{
    std::unordered_map<std::int64_t, std::int64_t> month;
    std::set<WorkloadId> unplaced;
    std::set<WorkloadId> linked;
    std::unordered_map<std::int64_t, QString> tiers; ///< of zones
    std::unordered_map<std::int64_t, QString> zones; ///< their names

    PlanFacts(const Scenario &scenario, const Plan *plan)
    {
        for (const Link &link : scenario.links) {
            linked.insert(link.from);
            linked.insert(link.to);
        }
        for (const Zone &zone : scenario.zones) {
            const ZonePlan *planned = plan != nullptr ? plan->zone(zone.id) : nullptr;
            const std::optional<Tier> tier = zone.tier            ? zone.tier
                                             : planned != nullptr ? std::optional(planned->tier)
                                                                  : std::nullopt;
            tiers.emplace(zone.id.value, tier ? tierId(*tier) : QString());
            zones.emplace(zone.id.value, zone.name);
        }
        if (plan == nullptr)
            return;
        for (const WorkloadCost &cost : plan->byWorkload)
            month.emplace(cost.workload.value, cost.month.minor);
        for (const UnplacedInstances &without : plan->unplaced)
            unplaced.insert(without.workload);
    }
};
} // namespace

std::vector<CanvasObject> FindQuery::find(const Scenario &scenario, const ::grondplan::Layout &layout,
                                          const Plan *plan) const
{
    std::vector<CanvasObject> found;
    if (m_terms.empty() || !m_problem.isEmpty())
        return found;
    const PlanFacts known(scenario, plan);
    for (const Zone &zone : scenario.zones) {
        Facts facts;
        facts.name = zone.name;
        facts.tier = known.tiers.at(zone.id.value);
        facts.site = zone.site;
        if (const ZonePlan *planned = plan != nullptr ? plan->zone(zone.id) : nullptr)
            facts.cost = planned->month.likely.minor;
        if (allHold(facts))
            found.emplace_back(zone.id);
    }
    for (const Workload &workload : scenario.workloads) {
        Facts facts;
        facts.name = workload.name;
        facts.kind = workload.kind % QLatin1Char(' ') %
                     windowWords().text(QString(QStringLiteral("template.") + workload.kind));
        const auto zone = known.zones.find(workload.zone.value);
        facts.zone = zone != known.zones.end() ? zone->second : QString();
        facts.tier = zone != known.zones.end() ? known.tiers.at(workload.zone.value) : QString();
        facts.image = workload.image;
        facts.note = workload.note;
        facts.tenant = workload.tenant;
        if (const auto month = known.month.find(workload.id.value); month != known.month.end())
            facts.cost = month->second;
        facts.cpu = workload.cpu.request.count();
        facts.memory = workload.memory.request.count() / (kGibi / 1024) * 1000 / 1024;
        facts.replicas = workload.replicas.max;
        facts.unplaced = known.unplaced.contains(workload.id);
        facts.assumed = workload.isAssumed();
        facts.off = !workload.active;
        facts.unlinked = !known.linked.contains(workload.id);
        if (allHold(facts))
            found.emplace_back(workload.id);
    }
    for (const Note &note : layout.notes) {
        Facts facts;
        facts.name = facts.note = note.text;
        if (allHold(facts))
            found.emplace_back(note.id);
    }
    return found;
}

} // namespace grondplan::ui
