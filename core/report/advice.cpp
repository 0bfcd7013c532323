#include "core/advice/applies.h"
#include "core/advice/content.h"
#include "core/advice/pains.h"
#include "core/report/advicewords.h"
#include "core/report/phrases.h"
#include "core/text/targettext.h"
#include "core/tiers/tiers.h"

#include <algorithm>

namespace grondplan::report {

static QString said(const Subject &subject, const char *topic, const QString &key,
                    const QString &argument = {})
{
    return contentText(subject.words.language(), QString::fromLatin1(topic), key, argument);
}

static Table tierTable(const Subject &subject, const ScenarioAdvice &advice)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.tiers");
    table.columns = {column(words, "guide.column.workload", 3), column(words, "guide.column.now", 3),
                     column(words, "guide.column.recommended", 3), column(words, "guide.column.why", 7)};
    for (const WorkloadAdvice &each : advice.workloads) {
        const Workload *workload = subject.scenario->workload(each.workload);
        const ZonePlan *zone = workload != nullptr ? subject.plan.zone(workload->zone) : nullptr;
        if (workload == nullptr)
            continue;
        table.rows.push_back({workload->name, zone != nullptr ? tierName(words, zone->tier) : QString(),
                              tierName(words, each.tier), words.message(whyTier(each))});
    }
    return table;
}

/// Why a zone whose tier is left to the guide is not what most in it ask for.
static void addHindrances(const Subject &subject, Blocks &blocks)
{
    for (const ZonePlan &planned : subject.plan.zones) {
        const Zone *zone = subject.scenario->zone(planned.zone);
        for (const Message &reason : planned.tierReasons) {
            if (zone != nullptr && isHindrance(reason))
                blocks.emplace_back(remark(
                    subject.words.text("guide.of-zone", {zone->name, tierName(subject.words, planned.tier),
                                                         subject.words.message(reason)})));
        }
    }
}

static Table pathTable(const Subject &subject, const ScenarioAdvice &advice)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.path");
    table.columns = {column(words, "report.column.tier", 2), column(words, "report.advice.trigger", 6)};
    for (std::size_t i = 1; i < advice.stages.size(); ++i) {
        const Tier stage = advice.stages[i].tier;
        if (std::any_of(subject.plan.zones.begin(), subject.plan.zones.end(),
                        [stage](const ZonePlan &zone) { return zone.tier == stage; }))
            continue;                          // the plan is there already
        QString tier = tierName(words, stage); // said once
        if (advice.stages[i].forNew)
            tier = words.text("guide.stage-for-new", {tier});
        for (const Trigger &trigger : advice.stages[i].triggers) {
            table.rows.push_back({tier, words.message(triggerMessage(trigger))});
            tier.clear();
        }
    }
    return table;
}

/// The server that can be chosen today whatever comes, with what each step takes of it.
static void addNoRegret(const Subject &subject, Blocks &blocks)
{
    const Result<outlook::NoRegret> hardware =
        outlook::noRegretOf(subject.project, subject.plan.scenario, {});
    if (!hardware || hardware->path.size() < 2)
        return;
    const Words &words = subject.words;
    if (hardware->baseline.isEmpty()) {
        blocks.emplace_back(remark(words.text("no-regret.none")));
        return;
    }
    QStringList lines = {words.text("no-regret.server", {baselineName(subject, hardware->baseline)})};
    for (const outlook::StageServers &stage : hardware->stages)
        lines += QStringLiteral("• ") +
                 words.counted("no-regret.stage", stage.servers, {tierName(words, stage.tier)});
    lines += noRegretRemarks(words, *hardware);
    blocks.emplace_back(paragraph(lines.join(QLatin1Char('\n'))));
}

static Table targetTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.targets");
    table.columns = {column(words, "report.advice.target", 5), figures(words, "report.advice.limit", 2),
                     figures(words, "report.advice.planned", 2), column(words, "report.advice.state", 3)};
    for (const Target &target : targetsFor(subject.project, subject.plan)) {
        const char *state = target.state == Target::State::Met      ? "met"
                            : target.state == Target::State::Missed ? "missed"
                                                                    : "measure";
        const QString why = said(subject, "targets", QString(QLatin1String("why.") + target.id));
        table.rows.push_back({said(subject, "targets", target.id),
                              targetText(words.locale(), target.limit, target.unit, true),
                              target.value ? targetText(words.locale(), *target.value, target.unit, false)
                                           : QString(QChar(0x2013)),
                              said(subject, "targets", QString::fromLatin1(state), why)});
    }
    return table;
}

