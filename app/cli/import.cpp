#include "app/cli/inputs.h"
#include "core/importers/registry.h"

#include <QFileInfo>

namespace grondplan::cli {

static const QStringList kFormats{QStringLiteral("auto"),       QStringLiteral("compose"),
                                  QStringLiteral("kubernetes"), QStringLiteral("rvtools"),
                                  QStringLiteral("csv"),        QStringLiteral("prometheus"),
                                  QStringLiteral("kubectl")};

static void declare(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("o"), words.text("option.output"), QStringLiteral("PROJECT")});
    parser.addOption({QStringLiteral("format"),
                      words.text("option.input-format", {kFormats.join(QLatin1String(", "))}),
                      QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("into"), words.text("option.into"), QStringLiteral("SCENARIO")});
    parser.addOption({QStringLiteral("report"), words.text("option.report"), QStringLiteral("text|json")});
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

/// What the project will be written over: an existing file is opened and gets one more scenario.
static std::optional<store::Opened> target(const QString &path, const QString &firstInput,
                                           const QString &scenarioName, const Context &context, Exit &exit)
{
    if (QFileInfo::exists(path)) {
        Result<store::Opened> opened = store::open(path);
        if (!opened) {
            exit = fail(context, opened.error());
            return std::nullopt;
        }
        Scenario scenario;
        scenario.id = opened->project.newId<ScenarioId>();
        scenario.name = freeName(opened->project, scenarioName);
        opened->project.scenarios.push_back(scenario);
        return std::move(*opened);
    }
    store::Opened fresh;
    fresh.project =
        emptyProject(QFileInfo(firstInput).completeBaseName(), scenarioName, QDate::currentDate());
    return fresh;
}

static Exit run(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    const QStringList paths = parser.positionalArguments();
    const QString output = parser.value(QStringLiteral("o"));
    if (paths.isEmpty())
        return usage(context, "cli.argument-missing");
    if (output.isEmpty())
        return usage(context, "cli.output-missing");
    if (!oneOf(parser, context, QStringLiteral("format"), kFormats, exit) ||
        !oneOf(parser, context, QStringLiteral("report"), {QStringLiteral("text"), QStringLiteral("json")},
               exit))
        return exit;

    const QString wished = parser.isSet(QStringLiteral("into")) ? parser.value(QStringLiteral("into"))
                                                                : context.words.text("cli.default-scenario");
    std::optional<store::Opened> opened = target(output, paths.front(), wished, context, exit);
    if (!opened)
        return exit;
    std::vector<importers::Outcome> outcomes;
    const QString format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                                  : QStringLiteral("auto");
    if (!importInto(paths, format, opened->project, opened->project.scenarios.back().id, context, outcomes,
                    exit))
        return exit;
    const Result<store::FileStamp> saved = store::save(opened->project, output, opened->stamp);
    if (!saved)
        return fail(context, saved.error());

    QByteArray text;
    for (const importers::Outcome &outcome : outcomes) {
        const auto wording = [&](const Finding &finding) { return context.words.finding(finding); };
        text += parser.value(QStringLiteral("report")) == QLatin1String("json")
                    ? importers::toJson(outcome, wording)
                    : summaryOf(outcome, context.words).toUtf8();
        report(context, outcome.findings, Severity::Note);
        if (outcome.hasErrors())
            exit = Exit::Errors;
    }
    const Exit printed = context.quiet && !parser.isSet(QStringLiteral("report")) ? Exit::Done : print(text);
    return printed == Exit::Done ? exit : printed;
}

const Command kImport = {
    "import",     "INPUT... -o PROJECT [--format FORMAT] [--into SCENARIO] [--report text|json]",
    "cli.import", Command::Needs::Core,
    declare,      run};

} // namespace grondplan::cli
