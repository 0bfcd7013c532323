#include "ui/views/outlookview.h"

#include "core/outlook/derivations.h"
#include "core/report/outlook.h"
#include "core/report/stepwords.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/planning/planner.h"
#include "ui/views/blockhtml.h"
#include "ui/views/guidancehtml.h"
#include "ui/views/viewframe.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace grondplan::ui {

static constexpr int kProgressSteps = 1000;

struct OutlookView::Page
{
    explicit Page(OutlookView &view);
    QWidget *makeProgress(QWidget *parent);
    QWidget *makeWhy(QWidget *parent);
    [[nodiscard]] QString html(std::vector<report::Block> blocks,
                               const std::function<std::vector<Explanation>()> &how) const;

    OutlookView &q;
    ViewFrame *frame = nullptr;
    TabbedPages *pages = nullptr;
    std::array<QLabel *, 5> texts = {};
    QWidget *work = nullptr;
    QLabel *workText = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *cancel = nullptr;
    QCheckBox *why = nullptr;
};

QWidget *OutlookView::Page::makeWhy(QWidget *parent)
{
    auto *row = new QWidget(parent);
    why = new QCheckBox(row);
    why->setObjectName(QStringLiteral("outlookWhy"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kViewGap, kViewGap / 2, kViewGap, 0);
    layout->addWidget(why);
    layout->addStretch();
    QObject::connect(why, &QCheckBox::toggled, &q, &OutlookView::refreshSoon);
    return row;
}

/// \param how  of the figures in the blocks, for who asks why
QString OutlookView::Page::html(std::vector<report::Block> blocks,
                                const std::function<std::vector<Explanation>()> &how) const
{
    if (why->isChecked()) {
        const std::vector<report::Block> steps =
            report::derivationBlocks(how(), q.document().project().currency, windowWords());
        blocks.insert(blocks.end(), steps.begin(), steps.end());
    }
    return blocksHtml(blocks, q.palette());
}

QWidget *OutlookView::Page::makeProgress(QWidget *parent)
{
    work = new QWidget(parent);
    workText = new QLabel(work);
    workText->setTextFormat(Qt::PlainText);
    progress = new QProgressBar(work);
    progress->setObjectName(QStringLiteral("outlookProgress"));
    progress->setRange(0, kProgressSteps);
    progress->setTextVisible(false);
    cancel = new QPushButton(work);
    cancel->setObjectName(QStringLiteral("outlookCancel"));
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(kViewGap, kViewGap / 2, kViewGap, 0);
    layout->addWidget(workText);
    layout->addWidget(progress, 1);
    layout->addWidget(cancel);
    layout->addStretch();
    QObject::connect(cancel, &QPushButton::clicked, &q, &OutlookView::again);
    return work;
}

OutlookView::Page::Page(OutlookView &view)
    : q(view)
{
    pages = new TabbedPages(QStringLiteral("outlookPages"), &q);
    for (QLabel *&text : texts) {
        text = textPage();
        pages->addPage(text);
    }
    texts[0]->setObjectName(QStringLiteral("outlookDeciding"));
    texts[1]->setObjectName(QStringLiteral("outlookChances"));
    texts[2]->setObjectName(QStringLiteral("outlookGrowth"));
    texts[3]->setObjectName(QStringLiteral("outlookFailures"));
    texts[4]->setObjectName(QStringLiteral("outlookScaling"));
    pages->insertBelowTabs(makeWhy(pages));
    pages->insertBelowTabs(makeProgress(pages));
    frame = new ViewFrame(pages, &q);
    auto *outer = new QVBoxLayout(&q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
}

OutlookView::OutlookView(Document &document, Planner &planner, QWidget *parent)
    : PlanView(document, planner, parent)
    , m_foresight(document)
    , m_page(std::make_unique<Page>(*this))
{
    // Growth and ranges are no part of a plan, so that no plan may come of them.
    connect(&document, &Document::changed, this, &OutlookView::refreshSoon);
    connect(&planner, &Planner::effortChanged, this, &OutlookView::refreshSoon);
    connect(&m_foresight, &Foresight::changed, this, &OutlookView::refreshSoon);
    connect(m_page->pages, &TabbedPages::currentChanged, this, &OutlookView::refreshSoon);
    retranslate();
}

OutlookView::~OutlookView() = default;

Foresight::Question OutlookView::question() const
{
    static constexpr std::array kQuestions = {Foresight::Question::Deciding, Foresight::Question::Chances,
                                              Foresight::Question::Growth, Foresight::Question::Failures,
                                              Foresight::Question::Scaling};
    return kQuestions[static_cast<std::size_t>(m_page->pages->current())];
}

void OutlookView::retranslate()
{
    setAccessibleName(tr("Outlook"));
    const Words &words = windowWords();
    const std::array titles = {"outlook.section.deciding", "outlook.section.chances",
                               "outlook.section.growth", "outlook.section.failures",
                               "outlook.section.scaling"};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_page->pages->setTitle(static_cast<int>(i), words.text(titles[i]));
        m_page->texts[i]->setAccessibleName(words.text(titles[i]));
    }
    m_page->pages->setTabsName(tr("Pages of the outlook"));
    m_page->why->setText(tr("Show &how the figures came about"));
    m_page->progress->setAccessibleName(tr("How far it is worked out"));
    refreshSoon();
}

void OutlookView::refresh()
{
    m_page->frame->setMessage(message());
    const bool any = plan() != nullptr && plan()->serverCount().high > 0;
    const bool fits = plan() == nullptr || plan()->unplaced.empty();
    m_page->frame->setEmptyText(
        fits ? tr("There is no plan to look ahead from yet. Put workloads in a zone on the sketch.")
             : tr("Not everything has a place, so there is nothing to look ahead from. The warnings say what "
                  "is "
                  "short."));
    if (!any || !fits) {
        m_page->frame->showEmpty();
        return;
    }
    m_page->frame->showContent();
    if (m_cancelledAt != document().revision())
        m_cancelled.reset();
    // What the window shows first is not yet what may be signed; comparing waits for that.
    if (m_cancelled != question() && planner().isFinal(document().currentScenario()))
        m_foresight.ask(question());
    showPages();
    showProgress();
}

void OutlookView::showPages()
{
    const Words &words = windowWords();
    const Project &project = document().project();
    const Scenario &scenario = document().scenario();
    const auto *deciding = m_foresight.deciding();
    const auto *chances = m_foresight.chances();
    const auto *growth = m_foresight.growth();
    const auto *outages = m_foresight.outages();
    const auto *scaling = m_foresight.scaling();
    const auto show = [this](std::size_t page, bool known, const auto &blocks, const auto &how) {
        m_page->texts[page]->setText(known ? m_page->html(blocks(), how) : QString());
    };
    show(
        0, deciding != nullptr, [&] { return report::decidingBlocks(scenario, *deciding, words); },
        [&] { return outlook::explained(project, scenario, *deciding); });
    show(
        1, chances != nullptr, [&] { return report::chancesBlocks(*chances, words); },
        [&] { return outlook::explained(*chances); });
    show(
        2, growth != nullptr, [&] { return report::growthBlocks(scenario, project.asOf, *growth, words); },
        [&] { return outlook::explained(scenario, *growth); });
    show(
        3, outages != nullptr,
        [&] { return report::outageBlocks(scenario, *m_foresight.failingPlan(), *outages, words); },
        [&] { return outlook::explained(project, scenario, *m_foresight.failingPlan(), *outages); });
    show(
        4, scaling != nullptr, [&] { return report::scalingBlocks(scenario, *scaling, words); },
        [&] { return outlook::explained(project, scenario, *scaling); });
}

bool OutlookView::isAnswered() const
{
    switch (question()) {
    case Foresight::Question::Deciding:
        return m_foresight.deciding() != nullptr;
    case Foresight::Question::Chances:
        return m_foresight.chances() != nullptr;
    case Foresight::Question::Growth:
        return m_foresight.growth() != nullptr;
    case Foresight::Question::Failures:
    case Foresight::Question::Scaling:
        break;
    }
    return m_foresight.outages() != nullptr;
}

void OutlookView::showProgress()
{
    const bool busy = m_foresight.isBusy();
    const Error *error = m_foresight.error();
    const bool cancelled = m_cancelled == question() && !busy && !isAnswered();
    m_page->work->setVisible(busy || cancelled || error != nullptr);
    m_page->progress->setVisible(busy);
    m_page->cancel->setVisible(busy || cancelled);
    m_page->progress->setValue(static_cast<int>(m_foresight.share() * kProgressSteps));
    m_page->cancel->setText(busy ? tr("Cancel") : tr("Work it out"));
    m_page->workText->setText(busy        ? tr("Being worked out")
                              : error     ? windowWords().error(*error)
                              : cancelled ? tr("Cancelled; nothing was worked out.")
                                          : QString());
}

void OutlookView::again()
{
    m_cancelled.reset();
    if (m_foresight.isBusy()) {
        m_cancelled = question();
        m_cancelledAt = document().revision();
        m_foresight.cancel();
    }
    refreshSoon();
}

void OutlookView::setFaded(bool faded)
{
    for (QLabel *text : m_page->texts)
        text->setEnabled(!faded);
}

void OutlookView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshSoon();
}

} // namespace grondplan::ui
