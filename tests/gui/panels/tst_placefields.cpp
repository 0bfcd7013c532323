#include "core/text/words.h"
#include "tests/gui/panels/sketch.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/editzone.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;

/// The fields that say where what may stand.
class TestPlaceFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workloadsAreKeptApart();
    void whatRunsEverywhereShares();
    void whatTheSketchDoesIsNotTicked();
    void zonesKeepApart();
    void stockIsOfTheChosenServer();
    void nodeSizesComeAndGo();
    void whatAPartMeansIsNotCutOff();
    void partsAreSwitchedWithTheirConsequence();
};

template<class Widget> static Widget *find(const Sketch &sketch, const char *name)
{
    return sketch.inspector.findChild<Widget *>(QLatin1String(name));
}

void TestPlaceFields::workloadsAreKeptApart()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0], sketch.workloads[1]}, {}});
    auto *tenant = find<QWidget>(sketch, "workloadTenant")->findChild<QLineEdit *>();
    type(tenant, QStringLiteral(" Customer "));
    QCOMPARE(sketch.workload(1).tenant, QStringLiteral("Customer"));
    QVERIFY(sketch.workload(2).tenant.isEmpty());
    QTest::keyClick(find<QCheckBox>(sketch, "workloadIsolated"), Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(sketch, "workloadOneNumaNode"), Qt::Key_Space);
    QVERIFY(sketch.workload(0).isolated && sketch.workload(1).oneNumaNode);
    for (int i = 0; i < 3; ++i)
        sketch.document.undoStack()->undo();
    QVERIFY(sketch.workload(1).tenant.isEmpty());
    QVERIFY(!sketch.workload(0).isolated && !sketch.workload(1).oneNumaNode);
}

void TestPlaceFields::whatRunsEverywhereShares()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    auto *isolated = find<QCheckBox>(sketch, "workloadIsolated");
    QVERIFY(isolated->isEnabled());
    QTest::keyClick(find<QCheckBox>(sketch, "workloadPerNode"), Qt::Key_Space);
    QVERIFY(!isolated->isEnabled());
}

/// Ticks or unticks a row as a user does.
static void toggle(QListWidget *list, int row)
{
    list->setCurrentRow(row);
    QTest::keyClick(list, Qt::Key_Space);
}

/// Whether all lines of a text have room.
static bool isWhole(const QLabel &label)
{
    return label.height() >= label.heightForWidth(label.width());
}

void TestPlaceFields::whatAPartMeansIsNotCutOff()
{
    Sketch sketch;
    Zone zone = *sketch.document.scenario().zone(sketch.zone);
    zone.tier = Tier::KubernetesVm;
    sketch.document.push(
        std::make_unique<EditZone>(sketch.document, zone, [] { return QStringLiteral("tier"); }));
    QTRY_VERIFY(sketch.planner.isFinal(sketch.document.currentScenario()));
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    sketch.inspector.resize(270, 500);
    sketch.inspector.show();
    auto *list = find<QListWidget>(sketch, "zoneParts");
    auto *remark = find<QLabel>(sketch, "zonePartRemark");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        // Dutch takes more room.
        remark->setText(QString(remark->text() + u'\n').repeated(2));
        QTRY_VERIFY2(isWhole(*remark), qPrintable(remark->text()));
    }
    sketch.inspector.resize(240, 500); // and where it is made narrower
    QTRY_VERIFY(isWhole(*remark));
}

