#include "core/text/words.h"
#include "core/tiers/tiers.h"

#include <QFile>
#include <QtTest>

#include <functional>
#include <map>
#include <set>

using namespace grondplan;

/// Gives a workload what a word such as "windows", "kind=web", "replicas=2-8" or "releases=4" says.
static void describe(Workload &workload, const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    const std::map<QString, std::function<void()>> known = {
        {QStringLiteral("kind"), [&] { workload.kind = value; }},
        {QStringLiteral("windows"), [&] { workload.os = Os::Windows; }},
        {QStringLiteral("own-kernel"), [&] { workload.habits.ownKernel = true; }},
        {QStringLiteral("legacy"), [&] { workload.habits.unpackaged = true; }},
        {QStringLiteral("stateful"), [&] { workload.stateful = true; }},
        {QStringLiteral("operated"), [&] { workload.habits.operated = true; }},
        {QStringLiteral("isolated"), [&] { workload.isolated = true; }},
        {QStringLiteral("tenant"), [&] { workload.tenant = QStringLiteral("someone"); }},
        {QStringLiteral("numa"), [&] { workload.oneNumaNode = true; }},
        {QStringLiteral("gpus"), [&] { workload.gpus = value.toInt(); }},
        {QStringLiteral("releases"), [&] { workload.habits.releases = value.toLongLong(); }},
        {QStringLiteral("vcpu"), [&] { workload.cpu.request = MilliCpu(value.toLongLong() * 1000); }},
        {QStringLiteral("memory"), [&] { workload.memory.request = Bytes(value.toLongLong() * kGibi); }},
        {QStringLiteral("replicas"), [&] {
             const std::int64_t least = value.section(u'-', 0, 0).toLongLong();
             workload.replicas = {least, least, value.section(u'-', 1).toLongLong()};
         }}};
    const auto found = known.find(name);
    QVERIFY2(found != known.end(), qPrintable(word));
    found->second();
}

/// A scenario with the workload that is described first, and as many others as it is said to have services.
static Scenario described(const QString &workload, const QString &scenario)
{
    Scenario result;
    Zone zone;
    zone.id = ZoneId{1};
    zone.name = QStringLiteral("zone");
    result.zones.push_back(zone);
    std::int64_t services = 1;
    bool otherSystem = false;
    for (const QString &word : scenario.split(u';', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0);
        const std::int64_t value = word.section(u'=', 1).toLongLong();
        if (name == QLatin1String("services"))
            services = value;
        else if (name == QLatin1String("systems"))
            otherSystem = value > 1;
        else
            result.brief.answers[*questionFromId(name)] = value;
    }
    if (otherSystem)
        services = std::max<std::int64_t>(services, 2);
    for (std::int64_t i = 0; i < services; ++i) {
        Workload each;
        each.id = WorkloadId{i + 2};
        each.zone = ZoneId{1};
        each.name = QString(u'w' + QString::number(i));
        result.workloads.push_back(each);
    }
    for (const QString &word : workload.split(u';', Qt::SkipEmptyParts))
        describe(result.workloads.front(), word);
    if (otherSystem) {
        result.workloads.back().os = result.workloads.front().os == Os::Windows ? Os::Linux : Os::Windows;
    }
    return result;
}

static QStringList rulesFor(const Scenario &scenario)
{
    QStringList rules;
    const Facts facts = factsOf(factsOf(scenario), scenario.workloads.front());
    for (const GuideRule &rule : guideRules()) {
        if (rule.holds(facts))
            rules.append(rule.id);
    }
    return rules;
}

