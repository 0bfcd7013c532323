// What is in a project file: that it comes back as it was, and that nothing else is taken for one.

#include "core/catalogue/loader.h"
#include "core/scenario/limits.h"
#include "core/store/connection.h"
#include "core/store/content.h"
#include "core/store/image.h"
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "tests/support/brands.h"
#include "tests/support/hardware.h"
#include "tests/support/projects.h"
#include "tests/support/weeks.h"
#include "tests/unit/store/images.h"

#include <QtEndian>
#include <QtTest>

#include <sqlite3.h>

#include <random>

using namespace grondplan;
using test::changedBy;
using test::image;
using test::kSubject;
using test::read;

/// A file of ours in all but its values: written without the checks that a save makes.
static QByteArray uncheckedImage(const Project &project)
{
    store::Connection connection(kSubject);
    if (!connection.openEmpty() || !store::migrate(connection, 0, store::kSchemaVersion) ||
        !store::writeProject(connection, project))
        return {};
    return *connection.bytes();
}

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack()
    {
        const Project project = test::equipped(test::branded(test::fullProject()));
        const Result<Project> again = read(image(project));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().args.join(u'|')));
        QVERIFY(again->catalogue != project.catalogue);
        QVERIFY(*again->catalogue == *project.catalogue);
        QVERIFY(again->scenarios == project.scenarios);
        QVERIFY(again->layouts == project.layouts);
        QVERIFY(*again == project);
    }

    void whatMayBeLeftDownAndWeeksComeBack()
    {
        Project project = test::fullProject();
        std::vector<Workload> &workloads = project.scenarios.front().workloads;
        workloads[0].sheddable = true;
        workloads[0].week.profile = QStringLiteral("office-hours");
        workloads[1].week = test::daily(8, 18, 123'456);
        const Result<Project> again = read(image(project));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().args.join(u'|')));
        QVERIFY(*again == project);
    }

    void aBrandThatIsNoneIsDamage_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("a colour that is none") << QByteArray("UPDATE brand SET text_colour = 'green'");
        QTest::newRow("a field that is none") << QByteArray("UPDATE brand_text SET field = 'motto'");
        QTest::newRow("a text twice")
            << QByteArray("UPDATE brand_text SET language = 'en' WHERE field = 'introduction'");
        QTest::newRow("texts without a brand") << QByteArray("DELETE FROM brand");
        QTest::newRow("a name of nothing") << QByteArray("UPDATE brand SET name = ' '");
        QTest::newRow("a part that is none")
            << QByteArray("UPDATE zone_part SET off = 'coffee' WHERE wanted = 0");
        QTest::newRow("a number for a text")
            << QByteArray("UPDATE scenario_intake SET text = NULL, number = 3 WHERE field = 'stack'");
    }
    void aBrandThatIsNoneIsDamage()
    {
        QFETCH(QByteArray, change);
        const QByteArray good = image(test::branded(test::fullProject()));
        const Result<Project> damaged = read(changedBy(good, change));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::ProjectDamaged);
    }

    void everyProjectComesBack()
    {
        QVERIFY(rc::check("save and open is the identity", [] {
            const Project project = *test::anyProject();
            const Result<Project> again = read(image(project));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == project);
        }));
    }

    void sameProjectSameBytes() { QCOMPARE(image(test::fullProject()), image(test::fullProject())); }

    void shippedCatalogueComesBack()
    {
        const Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
        const Result<Project> again = read(image(project));
        QVERIFY(again);
        QVERIFY(*again == project);
    }

    /// A mark on an object twice, on nothing known, or of no meaning is no file of ours.
    void marksOfNoMeaningAreRefused()
    {
        Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 30));
        project.layouts[project.scenarios.front().id].notes.push_back(
            {project.newId<NoteId>(), {1, 2, 3, 4}, QStringLiteral("mind this"), NoteColour::Blue, {}});
        project.layouts[project.scenarios.front().id].locked.notes = {NoteId{2}};
        const QByteArray bytes = image(project);
        QVERIFY(read(bytes) && *read(bytes) == project);
        for (const char *change :
             {"UPDATE layout_mark SET mark = 'lost'", "UPDATE layout_mark SET kind = 'server'",
              "UPDATE layout_mark SET mark = 'folded'", "UPDATE layout_note SET colour = 'gold'",
              "INSERT INTO layout_layer VALUES (1, 1, 'clouds', 'hidden')",
              "INSERT INTO layout_layer VALUES (1, 1, 'links', 'folded')"}) {
            const Result<Project> changed = read(changedBy(bytes, change));
            QVERIFY2(!changed, change);
            QCOMPARE(changed.error().code, ErrorCode::ProjectDamaged);
        }
    }

    void knowsItsOwnByTheFirstBytes()
    {
        const QByteArray bytes = image(test::fullProject());
        QVERIFY(store::isProject(bytes.left(100)));
        QVERIFY(store::isProject(bytes.left(72)));
        QVERIFY(!store::isProject(bytes.left(71)));
        QVERIFY(!store::isProject({}));
        QByteArray other = bytes.left(100);
        other[68] = 'X';
        QVERIFY(!store::isProject(other));
        QVERIFY(
            !store::isProject(QByteArray("services:\n  web:\n    image: nginx\n").leftJustified(100, ' ')));
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray good = image(test::fullProject());
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const auto patched = [&good](qsizetype at, quint32 value) {
            QByteArray bytes = good;
            qToBigEndian(value, bytes.data() + at);
            return bytes;
        };
        row("nothing at all", {}, ErrorCode::FileEmpty);
        row("a text", "services:\n  web:\n    image: nginx\n", ErrorCode::NotAProject);
        row("zeros", QByteArray(4096, '\0'), ErrorCode::NotAProject);
        row("the magic alone", QByteArray("SQLite format 3", 16), ErrorCode::ProjectTruncated);
        row("half of the magic", "SQLite f", ErrorCode::NotAProject);
        row("a database of another program", patched(68, 0x12345678), ErrorCode::NotAProject);
        row("cut in the header", good.left(80), ErrorCode::ProjectTruncated);
        row("cut after the header", good.left(100), ErrorCode::ProjectTruncated);
        row("cut in half", good.left(good.size() / 2), ErrorCode::ProjectTruncated);
        row("one byte missing", good.left(good.size() - 1), ErrorCode::ProjectTruncated);
        row("something behind it", good + QByteArray(4096, 'x'), ErrorCode::ProjectDamaged);
        row("the next version", patched(60, store::kSchemaVersion + 1), ErrorCode::ProjectTooNew);
        row("a version of the far future", patched(60, 0x7fffffff), ErrorCode::ProjectTooNew);
        row("no version", patched(60, 0), ErrorCode::ProjectDamaged);
        row("a version below nothing", patched(60, 0x80000000), ErrorCode::ProjectDamaged);
        row("page size 0", patched(16, 0x00000101), ErrorCode::ProjectDamaged);
        row("pages overwritten", good.left(4096) + QByteArray(good.size() - 4096, '\xff'),
            ErrorCode::ProjectDamaged);
    }
    void refusesWhatIsNotOurs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const Result<Project> result = read(bytes);
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QCOMPARE(result.error().where, kSubject);
    }

    void saysWhichVersionItFound()
    {
        QByteArray bytes = image(test::fullProject());
        qToBigEndian<quint32>(store::kSchemaVersion + 1, bytes.data() + 60);
        QCOMPARE(read(bytes).error().args, (QStringList{QString::number(store::kSchemaVersion + 1),
                                                        QString::number(store::kSchemaVersion)}));
    }

    void refusesWhatOthersPutIn_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::newRow("a view in place of a table, without end") << QByteArray(
            "PRAGMA foreign_keys=OFF; DROP TABLE proposal_section; CREATE VIEW proposal_section AS WITH "
            "RECURSIVE c(position) AS (SELECT 1 UNION ALL SELECT position + 1 FROM c) "
            "SELECT position, 'x' AS section FROM c");
        QTest::newRow("a view beside the tables") << QByteArray("CREATE VIEW v AS SELECT * FROM zone");
        QTest::newRow("a trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON zone BEGIN DELETE FROM zone; END");
        QTest::newRow("another table") << QByteArray("CREATE TABLE extra (x)");
        QTest::newRow("another index") << QByteArray("CREATE INDEX i ON zone (name)");
        QTest::newRow("a column more") << QByteArray("ALTER TABLE zone ADD COLUMN extra TEXT");
        QTest::newRow("a table without its checks") << QByteArray(
            "PRAGMA foreign_keys=OFF; DROP TABLE content_digest; CREATE TABLE content_digest (id, "
            "algorithm, digest)");
        QTest::newRow("a changed number") << QByteArray("UPDATE workload SET cpu_millis = cpu_millis + 1");
        QTest::newRow("a changed name") << QByteArray("UPDATE meta SET customer = 'x'");
        QTest::newRow("a price gone") << QByteArray("DELETE FROM baseline_price");
        QTest::newRow("two rows exchanged")
            << QByteArray("UPDATE zone_baseline SET position = position + 10 WHERE position = 1");
        QTest::newRow("no digest") << QByteArray("DELETE FROM content_digest");
        QTest::newRow("another kind of digest") << QByteArray("UPDATE content_digest SET algorithm = 'none'");
        QTest::newRow("nothing in it") << QByteArray("PRAGMA foreign_keys=OFF; DELETE FROM meta");
        QTest::newRow("a link to nowhere")
            << QByteArray("PRAGMA foreign_keys=OFF; UPDATE link SET target = 999 WHERE id = 6");
    }
    void refusesWhatOthersPutIn()
    {
        QFETCH(QByteArray, statements);
        const QByteArray good = image(test::fullProject());
        const QByteArray bytes = changedBy(good, statements.constData());
        QVERIFY(bytes != good);
        QElapsedTimer clock;
        clock.start();
        const Result<Project> result = read(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ProjectDamaged);
        QVERIFY2(clock.elapsed() < 10'000, "a hostile file held the program");
    }

    void aFileLeftInWalModeIsStillRead()
    {
        QByteArray bytes = image(test::fullProject());
        bytes[18] = 2;
        bytes[19] = 2;
        const Result<Project> result = read(bytes);
        QVERIFY(result);
        QVERIFY(*result == test::fullProject());
    }

    void valuesThatNoProjectMayHaveAreRefusedEvenWithTheirDigest_data()
    {
        QTest::addColumn<Project>("project");
        const auto row = [](const char *name, const std::function<void(Project &)> &change) {
            Project project = test::fullProject();
            change(project);
            QTest::newRow(name) << project;
        };
        row("negative memory", [](Project &p) { p.scenarios[0].workloads[0].memory.request = Bytes(-1); });
        row("a million million replicas",
            [](Project &p) { p.scenarios[0].workloads[0].replicas = Replicas::exactly(1'000'000'000'000); });
        row("replicas in the wrong order", [](Project &p) {
            p.scenarios[0].workloads[0].replicas = {3, 2, 1};
        });
        row("a workload without a name", [](Project &p) { p.scenarios[0].workloads[0].name.clear(); });
        row("a link to its own start",
            [](Project &p) { p.scenarios[0].links[0].to = p.scenarios[0].links[0].from; });
        row("an id that would be given out again", [](Project &p) { p.nextId = 7; });
        row("a card beyond the canvas",
            [](Project &p) { p.layouts[ScenarioId{1}].workloads[WorkloadId{4}].x = 1e12; });
        row("endless", [](Project &p) {
            p.layouts[ScenarioId{1}].workloads[WorkloadId{4}].x = std::numeric_limits<double>::infinity();
        });
    }
    void valuesThatNoProjectMayHaveAreRefusedEvenWithTheirDigest()
    {
        QFETCH(Project, project);
        const QByteArray bytes = uncheckedImage(project);
        QVERIFY(!bytes.isEmpty());
        const Result<Project> result = read(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ProjectDamaged);
        // And a save says so before it writes anything.
        const Result<QByteArray> saved = store::imageOf(project, kSubject);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::InvalidValue);
    }

    void noFlippedBitChangesAValueUnseen()
    {
        Project project = test::fullProject();
        project.catalogue = shippedCatalogue(); // pages that are full, as real ones are
        const QByteArray good = image(project);
        std::mt19937 random(20261121);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = good;
            const auto bit = static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bytes.size() * 8));
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
            const Result<Project> result = read(bytes);
            if (!result)
                ++found;
            else
                QVERIFY2(*result == project, qPrintable(QString::number(bit)));
        }
        qInfo("%d of 200 flips found, the others harmless", found);
        QVERIFY2(found > 40, "flips are not found at all");
    }

    void noMutilatedFileBringsItDown()
    {
        const QByteArray good = image(test::fullProject());
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = good;
            for (int change = 0; change < 20; ++change) {
                // Behind the header, so that it gets past the first checks.
                const auto range = static_cast<std::uint32_t>(bytes.size() - 100);
                const qsizetype at = 100 + qsizetype{static_cast<std::uint32_t>(random()) % range};
                bytes[at] = static_cast<char>(random());
            }
            const Result<Project> result = read(bytes);
            QVERIFY(!result || *result == test::fullProject());
        }
    }

    void aLargeProjectIsSavedAndOpened()
    {
        Project project = test::fullProject();
        Scenario &scenario = project.scenarios[1];
        Zone zone;
        zone.id = project.newId<ZoneId>();
        zone.name = QStringLiteral("z");
        scenario.zones.push_back(zone);
        for (int i = 0; i < 20'000; ++i) {
            Workload workload;
            workload.id = project.newId<WorkloadId>();
            workload.zone = scenario.zones[0].id;
            workload.name = QString(QLatin1String("workload ") + QString::number(i));
            scenario.workloads.push_back(workload);
        }
        const Result<Project> again = read(image(project));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().args.join(u'|')));
        QVERIFY(*again == project);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
