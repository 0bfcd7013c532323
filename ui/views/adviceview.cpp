#include "ui/views/adviceview.h"

#include "core/advice/applies.h"
#include "core/advice/usetier.h"
#include "core/report/advicewords.h"
#include "ui/commands/editbrief.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/models/advicetable.h"
#include "ui/planning/hardwareadvice.h"
#include "ui/views/briefform.h"
#include "ui/views/checklistpage.h"
#include "ui/views/figuretableview.h"
#include "ui/views/glossarypage.h"
#include "ui/views/guidancehtml.h"
#include "ui/views/intakeform.h"
#include "ui/views/useall.h"
#include "ui/views/viewframe.h"
#include "ui/views/workloadadvice.h"

#include <QBoxLayout>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>

namespace grondplan::ui {

/// From this width on the questions and the upgrade path stand side by side.
static constexpr int kSideBySideCharacters = 110;
static constexpr int kFormCharacters = 70; ///< the widest a field of the intake gets

static QString tierName(Tier tier)
{
    return windowWords().text(QString(QLatin1String("tier.") + tierId(tier)));
}

static QString stageName(const Stage &stage)
{
    const QString tier = tierName(stage.tier);
    return stage.forNew ? windowWords().text("guide.stage-for-new", {tier}) : tier;
}

/// Why a zone whose tier is left to the guide is not what most in it ask for.
static QString hindrancesHtml(const Plan *plan, const Scenario &scenario)
{
    QString html;
    for (std::size_t i = 0; plan != nullptr && i < plan->zones.size(); ++i) {
        const ZonePlan &planned = plan->zones[i];
        const Zone *zone = scenario.zone(planned.zone);
        for (const Message &reason : planned.tierReasons) {
            if (zone != nullptr && isHindrance(reason))
                html += QLatin1String("<p style='margin:6px 0 0 0'>") +
                        windowWords()
                            .text("guide.of-zone",
                                  {zone->name, tierName(planned.tier), windowWords().message(reason)})
                            .toHtmlEscaped() +
                        QLatin1String("</p>");
        }
    }
    return html;
}

static QLabel *makeHeading(QWidget *parent, double scale)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

struct AdviceView::Page
{
    explicit Page(AdviceView &view);
    QWidget *makeQuestions();
    QWidget *makePath();
    QWidget *makeGuide();
    QWidget *makeIntake();
    void showHardware(); ///< what can be bought whatever comes

    AdviceView &q;
    TabbedPages *pages = nullptr;
    ChecklistPage *checklists = nullptr;
    QLabel *risks = nullptr;
    QLabel *tiers = nullptr;
    QLabel *runbook = nullptr;
    GlossaryPage *glossary = nullptr;
    QWidget *content = nullptr;
    ViewFrame *frame = nullptr;
    QLabel *verdict = nullptr;
    QLabel *why = nullptr;
    QBoxLayout *pair = nullptr;
    QLabel *questionsTitle = nullptr;
    QLabel *questionsRemark = nullptr;
    BriefForm *questions = nullptr;
    QLabel *pathTitle = nullptr;
    QLabel *path = nullptr;
    QLabel *hardware = nullptr;
    HardwareAdvice *hardwareAdvice = nullptr;
    std::vector<QLabel *> intakeTitles;
    QLabel *workloadsTitle = nullptr;
    UseAll *useAll = nullptr;
    FigureTableView *workloads = nullptr;
    WorkloadAdviceCard *card = nullptr;
};

QWidget *AdviceView::Page::makeQuestions()
{
    auto *part = new QWidget(content);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    questionsTitle = makeHeading(part, 1.15);
    questionsRemark = new QLabel(part);
    questionsRemark->setTextFormat(Qt::PlainText);
    questionsRemark->setWordWrap(true);
    questionsRemark->setForegroundRole(QPalette::PlaceholderText);
    questions = new BriefForm(part);
    layout->addWidget(questionsTitle);
    layout->addWidget(questions);
    layout->addWidget(questionsRemark);
    layout->addStretch(1);
    QObject::connect(questions, &BriefForm::answered, &q, &AdviceView::answer);
    QObject::connect(questions, &BriefForm::finished, &q, [this] { q.document().endMerging(); });
    return part;
}

QWidget *AdviceView::Page::makePath()
{
    auto *part = new QWidget(content);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    pathTitle = makeHeading(part, 1.15);
    path = richLabel(part);
    path->setObjectName(QStringLiteral("upgradePath"));
    layout->addWidget(pathTitle);
    layout->addWidget(path);
    hardware = richLabel(part);
    hardware->setObjectName(QStringLiteral("noRegret"));
    layout->addWidget(hardware);
    layout->addStretch(1);
    hardwareAdvice = new HardwareAdvice(&q);
    QObject::connect(hardwareAdvice, &HardwareAdvice::answered, &q, [this] { showHardware(); });
    return part;
}

void AdviceView::Page::showHardware()
{
    const outlook::NoRegret *found = hardwareAdvice->answer();
    hardware->setVisible(found != nullptr && found->path.size() > 1);
    if (found == nullptr || found->path.size() < 2)
        return;
    const Words &words = windowWords();
    const auto inParagraph = [](const QString &text) {
        return QString(QLatin1String("<p style='margin:10px 0 2px 0'>") % text.toHtmlEscaped() %
                       QLatin1String("</p>"));
    };
    const Baseline *server = q.document().project().catalogue->baseline(found->baseline);
    if (server == nullptr) {
        hardware->setText(inParagraph(words.text("no-regret.none")));
        return;
    }
    QString html = inParagraph(words.text("no-regret.server", {words.catalogued(server->model)})) %
                   QLatin1String("<ul style='margin:0 0 0 16px;-qt-list-indent:0'>");
    for (const outlook::StageServers &stage : found->stages)
        html += QLatin1String("<li>") %
                words.counted("no-regret.stage", stage.servers, {tierName(stage.tier)}).toHtmlEscaped() %
                QLatin1String("</li>");
    html += QLatin1String("</ul>");
    for (const QString &remark : report::noRegretRemarks(words, *found))
        html += inParagraph(remark);
    hardware->setText(html);
}

/// What the customer told, step by step as in the guide, all on one page.
QWidget *AdviceView::Page::makeIntake()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kViewGap, kViewGap, kViewGap, kViewGap);
    for (const IntakeStep &step : intakeSteps()) {
        QLabel *title = makeHeading(page, 1.15);
        auto *form = new IntakeForm(q.document(), step.items, page);
        form->setMaximumWidth(page->fontMetrics().averageCharWidth() * kFormCharacters);
        intakeTitles.push_back(title);
        layout->addWidget(title);
        layout->addWidget(form);
        layout->addSpacing(kViewGap);
    }
    layout->addStretch(1);
    return page;
}