static Table painTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.pains");
    table.columns = {column(words, "report.advice.pain", 4), column(words, "report.advice.cure", 7)};
    for (const QString &pain : painsFor(*subject.scenario, subject.plan))
        table.rows.push_back({said(subject, "pains", QString(pain + QLatin1String(".pain"))),
                              said(subject, "pains", QString(pain + QLatin1String(".answer")))});
    return table;
}

static Table riskTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.risks");
    table.columns = {column(words, "report.advice.risk", 4), column(words, "guide.column.why", 4),
                     column(words, "report.advice.measures", 6)};
    for (const Applies &risk : risksFor(*subject.scenario, subject.plan)) {
        QStringList measures;
        for (const QString &key : risk.measures)
            measures.append(said(subject, "risks", key));
        table.rows.push_back({said(subject, "risks", QString(risk.id + QLatin1String(".title"))),
                              said(subject, "because", risk.because, risk.names), measures.join(u' ')});
    }
    return table;
}

static void addTable(Table table, Blocks &blocks)
{
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

void addAdvice(const Subject &subject, Blocks &blocks)
{
    if (subject.scenario == nullptr)
        return;
    const ScenarioAdvice advice = adviseOn(*subject.scenario);
    if (advice.workloads.empty()) {
        blocks.emplace_back(paragraph(subject.words.text("report.advice.empty")));
        return;
    }
    blocks.emplace_back(paragraph(recommendedText(subject.words, advice)));
    addTable(tierTable(subject, advice), blocks);
    addHindrances(subject, blocks);
    addTable(reasonTable(subject, advice), blocks);
    addTable(comparisonTable(subject), blocks);
    addTable(tradeoffTable(subject), blocks);
    addTable(painTable(subject), blocks);
    addTable(pathTable(subject, advice), blocks);
    addNoRegret(subject, blocks);
    addTable(targetTable(subject), blocks);
    addTable(riskTable(subject), blocks);
}

static Table checklistTable(const Subject &subject, const Checklist &list)
{
    const Words &words = subject.words;
    Table table;
    table.caption = said(subject, "checklists", QString(QLatin1String("list.") + list.id));
    table.columns = {column(words, "report.advice.check", 6), column(words, "guide.column.why", 4),
                     column(words, "report.advice.done", 2)};
    for (const Applies &line : list.lines) {
        const bool done = subject.scenario->brief.ticks.contains(line.id);
        table.rows.push_back({said(subject, "checklists", line.id),
                              said(subject, "because", line.because, line.names),
                              words.text(done ? "report.advice.is-done" : "report.advice.is-open")});
    }
    return table;
}

static Table runbookTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = said(subject, "runbook", QStringLiteral("runbook.title"));
    table.columns = {column(words, "report.advice.when", 4), column(words, "report.advice.step", 7)};
    for (const QString &part : runbookFor(subject.plan)) {
        QString title = said(subject, "runbook", QString(part + QLatin1String("title"))); // said once
        int number = 0;
        for (const QString &key : contentKeys(QStringLiteral("runbook"), part)) {
            if (key.endsWith(QLatin1String(".title")))
                continue;
            table.rows.push_back(
                {title, words.text("report.advice.numbered",
                                   {words.number(++number), said(subject, "runbook", key)})});
            title.clear();
        }
    }
    return table;
}

void addChecklists(const Subject &subject, Blocks &blocks)
{
    if (subject.scenario == nullptr)
        return;
    const std::vector<Checklist> lists = checklistsFor(*subject.scenario, subject.plan);
    for (const Checklist &list : lists)
        addTable(checklistTable(subject, list), blocks);
    if (lists.empty())
        blocks.emplace_back(paragraph(subject.words.text("report.advice.no-lists")));
    addTable(runbookTable(subject), blocks);
}

} // namespace grondplan::report
