#include "core/tiers/tiers.h"

#include <QtTest>

using namespace grondplan;

/// So many workloads of a kind in a zone, left to the rules where `tier` is empty; and a zone in which
/// nothing runs.
static Scenario oneKind(const QString &kind, std::size_t count, const QString &tier)
{
    Scenario scenario;
    Zone zone;
    zone.id = ZoneId{1};
    zone.tier = tierFromId(tier);
    Zone empty;
    empty.id = ZoneId{99};
    empty.tier = Tier::KubernetesVm;
    scenario.zones = {zone, empty};
    for (std::size_t i = 0; i < count; ++i) {
        Workload each;
        each.id = WorkloadId{static_cast<std::int64_t>(i) + 2};
        each.zone = zone.id;
        each.name = QString::number(i);
        each.kind = kind;
        each.stateful = kind == QLatin1String("file-server");
        scenario.workloads.push_back(each);
    }
    return scenario;
}

/// The upgrade path beside what the zones of the sketch are already.
class TestPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAZoneHasIsNoStageAhead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QStringList>("ahead");
        const QString containers = QStringLiteral("container");
        const QString cluster = QStringLiteral("kubernetes");
        // Services have a way on to Kubernetes; what keeps data stays on machines, and new services beside it
        // go over containers to Kubernetes.
        QTest::newRow("services left to the rules") << "api"
                                                    << "" << QStringList{cluster};
        QTest::newRow("services in Kubernetes") << "api"
                                                << "kubernetes" << QStringList();
        QTest::newRow("services in containers in VMs") << "api"
                                                       << "container-vm" << QStringList{cluster};
        QTest::newRow("data on VMs") << "file-server"
                                     << "vm" << QStringList{containers, cluster};
        QTest::newRow("data in containers") << "file-server"
                                            << "container" << QStringList{cluster};
        QTest::newRow("data in Kubernetes") << "file-server"
                                            << "kubernetes" << QStringList{containers};
    }
    void whatAZoneHasIsNoStageAhead()
    {
        QFETCH(QString, kind);
        QFETCH(QString, tier);
        QFETCH(QStringList, ahead);
        const bool keepsData = kind == QLatin1String("file-server");
        Scenario subject = oneKind(kind, keepsData ? 3 : 4, tier);
        subject.brief.answers = {{Question::Teams, 1}, {Question::PlatformTeam, keepsData ? 1 : 2}};
        subject.brief.answers[keepsData ? Question::Releases : Question::Demand] = keepsData ? 1 : 0;
        for (const int growth : {0, 50'000}) {
            subject.brief.prospects[Prospect::Growth] = growth;
            const ScenarioAdvice advice = adviseOn(subject);
            QStringList named;
            for (std::size_t i = 1; i < advice.stages.size(); ++i) {
                if (advice.stages[i].tier != Tier::KubernetesVm) // divided among teams, which is beyond this
                    named += tierId(advice.stages[i].tier);
            }
            QCOMPARE(named, ahead);
            QCOMPARE(advice.isAhead, subject.zones.front().tier && ahead.size() < (keepsData ? 2 : 1));
        }
    }
};

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
