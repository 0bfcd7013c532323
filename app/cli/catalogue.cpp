#include "app/cli/columns.h"
#include "app/cli/inputs.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/traffic.h"
#include "core/report/optionwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace grondplan::cli {

namespace {

void declareCatalogue(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("format"), words.text("option.format", {QStringLiteral("text, json")}),
                      QStringLiteral("text|json")});
}

/// A number of millionths without trailing zeros: 12500000 gives "12.5".
QString decimalOf(std::int64_t millionths, const Words &words)
{
    int decimals = 6;
    while (decimals > 0 && millionths % 10 == 0) {
        millionths /= 10;
        --decimals;
    }
    double divisor = 1;
    for (int i = 0; i < decimals; ++i)
        divisor *= 10;
    return words.decimal(static_cast<double>(millionths) / divisor, decimals);
}

QString markOf(const Provenance &provenance)
{
    return provenance.estimate ? QStringLiteral("*") : QString();
}

QString serversToText(const Catalogue &catalogue, const Words &words)
{
    Columns columns(7);
    columns.add({words.text("cli.column-id"), words.text("cli.column-server"), words.text("cli.column-cores"),
                 words.text("cli.column-memory"), words.text("cli.column-disk"),
                 words.text("cli.column-date"), words.text("cli.column-source"),
                 words.text("cli.column-price")});
    for (const Baseline &baseline : catalogue.baselines) {
        QString price = words.text("cli.no-price");
        QString date;
        if (baseline.price) {
            price = words.money(baseline.price->month) + markOf(baseline.price->provenance);
            date = words.sourceDate(baseline.price->provenance.date);
        }
        columns.add({baseline.id, words.catalogued(baseline.model),
                     QStringLiteral("%1 / %2").arg(baseline.cores).arg(baseline.threads),
                     words.memory(baseline.memory),
                     QStringLiteral("%1 × %2 %3")
                         .arg(baseline.diskCount)
                         .arg(words.disk(baseline.diskSize), baseline.diskType),
                     date, words.catalogued(baseline.provenance.source), price});
    }
    return columns.toString();
}

QString optionsToText(const Catalogue &catalogue, const Words &words)
{
    Columns columns(5);
    columns.add({words.text("cli.column-id"), words.text("report.column.option"),
                 words.text("cli.column-server"), words.text("cli.column-date"),
                 words.text("cli.column-source"), words.text("cli.column-price")});
    for (const ServerOption &option : catalogue.options)
        columns.add({option.id, report::optionName(words, option), option.baselines.join(QLatin1String(", ")),
                     words.sourceDate(option.price.provenance.date),
                     words.catalogued(option.price.provenance.source),
                     words.money(option.price.month) + markOf(option.price.provenance)});
    return columns.toString();
}

/// A unit of the catalogue in the reader's language, where it is known; symbols are the same in all.
QString unitOf(const Constant &constant, const Words &words)
{
    const QString id = QLatin1String("unit.") + constant.unit;
    return Words::knows(id) ? words.text(id) : constant.unit;
}

QString constantsToText(const Catalogue &catalogue, const Words &words)
{
    Columns columns(4);
    columns.add({words.text("cli.column-id"), words.text("cli.column-value"), words.text("cli.column-date"),
                 words.text("cli.column-source")});
    for (const auto &[id, constant] : catalogue.constants) {
        const QString value = decimalOf(constant.value, words) + QLatin1Char(' ') + unitOf(constant, words) +
                              markOf(constant.provenance);
        columns.add({id, value, words.sourceDate(constant.provenance.date),
                     words.catalogued(constant.provenance.source)});
    }
    return columns.toString();
}

QString licencesToText(const Catalogue &catalogue, const Words &words)
{
    Columns columns(4);
    columns.add({words.text("cli.column-id"), words.text("cli.column-licence"),
                 words.text("cli.column-metric"), words.text("cli.column-source"),
                 words.text("cli.column-licence-price")});
    for (const Licence &licence : catalogue.licences) {
        const QString price = licence.price
                                  ? QString(words.money(*licence.price) + QLatin1Char(' ') +
                                            words.text(QString(QLatin1String("period.") + licence.period)) +
                                            markOf(licence.provenance))
                                  : words.text("cli.no-price");
        columns.add({licence.id,
                     QString(licence.product + QLatin1Char(' ') + words.catalogued(licence.edition)),
                     words.catalogued(licence.metric), words.catalogued(licence.provenance.source), price});
    }
    return columns.toString();
}

