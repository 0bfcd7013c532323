#include "core/tiers/guide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <map>

namespace grondplan {

bool Condition::holds(const Facts &facts) const
{
    if (!fact)
        return kinds.contains(facts.kind);
    const std::optional<std::int64_t> value = facts[*fact];
    return value && *value >= least && *value <= most;
}

bool GuideRule::holds(const Facts &facts) const
{
    return std::all_of(when.begin(), when.end(),
                       [&facts](const Condition &condition) { return condition.holds(facts); });
}

static tl::unexpected<Error> wrong(const QString &rule, const QString &found)
{
    return failure(ErrorCode::CatalogueDamaged, QString(u"rules.json: " + rule), {found});
}

static Result<Condition> readCondition(const QString &rule, const QJsonObject &object)
{
    const QString name = object[u"fact"].toString();
    Condition condition;
    if (name == QLatin1String("kind")) {
        for (const QJsonValue kind : object[u"in"].toArray())
            condition.kinds.append(kind.toString());
        return condition;
    }
    condition.fact = factFromId(name);
    if (!condition.fact)
        return wrong(rule, name);
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    if (object.contains(u"is")) {
        condition.least = condition.most = object[u"is"].toInteger();
    } else {
        condition.least = object[u"least"].toInteger(0);
        condition.most = object[u"most"].toInteger(kMost);
    }
    return condition;
}

static Result<GuideRule> readRule(const QJsonObject &object)
{
    GuideRule rule;
    rule.id = object[u"id"].toString();
    for (const QJsonValue value : object[u"when"].toArray()) {
        Result<Condition> condition = readCondition(rule.id, value.toObject());
        if (!condition)
            return tl::make_unexpected(condition.error());
        rule.when.push_back(std::move(*condition));
    }
    const QJsonObject weights = object[u"weights"].toObject();
    for (const QString &name : weights.keys()) {
        const std::optional<Tier> tier = tierFromId(name);
        if (!tier)
            return wrong(rule.id, name);
        rule.weights[static_cast<std::size_t>(*tier)] = weights[name].toInt();
    }
    for (const QJsonValue name : object[u"veto"].toArray()) {
        const std::optional<Tier> tier = tierFromId(name.toString());
        if (!tier)
            return wrong(rule.id, name.toString());
        rule.vetoes[static_cast<std::size_t>(*tier)] = true;
    }
    for (const QJsonValue name : object[u"only_for"].toArray()) {
        const std::optional<Tier> tier = tierFromId(name.toString());
        if (!tier)
            return wrong(rule.id, name.toString());
        rule.onlyFor.push_back(*tier);
    }
    return rule;
}

Result<std::vector<GuideRule>> readGuide(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"schema"].toString() != QLatin1String("grondplan.guide/1"))
        return wrong(QStringLiteral("schema"), root[u"schema"].toString());
    std::map<QString, QJsonObject> sources;
    for (const QJsonValue source : root[u"sources"].toArray())
        sources[source[u"id"].toString()] = source.toObject();
    std::vector<GuideRule> rules;
    for (const QJsonValue value : root[u"rules"].toArray()) {
        Result<GuideRule> rule = readRule(value.toObject());
        if (!rule)
            return tl::make_unexpected(rule.error());
        const QString source = value[u"source"].toString();
        if (!sources.contains(source))
            return wrong(rule->id, source);
        rule->source = sources[source][u"words"].toString();
        rule->sourceDate = sources[source][u"date"].toString();
        rule->estimate = source == QLatin1String("estimate");
        rules.push_back(std::move(*rule));
    }
    return rules;
}

const std::vector<GuideRule> &guideRules()
{
    static const std::vector<GuideRule> kRules = [] {
        QFile file(QStringLiteral(":/advice/rules.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the rules of the decision guide are missing");
        Result<std::vector<GuideRule>> rules = readGuide(file.readAll());
        if (!rules)
            qFatal("the rules of the decision guide cannot be read: %s", qUtf8Printable(rules.error().where));
        return std::move(*rules);
    }();
    return kRules;
}

const GuideRule *guideRule(const QString &id)
{
    const std::vector<GuideRule> &rules = guideRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&id](const GuideRule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace grondplan
