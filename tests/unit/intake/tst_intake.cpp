// An intake: what a scenario becomes of it, and the file that holds one.

#include "core/importers/intakefile.h"
#include "core/intake/fill.h"
#include "core/report/proposal.h"
#include "core/scenario/limits.h"
#include "core/text/words.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace grondplan;
using intake::Filling;

static const intake::Names kNames{QStringLiteral("Zone"), QStringLiteral("Service %1"),
                                  QStringLiteral("Front"), QStringLiteral("Work"), QStringLiteral("Data")};

static const Catalogue &catalogue()
{
    return *emptyProject({}, QStringLiteral("s"), QDate(2026, 11, 21)).catalogue;
}

static Brief shop()
{
    Brief brief;
    brief.intake.set(IntakeField::Stack, QStringLiteral("Java 21, React 18"));
    brief.intake.set(IntakeField::Databases, QStringLiteral("PostgreSQL 16 and Redis"));
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(3));
    brief.intake.set(IntakeField::Requests, std::optional<std::int64_t>(300));
    brief.intake.set(IntakeField::Peak, std::optional<std::int64_t>(1'200));
    brief.intake.set(IntakeField::Data, std::optional<std::int64_t>(200));
    return brief;
}

static Filling filling(const Brief &brief)
{
    const Result<Filling> made =
        intake::fillingOf(brief, *emptyProject({}, QStringLiteral("s"), {}).catalogue, kNames);
    return made ? *made : Filling{};
}

static bool assumes(const Filling &filling, const char *id)
{
    return std::any_of(filling.assumed.begin(), filling.assumed.end(), [id](const Message &message) {
        return message.id == QLatin1String("intake-assumed.") + QLatin1String(id);
    });
}

static QStringList namesOf(const std::vector<Workload> &workloads)
{
    QStringList names;
    for (const Workload &workload : workloads)
        names += workload.name;
    return names;
}

class TestIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesAskWhoSomebodyIs();
    void aShopBecomesItsWorkloads();
    void requestsBecomeReplicas();
    void manyRequestsTakeLargerReplicas();
    void whatIsNotToldIsAssumedAndSaid();
    void queuesKeepNoneOfTheData();
    void busiestHourAloneIsEnough();
    void servicesInAClusterHaveTheirDataBesideIt();
    void aDatabaseHoldsBackNoContainers();
    void windowsServicesRunWindows();
    void nothingToldMakesNothing();
    void fillingAgainReplacesTheFirst();
    void everyAssumptionHasASentence();
    void aFilledScenarioIsPlanned();
    void theFileHoldsEverything();
    void mistakesInTheFileAreNamed_data();
    void mistakesInTheFileAreNamed();
    void whatIsNoIntakeIsRefused();
    void limitsHold();
    void theProposalSaysWhatWasTold();
};

void TestIntake::servicesAskWhoSomebodyIs()
{
    Brief brief;
    brief.intake.set(IntakeField::Stack, QStringLiteral("Java, React, Keycloak"));
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(2));
    const Filling made = filling(brief);
    QCOMPARE(made.workloads.size(), std::size_t{4});
    QCOMPARE(made.workloads.back().name, QStringLiteral("Keycloak"));
    // The front end asks both services, and each of them Keycloak.
    QCOMPARE(made.links.size(), std::size_t{4});
    QVERIFY(std::count_if(made.links.begin(), made.links.end(),
                          [&made](const Link &link) { return link.to == made.workloads.back().id; }) == 2);
    QVERIFY(assumes(made, "links-all"));
}

void TestIntake::aShopBecomesItsWorkloads()
{
    const Filling made = filling(shop());
    QCOMPARE(namesOf(made.workloads),
             (QStringList{QStringLiteral("Front"), QStringLiteral("Service 1 (Java 21)"),
                          QStringLiteral("Service 2 (Java 21)"), QStringLiteral("Service 3 (Java 21)"),
                          QStringLiteral("PostgreSQL 16"), QStringLiteral("Redis")}));
    QVERIFY(made.notRecognised.isEmpty());
    // All data in the one that keeps it.
    QCOMPARE(made.workloads[4].disk.count(), 200 * kGibi);
    QVERIFY(made.workloads[4].diskBasis == Basis::Stated);
    // The front end asks three services, and each of them the database and the cache.
    QCOMPARE(made.links.size(), std::size_t{3 + 3 * 2});
    QVERIFY(assumes(made, "links-all") && assumes(made, "per-vcpu") && assumes(made, "response"));
    QVERIFY(!assumes(made, "services") && !assumes(made, "peak") && !assumes(made, "data"));
}

