#include "tests/gui/panels/sketch.h"
#include "ui/panels/amountfield.h"
#include "ui/panels/amounts.h"
#include "ui/panels/figures.h"
#include "ui/panels/stephtml.h"
#include "ui/panels/templatepalette.h"
#include "ui/shell/language.h"
#include "ui/shell/scenarios.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUndoStack>

#include <cmath>

using namespace grondplan;
using namespace grondplan::ui;

class TestPanels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreRead_data();
    void amountsAreRead();
    void amountsThatAreNone_data();
    void amountsThatAreNone();
    void amountsKeepTheirValue_data();
    void amountsKeepTheirValue();
    void fieldRefusesOutOfRange();
    void fieldTakesUnitsOfTheLocale();
    void replicasAreEditedAndMerge();
    void replicasRefuseTheWrongOrder();
    void manyAreEditedAtOnce();
    void amountsThatDifferAreSaidToBeMixed();
    void aTypedSizeIsStated();
    void zonePolicyIsEdited();
    void baselinesAreTicked();
    void namesCannotBeEmpty();
    void paletteFindsAndChooses();
    void scenariosComeAndGo();
    void longStepsAreShownInPart();
    void palettesHaveContrast_data();
    void palettesHaveContrast();
};

void TestPanels::amountsAreRead_data()
{
    QTest::addColumn<AmountKind>("kind");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("a bare CPU number is vCPUs") << AmountKind::Cpu << "en"
                                                << "2" << qint64(2000);
    QTest::newRow("millicpu as Kubernetes writes it") << AmountKind::Cpu << "en"
                                                      << "250m" << qint64(250);
    QTest::newRow("half a vCPU with a comma") << AmountKind::Cpu << "nl"
                                              << "0,5 vCPU" << qint64(500);
    QTest::newRow("half a vCPU with a point in Dutch") << AmountKind::Cpu << "nl"
                                                       << "0.5" << qint64(500);
    QTest::newRow("rounded half up to a millicpu") << AmountKind::Cpu << "en"
                                                   << "0.0005" << qint64(1);
    QTest::newRow("a bare memory number is GiB") << AmountKind::Memory << "en"
                                                 << "2" << qint64(2147483648);
    QTest::newRow("MiB") << AmountKind::Memory << "en"
                         << "512 MiB" << qint64(536870912);
    QTest::newRow("the short form of Kubernetes") << AmountKind::Memory << "en"
                                                  << "512Mi" << qint64(536870912);
    QTest::newRow("GB are not GiB") << AmountKind::Memory << "en"
                                    << "4 GB" << qint64(4000000000);
    QTest::newRow("case and spaces do not count") << AmountKind::Memory << "en"
                                                  << " 1 gib " << qint64(1073741824);
    QTest::newRow("one and a half GiB in Dutch") << AmountKind::Memory << "nl"
                                                 << "1,5 GiB" << qint64(1610612736);
    QTest::newRow("thousands in Dutch") << AmountKind::Memory << "nl"
                                        << "1.024 MiB" << qint64(1073741824);
    QTest::newRow("thousands in English") << AmountKind::Memory << "en"
                                          << "1,024 MiB" << qint64(1073741824);
    QTest::newRow("a bare disk number is GB") << AmountKind::Disk << "en"
                                              << "100" << qint64(100000000000);
    QTest::newRow("TB") << AmountKind::Disk << "en"
                        << "3.84 TB" << qint64(3840000000000);
    QTest::newRow("percent without a sign") << AmountKind::Percent << "en"
                                            << "80" << qint64(800000);
    QTest::newRow("percent with a decimal") << AmountKind::Percent << "nl"
                                            << "12,5 %" << qint64(125000);
    QTest::newRow("a factor as a ratio") << AmountKind::Factor << "en"
                                         << "4:1" << qint64(4000000);
    QTest::newRow("a gigabit") << AmountKind::Bandwidth << "en"
                               << "1 Gbit/s" << qint64(1000);
    QTest::newRow("a count with thousands") << AmountKind::Count << "en"
                                            << "1,000" << qint64(1000);
}

