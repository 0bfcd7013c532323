// The server that can be chosen today without regret, against plans made one by one.

#include "core/outlook/noregret.h"
#include "core/report/advicewords.h"
#include "core/tiers/tiers.h"
#include "tests/support/planned.h"

#include <QtTest>

using namespace grondplan;
using namespace grondplan::literals;
using namespace grondplan::outlook;

class TestNoRegret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheCheapestThatSuitsEveryStep();
    void dataStaysOnItsMachines();
    void aSmallStackBeginsAsThePlan();
    void withoutAWayOnThereIsNone();
    void whatFitsNowhereHasNone();
    void itCanBeStopped();
};

/// A shop of some services that release weekly: containers today, and a way on.
static Project shop(std::int64_t memoryGib = 2)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::Container;
    scenario.zones.push_back(zone);
    for (const char *name : {"web", "api", "orders", "mail", "search"}) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        workload.name = QString::fromLatin1(name);
        workload.kind = QStringLiteral("api");
        workload.cpu.request = 2_vcpu;
        workload.memory.request = Bytes(memoryGib * kGibi);
        workload.replicas = Replicas::exactly(2);
        scenario.workloads.push_back(workload);
    }
    scenario.brief.answers[Question::Releases] = 8;
    return project;
}

/// Servers and cost of every step on one server; nothing where something does not fit.
static std::vector<StageServers> stagesOn(const Project &project, const std::vector<Tier> &path,
                                          const QString &id)
{
    std::vector<StageServers> stages;
    for (const Tier tier : path) {
        Project variant = project;
        variant.scenarios.front().zones.front().tier = tier;
        variant.scenarios.front().zones.front().allow({id});
        const Plan plan = test::planned(variant);
        if (!plan.unplaced.empty())
            return {};
        stages.push_back({tier, plan.serverCount().likely, plan.month.likely});
    }
    return stages;
}

void TestNoRegret::itIsTheCheapestThatSuitsEveryStep()
{
    const Project project = shop();
    const ScenarioAdvice advice = adviseOn(project.scenarios.front());
    QVERIFY(advice.stages.size() > 1);
    const Result<NoRegret> found = noRegretOf(project, project.scenarios.front().id, {});
    QVERIFY(found);
    QCOMPARE(found->path.size(), advice.stages.size());
    QVERIFY(!found->baseline.isEmpty());
    QVERIFY(found->stages == stagesOn(project, found->path, found->baseline));
    for (std::size_t i = 1; i < found->stages.size(); ++i)
        QVERIFY(found->stages[i].servers >= found->stages[i - 1].servers);
    // None of the others costs less today without regret.
    for (const Tier tier : found->path) {
        const auto other = stagesOn(project, found->path, Catalogue::referenceBaseline(tier));
        bool falls = other.empty();
        for (std::size_t i = 1; i < other.size(); ++i)
            falls = falls || other[i].servers < other[i - 1].servers;
        if (!falls)
            QVERIFY(other.front().month.minor >= found->stages.front().month.minor);
    }
    Working two;
    two.threads = 2;
    QVERIFY(*noRegretOf(project, project.scenarios.front().id, two) == *found);
}

/// The same shop with databases on machines of their own, which no step puts into a cluster: the servers of
/// the databases are in every step what they are today, and the services add what they take by themselves.
void TestNoRegret::dataStaysOnItsMachines()
{
    const Project services = shop();
    Project project = services;
    Scenario &scenario = project.scenarios.front();
    Zone data;
    data.id = project.newId<ZoneId>();
    data.name = QStringLiteral("data");
    data.tier = Tier::Vm;
    scenario.zones.push_back(data);
    for (const char *name : {"orders db", "stock db"}) {
        Workload database = scenario.workloads.front();
        database.id = project.newId<WorkloadId>();
        database.zone = data.id;
        database.name = QString::fromLatin1(name);
        database.kind = QStringLiteral("database");
        database.stateful = true;
        database.cpu.request = 20_vcpu;
        scenario.workloads.push_back(database);
    }
    const Result<NoRegret> found = noRegretOf(project, scenario.id, {});
    QVERIFY(found && !found->stages.empty());
    const Plan plan = test::planned(project);
    QCOMPARE(found->planned, plan.serverCount().likely);
    const std::int64_t ofData = plan.zones.back().servers.likely;
    const auto alone = stagesOn(services, found->path, found->baseline);
    QCOMPARE(alone.size(), found->stages.size());
    for (std::size_t i = 0; i < alone.size(); ++i)
        QCOMPARE(found->stages[i].servers, alone[i].servers + ofData);
    // Nothing is more than the plan has without a word about it.
    const bool said = report::noRegretRemarks(Words(), *found).size() > 1;
    QCOMPARE(said, found->stages.front().servers > found->planned);
}

/// One zone of virtual machines for a blog: the first step is what is planned.
void TestNoRegret::aSmallStackBeginsAsThePlan()
{
    Project project = shop();
    Scenario &scenario = project.scenarios.front();
    scenario.workloads.resize(3);
    scenario.workloads.back().kind = QStringLiteral("database");
    scenario.workloads.back().stateful = true;
    scenario.zones.front().tier.reset();
    scenario.brief.answers[Question::Releases] = 1;
    const Result<NoRegret> found = noRegretOf(project, scenario.id, {});
    QVERIFY(found && found->path.size() > 1 && !found->stages.empty());
    QCOMPARE(found->path.front(), Tier::Vm);
    QCOMPARE(found->stages.front().servers, found->planned);
    QCOMPARE(found->planned, std::int64_t{2});
    // Then the services stand in containers, and the database where it was.
    QCOMPARE(found->path[1], Tier::Container);
    QCOMPARE(found->stages[1].servers, std::int64_t{4});
}

void TestNoRegret::withoutAWayOnThereIsNone()
{
    Project project = shop();
    project.scenarios.front().workloads.clear();
    const Result<NoRegret> found = noRegretOf(project, project.scenarios.front().id, {});
    QVERIFY(found && found->path.size() < 2 && found->baseline.isEmpty());
    QVERIFY(noRegretOf(project, ScenarioId{99}, {})->path.empty());
}

void TestNoRegret::whatFitsNowhereHasNone()
{
    const Project project = shop(100'000);
    const Result<NoRegret> found = noRegretOf(project, project.scenarios.front().id, {});
    QVERIFY(found);
    QVERIFY(found->baseline.isEmpty() && found->stages.empty());
}

void TestNoRegret::itCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    Working how;
    how.stop = source.get_token();
    const Project project = shop();
    const Result<NoRegret> found = noRegretOf(project, project.scenarios.front().id, how);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestNoRegret)
#include "tst_noregret.moc"