void TestIntake::requestsBecomeReplicas()
{
    // 300 a second over 3 services are 100 each: at 50 a vCPU 2 vCPU, so 4 replicas of 0.5. At the busiest
    // 400 each: 8 vCPU, 16 replicas.
    const Filling made = filling(shop());
    for (std::size_t i = 1; i <= 3; ++i) {
        QCOMPARE(made.workloads[i].cpu.request.count(), std::int64_t{500});
        QVERIFY(made.workloads[i].replicas == (Replicas{2, 4, 16}));
    }
    // 1,200 answers of 50 kB are 480 Mbit/s, by the two replicas of the front end.
    QCOMPARE(made.workloads[0].throughput.outside.count(), std::int64_t{240});
    QCOMPARE(made.workloads[1].throughput.outside.count(), std::int64_t{0});
}

void TestIntake::manyRequestsTakeLargerReplicas()
{
    Brief brief = shop();
    brief.intake.set(IntakeField::Peak, std::optional<std::int64_t>(6'000));
    const Filling made = filling(brief);
    // 2,000 each: 40 vCPU, 80 replicas of 0.5, so 20 of 2 vCPU, and 2 GiB.
    QCOMPARE(made.workloads[1].cpu.request.count(), std::int64_t{2'000});
    QCOMPARE(made.workloads[1].memory.request.count(), 2 * kGibi);
    QVERIFY(made.workloads[1].replicas == (Replicas{2, 2, 20}));
}

void TestIntake::whatIsNotToldIsAssumedAndSaid()
{
    Brief brief;
    brief.intake.set(IntakeField::Stack, QStringLiteral("Go, Python, Fortran"));
    brief.intake.set(IntakeField::Requests, std::optional<std::int64_t>(100));
    Filling made = filling(brief);
    QCOMPARE(made.workloads.size(), std::size_t{2});
    QCOMPARE(made.notRecognised, QStringList{QStringLiteral("Fortran")});
    QVERIFY(assumes(made, "services") && assumes(made, "peak"));
    // Three times 100 by two services: 150 each, 3 vCPU, 6 replicas.
    QCOMPARE(made.workloads[0].replicas.max, std::int64_t{6});
    brief.answers[Question::Demand] = 0; // steady: the busiest hour is a usual one
    made = filling(brief);
    QVERIFY(!assumes(made, "peak"));
    QCOMPARE(made.workloads[0].replicas.max, std::int64_t{2});

    brief.intake.set(IntakeField::Requests, std::nullopt);
    brief.intake.set(IntakeField::Data, std::optional<std::int64_t>(50));
    made = filling(brief);
    QVERIFY(assumes(made, "requests") && assumes(made, "database"));
    QCOMPARE(made.workloads.back().name, QStringLiteral("Data"));

    brief.intake.set(IntakeField::Databases, QStringLiteral("MySQL, MongoDB"));
    made = filling(brief);
    QVERIFY(assumes(made, "data-shared") && !assumes(made, "database"));
    QCOMPARE(made.workloads.back().disk.count(), 25 * kGibi);
    brief.intake.set(IntakeField::Data, std::nullopt);
    QVERIFY(assumes(filling(brief), "data"));
}

void TestIntake::queuesKeepNoneOfTheData()
{
    Brief brief = shop();
    brief.intake.set(IntakeField::Databases, QStringLiteral("PostgreSQL, RabbitMQ, Elasticsearch, Kafka"));
    const Filling made = filling(brief);
    const Catalogue shipped = catalogue();
    for (const Workload &workload : made.workloads) {
        if (workload.kind == QLatin1String("database"))
            QCOMPARE(workload.disk.count(), 200 * kGibi);
        else if (workload.stateful)
            QCOMPARE(workload.disk, shipped.templateOf(workload.kind)->disk);
    }
    QVERIFY(!assumes(made, "data-shared"));
    brief.intake.set(IntakeField::Databases, QStringLiteral("RabbitMQ, Elasticsearch"));
    QCOMPARE(filling(brief).workloads.back().disk.count(), 200 * kGibi); // there is nowhere else
}

void TestIntake::busiestHourAloneIsEnough()
{
    Brief brief = shop();
    brief.intake.set(IntakeField::Requests, std::nullopt);
    // 1,200 at the busiest, a third of it usually: 400 over 3 services are 134 each, at 50 a vCPU 2.67 vCPU,
    // 6 replicas of 0.5; at the busiest 16.
    Filling made = filling(brief);
    QVERIFY(made.workloads[1].replicas == (Replicas{2, 6, 16}));
    QVERIFY(assumes(made, "usual") && !assumes(made, "requests") && !assumes(made, "peak"));
    brief.answers[Question::Demand] = 0; // steady: every hour is like that
    made = filling(brief);
    QVERIFY(made.workloads[1].replicas == (Replicas{2, 16, 16}));
    QVERIFY(!assumes(made, "usual"));
}

void TestIntake::servicesInAClusterHaveTheirDataBesideIt()
{
    // Thirty services of six teams, released 120 times a month without downtime, and four people for the
    // platform: the services go into a cluster, and the database and the event log on virtual machines.
    Brief brief;
    brief.intake.set(IntakeField::Stack, QStringLiteral("Go"));
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(30));
    brief.intake.set(IntakeField::Databases, QStringLiteral("PostgreSQL, Kafka"));
    brief.answers = {{Question::Releases, 120},
                     {Question::Demand, 0},
                     {Question::Teams, 6},
                     {Question::PlatformTeam, 4},
                     {Question::ZeroDowntime, 1}};
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    project.scenarios.front().brief = brief;
    const ScenarioId id = project.scenarios.front().id;
    Project made = intake::filled(project, id, filling(brief), kNames);
    QCOMPARE(made.scenarios.front().zones.size(), std::size_t{2});
    const Plan plan = test::planned(made);
    QVERIFY(isKubernetes(plan.zones[0].tier));
    QCOMPARE(plan.zones[0].density.size(), std::size_t{30});
    QCOMPARE(plan.zones[1].tier, Tier::Vm);
    QCOMPARE(plan.zones[1].density.size(), std::size_t{2});
    // Filled again it is the same; with nobody to run a cluster the services run in containers without one.
    made = intake::filled(made, id, filling(brief), kNames);
    QCOMPARE(made.scenarios.front().zones.size(), std::size_t{2});
    made.scenarios.front().brief.answers[Question::PlatformTeam] = 0;
    made = intake::filled(made, id, filling(brief), kNames);
    QCOMPARE(made.scenarios.front().zones.size(), std::size_t{2});
    QCOMPARE(test::planned(made).zones.front().tier, Tier::Container);
    QCOMPARE(test::planned(made).zones.back().tier, Tier::Vm);
}

void TestIntake::aDatabaseHoldsBackNoContainers()
{
    // Eight services and PostgreSQL of one team with one person for a platform: eight of nine ask for
    // containers, and the database stands in a zone of its own.
    Brief brief;
    brief.intake.set(IntakeField::Stack, QStringLiteral("Java"));
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(8));
    brief.intake.set(IntakeField::Databases, QStringLiteral("PostgreSQL"));
    brief.answers = {{Question::Teams, 1}, {Question::PlatformTeam, 1}};
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    project.scenarios.front().brief = brief;
    const ScenarioId id = project.scenarios.front().id;
    const Project made = intake::filled(project, id, filling(brief), kNames);
    const Plan plan = test::planned(made);
    QCOMPARE(plan.zones.size(), std::size_t{2});
    QCOMPARE(plan.zones[0].tier, Tier::Container);
    QCOMPARE(plan.zones[0].density.size(), std::size_t{8});
    QCOMPARE(plan.zones[1].tier, Tier::Vm);
    QCOMPARE(plan.zones[1].density.size(), std::size_t{1});
    // One service and one database: neither is in the majority, and they stay together.
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(1));
    const Project little = intake::filled(project, id, filling(brief), kNames);
    QCOMPARE(little.scenarios.front().zones.size(), std::size_t{1});
}

void TestIntake::windowsServicesRunWindows()
{
    Brief brief;
    brief.intake.set(IntakeField::Stack, QStringLiteral(".NET Framework 4.8, Java"));
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(3));
    const Filling made = filling(brief);
    QCOMPARE(made.workloads.size(), std::size_t{3});
    QVERIFY(made.workloads[0].os == Os::Windows);
    QVERIFY(made.workloads[1].os == Os::Linux);
    QVERIFY(made.workloads[2].os == Os::Windows);
    QVERIFY(assumes(made, "languages"));
}

