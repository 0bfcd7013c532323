#include "core/importers/registry.h"
#include "tests/unit/importers/support.h"

#include <QTest>

using namespace grondplan;
using namespace grondplan::importers;

/// How many, how large, and on whose word.
class SizeTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReplicas_data();
    void readsReplicas();
    void keepsLimitAndReservationApart_data();
    void keepsLimitAndReservationApart();
    void saysWhatIsReservedBeyondItsLimit();
    void saysWhereASizeComesFrom();
    void refusesImplausibleValues_data();
    void refusesImplausibleValues();
    void countsGpus_data();
    void countsGpus();
    void refusesTooManyGpusTogether();
};

void SizeTests::readsReplicas_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("replicas");
    QTest::addColumn<bool>("perNode");
    QTest::addColumn<bool>("isTransient");

    QTest::newRow("nothing said") << QByteArray("") << qint64{1} << false << false;
    QTest::newRow("deploy") << QByteArray("deploy: {replicas: 3}") << qint64{3} << false << false;
    QTest::newRow("scale") << QByteArray("scale: 2") << qint64{2} << false << false;
    QTest::newRow("deploy before scale")
        << QByteArray("scale: 2, deploy: {replicas: 3}") << qint64{3} << false << false;
    QTest::newRow("none") << QByteArray("deploy: {replicas: 0}") << qint64{0} << false << false;
    QTest::newRow("default of a variable")
        << QByteArray("deploy: {replicas: '${N:-4}'}") << qint64{4} << false << false;
    QTest::newRow("on each node") << QByteArray("deploy: {mode: global}") << qint64{1} << true << false;
    QTest::newRow("a job") << QByteArray("deploy: {mode: replicated-job, replicas: 2}") << qint64{2} << false
                           << true;
    QTest::newRow("a job on each node")
        << QByteArray("deploy: {mode: global-job}") << qint64{1} << true << true;
}

void SizeTests::readsReplicas()
{
    QFETCH(QByteArray, fields);
    QFETCH(qint64, replicas);
    QFETCH(bool, perNode);
    QFETCH(bool, isTransient);

    const auto outcome = imported("services: {a: {image: x, " + fields + "}}");
    QVERIFY(outcome && !outcome->hasErrors());
    QCOMPARE(outcome->workloads[0].replicas, Replicas::exactly(replicas));
    QCOMPARE(outcome->workloads[0].perNode, perNode);
    QCOMPARE(outcome->workloads[0].transient, isTransient);
}

void SizeTests::keepsLimitAndReservationApart_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("cpuLimit"); // -1 where none is expected
    QTest::addColumn<qint64>("cpuReserved");
    QTest::addColumn<qint64>("memoryLimit");
    QTest::addColumn<qint64>("memoryReserved");

    const auto row = [](const char *fields, qint64 cpuLimit, qint64 cpu, qint64 memoryLimit, qint64 memory) {
        QTest::newRow(fields) << QByteArray(fields) << cpuLimit << cpu << memoryLimit << memory;
    };
    row("cpus: 1.5, mem_limit: 2g, mem_reservation: 1g", 1500, -1, 2 * kGibi, kGibi);
    row("deploy: {resources: {limits: {cpus: '2', memory: 512M}, reservations: {cpus: '0.5', memory: 32M}}}",
        2000, 500, 512 * kMebi, 32 * kMebi);
    row("cpus: 1, mem_limit: 1g, deploy: {resources: {limits: {cpus: 2, memory: 2g}}}", 2000, -1, 2 * kGibi,
        -1);
    row("cpus: 1, deploy: {resources: {limits: {memory: 2g}}}", 1000, -1, 2 * kGibi, -1);
    row("mem_limit: 1048576000", -1, -1, 1'048'576'000, -1);
    row("cpu_shares: 512, memswap_limit: 2g, shm_size: 1g, pids_limit: 5", -1, -1, -1, -1);
    row("mem_limit: 0, cpus: 0", -1, -1, -1, -1);
    row("mem_limit: , cpus: null", -1, -1, -1, -1);
    row("mem_limit: !reset 5g", -1, -1, -1, -1);
}

template<class Amount> static qint64 limitIn(const Need<Amount> &need)
{
    return need.limit ? need.limit->count() : -1;
}

