#include "app/cli/costoptions.h"

#include "core/catalogue/decimal.h"
#include "core/report/costwords.h"

namespace grondplan::cli {

static const QString kOption = QStringLiteral("cost");
static const QString kLicence = QStringLiteral("licence");

static QString settingNames()
{
    QStringList names;
    for (const CostFieldInfo &info : costFields())
        names.append(QString::fromLatin1(info.id));
    return names.join(QLatin1String(", "));
}

void declareCosts(QCommandLineParser &parser, const Words &words)
{
    parser.addOption(
        {kOption, words.text("option.cost", {settingNames()}), placeholder(words, "SETTING=VALUE")});
    parser.addOption({kLicence, words.text("option.licence"), placeholder(words, "[WORKLOAD=]ID[,ID...]")});
}

/// A decimal with a point, in the unit of the setting: percent, months, or a plain number.
static std::optional<std::int64_t> valueOf(QString text, CostUnit unit)
{
    constexpr int kPercentDecimals = 4;
    constexpr int kMillionths = 6;
    switch (unit) {
    case CostUnit::Share:
        if (text.endsWith(u'%'))
            text.chop(1);
        return scaledDecimal(text.trimmed(), kPercentDecimals);
    case CostUnit::Months:
    case CostUnit::Count:
        return scaledDecimal(text, 0);
    case CostUnit::Amount:
        return scaledDecimal(text, 2);
    case CostUnit::Flag:
        if (text == QLatin1String("yes") || text == QLatin1String("no"))
            return text == QLatin1String("yes") ? 1 : 0;
        return scaledDecimal(text, 0);
    case CostUnit::Decimal:
        break;
    }
    return scaledDecimal(text, kMillionths);
}

static bool applyOne(const QString &given, const Context &context, Project &project, Exit &exit)
{
    const QString id = given.section(u'=', 0, 0).trimmed();
    const QString text = given.section(u'=', 1).trimmed();
    const CostFieldInfo *info = costFieldFromId(id);
    if (!info || !given.contains(u'=')) {
        exit = usage(context, "cli.bad-cost", {given, settingNames()});
        return false;
    }
    if (text.isEmpty()) {
        project.costs.set(info->field, std::nullopt);
        return true;
    }
    const std::optional<std::int64_t> value = valueOf(text, info->unit);
    if (!value) {
        exit = usage(context, "cli.bad-cost-value", {id, text});
        return false;
    }
    if (!info->range.contains(*value)) {
        const auto written = [&](std::int64_t each) {
            return report::settingText(context.words, project.currency, info->field, each);
        };
        exit = usage(context, "cli.cost-out-of-range",
                     {id, text, written(info->range.min), written(info->range.max)});
        return false;
    }
    project.costs.set(info->field, *value);
    return true;
}

bool applyCosts(const QCommandLineParser &parser, const Context &context, Project &project, Exit &exit)
{
    for (const QString &given : parser.values(kOption)) {
        if (!applyOne(given, context, project, exit))
            return false;
    }
    return true;
}

static bool licencesOf(const QString &list, const Context &context, const Project &project,
                       QStringList &licences, Exit &exit)
{
    licences = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &id : licences) {
        if (!project.catalogue || !project.catalogue->licence(id)) {
            exit = usage(context, "cli.bad-licence", {id});
            return false;
        }
    }
    return true;
}

bool applyLicences(const QCommandLineParser &parser, const Context &context, const Project &project,
                   Scenario &scenario, Exit &exit)
{
    for (const QString &given : parser.values(kLicence)) {
        const qsizetype equals = given.lastIndexOf(u'=');
        QStringList licences;
        if (!licencesOf(given.mid(equals + 1), context, project, licences, exit))
            return false;
        if (equals < 0) {
            for (Zone &zone : scenario.zones)
                zone.licences = licences;
            continue;
        }
        const QString name = given.left(equals);
        bool found = false;
        for (Workload &workload : scenario.workloads) {
            if (workload.name == name) {
                workload.licences = licences;
                found = true;
            }
        }
        if (!found) {
            exit = usage(context, "cli.no-workload", {name});
            return false;
        }
    }
    return true;
}

} // namespace grondplan::cli
