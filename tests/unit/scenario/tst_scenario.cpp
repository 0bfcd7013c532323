#include "core/scenario/limits.h"
#include "core/scenario/scenario.h"
#include "core/scenario/shorthand.h"

#include <QtTest>

#include <functional>

using namespace grondplan;

static Zone zoneOf(std::int64_t id, const QString &name)
{
    Zone zone;
    zone.id = ZoneId{id};
    zone.name = name;
    return zone;
}

/// One zone, two workloads, one link; valid.
static Scenario smallScenario()
{
    Scenario scenario;
    scenario.id = ScenarioId{1};
    scenario.zones.push_back(zoneOf(2, QStringLiteral("inside")));
    for (const std::int64_t id : {3, 4}) {
        Workload workload;
        workload.id = WorkloadId{id};
        workload.zone = ZoneId{2};
        workload.name = QString(QLatin1String("w") + QString::number(id));
        scenario.workloads.push_back(workload);
    }
    scenario.links.push_back(
        {LinkId{5}, WorkloadId{3}, WorkloadId{4}, QStringLiteral("drawn"), std::nullopt});
    return scenario;
}

using Change = std::function<void(Scenario &)>;
Q_DECLARE_METATYPE(Change)

class TestScenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shorthandGivesNameAndSize_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("replicas"); // -1: not said
        QTest::addColumn<int>("millis");
        QTest::addColumn<int>("mebibytes");
        const auto row = [](const char *line, const char *name, int replicas, int millis, int mebibytes) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name) << replicas << millis
                                << mebibytes;
        };
        row("api 4x2c4g", "api", 4, 2000, 4096);
        row("api 4x", "api", 4, -1, -1);
        row("api 0.25c", "api", -1, 250, -1);
        row("api 0,25vCPU512MiB", "api", -1, 250, 512);
        row("order service 3x1,5c1.5gb", "order service", 3, 1500, 1536);
        row("  api   2×1c  ", "api", 2, 1000, -1);
        row("api", "api", -1, -1, -1);
        row("4x2c4g", "4x2c4g", -1, -1, -1); // a name is what it cannot do without
        row("api v2", "api v2", -1, -1, -1);
        row("api 4g2c", "api 4g2c", -1, -1, -1); // not in this order
        row("api 4", "api 4", -1, -1, -1);
    }
    void shorthandGivesNameAndSize()
    {
        QFETCH(QString, line);
        const Result<Shorthand> read = readShorthand(line);
        QVERIFY(read);
        QTEST(read->name, "name");
        QTEST(static_cast<int>(read->replicas.value_or(-1)), "replicas");
        QTEST(static_cast<int>(read->cpu.value_or(MilliCpu(-1)).count()), "millis");
        QTEST(read->memory ? static_cast<int>(read->memory->count() / kMebi) : -1, "mebibytes");
    }
    void shorthandOutOfRangeSaysWhat()
    {
        const Result<Shorthand> read = readShorthand(QStringLiteral("api 1x1000001c"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidValue);
        QCOMPARE(read.error().where, QStringLiteral("workload api, cpu"));
        QCOMPARE(read.error().args.front(), QStringLiteral("1000001000")); // in thousandths
        QVERIFY(!readShorthand(QStringLiteral("api 999999999g")));
    }
    void shorthandIsReadBack()
    {
        Workload workload = smallScenario().workloads.front();
        for (const std::int64_t millis : {0LL, 1LL, 250LL, 12345LL}) {
            for (const std::int64_t bytes :
                 {0LL, 512LL * kMebi, 6LL * kGibi, 1536LL * kMebi, 700LL * kMebi}) {
                workload.cpu.request = MilliCpu(millis);
                workload.memory.request = Bytes(bytes);
                workload.replicas = Replicas::exactly(7);
                const Result<Shorthand> read = readShorthand(writeShorthand(workload));
                QVERIFY(read);
                QCOMPARE(read->name, workload.name);
                QCOMPARE(read->replicas.value_or(0), 7);
                QCOMPARE(read->cpu.value_or(MilliCpu(-1)), workload.cpu.request);
                QCOMPARE(read->memory.value_or(Bytes(-1)), workload.memory.request);
            }
        }
    }

    void tiersHaveStableIds()
    {
        const QStringList ids = {QStringLiteral("bare-metal"), QStringLiteral("vm"),
                                 QStringLiteral("container"),  QStringLiteral("container-vm"),
                                 QStringLiteral("kubernetes"), QStringLiteral("kubernetes-vm")};
        for (std::size_t i = 0; i < kTiers.size(); ++i) {
            QCOMPARE(tierId(kTiers[i]), ids[static_cast<qsizetype>(i)]);
            QCOMPARE(tierFromId(ids[static_cast<qsizetype>(i)]), kTiers[i]);
        }
        QVERIFY(!tierFromId(QStringLiteral("auto")));
        QVERIFY(!tierFromId(QStringLiteral("VM")));
        QVERIFY(!tierFromId(QString()));
    }

    void findsByIdAndOnlyThat()
    {
        Scenario scenario = smallScenario();
        QCOMPARE(scenario.workload(WorkloadId{4})->name, QStringLiteral("w4"));
        QCOMPARE(scenario.zone(ZoneId{2})->name, QStringLiteral("inside"));
        QCOMPARE(scenario.link(LinkId{5})->to, WorkloadId{4});
        QVERIFY(!scenario.workload(WorkloadId{2}));
        QVERIFY(!scenario.zone(ZoneId{}));
        QVERIFY(!scenario.link(LinkId{4}));
        scenario.workload(WorkloadId{3})->name = QStringLiteral("new");
        const Scenario &same = scenario;
        QCOMPARE(same.workload(WorkloadId{3})->name, QStringLiteral("new"));
    }

    void totalsCountWhatRunsAndIsSaid()
    {
        Scenario scenario = smallScenario();
        Workload &first = scenario.workloads[0];
        first.replicas = {1, 3, 10};
        first.cpu = {MilliCpu(500), std::nullopt, Basis::Stated};
        first.memory = {Bytes(kGibi), std::nullopt, Basis::Limit};
        first.disk = Bytes(7);
        Workload &second = scenario.workloads[1];
        second.replicas = Replicas::exactly(2);
        second.cpu = {MilliCpu(1000), std::nullopt, Basis::Template};
        second.memory = {Bytes(2 * kGibi), std::nullopt, Basis::Stated};

        const ScenarioTotals said = totalsOf(scenario, false);
        QCOMPARE(said.workloads, 2);
        QCOMPARE(said.replicas, 5);
        QCOMPARE(said.cpu, MilliCpu(1500));
        QCOMPARE(said.memory, Bytes(4 * kGibi));
        QCOMPARE(said.disk, Bytes(21));
        const ScenarioTotals all = totalsOf(scenario, true);
        QCOMPARE(all.cpu, MilliCpu(3500));
        QCOMPARE(all.memory, Bytes(7 * kGibi));

        second.active = false;
        first.transient = true;
        QCOMPARE(totalsOf(scenario, true).workloads, 0);
        QCOMPARE(totalsOf(scenario, true).cpu, MilliCpu(0));
    }

    void totalsBeyondWhatIsCountableStayAtTheMost()
    {
        Scenario scenario = smallScenario();
        for (Workload &workload : scenario.workloads) {
            workload.replicas = Replicas::exactly(limits::kReplicas.max);
            workload.memory.request = Bytes(limits::kMemoryBytes.max);
        }
        QCOMPARE(totalsOf(scenario, true).memory, Bytes(std::numeric_limits<std::int64_t>::max()));
    }

    void acceptsTheLimitsThemselves()
    {
        Scenario scenario = smallScenario();
        Workload &workload = scenario.workloads[0];
        workload.replicas = {0, 0, 1'000'000};
        workload.cpu = {MilliCpu(1'000'000'000), MilliCpu(0), Basis::Stated};
        workload.memory.request = Bytes(1'125'899'906'842'624);
        workload.disk = Bytes(112'589'990'684'262'400);
        workload.gpus = 1000;
        scenario.zones[0].policy.tolerate = 3;
        scenario.zones[0].policy.cpuTarget = Ratio{1'000'000};
        QVERIFY(validate(scenario).has_value());
        QVERIFY(validate(Scenario{}).has_value());
    }

    void refusesWhatDoesNotHold_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QStringList>("args");

        const auto row = [](const char *name, const char *where, const QStringList &args,
                            const Change &change) {
            QTest::newRow(name) << change << QString::fromLatin1(where) << args;
        };
        const auto numbers = [](const char *value, const char *least, const char *most) {
            return QStringList{QString::fromLatin1(value), QString::fromLatin1(least),
                               QString::fromLatin1(most)};
        };
        row("negative cpu", "workload w3, cpu", numbers("-1", "0", "1000000000"),
            [](Scenario &s) { s.workloads[0].cpu.request = MilliCpu(-1); });
        row("cpu limit above a million vCPU", "workload w3, cpu limit",
            numbers("1000000001", "0", "1000000000"),
            [](Scenario &s) { s.workloads[0].cpu.limit = MilliCpu(1'000'000'001); });
        row("memory above a pebibyte", "workload w4, memory",
            numbers("1125899906842625", "0", "1125899906842624"),
            [](Scenario &s) { s.workloads[1].memory.request = Bytes(1'125'899'906'842'625); });
        row("volume below nothing", "workload w3, volume size", numbers("-5", "0", "112589990684262400"),
            [](Scenario &s) {
                s.workloads[0].volumes.push_back({QString(), Bytes(-5)});
            });
        row("fewer at most than at least", "workload w3, replicas max", numbers("2", "3", "1000000"),
            [](Scenario &s) {
                s.workloads[0].replicas = {3, 3, 2};
            });
        row("usual above most", "workload w3, replicas usual", numbers("5", "1", "4"), [](Scenario &s) {
            s.workloads[0].replicas = {1, 5, 4};
        });
        row("no rack at all", "zone inside, racks", numbers("0", "1", "64"),
            [](Scenario &s) { s.zones[0].policy.racks = 0; });
        row("stock of what the zone may not use", "zone inside, stock",
            {QStringLiteral("other"), QStringLiteral("allowed-server")}, [](Scenario &s) {
                s.zones[0].baselines = {QStringLiteral("one")};
                s.zones[0].stock[QStringLiteral("other")] = 3;
            });
        row("less than nothing in stock", "zone inside, stock", numbers("-1", "0", "1000000"),
            [](Scenario &s) {
                s.zones[0].baselines = {QStringLiteral("one")};
                s.zones[0].stock[QStringLiteral("one")] = -1;
            });
        row("nine sizes of node VMs", "zone inside, node sizes", numbers("8", "0", "7"),
            [](Scenario &s) { s.zones[0].policy.otherNodes.resize(8); });
        row("another size of nothing", "zone inside, node cpu", numbers("0", "1000", "1000000"),
            [](Scenario &s) {
                s.zones[0].policy.otherNodes = {{MilliCpu(0), Bytes(kGibi)}};
            });
        row("four failures", "zone inside, tolerate", numbers("4", "0", "3"),
            [](Scenario &s) { s.zones[0].policy.tolerate = 4; });
        row("target below one percent", "zone inside, cpu target", numbers("9999", "10000", "1000000"),
            [](Scenario &s) { s.zones[0].policy.cpuTarget = Ratio{9'999}; });
        row("fewer vCPU than cores", "zone inside, vcpu per core", numbers("999999", "1000000", "32000000"),
            [](Scenario &s) { s.zones[0].policy.vcpuPerCore = Ratio{999'999}; });
        row("bandwidth below nothing", "link #5, bandwidth", numbers("-1", "0", "10000000"),
            [](Scenario &s) { s.links[0].bandwidth = Megabits(-1); });
        row("no such port", "link #5, port", numbers("65536", "1", "65535"),
            [](Scenario &s) { s.links[0].port = 65'536; });
        row("an answer before the question", "link #5, latency", numbers("0", "1", "60000000"),
            [](Scenario &s) { s.links[0].latencyMicros = 0; });
        row("a protocol of many words", "link #5, protocol", numbers("61", "0", "60"),
            [](Scenario &s) { s.links[0].protocol = QString(61, u'x'); });

        const auto expected = [](const char *value, const char *what) {
            return QStringList{QString::fromLatin1(value), QString::fromLatin1(what)};
        };
        row("zone without a name", "zone #2, name", expected("", "name"),
            [](Scenario &s) { s.zones[0].name.clear(); });
        row("workload named by spaces", "workload   , name", expected("  ", "name"),
            [](Scenario &s) { s.workloads[0].name = QStringLiteral("  "); });
        row("workload in no zone", "workload w3, zone", expected("9", "zone"),
            [](Scenario &s) { s.workloads[0].zone = ZoneId{9}; });
        row("two workloads of one id", "workload w4, id", expected("3", "unique-id"),
            [](Scenario &s) { s.workloads[1].id = WorkloadId{3}; });
        row("zone without an id", "zone inside, id", expected("0", "unique-id"),
            [](Scenario &s) { s.zones[0].id = {}; });
        row("link to nothing", "link #5, to", expected("9", "workload"),
            [](Scenario &s) { s.links[0].to = WorkloadId{9}; });
        row("link to itself", "link #5, to", expected("3", "other-workload"),
            [](Scenario &s) { s.links[0].to = WorkloadId{3}; });
    }
    void refusesWhatDoesNotHold()
    {
        QFETCH(Change, change);
        QFETCH(QString, where);
        QFETCH(QStringList, args);
        Scenario scenario = smallScenario();
        change(scenario);
        const Result<> result = validate(scenario);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidValue);
        QCOMPARE(result.error().where, where);
        QCOMPARE(result.error().args, args);
    }

    void refusesTooManyOfAKind()
    {
        Scenario scenario = smallScenario();
        while (scenario.zones.size() <= 1000)
            scenario.zones.push_back(
                zoneOf(static_cast<std::int64_t>(10 + scenario.zones.size()), QStringLiteral("z")));
        const Result<> result = validate(scenario);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(result.error().args, (QStringList{QStringLiteral("1001"), QStringLiteral("1000")}));
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
