#include "app/cli/inputs.h"
#include "core/importers/intakefile.h"
#include "core/importers/registry.h"
#include "core/intake/fill.h"

#include <QFileInfo>

namespace grondplan::cli {

static void declareIntake(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("o"), words.text("option.output"), placeholder(words, "PROJECT")});
    parser.addOption({QStringLiteral("into"), words.text("option.into"), placeholder(words, "SCENARIO")});
}

static intake::Names namesIn(const Words &words)
{
    return {words.text("default-zone"), words.text("intake.service-name", {QStringLiteral("%1")}),
            words.text("intake.front-end-name"), words.text("intake.worker-name"),
            words.text("intake.database-name")};
}

/// Where it goes: a project that exists, or a new one; its scenario of that name, or a new one.
static std::optional<store::Opened> openTarget(const QString &path, const QString &name,
                                               const Context &context, const QString &from,
                                               ScenarioId &scenario, Exit &exit)
{
    store::Opened target;
    if (!QFileInfo::exists(path)) {
        target.project = emptyProject(importers::projectNameFor(from), name, QDate::currentDate(),
                                      context.words.language());
        scenario = target.project.scenarios.front().id;
        return target;
    }
    Result<store::Opened> opened = store::open(path);
    if (!opened) {
        exit = fail(context, opened.error());
        return std::nullopt;
    }
    target = std::move(*opened);
    if (const Scenario *named = target.project.scenarioNamed(name)) {
        scenario = named->id;
        return target;
    }
    Scenario fresh;
    fresh.id = target.project.newId<ScenarioId>();
    fresh.name = name;
    scenario = fresh.id;
    target.project.scenarios.push_back(fresh);
    return target;
}

static QByteArray summaryOf(const intake::Filling &filling, const Words &words)
{
    QStringList names;
    for (const Workload &workload : filling.workloads)
        names += workload.name;
    QStringList lines = {words.counted("intake.found", static_cast<std::int64_t>(names.size()),
                                       {names.join(QLatin1String(", "))})};
    if (!filling.notRecognised.isEmpty())
        lines += words.text("intake.not-recognised", {filling.notRecognised.join(QLatin1String(", "))});
    for (const Message &assumed : filling.assumed)
        lines += words.message(assumed);
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

static Exit runIntake(const QCommandLineParser &parser, Context &context)
{
    const QStringList files = parser.positionalArguments();
    const QString path = parser.value(QStringLiteral("o"));
    if (files.size() != 1)
        return usage(context, "cli.argument-missing");
    if (path.isEmpty())
        return usage(context, "cli.output-missing");
    const Result<importers::IntakeOutcome> read = importers::readIntakeFile(files.front());
    if (!read)
        return fail(context, read.error());
    report(context, read->findings);
    if (read->hasErrors())
        return Exit::Errors;

    const QString into = parser.value(QStringLiteral("into"));
    ScenarioId id;
    Exit exit = Exit::Done;
    std::optional<store::Opened> target =
        openTarget(path, into.isEmpty() ? context.words.text("default-scenario") : into, context,
                   files.front(), id, exit);
    if (!target)
        return exit;
    Brief &brief = target->project.scenario(id)->brief;
    brief.intake = read->brief.intake;
    for (const auto &[question, answer] : read->brief.answers)
        brief.answers[question] = answer;
    const intake::Names names = namesIn(context.words);
    const Result<intake::Filling> filling = intake::fillingOf(brief, *target->project.catalogue, names);
    if (!filling)
        return fail(context, filling.error());
    const Project filled = intake::filled(target->project, id, *filling, names);
    const Result<store::Saved> saved = store::save(filled, path, target->stamp);
    if (!saved)
        return fail(context, saved.error());
    for (const Error &remark : saved->remarks)
        complain(label(context.words, Severity::Warning) + context.words.error(remark));
    return context.quiet ? exit : print(summaryOf(*filling, context.words));
}

const Command kIntake = {"intake",      "INTAKE.yaml -o PROJECT [--into SCENARIO]",
                         "cli.intake",  Command::Needs::Core,
                         declareIntake, runIntake};

} // namespace grondplan::cli
