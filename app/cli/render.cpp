#include "app/cli/inputs.h"
#include "core/architecture/architecture.h"
#include "ui/drawing/painter.h"

namespace grondplan::cli {

static void declareRender(QCommandLineParser &parser, const Words &words)
{
    declarePlanning(parser, words);
    parser.addOption({QStringLiteral("view"), words.text("option.view"), placeholder(words, "VIEW")});
    parser.addOption(
        {QStringLiteral("o"), words.text("option.output"), placeholder(words, "FILE.svg|.png|.pdf")});
}

static QByteArray drawn(const diagram::Diagram &diagram, const QString &path)
{
    const ui::DrawingTheme paper = ui::DrawingTheme::paper();
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return ui::toPng(diagram, paper);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return ui::toPdf(diagram, paper);
    return ui::toSvg(diagram, paper);
}

static bool isDrawable(const QString &path)
{
    for (const char *suffix : {".svg", ".png", ".pdf"}) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return true;
    }
    return path == QLatin1String("-");
}

static Exit runRender(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    const QString path = parser.value(QStringLiteral("o"));
    const QString view = parser.value(QStringLiteral("view"));
    if (view == QLatin1String("sketch") || view == QLatin1String("placement"))
        return usage(context, "cli.view-later", {view});
    if (!oneOf(parser, context, QStringLiteral("view"), {QStringLiteral("architecture")}, exit))
        return exit;
    if (path.isEmpty())
        return usage(context, "cli.output-missing");
    if (!isDrawable(path))
        return usage(context, "cli.bad-suffix", {path, QStringLiteral(".svg, .png, .pdf")});
    const std::optional<Loaded> loaded = load(parser, context, exit);
    if (!loaded)
        return exit;
    const Result<Plan> planned = plan(loaded->project, loaded->scenario);
    if (!planned)
        return fail(context, planned.error());
    diagram::Diagram diagram = architectureOf(loaded->project, *planned, context.words);
    diagram::layOut(diagram, ui::measureWithDrawingFont());
    const Exit written = writeFile(context, path, drawn(diagram, path));
    if (written != Exit::Done)
        return written;
    report(context, planned->findings, Severity::Error);
    return planned->hasErrors() || loaded->inputErrors ? Exit::Errors : Exit::Done;
}

const Command kRender = {"render",      "PROJECT|INPUT... [--view architecture] -o FILE.svg|.png|.pdf",
                         "cli.render",  Command::Needs::Fonts,
                         declareRender, runRender};

} // namespace grondplan::cli
