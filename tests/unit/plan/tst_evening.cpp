#include "core/packing/evenly.h"
#include "core/plan/plan.h"
#include "tests/support/planned.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace grondplan;
using grondplan::test::planned;

/// Replicas stand as evenly over the servers as they can: with room, no server has more of a workload than
/// its replicas divided by the servers, rounded up.
class TestEvening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesWhereThereIsRoom();
    void exchangesWhereAllIsFull();
    void exchangesOneForSeveral();
    void pushesOnToAThird();
    void theFirstRankGoesBefore();
    void whatMayNotMoveStays();
    void rulesAreKept();
    void failuresAreStillSurvived();
    void whatIsSolvedStillHolds_data();
    void whatIsSolvedStillHolds();
    void replicasAreDividedOverServers_data();
    void replicasAreDividedOverServers();
    void nothingElseChanges_data() { tiers(); }
    void nothingElseChanges();
    void orderDoesNotMatter_data() { tiers(); }
    void orderDoesNotMatter();
    void tooFewServersAreCounted();

private:
    static void tiers();
};

static packing::Evenly evenly(std::size_t items)
{
    packing::Evenly how;
    how.steps = 100'000;
    for (std::size_t i = 0; i < items; ++i) {
        how.copies.push_back({1, 1});
        how.holds.push_back({{static_cast<int>(i), 1}});
    }
    return how;
}

/// By bin, of an item.
static std::vector<std::int64_t> standing(const packing::Evened &evened, int item)
{
    std::vector<std::int64_t> counts;
    for (const packing::Bin &bin : evened.bins) {
        counts.push_back(0);
        for (const packing::Packed &packed : bin.items)
            counts.back() += packed.itemClass == item ? packed.count : 0;
    }
    return counts;
}

using Counts = std::vector<std::int64_t>;

void TestEvening::movesWhereThereIsRoom()
{
    const packing::Problem problem =
        packing::problemOf({packing::binOf({10})}, {packing::itemsOf(3, {2}), packing::itemsOf(2, {1})});
    const std::vector<packing::Bin> bins = {{0, {{0, 3}}}, {0, {{1, 1}}}, {0, {{1, 1}}}};
    const packing::Evened evened = packing::evenedOut(problem, bins, evenly(2));
    QVERIFY(evened.holds);
    QVERIFY(evened.changed);
    QCOMPARE(standing(evened, 0), (Counts{1, 1, 1}));
    QCOMPARE(standing(evened, 1), (Counts{0, 1, 1}));
}

void TestEvening::exchangesWhereAllIsFull()
{
    const packing::Problem problem =
        packing::problemOf({packing::binOf({4})}, {packing::itemsOf(2, {2}), packing::itemsOf(2, {2})});
    const std::vector<packing::Bin> bins = {{0, {{0, 2}}}, {0, {{1, 2}}}};
    const packing::Evened evened = packing::evenedOut(problem, bins, evenly(2));
    QCOMPARE(standing(evened, 0), (Counts{1, 1}));
    QCOMPARE(standing(evened, 1), (Counts{1, 1}));
}

void TestEvening::exchangesOneForSeveral()
{
    const packing::Problem problem = packing::problemOf(
        {packing::binOf({8, 8})},
        {packing::itemsOf(2, {4, 4}), packing::itemsOf(4, {1, 2}), packing::itemsOf(4, {1, 0})});
    const std::vector<packing::Bin> bins = {{0, {{0, 2}}}, {0, {{1, 4}, {2, 4}}}};
    const packing::Evened evened = packing::evenedOut(problem, bins, evenly(3));
    QCOMPARE(standing(evened, 0), (Counts{1, 1}));
    QCOMPARE(standing(evened, 1), (Counts{2, 2}));
}

void TestEvening::pushesOnToAThird()
{
    // The second is full of what the first has no room for; the third has.
    const packing::Problem problem =
        packing::problemOf({packing::binOf({9})},
                           {packing::itemsOf(3, {3}), packing::itemsOf(2, {4}), packing::itemsOf(1, {5})});
    const std::vector<packing::Bin> bins = {{0, {{0, 3}}}, {0, {{1, 2}}}, {0, {{2, 1}}}};
    const packing::Evened evened = packing::evenedOut(problem, bins, evenly(3));
    const Counts counts = standing(evened, 0);
    QVERIFY(*std::max_element(counts.begin(), counts.end()) < 3);
}

