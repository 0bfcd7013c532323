#include "core/report/proposal.h"
#include "tests/support/plans.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace grondplan;
using namespace grondplan::report;

/// Every word of a block.
struct AllTexts
{
    QStringList texts;

    void operator()(const Heading &heading) { texts += heading.text; }
    void operator()(const Paragraph &paragraph) { texts += paragraph.text; }
    void operator()(const Table &table)
    {
        texts += table.caption;
        for (const Table::Column &column : table.columns)
            texts += column.title;
        for (const QStringList &row : table.rows)
            texts += row;
    }
    void operator()(const KeyFigures &key)
    {
        for (const KeyFigures::Figure &figure : key.figures)
            texts += QStringList{figure.value, figure.label, figure.remark};
    }
    void operator()(const Waterfall &chart)
    {
        texts += QStringList{chart.caption, chart.unit};
        for (const Waterfall::Bar &bar : chart.bars)
            texts += bar.label;
    }
    void operator()(const Split &split)
    {
        texts += split.caption;
        for (const Split::Part &part : split.parts)
            texts += QStringList{part.label, part.text};
    }
    void operator()(const report::Figure &figure)
    {
        texts += figure.caption;
        add(figure.diagram.boxes);
    }
    void add(const std::vector<diagram::Box> &boxes)
    {
        for (const diagram::Box &box : boxes) {
            texts += QStringList{box.title, box.detail};
            add(box.children);
        }
    }
};

static QStringList textsOf(const ProposalContent &content)
{
    AllTexts all;
    all.texts = QStringList{content.title, content.customer, content.project, content.date};
    for (const Section &section : content.sections) {
        for (const Block &block : section.blocks)
            std::visit(all, block);
    }
    return all.texts;
}

static const Section &sectionOf(const ProposalContent &content, const char *id)
{
    return *std::find_if(content.sections.begin(), content.sections.end(),
                         [id](const Section &section) { return section.id == QLatin1String(id); });
}

/// The n-th block of its kind in a section.
template<class Kind> static const Kind &blockOf(const Section &section, int number = 0)
{
    for (const Block &block : section.blocks) {
        if (const Kind *found = std::get_if<Kind>(&block); found && number-- == 0)
            return *found;
    }
    qFatal("no such block");
}

/// The cents of a printed amount: its digits, as every amount here has two decimals.
static qint64 centsOf(const QString &amount)
{
    QString digits;
    for (const QChar c : amount) {
        if (c.isDigit())
            digits += c;
    }
    return digits.toLongLong();
}

static ProposalContent contentOf(const test::PlannedProject &made,
                                 const QString &language = QStringLiteral("en"),
                                 const QStringList &sections = {})
{
    return build(made.project, {&made.plan}, Words(language), sections);
}

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsKnownAndFilled_data();
    void everyTextIsKnownAndFilled();
    void noInternalIdIsShown();
    void sectionsKeepTheirOrder();
    void keyFiguresAreThePlans();
    void noGapIsClaimedOfAPart();
    void costTablesAddUpToThePlan_data();
    void costTablesAddUpToThePlan();
    void theRequestAddsUp();
    void assumedSizesAreListed();
    void constantsNameTheirSource();
    void theDefaultSizeIsAConstantOfTheMethod();
    void aSourceWithoutADateIsCalledUndated();
    void whatFoundNoPlaceIsNotCalledNothing();
    void theWaterfallAddsUp_data();
    void theWaterfallAddsUp();
    void theSplitKeepsTenAndTheRest();
    void whatBelongsToNoWorkloadIsShown();
    void missingPricesAreSaid();
    void theBoundIsASalesPrice();
    void aControlPlaneOfOneNodeIsSaid();
    void whatMustBeMendedIsSaid();
    void severalScenariosStandSideBySide();
    void anEmptyPlanReadsSensibly();
    void noPlanAtAll();
};

void TestReport::everyTextIsKnownAndFilled_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Dutch") << "nl";
}

void TestReport::everyTextIsKnownAndFilled()
{
    QFETCH(QString, language);
    static const QRegularExpression kUnfilled(
        QStringLiteral("%[1-9n]|^(report|drawing|part|tier|layer|resource|finding|template|basis)\\.[a-z]"));
    for (const test::PlannedProject &made : {test::shop(), test::farm(30, 20), test::nothing()}) {
        for (const QString &text : textsOf(contentOf(made, language)))
            QVERIFY2(!text.contains(kUnfilled), qPrintable(text));
    }
}

