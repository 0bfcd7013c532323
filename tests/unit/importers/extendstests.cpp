#include "core/importers/registry.h"
#include "tests/unit/importers/support.h"

#include <QTest>

using namespace grondplan;
using namespace grondplan::importers;

class ExtendsTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extendsInTheSameFile();
    void mergesListsAndMaps();
    void notesTemplates();
    void extendsFromAnotherFile();
    void tellsWhatIsNotThere_data();
    void tellsWhatIsNotThere();
    void goesRoundNoCircles();
    void extendsDeeplyOnlySoFar();
    void includesFiles();
    void includedFilesHaveTheirOwnEnvironment();
    void includesNothingTwice();
    void aBrokenIncludeLeavesTheRest();
    void copiesWithinABudget_data();
    void copiesWithinABudget();
};

void ExtendsTests::extendsInTheSameFile()
{
    const auto outcome = imported("services:\n"
                                  "  base: {image: 'app:1', mem_limit: 1g, restart: always}\n"
                                  "  text: {extends: base, mem_limit: 2g}\n"
                                  "  map: {extends: {service: text}, image: 'app:2'}\n");
    QVERIFY(outcome && !outcome->hasErrors());
    QCOMPARE(outcome->workloads[1].image, QStringLiteral("app:1"));
    QCOMPARE(outcome->workloads[1].memory.limit, std::optional(2_GiB));
    QCOMPARE(outcome->workloads[2].image, QStringLiteral("app:2"));
    QCOMPARE(outcome->workloads[2].memory.limit, std::optional(2_GiB));
    QCOMPARE(outcome->workloads[0].memory.limit, std::optional(1_GiB));
}

void ExtendsTests::mergesListsAndMaps()
{
    const auto outcome = imported("services:\n"
                                  "  db: {image: x}\n  cache: {image: x}\n"
                                  "  base:\n    image: x\n    ports: ['80:80']\n    depends_on: [db]\n"
                                  "    environment: ['JAVA_OPTS=-Xmx1g']\n    command: ['-Xmx5g']\n"
                                  "    deploy: {resources: {limits: {cpus: 1, memory: 1g}}}\n"
                                  "  own:\n    extends: base\n    ports: ['81:81']\n"
                                  "    depends_on: {cache: {condition: service_healthy}}\n"
                                  "    environment: {JAVA_OPTS: -Xmx2g}\n    command: [run]\n"
                                  "    deploy: {resources: {limits: {memory: 2g}}}\n"
                                  "  less:\n    extends: base\n    ports: !override ['82:82']\n"
                                  "    deploy: !reset null\n");
    QVERIFY(outcome && !outcome->hasErrors());
    const Workload *own = workloadNamed(*outcome, QStringLiteral("own"));
    QCOMPARE(own->ports, (QStringList{QStringLiteral("80:80"), QStringLiteral("81:81")}));
    QCOMPARE(own->cpu.limit, std::optional(1_vcpu));
    QCOMPARE(own->memory.limit, std::optional(2_GiB));
    const Workload *less = workloadNamed(*outcome, QStringLiteral("less"));
    QCOMPARE(less->ports, QStringList{QStringLiteral("82:82")});
    QCOMPARE(less->memory.limit, std::nullopt);
    QCOMPARE(linksOf(*outcome),
             (QStringList{QStringLiteral("base db depends_on"), QStringLiteral("own db depends_on"),
                          QStringLiteral("own cache depends_on"), QStringLiteral("less db depends_on")}));
    QStringList heaps;
    for (const Finding &finding : outcome->findings) {
        if (finding.code == QLatin1String("compose.jvm-heap"))
            heaps.append(finding.args.join(u' '));
    }
    heaps.sort();
    QCOMPARE(heaps,
             (QStringList{QStringLiteral("base 1g"), QStringLiteral("less 1g"), QStringLiteral("own 2g")}));
}

void ExtendsTests::notesTemplates()
{
    const auto outcome = imported("services:\n  base: {image: x}\n  used: {image: x}\n"
                                  "  a: {extends: base}\n  b: {extends: used, depends_on: [used]}\n");
    QVERIFY(outcome);
    // `used` is needed by another service, so that it runs.
    QCOMPARE(findingsOf(*outcome), QStringList{QStringLiteral("compose.template-service 2")});
    QVERIFY(outcome->workloads[0].active);
}