void TestIntake::nothingToldMakesNothing()
{
    QVERIFY(filling(Brief()).isEmpty());
    Brief brief;
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(0));
    QVERIFY(filling(brief).isEmpty());
    brief.intake.set(IntakeField::Stack, QStringLiteral("SAP")); // one product, and no services beside it
    brief.intake.set(IntakeField::Services, std::nullopt);
    QCOMPARE(namesOf(filling(brief).workloads), QStringList{QStringLiteral("SAP")});
}

void TestIntake::fillingAgainReplacesTheFirst()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    const ScenarioId id = project.scenarios.front().id;
    const Project first = intake::filled(project, id, filling(shop()), kNames);
    const Scenario &drawn = first.scenarios.front();
    QCOMPARE(drawn.zones.size(), std::size_t{2}); // the services scale, and the database stands beside them
    QVERIFY(!drawn.zones.front().tier);
    QCOMPARE(drawn.workloads.size(), std::size_t{6});
    QVERIFY(validate(drawn));
    QCOMPARE(first.layouts.at(id).workloads.size(), std::size_t{6});

    // Something of the architect's own stays, and so does the zone.
    Project edited = first;
    Workload own = drawn.workloads.front();
    own.id = edited.newId<WorkloadId>();
    own.name = QStringLiteral("own");
    own.from = {};
    edited.scenarios.front().workloads.push_back(own);
    edited.scenarios.front().links.push_back(
        {edited.newId<LinkId>(), own.id, drawn.workloads.front().id, QStringLiteral("drawn"), std::nullopt});
    Brief less;
    less.intake.set(IntakeField::Services, std::optional<std::int64_t>(1));
    const Project again = intake::filled(edited, id, filling(less), kNames);
    QCOMPARE(namesOf(again.scenarios.front().workloads),
             (QStringList{QStringLiteral("own"), QStringLiteral("Service 1")}));
    QVERIFY(again.scenarios.front().links.empty());
    QCOMPARE(again.scenarios.front().zones.size(), std::size_t{1});
    QVERIFY(validate(again.scenarios.front()));
    QCOMPARE(again.layouts.at(id).workloads.size(), std::size_t{2});
    QVERIFY(intake::filled(project, ScenarioId{99}, filling(shop()), kNames) == project);
}

