#include "app/cli/inputs.h"
#include "app/cli/plantext.h"
#include "core/plan/planjson.h"

namespace grondplan::cli {

static void declarePlan(QCommandLineParser &parser, const Words &words)
{
    declarePlanning(parser, words);
    parser.addOption({QStringLiteral("format"), words.text("option.format", {QStringLiteral("text, json")}),
                      QStringLiteral("text|json")});
    parser.addOption({QStringLiteral("explain"), words.text("option.explain")});
}

static Exit runPlan(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    if (!oneOf(parser, context, QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")},
               exit))
        return exit;
    const std::optional<Loaded> loaded = load(parser, context, exit);
    if (!loaded)
        return exit;
    const Result<Plan> planned = plan(loaded->project, loaded->scenario);
    if (!planned)
        return fail(context, planned.error());

    std::vector<Explanation> explanations;
    if (parser.isSet(QStringLiteral("explain")))
        explanations = explain(loaded->project, *planned);
    const bool asJson = parser.value(QStringLiteral("format")) == QLatin1String("json");
    const auto wording = [&](const Finding &finding) { return context.words.finding(finding); };
    const Exit printed =
        print(asJson ? planToJson(loaded->project, *planned, explanations, wording)
                     : planToText(loaded->project, *planned, explanations, context.words).toUtf8());
    if (printed != Exit::Done)
        return printed;
    // JSON holds the findings; errors are on standard error in either case.
    report(context, planned->findings, asJson ? Severity::Error : Severity::Warning);
    return planned->hasErrors() || loaded->inputErrors ? Exit::Errors : Exit::Done;
}

const Command kPlan = {"plan", "PROJECT|INPUT... [OPTIONS]", "cli.plan", Command::Needs::Core, declarePlan,
                       runPlan};

} // namespace grondplan::cli
