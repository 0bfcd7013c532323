#include "tests/bench/packing/goals.h"
#include "tests/bench/packing/instances.h"
#include "tests/bench/packing/table.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

// Cost, bound, gap, processor time and memory of the placement engine, beside first-fit-decreasing from the
// same build: on the instances of folders, and on generated ones of any size. README.md of the project and
// run.sh of the benches say how it is called.

using namespace grondplan;

namespace {

struct Option
{
    const char *name;
    const char *what;
    const char *value;
    const char *usual;
};

constexpr Option kOptions[] = {
    {"family", "generated instances: names, separated by commas, or all", "NAME,...", nullptr},
    {"size", "items of a generated instance; workloads where it has constraints (each family has its own)",
     "N", nullptr},
    {"classes", "planted: at most so many different items; 0 = all differ", "K", "0"},
    {"seed", "seed of the first generated instance", "S", "1"},
    {"count", "generated instances of each family; with --goals of each kind (1, with --goals 3)", "K",
     nullptr},
    {"write", "write the generated instances into a folder as JSON, and run nothing", "DIR", nullptr},
    {"steps", "budget of each run (2000000; with --time-limit as many as it takes)", "N", nullptr},
    {"time-limit", "limit of each run, of the processor (none; with several threads on the clock)", "MS",
     nullptr},
    {"threads", "threads of each run", "N", "1"},
    {"repeat", "runs of each instance; the table has the median", "R", "1"},
    {"without", "passes to leave out", "PASS,...", ""},
    {"format", "text or json", "FORMAT", "text"},
    {"only", "with --goals: which, as E1,E5", "GOAL,...", ""},
};

void declare(QCommandLineParser &parser)
{
    for (const Option &option : kOptions) {
        const QString usual = QString::fromLatin1(option.usual != nullptr ? option.usual : "");
        QString what = QString::fromLatin1(option.what);
        if (!usual.isEmpty())
            what += QStringLiteral(" (%1)").arg(usual);
        parser.addOption({QString::fromLatin1(option.name), what, QString::fromLatin1(option.value), usual});
    }
    parser.addOption(
        {QStringLiteral("goals"), QStringLiteral("measure the goals E1 to E9, with FOLDER for samples")});
    parser.addPositionalArgument(QStringLiteral("FOLDER|FILE..."), QStringLiteral("instances in JSON"));
    parser.addHelpOption();
}

qint64 numberOf(const QCommandLineParser &parser, const char *option, qint64 absent)
{
    const QString name = QString::fromLatin1(option);
    bool isNumber = true;
    const qint64 number = parser.value(name).isEmpty() ? absent : parser.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 0) {
        std::fprintf(stderr, "--%s: a whole number is needed\n", option);
        std::exit(2);
    }
    return number;
}

