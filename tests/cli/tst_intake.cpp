#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QJsonArray>
#include <QTest>

/// A scenario from an intake, and zones without parts of their platform, from the command line.
class TestIntakeCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fillsANewProject();
    void fillsAgainInPlace();
    void namesWhatIsWrong();
    void plansWithoutParts();
    void refusesPartsThatAreNone();
    void aPartThatTheSketchHasComesBackWhenAsked();
    void keepsDataAsAsked();
    void refusesStorageThatIsNone();

private:
    Program m_program;
};

void TestIntakeCommand::initTestCase()
{
    m_program.write(QStringLiteral("shop.yaml"), shopYaml());
    m_program.write(QStringLiteral("told.yaml"),
                    "schema: grondplan.intake/1\nstack: Java, React\nservices: 3\n"
                    "databases: PostgreSQL, Cobol\nrequests: 300\npeak: 1200\n"
                    "answers: {compliance: yes, releases: 8}\n");
}

void TestIntakeCommand::fillsANewProject()
{
    const Ended ended = m_program.run(split(QStringLiteral("intake told.yaml -o told.grondplan")));
    QVERIFY2(ended.code == 0, ended.words());
    QVERIFY2(ended.out.contains("Cobol") && ended.out.contains("50"), ended.words());
    const Ended dutch = m_program.run(split(QStringLiteral("intake told.yaml -o nl.grondplan --lang nl")));
    QVERIFY2(dutch.code == 0 && dutch.out.contains("Service 1 (Java)") &&
                 dutch.out.contains("Niet bekend, en weggelaten: Cobol."),
             dutch.words());

    const Ended planned = m_program.run(split(QStringLiteral("plan told.grondplan --format json")));
    QVERIFY2(planned.code == 0, planned.words());
    const QJsonObject plan = planned.json();
    QCOMPARE(plan[QStringLiteral("project")].toString(), QStringLiteral("told"));
    QVERIFY(plan[QStringLiteral("zones")].toArray().at(0).toObject()[QStringLiteral("instances")].toInt() >
            0);
}

void TestIntakeCommand::fillsAgainInPlace()
{
    QCOMPARE(m_program.run(split(QStringLiteral("intake told.yaml -o again.grondplan --into S"))).code, 0);
    const QByteArray once = m_program.run(split(QStringLiteral("plan again.grondplan --format json"))).out;
    QCOMPARE(m_program.run(split(QStringLiteral("intake told.yaml -o again.grondplan --into S"))).code, 0);
    QCOMPARE(m_program.run(split(QStringLiteral("plan again.grondplan --format json"))).out, once);
    // Another scenario is another one.
    QCOMPARE(m_program.run(split(QStringLiteral("intake told.yaml -o again.grondplan --into T"))).code, 0);
    QCOMPARE(m_program.run(split(QStringLiteral("plan again.grondplan --scenario T"))).code, 0);
}

void TestIntakeCommand::namesWhatIsWrong()
{
    m_program.write(QStringLiteral("bad.yaml"), "schema: grondplan.intake/1\nservices: many\n");
    const Ended bad = m_program.run(split(QStringLiteral("intake bad.yaml -o none.grondplan")));
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.err.contains("bad.yaml:2:11: error: "), bad.words());
    QCOMPARE(m_program.run(split(QStringLiteral("intake shop.yaml -o none.grondplan"))).code, 1);
    QCOMPARE(m_program.run(split(QStringLiteral("intake gone.yaml -o none.grondplan"))).code, 3);
    QCOMPARE(m_program.run(split(QStringLiteral("intake told.yaml"))).code, 2);
    QVERIFY(!m_program.files().contains(QStringLiteral("none.grondplan")));
}

void TestIntakeCommand::plansWithoutParts()
{
    const QString line =
        QStringLiteral("plan shop.yaml --tier kubernetes-vm --profile detailed --format json");
    const auto zoneOf = [this](const QString &asked) {
        const Ended ended = m_program.run(split(asked));
        return ended.json()[QStringLiteral("zones")].toArray().at(0).toObject();
    };
    const auto partsOf = [](const QJsonObject &zone) {
        QStringList parts;
        for (const QJsonValue part : zone[QStringLiteral("platform")].toArray())
            parts += part[QStringLiteral("part")].toString();
        return parts;
    };
    const QJsonObject with = zoneOf(line);
    QVERIFY(with[QStringLiteral("platform_off")].toArray().isEmpty());
    QVERIFY(partsOf(with).contains(QStringLiteral("registry")));
    const QJsonObject without = zoneOf(line + QStringLiteral(" --parts-off registry,gitops"));
    QCOMPARE(without[QStringLiteral("platform_off")].toArray(),
             (QJsonArray{QStringLiteral("registry"), QStringLiteral("gitops")}));
    QVERIFY(!partsOf(without).contains(QStringLiteral("registry")));

    const Ended text = m_program.run(
        split(QStringLiteral("plan shop.yaml --tier vm --parts-off backup,load-balancer --lang nl")));
    QVERIFY2(text.code == 0, text.words());
    QVERIFY2(text.out.contains("Zonder"), text.words());
    QVERIFY2(text.err.contains("load balancer"), text.words());
}

