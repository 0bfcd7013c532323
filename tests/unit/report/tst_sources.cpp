// Whom a proposal names as the source of its figures.

#include "core/catalogue/loader.h"
#include "core/catalogue/traffic.h"
#include "core/report/proposal.h"
#include "core/text/words.h"
#include "core/tiers/guide.h"
#include "tests/support/planned.h"

#include <QRegularExpression>
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
    void theCatalogueNamesNobodysPage();
    void theCatalogueIsReadInDutch();
};

/// Every source of the built-in catalogue, the rules of the guide and the protocols.
static QStringList allSources()
{
    QStringList all;
    const Catalogue &catalogue = *shippedCatalogue();
    for (const auto &[id, constant] : catalogue.constants)
        all += constant.provenance.source;
    for (const Baseline &baseline : catalogue.baselines)
        all += baseline.provenance.source;
    for (const ServerOption &option : catalogue.options)
        all += option.price.provenance.source;
    for (const Licence &licence : catalogue.licences)
        all += licence.provenance.source;
    for (const Protocol &protocol : protocols())
        all += protocol.source;
    for (const GuideRule &rule : guideRules())
        all += rule.source;
    return all;
}

void TestSources::theCatalogueNamesNobodysPage()
{
    const QStringList all = allSources();
    QVERIFY(all.size() > 300);
    QVERIFY(all.filter(QStringLiteral("orldstream"), Qt::CaseInsensitive).isEmpty());
    QVERIFY(!all.filter(QStringLiteral("use case page")).isEmpty());
    for (const char *language : {"en", "nl"})
        QVERIFY(!Words{QLatin1String(language)}.text("report.source-practice").contains(u"osting"));
}

/// What says where a figure was found is said in Dutch, titles and addresses apart; so is what it is counted
/// in, but for symbols that are the same everywhere.
void TestSources::theCatalogueIsReadInDutch()
{
    const Words dutch(QStringLiteral("nl"));
    for (const QString &source : allSources()) {
        const QString said = dutch.catalogued(source);
        for (const char *english :
             {"public GitHub", "as quoted", "as transcribed", "no source", "which cites", "default "})
            QVERIFY2(!said.contains(QLatin1String(english)), qPrintable(said));
    }
    // Likewise what the library says of a YAML file that it cannot read.
    QCOMPARE(dutch.catalogued(QStringLiteral("flow sequence without a closing bracket")),
             QStringLiteral("een lijst met [ heeft geen sluitende ]"));
    for (const Protocol &protocol : protocols())
        QVERIFY2(!dutch.catalogued(protocol.source).contains(QStringLiteral(" documentation")),
                 qPrintable(protocol.source));
    static const QRegularExpression kEnglish(
        QStringLiteral("\\b(of|a|used|below|write|copies|layers|copy|idle|month|months|restore|flag|answer|"
                       "usual|hour|base|requests|VLANs|VNIs|replicas|disk|proxies|proxy|max)\\b"));
    for (const auto &[id, constant] : shippedCatalogue()->constants) {
        const QString unit = QLatin1String("unit.") + constant.unit;
        if (!kEnglish.match(constant.unit).hasMatch())
            continue;
        QVERIFY2(Words::knows(unit), qPrintable(unit));
        QVERIFY2(dutch.text(unit) != constant.unit, qPrintable(unit));
    }
}

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