static QLocale localeNamed(const QString &name)
{
    return Words(name).locale();
}

void TestPanels::amountsAreRead()
{
    QFETCH(AmountKind, kind);
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, expected);
    const auto value = parseAmount(typed, kind, localeNamed(locale));
    QVERIFY2(value.has_value(), qPrintable(typed));
    QCOMPARE(*value, expected);
}

void TestPanels::amountsThatAreNone_data()
{
    QTest::addColumn<AmountKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << AmountKind::Cpu << "";
    QTest::newRow("a unit alone") << AmountKind::Memory << "GiB";
    QTest::newRow("below zero") << AmountKind::Cpu << "-1";
    QTest::newRow("not a number") << AmountKind::Cpu << "nan";
    QTest::newRow("infinite") << AmountKind::Cpu << "inf";
    QTest::newRow("scientific") << AmountKind::Cpu << "1e3";
    QTest::newRow("two decimal points") << AmountKind::Cpu << "1.2.3";
    QTest::newRow("thousands out of place") << AmountKind::Count << "1,00,000";
    QTest::newRow("a unit of another kind") << AmountKind::Cpu << "2 GiB";
    QTest::newRow("a decimal count") << AmountKind::Count << "1.5";
    QTest::newRow("beyond 64 bits") << AmountKind::Memory << "99999999999999 TiB";
    QTest::newRow("more digits than we read") << AmountKind::Count << "99999999999999999999";
    QTest::newRow("full-width digits") << AmountKind::Count << QStringLiteral("１２");
}

void TestPanels::amountsThatAreNone()
{
    QFETCH(AmountKind, kind);
    QFETCH(QString, typed);
    QVERIFY(!parseAmount(typed, kind, localeNamed(QStringLiteral("en"))));
}

void TestPanels::amountsKeepTheirValue_data()
{
    QTest::addColumn<AmountKind>("kind");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");

    QTest::newRow("nothing") << AmountKind::Memory << qint64(0) << "0 GiB"
                             << "0 GiB";
    QTest::newRow("one millicpu") << AmountKind::Cpu << qint64(1) << "0.001 vCPU"
                                  << "0,001 vCPU";
    QTest::newRow("half a GiB is MiB") << AmountKind::Memory << qint64(536870912) << "512 MiB"
                                       << "512 MiB";
    QTest::newRow("one and a half GiB") << AmountKind::Memory << qint64(1610612736) << "1.5 GiB"
                                        << "1,5 GiB";
    QTest::newRow("an odd number of bytes") << AmountKind::Memory << qint64(1025) << "1,025 B"
                                            << "1.025 B";
    QTest::newRow("a decimal disk") << AmountKind::Disk << qint64(3840000000000) << "3.84 TB"
                                    << "3,84 TB";
    QTest::newRow("a binary disk") << AmountKind::Disk << qint64(10737418240) << "10 GiB"
                                   << "10 GiB";
    QTest::newRow("a binary disk that is megabytes to the third decimal")
        << AmountKind::Disk << qint64(134217728000) << "125 GiB"
        << "125 GiB";
    QTest::newRow("a share") << AmountKind::Percent << qint64(125000) << "12.5 %"
                             << "12,5 %";
    QTest::newRow("half a gigabit") << AmountKind::Bandwidth << qint64(500) << "500 Mbit/s"
                                    << "500 Mbit/s";
    QTest::newRow("a million") << AmountKind::Count << qint64(1000000) << "1,000,000"
                               << "1.000.000";
}

void TestPanels::amountsKeepTheirValue()
{
    QFETCH(AmountKind, kind);
    QFETCH(qint64, amount);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("nl")}) {
        const QLocale locale = localeNamed(language);
        const QString text = amountText(amount, kind, locale);
        QTEST(text, language == QLatin1String("en") ? "english" : "dutch");
        QCOMPARE(parseAmount(text, kind, locale).value_or(-1), amount);
    }
}

