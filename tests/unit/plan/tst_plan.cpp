#include "core/catalogue/loader.h"
#include "core/plan/cost.h"
#include "core/plan/plan.h"
#include "core/plan/planjson.h"
#include "core/plan/planmemory.h"
#include "core/plan/terms.h"
#include "core/scenario/limits.h"
#include "core/text/words.h"
#include "tests/support/planned.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace grondplan;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overheadIsTheWorkedFigure_data();
    void overheadIsTheWorkedFigure();
    void overheadLinesAddUp();
    void remaindersAreSharedToTheCent();
    void dominantShareIsTheLargest();
    void dollarPriceIsConvertedAtTheCataloguesRate();
    void replicasReachTwoServers();
    void nodeVmsOfOneWorkloadReachTwoServers();
    void oneOnEveryHostIsCountedOnEach();
    void whatIsOffOrTransientIsNotPlaced();
    void serverWithoutPriceIsPlannedAndNamed();
    void unknownServerIsAnError();
    void detailedProfileAddsNothingTwice();
    void crossCheckIsTheOtherProfile();
    void anotherProfileIsPlannedAnew();
    void whatHasNoPlaceHasNoServers();
    void stoppedPlanIsCancelled();
    void automaticTierSaysWhy_data();
    void automaticTierSaysWhy();
    void sumsInJsonHold_data();
    void sumsInJsonHold();
    void findingsAndStepsHaveWords();
};

static Workload workload(Project &project, const QString &name, std::int64_t replicas, MilliCpu cpu,
                         Bytes memory)
{
    Workload result;
    result.id = project.newId<WorkloadId>();
    result.zone = project.scenarios.front().zones.back().id;
    result.name = name;
    result.replicas = Replicas::exactly(replicas);
    result.cpu.request = cpu;
    result.memory.request = memory;
    return result;
}

static Project projectWith(std::optional<Tier> tier, int tolerate = 1)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    zone.policy.tolerate = tolerate;
    project.scenarios.front().zones.push_back(zone);
    return project;
}

static void add(Project &project, const Workload &workload)
{
    project.scenarios.front().workloads.push_back(workload);
}

using test::planned;

static std::vector<std::pair<Tier, Profile>> tiersAndProfiles()
{
    std::vector<std::pair<Tier, Profile>> all;
    for (const Tier tier : kTiers) {
        all.emplace_back(tier, Profile::RuleOfThumb);
        all.emplace_back(tier, Profile::Detailed);
    }
    return all;
}

/// A scenario with everything in it: several sizes, one on every host, one assumed.
static Project mixed(Tier tier)
{
    Project project = projectWith(tier);
    add(project, workload(project, QStringLiteral("api"), 5, 1500_mcpu, 3_GiB));
    add(project, workload(project, QStringLiteral("web"), 7, 333_mcpu, 700_MiB));
    add(project, workload(project, QStringLiteral("db"), 2, 4_vcpu, 24_GiB));
    Workload agent = workload(project, QStringLiteral("agent"), 1, 100_mcpu, 128_MiB);
    agent.perNode = tier != Tier::BareMetal;
    add(project, agent);
    Workload assumed = workload(project, QStringLiteral("job"), 1, 500_mcpu, 512_MiB);
    assumed.cpu.basis = assumed.memory.basis = Basis::Default;
    add(project, assumed);
    return project;
}

