#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

/// Files that are broken, missing or in the way; pipes that close; what is left behind: nothing.
class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void importsWhatIsGood();
    void saysThatItAddedAScenario();
    void saysWhenNoCopyCouldBeKept();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void refusesABrokenProject_data();
    void refusesABrokenProject();
    void leavesAFileItCannotWrite_data();
    void leavesAFileItCannotWrite();
    void keepsTheOldFileWhenTheDiskIsFull_data();
    void keepsTheOldFileWhenTheDiskIsFull();
    void saysWhenStandardOutputIsFull();
    void endsQuietlyWhenTheReaderLeaves();
    void endsOnInterrupt();

private:
    void makeProject();

    std::unique_ptr<Program> m_program;
};

void TestFiles::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("shop.yaml"), shopYaml());
}

void TestFiles::makeProject()
{
    const Ended ended = m_program->run(split(QStringLiteral("import shop.yaml -o p.grondplan")));
    QVERIFY2(ended.code == 0, ended.words());
}

void TestFiles::pointsAtTheMistake_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a bracket left open")
        << QByteArray("services:\n  web:\n    ports: [80\n") << QByteArray("bad.yaml:");
    QTest::newRow("a key twice") << QByteArray("services:\n  web:\n    image: a\n    image: b\n")
                                 << QByteArray("bad.yaml:4:");
    QTest::newRow("a tab for indentation") << QByteArray("services:\n\tweb:\n") << QByteArray("bad.yaml:2:");
    QTest::newRow("an alias of nothing")
        << QByteArray("services:\n  web: *none\n") << QByteArray("bad.yaml:2:");
    QTest::newRow("a list for a map") << QByteArray("services:\n  - web\n") << QByteArray("bad.yaml:2:");
}

void TestFiles::pointsAtTheMistake()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, place);
    m_program->write(QStringLiteral("bad.yaml"), yaml);

    for (const char *language : {"en", "nl"}) {
        const QString lang = QStringLiteral(" --lang ") + QLatin1String(language);
        const Ended imported = m_program->run(split(QStringLiteral("import bad.yaml -o p.grondplan") + lang));
        const Ended planned = m_program->run(split(QStringLiteral("plan bad.yaml --format json") + lang));
        for (const Ended &ended : {imported, planned}) {
            QVERIFY2(ended.code == 1, ended.words());
            QCOMPARE(ended.out, QByteArray());
            // file:line:column: error: message; one error, in one line
            QVERIFY2(ended.err.startsWith(place), ended.words());
            QVERIFY2(ended.err.contains(": error: "), ended.words());
            QCOMPARE(ended.err.count(": error: "), 1);
        }
    }
    QCOMPARE(m_program->files(), (QStringList{QStringLiteral("bad.yaml"), QStringLiteral("shop.yaml")}));
}

void TestFiles::importsWhatIsGood()
{
    QByteArray yaml = shopYaml();
    yaml.replace("memory: 2G", "memory: lots");
    m_program->write(QStringLiteral("part.yaml"), yaml);
    const Ended ended =
        m_program->run(split(QStringLiteral("import part.yaml -o p.grondplan --report json")));

    QVERIFY2(ended.code == 1, ended.words());
    QVERIFY2(ended.err.contains("part.yaml:17:"), ended.words());
    QVERIFY(m_program->files().contains(QStringLiteral("p.grondplan")));
    QCOMPARE(ended.json().value(QStringLiteral("schema")).toString(), QStringLiteral("grondplan.import/1"));
}

void TestFiles::saysThatItAddedAScenario()
{
    makeProject();
    const Ended again = m_program->run(split(QStringLiteral("import shop.yaml -o p.grondplan")));
    QVERIFY2(again.code == 0, again.words());
    QVERIFY2(again.err.contains("note: Added as a new scenario: Scenario 1 (2)\n"), again.words());
    const Ended quiet = m_program->run(split(QStringLiteral("import shop.yaml -o p.grondplan --quiet")));
    QCOMPARE(quiet.err, QByteArray());
    // Into a scenario that is there nothing new is made but a zone, with a name of its own.
    const Ended into = m_program->run({QStringLiteral("import"), QStringLiteral("shop.yaml"),
                                       QStringLiteral("-o"), QStringLiteral("p.grondplan"),
                                       QStringLiteral("--into"), QStringLiteral("Scenario 1")});
    QVERIFY2(!into.err.contains("note: Added"), into.words());
    const Ended plan = m_program->run({QStringLiteral("plan"), QStringLiteral("p.grondplan#Scenario 1")});
    QVERIFY2(plan.out.contains("Zone Production:") && plan.out.contains("Zone Production (2):"),
             plan.words());
}

