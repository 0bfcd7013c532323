// Parts of the platform as machines of their own: load balancers that are VMs, a control plane of one node,
// and servers for the control plane alone. Expected values are worked by hand from the figures in
// resources/catalogue.

#include "core/advice/fixes.h"
#include "tests/support/bigservers.h"
#include "tests/support/chains.h"
#include "tests/support/places.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;
using namespace grondplan::literals;
using grondplan::test::planned;

static Project detailed(int tolerate, std::int64_t replicas, Tier tier)
{
    Project project = test::onBigServers(tolerate, replicas, tier);
    project.scenarios.front().profile = Profile::Detailed;
    return project;
}

static Zone &zoneOf(Project &project)
{
    return project.scenarios.front().zones.front();
}

static const PlatformPart &partOf(const Plan &plan, const char *id)
{
    const auto &parts = plan.zones.front().platform;
    return *std::find_if(parts.begin(), parts.end(),
                         [id](const PlatformPart &part) { return part.id == QLatin1String(id); });
}

static const Finding *findingOf(const Plan &plan, const char *code)
{
    const auto found = std::find_if(plan.findings.begin(), plan.findings.end(),
                                    [code](const Finding &one) { return one.code == QLatin1String(code); });
    return found == plan.findings.end() ? nullptr : &*found;
}

/// Servers on which nothing but a part of the platform stands.
static std::int64_t ownServersIn(const Plan &plan, const char *baseline = nullptr)
{
    return std::count_if(plan.servers.begin(), plan.servers.end(), [baseline](const PlannedServer &server) {
        return (!baseline || server.baseline == QLatin1String(baseline)) &&
               std::any_of(server.instances.begin(), server.instances.end(), [](const Instance &instance) {
                   return instance.part >= 0 && instance.kind == InstanceKind::Server;
               });
    });
}

