#include "app/cli/packjson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

// Cost, bound, gap and processor time of the placement engine on every instance of a folder, beside plain
// first-fit-decreasing from the same build.

using namespace grondplan;

namespace {

struct Row
{
    QString name;
    std::int64_t items = 0;
    std::int64_t plainCost = 0;
    packing::Result result;
    double plainMillis = 0;
    double millis = 0;
    std::string wrong; ///< what verify() says
};

double processorMillis()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// One run of first-fit-decreasing and nothing more.
packing::Budget plainBudget()
{
    packing::Budget budget;
    budget.steps = 0;
    for (const std::string &name : packing::passNames()) {
        if (name != "first-fit-decreasing")
            budget.without.push_back(name);
    }
    return budget;
}

Row measured(const QString &name, const packing::Problem &problem, std::int64_t steps)
{
    Row row;
    row.name = name;
    for (const packing::ItemClass &item : problem.items)
        row.items += item.count;
    double start = processorMillis();
    row.plainCost = packing::solve(problem, plainBudget()).cost;
    row.plainMillis = processorMillis() - start;
    packing::Budget budget;
    budget.steps = steps;
    start = processorMillis();
    row.result = packing::solve(problem, budget);
    row.millis = processorMillis() - start;
    row.wrong = packing::verify(problem, row.result);
    return row;
}

QJsonObject toJson(const Row &row)
{
    return {{QStringLiteral("instance"), row.name},
            {QStringLiteral("items"), qint64{row.items}},
            {QStringLiteral("cost"), qint64{row.result.cost}},
            {QStringLiteral("lower_bound"), qint64{row.result.lowerBound}},
            {QStringLiteral("bound_kind"), QString::fromLatin1(packing::boundKindName(row.result.boundKind))},
            {QStringLiteral("gap_ppm"), qint64{row.result.gapPpm()}},
            {QStringLiteral("proved"), row.result.proved},
            {QStringLiteral("millis"), row.millis},
            {QStringLiteral("first_fit_cost"), qint64{row.plainCost}},
            {QStringLiteral("first_fit_millis"), row.plainMillis}};
}

void printText(const std::vector<Row> &rows)
{
    std::printf("%-28s %8s %12s %12s %8s %10s %12s %10s\n", "instance", "items", "cost", "bound", "gap %",
                "ms", "first fit", "ms");
    for (const Row &row : rows)
        std::printf("%-28s %8lld %12lld %12lld %8.3f %10.1f %12lld %10.1f\n", qPrintable(row.name),
                    static_cast<long long>(row.items), static_cast<long long>(row.result.cost),
                    static_cast<long long>(row.result.lowerBound),
                    static_cast<double>(row.result.gapPpm()) / 10'000, row.millis,
                    static_cast<long long>(row.plainCost), row.plainMillis);
}

QStringList instancesIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList found;
    for (const QString &name : QDir(path).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        found.append(QDir(path).filePath(name));
    return found;
}

/// \return whether the instance was read and its answer holds
bool addRow(const QString &path, std::int64_t steps, std::vector<Row> &rows)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    const auto instance = cli::readInstance(file.readAll());
    if (!instance) {
        std::fprintf(stderr, "%s: %s %s\n", qPrintable(path), qPrintable(instance.error().message.id),
                     qPrintable(instance.error().message.args.join(QLatin1String(", "))));
        return false;
    }
    rows.push_back(measured(QFileInfo(path).completeBaseName(), instance->problem, steps));
    if (!rows.back().wrong.empty())
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), rows.back().wrong.c_str());
    return rows.back().wrong.empty();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("format"), QStringLiteral("text or json"), QStringLiteral("FORMAT"),
                      QStringLiteral("text")});
    parser.addOption({QStringLiteral("steps"), QStringLiteral("budget of each instance"), QStringLiteral("N"),
                      QString::number(packing::Budget{}.steps)});
    parser.addPositionalArgument(QStringLiteral("FOLDER|FILE"), QStringLiteral("instances in JSON"));
    parser.addHelpOption();
    parser.process(application);

    std::vector<Row> rows;
    bool allHold = !parser.positionalArguments().isEmpty();
    for (const QString &argument : parser.positionalArguments()) {
        for (const QString &path : instancesIn(argument))
            allHold = addRow(path, parser.value(QStringLiteral("steps")).toLongLong(), rows) && allHold;
    }
    if (parser.value(QStringLiteral("format")) == QLatin1String("json")) {
        QJsonArray list;
        for (const Row &row : rows)
            list.append(toJson(row));
        std::fputs(QJsonDocument(list).toJson().constData(), stdout);
    } else {
        printText(rows);
    }
    return allHold && !rows.empty() ? 0 : 1;
}
