#include "core/catalogue/loader.h"
#include "core/outlook/outages.h"
#include "core/outlook/outlookjson.h"
#include "core/outlook/variant.h"
#include "core/report/outlook.h"
#include "core/report/phrases.h"
#include "tests/support/bigservers.h"
#include "tests/support/planned.h"

#include <QJsonObject>
#include <QtTest>

#include <map>

using namespace grondplan;
using namespace grondplan::outlook;
using grondplan::test::planned;

/// Servers of 64 threads on shared bare metal, where nothing is added to a need: of replicas of 8 vCPU six
/// fit on a server in normal running (80 percent of 64,000 millicpu), eight after a failure.
class TestOutages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreSumsOfTheirStages_data();
    void timesAreSumsOfTheirStages();
    void timesAreUnknownWithoutTheirFigures();
    void whatFindsNoPlaceIsCounted();
    void whatIsSurvivedIsPlacedWhole();
    void everythingMovesWithinWhatServersOffer_data();
    void everythingMovesWithinWhatServersOffer();
    void controlPlanesOfTheirOwnWaitForTheRepair();
    void aSingleControlPlaneIsNotSurvived_data();
    void aSingleControlPlaneIsNotSurvived();
    void everyPairIsTriedWithTheControlPlane();
    void dataOnOneServerComesFromABackup_data();
    void dataOnOneServerComesFromABackup();
    void whatIsRestoredIsNotBackByItself();
    void rolloutsNeedRoom();
    void manyServersAreTriedByTheirLoad();
    void jsonNamesServersAndWorkloads();
    void stoppingGivesNothing();
};

static const Working kAlone = {};

static Project project(int tolerate, std::int64_t replicas = 10, Tier tier = Tier::BareMetal)
{
    return test::onBigServers(tolerate, replicas, tier);
}

static std::vector<ZoneOutages> outages(const Project &project)
{
    auto result = outagesOf(project, planned(project), kAlone);
    if (!result)
        qFatal("outages failed: %s", qPrintable(result.error().where));
    return std::move(*result);
}

void TestOutages::timesAreSumsOfTheirStages_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("likely");
    QTest::addColumn<qint64>("high");
    const auto row = [](const char *name, Tier tier, qint64 low, qint64 likely, qint64 high) {
        QTest::newRow(name) << static_cast<int>(tier) << low << likely << high;
    };
    // Noticing a failure 30, 60, 120 and booting 60, 120, 300; a container at most 2; a pod 5 to 30 after 40
    // to 50 and 300; a node 120, or as long as its VM boots.
    row("vm", Tier::Vm, 30 + 60, 60 + 120, 120 + 300);
    row("container-vm", Tier::ContainerVm, 30 + 60 + 2, 60 + 120 + 2, 120 + 300 + 2);
    row("kubernetes", Tier::Kubernetes, 40 + 300 + 5, 50 + 300 + 30, 50 + 300 + 30);
    row("kubernetes-vm", Tier::KubernetesVm, 30 + 120 + 5, 60 + 120 + 30, 120 + 300 + 30);
}

void TestOutages::timesAreSumsOfTheirStages()
{
    QFETCH(int, tier);
    QFETCH(qint64, low);
    QFETCH(qint64, likely);
    QFETCH(qint64, high);
    const auto seconds = recoverySeconds(*shippedCatalogue(), recoveryOf(static_cast<Tier>(tier)));
    QVERIFY(seconds.has_value());
    QCOMPARE(qint64(seconds->low), low);
    QCOMPARE(qint64(seconds->likely), likely);
    QCOMPARE(qint64(seconds->high), high);
}

void TestOutages::timesAreUnknownWithoutTheirFigures()
{
    Catalogue older = *shippedCatalogue();
    older.constants.erase(QStringLiteral("recovery.vm_boot"));
    QVERIFY(!recoverySeconds(older, Recovery::Vm).has_value());
    QVERIFY(recoverySeconds(older, Recovery::Pod).has_value());
    for (const Tier tier : {Tier::BareMetal, Tier::Container})
        QVERIFY(!recoverySeconds(*shippedCatalogue(), recoveryOf(tier)).has_value());
}

