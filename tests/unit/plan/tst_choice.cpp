#include "core/advice/fixes.h"
#include "core/catalogue/loader.h"
#include "core/outlook/outages.h"
#include "core/plan/onetype.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;

/// Which server a zone gets, and what it says decided that.
class TestChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTypeMoreNeverCostsMore();
    void disksDecideWhereTheyAreScarce();
    void anotherReadingOfTheDisksIsInTheBand();
    void aSubscriptionIsForTwoVms_data();
    void aSubscriptionIsForTwoVms();
    void stepsOfADiscountGiveThePrice();
    void aLicenceThatCountsNothingIsSaid();
    void aHypervisorThatNothingRunsOnIsSaid();
    void whatRunsEverywhereAsksForNoServer();
    void nodeVmsMoveSoThatReplicasAreApart();
    void whatIsProvedForOneTypeIsSaid();
    void whatIsProvedOfLicensedServersHoldsAfterwards();
};

static Project withZone(Tier tier, Profile profile, const QStringList &baselines)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 30));
    Scenario &scenario = project.scenarios.front();
    scenario.profile = profile;
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    zone.baselines = baselines;
    scenario.zones.push_back(zone);
    return project;
}

static Workload &add(Project &project, const char *name, std::int64_t replicas, std::int64_t cpu,
                     std::int64_t gib)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QString::fromLatin1(name);
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = MilliCpu(cpu * 1000);
    workload.memory.request = Bytes(gib * kGibi);
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

/// A control plane on servers of its own is of the type that all are of: two dear servers may be less than
/// eight cheap ones, and yet dearer with three more of each.
void TestChoice::oneTypeMoreNeverCostsMore()
{
    const QStringList types = {QStringLiteral("ovh-rise1"), QStringLiteral("scw-em-b420e"),
                               QStringLiteral("scw-em-b220e")};
    for (qsizetype i = 0; i < types.size(); ++i) {
        for (qsizetype j = i + 1; j < types.size(); ++j) {
            const auto cost = [&](const QStringList &allowed) {
                Project project = withZone(Tier::Kubernetes, Profile::Detailed, allowed);
                add(project, "a", 9, 4, 16);
                add(project, "b", 5, 2, 8);
                add(project, "c", 3, 1, 1);
                const Plan plan = test::planned(project);
                const Bound &bound = plan.zones.front().bound;
                // What is proved holds for either type.
                const std::int64_t most =
                    plan.unplaced.empty() ? bound.of.minor : std::numeric_limits<std::int64_t>::max();
                return std::pair(most, bound.month.minor);
            };
            const auto first = cost({types[i]});
            const auto second = cost({types[j]});
            const auto both = cost({types[i], types[j]});
            const QByteArray which = (types[i] + u' ' + types[j]).toUtf8();
            QVERIFY2(both.first <= std::min(first.first, second.first), which.constData());
            QVERIFY2(both.second <= std::min(first.first, second.first), which.constData());
        }
    }
}

/// Four replicas of 150,000 operations, three in ten of them writes, on four NVMe disks of 500,000 reads and
/// 100,000 writes, of which half reaches a VM under KVM, with two disk writes for one in RAID 10: each takes
/// 105,000 / 1,000,000 + 90,000 / 200,000 = 0.555 of a server.
static Project busyDisks()
{
    Project project = withZone(Tier::Vm, Profile::Detailed, {QStringLiteral("ref-vm-host")});
    add(project, "db", 4, 1, 2).throughput = {150'000, Ratio{300'000}, Megabits(0)};
    return project;
}