void ExtendsTests::extendsFromAnotherFile()
{
    const auto outcome =
        imported("services:\n  web: {extends: {file: shared/common.yml, service: app}, ports: ['80:80']}\n",
                 {{QStringLiteral("shared/common.yml"),
                   "services:\n  app: {extends: {file: ../root.yml, service: root}, mem_limit: '${M:-3g}'}\n"
                   "  unused: {image: y}\n"},
                  {QStringLiteral("root.yml"), "services: {root: {image: from-root}}"}});
    QVERIFY(outcome && !outcome->hasErrors());
    QCOMPARE(outcome->workloads.size(), std::size_t{1});
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("from-root"));
    QCOMPARE(outcome->workloads[0].memory.limit, std::optional(3_GiB));
    QCOMPARE(outcome->workloads[0].from.file, QStringLiteral("compose.yml"));
    QCOMPARE(outcome->files, (QStringList{QStringLiteral("compose.yml"), QStringLiteral("shared/common.yml"),
                                          QStringLiteral("root.yml")}));
}

void ExtendsTests::tellsWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("extends");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *extends, const char *code) {
        QTest::newRow(extends) << QByteArray(extends) << QString::fromLatin1(code);
    };
    row("gone", "compose.extends-unknown 4");
    row("{service: gone}", "compose.extends-unknown 4");
    row("{file: common.yml}", "compose.extends-unknown 4");
    row("{file: gone.yml, service: x}", "compose.file-not-found 4");
    row("{file: ../up.yml, service: x}", "compose.file-outside 4");
    row("{file: a/../../up.yml, service: x}", "compose.file-outside 4");
    row("{file: /etc/passwd, service: x}", "compose.file-outside 4");
    row("{file: '~/x.yml', service: x}", "compose.file-outside 4");
    row("{file: 'https://example.org/x.yml', service: x}", "compose.file-outside 4");
    row("{file: broken.yml, service: x}", "compose.file-malformed 4");
}

void ExtendsTests::tellsWhatIsNotThere()
{
    QFETCH(QByteArray, extends);
    QFETCH(QString, code);

    const auto outcome = imported(
        "services:\n  a:\n    image: x\n    extends: " + extends + "\n    mem_limit: 1g\n",
        {{QStringLiteral("broken.yml"), "a: [\n"}, {QStringLiteral("../up.yml"), "services: {x: {}}"}});
    QVERIFY(outcome);
    QCOMPARE(findingsOf(*outcome), QStringList{code});
    QCOMPARE(outcome->workloads.size(), std::size_t{1});
    QCOMPARE(outcome->workloads[0].memory.limit, std::optional(1_GiB));
}

void ExtendsTests::goesRoundNoCircles()
{
    const auto outcome = imported("services:\n  a: {image: x, extends: b}\n  b: {extends: c}\n  c: {extends: "
                                  "a}\n  d: {image: x, extends: d}\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{4});
    QCOMPARE(
        findingsOf(*outcome).filter(QStringLiteral("compose.extends-cycle")),
        (QStringList{QStringLiteral("compose.extends-cycle 4"), QStringLiteral("compose.extends-cycle 5")}));
}

void ExtendsTests::extendsDeeplyOnlySoFar()
{
    QByteArray text = "services:\n";
    for (int i = 5000; i > 0; --i)
        text += "  s" + QByteArray::number(i) + ": {extends: s" + QByteArray::number(i - 1) + "}\n";
    text += "  s0: {image: x}\n";
    const auto outcome = imported(text);
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{5001});
    QVERIFY(hasFinding(*outcome, QStringLiteral("compose.extends-cycle")));
}