void TestEvening::theFirstRankGoesBefore()
{
    // Either one of the two pairs is apart, or the other.
    packing::Problem problem =
        packing::problemOf({packing::binOf({4})}, {packing::itemsOf(2, {3}), packing::itemsOf(2, {1})});
    const std::vector<packing::Bin> bins = {{0, {{0, 1}, {1, 1}}}, {0, {{0, 1}, {1, 1}}}};
    QVERIFY(!packing::evenedOut(problem, bins, evenly(2)).changed); // both are
    problem = packing::problemOf({packing::binOf({4})}, {packing::itemsOf(2, {2}), packing::itemsOf(2, {2})});
    packing::Evenly how = evenly(2);
    how.copies = {{0, 1}};
    how.holds = {{{0, 1}}, {}};
    const packing::Evened evened = packing::evenedOut(problem, {{0, {{0, 2}}}, {0, {{1, 2}}}}, how);
    QCOMPARE(standing(evened, 0), (Counts{1, 1}));
}

void TestEvening::whatMayNotMoveStays()
{
    const packing::Problem problem = packing::problemOf({packing::binOf({4})}, {packing::itemsOf(3, {1})});
    packing::Evenly how = evenly(1);
    how.stays = {1};
    const packing::Evened evened = packing::evenedOut(problem, {{0, {{0, 2}}}, {0, {{0, 1}}}}, how);
    QVERIFY(evened.holds);
    QVERIFY(!evened.changed);
}

void TestEvening::rulesAreKept()
{
    // Of two conflict groups, one on a bin type of its own.
    packing::Problem problem =
        packing::problemOf({packing::binOf({9}), packing::binOf({9})},
                           {packing::itemsOf(3, {1}), packing::itemsOf(2, {1}), packing::itemsOf(2, {1})});
    problem.items[0].conflictGroup = 0;
    problem.items[1].conflictGroup = 1;
    problem.items[2].pin = 1;
    const std::vector<packing::Bin> bins = {{0, {{0, 3}}}, {0, {{1, 2}}}, {1, {{2, 2}}}};
    const packing::Evened evened = packing::evenedOut(problem, bins, evenly(3));
    QCOMPARE(standing(evened, 2), (Counts{0, 0, 2}));
    for (std::size_t b = 0; b < bins.size(); ++b)
        QVERIFY(standing(evened, 0)[b] == 0 || standing(evened, 1)[b] == 0);
    QVERIFY(!evened.bins[0].items.empty() && !evened.bins[1].items.empty());
}

void TestEvening::failuresAreStillSurvived()
{
    // Each of three bins may fail; two large ones on different bins leave no room for a third.
    packing::BinType type = packing::binOf({8});
    type.capacityAfterFailure = {10};
    packing::Problem problem =
        packing::problemOf({type}, {packing::itemsOf(2, {5}), packing::itemsOf(4, {2})});
    problem.reserve = 1;
    const std::vector<packing::Bin> bins = {{0, {{0, 1}, {1, 1}}}, {0, {{0, 1}}}, {0, {{1, 3}}}};
    const packing::Evened evened = packing::evenedOut(problem, bins, evenly(2));
    QVERIFY(evened.holds);
    QVERIFY(evened.failure.survives);
    packing::Result result;
    result.bins = evened.bins;
    result.cost = 3;
    result.failure = evened.failure;
    QCOMPARE(packing::verify(problem, result), std::string());
}

void TestEvening::whatIsSolvedStillHolds_data()
{
    QTest::addColumn<int>("reserve");
    QTest::addColumn<bool>("units");
    QTest::addColumn<bool>("sheds");
    for (int reserve = 0; reserve < 3; ++reserve) {
        for (const bool units : {false, true}) {
            for (const bool sheds : {false, true})
                QTest::addRow("%d %d %d", reserve, units ? 1 : 0, sheds ? 1 : 0) << reserve << units << sheds;
        }
    }
}

/// Some numbers by turns; not random enough for anything but this.
static std::int64_t turn(std::uint32_t &state, std::int64_t below)
{
    state = state * 1664525U + 1013904223U;
    return static_cast<std::int64_t>(state >> 16U) % below;
}

