// The glossary: what its terms are called, and where a text uses them.

#include "core/advice/glossary.h"
#include "core/report/proposal.h"
#include "core/text/words.h"
#include "tests/support/planned.h"

#include <QtTest>

using namespace grondplan;
using namespace grondplan::literals;

class TestGlossary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermHasNames();
    void termsAreFoundAsWholeWords_data();
    void termsAreFoundAsWholeWords();
    void theProposalExplainsItsTerms();
};

void TestGlossary::everyTermHasNames()
{
    QCOMPARE(glossary(QStringLiteral("en")).size(), glossary(QStringLiteral("nl")).size());
    for (const char *language : {"en", "nl"}) {
        for (const Term &term : glossary(QLatin1String(language))) {
            QVERIFY2(!term.names.isEmpty(), qPrintable(term.key));
            for (const QString &name : term.names)
                QVERIFY2(name.size() >= 2 && name.size() <= 30, qPrintable(name));
        }
    }
    const Term &vm = glossary(QStringLiteral("en")).front();
    QCOMPARE(vm.names, (QStringList{QStringLiteral("Virtual machine"), QStringLiteral("VM")}));
}

void TestGlossary::termsAreFoundAsWholeWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *language, const char *text, const QStringList &keys) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text) << keys;
    };
    const QString vm = QStringLiteral("vm");
    const QString pod = QStringLiteral("pod");
    row("en", "Virtual machines", {vm});
    row("en", "node VMs", {vm, QStringLiteral("node")});
    row("en", "Each replica in one NUMA node", {QStringLiteral("node"), QStringLiteral("numa")});
    row("en", "Pods per node", {QStringLiteral("node"), pod});
    row("en", "CSI plug-in", {QStringLiteral("csi")});
    row("en", "a podium", {});
    row("en", "nodes", {QStringLiteral("node")});
    row("en", "Cost a month", {});
    row("en", "svms", {});
    row("nl", "Control plane van drie of meer nodes",
        {QStringLiteral("control-plane"), QStringLiteral("node")});
    row("nl", "VM’s", {vm});
    row("nl", "kosten", {});
}

void TestGlossary::termsAreFoundAsWholeWords()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    QStringList found;
    for (const Term *term : termsIn(text, language))
        found += term->key;
    QCOMPARE(found, keys);
}

void TestGlossary::theProposalExplainsItsTerms()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::KubernetesVm;
    project.scenarios.front().zones.push_back(zone);
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone.id;
    workload.name = QStringLiteral("api");
    workload.cpu.request = 1_vcpu;
    workload.memory.request = 2_GiB;
    project.scenarios.front().workloads.push_back(workload);
    const Plan plan = test::planned(project);
    for (const char *language : {"en", "nl"}) {
        const report::ProposalContent content =
            report::build(project, {&plan}, Words(QLatin1String(language)),
                          {QStringLiteral("architecture"), QStringLiteral("glossary")});
        const report::Section &last = content.sections.back();
        QCOMPARE(last.id, QStringLiteral("glossary"));
        const auto &table = std::get<report::Table>(last.blocks[1]);
        QStringList terms;
        for (const QStringList &row : table.rows) {
            terms += row.front();
            QVERIFY(row.back().front().isUpper());
        }
        QVERIFY(terms.contains(QStringLiteral("Control plane")));
    }
    // Where no term is used there is none to explain.
    const report::ProposalContent content =
        report::build(project, {&plan}, Words(QStringLiteral("en")), {QStringLiteral("glossary")});
    QVERIFY(content.sections.empty());
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