QWidget *AdviceView::Page::makeGuide()
{
    content = new QWidget;
    verdict = makeHeading(content, 1.4);
    verdict->setObjectName(QStringLiteral("scenarioVerdict"));
    why = richLabel(content);
    workloadsTitle = makeHeading(content, 1.15);
    useAll = new UseAll(q.document(), q.planner(), content);
    workloads = new FigureTableView(content);
    workloads->setObjectName(QStringLiteral("adviceTable"));
    workloads->setSelectionBehavior(QAbstractItemView::SelectRows);
    workloads->setSelectionMode(QAbstractItemView::SingleSelection);
    workloadsTitle->setBuddy(workloads);
    card = new WorkloadAdviceCard(content);
    card->setObjectName(QStringLiteral("workloadAdvice"));
    QObject::connect(card, &WorkloadAdviceCard::habitsEdited, &q, &AdviceView::editHabits);
    QObject::connect(card, &WorkloadAdviceCard::editingFinished, &q, [this] { q.document().endMerging(); });
    QObject::connect(card, &WorkloadAdviceCard::useRequested, &q, &AdviceView::useTier);
    QObject::connect(workloads->selectionModel(), &QItemSelectionModel::currentRowChanged, &q,
                     [this] { q.showWorkload(); });

    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(kViewGap, kViewGap, kViewGap, kViewGap);
    page->addWidget(verdict);
    page->addWidget(why);
    page->addSpacing(kViewGap / 2);
    pair = new QBoxLayout(QBoxLayout::TopToBottom);
    pair->setSpacing(2 * kViewGap);
    pair->addWidget(makeQuestions(), 1);
    pair->addWidget(makePath(), 1);
    page->addLayout(pair);
    page->addSpacing(kViewGap);
    auto *head = new QHBoxLayout;
    head->addWidget(workloadsTitle);
    head->addWidget(useAll, 1);
    page->addLayout(head);
    page->addWidget(workloads);
    page->addWidget(card);
    page->addStretch(1);
    return content;
}

