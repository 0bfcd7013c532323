#include "core/report/outlook.h"

#include "app/cli/columns.h"
#include "app/cli/inputs.h"
#include "core/catalogue/decimal.h"
#include "core/outlook/derivations.h"
#include "core/outlook/outlookjson.h"
#include "core/plan/jsonvalues.h"
#include "core/report/stepwords.h"

#include <QJsonDocument>

#include <thread>

namespace grondplan::cli {

namespace {

const QString kAbout = QStringLiteral("about");
const QString kRuns = QStringLiteral("runs");
const QString kExplain = QStringLiteral("explain");
const QString kProspect = QStringLiteral("prospect");
const QStringList kTopics{QStringLiteral("deciding"), QStringLiteral("chances"), QStringLiteral("growth"),
                          QStringLiteral("failures"), QStringLiteral("scaling")};
constexpr std::int64_t kMostRuns = 100'000;

QString prospectNames()
{
    QStringList names;
    for (const ProspectInfo &info : kProspects)
        names.append(QString::fromLatin1(info.id));
    return names.join(QLatin1String(", "));
}

void declareOutlook(QCommandLineParser &parser, const Words &words)
{
    declarePlanning(parser, words);
    parser.addOption({kAbout, words.text("option.about", {kTopics.join(QLatin1String(", "))}),
                      placeholder(words, "TOPIC[,TOPIC...]")});
    parser.addOption(
        {kRuns, words.text("option.runs", {words.number(outlook::kUsualRuns)}), QStringLiteral("N")});
    parser.addOption(
        {kProspect, words.text("option.prospect", {prospectNames()}), placeholder(words, "NAME=PCT")});
    parser.addOption({kExplain, words.text("option.explain")});
    parser.addOption({QStringLiteral("format"), words.text("option.format", {QStringLiteral("text, json")}),
                      QStringLiteral("text|json")});
}

/// \return whether it was understood; a complaint else
bool applyProspect(const QString &given, const Context &context, Prospects &prospects, Exit &exit)
{
    constexpr int kPercentDecimals = 4;
    const std::optional<Prospect> prospect = prospectFromId(given.section(u'=', 0, 0).trimmed());
    QString text = given.section(u'=', 1).trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    text.replace(u',', u'.');
    const auto size = scaledDecimal(text.trimmed(), kPercentDecimals);
    if (!prospect || !size) {
        exit = usage(context, "cli.bad-prospect", {given, prospectNames()});
        return false;
    }
    const std::int64_t ppm = *size;
    const ProspectInfo &info = prospectInfo(*prospect);
    if (ppm < info.least || ppm > info.most) {
        exit = usage(context, "cli.prospect-out-of-range",
                     {QString::fromLatin1(info.id), context.words.percent(ppm, 2),
                      context.words.percent(info.least, 0), context.words.percent(info.most, 0)});
        return false;
    }
    prospects[*prospect] = ppm;
    return true;
}

bool topicsOf(const QCommandLineParser &parser, const Context &context, QStringList &topics, Exit &exit)
{
    topics = parser.isSet(kAbout) ? parser.value(kAbout).split(u',', Qt::SkipEmptyParts) : kTopics;
    if (topics.isEmpty())
        topics.append(QString()); // said to be none of them
    for (const QString &topic : topics) {
        if (!kTopics.contains(topic)) {
            exit = usage(context, "cli.bad-value", {kAbout, topic, kTopics.join(QLatin1String(", "))});
            return false;
        }
    }
    return true;
}

/// One block after another as text: tables in columns below their captions.
QString toText(const std::vector<report::Block> &blocks)
{
    QString text;
    for (const report::Block &block : blocks) {
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            text += paragraph->text + QLatin1Char('\n');
        const auto *table = std::get_if<report::Table>(&block);
        if (!table)
            continue;
        QStringList heads;
        int rightFrom = 0;
        for (const report::Table::Column &column : table->columns) {
            rightFrom += column.align == report::Align::Left ? 1 : 0;
            heads += column.title;
        }
        Columns columns(rightFrom);
        columns.add(heads);
        for (const QStringList &row : table->rows)
            columns.add(row);
        text +=
            QLatin1Char('\n') + table->caption + QLatin1Char('\n') + columns.toString(2) + QLatin1Char('\n');
    }
    return text;
}

/// What was asked for, in words or in JSON.
struct Answers
{
    const Words &words;
    Currency currency;
    bool explain = false; ///< how the figures came about as well
    QString text;
    QJsonObject object;
    QJsonArray steps;

