#include "core/advice/fixes.h"
#include "core/advice/usetier.h"
#include "core/plan/plan.h"
#include "core/scenario/limits.h"
#include "core/text/words.h"
#include "tests/support/planned.h"
#include "tests/unit/advice/fixrows.h"

#include <QtTest>

using namespace grondplan;
using namespace grondplan::literals;
using namespace grondplan::test;

static const FixNames kNames{QStringLiteral("Virtual machines"), QStringLiteral("Backup")};

static Workload &added(Project &project, const char *name, const char *kind)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = drawn(project).zones.front().id;
    workload.name = QString::fromLatin1(name);
    workload.kind = QString::fromLatin1(kind);
    workload.cpu.request = 1_vcpu;
    workload.memory.request = 2_GiB;
    workload.replicas = Replicas::exactly(2);
    drawn(project).workloads.push_back(workload);
    return drawn(project).workloads.back();
}

/// Three services of two replicas in one zone; nothing is wrong with them.
static Project soundProject(Tier tier)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    drawn(project).zones.push_back(zone);
    for (const char *name : {"web", "api", "worker"})
        added(project, name, name);
    return project;
}

static const Finding *findingOf(const Plan &plan, const QString &code)
{
    const auto found = std::find_if(plan.findings.begin(), plan.findings.end(),
                                    [&code](const Finding &finding) { return finding.code == code; });
    return found == plan.findings.end() ? nullptr : &*found;
}

static void makeDatabase(Project &project)
{
    Workload &database = added(project, "database", "database");
    database.stateful = true;
    database.replicas = Replicas::exactly(1);
}

static void addTierRows()
{
    row(
        "windows-in-containers", Severity::Error, Tier::Container,
        [](Project &project) {
            for (Workload &workload : drawn(project).workloads)
                workload.os = Os::Windows;
        },
        leaveAlone);
    row(
        "systems-mixed", Severity::Error, Tier::Kubernetes,
        [](Project &project) { drawn(project).workloads.back().os = Os::Windows; }, leaveAlone);
    row(
        "state-in-cluster", Severity::Warning, Tier::Kubernetes,
        [](Project &project) { drawn(project).workloads.back().stateful = true; },
        [](Project &project) {
            drawn(project).workloads.back().stateful = true;
            drawn(project).workloads.back().habits.operated = true;
        });
    row(
        "cluster-for-little", Severity::Note, Tier::Kubernetes,
        [](Project &project) { drawn(project).workloads.pop_back(); },
        [](Project &project) {
            drawn(project).workloads.pop_back();
            drawn(project).workloads.front().replicas = {2, 2, 4};
        });
    row(
        "too-few-nodes", Severity::Error, Tier::Kubernetes,
        [](Project &project) {
            Zone &zone = drawn(project).zones.front();
            const QString server = Catalogue::referenceBaseline(Tier::Kubernetes);
            zone.policy.tolerate = 0;
            zone.allow({server});
            zone.stock[server] = 2;
        },
        [](Project &project) {
            Zone &zone = drawn(project).zones.front();
            const QString server = Catalogue::referenceBaseline(Tier::Kubernetes);
            zone.policy.tolerate = 0;
            zone.allow({server});
            zone.stock[server] = 3;
        });
    row(
        "container-hosts-exceeded", Severity::Warning, Tier::Container,
        [](Project &project) {
            // 64 of 4 vCPU are more than four of the reference hosts have threads.
            drawn(project).workloads.front().replicas = Replicas::exactly(64);
            drawn(project).workloads.front().cpu.request = 4_vcpu;
        },
        leaveAlone);
}

