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
        QCOMPARE(protocolNamed(protocol.name), &protocol);
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
    QCOMPARE(traffic.text(), QStringLiteral("pgbouncer 5432"));
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
    QTest::addColumn<int>("outside"); // 0: none
    QTest::addColumn<int>("inside");
    QTest::newRow("alone") << QStringLiteral("80") << 80 << 80;
    QTest::newRow("published") << QStringLiteral("8080:80") << 8080 << 80;
    QTest::newRow("at an address") << QStringLiteral("127.0.0.1:8080:80/udp") << 8080 << 80;
    QTest::newRow("a range") << QStringLiteral("3000-3005") << 0 << 0;
    QTest::newRow("too high") << QStringLiteral("65536") << 0 << 0;
    QTest::newRow("words") << QStringLiteral("web") << 0 << 0;
}

void TestTraffic::portsOfEachSide()
{
    QFETCH(QString, published);
    QFETCH(int, outside);
    QFETCH(int, inside);
    QCOMPARE(portOf(published, PortSide::Outside).value_or(0), outside);
    QCOMPARE(portOf(published, PortSide::Inside).value_or(0), inside);
}

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
