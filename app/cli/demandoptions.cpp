#include "app/cli/demandoptions.h"

#include "core/importers/readfile.h"
#include "core/importers/weekfile.h"
#include "core/plan/week.h"

#include <QFileInfo>

#include <vector>

namespace grondplan::cli {

static const QString kWeek = QStringLiteral("week");
static const QString kSheddable = QStringLiteral("sheddable");

void declareDemand(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({kWeek, words.text("option.week"), placeholder(words, "WORKLOAD=PROFILE")});
    parser.addOption(
        {kSheddable, words.text("option.sheddable"), placeholder(words, "WORKLOAD[,WORKLOAD...]")});
}

/// All of the name; none after a complaint.
static std::vector<Workload *> named(const QString &option, const QString &name, const Context &context,
                                     Scenario &scenario, Exit &exit)
{
    std::vector<Workload *> found;
    QStringList names;
    for (Workload &workload : scenario.workloads) {
        names.append(workload.name);
        if (workload.name == name)
            found.push_back(&workload);
    }
    if (found.empty())
        exit = usage(context, "cli.bad-value", {option, name, names.join(QLatin1String(", "))});
    return found;
}

/// A profile that the project knows, or a file of hours.
static std::optional<WeekCurve> weekFrom(const QString &value, const Context &context, const Project &project,
                                         Exit &exit)
{
    const QStringList profiles = project.catalogue ? weekProfiles(*project.catalogue) : QStringList();
    if (profiles.contains(value))
        return WeekCurve{value, {}};
    if (!QFileInfo::exists(value)) {
        exit = usage(context, "cli.bad-value", {kWeek, value, profiles.join(QLatin1String(", "))});
        return std::nullopt;
    }
    const auto input = importers::openInput(value);
    if (!input) {
        exit = fail(context, input.error());
        return std::nullopt;
    }
    const Result<WeekCurve> week = importers::readWeek(input->bytes, value);
    if (!week) {
        exit = fail(context, week.error());
        return std::nullopt;
    }
    return *week;
}

static bool applyWeek(const QString &given, const Context &context, const Project &project,
                      Scenario &scenario, Exit &exit)
{
    const qsizetype equals = given.indexOf(u'=');
    const std::vector<Workload *> workloads =
        named(kWeek, equals < 0 ? given : given.left(equals), context, scenario, exit);
    if (workloads.empty())
        return false;
    const std::optional<WeekCurve> week =
        weekFrom(equals < 0 ? QString() : given.mid(equals + 1), context, project, exit);
    for (Workload *workload : workloads)
        workload->week = week.value_or(WeekCurve());
    return week.has_value();
}

bool applyDemand(const QCommandLineParser &parser, const Context &context, const Project &project,
                 Scenario &scenario, Exit &exit)
{
    for (const QString &given : parser.values(kWeek)) {
        if (!applyWeek(given, context, project, scenario, exit))
            return false;
    }
    for (const QString &given : parser.values(kSheddable)) {
        for (const QString &name : given.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const std::vector<Workload *> workloads = named(kSheddable, name, context, scenario, exit);
            if (workloads.empty())
                return false;
            for (Workload *workload : workloads)
                workload->sheddable = true;
        }
    }
    return true;
}

} // namespace grondplan::cli
