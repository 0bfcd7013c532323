#include "core/catalogue/loader.h"

#include "core/catalogue/assumedsize.h"
#include "core/catalogue/overheads.h"
#include "core/catalogue/record.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <set>

namespace grondplan {

static constexpr Range kCount = {1, 100'000};
static constexpr Range kCountOrNone = {0, 100'000};
static constexpr Range kDisks = {0, 1'000};
static constexpr Range kDiskGigabytes = {0, 100'000}; ///< with kDisks below what a disk may hold in all
static constexpr int kCents = 2;
static constexpr std::int64_t kGigabyte = 1'000'000'000;

/// The columns a file must have, in any order, and no others.
using ColumnNames = QStringList;

static const ColumnNames &serverColumns()
{
    static const ColumnNames kNames =
        QStringLiteral(
            "id provider model location cpu_model sockets cores threads base_ghz boost_ghz tdp_w_per_socket "
            "numa_nodes ram_gib ram_max_gib disk_type disk_count disk_size_gb raid nic_gbit nic_public_gbit "
            "gpu price_month currency price_basis price_hour setup_fee term_months power_idle_w power_max_w "
            "power_basis power_curve "
            "embodied_kgco2e embodied_basis source source_date confidence price_confidence "
            "estimated_fields note")
            .split(u' ');
    return kNames;
}

static const ColumnNames &licenceColumns()
{
    static const ColumnNames kNames =
        QStringLiteral("id vendor product edition category metric price currency period unit pack "
                       "processor_minimum server_minimum order_minimum guests minimum_rule formula "
                       "price_basis source source_date confidence note")
            .split(u' ');
    return kNames;
}

static const ColumnNames &templateColumns()
{
    static const ColumnNames kNames =
        QStringLiteral("id group vcpu memory_mib disk_gb replicas stateful images basis source source_date "
                       "confidence note")
            .split(u' ');
    return kNames;
}

static const ColumnNames &optionColumns()
{
    static const ColumnNames kNames =
        QStringLiteral(
            "id baselines disks memory_gib nic_gbit most price_month currency price_basis setup_fee "
            "term_months source source_date confidence price_confidence note")
            .split(u' ');
    return kNames;
}

static Result<CsvColumns> columnsOf(const CsvRecord &header, const ColumnNames &names,
                                    const QString &fileName)
{
    const QString where = QString(fileName + u':' + QString::number(header.line) + u": header");
    CsvColumns columns;
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        const QString &name = header.cells[i];
        if (!names.contains(name) || columns.contains(name))
            return failure(ErrorCode::CatalogueDamaged, where, {name});
        columns.insert(name, i);
    }
    for (const QString &name : names) {
        if (!columns.contains(name))
            return failure(ErrorCode::CatalogueDamaged, where, {name});
    }
    return columns;
}

/// Reads a file record by record; ids are held to be unique.
template<class Item>
static Result<std::vector<Item>> readItems(const QByteArray &bytes, const QString &fileName,
                                           const ColumnNames &names,
                                           const std::function<Item(RecordReader &)> &itemOf)
{
    const Result<std::vector<CsvRecord>> records = readCsv(bytes, fileName);
    if (!records)
        return tl::make_unexpected(records.error());
    if (records->empty())
        return failure(ErrorCode::CatalogueDamaged, fileName, {QStringLiteral("empty")});
    const Result<CsvColumns> columns = columnsOf(records->front(), names, fileName);
    if (!columns)
        return tl::make_unexpected(columns.error());

    std::vector<Item> items;
    std::set<QString> ids;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const CsvRecord &record = (*records)[i];
        RecordReader reader(record, *columns, fileName);
        if (record.cells.size() != columns->size())
            reader.refuse("cells", QString::number(record.cells.size()));
        Item item = itemOf(reader);
        if (!ids.insert(item.id).second)
            reader.refuse("id", item.id);
        if (const Result<> good = reader.result(); !good)
            return tl::make_unexpected(good.error());
        items.push_back(std::move(item));
    }
    return items;
}

static Raid raidOf(RecordReader &reader)
{
    const QString found = reader.text("raid");
    for (const auto &[name, raid] : {std::pair(u"none", Raid::None), std::pair(u"raid1", Raid::Raid1),
                                     std::pair(u"raid10", Raid::Raid10), std::pair(u"raid5", Raid::Raid5),
                                     std::pair(u"raid6", Raid::Raid6)}) {
        if (found == QStringView(name))
            return raid;
    }
    reader.refuse("raid", found);
    return Raid::None;
}

/// "2 x NVIDIA L40S 48 GB": how many of which.
static void readGpus(RecordReader &reader, Baseline &baseline)
{
    const QString found = reader.text("gpu");
    if (found.isEmpty())
        return;
    const qsizetype times = found.indexOf(QLatin1String(" x "));
    bool isCount = false;
    baseline.gpus = found.left(std::max<qsizetype>(times, 0)).toInt(&isCount);
    baseline.gpuModel = found.mid(times + 3);
    if (times < 0 || !isCount || baseline.gpus < 1 || !limits::kGpus.contains(baseline.gpus))
        reader.refuse("gpu", found);
}

static bool isEstimate(const QString &basis)
{
    return basis.startsWith(QLatin1String("estimate"));
}

static std::optional<Price> priceOf(RecordReader &reader)
{
    const std::optional<std::int64_t> month =
        reader.optionalDecimal("price_month", kCents, limits::kPriceMinor);
    if (!month)
        return std::nullopt;
    const Currency currency = reader.currency("currency");
    const std::int64_t once = reader.optionalDecimal("setup_fee", kCents, limits::kPriceMinor).value_or(0);
    const QString basis = reader.word("price_basis");
    const auto term = static_cast<int>(reader.integer("term_months", limits::kTermMonths));
    return Price{Money{*month, currency}, Money{once, currency}, basis,
                 reader.provenance(isEstimate(basis), "price_confidence"), term};
}

static void readProcessors(RecordReader &reader, Baseline &baseline)
{
    baseline.cpuModel = reader.word("cpu_model");
    baseline.sockets = static_cast<int>(reader.integer("sockets", kCount));
    baseline.cores = static_cast<int>(reader.integer("cores", {baseline.sockets, kCount.max}));
    baseline.threads = static_cast<int>(reader.integer("threads", {baseline.cores, kCount.max}));
    baseline.numaNodes = static_cast<int>(reader.integer("numa_nodes", kCount));
}

static void readDisks(RecordReader &reader, Baseline &baseline)
{
    baseline.diskType = reader.word("disk_type");
    baseline.diskCount = static_cast<int>(reader.integer("disk_count", kDisks));
    baseline.diskSize = Bytes(reader.integer("disk_size_gb", kDiskGigabytes) * kGigabyte);
    baseline.raid = raidOf(reader);
    if (baseline.diskCount > 0 && usableDisk(baseline).count() <= 0)
        reader.refuse("raid", reader.text("raid"));
}

static void readPower(RecordReader &reader, Baseline &baseline)
{
    baseline.powerIdle = Watts(reader.integer("power_idle_w", kCountOrNone));
    baseline.powerMax = Watts(reader.integer("power_max_w", {baseline.powerIdle.count(), kCountOrNone.max}));
    baseline.powerBasis = reader.text("power_basis");
    const QString curve = reader.text("power_curve");
    if (curve == QLatin1String("tdp"))
        baseline.powerCurve = PowerCurve::Tdp;
    else if (curve != QLatin1String("straight"))
        reader.refuse("power_curve", curve);
}

static Baseline baselineOf(RecordReader &reader)
{
    Baseline baseline;
    baseline.id = reader.word("id");
    baseline.provider = reader.word("provider");
    baseline.model = reader.word("model");
    baseline.location = reader.text("location");
    readProcessors(reader, baseline);
    baseline.memory = Bytes(reader.integer("ram_gib", {1, limits::kMemoryBytes.max / kGibi}) * kGibi);
    readDisks(reader, baseline);
    baseline.nic = Megabits(reader.decimal("nic_gbit", 3, limits::kNetworkMegabits));
    readGpus(reader, baseline);
    readPower(reader, baseline);
    baseline.price = priceOf(reader);
    baseline.estimatedFields = reader.words("estimated_fields");
    for (const QString &field : baseline.estimatedFields) {
        if (!serverColumns().contains(field))
            reader.refuse("estimated_fields", field);
    }
    baseline.provenance = reader.provenance(reader.text("source").startsWith(QLatin1String("no source")));
    return baseline;
}

static LicenceRule ruleOf(RecordReader &reader)
{
    LicenceRule rule;
    const QString unit = reader.word("unit");
    if (const std::optional<LicenceUnit> known = licenceUnitFromId(unit))
        rule.unit = *known;
    else
        reader.refuse("unit", unit);
    rule.pack = static_cast<int>(reader.integer("pack", kCount));
    rule.processorMinimum = static_cast<int>(reader.integer("processor_minimum", kCountOrNone));
    rule.serverMinimum = static_cast<int>(reader.integer("server_minimum", kCountOrNone));
    rule.orderMinimum = static_cast<int>(reader.integer("order_minimum", kCountOrNone));
    rule.guests = static_cast<int>(reader.optionalDecimal("guests", 0, kCountOrNone).value_or(-1));
    return rule;
}

static Licence licenceOf(RecordReader &reader)
{
    Licence licence;
    licence.id = reader.word("id");
    licence.vendor = reader.word("vendor");
    licence.product = reader.word("product");
    licence.edition = reader.text("edition");
    licence.category = reader.word("category");
    licence.metric = reader.word("metric");
    const Currency currency = reader.currency("currency");
    if (const auto price = reader.optionalDecimal("price", kCents, limits::kPriceMinor))
        licence.price = Money{*price, currency};
    licence.period = reader.word("period");
    if (!QStringList{QStringLiteral("once"), QStringLiteral("month"), QStringLiteral("year")}.contains(
            licence.period))
        reader.refuse("period", licence.period);
    licence.rule = ruleOf(reader);
    licence.minimumRule = reader.text("minimum_rule");
    licence.formula = reader.word("formula");
    licence.provenance = reader.provenance(isEstimate(reader.word("price_basis")));
    return licence;
}

static ServerOption optionOf(RecordReader &reader)
{
    ServerOption option;
    option.id = reader.word("id");
    option.baselines = reader.words("baselines");
    option.disks = static_cast<int>(reader.integer("disks", kDisks));
    option.memory = Bytes(reader.integer("memory_gib", {0, limits::kMemoryBytes.max / kGibi}) * kGibi);
    option.nic = Megabits(reader.decimal("nic_gbit", 3, limits::kNetworkMegabits));
    option.most = static_cast<int>(reader.integer("most", {1, limits::kServerOptions.max}));
    if (const std::optional<Price> price = priceOf(reader))
        option.price = *price;
    else
        reader.refuse("price_month", reader.text("price_month"));
    return option;
}

static Template templateOfRecord(RecordReader &reader)
{
    Template item;
    item.id = reader.word("id");
    item.group = reader.word("group");
    item.cpu = MilliCpu(reader.decimal("vcpu", 3, limits::kCpuMillis));
    item.memory = Bytes(reader.integer("memory_mib", {0, limits::kMemoryBytes.max / kMebi}) * kMebi);
    item.disk = Bytes(reader.integer("disk_gb", {0, limits::kDiskBytes.max / kGigabyte}) * kGigabyte);
    item.replicas = reader.integer("replicas", limits::kReplicas);
    item.stateful = reader.yesNo("stateful");
    item.images = reader.words("images");
    item.provenance = reader.provenance(isEstimate(reader.word("basis")));
    return item;
}

static Result<> checkWhole(const Catalogue &catalogue, const QString &serversName,
                           const QString &overheadsName)
{
    if (static_cast<std::int64_t>(catalogue.baselines.size()) > limits::kBaselines)
        return failure(ErrorCode::CatalogueDamaged, serversName,
                       {QString::number(catalogue.baselines.size())});
    for (const Tier tier : kTiers) {
        if (!catalogue.baseline(Catalogue::referenceBaseline(tier)))
            return failure(ErrorCode::CatalogueDamaged, QString(serversName + u": id"),
                           {Catalogue::referenceBaseline(tier)});
    }
    for (const ServerOption &option : catalogue.options) {
        for (const QString &id : option.baselines) {
            if (!catalogue.baseline(id))
                return failure(ErrorCode::CatalogueDamaged, QStringLiteral("options.csv: baselines"), {id});
        }
    }
    if (const Result<> assumed = checkAssumedSize(catalogue); !assumed)
        return failure(ErrorCode::CatalogueDamaged, QString(overheadsName + u": " + assumed.error().where),
                       assumed.error().args);
    return {};
}

Result<Catalogue> loadCatalogue(const CatalogueFiles &files)
{
    const QString serversName = QStringLiteral("servers.csv");
    const QString overheadsName = QStringLiteral("overheads.json");
    Result<Overheads> overheads = readOverheads(files.overheads, overheadsName);
    if (!overheads)
        return tl::make_unexpected(overheads.error());
    auto baselines = readItems<Baseline>(files.servers, serversName, serverColumns(), baselineOf);
    if (!baselines)
        return tl::make_unexpected(baselines.error());
    auto licences =
        readItems<Licence>(files.licences, QStringLiteral("licences.csv"), licenceColumns(), licenceOf);
    if (!licences)
        return tl::make_unexpected(licences.error());
    auto templates = readItems<Template>(files.templates, QStringLiteral("templates.csv"), templateColumns(),
                                         templateOfRecord);
    if (!templates)
        return tl::make_unexpected(templates.error());

    Result<std::vector<ServerOption>> options;
    if (!files.options.isEmpty())
        options =
            readItems<ServerOption>(files.options, QStringLiteral("options.csv"), optionColumns(), optionOf);
    if (!options)
        return tl::make_unexpected(options.error());

    Catalogue catalogue;
    catalogue.version = overheads->compiled;
    catalogue.baselines = std::move(*baselines);
    catalogue.constants = std::move(overheads->constants);
    catalogue.licences = std::move(*licences);
    catalogue.templates = std::move(*templates);
    catalogue.tables = std::move(overheads->tables);
    catalogue.options = std::move(*options);
    if (const Result<> whole = checkWhole(catalogue, serversName, overheadsName); !whole)
        return tl::make_unexpected(whole.error());
    return catalogue;
}

static QByteArray resource(const char *name)
{
    QFile file(QString(u":/catalogue/" + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Catalogue> loadShippedCatalogue()
{
    return loadCatalogue({resource("servers.csv"), resource("overheads.json"), resource("licences.csv"),
                          resource("templates.csv"), resource("options.csv")});
}

std::shared_ptr<const Catalogue> shippedCatalogue()
{
    static const std::shared_ptr<const Catalogue> kShipped = [] {
        Result<Catalogue> loaded = loadShippedCatalogue();
        if (!loaded)
            qFatal("grondplan: the built-in catalogue is damaged: %s (%s)",
                   qUtf8Printable(loaded.error().where),
                   qUtf8Printable(loaded.error().args.join(QLatin1String(", "))));
        return std::make_shared<const Catalogue>(std::move(*loaded));
    }();
    return kShipped;
}

} // namespace grondplan
