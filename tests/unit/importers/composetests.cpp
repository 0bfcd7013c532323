#include "core/importers/registry.h"
#include "core/scenario/limits.h"
#include "tests/unit/importers/support.h"

#include <QTest>

using namespace grondplan;
using namespace grondplan::importers;

class ComposeTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAService();
    void aMistakeLeavesTheRestAlone();
    void switchesOnByProfile_data();
    void switchesOnByProfile();
    void linksServices();
    void tellsOfMissingServices();
    void knowsJobs_data();
    void knowsJobs();
    void unsetVariablesCountAsNotGiven();
    void readsTheEnvironmentBesideTheFile();
    void leavesBodiesOfFilesAlone();
    void takesResetServicesAway();
    void readsVersion1();
    void notesWhatIsOdd();
    void hintsAtSizes();
    void laysDocumentsOverEachOther();
    void knowsWindows();
    void refusesWhatIsNoCompose_data();
    void refusesWhatIsNoCompose();
};

void ComposeTests::readsAService()
{
    const auto outcome = imported("# shop\n"
                                  "services:\n"
                                  "  db:\n"
                                  "    image: docker.io/library/postgres:16\n"
                                  "    ports: ['5432:5432', '5432:5432/udp', '5432:5432']\n"
                                  "    volumes: [data:/var/lib/postgresql/data, ./conf:/conf, /tmp/x]\n"
                                  "  web:\n"
                                  "    build: .\n"
                                  "volumes:\n"
                                  "  data:\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->format, QStringLiteral("compose"));
    QCOMPARE(outcome->files, QStringList{QStringLiteral("compose.yml")});
    QVERIFY(outcome->findings.empty());
    QCOMPARE(outcome->workloads.size(), std::size_t{2});

    const Workload &db = outcome->workloads[0];
    QCOMPARE(db.id, WorkloadId{1});
    QCOMPARE(db.name, QStringLiteral("db"));
    QCOMPARE(db.image, QStringLiteral("docker.io/library/postgres:16"));
    QCOMPARE(db.kind, QStringLiteral("database"));
    QVERIFY(db.stateful);
    QVERIFY(db.active);
    QCOMPARE(db.from, (SourcePlace{QStringLiteral("compose.yml"), 3, 3}));
    QCOMPARE(db.ports, (QStringList{QStringLiteral("5432:5432"), QStringLiteral("5432:5432/udp")}));
    QCOMPARE(db.volumes, (std::vector<Volume>{{QStringLiteral("data"), std::nullopt}}));

    const Workload &web = outcome->workloads[1];
    QCOMPARE(web.kind, QString());
    QCOMPARE(web.image, QString());
    QVERIFY(!web.stateful);
}

void ComposeTests::aMistakeLeavesTheRestAlone()
{
    const auto outcome = imported("services:\n  good: {image: x, mem_limit: 1g}\n  list: [1]\n  text: x\n"
                                  "  empty:\n  '': {image: x}\n  also-good: {image: y}\n");
    QVERIFY(outcome);
    QCOMPARE(findingsOf(*outcome), (QStringList{QStringLiteral("compose.service-not-a-map 3"),
                                                QStringLiteral("compose.service-not-a-map 4"),
                                                QStringLiteral("compose.service-not-a-map 5"),
                                                QStringLiteral("compose.bad-name 6")}));
    QCOMPARE(outcome->workloads.size(), std::size_t{2});
    QCOMPARE(outcome->workloads[1].name, QStringLiteral("also-good"));
}

void ComposeTests::switchesOnByProfile_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("active");

    QTest::newRow("no profile") << QByteArray() << QStringLiteral("always");
    QTest::newRow("one") << QByteArray("COMPOSE_PROFILES=debug\n") << QStringLiteral("always debug both");
    QTest::newRow("two") << QByteArray("COMPOSE_PROFILES=debug, test\n")
                         << QStringLiteral("always debug both test");
    QTest::newRow("all") << QByteArray("COMPOSE_PROFILES=*\n") << QStringLiteral("always debug both test");
    QTest::newRow("an unknown one") << QByteArray("COMPOSE_PROFILES=other\n") << QStringLiteral("always");
}

