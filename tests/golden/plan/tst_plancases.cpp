#include "core/catalogue/loader.h"
#include "core/plan/plan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace grondplan;

/// Plans worked out by hand and by an independent program with exact fractions; one file each in
/// tests/data/cases.
class TestPlanCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planned_data();
    void planned();
};

static Workload workloadOf(const QJsonObject &object, Project &project, ZoneId zone)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone;
    workload.name = object[QStringLiteral("name")].toString();
    const qint64 usual = object[QStringLiteral("replicas")].toInteger();
    workload.replicas = {object[QStringLiteral("replicas_min")].toInteger(usual), usual,
                         object[QStringLiteral("replicas_max")].toInteger(usual)};
    workload.cpu.request = MilliCpu(object[QStringLiteral("cpu_millis")].toInteger());
    workload.memory.request = Bytes(object[QStringLiteral("memory_bytes")].toInteger());
    workload.disk = Bytes(object[QStringLiteral("disk_bytes")].toInteger());
    workload.onePerHost = object[QStringLiteral("one_per_host")].toBool();
    if (object[QStringLiteral("os")].toString() == QLatin1String("windows"))
        workload.os = Os::Windows;
    return workload;
}

static LayerChoice layersOf(const QJsonObject &object)
{
    LayerChoice layers;
    if (const auto known = hypervisorFromId(object[QStringLiteral("hypervisor")].toString()))
        layers.hypervisor = *known;
    if (const auto known = reservationFromId(object[QStringLiteral("reservation")].toString()))
        layers.reservation = *known;
    if (const auto known = distributionFromId(object[QStringLiteral("distribution")].toString()))
        layers.distribution = *known;
    layers.pinnedVcpus = object[QStringLiteral("pinned_vcpus")].toBool();
    layers.highlyAvailable = object[QStringLiteral("highly_available")].toBool(true);
    layers.sharedControlPlane = object[QStringLiteral("shared_control_plane")].toBool();
    return layers;
}