void TestIntakeCommand::keepsDataAsAsked()
{
    const QString line = QStringLiteral("plan shop.yaml --tier vm --storage ceph --copies 2 --boot shared "
                                        "--memory-overcommit 1.25 --server-option ref-memory-64=1");
    const Ended ended = m_program.run(split(line + QStringLiteral(" --format json")));
    QVERIFY2(ended.code == 0, ended.words());
    const QJsonObject zone = ended.json()[QStringLiteral("zones")].toArray().at(0).toObject();
    // Three servers of four disks of 3,840 GB, less 100 GB of each for the operating system.
    const QJsonObject pool = zone[QStringLiteral("storage")].toObject();
    QCOMPARE(pool[QStringLiteral("servers")].toInteger(), 3);
    QCOMPARE(pool[QStringLiteral("raw_bytes")].toInteger(), 3 * (4 * 3'840 - 100) * 1'000'000'000LL);
    QCOMPARE(zone[QStringLiteral("options")].toArray().size(), 1);
    const QJsonObject memory = zone[QStringLiteral("memory_overcommitment")].toObject();
    QCOMPARE(memory[QStringLiteral("memory_per_memory")].toDouble(), 1.25);
    QVERIFY(!memory[QStringLiteral("ballooning")].toBool());

    const Ended text = m_program.run(split(line + QStringLiteral(" --ballooning yes --lang nl")));
    QVERIFY2(text.code == 0, text.words());
    QVERIFY2(text.out.contains("2 kopieën"), text.words());
    QVERIFY2(text.out.contains("1,25 keer, met ballooning"), text.words());
    QVERIFY2(text.out.contains("64 GiB extra geheugen"), text.words());
}

void TestIntakeCommand::refusesStorageThatIsNone()
{
    for (const char *option :
         {"--storage tape", "--copies 0", "--chunks 4", "--boot floppy", "--memory-overcommit 0.5",
          "--ballooning maybe", "--server-option ref-nic-25", "--chunks 4+2",
          "--chunks 4+2 --storage longhorn", "--copies 2", "--storage ceph --copies 3 --chunks 4+2",
          "--storage ceph --chunks 0+0", "--storage ceph --chunks 4+0", "--baseline=", "--baseline=,"}) {
        const Ended ended = m_program.run(split(QStringLiteral("plan shop.yaml ") + QLatin1String(option)));
        QVERIFY2(ended.code == 2, ended.words());
    }
}

void TestIntakeCommand::refusesPartsThatAreNone()
{
    for (const char *part : {"coffee", "control-plane"}) {
        const Ended ended =
            m_program.run(split(QStringLiteral("plan shop.yaml --parts-off ") + QLatin1String(part)));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("network-policy"), ended.words());
    }
    const Ended both =
        m_program.run(split(QStringLiteral("plan shop.yaml --parts-off backup --parts-on backup")));
    QCOMPARE(both.code, 2);
    QVERIFY2(both.err.contains("--parts-on"), both.words());
}

/// The shop's web is a proxy before its api: it does what the cluster's ingress would.
void TestIntakeCommand::aPartThatTheSketchHasComesBackWhenAsked()
{
    const auto zoneOf = [this](const QString &asked) {
        return m_program.run(split(asked)).json()[u"zones"].toArray().at(0).toObject();
    };
    const auto idsIn = [](const QJsonObject &zone, const char *list) {
        QStringList ids;
        for (const QJsonValue part : zone.value(QLatin1String(list)).toArray())
            ids += part[u"part"].toString();
        return ids;
    };
    const QString line = QStringLiteral("plan shop.yaml --tier kubernetes --profile detailed --format json");
    const QString ingress = QStringLiteral("ingress");
    const QJsonObject sketched = zoneOf(line);
    QVERIFY(idsIn(sketched, "platform_in_sketch").contains(ingress));
    QVERIFY(!idsIn(sketched, "platform").contains(ingress));
    const QJsonObject asked = zoneOf(line + QStringLiteral(" --parts-on ingress"));
    QVERIFY(!idsIn(asked, "platform_in_sketch").contains(ingress));
    QVERIFY(idsIn(asked, "platform").contains(ingress));
}

QObject *makeIntakeSuite()
{
    return new TestIntakeCommand;
}

#include "tst_intake.moc"
