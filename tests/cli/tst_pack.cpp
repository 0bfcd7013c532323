#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

/// The placement engine by itself: instances in, answers and reasons out.
class TestPack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs();
    void packsFromStandardInput();
    void packKnowsUnitsDomainsAndWhatIsOutside();
    void packKnowsWhatUnitsShare();
    void packsTheAbsurd_data();
    void packsTheAbsurd();
    void refusesABadInstance_data();
    void refusesABadInstance();
    void namesAllThatIsWrongAndWhere();
    void saysWhyNothingIsLeft_data();
    void saysWhyNothingIsLeft();
    void interruptedGivesTheBestSoFar();

private:
    Program m_program;
};

/// Five items of 6, 5 and 4 in bins of 10: 6 + 4, 5 + 5 and 4 alone are 24 in three bins, and 24 needs three.
static QByteArray instance()
{
    return R"({"schema": "grondplan.packing/1", "dimensions": ["cpu"],
        "bins": [{"id": "ten", "capacity": [10], "cost": 7, "count": null}],
        "items": [{"id": "six", "demand": [6]}, {"id": "five", "demand": [5], "count": 2}, {"id": "four", "demand": [4], "count": 2}]})";
}

void TestPack::packs()
{
    m_program.write(QStringLiteral("instance.json"), instance());
    const Ended ended = m_program.run(split(QStringLiteral("pack instance.json")));
    QVERIFY2(ended.code == 0, ended.words());
    const QJsonObject result = ended.json();

    QCOMPARE(result.value(QStringLiteral("schema")).toString(), QStringLiteral("grondplan.packing-result/1"));
    QCOMPARE(number(result, "cost"), 21);
    QCOMPARE(number(result, "lower_bound"), 21);
    QCOMPARE(number(result, "gap_ppm"), 0);
    QVERIFY(result.value(QStringLiteral("proved")).toBool());
    QVERIFY(result.value(QStringLiteral("reproducible")).toBool());
    QCOMPARE(result.value(QStringLiteral("bins")).toArray().size(), 3);
    QVERIFY(result.value(QStringLiteral("unplaced")).toArray().isEmpty());
    QVERIFY(!result.value(QStringLiteral("passes")).toArray().isEmpty());
}

void TestPack::packsFromStandardInput()
{
    const Ended ended = m_program.run(split(QStringLiteral("pack -")), instance());
    QVERIFY2(ended.code == 0, ended.words());
    QCOMPARE(number(ended.json(), "cost"), 21);
}

void TestPack::packKnowsUnitsDomainsAndWhatIsOutside()
{
    const Ended ended = m_program.run(split(QStringLiteral("pack -")), R"({
        "schema": "grondplan.packing/1", "dimensions": ["cpu", "network"], "outside_bound": ["network"], "reserve": 1,
        "bins": [{"id": "a", "capacity": [10, 10], "capacity_after_failure": [12, 10], "units": 2, "domain": "rack 1"},
                 {"id": "b", "capacity": [10, 10], "capacity_after_failure": [12, 10], "units": 2, "domain": "rack 2"}],
        "items": [{"id": "web", "demand": [4, 1], "count": 2, "spread": "web", "domain_max": 1, "one_unit": true}]})");
    QVERIFY2(ended.code == 0, ended.words());
    QCOMPARE(ended.err, QByteArray());
    const QJsonObject result = ended.json();
    QCOMPARE(result.value(QStringLiteral("bound_refers_to")).toArray(), QJsonArray{QStringLiteral("cpu")});
    QCOMPARE(number(result, "cost"), 2); // each replica in a bin of its own
    const QJsonArray passes = result.value(QStringLiteral("passes")).toArray();
    for (const QJsonValue pass : passes)
        QVERIFY(pass.toObject().value(QStringLiteral("steps")).isDouble());
}

void TestPack::packKnowsWhatUnitsShare()
{
    const QByteArray instance = R"({
        "schema": "grondplan.packing/1", "dimensions": ["cpu", "disk"], UNDIVIDED
        "bins": [{"id": "server", "capacity": [10, 8], "units": 2}],
        "items": [{"id": "database", "demand": [5, 8], "one_unit": true}]})";
    const Ended divided =
        m_program.run(split(QStringLiteral("pack -")), QByteArray(instance).replace("UNDIVIDED", ""));
    QCOMPARE(divided.code, 1); // half the disk is 4
    const Ended shared =
        m_program.run(split(QStringLiteral("pack -")),
                      QByteArray(instance).replace("UNDIVIDED", R"("undivided": ["disk"],)"));
    QVERIFY2(shared.code == 0, shared.words());
    QCOMPARE(number(shared.json(), "cost"), 1);
}

static QByteArray absurd(const QByteArray &bins, const QByteArray &items)
{
    return QByteArray(R"({"schema": "grondplan.packing/1", "dimensions": ["cpu"], "bins": [)" + bins +
                      "], \"items\": [" + items + "]}");
}