static Project projectOf(const QJsonObject &root, int tolerate)
{
    Project project = emptyProject(QStringLiteral("case"), QStringLiteral("case"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    if (root[QStringLiteral("profile")].toString() == QLatin1String("detailed"))
        scenario.profile = Profile::Detailed;
    const QJsonArray zones = root[QStringLiteral("zones")].toArray();
    for (const QJsonValue &value : zones) {
        const QJsonObject object = value.toObject();
        Zone zone;
        zone.id = project.newId<ZoneId>();
        zone.name = QStringLiteral("zone %1").arg(scenario.zones.size() + 1);
        zone.tier = tierFromId(object[QStringLiteral("tier")].toString());
        for (const QJsonValue &baseline : object[QStringLiteral("baselines")].toArray())
            zone.baselines.append(baseline.toString());
        zone.policy.tolerate = tolerate;
        // The cases are worked out for servers as they are, with no more disks in them.
        for (const ServerOption &option : project.catalogue->options)
            zone.options[option.id] = 0;
        zone.policy.layers = layersOf(object[QStringLiteral("layers")].toObject());
        for (const QJsonValue &part : object[QStringLiteral("parts_off")].toArray())
            zone.policy.partsOff.insert(partFromId(part.toString()).value());
        zone.policy.shareBareMetal = object[QStringLiteral("share")].toBool();
        if (object.contains(QStringLiteral("vcpu_per_core")))
            zone.policy.vcpuPerCore = Ratio{object[QStringLiteral("vcpu_per_core")].toInteger() * kPpm};
        scenario.zones.push_back(zone);
        for (const QJsonValue &workload : object[QStringLiteral("workloads")].toArray())
            scenario.workloads.push_back(workloadOf(workload.toObject(), project, zone.id));
    }
    return project;
}

static QList<qint64> listOf(const QJsonValue &value)
{
    QList<qint64> list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toInteger());
    return list;
}

static QList<qint64> listOf(const Band<std::int64_t> &band)
{
    return {band.low, band.likely, band.high};
}

static QList<qint64> utilisationOf(const ZonePlan &zone, qsizetype count)
{
    const auto share = [](std::int64_t used, std::int64_t offered) {
        return offered > 0 ? Fraction(used).times(kPpm, offered).rounded() : 0;
    };
    const QList<qint64> all{share(zone.used.cpu.count(), zone.offered.cpu.count()),
                            share(zone.used.memory.count(), zone.offered.memory.count()),
                            share(zone.used.disk.count(), zone.offered.disk.count())};
    return all.first(count);
}

static void compareUnplaced(const Plan &plan, const QJsonObject &expected)
{
    std::int64_t unplaced = 0;
    for (const UnplacedInstances &group : plan.unplaced)
        unplaced += group.count;
    QCOMPARE(unplaced, expected[QStringLiteral("unplaced")].toInteger());
    if (!expected.contains(QStringLiteral("short_cpu_millis")))
        return;
    QCOMPARE(plan.unplaced.front().reason.id, runsInNodeVms(plan.zones.front().tier)
                                                  ? QStringLiteral("unplaced.in-node")
                                                  : QStringLiteral("unplaced.too-large"));
    QCOMPARE(plan.unplaced.front().reason.args.value(0),
             amountArgument(QStringLiteral("cpu"), expected[QStringLiteral("short_cpu_millis")].toInteger()));
}

static void compareZones(const Plan &plan, const QJsonObject &expected)
{
    const QList<qint64> servers = listOf(expected[QStringLiteral("by_zone_servers")]);
    const QList<qint64> cents = listOf(expected[QStringLiteral("by_zone_cents")]);
    for (qsizetype i = 0; i < servers.size(); ++i) {
        QCOMPARE(plan.zones[static_cast<std::size_t>(i)].servers.likely, servers[i]);
        QCOMPARE(plan.zones[static_cast<std::size_t>(i)].month.likely.minor, cents[i]);
    }
}

static void compareCost(const Project &project, const Plan &plan, const QJsonObject &expected)
{
    const QJsonObject byWorkload = expected[QStringLiteral("by_workload_cents")].toObject();
    for (const WorkloadCost &cost : plan.byWorkload) {
        const QString name = project.scenarios.front().workload(cost.workload)->name;
        if (byWorkload.contains(name))
            QCOMPARE(cost.month.minor, byWorkload[name].toInteger());
    }
    if (expected.contains(QStringLiteral("month_cents"))) {
        const QList<qint64> cents{plan.month.low.minor, plan.month.likely.minor, plan.month.high.minor};
        QCOMPARE(cents, listOf(expected[QStringLiteral("month_cents")]));
    }
}

static void compareFigures(const Project &project, const Plan &plan, const QJsonObject &expected)
{
    if (expected.contains(QStringLiteral("servers")))
        QCOMPARE(listOf(plan.serverCount()), listOf(expected[QStringLiteral("servers")]));
    compareCost(project, plan, expected);
    const ZonePlan &zone = plan.zones.front();
    if (expected.contains(QStringLiteral("node_vms")))
        QCOMPARE(zone.nodeVms.likely, expected[QStringLiteral("node_vms")].toInteger());
    if (expected.contains(QStringLiteral("density_milli")))
        QCOMPARE(zone.densityMilli, expected[QStringLiteral("density_milli")].toInteger());
    if (expected.contains(QStringLiteral("utilisation_ppm"))) {
        const QList<qint64> shares = listOf(expected[QStringLiteral("utilisation_ppm")]);
        QCOMPARE(utilisationOf(zone, shares.size()), shares);
    }
    if (expected.contains(QStringLiteral("baseline")))
        QCOMPARE(zone.baselines, QStringList{expected[QStringLiteral("baseline")].toString()});
}

/// Of the detailed profile: what a server offers, and the copies, CPU and memory of each part of the
/// platform.
static void comparePlatform(const Plan &plan, const QJsonObject &expected)
{
    const QList<qint64> capacity = listOf(expected[QStringLiteral("capacity")]);
    if (!capacity.isEmpty()) {
        const Resources &offered = plan.servers.front().capacity;
        QCOMPARE((QList<qint64>{offered.cpu.count(), offered.memory.count()}), capacity);
    }
    QJsonObject parts = expected[QStringLiteral("platform")].toObject();
    for (const PlatformPart &part : plan.zones.front().platform) {
        if (!part.size)
            continue;
        const QList<qint64> found{part.copies, part.size->cpu.count(), part.size->memory.count()};
        QVERIFY2(found == listOf(parts.take(part.id)), qPrintable(part.id));
    }
    QVERIFY2(parts.isEmpty(), qPrintable(parts.keys().join(u' ')));
}

static void compareCase(const Plan &plan, const QJsonObject &root)
{
    const ZonePlan &zone = plan.zones.front();
    if (root.contains(QStringLiteral("most_per_server")) && !zone.density.empty())
        QCOMPARE(zone.density.front().mostPerServer, root[QStringLiteral("most_per_server")].toInteger());
    if (root.contains(QStringLiteral("binding")))
        QCOMPARE(zone.bindingResource, root[QStringLiteral("binding")].toString());
    if (root.contains(QStringLiteral("finding"))) {
        const QString code = root[QStringLiteral("finding")].toString();
        QVERIFY(std::any_of(plan.findings.begin(), plan.findings.end(),
                            [&](const Finding &f) { return f.code == code; }));
    }
    const QList<qint64> instance = listOf(root[QStringLiteral("instance_likely")]);
    if (instance.isEmpty() || plan.servers.empty())
        return;
    for (const Instance &placed : plan.servers.front().instances) {
        if (!placed.workload.isValid())
            continue;
        QCOMPARE(placed.size.cpu.count(), instance[0]);
        QCOMPARE(placed.size.memory.count(), instance[1]);
        return;
    }
}

void TestPlanCases::planned_data()
{
    QTest::addColumn<QJsonObject>("root");
    QTest::addColumn<int>("tolerate");
    const QDir folder(QStringLiteral(GRONDPLAN_TEST_DATA "/cases"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 40);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject expected = root[QStringLiteral("expected")].toObject();
        QVERIFY2(!expected.isEmpty(), qPrintable(name));
        for (const QString &tolerate : expected.keys()) {
            const QString row = QStringLiteral("%1, %2 failures: %3")
                                    .arg(name, tolerate, root[QStringLiteral("title")].toString());
            QTest::newRow(qPrintable(row)) << root << tolerate.toInt();
        }
    }
}

void TestPlanCases::planned()
{
    QFETCH(QJsonObject, root);
    QFETCH(int, tolerate);
    const Project project = projectOf(root, tolerate);
    const Result<Plan> result = plan(project, project.scenarios.front().id);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().where));

    const QJsonObject expected =
        root[QStringLiteral("expected")].toObject()[QString::number(tolerate)].toObject();
    if (expected.contains(QStringLiteral("unplaced"))) {
        compareUnplaced(*result, expected);
        return;
    }
    QVERIFY(result->unplaced.empty());
    compareFigures(project, *result, expected);
    compareZones(*result, expected);
    comparePlatform(*result, expected);
    compareCase(*result, root);
    for (const ZonePlan &zone : result->zones)
        QVERIFY(zone.failover.proved);
}

QTEST_GUILESS_MAIN(TestPlanCases)
#include "tst_plancases.moc"