    void add(const QString &topic, std::vector<report::Block> blocks, const QJsonValue &json,
             const std::vector<Explanation> &how)
    {
        if (explain) {
            const std::vector<report::Block> told = report::derivationBlocks(how, currency, words);
            blocks.insert(blocks.end(), told.begin(), told.end());
            for (const Explanation &each : how)
                steps.append(json::explanation(each));
        }
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += words.text(QString(QLatin1String("outlook.section.") + topic)) + QStringLiteral("\n\n") +
                toText(blocks);
        object.insert(topic, json);
    }
};

struct Asked
{
    const Project &project;
    const Plan &today;
    ScenarioId scenario;
    int runs = outlook::kUsualRuns;
};

Result<> answer(const QString &topic, const Asked &asked, const Words &words, Answers &answers)
{
    outlook::Working how;
    how.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const Project &project = asked.project;
    const Scenario &scenario = *project.scenario(asked.scenario);
    if (topic == QLatin1String("deciding")) {
        const auto deciding = outlook::decidingOf(project, asked.scenario, how);
        if (!deciding)
            return tl::unexpected<Error>(deciding.error());
        answers.add(topic, report::decidingBlocks(scenario, *deciding, words),
                    outlook::toJson(scenario, *deciding), outlook::explained(project, scenario, *deciding));
    } else if (topic == QLatin1String("chances")) {
        const auto chances = outlook::chancesOf(project, asked.scenario, asked.runs, how);
        if (!chances)
            return tl::unexpected<Error>(chances.error());
        answers.add(topic, report::chancesBlocks(*chances, words), outlook::toJson(*chances),
                    outlook::explained(*chances));
    } else if (topic == QLatin1String("scaling")) {
        const outlook::Scaling scaling = outlook::scalingOf(project, asked.today);
        answers.add(topic, report::scalingBlocks(scenario, scaling, words),
                    outlook::toJson(scenario, scaling), outlook::explained(project, scenario, scaling));
    } else if (topic == QLatin1String("failures")) {
        const auto outages = outlook::outagesOf(project, asked.today, how);
        if (!outages)
            return tl::unexpected<Error>(outages.error());
        answers.add(topic, report::outageBlocks(scenario, asked.today, *outages, words),
                    outlook::toJson(scenario, asked.today, *outages),
                    outlook::explained(project, scenario, asked.today, *outages));
    } else {
        const auto growth = outlook::growthOf(project, asked.scenario, how);
        if (!growth)
            return tl::unexpected<Error>(growth.error());
        answers.add(topic, report::growthBlocks(scenario, project.asOf, *growth, words),
                    outlook::toJson(scenario, *growth), outlook::explained(scenario, *growth));
    }
    return {};
}

Exit runOutlook(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    QStringList topics;
    if (!oneOf(parser, context, QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")},
               exit) ||
        !topicsOf(parser, context, topics, exit))
        return exit;
    std::int64_t runs = outlook::kUsualRuns;
    if (parser.isSet(kRuns)) {
        const auto asked = numberOption(parser, context, kRuns, 1, kMostRuns, exit);
        if (!asked)
            return exit;
        runs = *asked;
    }
    std::optional<Loaded> loaded = load(parser, context, exit);
    if (!loaded)
        return exit;
    Scenario &scenario = *loaded->project.scenario(loaded->scenario);
    for (const QString &given : parser.values(kProspect)) {
        if (!applyProspect(given, context, scenario.brief.prospects, exit))
            return exit;
    }
    // Where not everything has a place there is nothing to look ahead from.
    const Result<Plan> today = plan(loaded->project, loaded->scenario);
    if (!today)
        return fail(context, today.error());
    if (!today->unplaced.empty()) {
        report(context, today->findings, Severity::Error);
        return Exit::Errors;
    }
    Answers answers{context.words, loaded->project.currency, parser.isSet(kExplain), {}, {}, {}};
    const Asked asked{loaded->project, *today, loaded->scenario, static_cast<int>(runs)};
    for (const QString &topic : topics) {
        if (const Result<> done = answer(topic, asked, context.words, answers); !done)
            return fail(context, done.error());
    }
    const bool asJson = parser.value(QStringLiteral("format")) == QLatin1String("json");
    if (answers.explain)
        answers.object.insert(QStringLiteral("explain"), answers.steps);
    answers.object.insert(QStringLiteral("schema"), QStringLiteral("grondplan.outlook/1"));
    answers.object.insert(QStringLiteral("project"), loaded->project.name);
    answers.object.insert(QStringLiteral("scenario"), scenario.name);
    answers.object.insert(QStringLiteral("currency"), loaded->project.currency.toString());
    const Exit printed = print(asJson ? QJsonDocument(answers.object).toJson(QJsonDocument::Indented)
                                      : QString(answers.text + QLatin1Char('\n') +
                                                context.words.text("cli.excluding-vat") + QLatin1Char('\n'))
                                            .toUtf8());
    if (printed != Exit::Done)
        return printed;
    return loaded->inputErrors ? Exit::Errors : Exit::Done;
}

} // namespace

const Command kOutlook = {
    "outlook", "PROJECT|INPUT... [OPTIONS]", "cli.outlook", Command::Needs::Core, declareOutlook, runOutlook};

} // namespace grondplan::cli