void TestFiles::saysWhenNoCopyCouldBeKept()
{
    makeProject();
    m_program->write(QStringLiteral("file"), "x");
    m_program->set(QStringLiteral("XDG_STATE_HOME"), m_program->path(QStringLiteral("file")));
    const Ended saved = m_program->run(split(QStringLiteral("import shop.yaml -o p.grondplan --into other")));
    QVERIFY2(saved.code == 0, saved.words());
    QVERIFY2(saved.err.contains("warning: ") && saved.err.contains("file/grondplan/backups"), saved.words());
}

void TestFiles::saysWhatItCannotRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << QStringLiteral("plan none.yaml") << 3;
    QTest::newRow("no such project") << QStringLiteral("plan none.grondplan") << 3;
    QTest::newRow("a folder") << QStringLiteral("plan folder") << 3;
    QTest::newRow("a pipe that nobody writes to") << QStringLiteral("plan pipe.yaml") << 3;
    QTest::newRow("no such instance") << QStringLiteral("pack none.json") << 3;
    QTest::newRow("nothing in it") << QStringLiteral("plan empty.yaml") << 1;
    QTest::newRow("not text") << QStringLiteral("plan noise.bin") << 1;
    QTest::newRow("a scenario there is not") << QStringLiteral("plan p.grondplan --scenario none") << 2;
    QTest::newRow("a baseline there is not") << QStringLiteral("plan p.grondplan --baseline none") << 2;
}

void TestFiles::saysWhatItCannotRead()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    makeProject();
    QVERIFY(QDir(m_program->folder()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(m_program->path(QStringLiteral("pipe.yaml")).toLocal8Bit().constData(), 0600), 0);
    m_program->write(QStringLiteral("empty.yaml"), {});
    m_program->write(QStringLiteral("noise.bin"), QByteArray("\x00\x01\xff\xfe\x80noise", 10));

    for (const char *language : {"en", "nl"}) {
        const Ended ended =
            m_program->run(split(line) << QStringLiteral("--lang") << QString::fromLatin1(language));
        QVERIFY2(ended.code == code, ended.words());
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains("none") || ended.err.contains(split(line)[1].toUtf8()), ended.words());
    }
}

void TestFiles::refusesABrokenProject_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("cut short") << QStringLiteral("truncated");
    QTest::newRow("another program's database") << QStringLiteral("foreign");
    QTest::newRow("from a newer version") << QStringLiteral("newer");
    QTest::newRow("not a database") << QStringLiteral("text");
}

void TestFiles::refusesABrokenProject()
{
    QFETCH(QString, what);
    makeProject();
    QByteArray bytes = m_program->read(QStringLiteral("p.grondplan"));
    if (what == QStringLiteral("truncated"))
        bytes.truncate(bytes.size() / 2);
    else if (what == QStringLiteral("foreign"))
        bytes.replace(68, 4, QByteArray("ABCD"));
    else if (what == QStringLiteral("newer"))
        bytes.replace(60, 4, QByteArray("\x00\x00\x27\x0f", 4)); // user_version, big-endian
    else
        bytes = "services: {}\n";
    m_program->write(QStringLiteral("p.grondplan"), bytes);

    QByteArray english;
    for (const char *language : {"en", "nl"}) {
        const Ended ended =
            m_program->run(split(QStringLiteral("plan p.grondplan --lang ") + QLatin1String(language)));
        QVERIFY2(ended.code == 1 || ended.code == 3, ended.words());
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains("p.grondplan"), ended.words());
        QVERIFY2(ended.err != english, ended.words());
        english = ended.err;
    }
    QCOMPARE(m_program->read(QStringLiteral("p.grondplan")), bytes);
    QCOMPARE(m_program->files(), (QStringList{QStringLiteral("p.grondplan"), QStringLiteral("shop.yaml")}));
}

