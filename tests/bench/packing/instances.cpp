#include "tests/bench/packing/instances.h"

#include "app/cli/packjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace grondplan::bench {

QStringList instancesIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList found;
    for (const QString &name : QDir(path).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        found.append(QDir(path).filePath(name));
    return found;
}

/// The optimum, or `bound..best`, of the table beside the file.
static void addWhatIsKnown(const QFileInfo &file, Instance &instance)
{
    QFile readme(file.dir().filePath(QStringLiteral("README.md")));
    if (!readme.open(QIODevice::ReadOnly))
        return;
    const QString start = QStringLiteral("| %1 |").arg(file.completeBaseName());
    for (const QString &line : QString::fromUtf8(readme.readAll()).split(QLatin1Char('\n'))) {
        const QString known = line.section(QLatin1Char('|'), 4, 4).trimmed();
        if (!line.startsWith(start))
            continue;
        bool isNumber = false;
        const qint64 value = known.section(QStringLiteral(".."), -1).toLongLong(&isNumber);
        if (isNumber && !known.contains(QLatin1String("..")))
            instance.optimum = value;
        else if (isNumber)
            instance.bestKnown = value;
        if (isNumber && !instance.optimum)
            instance.boundKnown = known.section(QStringLiteral(".."), 0, 0).toLongLong();
    }
}

std::optional<Instance> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return std::nullopt;
    }
    auto read = cli::readInstance(file.readAll());
    if (!read) {
        // The command line has the words for it.
        for (const cli::Refusal &refusal : read.error())
            std::fprintf(stderr, "%s:%d:%d: is no instance: %s (%s); `grondplan-cli pack` says more\n",
                         qPrintable(path), refusal.line, refusal.column,
                         qPrintable(refusal.message.args.join(QLatin1String(", "))),
                         qPrintable(refusal.message.id));
        return std::nullopt;
    }
    Instance instance;
    const QString name = QFileInfo(path).completeBaseName();
    instance.name = name.toStdString();
    const auto end = std::find_if(instance.name.begin(), instance.name.end(),
                                  [](char letter) { return letter < 'a' || letter > 'z'; });
    instance.family.assign(instance.name.begin(), end);
    instance.problem = std::move(read->problem);
    addWhatIsKnown(QFileInfo(path), instance);
    return instance;
}

static QJsonArray numbers(const std::vector<std::int64_t> &values)
{
    QJsonArray list;
    for (const std::int64_t value : values)
        list.append(qint64{value});
    return list;
}

static QJsonObject binToJson(const packing::BinType &bin)
{
    QJsonObject object{{QStringLiteral("id"), QString::fromStdString(bin.id)},
                       {QStringLiteral("capacity"), numbers(bin.capacity)},
                       {QStringLiteral("cost"), qint64{bin.cost}}};
    if (!bin.capacityAfterFailure.empty())
        object.insert(QStringLiteral("capacity_after_failure"), numbers(bin.capacityAfterFailure));
    if (bin.stock)
        object.insert(QStringLiteral("count"), qint64{*bin.stock});
    if (bin.units != 1)
        object.insert(QStringLiteral("units"), bin.units);
    if (bin.domain >= 0)
        object.insert(QStringLiteral("domain"), QStringLiteral("d%1").arg(bin.domain));
    return object;
}

static QJsonObject itemToJson(const packing::Problem &problem, const packing::ItemClass &item)
{
    const auto binId = [&problem](int bin) {
        return QString::fromStdString(problem.bins[static_cast<std::size_t>(bin)].id);
    };
    QJsonObject object{{QStringLiteral("id"), QString::fromStdString(item.id)},
                       {QStringLiteral("demand"), numbers(item.demand)},
                       {QStringLiteral("count"), qint64{item.count}}};
    if (item.spreadGroup >= 0) {
        object.insert(QStringLiteral("spread"), QStringLiteral("s%1").arg(item.spreadGroup));
        object.insert(QStringLiteral("spread_max"), qint64{item.spreadMax});
        object.insert(QStringLiteral("spread_least"), item.spreadLeast);
    }
    if (item.domainMax > 0)
        object.insert(QStringLiteral("domain_max"), qint64{item.domainMax});
    if (item.conflictGroup >= 0)
        object.insert(QStringLiteral("apart"), QStringLiteral("a%1").arg(item.conflictGroup));
    if (item.oneUnit)
        object.insert(QStringLiteral("one_unit"), true);
    if (item.pin >= 0)
        object.insert(QStringLiteral("pin"), binId(item.pin));
    QJsonArray allowed;
    for (const int bin : item.binsAllowed)
        allowed.append(binId(bin));
    if (!allowed.isEmpty())
        object.insert(QStringLiteral("bins_allowed"), allowed);
    return object;
}

static QByteArray toJson(const packing::Problem &problem)
{
    QJsonArray dimensions;
    for (const std::string &dimension : problem.dimensions)
        dimensions.append(QString::fromStdString(dimension));
    QJsonArray undivided;
    for (std::size_t d = 0; d < problem.undivided.size(); ++d) {
        if (problem.undivided[d] != 0)
            undivided.append(dimensions[static_cast<qsizetype>(d)]);
    }
    QJsonArray bins;
    for (const packing::BinType &bin : problem.bins)
        bins.append(binToJson(bin));
    QJsonArray items;
    for (const packing::ItemClass &item : problem.items)
        items.append(itemToJson(problem, item));
    const QJsonObject root{{QStringLiteral("schema"), QStringLiteral("grondplan.packing/1")},
                           {QStringLiteral("dimensions"), dimensions},
                           {QStringLiteral("bins"), bins},
                           {QStringLiteral("items"), items},
                           {QStringLiteral("reserve"), problem.reserve},
                           {QStringLiteral("least_bins"), qint64{problem.leastBins}},
                           {QStringLiteral("single_type"), problem.singleType},
                           {QStringLiteral("undivided"), undivided}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

static bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return written;
}

bool writeFiles(const QString &folder, const std::vector<Instance> &instances)
{
    const QDir target(folder);
    bool written = target.mkpath(QStringLiteral("."));
    QByteArray readme =
        "| file | items | dimensions | best known | what that is |\n| --- | --- | --- | --- | --- |\n";
    for (const Instance &instance : instances) {
        const QString name = QString::fromStdString(instance.name);
        written = write(target.filePath(name + QLatin1String(".json")), toJson(instance.problem)) && written;
        std::int64_t items = 0;
        for (const packing::ItemClass &item : instance.problem.items)
            items += item.count;
        readme +=
            QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                .arg(name)
                .arg(items)
                .arg(instance.problem.dimensions.size())
                .arg(instance.optimum ? QString::number(*instance.optimum) : QStringLiteral("-"),
                     instance.optimum ? QStringLiteral("optimum (planted)") : QStringLiteral("not known"))
                .toUtf8();
    }
    return write(target.filePath(QStringLiteral("README.md")), readme) && written;
}

} // namespace grondplan::bench
