#include "core/catalogue/loader.h"
#include "core/outlook/chances.h"
#include "core/outlook/deciding.h"
#include "core/outlook/growth.h"
#include "core/outlook/outlookjson.h"
#include "core/outlook/savings.h"
#include "tests/support/bigservers.h"
#include "tests/support/planned.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace grondplan;
using namespace grondplan::outlook;

/// Worked by hand for servers of 64 threads at EUR 100.00 on shared bare metal, where nothing is added to a
/// need: 51,200 millicpu in normal running (80 percent), 64,000 after a failure. Ten replicas of 8 vCPU: six
/// fit on a server in normal running, eight after a failure.
class TestOutlook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needsGrowByReplicasOrBySize();
    void growthBeyondWhatIsAcceptedIsSaid();
    void theMonthOfTheNextServerIsFound();
    void whatNoLongerFitsIsALimit();
    void aTriangleIsDrawnFrom_data();
    void aTriangleIsDrawnFrom();
    void chancesFollowTheDistribution();
    void chancesWithoutBandsAreCertain();
    void inputsMoveTheCost();
    void theNextServerIsFound();
    void theNextDisksAreFound();
    void savingsAreWhatAPlanSays();
    void eachFailureSurvivedHasItsCost();
    void availabilityIsBinomial_data();
    void availabilityIsBinomial();
    void anyZoneMayHaveTooFew();
    void fastDisksAreTheLowEndOfOverhead();
    void threadsChangeNothing();
    void stoppingGivesNothing();
};

static const Working kAlone = {};

static Project project()
{
    return test::onBigServers(0, 10, Tier::BareMetal);
}

static Scenario &scenarioOf(Project &project)
{
    return project.scenarios.front();
}

static Workload &web(Project &project)
{
    return scenarioOf(project).workloads.front();
}

static Deciding deciding(const Project &project)
{
    auto result = decidingOf(project, project.scenarios.front().id, kAlone);
    if (!result)
        qFatal("deciding failed: %s", qPrintable(result.error().where));
    return *result;
}

void TestOutlook::needsGrowByReplicasOrBySize()
{
    Project many = project();
    scenarioOf(many).brief.prospects[Prospect::Growth] = 100'000;
    // 10 x 1.1 = 11; x 1.1 = 12.1; x 1.1 = 13.31: rounded up.
    const std::array<std::int64_t, 4> replicas = {10, 11, 13, 14};
    for (std::size_t month = 0; month < replicas.size(); ++month)
        QCOMPARE(grown(scenarioOf(many), static_cast<std::int64_t>(month))->workloads[0].replicas.max,
                 replicas[month]);

    Project one = project();
    web(one).replicas = Replicas::exactly(1);
    web(one).disk = Bytes(1'000'000);
    scenarioOf(one).brief.prospects[Prospect::Growth] = 100'000;
    // 8000 x 1.21; what the workload says of itself goes first: half of it twice.
    QCOMPARE(grown(scenarioOf(one), 2)->workloads[0].cpu.request, MilliCpu(9680));
    QCOMPARE(grown(scenarioOf(one), 2)->workloads[0].disk, Bytes(1'210'000));
    web(one).prospects[Prospect::Growth] = -500'000;
    QCOMPARE(grown(scenarioOf(one), 2)->workloads[0].cpu.request, MilliCpu(2000));
    QVERIFY(grows(scenarioOf(one)));
    web(one).active = false;
    QVERIFY(!grows(scenarioOf(one)));
    QCOMPARE(*grown(scenarioOf(one), 2), scenarioOf(one));
}

