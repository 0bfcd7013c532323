#include "app/cli/brandoption.h"
#include "app/cli/inputs.h"
#include "core/importers/registry.h"

#include <QFileInfo>

namespace grondplan::cli {

static const QStringList kFormats{QStringLiteral("auto"),       QStringLiteral("compose"),
                                  QStringLiteral("kubernetes"), QStringLiteral("rvtools"),
                                  QStringLiteral("csv"),        QStringLiteral("prometheus"),
                                  QStringLiteral("kubectl")};

static void declareImport(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("o"), words.text("option.output"), placeholder(words, "PROJECT")});
    parser.addOption({QStringLiteral("format"),
                      words.text("option.input-format", {QStringLiteral("auto, compose")}),
                      placeholder(words, "FORMAT")});
    parser.addOption({QStringLiteral("into"), words.text("option.into"), placeholder(words, "SCENARIO")});
    parser.addOption({QStringLiteral("report"), words.text("option.report"), QStringLiteral("text|json")});
    declareBrand(parser, words);
}

/// A name that no scenario of the project has yet.
static QString freeName(const Project &project, const QString &wished)
{
    QString name = wished;
    for (int number = 2; project.scenarioNamed(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wished).arg(number);
    return name;
}

static QString summaryOf(const importers::Outcome &outcome, const Words &words)
{
    Scenario scenario;
    scenario.workloads = outcome.workloads;
    const ScenarioTotals said = totalsOf(scenario, false);
    const ScenarioTotals all = totalsOf(scenario, true);
    QString text = words.text("cli.import-summary",
                              {words.counted("cli.imported-counted", said.workloads), outcome.files.value(0),
                               words.cpu(said.cpu), words.memory(said.memory), words.cpu(all.cpu),
                               words.memory(all.memory)}) +
                   QLatin1Char('\n');
    if (!outcome.unsetVariables.isEmpty())
        text += words.text("cli.unset-variables", {outcome.unsetVariables.join(QLatin1String(", "))}) +
                QLatin1Char('\n');
    return text;
}

/// Where the workloads go.
struct Target
{
    store::Opened opened; ///< a file that exists is opened
    ScenarioId scenario;  ///< the one named with --into, else a new one
    bool isNew = false;   ///< a scenario more in a file that exists
};

static std::optional<Target> targetOf(const QCommandLineParser &parser, const Context &context, Exit &exit)
{
    const QString path = parser.value(QStringLiteral("o"));
    const QString into = parser.value(QStringLiteral("into"));
    const QString name = into.isEmpty() ? context.words.text("default-scenario") : into;
    Target target;
    Project &project = target.opened.project;
    if (!QFileInfo::exists(path)) {
        project = emptyProject(importers::projectNameFor(parser.positionalArguments().constFirst()), name,
                               QDate::currentDate(), context.words.language());
        target.scenario = project.scenarios.front().id;
        return target;
    }
    Result<store::Opened> opened = store::open(path);
    if (!opened) {
        exit = fail(context, opened.error());
        return std::nullopt;
    }
    target.opened = std::move(*opened);
    if (const Scenario *named = into.isEmpty() ? nullptr : project.scenarioNamed(into)) {
        target.scenario = named->id;
        return target;
    }
    Scenario scenario;
    scenario.id = project.newId<ScenarioId>();
    scenario.name = freeName(project, name);
    target.scenario = scenario.id;
    target.isNew = true;
    project.scenarios.push_back(scenario);
    return target;
}

static Exit printSummaries(const std::vector<importers::Outcome> &outcomes, bool asJson,
                           const Context &context)
{
    QByteArray text;
    const auto wording = [&](const Finding &finding) { return context.words.finding(finding); };
    for (const importers::Outcome &outcome : outcomes)
        text += asJson ? importers::toJson(outcome, wording) : summaryOf(outcome, context.words).toUtf8();
    return print(text);
}

static bool checkOptions(const QCommandLineParser &parser, const Context &context, Exit &exit)
{
    if (parser.positionalArguments().isEmpty() && !parser.isSet(QStringLiteral("brand")))
        exit = usage(context, "cli.argument-missing");
    else if (parser.value(QStringLiteral("o")).isEmpty())
        exit = usage(context, "cli.output-missing");
    else
        return oneOf(parser, context, QStringLiteral("format"), kFormats, exit) &&
               oneOf(parser, context, QStringLiteral("report"),
                     {QStringLiteral("text"), QStringLiteral("json")}, exit);
    return false;
}

static void sayWhatWasSaved(const store::Saved &saved, const Context &context, Exit &exit)
{
    for (const Error &remark : saved.remarks) {
        if (remark.code == ErrorCode::SavedButNotConfirmed)
            exit = fail(context, remark);
        else if (!context.quiet)
            complain(label(context.words, Severity::Warning) + context.words.error(remark));
    }
}

/// A brand alone, into a project that is there.
static Exit brandProject(const QCommandLineParser &parser, const Context &context)
{
    Exit exit = Exit::Done;
    const QString path = parser.value(QStringLiteral("o"));
    Result<store::Opened> opened = store::open(path);
    if (!opened)
        return fail(context, opened.error());
    if (!applyBrand(parser, context, opened->project, exit))
        return exit;
    const Result<store::Saved> saved = store::save(opened->project, path, opened->stamp);
    if (!saved)
        return fail(context, saved.error());
    sayWhatWasSaved(*saved, context, exit);
    return exit;
}

/// What was found in the inputs, and then their summaries.
static Exit sayWhatWasRead(const std::vector<importers::Outcome> &outcomes, const QCommandLineParser &parser,
                           const Context &context, Exit exit)
{
    for (const importers::Outcome &outcome : outcomes) {
        report(context, outcome.findings, Severity::Note);
        if (outcome.hasErrors() && exit == Exit::Done)
            exit = Exit::Errors;
    }
    const QString how = QStringLiteral("report");
    if (context.quiet && !parser.isSet(how))
        return exit;
    const Exit printed = printSummaries(outcomes, parser.value(how) == QLatin1String("json"), context);
    return printed == Exit::Done ? exit : printed;
}

static Exit runImport(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    if (!checkOptions(parser, context, exit))
        return exit;
    if (parser.positionalArguments().isEmpty())
        return brandProject(parser, context);
    std::optional<Target> target = targetOf(parser, context, exit);
    if (!target)
        return exit;
    Project &project = target->opened.project;
    const QString format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                                  : QStringLiteral("auto");
    const std::vector<importers::Outcome> outcomes =
        readAll(parser.positionalArguments(), format, *project.catalogue, context, exit);
    if (outcomes.empty())
        return exit;
    addAll(outcomes, project, target->scenario, context.words);
    if (!applyBrand(parser, context, project, exit))
        return exit;
    const Result<store::Saved> saved =
        store::save(project, parser.value(QStringLiteral("o")), target->opened.stamp);
    if (!saved)
        return fail(context, saved.error());
    sayWhatWasSaved(*saved, context, exit);
    if (target->isNew && !context.quiet)
        complain(label(context.words, Severity::Note) +
                 context.words.text("cli.scenario-added", {project.scenario(target->scenario)->name}));
    return sayWhatWasRead(outcomes, parser, context, exit);
}

const Command kImport = {"import",
                         "INPUT... -o PROJECT [--format FORMAT] [--into SCENARIO] [--report text|json] "
                         "[--brand FILE|none]",
                         "cli.import",
                         Command::Needs::Core,
                         declareImport,
                         runImport};

} // namespace grondplan::cli