static std::vector<QStringList> rowsOf(const char *name)
{
    QFile file(QString(QStringLiteral(GRONDPLAN_TEST_DATA "/advice/") + QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.push_back(lines[i].split(u','));
    return rows;
}

class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workloads_data()
    {
        QTest::addColumn<QString>("workload");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("reasons");
        const auto rows = rowsOf("workloads.csv");
        QVERIFY(rows.size() >= 60);
        for (const QStringList &row : rows)
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2] << row[3] << row[4];
    }
    void workloads()
    {
        QFETCH(QString, workload);
        QFETCH(QString, scenario);
        QFETCH(QString, tier);
        QFETCH(QString, reasons);
        const Scenario subject = described(workload, scenario);
        const WorkloadAdvice advice = adviseOn(subject, subject.workloads.front());
        QCOMPARE(tierId(advice.verdict.tier), tier);
        QStringList given;
        for (const Reason &reason : advice.verdict.reasons) {
            if (!reason.against)
                given.append(reason.rule);
        }
        for (const QString &reason : reasons.split(u';', Qt::SkipEmptyParts))
            QVERIFY2(given.contains(reason), qPrintable(QString(reason + u" is not in " + given.join(u' '))));
        QVERIFY(advice.verdict.runnerUp.has_value());
        QVERIFY(*advice.verdict.runnerUp != advice.verdict.tier);
    }

    void rules_data()
    {
        QTest::addColumn<QStringList>("row");
        QStringList seen;
        for (const QStringList &row : rowsOf("rules.csv")) {
            QTest::newRow(qPrintable(row[0])) << row;
            seen.append(row[0]);
        }
        for (const GuideRule &rule : guideRules())
            QVERIFY2(seen.contains(rule.id), qPrintable(rule.id));
    }
    void rules()
    {
        QFETCH(QStringList, row);
        QVERIFY(guideRule(row[0]) != nullptr);
        QVERIFY2(rulesFor(described(row[1], row[2])).contains(row[0]), "it should speak");
        const QStringList elsewhere = rulesFor(described(row[3], row[4]));
        QCOMPARE(elsewhere.contains(row[0]), guideRule(row[0])->isGeneral());
        QVERIFY(Words::knows(reasonMessage(row[0]).id));
        QVERIFY(!guideRule(row[0])->source.isEmpty());
    }

    void everyClauseHasWords()
    {
        for (std::size_t i = 0; i < kFactCount; ++i) {
            const Fact fact = static_cast<Fact>(i);
            for (const std::int64_t point : turningPoints(fact, std::nullopt))
                QVERIFY2(Words::knows(clauseMessage(fact, point, true).id), qPrintable(factId(fact)));
            for (const std::int64_t point : turningPoints(fact, 5))
                QVERIFY2(Words::knows(clauseMessage(fact, point, false).id), qPrintable(factId(fact)));
            QCOMPARE(factFromId(factId(fact)), std::optional(fact));
        }
        for (const QuestionInfo &info : kQuestions)
            QVERIFY(Words::knows(QString(QLatin1String("question.") + QLatin1String(info.id))));
    }

    void whatIsSaidToChangeTheAnswerDoes()
    {
        for (const QStringList &row : rowsOf("workloads.csv")) {
            const Scenario subject = described(row[1], row[2]);
            const Facts facts = factsOf(factsOf(subject), subject.workloads.front());
            for (const Change &change : adviseOn(subject, subject.workloads.front()).changes) {
                Facts other = facts;
                other.set(change.fact, change.value);
                for (const auto &[fact, value] : change.also)
                    other.set(fact, value);
                QVERIFY(Words::knows(changeMessage(change).id));
                QCOMPARE(verdictFor({other}).tier, change.tier);
                QVERIFY(change.tier != verdictFor({facts}).tier);
            }
        }
    }

    void vetoesLeaveVirtualMachines()
    {
        for (const GuideRule &rule : guideRules())
            QVERIFY(!rule.vetoesTier(Tier::Vm));
    }

    void whatIsUnknownHoldsNoRule()
    {
        Condition condition;
        condition.fact = Fact::Teams;
        condition.least = 0;
        condition.most = 100;
        QVERIFY(!condition.holds(Facts{}));
    }

    void zoneOfOnlyWindowsTakesVirtualMachines()
    {
        Scenario mixed = described(QStringLiteral("kind=web;windows"), QStringLiteral("services=4"));
        const auto tierOfAll = [&mixed] {
            std::vector<const Workload *> all;
            for (const Workload &workload : mixed.workloads)
                all.push_back(&workload);
            return recommendTier(mixed, all).tier;
        };
        QCOMPARE(tierOfAll(), Tier::Vm);
        // Without the one on Windows the others take the simplest.
        mixed.workloads.erase(mixed.workloads.begin());
        QCOMPARE(tierOfAll(), Tier::Container);
    }

    void scenarioTakesWhatMostAskFor()
    {
        Scenario subject = described(QStringLiteral("kind=database;stateful"), QStringLiteral("services=6"));
        for (std::size_t i = 1; i < subject.workloads.size(); ++i)
            subject.workloads[i].kind = QStringLiteral("api");
        const ScenarioAdvice advice = adviseOn(subject);
        QCOMPARE(advice.tier, Tier::Container);
        QCOMPARE(advice.runnerUp, std::optional(Tier::Vm)); // of the database
        QCOMPARE(advice.workloads.size(), std::size_t(6));
        QCOMPARE(advice.workloads.front().verdict.tier, Tier::Vm);
    }

    void upgradePathSaysInNumbersWhatMovesOn()
    {
        // Four services of one team with a platform team of two and steady demand.
        Scenario subject = described(QStringLiteral("kind=api"),
                                     QStringLiteral("services=4;demand=0;teams=1;platform-team=2"));
        for (Workload &workload : subject.workloads)
            workload.kind = QStringLiteral("api");
        const ScenarioAdvice advice = adviseOn(subject);
        QCOMPARE(advice.stages.front().tier, Tier::Container);
        QVERIFY(advice.stages.front().triggers.empty());
        QVERIFY(advice.stages.size() > 1);
        for (std::size_t i = 1; i < advice.stages.size(); ++i) {
            QVERIFY(!advice.stages[i].triggers.empty());
        }
        // Unpredictable demand alone: 2 + 2 for containers against -3 + 2 + 6 for Kubernetes.
        const auto kubernetes =
            std::find_if(advice.stages.begin(), advice.stages.end(),
                         [](const Stage &stage) { return stage.tier == Tier::Kubernetes; });
        QVERIFY(kubernetes != advice.stages.end());
        const Trigger demand{{Trigger::Part{Fact::Demand, 2, true, 0}}};
        QVERIFY(std::find(kubernetes->triggers.begin(), kubernetes->triggers.end(), demand) !=
                kubernetes->triggers.end());
    }

    void reasonsSpeakForTheTierFirst()
    {
        // One person looks after platforms, which speaks against Kubernetes most of all; that an API without
        // data is easily packed speaks for containers, and is said first.
        const Scenario subject =
            described(QStringLiteral("kind=api"), QStringLiteral("services=8;teams=1;platform-team=1"));
        const ScenarioAdvice advice = adviseOn(subject);
        QCOMPARE(advice.tier, Tier::Container);
        QCOMPARE(leadingReason(advice.workloads.front().verdict).id,
                 QStringLiteral("guide.stateless-service"));
        QCOMPARE(advice.workloads.front().verdict.reasons.front().rule, QStringLiteral("stateless-service"));
    }

    void oneIsNotManyInWords()
    {
        const Words english(QStringLiteral("en"));
        const Words dutch(QStringLiteral("nl"));
        QCOMPARE(english.message(clauseMessage(Fact::PlatformTeam, 1, false)),
                 QStringLiteral("One person at most to run a platform"));
        QCOMPARE(dutch.message(clauseMessage(Fact::PlatformTeam, 1, false)),
                 QStringLiteral("Hoogstens één persoon om een platform te beheren"));
        QCOMPARE(english.message(clauseMessage(Fact::PlatformTeam, 2, false)),
                 QStringLiteral("2 people or fewer to run a platform"));
        for (const Fact fact : {Fact::Releases, Fact::Services, Fact::Teams, Fact::PlatformTeam}) {
            for (const bool atLeast : {false, true}) {
                const Message one = clauseMessage(fact, 1, atLeast);
                QVERIFY2(Words::knows(one.id), qPrintable(one.id));
                QVERIFY(!dutch.message(one).contains(QLatin1Char('1')));
            }
        }
    }

    void growthIsATrigger()
    {
        Scenario subject = described(QStringLiteral("kind=api"),
                                     QStringLiteral("services=4;demand=0;teams=1;platform-team=2"));
        for (Workload &workload : subject.workloads)
            workload.kind = QStringLiteral("api");
        const std::vector<Stage> before = adviseOn(subject).stages;
        // 1.05^14 = 1.980 and 1.05^15 = 2.079; 1.10^7 = 1.949 and 1.10^8 = 2.144; 2^1 = 2.
        for (const auto &[growth, months] :
             {std::pair{50'000, 15}, std::pair{100'000, 8}, std::pair{1'000'000, 1}}) {
            subject.brief.prospects[Prospect::Growth] = growth;
            const std::vector<Stage> stages = adviseOn(subject).stages;
            const auto kubernetes = std::find_if(stages.begin(), stages.end(),
                                                 [](const Stage &stage) { return isKubernetes(stage.tier); });
            QVERIFY(kubernetes != stages.end());
            const std::optional<Doubling> found = kubernetes->triggers.front().growth;
            QVERIFY(found && found->ofHosts);
            QCOMPARE(found->growth, std::int64_t(growth));
            QCOMPARE(found->months, std::int64_t(months));
        }
        subject.brief.prospects[Prospect::Growth] = 50'000;
        const std::vector<Stage> after = adviseOn(subject).stages;
        const auto last = std::find_if(after.begin(), after.end(),
                                       [](const Stage &stage) { return isKubernetes(stage.tier); });
        QCOMPARE(Words(QStringLiteral("en")).message(triggerMessage(last->triggers.front())),
                 QString(u"More than three container hosts, the most that is run by hand: at a growth of 5" +
                         QString(QChar(0xa0)) + u"% a month, needs double in 15 months"));
        // What does not grow, or shrinks, adds nothing.
        for (const int growth : {0, -50'000}) {
            subject.brief.prospects[Prospect::Growth] = growth;
            QVERIFY(adviseOn(subject).stages == before);
        }
    }

    void peopleAloneAreNoReasonForAPlatform()
    {
        // Demand is unpredictable, and one person looks after the platform: more of them alone is no trigger.
        Scenario subject = described(QStringLiteral("kind=api"),
                                     QStringLiteral("services=4;demand=2;teams=1;platform-team=1"));
        for (Workload &workload : subject.workloads)
            workload.kind = QStringLiteral("api");
        const ScenarioAdvice advice = adviseOn(subject);
        QCOMPARE(advice.tier, Tier::Container);
        bool anyPeople = false;
        for (const Stage &stage : advice.stages) {
            for (const Trigger &trigger : stage.triggers) {
                QVERIFY(trigger.parts.size() > 1 || trigger.parts.front().fact != Fact::PlatformTeam);
                for (const Trigger::Part &part : trigger.parts)
                    anyPeople = anyPeople || part.fact == Fact::PlatformTeam;
            }
        }
        QVERIFY(anyPeople);
    }

    void nobodyToRunItTakesKubernetesOut()
    {
        // The PHP shop of one team: four services that vary with an unpredictable demand.
        Scenario subject = described(
            QStringLiteral("kind=api;replicas=2-20"),
            QStringLiteral("services=4;demand=2;teams=1;platform-team=0;zero-downtime=1;releases=30"));
        for (Workload &workload : subject.workloads) {
            workload.kind = QStringLiteral("api");
            workload.replicas = {2, 2, 20};
        }
        QCOMPARE(adviseOn(subject).tier, Tier::Container);
        subject.brief.answers[Question::PlatformTeam] = 3;
        QCOMPARE(adviseOn(subject).tier, Tier::Kubernetes);
    }

    void releasesOfTheScenarioAreNotThoseOfData()
    {
        Scenario subject = described(QStringLiteral("kind=object-storage;stateful"),
                                     QStringLiteral("services=6;releases=40"));
        subject.workloads[1].kind = QStringLiteral("backup");
        subject.workloads[1].stateful = true;
        const ScenarioAdvice advice = adviseOn(subject);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(advice.workloads[i].verdict.tier, Tier::Vm);
            for (const Reason &reason : advice.workloads[i].verdict.reasons)
                QVERIFY(reason.rule != QLatin1String("frequent-releases"));
        }
    }

    void databaseKeepsItsZoneOnVirtualMachines()
    {
        Scenario subject = described(QStringLiteral("kind=database;stateful"), QStringLiteral("services=5"));
        std::vector<const Workload *> all;
        for (std::size_t i = 1; i < subject.workloads.size(); ++i)
            subject.workloads[i].kind = QStringLiteral("api");
        for (const Workload &workload : subject.workloads)
            all.push_back(&workload);
        const TierAdvice advice = recommendTier(subject, all);
        QCOMPARE(advice.tier, Tier::Vm);
        // Four of the five would run in containers, and the database holds that back.
        const Message &last = advice.reasons.back();
        QCOMPARE(last.id, QStringLiteral("guide.held-back"));
        QCOMPARE(last.args.mid(1, 3),
                 (QStringList{QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("w0")}));
        // By itself each side gets what it asks for, and nothing is held back.
        const TierAdvice services = recommendTier(subject, {all.begin() + 1, all.end()});
        QCOMPARE(services.tier, Tier::Container);
        for (const Message &reason : services.reasons)
            QVERIFY(reason.id != QLatin1String("guide.held-back"));
    }

    void virtualMachinesHaveAWayOnToo()
    {
        // An ERP, a file server and a database, released once a month by one team.
        Scenario subject = described(QStringLiteral("kind=database;stateful"),
                                     QStringLiteral("services=3;releases=1;teams=1;platform-team=1"));
        subject.workloads[1].kind = QStringLiteral("monolith");
        subject.workloads[2].kind = QStringLiteral("file-server");
        for (Workload &workload : subject.workloads)
            workload.stateful = true;
        const ScenarioAdvice advice = adviseOn(subject);
        QCOMPARE(advice.tier, Tier::Vm);
        QCOMPARE(advice.stages.size(), std::size_t(3));
        QVERIFY(advice.stages[1].forNew && advice.stages[2].forNew);
        QCOMPARE(advice.stages[1].tier, Tier::Container);
        // Four releases a month among two services or more; there are three already.
        const Trigger often{{Trigger::Part{Fact::Releases, 4, true, 1}}};
        QVERIFY(advice.stages[1].triggers == std::vector{often});
        QVERIFY(isKubernetes(advice.stages[2].tier));
        // Services, teams and people in numbers.
        std::set<Fact> facts;
        for (const Trigger::Part &part : advice.stages[2].triggers.front().parts)
            facts.insert(part.fact);
        QVERIFY(facts.contains(Fact::Services) && facts.contains(Fact::Teams) &&
                facts.contains(Fact::PlatformTeam));
        for (const WorkloadAdvice &each : advice.workloads) {
            QCOMPARE(each.changes.size(), std::size_t(1));
            QVERIFY(each.changes.front().fact == Fact::Services || !each.changes.front().also.empty());
        }
    }

    void switchedOffCountsNowhere()
    {
        Scenario subject = described(QStringLiteral("kind=api"), QStringLiteral("services=3"));
        subject.workloads.back().active = false;
        QCOMPARE(factsOf(subject)[Fact::Services], std::optional<std::int64_t>(2));
        QCOMPARE(adviseOn(subject).workloads.size(), std::size_t(2));
    }

    void emptyScenarioHasAnAnswer()
    {
        const ScenarioAdvice advice = adviseOn(Scenario{});
        QCOMPARE(advice.tier, Tier::Container);
        QVERIFY(advice.workloads.empty());
    }

    void brokenRulesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("rules");
        QTest::newRow("another schema") << QByteArray(R"({"schema": "other"})");
        const QByteArray head = R"({"schema": "grondplan.guide/1", "sources": [{"id": "s"}], "rules": [)";
        QTest::newRow("unknown fact")
            << head + R"({"id": "a", "when": [{"fact": "colour", "is": 1}], "source": "s"}]})";
        QTest::newRow("unknown tier") << head + R"({"id": "a", "weights": {"cloud": 1}, "source": "s"}]})";
        QTest::newRow("unknown veto") << head + R"({"id": "a", "veto": ["cloud"], "source": "s"}]})";
        QTest::newRow("unknown source") << head + R"({"id": "a", "source": "t"}]})";
    }
    void brokenRulesAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto rules = readGuide(json);
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::CatalogueDamaged);
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
