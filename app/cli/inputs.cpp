#include "app/cli/inputs.h"

#include "app/cli/costoptions.h"
#include "app/cli/demandoptions.h"
#include "app/cli/storageoptions.h"
#include "core/importers/registry.h"
#include "core/platform/platform.h"
#include "core/scenario/limits.h"

#include <QFileInfo>

namespace grondplan::cli {

static QStringList tierNames()
{
    QStringList names{QStringLiteral("auto")};
    for (const Tier tier : grondplan::kTiers)
        names.append(tierId(tier));
    return names;
}

static QStringList switchableIds()
{
    QStringList ids;
    for (const PartInfo &info : kParts) {
        if (isSwitchable(info.part))
            ids += QString::fromLatin1(info.id);
    }
    return ids;
}

void declarePlanning(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("scenario"), words.text("option.scenario"), placeholder(words, "NAME")});
    parser.addOption({QStringLiteral("tier"),
                      words.text("option.tier", {tierNames().join(QLatin1String(", "))}),
                      placeholder(words, "TIER")});
    parser.addOption(
        {QStringLiteral("baseline"), words.text("option.baseline"), placeholder(words, "ID[,ID...]")});
    parser.addOption(
        {QStringLiteral("profile"), words.text("option.profile"), placeholder(words, "PROFILE")});
    parser.addOption({QStringLiteral("tolerate"), words.text("option.tolerate"), QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("target-utilisation"), words.text("option.utilisation"), QStringLiteral("PCT")});
    parser.addOption({QStringLiteral("parts-off"),
                      words.text("option.parts-off", {switchableIds().join(QLatin1String(", "))}),
                      placeholder(words, "ID[,ID...]")});
    parser.addOption({QStringLiteral("parts-on"),
                      words.text("option.parts-on", {switchableIds().join(QLatin1String(", "))}),
                      placeholder(words, "ID[,ID...]")});
    declareStorage(parser, words);
    declareDemand(parser, words);
    declareCosts(parser, words);
    parser.addOption({QStringLiteral("as-of"), words.text("option.as-of"), placeholder(words, "DATE")});
}

std::optional<std::int64_t> numberOption(const QCommandLineParser &parser, const Context &context,
                                         const QString &option, std::int64_t least, std::int64_t most,
                                         Exit &exit)
{
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    exit = usage(context, "cli.bad-number",
                 {option, parser.value(option), context.words.number(least), context.words.number(most)});
    return std::nullopt;
}

bool oneOf(const QCommandLineParser &parser, const Context &context, const QString &option,
           const QStringList &allowed, Exit &exit)
{
    if (!parser.isSet(option) || allowed.contains(parser.value(option)))
        return true;
    exit = usage(context, "cli.bad-value", {option, parser.value(option), allowed.join(QLatin1String(", "))});
    return false;
}

std::vector<importers::Outcome> readAll(const QStringList &paths, const QString &format,
                                        const Catalogue &catalogue, const Context &context, Exit &exit)
{
    std::vector<importers::Outcome> outcomes;
    for (const QString &path : paths) {
        Result<importers::Outcome> outcome = importers::readFile(path, format, catalogue);
        if (outcome)
            outcomes.push_back(std::move(*outcome));
        else
            exit = fail(context, outcome.error());
    }
    return outcomes;
}

void addAll(const std::vector<importers::Outcome> &outcomes, Project &project, ScenarioId scenario,
            const Words &words)
{
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = importers::zoneNameFor(*project.scenario(scenario), words.text("default-zone"));
    project.scenario(scenario)->zones.push_back(zone);
    for (const importers::Outcome &outcome : outcomes)
        importers::addToProject(outcome, project, scenario, zone.id);
    placeMissing(*project.scenario(scenario), project.layouts[scenario]);
}

