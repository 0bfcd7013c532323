#include "core/catalogue/traffic.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/csv.h"
#include "core/scenario/limits.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace grondplan {

static LinkLevel levelOfLayer(const QString &layer)
{
    return linkLevelFromId(u'l' + layer).value_or(LinkLevel::Unstated);
}

static std::vector<Protocol> readProtocols()
{
    QFile file(QStringLiteral(":/catalogue/protocols.csv"));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const Result<std::vector<CsvRecord>> records = readCsv(bytes, QStringLiteral("protocols.csv"));
    if (!records || records->empty())
        qFatal("grondplan: the built-in list of protocols is damaged");
    std::vector<Protocol> read;
    for (auto record = std::next(records->begin()); record != records->end(); ++record) {
        const auto cell = [&](const char *column) {
            return record->cells.value(records->front().cells.indexOf(QLatin1String(column)));
        };
        Protocol protocol;
        protocol.id = cell("id");
        protocol.name = cell("name");
        if (const QString port = cell("port"); !port.isEmpty())
            protocol.port = port.toInt();
        protocol.level = levelOfLayer(cell("level"));
        protocol.images = cell("images").split(u';', Qt::SkipEmptyParts);
        protocol.kinds = cell("kinds").split(u';', Qt::SkipEmptyParts);
        protocol.source = cell("source");
        protocol.sourceDate = cell("source_date");
        read.push_back(std::move(protocol));
    }
    return read;
}

const std::vector<Protocol> &protocols()
{
    static const std::vector<Protocol> kAll = readProtocols();
    return kAll;
}

template<class Asked> static const Protocol *firstProtocol(const Asked &asked)
{
    const std::vector<Protocol> &all = protocols();
    const auto found = std::find_if(all.begin(), all.end(), asked);
    return found == all.end() ? nullptr : &*found;
}

const Protocol *protocolNamed(const QString &name)
{
    const QString wanted = name.trimmed();
    return firstProtocol([&](const Protocol &each) {
        return each.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
               each.id.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

static const Protocol *protocolOfImage(const QString &image)
{
    if (image.isEmpty())
        return nullptr;
    const QString name = imageName(image);
    const QString withGroup = imageName(image.section(u'@', 0, 0), 2);
    return firstProtocol(
        [&](const Protocol &each) { return each.images.contains(name) || each.images.contains(withGroup); });
}

QString portText(const QString &published, PortSide side)
{
    const QStringList parts = published.section(u'/', 0, 0).split(u':');
    const bool isMapped = parts.size() > 1;
    return parts.at(isMapped && side == PortSide::Outside ? parts.size() - 2 : parts.size() - 1).trimmed();
}

std::optional<int> portOf(const QString &published, PortSide side)
{
    bool isNumber = false;
    const int port = portText(published, side).toInt(&isNumber);
    if (!isNumber || !limits::kPort.contains(port))
        return std::nullopt;
    return port;
}

static std::optional<int> onlyPort(const Workload &workload, PortSide side)
{
    std::optional<int> only;
    for (const QString &published : workload.ports) {
        const std::optional<int> port = portOf(published, side);
        if (!port || (only && *only != *port))
            return std::nullopt;
        only = port;
    }
    return only;
}

static LinkTraffic usualTraffic(const Link &link, const Workload &to, PortSide side)
{
    LinkTraffic traffic;
    traffic.protocol = link.protocol;
    traffic.port = link.port;
    traffic.level = link.level;
    const Protocol *stated = link.protocol.isEmpty() ? nullptr : protocolNamed(link.protocol);
    const Protocol *byImage = link.protocol.isEmpty() ? protocolOfImage(to.image) : nullptr;
    const Protocol *byKind = nullptr;
    if (link.protocol.isEmpty() && byImage == nullptr)
        byKind = firstProtocol([&](const Protocol &each) { return each.kinds.contains(to.kind); });

    const Protocol *known = stated != nullptr ? stated : byImage != nullptr ? byImage : byKind;
    if (traffic.protocol.isEmpty() && known != nullptr) {
        traffic.protocol = known->name;
        traffic.isProtocolAssumed = true;
    }
    if (!traffic.port) {
        traffic.port = onlyPort(to, side);
        if (!traffic.port && to.ports.isEmpty() && known != nullptr && known != byKind)
            traffic.port = known->port;
        traffic.isPortAssumed = traffic.port.has_value();
    }
    if (traffic.level == LinkLevel::Unstated && known != nullptr) {
        traffic.level = known->level;
        traffic.isLevelAssumed = true;
    }
    return traffic;
}

LinkTraffic trafficOf(const Link &link, const Workload &to)
{
    return usualTraffic(link, to, PortSide::Inside);
}

LinkTraffic trafficFromOutside(const Workload &to)
{
    return usualTraffic(Link(), to, PortSide::Outside);
}

QString LinkTraffic::text() const
{
    QStringList called;
    if (!protocol.isEmpty())
        called += protocol;
    if (port)
        called += QString::number(*port);
    QStringList parts;
    if (!called.isEmpty())
        parts += called.join(u' ');
    if (level != LinkLevel::Unstated)
        parts += linkLevelId(level).toUpper();
    return parts.join(QStringLiteral(" · "));
}

} // namespace grondplan
