#include "core/importers/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace grondplan;

/// Runs over Compose files that nobody here wrote, with what an independent program found in them. The folder
/// is named in GRONDPLAN_SAMPLES: compose/NAME.yaml beside expected/compose__NAME.json.
class TestRealCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

static QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestRealCompose::agrees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");

    const QString folder = qEnvironmentVariable("GRONDPLAN_SAMPLES");
    if (folder.isEmpty())
        QSKIP("GRONDPLAN_SAMPLES names no folder with real Compose files");
    const QStringList names =
        QDir(folder + u"/compose").entryList({QStringLiteral("*.y*ml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString base = name.left(name.lastIndexOf(u'.'));
        const QJsonObject expected = readJson(QString(folder + u"/expected/compose__" + base + u".json"));
        QTest::newRow(qPrintable(name)) << QString(folder + u"/compose/" + name) << expected;
    }
}

static QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

static QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// A port as we write it; empty where the file's variables leave no container port, which we skip.
static QString portOf(const QJsonObject &port)
{
    const QString target = port[u"target"].toString();
    if (target.isEmpty())
        return {};
    const QString published = port[u"published"].toString();
    QString text = target;
    // written.
    if (!published.isEmpty())
        text = QString(published + u':' + text);
    if (!port[u"host_ip"].toString().isEmpty())
        text = QString(port[u"host_ip"].toString() + u':' + text);
    if (port[u"protocol"].toString() != QLatin1String("tcp"))
        text += QString(u'/' + port[u"protocol"].toString());
    return text;
}

static std::optional<std::int64_t> millis(const QJsonValue &cores)
{
    return cores.isNull() ? std::nullopt : std::optional<std::int64_t>(qRound64(cores.toDouble() * 1000));
}

static std::optional<std::int64_t> whole(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toInteger());
}

template<class Amount> static std::optional<std::int64_t> limitOf(const Need<Amount> &need)
{
    return need.limit ? std::optional(need.limit->count()) : std::nullopt;
}

template<class Amount> static std::optional<std::int64_t> reservationOf(const Need<Amount> &need)
{
    return need.basis == Basis::Stated ? std::optional(need.request.count()) : std::nullopt;
}

static QString modeOf(const Workload &workload)
{
    return workload.perNode ? QStringLiteral("global") : QStringLiteral("replicated");
}

static void compareService(const Workload &workload, const QJsonObject &expected)
{
    QCOMPARE(workload.name, expected[u"name"].toString());
    QCOMPARE(workload.image, expected[u"image"].toString());
    QCOMPARE(workload.replicas.usual, expected[u"replicas"].toInteger());
    QCOMPARE(modeOf(workload), expected[u"mode"].toString());
    QCOMPARE(limitOf(workload.cpu), millis(expected[u"cpu_limit_cores"]));
    QCOMPARE(reservationOf(workload.cpu), millis(expected[u"cpu_reservation_cores"]));
    QCOMPARE(limitOf(workload.memory), whole(expected[u"memory_limit_bytes"]));
    QCOMPARE(reservationOf(workload.memory), whole(expected[u"memory_reservation_bytes"]));
    QCOMPARE(workload.profiles, texts(expected[u"profiles"]));
    QCOMPARE(workload.gpus, static_cast<int>(expected[u"gpus"].toArray().size()));

    QStringList ports;
    for (const QJsonValue &port : expected[u"ports"].toArray())
        ports.append(portOf(port.toObject()));
    ports.removeAll(QString());
    QCOMPARE(workload.ports, ports);

    QStringList volumes;
    for (const Volume &volume : workload.volumes)
        volumes.append(volume.name);
    QCOMPARE(sorted(volumes), sorted(texts(expected[u"named_volumes"])));
}