void TestOutlook::growthBeyondWhatIsAcceptedIsSaid()
{
    Project huge = project();
    huge.costs.set(CostField::Horizon, 24);
    web(huge).replicas = Replicas::exactly(100);
    web(huge).cpu.request = MilliCpu(1);
    web(huge).memory.request = Bytes(1);
    scenarioOf(huge).brief.prospects[Prospect::Growth] = 1'000'000;
    // 100 x 2^14 = 1,638,400 replicas pass the million; 2^13 does not.
    const auto months = [&](std::int64_t month) { return grown(scenarioOf(huge), month); };
    QVERIFY(months(13).has_value());
    QVERIFY(!months(14).has_value());
    QCOMPARE(months(14).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(months(14).error().where, QStringLiteral("web"));
}

void TestOutlook::theMonthOfTheNextServerIsFound()
{
    Project growing = project();
    growing.costs.set(CostField::Horizon, 6);
    scenarioOf(growing).brief.prospects[Prospect::Growth] = 100'000;
    const auto growth = growthOf(growing, scenarioOf(growing).id, kAlone);
    QVERIFY(growth.has_value());
    // Replicas 10, 11, 13, 14, 15, 17; six a server. The first of the six months is today's.
    const std::array<std::int64_t, 6> servers = {2, 2, 3, 3, 3, 3};
    QCOMPARE(growth->months.size(), servers.size());
    for (std::size_t month = 0; month < servers.size(); ++month) {
        QCOMPARE(growth->months[month].servers, servers[month]);
        QCOMPARE(growth->months[month].cost.minor, servers[month] * 100'00);
    }
    const ServersDue due{2, scenarioOf(growing).zones[0].id, 2, 3, Money{100'00, growing.currency}};
    QCOMPARE(growth->due, std::vector<ServersDue>{due});
}

/// Replicas 10, 11, 13, six a server: the third server of month 2 is not there, and two servers are no
/// saving.
void TestOutlook::whatNoLongerFitsIsALimit()
{
    Project growing = project();
    growing.costs.set(CostField::Horizon, 6);
    scenarioOf(growing).brief.prospects[Prospect::Growth] = 100'000;
    Zone &zone = scenarioOf(growing).zones.front();
    zone.stock[zone.baselines.front()] = 2;
    const auto growth = growthOf(growing, scenarioOf(growing).id, kAlone);
    QVERIFY(growth.has_value());
    const ServersDue due{2, zone.id, 2, 2, Money{0, growing.currency}, true};
    QCOMPARE(growth->due, std::vector<ServersDue>{due});
    const QJsonObject json = toJson(scenarioOf(growing), *growth);
    const QJsonObject one = json[QLatin1String("due")].toArray()[0].toObject();
    QVERIFY(one[QLatin1String("limit_reached")].toBool());
    QVERIFY(!one.contains(QLatin1String("servers_after")));
    QVERIFY(!one.contains(QLatin1String("month_more_cents")));
}

void TestOutlook::aTriangleIsDrawnFrom_data()
{
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("likely");
    QTest::addColumn<qint64>("high");
    QTest::newRow("in the middle") << qint64{1000} << qint64{2000} << qint64{3000};
    QTest::newRow("to one side") << qint64{1000} << qint64{1000} << qint64{5000};
    QTest::newRow("to the other") << qint64{1000} << qint64{5000} << qint64{5000};
}

void TestOutlook::aTriangleIsDrawnFrom()
{
    QFETCH(qint64, low);
    QFETCH(qint64, likely);
    QFETCH(qint64, high);
    QCOMPARE(triangular(low, likely, high, 0), low);
    QCOMPARE(triangular(low, likely, high, 1 - 1e-12), high);
    // The peak stands at the share of the lower side; the mean of all shares is the triangle's.
    const double peak = static_cast<double>(likely - low) / static_cast<double>(high - low);
    QCOMPARE(triangular(low, likely, high, peak), likely);
    constexpr int kShares = 20'000;
    double sum = 0;
    for (int i = 0; i < kShares; ++i)
        sum += static_cast<double>(triangular(low, likely, high, (i + 0.5) / kShares));
    QVERIFY(std::abs(sum / kShares - static_cast<double>(low + likely + high) / 3) < 1);
}

void TestOutlook::chancesFollowTheDistribution()
{
    Project unsure = project();
    web(unsure).prospects[Prospect::Higher] = 1'000'000;
    const auto chances = chancesOf(unsure, scenarioOf(unsure).id, 1000, kAlone);
    QVERIFY(chances.has_value());
    // Two servers suffice while five fit on each: 8 x <= 10.24. x is from 1 to 2 with its peak at 1:
    // 1 - (2 - 1.28)^2 = 0.4816.
    QCOMPARE(chances->planned, std::int64_t{2});
    QVERIFY2(std::abs(static_cast<double>(chances->sufficesPpm) / 1e6 - 0.4816) < 0.05,
             qPrintable(QString::number(chances->sufficesPpm)));
    std::int64_t runs = 0;
    std::int64_t before = 0;
    for (const ServerChance &each : chances->servers) {
        runs += each.runs;
        QVERIFY(each.servers > before);
        QCOMPARE(each.upToPpm, runs * 1000);
        before = each.servers;
    }
    QCOMPARE(runs, std::int64_t{1000});
    // Half of all x are at most 2 - sqrt(0.5) = 1.29, where four fit on a server: three servers. At most 1.68
    // (2 - sqrt(0.1)) in nine of ten: three fit, four servers.
    QCOMPARE(chances->percentiles[0].servers, std::int64_t{3});
    QCOMPARE(chances->percentiles[1].servers, std::int64_t{4});
    QCOMPARE(chances->percentiles[1].month.minor, std::int64_t{400'00});
}

void TestOutlook::chancesWithoutBandsAreCertain()
{
    const Project sure = project();
    const auto chances = chancesOf(sure, sure.scenarios.front().id, 20, kAlone);
    QVERIFY(chances.has_value());
    QCOMPARE(chances->servers, (std::vector<ServerChance>{{2, 20, 1'000'000}}));
    QCOMPARE(chances->sufficesPpm, std::int64_t{1'000'000});
    QCOMPARE(chances->ranges, std::int64_t{0});
}

void TestOutlook::inputsMoveTheCost()
{
    const Deciding found = deciding(project());
    QCOMPARE(found.now.servers, std::int64_t{2});
    const auto of = [&](Input input) {
        return *std::find_if(found.inputs.begin(), found.inputs.end(),
                             [input](const Sensitivity &each) { return each.input == input; });
    };
    QCOMPARE(of(Input::ServerPrice).lower->month.minor, std::int64_t{180'00});
    QCOMPARE(of(Input::ServerPrice).higher->month.minor, std::int64_t{220'00});
    // 7.2 vCPU: seven on a server; 8.8: five. Two servers hold ten in either.
    QCOMPARE(of(Input::Cpu).lower->servers, std::int64_t{2});
    QCOMPARE(of(Input::Cpu).higher->servers, std::int64_t{2});
    // 75 percent of 64 threads is six replicas, 85 percent is six as well.
    QCOMPARE(of(Input::CpuTarget).lower->servers, std::int64_t{2});
    QCOMPARE(of(Input::CpuTarget).higher->servers, std::int64_t{2});
    QVERIFY(!of(Input::Tolerate).lower);
    QCOMPARE(of(Input::Tolerate).higher->servers, std::int64_t{3});
    QCOMPARE(found.inputs.front().input, Input::Tolerate);
    QCOMPARE(found.inputs[1].input, Input::ServerPrice);
}

void TestOutlook::theNextServerIsFound()
{
    Project shop = project();
    const Deciding found = deciding(shop);
    // Twelve fit on two servers: the thirteenth is the third more.
    QCOMPARE(found.cliffs.size(), std::size_t{1});
    QCOMPARE(found.cliffs[0].workload, web(shop).id);
    QCOMPARE(found.cliffs[0].added, std::int64_t{3});
    QCOMPARE(found.cliffs[0].servers, std::int64_t{1});
    QCOMPARE(found.cliffs[0].month.minor, std::int64_t{100'00});
    QVERIFY(!found.cliffs[0].beyond);

    web(shop).cpu.request = MilliCpu(1);
    web(shop).memory.request = Bytes(1);
    const Deciding roomy = deciding(shop);
    QVERIFY(roomy.cliffs[0].beyond);
    QCOMPARE(roomy.cliffs[0].added, kMostAdded);
}

void TestOutlook::theNextDisksAreFound()
{
    // Disks fill up long before a server does: what comes first is more disks in the servers there are.
    Project media = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = media.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::Vm;
    zone.baselines = {QStringLiteral("ref-vm-host")};
    scenarioOf(media).zones.push_back(zone);
    Workload films;
    films.id = media.newId<WorkloadId>();
    films.zone = zone.id;
    films.name = QStringLiteral("films");
    films.cpu.request = MilliCpu(500);
    films.memory.request = Bytes(kGibi);
    films.disk = Bytes(1'000'000'000'000);
    scenarioOf(media).workloads.push_back(films);
    const Cliff cliff = deciding(media).cliffs.at(0);
    QCOMPARE(cliff.servers, std::int64_t{0});
    QVERIFY(cliff.options > 0 && cliff.month.minor > 0);
    const auto with = [&media](std::int64_t more) {
        Project changed = media;
        web(changed).replicas = Replicas::exactly(1 + more);
        return test::planned(changed);
    };
    const Plan now = with(0);
    QCOMPARE(with(cliff.added - 1).month.likely, now.month.likely);
    QCOMPARE(with(cliff.added).month.likely.minor, now.month.likely.minor + cliff.month.minor);
    QCOMPARE(with(cliff.added).serverCount().likely, now.serverCount().likely);
}

void TestOutlook::savingsAreWhatAPlanSays()
{
    Project shop = project();
    Deciding found = deciding(shop);
    // Ten on one server are 5.12 vCPU each: 36 percent less. Nothing else saves a server.
    QCOMPARE(found.savings.size(), std::size_t{1});
    QCOMPARE(found.savings[0].change, Saving::Change::Need);
    QCOMPARE(found.savings[0].value, std::int64_t{360'000});
    QCOMPARE(found.savings[0].servers, std::int64_t{1});
    QCOMPARE(found.savings[0].month.minor, std::int64_t{100'00});

    // Thirteen take three servers; surviving a failure or the thirteenth itself costs the third.
    web(shop).replicas = Replicas::exactly(13);
    scenarioOf(shop).zones[0].policy.tolerate = 1;
    found = deciding(shop);
    QVERIFY(!found.savings.empty());
    const Plan now = test::planned(shop);
    for (const Saving &saving : found.savings) {
        Project changed = shop;
        make(saving, changed);
        const Plan then = test::planned(changed);
        QCOMPARE(now.serverCount().likely - then.serverCount().likely, saving.servers);
        QCOMPARE(now.month.likely.minor - then.month.likely.minor, saving.month.minor);
    }
}

void TestOutlook::eachFailureSurvivedHasItsCost()
{
    Project shop = project();
    scenarioOf(shop).brief.prospects[Prospect::HostAvailability] = 990'000;
    const Deciding found = deciding(shop);
    // After k failures the others hold eight each: 3 - 1, 4 - 2 and 5 - 3 servers hold ten, one fewer does
    // not.
    const std::array<std::int64_t, 4> servers = {2, 3, 4, 5};
    QCOMPARE(found.surviving.size(), servers.size());
    for (std::size_t k = 0; k < servers.size(); ++k) {
        QVERIFY(found.surviving[k].possible);
        QCOMPARE(found.surviving[k].outcome.servers, servers[k]);
        QCOMPARE(found.surviving[k].outcome.month.minor, servers[k] * 100'00);
    }
    // All of two are up for 0.99^2 of the time: 0.0199 of 31,557,600 s. One of three may be down: 3 x 0.01^2
    // x 0.99 + 0.01^3 = 0.000298.
    QCOMPARE(found.surviving[0].tooFewMillis, std::optional<std::int64_t>(627'996'240));
    QCOMPARE(found.surviving[1].tooFewMillis, std::optional<std::int64_t>(9'404'165));
}

void TestOutlook::availabilityIsBinomial_data()
{
    QTest::addColumn<qint64>("servers");
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("host");
    QTest::addColumn<qint64>("millis");
    // Of 31,557,600,000 ms.
    QTest::newRow("one of two down: 1 - 0.99^2") << qint64{2} << 0 << qint64{990'000} << qint64{627'996'240};
    QTest::newRow("two of three: 3 x 0.01^2 x 0.99 + 0.01^3")
        << qint64{3} << 1 << qint64{990'000} << qint64{9'404'165};
    QTest::newRow("three of four: 4 x 0.001^3 x 0.999 + 0.001^4")
        << qint64{4} << 2 << qint64{999'000} << qint64{126};
    QTest::newRow("never down") << qint64{5} << 0 << qint64{1'000'000} << qint64{0};
    QTest::newRow("all may be down") << qint64{2} << 3 << qint64{500'000} << qint64{0};
}

void TestOutlook::availabilityIsBinomial()
{
    QFETCH(qint64, servers);
    QFETCH(int, failures);
    QFETCH(qint64, host);
    QFETCH(qint64, millis);
    QCOMPARE(tooFewMillis(servers, failures, host), millis);
}

/// Of two servers two are down for 0.01^2 of the time, of three two or more for 3 x 0.01^2 x 0.99 + 0.01^3 =
/// 0.000298; in either zone for 1 - (1 - 0.0001)(1 - 0.000298) of a year of 31,557,600 seconds.
void TestOutlook::anyZoneMayHaveTooFew()
{
    QCOMPARE(tooFewMillis(2, 1, 990'000), std::int64_t{3'155'760});
    QCOMPARE(tooFewMillis(3, 1, 990'000), std::int64_t{9'404'165});
    const double either = 1 - (1 - 0.0001) * (1 - 0.000298);
    QCOMPARE(tooFewMillis(std::vector<std::int64_t>{2, 3}, 1, 990'000),
             std::llround(either * 31'557'600'000.0));
}

void TestOutlook::fastDisksAreTheLowEndOfOverhead()
{
    Project busy = project();
    web(busy).throughput = {150'000, Ratio{300'000}, Megabits(0)};
    const Deciding found = deciding(busy);
    for (const Sensitivity &each : found.inputs) {
        if (each.input != Input::Overhead)
            continue;
        QVERIFY(each.lower.has_value());
        QVERIFY(each.lower->unplaced == 0 && each.lower->servers < found.now.servers);
    }
}

void TestOutlook::threadsChangeNothing()
{
    Project shop = project();
    shop.costs.set(CostField::Horizon, 12);
    scenarioOf(shop).brief.prospects = {{Prospect::Growth, 30'000}, {Prospect::Higher, 500'000}};
    Working many;
    many.threads = 4;
    const ScenarioId id = scenarioOf(shop).id;
    QCOMPARE(*growthOf(shop, id, many), *growthOf(shop, id, kAlone));
    QCOMPARE(*chancesOf(shop, id, 100, many), *chancesOf(shop, id, 100, kAlone));
    QCOMPARE(*decidingOf(shop, id, many), *decidingOf(shop, id, kAlone));
}

void TestOutlook::stoppingGivesNothing()
{
    const Project shop = project();
    std::stop_source source;
    Working stopped;
    stopped.stop = source.get_token();
    // From the first report of progress on.
    stopped.progress = [&source](double) { source.request_stop(); };
    const ScenarioId id = shop.scenarios.front().id;
    for (const ErrorCode code :
         {chancesOf(shop, id, 100, stopped).error().code, decidingOf(shop, id, stopped).error().code})
        QCOMPARE(code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
