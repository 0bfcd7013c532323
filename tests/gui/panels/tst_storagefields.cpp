#include "core/text/words.h"
#include "tests/gui/panels/sketch.h"
#include "ui/commands/editzone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;

/// The fields that say where data and operating systems lie, what is promised of memory, and what servers
/// have beyond their baselines.
class TestStorageFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataLiesInAPool();
    void bootDisksAndMemory();
    void optionsAreSetAndLeftToThePlan();
};

template<class Widget> static Widget *find(const Sketch &sketch, const char *name)
{
    return sketch.inspector.findChild<Widget *>(QLatin1String(name));
}

/// Empties a field and leaves it.
static void empty(QLineEdit *editor)
{
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
}

static const Zone &zoneOf(const Sketch &sketch)
{
    return *sketch.document.scenario().zone(sketch.zone);
}

static void useTier(Sketch &sketch, Tier tier)
{
    Zone zone = zoneOf(sketch);
    zone.tier = tier;
    sketch.document.push(
        std::make_unique<EditZone>(sketch.document, zone, [] { return QStringLiteral("tier"); }));
    QTRY_VERIFY(sketch.planner.isFinal(sketch.document.currentScenario()));
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
}

/// Chooses an item by its data with the keyboard, as a user does.
template<class Enum> static void choose(QComboBox *box, Enum value)
{
    const int wanted = box->findData(static_cast<int>(value));
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

void TestStorageFields::dataLiesInAPool()
{
    Sketch sketch;
    useTier(sketch, Tier::Vm);
    const Project before = sketch.document.project();
    QVERIFY(find<QWidget>(sketch, "zoneCopies")->isHidden());
    choose(find<QComboBox>(sketch, "zoneStorage"), StorageKind::Ceph);
    QCOMPARE(zoneOf(sketch).policy.storage.kind, StorageKind::Ceph);
    QVERIFY(!find<QWidget>(sketch, "zoneCopies")->isHidden());
    type(sketch.editor("zoneCopies"), QStringLiteral("2"));
    QCOMPARE(zoneOf(sketch).policy.storage.copies, 2);
    type(sketch.editor("zoneCopies"), QStringLiteral("0")); // there is no data without a copy
    QCOMPARE(zoneOf(sketch).policy.storage.copies, 2);
    QTRY_VERIFY(!find<QLabel>(sketch, "zonePool")->text().isEmpty());
    type(sketch.editor("zoneDataChunks"), QStringLiteral("4"));
    QCOMPARE(zoneOf(sketch).policy.storage.dataChunks, 4);
    QVERIFY(!find<QWidget>(sketch, "zoneCodingChunks")->isHidden());
    QVERIFY(find<QWidget>(sketch, "zoneCopies")->isHidden());
    while (sketch.document.undoStack()->canUndo() && !(sketch.document.project() == before))
        sketch.document.undoStack()->undo();
    QVERIFY(sketch.document.project() == before);
}

void TestStorageFields::bootDisksAndMemory()
{
    Sketch sketch;
    useTier(sketch, Tier::Vm);
    QVERIFY(find<QWidget>(sketch, "zoneBootSpace")->isHidden());
    choose(find<QComboBox>(sketch, "zoneBoot"), BootDisks::Shared);
    QCOMPARE(zoneOf(sketch).policy.storage.boot, BootDisks::Shared);
    QVERIFY(!find<QWidget>(sketch, "zoneBootSpace")->isHidden());
    type(sketch.editor("zoneBootSpace"), QStringLiteral("250 GB"));
    QCOMPARE(zoneOf(sketch).policy.storage.bootSpace, std::optional(Bytes(250'000'000'000)));
    empty(sketch.editor("zoneBootSpace"));
    QCOMPARE(zoneOf(sketch).policy.storage.bootSpace, std::nullopt);
    type(sketch.editor("zoneMemoryOvercommit"), QStringLiteral("1.25"));
    QCOMPARE(zoneOf(sketch).policy.memory.overcommit, std::optional(Ratio{1'250'000}));
    QTest::keyClick(find<QCheckBox>(sketch, "zoneBallooning"), Qt::Key_Space);
    QVERIFY(zoneOf(sketch).policy.memory.ballooning);
    sketch.document.undoStack()->undo();
    QVERIFY(!zoneOf(sketch).policy.memory.ballooning);
    // Containers get the memory that there is.
    useTier(sketch, Tier::Container);
    QVERIFY(find<QWidget>(sketch, "zoneMemoryOvercommit")->isHidden());
}

void TestStorageFields::optionsAreSetAndLeftToThePlan()
{
    Sketch sketch;
    useTier(sketch, Tier::Vm);
    auto *list = find<QListWidget>(sketch, "zoneOptions");
    QCOMPARE(list->count(), 3); // disks, memory and network of the reference server
    const auto options = [&sketch] { return zoneOf(sketch).options; };
    QVERIFY(options().empty());
    list->setCurrentRow(0);
    type(sketch.editor("zoneOptionCount"), QStringLiteral("1"));
    const std::map<QString, std::int64_t> one = {{QStringLiteral("ref-disks-3840"), 1}};
    QVERIFY(options() == one);
    const Words words;
    QTRY_VERIFY2(list->item(0)->text().contains(words.number(1)), qPrintable(list->item(0)->text()));
    list->setCurrentRow(2);
    type(sketch.editor("zoneOptionCount"), QStringLiteral("0"));
    QCOMPARE(options().size(), std::size_t{2});
    list->setCurrentRow(0);
    QCOMPARE(sketch.editor("zoneOptionCount")->text(), QStringLiteral("1"));
    empty(sketch.editor("zoneOptionCount"));
    QCOMPARE(options().size(), std::size_t{1});
    sketch.document.undoStack()->undo();
    sketch.document.undoStack()->undo();
    QVERIFY(options() == one);
}

QTEST_MAIN(TestStorageFields)
#include "tst_storagefields.moc"
