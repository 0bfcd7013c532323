#include "core/importers/registry.h"
#include "core/scenario/limits.h"
#include "core/text/words.h"
#include "tests/unit/importers/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace grondplan;
using namespace grondplan::importers;

class FileTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAShop();
    void writesJson();
    void readsFilesOfOtherSystems();
    void brokenFilesGiveOneError_data();
    void brokenFilesGiveOneError();
    void refusesWhatIsNoFile();
    void staysInItsFolder();
    void recognisesFormats_data();
    void recognisesFormats();
    void namesWhatItCannotRead();
    void addsToAProject();
    void everyFindingHasItsWords();
};

static QString dataFile(const char *name)
{
    return QString(QLatin1String(GRONDPLAN_TEST_DATA "/compose/") + QLatin1String(name));
}

static Result<Outcome> read(const QString &path)
{
    return importers::readFile(path, QStringLiteral("auto"), smallCatalogue());
}

void FileTests::readsAShop()
{
    const auto outcome = read(dataFile("shop/compose.yaml"));
    QVERIFY(outcome);
    QCOMPARE(outcome->files,
             (QStringList{dataFile("shop/compose.yaml"), dataFile("shop/.env"),
                          dataFile("shop/shared/common.yaml"), dataFile("shop/monitoring.yaml")}));
    QStringList names;
    for (const Workload &workload : outcome->workloads)
        names.append(workload.name);
    QCOMPARE(names.join(u' '), QStringLiteral("web migrate db adminer metrics"));

    const Workload &web = outcome->workloads[0];
    QCOMPARE(web.image, QStringLiteral("registry.example.org/shop/web:2.4"));
    QCOMPARE(web.ports, (QStringList{QStringLiteral("8443:8080"), QStringLiteral("127.0.0.1:9000:9000")}));
    QCOMPARE(web.replicas, Replicas::exactly(3));
    QCOMPARE(web.cpu, (Need<MilliCpu>{500_mcpu, 1500_mcpu, Basis::Stated}));
    QCOMPARE(web.memory, (Need<Bytes>{256_MiB, 1_GiB, Basis::Stated}));
    QCOMPARE(web.from, (SourcePlace{dataFile("shop/compose.yaml"), 9, 3}));
    QVERIFY(outcome->workloads[1].transient);
    QCOMPARE(outcome->workloads[2].memory, (Need<Bytes>{2_GiB, 2_GiB, Basis::Limit}));
    QVERIFY(!outcome->workloads[3].active);
    QVERIFY(outcome->workloads[4].perNode);
    QCOMPARE(outcome->unsetVariables, QStringList{QStringLiteral("DB_PASSWORD")});
    QCOMPARE(linksOf(*outcome),
             (QStringList{QStringLiteral("web db depends_on"), QStringLiteral("web migrate depends_on"),
                          QStringLiteral("migrate db depends_on"), QStringLiteral("adminer db links")}));
}

static QJsonObject workloadObject(const QJsonObject &root, int index)
{
    return root[u"workloads"].toArray()[index].toObject();
}