void TestReport::noInternalIdIsShown()
{
    static const QRegularExpression kId(
        QStringLiteral("k8s-node|vm-host|rule\\.|_overhead|cpu_millis|memory_bytes"));
    for (const QString &text : textsOf(contentOf(test::shop())))
        QVERIFY2(!text.contains(kId), qPrintable(text));
}

void TestReport::sectionsKeepTheirOrder()
{
    const test::PlannedProject made = test::shop();
    const ProposalContent all = contentOf(made);
    QStringList ids;
    for (const Section &section : all.sections)
        ids += section.id;
    QCOMPARE(ids, usualSectionIds(made.project));
    const ProposalContent some =
        contentOf(made, QStringLiteral("en"), {QStringLiteral("cost"), QStringLiteral("summary")});
    QCOMPARE(some.sections.size(), std::size_t{2});
    QCOMPARE(some.sections[0].id, QStringLiteral("summary"));
    QCOMPARE(some.sections[1].id, QStringLiteral("cost"));
}

void TestReport::keyFiguresAreThePlans()
{
    const ProposalContent content = contentOf(test::shop());
    const KeyFigures &key = blockOf<KeyFigures>(sectionOf(content, "summary"));
    QCOMPARE(key.figures.size(), std::size_t{5});
    QCOMPARE(key.figures[0].value, QStringLiteral("5"));
    QVERIFY(key.figures[0].remark.contains(QLatin1Char('6'))); // 4 + 2 in the high reading
    QCOMPARE(centsOf(key.figures[1].value), 181'000);
    QVERIFY(key.figures[1].remark.contains(QStringLiteral("2,110.00")));
    QCOMPARE(key.figures[2].value, QStringLiteral("3.2")); // 16 instances on 5 servers
    QCOMPARE(key.figures[3].value, QStringLiteral("1"));
    QVERIFY(key.figures[3].remark.contains(QLatin1Char('5'))); // 3 + 2 failures tried
    QCOMPARE(key.figures[4].value, QStringLiteral("0.0 %"));
}

void TestReport::noGapIsClaimedOfAPart()
{
    test::PlannedProject made = test::shop();
    made.plan.unplaced.push_back({WorkloadId{1}, 1, 0, {}});
    const ProposalContent content = contentOf(made);
    const KeyFigures &key = blockOf<KeyFigures>(sectionOf(content, "summary"));
    QVERIFY(!key.figures[4].value.contains(QLatin1Char('%')));
    QCOMPARE(key.figures[4].remark, QStringLiteral("not known, as not all is placed"));
}

void TestReport::costTablesAddUpToThePlan_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("column");
    for (const char *language : {"en", "nl"}) {
        QTest::addRow("by part, %s", language) << QString::fromLatin1(language) << 0 << 2;
        QTest::addRow("by workload, %s", language) << QString::fromLatin1(language) << 2 << 1;
    }
}