void ComposeTests::switchesOnByProfile()
{
    QFETCH(QByteArray, environment);
    QFETCH(QString, active);

    const auto outcome =
        imported("services:\n  always: {image: x}\n  debug: {image: x, profiles: [debug]}\n"
                 "  both: {image: x, profiles: [more, debug]}\n  test: {image: x, profiles: test}\n",
                 {{QStringLiteral(".env"), environment}});
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{4});
    QStringList names;
    for (const Workload &workload : outcome->workloads) {
        if (workload.active)
            names.append(workload.name);
    }
    QCOMPARE(names.join(u' '), active);
    QCOMPARE(outcome->workloads[2].profiles, (QStringList{QStringLiteral("more"), QStringLiteral("debug")}));
}

void ComposeTests::linksServices()
{
    const auto outcome = imported("services:\n"
                                  "  web:\n"
                                  "    image: x\n"
                                  "    depends_on: [db, db]\n"
                                  "    links: ['db:database']\n"
                                  "    volumes_from: ['files:ro', 'container:elsewhere']\n"
                                  "  vpn-client:\n"
                                  "    image: x\n"
                                  "    depends_on: {db: {condition: service_healthy}}\n"
                                  "    network_mode: service:web\n"
                                  "    pid: service:db\n"
                                  "    ipc: service:files\n"
                                  "  db: {image: x, network_mode: host, pid: host}\n"
                                  "  files: {image: x}\n");
    QVERIFY(outcome);
    QCOMPARE(
        linksOf(*outcome),
        (QStringList{QStringLiteral("web db depends_on"), QStringLiteral("web db links"),
                     QStringLiteral("web files volumes_from"), QStringLiteral("vpn-client db depends_on"),
                     QStringLiteral("vpn-client web network_mode"), QStringLiteral("vpn-client db pid"),
                     QStringLiteral("vpn-client files ipc")}));
    QCOMPARE(outcome->links[0].id, LinkId{1});
}

void ComposeTests::tellsOfMissingServices()
{
    const auto outcome =
        imported("services:\n  a:\n    image: x\n    depends_on:\n      - gone\n      - a\n");
    QVERIFY(outcome);
    QVERIFY(outcome->links.empty());
    QVERIFY(!outcome->hasErrors());
    QCOMPARE(findingsOf(*outcome), (QStringList{QStringLiteral("compose.unknown-service 5"),
                                                QStringLiteral("compose.needs-itself 6")}));
}

void ComposeTests::knowsJobs_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isTransient");

    QTest::newRow("a plain service") << QByteArray("image: x") << false;
    QTest::newRow("not restarted") << QByteArray("restart: \"no\"") << true;
    QTest::newRow("not restarted, without quotes") << QByteArray("restart: no") << true;
    QTest::newRow("not restarted, but asked for its health")
        << QByteArray("restart: no, healthcheck: {test: [CMD, 'true']}") << false;
    QTest::newRow("not restarted, but listening") << QByteArray("restart: no, ports: ['80:80']") << false;
    QTest::newRow("restarted") << QByteArray("restart: always") << false;
    QTest::newRow("restarted on failure") << QByteArray("restart: on-failure") << false;
    QTest::newRow("in a swarm") << QByteArray("deploy: {restart_policy: {condition: none}}") << true;
}

void ComposeTests::knowsJobs()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, isTransient);

    const auto outcome =
        imported("services:\n  a: {build: ., " + fields +
                 "}\n  init: {image: x, ports: ['1:1']}\n"
                 "  b: {image: x, depends_on: {init: {condition: service_completed_successfully}}}\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads[0].transient, isTransient);
    QVERIFY(outcome->workloads[1].transient); // others wait for its end, whatever it listens on
    QVERIFY(!outcome->workloads[2].transient);
}