void FileTests::writesJson()
{
    const auto outcome = read(dataFile("shop/compose.yaml"));
    QVERIFY(outcome);
    const QByteArray json = importers::toJson(
        *outcome, [](const Finding &finding) { return QString(u'<' + finding.code + u'>'); });
    QVERIFY(json.endsWith("}\n"));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QCOMPARE(root[u"schema"].toString(), QStringLiteral("grondplan.import/1"));
    QCOMPARE(root[u"format"].toString(), QStringLiteral("compose"));
    QCOMPARE(root[u"files"].toArray().size(), 4);
    QCOMPARE(root[u"unset_variables"].toArray(), QJsonArray{QStringLiteral("DB_PASSWORD")});

    const QJsonObject web = workloadObject(root, 0);
    QCOMPARE(web[u"name"].toString(), QStringLiteral("web"));
    QCOMPARE(web[u"os"].toString(), QStringLiteral("linux"));
    QCOMPARE(web[u"replicas"][u"usual"].toInteger(), 3);
    QCOMPARE(web[u"request"][u"cpu_millis"].toInteger(), 500);
    QCOMPARE(web[u"request"][u"memory_bytes"].toInteger(), 256 * kMebi);
    QCOMPARE(web[u"limit"][u"memory_bytes"].toInteger(), kGibi);
    QCOMPARE(web[u"assumed"].toArray(), QJsonArray());
    QCOMPARE(web[u"from"][u"line"].toInteger(), 9);
    QVERIFY(!web.contains(u"disk_bytes")); // unknown is absent, never 0
    QVERIFY(!web.contains(u"kind"));

    const QJsonObject db = workloadObject(root, 2);
    QCOMPARE(db[u"kind"].toString(), QStringLiteral("database"));
    QCOMPARE(db[u"assumed"].toArray(),
             (QJsonArray{QStringLiteral("request.cpu_millis"), QStringLiteral("request.memory_bytes")}));
    QVERIFY(!db[u"limit"].toObject().contains(u"cpu_millis"));
    QCOMPARE(db[u"volumes"].toArray()[0][u"name"].toString(), QStringLiteral("db-data"));
    QCOMPARE(workloadObject(root, 3)[u"active"].toBool(), false);
    QCOMPARE(workloadObject(root, 1)[u"transient"].toBool(), true);

    const QJsonObject link = root[u"links"].toArray()[3].toObject();
    QCOMPARE(link, (QJsonObject{{QStringLiteral("from"), QStringLiteral("adminer")},
                                {QStringLiteral("to"), QStringLiteral("db")},
                                {QStringLiteral("why"), QStringLiteral("links")}}));

    // Active and steady: web x 3, db, metrics. Stated are only web's sizes: 3 x 0.5 vCPU, 3 x 256 MiB.
    const QJsonObject totals = root[u"totals"].toObject();
    QCOMPARE(totals[u"workloads"].toInteger(), 3);
    QCOMPARE(totals[u"replicas"].toInteger(), 5);
    QCOMPARE(totals[u"cpu_millis"].toInteger(), 1500);
    QCOMPARE(totals[u"memory_bytes"].toInteger(), 768 * kMebi);
    // ... and db's 2 vCPU of its template and 2 GiB of its limit, and 0.5 vCPU and 512 MiB for metrics.
    const QJsonObject assumed = root[u"totals_assumed"].toObject();
    QCOMPARE(assumed[u"cpu_millis"].toInteger(), 4000);
    QCOMPARE(assumed[u"memory_bytes"].toInteger(), (768 + 2048 + 512) * kMebi);

    const QJsonObject finding = root[u"findings"].toArray()[0].toObject();
    QCOMPARE(finding[u"severity"].toString(), QStringLiteral("note"));
    QCOMPARE(finding[u"code"].toString(), QStringLiteral("compose.one-shot"));
    QCOMPARE(finding[u"message"].toString(), QStringLiteral("<compose.one-shot>"));
    QCOMPARE(finding[u"line"].toInteger(), 29);
    QCOMPARE(finding[u"column"].toInteger(), 3);
}

void FileTests::readsFilesOfOtherSystems()
{
    const auto outcome = read(dataFile("windows.yml"));
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("nginx:1.27"));
    QCOMPARE(outcome->workloads[0].memory.limit, std::optional(64_MiB));
}

void FileTests::brokenFilesGiveOneError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    QTest::newRow("a conflict marker") << dataFile("conflict.yml") << QStringLiteral(":4:1");
    QTest::newRow("a list merged into a map") << dataFile("listmerge.yml") << QStringLiteral(":9:11");
    QTest::newRow("a tab") << dataFile("tab.yml") << QStringLiteral(":4:2");
}

