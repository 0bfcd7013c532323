#include "app/cli/advicetext.h"

#include "app/cli/columns.h"
#include "core/report/advicewords.h"
#include "core/report/phrases.h"

#include <QJsonArray>

namespace grondplan::cli {

using report::tierName;

static QString stageName(const Words &words, const Stage &stage)
{
    const QString tier = tierName(words, stage.tier);
    return stage.forNew ? words.text("guide.stage-for-new", {tier}) : tier;
}

static QJsonValue tierOrNull(const std::optional<Tier> &tier)
{
    return tier ? QJsonValue(tierId(*tier)) : QJsonValue();
}

static QJsonArray reasonsToJson(const std::vector<Reason> &reasons, const Words &words)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        const GuideRule *rule = guideRule(reason.rule);
        array.append(QJsonObject{{QStringLiteral("rule"), reason.rule},
                                 {QStringLiteral("for"), !reason.against},
                                 {QStringLiteral("veto"), reason.veto},
                                 {QStringLiteral("source"), rule ? rule->source : QString()},
                                 {QStringLiteral("estimate"), rule && rule->estimate},
                                 {QStringLiteral("message"), words.message(reasonMessage(reason.rule))}});
    }
    return array;
}

static QJsonArray changesToJson(const std::vector<Change> &changes, const Words &words)
{
    QJsonArray array;
    for (const Change &change : changes) {
        QJsonObject object{{QStringLiteral("fact"), factId(change.fact)},
                           {QStringLiteral("value"), qint64(change.value)},
                           {QStringLiteral("at_least"), change.atLeast},
                           {QStringLiteral("tier"), tierId(change.tier)},
                           {QStringLiteral("message"), words.message(changeMessage(change))}};
        QJsonArray also;
        for (const auto &[fact, value] : change.also)
            also.append(QJsonObject{{QStringLiteral("fact"), factId(fact)},
                                    {QStringLiteral("value"), qint64(value)},
                                    {QStringLiteral("at_least"), true}});
        if (!also.isEmpty())
            object[QStringLiteral("and")] = also;
        array.append(object);
    }
    return array;
}

static QJsonArray stagesToJson(const std::vector<Stage> &stages, const Words &words)
{
    QJsonArray array;
    for (const Stage &stage : stages) {
        QJsonArray triggers;
        for (const Trigger &trigger : stage.triggers) {
            QJsonArray parts;
            for (const Trigger::Part &part : trigger.parts) {
                QJsonObject object{{QStringLiteral("fact"), factId(part.fact)},
                                   {QStringLiteral("value"), qint64(part.value)},
                                   {QStringLiteral("at_least"), part.atLeast}};
                if (part.today)
                    object[QStringLiteral("today")] = qint64(*part.today);
                parts.append(object);
            }
            QJsonObject object{{QStringLiteral("all_of"), parts},
                               {QStringLiteral("message"), words.message(triggerMessage(trigger))}};
            if (trigger.growth)
                object[QStringLiteral("growth")] =
                    QJsonObject{{QStringLiteral("ppm_a_month"), qint64(trigger.growth->growth)},
                                {QStringLiteral("months_to_double"), qint64(trigger.growth->months)}};
            triggers.append(object);
        }
        array.append(QJsonObject{{QStringLiteral("tier"), tierId(stage.tier)},
                                 {QStringLiteral("for_new_services"), stage.forNew},
                                 {QStringLiteral("triggers"), triggers}});
    }
    return array;
}

/// What the guide gives zones whose tier is left to it, and why.
static QJsonArray zonesToJson(const Scenario &scenario, const Words &words)
{
    QJsonArray zones;
    for (const Zone &zone : scenario.zones) {
        if (zone.tier)
            continue;
        const TierAdvice advice = recommendTier(scenario, zone);
        QJsonArray reasons;
        for (const Message &reason : advice.reasons)
            reasons.append(words.message(reason));
        zones.append(QJsonObject{{QStringLiteral("zone"), zone.name},
                                 {QStringLiteral("tier"), tierId(advice.tier)},
                                 {QStringLiteral("reasons"), reasons}});
    }
    return zones;
}

static QString zonesToText(const Scenario &scenario, const Words &words)
{
    QString text;
    for (const Zone &zone : scenario.zones) {
        if (zone.tier)
            continue;
        const TierAdvice advice = recommendTier(scenario, zone);
        for (const Message &reason : advice.reasons) {
            if (isHindrance(reason))
                text += words.text("guide.of-zone",
                                   {zone.name, tierName(words, advice.tier), words.message(reason)}) +
                        QLatin1Char('\n');
        }
    }
    return text.isEmpty() ? text : QString(QLatin1Char('\n') + text);
}