void TestOutages::whatFindsNoPlaceIsCounted()
{
    // Ten replicas take two servers; whichever fails, the other holds eight.
    const auto zones = outages(project(0));
    QCOMPARE(zones.size(), 1U);
    QCOMPARE(zones[0].singles.size(), 2U);
    QCOMPARE(zones[0].singlesSurvived(), 0);
    for (const Outage &outage : zones[0].singles) {
        QCOMPARE(outage.lost(), 2);
        QCOMPARE(outage.hits.size(), 1U);
        QCOMPARE(outage.hits[0].failed + outage.hits[0].running, 10);
        QCOMPARE(outage.hits[0].to.size(), 1U);
        QCOMPARE(outage.hits[0].to[0].count, 8 - outage.hits[0].running);
    }
    QCOMPARE(zones[0].pairs, 0); // nothing would be left
}

void TestOutages::whatIsSurvivedIsPlacedWhole()
{
    // Three servers: any two hold sixteen, any one eight of the ten.
    const auto zones = outages(project(1));
    QCOMPARE(zones[0].singles.size(), 3U);
    QCOMPARE(zones[0].singlesSurvived(), 3);
    QCOMPARE(zones[0].pairs, 3);
    QCOMPARE(zones[0].pairsSurvived, 0);
    QCOMPARE(zones[0].worstPair->lost(), 2);
    QCOMPARE(outages(project(2))[0].pairsSurvived, outages(project(2))[0].pairs);
}

void TestOutages::everythingMovesWithinWhatServersOffer_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<int>("tolerate");
    for (const Tier tier : kTiers) {
        for (const int tolerate : {0, 1, 2})
            QTest::addRow("%s %d", qPrintable(tierId(tier)), tolerate) << static_cast<int>(tier) << tolerate;
    }
}

/// Counts again from the plan alone what each server then holds, node VMs whole.
void TestOutages::everythingMovesWithinWhatServersOffer()
{
    QFETCH(int, tier);
    QFETCH(int, tolerate);
    Project shop = project(tolerate, 30, static_cast<Tier>(tier));
    Scenario &scenario = shop.scenarios.front();
    scenario.workloads.front().cpu.request = MilliCpu(3500);
    Workload other = scenario.workloads.front();
    other.id = shop.newId<WorkloadId>();
    other.name = QStringLiteral("api");
    other.replicas = Replicas::exactly(17);
    other.cpu.request = MilliCpu(2100);
    other.memory.request = Bytes(12 * kGibi);
    scenario.workloads.push_back(other);
    other.id = shop.newId<WorkloadId>();
    other.name = QStringLiteral("database");
    other.replicas = Replicas::exactly(1);
    scenario.workloads.push_back(other);
    const Plan plan = planned(shop);
    QVERIFY(plan.unplaced.empty());
    const auto zones = outagesOf(shop, plan, kAlone);
    QVERIFY(zones.has_value());
    QVERIFY(!zones->empty());
    for (const ZoneOutages &zone : *zones) {
        QCOMPARE(static_cast<std::int64_t>(zone.singles.size()), zone.servers);
        if (tolerate >= 1)
            QCOMPARE(zone.singlesSurvived(), zone.servers);
        if (tolerate >= 2)
            QCOMPARE(zone.pairsSurvived, zone.pairs);
        for (const Outage &outage : zone.singles) {
            std::map<WorkloadId, std::int64_t> stood;
            const PlannedServer &failed = plan.servers[static_cast<std::size_t>(outage.servers.front())];
            QCOMPARE(failed.zone, zone.zone);
            for (const Instance &instance : failed.instances) {
                if (instance.workload.isValid())
                    ++stood[instance.workload];
            }
            std::map<int, MilliCpu> moved;
            std::map<WorkloadId, std::int64_t> hit;
            for (const Hit &each : outage.hits) {
                std::int64_t placed = 0;
                for (const Destination &to : each.to) {
                    QVERIFY(to.server != outage.servers.front());
                    placed += to.count;
                }
                if (!each.workload.isValid())
                    continue;
                QCOMPARE(placed + each.lost, each.failed);
                hit[each.workload] = each.failed;
                const auto one = std::find_if(
                    failed.instances.begin(), failed.instances.end(),
                    [&](const Instance &instance) { return instance.workload == each.workload; });
                for (const Destination &to : each.to)
                    moved[to.server] += MilliCpu(one->size.cpu.count() * to.count);
            }
            QCOMPARE(hit, stood);
            if (runsInNodeVms(static_cast<Tier>(tier)))
                continue; // it is node VMs that move, which are larger than what is in them
            for (const auto &[server, cpu] : moved) {
                const PlannedServer &to = plan.servers[static_cast<std::size_t>(server)];
                QVERIFY((to.used.cpu + cpu).count() <= to.capacity.cpu.count());
            }
        }
    }
}