void ExtendsTests::includesFiles()
{
    const auto outcome = imported(
        "include:\n  - data/compose.yml\n  - path: [tools.yml, gone.yml]\n"
        "services:\n  web: {image: x, depends_on: [db, tool]}\n",
        {{QStringLiteral("data/compose.yml"),
          "include: [more.yml]\nservices: {db: {image: postgres, volumes: ['d:/d']}}\nvolumes: {d: }\n"},
         {QStringLiteral("data/more.yml"), "services: {more: {image: x}}"},
         {QStringLiteral("tools.yml"), "services: {tool: {image: x}, web: {image: twice}}"}});
    QVERIFY(outcome);
    QStringList names;
    for (const Workload &workload : outcome->workloads)
        names.append(workload.name);
    QCOMPARE(names, (QStringList{QStringLiteral("web"), QStringLiteral("db"), QStringLiteral("more"),
                                 QStringLiteral("tool")}));
    QCOMPARE(outcome->workloads[1].from, (SourcePlace{QStringLiteral("data/compose.yml"), 2, 12}));
    QCOMPARE(linksOf(*outcome),
             (QStringList{QStringLiteral("web db depends_on"), QStringLiteral("web tool depends_on")}));
    QCOMPARE(findingsOf(*outcome), (QStringList{QStringLiteral("compose.file-not-found 3"),
                                                QStringLiteral("compose.service-twice 1")}));
    QCOMPARE(outcome->findings[1].place.file, QStringLiteral("tools.yml"));
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("x"));
}

void ExtendsTests::includedFilesHaveTheirOwnEnvironment()
{
    const auto outcome =
        imported("include: [sub/compose.yml]\nservices: {a: {image: 'a:${TAG}${ONLY}'}}\n",
                 {{QStringLiteral(".env"), "TAG=outer\n"},
                  {QStringLiteral("sub/.env"), "TAG=inner\nONLY=sub\n"},
                  {QStringLiteral("sub/compose.yml"), "services: {b: {image: 'b:${TAG}${ONLY}'}}"}});
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads[0].image, QStringLiteral("a:outer"));
    QCOMPARE(outcome->workloads[1].image, QStringLiteral("b:outersub"));
    QCOMPARE(outcome->unsetVariables, QStringList{QStringLiteral("ONLY")});
}

void ExtendsTests::includesNothingTwice()
{
    const auto outcome = imported("include: [a.yml, a.yml, compose.yml]\nservices: {s: {image: x}}\n",
                                  {{QStringLiteral("a.yml"), "include: [b.yml]\nservices: {a: {image: x}}"},
                                   {QStringLiteral("b.yml"), "include: [a.yml]\nservices: {b: {image: x}}"}});
    QVERIFY(outcome);
    QCOMPARE(outcome->workloads.size(), std::size_t{3});
    QVERIFY(outcome->findings.empty());
}

void ExtendsTests::aBrokenIncludeLeavesTheRest()
{
    const auto outcome = imported("include: [bad.yml]\nservices: {s: {image: x}}\n",
                                  {{QStringLiteral("bad.yml"), "services:\n\ta: 1\n"}});
    QVERIFY(outcome);
    QVERIFY(outcome->hasErrors());
    QCOMPARE(findingsOf(*outcome), QStringList{QStringLiteral("compose.file-malformed 1")});
    QCOMPARE(outcome->findings[0].args[1], QStringLiteral("bad.yml:2:1"));
    QCOMPARE(outcome->workloads.size(), std::size_t{1});
}

void ExtendsTests::copiesWithinABudget_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("settings of its own") << QByteArray(", environment: {A: 1}");
    QTest::newRow("nothing of its own") << QByteArray();
}

void ExtendsTests::copiesWithinABudget()
{
    QFETCH(QByteArray, own);
    // A service with many settings and ports, extended by many others: hundreds of millions of them if each
    // got its own.
    QByteArray text = "services:\n  base:\n    image: x\n    environment:\n";
    for (int i = 0; i < 20'000; ++i)
        text += "      K" + QByteArray::number(i) + ": 1\n";
    text += "    ports:\n";
    for (int i = 0; i < 20'000; ++i)
        text += "      - " + QByteArray::number(i) + "\n";
    for (int i = 0; i < 10'000; ++i)
        text += "  s" + QByteArray::number(i) + ": {extends: base" + own + "}\n";
    const auto outcome = imported(text);
    QVERIFY(outcome);
    QVERIFY(hasFinding(*outcome, QStringLiteral("compose.too-large")));
    QVERIFY(outcome->hasErrors());
    qsizetype ports = 0;
    for (const Workload &workload : outcome->workloads)
        ports += workload.ports.size();
    QVERIFY(ports <= 2'000'000);
}

int runExtendsTests(int argc, char **argv)
{
    ExtendsTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "extendstests.moc"
