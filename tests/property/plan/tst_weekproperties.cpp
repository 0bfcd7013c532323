#include "core/catalogue/loader.h"
#include "core/outlook/outages.h"
#include "core/plan/plan.h"
#include "core/plan/week.h"
#include "tests/support/anyweek.h"

#include <QtTest>

#include <rapidcheck.h>

#include <numeric>

using namespace grondplan;

/// What must hold for plans with weekly curves and with workloads that may be left down after a failure.
class TestWeekProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyServerHoldsAtEveryHour();
    void neitherIsEverDearer();
    void aConstantCurveIsNone();
    void whatMustRunRunsAfterAFailure();
};

static Workload anyWorkload(Project &project, int number)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = project.scenarios.front().zones.front().id;
    workload.name = QStringLiteral("w%1").arg(number);
    workload.replicas = Replicas::exactly(*rc::gen::inRange<std::int64_t>(0, 9));
    workload.cpu.request = MilliCpu(*rc::gen::inRange<std::int64_t>(1, 7000));
    workload.memory.request = Bytes(*rc::gen::inRange<std::int64_t>(1, 12 * kGibi));
    workload.perNode = *rc::gen::weightedElement<bool>({{9, false}, {1, true}});
    workload.onePerHost = *rc::gen::weightedElement<bool>({{9, false}, {1, true}});
    workload.isolated = *rc::gen::weightedElement<bool>({{12, false}, {1, true}});
    workload.oneNumaNode = *rc::gen::weightedElement<bool>({{6, false}, {1, true}});
    workload.sheddable = *rc::gen::weightedElement<bool>({{2, false}, {1, true}});
    workload.week = test::anyWeek();
    return workload;
}

static Project anyProject()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    scenario.profile = *rc::gen::element(Profile::RuleOfThumb, Profile::Detailed);
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = *rc::gen::elementOf(std::vector<Tier>(kTiers.begin(), kTiers.end()));
    zone.policy.tolerate = *rc::gen::inRange(0, 3);
    zone.policy.shareBareMetal = *rc::gen::arbitrary<bool>();
    zone.policy.systemsApart = *rc::gen::weightedElement<bool>({{5, false}, {1, true}});
    scenario.zones.push_back(zone);
    const int workloads = *rc::gen::inRange(0, 6);
    for (int w = 0; w < workloads; ++w)
        scenario.workloads.push_back(anyWorkload(project, w));
    return project;
}

static Plan planned(const Project &project)
{
    const Result<Plan> result = plan(project, project.scenarios.front().id);
    RC_ASSERT(result.has_value());
    return *result;
}

/// What a server holds at an hour, counted again from its instances and their curves alone.
static std::int64_t heldAt(const Project &project, const PlannedServer &server, std::size_t hour)
{
    std::int64_t held = 0;
    for (const Instance &instance : server.instances) {
        if (instance.node >= 0)
            continue;
        const Workload *workload = project.scenarios.front().workload(instance.workload);
        const std::vector<std::int32_t> shares = workload && !workload->perNode
                                                     ? sharesOf(*project.catalogue, workload->week)
                                                     : std::vector<std::int32_t>();
        const std::int64_t peak = instance.size.cpu.count();
        held += shares.empty() ? peak : (peak * shares[hour] + 999'999) / 1'000'000;
    }
    return held;
}

void TestWeekProperties::everyServerHoldsAtEveryHour()
{
    QVERIFY(rc::check([] {
        const Project project = anyProject();
        const Plan plan = planned(project);
        const ZonePolicy &policy = project.scenarios.front().zones.front().policy;
        for (const PlannedServer &server : plan.servers) {
            std::int64_t most = 0;
            for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
                most = std::max(most, heldAt(project, server, hour));
            RC_ASSERT(most * kPpm <= server.capacity.cpu.count() * policy.cpuTarget.ppm);
            RC_ASSERT(server.used.cpu.count() == most);
        }
        const auto sum =
            std::accumulate(plan.byWorkload.begin(), plan.byWorkload.end(), std::int64_t{0},
                            [](std::int64_t all, const WorkloadCost &one) { return all + one.month.minor; });
        RC_ASSERT(plan.byWorkload.empty() || sum == plan.month.likely.minor);
        for (const ZonePlan &zone : plan.zones) {
            RC_ASSERT(zone.servers.low <= zone.servers.likely && zone.servers.likely <= zone.servers.high);
            RC_ASSERT(zone.bound.month.minor <= zone.bound.of.minor);
        }
    }));
}

void TestWeekProperties::neitherIsEverDearer()
{
    QVERIFY(rc::check([] {
        const Project project = anyProject();
        const Plan plan = planned(project);
        Project without = project;
        for (Workload &workload : without.scenarios.front().workloads)
            workload.week = {};
        const Plan atPeaks = planned(without);
        for (Workload &workload : without.scenarios.front().workloads)
            workload.sheddable = false;
        const Plan allMustRun = planned(without);
        // Of what has a place, as a curve may give a place to more.
        for (const Plan *other : {&atPeaks, &allMustRun}) {
            const bool isWhole = other->unplaced.empty() && !other->hasErrors();
            RC_ASSERT(!isWhole || plan.unplaced.empty());
            RC_ASSERT(!isWhole || plan.bound.of.minor <= other->bound.of.minor);
        }
    }));
}

void TestWeekProperties::aConstantCurveIsNone()
{
    QVERIFY(rc::check([] {
        Project project = anyProject();
        for (Workload &workload : project.scenarios.front().workloads)
            workload.week = {};
        const Plan without = planned(project);
        for (Workload &workload : project.scenarios.front().workloads)
            workload.week.profile = QStringLiteral("constant");
        RC_ASSERT(planned(project) == without);
    }));
}

void TestWeekProperties::whatMustRunRunsAfterAFailure()
{
    QVERIFY(rc::check([] {
        const Project project = anyProject();
        const Plan plan = planned(project);
        const auto outages = outlook::outagesOf(project, plan, {});
        RC_ASSERT(outages.has_value());
        for (const outlook::ZoneOutages &zone : *outages) {
            const Failover &failover = plan.zone(zone.zone)->failover;
            if (failover.tolerated == 0 || !failover.proved)
                continue;
            RC_ASSERT(zone.singlesSurvived() == std::int64_t(zone.singles.size()));
            for (const outlook::Outage &outage : zone.singles) {
                for (const outlook::Hit &hit : outage.hits) {
                    const Workload *workload = project.scenarios.front().workload(hit.workload);
                    std::int64_t again = 0;
                    for (const outlook::Destination &to : hit.to)
                        again += to.count;
                    RC_ASSERT(outage.ofPlatform || again + hit.lost + hit.shed == hit.failed);
                    RC_ASSERT(hit.leftDown() == 0 || (workload && workload->sheddable));
                }
            }
        }
    }));
}

QTEST_GUILESS_MAIN(TestWeekProperties)
#include "tst_weekproperties.moc"