void TestOutages::controlPlanesOfTheirOwnWaitForTheRepair()
{
    Project cluster = project(1, 10, Tier::Kubernetes);
    cluster.scenarios.front().profile = Profile::Detailed;
    const Plan plan = planned(cluster);
    const auto zones = outagesOf(cluster, plan, kAlone);
    QVERIFY(zones.has_value());
    std::int64_t alone = 0;
    for (const Outage &outage : zones->front().singles) {
        if (!outage.ofPlatform)
            continue;
        ++alone;
        QCOMPARE(outage.lost(), 0); // no workload
        QCOMPARE(outage.hits.size(), 1U);
        QCOMPARE(outage.hits[0].part, QStringLiteral("control-plane"));
        QCOMPARE(outage.hits[0].running, 2);
        QVERIFY(outage.hits[0].to.empty());
    }
    QCOMPARE(alone, 3); // a control plane that survives a failure has three members
}

void TestOutages::aSingleControlPlaneIsNotSurvived_data()
{
    QTest::addColumn<bool>("apart");
    QTest::newRow("on a server of its own") << true;
    QTest::newRow("among the workloads") << false;
}

/// floor(1 / 2) + 1 = 1 member has to go on, and none does.
void TestOutages::aSingleControlPlaneIsNotSurvived()
{
    QFETCH(bool, apart);
    Project cluster = project(1, 10, Tier::Kubernetes);
    cluster.scenarios.front().profile = Profile::Detailed;
    LayerChoice &layers = cluster.scenarios.front().zones.front().policy.layers;
    layers.highlyAvailable = false;
    layers.sharedControlPlane = !apart;
    const Plan plan = planned(cluster);
    QVERIFY(plan.zones.front().failover.soleControlPlane);
    const auto zones = outagesOf(cluster, plan, kAlone);
    QVERIFY(zones.has_value());
    const ZoneOutages &zone = zones->front();
    QCOMPARE(zone.singlesSurvived(), static_cast<std::int64_t>(zone.singles.size()) - 1);
    for (const Outage &outage : zone.singles) {
        QCOMPARE(outage.noMajority, outage.lost() > 0);
        if (!outage.noMajority)
            continue;
        const auto member = std::find_if(outage.hits.begin(), outage.hits.end(), [](const Hit &hit) {
            return hit.part == QLatin1String("control-plane");
        });
        QVERIFY(member != outage.hits.end());
        QCOMPARE(outage.ofPlatform, apart);
        QCOMPARE(member->lost, 1);
        for (const Hit &hit : outage.hits)
            QVERIFY(hit.to.empty()); // nothing is started again
    }
    // With it goes every pair that it is in.
    const auto servers = static_cast<std::int64_t>(zone.singles.size());
    QCOMPARE(zone.pairs, servers * (servers - 1) / 2);
    QCOMPARE(zone.pairsWithoutMajority, servers - 1);
}

/// C(n, 2) pairs of n servers; of the three of the control plane two of C(3, 2) = 3 leave one, of the two
/// that a majority is.
void TestOutages::everyPairIsTriedWithTheControlPlane()
{
    Project cluster = project(1, 10, Tier::Kubernetes);
    cluster.scenarios.front().profile = Profile::Detailed;
    const Plan plan = planned(cluster);
    const ZoneOutages zone = outagesOf(cluster, plan, kAlone)->front();
    const auto servers = static_cast<std::int64_t>(plan.servers.size());
    QCOMPARE(static_cast<std::int64_t>(zone.singles.size()), servers);
    QCOMPARE(zone.singlesSurvived(), servers);
    QCOMPARE(zone.pairs, servers * (servers - 1) / 2);
    QCOMPARE(zone.pairsWithoutMajority, 3);
    QVERIFY(zone.pairsSurvived <= zone.pairs - 3);
    QVERIFY(zone.worstPair.has_value());
    const QJsonObject json =
        toJson(cluster.scenarios.front(), plan, std::vector<ZoneOutages>{zone})[0].toObject();
    QCOMPARE(json[QLatin1String("pairs_without_majority")].toInt(), 3);
}

