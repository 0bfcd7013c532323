#include "core/catalogue/loader.h"
#include "core/project/project.h"

#include <QtTest>

using namespace grondplan;

static Scenario scenarioWith(const std::vector<int> &workloadsPerZone)
{
    Scenario scenario;
    scenario.id = ScenarioId{1};
    std::int64_t next = 2;
    for (const int count : workloadsPerZone) {
        Zone zone;
        zone.id = ZoneId{next++};
        zone.name = QStringLiteral("z");
        scenario.zones.push_back(zone);
        for (int i = 0; i < count; ++i) {
            Workload workload;
            workload.id = WorkloadId{next++};
            workload.zone = zone.id;
            scenario.workloads.push_back(workload);
        }
    }
    return scenario;
}

static bool overlap(const CanvasPoint &a, const CanvasPoint &b)
{
    return std::abs(a.x - b.x) < kCardWidth && std::abs(a.y - b.y) < kCardHeight;
}

static bool overlap(const CanvasRect &a, const CanvasRect &b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

static bool holds(const CanvasRect &zone, const CanvasPoint &card)
{
    return card.x >= zone.x && card.y >= zone.y && card.x + kCardWidth <= zone.x + zone.width &&
           card.y + kCardHeight <= zone.y + zone.height;
}

/// No card on another, each in its zone.
static bool isTidy(const Scenario &scenario, const Layout &layout)
{
    for (const Workload &workload : scenario.workloads) {
        if (!holds(layout.zones.at(workload.zone), layout.workloads.at(workload.id)))
            return false;
        for (const Workload &other : scenario.workloads) {
            if (other.id != workload.id &&
                overlap(layout.workloads.at(workload.id), layout.workloads.at(other.id)))
                return false;
        }
    }
    return true;
}

class TestProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewProjectHasOneScenarioAndTheShippedCatalogue()
    {
        const Project project =
            emptyProject(QStringLiteral("Shop"), QStringLiteral("Today"), QDate(2026, 11, 21));
        QCOMPARE(project.name, QStringLiteral("Shop"));
        QCOMPARE(project.asOf, QDate(2026, 11, 21));
        QCOMPARE(project.catalogue, shippedCatalogue());
        QCOMPARE(project.scenarios.size(), 1U);
        QCOMPARE(project.scenarios[0].name, QStringLiteral("Today"));
        QVERIFY(project.scenarios[0].zones.empty());
        QVERIFY(project.scenarios[0].id.isValid());
        QVERIFY(project.nextId > project.scenarios[0].id.value);
        QCOMPARE(project.currency.toString(), QStringLiteral("EUR"));
    }

    void scenariosAreFound()
    {
        Project project = emptyProject(QStringLiteral("p"), QStringLiteral("a"), QDate());
        Scenario second;
        second.id = project.newId<ScenarioId>();
        second.name = QStringLiteral("b");
        project.scenarios.push_back(second);
        QCOMPARE(project.scenarioNamed(QStringLiteral("b"))->id, second.id);
        QVERIFY(!project.scenarioNamed(QStringLiteral("B")));
        project.scenario(second.id)->name = QStringLiteral("c");
        const Project &same = project;
        QCOMPARE(same.scenario(second.id)->name, QStringLiteral("c"));
        QVERIFY(!same.scenario(ScenarioId{99}));
    }

    void equalMeansEqualContent()
    {
        const Project a = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 1, 1));
        Project b = a;
        b.catalogue = std::make_shared<const Catalogue>(*a.catalogue);
        QVERIFY(a == b);
        Catalogue other = *a.catalogue;
        other.version = QStringLiteral("x");
        b.catalogue = std::make_shared<const Catalogue>(other);
        QVERIFY(!(a == b));
        b.catalogue.reset();
        QVERIFY(!(a == b));
        b = a;
        b.customer = QStringLiteral("x");
        QVERIFY(!(a == b));
        b = a;
        b.layouts[ScenarioId{1}] = {};
        QVERIFY(!(a == b));
    }

    void whatHasNoPlaceGetsOne()
    {
        for (const std::vector<int> &shape :
             std::vector<std::vector<int>>{{0}, {1}, {7}, {3, 0, 12}, {100, 2}}) {
            const Scenario scenario = scenarioWith(shape);
            Layout layout;
            placeMissing(scenario, layout);
            QCOMPARE(layout.zones.size(), shape.size());
            QCOMPARE(layout.workloads.size(), scenario.workloads.size());
            QVERIFY(isTidy(scenario, layout));
            for (std::size_t i = 0; i + 1 < scenario.zones.size(); ++i) {
                const CanvasRect &left = layout.zones.at(scenario.zones[i].id);
                const CanvasRect &right = layout.zones.at(scenario.zones[i + 1].id);
                QVERIFY(!overlap(left, right) && left.x < right.x);
            }
            Layout again;
            placeMissing(scenario, again);
            QVERIFY(again == layout);
        }
    }

    void whatHasAPlaceKeepsIt()
    {
        Scenario scenario = scenarioWith({2, 1});
        Layout layout;
        layout.zones[ZoneId{2}] = {1000, 500, 300, 200};
        layout.workloads[WorkloadId{3}] = {1030, 560};
        placeMissing(scenario, layout);
        QCOMPARE(layout.workloads[WorkloadId{3}], (CanvasPoint{1030, 560}));
        QCOMPARE(layout.zones[ZoneId{2}].x, 1000.0);
        QCOMPARE(layout.zones[ZoneId{2}].width, 300.0);
        QVERIFY(isTidy(scenario, layout));
        QVERIFY(!overlap(layout.zones[ZoneId{2}], layout.zones[ZoneId{5}]));

        const Layout before = layout;
        placeMissing(scenario, layout);
        QVERIFY(layout == before);

        // A third card goes where there is room, and the zone grows downwards to hold it.
        Workload late;
        late.id = WorkloadId{50};
        late.zone = ZoneId{2};
        scenario.workloads.push_back(late);
        placeMissing(scenario, layout);
        QVERIFY(isTidy(scenario, layout));
        QVERIFY(layout.zones[ZoneId{2}].height >= before.zones.at(ZoneId{2}).height);
        QCOMPARE(layout.workloads[WorkloadId{3}], (CanvasPoint{1030, 560}));
    }

    void aZoneNarrowerThanACardIsWidened()
    {
        const Scenario scenario = scenarioWith({3});
        Layout layout;
        layout.zones[ZoneId{2}] = {0, 0, 10, 10};
        placeMissing(scenario, layout);
        QVERIFY(isTidy(scenario, layout));
    }

    void tenThousandCardsArePlacedAtOnce()
    {
        const Scenario scenario = scenarioWith({10'000});
        Layout layout;
        QElapsedTimer clock;
        clock.start();
        placeMissing(scenario, layout);
        QCOMPARE(layout.workloads.size(), 10'000U);
        QVERIFY2(clock.elapsed() < 5'000, "placing is not linear");
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
