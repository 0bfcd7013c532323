#include "core/catalogue/loader.h"
#include "core/outlook/derivations.h"
#include "core/outlook/outlookjson.h"
#include "core/plan/week.h"
#include "tests/support/bigservers.h"
#include "tests/support/chains.h"
#include "tests/support/planned.h"

#include <QtTest>

using namespace grondplan;
using namespace grondplan::outlook;

/// How the figures of an outlook came about: each chain ends in the figure that the JSON has, in words that
/// are known.
class TestExplained : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDecides();
    void howSure();
    void asItGrows();
    void whenServersFail();
    void whenServersFailWithData();
    void whenServersFailAndSomethingStays();
    void asLoadChanges();
};

static Project project(Tier tier = Tier::BareMetal)
{
    Project made = test::onBigServers(1, 10, tier);
    Scenario &scenario = made.scenarios.front();
    scenario.brief.prospects[Prospect::HostAvailability] = 990'000;
    scenario.brief.prospects[Prospect::Growth] = 30'000;
    scenario.brief.prospects[Prospect::Higher] = 250'000;
    scenario.workloads.front().replicas = {2, 4, 10};
    return made;
}

static std::map<QString, qint64> figuresOf(const char *topic, const QJsonValue &json)
{
    std::map<QString, qint64> figures;
    test::collect(json, QString::fromLatin1(topic), figures);
    return figures;
}

/// What is no figure of its own: what was asked for or changed, what a row is about, and yes or no.
static bool isNoFigure(const QString &path)
{
    static const QStringList kEnds = {QStringLiteral(".beyond"),
                                      QStringLiteral(".possible"),
                                      QStringLiteral(".tolerated"),
                                      QStringLiteral(".target_ppm"),
                                      QStringLiteral(".replicas"),
                                      QStringLiteral(".need_less_ppm"),
                                      QStringLiteral(".node_cpu_millis"),
                                      QStringLiteral(".node_memory_bytes"),
                                      QStringLiteral(".month"),
                                      QStringLiteral(".percent"),
                                      QStringLiteral(".grows"),
                                      QStringLiteral(".scales"),
                                      QStringLiteral(".rise_seconds"),
                                      QStringLiteral(".replicas_min"),
                                      QStringLiteral(".replicas_usual"),
                                      QStringLiteral(".replicas_max"),
                                      QStringLiteral(".blocked"),
                                      QStringLiteral(".of_platform"),
                                      QStringLiteral(".no_majority"),
                                      QStringLiteral(".limit_reached"),
                                      QStringLiteral(".by_curve"),
                                      QStringLiteral(".workloads_with_range"),
                                      QStringLiteral(".figures_with_band"),
                                      QStringLiteral(".out_of_range_month")};
    static const QRegularExpression kRow(QStringLiteral("^chances\\.servers\\[\\d+\\]\\.servers$"));
    return path.contains(kRow) || std::any_of(kEnds.begin(), kEnds.end(),
                                              [&path](const QString &end) { return path.endsWith(end); });
}