static std::optional<Loaded> readInputs(const QStringList &paths, const Context &context, Exit &exit)
{
    Loaded loaded;
    loaded.project =
        emptyProject(importers::projectNameFor(paths.front()), context.words.text("default-scenario"),
                     QDate::currentDate(), context.words.language());
    loaded.scenario = loaded.project.scenarios.front().id;
    const std::vector<importers::Outcome> outcomes =
        readAll(paths, QStringLiteral("auto"), *loaded.project.catalogue, context, exit);
    if (outcomes.empty())
        return std::nullopt;
    loaded.inputErrors = outcomes.size() < static_cast<std::size_t>(paths.size());
    addAll(outcomes, loaded.project, loaded.scenario, context.words);
    for (const importers::Outcome &outcome : outcomes) {
        report(context, outcome.findings);
        loaded.inputErrors = loaded.inputErrors || outcome.hasErrors();
    }
    return loaded;
}

std::optional<Loaded> openProject(const QString &argument, const QString &scenarioName,
                                  const Context &context, Exit &exit)
{
    QString path = argument;
    QString name = scenarioName;
    const qsizetype hash = argument.lastIndexOf(QLatin1Char('#'));
    if (hash > 0 && !QFileInfo::exists(argument)) {
        path = argument.left(hash);
        name = argument.mid(hash + 1);
    }
    Result<store::Opened> opened = store::open(path);
    if (!opened) {
        exit = fail(context, opened.error());
        return std::nullopt;
    }
    Loaded loaded;
    loaded.project = std::move(opened->project);
    if (!name.isEmpty()) {
        const Scenario *scenario = loaded.project.scenarioNamed(name);
        if (!scenario) {
            exit = fail(context, {ErrorCode::ScenarioNotFound, path, {name}});
            return std::nullopt;
        }
        loaded.scenario = scenario->id;
        return loaded;
    }
    if (loaded.project.scenarios.size() > 1) {
        QStringList names;
        for (const Scenario &scenario : loaded.project.scenarios)
            names.append(scenario.name);
        exit = usage(context, "cli.several-scenarios", {path, names.join(QLatin1String(", "))});
        return std::nullopt;
    }
    if (loaded.project.scenarios.empty()) {
        exit = fail(context, {ErrorCode::NoScenario, path, {}});
        return std::nullopt;
    }
    loaded.scenario = loaded.project.scenarios.front().id;
    return loaded;
}

static bool applyTier(const QCommandLineParser &parser, const Context &context, Scenario &scenario,
                      Exit &exit)
{
    const QString option = QStringLiteral("tier");
    if (!oneOf(parser, context, option, tierNames(), exit))
        return false;
    if (!parser.isSet(option))
        return true;
    for (Zone &zone : scenario.zones)
        zone.tier = tierFromId(parser.value(option)); // "auto" is no tier's id: the rules choose
    return true;
}