void FileTests::brokenFilesGiveOneError()
{
    QFETCH(QString, path);
    QFETCH(QString, place);
    const auto outcome = read(path);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::MalformedInput);
    QCOMPARE(outcome.error().where, QString(path + place));
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static ErrorCode errorOf(const QString &path)
{
    const auto outcome = read(path);
    return outcome ? ErrorCode::Cancelled : outcome.error().code;
}

void FileTests::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    QCOMPARE(errorOf(folder.filePath(QStringLiteral("gone.yml"))), ErrorCode::FileNotFound);
    QCOMPARE(errorOf(folder.path()), ErrorCode::NotARegularFile);
    QCOMPARE(errorOf(QStringLiteral("/dev/zero")), ErrorCode::NotARegularFile);
    const QString pipe = folder.filePath(QStringLiteral("pipe.yml"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(errorOf(pipe), ErrorCode::NotARegularFile);
    const QString empty = folder.filePath(QStringLiteral("empty.yml"));
    write(empty, "");
    QCOMPARE(errorOf(empty), ErrorCode::FileEmpty);
    const QString large = folder.filePath(QStringLiteral("large.yml"));
    write(large, QByteArray(20'000'001, '#'));
    QCOMPARE(errorOf(large), ErrorCode::FileTooLarge);
}

void FileTests::staysInItsFolder()
{
    const QTemporaryDir outer;
    QVERIFY(QDir(outer.path()).mkpath(QStringLiteral("project/inside")));
    const auto at = [&outer](const char *name) { return outer.filePath(QString::fromLatin1(name)); };
    write(at("secret.yml"), "services: {s: {image: secret}}");
    write(at("project/inside/real.yml"), "services: {s: {image: fine}}");
    QVERIFY(QFile::link(at("secret.yml"), at("project/out.yml")));
    QVERIFY(QFile::link(at("project/inside/real.yml"), at("project/in.yml")));
    QVERIFY(QFile::link(outer.path(), at("project/up")));
    QCOMPARE(::mkfifo(QFile::encodeName(at("project/pipe.yml")).constData(), 0600), 0);
    write(at("project/compose.yml"), "services:\n"
                                     "  in: {extends: {file: in.yml, service: s}}\n"
                                     "  out: {extends: {file: out.yml, service: s}}\n"
                                     "  up: {extends: {file: up/secret.yml, service: s}}\n"
                                     "  folder: {extends: {file: inside, service: s}}\n"
                                     "  pipe: {extends: {file: pipe.yml, service: s}}\n");
    const auto outcome = read(at("project/compose.yml"));
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("fine"));
    for (std::size_t i = 1; i < outcome->workloads.size(); ++i)
        QCOMPARE(outcome->workloads[i].image, QString());
    QCOMPARE(findingsOf(*outcome).filter(QStringLiteral("compose.file-not-read")).size(), 4);
    QCOMPARE(outcome->files, (QStringList{at("project/compose.yml"), at("project/in.yml")}));
}

void FileTests::recognisesFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>(
        "format"); // "compose", or of what is refused as not built yet, or empty for unknown

    const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *format) {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(format);
    };
    row("services", "a.txt", "# x\nservices:\n  a: {image: x}\n", "compose");
    row("services in quotes", "a.yml", "\"services\":\n  a: {image: x}\n", "compose");
    row("JSON", "a.json", "{\"services\": {\"a\": {\"image\": \"x\"}}}", "compose");
    row("version 1", "a.yml", "web:\n  image: x\n", "compose");
    row("by its name", "docker-compose.override.yml", "include:\n- b.yml\n", "compose");
    row("UTF-16", "a.yml", QByteArray("\xFF\xFEs\0e\0r\0v\0i\0c\0e\0s\0:\0\n\0", 22), "compose");
    row("Kubernetes", "a.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: x\n",
        "kubernetes");
    row("Kubernetes as JSON", "a.json", "{\"apiVersion\": \"v1\", \"kind\": \"List\"}", "kubernetes");
    row("RVTools", "export.xlsx", "PK\x03\x04...", "rvtools");
    row("RVTools as text", "RVTools_tabvInfo.csv", "VM,Powerstate\n", "rvtools");
    row("a table", "vms.csv", "name,cpu\n", "csv");
    row("Prometheus", "a.json", "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\"}}",
        "prometheus");
    row("kubectl top", "a.txt", "NAME   CPU(cores)   MEMORY(bytes)\n", "kubectl");
    row("a letter", "a.txt", "Dear all,\n", "");
}