void TestFiles::leavesAFileItCannotWrite_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("project in no folder") << QStringLiteral("import shop.yaml -o none/p.grondplan");
    QTest::newRow("project where a folder is") << QStringLiteral("import shop.yaml -o folder");
    QTest::newRow("drawing in no folder") << QStringLiteral("render p.grondplan -o none/a.svg");
    QTest::newRow("drawing where a folder is") << QStringLiteral("render p.grondplan -o folder.svg");
    QTest::newRow("proposal in no folder") << QStringLiteral("proposal p.grondplan -o none/a.pdf");
    QTest::newRow("proposal where a folder is") << QStringLiteral("proposal p.grondplan -o folder.pdf");
}

void TestFiles::leavesAFileItCannotWrite()
{
    QFETCH(QString, line);
    makeProject();
    for (const char *name : {"folder", "folder.svg", "folder.pdf"})
        QVERIFY(QDir(m_program->folder()).mkdir(QString::fromLatin1(name)));
    const QStringList before = m_program->files();

    const Ended ended = m_program->run(split(line));
    QVERIFY2(ended.code == 3, ended.words());
    QVERIFY(!ended.err.isEmpty());
    QCOMPARE(m_program->files(), before);
    for (const char *name : {"folder", "folder.svg", "folder.pdf"})
        QVERIFY(QDir(m_program->path(QString::fromLatin1(name))).isEmpty());
}

void TestFiles::keepsTheOldFileWhenTheDiskIsFull_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("project") << QStringLiteral("import shop.yaml -o p.grondplan")
                             << QStringLiteral("p.grondplan");
    QTest::newRow("drawing") << QStringLiteral("render p.grondplan -o a.svg") << QStringLiteral("a.svg");
    QTest::newRow("picture") << QStringLiteral("render p.grondplan -o a.png") << QStringLiteral("a.png");
    QTest::newRow("printed drawing") << QStringLiteral("render p.grondplan -o a.pdf")
                                     << QStringLiteral("a.pdf");
    QTest::newRow("proposal") << QStringLiteral("proposal p.grondplan -o b.pdf") << QStringLiteral("b.pdf");
}

void TestFiles::keepsTheOldFileWhenTheDiskIsFull()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    makeProject();
    if (name != QStringLiteral("p.grondplan"))
        m_program->write(name, "what was there");
    const QByteArray old = m_program->read(name);
    const QStringList before = m_program->files();

    // No file may grow beyond 2 KiB: the same to the program as a disk that is full.
    const Ended ended = m_program->shell(QStringLiteral("trap '' XFSZ; ulimit -f 2; \"$cli\" ") + line);
    QVERIFY2(ended.code == 3, ended.words());
    QVERIFY(!ended.err.isEmpty());
    QCOMPARE(m_program->read(name), old);
    QCOMPARE(m_program->files(), before);
}

void TestFiles::saysWhenStandardOutputIsFull()
{
    const Ended ended = m_program->shell(QStringLiteral("\"$cli\" plan shop.yaml --format json >/dev/full"));
    QVERIFY2(ended.code == 3, ended.words());
    QVERIFY(!ended.err.isEmpty());
}

void TestFiles::endsQuietlyWhenTheReaderLeaves()
{
    const Ended ended = m_program->shell(
        QStringLiteral("\"$cli\" plan shop.yaml --format json --explain | true; echo ${PIPESTATUS[0]}"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    QVERIFY2(ended.out.trimmed() == QByteArray::number(128 + SIGPIPE), ended.words());
}

void TestFiles::endsOnInterrupt()
{
    const Ended ended = m_program->interrupted(split(QStringLiteral("import - -o q.grondplan")), SIGINT);
    QCOMPARE(ended.code, 130);
    QVERIFY(!m_program->files().contains(QStringLiteral("q.grondplan")));
}

QObject *makeFilesSuite()
{
    return new TestFiles;
}

#include "tst_files.moc"
