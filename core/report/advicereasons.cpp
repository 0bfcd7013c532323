#include "core/advice/content.h"
#include "core/report/phrases.h"
#include "core/tiers/tiers.h"

#include <algorithm>
#include <array>

namespace grondplan::report {

static QString told(const Subject &subject, const char *topic, const QString &key)
{
    return contentText(subject.words.language(), QString::fromLatin1(topic), key, QString());
}

namespace {

/// Workloads of which the guide says the same.
struct SameAdvice
{
    const WorkloadAdvice *advice;
    QStringList names;
};

} // namespace

static QString reasonsText(const Words &words, const Verdict &verdict, bool against)
{
    QStringList lines;
    for (const Reason &reason : verdict.reasons) {
        if (reason.against == against)
            lines += words.message(reasonMessage(reason.rule));
    }
    if (lines.isEmpty() && !against)
        lines += words.message(leadingReason(verdict));
    return lines.isEmpty() ? QString(QChar(0x2013)) : lines.join(QLatin1Char('\n'));
}

static QString otherwiseText(const Words &words, const WorkloadAdvice &advice)
{
    QStringList lines;
    for (const Change &change : advice.changes)
        lines += words.text("guide.leads-to",
                            {tierName(words, change.tier), words.message(changeMessage(change))});
    if (lines.isEmpty())
        lines += words.text("guide.nothing-changes");
    return lines.join(QLatin1Char('\n'));
}

Table reasonTable(const Subject &subject, const ScenarioAdvice &advice)
{
    const Words &words = subject.words;
    std::vector<SameAdvice> groups;
    for (const WorkloadAdvice &each : advice.workloads) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&each](const SameAdvice &group) {
            return group.advice->verdict == each.verdict && group.advice->changes == each.changes;
        });
        SameAdvice &group = same == groups.end() ? groups.emplace_back(SameAdvice{&each, {}}) : *same;
        group.names += workloadName(subject, each.workload);
    }
    Table table;
    table.caption = words.text("report.advice.reasons");
    table.columns = {column(words, "guide.column.workload", 3), column(words, "report.advice.for", 4),
                     column(words, "report.advice.against", 4), column(words, "report.advice.runner-up", 3),
                     column(words, "report.advice.otherwise", 5)};
    for (const SameAdvice &group : groups) {
        const Verdict &verdict = group.advice->verdict;
        table.rows.push_back(
            {words.text("report.advice.of", {someOf(words, group.names), tierName(words, verdict.tier)}),
             reasonsText(words, verdict, false), reasonsText(words, verdict, true),
             verdict.runnerUp ? tierName(words, *verdict.runnerUp) : QString(QChar(0x2013)),
             otherwiseText(words, *group.advice)});
    }
    return table;
}

static constexpr std::array kCompared = {"vm", "container", "kubernetes"};

Table comparisonTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.comparison");
    table.columns = {column(words, "report.advice.aspect", 3)};
    for (const char *tier : kCompared)
        table.columns.push_back(
            {words.text(QString(QLatin1String("tier.") + QLatin1String(tier))), Align::Left, 4});
    for (const QString &key : contentKeys(QStringLiteral("tiers"), QStringLiteral("row."))) {
        QStringList row = {told(subject, "tiers", key)};
        for (const char *tier : kCompared)
            row += told(subject, "tiers", QString(QLatin1String(tier) + key.mid(3)));
        table.rows.push_back(row);
    }
    return table;
}

static QString tradeoffs(const Subject &subject, const char *tier, const char *side)
{
    QStringList lines;
    for (const QString &key : contentKeys(QStringLiteral("tradeoffs"),
                                          QString(QLatin1String(tier) + u'.' + QLatin1String(side) + u'.')))
        lines += told(subject, "tradeoffs", key);
    return lines.join(QLatin1Char('\n'));
}

Table tradeoffTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.advice.tradeoffs");
    table.columns = {column(words, "report.column.tier", 2), column(words, "report.advice.benefits", 5),
                     column(words, "report.advice.drawbacks", 5)};
    for (const char *tier : kCompared)
        table.rows.push_back({words.text(QString(QLatin1String("tier.") + QLatin1String(tier))),
                              tradeoffs(subject, tier, "for"), tradeoffs(subject, tier, "against")});
    return table;
}

} // namespace grondplan::report
