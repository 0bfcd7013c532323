#include "ui/views/planview.h"

#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/planning/planner.h"

#include <QEvent>

namespace grondplan::ui {

/// A plan that comes sooner is shown without the old one fading first: fading at every edit would flicker.
static constexpr int kPlanFadesAfterMillis = 150;

PlanView::PlanView(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanView::refreshNow);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kPlanFadesAfterMillis);
    connect(&m_fade, &QTimer::timeout, this, &PlanView::refreshNow);

    connect(&planner, &Planner::planChanged, this, [this](ScenarioId scenario) {
        if (scenario == m_document.currentScenario())
            take();
    });
    const auto another = [this] {
        m_plan.reset();
        m_project.reset();
        take();
        refreshSoon();
    };
    connect(&document, &Document::currentScenarioChanged, this, another);
    connect(&document, &Document::replaced, this, another);
    take();
}

void PlanView::take()
{
    const ScenarioId scenario = m_document.currentScenario();
    if (m_planner.isStale(scenario)) {
        // The old plan stays, with the project it belongs to; the one at hand has gone on.
        if (m_planner.error(scenario) != nullptr)
            refreshSoon();
        else if (!m_fade.isActive())
            m_fade.start();
        return;
    }
    m_plan = m_planner.plan(scenario);
    m_project = m_document.snapshot();
    refreshSoon();
}

QString PlanView::message() const
{
    const ScenarioId scenario = m_document.currentScenario();
    if (const Error *error = m_planner.error(scenario))
        return windowWords().error(*error);
    if (m_planner.isStale(scenario) && !m_fade.isActive())
        return m_plan ? tr("These figures are being worked out again.") : tr("The plan is being worked out.");
    return {};
}

void PlanView::refreshSoon()
{
    m_outdated = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void PlanView::refreshNow()
{
    if (!isVisible()) {
        m_outdated = true;
        return;
    }
    m_soon.stop();
    m_outdated = false;
    const bool stale = m_planner.isStale(m_document.currentScenario());
    if (!stale)
        m_fade.stop();
    refresh();
    if (const bool faded = stale && !m_fade.isActive(); faded != m_faded) {
        m_faded = faded;
        setFaded(faded);
    }
}

void PlanView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshSoon();
}

void PlanView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refreshNow();
}

} // namespace grondplan::ui
