// The tier that a zone gets where nobody chose one: what the guide recommends, as long as its servers take
// it.

#include "core/plan/plan.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;

static Project with(const std::vector<Workload> &workloads)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    scenario.zones = {zone};
    for (Workload workload : workloads) {
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        scenario.workloads.push_back(workload);
    }
    return project;
}

static Workload of(const char *name, const char *kind, std::int64_t vcpu, std::int64_t gib)
{
    Workload workload;
    workload.name = QString::fromLatin1(name);
    workload.kind = QString::fromLatin1(kind);
    workload.cpu.request = MilliCpu(vcpu * 1000);
    workload.memory.request = Bytes(gib * kGibi);
    return workload;
}

static bool gives(const ZonePlan &zone, const char *reason)
{
    return std::any_of(zone.tierReasons.begin(), zone.tierReasons.end(),
                       [reason](const Message &each) { return each.id == QLatin1String(reason); });
}

class TestTierChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesGetContainers()
    {
        const Plan plan = test::planned(with({of("a", "api", 2, 4), of("b", "web", 1, 2)}));
        QCOMPARE(plan.zones.front().tier, Tier::Container);
        QVERIFY(!gives(plan.zones.front(), "guide.does-not-fit"));
    }

    void whatFitsNowhereTakesAnotherTier()
    {
        // 200 GiB are more than the 128 GiB of a container host, and less than the 384 GiB of a hypervisor
        // host.
        const Project project = with({of("a", "api", 2, 4), of("large", "api", 40, 200)});
        const Plan plan = test::planned(project);
        QVERIFY(plan.unplaced.empty());
        QVERIFY(plan.zones.front().tier != Tier::Container);
        QVERIFY(gives(plan.zones.front(), "guide.does-not-fit"));
        QCOMPARE(plan.zones.front().tierReasons.front().args.value(1), QStringLiteral("large"));
        // Whoever chose the tier keeps it.
        Project chosen = project;
        chosen.scenarios.front().zones.front().tier = Tier::Container;
        QVERIFY(!test::planned(chosen).unplaced.empty());
    }

    void whatFitsOnNoTierStaysOnItsOwn()
    {
        // By its memory it fills servers, and would take many container hosts.
        const Plan plan = test::planned(with({of("huge", "api", 2, 4000)}));
        QCOMPARE(plan.zones.front().tier, Tier::BareMetal);
        QVERIFY(!plan.unplaced.empty());
    }

    void databasesGetVirtualMachines()
    {
        Workload database = of("database", "database", 8, 64);
        database.stateful = true;
        const std::vector<Workload> few = {of("a", "web", 4, 16), of("b", "api", 4, 16),
                                           of("c", "api", 4, 24), database};
        const Plan plan = test::planned(with(few));
        QCOMPARE(plan.zones.front().tier, Tier::Vm);
        QVERIFY(plan.unplaced.empty());
        // So few have one platform; more would have one for the services.
        QVERIFY(gives(plan.zones.front(), "guide.small-stack"));
        std::vector<Workload> more = few;
        more.insert(more.end(), {of("d", "api", 4, 16), of("e", "api", 4, 16)});
        QVERIFY(gives(test::planned(with(more)).zones.front(), "guide.held-back"));
    }
};

QTEST_GUILESS_MAIN(TestTierChoice)
#include "tst_tierchoice.moc"