void TestChoice::disksDecideWhereTheyAreScarce()
{
    const Plan plan = test::planned(busyDisks());
    const ZonePlan &zone = plan.zones.front();
    QCOMPARE(zone.bindingResource, QStringLiteral("iops"));
    QCOMPARE(zone.density.front().mostPerServer, std::int64_t{1});
    QVERIFY(zone.diskLoadPpm.has_value());
    // One on each of four servers, and one server in reserve: 4 * 0.555 / 5.
    QCOMPARE(zone.servers.likely, std::int64_t{5});
    QCOMPARE(*zone.diskLoadPpm, std::int64_t{444'000});
}

/// At their fastest the disks do 2,100,000 reads and 675,000 writes, of which 0.95 reaches a VM: each replica
/// takes 105,000 / 7,980,000 + 90,000 / 2,565,000 = 0.048, so that one server holds all four and another is
/// in reserve.
void TestChoice::anotherReadingOfTheDisksIsInTheBand()
{
    const Plan plan = test::planned(busyDisks());
    const Band<std::int64_t> &servers = plan.zones.front().servers;
    QCOMPARE(servers.low, std::int64_t{2});
    QVERIFY(servers.low <= servers.likely && servers.likely <= servers.high);
}

void TestChoice::aSubscriptionIsForTwoVms_data()
{
    QTest::addColumn<int>("vms");
    QTest::addColumn<int>("subscriptions");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("five") << 5 << 3;
    QTest::newRow("six, on several servers") << 6 << 3;
}

/// Red Hat sells a subscription for two sockets or two VMs.
void TestChoice::aSubscriptionIsForTwoVms()
{
    QFETCH(int, vms);
    QFETCH(int, subscriptions);
    Project project = withZone(Tier::Vm, Profile::Detailed, {QStringLiteral("ref-vm-host")});
    Workload &workload = add(project, "rhel", vms, 4, 8);
    workload.licences = {QStringLiteral("rhel-server")};
    workload.onePerHost = true;
    const Plan plan = test::planned(project);
    const auto &lines = plan.zones.front().licences;
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines.front().units.likely, std::int64_t{subscriptions});
}

/// A discount is taken from the price of one server, to the cent, and the chain says so.
void TestChoice::stepsOfADiscountGiveThePrice()
{
    Project project = withZone(Tier::Vm, Profile::Detailed, {QStringLiteral("ovh-adv1")});
    add(project, "a", 9, 4, 16);
    project.costs.set(CostField::Discount, 200'000);
    const Plan plan = test::planned(project);
    const std::vector<Explanation> all = explain(project, plan, Explained::Zones);
    const auto chain = std::find_if(all.begin(), all.end(), [](const Explanation &each) {
        return each.figure == QLatin1String("cost.parts[0].month_cents");
    });
    QVERIFY(chain != all.end());
    const Step &step = chain->steps.front();
    QCOMPARE(step.formula, QStringLiteral("servers * rounded(price * (1 - discount))"));
    const std::int64_t one = (step.constants.front().value * 8 + 5) / 10;
    const auto servers = std::find_if(step.inputs.begin(), step.inputs.end(), [](const StepInput &input) {
        return input.name == QLatin1String("servers");
    });
    QVERIFY(servers != step.inputs.end());
    QCOMPARE(step.result, servers->value * one);
}

void TestChoice::aLicenceThatCountsNothingIsSaid()
{
    const auto isSaid = [](Os os) {
        Project project = withZone(Tier::Vm, Profile::Detailed, {QStringLiteral("ref-vm-host")});
        add(project, "a", 2, 2, 4).os = os;
        project.scenarios.front().zones.front().licences = {QStringLiteral("win-2025-std")};
        const Plan plan = test::planned(project);
        return std::any_of(plan.findings.begin(), plan.findings.end(), [](const Finding &finding) {
            return finding.code == QLatin1String("licence-counts-nothing");
        });
    };
    QVERIFY(isSaid(Os::Linux));
    QVERIFY(!isSaid(Os::Windows));
}

void TestChoice::aHypervisorThatNothingRunsOnIsSaid()
{
    const QString code = QStringLiteral("licence-without-hypervisor");
    const auto found = [&code](const Plan &plan) {
        return std::find_if(plan.findings.begin(), plan.findings.end(),
                            [&code](const Finding &finding) { return finding.code == code; });
    };
    for (const Tier tier : kTiers) {
        Project project = withZone(tier, Profile::RuleOfThumb, {});
        add(project, "a", 2, 2, 4);
        Zone &zone = project.scenarios.front().zones.front();
        zone.licences = {QStringLiteral("proxmox-none")};
        const Plan free = test::planned(project); // it costs nothing
        QVERIFY(found(free) == free.findings.end());
        zone.licences = {QStringLiteral("vmware-vvf")};
        const Plan plan = test::planned(project);
        const auto finding = found(plan);
        QCOMPARE(finding != plan.findings.end(), !hasVmLayer(tier));
        if (finding == plan.findings.end())
            continue;
        QCOMPARE(finding->severity, Severity::Warning);
        const auto fix = fixFor(project, plan.scenario, *finding, {});
        QVERIFY(fix.has_value());
        const Plan mended = test::planned(fix->apply(project));
        QVERIFY(found(mended) == mended.findings.end());
        QVERIFY(mended.month.likely.minor < plan.month.likely.minor);
    }
}

void TestChoice::whatRunsEverywhereAsksForNoServer()
{
    const auto isSaid = [](const Plan &plan) {
        return std::any_of(plan.findings.begin(), plan.findings.end(), [](const Finding &finding) {
            return finding.code == QLatin1String("nothing-asks-for-servers");
        });
    };
    Project project = withZone(Tier::Container, Profile::RuleOfThumb, {});
    add(project, "agent", 1, 1, 2).perNode = true;
    QVERIFY(isSaid(test::planned(project)));
    add(project, "web", 1, 1, 2);
    const Plan plan = test::planned(project);
    QVERIFY(!isSaid(plan));
    QVERIFY(!plan.servers.empty());
}

/// Three node VMs on one server and one on another hold no two replicas of both apart; two on each do.
void TestChoice::nodeVmsMoveSoThatReplicasAreApart()
{
    Project project = withZone(Tier::ContainerVm, Profile::Detailed, {});
    add(project, "w0", 13, 1, 3);
    add(project, "w1", 4, 2, 1).memory.request = Bytes(256 * kMebi);
    add(project, "w2", 2, 1, 1);
    const Plan plan = test::planned(project);
    QVERIFY(plan.unplaced.empty());
    for (const Workload &workload : project.scenarios.front().workloads) {
        const auto servers =
            std::count_if(plan.servers.begin(), plan.servers.end(), [&](const PlannedServer &server) {
                return std::any_of(
                    server.instances.begin(), server.instances.end(),
                    [&](const Instance &instance) { return instance.workload == workload.id; });
            });
        QVERIFY2(servers >= 2, qPrintable(workload.name));
    }
}

void TestChoice::whatIsProvedForOneTypeIsSaid()
{
    Project project = withZone(Tier::Vm, Profile::RuleOfThumb,
                               {QStringLiteral("scw-em-b420e"), QStringLiteral("scw-em-b220e")});
    add(project, "a", 9, 4, 16);
    Zone &zone = project.scenarios.front().zones.front();
    QVERIFY(isProvedForOneType(project.scenarios.front(), test::planned(project)));
    zone.policy.mixedTypes = true;
    QVERIFY(!isProvedForOneType(project.scenarios.front(), test::planned(project)));
    zone.policy.mixedTypes = false;
    zone.baselines.resize(1); // nothing to mix
    QVERIFY(!isProvedForOneType(project.scenarios.front(), test::planned(project)));
}

/// Two servers, each licensed for both VMs: either may fail, as the plan proved.
void TestChoice::whatIsProvedOfLicensedServersHoldsAfterwards()
{
    Project project = withZone(Tier::Vm, Profile::RuleOfThumb, {});
    add(project, "a", 2, 2, 8).os = Os::Windows;
    project.scenarios.front().zones.front().licences = {QStringLiteral("win-2025-std")};
    const Plan plan = test::planned(project);
    QVERIFY(plan.zones.front().failover.proved);
    QCOMPARE(plan.zones.front().failover.tolerated, 1);
    const auto outages = outlook::outagesOf(project, plan, {});
    QVERIFY(outages.has_value());
    QCOMPARE(outages->front().singlesSurvived(), plan.zones.front().servers.likely);
}

QTEST_APPLESS_MAIN(TestChoice)
#include "tst_choice.moc"