void TestEvening::whatIsSolvedStillHolds()
{
    QFETCH(int, reserve);
    QFETCH(bool, units);
    QFETCH(bool, sheds);
    for (std::uint32_t seed = 1; seed < 9; ++seed) {
        std::uint32_t state = seed;
        packing::BinType type = packing::binOf({64, 256}, 7);
        type.capacityAfterFailure = {80, 300};
        type.units = units ? 2 : 1;
        packing::Problem problem = packing::problemOf({type}, {});
        problem.dimensions = {"cpu", "memory"};
        problem.reserve = reserve;
        for (int i = 0; i < 14; ++i) {
            problem.items.push_back(
                packing::itemsOf(1 + turn(state, 9), {1 + turn(state, 8), 2 + turn(state, 40)}));
            packing::ItemClass &item = problem.items.back();
            item.oneUnit = units && i % 3 == 0;
            item.sheddable = sheds && i % 4 == 0;
            item.conflictGroup = i % 5 == 0 ? i % 2 : -1;
            item.spreadGroup = i;
            item.spreadMax = item.count;
            item.spreadLeast = static_cast<int>(std::min<std::int64_t>(item.count, reserve + 1));
        }
        packing::Budget budget;
        budget.steps = 20'000;
        packing::Result result = packing::solve(problem, budget);
        QCOMPARE(packing::verify(problem, result), std::string());
        const packing::Evened evened = packing::evenedOut(problem, result.bins, evenly(14));
        if (!evened.holds)
            continue;
        const auto most = [](const packing::Evened &answer, int item) {
            const Counts counts = standing(answer, item);
            return *std::max_element(counts.begin(), counts.end());
        };
        packing::Evened before;
        before.bins = result.bins;
        std::int64_t sumBefore = 0;
        std::int64_t sumAfter = 0;
        for (int item = 0; item < 14; ++item) {
            sumBefore += most(before, item);
            sumAfter += most(evened, item);
        }
        QVERIFY(sumAfter <= sumBefore);
        result.bins = evened.bins;
        result.failure = evened.failure;
        QCOMPARE(packing::verify(problem, result), std::string());
    }
}

void TestEvening::tiers()
{
    QTest::addColumn<Tier>("tier");
    for (const Tier tier :
         {Tier::Vm, Tier::Container, Tier::ContainerVm, Tier::Kubernetes, Tier::KubernetesVm})
        QTest::newRow(qPrintable(tierId(tier))) << tier;
}

static Workload &add(Project &project, const char *name, const char *kind, std::int64_t replicas,
                     std::int64_t cpu, std::int64_t gib)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QString::fromLatin1(name);
    workload.kind = QString::fromLatin1(kind);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = MilliCpu(cpu * 1000);
    workload.memory.request = Bytes(gib * kGibi);
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

static Project emptyZone(Tier tier)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 30));
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static Project small(Tier tier)
{
    Project project = emptyZone(tier);
    add(project, "kafka", "stream", 3, 3, 12);
    add(project, "web", "web", 3, 3, 12);
    add(project, "big", "service", 30, 4, 8);
    return project;
}

static Project middling(Tier tier)
{
    Project project = emptyZone(tier);
    add(project, "edge", "proxy", 2, 2, 4);
    add(project, "web", "web", 6, 4, 10);
    add(project, "api", "service", 10, 4, 12);
    add(project, "db", "database", 2, 4, 14).stateful = true;
    add(project, "cache", "cache", 3, 3, 12);
    add(project, "kafka", "stream", 5, 4, 12);
    add(project, "worker", "worker", 12, 3, 10);
    return project;
}

/// The most replicas on one server, by workload.
static std::map<QString, std::int64_t> mostOnOne(const Project &project, const Plan &plan)
{
    std::map<QString, std::int64_t> most;
    for (const Workload &workload : project.scenarios.front().workloads) {
        for (const PlannedServer &server : plan.servers) {
            const std::int64_t here = std::count_if(
                server.instances.begin(), server.instances.end(),
                [&workload](const Instance &instance) { return instance.workload == workload.id; });
            most[workload.name] = std::max(most[workload.name], here);
        }
    }
    return most;
}