static void addSharingRows()
{
    const auto publish = [](const char *port) {
        return [port](Project &project) {
            makeDatabase(project);
            drawn(project).workloads.back().ports = {QString::fromLatin1(port)};
        };
    };
    row("data-published", Severity::Warning, Tier::Vm, publish("5432:5432"), publish("127.0.0.1:5432:5432"));
    const auto single = [](std::int64_t zeroDowntime, std::int64_t instances) {
        return [zeroDowntime, instances](Project &project) {
            makeDatabase(project);
            drawn(project).workloads.back().replicas = Replicas::exactly(instances);
            drawn(project).brief.answers[Question::ZeroDowntime] = zeroDowntime;
        };
    };
    row("database-single", Severity::Warning, Tier::Vm, single(1, 1), single(1, 2));
    QTest::newRow("a single database, and releases may be noticed")
        << QStringLiteral("database-single") << Severity::Warning << Tier::Vm << Change(single(1, 1))
        << Change(single(0, 1));
    QTest::newRow("a single service without data")
        << QStringLiteral("database-single") << Severity::Warning << Tier::Vm << Change(single(1, 1))
        << Change([](Project &project) {
               drawn(project).brief.answers[Question::ZeroDowntime] = 1;
               drawn(project).workloads.front().replicas = Replicas::exactly(1);
           });
    row("database-not-on-raid10", Severity::Warning, Tier::Container, makeDatabase, [](Project &project) {
        makeDatabase(project);
        drawn(project).zones.front().allow({QStringLiteral("ref-vm-host")}); // in RAID 10
    });
    row(
        "data-not-on-nvme", Severity::Note, Tier::Container,
        [](Project &project) {
            makeDatabase(project);
            drawn(project).zones.front().allow({QStringLiteral("scw-em-l110x")}); // hard disks in RAID 10
        },
        [](Project &project) { drawn(project).zones.front().allow({QStringLiteral("scw-em-l110x")}); });
    row(
        "tenants-share-servers", Severity::Warning, Tier::Vm,
        [](Project &project) {
            drawn(project).brief.answers[Question::Isolation] = 1;
            drawn(project).workloads[0].tenant = QStringLiteral("a");
            drawn(project).workloads[1].tenant = QStringLiteral("b");
        },
        [](Project &project) {
            drawn(project).brief.answers[Question::Isolation] = 1;
            drawn(project).workloads[0].tenant = QStringLiteral("a");
        });
    row(
        "replicas-may-share", Severity::Note, Tier::Container,
        [](Project &project) {
            drawn(project).zones.front().policy.tolerate = 0;
            drawn(project).workloads.front().replicas = Replicas::exactly(60);
        },
        [](Project &project) { drawn(project).workloads.front().replicas = Replicas::exactly(60); });
    // Three replicas on the one server there is.
    const auto threeOnOne = [](bool apart) {
        return [apart](Project &project) {
            Scenario &scenario = drawn(project);
            scenario.workloads.resize(1);
            scenario.workloads.front().replicas = Replicas::exactly(3);
            scenario.workloads.front().onePerHost = apart;
            scenario.zones.front().policy.tolerate = 0;
        };
    };
    QTest::newRow("replicas on one server")
        << QStringLiteral("replicas-may-share") << Severity::Note << Tier::Vm << Change(threeOnOne(false))
        << Change(threeOnOne(true));
    // Three brokers on two servers, of which one has two.
    const auto brokers = [](bool apart) {
        return [apart](Project &project) {
            Workload &broker = added(project, "broker", "stream");
            broker.replicas = Replicas::exactly(3);
            broker.onePerHost = apart;
        };
    };
    row("quorum-on-one-server", Severity::Warning, Tier::Vm, brokers(false), brokers(true));
    row("quorum-on-one-server", Severity::Warning, Tier::Container, brokers(false),
        [](Project &project) { added(project, "not of a majority", "web").replicas = Replicas::exactly(3); });
    // Disks that are neither in RAID 10 nor NVMe are said twice.
    QTest::newRow("data on SSD in RAID 1")
        << QStringLiteral("data-not-on-nvme") << Severity::Note << Tier::Vm << Change([](Project &project) {
               makeDatabase(project);
               drawn(project).zones.front().allow({QStringLiteral("scw-em-b212x")});
           })
        << Change([](Project &project) {
               makeDatabase(project);
               drawn(project).zones.front().allow({QStringLiteral("ref-vm-host")});
           });
}

