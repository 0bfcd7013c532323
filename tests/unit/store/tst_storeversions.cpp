// Project files of earlier versions, as the program wrote them, are read.

#include "core/catalogue/loader.h"
#include "core/store/store.h"
#include "tests/support/projects.h"
#include "tests/unit/store/images.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace grondplan;
using test::changedBy;
using test::image;
using test::read;

/// What a project of version 2 or 1 could not say, links of version 4 among it, has its default; the licence
/// "os" is none that is shipped.
static void forgetVersion3(Project &project)
{
    project.costs = {};
    for (Scenario &scenario : project.scenarios) {
        scenario.brief = {};
        for (Zone &zone : scenario.zones)
            zone.licences.clear();
        for (Workload &workload : scenario.workloads) {
            workload.licences.clear();
            workload.throughput = {};
            workload.habits = {};
            workload.prospects.clear();
            workload.diskBasis = Basis::Stated;
        }
        for (Link &link : scenario.links)
            link = {link.id, link.from, link.to, link.why, link.bandwidth};
    }
    Catalogue catalogue = *project.catalogue;
    for (Licence &licence : catalogue.licences)
        licence.rule = {};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
}

/// A drawing with nothing but where its workloads and zones stand.
static Layout placesOf(const Layout &layout)
{
    Layout places;
    places.workloads = layout.workloads;
    places.zones = layout.zones;
    return places;
}

/// What version 2 could not say has its default.
static Project asInVersion2(Project project)
{
    const Zone zone;
    const Workload workload;
    for (Scenario &scenario : project.scenarios) {
        for (Zone &each : scenario.zones) {
            each.stock = zone.stock;
            each.policy.otherNodes = zone.policy.otherNodes;
            each.policy.tenantsApart = zone.policy.tenantsApart;
            each.policy.systemsApart = zone.policy.systemsApart;
            each.policy.mixedTypes = zone.policy.mixedTypes;
            each.policy.racks = zone.policy.racks;
            each.policy.partsOff = zone.policy.partsOff;
            each.policy.partsOn = zone.policy.partsOn;
            each.policy.storage = zone.policy.storage;
            each.policy.memory = zone.policy.memory;
            each.options = zone.options;
            each.site = zone.site;
        }
        for (Workload &each : scenario.workloads) {
            each.tenant = workload.tenant;
            each.isolated = workload.isolated;
            each.oneNumaNode = workload.oneNumaNode;
        }
    }
    for (auto &[id, layout] : project.layouts)
        layout = placesOf(layout);
    return project;
}

class TestStoreVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionOneIsStillRead()
    {
        const Result<store::Opened> opened =
            store::open(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v1.grondplan"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u'|')));
        // What that version could not say has its default; what its plans could not use is the shipped one.
        Project expected = asInVersion2(test::fullProject());
        expected.scenarios.front().zones.front().policy.layers = {};
        forgetVersion3(expected);
        Catalogue catalogue = *expected.catalogue;
        for (const auto &[id, constant] : shippedCatalogue()->constants) {
            if (!id.startsWith(QLatin1String("rule.")) && !id.startsWith(QLatin1String("fx.")) &&
                !id.startsWith(QLatin1String("assumed.")))
                catalogue.constants.insert_or_assign(id, constant);
            else
                catalogue.constants.try_emplace(id, constant);
        }
        catalogue.tables = shippedCatalogue()->tables;
        expected.catalogue = std::make_shared<const Catalogue>(catalogue);
        QVERIFY(opened->project == expected);
    }

    void versionTwoIsStillRead()
    {
        const Result<store::Opened> opened =
            store::open(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v2.grondplan"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u'|')));
        Project expected = asInVersion2(test::fullProject());
        forgetVersion3(expected);
        Catalogue catalogue = *expected.catalogue;
        for (const auto &[id, constant] : shippedCatalogue()->constants)
            catalogue.constants.try_emplace(id, constant);
        expected.catalogue = std::make_shared<const Catalogue>(catalogue);
        QVERIFY(opened->project == expected);
    }

    /// The worked example with the example's brand, as the program wrote it before version 4.
    void versionThreeIsStillRead()
    {
        const Result<store::Opened> opened =
            store::open(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v3.grondplan"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u'|')));
        const Project &project = opened->project;
        QCOMPARE(project.scenarios.size(), std::size_t{1});
        QCOMPARE(project.scenarios.front().workloads.size(), std::size_t{11});
        QVERIFY(project.brand && !project.brand->name.isEmpty());
        // What it did not know is as it is by itself.
        const Scenario &scenario = project.scenarios.front();
        QVERIFY(scenario.zones.front().policy == ZonePolicy{});
        QVERIFY(std::all_of(scenario.workloads.begin(), scenario.workloads.end(), [](const Workload &each) {
            return !each.sheddable && each.week == WeekCurve{};
        }));
        const Result<Project> again = read(image(project));
        QVERIFY(again && *again == project);
    }

    /// The worked example's workloads, as the program wrote them before version 5.
    void versionFourIsStillRead()
    {
        const Result<store::Opened> opened =
            store::open(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v4.grondplan"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u'|')));
        const Scenario &scenario = opened->project.scenarios.front();
        QCOMPARE(scenario.workloads.size(), std::size_t{11});
        QVERIFY(!scenario.links.empty());
        // What it did not know is as it is by itself.
        QVERIFY(std::all_of(scenario.links.begin(), scenario.links.end(), [](const Link &each) {
            return each == Link{each.id, each.from, each.to, each.why, each.bandwidth};
        }));
        const Result<Project> again = read(image(opened->project));
        QVERIFY(again && *again == opened->project);
    }

    /// The same, as the program wrote it before version 6.
    void versionFiveIsStillRead()
    {
        const Result<store::Opened> opened =
            store::open(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v5.grondplan"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u'|')));
        const Project &project = opened->project;
        QCOMPARE(project.scenarios.front().workloads.size(), std::size_t{11});
        // What it did not know is as it is by itself.
        QVERIFY(project.scenarios.front().zones.front().site.isEmpty());
        const Layout &layout = project.layouts.begin()->second;
        QVERIFY(!layout.workloads.empty());
        QVERIFY(layout == placesOf(layout));
        const Result<Project> again = read(image(project));
        QVERIFY(again && *again == project);
    }

    /// The same, as the program wrote it before version 7.
    void versionSixIsStillRead()
    {
        const Result<store::Opened> opened =
            store::open(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v6.grondplan"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u'|')));
        const Project &project = opened->project;
        QCOMPARE(project.scenarios.front().workloads.size(), std::size_t{11});
        QVERIFY(project.scenarios.front().zones.front().policy.partsOn.empty());
        const Result<Project> again = read(image(project));
        QVERIFY(again && *again == project);
    }

    void aDamagedVersionOneIsRefused()
    {
        QFile file(QStringLiteral(GRONDPLAN_TEST_DATA "/projects/v1.grondplan"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray changed =
            changedBy(file.readAll(), "UPDATE zone SET tolerate = 0 WHERE name = 'inside'");
        const Result<Project> project = read(changed);
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::ProjectDamaged);
        QCOMPARE(project.error().args, QStringList{QStringLiteral("content digest")});
    }
};

QTEST_GUILESS_MAIN(TestStoreVersions)
#include "tst_storeversions.moc"
