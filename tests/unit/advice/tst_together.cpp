// The tiers of a scenario's workloads together: no more platforms than needed, and nothing left to advise
// once they are used.

#include "core/advice/starters.h"
#include "core/advice/usetier.h"
#include "core/text/words.h"
#include "core/tiers/tiers.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <set>

using namespace grondplan;
using namespace grondplan::literals;

/// One zone, left to the guide, with workloads of these kinds; those that keep data by their template do.
static Project ofKinds(const QStringList &kinds, const std::map<Question, std::int64_t> &answers = {})
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    scenario.brief.answers = answers;
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    scenario.zones.push_back(zone);
    for (const QString &kind : kinds) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        workload.name = QStringLiteral("%1 %2").arg(kind).arg(scenario.workloads.size());
        workload.kind = kind;
        workload.stateful = project.catalogue->templateOf(kind)->stateful;
        workload.cpu.request = 1_vcpu;
        workload.memory.request = 2_GiB;
        workload.replicas = Replicas::exactly(2);
        scenario.workloads.push_back(workload);
    }
    return project;
}

/// Every workload moved to what it is recommended, tier by tier, as the window does.
static Project allUsed(Project project, const std::map<ZoneId, Tier> &now)
{
    const Scenario &scenario = project.scenarios.front();
    std::map<Tier, std::vector<WorkloadId>> wanted;
    for (const WorkloadAdvice &each : adviseOn(scenario).workloads) {
        if (now.at(scenario.workload(each.workload)->zone) != each.tier)
            wanted[each.tier].push_back(each.workload);
    }
    const ScenarioId id = scenario.id;
    for (const auto &[tier, workloads] : wanted)
        project = withTier(std::move(project), id, workloads, tier, tierId(tier));
    return project;
}

static std::map<ZoneId, Tier> tiersNow(const Project &project)
{
    std::map<ZoneId, Tier> now;
    for (const ZonePlan &zone : test::planned(project).zones)
        now[zone.zone] = zone.tier;
    return now;
}

static QStringList repeated(const char *kind, int times)
{
    QStringList kinds;
    for (int i = 0; i < times; ++i)
        kinds += QString::fromLatin1(kind);
    return kinds;
}