/// One copy of each, and so much between two of them; on servers with network cards of 10 Gbit/s.
static Change talking(std::int64_t megabits)
{
    return [megabits](Project &project) {
        for (Workload &workload : drawn(project).workloads)
            workload.replicas = Replicas::exactly(1);
        drawn(project).zones.front().options[QStringLiteral("ref-nic-25")] = 0;
        drawn(project).links.push_back({project.newId<LinkId>(), drawn(project).workloads[0].id,
                                        drawn(project).workloads[1].id, QStringLiteral("drawn"),
                                        Megabits(megabits)});
    };
}

static void addTrafficRows()
{
    row("traffic-beyond-10gbe", Severity::Warning, Tier::Container, talking(12'000), talking(9'000));
    row("traffic-beyond-10gbe", Severity::Warning, Tier::Container, talking(12'000), [](Project &project) {
        talking(12'000)(project);
        drawn(project).zones.front().options.clear();
    });
    row("traffic-beyond-10gbe", Severity::Warning, Tier::Container, talking(12'000), [](Project &project) {
        talking(12'000)(project);
        drawn(project).zones.front().allow({QStringLiteral("ref-k8s-node")});
    });
}

static Change answeringWithin(std::optional<std::int64_t> micros, bool elsewhere)
{
    return [micros, elsewhere](Project &project) {
        talking(10)(project);
        drawn(project).links.back().latencyMicros = micros;
        if (!elsewhere)
            return;
        Zone zone = drawn(project).zones.front();
        zone.id = project.newId<ZoneId>();
        drawn(project).zones.push_back(zone);
        drawn(project).workloads[1].zone = zone.id;
    };
}

static void addPolicyRows()
{
    row(
        "no-failure-survived", Severity::Warning, Tier::Vm,
        [](Project &project) { drawn(project).zones.front().policy.tolerate = 0; }, leaveAlone);
    row(
        "control-plane-not-survived", Severity::Warning, Tier::Kubernetes,
        [](Project &project) { drawn(project).zones.front().policy.layers.highlyAvailable = false; },
        leaveAlone);
    row(
        "control-plane-single", Severity::Warning, Tier::KubernetesVm,
        [](Project &project) {
            drawn(project).zones.front().policy.layers.highlyAvailable = false;
            drawn(project).zones.front().policy.tolerate = 0;
        },
        leaveAlone);
    row(
        "cpu-overcommitted", Severity::Note, Tier::Vm,
        [](Project &project) { drawn(project).zones.front().policy.vcpuPerCore = Ratio{4 * kPpm}; },
        leaveAlone);
    row(
        "size-assumed", Severity::Warning, Tier::Vm,
        [](Project &project) { drawn(project).workloads.front().cpu.basis = Basis::Template; }, leaveAlone);
    row("disk-not-stated", Severity::Warning, Tier::Vm, makeDatabase, [](Project &project) {
        makeDatabase(project);
        drawn(project).workloads.back().disk = 100_GiB;
    });
    row(
        "disk-assumed", Severity::Note, Tier::Vm,
        [](Project &project) { drawn(project).workloads.front().diskBasis = Basis::Template; },
        [](Project &project) { drawn(project).workloads.front().cpu.basis = Basis::Template; });
    row(
        "no-backup", Severity::Note, Tier::Vm,
        [](Project &project) { drawn(project).workloads.back().stateful = true; },
        [](Project &project) {
            drawn(project).workloads.back().stateful = true;
            drawn(project).workloads.back().disk = 100_GiB;
            project.costs.set(CostField::BackupPrice, 2'00);
        });
}

/// A zone without the part, in the design made by `matters` and in one made by `not`.
static void partRow(const char *code, Severity severity, Tier tier, Part part, const Change &matters,
                    const Change &other)
{
    const auto without = [part](const Change &design) {
        return [part, design](Project &project) {
            design(project);
            drawn(project).zones.front().policy.partsOff = {part};
        };
    };
    row(code, severity, tier, without(matters), without(other));
    // And in the same design with the part.
    QTest::newRow(qPrintable(QString(QLatin1String(code) + u" and there")))
        << QString::fromLatin1(code) << severity << tier << Change(without(matters)) << matters;
}

static void twoTenants(Project &project)
{
    drawn(project).workloads[0].tenant = QStringLiteral("a");
    drawn(project).workloads[1].tenant = QStringLiteral("b");
}

static void oneCopyEach(Project &project)
{
    for (Workload &workload : drawn(project).workloads)
        workload.replicas = Replicas::exactly(1);
}

static void nothingRuns(Project &project)
{
    for (Workload &workload : drawn(project).workloads)
        workload.active = false;
}

static void addPartRows()
{
    const auto answers = [](Question question, std::int64_t value) {
        return [question, value](Project &project) { drawn(project).brief.answers[question] = value; };
    };
    partRow(
        "backup-off", Severity::Warning, Tier::Vm, Part::Backup,
        [](Project &project) { drawn(project).workloads.back().stateful = true; }, leaveAlone);
    partRow("load-balancer-off", Severity::Warning, Tier::Vm, Part::LoadBalancer, leaveAlone, oneCopyEach);
    // A proxy of the sketch does what the part would.
    partRow("reverse-proxy-off", Severity::Warning, Tier::Container, Part::ReverseProxy, leaveAlone,
            [](Project &project) { drawn(project).workloads.front().kind = QStringLiteral("proxy"); });
    partRow("ingress-off", Severity::Note, Tier::Kubernetes, Part::Ingress, leaveAlone, nothingRuns);
    partRow("vlan-off", Severity::Warning, Tier::Vm, Part::Vlan, twoTenants, leaveAlone);
    partRow("network-policy-off", Severity::Warning, Tier::Kubernetes, Part::NetworkPolicy,
            answers(Question::Isolation, 1), answers(Question::Isolation, 0));
    partRow("secrets-policy-off", Severity::Warning, Tier::Kubernetes, Part::SecretsPolicy,
            answers(Question::Compliance, 1), answers(Question::Compliance, 0));
    partRow("gitops-off", Severity::Note, Tier::Kubernetes, Part::GitOps, answers(Question::Releases, 4),
            answers(Question::Releases, 3));
    partRow("monitoring-off", Severity::Note, Tier::Kubernetes, Part::Monitoring, leaveAlone, nothingRuns);
    partRow("logs-metrics-off", Severity::Note, Tier::Container, Part::LogsMetrics, leaveAlone, nothingRuns);
    // A part that the tier does not have is not missed.
    row(
        "vlan-off", Severity::Warning, Tier::Vm,
        [](Project &project) {
            twoTenants(project);
            drawn(project).zones.front().policy.partsOff = {Part::Vlan};
        },
        [](Project &project) {
            twoTenants(project);
            drawn(project).zones.front().tier = Tier::Container;
            drawn(project).zones.front().policy.partsOff = {Part::Vlan};
        });
}

class TestFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksUpAndIsMended_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<Change>("wrong");
        QTest::addColumn<Change>("right"); // much the same, and nothing to remark
        addTierRows();
        addSharingRows();
        addPolicyRows();
        addStorageRows();
        addTrafficRows();
        addPartRows();
        addDataRows();
    }
    void speaksUpAndIsMended()
    {
        QFETCH(QString, code);
        QFETCH(Severity, severity);
        QFETCH(Tier, tier);
        QFETCH(Change, wrong);
        QFETCH(Change, right);

        Project sound = soundProject(tier);
        right(sound);
        QVERIFY2(findingOf(planned(sound), code) == nullptr, "it should be silent");

        Project project = soundProject(tier);
        wrong(project);
        const Plan before = planned(project);
        const Finding *finding = findingOf(before, code);
        QVERIFY2(finding != nullptr, "it should speak");
        QCOMPARE(finding->severity, severity);
        for (const char *language : {"en", "nl"}) {
            const QString words = Words(QString::fromLatin1(language)).finding(*finding);
            QVERIFY2(words != QString(QLatin1String("finding.") + code) && !words.contains(u'%'),
                     qPrintable(words));
        }

        const std::optional<Fix> fix = fixFor(project, drawn(project).id, *finding, kNames);
        QVERIFY2(fix.has_value(), "it should have a fix");
        QVERIFY(Words::knows(fix->label.id));
        const Project mended = fix->apply(project);
        QVERIFY(!(mended == project));
        QVERIFY(validate(mended.scenarios.front()));
        QVERIFY2(findingOf(planned(mended), code) == nullptr, "its fix should mend it");
    }

    /// No plan tells it, so that there is nothing to mend.
    void latencyIsNamedToBeMeasured()
    {
        const auto said = [](std::optional<std::int64_t> micros, bool elsewhere) {
            Project project = soundProject(Tier::Vm);
            answeringWithin(micros, elsewhere)(project);
            QStringList codes;
            for (const Finding &finding : planned(project).findings) {
                if (finding.code.startsWith(QLatin1String("latency-")))
                    codes += finding.code;
            }
            return codes;
        };
        QCOMPARE(said(500, false), QStringList{QStringLiteral("latency-to-measure")});
        QCOMPARE(said(500, true), QStringList{QStringLiteral("latency-between-zones")});
        QCOMPARE(said(std::nullopt, true), QStringList());
    }

    void fixOfWhatIsGoneIsNone()
    {
        Project project = soundProject(Tier::Vm);
        Finding finding;
        finding.code = QStringLiteral("size-assumed");
        finding.zone = drawn(project).zones.front().id;
        finding.workload = WorkloadId{99};
        QVERIFY(!fixFor(project, drawn(project).id, finding, kNames));
        finding.workload = {};
        finding.zone = ZoneId{99};
        QVERIFY(!fixFor(project, drawn(project).id, finding, kNames));
        finding.code = QStringLiteral("price-old"); // time alone mends it not
        QVERIFY(!fixFor(project, drawn(project).id, finding, kNames));
    }

    void tierOfAllTurnsTheZone()
    {
        const Project project = soundProject(Tier::Container);
        std::vector<WorkloadId> all;
        for (const Workload &workload : project.scenarios.front().workloads)
            all.push_back(workload.id);
        const Project after =
            withTier(project, project.scenarios.front().id, all, Tier::Kubernetes, QStringLiteral("K"));
        QCOMPARE(after.scenarios.front().zones.size(), std::size_t(1));
        QCOMPARE(after.scenarios.front().zones.front().tier, std::optional(Tier::Kubernetes));
    }

    void tierOfOneMakesAZoneForIt()
    {
        Project project = soundProject(Tier::Container);
        drawn(project).zones.front().name = QStringLiteral("K");
        drawn(project).zones.front().policy.tolerate = 2;
        placeMissing(drawn(project), project.layouts[drawn(project).id]);
        const WorkloadId moved = drawn(project).workloads.front().id;
        const Project after = withTier(project, drawn(project).id, {moved}, Tier::Vm, QStringLiteral("K"));
        const Scenario &scenario = after.scenarios.front();
        QCOMPARE(scenario.zones.size(), std::size_t(2));
        QCOMPARE(scenario.zones.back().name, QStringLiteral("K 2"));
        QCOMPARE(scenario.zones.back().tier, std::optional(Tier::Vm));
        QCOMPARE(scenario.zones.back().policy.tolerate, 2);
        QCOMPARE(scenario.workload(moved)->zone, scenario.zones.back().id);
        // Its card lies in the new zone.
        const Layout &layout = after.layouts.at(scenario.id);
        const CanvasPoint card = layout.workloads.at(moved);
        const CanvasRect rect = layout.zones.at(scenario.zones.back().id);
        QVERIFY(card.x >= rect.x && card.x + kCardWidth <= rect.x + rect.width);
        QVERIFY(card.y >= rect.y && card.y + kCardHeight <= rect.y + rect.height);
        QVERIFY(validate(scenario));

        // The next one goes to the zone that is there now.
        const Project both =
            withTier(after, scenario.id, {scenario.workloads[1].id}, Tier::Vm, QStringLiteral("K"));
        QCOMPARE(both.scenarios.front().zones.size(), std::size_t(2));
    }

    void tierOfNothingChangesNothing()
    {
        const Project project = soundProject(Tier::Container);
        QVERIFY(withTier(project, ScenarioId{99}, {}, Tier::Vm, QStringLiteral("x")) == project);
        QVERIFY(withTier(project, project.scenarios.front().id, {WorkloadId{99}}, Tier::Vm,
                         QStringLiteral("x")) == project);
    }
};

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