void ComposeTests::unsetVariablesCountAsNotGiven()
{
    const auto outcome = imported("x-ignored: ${IGNORED}\n"
                                  "services:\n"
                                  "  a:\n"
                                  "    image: ${REGISTRY}/app:${TAG:-1}\n"
                                  "    mem_limit: ${MEMORY}m\n"
                                  "    scale: ${COUNT}\n"
                                  "    ports: ['${PORT}:80', '${PORT}:${PORT}', '${PORT}']\n"
                                  "    environment: {KEY: '${SECRET:?needed}', OTHER: $$NOT}\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->unsetVariables,
             (QStringList{QStringLiteral("COUNT"), QStringLiteral("MEMORY"), QStringLiteral("PORT"),
                          QStringLiteral("REGISTRY"), QStringLiteral("SECRET")}));
    const Workload &a = outcome->workloads[0];
    QCOMPARE(a.image, QStringLiteral("/app:1"));
    QCOMPARE(a.memory.limit, std::nullopt);
    QCOMPARE(a.replicas, Replicas::exactly(1));
    QCOMPARE(a.ports, QStringList{QStringLiteral("80")});
    QVERIFY(!outcome->hasErrors());
    QCOMPARE(
        findingsOf(*outcome),
        (QStringList{QStringLiteral("compose.unset-variable 5"), QStringLiteral("compose.unset-variable 6"),
                     QStringLiteral("compose.port-skipped 7"), QStringLiteral("compose.port-skipped 7"),
                     QStringLiteral("compose.required-variable 8")}));
}

void ComposeTests::readsTheEnvironmentBesideTheFile()
{
    const auto outcome = imported("services: {a: {image: 'app:${TAG}', scale: '${COUNT}'}}",
                                  {{QStringLiteral(".env"), "TAG=7\nCOUNT=3\n"}});
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("app:7"));
    QCOMPARE(outcome->workloads[0].replicas.usual, 3);
    QVERIFY(outcome->unsetVariables.isEmpty());
    QCOMPARE(outcome->files, (QStringList{QStringLiteral("compose.yml"), QStringLiteral(".env")}));
}

