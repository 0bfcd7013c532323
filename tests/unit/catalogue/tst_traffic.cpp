#include "core/catalogue/catalogue.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/traffic.h"
#include "core/scenario/limits.h"

#include <QtTest>

#include <set>

using namespace grondplan;

/// What is known of protocols, and what a link is taken to carry.
class TestTraffic final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portsAreThoseOfTheRegistry_data();
    void portsAreThoseOfTheRegistry();
    void theListHangsTogether();
    void whatIsStatedHolds();
    void theImageTells();
    void theKindTellsTheProtocolAlone();
    void theOnlyPortIsTaken();
    void whatNobodyKnowsStaysEmpty();
    void portsOfEachSide_data();
    void portsOfEachSide();
    void onlyItsOwnHostSeesALoopback();
    void thePortTells();
    void theNameTells();
};

/// \source IANA Service Name and Transport Protocol Port Number Registry
void TestTraffic::portsAreThoseOfTheRegistry_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, int port) {
        QTest::newRow(name) << QString::fromLatin1(name) << port;
    };
    row("http", 80);
    row("https", 443);
    row("postgresql", 5432);
    row("mysql", 3306);
    row("sqlserver", 1433);
    row("mongodb", 27017);
    row("redis", 6379);
    row("amqp", 5672);
    row("mqtt", 1883);
    row("nfs", 2049);
    row("smb", 445);
    row("iscsi", 3260);
    row("ldap", 389);
    row("ldaps", 636);
    row("dns", 53);
    row("smtp", 25);
    row("ssh", 22);
    row("rdp", 3389);
    row("syslog", 514);
}

void TestTraffic::portsAreThoseOfTheRegistry()
{
    QFETCH(QString, protocol);
    QFETCH(int, port);
    const Protocol *known = protocolNamed(protocol.toUpper());
    QVERIFY(known != nullptr);
    QCOMPARE(known->port, std::optional(port));
}

void TestTraffic::theListHangsTogether()
{
    std::set<QString> ids;
    for (const Protocol &protocol : protocols()) {
        QVERIFY(ids.insert(protocol.id).second);
        QVERIFY(!protocol.name.isEmpty() && protocol.name.size() <= limits::kProtocolLength);
        QVERIFY(protocol.level != LinkLevel::Unstated);
        QVERIFY(!protocol.port || limits::kPort.contains(*protocol.port));
        QVERIFY(!protocol.source.isEmpty() && !protocol.sourceDate.isEmpty());
        QVERIFY(protocolNamed(protocol.name) != nullptr);
        QCOMPARE(protocolNamed(protocol.id), &protocol);
        for (const QString &kind : protocol.kinds)
            QVERIFY2(shippedCatalogue()->templateOf(kind) != nullptr, qPrintable(kind));
        for (const QString &image : protocol.images)
            QVERIFY2(shippedCatalogue()->templateForImage(image) != nullptr, qPrintable(image));
    }
}

void TestTraffic::whatIsStatedHolds()
{
    Workload database;
    database.image = QStringLiteral("postgres:16");
    database.ports = {QStringLiteral("15432:5432")};
    Link link;
    link.protocol = QStringLiteral("pgbouncer");
    link.port = 6432;
    link.level = LinkLevel::L7;
    LinkTraffic traffic = trafficOf(link, database);
    QCOMPARE(traffic.text(), QStringLiteral("pgbouncer 6432 · L7"));
    QVERIFY(!traffic.isAssumed());
    // A protocol of which nothing is known says nothing of port and level.
    link.port.reset();
    link.level = LinkLevel::Unstated;
    traffic = trafficOf(link, database);
    QCOMPARE(traffic.text(), QStringLiteral("pgbouncer 5432 · L4")); // a port is all that is known
    QVERIFY(traffic.isPortAssumed && !traffic.isProtocolAssumed);
    // One that is known says both.
    link.protocol = QStringLiteral("amqp");
    database.ports.clear();
    traffic = trafficOf(link, database);
    QCOMPARE(traffic.text(), QStringLiteral("amqp 5672 · L4"));
    QVERIFY(traffic.isLevelAssumed);
}

void TestTraffic::theImageTells()
{
    Workload database;
    database.image = QStringLiteral("registry.example:5000/library/mariadb:11@sha256:abc");
    database.kind = QStringLiteral("web"); // the image knows better
    const LinkTraffic traffic = trafficOf(Link(), database);
    QCOMPARE(traffic.text(), QStringLiteral("MySQL 3306 · L4"));
    QVERIFY(traffic.isProtocolAssumed && traffic.isPortAssumed && traffic.isLevelAssumed);
}

