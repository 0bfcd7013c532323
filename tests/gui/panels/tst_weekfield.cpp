#include "tests/gui/panels/sketch.h"
#include "ui/panels/weekfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;

/// The fields for weeks and for what may be left down.
class TestWeekField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsChosenForAll();
    void aFileGivesHoursOfItsOwn();
    void aFileThatIsNoWeekIsSaid();
    void workloadsMayBeLeftDown();
};

template<class Widget> static Widget *find(const Sketch &sketch, const char *name)
{
    return sketch.inspector.findChild<Widget *>(QLatin1String(name));
}

/// Chooses as a user does, by keyboard.
static void choose(QComboBox *box, const QString &data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

void TestWeekField::aProfileIsChosenForAll()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0], sketch.workloads[1]}, {}});
    auto *profile = find<QComboBox>(sketch, "workloadWeekProfile");
    QCOMPARE(profile->currentData().toString(), QString());
    choose(profile, QStringLiteral("office-hours"));
    QCOMPARE(sketch.workload(0).week.profile, QStringLiteral("office-hours"));
    QCOMPARE(sketch.workload(1).week.profile, QStringLiteral("office-hours"));
    QVERIFY(!sketch.workload(2).week.isSet());
    QVERIFY(!find<QLabel>(sketch, "workloadWeekRemark")->text().isEmpty()); // whose word it is
    sketch.inspector.showObjects({{}, {sketch.workloads[0], sketch.workloads[2]}, {}});
    QCOMPARE(profile->currentIndex(), -1); // they differ
    sketch.document.undoStack()->undo();
    QVERIFY(!sketch.workload(0).week.isSet() && !sketch.workload(1).week.isSet());
    QCOMPARE(profile->currentData().toString(), QString());
}

static QString written(const QTemporaryDir &folder, int values)
{
    QFile file(folder.filePath(QStringLiteral("week.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int hour = 0; hour < values; ++hour)
        file.write(hour == 9 ? "4\n" : "1\n");
    return file.fileName();
}

void TestWeekField::aFileGivesHoursOfItsOwn()
{
    const QTemporaryDir folder;
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    sketch.inspector.findChild<WeekField *>()->readFile(written(folder, 168));
    QCOMPARE(sketch.workload(0).week.shares.size(), kHoursOfWeek);
    QCOMPARE(sketch.workload(0).week.shares[9], 1'000'000);
    QCOMPARE(sketch.workload(0).week.shares[10], 250'000);
    auto *profile = find<QComboBox>(sketch, "workloadWeekProfile");
    QVERIFY(!profile->currentData().toString().isEmpty());
    choose(profile, QString());
    QVERIFY(!sketch.workload(0).week.isSet());
    sketch.document.undoStack()->undo();
    QCOMPARE(sketch.workload(0).week.shares[10], 250'000);
}

void TestWeekField::aFileThatIsNoWeekIsSaid()
{
    const QTemporaryDir folder;
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    const int before = sketch.document.undoStack()->count();
    sketch.inspector.findChild<WeekField *>()->readFile(written(folder, 24));
    QVERIFY(!sketch.workload(0).week.isSet());
    QCOMPARE(sketch.document.undoStack()->count(), before);
    QVERIFY(find<QLabel>(sketch, "workloadWeekRemark")->text().contains(QLatin1String("24")));
}

void TestWeekField::workloadsMayBeLeftDown()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0], sketch.workloads[1]}, {}});
    auto *sheddable = find<QCheckBox>(sketch, "workloadSheddable");
    QTest::keyClick(sheddable, Qt::Key_Space);
    QVERIFY(sketch.workload(0).sheddable && sketch.workload(1).sheddable);
    QVERIFY(!sketch.workload(2).sheddable);
    sketch.document.undoStack()->undo();
    QVERIFY(!sketch.workload(0).sheddable);
    QTest::keyClick(find<QCheckBox>(sketch, "workloadPerNode"), Qt::Key_Space);
    QVERIFY(!sheddable->isEnabled()); // it goes with its host
}

QTEST_MAIN(TestWeekField)
#include "tst_weekfield.moc"