static void compareLinks(const importers::Outcome &outcome, const QJsonArray &expected)
{
    std::map<std::int64_t, QString> names;
    std::set<QString> known;
    for (const Workload &workload : outcome.workloads) {
        names[workload.id.value] = workload.name;
        known.insert(workload.name);
    }
    QStringList found;
    for (const Link &link : outcome.links)
        found.append(QString(names[link.from.value] + u' ' + names[link.to.value] + u' ' + link.why));
    QStringList wanted;
    for (const QJsonValue &edge : expected) {
        const QStringList parts = texts(edge);
        // A service that is not in the file cannot be the end of a link; a finding tells of it.
        if (known.contains(parts[1]))
            wanted.append(parts.join(u' '));
    }
    QCOMPARE(sorted(found), sorted(wanted));
}

static void compareTotals(const importers::Outcome &outcome, const QJsonObject &expected)
{
    std::int64_t services = 0;
    std::int64_t containers = 0;
    std::int64_t memoryLimit = 0;
    std::int64_t cpuLimit = 0;
    std::int64_t memoryReserved = 0;
    std::int64_t cpuReserved = 0;
    for (const Workload &workload : outcome.workloads) {
        if (!workload.active)
            continue;
        const std::int64_t replicas = workload.replicas.usual;
        ++services;
        containers += replicas;
        cpuLimit += limitOf(workload.cpu).value_or(0) * replicas;
        cpuReserved += reservationOf(workload.cpu).value_or(0) * replicas;
        memoryLimit += limitOf(workload.memory).value_or(0) * replicas;
        memoryReserved += reservationOf(workload.memory).value_or(0) * replicas;
    }
    QCOMPARE(services, expected[u"services"].toInteger());
    QCOMPARE(containers, expected[u"containers"].toInteger());
    QCOMPARE(cpuLimit, *millis(expected[u"cpu_limit_cores"]));
    QCOMPARE(cpuReserved, *millis(expected[u"cpu_reservation_cores"]));
    QCOMPARE(memoryLimit, expected[u"memory_limit_bytes"].toInteger());
    QCOMPARE(memoryReserved, expected[u"memory_reservation_bytes"].toInteger());
}

static qsizetype skippedPorts(const importers::Outcome &outcome)
{
    return std::count_if(outcome.findings.begin(), outcome.findings.end(), [](const Finding &finding) {
        return finding.code == QLatin1String("compose.port-skipped");
    });
}

static qsizetype portsWithoutTarget(const QJsonArray &services)
{
    qsizetype count = 0;
    for (const QJsonValue &service : services) {
        for (const QJsonValue &port : service[u"ports"].toArray())
            count += portOf(port.toObject()).isEmpty() ? 1 : 0;
    }
    return count;
}

void TestRealCompose::agrees()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, expected);
    QVERIFY(!expected.isEmpty());

    const Result<importers::Outcome> outcome = importers::readFile(path, QStringLiteral("auto"), Catalogue{});
    if (expected[u"expect"].toString() == QLatin1String("parse_error")) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::MalformedInput);
        const QStringList where = outcome.error().where.mid(path.size() + 1).split(u':');
        QCOMPARE(where.size(), 2);
        QCOMPARE(where[0].toInt(), expected[u"line"].toInt());
        QVERIFY(where[1].toInt() > 0);
        return;
    }
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().where + outcome.error().args.join(u' ')));
    QVERIFY(!outcome->hasErrors());
    const QJsonArray services = expected[u"services"].toArray();
    QCOMPARE(static_cast<qsizetype>(outcome->workloads.size()), services.size());
    for (std::size_t i = 0; i < outcome->workloads.size(); ++i)
        compareService(outcome->workloads[i], services[static_cast<qsizetype>(i)].toObject());
    compareLinks(*outcome, expected[u"edges"].toArray());
    QCOMPARE(outcome->unsetVariables, sorted(texts(expected[u"unset_variables"])));
    QCOMPARE(skippedPorts(*outcome), portsWithoutTarget(services));
    compareTotals(*outcome, expected[u"totals"][u"default_profile"].toObject());
}

QTEST_GUILESS_MAIN(TestRealCompose)
#include "tst_realcompose.moc"