void TestPlan::overheadIsTheWorkedFigure_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("each");
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("likely");
    QTest::addColumn<qint64>("high");
    // 20,000 millicpu; each quotient by hand, each instance rounded up to a millicpu.
    // low / 0.98 x 1.20 / 0.90, likely / 0.965 x 1.20 / 0.875, high / 0.95 x 1.20 / 0.85
    QTest::newRow("Kubernetes on VMs: 27,210.88 28,423.39 29,721.36")
        << Tier::KubernetesVm << 1 << 20'000 << qint64(27'211) << qint64(28'424) << qint64(29'722);
    // 2,721.09 -> 2,722; 2,842.34 -> 2,843; 2,972.14 -> 2,973
    QTest::newRow("ten instances of 2 vCPU are rounded up ten times")
        << Tier::KubernetesVm << 10 << 2'000 << qint64(27'220) << qint64(28'430) << qint64(29'730);
    // / 0.90, / 0.875, / 0.85
    QTest::newRow("VMs: 22,222.2 22,857.1 23,529.4")
        << Tier::Vm << 1 << 20'000 << qint64(22'223) << qint64(22'858) << qint64(23'530);
    // / 0.98, / 0.965, / 0.95
    QTest::newRow("containers: 20,408.2 20,725.4 21,052.6")
        << Tier::Container << 1 << 20'000 << qint64(20'409) << qint64(20'726) << qint64(21'053);
    QTest::newRow("bare metal adds nothing")
        << Tier::BareMetal << 1 << 20'000 << qint64(20'000) << qint64(20'000) << qint64(20'000);
}

void TestPlan::overheadIsTheWorkedFigure()
{
    QFETCH(Tier, tier);
    QFETCH(int, count);
    QFETCH(int, each);
    QFETCH(qint64, low);
    QFETCH(qint64, likely);
    QFETCH(qint64, high);
    Project project = projectWith(tier, 0);
    add(project, workload(project, QStringLiteral("w"), count, MilliCpu(each), 1_GiB));

    const Plan result = planned(project);

    const ZonePlan &zone = result.zones.front();
    QCOMPARE(zone.effectiveCpu.low, low);
    QCOMPARE(zone.effectiveCpu.likely, likely);
    QCOMPARE(zone.effectiveCpu.high, high);
}

void TestPlan::overheadLinesAddUp()
{
    for (const auto &[tier, profile] : tiersAndProfiles()) {
        Project project = mixed(tier);
        project.scenarios.front().profile = profile;
        const Plan result = planned(project);
        const ZonePlan &zone = result.zones.front();
        Band<std::int64_t> cpu = Band<std::int64_t>::exactly(zone.need.cpu.count());
        Band<std::int64_t> memory = Band<std::int64_t>::exactly(zone.need.memory.count());
        for (const OverheadLine &line : zone.overhead) {
            Band<std::int64_t> &sum = line.resource == QLatin1String("cpu") ? cpu : memory;
            for (const Reading reading : kReadings)
                valueOf(sum, reading) += valueOf(line.added, reading);
        }
        QCOMPARE(cpu, zone.effectiveCpu);
        QCOMPARE(memory, zone.effectiveMemory);
    }
}

void TestPlan::remaindersAreSharedToTheCent()
{
    // 100 in three equal parts is 33.33 each: one cent is left and goes to the first.
    QCOMPARE(sharedOut(100, {1, 1, 1}), (std::vector<std::int64_t>{34, 33, 33}));
    // 10 by 1:2:4 is 1.43, 2.86, 5.71: the two cents left go to .86 and .71.
    QCOMPARE(sharedOut(10, {1, 2, 4}), (std::vector<std::int64_t>{1, 3, 6}));
    QCOMPARE(sharedOut(7, {0, 0}), (std::vector<std::int64_t>{4, 3}));
    QCOMPARE(sharedOut(7, {}), (std::vector<std::int64_t>{}));
}