void FileTests::recognisesFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);

    const auto outcome = importers::read({name, bytes, {}}, QStringLiteral("auto"), smallCatalogue());
    if (outcome) {
        QCOMPARE(outcome->format, format);
    } else if (format.isEmpty()) {
        QCOMPARE(outcome.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(outcome.error().args, QStringList{QStringLiteral("compose")});
    } else {
        QCOMPARE(outcome.error().code, ErrorCode::NotAvailable);
        QCOMPARE(outcome.error().args, QStringList{format});
    }
}

void FileTests::namesWhatItCannotRead()
{
    for (const char *format : {"kubernetes", "rvtools", "csv", "prometheus", "kubectl"}) {
        const auto outcome = importers::read({QStringLiteral("a"), "services: {a: {image: x}}", {}},
                                             QString::fromLatin1(format), smallCatalogue());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(),
                 (Error{ErrorCode::NotAvailable, QStringLiteral("a"), {QString::fromLatin1(format)}}));
    }
    const auto unknown =
        importers::read({QStringLiteral("a"), "x", {}}, QStringLiteral("word"), smallCatalogue());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownFormat);
}

void FileTests::addsToAProject()
{
    const auto outcome = imported("services: {a: {image: x, depends_on: [b]}, b: {image: postgres}}");
    QVERIFY(outcome);
    Project project;
    project.nextId = 40;
    Scenario scenario;
    scenario.id = ScenarioId{1};
    Zone zone;
    zone.id = ZoneId{2};
    zone.name = QStringLiteral("zone");
    scenario.zones = {zone};
    project.scenarios = {scenario};

    const std::vector<WorkloadId> ids = importers::addToProject(*outcome, project, ScenarioId{1}, ZoneId{2});
    QCOMPARE(ids, (std::vector{WorkloadId{40}, WorkloadId{41}}));
    const Scenario &filled = project.scenarios[0];
    QCOMPARE(filled.workloads[1].id, WorkloadId{41});
    QCOMPARE(filled.workloads[1].zone, ZoneId{2});
    QCOMPARE(filled.workloads[1].name, QStringLiteral("b"));
    QCOMPARE(filled.links[0].id, LinkId{42});
    QCOMPARE(filled.links[0].from, WorkloadId{40});
    QCOMPARE(filled.links[0].to, WorkloadId{41});
    QCOMPARE(project.nextId, 43);
    QVERIFY(validate(filled));
    QVERIFY(importers::addToProject(*outcome, project, ScenarioId{9}, ZoneId{2}).empty());
    QCOMPARE(project.nextId, 43);
}

void FileTests::everyFindingHasItsWords()
{
    const QDir sources(QStringLiteral(GRONDPLAN_SOURCE_DIR "/core/importers"));
    const QRegularExpression id(QStringLiteral("\"((compose|yaml|import)\\.[a-z0-9-]+)\""));
    QSet<QString> found;
    for (const QString &name : sources.entryList({QStringLiteral("*.cpp")})) {
        QFile file(sources.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = id.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString code = matches.next().captured(1);
            if (code == QLatin1String("compose.yml"))
                continue;
            found.insert(code);
            const QString text =
                code.startsWith(QLatin1String("compose.")) ? QString(u"finding." + code) : code;
            QVERIFY2(Words::knows(text), qPrintable(text));
        }
    }
    QVERIFY(found.size() > 30);
}

int runFileTests(int argc, char **argv)
{
    FileTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "filetests.moc"