void TestIntake::everyAssumptionHasASentence()
{
    std::vector<Brief> briefs = {shop(), Brief(), Brief(), Brief(), shop()};
    briefs[1].intake.set(IntakeField::Stack, QStringLiteral("Java, Go"));
    briefs[1].intake.set(IntakeField::Services, std::optional<std::int64_t>(5));
    briefs[1].intake.set(IntakeField::Databases, QStringLiteral("MySQL, MongoDB"));
    briefs[2].intake.set(IntakeField::Stack, QStringLiteral("Java"));
    briefs[2].intake.set(IntakeField::Data, std::optional<std::int64_t>(5));
    briefs[2].intake.set(IntakeField::Requests, std::optional<std::int64_t>(5));
    briefs[3].intake.set(IntakeField::Services, std::optional<std::int64_t>(150));
    briefs[3].intake.set(IntakeField::Databases, QStringLiteral("MySQL, MongoDB"));
    briefs[3].intake.set(IntakeField::Data, std::optional<std::int64_t>(5));
    briefs[4].intake.set(IntakeField::Requests, std::nullopt);
    std::set<QString> said;
    for (const Brief &brief : briefs) {
        for (const Message &message : filling(brief).assumed) {
            said.insert(message.id);
            for (const char *language : {"en", "nl"}) {
                const QString sentence = Words(QLatin1String(language)).message(message);
                QVERIFY2(sentence != message.id && !sentence.contains(QLatin1Char('%')),
                         qPrintable(sentence));
            }
        }
    }
    QCOMPARE(said.size(), std::size_t{12}); // all there are
}

void TestIntake::aFilledScenarioIsPlanned()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    project.scenarios.front().brief = shop();
    const Project made = intake::filled(project, project.scenarios.front().id, filling(shop()), kNames);
    const Plan plan = test::planned(made);
    QVERIFY(!plan.hasErrors());
    QVERIFY(plan.serverCount().likely > 0);
}

static Result<importers::IntakeOutcome> read(const QByteArray &yaml)
{
    return importers::readIntake({QStringLiteral("i.yaml"), yaml, {}});
}

