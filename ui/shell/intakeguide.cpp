#include "ui/shell/intakeguide.h"

#include "core/tiers/tiers.h"
#include "ui/canvas/consequence.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"
#include "ui/views/intakeform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kGuideGap = 16;
static constexpr int kFormWidth = 420;
static constexpr std::size_t kMostNames = 12;
static constexpr int kIntakeRowPadding = 10; ///< of a step, above and below its words together

static QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

IntakeGuide::IntakeGuide(Document &document, const Planner &planner, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_forecast(document, planner)
{
    setObjectName(QStringLiteral("intakeGuide"));
    build();
    retranslate();
    connect(&m_document, &Document::changed, this, &IntakeGuide::showResult);
    connect(&m_document, &Document::replaced, this, &IntakeGuide::showResult);
    connect(&m_document, &Document::currentScenarioChanged, this, &IntakeGuide::showResult);
    connect(&planner, &Planner::planChanged, this, &IntakeGuide::showResult);
    connect(&m_forecast, &Forecast::answered, this, &IntakeGuide::showConsequence);
    setStep(0);
    resize(720, 480);
}

QWidget *IntakeGuide::makeStep(QWidget *content)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kGuideGap, 0, 0, 0);
    StepPage step;
    step.title = plainLabel(page);
    QFont font = step.title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    step.title->setFont(font);
    step.why = plainLabel(page);
    step.why->setForegroundRole(QPalette::PlaceholderText);
    m_pages.push_back(step);
    layout->addWidget(step.title);
    layout->addWidget(step.why);
    layout->addSpacing(kGuideGap / 2);
    layout->addWidget(content, 1);
    return page;
}

QWidget *IntakeGuide::makeResult()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, kGuideGap / 2, 0);
    m_found = plainLabel(content);
    m_found->setObjectName(QStringLiteral("intakeFound"));
    m_consequence = plainLabel(content);
    m_consequence->setObjectName(QStringLiteral("intakeConsequence"));
    QFont bold = m_consequence->font();
    bold.setBold(true);
    m_consequence->setFont(bold);
    m_assumedTitle = plainLabel(content);
    m_assumedTitle->setFont(bold);
    m_assumed = plainLabel(content);
    m_assumed->setObjectName(QStringLiteral("intakeAssumed"));
    for (QLabel *label : {m_found, m_consequence, m_assumedTitle, m_assumed})
        layout->addWidget(label);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void IntakeGuide::build()
{
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("intakeSteps"));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget(this);
    for (const IntakeStep &step : intakeSteps()) {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *form = new IntakeForm(m_document, step.items, content);
        form->setMaximumWidth(kFormWidth);
        layout->addWidget(form);
        layout->addStretch(1);
        m_stack->addWidget(makeStep(content));
        new QListWidgetItem(m_steps);
    }
    m_stack->addWidget(makeStep(makeResult()));
    new QListWidgetItem(m_steps);

    const auto button = [this](const char *name) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_back = button("intakeBack");
    m_next = button("intakeNext");
    m_fill = button("intakeFill");
    m_close = button("intakeClose");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    for (QPushButton *each : {m_back, m_next, m_fill})
        buttons->addWidget(each);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_steps);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGuideGap);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);

    connect(m_steps, &QListWidget::currentRowChanged, this, &IntakeGuide::showStep);
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { setStep(step() + 1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        if (fill())
            close();
    });
}

int IntakeGuide::step() const
{
    return m_steps->currentRow();
}

void IntakeGuide::setStep(int step)
{
    m_steps->setCurrentRow(std::clamp(step, 0, m_steps->count() - 1));
    showStep();
    focusFirst();
}

/// Whoever comes to a step goes on typing.
void IntakeGuide::focusFirst()
{
    const QList<QWidget *> inside = m_stack->currentWidget()->findChildren<QWidget *>();
    const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(widget->window());
    });
    if (first != inside.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void IntakeGuide::showStep()
{
    m_document.endMerging();
    const int step = std::max(m_steps->currentRow(), 0);
    m_stack->setCurrentIndex(step);
    const bool isLast = step == m_stack->count() - 1;
    m_back->setEnabled(step > 0);
    m_next->setVisible(!isLast);
    m_fill->setVisible(isLast);
    (isLast ? m_fill : m_next)->setDefault(true);
    showResult();
}

intake::Names IntakeGuide::names() const
{
    const Words &words = windowWords();
    return {words.text("default-zone"), words.text("intake.service-name", {QStringLiteral("%1")}),
            words.text("intake.front-end-name"), words.text("intake.worker-name"),
            words.text("intake.database-name")};
}

Result<intake::Filling> IntakeGuide::filling() const
{
    const std::shared_ptr<const Catalogue> catalogue = m_document.project().catalogue;
    if (!catalogue)
        return failure(ErrorCode::CatalogueDamaged, QString());
    return intake::fillingOf(m_document.scenario().brief, *catalogue, names());
}

/// A few names, and that there are more.
static QString namesOf(const std::vector<Workload> &workloads)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(workloads.size(), kMostNames); ++i)
        names += workloads[i].name;
    if (workloads.size() > kMostNames)
        names += QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

