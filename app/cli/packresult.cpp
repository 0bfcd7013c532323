#include "app/cli/packresult.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace grondplan::cli {

using packing::Problem;

QString reasonId(packing::Shortfall::Kind kind)
{
    switch (kind) {
    case packing::Shortfall::Kind::TooLarge:
        return QStringLiteral("too-large");
    case packing::Shortfall::Kind::NoAllowedBin:
        return QStringLiteral("no-allowed-bin");
    case packing::Shortfall::Kind::StockUsedUp:
        return QStringLiteral("stock-used-up");
    case packing::Shortfall::Kind::Spread:
        return QStringLiteral("spread");
    case packing::Shortfall::Kind::Domain:
        return QStringLiteral("domain");
    case packing::Shortfall::Kind::Apart:
        return QStringLiteral("apart");
    case packing::Shortfall::Kind::Unit:
        return QStringLiteral("unit");
    }
    return {};
}

static QString itemId(const Problem &problem, int item)
{
    return QString::fromStdString(problem.items[static_cast<std::size_t>(item)].id);
}

static QString binId(const Problem &problem, int bin)
{
    return QString::fromStdString(problem.bins[static_cast<std::size_t>(bin)].id);
}

static QJsonArray binsToJson(const Problem &problem, const packing::Result &result)
{
    QJsonArray bins;
    for (const packing::Bin &bin : result.bins) {
        QJsonArray items;
        for (const packing::Packed &packed : bin.items)
            items.append(QJsonObject{{QStringLiteral("id"), itemId(problem, packed.itemClass)},
                                     {QStringLiteral("count"), qint64{packed.count}}});
        bins.append(
            QJsonObject{{QStringLiteral("bin"), binId(problem, bin.type)}, {QStringLiteral("items"), items}});
    }
    return bins;
}

static QJsonArray unplacedToJson(const Problem &problem, const packing::Result &result)
{
    QJsonArray list;
    for (const packing::Unplaced &unplaced : result.unplaced) {
        QJsonObject one{{QStringLiteral("id"), itemId(problem, unplaced.itemClass)},
                        {QStringLiteral("count"), qint64{unplaced.count}},
                        {QStringLiteral("reason"), reasonId(unplaced.reason.kind)}};
        if (unplaced.reason.binType >= 0)
            one.insert(QStringLiteral("bin"), binId(problem, unplaced.reason.binType));
        if (unplaced.reason.dimension >= 0) {
            const auto dimension = static_cast<std::size_t>(unplaced.reason.dimension);
            one.insert(QStringLiteral("dimension"), QString::fromStdString(problem.dimensions[dimension]));
            one.insert(QStringLiteral("short"), qint64{unplaced.reason.short_});
        }
        list.append(one);
    }
    return list;
}

static QJsonArray passesToJson(const packing::Result &result)
{
    QJsonArray passes;
    for (const packing::PassReport &pass : result.passes)
        passes.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(pass.name)},
                                  {QStringLiteral("millis"), qint64{std::llround(pass.millis)}},
                                  {QStringLiteral("steps"), qint64{pass.steps}},
                                  {QStringLiteral("cost"), qint64{pass.cost}}});
    return passes;
}

/// What the bound counts: all dimensions but those outside it.
static QJsonArray boundRefersTo(const Problem &problem)
{
    QJsonArray names;
    for (std::size_t d = 0; d < problem.dimensions.size(); ++d) {
        if (problem.outsideBound.empty() || problem.outsideBound[d] == 0)
            names.append(QString::fromStdString(problem.dimensions[d]));
    }
    return names;
}

/// Numbers and nodes of a certificate.
static constexpr std::size_t kMostShown = 1000;

/// A node of a certificate's tree: where it branches, or the prices of a leaf.
static QJsonObject nodeToJson(const Problem &problem, const packing::Certificate::Node &node)
{
    if (node.type >= 0)
        return {{QStringLiteral("bin"), binId(problem, node.type)},
                {QStringLiteral("at_most"), qint64{node.most}},
                {QStringLiteral("then"), node.left},
                {QStringLiteral("else"), node.right}};
    QJsonArray prices;
    const std::size_t dimensions = problem.dimensions.size();
    for (std::size_t at = 0; at + dimensions <= node.prices.size(); at += dimensions) {
        QJsonArray ofType;
        for (std::size_t d = 0; d < dimensions; ++d)
            ofType.append(qint64{node.prices[at + d]});
        prices.append(ofType);
    }
    return {{QStringLiteral("prices"), prices}};
}

