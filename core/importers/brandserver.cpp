#include "core/importers/brandserver.h"

#include "core/catalogue/record.h"

#include <QRegularExpression>

#include <array>

namespace grondplan::importers {

static constexpr Range kCount = {1, 100'000};
static constexpr Range kWatts = {0, 100'000};
static constexpr int kCents = 2;
static constexpr std::int64_t kGigabyte = 1'000'000'000;
static constexpr qsizetype kMostId = 60;

QString readPriceDate(FieldReader &root)
{
    const yaml::Entry *entry = root.take("prices-of");
    if (entry == nullptr)
        return {};
    const QString date = root.textOf(*entry, 10);
    if (!isPartialDate(date))
        root.report(Severity::Error, "field.date", entry->value->place, {root.path("prices-of"), date});
    return date;
}

/// An id as it stands in project files and on the command line.
static QString readId(FieldReader &fields)
{
    static const QRegularExpression kId(QStringLiteral("^[a-z0-9][a-z0-9.-]*$"));
    const QString id = fields.word("id", kMostId);
    if (!id.isEmpty() && !kId.match(id).hasMatch())
        fields.report(Severity::Error, "brand.id", fields.node().find(QStringLiteral("id"))->place,
                      {fields.path("id"), id});
    return id;
}

static Raid readRaid(FieldReader &disks)
{
    struct Level
    {
        const char *name;
        Raid raid;
    };
    static constexpr std::array kLevels = {Level{"none", Raid::None}, Level{"raid1", Raid::Raid1},
                                           Level{"raid10", Raid::Raid10}, Level{"raid5", Raid::Raid5},
                                           Level{"raid6", Raid::Raid6}};
    const QString found = disks.word("raid", kMostId);
    QStringList names;
    for (const Level &level : kLevels) {
        if (found == QLatin1String(level.name))
            return level.raid;
        names += QString::fromLatin1(level.name);
    }
    if (!found.isEmpty())
        disks.report(Severity::Error, "field.one-of", disks.node().find(QStringLiteral("raid"))->place,
                     {disks.path("raid"), found, names.join(QLatin1String(", "))});
    return Raid::None;
}

static void readDisks(FieldReader &fields, Baseline &server)
{
    const yaml::Entry *entry = fields.take("disks");
    if (entry == nullptr) {
        fields.reportMissing("disks");
        return;
    }
    FieldReader disks = fields.inside(*entry);
    if (!entry->value->isMap())
        return;
    server.diskType = disks.word("type", limits::kBrandLine);
    server.diskCount = static_cast<int>(disks.neededNumber("count", {0, 1'000}));
    server.diskSize = Bytes(disks.neededNumber("size-gb", {0, 100'000}) * kGigabyte);
    server.raid = readRaid(disks);
    disks.refuseOthers();
    constexpr int kLeastForParity = 3; // with one disk of parity and two of data; of two it is a mirror
    const bool isTooFew = server.raid == Raid::Raid5 && server.diskCount < kLeastForParity;
    if (server.diskCount > 0 && server.diskSize.count() > 0 && (isTooFew || usableDisk(server).count() <= 0))
        disks.report(Severity::Error, "brand.raid-disks", entry->value->place,
                     {disks.path("raid"), QString::number(server.diskCount)});
}

static std::optional<Price> readPrice(FieldReader &fields, const QString &provider, const QString &date)
{
    const std::optional<std::int64_t> month = fields.number("price-month", limits::kPriceMinor, kCents);
    const std::optional<std::int64_t> once = fields.number("setup-fee", limits::kPriceMinor, kCents);
    const std::optional<std::int64_t> term = fields.number("term-months", limits::kTermMonths);
    Currency currency;
    if (const yaml::Entry *entry = fields.take("currency")) {
        const QString code = fields.textOf(*entry, 3);
        if (!Currency::parse(code, currency))
            fields.report(Severity::Error, "brand.currency", entry->value->place,
                          {fields.path("currency"), code});
    }
    if (!month)
        return std::nullopt;
    Price price;
    price.month = Money{*month, currency};
    price.once = Money{once.value_or(0), currency};
    price.basis = QStringLiteral("list");
    price.provenance = {provider, date, false, QStringLiteral("high"), {}};
    price.termMonths = static_cast<int>(term.value_or(1));
    return price;
}

Baseline readServer(FieldReader &fields, const QString &provider, const QString &date)
{
    Baseline server;
    server.id = readId(fields);
    server.provider = provider;
    server.model = fields.word("model", limits::kBrandLine);
    if (const yaml::Entry *location = fields.take("location"))
        server.location = fields.textOf(*location, limits::kBrandLine);
    server.cpuModel = fields.word("cpu", limits::kBrandLine);
    server.sockets = static_cast<int>(fields.number("sockets", kCount).value_or(1));
    server.cores = static_cast<int>(fields.neededNumber("cores", {server.sockets, kCount.max}));
    server.threads = static_cast<int>(
        fields.number("threads", {server.cores, kCount.max}).value_or(std::int64_t{server.cores}));
    server.numaNodes = static_cast<int>(fields.number("numa-nodes", kCount).value_or(server.sockets));
    server.memory = Bytes(fields.neededNumber("memory-gib", {1, limits::kMemoryBytes.max / kGibi}) * kGibi);
    readDisks(fields, server);
    server.nic = Megabits(fields.neededNumber("network-gbit", {1, limits::kNetworkMegabits.max}, 3));
    server.powerIdle = Watts(fields.number("power-idle-watts", kWatts).value_or(0));
    server.powerMax = Watts(fields.number("power-max-watts", {server.powerIdle.count(), kWatts.max})
                                .value_or(server.powerIdle.count()));
    server.price = readPrice(fields, provider, date);
    server.provenance = {provider, date, false, QStringLiteral("high"), {}};
    return server;
}

} // namespace grondplan::importers
