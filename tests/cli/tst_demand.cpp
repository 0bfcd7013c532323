#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QJsonArray>
#include <QTest>

/// Needs over the week, and what may be left down after a failure, from the command line.
class TestDemandOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void curvesAreCountedByTheHour();
    void whatMayBeLeftDownIsNamed();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();

private:
    [[nodiscard]] QJsonObject zoneOf(const QString &line) const
    {
        return at(m_program.run(split(line)).json(), "zones", 0);
    }

    Program m_program;
};

static QByteArray week(int values)
{
    QByteArray lines = "hour;vcpu\n";
    for (int hour = 0; hour < values; ++hour)
        lines += QByteArray::number(hour) + (hour % 24 == 20 ? ";4\n" : ";1\n");
    return lines;
}

void TestDemandOptions::initTestCase()
{
    m_program.write(QStringLiteral("two.yaml"),
                    "services:\n"
                    "  web: {image: a, deploy: {resources: {reservations: {cpus: '6', memory: 1G}}}}\n"
                    "  jobs: {image: b, deploy: {resources: {reservations: {cpus: '4', memory: 1G}}}}\n");
    m_program.write(QStringLiteral("week.csv"), week(168));
    m_program.write(QStringLiteral("day.csv"), week(24));
}

void TestDemandOptions::curvesAreCountedByTheHour()
{
    // VMs: 6 / 0.875 = 6,858 and 4 / 0.875 = 4,572 millicpu. At office hours a tenth of the jobs runs: 458.
    const QString line = QStringLiteral("plan two.yaml --tier vm --format json --week web=office-hours");
    const QJsonObject zone = zoneOf(line + QStringLiteral(" --week jobs=night-batch"));
    QCOMPARE(number(zone, "week.busiest_hour"), 9);
    QCOMPARE(number(zone, "week.busiest_cpu_millis"), 6858 + 458);
    QCOMPARE(number(zone, "week.peaks_cpu_millis"), 6858 + 4572);
    // A file in which the hour from 20 on is the largest, and the others a quarter of it: at 9 that is 1,143.
    const QJsonObject measured = zoneOf(line + QStringLiteral(" --week jobs=week.csv"));
    QCOMPARE(number(measured, "week.busiest_cpu_millis"), 6858 + 1143);
    QVERIFY(
        !zoneOf(QStringLiteral("plan two.yaml --tier vm --format json")).contains(QStringLiteral("week")));
    const Ended dutch = m_program.run(split(
        QStringLiteral("plan two.yaml --tier vm --week web=office-hours --week jobs=night-batch --lang nl")));
    QVERIFY2(dutch.code == 0 && dutch.out.contains("maandag 09:00"), dutch.words());
}

void TestDemandOptions::whatMayBeLeftDownIsNamed()
{
    const QString line = QStringLiteral("plan two.yaml --tier vm --tolerate 1 --format json");
    const QJsonObject zone = zoneOf(line + QStringLiteral(" --sheddable jobs"));
    QCOMPARE(number(zone, "shedding.workloads"), 1);
    QCOMPARE(number(zone, "shedding.instances"), 1);
    QVERIFY(number(zone, "shedding.all_must_run.servers") >= number(zone, "servers.likely"));
    QVERIFY(!zoneOf(line).contains(QStringLiteral("shedding")));
    QVERIFY(zoneOf(line + QStringLiteral(" --sheddable web,jobs")).contains(QStringLiteral("shedding")));
}

void TestDemandOptions::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("a workload") << QStringLiteral("--week gone=evening") << 2 << QStringLiteral("web, jobs");
    QTest::newRow("a profile") << QStringLiteral("--week web=mornings") << 2
                               << QStringLiteral("office-hours");
    QTest::newRow("no profile") << QStringLiteral("--week web") << 2 << QStringLiteral("office-hours");
    QTest::newRow("a day") << QStringLiteral("--week web=day.csv") << 1 << QStringLiteral("168");
    QTest::newRow("to leave down") << QStringLiteral("--sheddable jobs,gone") << 2
                                   << QStringLiteral("web, jobs");
}

void TestDemandOptions::refusesWhatIsNotThere()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ended ended = m_program.run(split(QStringLiteral("plan two.yaml ") + options));
    QVERIFY2(ended.code == code && ended.err.contains(says.toUtf8()), ended.words());
}

QObject *makeDemandSuite()
{
    return new TestDemandOptions;
}

#include "tst_demand.moc"