void TestReport::costTablesAddUpToThePlan()
{
    QFETCH(QString, language);
    QFETCH(int, table);
    QFETCH(int, column);
    const ProposalContent content = contentOf(test::shop(), language);
    const Table &costs = blockOf<Table>(sectionOf(content, "cost"), table);
    QVERIFY(costs.lastRowIsTotal);
    qint64 sum = 0;
    for (std::size_t i = 0; i + 1 < costs.rows.size(); ++i)
        sum += centsOf(costs.rows[i][column]);
    QCOMPARE(sum, 181'000);
    QCOMPARE(centsOf(costs.rows.back()[column]), 181'000);
}

void TestReport::theRequestAddsUp()
{
    const ProposalContent content = contentOf(test::shop());
    const Table &production = blockOf<Table>(sectionOf(content, "request"), 0);
    QCOMPARE(production.rows.size(), std::size_t{4});
    QCOMPARE(production.rows[1].mid(0, 6),
             (QStringList{QStringLiteral("api"), QStringLiteral("6"), QStringLiteral("2 vCPU"),
                          QStringLiteral("4 GiB"), QStringLiteral("12 vCPU"), QStringLiteral("24 GiB")}));
    QCOMPARE(production.rows[3][1], QStringLiteral("13"));
    QCOMPARE(production.rows[3][4], QStringLiteral("20.5 vCPU")); // 4 x 1 + 6 x 2 + 3 x 1.5
    QCOMPARE(production.rows[3][5], QStringLiteral("38 GiB"));    // 4 x 2 + 6 x 4 + 3 x 2
    QVERIFY(production.rows[2][6] != production.rows[1][6]);      // worker is an estimate, api is stated
}

void TestReport::assumedSizesAreListed()
{
    const ProposalContent content = contentOf(test::shop());
    const Table &sizes = blockOf<Table>(sectionOf(content, "assumptions"), 0);
    QCOMPARE(sizes.rows.size(), std::size_t{2});
    QCOMPARE(sizes.rows[0].mid(0, 3),
             (QStringList{QStringLiteral("worker"), QStringLiteral("1.5 vCPU"), QStringLiteral("2 GiB")}));
    QCOMPARE(sizes.rows[1].mid(0, 3),
             (QStringList{QStringLiteral("files"), QStringLiteral("4 vCPU"), QString()}));
    QVERIFY(sizes.rows[0][4] != sizes.rows[1][4]);
}

void TestReport::constantsNameTheirSource()
{
    const ProposalContent content = contentOf(test::shop());
    const Table &constants = blockOf<Table>(sectionOf(content, "assumptions"), 1);
    QCOMPARE(constants.rows.size(), std::size_t{3}); // the VM layer of both zones is one
    QCOMPARE(constants.rows[0].mid(1),
             (QStringList{QStringLiteral("2.0 %"), QStringLiteral("3.5 %"), QStringLiteral("5.0 %"),
                          QStringLiteral("planning guide"), QStringLiteral("2026")}));
    const QStringList texts = textsOf(content);
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.contains(QStringLiteral("€300.00")) && text.contains(QStringLiteral("estimate"));
    }));
}