template<class Amount> static qint64 reservationIn(const Need<Amount> &need)
{
    return need.basis == Basis::Stated ? need.request.count() : -1;
}

void SizeTests::keepsLimitAndReservationApart()
{
    QFETCH(QByteArray, fields);
    QFETCH(qint64, cpuLimit);
    QFETCH(qint64, cpuReserved);
    QFETCH(qint64, memoryLimit);
    QFETCH(qint64, memoryReserved);

    const auto outcome = imported("services: {a: {image: x, " + fields + "}}");
    QVERIFY(outcome && !outcome->hasErrors());
    const Workload &workload = outcome->workloads[0];
    QCOMPARE(limitIn(workload.cpu), cpuLimit);
    QCOMPARE(reservationIn(workload.cpu), cpuReserved);
    QCOMPARE(limitIn(workload.memory), memoryLimit);
    QCOMPARE(reservationIn(workload.memory), memoryReserved);
}

void SizeTests::saysWhatIsReservedBeyondItsLimit()
{
    const auto outcome = imported("services:\n"
                                  "  above:\n"
                                  "    image: x\n"
                                  "    deploy:\n"
                                  "      resources:\n"
                                  "        limits: {cpus: '1', memory: 1g}\n"
                                  "        reservations:\n"
                                  "          cpus: '2'\n"
                                  "          memory: 1g\n"
                                  "  short: {image: x, mem_reservation: 2g, mem_limit: 1g}\n");
    QVERIFY(outcome && !outcome->hasErrors());
    QCOMPARE(findingsOf(*outcome), (QStringList{QStringLiteral("compose.above-limit 8"),
                                                QStringLiteral("compose.above-limit 10")}));
    QCOMPARE(outcome->findings[0].severity, Severity::Warning);
    QCOMPARE(outcome->findings[0].args,
             (QStringList{QStringLiteral("above"), QStringLiteral("deploy.resources.reservations.cpus"),
                          QStringLiteral("2")}));
    QCOMPARE(outcome->findings[1].args,
             (QStringList{QStringLiteral("short"), QStringLiteral("mem_reservation"), QStringLiteral("2g")}));
}

void SizeTests::saysWhereASizeComesFrom()
{
    const auto outcome = imported("services:\n"
                                  "  stated: {image: postgres, mem_reservation: 1g, mem_limit: 2g}\n"
                                  "  limit: {image: postgres, mem_limit: 2g}\n"
                                  "  template: {image: postgres}\n"
                                  "  default: {image: unheard-of}\n");
    QVERIFY(outcome);
    const auto &w = outcome->workloads;
    QCOMPARE(w[0].memory, (Need<Bytes>{1_GiB, 2_GiB, Basis::Stated}));
    QCOMPARE(w[1].memory, (Need<Bytes>{2_GiB, 2_GiB, Basis::Limit}));
    QCOMPARE(w[1].cpu, (Need<MilliCpu>{2_vcpu, std::nullopt, Basis::Template}));
    QCOMPARE(w[2].memory, (Need<Bytes>{4_GiB, std::nullopt, Basis::Template}));
    QCOMPARE(w[3].cpu, (Need<MilliCpu>{500_mcpu, std::nullopt, Basis::Default}));
    QCOMPARE(w[3].memory, (Need<Bytes>{512_MiB, std::nullopt, Basis::Default}));

    // What a project's catalogue assumes goes before what we do.
    Catalogue catalogue = smallCatalogue();
    catalogue.constants[QStringLiteral("assumed.cpu")].value = 250'000;
    catalogue.constants[QStringLiteral("assumed.memory")].value = 100'000'000;
    const auto other = importers::read({QStringLiteral("c.yml"), "services: {a: {image: x}}", {}},
                                       QStringLiteral("compose"), catalogue);
    QVERIFY(other);
    QCOMPARE(other->workloads[0].cpu.request, 250_mcpu);
    QCOMPARE(other->workloads[0].memory.request, 100_MiB);
}