/// What proves the bound, for a checker of one's own; of a large one the beginning, which it says.
static QJsonObject certificateToJson(const Problem &problem, const packing::Result &result)
{
    const packing::Certificate &certificate = result.certificate;
    const auto shown = [](const std::vector<std::int64_t> &numbers) {
        QJsonArray list;
        for (std::size_t i = 0; i < std::min(numbers.size(), kMostShown); ++i)
            list.append(qint64{numbers[i]});
        return list;
    };
    QJsonObject object{
        {QStringLiteral("kind"), QString::fromLatin1(packing::boundKindName(result.boundKind))},
        {QStringLiteral("scale"), qint64{certificate.scale}},
        {QStringLiteral("nodes"), qint64(certificate.nodes.size())},
        {QStringLiteral("worths"), qint64(certificate.worth.size())}};
    if (!certificate.worth.empty())
        object.insert(QStringLiteral("worth"), shown(certificate.worth));
    if (!certificate.stockWorth.empty())
        object.insert(QStringLiteral("stock_worth"), shown(certificate.stockWorth));
    QJsonArray tree;
    for (std::size_t i = 0; i < std::min(certificate.nodes.size(), kMostShown); ++i)
        tree.append(nodeToJson(problem, certificate.nodes[i]));
    if (!tree.isEmpty()) {
        object.insert(QStringLiteral("tree"), tree);
        object.insert(QStringLiteral("by_dimension"), certificate.byDimension);
        object.insert(QStringLiteral("after_failure"), certificate.afterFailure);
        object.insert(QStringLiteral("counts_failing"), certificate.countsFailing);
    }
    object.insert(QStringLiteral("whole"), certificate.nodes.size() <= kMostShown &&
                                               certificate.worth.size() <= kMostShown &&
                                               certificate.stockWorth.size() <= kMostShown);
    return object;
}

QJsonObject resultToJson(const Problem &problem, const packing::Result &result)
{
    double millis = 0;
    for (const packing::PassReport &pass : result.passes)
        millis += pass.millis;
    QJsonObject root{
        {QStringLiteral("schema"), QStringLiteral("grondplan.packing-result/1")},
        {QStringLiteral("cost"), qint64{result.cost}},
        {QStringLiteral("lower_bound"), qint64{result.lowerBound}},
        {QStringLiteral("gap_ppm"), qint64{result.gapPpm()}},
        {QStringLiteral("bound_kind"), QString::fromLatin1(packing::boundKindName(result.boundKind))},
        {QStringLiteral("bound_refers_to"), boundRefersTo(problem)},
        {QStringLiteral("proved"), result.proved},
        {QStringLiteral("reproducible"), result.reproducible},
        {QStringLiteral("stopped"), result.stopped},
        {QStringLiteral("lacking_bins"), qint64{result.lackingBins}},
        {QStringLiteral("bins"), binsToJson(problem, result)},
        {QStringLiteral("unplaced"), unplacedToJson(problem, result)},
        {QStringLiteral("millis"), qint64{std::llround(millis)}},
        {QStringLiteral("passes"), passesToJson(result)}};
    if (result.certificate.scale > 0)
        root.insert(QStringLiteral("certificate"), certificateToJson(problem, result));
    if (problem.reserve > 0) {
        QJsonArray worst;
        for (const int bin : result.failure.worst)
            worst.append(bin);
        root.insert(QStringLiteral("failover"),
                    QJsonObject{{QStringLiteral("proved"), result.failure.survives},
                                {QStringLiteral("refuted"), result.survivalRefuted},
                                {QStringLiteral("cases"), qint64{result.failure.cases}},
                                {QStringLiteral("exhaustive"), result.failure.exhaustive},
                                {QStringLiteral("worst"), worst}});
    }
    return root;
}

} // namespace grondplan::cli