QString templatesToText(const Catalogue &catalogue, const Words &words)
{
    Columns columns(4);
    columns.add({words.text("cli.column-id"), words.text("cli.column-template"),
                 words.text("cli.column-size"), words.text("cli.column-source")});
    for (const Template &entry : catalogue.templates) {
        columns.add({entry.id, words.text(QString(QLatin1String("template.") + entry.id)),
                     QString(words.cpu(entry.cpu) + QStringLiteral(" / ") + words.memory(entry.memory) +
                             markOf(entry.provenance)),
                     words.catalogued(entry.provenance.source)});
    }
    return columns.toString();
}

QString protocolsToText(const Words &words)
{
    Columns columns(5);
    columns.add({words.text("cli.column-id"), words.text("cli.column-protocol"),
                 words.text("cli.column-layer"), words.text("cli.column-date"),
                 words.text("cli.column-source"), words.text("cli.column-port")});
    for (const Protocol &protocol : protocols())
        columns.add({protocol.id, protocol.name, linkLevelId(protocol.level).toUpper(),
                     words.sourceDate(protocol.sourceDate), words.catalogued(protocol.source),
                     protocol.port ? QString::number(*protocol.port) : QString()});
    return columns.toString();
}

QJsonObject toJson(const Provenance &provenance)
{
    return {{QStringLiteral("source"), provenance.source},
            {QStringLiteral("date"), provenance.date},
            {QStringLiteral("estimate"), provenance.estimate},
            {QStringLiteral("confidence"), provenance.confidence},
            {QStringLiteral("note"), provenance.note}};
}

QJsonObject toJson(const Baseline &baseline)
{
    QJsonObject object{
        {QStringLiteral("id"), baseline.id},
        {QStringLiteral("provider"), baseline.provider},
        {QStringLiteral("model"), baseline.model},
        {QStringLiteral("cpu"), baseline.cpuModel},
        {QStringLiteral("sockets"), baseline.sockets},
        {QStringLiteral("cores"), baseline.cores},
        {QStringLiteral("threads"), baseline.threads},
        {QStringLiteral("memory_bytes"), qint64(baseline.memory.count())},
        {QStringLiteral("disk_usable_bytes"), qint64(usableDisk(baseline).count())},
        {QStringLiteral("gpus"), baseline.gpus},
        {QStringLiteral("estimated_fields"), QJsonArray::fromStringList(baseline.estimatedFields)},
        {QStringLiteral("provenance"), toJson(baseline.provenance)}};
    if (baseline.price) {
        object[QStringLiteral("price")] =
            QJsonObject{{QStringLiteral("month_cents"), qint64(baseline.price->month.minor)},
                        {QStringLiteral("once_cents"), qint64(baseline.price->once.minor)},
                        {QStringLiteral("currency"), baseline.price->month.currency.toString()},
                        {QStringLiteral("vat_included"), false},
                        {QStringLiteral("basis"), baseline.price->basis},
                        {QStringLiteral("provenance"), toJson(baseline.price->provenance)}};
    }
    return object;
}

/// Of the program itself, so that they are the same in every project.
QJsonArray protocolsToJson()
{
    QJsonArray array;
    for (const Protocol &protocol : protocols()) {
        const Provenance published{protocol.source, protocol.sourceDate, false, QStringLiteral("high"),
                                   protocol.note};
        QJsonObject object{{QStringLiteral("id"), protocol.id},
                           {QStringLiteral("name"), protocol.name},
                           {QStringLiteral("layer"), linkLevelId(protocol.level)},
                           {QStringLiteral("images"), QJsonArray::fromStringList(protocol.images)},
                           {QStringLiteral("templates"), QJsonArray::fromStringList(protocol.kinds)},
                           {QStringLiteral("provenance"), toJson(published)}};
        if (protocol.port)
            object[QStringLiteral("port")] = *protocol.port;
        array.append(object);
    }
    return array;
}

