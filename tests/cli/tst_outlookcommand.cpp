#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QTest>

/// What lies around a plan, on the command line.
class TestOutlookCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAhead();
    void looksAheadOfNothingThatDoesNotFit();
    void refusesOddProspects_data();
    void refusesOddProspects();
    void saysWhatFailuresDo();

private:
    Ended done(const QString &line);

    std::unique_ptr<Program> m_program;
};

void TestOutlookCommand::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("shop.yaml"), shopYaml());
}

Ended TestOutlookCommand::done(const QString &line)
{
    const Ended ended = m_program->run(split(line));
    if (ended.code != 0)
        QTest::qFail(QByteArray(line.toUtf8() + ": " + ended.words()).constData(), __FILE__, __LINE__);
    return ended;
}

void TestOutlookCommand::looksAhead()
{
    // 20 x 2 vCPU with nothing to be assumed, so that every need is drawn from the range.
    m_program->write(QStringLiteral("app.yaml"), oneService(20, "2", "1G"));
    const QString line =
        QStringLiteral("outlook app.yaml --tier vm --runs 40 --prospect growth=10 --prospect "
                       "need-higher=50 --prospect host-availability=99.9 --cost horizon=6");
    const Ended ended = done(line + QStringLiteral(" --format json"));
    const QJsonObject answer = ended.json();
    const QJsonObject plan = done(QStringLiteral("plan app.yaml --tier vm --format json")).json();
    const QJsonObject deciding = answer.value(QStringLiteral("deciding")).toObject();
    const QJsonObject chances = answer.value(QStringLiteral("chances")).toObject();
    const QJsonObject growth = answer.value(QStringLiteral("growth")).toObject();
    QCOMPARE(number(deciding, "now.month_cents"), number(plan, "cost.month_cents.likely"));
    QCOMPARE(number(deciding, "now.servers"), number(at(plan, "zones", 0), "servers.likely"));
    QCOMPARE(deciding.value(QStringLiteral("surviving")).toArray().size(), 4);
    QVERIFY(at(deciding, "surviving", 1).contains(QStringLiteral("too_few_millis_a_year")));
    QCOMPARE(sum(chances.value(QStringLiteral("servers")).toArray(), "runs"), 40);
    QCOMPARE(number(chances, "workloads_with_range"), 1);
    QCOMPARE(growth.value(QStringLiteral("months")).toArray().size(), 6);
    const QJsonObject scaling = answer.value(QStringLiteral("scaling")).toObject();
    QVERIFY(scaling.value(QStringLiteral("workloads")).toArray().isEmpty()); // 20 at all times
    QCOMPARE(scaling.value(QStringLiteral("scale_outs")).toArray().size(), 5);
    QCOMPARE(number(at(growth, "months", 0), "month_cents"), number(plan, "cost.month_cents.likely"));

    // One topic alone, in Dutch; the same again to the byte.
    const Ended dutch = done(QStringLiteral("outlook app.yaml --tier vm --about growth --lang nl"));
    QVERIFY2(dutch.out.contains("Als het groeit") && !dutch.out.contains("Hoe zeker"), dutch.words());
    QCOMPARE(done(line + QStringLiteral(" --format json")).out, ended.out);
}

void TestOutlookCommand::refusesOddProspects_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such figure") << "growht=1"
                                    << "growht=1";
    QTest::newRow("no number") << "growth=fast"
                               << "growth=fast";
    QTest::newRow("no topic") << "growth=1 --about="
                              << "deciding, chances, growth";
    QTest::newRow("no value") << "growth"
                              << "NAME=PERCENTAGE";
    QTest::newRow("out of range") << "need-lower=95"
                                  << "90 %";
}

void TestOutlookCommand::refusesOddProspects()
{
    QFETCH(QString, given);
    QFETCH(QString, said);
    const Ended ended =
        m_program->run(split(QStringLiteral("outlook shop.yaml --lang en --prospect ") + given));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(said.toUtf8()), ended.words());
}

void TestOutlookCommand::looksAheadOfNothingThatDoesNotFit()
{
    m_program->write(QStringLiteral("huge.yaml"), oneService(1, "500", "1G"));
    const Ended ended = m_program->run(split(QStringLiteral("outlook huge.yaml --tier container --lang en")));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.isEmpty() && ended.err.contains("no place for"), ended.words());
}

void TestOutlookCommand::saysWhatFailuresDo()
{
    m_program->write(QStringLiteral("app.yaml"), oneService(20, "2", "1G"));
    const QString line = QStringLiteral("outlook app.yaml --tier vm --tolerate 1 --about failures");
    const QJsonArray zones =
        done(line + QStringLiteral(" --format json")).json().value(QStringLiteral("failures")).toArray();
    const QJsonObject plan =
        done(QStringLiteral("plan app.yaml --tier vm --tolerate 1 --format json")).json();
    QCOMPARE(zones.size(), 1);
    const QJsonObject zone = zones[0].toObject();
    const qint64 servers = number(at(plan, "zones", 0), "servers.likely");
    QCOMPARE(number(zone, "servers"), servers);
    QCOMPARE(number(zone, "singles_survived"), servers); // as the plan proves
    const QJsonArray singles = zone.value(QStringLiteral("singles")).toArray();
    qint64 failed = 0;
    for (const QJsonValue &single : singles)
        failed += sum(single.toObject().value(QStringLiteral("hits")).toArray(), "failed");
    QCOMPARE(failed, 20); // each replica stands on one server

    const Ended dutch = done(line + QStringLiteral(" --lang nl"));
    QVERIFY2(dutch.out.contains("Als servers uitvallen") && dutch.out.contains("Start weer op"),
             dutch.words());
}

QObject *makeOutlookSuite()
{
    return new TestOutlookCommand;
}

#include "tst_outlookcommand.moc"