void ComposeTests::leavesBodiesOfFilesAlone()
{
    const auto outcome =
        imported("services:\n  a:\n    image: x\n    volumes:\n      - type: bind\n        source: ./f\n"
                 "        target: /f\n        content: |\n          memory: ${X} $( { mem_limit: 5g\n"
                 "configs:\n  c:\n    content: |\n      services:\n        fake: {image: $(y) }\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{1});
    QVERIFY(outcome->findings.empty());
    QVERIFY(outcome->unsetVariables.isEmpty());
    QCOMPARE(outcome->workloads[0].memory.limit, std::nullopt);
}

void ComposeTests::takesResetServicesAway()
{
    const auto outcome =
        imported("services:\n  gone: !reset null\n  a:\n    image: x\n    ports: !override ['80:80']\n"
                 "    depends_on:\n      gone: !reset []\n      b: {condition: service_started}\n"
                 "    links: !reset [b]\n  b: {image: x}\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{2});
    QCOMPARE(outcome->workloads[0].ports, QStringList{QStringLiteral("80:80")});
    QCOMPARE(linksOf(*outcome), QStringList{QStringLiteral("a b depends_on")});
    QCOMPARE(findingsOf(*outcome), QStringList{QStringLiteral("compose.service-reset 2")});
}

void ComposeTests::readsVersion1()
{
    const auto outcome =
        imported("web:\n  build: .\n  mem_limit: 64m\n  links:\n    - db\ndb:\n  image: postgres:9.1\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{2});
    QCOMPARE(outcome->workloads[0].memory.limit, std::optional(64_MiB));
    QCOMPARE(linksOf(*outcome), QStringList{QStringLiteral("web db links")});
}

void ComposeTests::notesWhatIsOdd()
{
    const auto outcome =
        imported("services:\n  part:\n    environment: [A=1]\n    volumes: ['d1:/a', 'd2:/b']\n"
                 "  other: {image: x, volumes: ['d1:/a']}\nvolumes: {d2: }\n");
    QVERIFY(outcome);
    QVERIFY(!outcome->hasErrors());
    QCOMPARE(findingsOf(*outcome), (QStringList{QStringLiteral("compose.fragment 2"),
                                                QStringLiteral("compose.undeclared-volume 2")}));
    const auto none = imported("services:\n");
    QVERIFY(none);
    QCOMPARE(findingsOf(*none), QStringList{QStringLiteral("compose.no-services 0")});
}

void ComposeTests::hintsAtSizes()
{
    const auto outcome =
        imported("services:\n"
                 "  search:\n    image: x\n    environment: ['ES_JAVA_OPTS=-Xms512m -Xmx1g']\n"
                 "  map:\n    image: x\n    environment: {JAVA_OPTS: -Xmx256M}\n"
                 "  command:\n    image: x\n    command: java -Xmx2048k -jar a.jar\n"
                 "  shared:\n    image: x\n    shm_size: 1gb\n");
    QVERIFY(outcome);
    QCOMPARE(findingsOf(*outcome),
             (QStringList{QStringLiteral("compose.jvm-heap 4"), QStringLiteral("compose.jvm-heap 7"),
                          QStringLiteral("compose.jvm-heap 10"), QStringLiteral("compose.shm-size 13")}));
    QCOMPARE(outcome->findings[0].args[1], QStringLiteral("1g"));
    for (const Workload &workload : outcome->workloads)
        QCOMPARE(workload.memory.basis, Basis::Default);
}

void ComposeTests::laysDocumentsOverEachOther()
{
    const auto outcome = imported(
        "services: {a: {image: x, mem_limit: 1g}}\n---\nservices: {a: {mem_limit: 2g}, b: {image: y}}\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{2});
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("x"));
    QCOMPARE(outcome->workloads[0].memory.limit, std::optional(2_GiB));
}

void ComposeTests::knowsWindows()
{
    const auto outcome =
        imported("services: {a: {image: x, platform: windows/amd64}, b: {image: x, platform: linux/arm64},"
                 " c: {image: 'mcr.microsoft.com/windows/servercore:ltsc2022'},"
                 " d: {image: 'mcr.microsoft.com/dotnet/framework/aspnet:4.8'},"
                 " e: {image: 'mcr.microsoft.com/dotnet/aspnet:8.0'}}");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads[3].os, Os::Windows); // .NET Framework has images for Windows only
    QCOMPARE(outcome->workloads[4].os, Os::Linux);
    QCOMPARE(outcome->workloads[0].os, Os::Windows);
    QCOMPARE(outcome->workloads[1].os, Os::Linux);
    QCOMPARE(outcome->workloads[2].os, Os::Windows);
}

void ComposeTests::refusesWhatIsNoCompose_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("a text") << QByteArray("hello") << QStringLiteral("compose.yml:1:1");
    QTest::newRow("a list") << QByteArray("\n- a\n") << QStringLiteral("compose.yml:2:1");
    QTest::newRow("other keys") << QByteArray("a: {b: 1}\n") << QStringLiteral("compose.yml:1:1");
    QTest::newRow("services that are a list")
        << QByteArray("services:\n  - a\n") << QStringLiteral("compose.yml:2:3");
    QTest::newRow("only a remark") << QByteArray("# nothing\n") << QStringLiteral("compose.yml");
}

void ComposeTests::refusesWhatIsNoCompose()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto outcome = imported(text);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NothingReadable);
    QCOMPARE(outcome.error().where, where);
}

int runComposeTests(int argc, char **argv)
{
    ComposeTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "composetests.moc"