std::vector<std::string> namesOf(const QCommandLineParser &parser, const char *option)
{
    std::vector<std::string> names;
    for (const QString &name :
         parser.value(QString::fromLatin1(option)).split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.push_back(name.toStdString());
    return names;
}

/// The families asked for; ends the program where one is not known.
std::vector<const bench::Family *> familiesOf(const QCommandLineParser &parser)
{
    std::vector<const bench::Family *> chosen;
    for (const std::string &name : namesOf(parser, "family")) {
        for (const bench::Family &family : bench::families()) {
            if (name == "all" || name == family.name)
                chosen.push_back(&family);
        }
        if (name == "all" || bench::familyNamed(name) != nullptr)
            continue;
        std::fprintf(stderr, "--family %s: there are\n", name.c_str());
        for (const bench::Family &family : bench::families())
            std::fprintf(stderr, "  %-10s %s\n", family.name, family.what);
        std::exit(2);
    }
    return chosen;
}

/// Ends the program.
void refuse(const char *option, const std::string &value, const std::string &instead)
{
    std::fprintf(stderr, "--%s %s: %s\n", option, value.c_str(), instead.c_str());
    std::exit(2);
}

void checkOptions(const QCommandLineParser &parser)
{
    const std::vector<std::string> passes = packing::passNames();
    for (const std::string &name : namesOf(parser, "without")) {
        if (std::find(passes.begin(), passes.end(), name) != passes.end())
            continue;
        std::string known = "there is no such pass; there are";
        for (const std::string &pass : passes)
            known += "\n  " + pass;
        refuse("without", name, known);
    }
    const std::string format = parser.value(QStringLiteral("format")).toStdString();
    if (format != "text" && format != "json")
        refuse("format", format, "text or json is needed");
    for (const char *option : {"repeat", "threads"}) {
        if (numberOf(parser, option, 1) < 1)
            refuse(option, "0", "at least 1 is needed");
    }
}

bench::Run runOf(const QCommandLineParser &parser)
{
    bench::Run run;
    const QString limit = QStringLiteral("time-limit");
    if (parser.isSet(limit))
        run.budget.timeLimitMillis = numberOf(parser, "time-limit", 0);
    // With a limit of time the steps are not to end it.
    run.budget.steps = numberOf(parser, "steps", parser.isSet(limit) ? packing::kLargest : run.budget.steps);
    run.budget.threads = static_cast<int>(numberOf(parser, "threads", 1));
    run.budget.without = namesOf(parser, "without");
    run.repeat = static_cast<int>(numberOf(parser, "repeat", 1));
    return run;
}

/// Calls `use` with one instance after another, so that not all are held at once. \return whether all were
/// read
template<class Use> bool forEachInstance(const QCommandLineParser &parser, Use use)
{
    bool allRead = true;
    for (const QString &argument : parser.positionalArguments()) {
        const QStringList paths = bench::instancesIn(argument);
        if (paths.isEmpty())
            std::fprintf(stderr, "%s: no instances in it that can be read\n", qPrintable(argument));
        allRead = allRead && !paths.isEmpty();
        for (const QString &path : paths) {
            const auto instance = bench::readFile(path);
            allRead = allRead && instance;
            if (instance)
                use(*instance);
        }
    }
    for (const bench::Family *family : familiesOf(parser)) {
        bench::Wish wish;
        wish.size = static_cast<int>(numberOf(parser, "size", family->usualSize));
        wish.classes = static_cast<int>(numberOf(parser, "classes", 0));
        const qint64 first = numberOf(parser, "seed", 1);
        for (qint64 seed = first; seed < first + numberOf(parser, "count", 1); ++seed) {
            wish.seed = static_cast<std::uint64_t>(seed);
            use(family->make(wish));
        }
    }
    return allRead;
}

int measureGoals(const QCommandLineParser &parser, bool asJson)
{
    bench::GoalOptions options;
    options.repeat = static_cast<int>(numberOf(parser, "repeat", 1));
    options.seeds = static_cast<int>(std::max<qint64>(1, numberOf(parser, "count", 3)));
    options.only = namesOf(parser, "only");
    options.out = asJson ? stderr : stdout;
    const bool allRead = forEachInstance(
        parser, [&](const bench::Instance &instance) { options.samples.push_back(instance); });
    const auto lines = bench::runGoals(options);
    if (asJson)
        std::fputs(bench::toJson(lines).c_str(), stdout);
    return allRead ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);
    checkOptions(parser);
    const bool asJson = parser.value(QStringLiteral("format")) == QLatin1String("json");
    if (parser.isSet(QStringLiteral("goals")))
        return measureGoals(parser, asJson);
    if (parser.isSet(QStringLiteral("write"))) {
        std::vector<bench::Instance> instances;
        const bool allRead =
            forEachInstance(parser, [&](const bench::Instance &instance) { instances.push_back(instance); });
        return bench::writeFiles(parser.value(QStringLiteral("write")), instances) && allRead ? 0 : 1;
    }
    const bench::Run run = runOf(parser);
    std::vector<bench::Row> rows;
    if (!asJson)
        bench::printHead();
    const bool allRead = forEachInstance(parser, [&](const bench::Instance &instance) {
        rows.push_back(bench::measured(instance, run));
        if (!asJson)
            bench::printRow(rows.back());
    });
    if (asJson)
        std::fputs(bench::toJson(rows).c_str(), stdout);
    else
        bench::printFamilies(rows);
    const bool allHold =
        std::all_of(rows.begin(), rows.end(), [](const bench::Row &row) { return row.wrong.empty(); });
    return allRead && allHold && !rows.empty() ? 0 : 1;
}