void TestTraffic::theKindTellsTheProtocolAlone()
{
    Workload api;
    api.kind = QStringLiteral("api");
    const LinkTraffic traffic = trafficFromOutside(api);
    QCOMPARE(traffic.text(), QStringLiteral("HTTP · L7"));
    QVERIFY(!traffic.port);
}

void TestTraffic::theOnlyPortIsTaken()
{
    Workload api;
    api.ports = {QStringLiteral("443:8443/tcp"), QStringLiteral("8443")};
    QCOMPARE(trafficOf(Link(), api).port, std::optional(8443));
    QVERIFY(!trafficFromOutside(api).port); // 443 and 8443
    api.ports = {QStringLiteral("443:8443")};
    QCOMPARE(trafficFromOutside(api).port, std::optional(443));
    // Several ports are listed, and no other is taken for theirs.
    api.image = QStringLiteral("postgres:16");
    api.ports = {QStringLiteral("1:2"), QStringLiteral("3:4")};
    QVERIFY(!trafficOf(Link(), api).port);
}

void TestTraffic::whatNobodyKnowsStaysEmpty()
{
    QVERIFY(trafficFromOutside(Workload()).isEmpty());
    QVERIFY(trafficFromOutside(Workload()).text().isEmpty());
    QVERIFY(!trafficFromOutside(Workload()).isAssumed());
}

void TestTraffic::portsOfEachSide_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<PublishedPort>("port");
    const auto row = [](const char *published, const char *outside, const char *inside,
                        const char *transport = "", bool isLoopback = false) {
        QTest::newRow(published) << QString::fromLatin1(published)
                                 << PublishedPort{QString::fromLatin1(outside), QString::fromLatin1(inside),
                                                  QString::fromLatin1(transport), isLoopback};
    };
    row("80", "80", "80");
    row("8080:80", "8080", "80");
    row("8080:80/tcp", "8080", "80");
    row("53:53/udp", "53", "53", "udp");
    row("192.0.2.1:8080:80", "8080", "80");
    row("127.0.0.1:8080:80/udp", "8080", "80", "udp", true);
    row("[::1]:8080:80", "8080", "80", "", true);
    row("3000-3005", "3000-3005", "3000-3005");
}

void TestTraffic::portsOfEachSide()
{
    QFETCH(QString, published);
    QFETCH(PublishedPort, port);
    QVERIFY(publishedPort(published) == port);
}

void TestTraffic::onlyItsOwnHostSeesALoopback()
{
    Workload local;
    local.ports = {QStringLiteral("127.0.0.1:3000:3000"), QStringLiteral("53:5353/udp")};
    QCOMPARE(openPorts(local).size(), std::size_t{1});
    const LinkTraffic traffic = trafficFromOutside(local);
    QCOMPARE(traffic.text(), QStringLiteral("53/udp · L4"));
    local.ports = {QStringLiteral("53:53/udp"), QStringLiteral("53:53")};
    QCOMPARE(trafficFromOutside(local).text(), QStringLiteral("53/tcp+udp · L4"));
}

void TestTraffic::thePortTells()
{
    Workload web;
    web.kind = QStringLiteral("web");
    web.ports = {QStringLiteral("443:8080")};
    QCOMPARE(trafficFromOutside(web).text(), QStringLiteral("HTTPS 443 · L7"));
    QCOMPARE(trafficOf(Link(), web).text(), QStringLiteral("HTTP 8080 · L7"));
    web.ports = {QStringLiteral("2222:22")};
    QCOMPARE(trafficOf(Link(), web).text(), QStringLiteral("SSH 22 · L4"));
    // Of a port that nobody knows, that it is one; of several that TLS is among them.
    web.kind.clear();
    web.ports = {QStringLiteral("51820")};
    QCOMPARE(trafficFromOutside(web).text(), QStringLiteral("51820 · L4"));
    web.kind = QStringLiteral("web");
    web.ports = {QStringLiteral("80"), QStringLiteral("443")};
    QCOMPARE(trafficFromOutside(web).protocol, QStringLiteral("HTTP(S)"));
}

void TestTraffic::theNameTells()
{
    Workload data;
    data.name = QStringLiteral("PostgreSQL 16 (orders)");
    data.kind = QStringLiteral("database");
    QCOMPARE(trafficOf(Link(), data).text(), QStringLiteral("PostgreSQL 5432 · L4"));
    data.name = QStringLiteral("redis-sessions");
    QCOMPARE(trafficOf(Link(), data).text(), QStringLiteral("Redis 6379 · L4"));
}

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
