#include "ui/panels/explanationpanel.h"

#include "ui/document/document.h"
#include "ui/panels/figurename.h"
#include "ui/panels/stephtml.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"

#include <QAbstractListModel>
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace grondplan::ui {

/// Shows our own text only: opens no links and loads nothing that a text names.
class ClosedBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// The figures to choose from, each put into words when it is looked at: of an estate there are thousands.
class FigureList final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void fill(QStringList paths, std::shared_ptr<const Project> project, std::shared_ptr<const Plan> plan)
    {
        beginResetModel();
        m_paths = std::move(paths);
        m_project = std::move(project);
        m_plan = std::move(plan);
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const QString &path = m_paths[index.row()];
        if (role == Qt::UserRole)
            return path;
        if (role != Qt::DisplayRole)
            return {};
        const Scenario *scenario = m_plan ? m_project->scenario(m_plan->scenario) : nullptr;
        return scenario ? figureName(path, *m_plan, *scenario) : path;
    }

private:
    QStringList m_paths;
    std::shared_ptr<const Project> m_project;
    std::shared_ptr<const Plan> m_plan;
};

struct ExplanationPanel::Explained
{
    Subject subject;
    std::optional<std::vector<Explanation>> figures; ///< nullopt = as they are, the plan is the same
    std::vector<Explanation> ofServer;
};

ExplanationPanel::ExplanationPanel(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_list(new FigureList(this))
    , m_choice(new QComboBox(this))
    , m_text(new ClosedBrowser(this))
{
    auto *view = new QListView(m_choice);
    view->setUniformItemSizes(true);
    m_choice->setView(view);
    m_choice->setModel(m_list);
    m_choice->setObjectName(QStringLiteral("explainedFigure"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("explanation"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_choice);
    layout->addWidget(m_text, 1);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExplanationPanel::showAnother);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this] {
        m_showsAll = true;
        showChosen();
    });
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
    m_wanted.clear();
    refresh();
    fillChoice();
}

void ExplanationPanel::explain(const QString &figure)
{
    m_figure.reset();
    m_wanted = figure;
    refresh();
    fillChoice();
}

void ExplanationPanel::setInView(bool inView)
{
    m_inView = inView;
    refresh();
}

void ExplanationPanel::refresh()
{
    if (!isVisible() || !m_inView)
        return;
    m_asked.plan = m_planner.plan(m_document.currentScenario());
    const QString path = m_wanted.isEmpty() ? m_choice->currentData().toString() : m_wanted;
    m_asked.server = indexIn(path, "servers");
    if (!m_working && m_asked != m_subject)
        workOut();
}

/// One at a time; what was asked for meanwhile comes next.
void ExplanationPanel::workOut()
{
    m_working = true;
    const bool isSamePlan = m_asked.plan == m_subject.plan;
    auto future = QtConcurrent::run([subject = m_asked, isSamePlan, project = m_document.snapshot()] {
        Explained explained{subject, std::nullopt, {}};
        if (!isSamePlan && subject.plan)
            explained.figures = grondplan::explain(*project, *subject.plan, grondplan::Explained::Zones);
        else if (!isSamePlan)
            explained.figures.emplace();
        if (subject.plan && subject.server)
            explained.ofServer = explainServer(*project, *subject.plan, *subject.server);
        return explained;
    });
    future.then(this, [this](Explained explained) {
        m_working = false;
        take(std::move(explained));
        if (m_asked != m_subject)
            workOut();
    });
}

void ExplanationPanel::take(Explained explained)
{
    m_subject = explained.subject;
    if (explained.figures)
        m_figures = std::move(*explained.figures);
    m_serverFigures = std::move(explained.ofServer);
    fillChoice();
}

void ExplanationPanel::fillChoice()
{
    const QString before = m_choice->currentData().toString();
    const QSignalBlocker blocker(m_choice);
    QStringList paths;
    for (const std::vector<Explanation> *some : {&m_figures, &m_serverFigures}) {
        for (const Explanation &explanation : *some) {
            if (!m_figure || explains(explanation.figure, *m_figure))
                paths << explanation.figure;
        }
    }
    m_list->fill(std::move(paths), m_document.snapshot(), m_subject.plan);
    const int index = indexToShow(before);
    if (m_choice->itemData(index).toString() != before)
        m_showsAll = false;
    m_choice->setCurrentIndex(index);
    m_choice->setEnabled(m_choice->count() > 1);
    showChosen();
}

int ExplanationPanel::indexToShow(const QString &before) const
{
    int index = m_wanted.isEmpty() ? -1 : m_choice->findData(m_wanted);
    if (index < 0)
        index = m_choice->findData(before);
    if (index < 0 && m_figure == LiveFigure::Gap)
        index = m_choice->findData(QStringLiteral("bound.gap_ppm"));
    if (index < 0 && m_figure == LiveFigure::Headroom)
        index = fullestIndex();
    // Of several zones the whole comes first; of one, the zone says more.
    for (const char *whole : {"cost.month_cents.likely", "totals.servers.likely",
                              "totals.instances_per_server", "bound.gap_ppm"}) {
        if (index < 0 && m_subject.plan && m_subject.plan->zones.size() > 1)
            index = m_choice->findData(QLatin1String(whole));
    }
    // The likely reading of the figure that was asked for, where there is one.
    for (int i = 0; i < m_choice->count() && index < 0; ++i) {
        if (m_choice->itemData(i).toString().endsWith(QLatin1String(".likely")))
            index = i;
    }
    return std::max(index, 0);
}

int ExplanationPanel::fullestIndex() const
{
    int fullest = -1;
    std::int64_t most = -1;
    for (int i = 0; i < m_choice->count(); ++i) {
        const Explanation *one = of(m_choice->itemData(i).toString());
        if (one && one->steps.back().result > most) {
            most = one->steps.back().result;
            fullest = i;
        }
    }
    return fullest;
}

const Explanation *ExplanationPanel::of(const QString &path) const
{
    for (const std::vector<Explanation> *some : {&m_figures, &m_serverFigures}) {
        const auto found = std::find_if(some->begin(), some->end(),
                                        [&path](const Explanation &one) { return one.figure == path; });
        if (found != some->end())
            return &*found;
    }
    return nullptr;
}

void ExplanationPanel::showAnother()
{
    m_wanted.clear();
    m_showsAll = false;
    showChosen();
}

void ExplanationPanel::showChosen()
{
    // To lay out thousands of rows takes seconds.
    constexpr std::size_t kMost = 60; // steps, and inputs of each
    const Explanation *explanation = of(m_choice->currentData().toString());
    if (explanation) {
        m_text->setHtml(explanationHtml(*explanation, m_subject.plan->currency, windowWords(), palette(),
                                        m_showsAll ? std::numeric_limits<std::size_t>::max() : kMost));
    } else if (m_working) {
        m_text->setPlainText(tr("Being worked out…"));
    } else {
        m_text->setPlainText(tr("There is nothing to explain yet: press a figure under the sketch."));
    }
}

void ExplanationPanel::retranslate()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_choice, m_choice->view()})
        part->setAccessibleName(tr("Figure to explain"));
    m_text->setAccessibleName(tr("How it was worked out"));
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