void IntakeGuide::showResult()
{
    if (!isVisible() || m_stack->currentIndex() != m_stack->count() - 1)
        return;
    const Words &words = windowWords();
    const Result<intake::Filling> found = filling();
    m_fill->setEnabled(found && !found->isEmpty());
    if (!found) {
        m_found->setText(words.error(found.error()));
        return;
    }
    const QString names = namesOf(found->workloads);
    QStringList lines = {words.text("intake.nothing")};
    if (!names.isEmpty())
        lines = QStringList{
            words.counted("intake.found", static_cast<std::int64_t>(found->workloads.size()), {names})};
    if (!found->notRecognised.isEmpty())
        lines += words.text("intake.not-recognised", {found->notRecognised.join(QStringLiteral(", "))});
    const auto former = std::count_if(m_document.scenario().workloads.begin(),
                                      m_document.scenario().workloads.end(), intake::isFromIntake);
    if (former > 0)
        lines += tr("The %Ln workload(s) of the filling before go, with what was changed in them.", nullptr,
                    static_cast<int>(former));
    m_found->setText(lines.join(QLatin1Char('\n')));
    QStringList assumed;
    for (const Message &message : found->assumed)
        assumed += QStringLiteral("• ") + words.message(message);
    m_assumed->setText(assumed.join(QLatin1Char('\n')));
    m_assumedTitle->setVisible(!assumed.isEmpty());
    if (found->isEmpty())
        m_forecast.forget();
    else
        m_forecast.ask(QString::number(m_document.revision()),
                       [filling = *found, names = this->names()](Project &project, Scenario &scenario) {
                           const ScenarioId id = scenario.id;
                           project = intake::filled(std::move(project), id, filling, names);
                       });
    showConsequence();
}

/// The tier that the rules would choose for it, and what it would take.
void IntakeGuide::showConsequence()
{
    const Result<intake::Filling> found = filling();
    if (!found || found->isEmpty()) {
        m_consequence->clear();
        return;
    }
    const ScenarioId id = m_document.currentScenario();
    const Project after = intake::filled(m_document.project(), id, *found, names());
    const QString tier = tierId(adviseOn(*after.scenario(id)).tier);
    const QString what =
        tr("Recommended: %1").arg(windowWords().text(QString(QLatin1String("tier.") + tier)));
    m_consequence->setText(consequenceText(what, m_forecast.answer()));
}

Result<> IntakeGuide::fill()
{
    const Result<intake::Filling> found = filling();
    if (!found)
        return tl::make_unexpected(found.error());
    m_document.endMerging();
    Project after = intake::filled(m_document.project(), m_document.currentScenario(), *found, names());
    m_document.push(std::make_unique<ReplaceProject>(m_document, std::move(after),
                                                     [] { return tr("Fill the scenario from the intake"); }));
    Q_EMIT filled();
    return {};
}

void IntakeGuide::retranslate()
{
    const Words &words = windowWords();
    setWindowTitle(tr("Guide for a scenario"));
    m_steps->setAccessibleName(tr("Steps"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const char *id = i < intakeSteps().size() ? intakeSteps()[i].id : "result";
        const QString title = words.text(QString(QLatin1String("intake-step.") + QLatin1String(id)));
        m_pages[i].title->setText(title);
        m_pages[i].why->setText(words.text(QString(QLatin1String("intake-why.") + QLatin1String(id))));
        m_steps->item(static_cast<int>(i))
            ->setText(tr("%1. %2").arg(words.number(static_cast<std::int64_t>(i) + 1), title));
        m_steps->item(static_cast<int>(i))
            ->setSizeHint(QSize(0, m_steps->fontMetrics().height() + kIntakeRowPadding));
    }
    int width = 0;
    for (int i = 0; i < m_steps->count(); ++i)
        width = std::max(width, m_steps->fontMetrics().horizontalAdvance(m_steps->item(i)->text()));
    m_steps->setFixedWidth(width + 2 * kGuideGap);
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
    m_fill->setText(tr("&Fill the scenario"));
    m_close->setText(tr("Close"));
    m_assumedTitle->setText(tr("Assumed, where nothing is told"));
    showStep();
}

void IntakeGuide::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakeGuide::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    focusFirst();
    showResult();
}

} // namespace grondplan::ui