static bool applyNumbers(const QCommandLineParser &parser, const Context &context, Scenario &scenario,
                         Exit &exit)
{
    const QString tolerate = QStringLiteral("tolerate");
    if (parser.isSet(tolerate)) {
        const auto value =
            numberOption(parser, context, tolerate, limits::kTolerate.min, limits::kTolerate.max, exit);
        if (!value)
            return false;
        for (Zone &zone : scenario.zones)
            zone.policy.tolerate = static_cast<int>(*value);
    }
    const QString target = QStringLiteral("target-utilisation");
    if (parser.isSet(target)) {
        const auto value = numberOption(parser, context, target, 1, 100, exit);
        if (!value)
            return false;
        for (Zone &zone : scenario.zones)
            zone.policy.cpuTarget = zone.policy.memoryTarget = Ratio{*value * 10'000};
    }
    return true;
}

/// The parts that an option names; nothing where one of them is none.
static std::optional<Parts> partsNamed(const QString &option, const QCommandLineParser &parser,
                                       const Context &context, Exit &exit)
{
    Parts parts;
    for (const QString &id : parser.value(option).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<Part> part = partFromId(id);
        if (!part || !isSwitchable(*part)) {
            exit = usage(context, "cli.bad-value", {option, id, switchableIds().join(QLatin1String(", "))});
            return std::nullopt;
        }
        parts.insert(*part);
    }
    return parts;
}

static bool applyParts(const QCommandLineParser &parser, const Context &context, Scenario &scenario,
                       Exit &exit)
{
    const std::optional<Parts> off = partsNamed(QStringLiteral("parts-off"), parser, context, exit);
    const std::optional<Parts> on =
        off ? partsNamed(QStringLiteral("parts-on"), parser, context, exit) : std::nullopt;
    if (!off || !on)
        return false;
    for (const Part part : *on) {
        if (off->contains(part)) {
            exit = usage(context, "cli.parts-both", {partId(part)});
            return false;
        }
    }
    for (Zone &zone : scenario.zones) {
        ZonePolicy &policy = zone.policy;
        if (parser.isSet(QStringLiteral("parts-off")))
            policy.partsOff = *off;
        if (parser.isSet(QStringLiteral("parts-on")))
            policy.partsOn = *on;
        // What is asked for goes before what the project has.
        for (const Part part : *on)
            policy.partsOff.erase(part);
        for (const Part part : *off)
            policy.partsOn.erase(part);
    }
    return true;
}

static bool applyOptions(const QCommandLineParser &parser, const Context &context, Loaded &loaded, Exit &exit)
{
    Scenario &scenario = *loaded.project.scenario(loaded.scenario);
    if (!applyTier(parser, context, scenario, exit) || !applyNumbers(parser, context, scenario, exit) ||
        !applyParts(parser, context, scenario, exit) || !applyStorage(parser, context, scenario, exit) ||
        !applyDemand(parser, context, loaded.project, scenario, exit))
        return false;
    if (!oneOf(parser, context, QStringLiteral("profile"),
               {QStringLiteral("rule-of-thumb"), QStringLiteral("detailed")}, exit))
        return false;
    if (parser.value(QStringLiteral("profile")) == QLatin1String("detailed"))
        scenario.profile = Profile::Detailed;
    if (parser.isSet(QStringLiteral("baseline"))) {
        const QStringList ids =
            parser.value(QStringLiteral("baseline")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (ids.isEmpty()) {
            exit = usage(context, "cli.bad-value",
                         {QStringLiteral("baseline"), parser.value(QStringLiteral("baseline")),
                          QStringLiteral("ID[,ID...]")});
            return false;
        }
        for (Zone &zone : scenario.zones)
            zone.allow(ids);
    }
    if (!applyCosts(parser, context, loaded.project, exit) ||
        !applyLicences(parser, context, loaded.project, scenario, exit))
        return false;
    const QString asOf = QStringLiteral("as-of");
    if (parser.isSet(asOf)) {
        const QDate date = QDate::fromString(parser.value(asOf), Qt::ISODate);
        if (!date.isValid()) {
            exit = usage(context, "cli.bad-date", {asOf, parser.value(asOf)});
            return false;
        }
        loaded.project.asOf = date;
    }
    return true;
}

std::optional<Loaded> load(const QCommandLineParser &parser, const Context &context, Exit &exit)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty()) {
        exit = usage(context, "cli.argument-missing");
        return std::nullopt;
    }
    const bool isProject = paths.size() == 1 && (store::isProjectFile(paths.front()) ||
                                                 paths.front().endsWith(QLatin1String(".grondplan")) ||
                                                 paths.front().contains(QLatin1String(".grondplan#")));
    std::optional<Loaded> loaded =
        isProject ? openProject(paths.front(), parser.value(QStringLiteral("scenario")), context, exit)
                  : readInputs(paths, context, exit);
    if (loaded && !applyOptions(parser, context, *loaded, exit))
        return std::nullopt;
    return loaded;
}

} // namespace grondplan::cli