void TestPanels::fieldRefusesOutOfRange()
{
    QLocale::setDefault(localeNamed(QStringLiteral("en")));
    AmountField field(AmountKind::Count, limits::kReplicas);
    field.setValue(3);
    QSignalSpy edited(&field, &AmountField::edited);
    type(field.editor(), QStringLiteral("1000001"));
    // The digits up to a million were in range; the last one was not taken.
    QVERIFY(field.isRefused());
    QCOMPARE(edited.back().front().value<std::optional<std::int64_t>>().value_or(-1), 100000);
    QTest::keyClick(field.editor(), Qt::Key_Escape);
    QVERIFY(!field.isRefused());
    QCOMPARE(field.editor()->text(), QStringLiteral("3"));
}

void TestPanels::fieldTakesUnitsOfTheLocale()
{
    QLocale::setDefault(localeNamed(QStringLiteral("nl")));
    AmountField field(AmountKind::Memory, limits::kMemoryBytes);
    std::int64_t last = -1;
    connect(&field, &AmountField::edited, &field, [&last](auto value) { last = value.value_or(-1); });
    type(field.editor(), QStringLiteral("1,5"));
    QCOMPARE(last, 1610612736); // 1.5 x 2^30
    QLocale::setDefault(localeNamed(QStringLiteral("en")));
}

void TestPanels::replicasAreEditedAndMerge()
{
    Sketch sketch;
    const int before = sketch.document.undoStack()->count();
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    type(sketch.editor("workloadReplicas"), QStringLiteral("12"));
    QCOMPARE(sketch.workload(0).replicas, Replicas::exactly(12));
    // "1" and "12" were one stroke of work.
    QCOMPARE(sketch.document.undoStack()->count(), before + 1);
    sketch.document.undoStack()->undo();
    QCOMPARE(sketch.workload(0).replicas, Replicas::exactly(1));
    QCOMPARE(sketch.editor("workloadReplicas")->text(), QStringLiteral("1"));
}

void TestPanels::replicasRefuseTheWrongOrder()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[2]}, {}});
    sketch.inspector.findChild<QAbstractButton *>(QStringLiteral("workloadVaries"))->click();
    type(sketch.editor("workloadReplicasMin"), QStringLiteral("3")); // the usual number is 2
    QCOMPARE(sketch.workload(2).replicas, Replicas::exactly(2));
    type(sketch.editor("workloadReplicasMax"), QStringLiteral("6"));
    type(sketch.editor("workloadReplicasUsual"), QStringLiteral("4"));
    QCOMPARE(sketch.workload(2).replicas, (Replicas{2, 4, 6}));
}

void TestPanels::manyAreEditedAtOnce()
{
    Sketch sketch;
    const int before = sketch.document.undoStack()->count();
    sketch.inspector.showObjects({{}, sketch.workloads, {}});
    QVERIFY(sketch.editor("workloadReplicas")->text().isEmpty()); // they differ
    QCOMPARE(sketch.editor("workloadCpu")->text(), QStringLiteral("1 vCPU"));
    type(sketch.editor("workloadReplicas"), QStringLiteral("4"));
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(sketch.workload(i).replicas, Replicas::exactly(4));
    QCOMPARE(sketch.document.undoStack()->count(), before + 1);
    sketch.document.undoStack()->undo();
    QCOMPARE(sketch.workload(0).replicas, Replicas::exactly(1));
    QCOMPARE(sketch.workload(2).replicas, Replicas::exactly(2));
}

void TestPanels::amountsThatDifferAreSaidToBeMixed()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    type(sketch.editor("workloadCpu"), QStringLiteral("3"));
    type(sketch.editor("workloadCpuLimit"), QStringLiteral("4"));
    sketch.inspector.showObjects({{}, sketch.workloads, {}});
    const QString mixed = AmountField::tr("mixed");
    for (const char *name : {"workloadCpu", "workloadCpuLimit", "workloadReplicas"}) {
        QVERIFY2(sketch.editor(name)->text().isEmpty(), name);
        QCOMPARE(sketch.editor(name)->placeholderText(), mixed);
    }
    // No limit on any of them is not a difference.
    QVERIFY(sketch.editor("workloadMemoryLimit")->text().isEmpty());
    QVERIFY(sketch.editor("workloadMemoryLimit")->placeholderText() != mixed);
}