void TestIntake::theFileHoldsEverything()
{
    const auto outcome =
        read("schema: grondplan.intake/1\nstack: Java 21, React 18\nservices: 3\n"
             "databases: PostgreSQL 16 and Redis\ndata: 200\nrequests: 300\npeak: 1200\n"
             "rules: GDPR\ngoals: fast\n"
             "answers:\n  isolation: no\n  compliance: yes\n  releases: 8\n  demand: season\n"
             "  zero-downtime: no\n  teams: 3\n  platform-team: 1\n");
    QVERIFY(outcome && outcome->findings.empty());
    Brief expected = shop();
    expected.intake.set(IntakeField::Rules, QStringLiteral("GDPR"));
    expected.intake.set(IntakeField::Goals, QStringLiteral("fast"));
    expected.answers = {{Question::Isolation, 0},   {Question::Compliance, 1},   {Question::Releases, 8},
                        {Question::Demand, 1},      {Question::ZeroDowntime, 0}, {Question::Teams, 3},
                        {Question::PlatformTeam, 1}};
    QVERIFY(outcome->brief == expected);
}

void TestIntake::mistakesInTheFileAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *what, const QByteArray &line, const char *code, const char *field) {
        QTest::newRow(what) << line << QString::fromLatin1(code) << QString::fromLatin1(field);
    };
    row("a field that is none", "budget: 5\n", "field.unknown-field", "budget");
    row("a number in words", "services: some\n", "field.number", "services");
    row("more than there can be", "services: 1001\n", "field.number", "services");
    row("a list for a text", "stack: [Java]\n", "field.not-a-text", "stack");
    row("an answer that is none", "answers: {compliance: maybe}\n", "field.one-of", "answers.compliance");
    row("a question that is none", "answers: {colour: yes}\n", "field.unknown-field", "answers.colour");
    row("a text that is too long", "goals: " + QByteArray(2'001, 'x') + "\n", "field.too-long", "goals");
}

void TestIntake::mistakesInTheFileAreNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto outcome = read("schema: grondplan.intake/1\n" + line);
    QVERIFY(outcome && outcome->hasErrors());
    QCOMPARE(outcome->findings.size(), std::size_t{1});
    QCOMPARE(outcome->findings.front().code, code);
    QCOMPARE(outcome->findings.front().args.value(0), field);
    QCOMPARE(outcome->findings.front().place.line, 2);
}

void TestIntake::whatIsNoIntakeIsRefused()
{
    const auto outcome = read("services: {}\n");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::MalformedInput);
    QVERIFY(Words().error(outcome.error()).contains(QStringLiteral("grondplan.intake/1")));
}

void TestIntake::limitsHold()
{
    Brief brief;
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(1'000));
    brief.intake.set(IntakeField::Databases, QStringLiteral("MySQL, MongoDB"));
    brief.intake.set(IntakeField::Requests, std::optional<std::int64_t>(10'000'000));
    brief.intake.set(IntakeField::Data, std::optional<std::int64_t>(10'000'000));
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    const Project made = intake::filled(project, project.scenarios.front().id, filling(brief), kNames);
    QVERIFY(validate(made.scenarios.front()));
    // One service and ten million requests are as many replicas as there may be at most.
    brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(1));
    QVERIFY(validate(
        intake::filled(project, project.scenarios.front().id, filling(brief), kNames).scenarios.front()));

    Scenario scenario = project.scenarios.front();
    scenario.brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(1'001));
    QVERIFY(!validate(scenario));
    scenario.brief.intake = {};
    scenario.brief.intake.set(IntakeField::Goals, QString(2'001, QLatin1Char('x')));
    QVERIFY(!validate(scenario));
}

void TestIntake::theProposalSaysWhatWasTold()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    project.scenarios.front().brief = shop();
    project = intake::filled(project, project.scenarios.front().id, filling(shop()), kNames);
    const Plan plan = test::planned(project);
    const report::ProposalContent content =
        report::build(project, {&plan}, Words(QStringLiteral("en")), {QStringLiteral("request")});
    const auto &blocks = content.sections.front().blocks;
    const auto *told = std::get_if<report::Table>(&blocks[1]);
    QVERIFY(told != nullptr);
    QCOMPARE(told->rows.size(), std::size_t{6});
    QCOMPARE(told->rows.front().at(1), QStringLiteral("Java 21, React 18"));
    QVERIFY(std::holds_alternative<report::Heading>(blocks[2]));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