AdviceView::Page::Page(AdviceView &view)
    : q(view)
{
    pages = new TabbedPages(QStringLiteral("advicePages"), &q);
    checklists = new ChecklistPage;
    QObject::connect(checklists, &ChecklistPage::ticked, &q, &AdviceView::tick);
    pages->addPage(makeGuide());
    pages->addPage(checklists);
    for (QLabel **page : {&risks, &tiers, &runbook}) {
        *page = textPage();
        pages->addPage(*page);
    }
    glossary = new GlossaryPage;
    pages->addPage(glossary);
    pages->addPage(makeIntake());
    frame = new ViewFrame(pages, &q);
    auto *outer = new QVBoxLayout(&q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
}

AdviceView::AdviceView(Document &document, Planner &planner, QWidget *parent)
    : PlanView(document, planner, parent)
    , m_page(std::make_unique<Page>(*this))
{
    // Answers and ticks are no part of a plan, so that no plan may come of them.
    connect(&document, &Document::changed, this, &AdviceView::refreshSoon);
    retranslate();
}

AdviceView::~AdviceView() = default;

void AdviceView::showTerm(const QString &key)
{
    m_page->frame->showContent();
    m_page->pages->showPageOf(m_page->glossary);
    m_page->glossary->showTerm(key);
}

void AdviceView::retranslate()
{
    setAccessibleName(tr("Advice"));
    const QStringList pages = {tr("Decision guide"), tr("Checklists"), tr("Risks and targets"),
                               tr("Compared"),       tr("Runbook"),    tr("Glossary"),
                               tr("Intake")};
    for (int i = 0; i < static_cast<int>(pages.size()); ++i)
        m_page->pages->setTitle(i, pages[i]);
    m_page->pages->setTabsName(tr("Pages of advice"));
    m_page->tiers->setText(tiersHtml());
    m_page->questionsTitle->setText(tr("What the guide asks"));
    m_page->questionsRemark->setText(
        tr("Leave open what is not known: no rule speaks of it. What workloads need stands in their own "
           "fields; the rest is below the table."));
    for (std::size_t i = 0; i < m_page->intakeTitles.size(); ++i)
        m_page->intakeTitles[i]->setText(
            windowWords().text(QString(QLatin1String("intake-step.") + QLatin1String(intakeSteps()[i].id))));
    m_page->pathTitle->setText(tr("The way on from here"));
    m_page->workloadsTitle->setText(tr("Workloads"));
    m_page->workloads->setAccessibleName(tr("Workloads with the tier that is recommended"));
    m_page->useAll->retranslate();
    m_page->frame->setEmptyText(tr(
        "There is nothing to advise on yet. Put workloads in a zone on the sketch, and they appear here."));
}

std::map<ZoneId, Tier> AdviceView::tiersNow() const
{
    std::map<ZoneId, Tier> tiers;
    for (const Zone &zone : document().scenario().zones) {
        const ZonePlan *planned = plan() != nullptr ? plan()->zone(zone.id) : nullptr;
        if (zone.tier)
            tiers[zone.id] = *zone.tier;
        else if (planned != nullptr)
            tiers[zone.id] = planned->tier;
    }
    return tiers;
}

void AdviceView::refresh()
{
    m_page->frame->setMessage(message());
    const Scenario &scenario = document().scenario();
    m_advice = adviseOn(scenario);
    if (m_advice.workloads.empty()) {
        m_page->frame->showEmpty();
        return;
    }
    m_page->frame->showContent();
    m_page->questions->setBrief(scenario.brief);
    showScenario();
    showStages();
    const std::map<ZoneId, Tier> now = tiersNow();
    m_page->workloads->setTable(adviceTable(scenario, m_advice, now, windowWords()), windowWords());
    m_page->useAll->show(m_advice, now, plan());
    if (plan() != nullptr) {
        m_page->checklists->show(checklistsFor(scenario, *plan()), scenario.brief.ticks);
        m_page->risks->setText(risksHtml(*project(), *plan()));
        m_page->runbook->setText(runbookHtml(runbookFor(*plan())));
    }
    if (!m_page->workloads->currentIndex().isValid())
        m_page->workloads->selectRow(0);
    showWorkload();
}

void AdviceView::showScenario()
{
    const auto most = std::count_if(m_advice.workloads.begin(), m_advice.workloads.end(),
                                    [this](const auto &each) { return each.tier == m_advice.tier; });
    const auto all = static_cast<std::int64_t>(m_advice.workloads.size());
    m_page->verdict->setText(most == all ? tr("%1 for all workloads").arg(tierName(m_advice.tier))
                                         : tr("%1 for %2 of %3 workloads")
                                               .arg(tierName(m_advice.tier), windowWords().number(most),
                                                    windowWords().number(all)));
    constexpr std::size_t kMostReasons = 3;
    QString html;
    for (std::size_t i = 0; i < std::min(kMostReasons, m_advice.reasons.size()); ++i) {
        if (!m_advice.reasons[i].against)
            html += QLatin1String("<p style='margin:0 0 3px 0'>") +
                    windowWords().message(reasonMessage(m_advice.reasons[i].rule)).toHtmlEscaped() +
                    QLatin1String("</p>");
    }
    if (html.isEmpty())
        html = windowWords().text("guide.least-layers").toHtmlEscaped();
    html += hindrancesHtml(plan(), document().scenario());
    m_page->why->setText(html);
}

void AdviceView::showStages()
{
    const Words &words = windowWords();
    static constexpr std::array kNames = {"guide.stage.0", "guide.stage.1", "guide.stage.2"};
    QString html;
    for (std::size_t i = 0; i < m_advice.stages.size() && i < kNames.size(); ++i) {
        const Stage &stage = m_advice.stages[i];
        html += QLatin1String("<p style='margin:6px 0 2px 0'><b>") +
                tr("%1: %2").arg(words.text(kNames[i]), stageName(stage)).toHtmlEscaped() +
                QLatin1String("</b></p>");
        if (stage.triggers.empty())
            continue;
        html += QLatin1String("<p style='margin:0 0 2px 0'>") +
                tr("As soon as one of these is so:").toHtmlEscaped() +
                QLatin1String("</p><ul style='margin:0 0 0 16px;-qt-list-indent:0'>");
        for (const Trigger &trigger : stage.triggers)
            html += QLatin1String("<li>") + words.message(triggerMessage(trigger)).toHtmlEscaped() +
                    QLatin1String("</li>");
        html += QLatin1String("</ul>");
    }
    if (m_advice.stages.size() == 1)
        html += QLatin1String("<p>") +
                (m_advice.isAhead ? tr("Where it would go on to, a zone is already.")
                                  : tr("Nothing that the guide knows of would move most workloads on."))
                    .toHtmlEscaped() +
                QLatin1String("</p>");
    m_page->path->setText(html);
    m_page->hardwareAdvice->ask(document().snapshot(), document().currentScenario());
    m_page->showHardware();
}

const WorkloadAdvice *AdviceView::chosen() const
{
    const QModelIndex row = m_page->workloads->currentIndex();
    const WorkloadId id = adviceRowWorkload(row.data(FigureModel::FigureRole).toString());
    for (const WorkloadAdvice &each : m_advice.workloads) {
        if (each.workload == id)
            return &each;
    }
    return nullptr;
}

void AdviceView::showWorkload()
{
    const WorkloadAdvice *advice = chosen();
    const Workload *workload = advice ? document().scenario().workload(advice->workload) : nullptr;
    m_page->card->setVisible(workload != nullptr);
    if (workload == nullptr)
        return;
    const std::map<ZoneId, Tier> now = tiersNow();
    const auto tier = now.find(workload->zone);
    m_page->card->show(*workload, *advice, tier == now.end() ? std::nullopt : std::optional(tier->second));
}

void AdviceView::answer(Question question, std::optional<std::int64_t> value)
{
    Brief brief = document().scenario().brief;
    if (value)
        brief.answers[question] = *value;
    else
        brief.answers.erase(question);
    const QString id = QString::fromLatin1(questionInfo(question).id);
    const auto name = [id] {
        return tr("Answer: %1").arg(windowWords().text(QString(QLatin1String("question.") + id)));
    };
    document().push(std::make_unique<EditBrief>(document(), brief, name, id));
}

void AdviceView::tick(const QString &line, bool on)
{
    Brief brief = document().scenario().brief;
    if (on)
        brief.ticks.insert(line);
    else
        brief.ticks.erase(line);
    document().push(std::make_unique<EditBrief>(
        document(), brief, [on] { return on ? tr("Tick on a checklist") : tr("Take a tick away"); }));
}

void AdviceView::editHabits(const Habits &habits)
{
    const WorkloadAdvice *advice = chosen();
    const Workload *workload = advice ? document().scenario().workload(advice->workload) : nullptr;
    if (workload == nullptr)
        return;
    Workload after = *workload;
    after.habits = habits;
    document().push(std::make_unique<EditWorkloads>(
        document(), EditWorkloads::Values{{after.id, after}},
        [name = after.name] { return tr("What the guide knows of %1").arg(name); },
        QStringLiteral("habits")));
}

void AdviceView::useTier()
{
    const WorkloadAdvice *advice = chosen();
    const Workload *workload = advice ? document().scenario().workload(advice->workload) : nullptr;
    if (workload == nullptr)
        return;
    const Tier tier = advice->tier;
    Project after = withTier(document().project(), document().currentScenario(), {workload->id}, tier,
                             nameOfZoneFor(document().scenario(), {workload->id}, tier));
    document().push(
        std::make_unique<ReplaceProject>(document(), std::move(after), [tier, name = workload->name] {
            return tr("Use %1 for %2").arg(tierName(tier), name);
        }));
}

void AdviceView::setFaded(bool faded)
{
    m_page->workloads->figures().setStale(faded);
}

void AdviceView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AdviceView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kSideBySideCharacters;
    m_page->pair->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace grondplan::ui