void TestPack::packsTheAbsurd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const QByteArray ten = R"({"id": "ten", "capacity": [10]})";
    const QByteArray six = R"({"id": "six", "demand": [6]})";
    QTest::newRow("larger than every bin")
        << absurd(ten, R"({"id": "i", "demand": [11], "count": 3})") << 1 << QStringLiteral("too-large");
    QTest::newRow("no capacity") << absurd(R"({"id": "nil", "capacity": [0]})", six) << 1
                                 << QStringLiteral("too-large");
    QTest::newRow("2^53 in 10") << absurd(ten, R"({"id": "i", "demand": [9007199254740992]})") << 1
                                << QStringLiteral("too-large");
    QTest::newRow("2^53 in 2^53")
        << absurd(R"({"id": "all", "capacity": [9007199254740992], "cost": 9007199254740992})",
                  R"({"id": "i", "demand": [9007199254740992], "count": 9})")
        << 0 << QString();
    QTest::newRow("stock of zero") << absurd(R"({"id": "ten", "capacity": [10], "count": 0})", six) << 1
                                   << QStringLiteral("stock-used-up");
    QTest::newRow("no bins") << absurd({}, six) << 1 << QStringLiteral("no-allowed-bin");
    QTest::newRow("no items") << absurd(ten, {}) << 0 << QString();
    QTest::newRow("fewer bins than there must be")
        << absurd(R"({"id": "ten", "capacity": [10], "count": 3})", six)
               .replace("\"items\"", "\"least_bins\": 4, \"items\"")
        << 1 << QString();
    QTest::newRow("a million items") << absurd(ten, R"({"id": "i", "demand": [1], "count": 1000000})") << 0
                                     << QString();
    QByteArray types = ten;
    for (int type = 0; type < 5000; ++type)
        types += QStringLiteral(R"(,{"id": "b%1", "capacity": [%2], "cost": %3})")
                     .arg(type)
                     .arg(5 + type % 97)
                     .arg(3 + type % 89)
                     .toUtf8();
    QTest::newRow("thousands of types")
        << absurd(types, R"({"id": "i", "demand": [4], "count": 50})") << 0 << QString();
}

void TestPack::packsTheAbsurd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, reason);
    const Ended ended = m_program.run(split(QStringLiteral("pack -")), bytes);
    QVERIFY2(ended.code == code, ended.words());
    const QJsonArray unplaced = ended.json().value(QStringLiteral("unplaced")).toArray();
    QCOMPARE(unplaced.isEmpty(), reason.isEmpty());
    QCOMPARE(unplaced.first().toObject().value(QStringLiteral("reason")).toString(), reason);
    QCOMPARE(ended.err.isEmpty(), code == 0);
}

void TestPack::refusesABadInstance_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = instance();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("services: {}");
    QTest::newRow("cut short") << good.left(good.size() / 2);
    QTest::newRow("another schema") << QByteArray(good).replace("packing/1", "packing/9");
    QTest::newRow("above 2^53") << QByteArray(good).replace("[10]", "[9007199254740993]");
    QTest::newRow("a fraction") << QByteArray(good).replace("[10]", "[10.5]");
    QTest::newRow("below zero") << QByteArray(good).replace("[6]", "[-6]");
    QTest::newRow("too few numbers") << QByteArray(good).replace("[6]", "[]");
    QTest::newRow("text for a number") << QByteArray(good).replace("[6]", "[\"6\"]");
    const auto withField = [&good](const char *before, const char *field) {
        return QByteArray(good).replace(before, QByteArray(QByteArray(field) + ", " + before));
    };
    QTest::newRow("no units") << withField("\"cost\"", "\"units\": 0");
    QTest::newRow("a domain that is no name") << withField("\"cost\"", "\"domain\": 1");
    QTest::newRow("a domain for nobody") << withField("\"demand\": [6]", "\"domain_max\": 0");
    QTest::newRow("one unit, or how many?") << withField("\"demand\": [6]", "\"one_unit\": 1");
    QTest::newRow("outside what?") << withField("\"bins\"", "\"outside_bound\": [\"network\"]");
    QTest::newRow("undivided what?") << withField("\"bins\"", "\"undivided\": [\"network\"]");
    QTest::newRow("a key twice") << withField("\"cost\"", "\"cost\": 3");
    QTest::newRow("a dimension twice") << QByteArray(good).replace("[\"cpu\"]", "[\"cpu\", \"cpu\"]");
    QTest::newRow("no name") << QByteArray(good).replace("\"six\"", "\"\"");
    QTest::newRow("a rule of no group") << withField("\"demand\": [6]", "\"spread_max\": 2");
    QTest::newRow("outside is no list") << withField("\"bins\"", "\"outside_bound\": \"cpu\"");
}