void TestEvening::replicasAreDividedOverServers_data()
{
    QTest::addColumn<Project>("project");
    for (const Tier tier :
         {Tier::Vm, Tier::Container, Tier::ContainerVm, Tier::Kubernetes, Tier::KubernetesVm}) {
        QTest::newRow(qPrintable(QString(tierId(tier) + u" small"))) << small(tier);
        QTest::newRow(qPrintable(QString(tierId(tier) + u" middling"))) << middling(tier);
    }
}

void TestEvening::replicasAreDividedOverServers()
{
    QFETCH(Project, project);
    const Plan plan = planned(project);
    QVERIFY(plan.unplaced.empty());
    QVERIFY(plan.zones.front().failover.proved);
    const auto servers = static_cast<std::int64_t>(plan.servers.size());
    const std::map<QString, std::int64_t> most = mostOnOne(project, plan);
    for (const Workload &workload : project.scenarios.front().workloads) {
        const std::int64_t even = (workload.replicas.max + servers - 1) / servers;
        const QString said = QStringLiteral("%1: %2 on one of %3 servers")
                                 .arg(workload.name)
                                 .arg(most.at(workload.name))
                                 .arg(servers);
        const bool comesFirst = workload.kind == QLatin1String("stream") || workload.stateful;
        QVERIFY2(most.at(workload.name) <= even + (comesFirst ? 0 : 1), qPrintable(said));
    }
}

/// A plan of the likely reading alone is not evened out; what it costs is what this costs.
void TestEvening::nothingElseChanges()
{
    QFETCH(Tier, tier);
    const Project project = middling(tier);
    const Plan even = planned(project);
    Planning how;
    how.likelyOnly = true;
    const Result<Plan> uneven = plan(project, project.scenarios.front().id, how);
    QVERIFY(uneven);
    QCOMPARE(even.month.likely.minor, uneven->month.likely.minor);
    QCOMPARE(even.bound.month.minor, uneven->bound.month.minor);
    QCOMPARE(even.servers.size(), uneven->servers.size());
    QCOMPARE(even.zones.front().nodeVms.likely, uneven->zones.front().nodeVms.likely);
    QCOMPARE(even.zones.front().failover.proved, uneven->zones.front().failover.proved);
    QCOMPARE(even.zones.front().failover.cases, uneven->zones.front().failover.cases);
    QCOMPARE(even.zones.front().failover.exhaustive, uneven->zones.front().failover.exhaustive);
}

void TestEvening::orderDoesNotMatter()
{
    QFETCH(Tier, tier);
    Project project = middling(tier);
    const auto before = mostOnOne(project, planned(project));
    auto &workloads = project.scenarios.front().workloads;
    std::reverse(workloads.begin(), workloads.end());
    QCOMPARE(mostOnOne(project, planned(project)), before);
    std::rotate(workloads.begin(), workloads.begin() + 3, workloads.end());
    QCOMPARE(mostOnOne(project, planned(project)), before);
}

void TestEvening::tooFewServersAreCounted()
{
    Project project = emptyZone(Tier::ContainerVm);
    Workload &broker = add(project, "kafka", "stream", 3, 2, 4);
    broker.onePerHost = true;
    Zone &zone = project.scenarios.front().zones.front();
    const QString server = Catalogue::referenceBaseline(Tier::ContainerVm);
    zone.allow({server});
    zone.stock[server] = 2;
    const Plan plan = planned(project);
    QStringList codes;
    for (const Finding &finding : plan.findings) {
        if (finding.workload != broker.id && !finding.args.join(u' ').contains(broker.name))
            continue;
        codes.append(finding.code);
        if (finding.code == QLatin1String("spread-not-met"))
            QCOMPARE(finding.args,
                     (QStringList{QStringLiteral("kafka"), QStringLiteral("2"), QStringLiteral("3")}));
    }
    QVERIFY2(codes.contains(QLatin1String("spread-not-met")), qPrintable(codes.join(u' ')));
    QVERIFY(!codes.contains(QLatin1String("quorum-on-one-server")));
    QVERIFY(!codes.contains(QLatin1String("replicas-may-share")));
}

QTEST_APPLESS_MAIN(TestEvening)
#include "tst_evening.moc"