void TestPlan::dominantShareIsTheLargest()
{
    QCOMPARE(dominantShare({1, 3, 0}, {4, 4, 0}), std::int64_t{750'000'000'000});
    QCOMPARE(dominantShare({0, 0}, {0, 0}), std::int64_t{0});
}

void TestPlan::dollarPriceIsConvertedAtTheCataloguesRate()
{
    Catalogue catalogue;
    Constant rate;
    rate.id = QStringLiteral("fx.usd_per_eur");
    rate.value = 1'250'000; // 1.25 dollar for a euro
    catalogue.constants[rate.id] = rate;
    Baseline baseline;
    Currency dollar;
    QVERIFY(Currency::parse(QStringLiteral("USD"), dollar));
    baseline.price = Price{{10'001, dollar}, {0, dollar}, {}, {}};

    Project project;
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    const auto price = Terms(project).serverPrice(baseline);
    QVERIFY(price);
    QCOMPARE(price->month.minor, std::int64_t{8'001}); // 10,001 / 1.25 = 8,000.8
    QVERIFY(price->converted);

    catalogue.constants.clear();
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    QVERIFY(!Terms(project).serverPrice(baseline));
}

void TestPlan::replicasReachTwoServers()
{
    Project project = projectWith(Tier::Container);
    add(project, workload(project, QStringLiteral("w"), 2, 500_mcpu, 1_GiB));
    const Plan result = planned(project);
    QCOMPARE(result.servers.size(), std::size_t{2});
    QCOMPARE(result.servers[0].instances.size(), std::size_t{1});
    QCOMPARE(result.servers[1].instances.size(), std::size_t{1});
}

void TestPlan::nodeVmsOfOneWorkloadReachTwoServers()
{
    Project project = projectWith(Tier::KubernetesVm);
    for (int i = 0; i < 6; ++i)
        add(project, workload(project, QStringLiteral("w%1").arg(i), 2, 1500_mcpu, 2_GiB));
    const Plan result = planned(project);
    std::map<WorkloadId, std::set<QString>> servers;
    for (const PlannedServer &server : result.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                servers[instance.workload].insert(server.id);
        }
    }
    QCOMPARE(servers.size(), std::size_t{6});
    for (const auto &[id, names] : servers)
        QVERIFY2(names.size() >= 2, qPrintable(QString::number(id.value)));
}

void TestPlan::oneOnEveryHostIsCountedOnEach()
{
    Project project = projectWith(Tier::Kubernetes);
    add(project, workload(project, QStringLiteral("w"), 3, 1_vcpu, 1_GiB));
    Workload agent = workload(project, QStringLiteral("agent"), 1, 100_mcpu, 100_MiB);
    agent.perNode = true;
    add(project, agent);
    const Plan result = planned(project);
    QCOMPARE(result.zones.front().servers.likely, std::int64_t{3});
    QCOMPARE(result.zones.front().instances, std::int64_t{6});
    for (const PlannedServer &server : result.servers)
        QCOMPARE(std::count_if(server.instances.begin(), server.instances.end(),
                               [&](const Instance &instance) { return instance.workload == agent.id; }),
                 1);
}

void TestPlan::whatIsOffOrTransientIsNotPlaced()
{
    Project project = projectWith(Tier::Vm);
    Workload off = workload(project, QStringLiteral("off"), 3, 1_vcpu, 1_GiB);
    off.active = false;
    add(project, off);
    Workload job = workload(project, QStringLiteral("job"), 3, 1_vcpu, 1_GiB);
    job.transient = true;
    add(project, job);
    const Plan result = planned(project);
    QVERIFY(result.servers.empty());
    QCOMPARE(result.month.likely.minor, std::int64_t{0});
    QCOMPARE(result.notPlaced, (std::vector<WorkloadId>{off.id, job.id}));
}

void TestPlan::serverWithoutPriceIsPlannedAndNamed()
{
    Project project = projectWith(Tier::Vm);
    Catalogue catalogue = *project.catalogue;
    catalogue.baselines.front().price.reset();
    const QString id = catalogue.baselines.front().id;
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    project.scenarios.front().zones.front().baselines = {id};
    add(project, workload(project, QStringLiteral("w"), 2, 1_vcpu, 1_GiB));
    const Plan result = planned(project);
    QCOMPARE(result.zones.front().servers.likely, std::int64_t{2});
    QCOMPARE(result.month.likely.minor, std::int64_t{0});
    QVERIFY(std::any_of(result.findings.begin(), result.findings.end(),
                        [](const Finding &f) { return f.code == QLatin1String("baseline-without-price"); }));
}

void TestPlan::unknownServerIsAnError()
{
    Project project = projectWith(Tier::Vm);
    project.scenarios.front().zones.front().baselines = {QStringLiteral("no-such-server")};
    const Result<Plan> result = plan(project, project.scenarios.front().id);
    QVERIFY(!result);
    QCOMPARE(
        result.error(),
        (Error{ErrorCode::BaselineNotFound, QStringLiteral("zone"), {QStringLiteral("no-such-server")}}));
}

void TestPlan::detailedProfileAddsNothingTwice()
{
    for (const Tier tier : kTiers) {
        Project project = mixed(tier);
        project.scenarios.front().profile = Profile::Detailed;
        const Plan result = planned(project);
        const ZonePlan &zone = result.zones.front();
        QVERIFY(!zone.overhead.empty());
        for (const OverheadLine &line : zone.overhead)
            QVERIFY(line.layer != QLatin1String("orchestration"));
        for (const PlatformPart &part : zone.platform)
            QCOMPARE(part.size.has_value(), part.copies > 0);
    }
}

/// Though every zone and workload is as it was.
void TestPlan::anotherProfileIsPlannedAnew()
{
    Project project = mixed(Tier::KubernetesVm);
    PlanMemory memory;
    Planning how;
    how.memory = &memory;
    for (const Profile profile : {Profile::RuleOfThumb, Profile::Detailed, Profile::RuleOfThumb}) {
        project.scenarios.front().profile = profile;
        const Result<Plan> remembered = plan(project, project.scenarios.front().id, how);
        QVERIFY(remembered);
        QCOMPARE(remembered->profile, profile);
        QVERIFY(*remembered == planned(project));
        QVERIFY(remembered->zones.front().crossCheck.profile != profile);
    }
}

/// A platform whose workloads have no place is none, and nothing of it can fail.
void TestPlan::whatHasNoPlaceHasNoServers()
{
    for (const auto &[tier, profile] : tiersAndProfiles()) {
        Project project = projectWith(tier);
        project.scenarios.front().profile = profile;
        add(project, workload(project, QStringLiteral("huge"), 1, 1000_vcpu, 64_GiB));
        const Plan result = planned(project);
        QCOMPARE(result.servers.size(), std::size_t{0});
        QCOMPARE(result.unplaced.size(), std::size_t{1});
        QVERIFY(!result.zones.front().failover.proved);
        QCOMPARE(result.zones.front().failover.worstHost, QString());
    }
}

void TestPlan::crossCheckIsTheOtherProfile()
{
    const Words words;
    for (const Tier tier : kTiers) {
        Project project = mixed(tier);
        const ZonePlan rule = planned(project).zones.front();
        project.scenarios.front().profile = Profile::Detailed;
        const ZonePlan detailed = planned(project).zones.front();
        QCOMPARE(rule.crossCheck.profile, Profile::Detailed);
        QCOMPARE(detailed.crossCheck.profile, Profile::RuleOfThumb);
        QCOMPARE(rule.crossCheck.servers, detailed.servers);
        QCOMPARE(detailed.crossCheck.servers, rule.servers);
        // The reasons do not depend on which of the two is planned with.
        QCOMPARE(rule.crossCheck.reasons, detailed.crossCheck.reasons);
        QVERIFY(rule.crossCheck.reasons.size() >= 2);
        for (const Message &reason : rule.crossCheck.reasons) {
            const QString text = QString(QLatin1String("finding.") + reason.id);
            QVERIFY2(Words::knows(text), qPrintable(text));
            QVERIFY(!words.text(text, reason.args).contains(QLatin1Char('%') + QLatin1Char('1')));
        }
    }
}

void TestPlan::stoppedPlanIsCancelled()
{
    std::stop_source source;
    source.request_stop();
    const Project project = mixed(Tier::Vm);
    Planning how;
    how.stop = source.get_token();
    const Result<Plan> result = plan(project, project.scenarios.front().id, how);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestPlan::automaticTierSaysWhy_data()
{
    QTest::addColumn<bool>("windows");
    QTest::addColumn<bool>("varies");
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing asks for more")
        << false << false << Tier::Container << QStringLiteral("guide.least-layers");
    QTest::newRow("replicas vary") << false << true << Tier::Kubernetes << QStringLiteral("guide.scaling");
    QTest::newRow("Windows wins") << true << true << Tier::Vm << QStringLiteral("guide.windows");
}

void TestPlan::automaticTierSaysWhy()
{
    QFETCH(bool, windows);
    QFETCH(bool, varies);
    QFETCH(Tier, tier);
    QFETCH(QString, reason);
    Project project = projectWith(std::nullopt);
    for (const char *name : {"a", "b", "c"}) { // one or two would not repay a cluster
        Workload w = workload(project, QString::fromLatin1(name), 2, 1_vcpu, 1_GiB);
        w.os = windows ? Os::Windows : Os::Linux;
        if (varies)
            w.replicas = {1, 2, 4};
        add(project, w);
    }
    const Plan result = planned(project);
    QCOMPARE(result.zones.front().tier, tier);
    QCOMPARE(result.zones.front().tierReasons.front().id, reason);
}

static void tierRows()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Profile>("profile");
    for (const auto &[tier, profile] : tiersAndProfiles())
        QTest::newRow(qPrintable(QString(tierId(tier) + u' ' + profileId(profile)))) << tier << profile;
}

/// Follows a path such as "zones[0].servers.likely" into JSON.
static QJsonValue at(QJsonValue value, const QString &path)
{
    QString normal = path;
    normal.replace(QLatin1Char('['), QLatin1Char('.')).remove(QLatin1Char(']'));
    for (const QString &part : normal.split(QLatin1Char('.'))) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(part);
    }
    return value;
}

void TestPlan::sumsInJsonHold_data()
{
    tierRows();
}

void TestPlan::sumsInJsonHold()
{
    QFETCH(Tier, tier);
    QFETCH(Profile, profile);
    Project project = mixed(tier);
    project.scenarios.front().profile = profile;
    const QJsonObject json =
        QJsonDocument::fromJson(planToJson(project, planned(project), {}, [](const Finding &) {
            return QString();
        })).object();
    const QJsonObject cost = json[QStringLiteral("cost")].toObject();
    const qint64 month = at(cost, QStringLiteral("month_cents.likely")).toInteger();
    QVERIFY(month > 0);
    for (const char *list : {"parts", "by_workload"}) {
        qint64 sum = 0;
        for (const QJsonValue &entry : cost[QLatin1String(list)].toArray())
            sum += entry.toObject()[QStringLiteral("month_cents")].toInteger();
        QCOMPARE(sum, month);
    }
    for (const QJsonValue &server : json[QStringLiteral("servers")].toArray()) {
        qint64 cpu = 0;
        for (const QJsonValue &instance : server.toObject()[QStringLiteral("instances")].toArray()) {
            if (!instance.toObject().contains(QStringLiteral("node")))
                cpu += instance.toObject()[QStringLiteral("cpu_millis")].toInteger();
        }
        QCOMPARE(cpu, at(server, QStringLiteral("used.cpu_millis")).toInteger());
        QVERIFY(cpu <= at(server, QStringLiteral("capacity.cpu_millis")).toInteger());
    }
}

void TestPlan::findingsAndStepsHaveWords()
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%[1-9n]"));
    const Words words;
    for (const auto &[tier, profile] : tiersAndProfiles()) {
        Project project = mixed(tier);
        project.scenarios.front().profile = profile;
        const Plan result = planned(project);
        for (const OverheadLine &line : result.zones.front().overhead)
            QVERIFY2(Words::knows(QString(QLatin1String("layer.") + line.layer)), qPrintable(line.layer));
        for (const PlatformPart &part : result.zones.front().platform)
            QVERIFY2(Words::knows(QString(QLatin1String("part.") + part.id)), qPrintable(part.id));
        for (const Finding &finding : result.findings) {
            QVERIFY2(Words::knows(QString(QLatin1String("finding.") + finding.code)),
                     qPrintable(finding.code));
            QVERIFY2(!words.finding(finding).contains(kPlaceholder), qPrintable(words.finding(finding)));
        }
        for (const Explanation &explanation : explain(project, result)) {
            for (const Step &step : explanation.steps) {
                QVERIFY2(Words::knows(QString(QLatin1String("step.") + step.what)), qPrintable(step.what));
                for (const StepInput &input : step.inputs)
                    QVERIFY2(Words::knows(QString(QLatin1String("step-input.") + input.name)),
                             qPrintable(input.name));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
