// Whom a proposal names as the source of its figures.

#include "core/report/proposal.h"
#include "core/text/words.h"
#include "tests/support/planned.h"

#include <QtTest>

using namespace grondplan;

/// All words of tables and passages.
static QStringList wordsOf(const report::ProposalContent &content)
{
    QStringList all;
    for (const report::Section &section : content.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *passage = std::get_if<report::Paragraph>(&block))
                all += passage->text;
            if (const auto *table = std::get_if<report::Table>(&block)) {
                for (const QStringList &row : table->rows)
                    all += row;
            }
        }
    }
    return all;
}

class TestSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProposalNamesNoHostingCompany();
};

void TestSources::theProposalNamesNoHostingCompany()
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::KubernetesVm; // with every overhead there is
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone.id;
    workload.name = QStringLiteral("api");
    workload.kind = QStringLiteral("api");
    workload.cpu.request = MilliCpu(2000);
    workload.memory.request = Bytes(4 * kGibi);
    project.scenarios.front().zones = {zone};
    project.scenarios.front().workloads = {workload};
    const Plan plan = test::planned(project);
    for (const char *language : {"en", "nl"}) {
        const Words words{QLatin1String(language)};
        const QStringList all = wordsOf(report::build(project, {&plan}, words));
        QVERIFY(all.filter(QStringLiteral("orldstream")).isEmpty());
        // The rules of thumb are there, and have a source that is no company.
        QVERIFY(!all.filter(words.text("report.source-practice")).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
