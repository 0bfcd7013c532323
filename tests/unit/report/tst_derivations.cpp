#include "core/catalogue/loader.h"
#include "core/report/proposal.h"
#include "tests/support/bigservers.h"
#include "tests/support/planned.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;
using namespace grondplan::report;

/// The steps of the figures in the proposal, and of what core/outlook found.
class TestDerivations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyComeOnRequest();
    void theServersAreWorkedOut_data();
    void theServersAreWorkedOut();
    void purchasePricesStayInside();
    void aDiscountStaysInside();
    void noInternalIdIsShown();
};

static Project project()
{
    return test::onBigServers(1, 10, Tier::BareMetal);
}

static QStringList wordsOf(const ProposalContent &content)
{
    QStringList all;
    for (const Section &section : content.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                all += paragraph->text;
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const QStringList &row : table->rows)
                    all += row;
            }
        }
    }
    return all;
}

static ProposalContent derivations(const Project &project, const QString &language = QStringLiteral("en"))
{
    const Plan plan = test::planned(project);
    return build(project, {&plan}, Words(language), {QStringLiteral("derivations")});
}

void TestDerivations::theyComeOnRequest()
{
    const Project made = project();
    const Plan plan = test::planned(made);
    const auto has = [](const ProposalContent &content) {
        return std::any_of(content.sections.begin(), content.sections.end(),
                           [](const Section &section) { return section.id == QLatin1String("derivations"); });
    };
    QVERIFY(!has(build(made, {&plan}, Words(QStringLiteral("en")))));
    QVERIFY(has(derivations(made)));
    QVERIFY(sectionIds(made).contains(QStringLiteral("derivations")));
    QVERIFY(!usualSectionIds(made).contains(QStringLiteral("derivations")));
}

void TestDerivations::theServersAreWorkedOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cost");
    QTest::newRow("English") << "en" << QStringLiteral("€300.00");
    QTest::newRow("Dutch") << "nl" << QStringLiteral("€ 300,00");
}

/// Ten replicas of 8 vCPU: six fit on a server of 51.2 vCPU in normal running and eight on one of 64 after a
/// failure, so that three are needed, at EUR 100.00.
void TestDerivations::theServersAreWorkedOut()
{
    QFETCH(QString, language);
    QFETCH(QString, cost);
    const QStringList words = wordsOf(derivations(project(), language));
    QVERIFY2(words.contains(cost) || words.contains(QString(cost).replace(u' ', QChar(0xa0))),
             qPrintable(words.last()));
    QVERIFY(std::any_of(words.begin(), words.end(),
                        [](const QString &text) { return text.contains(QLatin1String("51")); }));
    for (const QString &text : words)
        QVERIFY2(!text.startsWith(QLatin1String("step.")) && !text.contains(QLatin1String("%1")),
                 qPrintable(text));
}

/// With a margin the steps of prices would tell what the servers were bought for.
void TestDerivations::purchasePricesStayInside()
{
    Project made = project();
    made.costs.set(CostField::Margin, 200'000);
    for (const QString &text : wordsOf(derivations(made)))
        QVERIFY2(!text.contains(QLatin1String("100.00")) && !text.contains(QLatin1String("300.00")),
                 qPrintable(text));
}

void TestDerivations::aDiscountStaysInside()
{
    Project made = project();
    made.costs.set(CostField::Discount, 100'000);
    for (const QString &text : wordsOf(derivations(made)))
        QVERIFY2(!text.contains(QLatin1String("100.00")) && !text.contains(QLatin1String("10.00")),
                 qPrintable(text));
}

void TestDerivations::noInternalIdIsShown()
{
    static const QRegularExpression kId(QStringLiteral("[a-z0-9]_[a-z0-9]"));
    Project made = test::onBigServers(1, 10, Tier::KubernetesVm);
    made.scenarios.front().profile = Profile::Detailed;
    for (const QString &text : wordsOf(derivations(made)))
        QVERIFY2(!text.contains(kId) || text.contains(QLatin1String("http")) ||
                     text.contains(QLatin1String(".com")),
                 qPrintable(text));
}

QTEST_APPLESS_MAIN(TestDerivations)
#include "tst_derivations.moc"