void TestPlaceFields::partsAreSwitchedWithTheirConsequence()
{
    Sketch sketch;
    Zone zone = *sketch.document.scenario().zone(sketch.zone);
    zone.tier = Tier::Vm;
    sketch.document.push(
        std::make_unique<EditZone>(sketch.document, zone, [] { return QStringLiteral("tier"); }));
    QTRY_VERIFY(sketch.planner.isFinal(sketch.document.currentScenario()));
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    auto *list = find<QListWidget>(sketch, "zoneParts");
    auto *remark = find<QLabel>(sketch, "zonePartRemark");
    QCOMPARE(list->count(), 4); // load balancer, VLAN, snapshots, backup
    const auto off = [&sketch] { return sketch.document.scenario().zone(sketch.zone)->policy.partsOff; };
    const Project before = sketch.document.project();

    // What it would do is said before it is done, and what follows from it.
    list->setCurrentRow(3);
    const Words words;
    QTRY_VERIFY2(remark->text().contains(words.text("part-off.backup")), qPrintable(remark->text()));
    QTRY_VERIFY2(remark->text().contains(QStringLiteral("no change of servers or cost")),
                 qPrintable(remark->text()));
    QVERIFY(sketch.document.project() == before);

    toggle(list, 3);
    QVERIFY(off() == Parts{Part::Backup});
    QCOMPARE(list->item(3)->checkState(), Qt::Unchecked);
    toggle(list, 0);
    QVERIFY(off() == (Parts{Part::LoadBalancer, Part::Backup}));
    sketch.document.undoStack()->undo();
    sketch.document.undoStack()->undo();
    QVERIFY(off().empty());
    QCOMPARE(list->item(3)->checkState(), Qt::Checked);
    QVERIFY(sketch.document.project() == before);

    // A cluster has others, of which its control plane cannot go.
    zone.tier = Tier::Kubernetes;
    sketch.document.push(
        std::make_unique<EditZone>(sketch.document, zone, [] { return QStringLiteral("tier"); }));
    QTRY_COMPARE(list->count(), 10);
    toggle(list, 2);
    QVERIFY(off().empty());
    QCOMPARE(remark->text(), words.text("part-needed"));
}

/// A part that a registry of the sketch stands in for is not ticked; ticked it is there all the same, and
/// unticked it is as before.
void TestPlaceFields::whatTheSketchDoesIsNotTicked()
{
    Sketch sketch;
    Zone zone = *sketch.document.scenario().zone(sketch.zone);
    zone.tier = Tier::KubernetesVm;
    sketch.document.push(
        std::make_unique<EditZone>(sketch.document, zone, [] { return QStringLiteral("tier"); }));
    Workload registry = sketch.document.scenario().workloads.front();
    registry.kind = QStringLiteral("registry");
    registry.zone = sketch.zone;
    sketch.document.push(std::make_unique<EditWorkloads>(sketch.document,
                                                         EditWorkloads::Values{{registry.id, registry}},
                                                         [] { return QStringLiteral("kind"); }));
    QTRY_VERIFY(sketch.planner.isFinal(sketch.document.currentScenario()));
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    auto *list = find<QListWidget>(sketch, "zoneParts");
    const QString name = Words().text("part.registry");
    const auto row = [list, &name] {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().startsWith(name))
                return i;
        }
        return -1;
    };
    QVERIFY(row() >= 0);
    QTRY_COMPARE(list->item(row())->checkState(), Qt::Unchecked);
    list->setCurrentRow(row());
    auto *remark = find<QLabel>(sketch, "zonePartRemark");
    QTRY_VERIFY2(remark->text().contains(Words().text("part-stood-in", {registry.name})),
                 qPrintable(remark->text()));
    const auto policy = [&sketch] { return sketch.document.scenario().zone(sketch.zone)->policy; };
    toggle(list, row());
    QVERIFY(policy().partsOn == Parts{Part::Registry});
    QTRY_COMPARE(list->item(row())->checkState(), Qt::Checked);
    toggle(list, row());
    QVERIFY(policy().partsOn.empty() && policy().partsOff.empty());
}