/// One instance that keeps 200 GiB, or what is changed about it.
static Project keeper(std::int64_t replicas, bool stateful, std::int64_t gibibytes)
{
    Project made = project(1, replicas, Tier::Vm);
    Workload &workload = made.scenarios.front().workloads.front();
    workload.name = QStringLiteral("ledger");
    workload.stateful = stateful;
    workload.disk = Bytes(gibibytes * kGibi);
    return made;
}

void TestOutages::dataOnOneServerComesFromABackup_data()
{
    QTest::addColumn<int>("replicas");
    QTest::addColumn<bool>("stateful");
    QTest::addColumn<bool>("apart");
    QTest::addColumn<int>("gibibytes");
    QTest::addColumn<int>("expected"); // GiB to be restored; -1: nothing is
    QTest::newRow("a single instance") << 1 << true << false << 200 << 200;
    QTest::newRow("a single instance of which no disk is stated") << 1 << true << false << 0 << 0;
    QTest::newRow("two instances on one server") << 2 << true << false << 200 << 400;
    QTest::newRow("two instances on two servers") << 2 << true << true << 200 << -1;
    QTest::newRow("a scratch disk") << 1 << false << false << 200 << -1;
}

void TestOutages::dataOnOneServerComesFromABackup()
{
    QFETCH(int, replicas);
    QFETCH(bool, stateful);
    QFETCH(bool, apart);
    QFETCH(int, gibibytes);
    QFETCH(int, expected);
    Project made = keeper(replicas, stateful, gibibytes);
    made.scenarios.front().workloads.front().onePerHost = apart;
    made.scenarios.front().zones.front().policy.tolerate = replicas == 2 && !apart ? 0 : 1;
    const Plan plan = planned(made);
    const auto zones = outagesOf(made, plan, kAlone);
    QVERIFY(zones.has_value());
    const QJsonArray json = toJson(made.scenarios.front(), plan, *zones)[0].toObject()[u"restores"].toArray();
    QCOMPARE(json.size(), expected < 0 ? 0 : 1);
    if (expected < 0)
        return;
    QCOMPARE(json[0][u"workload"].toString(), QStringLiteral("ledger"));
    QCOMPARE(json[0][u"data_bytes"].toInteger(), qint64{expected * kGibi});
}

/// The words of a zone: what is restored is no matter of minutes.
void TestOutages::whatIsRestoredIsNotBackByItself()
{
    const auto saidOf = [](const Project &made, const char *language) {
        const Words words{QLatin1String(language)};
        const Plan plan = planned(made);
        const auto zones = outagesOf(made, plan, kAlone);
        QStringList said;
        for (const report::Block &block :
             report::outageBlocks(made.scenarios.front(), plan, *zones, words, 12)) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                said += paragraph->text;
        }
        return said.join(u'\n');
    };
    for (const char *language : {"en", "nl"}) {
        const Words words{QLatin1String(language)};
        const QString minutes = report::durationText(words, 180'000); // 60 s until it is noticed, 120 to boot
        // 200 x 2^30 / 10^9
        const QString size = QLatin1String(language) == QLatin1String("nl")
                                 ? QStringLiteral("ledger (214,75 GB)")
                                 : QStringLiteral("ledger (214.75 GB)");
        Project made = keeper(1, true, 200);
        QVERIFY2(saidOf(made, language).contains(size), qPrintable(saidOf(made, language)));
        QVERIFY(!saidOf(made, language).contains(minutes));
        // Beside it something that keeps no data is back so soon.
        Workload web = made.scenarios.front().workloads.front();
        web.id = made.newId<WorkloadId>();
        web.name = QStringLiteral("web");
        web.stateful = false;
        made.scenarios.front().workloads.push_back(web);
        QVERIFY2(saidOf(made, language).contains(minutes), qPrintable(saidOf(made, language)));
        QVERIFY(saidOf(made, language).contains(size));
    }
}