QByteArray toJson(const Catalogue &catalogue)
{
    QJsonArray servers;
    for (const Baseline &baseline : catalogue.baselines)
        servers.append(toJson(baseline));
    QJsonArray constants;
    for (const auto &[id, constant] : catalogue.constants) {
        constants.append(QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("value"), static_cast<double>(constant.value) / 1e6},
                                     {QStringLiteral("unit"), constant.unit},
                                     {QStringLiteral("basis"), constant.basis},
                                     {QStringLiteral("provenance"), toJson(constant.provenance)}});
    }
    QJsonArray licences;
    for (const Licence &licence : catalogue.licences) {
        QJsonObject object{{QStringLiteral("id"), licence.id},
                           {QStringLiteral("product"), licence.product},
                           {QStringLiteral("edition"), licence.edition},
                           {QStringLiteral("metric"), licence.metric},
                           {QStringLiteral("period"), licence.period},
                           {QStringLiteral("provenance"), toJson(licence.provenance)}};
        if (licence.price) {
            object[QStringLiteral("price_cents")] = qint64(licence.price->minor);
            object[QStringLiteral("currency")] = licence.price->currency.toString();
        }
        licences.append(object);
    }
    QJsonArray templates;
    for (const Template &entry : catalogue.templates) {
        templates.append(QJsonObject{{QStringLiteral("id"), entry.id},
                                     {QStringLiteral("cpu_millis"), qint64(entry.cpu.count())},
                                     {QStringLiteral("memory_bytes"), qint64(entry.memory.count())},
                                     {QStringLiteral("disk_bytes"), qint64(entry.disk.count())},
                                     {QStringLiteral("provenance"), toJson(entry.provenance)}});
    }
    QJsonArray options;
    for (const ServerOption &option : catalogue.options) {
        options.append(QJsonObject{{QStringLiteral("id"), option.id},
                                   {QStringLiteral("servers"), QJsonArray::fromStringList(option.baselines)},
                                   {QStringLiteral("disks"), option.disks},
                                   {QStringLiteral("memory_bytes"), qint64(option.memory.count())},
                                   {QStringLiteral("network_megabits"), qint64(option.nic.count())},
                                   {QStringLiteral("most"), option.most},
                                   {QStringLiteral("month_cents"), qint64(option.price.month.minor)},
                                   {QStringLiteral("once_cents"), qint64(option.price.once.minor)},
                                   {QStringLiteral("currency"), option.price.month.currency.toString()},
                                   {QStringLiteral("provenance"), toJson(option.price.provenance)}});
    }
    const QJsonObject root{{QStringLiteral("schema"), QStringLiteral("grondplan.catalogue/1")},
                           {QStringLiteral("options"), options},
                           {QStringLiteral("protocols"), protocolsToJson()},
                           {QStringLiteral("version"), catalogue.version},
                           {QStringLiteral("servers"), servers},
                           {QStringLiteral("constants"), constants},
                           {QStringLiteral("licences"), licences},
                           {QStringLiteral("templates"), templates}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Exit runCatalogue(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    if (!oneOf(parser, context, QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")},
               exit))
        return exit;
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(0);
    if (action == QLatin1String("show") || action == QLatin1String("import") ||
        action == QLatin1String("export"))
        return usage(context, "cli.command-later", {QString(QLatin1String("catalogue ") + action)});
    if (action != QLatin1String("list"))
        return usage(context, "cli.catalogue-action");
    std::shared_ptr<const Catalogue> catalogue = shippedCatalogue();
    if (arguments.size() > 1) {
        const std::optional<Loaded> loaded = openProject(arguments[1], {}, context, exit);
        if (!loaded)
            return exit;
        catalogue = loaded->project.catalogue;
    }
    if (parser.value(QStringLiteral("format")) == QLatin1String("json"))
        return print(toJson(*catalogue));
    const Words &words = context.words;
    const QString gap = QStringLiteral("\n");
    const QString text = words.text("cli.catalogue-version", {catalogue->version}) + gap + gap +
                         serversToText(*catalogue, words) + gap + optionsToText(*catalogue, words) + gap +
                         licencesToText(*catalogue, words) + gap + templatesToText(*catalogue, words) + gap +
                         protocolsToText(words) + gap + constantsToText(*catalogue, words);
    return print(text.toUtf8());
}

} // namespace

const Command kCatalogue = {"catalogue",      "list [PROJECT] [--format text|json]",
                            "cli.catalogue",  Command::Needs::Core,
                            declareCatalogue, runCatalogue};

} // namespace grondplan::cli
