#include "app/cli/advicetext.h"
#include "app/cli/columns.h"
#include "app/cli/inputs.h"
#include "app/cli/plantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace grondplan::cli {

namespace {

void declareTiers(QCommandLineParser &parser, const Words &words)
{
    declarePlanning(parser, words);
    parser.addOption({QStringLiteral("format"), words.text("option.format", {QStringLiteral("text, json")}),
                      QStringLiteral("text|json")});
}

struct TierPlan
{
    Tier tier;
    Plan plan;
};

std::int64_t unplacedOf(const Plan &plan)
{
    std::int64_t count = 0;
    for (const UnplacedInstances &unplaced : plan.unplaced)
        count += unplaced.count;
    return count;
}

std::int64_t instancesOf(const Plan &plan)
{
    std::int64_t count = 0;
    for (const ZonePlan &zone : plan.zones)
        count += zone.instances;
    return count;
}

std::int64_t densityMilli(const Plan &plan)
{
    const std::int64_t servers = plan.serverCount().likely;
    return servers > 0 ? Fraction(instancesOf(plan) * 1000, servers).rounded() : 0;
}

QByteArray toJson(const std::vector<TierPlan> &plans, const QJsonObject &advice)
{
    const auto band = [](std::int64_t low, std::int64_t likely, std::int64_t high) {
        return QJsonObject{{QStringLiteral("low"), qint64(low)},
                           {QStringLiteral("likely"), qint64(likely)},
                           {QStringLiteral("high"), qint64(high)}};
    };
    QJsonArray tiers;
    for (const TierPlan &entry : plans) {
        const Band<std::int64_t> servers = entry.plan.serverCount();
        QJsonArray baselines;
        for (const ZonePlan &zone : entry.plan.zones) {
            for (const QString &id : zone.baselines)
                baselines.append(id);
        }
        tiers.append(QJsonObject{
            {QStringLiteral("tier"), tierId(entry.tier)},
            {QStringLiteral("baselines"), baselines},
            {QStringLiteral("servers"), band(servers.low, servers.likely, servers.high)},
            {QStringLiteral("instances"), qint64(instancesOf(entry.plan))},
            {QStringLiteral("instances_per_server"), static_cast<double>(densityMilli(entry.plan)) / 1000.0},
            {QStringLiteral("cost_month_cents"),
             band(entry.plan.month.low.minor, entry.plan.month.likely.minor, entry.plan.month.high.minor)},
            {QStringLiteral("unplaced"), qint64(unplacedOf(entry.plan))},
            {QStringLiteral("gap_ppm"), qint64(entry.plan.bound.gapPpm)}});
    }
    const QJsonObject root{{QStringLiteral("schema"), QStringLiteral("grondplan.tiers/1")},
                           {QStringLiteral("project"), plans.front().plan.project},
                           {QStringLiteral("scenario"), plans.front().plan.scenarioName},
                           {QStringLiteral("currency"), plans.front().plan.currency.toString()},
                           {QStringLiteral("tiers"), tiers},
                           {QStringLiteral("advice"), advice}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString toText(const std::vector<TierPlan> &plans, const Words &words)
{
    Columns columns(1);
    columns.add({words.text("cli.tier"), words.text("cli.servers"), words.text("cli.density"),
                 words.text("cli.cost-month"), words.text("cli.unplaced")});
    for (const TierPlan &entry : plans) {
        const std::int64_t unplaced = unplacedOf(entry.plan);
        columns.add({words.text(QString(QLatin1String("tier.") + tierId(entry.tier))),
                     bandToText(entry.plan.serverCount(), Unit::Servers, entry.plan, words),
                     words.decimal(static_cast<double>(densityMilli(entry.plan)) / 1000.0, 1),
                     bandToText(entry.plan.month, words),
                     unplaced == 0 ? QStringLiteral("–") : words.number(unplaced)});
    }
    return columns.toString() + words.text("cli.excluding-vat") + QLatin1Char('\n');
}

/// The errors of each plan, with the name of its tier. \return whether there are any
bool complainOf(const std::vector<TierPlan> &plans, const Context &context)
{
    bool any = false;
    for (const TierPlan &entry : plans) {
        const QString tier = context.words.text(QString(QLatin1String("tier.") + tierId(entry.tier)));
        any = any || entry.plan.hasErrors();
        for (const Finding &finding : entry.plan.findings) {
            if (finding.severity == Severity::Error)
                complain(label(context.words, Severity::Error) +
                         context.words.text("cli.tier-finding", {tier, context.words.finding(finding)}));
        }
    }
    return any;
}

/// The same scenario in every tier. \param keepBaselines  else each on its own reference baseline
Result<std::vector<TierPlan>> planEveryTier(const Loaded &loaded, bool keepBaselines)
{
    std::vector<TierPlan> plans;
    for (const Tier tier : grondplan::kTiers) {
        Project project = loaded.project;
        for (Zone &zone : project.scenario(loaded.scenario)->zones) {
            zone.tier = tier;
            if (!keepBaselines)
                zone.allow({});
        }
        Result<Plan> planned = plan(project, loaded.scenario);
        if (!planned)
            return tl::unexpected<Error>(planned.error());
        plans.push_back({tier, std::move(*planned)});
    }
    return plans;
}

Exit runTiers(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    if (!oneOf(parser, context, QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")},
               exit))
        return exit;
    if (parser.isSet(QStringLiteral("tier")))
        return usage(context, "cli.tiers-takes-no-tier");
    const std::optional<Loaded> loaded = load(parser, context, exit);
    if (!loaded)
        return exit;
    const Result<std::vector<TierPlan>> plans =
        planEveryTier(*loaded, parser.isSet(QStringLiteral("baseline")));
    if (!plans)
        return fail(context, plans.error());
    const bool asJson = parser.value(QStringLiteral("format")) == QLatin1String("json");
    const Scenario &scenario = *loaded->project.scenario(loaded->scenario);
    const ScenarioAdvice advice = adviseOn(scenario);
    const Words &words = context.words;
    const Result<outlook::NoRegret> hardware = outlook::noRegretOf(loaded->project, loaded->scenario, {});
    if (!hardware)
        return fail(context, hardware.error());
    const Baseline *server = loaded->project.catalogue->baseline(hardware->baseline);
    QJsonObject said = adviceToJson(scenario, advice, words);
    said[QStringLiteral("no_regret")] = noRegretToJson(*hardware);
    const QString model = server ? words.catalogued(server->model) : QString();
    const Exit printed =
        print(asJson ? toJson(*plans, said)
                     : QString(toText(*plans, words) + adviceToText(scenario, advice, words) +
                               noRegretToText(*hardware, model, words))
                           .toUtf8());
    if (printed != Exit::Done)
        return printed;
    return complainOf(*plans, context) || loaded->inputErrors ? Exit::Errors : Exit::Done;
}

} // namespace

const Command kTiers = {
    "tiers", "PROJECT|INPUT... [OPTIONS]", "cli.tiers", Command::Needs::Core, declareTiers, runTiers};

} // namespace grondplan::cli
