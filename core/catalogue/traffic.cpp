#include "core/catalogue/traffic.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/csv.h"
#include "core/scenario/limits.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <set>

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
        protocol.note = cell("note");
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

const Protocol *protocolOfImage(const QString &image)
{
    if (image.isEmpty())
        return nullptr;
    const QString name = imageName(image);
    const QString withGroup = imageName(image.section(u'@', 0, 0), 2);
    return firstProtocol(
        [&](const Protocol &each) { return each.images.contains(name) || each.images.contains(withGroup); });
}

PublishedPort publishedPort(const QString &text)
{
    PublishedPort port;
    const QString transport = text.section(u'/', 1).trimmed().toLower();
    port.transport = transport == QLatin1String("tcp") ? QString() : transport;
    QString rest = text.section(u'/', 0, 0).trimmed();
    QString address;
    if (rest.startsWith(u'[')) {
        address = rest.mid(1, rest.indexOf(u']') - 1);
        rest = rest.mid(rest.indexOf(u']') + 2);
    }
    const QStringList parts = rest.split(u':');
    port.inside = parts.last().trimmed();
    port.outside = parts.size() > 1 ? parts.at(parts.size() - 2).trimmed() : port.inside;
    if (parts.size() > 2)
        address = parts.front();
    port.isLoopback = address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1") ||
                      address.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    return port;
}

std::vector<PublishedPort> openPorts(const Workload &workload)
{
    std::vector<PublishedPort> open;
    for (const QString &text : workload.ports) {
        PublishedPort port = publishedPort(text);
        if (!port.isLoopback)
            open.push_back(std::move(port));
    }
    return open;
}

namespace {
/// What a workload listens to, as one side sees it.
struct Listening
{
    bool says = false;         ///< whether it names any port
    std::optional<int> only;   ///< where it is one
    QString transport;         ///< of that one, or of all where they are of one kind
    bool isAlsoSecure = false; ///< 443 or 8443 is among several
};
} // namespace

static std::optional<int> numberOfPort(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && limits::kPort.contains(port) ? std::optional(port) : std::nullopt;
}

static Listening listeningTo(const Workload &workload, bool fromOutside)
{
    Listening listening;
    std::set<QString> ports;
    std::set<QString> transports;
    for (const QString &text : workload.ports) {
        const PublishedPort port = publishedPort(text);
        if (fromOutside && port.isLoopback)
            continue;
        ports.insert(fromOutside ? port.outside : port.inside);
        transports.insert(port.transport);
    }
    listening.says = !ports.empty();
    listening.isAlsoSecure =
        ports.size() > 1 && (ports.contains(QStringLiteral("443")) || ports.contains(QStringLiteral("8443")));
    if (ports.size() == 1)
        listening.only = numberOfPort(*ports.begin());
    if (transports.size() == 1)
        listening.transport = *transports.begin();
    else if (ports.size() == 1 && transports.size() == 2)
        listening.transport = QStringLiteral("tcp+udp");
    return listening;
}

/// By a word of its name: "PostgreSQL 16 (orders)", "redis-sessions".
static const Protocol *protocolInName(const QString &name)
{
    QString letters = name.toLower();
    for (QChar &c : letters) {
        if (!c.isLetter())
            c = u' ';
    }
    const QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    return firstProtocol([&](const Protocol &each) {
        return words.contains(each.id) ||
               std::any_of(each.images.begin(), each.images.end(),
                           [&](const QString &image) { return words.contains(image); });
    });
}

static const Protocol *protocolOfPort(int port)
{
    return firstProtocol([port](const Protocol &each) { return each.port == port; });
}

static LinkTraffic usualTraffic(const Link &link, const Workload &to, bool fromOutside)
{
    LinkTraffic traffic;
    traffic.protocol = link.protocol;
    traffic.port = link.port;
    traffic.level = link.level;
    const Listening listening = listeningTo(to, fromOutside);
    if (!traffic.port && listening.only) {
        traffic.port = listening.only;
        traffic.isPortAssumed = true;
    }
    if (!link.port && listening.says)
        traffic.transport = listening.transport;

    const Protocol *known = nullptr;
    bool knowsPort = true; // and with it the port it listens to by itself
    if (!link.protocol.isEmpty()) {
        known = protocolNamed(link.protocol);
    } else {
        known = protocolOfImage(to.image);
        if (known == nullptr)
            known = protocolInName(to.name);
        // A web server at 443 does not speak HTTP in the clear.
        const bool isWeb = known == nullptr || known->name == QLatin1String("HTTP");
        if (isWeb && traffic.port && traffic.transport.isEmpty()) {
            if (const Protocol *byPort = protocolOfPort(*traffic.port))
                known = byPort;
        }
        if (known == nullptr && traffic.transport.isEmpty()) {
            known = firstProtocol([&](const Protocol &each) { return each.kinds.contains(to.kind); });
            knowsPort = false;
        }
    }
    if (known != nullptr && traffic.protocol.isEmpty()) {
        const bool isBoth = listening.isAlsoSecure && known->name == QLatin1String("HTTP");
        traffic.protocol = isBoth ? QStringLiteral("HTTP(S)") : known->name;
        traffic.isProtocolAssumed = true;
    }
    if (!traffic.port && !listening.says && known != nullptr && knowsPort) {
        traffic.port = known->port;
        traffic.isPortAssumed = traffic.port.has_value();
    }
    if (traffic.level == LinkLevel::Unstated) {
        if (known != nullptr)
            traffic.level = known->level;
        else if (traffic.port || listening.says)
            traffic.level = LinkLevel::L4;
        traffic.isLevelAssumed = traffic.level != LinkLevel::Unstated;
    }
    return traffic;
}

LinkTraffic trafficOf(const Link &link, const Workload &to)
{
    return usualTraffic(link, to, false);
}

LinkTraffic trafficFromOutside(const Workload &to)
{
    return usualTraffic(Link(), to, true);
}

QString LinkTraffic::text() const
{
    QStringList called;
    if (!protocol.isEmpty())
        called += protocol;
    if (port)
        called += QString::number(*port) + (transport.isEmpty() ? QString() : QString(u'/' + transport));
    QStringList parts;
    if (!called.isEmpty())
        parts += called.join(u' ');
    if (level != LinkLevel::Unstated)
        parts += linkLevelId(level).toUpper();
    return parts.join(QStringLiteral(" · "));
}

} // namespace grondplan
