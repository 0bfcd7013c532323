#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

/// Each command that computes: its JSON holds what it must, and its text speaks both languages.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void importsIntoAProject();
    void importsFromStandardInput();
    void addsAScenario();
    void addsToAScenario();
    void plansWorkedCases_data();
    void plansWorkedCases();
    void costsAddUp_data();
    void costsAddUp();
    void explainsEveryFigure();
    void namesWhatItAssumed();
    void plansAProjectLikeItsInput();
    void showsAllTiers();
    void saysWhereATierFits();
    void namesAssumedSizesInOneLine();
    void comparesScenarios();
    void listsTheCatalogue();
    void speaksBothLanguages_data();
    void speaksBothLanguages();

private:
    /// Runs a line; fails the test unless it ends with code 0.
    Ended done(const QString &line);

    std::unique_ptr<Program> m_program;
};

void TestCommands::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("shop.yaml"), shopYaml());
}

Ended TestCommands::done(const QString &line)
{
    const Ended ended = m_program->run(split(line));
    if (ended.code != 0)
        QTest::qFail(QByteArray(line.toUtf8() + ": " + ended.words()).constData(), __FILE__, __LINE__);
    return ended;
}

void TestCommands::importsIntoAProject()
{
    const QJsonObject report = done(QStringLiteral("import shop.yaml -o p.grondplan --report json")).json();

    QCOMPARE(report.value(QStringLiteral("schema")).toString(), QStringLiteral("grondplan.import/1"));
    QCOMPARE(report.value(QStringLiteral("format")).toString(), QStringLiteral("compose"));
    QCOMPARE(report.value(QStringLiteral("workloads")).toArray().size(), 3);
    QCOMPARE(report.value(QStringLiteral("links")).toArray().size(), 2);
    // 2 x 500 + 3 x 1500; 2 x 256 MiB + 3 x 2 GiB; what nobody stated counts in totals_assumed alone
    QCOMPARE(number(report, "totals.replicas"), 6);
    QCOMPARE(number(report, "totals.cpu_millis"), 5500);
    QCOMPARE(number(report, "totals.memory_bytes"), 2 * 268'435'456LL + 3 * 2'147'483'648LL);
    QVERIFY(number(report, "totals_assumed.cpu_millis") > 5500);
    QCOMPARE(m_program->read(QStringLiteral("p.grondplan")).left(15), QByteArray("SQLite format 3"));
    QCOMPARE(m_program->files(), (QStringList{QStringLiteral("p.grondplan"), QStringLiteral("shop.yaml")}));
}

void TestCommands::importsFromStandardInput()
{
    const Ended ended =
        m_program->run(split(QStringLiteral("import - -o p.grondplan --report json")), shopYaml());

    QVERIFY2(ended.code == 0, ended.words());
    QCOMPARE(ended.json().value(QStringLiteral("workloads")).toArray().size(), 3);
    QVERIFY(m_program->files().contains(QStringLiteral("p.grondplan")));
}

void TestCommands::addsAScenario()
{
    m_program->write(QStringLiteral("small.yaml"), oneService(1, "1", "1G"));
    done(QStringLiteral("import shop.yaml -o p.grondplan"));
    const QString first = done(QStringLiteral("plan p.grondplan --format json"))
                              .json()
                              .value(QStringLiteral("scenario"))
                              .toString();
    done(QStringLiteral("import small.yaml -o p.grondplan"));

    // the first is still there under its name, and the second differs from it
    const Ended again =
        m_program->run({QStringLiteral("plan"), QStringLiteral("p.grondplan"), QStringLiteral("--scenario"),
                        first, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(again.code == 0, again.words());
    QCOMPARE(number(at(again.json(), "zones", 0), "instances"), 6);
}

void TestCommands::addsToAScenario()
{
    m_program->write(QStringLiteral("small.yaml"), oneService(2, "1", "1G"));
    done(QStringLiteral("import shop.yaml -o p.grondplan"));
    const QString first = done(QStringLiteral("plan p.grondplan --format json"))
                              .json()
                              .value(QStringLiteral("scenario"))
                              .toString();
    const Ended into =
        m_program->run({QStringLiteral("import"), QStringLiteral("small.yaml"), QStringLiteral("-o"),
                        QStringLiteral("p.grondplan"), QStringLiteral("--into"), first});
    QVERIFY2(into.code == 0, into.words());

    const QJsonObject plan = done(QStringLiteral("plan p.grondplan --format json")).json();
    qint64 instances = 0;
    for (const QJsonValue &zone : plan.value(QStringLiteral("zones")).toArray())
        instances += number(zone.toObject(), "instances");
    QCOMPARE(instances, 8);
}

void TestCommands::plansWorkedCases_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<QByteArray>("cpus");
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<qint64>("servers");
    QTest::addColumn<qint64>("cents");

    // Worked by hand: 64,000 x 0.80 / 4,572 = 11 in normal running, so one server would do, and one failure
    // asks for two.
    QTest::newRow("virtual machines")
        << "vm" << 10 << QByteArray("4") << QByteArray("16G") << 2LL << 91'000LL;
    // 32,000 / 1,037 = 30 after a failure, 24 in normal running.
    QTest::newRow("containers") << "container" << 30 << QByteArray("1") << QByteArray("2G") << 2LL
                                << 43'000LL;
    // Never fewer than three, for the majority of the control plane.
    QTest::newRow("Kubernetes") << "kubernetes" << 10 << QByteArray("2") << QByteArray("4G") << 3LL
                                << 90'000LL;
    QTest::newRow("Kubernetes on virtual machines")
        << "kubernetes-vm" << 10 << QByteArray("2") << QByteArray("4G") << 3LL << 136'500LL;
    QTest::newRow("containers on virtual machines")
        << "container-vm" << 24 << QByteArray("1") << QByteArray("4G") << 2LL << 91'000LL;
    // One instance on one server, and a spare.
    QTest::newRow("bare metal") << "bare-metal" << 2 << QByteArray("24") << QByteArray("128G") << 3LL
                                << 136'500LL;
}

void TestCommands::plansWorkedCases()
{
    QFETCH(QString, tier);
    QFETCH(int, replicas);
    QFETCH(QByteArray, cpus);
    QFETCH(QByteArray, memory);
    QFETCH(qint64, servers);
    QFETCH(qint64, cents);
    m_program->write(QStringLiteral("one.yaml"), oneService(replicas, cpus.constData(), memory.constData()));

    // The golden cases of bare metal stand on the hypervisor's baseline, as the only one with room enough.
    const QString baseline =
        tier == QStringLiteral("bare-metal") ? QStringLiteral(" --baseline ref-vm-host") : QString();
    const QJsonObject plan =
        done(QStringLiteral("plan one.yaml --format json --tier ") + tier + baseline).json();
    const QJsonObject zone = at(plan, "zones", 0);

    QCOMPARE(zone.value(QStringLiteral("tier")).toString(), tier);
    QCOMPARE(number(zone, "instances"), replicas);
    QCOMPARE(number(zone, "servers.likely"), servers);
    QCOMPARE(plan.value(QStringLiteral("servers")).toArray().size(), servers);
    QCOMPARE(number(plan, "cost.month_cents.likely"), cents);
    QCOMPARE(number(zone, "failover.tolerated"), 1);
    QVERIFY(zone.value(QStringLiteral("failover")).toObject().value(QStringLiteral("proved")).toBool());
}

void TestCommands::costsAddUp_data()
{
    QTest::addColumn<QString>("tier");
    for (const char *tier :
         {"auto", "bare-metal", "vm", "container", "container-vm", "kubernetes", "kubernetes-vm"})
        QTest::newRow(tier) << QString::fromLatin1(tier);
}

void TestCommands::costsAddUp()
{
    QFETCH(QString, tier);
    const QJsonObject plan = done(QStringLiteral("plan shop.yaml --format json --tier ") + tier).json();
    const QJsonObject cost = plan.value(QStringLiteral("cost")).toObject();
    const qint64 total = number(cost, "month_cents.likely");

    QVERIFY(total > 0);
    QVERIFY(number(cost, "month_cents.low") <= total && total <= number(cost, "month_cents.high"));
    QCOMPARE(sum(cost.value(QStringLiteral("parts")).toArray(), "month_cents"), total);
    QCOMPARE(sum(cost.value(QStringLiteral("by_workload")).toArray(), "month_cents"), total);
    qint64 zones = 0;
    qint64 servers = 0;
    for (const QJsonValue &zone : plan.value(QStringLiteral("zones")).toArray()) {
        zones += number(zone.toObject(), "cost_month_cents.likely");
        servers += number(zone.toObject(), "servers.likely");
    }
    QCOMPARE(zones, total);
    QCOMPARE(plan.value(QStringLiteral("servers")).toArray().size(), servers);
    QVERIFY(number(plan, "bound.cost_month_cents") <= total);
    QVERIFY(plan.value(QStringLiteral("unplaced")).toArray().isEmpty());
}

void TestCommands::explainsEveryFigure()
{
    const QJsonObject plain =
        done(QStringLiteral("plan shop.yaml --format json --tier kubernetes-vm")).json();
    QVERIFY(!plain.contains(QStringLiteral("explain")));
    const QJsonObject plan =
        done(QStringLiteral("plan shop.yaml --format json --tier kubernetes-vm --explain")).json();
    const QJsonArray chains = plan.value(QStringLiteral("explain")).toArray();

    QStringList figures;
    for (const QJsonValue &entry : chains) {
        const QJsonObject chain = entry.toObject();
        figures << chain.value(QStringLiteral("figure")).toString();
        const QJsonArray steps = chain.value(QStringLiteral("steps")).toArray();
        QVERIFY(!steps.isEmpty());
        for (const QJsonValue &step : steps) {
            for (const char *field : {"what", "formula", "inputs", "constants", "result", "unit"})
                QVERIFY2(step.toObject().contains(QLatin1String(field)), qPrintable(figures.last()));
            for (const QJsonValue &constant : step.toObject().value(QStringLiteral("constants")).toArray()) {
                for (const char *field : {"id", "value", "source", "date", "estimate"})
                    QVERIFY2(constant.toObject().contains(QLatin1String(field)), qPrintable(figures.last()));
            }
        }
    }
    for (const char *figure : {"zones[0].servers.low", "zones[0].servers.likely", "zones[0].servers.high",
                               "cost.month_cents.low", "cost.month_cents.likely", "cost.month_cents.high"})
        QVERIFY2(figures.contains(QLatin1String(figure)), figure);
}

void TestCommands::namesWhatItAssumed()
{
    // The database states no size.
    for (const char *language : {"en", "nl"}) {
        const QByteArray text = done(QStringLiteral("plan shop.yaml --lang ") + QLatin1String(language)).out;
        const qsizetype where = text.indexOf("db");
        QVERIFY2(where >= 0, text);
    }
    const QJsonObject report = done(QStringLiteral("import shop.yaml -o p.grondplan --report json")).json();
    const QJsonObject database = at(report, "workloads", 2);
    QCOMPARE(database.value(QStringLiteral("name")).toString(), QStringLiteral("db"));
    QCOMPARE(database.value(QStringLiteral("assumed")).toArray(),
             (QJsonArray{QStringLiteral("request.cpu_millis"), QStringLiteral("request.memory_bytes"),
                         QStringLiteral("disk_bytes")}));
}

void TestCommands::plansAProjectLikeItsInput()
{
    done(QStringLiteral("import shop.yaml -o p.grondplan"));
    const QByteArray before = m_program->read(QStringLiteral("p.grondplan"));
    const QJsonObject direct = done(QStringLiteral("plan shop.yaml --format json --as-of 2026-11-21")).json();
    const QJsonObject stored =
        done(QStringLiteral("plan p.grondplan --format json --as-of 2026-11-21")).json();

    for (const char *part : {"zones", "servers", "cost", "bound", "unplaced"})
        QCOMPARE(stored.value(QLatin1String(part)), direct.value(QLatin1String(part)));
    QCOMPARE(m_program->read(QStringLiteral("p.grondplan")), before);
}

void TestCommands::showsAllTiers()
{
    const QJsonObject tiers = done(QStringLiteral("tiers shop.yaml --format json")).json();
    const QByteArray bytes = QJsonDocument(tiers).toJson();
    const QByteArray text = done(QStringLiteral("tiers shop.yaml")).out;

    for (const char *tier : {"bare-metal", "vm", "container", "container-vm", "kubernetes", "kubernetes-vm"})
        QVERIFY2(bytes.contains(QByteArray(QByteArray("\"") + tier + "\"")), tier);
    QVERIFY(!text.isEmpty());

    // What the guide recommends stands below, for every service; only its messages follow the language.
    const QJsonObject advice = tiers[u"advice"].toObject();
    const QJsonArray workloads = advice[u"workloads"].toArray();
    QVERIFY(!workloads.isEmpty());
    for (const QJsonValue workload : workloads) {
        QVERIFY(!workload[u"tier"].toString().isEmpty());
        QVERIFY(workload[u"reasons"].isArray() && workload[u"changes"].isArray());
        QVERIFY(text.contains(workload[u"workload"].toString().toUtf8()));
    }
    const QJsonArray stages = advice[u"stages"].toArray();
    QCOMPARE(stages.first()[u"tier"], advice[u"tier"]);
    QVERIFY(stages.first()[u"triggers"].toArray().isEmpty());
    const QJsonObject dutch =
        done(QStringLiteral("tiers shop.yaml --format json --lang nl")).json()[u"advice"].toObject();
    QCOMPARE(dutch[u"tier"], advice[u"tier"]);
    QCOMPARE(dutch[u"workloads"].toArray().size(), workloads.size());
    QVERIFY(dutch != advice);
}

void TestCommands::saysWhereATierFits()
{
    // More than any server has: every tier fails, in a table as well as in JSON.
    m_program->write(QStringLiteral("giant.yaml"), oneService(1, "5000", "1G"));
    for (const char *line : {"tiers giant.yaml", "tiers giant.yaml --format json", "plan giant.yaml"}) {
        const Ended ended = m_program->run(split(QLatin1String(line)));
        QVERIFY2(ended.code == 1, ended.words());
        QVERIFY(!ended.out.isEmpty());
        QVERIFY2(ended.err.contains("error: "), ended.words());
    }
    done(QStringLiteral("import giant.yaml -o p.grondplan"));
    QCOMPARE(m_program->run(split(QStringLiteral("compare p.grondplan p.grondplan"))).code, 1);
}

void TestCommands::namesAssumedSizesInOneLine()
{
    m_program->write(QStringLiteral("bare.yaml"),
                     "services:\n  one:\n    image: a\n  two:\n    image: b\n  three:\n    image: c\n");
    QCOMPARE(done(QStringLiteral("plan bare.yaml --quiet")).err, QByteArray());
    const Ended told = done(QStringLiteral("plan bare.yaml"));
    QCOMPARE(told.err.count("warning: "), 1);
    QVERIFY2(told.err.contains("one, two, three"), told.words());
    // What has no place in a file is for people, in their language.
    const Ended dutch = done(QStringLiteral("plan bare.yaml --lang nl"));
    QVERIFY2(dutch.err.startsWith("waarschuwing: ") && !dutch.err.contains("warning: "), dutch.words());
    const QJsonArray findings = done(QStringLiteral("plan bare.yaml --format json"))
                                    .json()
                                    .value(QStringLiteral("findings"))
                                    .toArray();
    QCOMPARE(std::count_if(findings.begin(), findings.end(),
                           [](const QJsonValue &finding) {
                               return finding.toObject().value(QStringLiteral("code")).toString() ==
                                      QStringLiteral("size-assumed");
                           }),
             3);
}

void TestCommands::comparesScenarios()
{
    m_program->write(QStringLiteral("small.yaml"), oneService(1, "1", "1G"));
    done(QStringLiteral("import shop.yaml -o p.grondplan"));
    done(QStringLiteral("import small.yaml -o q.grondplan"));

    const Ended json = done(QStringLiteral("compare p.grondplan q.grondplan --format json"));
    const Ended csv = done(QStringLiteral("compare p.grondplan q.grondplan --format csv"));
    const Ended text = done(QStringLiteral("compare p.grondplan q.grondplan"));
    QVERIFY2(!json.json().isEmpty(), json.words());
    QVERIFY(csv.out.count('\n') > 2);
    QVERIFY(text.out != csv.out);

    const QString first = done(QStringLiteral("plan p.grondplan --format json"))
                              .json()
                              .value(QStringLiteral("scenario"))
                              .toString();
    const QString named = QStringLiteral("p.grondplan#") + first;
    const Ended chosen = m_program->run({QStringLiteral("compare"), named, QStringLiteral("q.grondplan"),
                                         QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(chosen.out, csv.out);
    const Ended missing = m_program->run(split(QStringLiteral("compare p.grondplan#nowhere q.grondplan")));
    QVERIFY2(missing.code == 1 || missing.code == 2, missing.words());
    QVERIFY(missing.err.contains("nowhere"));
}

void TestCommands::listsTheCatalogue()
{
    const QByteArray list = done(QStringLiteral("catalogue list")).out;
    for (const char *id : {"ref-vm-host", "ref-container-host", "ref-k8s-node"})
        QVERIFY2(list.contains(id), id);
    QVERIFY(!done(QStringLiteral("catalogue list --format json")).json().isEmpty());

    // Protocols: layer 4, from the registry, at its port; and one that has none.
    const QList<QByteArray> lines = list.split('\n');
    const auto lineOf = [&lines](const QByteArray &id) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&id](const QByteArray &line) {
            return line.startsWith(QByteArray(id + ' '));
        });
        return found == lines.end() ? QByteArray() : *found;
    };
    QVERIFY2(lineOf("mysql").contains(" L4 ") && lineOf("mysql").contains("IANA"), lineOf("mysql"));
    QVERIFY2(lineOf("mysql").endsWith(" 3306"), lineOf("mysql"));
    QVERIFY2(lineOf("icmp").contains(" L3 ") && lineOf("icmp").endsWith("RFC 792"), lineOf("icmp"));
    const QJsonArray protocols = done(QStringLiteral("catalogue list --format json"))
                                     .json()
                                     .value(QStringLiteral("protocols"))
                                     .toArray();
    QCOMPARE(protocols.size(), 40); // lines of protocols.csv below its head
    for (const QJsonValue each : protocols) {
        QVERIFY(!each[u"provenance"][u"source"].toString().isEmpty());
        QVERIFY(!each[u"provenance"][u"date"].toString().isEmpty());
        const QString id = each[u"id"].toString();
        QCOMPARE(each[u"port"].isUndefined(), id == QLatin1String("icmp") || id == QLatin1String("grpc"));
    }
}

void TestCommands::speaksBothLanguages_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("import") << QStringLiteral("import shop.yaml -o other.grondplan");
    QTest::newRow("plan") << QStringLiteral("plan p.grondplan");
    QTest::newRow("plan explained") << QStringLiteral("plan p.grondplan --explain");
    QTest::newRow("tiers") << QStringLiteral("tiers p.grondplan");
    QTest::newRow("compare") << QStringLiteral("compare p.grondplan p.grondplan");
    QTest::newRow("catalogue") << QStringLiteral("catalogue list");
}

void TestCommands::speaksBothLanguages()
{
    QFETCH(QString, line);
    done(QStringLiteral("import shop.yaml -o p.grondplan"));
    const QByteArray english = done(line + QStringLiteral(" --lang en")).out;
    const QByteArray dutch = done(line + QStringLiteral(" --lang nl")).out;

    QVERIFY(!english.isEmpty());
    QVERIFY(english != dutch);
    for (const QByteArray &text : {english, dutch}) {
        // a text without words would show its id, and one without its arguments the marks for them
        QVERIFY2(!text.contains("%1") && !text.contains("%n"), text);
        for (const char *id :
             {"finding.", "step.", "step-input.", "error.", "compare.", "unplaced.", "reason."})
            QVERIFY2(!text.contains(QByteArray(QByteArray("\n") + id)) &&
                         !text.contains(QByteArray(QByteArray(" ") + id)),
                     text);
    }
}

QObject *makeCommandsSuite()
{
    return new TestCommands;
}

#include "tst_commands.moc"