static std::int64_t countOf(const Plan &plan, const char *baseline)
{
    return std::count_if(plan.servers.begin(), plan.servers.end(), [baseline](const PlannedServer &server) {
        return server.baseline == QLatin1String(baseline);
    });
}

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Each of the two has 1 vCPU and 2 GiB of its own.
    void aLoadBalancerIsAVmLikeAny_data()
    {
        QTest::addColumn<int>("hypervisor");
        QTest::addColumn<qint64>("cpu");
        QTest::addColumn<qint64>("memory");
        // 1 / (1 - 0.17) = 1.2048; 2 GiB x 1.01 + 128 MiB.
        QTest::newRow("KVM") << int(Hypervisor::Kvm) << qint64{1'205} << qint64{2'303'176'213};
        // 1 / (1 - 0.05) = 1.0526; 2 GiB + 32 MiB + 8 MiB for the GiB above the first.
        QTest::newRow("Hyper-V") << int(Hypervisor::HyperV) << qint64{1'053}
                                 << qint64{2048 + 40} * 1024 * 1024;
    }
    void aLoadBalancerIsAVmLikeAny()
    {
        QFETCH(int, hypervisor);
        QFETCH(qint64, cpu);
        QFETCH(qint64, memory);
        Project project = detailed(1, 4, Tier::Vm);
        zoneOf(project).policy.layers.hypervisor = static_cast<Hypervisor>(hypervisor);
        const Plan plan = planned(project);
        const PlatformPart &part = partOf(plan, "load-balancer");
        QCOMPARE(part.copies, 2);
        QCOMPARE(part.size->cpu.count(), 2 * cpu);
        QCOMPARE(part.size->memory.count(), 2 * memory);
        const ZonePlan &zone = plan.zones.front();
        const auto line = std::find_if(zone.overhead.begin(), zone.overhead.end(), [](const auto &one) {
            return one.layer == QLatin1String("platform") && one.resource == QLatin1String("cpu");
        });
        QVERIFY(line != zone.overhead.end());
        QCOMPARE(line->added.likely, 2 * cpu);
        // What stands on the servers is the need with every layer that servers do not keep for themselves.
        std::int64_t asked = zone.need.cpu.count();
        for (const OverheadLine &one : zone.overhead)
            asked += one.resource == QLatin1String("cpu") && !one.ofServers ? one.added.likely : 0;
        QCOMPARE(zone.used.cpu.count(), asked);
        test::compareChains(project, plan);
    }

    void oneControlPlaneNodeSurvivesNothing()
    {
        for (const Profile profile : {Profile::RuleOfThumb, Profile::Detailed}) {
            Project project = detailed(1, 10, Tier::Kubernetes);
            project.scenarios.front().profile = profile;
            QVERIFY(!planned(project).zones.front().failover.soleControlPlane);
            zoneOf(project).policy.layers.highlyAvailable = false;
            const Plan plan = planned(project);
            const Failover &failover = plan.zones.front().failover;
            QVERIFY(failover.soleControlPlane);
            QVERIFY(failover.proved); // of what runs in it
            const Finding *finding = findingOf(plan, "control-plane-not-survived");
            QVERIFY(finding);
            QCOMPARE(finding->args.last(), QStringLiteral("3")); // 2 x 1 + 1
            const QJsonObject zone =
                test::jsonOf(project, plan)[QLatin1String("zones")].toArray()[0].toObject();
            QCOMPARE(zone[QLatin1String("failover")].toObject()[QLatin1String("of")].toString(),
                     QStringLiteral("workers"));
            const auto fix = fixFor(project, plan.scenario, *finding, {});
            QVERIFY(fix.has_value());
            const Plan mended = planned(fix->apply(project));
            QVERIFY(!mended.zones.front().failover.soleControlPlane);
            QVERIFY(!findingOf(mended, "control-plane-not-survived"));
            // Two failures take five.
            zoneOf(project).policy.tolerate = 2;
            QCOMPARE(findingOf(planned(project), "control-plane-not-survived")->args.last(),
                     QStringLiteral("5"));
            zoneOf(project).policy.tolerate = 0;
            QVERIFY(findingOf(planned(project), "control-plane-single"));
        }
    }

    /// Three servers for the control plane alone are of the same stock as the others.
    void serversOfTheControlPlaneAreOfTheStock()
    {
        Project project = detailed(1, 10, Tier::Kubernetes);
        const Plan free = planned(project);
        QCOMPARE(ownServersIn(free), 3);
        const std::int64_t all = countOf(free, "big");
        QVERIFY(all >= 5);
        zoneOf(project).stock[QStringLiteral("big")] = all;
        Plan plan = planned(project);
        QCOMPARE(countOf(plan, "big"), all);
        QVERIFY(plan.unplaced.empty());
        zoneOf(project).stock[QStringLiteral("big")] = all - 1;
        plan = planned(project);
        QVERIFY(!plan.unplaced.empty() || !plan.zones.front().failover.proved);
        QCOMPARE(test::brokenPlace(project, plan), QString());
        zoneOf(project).stock[QStringLiteral("big")] = 2;
        plan = planned(project);
        QVERIFY(plan.servers.empty());
        QVERIFY(!plan.unplaced.empty());
    }

    /// Where types are mixed: small ones at EUR 30 while there are enough of them.
    void theControlPlaneTakesWhatTheStockAllows()
    {
        Project project = detailed(1, 10, Tier::Kubernetes);
        Catalogue catalogue = *project.catalogue;
        Baseline small = catalogue.baselines.front();
        small.id = small.model = QStringLiteral("small");
        small.cores = 8;
        small.threads = 16;
        small.memory = 64_GiB;
        small.price->month = {30'00, project.currency};
        catalogue.baselines.push_back(small);
        project.catalogue = std::make_shared<const Catalogue>(catalogue);
        Zone &zone = zoneOf(project);
        zone.baselines = {QStringLiteral("big"), QStringLiteral("small")};
        zone.policy.mixedTypes = true;
        const Plan free = planned(project);
        QCOMPARE(ownServersIn(free, "small"), 3);
        for (const std::int64_t stock : {0, 2, 3, 4}) {
            zone.stock[QStringLiteral("small")] = stock;
            const Plan plan = planned(project);
            QVERIFY(plan.unplaced.empty());
            QVERIFY(!findingOf(plan, "part-unplaced") && !findingOf(plan, "part-beyond-stock"));
            QCOMPARE(ownServersIn(plan), 3);
            QVERIFY(countOf(plan, "small") <= stock);
            QCOMPARE(test::brokenPlace(project, plan), QString());
            QVERIFY(plan.bound.month.minor <= plan.bound.of.minor);
            QVERIFY(plan.month.likely.minor >= free.month.likely.minor);
            if (stock < 3)
                QCOMPARE(ownServersIn(plan, "big"), 3);
        }
        // Neither has three.
        zone.stock = {{QStringLiteral("small"), 2}, {QStringLiteral("big"), 2}};
        QVERIFY(findingOf(planned(project), "part-beyond-stock") || planned(project).servers.empty());
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
