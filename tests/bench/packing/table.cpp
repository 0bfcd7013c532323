#include "tests/bench/packing/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace grondplan::bench {

namespace {

/// What the rows of a family come to.
struct Summary
{
    std::string family;
    int instances = 0;
    int proved = 0;
    int optimal = 0;
    int wrong = 0;
    int incomplete = 0; ///< items left over, or a reserve that is not kept
    double gapSum = 0;
    double gapWorst = 0;
    int known = 0; ///< with an optimum, or a best, that is known
    double aboveSum = 0;
    double aboveWorst = 0;
    double millisSum = 0;
    double millisWorst = 0;
};

long long number(std::int64_t value)
{
    return static_cast<long long>(value);
}

} // namespace

static std::vector<Summary> summaries(const std::vector<Row> &rows)
{
    std::vector<Summary> all;
    for (const Row &row : rows) {
        auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Summary &summary) { return summary.family == row.family; });
        if (found == all.end()) {
            all.emplace_back().family = row.family;
            found = all.end() - 1;
        }
        ++found->instances;
        found->proved += row.proved && row.wrong.empty() ? 1 : 0;
        found->optimal += row.isOptimal() ? 1 : 0;
        found->wrong += row.wrong.empty() ? 0 : 1;
        found->incomplete += row.unplaced > 0 || !row.survives ? 1 : 0;
        found->gapSum += row.gapPercent();
        found->gapWorst = std::max(found->gapWorst, row.gapPercent());
        if (const auto above = row.abovePercent()) {
            ++found->known;
            found->aboveSum += *above;
            found->aboveWorst = std::max(found->aboveWorst, *above);
        }
        found->millisSum += row.millis;
        found->millisWorst = std::max(found->millisWorst, row.millis);
    }
    return all;
}

void printHead()
{
    std::printf("%-30s %8s %7s %12s %12s %-10s %8s %6s %12s %8s %10s %8s %7s %12s %9s\n", "instance", "items",
                "classes", "cost", "bound", "kind", "gap %", "proved", "known", "above %", "cpu ms", "MiB",
                "B/item", "first fit", "cpu ms");
}

void printRow(const Row &row)
{
    const std::optional<std::int64_t> known = row.optimum ? row.optimum : row.bestKnown;
    const auto above = row.abovePercent();
    char percent[32] = "-";
    if (above)
        std::snprintf(percent, sizeof percent, "%.3f", *above);
    std::printf("%-30s %8lld %7lld %12lld %12lld %-10s %8.3f %6s %12s %8s %10.1f %8.1f %7.0f %12s %9.1f\n",
                row.name.c_str(), number(row.items), number(row.classes), number(row.cost), number(row.bound),
                row.boundKind.c_str(), row.gapPercent(), row.proved ? "yes" : "no",
                known ? std::to_string(*known).c_str() : "-", percent, row.millis,
                static_cast<double>(row.memory) / (1 << 20), row.bytesPerItem(),
                row.firstFitCost ? std::to_string(*row.firstFitCost).c_str() : "-", row.firstFitMillis);
    if (row.unplaced > 0)
        std::printf("  not placed: %lld\n", number(row.unplaced));
    if (!row.survives)
        std::printf("  the reserve is not kept\n");
    if (!row.wrong.empty())
        std::printf("  WRONG: %s\n", row.wrong.c_str());
    std::fflush(stdout);
}

void printFamilies(const std::vector<Row> &rows)
{
    std::printf("\n%-12s %9s %8s %9s %10s %11s %13s %12s %12s %12s %6s %10s\n", "family", "instances",
                "proved %", "optimal %", "mean gap %", "worst gap %", "mean above %", "worst above",
                "mean cpu ms", "worst cpu", "wrong", "incomplete");
    for (const Summary &summary : summaries(rows)) {
        const double count = summary.instances;
        std::printf("%-12s %9d %8.1f %9.1f %10.3f %11.3f ", summary.family.c_str(), summary.instances,
                    100 * summary.proved / count, 100 * summary.optimal / count, summary.gapSum / count,
                    summary.gapWorst);
        if (summary.known > 0)
            std::printf("%13.3f %12.3f ", summary.aboveSum / summary.known, summary.aboveWorst);
        else
            std::printf("%13s %12s ", "-", "-");
        std::printf("%12.1f %12.1f %6d %10d\n", summary.millisSum / count, summary.millisWorst, summary.wrong,
                    summary.incomplete);
    }
}

