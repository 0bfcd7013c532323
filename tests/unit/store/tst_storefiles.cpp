// How project files are opened and saved: what happens to the file, its folder, and the others that use it.

#include "core/store/backups.h"
#include "core/store/store.h"
#include "tests/support/otheruser.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <utime.h>

using namespace grondplan;
using store::FileStamp;
using store::OnConflict;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static QStringList listing(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

static Project named(const char *name)
{
    Project project = test::fullProject();
    project.name = QString::fromLatin1(name);
    return project;
}

/// The stamp of a save; some tests look at no more than that.
static Result<FileStamp> saveTo(const Project &project, const QString &path, const FileStamp &expected,
                                OnConflict onConflict = OnConflict::Refuse)
{
    const Result<store::Saved> saved = store::save(project, path, expected, onConflict);
    if (!saved)
        return tl::make_unexpected(saved.error());
    return saved->stamp;
}

class TestStoreFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state->path()));
        m_path = m_folder->filePath(QStringLiteral("shop.grondplan"));
    }

    void savedIsOpenedAgain()
    {
        const Result<FileStamp> stamp = saveTo(test::fullProject(), m_path, {});
        QVERIFY2(stamp, qPrintable(stamp ? QString() : stamp.error().args.join(u'|')));
        const Result<store::Opened> opened = store::open(m_path);
        QVERIFY(opened);
        QVERIFY(opened->project == test::fullProject());
        QCOMPARE(opened->stamp, *stamp);
        QCOMPARE(stamp->size, QFileInfo(m_path).size());
        QCOMPARE(*store::stampOf(m_path), *stamp);
        QCOMPARE(listing(m_folder->path()), QStringList{QStringLiteral("shop.grondplan")});
    }

    void openingChangesNothing()
    {
        QVERIFY(saveTo(test::fullProject(), m_path, {}));
        utimbuf old = {1'000'000'000, 1'000'000'000};
        QCOMPARE(::utime(QFile::encodeName(m_path).constData(), &old), 0);
        const QByteArray before = bytesOf(m_path);
        struct stat was = {};
        struct stat folderWas = {};
        ::stat(QFile::encodeName(m_path).constData(), &was);
        ::stat(QFile::encodeName(m_folder->path()).constData(), &folderWas);

        QVERIFY(store::open(m_path));

        struct stat now = {};
        struct stat folderNow = {};
        ::stat(QFile::encodeName(m_path).constData(), &now);
        ::stat(QFile::encodeName(m_folder->path()).constData(), &folderNow);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(now.st_mtim.tv_sec, was.st_mtim.tv_sec);
        QCOMPARE(now.st_ino, was.st_ino);
        QCOMPARE(folderNow.st_mtim.tv_nsec, folderWas.st_mtim.tv_nsec);
        QCOMPARE(listing(m_folder->path()), QStringList{QStringLiteral("shop.grondplan")});
    }

    void opensFromAFolderThatCannotBeWritten()
    {
        QVERIFY(saveTo(test::fullProject(), m_path, {}));
        ::chmod(QFile::encodeName(m_path).constData(), 0444);
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        const Result<store::Opened> opened = store::open(m_path);
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        QVERIFY(opened);
        QVERIFY(opened->project == test::fullProject());
    }

    void aJournalBesideItHasNoSay()
    {
        QVERIFY(saveTo(test::fullProject(), m_path, {}));
        // What SQLite would play back at once: the journal of another save, complete and hot.
        QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray::fromHex("ffffffff") +
                             QByteArray(4, '\0') + QByteArray::fromHex("00000001") +
                             QByteArray::fromHex("0000020000001000");
        journal = journal.leftJustified(512, '\0') + QByteArray::fromHex("00000001") + QByteArray(4096, 'x') +
                  QByteArray(4, '\0');
        for (const char *suffix : {"-journal", "-wal", "-shm"})
            write(QString(m_path + QLatin1String(suffix)), journal);
        const QByteArray before = bytesOf(m_path);
        const QStringList files = listing(m_folder->path());

        const Result<store::Opened> opened = store::open(m_path);
        QVERIFY(opened);
        QVERIFY(opened->project == test::fullProject());
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(listing(m_folder->path()), files);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QStringLiteral("/nowhere/x.grondplan") << int(ErrorCode::FileNotFound);
        QTest::newRow("a folder") << QStringLiteral("/tmp") << int(ErrorCode::NotARegularFile);
        QTest::newRow("a device") << QStringLiteral("/dev/zero") << int(ErrorCode::NotARegularFile);
        QTest::newRow("a pipe") << QStringLiteral("pipe") << int(ErrorCode::NotARegularFile);
        QTest::newRow("a socket") << QStringLiteral("socket") << int(ErrorCode::NotARegularFile);
        QTest::newRow("links in a circle") << QStringLiteral("circle") << int(ErrorCode::FileNotFound);
        QTest::newRow("too large") << QStringLiteral("large") << int(ErrorCode::FileTooLarge);
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        QFETCH(int, code);
        const QString given = path.startsWith(u'/') ? path : m_folder->filePath(path);
        const QByteArray name = QFile::encodeName(given);
        if (path == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        if (path == QLatin1String("circle"))
            QCOMPARE(::symlink(name.constData(), name.constData()), 0);
        if (path == QLatin1String("large")) {
            write(given, "x");
            QCOMPARE(::truncate(name.constData(), (qint64{1} << 30) + 1), 0);
        }
        if (path == QLatin1String("socket")) {
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
            const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
            QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            ::close(descriptor);
        }
        QElapsedTimer clock;
        clock.start();
        const Result<store::Opened> opened = store::open(given);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(clock.elapsed() < 2'000);
        // Nor is it ever replaced by a save.
        if (opened.error().code == ErrorCode::NotARegularFile && path != QLatin1String("/tmp")) {
            const Result<FileStamp> saved = saveTo(test::fullProject(), given, {});
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::NotARegularFile);
        }
    }

    void aFileChangedByOthersIsNotReplaced()
    {
        const Result<FileStamp> mine = saveTo(named("mine"), m_path, {});
        QVERIFY(mine);
        QVERIFY(saveTo(named("theirs"), m_path, {}));
        const QByteArray theirs = bytesOf(m_path);

        const Result<FileStamp> refused = saveTo(named("mine again"), m_path, *mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ProjectChangedOnDisk);
        QCOMPARE(bytesOf(m_path), theirs);
        QCOMPARE(listing(m_folder->path()).size(), 1);

        QVERIFY(saveTo(named("mine again"), m_path, *mine, OnConflict::Replace));
        QCOMPARE(store::open(m_path)->project.name, QStringLiteral("mine again"));
        QCOMPARE(bytesOf(store::backupsOf(mine->canonicalPath).last()), theirs);
    }

    void aFileThatIsGoneOrNewlyThereIsAChangeToo()
    {
        const Result<FileStamp> mine = saveTo(named("mine"), m_path, {});
        QVERIFY(mine);
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(saveTo(named("again"), m_path, *mine).error().code, ErrorCode::ProjectChangedOnDisk);
        QVERIFY(!QFile::exists(m_path));

        const FileStamp nothing{mine->canonicalPath, 0, {}};
        QVERIFY(saveTo(named("new"), m_path, nothing));
        QCOMPARE(saveTo(named("other"), m_path, nothing).error().code, ErrorCode::ProjectChangedOnDisk);
    }

    void savingGoesOnFromItsOwnStamp()
    {
        Result<FileStamp> stamp = saveTo(named("0"), m_path, {});
        for (const char *name : {"1", "2", "3"}) {
            QVERIFY(stamp);
            stamp = saveTo(named(name), m_path, *stamp);
        }
        QVERIFY(stamp);
        QCOMPARE(store::open(m_path)->project.name, QStringLiteral("3"));
        // The stamp of another path is a "save as": what stands there is replaced, as the user has said.
        const QString other = m_folder->filePath(QStringLiteral("other.grondplan"));
        write(other, "something else");
        QVERIFY(saveTo(named("4"), other, *stamp));
        QCOMPARE(store::open(other)->project.name, QStringLiteral("4"));
    }

    void aLinkIsFollowedAndStays()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("deep")));
        const QString target = m_folder->filePath(QStringLiteral("deep/real.grondplan"));
        QVERIFY(QFile::link(QStringLiteral("deep/real.grondplan"), m_path));

        const Result<FileStamp> first = saveTo(named("first"), m_path, {});
        QVERIFY2(first, "a link to nothing yet");
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(first->canonicalPath, QFileInfo(target).canonicalFilePath());
        const Result<store::Opened> opened = store::open(m_path);
        QVERIFY(opened);
        QCOMPARE(opened->stamp, *first);
        QVERIFY(saveTo(named("second"), m_path, opened->stamp));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(store::open(target)->project.name, QStringLiteral("second"));
        QCOMPARE(listing(m_folder->filePath(QStringLiteral("deep"))).size(), 1);
    }

    void modeStays()
    {
        QVERIFY(saveTo(named("first"), m_path, {}));
        const QByteArray name = QFile::encodeName(m_path);
        QCOMPARE(::chmod(name.constData(), 0640), 0);
        QVERIFY(saveTo(named("second"), m_path, {}));
        struct stat status = {};
        ::stat(name.constData(), &status);
        QCOMPARE(status.st_mode & 07777U, 0640U);
    }

    void aFullDiskLeavesTheFileAsItWas()
    {
        const Result<FileStamp> stamp = saveTo(named("first"), m_path, {});
        QVERIFY(stamp);
        const QByteArray before = bytesOf(m_path);
        rlimit was = {};
        ::getrlimit(RLIMIT_FSIZE, &was);
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit little = {8192, was.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const Result<FileStamp> failed = saveTo(named("second"), m_path, *stamp);
        ::setrlimit(RLIMIT_FSIZE, &was);

        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(listing(m_folder->path()), QStringList{QStringLiteral("shop.grondplan")});
        QVERIFY(saveTo(named("second"), m_path, *stamp));
    }

    void aFolderThatCannotBeWrittenLeavesTheFileAsItWas()
    {
        const test::OtherUser user({m_folder->path(), m_state->path()});
        const Result<FileStamp> stamp = saveTo(named("first"), m_path, {});
        QVERIFY(stamp);
        const QByteArray before = bytesOf(m_path);
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        const Result<FileStamp> failed = saveTo(named("second"), m_path, *stamp);
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aSaveThatIsNotConfirmedGoesOn()
    {
        // A folder that may be written to but not be read cannot be synced.
        const test::OtherUser user({m_folder->path(), m_state->path()});
        const Result<store::Saved> first = store::save(named("first"), m_path, {});
        QVERIFY(first);
        QVERIFY(first->isConfirmed());
        QVERIFY(first->remarks.empty());
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QCOMPARE(::chmod(folder.constData(), 0300), 0);
        const Result<store::Saved> second = store::save(named("second"), m_path, first->stamp);
        const Result<store::Saved> third =
            second ? store::save(named("third"), m_path, second->stamp) : second;
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QVERIFY(second);
        QVERIFY(!second->isConfirmed());
        QCOMPARE(second->remarks.size(), std::size_t{1});
        QVERIFY2(third, "no conflict with what was saved before");
        QCOMPARE(store::open(m_path)->project.name, QStringLiteral("third"));
        QCOMPARE(store::open(m_path)->stamp, third->stamp);
    }

    void aFolderThatIsMissingIsSaid()
    {
        const Result<FileStamp> failed =
            saveTo(named("x"), m_folder->filePath(QStringLiteral("no/such/x.grondplan")), {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
    }

    void anInvalidProjectIsNotWritten()
    {
        const Result<FileStamp> stamp = saveTo(named("first"), m_path, {});
        const QByteArray before = bytesOf(m_path);
        Project project = named("second");
        project.scenarios[0].workloads[0].gpus = -1;
        const Result<FileStamp> failed = saveTo(project, m_path, *stamp);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::InvalidValue);
        QCOMPARE(failed.error().where, QStringLiteral("workload shop, gpus"));
        QCOMPARE(bytesOf(m_path), before);
    }

    void tenEarlierVersionsAreKept()
    {
        Result<FileStamp> stamp = saveTo(named("0"), m_path, {});
        QVERIFY(store::backupsOf(stamp->canonicalPath).isEmpty());
        for (int i = 1; i <= 12; ++i) {
            stamp = saveTo(named(QByteArray::number(i).constData()), m_path, *stamp);
            QVERIFY(stamp);
        }
        const QStringList kept = store::backupsOf(stamp->canonicalPath);
        QCOMPARE(kept.size(), 10);
        QCOMPARE(store::open(kept.first())->project.name, QStringLiteral("2"));
        QCOMPARE(store::open(kept.last())->project.name, QStringLiteral("11"));
        // Saving what is already there keeps no second copy of it.
        stamp = saveTo(named("12"), m_path, *stamp);
        stamp = saveTo(named("12"), m_path, *stamp);
        QVERIFY(stamp);
        QCOMPARE(store::open(store::backupsOf(stamp->canonicalPath).last())->project.name,
                 QStringLiteral("12"));
        QCOMPARE(store::open(store::backupsOf(stamp->canonicalPath)[8])->project.name, QStringLiteral("11"));
        // Files of one name in two folders have nothing to do with each other.
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("b")));
        const QString other = m_folder->filePath(QStringLiteral("b/shop.grondplan"));
        const Result<FileStamp> otherStamp = saveTo(named("other"), other, {});
        QVERIFY(store::backupsOf(otherStamp->canonicalPath).isEmpty());
    }

    void aSaveNeedsNoRoomForCopies()
    {
        const QString notAFolder = m_folder->filePath(QStringLiteral("file"));
        write(notAFolder, "x");
        qputenv("XDG_STATE_HOME", QFile::encodeName(notAFolder));
        const Result<FileStamp> first = saveTo(named("first"), m_path, {});
        QVERIFY(first);
        const Result<store::Saved> second = store::save(named("second"), m_path, *first);
        QVERIFY(second);
        QCOMPARE(store::open(m_path)->project.name, QStringLiteral("second"));
        // But it says so.
        QCOMPARE(second->remarks.size(), std::size_t{1});
        QCOMPARE(second->remarks.front().code, ErrorCode::BackupNotKept);
        QCOMPARE(second->remarks.front().args,
                 QStringList{notAFolder + QStringLiteral("/grondplan/backups")});
        QVERIFY(second->isConfirmed());
    }

    void leftoversOfAKilledProgramGoAfterAnHour()
    {
        const QString old = m_folder->filePath(QStringLiteral(".grondplan-abc.tmp"));
        const QString fresh = m_folder->filePath(QStringLiteral(".grondplan-def.tmp"));
        write(old, "x");
        write(fresh, "x");
        utimbuf longAgo = {1'000'000'000, 1'000'000'000};
        ::utime(QFile::encodeName(old).constData(), &longAgo);
        QVERIFY(saveTo(named("first"), m_path, {}));
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(fresh));
    }

    void threadsSaveAndOpenAtTheSameTime()
    {
        std::vector<std::jthread> threads;
        std::array<bool, 4> good = {};
        for (std::size_t i = 0; i < good.size(); ++i) {
            threads.emplace_back([this, i, &good] {
                const QString path = m_folder->filePath(QString::number(i));
                const Project project = named(QByteArray::number(static_cast<int>(i)).constData());
                good[i] = true;
                FileStamp stamp;
                for (int round = 0; round < 5; ++round) {
                    const Result<FileStamp> saved = saveTo(project, path, stamp);
                    const Result<store::Opened> opened = store::open(path);
                    good[i] = good[i] && saved && opened && opened->project == project;
                    if (saved)
                        stamp = *saved;
                }
            });
        }
        threads.clear();
        QVERIFY(std::all_of(good.begin(), good.end(), [](bool one) { return one; }));
    }

    void ofSaversAtTheSameTimeNoneIsMixedUp()
    {
        const Result<FileStamp> start = saveTo(named("start"), m_path, {});
        QVERIFY(start);
        std::vector<std::jthread> threads;
        for (const char *name : {"one", "two"})
            threads.emplace_back(
                [this, name, &start] { static_cast<void>(saveTo(named(name), m_path, *start)); });
        threads.clear();
        const Result<store::Opened> opened = store::open(m_path);
        QVERIFY(opened);
        QVERIFY(opened->project == named("one") || opened->project == named("two"));
        QCOMPARE(listing(m_folder->path()).size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_state;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