void TestPack::refusesABadInstance()
{
    QFETCH(QByteArray, bytes);
    m_program.write(QStringLiteral("instance.json"), bytes);
    const Ended ended = m_program.run(split(QStringLiteral("pack instance.json")));

    QVERIFY2(ended.code == 1, ended.words());
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains("instance.json"), ended.words());
}

void TestPack::namesAllThatIsWrongAndWhere()
{
    m_program.write(QStringLiteral("wrong.json"), R"({"schema": "grondplan.packing/1", "dimensions": ["cpu"],
 "bins": [{"id": "ten", "capacity": [10.5]}],
 "items": [{"id": "six", "demand": [6], "count": -2},
           {"id": "five", "demand": [5], "pin": "nine"}]})");
    const Ended ended = m_program.run(split(QStringLiteral("pack wrong.json --lang en")));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.err.count("error:"), 3);
    QVERIFY2(ended.err.contains("wrong.json:2:38: error: bins[0].capacity[0]: 10.5 is no whole number"),
             ended.words());
    QVERIFY2(ended.err.contains("wrong.json:3:41: error: items[0].count: -2"), ended.words());
    QVERIFY2(ended.err.contains("wrong.json:4:42: error: items[1].pin: there is no bin \"nine\""),
             ended.words());
}

void TestPack::saysWhyNothingIsLeft_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("said");
    const QByteArray two = R"({"id": "b", "capacity": [10], "count": 2})";
    QTest::newRow("domain")
        << absurd(
               R"({"id": "b", "capacity": [10], "domain": "rack"})",
               R"({"id": "i", "demand": [1], "count": 3, "spread": "g", "spread_max": 9, "domain_max": 2})")
        << QStringLiteral("domain") << QByteArray("domains");
    QTest::newRow("apart")
        << absurd(R"({"id": "b", "capacity": [10], "count": 1})",
                  R"({"id": "i", "demand": [2], "apart": "x"}, {"id": "j", "demand": [2], "apart": "y"})")
        << QStringLiteral("apart") << QByteArray("holds another group");
    QTest::newRow("unit") << absurd(R"({"id": "b", "capacity": [10], "units": 2})",
                                    R"({"id": "i", "demand": [7], "one_unit": true})")
                          << QStringLiteral("unit") << QByteArray("2 more cpu than one");
    QTest::newRow("spread") << absurd(two, R"({"id": "i", "demand": [1], "count": 3, "spread": "g"})")
                            << QStringLiteral("spread") << QByteArray("more bins");
    QTest::newRow("stock") << absurd(two, R"({"id": "i", "demand": [8], "count": 3})")
                           << QStringLiteral("stock-used-up") << QByteArray("6 more cpu");
}

void TestPack::saysWhyNothingIsLeft()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QFETCH(QByteArray, said);
    const Ended ended = m_program.run(split(QStringLiteral("pack - --lang en")), bytes);
    QCOMPARE(ended.code, 1);
    QCOMPARE(at(ended.json(), "unplaced", 0).value(QStringLiteral("reason")).toString(), reason);
    QVERIFY2(ended.err.contains(said), ended.words());
}

/// Hours of steps, so that only the signal ends it: many items of sizes that do not go together.
void TestPack::interruptedGivesTheBestSoFar()
{
    QByteArray items;
    for (int i = 0; i < 900; ++i)
        items += QStringLiteral(R"(%1{"id": "i%2", "demand": [%3, %4, %5]})")
                     .arg(i == 0 ? QString() : QStringLiteral(", "))
                     .arg(i)
                     .arg(1000 + (i * 7919) % 4001)
                     .arg(1000 + (i * 104'729) % 3989)
                     .arg(1000 + (i * 1'299'709) % 4003)
                     .toUtf8();
    m_program.write(QStringLiteral("long.json"),
                    R"({"schema": "grondplan.packing/1", "dimensions": ["a", "b", "c"],
        "bins": [{"id": "b", "capacity": [10000, 10000, 10000], "cost": 7}, {"id": "c", "capacity": [13000, 12000, 14000], "cost": 9}],
        "items": [)" + items +
                        "]}");
    const Ended ended = m_program.interrupted(
        split(QStringLiteral("pack long.json --lang en --steps 9000000000000")), SIGINT);
    QCOMPARE(ended.code, 130);
    const QJsonObject answer = ended.json();
    QVERIFY2(answer.value(QStringLiteral("stopped")).toBool(), ended.words());
    QVERIFY(!answer.value(QStringLiteral("reproducible")).toBool(true));
    QVERIFY(number(answer, "cost") >= number(answer, "lower_bound"));
    qint64 placed = 0;
    for (const QJsonValue &bin : answer.value(QStringLiteral("bins")).toArray())
        placed += sum(bin.toObject().value(QStringLiteral("items")).toArray(), "count");
    QCOMPARE(placed, 900);
}

QObject *makePackSuite()
{
    return new TestPack;
}

#include "tst_pack.moc"