static QStringList kinds(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

class TestTogether final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftToAdvise_data()
    {
        QTest::addColumn<Project>("project");
        for (const QString &id : starterIds()) {
            Project project = *starterProject(id, QStringLiteral("en"), QDate(2026, 11, 21));
            QTest::newRow(qPrintable(QString(u"starter " + id))) << project;
            for (Zone &zone : project.scenarios.front().zones) {
                zone.tier.reset();
                zone.allow({});
            }
            QTest::newRow(qPrintable(QString(u"left to the guide: " + id))) << project;
        }
        const QStringList shop = repeated("api", 6) + kinds("database cache queue proxy");
        QTest::newRow("a shop") << ofKinds(shop);
        QTest::newRow("a shop under audit") << ofKinds(shop, {{Question::Compliance, 1}});
        QTest::newRow("a shop of three teams")
            << ofKinds(shop, {{Question::Demand, 2}, {Question::Teams, 3}, {Question::PlatformTeam, 3}});
        QTest::newRow("an office") << ofKinds(repeated("file-server", 2) +
                                              kinds("domain-controller mail web print-server"));
        QTest::newRow("a blog") << ofKinds(kinds("web database"), {{Question::Releases, 1}});
        Project tenant = ofKinds(shop, {{Question::Demand, 2}, {Question::PlatformTeam, 3}});
        for (std::size_t i = 0; i < 3; ++i)
            tenant.scenarios.front().workloads[i].tenant = QStringLiteral("t");
        QTest::newRow("a tenant among them") << tenant;
        Project large = ofKinds(shop);
        large.scenarios.front().workloads[0].cpu.request = 60_vcpu;
        large.scenarios.front().workloads[7].memory.request = 300_GiB;
        QTest::newRow("some fill a server") << large;
    }
    void nothingIsLeftToAdvise()
    {
        QFETCH(Project, project);
        const Project used = allUsed(project, tiersNow(project));
        const Scenario &scenario = used.scenarios.front();
        const std::map<ZoneId, Tier> now = tiersNow(used);
        std::set<Tier> platforms;
        for (const WorkloadAdvice &each : adviseOn(scenario).workloads) {
            const Workload &workload = *scenario.workload(each.workload);
            QCOMPARE(tierId(each.tier), tierId(now.at(workload.zone)));
            platforms.insert(each.tier);
        }
        QVERIFY2(platforms.size() <= 2, qPrintable(QString::number(platforms.size())));
        QVERIFY(platforms.contains(adviseOn(scenario).tier));
        // What a zone of them would choose by itself is the same, where all that are to be there are in one.
        std::map<Tier, std::vector<const Workload *>> together;
        for (const WorkloadAdvice &each : adviseOn(scenario).workloads)
            together[each.tier].push_back(scenario.workload(each.workload));
        for (const auto &[tier, workloads] : together)
            QCOMPARE(tierId(recommendTier(scenario, workloads).tier), tierId(tier));
    }

    /// A blog on two servers and not on four; with a sixth service or a release a week it is another thing.
    void aSmallStackHasOnePlatform()
    {
        const QStringList blog = kinds("web web database cache proxy");
        const Project small = ofKinds(blog, {{Question::Releases, 3}});
        const ScenarioAdvice advice = adviseOn(small.scenarios.front());
        QVERIFY(advice.isSmall);
        QCOMPARE(advice.tier, Tier::Vm);
        for (const WorkloadAdvice &each : advice.workloads)
            QCOMPARE(each.tier, Tier::Vm);
        QCOMPARE(test::planned(small).serverCount().likely, std::int64_t{2});
        QCOMPARE(allUsed(small, tiersNow(small)).scenarios.front().zones.size(), std::size_t{1});
        for (const Message &reason :
             recommendTier(small.scenarios.front(), small.scenarios.front().zones.front()).reasons)
            QVERIFY(!isHindrance(reason));
        QCOMPARE(advice.stages[1].tier, Tier::Container);
        const std::vector<Trigger> leads = {Trigger{{Trigger::Part{Fact::Services, 6, true, 5}}},
                                            Trigger{{Trigger::Part{Fact::Releases, 4, true, 3}}}};
        QVERIFY(advice.stages[1].triggers == leads);

        for (const Project &larger : {ofKinds(blog + kinds("api"), {{Question::Releases, 3}}),
                                      ofKinds(blog, {{Question::Releases, 4}})}) {
            const ScenarioAdvice other = adviseOn(larger.scenarios.front());
            QVERIFY(!other.isSmall);
            QCOMPARE(other.tier, Tier::Container);
            QCOMPARE(allUsed(larger, tiersNow(larger)).scenarios.front().zones.size(), std::size_t{2});
        }
        // 80 % of 64 threads are 51.2: what needs more is not small.
        Project wide = small;
        wide.scenarios.front().workloads[0].cpu.request = 22_vcpu; // twice, and two of each of the others
        QVERIFY(!adviseOn(wide.scenarios.front()).isSmall);
        wide.scenarios.front().workloads[0].cpu.request = 21_vcpu;
        QVERIFY(adviseOn(wide.scenarios.front()).isSmall);
    }

    void whoSharesAPlatformIsToldWhy()
    {
        const Project project = ofKinds(kinds("web database"), {{Question::Releases, 1}});
        const ScenarioAdvice advice = adviseOn(project.scenarios.front());
        QCOMPARE(whyTier(advice.workloads[0]).id, QStringLiteral("guide.together"));
        QVERIFY(whyTier(advice.workloads[1]).id != QStringLiteral("guide.together"));
        for (const char *language : {"en", "nl"}) {
            const QString said = Words{QLatin1String(language)}.message(whyTier(advice.workloads[0]));
            QVERIFY2(said.contains(QStringLiteral("Containers")) && !said.contains(u'%'), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
