#include "core/base/quantity.h"
#include "core/importers/amounts.h"
#include "core/importers/composeports.h"
#include "tests/unit/importers/support.h"

#include <QTest>

#include <limits>

using namespace grondplan;
using namespace grondplan::importers;

static constexpr qint64 kNone = -12345; // no number at all
static constexpr qint64 kMost = std::numeric_limits<qint64>::max();

class AmountTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBytes_data();
    void readsBytes();
    void readsCores_data();
    void readsCores();
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void readsPorts_data();
    void readsPorts();
    void readsMounts_data();
    void readsMounts();
};

static void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected");
}

static void row(const char *text, qint64 expected)
{
    QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text) << expected;
}

void AmountTests::readsBytes_data()
{
    columns();
    row("1k", 1024);
    row("64M", 67'108'864);
    row("1.5G", 1'610'612'736);
    row("500mb", 524'288'000);
    row("1gb", 1'073'741'824);
    row("1048576000", 1'048'576'000);
    row("512MiB", 536'870'912);
    row("32 m", 33'554'432);
    row("10b", 10);
    row("0", 0);
    row("1T", kTebi);
    row("1P", kTebi * 1024);
    row("0.1k", 102);
    row(".5k", 512);
    row("5.k", 5120);
    row("-1", -1);
    row("99999999999999999999999999g", kMost);
    row("9999999p", kMost);
    row("", kNone);
    row(".", kNone);
    row("m", kNone);
    row("lots", kNone);
    row("1x", kNone);
    row("1ii", kNone);
    row("1.2.3m", kNone);
    row("1,5G", kNone);
    row("0x10", kNone);
    row("1e9", kNone);
    row("nan", kNone);
    row("inf", kNone);
    row("+1m", kNone);
    row("１２m", kNone); // full-width digits
}

void AmountTests::readsBytes()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(dockerBytes(text).value_or(kNone), expected);
}

void AmountTests::readsCores_data()
{
    columns();
    row("2", 2000);
    row("2.0", 2000);
    row("0.5", 500);
    row(".5", 500);
    row("0.0001", 1);
    row("1.2341", 1235);
    row("0.10000000001", 101);
    row("0", 0);
    row("-1", -1000);
    row("1000000", 1'000'000'000);
    row("99999999999999999999", kMost);
    row("500m", kNone);
    row("2 cores", kNone);
    row("", kNone);
    row("NaN", kNone);
    row("1,5", kNone);
}

void AmountTests::readsCores()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(cores(text).value_or(kNone), expected);
}

void AmountTests::readsWholeNumbers_data()
{
    columns();
    row("3", 3);
    row(" 3 ", 3);
    row("-2", -2);
    row("007", 7);
    row("9223372036854775808", kMost);
    row("3.0", kNone);
    row("1c", kNone);
    row("-", kNone);
    row("", kNone);
}

void AmountTests::readsWholeNumbers()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(wholeNumber(text).value_or(kNone), expected);
}

void AmountTests::readsPorts_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");

    const auto port = [](const char *yaml, const char *expected) {
        QTest::newRow(yaml) << QByteArray(yaml) << QString::fromLatin1(expected);
    };
    port("80", "80");
    port("8080:80", "8080:80");
    port("22:22", "22:22");
    port("127.0.0.1:8001:8001", "127.0.0.1:8001:8001");
    port("127.0.0.1::80", "80");
    port("'[::1]:80:80'", "[::1]:80:80");
    port("53:53/udp", "53:53/udp");
    port("53:53/tcp", "53:53");
    port("53:53/UDP", "53:53/udp");
    port("8000-8002:9000-9002", "8000-8002:9000-9002");
    port("':9200'", "9200");
    port("{target: 80, published: 8080}", "8080:80");
    port("{target: 80, published: '8080', protocol: udp, host_ip: 10.0.0.1, mode: host}",
         "10.0.0.1:8080:80/udp");
    port("{target: 80}", "80");
    port("''", "");
    port("':'", "");
    port("'8080:'", "");
    port("http", "");
    port("70000", "");
    port("1:2:3:4", "");
    port("8080:80:x", "");
    port("{published: 80}", "");
    port("[80]", "");
    port("-", "");
}

void AmountTests::readsPorts()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    const auto documents = yaml::parse(yaml, QStringLiteral("p"));
    QVERIFY(documents && documents->size() == 1);
    QCOMPARE(portText(*documents->front()).value_or(QString()), expected);
}

void AmountTests::readsMounts_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");

    const auto mount = [](const char *yaml, MountSource::Kind kind, const char *name = "") {
        QTest::newRow(yaml) << QByteArray(yaml) << static_cast<int>(kind) << QString::fromLatin1(name);
    };
    using Kind = MountSource::Kind;
    mount("data:/var/lib", Kind::Named, "data");
    mount("data:/var/lib:ro", Kind::Named, "data");
    mount("./data:/var/lib", Kind::Bind);
    mount("../data:/var/lib", Kind::Bind);
    mount("/data:/var/lib", Kind::Bind);
    mount("~/data:/var/lib", Kind::Bind);
    mount("'C:\\data:/var/lib'", Kind::Bind);
    mount("':/hostfs:ro'", Kind::Bind);
    mount("/var/lib", Kind::Anonymous);
    mount("{type: volume, source: data, target: /d}", Kind::Named, "data");
    mount("{source: data, target: /d}", Kind::Named, "data");
    mount("{type: volume, target: /d}", Kind::Anonymous);
    mount("{type: bind, source: ./d, target: /d}", Kind::Bind);
    mount("{source: ./d, target: /d}", Kind::Bind);
    mount("{type: tmpfs, target: /d}", Kind::Other);
    mount("[x]", Kind::Other);
}

void AmountTests::readsMounts()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, kind);
    QFETCH(QString, name);
    const auto documents = yaml::parse(yaml, QStringLiteral("m"));
    QVERIFY(documents && documents->size() == 1);
    const MountSource source = mountSource(*documents->front());
    QCOMPARE(static_cast<int>(source.kind), kind);
    QCOMPARE(source.name, name);
}

int runAmountTests(int argc, char **argv)
{
    AmountTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "amounttests.moc"
