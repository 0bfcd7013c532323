#include "ui/panels/explanationpanel.h"

#include "ui/document/document.h"
#include "ui/panels/stephtml.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"

#include <QComboBox>
#include <QEvent>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

/// Shows our own text only: opens no links and loads nothing that a text names.
class ClosedBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

ExplanationPanel::ExplanationPanel(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_choice(new QComboBox(this))
    , m_text(new ClosedBrowser(this))
{
    m_choice->setObjectName(QStringLiteral("explainedFigure"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("explanation"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_choice);
    layout->addWidget(m_text, 1);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExplanationPanel::showChosen);
    connect(&m_planner, &Planner::planChanged, this, &ExplanationPanel::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &ExplanationPanel::refresh);
    connect(&m_document, &Document::replaced, this, &ExplanationPanel::refresh);
    retranslate();
}

QString ExplanationPanel::shownText() const
{
    return m_text->toPlainText();
}

void ExplanationPanel::explain(LiveFigure figure)
{
    m_figure = figure;
    refresh();
    fillChoice();
}

void ExplanationPanel::explain(const QString &figure)
{
    m_figure.reset();
    refresh();
    fillChoice();
    if (const int index = m_choice->findData(figure); index >= 0)
        m_choice->setCurrentIndex(index);
}

void ExplanationPanel::refresh()
{
    if (!isVisible())
        return;
    const auto plan = m_planner.plan(m_document.currentScenario());
    if (plan == m_plan && (plan || m_explanations.empty()))
        return;
    m_plan = plan;
    m_explanations = plan ? grondplan::explain(m_document.project(), *plan) : std::vector<Explanation>{};
    fillChoice();
}

void ExplanationPanel::fillChoice()
{
    const QString before = m_choice->currentData().toString();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const Explanation &explanation : m_explanations) {
        if (!m_figure || explains(explanation.figure, *m_figure))
            m_choice->addItem(pathText(explanation.figure), explanation.figure);
    }
    int index = m_choice->findData(before);
    // Of several zones the whole comes first; of one, the zone says more.
    if (index < 0 && m_plan && m_plan->zones.size() > 1)
        index = m_choice->findData(QStringLiteral("cost.month_cents.likely"));
    // The likely reading of the figure that was asked for, where there is one.
    for (int i = 0; i < m_choice->count() && index < 0; ++i) {
        if (m_choice->itemData(i).toString().endsWith(QLatin1String(".likely")))
            index = i;
    }
    m_choice->setCurrentIndex(std::max(index, 0));
    m_choice->setEnabled(m_choice->count() > 1);
    showChosen();
}

void ExplanationPanel::showChosen()
{
    const QString path = m_choice->currentData().toString();
    const auto found = std::find_if(m_explanations.begin(), m_explanations.end(),
                                    [&path](const Explanation &one) { return one.figure == path; });
    if (found == m_explanations.end() || path.isEmpty()) {
        m_text->setPlainText(tr("There is nothing to explain yet: press a figure under the sketch."));
        return;
    }
    m_text->setHtml(explanationHtml(*found, m_plan->currency, windowWords(), palette()));
}

/// What a path is of, by what it holds; the first that fits counts.
static QString figureName(const QString &path)
{
    struct Name
    {
        const char *part;
        QString (*words)();
    };
    static const Name kNames[] = {
        {".servers.", [] { return ExplanationPanel::tr("Servers"); }},
        {".node_vms.", [] { return ExplanationPanel::tr("Node VMs"); }},
        {".density.", [] { return ExplanationPanel::tr("Density"); }},
        {"cost.by_workload", [] { return ExplanationPanel::tr("Cost of a workload"); }},
        {".cost_month_cents.", [] { return ExplanationPanel::tr("Cost a month"); }},
        {"cost.month_cents.", [] { return ExplanationPanel::tr("Cost a month, everything"); }},
        {".effective.cpu", [] { return ExplanationPanel::tr("CPU with overhead"); }},
        {".effective.memory", [] { return ExplanationPanel::tr("Memory with overhead"); }},
        {".utilisation_ppm.cpu", [] { return ExplanationPanel::tr("CPU in use"); }},
        {".utilisation_ppm.memory", [] { return ExplanationPanel::tr("Memory in use"); }},
        {".utilisation_ppm.disk", [] { return ExplanationPanel::tr("Disk in use"); }},
        {".overhead[", [] { return ExplanationPanel::tr("Overhead"); }},
        {".failover.", [] { return ExplanationPanel::tr("Failures survived"); }},
        {"bound.gap_ppm", [] { return ExplanationPanel::tr("Proven gap"); }},
    };
    for (const Name &name : kNames) {
        if (path.contains(QLatin1String(name.part)))
            return name.words();
    }
    return path;
}

static QString readingText(const QString &path)
{
    if (path.endsWith(QLatin1String(".low")))
        return ExplanationPanel::tr("low");
    if (path.endsWith(QLatin1String(".likely")))
        return ExplanationPanel::tr("likely");
    if (path.endsWith(QLatin1String(".high")))
        return ExplanationPanel::tr("high");
    return {};
}

QString ExplanationPanel::pathText(const QString &path) const
{
    static const QRegularExpression kIndexed(QStringLiteral("^(zones|cost\\.by_workload)\\[(\\d+)\\]"));
    QStringList parts = {figureName(path)};
    const QRegularExpressionMatch match = kIndexed.match(path);
    const std::size_t index = match.captured(2).toUInt();
    const Scenario &scenario = m_document.scenario();
    if (match.hasMatch() && match.captured(1) == QLatin1String("zones") && index < m_plan->zones.size()) {
        if (const Zone *zone = scenario.zone(m_plan->zones[index].zone))
            parts << zone->name;
    } else if (match.hasMatch() && index < m_plan->byWorkload.size()) {
        if (const Workload *workload = scenario.workload(m_plan->byWorkload[index].workload))
            parts << workload->name;
    }
    if (const QString reading = readingText(path); !reading.isEmpty())
        parts << reading;
    return parts.join(QStringLiteral(" · "));
}

void ExplanationPanel::retranslate()
{
    m_choice->setAccessibleName(tr("Figure to explain"));
    m_text->setAccessibleName(tr("How it was worked out"));
    m_plan.reset();
    m_explanations.clear();
    refresh();
    fillChoice();
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showChosen();
}

void ExplanationPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace grondplan::ui
