#include "app/cli/brandoption.h"

#include "core/importers/brand.h"
#include "core/project/branding.h"

namespace grondplan::cli {

static const QString kBrand = QStringLiteral("brand");
static const QString kNone = QStringLiteral("none");

void declareBrand(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({kBrand, words.text("option.brand"), placeholder(words, "FILE|none")});
}

static void takeOut(const Context &context, Project &project)
{
    const QStringList stay = removeBrand(project);
    if (!stay.isEmpty() && !context.quiet)
        complain(label(context.words, Severity::Note) +
                 context.words.text("cli.brand-stays", {stay.join(QLatin1String(", "))}));
}

bool applyBrand(const QCommandLineParser &parser, const Context &context, Project &project, Exit &exit)
{
    if (!parser.isSet(kBrand))
        return true;
    const QString path = parser.value(kBrand);
    if (path == kNone) {
        takeOut(context, project);
        return true;
    }
    const Result<importers::BrandOutcome> read = importers::readBrandFile(path);
    if (!read) {
        exit = fail(context, read.error());
        return false;
    }
    report(context, read->findings);
    if (read->hasErrors()) {
        exit = Exit::Errors;
        return false;
    }
    Project branded = project;
    if (const Result<> put = putBrand(branded, read->brand, read->servers); !put) {
        exit = fail(context, put.error());
        return false;
    }
    project = std::move(branded);
    return true;
}

} // namespace grondplan::cli
