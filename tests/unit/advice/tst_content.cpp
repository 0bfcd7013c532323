#include "core/advice/applies.h"
#include "core/advice/content.h"
#include "core/advice/pains.h"
#include "core/text/targettext.h"
#include "core/text/words.h"
#include "tests/support/planned.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace grondplan;
using namespace grondplan::literals;

static QJsonObject fileOf(const QString &language, const QString &topic)
{
    QFile file(QString(u":/content/" + language + u'/' + topic + u".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

static Project projectOn(Tier tier)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    scenario.zones.push_back(zone);
    for (const char *name : {"web", "api", "store"}) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        workload.name = QString::fromLatin1(name);
        workload.cpu.request = 1_vcpu;
        workload.memory.request = 2_GiB;
        scenario.workloads.push_back(workload);
    }
    return project;
}

using test::planned;

static QStringList linesOf(const Project &project)
{
    QStringList lines;
    for (const Checklist &list : checklistsFor(project.scenarios.front(), planned(project))) {
        for (const Applies &line : list.lines)
            lines.append(line.id);
    }
    return lines;
}

static QStringList risksOf(const Project &project)
{
    QStringList ids;
    for (const Applies &risk : risksFor(project.scenarios.front(), planned(project)))
        ids.append(risk.id);
    return ids;
}

static std::vector<Finding> missedIn(const Plan &plan)
{
    std::vector<Finding> found;
    std::copy_if(plan.findings.begin(), plan.findings.end(), std::back_inserter(found),
                 [](const Finding &each) { return each.code == QLatin1String("target-missed"); });
    return found;
}

class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languagesHaveTheSameKeys()
    {
        for (const QString &topic : contentTopics()) {
            const QJsonObject english = fileOf(QStringLiteral("en"), topic);
            const QJsonObject dutch = fileOf(QStringLiteral("nl"), topic);
            QVERIFY2(!english.isEmpty(), qPrintable(topic));
            QCOMPARE(dutch.keys(), english.keys());
            QCOMPARE(contentKeys(topic).size(), english.size()); // each is read, in the file's order
            for (const QString &key : english.keys()) {
                const QString en = english[key].toString();
                const QString nl = dutch[key].toString();
                QVERIFY2(!en.trimmed().isEmpty() && !nl.trimmed().isEmpty(), qPrintable(key));
                QCOMPARE(nl.count(QLatin1String("%1")), en.count(QLatin1String("%1")));
            }
        }
        QCOMPARE(QDir(QStringLiteral(":/content/en")).entryList().size(), contentTopics().size());
    }

    void painsAreThoseThatHurtAndAreCured_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<int>("question"); // -1: nothing is told
        QTest::addColumn<int>("answer");
        QTest::addColumn<QStringList>("pains");
        const QStringList always = {QStringLiteral("environments"), QStringLiteral("waste")};
        const auto row = [](const char *name, Tier tier, int question, int answer, const QStringList &pains) {
            QTest::newRow(name) << tier << question << answer << pains;
        };
        const auto asked = [](Question question) { return static_cast<int>(question); };
        row("containers", Tier::Container, -1, 0, always);
        row("VMs", Tier::Vm, -1, 0, {});
        row("peaks on Kubernetes", Tier::Kubernetes, asked(Question::Demand), 2,
            QStringList{QStringLiteral("traffic")} + always);
        row("steady on Kubernetes", Tier::Kubernetes, asked(Question::Demand), 0, always);
        row("peaks on containers", Tier::Container, asked(Question::Demand), 2, always);
        row("weekly releases", Tier::Container, asked(Question::Releases), 4,
            QStringList{QStringLiteral("releases")} + always);
        row("fewer releases", Tier::Container, asked(Question::Releases), 3, always);
        row("borders on VMs", Tier::Vm, asked(Question::Isolation), 1, {QStringLiteral("neighbours")});
        row("rules on VMs", Tier::Vm, asked(Question::Compliance), 1, {QStringLiteral("neighbours")});
        row("no rules on VMs", Tier::Vm, asked(Question::Compliance), 0, {});
        row("no downtime on Kubernetes", Tier::Kubernetes, asked(Question::ZeroDowntime), 1,
            {QStringLiteral("environments"), QStringLiteral("upgrades"), QStringLiteral("waste")});
        row("no downtime on VMs", Tier::Vm, asked(Question::ZeroDowntime), 1, {});
    }
    void painsAreThoseThatHurtAndAreCured()
    {
        QFETCH(Tier, tier);
        QFETCH(int, question);
        QFETCH(int, answer);
        QFETCH(QStringList, pains);
        Project project = projectOn(tier);
        if (question >= 0)
            project.scenarios.front().brief.answers[static_cast<Question>(question)] = answer;
        const QStringList found = painsFor(project.scenarios.front(), planned(project));
        QCOMPARE(found, pains);
        for (const QString &pain : found) {
            for (const char *part : {".pain", ".answer"})
                QVERIFY(contentKeys(QStringLiteral("pains")).contains(QString(pain + QLatin1String(part))));
        }
    }

    void textsAreFound()
    {
        QCOMPARE(contentText(QStringLiteral("en"), QStringLiteral("because"), QStringLiteral("vm"),
                             QStringLiteral("x")),
                 QStringLiteral("There are virtual machines: x"));
        QVERIFY(contentText(QStringLiteral("nl"), QStringLiteral("risks"), QStringLiteral("state.1")) !=
                contentText(QStringLiteral("en"), QStringLiteral("risks"), QStringLiteral("state.1")));
        QCOMPARE(contentText(QStringLiteral("en"), QStringLiteral("risks"), QStringLiteral("none")),
                 QStringLiteral("none"));
        QCOMPARE(contentKeys(QStringLiteral("runbook"), QStringLiteral("load.")).size(), 5);
        QCOMPARE(contentKeys(QStringLiteral("runbook"), QStringLiteral("load.")).front(),
                 QStringLiteral("load.title"));
    }

    void listsFollowTheTier()
    {
        const auto listIds = [](Tier tier) {
            const Project project = projectOn(tier);
            QStringList ids;
            for (const Checklist &list : checklistsFor(project.scenarios.front(), planned(project)))
                ids.append(list.id);
            return ids;
        };
        QCOMPARE(listIds(Tier::BareMetal), QStringList());
        QCOMPARE(listIds(Tier::Vm), QStringList({QStringLiteral("vm")}));
        QCOMPARE(listIds(Tier::Container), QStringList({QStringLiteral("container")}));
        QCOMPARE(listIds(Tier::KubernetesVm),
                 QStringList({QStringLiteral("vm"), QStringLiteral("kubernetes")}));
    }

    void theRunbookFollowsTheTier()
    {
        const auto parts = [](Tier tier) { return runbookFor(planned(projectOn(tier))); };
        QCOMPARE(parts(Tier::BareMetal), QStringList());
        QCOMPARE(parts(Tier::Vm), QStringList({QStringLiteral("vm.")}));
        QCOMPARE(parts(Tier::Container), QStringList({QStringLiteral("load.")}));
        QCOMPARE(parts(Tier::KubernetesVm),
                 QStringList({QStringLiteral("vm."), QStringLiteral("load."), QStringLiteral("start.")}));
        for (const QString &part : parts(Tier::KubernetesVm))
            QCOMPARE(contentKeys(QStringLiteral("runbook"), part).front(), part + QStringLiteral("title"));
    }

    void linesFollowTheDesign_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Tier>("tier");
        QTest::newRow("snapshots of data") << QStringLiteral("vm.snapshots") << Tier::Vm;
        QTest::newRow("restores of data") << QStringLiteral("vm.restore") << Tier::Vm;
        QTest::newRow("volumes of containers") << QStringLiteral("container.backup") << Tier::Container;
        QTest::newRow("storage of a cluster") << QStringLiteral("kubernetes.storage") << Tier::Kubernetes;
    }
    void linesFollowTheDesign()
    {
        QFETCH(QString, line);
        QFETCH(Tier, tier);
        Project project = projectOn(tier);
        QVERIFY(!linesOf(project).contains(line));
        project.scenarios.front().workloads.back().stateful = true;
        QVERIFY(linesOf(project).contains(line));
    }

    void pinningIsForWhatIsPinned()
    {
        Project project = projectOn(Tier::Vm);
        QVERIFY(!linesOf(project).contains(QStringLiteral("vm.pinning")));
        project.scenarios.front().workloads.front().oneNumaNode = true;
        const auto lists = checklistsFor(project.scenarios.front(), planned(project));
        const Applies expected{QStringLiteral("vm.pinning"), QStringLiteral("pinned"), QStringLiteral("web")};
        QCOMPARE(lists.front().lines.front(), expected);
    }

    void risksFollowTheDesign()
    {
        QCOMPARE(risksOf(projectOn(Tier::Vm)), QStringList());
        Project project = projectOn(Tier::Kubernetes);
        QCOMPARE(risksOf(project),
                 QStringList({QStringLiteral("operations"), QStringLiteral("supply-chain")}));
        Scenario &scenario = project.scenarios.front();
        scenario.workloads[2].stateful = true;
        scenario.workloads[0].cpu.basis = Basis::Default;
        scenario.workloads[0].tenant = QStringLiteral("a");
        scenario.workloads[1].tenant = QStringLiteral("b");
        QCOMPARE(risksOf(project), QStringList({QStringLiteral("operations"), QStringLiteral("supply-chain"),
                                                QStringLiteral("state"), QStringLiteral("single-copy"),
                                                QStringLiteral("sizing"), QStringLiteral("network")}));
        for (const Applies &risk : risksFor(scenario, planned(project))) {
            const QString title = QString(risk.id + QLatin1String(".title"));
            QVERIFY(contentText(QStringLiteral("en"), QStringLiteral("risks"), title) != title);
            QVERIFY(contentText(QStringLiteral("en"), QStringLiteral("because"), risk.because) !=
                    risk.because);
            QVERIFY(!risk.names.isEmpty());
        }
    }

    void measuresAreThoseTheDesignAsksFor()
    {
        const auto measures = [](const Project &project, const char *risk) {
            for (const Applies &each : risksFor(project.scenarios.front(), planned(project))) {
                if (each.id == QLatin1String(risk))
                    return each.measures;
            }
            return QStringList();
        };
        // Plain containers have no charts and operators; a cluster has.
        QCOMPARE(measures(projectOn(Tier::Container), "supply-chain"),
                 (QStringList{QStringLiteral("supply-chain.1"), QStringLiteral("supply-chain.2")}));
        QVERIFY(
            measures(projectOn(Tier::Kubernetes), "supply-chain").contains(QStringLiteral("supply-chain.3")));
        Project project = projectOn(Tier::Vm);
        Scenario &scenario = project.scenarios.front();
        Zone other = scenario.zones.front();
        other.id = project.newId<ZoneId>();
        scenario.zones.push_back(other);
        scenario.workloads[1].zone = other.id;
        Link link;
        link.id = project.newId<LinkId>();
        link.from = scenario.workloads[0].id;
        link.to = scenario.workloads[1].id;
        scenario.links.push_back(link);
        QCOMPARE(measures(project, "network"), QStringList{QStringLiteral("network.1")});
        scenario.workloads[0].tenant = QStringLiteral("a");
        scenario.workloads[1].tenant = QStringLiteral("b");
        QVERIFY(measures(project, "network").contains(QStringLiteral("network.2")));
    }

    void targetsAreCheckedWhereAPlanSaysThem()
    {
        const Project project = projectOn(Tier::KubernetesVm);
        const std::vector<Target> targets = targetsFor(project, planned(project));
        QCOMPARE(targets.size(), std::size_t(9));
        // 12.5 % of CPU for virtual machines, 3.5 % for containers, both below 15 and 5.
        QCOMPARE(targets[0].value, std::optional<std::int64_t>(12'500'000));
        QCOMPARE(targets[0].limit, std::int64_t(15'000'000));
        QCOMPARE(targets[0].state, Target::State::Met);
        QCOMPARE(targets[1].state, Target::State::Met);
        QCOMPARE(targets[2].state, Target::State::Measure);
        QCOMPARE(targets[4].value, std::optional<std::int64_t>(3'500'000));
        QCOMPARE(targets[4].state, Target::State::Met);
        // A pod starts within the 5 s of Kubernetes' own objective; a node VM boots in 120 s, which is not
        // below 120.
        QCOMPARE(targets[7].value, std::optional<std::int64_t>(5'000'000));
        QCOMPARE(targets[7].state, Target::State::Met);
        QCOMPARE(targets[8].value, std::optional<std::int64_t>(120'000'000));
        QCOMPARE(targets[8].state, Target::State::Missed);
        for (const Target &target : targets)
            QVERIFY(contentText(QStringLiteral("en"), QStringLiteral("targets"), target.id) != target.id);
        QCOMPARE(targetsFor(project, planned(projectOn(Tier::BareMetal))).size(), std::size_t(0));
        QCOMPARE(targetsFor(project, planned(projectOn(Tier::Container))).size(), std::size_t(3));
    }

    /// What cannot be computed says why, in both languages.
    void whatIsMeasuredSaysWhy()
    {
        const Project project = projectOn(Tier::KubernetesVm);
        int measured = 0;
        for (const Target &target : targetsFor(project, planned(project))) {
            measured += target.state == Target::State::Measure ? 1 : 0;
            for (const char *language : {"en", "nl"}) {
                const QString why = contentText(QString::fromLatin1(language), QStringLiteral("targets"),
                                                QString(u"why." + target.id));
                QVERIFY(!why.startsWith(QStringLiteral("why.")) && !why.isEmpty());
            }
        }
        QCOMPARE(measured, 4); // NVMe, the start of a container, layers of images, the API
    }

    /// VMs promised more than there is: so much of it is taken back once all use what is theirs.
    void promisedMemoryIsBallooned()
    {
        Project project = projectOn(Tier::Vm);
        QCOMPARE(targetsFor(project, planned(project))[1].state, Target::State::Met);
        Zone &zone = project.scenarios.front().zones.front();
        zone.policy.tolerate = 0;
        zone.policy.memory.overcommit = Ratio{1'500'000};
        zone.policy.memory.ballooning = true;
        // One server of 384 GiB, 85 % of its 576 GiB promised: of 480 GiB a fifth is not there.
        Workload &workload = project.scenarios.front().workloads.front();
        project.scenarios.front().workloads.resize(1);
        workload.replicas = Replicas::exactly(1);
        workload.cpu.request = 1_vcpu;
        workload.memory.request = 480_GiB;
        Target balloon = targetsFor(project, planned(project))[1];
        QCOMPARE(balloon.id, QStringLiteral("vm-balloon"));
        QCOMPARE(balloon.value, std::optional<std::int64_t>(20'000'000));
        QCOMPARE(balloon.state, Target::State::Missed);
        workload.memory.request = 400_GiB; // 16 of 400
        balloon = targetsFor(project, planned(project))[1];
        QCOMPARE(balloon.value, std::optional<std::int64_t>(4'000'000));
        QCOMPARE(balloon.state, Target::State::Met);
        workload.memory.request = 480_GiB;
        zone.policy.memory.ballooning = false;
        QCOMPARE(targetsFor(project, planned(project))[1].value, std::optional<std::int64_t>(0));
    }

    /// A write to Ceph crosses the network twice before it is done: 2 x 50 us and the 20 us of an NVMe disk.
    void poolsMissTheirTarget()
    {
        Project project = projectOn(Tier::Vm);
        project.scenarios.front().zones.front().policy.storage.kind = StorageKind::Ceph;
        const Target disk = targetsFor(project, planned(project))[2];
        QCOMPARE(disk.id, QStringLiteral("vm-disk"));
        QCOMPARE(disk.value, std::optional<std::int64_t>(120'000'000));
        QCOMPARE(disk.state, Target::State::Missed);
    }

    void disksThatTurnMissTheirTarget()
    {
        Project project = projectOn(Tier::Vm);
        project.scenarios.front().zones.front().allow({QStringLiteral("scw-em-l110x")}); // hard disks
        const std::vector<Target> targets = targetsFor(project, planned(project));
        QCOMPARE(targets[2].id, QStringLiteral("vm-disk"));
        QCOMPARE(targets[2].value, std::optional<std::int64_t>(8'000'000'000)); // 8 ms
        QCOMPARE(targets[2].state, Target::State::Missed);
    }

    void missedTargetIsSaid()
    {
        Project project = projectOn(Tier::Vm);
        Catalogue catalogue = *project.catalogue;
        catalogue.constants[QStringLiteral("rule.target.vm_cpu_overhead_max")].value = 12'000'000;
        project.catalogue = std::make_shared<const Catalogue>(catalogue);
        const Plan plan = planned(project);
        QCOMPARE(targetsFor(project, plan).front().state, Target::State::Missed);
        const std::vector<Finding> found = missedIn(plan);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().severity, Severity::Note);
        const QString space = QString(QChar(0xa0));
        QCOMPARE(Words(QStringLiteral("en")).finding(found.front()),
                 QString(u"Performance target missed: the CPU overhead of virtual machines is 12.5" + space +
                         u"%; the target is below 12" + space + u"%."));
        QCOMPARE(Words(QStringLiteral("nl")).finding(found.front()),
                 QString(u"Prestatiedoel niet gehaald: de CPU-overhead van VM's is 12,5" + space +
                         u"%; het doel is minder dan 12" + space + u"%."));
    }

    void eachMissedTargetIsAFinding()
    {
        // A node VM boots in 120 s, which is not below 120; on machines without VMs nothing is missed.
        const std::vector<Finding> found = missedIn(planned(projectOn(Tier::KubernetesVm)));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().args.front(), textArgument(QStringLiteral("target-missed.node-ready")));
        QVERIFY(missedIn(planned(projectOn(Tier::Vm))).empty());
        QVERIFY(missedIn(planned(projectOn(Tier::Container))).empty());
        Project project = projectOn(Tier::Vm);
        project.scenarios.front().zones.front().allow({QStringLiteral("scw-em-l110x")}); // hard disks
        QCOMPARE(missedIn(planned(project)).size(), std::size_t(1));
        for (const char *id :
             {"vm-cpu", "vm-balloon", "vm-disk", "container-overhead", "pod-start", "node-ready"})
            QVERIFY(Words::knows(QString(QLatin1String("target-missed.") + QLatin1String(id))));
    }

    void targetsInWords()
    {
        const QLocale english = Words(QStringLiteral("en")).locale();
        const QLocale dutch = Words(QStringLiteral("nl")).locale();
        const QString space = QString(QChar(0xa0));
        QCOMPARE(targetText(dutch, 12'500'000, QStringLiteral("%"), false), QString(u"12,5" + space + u'%'));
        QCOMPARE(targetText(english, 15'000'000, QStringLiteral("%"), true), QString(u"< 15" + space + u'%'));
        QCOMPARE(targetText(english, 120'000'000, QStringLiteral("s"), true),
                 QString(u"< 2" + space + u"min"));
        QCOMPARE(targetText(english, 50'000'000, QStringLiteral("us"), true),
                 QString(u"< 50" + space + u"µs"));
        QCOMPARE(targetText(english, 10'000'000, QStringLiteral("layers"), true), QStringLiteral("< 10"));
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