/// Holds that figures and chains are the same set, and that each chain ends in its figure.
static void compare(const std::vector<Explanation> &all, const std::map<QString, qint64> &figures,
                    const QStringList &wanted)
{
    QVERIFY(!all.empty());
    QStringList left = wanted;
    for (const auto &[path, value] : figures) {
        if (!isNoFigure(path) && !left.contains(path))
            left.append(path);
    }
    for (const Explanation &each : all) {
        left.removeAll(each.figure);
        const auto figure = figures.find(each.figure);
        QVERIFY2(figure != figures.end(), qPrintable(each.figure));
        QVERIFY2(each.steps.back().result == figure->second, qPrintable(QStringLiteral("%1: %2, not %3")
                                                                            .arg(each.figure)
                                                                            .arg(each.steps.back().result)
                                                                            .arg(figure->second)));
        for (const Step &step : each.steps) {
            QVERIFY2(Words::knows(QString(QLatin1String("step.") + step.what)), qPrintable(step.what));
            for (const StepInput &input : step.inputs)
                QVERIFY2(Words::knows(QString(QLatin1String("step-input.") + input.name)),
                         qPrintable(input.name));
            test::checkTerms(step.formula);
            test::checkConstants(step);
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestExplained::whatDecides()
{
    const Project made = project();
    const Scenario &scenario = made.scenarios.front();
    const auto deciding = decidingOf(made, scenario.id, {});
    QVERIFY(deciding.has_value());
    const auto all = explained(made, scenario, *deciding);
    compare(all, figuresOf("deciding", toJson(scenario, *deciding)),
            {QStringLiteral("deciding.now.month_cents"), QStringLiteral("deciding.inputs[0].lower.servers"),
             QStringLiteral("deciding.next_server[0].replicas_more"),
             QStringLiteral("deciding.savings[0].month_less_cents"),
             QStringLiteral("deciding.surviving[1].zones[0].too_few_millis_a_year"),
             QStringLiteral("deciding.surviving[1].too_few_millis_a_year")});
    // A difference is that of the two plans above it.
    for (const Explanation &each : all) {
        if (!each.figure.endsWith(QLatin1String("month_less_cents")))
            continue;
        QCOMPARE(each.steps.size(), std::size_t{3});
        QCOMPARE(each.steps[2].result, each.steps[0].result - each.steps[1].result);
    }
}

void TestExplained::howSure()
{
    const Project made = project();
    const auto chances = chancesOf(made, made.scenarios.front().id, 40, {});
    QVERIFY(chances.has_value());
    const auto all = explained(*chances);
    compare(all, figuresOf("chances", toJson(*chances)),
            {QStringLiteral("chances.suffices_ppm"), QStringLiteral("chances.percentiles[2].month_cents")});
    // Nearest rank: of forty the 38th is the 95th percentile.
    for (const Explanation &each : all) {
        if (each.figure == QLatin1String("chances.percentiles[2].servers"))
            QCOMPARE(each.steps[1].result, std::int64_t{38});
    }
}

void TestExplained::asItGrows()
{
    const Project made = project();
    const Scenario &scenario = made.scenarios.front();
    const auto growth = growthOf(made, scenario.id, {});
    QVERIFY(growth.has_value());
    compare(explained(scenario, *growth), figuresOf("growth", toJson(scenario, *growth)),
            {QStringLiteral("growth.months[12].servers"), QStringLiteral("growth.months[12].month_cents")});
}

void TestExplained::whenServersFail()
{
    for (const Tier tier : {Tier::Vm, Tier::Kubernetes}) {
        const Project made = project(tier);
        const Scenario &scenario = made.scenarios.front();
        const Plan plan = test::planned(made);
        const auto outages = outagesOf(made, plan, {});
        QVERIFY(outages.has_value());
        compare(explained(made, scenario, plan, *outages),
                figuresOf("failures", toJson(scenario, plan, *outages)),
                {QStringLiteral("failures[0].singles_survived"),
                 QStringLiteral("failures[0].recovery_seconds.likely"),
                 QStringLiteral("failures[0].singles[1].hits[0].to[0].count"),
                 QStringLiteral("failures[0].singles[1].hits[0].failed"),
                 QStringLiteral("failures[0].singles[1].lost")});
    }
}

/// What keeps data on one server.
void TestExplained::whenServersFailWithData()
{
    Project made = project(Tier::Vm);
    Workload &keeper = made.scenarios.front().workloads.front();
    keeper.replicas = Replicas::exactly(1);
    keeper.stateful = true;
    keeper.disk = Bytes(200 * kGibi);
    const Scenario &scenario = made.scenarios.front();
    const Plan plan = test::planned(made);
    const auto outages = outagesOf(made, plan, {});
    QVERIFY(outages.has_value());
    compare(explained(made, scenario, plan, *outages),
            figuresOf("failures", toJson(scenario, plan, *outages)),
            {QStringLiteral("failures[0].restores[0].data_bytes")});
}

/// What may be left down, a control plane on servers of its own, and a pair of failures that is too much.
void TestExplained::whenServersFailAndSomethingStays()
{
    Project shedding = project(Tier::Vm);
    Workload jobs = shedding.scenarios.front().workloads.front();
    jobs.id = shedding.newId<WorkloadId>();
    jobs.name = QStringLiteral("jobs");
    jobs.sheddable = true;
    shedding.scenarios.front().workloads.push_back(jobs);
    Project apart = project(Tier::Kubernetes);
    apart.scenarios.front().profile = Profile::Detailed;
    Project alone = apart;
    alone.scenarios.front().zones.front().policy.layers.highlyAvailable = false;
    Project shared = alone;
    shared.scenarios.front().zones.front().policy.layers.sharedControlPlane = true;
    for (const Project &made : {shedding, apart, alone, shared}) {
        const Scenario &scenario = made.scenarios.front();
        const Plan plan = test::planned(made);
        const auto outages = outagesOf(made, plan, {});
        QVERIFY(outages.has_value());
        const QJsonValue json = toJson(scenario, plan, *outages);
        const QStringList wanted = outages->front().worstPair
                                       ? QStringList{QStringLiteral("failures[0].worst_pair.lost")}
                                       : QStringList();
        compare(explained(made, scenario, plan, *outages), figuresOf("failures", json), wanted);
    }
}

void TestExplained::asLoadChanges()
{
    Project made = project(Tier::Kubernetes);
    Workload byCurve = made.scenarios.front().workloads.front();
    byCurve.id = made.newId<WorkloadId>();
    byCurve.name = QStringLiteral("api");
    byCurve.week.profile = weekProfiles(*made.catalogue).front();
    made.scenarios.front().workloads.push_back(byCurve);
    const Scenario &scenario = made.scenarios.front();
    const Scaling scaling = scalingOf(made, test::planned(made));
    compare(explained(made, scenario, scaling), figuresOf("scaling", toJson(scenario, scaling)),
            {QStringLiteral("scaling.workloads[0].idle_cpu_millis"),
             QStringLiteral("scaling.workloads[0].days[1].average_milli"),
             QStringLiteral("scaling.workloads[1].days[1].short_seconds"),
             QStringLiteral("scaling.scale_outs[3].seconds.likely")});
}

QTEST_APPLESS_MAIN(TestExplained)
#include "tst_explained.moc"