void TestPlaceFields::zonesKeepApart()
{
    Sketch sketch;
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    const auto policy = [&sketch] { return sketch.document.scenario().zone(sketch.zone)->policy; };
    for (const char *box : {"zoneTenantsApart", "zoneSystemsApart", "zoneMixedTypes"})
        QTest::keyClick(find<QCheckBox>(sketch, box), Qt::Key_Space);
    QVERIFY(policy().tenantsApart && policy().systemsApart && policy().mixedTypes);
    type(sketch.editor("zoneRacks"), QStringLiteral("3"));
    QCOMPARE(policy().racks, 3);
    type(sketch.editor("zoneRacks"), QStringLiteral("0")); // not one
    QCOMPARE(policy().racks, 3);
    sketch.document.undoStack()->undo();
    QCOMPARE(policy().racks, 1);
    QVERIFY(policy().mixedTypes);
}

void TestPlaceFields::stockIsOfTheChosenServer()
{
    Sketch sketch;
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    const auto zone = [&sketch] { return *sketch.document.scenario().zone(sketch.zone); };
    auto *list = find<QListWidget>(sketch, "zoneBaselines");
    QVERIFY(!sketch.editor("zoneStock")->isEnabled()); // no server is chosen
    list->setCurrentRow(1);
    QVERIFY(!sketch.editor("zoneStock")->isEnabled()); // nor allowed
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(sketch.editor("zoneStock")->isEnabled());
    const QString id = sketch.document.project().catalogue->baselines[1].id;
    type(sketch.editor("zoneStock"), QStringLiteral("5"));
    QCOMPARE(zone().stock, (std::map<QString, std::int64_t>{{id, 5}}));
    list->setCurrentRow(2);
    QVERIFY(sketch.editor("zoneStock")->text().isEmpty());
    list->setCurrentRow(1);
    QCOMPARE(sketch.editor("zoneStock")->text(), QStringLiteral("5"));
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(zone().stock.empty()); // it goes with the server
    QVERIFY(validate(sketch.document.scenario()));
    sketch.document.undoStack()->undo();
    QCOMPARE(zone().stock.at(id), 5);
    sketch.document.undoStack()->undo();
    QVERIFY(zone().stock.empty());
}

void TestPlaceFields::nodeSizesComeAndGo()
{
    Sketch sketch;
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    const auto policy = [&sketch] { return sketch.document.scenario().zone(sketch.zone)->policy; };
    auto *list = find<QListWidget>(sketch, "zoneNodeSizeList");
    auto *remove = find<QPushButton>(sketch, "zoneRemoveNodeSize");
    QCOMPARE(list->count(), 1);
    QVERIFY(!remove->isEnabled()); // one there must be
    QTest::keyClick(find<QPushButton>(sketch, "zoneAddNodeSize"), Qt::Key_Space);
    QCOMPARE(policy().otherNodes.size(), std::size_t{1}); // twice the first
    QCOMPARE(policy().otherNodes[0], (NodeShape{16_vcpu, 64_GiB}));
    QCOMPARE(list->currentRow(), 1);
    type(sketch.editor("zoneNodeCpu"), QStringLiteral("12"));
    QCOMPARE(policy().otherNodes[0].cpu, 12_vcpu);
    QCOMPARE(policy().node.cpu, 8_vcpu);
    list->setCurrentRow(0);
    QCOMPARE(sketch.editor("zoneNodeCpu")->text(), QStringLiteral("8 vCPU"));
    QTest::keyClick(remove, Qt::Key_Space); // the other takes its place
    QCOMPARE(policy().node, (NodeShape{12_vcpu, 64_GiB}));
    QVERIFY(policy().otherNodes.empty());
    for (int i = 0; i < 3; ++i)
        sketch.document.undoStack()->undo();
    QVERIFY(policy() == ZonePolicy());
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(find<QPushButton>(sketch, "zoneAddNodeSize"), Qt::Key_Space);
    QCOMPARE(policy().otherNodes.size(), std::size_t{7});
    QVERIFY(validate(sketch.document.scenario()));
}

QTEST_MAIN(TestPlaceFields)
#include "tst_placefields.moc"
