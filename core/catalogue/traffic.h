#pragma once

#include "core/scenario/scenario.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace grondplan {

/// A protocol that workloads speak, as the built-in list knows it.
struct Protocol
{
    QString id;
    QString name;            ///< as people write it, in every language
    std::optional<int> port; ///< that its servers listen to by themselves
    LinkLevel level = LinkLevel::Unstated;
    QStringList images; ///< of container images whose workloads speak it
    QStringList kinds;  ///< of templates whose workloads speak it, at whatever port
    QString source;
    QString sourceDate;
    QString note; ///< a remark on the port, or empty
};

/// All known protocols, from resources/catalogue/protocols.csv.
const std::vector<Protocol> &protocols();
/// By name or id, in capitals or not; nullptr where it is none of the known.
const Protocol *protocolNamed(const QString &name);
/// Which the workloads of a container image speak; nullptr where none is known.
const Protocol *protocolOfImage(const QString &image);

/// A port as it is published, in any of the ways of Compose: "80", "8080:80/tcp", "127.0.0.1:8080:80",
/// "[::1]:53:53/udp", "3000-3005".
struct PublishedPort
{
    QString outside;         ///< where it is asked from outside, a port or a range
    QString inside;          ///< where its neighbours ask
    QString transport;       ///< "udp", "sctp"; empty for TCP
    bool isLoopback = false; ///< only its own host can ask

    friend bool operator==(const PublishedPort &, const PublishedPort &) = default;
};
PublishedPort publishedPort(const QString &text);
/// The ports that others than its own host can ask.
std::vector<PublishedPort> openPorts(const Workload &workload);

/// What passes over a link: what is stated of it, and for what is not, what is usual for the workload it
/// leads to. What is not even usual stays empty.
struct LinkTraffic
{
    QString protocol;
    std::optional<int> port;
    QString transport; ///< "udp", "tcp+udp"; empty for TCP
    LinkLevel level = LinkLevel::Unstated;
    bool isProtocolAssumed = false;
    bool isPortAssumed = false;
    bool isLevelAssumed = false;

    [[nodiscard]] bool isEmpty() const { return protocol.isEmpty() && !port && level == LinkLevel::Unstated; }
    [[nodiscard]] bool isAssumed() const { return isProtocolAssumed || isPortAssumed || isLevelAssumed; }
    /// "PostgreSQL 5432 · L4", the same in every language; what is assumed in it is not told apart.
    [[nodiscard]] QString text() const;
    friend bool operator==(const LinkTraffic &, const LinkTraffic &) = default;
};

/// The port: as stated, else the only one that `to` listens to, else, where it says none, that of the
/// protocol if that is stated or known by image or name. The protocol: as stated, else by the image of `to`,
/// by a word of its name, by the port, or by its template. The level: as stated, else the protocol's; of a
/// port of which no protocol is known, 4.
LinkTraffic trafficOf(const Link &link, const Workload &to);
/// The same of traffic from outside, to the ports that are open to it.
LinkTraffic trafficFromOutside(const Workload &to);

} // namespace grondplan
