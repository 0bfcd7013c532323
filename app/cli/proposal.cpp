#include "core/report/proposal.h"

#include "app/cli/brandoption.h"
#include "app/cli/inputs.h"
#include "ui/proposal/pages.h"

namespace grondplan::cli {

static void declareProposal(QCommandLineParser &parser, const Words &words)
{
    declarePlanning(parser, words);
    parser.addOption({QStringLiteral("sections"),
                      words.text("option.sections", {report::sectionIds().join(QLatin1String(", "))}),
                      QStringLiteral("A,B,...")});
    declareBrand(parser, words);
    parser.addOption({QStringLiteral("o"), words.text("option.output"), placeholder(words, "FILE.pdf")});
}

/// The scenarios named, in their order; else the only one.
static bool wantedScenarios(const QCommandLineParser &parser, const Context &context, const Project &project,
                            std::vector<ScenarioId> &wanted, Exit &exit)
{
    for (const QString &name : parser.values(QStringLiteral("scenario"))) {
        const Scenario *scenario = project.scenarioNamed(name);
        if (!scenario) {
            exit = fail(context, {ErrorCode::ScenarioNotFound, project.name, {name}});
            return false;
        }
        wanted.push_back(scenario->id);
    }
    return true;
}

static bool chosenSections(const QCommandLineParser &parser, const Context &context, QStringList &sections,
                           Exit &exit)
{
    sections = parser.value(QStringLiteral("sections")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &section : sections) {
        if (!report::sectionIds().contains(section)) {
            exit =
                usage(context, "cli.bad-value",
                      {QStringLiteral("sections"), section, report::sectionIds().join(QLatin1String(", "))});
            return false;
        }
    }
    return true;
}

static Exit runProposal(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    const QString path = parser.value(QStringLiteral("o"));
    QStringList sections;
    if (path.isEmpty())
        return usage(context, "cli.output-missing");
    if (!chosenSections(parser, context, sections, exit))
        return exit;
    std::optional<Loaded> loaded = load(parser, context, exit);
    if (!loaded || !applyBrand(parser, context, loaded->project, exit))
        return exit;
    std::vector<ScenarioId> wanted;
    if (!wantedScenarios(parser, context, loaded->project, wanted, exit))
        return exit;
    if (wanted.empty())
        wanted.push_back(loaded->scenario);

    std::vector<Plan> plans;
    for (const ScenarioId id : wanted) {
        Result<Plan> planned = plan(loaded->project, id);
        if (!planned)
            return fail(context, planned.error());
        plans.push_back(std::move(*planned));
    }
    std::vector<const Plan *> pointers;
    bool hasErrors = loaded->inputErrors;
    for (const Plan &planned : plans) {
        pointers.push_back(&planned);
        hasErrors = hasErrors || planned.hasErrors();
        report(context, planned.findings, Severity::Error);
    }
    const Exit written = writeFile(
        context, path, ui::toPdf(report::build(loaded->project, pointers, context.words, sections)));
    if (written != Exit::Done)
        return written;
    return hasErrors ? Exit::Errors : Exit::Done;
}

const Command kProposal = {"proposal",
                           "PROJECT|INPUT... [--scenario NAME]... -o FILE.pdf [--lang en|nl] [--sections "
                           "A,B,...] [--brand FILE|none]",
                           "cli.proposal",
                           Command::Needs::Widgets,
                           declareProposal,
                           runProposal};

} // namespace grondplan::cli