void SizeTests::refusesImplausibleValues_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *field, const char *code) {
        QTest::newRow(field) << QByteArray(field) << QString::fromLatin1(code);
    };
    row("cpus: 1000001", "compose.out-of-range");
    row("cpus: -1", "compose.out-of-range");
    row("cpus: 500m", "compose.not-a-number");
    row("cpus: [1]", "compose.not-a-number");
    row("mem_limit: 2P", "compose.out-of-range");
    row("mem_limit: 99999999999999999999999", "compose.out-of-range");
    row("mem_limit: plenty", "compose.not-a-number");
    row("scale: 1000001", "compose.out-of-range");
    row("scale: 1c", "compose.not-a-number");
    row("scale: -1", "compose.out-of-range");
    row("deploy: {replicas: 1.5}", "compose.not-a-number");
    row("gpus: 1001", "compose.out-of-range");
}

void SizeTests::refusesImplausibleValues()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, code);

    const auto outcome = imported("services:\n  a:\n    image: x\n    " + field + "\n");
    QVERIFY(outcome);
    QVERIFY(outcome->hasErrors());
    QCOMPARE(findingsOf(*outcome), QStringList{QString(code + u" 4")});
    QVERIFY(outcome->findings[0].place.column > 5);
    QCOMPARE(outcome->findings[0].workload, WorkloadId{1});
    QCOMPARE(outcome->workloads[0].cpu.basis, Basis::Default);
    QCOMPARE(outcome->workloads[0].memory.basis, Basis::Default);
    QCOMPARE(outcome->workloads[0].replicas, Replicas::exactly(1));
    QCOMPARE(outcome->workloads[0].gpus, 0);
}

void SizeTests::countsGpus_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("gpus");
    QTest::addColumn<bool>("all");

    const auto reserved = [](const char *device) -> QByteArray {
        return QByteArray("deploy: {resources: {reservations: {devices: [") + device + "]}}}";
    };
    QTest::newRow("none") << QByteArray("image: x") << 0 << false;
    QTest::newRow("a number") << reserved("{count: 2, capabilities: [gpu]}") << 2 << false;
    QTest::newRow("all") << reserved("{count: all, capabilities: [gpu]}") << 1 << true;
    QTest::newRow("nothing said is all") << reserved("{driver: nvidia, capabilities: [gpu]}") << 1 << true;
    QTest::newRow("by their ids") << reserved("{device_ids: ['0', '3'], capabilities: [gpu, utility]}") << 2
                                  << false;
    QTest::newRow("a list in the list") << reserved("{count: 1, capabilities: [[gpu]]}") << 1 << false;
    QTest::newRow("something else") << reserved("{count: 4, capabilities: [tpu]}") << 0 << false;
    QTest::newRow("two entries") << reserved(
                                        "{count: 1, capabilities: [gpu]}, {count: 2, capabilities: [gpu]}")
                                 << 3 << false;
    QTest::newRow("gpus: all") << QByteArray("gpus: all") << 1 << true;
    QTest::newRow("gpus: a list") << QByteArray("gpus: [{driver: nvidia, count: 2}]") << 2 << false;
    QTest::newRow("runtime") << QByteArray("runtime: nvidia") << 1 << true;
    QTest::newRow("runtime beside a number")
        << "runtime: nvidia, " + reserved("{count: 2, capabilities: [gpu]}") << 2 << false;
    QTest::newRow("another runtime") << QByteArray("runtime: runc") << 0 << false;
}

void SizeTests::countsGpus()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, gpus);
    QFETCH(bool, all);

    const auto outcome = imported("services: {a: {build: ., " + fields + "}}");
    QVERIFY(outcome && !outcome->hasErrors());
    QCOMPARE(outcome->workloads[0].gpus, gpus);
    QCOMPARE(hasFinding(*outcome, QStringLiteral("compose.gpus-all")), all);
}

void SizeTests::refusesTooManyGpusTogether()
{
    const auto outcome = imported("services:\n  a:\n    image: x\n    gpus: [{count: 700}, {count: 700}]\n");
    QVERIFY(outcome);
    QCOMPARE(findingsOf(*outcome), QStringList{QStringLiteral("compose.out-of-range 2")});
    QCOMPARE(outcome->workloads[0].gpus, 0);
}

int runSizeTests(int argc, char **argv)
{
    SizeTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "sizetests.moc"