static QJsonValue orNull(const std::optional<std::int64_t> &value)
{
    return value ? QJsonValue(qint64{*value}) : QJsonValue(QJsonValue::Null);
}

static QJsonObject rowToJson(const Row &row)
{
    const auto above = row.abovePercent();
    return {{QStringLiteral("instance"), QString::fromStdString(row.name)},
            {QStringLiteral("family"), QString::fromStdString(row.family)},
            {QStringLiteral("items"), qint64{row.items}},
            {QStringLiteral("classes"), qint64{row.classes}},
            {QStringLiteral("cost"), qint64{row.cost}},
            {QStringLiteral("lower_bound"), qint64{row.bound}},
            {QStringLiteral("bound_kind"), QString::fromStdString(row.boundKind)},
            {QStringLiteral("gap_ppm"), qint64{row.gapPpm}},
            {QStringLiteral("proved"), row.proved},
            {QStringLiteral("reproducible"), row.reproducible},
            {QStringLiteral("unplaced"), qint64{row.unplaced}},
            {QStringLiteral("reserve_kept"), row.survives},
            {QStringLiteral("optimum"), orNull(row.optimum)},
            {QStringLiteral("best_known"), orNull(row.bestKnown)},
            {QStringLiteral("bound_known"), orNull(row.boundKnown)},
            {QStringLiteral("above_percent"), above ? QJsonValue(*above) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("steps"), qint64{row.steps}},
            {QStringLiteral("processor_millis"), row.millis},
            {QStringLiteral("memory_bytes"), qint64{row.memory}},
            {QStringLiteral("problem_bytes"), qint64{row.problemMemory}},
            {QStringLiteral("bytes_per_item"), row.bytesPerItem()},
            {QStringLiteral("first_fit_cost"), orNull(row.firstFitCost)},
            {QStringLiteral("first_fit_millis"), row.firstFitMillis},
            {QStringLiteral("wrong"), QString::fromStdString(row.wrong)}};
}

std::string toJson(const std::vector<Row> &rows)
{
    QJsonArray instances;
    for (const Row &row : rows)
        instances.append(rowToJson(row));
    QJsonArray families;
    for (const Summary &summary : summaries(rows)) {
        const double count = summary.instances;
        families.append(QJsonObject{{QStringLiteral("family"), QString::fromStdString(summary.family)},
                                    {QStringLiteral("instances"), summary.instances},
                                    {QStringLiteral("proved"), summary.proved},
                                    {QStringLiteral("optimal"), summary.optimal},
                                    {QStringLiteral("mean_gap_percent"), summary.gapSum / count},
                                    {QStringLiteral("worst_gap_percent"), summary.gapWorst},
                                    {QStringLiteral("known"), summary.known},
                                    {QStringLiteral("mean_above_percent"),
                                     summary.known > 0 ? summary.aboveSum / summary.known : 0.0},
                                    {QStringLiteral("worst_above_percent"), summary.aboveWorst},
                                    {QStringLiteral("mean_processor_millis"), summary.millisSum / count},
                                    {QStringLiteral("worst_processor_millis"), summary.millisWorst},
                                    {QStringLiteral("wrong"), summary.wrong},
                                    {QStringLiteral("incomplete"), summary.incomplete}});
    }
    const QJsonObject root{{QStringLiteral("instances"), instances}, {QStringLiteral("families"), families}};
    return QJsonDocument(root).toJson().toStdString();
}

} // namespace grondplan::bench