void TestReport::theDefaultSizeIsAConstantOfTheMethod()
{
    test::PlannedProject made = test::shop();
    made.plan.assumptions.push_back(
        {WorkloadId{4}, QStringLiteral("request.memory_bytes"), Basis::Default, 700'000, {}});
    Catalogue catalogue = *made.project.catalogue;
    catalogue.constants[QStringLiteral("assumed.memory")] = {
        QStringLiteral("assumed.memory"),
        700'000'000,
        {},
        {},
        QStringLiteral("MiB"),
        QStringLiteral("estimate"),
        {QStringLiteral("our own figures"), QStringLiteral("2026-10"), true, QStringLiteral("low"), {}}};
    made.project.catalogue = std::make_shared<const Catalogue>(catalogue);
    const ProposalContent content = contentOf(made);
    const Table &constants = blockOf<Table>(sectionOf(content, "assumptions"), 1);
    QCOMPARE(constants.rows.size(), std::size_t{4});
    QCOMPARE(constants.rows[3].mid(1),
             (QStringList{QString(), QStringLiteral("700 MiB"), QString(),
                          QStringLiteral("our own figures (estimate)"), QStringLiteral("2026-10")}));
}

void TestReport::aSourceWithoutADateIsCalledUndated()
{
    test::PlannedProject made = test::shop();
    Catalogue catalogue = *made.project.catalogue;
    for (auto &[id, constant] : catalogue.constants)
        constant.provenance.date.clear();
    made.project.catalogue = std::make_shared<const Catalogue>(catalogue);
    QVERIFY(textsOf(contentOf(made)).contains(QStringLiteral("undated")));
    QVERIFY(textsOf(contentOf(made, QStringLiteral("nl"))).contains(QStringLiteral("ongedateerd")));
}

void TestReport::whatFoundNoPlaceIsNotCalledNothing()
{
    const Words words;
    const QString nothing = words.text("report.summary.empty");
    test::PlannedProject made = test::nothing();
    QVERIFY(textsOf(contentOf(made)).contains(nothing));
    made.plan.unplaced.push_back({WorkloadId{7}, 3, 1, {QStringLiteral("unplaced.no-server"), {}}});
    const QStringList texts = textsOf(contentOf(made));
    QVERIFY(!texts.contains(nothing));
    QVERIFY(!texts.contains(words.text("report.servers.empty")));
    QVERIFY(texts.contains(words.counted("report.summary.none-placed", 3)));
    QCOMPARE(texts.count(words.text("report.none-placed")), 4); // servers, failures, cost, overhead
}

void TestReport::theWaterfallAddsUp_data()
{
    QTest::addColumn<int>("zone");
    QTest::addColumn<bool>("memory");
    QTest::addColumn<double>("need");
    QTest::addColumn<double>("offered");
    QTest::newRow("CPU with node VMs") << 2 << false << 20.5 << 144.0;
    QTest::newRow("memory with node VMs") << 2 << true << 38.0 << 576.0;
    QTest::newRow("CPU of VMs") << 3 << false << 20.0 << 128.0;
    QTest::newRow("memory of VMs") << 3 << true << 144.0 << 768.0;
}

void TestReport::theWaterfallAddsUp()
{
    QFETCH(int, zone);
    QFETCH(bool, memory);
    QFETCH(double, need);
    QFETCH(double, offered);
    const auto [project, plan] = test::shop();
    const Waterfall chart = overheadWaterfall(plan, ZoneId{zone}, memory, Words());
    QVERIFY(chart.bars.front().total && chart.bars.back().total);
    QCOMPARE(chart.bars.front().value, need);
    QCOMPARE(chart.bars.back().value, offered);
    double level = 0;
    for (const Waterfall::Bar &bar : chart.bars) {
        if (bar.total && &bar != &chart.bars.front())
            QVERIFY2(std::abs(level - bar.value) < 0.02, qPrintable(bar.label));
        level = bar.total ? bar.value : level + bar.value;
    }
}

void TestReport::theSplitKeepsTenAndTheRest()
{
    test::PlannedProject made = test::shop();
    made.plan.byWorkload.clear();
    qint64 sum = 0;
    for (int i = 0; i < 15; ++i) {
        Workload workload = made.project.scenarios[0].workloads[0];
        workload.id = WorkloadId{20 + i};
        workload.name = QStringLiteral("service %1").arg(i);
        made.project.scenarios[0].workloads.push_back(workload);
        made.plan.byWorkload.push_back({workload.id, Money{1000 + 100 * i, Currency{}}});
        sum += 1000 + 100 * i;
    }
    made.plan.month = Band<Money>::exactly(Money{sum, Currency{}});
    const Split split = costSplit(made.project, made.plan, Words());
    QCOMPARE(split.parts.size(), std::size_t{11});
    QCOMPARE(split.parts[0].label, QStringLiteral("service 14"));
    QCOMPARE(split.parts[9].label, QStringLiteral("service 5"));
    // 10.00 + 11.00 + 12.00 + 13.00 + 14.00
    QCOMPARE(split.parts[10].value, 60.0);
    QVERIFY(split.parts[10].label.contains(QLatin1Char('5')));
    double whole = 0;
    for (const Split::Part &part : split.parts)
        whole += part.value;
    QCOMPARE(whole, static_cast<double>(sum) / 100);
}

void TestReport::whatBelongsToNoWorkloadIsShown()
{
    test::PlannedProject made = test::shop();
    made.plan.byWorkload.resize(3); // as if the databases' zone had no workloads: its 910.00 are nobody's
    const Split split = costSplit(made.project, made.plan, Words());
    QCOMPARE(split.parts.size(), std::size_t{4});
    QCOMPARE(split.parts.back().value, 910.0);
}

void TestReport::missingPricesAreSaid()
{
    test::PlannedProject made = test::shop();
    Catalogue catalogue = *made.project.catalogue;
    catalogue.baselines[0].price.reset();
    made.project.catalogue = std::make_shared<const Catalogue>(catalogue);
    const QStringList priced = textsOf(contentOf(test::shop()));
    const QStringList unpriced = textsOf(contentOf(made));
    const QString said = Words().text("report.prices-missing");
    QVERIFY(!priced.contains(said));
    QVERIFY(unpriced.contains(said));
    QVERIFY(unpriced.contains(Words().text("report.no-price")));
}

/// What servers are bought for is no customer's business: EUR 1,000.00 is sold at 1,000 / (1 - 0.20).
void TestReport::theBoundIsASalesPrice()
{
    test::PlannedProject made = test::shop();
    made.plan.unplaced.clear();
    made.plan.bound.month = {100'000, made.project.currency};
    made.plan.bound.gapPpm = 50'000;
    made.project.costs.set(CostField::Margin, 200'000);
    const ProposalContent content = contentOf(made);
    const KeyFigures &key = blockOf<KeyFigures>(sectionOf(content, "summary"));
    const QString remark = key.figures.back().remark;
    QVERIFY2(remark.contains(QLatin1String("1,250.00")), qPrintable(remark));
}

/// Where the control plane is one node the failures survived are those of workers.
void TestReport::aControlPlaneOfOneNodeIsSaid()
{
    test::PlannedProject made = test::shop();
    const QString said = Words().text("report.failover.workers");
    const auto isSaid = [&] {
        const QStringList texts = textsOf(contentOf(made));
        return std::any_of(texts.begin(), texts.end(),
                           [&said](const QString &text) { return text.contains(said); });
    };
    QVERIFY(!isSaid());
    for (ZonePlan &zone : made.plan.zones)
        zone.failover.soleControlPlane = isKubernetes(zone.tier);
    QVERIFY(isSaid());
    const ProposalContent content = contentOf(made);
    const auto &figures = blockOf<KeyFigures>(sectionOf(content, "summary")).figures;
    QVERIFY(std::any_of(figures.begin(), figures.end(), [](const KeyFigures::Figure &figure) {
        return figure.remark == Words().text("report.key.failures-workers");
    }));
}

void TestReport::whatMustBeMendedIsSaid()
{
    test::PlannedProject made = test::shop();
    made.plan.unplaced = {{WorkloadId{7}, 4, 3, {QStringLiteral("unplaced.too-large"), {}}}};
    const ProposalContent content = contentOf(made);
    QVERIFY(textsOf(content).contains(Words().counted("report.summary.unplaced", 4)));
    // They were asked for, so the request lists them: 2 placed and 4 not.
    const Table &databases = blockOf<Table>(sectionOf(content, "request"), 1);
    QCOMPARE(databases.rows[0][1], QStringLiteral("6"));
    const QString errors = Words().counted("report.summary.errors", 1);
    QVERIFY(!textsOf(content).contains(errors));
    made.plan.findings.emplace_back().severity = Severity::Error;
    QVERIFY(textsOf(contentOf(made, QStringLiteral("en"), {QStringLiteral("summary")})).contains(errors));
}

void TestReport::severalScenariosStandSideBySide()
{
    const test::PlannedProject made = test::shop();
    Project project = made.project;
    Plan second = made.plan;
    Scenario other = project.scenarios[0];
    other.id = ScenarioId{50};
    other.name = QStringLiteral("Everything on VMs");
    project.scenarios.push_back(other);
    second.scenario = other.id;
    second.scenarioName = other.name;
    second.month = Band<Money>::exactly(Money{200'000, Currency{}});
    test::sellAtCost(second);
    const ProposalContent content = build(project, {&made.plan, &second}, Words());
    QCOMPARE(content.scenarios.size(), 2);
    const Table &scenarios = blockOf<Table>(sectionOf(content, "summary"));
    QCOMPARE(scenarios.rows.size(), std::size_t{2});
    QCOMPARE(centsOf(scenarios.rows[1][2]), 200'000);
    int headings = 0;
    for (const Block &block : sectionOf(content, "servers").blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        headings += heading && heading->level == 2 ? 1 : 0;
    }
    QCOMPARE(headings, 2);
}

void TestReport::anEmptyPlanReadsSensibly()
{
    const ProposalContent content = contentOf(test::nothing());
    // All but the glossary: there is no term to explain.
    QCOMPARE(content.sections.size() + 1,
             static_cast<std::size_t>(usualSectionIds(test::nothing().project).size()));
    for (const Section &section : content.sections) {
        QVERIFY2(section.blocks.size() >= 2, qPrintable(section.id));
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                QVERIFY2(!table->rows.empty(), qPrintable(section.id));
            QVERIFY(!std::holds_alternative<Waterfall>(block));
            QVERIFY(!std::holds_alternative<Split>(block));
        }
    }
}

void TestReport::noPlanAtAll()
{
    const test::PlannedProject made = test::nothing();
    const ProposalContent content = build(made.project, {}, Words());
    QVERIFY(content.sections.empty());
    QCOMPARE(content.customer, QStringLiteral("Test customer"));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
