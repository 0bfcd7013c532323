#include "core/plan/onetype.h"
#include "core/report/phrases.h"

#include <algorithm>
#include <set>

namespace grondplan::report {

static std::int64_t instancesOf(const Plan &plan)
{
    std::int64_t instances = 0;
    for (const ZonePlan &zone : plan.zones)
        instances += zone.instances;
    return instances;
}

static QString densityOf(const Words &words, const Plan &plan)
{
    const std::int64_t servers = plan.serverCount().likely;
    if (servers == 0)
        return QString(QChar(0x2013));
    return thousandths(words, (2000 * instancesOf(plan) + servers) / (2 * servers));
}

/// The fewest failures that every zone with servers survives, and whether each of these was proved.
struct Survival
{
    int tolerated = 0;
    bool proved = true;
    bool ofWorkers = false; ///< a control plane of one node survives none
    std::int64_t cases = 0;
};

static Survival survivalOf(const Plan &plan)
{
    Survival survival;
    bool first = true;
    for (const ZonePlan &zone : plan.zones) {
        if (zone.servers.likely == 0)
            continue;
        survival.tolerated =
            first ? zone.failover.tolerated : std::min(survival.tolerated, zone.failover.tolerated);
        survival.proved = survival.proved && (zone.failover.proved || zone.failover.tolerated == 0);
        survival.ofWorkers = survival.ofWorkers || zone.failover.soleControlPlane;
        survival.cases += zone.failover.cases;
        first = false;
    }
    return survival;
}

static KeyFigures::Figure serverFigure(const Words &words, const Plan &plan)
{
    const Band<std::int64_t> servers = plan.serverCount();
    return {words.number(servers.likely), words.counted("report.key.servers", servers.likely),
            servers.low == servers.high
                ? words.text("report.key.servers-certain")
                : words.text("report.key.between", {words.number(servers.low), words.number(servers.high)})};
}

static KeyFigures::Figure costFigure(const Subject &subject)
{
    const Words &words = subject.words;
    const Band<Money> &month = subject.plan.month;
    QString between = words.text("report.key.vat");
    if (missesPrices(subject))
        between = words.text("report.key.prices-missing");
    else if (month.low != month.high)
        between = words.text("report.key.between-vat", {words.money(month.low), words.money(month.high)});
    return {words.money(month.likely), words.text("report.key.month"), between};
}

static KeyFigures::Figure failureFigure(const Words &words, const Plan &plan)
{
    const Survival survival = survivalOf(plan);
    if (survival.tolerated == 0 || plan.servers.empty())
        return {words.text("report.key.none"), words.counted("report.key.failures", 0),
                words.text("report.key.failures-none")};
    const QString failures = words.counted("report.key.failures", survival.tolerated);
    if (survival.proved && survival.ofWorkers)
        return {words.number(survival.tolerated), failures, words.text("report.key.failures-workers")};
    return {words.number(survival.tolerated), failures,
            survival.proved ? words.counted("report.key.failures-proved", survival.cases)
                            : words.text("report.key.failures-unproved")};
}

static KeyFigures::Figure gapFigure(const Subject &subject)
{
    const Words &words = subject.words;
    const Plan &plan = subject.plan;
    if (!plan.unplaced.empty()) // of a part of it nobody asks
        return {words.text("report.key.none"), words.text("report.key.gap"),
                words.text("report.key.gap-unplaced")};
    const bool ofOneType = subject.scenario != nullptr && isProvedForOneType(*subject.scenario, plan);
    return {words.percent(plan.bound.gapPpm, 1),
            words.text(ofOneType ? "report.key.gap-one-type" : "report.key.gap"),
            plan.bound.gapPpm == 0 ? words.text("report.key.gap-none")
                                   : words.text("report.key.gap-bound", {words.money(plan.bound.month)})};
}

static Table zoneTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.summary.zones");
    table.columns = {column(words, "report.column.zone", 3), column(words, "report.column.tier", 3),
                     figures(words, "report.column.servers"), figures(words, "report.column.instances"),
                     figures(words, "report.column.month", 2)};
    std::int64_t servers = 0;
    Money month{0, subject.plan.month.likely.currency};
    for (const ZonePlan &zone : subject.plan.zones) {
        table.rows.push_back({zoneName(subject, zone.zone), tierName(words, zone.tier),
                              words.number(zone.servers.likely), words.number(zone.instances),
                              words.money(zone.month.likely)});
        servers += zone.servers.likely;
        month = month + zone.month.likely;
    }
    table.rows.push_back({words.text("report.total"), QString(), words.number(servers),
                          words.number(instancesOf(subject.plan)), words.money(month)});
    table.lastRowIsTotal = true;
    return table;
}