QJsonObject adviceToJson(const Scenario &scenario, const ScenarioAdvice &advice, const Words &words)
{
    QJsonArray workloads;
    for (const WorkloadAdvice &each : advice.workloads) {
        const Workload *workload = scenario.workload(each.workload);
        workloads.append(QJsonObject{{QStringLiteral("workload"), workload ? workload->name : QString()},
                                     {QStringLiteral("tier"), tierId(each.tier)},
                                     {QStringLiteral("by_itself"), tierId(each.verdict.tier)},
                                     {QStringLiteral("runner_up"), tierOrNull(each.verdict.runnerUp)},
                                     {QStringLiteral("lead"), each.verdict.lead},
                                     {QStringLiteral("reasons"), reasonsToJson(each.verdict.reasons, words)},
                                     {QStringLiteral("changes"), changesToJson(each.changes, words)}});
    }
    return {{QStringLiteral("tier"), tierId(advice.tier)},
            {QStringLiteral("runner_up"), tierOrNull(advice.runnerUp)},
            {QStringLiteral("reasons"), reasonsToJson(advice.reasons, words)},
            {QStringLiteral("zones"), zonesToJson(scenario, words)},
            {QStringLiteral("workloads"), workloads},
            {QStringLiteral("stages"), stagesToJson(advice.stages, words)}};
}

QJsonValue noRegretToJson(const outlook::NoRegret &hardware)
{
    if (hardware.baseline.isEmpty())
        return QJsonValue::Null;
    QJsonArray stages;
    for (const outlook::StageServers &stage : hardware.stages)
        stages.append(QJsonObject{{QStringLiteral("tier"), tierId(stage.tier)},
                                  {QStringLiteral("servers"), qint64(stage.servers)},
                                  {QStringLiteral("cost_month_cents"), qint64(stage.month.minor)}});
    return QJsonObject{{QStringLiteral("baseline"), hardware.baseline},
                       {QStringLiteral("stages"), stages},
                       {QStringLiteral("planned_servers"), qint64(hardware.planned)}};
}

QString noRegretToText(const outlook::NoRegret &hardware, const QString &model, const Words &words)
{
    if (hardware.path.size() < 2)
        return {};
    if (hardware.baseline.isEmpty())
        return QLatin1Char('\n') + words.text("no-regret.none") + QLatin1Char('\n');
    QString text = QLatin1Char('\n') + words.text("no-regret.server", {model}) + QLatin1Char('\n');
    for (const outlook::StageServers &stage : hardware.stages)
        text += QLatin1String("  - ") +
                words.counted("no-regret.stage", stage.servers, {tierName(words, stage.tier)}) +
                QLatin1Char('\n');
    for (const QString &remark : report::noRegretRemarks(words, hardware))
        text += QLatin1String("  ") + remark + QLatin1Char('\n');
    return text;
}

QString adviceToText(const Scenario &scenario, const ScenarioAdvice &advice, const Words &words)
{
    if (advice.workloads.empty())
        return {};
    QString text = QLatin1Char('\n') + report::recommendedText(words, advice) + QLatin1Char('\n');
    Columns columns(4);
    columns.add({words.text("guide.column.workload"), words.text("guide.column.recommended"),
                 words.text("guide.column.runner-up"), words.text("guide.column.why")});
    for (const WorkloadAdvice &each : advice.workloads) {
        const Workload *workload = scenario.workload(each.workload);
        columns.add({workload ? workload->name : QString(), tierName(words, each.tier),
                     each.verdict.runnerUp ? tierName(words, *each.verdict.runnerUp) : QStringLiteral("–"),
                     words.message(whyTier(each))});
    }
    text += columns.toString() + zonesToText(scenario, words);
    for (std::size_t i = 1; i < advice.stages.size(); ++i) {
        const Stage &stage = advice.stages[i];
        text +=
            QLatin1Char('\n') + words.text("guide.stage-when", {stageName(words, stage)}) + QLatin1Char('\n');
        for (const Trigger &trigger : stage.triggers)
            text += QLatin1String("  - ") + words.message(triggerMessage(trigger)) + QLatin1Char('\n');
    }
    return text;
}

} // namespace grondplan::cli