void TestOutages::rolloutsNeedRoom()
{
    // A pod takes 8000 / (1 - 0.035) x 1.2 = 9949 millicpu, six on a server: three servers have room for 18.
    const auto ten = outages(project(0, 10, Tier::Kubernetes));
    QCOMPARE(ten[0].servers, 3);
    QCOMPARE(ten[0].rollouts.size(), 1U);
    QCOMPARE(ten[0].rollouts[0].surge, 3);
    QCOMPARE(ten[0].rollouts[0].unavailable, 2);
    QCOMPARE(ten[0].rollouts[0].fits, 3);

    // 80 percent of 64,000 is room for five, so fifteen in all; four more while three have room.
    const auto fifteen = outages(project(0, 15, Tier::Kubernetes));
    QCOMPARE(fifteen[0].servers, 3);
    QCOMPARE(fifteen[0].rollouts[0].surge, 4);
    QCOMPARE(fifteen[0].rollouts[0].fits, 3);
    QVERIFY(!fifteen[0].rollouts[0].fitsWhole() && !fifteen[0].rollouts[0].isBlocked());

    // One on every host: there is no host for a fourth, and none of three may be missing.
    Project strict = project(0, 3, Tier::Kubernetes);
    strict.scenarios.front().workloads.front().onePerHost = true;
    const auto stuck = outages(strict);
    QCOMPARE(stuck[0].servers, 3);
    QCOMPARE(stuck[0].rollouts[0].surge, 1);
    QVERIFY(stuck[0].rollouts[0].isBlocked());

    // What keeps data is replaced one by one, and needs none.
    strict.scenarios.front().workloads.front().stateful = true;
    QVERIFY(outages(strict)[0].rollouts.empty());
    QVERIFY(outages(project(0, 10, Tier::Vm))[0].rollouts.empty());

    // In node VMs of 8 vCPU nothing of 8 vCPU fits; of 2 vCPU it does: 2000 / (1 - 0.035) x 1.2 = 2488, three
    // in a node of 8000. Four replicas stand in three nodes at least, with room for nine.
    Project nodes = project(0, 4, Tier::KubernetesVm);
    nodes.scenarios.front().workloads.front().cpu.request = MilliCpu(2000);
    const auto inNodes = outages(nodes);
    QCOMPARE(inNodes[0].rollouts[0].surge, 1);
    QCOMPARE(inNodes[0].rollouts[0].fits, 1);
}

void TestOutages::manyServersAreTriedByTheirLoad()
{
    // Six on a server: 366 replicas take 61.
    Project many = project(0, 366);
    const auto zones = outages(many);
    QCOMPARE(zones[0].servers, 61);
    QCOMPARE(zones[0].singles.size(), kMostServers);
    QCOMPARE(zones[0].pairs, 60 * 59 / 2);
}

void TestOutages::jsonNamesServersAndWorkloads()
{
    const Project two = project(0);
    const Plan plan = planned(two);
    const auto zones = outagesOf(two, plan, kAlone);
    const QJsonArray array = toJson(two.scenarios.front(), plan, *zones);
    const QJsonObject zone = array[0].toObject();
    QCOMPARE(zone[QLatin1String("zone")].toString(), QStringLiteral("zone"));
    QCOMPARE(zone[QLatin1String("recovery")].toString(), QStringLiteral("by-hand"));
    QVERIFY(!zone.contains(QLatin1String("recovery_seconds")));
    const QJsonObject single = zone[QLatin1String("singles")].toArray()[0].toObject();
    QCOMPARE(single[QLatin1String("lost")].toInt(), 2);
    QCOMPARE(single[QLatin1String("servers")].toArray()[0].toString(), QStringLiteral("zone 1"));
    const QJsonObject hit = single[QLatin1String("hits")].toArray()[0].toObject();
    QCOMPARE(hit[QLatin1String("workload")].toString(), QStringLiteral("web"));
    QCOMPARE(hit[QLatin1String("to")].toArray()[0].toObject()[QLatin1String("server")].toString(),
             QStringLiteral("zone 2"));
}

void TestOutages::stoppingGivesNothing()
{
    std::stop_source source;
    source.request_stop();
    Working how;
    how.stop = source.get_token();
    const Project two = project(0);
    const auto result = outagesOf(two, planned(two), how);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
