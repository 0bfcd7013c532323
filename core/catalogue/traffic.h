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
};

/// All known protocols, from resources/catalogue/protocols.csv.
const std::vector<Protocol> &protocols();
/// By name or id, in capitals or not; nullptr where it is none of the known.
const Protocol *protocolNamed(const QString &name);

/// What passes over a link: what is stated of it, and for what is not, what is usual for the workload it
/// leads to. What is not even usual stays empty.
struct LinkTraffic
{
    QString protocol;
    std::optional<int> port;
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

/// The protocol: as stated, else by the image of `to`, else by its template. The port: as stated, else the
/// only one that `to` says it listens to, else the protocol's own where the protocol is stated or known by
/// the image. The level: as stated, else the protocol's.
LinkTraffic trafficOf(const Link &link, const Workload &to);
/// The same of traffic from outside.
LinkTraffic trafficFromOutside(const Workload &to);

/// Where "8080:80/tcp" is asked: from outside at 8080, by its neighbours at 80. "80" is both.
enum class PortSide
{
    Outside,
    Inside
};
/// Of what is published the port of that side, or range of ports, as it stands there.
QString portText(const QString &published, PortSide side);
/// The same as a number; nothing for a range of ports.
std::optional<int> portOf(const QString &published, PortSide side);

} // namespace grondplan