static QString introduction(const Subject &subject)
{
    const Words &words = subject.words;
    const Plan &plan = subject.plan;
    const auto zones = std::count_if(plan.zones.begin(), plan.zones.end(),
                                     [](const ZonePlan &zone) { return zone.servers.likely > 0; });
    return words.text("report.summary.text",
                      {plan.scenarioName, words.counted("report.instances", instancesOf(plan)),
                       words.counted("report.servers", plan.serverCount().likely),
                       words.counted("report.zones", zones), words.date(plan.asOf)});
}

static std::int64_t unplacedOf(const Plan &plan)
{
    std::int64_t count = 0;
    for (const UnplacedInstances &rest : plan.unplaced)
        count += rest.count;
    return count;
}

/// That the other profile comes to another number of servers is no detail.
static void addCrossCheck(const Words &words, const Plan &plan, Blocks &blocks)
{
    std::int64_t other = 0;
    const CrossCheck *check = nullptr;
    for (const ZonePlan &zone : plan.zones) {
        if (!zone.crossCheck.known)
            return;
        other += zone.crossCheck.servers.likely;
        check = &zone.crossCheck;
    }
    if (check && other > 0 && other != plan.serverCount().likely)
        blocks.emplace_back(paragraph(
            words.counted("report.summary.cross-check", other,
                          {words.text(QString(QLatin1String("profile.") + profileId(check->profile)))})));
}

/// Figures of a design that cannot run as drawn are not to be signed.
static void addAttention(const Words &words, const Plan &plan, std::int64_t unplaced, Blocks &blocks)
{
    if (unplaced > 0)
        blocks.emplace_back(paragraph(words.counted("report.summary.unplaced", unplaced)));
    const auto errors = std::count_if(plan.findings.begin(), plan.findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    if (errors > 0)
        blocks.emplace_back(paragraph(words.counted("report.summary.errors", errors)));
}

void addSummary(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    const Plan &plan = subject.plan;
    const std::int64_t unplaced = unplacedOf(plan);
    if (plan.servers.empty()) {
        blocks.emplace_back(paragraph(unplaced > 0 ? words.counted("report.summary.none-placed", unplaced)
                                                   : words.text("report.summary.empty")));
        return;
    }
    KeyFigures key;
    key.figures = {
        serverFigure(words, plan),
        costFigure(subject),
        {densityOf(words, plan), words.text("report.key.density"), words.text("report.key.density-remark")},
        failureFigure(words, plan),
        gapFigure(subject)};
    blocks.emplace_back(std::move(key));
    blocks.emplace_back(paragraph(introduction(subject)));
    addAttention(words, plan, unplaced, blocks);
    blocks.emplace_back(zoneTable(subject));
    if (missesPrices(subject))
        blocks.emplace_back(remark(words.text("report.prices-missing")));
    addCrossCheck(words, plan, blocks);
    std::set<WorkloadId> assumed;
    for (const Assumption &assumption : plan.assumptions)
        assumed.insert(assumption.workload);
    if (!assumed.empty())
        blocks.emplace_back(
            remark(words.counted("report.summary.assumed", static_cast<std::int64_t>(assumed.size()))));
}

Table scenarioTable(const Project &project, const std::vector<const Plan *> &plans, const Words &words)
{
    Table table;
    table.caption = words.text("report.summary.scenarios");
    table.columns = {column(words, "report.column.scenario", 4), figures(words, "report.column.servers", 2),
                     figures(words, "report.column.month", 2), figures(words, "report.column.month-range", 3),
                     figures(words, "report.column.density", 2)};
    for (const Plan *plan : plans) {
        const Subject subject = {project, *plan, words, project.scenario(plan->scenario)};
        table.rows.push_back(
            {plan->scenarioName, words.number(plan->serverCount().likely),
             missesPrices(subject) ? words.text("report.no-price") : words.money(plan->month.likely),
             moneyRange(words, plan->month), densityOf(words, *plan)});
    }
    return table;
}

} // namespace grondplan::report