void TestPanels::aTypedSizeIsStated()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    type(sketch.editor("workloadMemory"), QStringLiteral("768 MiB"));
    QCOMPARE(sketch.workload(0).memory.request, 768_MiB);
    QCOMPARE(sketch.workload(0).memory.basis, Basis::Stated);
    QCOMPARE(sketch.workload(0).cpu.basis, Basis::Default);
    type(sketch.editor("workloadMemoryLimit"), QStringLiteral("2"));
    QCOMPARE(sketch.workload(0).memory.limit.value_or(Bytes(0)), 2_GiB);
    QLineEdit *limit = sketch.editor("workloadMemoryLimit");
    limit->selectAll();
    QTest::keyClick(limit, Qt::Key_Delete);
    QVERIFY(!sketch.workload(0).memory.limit);
}

void TestPanels::zonePolicyIsEdited()
{
    Sketch sketch;
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    const auto policy = [&sketch] { return sketch.document.scenario().zone(sketch.zone)->policy; };
    type(sketch.editor("zoneCpuTarget"), QStringLiteral("70"));
    QCOMPARE(policy().cpuTarget, Ratio{700'000});
    type(sketch.editor("zoneCpuTarget"), QStringLiteral("0.5")); // below one percent
    QCOMPARE(policy().cpuTarget, Ratio{700'000});

    auto *tier = sketch.inspector.findChild<QComboBox *>(QStringLiteral("zoneTier"));
    tier->setCurrentIndex(tier->findData(static_cast<int>(Tier::KubernetesVm)));
    Q_EMIT tier->activated(tier->currentIndex());
    QCOMPARE(sketch.document.scenario().zone(sketch.zone)->tier, std::optional(Tier::KubernetesVm));
    type(sketch.editor("zoneNodeCpu"), QStringLiteral("16"));
    QCOMPARE(policy().node.cpu, 16_vcpu);
    tier->setCurrentIndex(0);
    Q_EMIT tier->activated(0);
    QVERIFY(!sketch.document.scenario().zone(sketch.zone)->tier);
}

void TestPanels::baselinesAreTicked()
{
    Sketch sketch;
    sketch.inspector.showObjects({{sketch.zone}, {}, {}});
    auto *list = sketch.inspector.findChild<QListWidget *>(QStringLiteral("zoneBaselines"));
    QCOMPARE(list->count(), static_cast<int>(sketch.document.project().catalogue->baselines.size()));
    list->item(1)->setCheckState(Qt::Checked);
    const QString id = sketch.document.project().catalogue->baselines[1].id;
    QCOMPARE(sketch.document.scenario().zone(sketch.zone)->baselines, QStringList{id});
    sketch.document.undoStack()->undo();
    QVERIFY(sketch.document.scenario().zone(sketch.zone)->baselines.isEmpty());
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
}

void TestPanels::namesCannotBeEmpty()
{
    Sketch sketch;
    sketch.inspector.showObjects({{}, {sketch.workloads[0]}, {}});
    auto *name =
        sketch.inspector.findChild<QWidget *>(QStringLiteral("workloadName"))->findChild<QLineEdit *>();
    type(name, QStringLiteral(" "));
    QCOMPARE(sketch.workload(0).name, QStringLiteral("a"));
    type(name, QStringLiteral("shop"));
    QCOMPARE(sketch.workload(0).name, QStringLiteral("shop"));
}

void TestPanels::paletteFindsAndChooses()
{
    Document document;
    TemplatePalette palette(document);
    QSignalSpy chosen(&palette, &TemplatePalette::templateChosen);
    auto *search = palette.findChild<QLineEdit *>(QStringLiteral("paletteSearch"));
    QTest::keyClicks(search, QStringLiteral("relational"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("database"));

    auto *tree = palette.findChild<QTreeWidget *>(QStringLiteral("paletteTemplates"));
    const std::unique_ptr<QMimeData> dragged(
        tree->model()->mimeData({tree->model()->index(0, 0, tree->model()->index(0, 0))}));
    QVERIFY(dragged);
    const QByteArray id = dragged->data(QLatin1String(kTemplateMime));
    QVERIFY(document.project().catalogue->templateOf(QString::fromUtf8(id)) != nullptr);
}

void TestPanels::scenariosComeAndGo()
{
    Sketch sketch;
    Document &document = sketch.document;
    const ScenarioId first = document.currentScenario();
    duplicateScenario(document, QStringLiteral("Copy"));
    QCOMPARE(document.project().scenarios.size(), std::size_t(2));
    QVERIFY(document.currentScenario() != first);
    QCOMPARE(document.scenario().workloads.size(), std::size_t(3));
    QVERIFY(document.scenario().workload(sketch.workloads[0]) == nullptr); // ids of its own
    QCOMPARE(document.layout().workloads.size(), std::size_t(3));
    QVERIFY(validate(document.scenario()));

    renameScenario(document, document.currentScenario(), QStringLiteral("Cheaper"));
    QVERIFY(document.project().scenarioNamed(QStringLiteral("Cheaper")) != nullptr);
    removeScenario(document, document.currentScenario());
    QCOMPARE(document.currentScenario(), first);
    removeScenario(document, first); // the last one stays
    QCOMPARE(document.project().scenarios.size(), std::size_t(1));
    for (int i = 0; i < 3; ++i)
        document.undoStack()->undo();
    QCOMPARE(document.project().scenarios.size(), std::size_t(1));
}

/// \source WCAG 2.1, "relative luminance" and "contrast ratio"
static double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

void TestPanels::longStepsAreShownInPart()
{
    Step step{QStringLiteral("zone.cost"), QStringLiteral("sum(parts)"), {}, {}, 0, Unit::MinorMoney};
    for (int i = 0; i < 300; ++i)
        step.inputs.push_back({QStringLiteral("part-servers"), i, Unit::MinorMoney, {}});
    const Explanation explanation{QStringLiteral("zones[0].cost_month_cents.likely"), {step}};
    const auto html = [&explanation](std::size_t most) {
        return explanationHtml(explanation, Currency(), Words(QStringLiteral("en")), QPalette(), most);
    };
    const auto rows = [](const QString &text) { return text.count(QLatin1String("<tr>")); };
    QCOMPARE(rows(html(1000)), 301); // each input, and the result
    QVERIFY(!html(1000).contains(QLatin1String("<a ")));
    QCOMPARE(rows(html(200)), 202);
    QVERIFY(html(200).contains(QLatin1String("100 more: show all</a>")));
    QCOMPARE(html(300), html(1000));
    const Explanation many{explanation.figure,
                           std::vector<Step>(50, Step{{}, QStringLiteral("1"), {}, {}, 7, {}})};
    const QString some = explanationHtml(many, Currency(), Words(QStringLiteral("en")), QPalette(), 9);
    QCOMPARE(rows(some), 9); // the first four, the last five
    QVERIFY(some.contains(QLatin1String("41 steps between: show all</a>")));
}

void TestPanels::palettesHaveContrast_data()
{
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    QTest::newRow("text on a window") << QPalette::WindowText << QPalette::Window;
    QTest::newRow("text in a field") << QPalette::Text << QPalette::Base;
    QTest::newRow("text in every other row") << QPalette::Text << QPalette::AlternateBase;
    QTest::newRow("text on a button") << QPalette::ButtonText << QPalette::Button;
    QTest::newRow("chosen text") << QPalette::HighlightedText << QPalette::Highlight;
    QTest::newRow("a tooltip") << QPalette::ToolTipText << QPalette::ToolTipBase;
    QTest::newRow("muted text on a window") << QPalette::PlaceholderText << QPalette::Window;
    QTest::newRow("muted text in a field") << QPalette::PlaceholderText << QPalette::Base;
    QTest::newRow("a refusal") << QPalette::BrightText << QPalette::Window;
    QTest::newRow("a link") << QPalette::Link << QPalette::Base;
}

void TestPanels::palettesHaveContrast()
{
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
