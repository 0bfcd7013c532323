#include "ui/views/useall.h"

#include "core/advice/usetier.h"
#include "core/base/fraction.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/planning/planner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace grondplan::ui {

UseAll::UseAll(Document &document, const Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_button(new QPushButton(this))
    , m_outcome(new QLabel(this))
    , m_forecast(document, planner)
{
    m_button->setObjectName(QStringLiteral("useAll"));
    m_outcome->setObjectName(QStringLiteral("useAllOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcome, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &UseAll::apply);
    connect(&m_forecast, &Forecast::answered, this, &UseAll::showOutcome);
    retranslate();
}

UseAll::~UseAll() = default;

void UseAll::retranslate()
{
    m_button->setText(tr("Use what is recommended for all"));
    showOutcome();
}

QString nameOfZoneFor(const Scenario &scenario, const std::vector<WorkloadId> &workloads, Tier tier)
{
    const auto isStateful = [&scenario](WorkloadId id) {
        const Workload *workload = scenario.workload(id);
        return workload != nullptr && workload->stateful;
    };
    const auto stateful = std::count_if(workloads.begin(), workloads.end(), isStateful);
    if (stateful == 0)
        return windowWords().text("zone-name.services");
    if (stateful == static_cast<std::ptrdiff_t>(workloads.size()))
        return windowWords().text("zone-name.data");
    return windowWords().text(QString(QLatin1String("tier.") + tierId(tier)));
}

Project UseAll::moved(Project project, ScenarioId scenario, const std::vector<Move> &moves)
{
    for (const Move &move : moves)
        project = withTier(std::move(project), scenario, move.workloads, move.tier, move.zone);
    return project;
}

void UseAll::show(const ScenarioAdvice &advice, const std::map<ZoneId, Tier> &now, const Plan *plan)
{
    const Scenario &scenario = m_document.scenario();
    std::map<Tier, std::vector<WorkloadId>> wanted;
    for (const WorkloadAdvice &each : advice.workloads) {
        const auto tier = now.find(scenario.workload(each.workload)->zone);
        if (tier == now.end() || tier->second != each.tier)
            wanted[each.tier].push_back(each.workload);
    }
    m_wanted.clear();
    for (const auto &[tier, workloads] : wanted)
        m_wanted.push_back({tier, workloads, nameOfZoneFor(scenario, workloads, tier)});
    m_before.reset();
    if (plan != nullptr)
        m_before = Before{plan->serverCount().likely, plan->month.likely};
    setVisible(!m_wanted.empty());
    ask(plan);
    showOutcome();
}

void UseAll::ask(const Plan *plan)
{
    if (m_wanted.empty() || plan == nullptr) {
        m_forecast.forget();
        return;
    }
    const QString key =
        QStringLiteral("%1/%2").arg(m_document.revision()).arg(static_cast<int>(plan->effort));
    m_forecast.ask(key, [moves = m_wanted](Project &project, Scenario &scenario) {
        project = moved(project, scenario.id, moves);
    });
}

void UseAll::apply()
{
    if (m_wanted.empty())
        return;
    Project after = moved(m_document.project(), m_document.currentScenario(), m_wanted);
    m_document.push(std::make_unique<ReplaceProject>(m_document, std::move(after),
                                                     [] { return tr("Use the recommended tiers"); }));
}

void UseAll::showOutcome()
{
    const Forecast::Answer *answer = m_forecast.answer();
    m_button->setEnabled(answer != nullptr && m_before.has_value());
    if (answer == nullptr || !m_before) {
        m_outcome->setText(tr("What it comes to is being worked out."));
        return;
    }
    const Words &words = windowWords();
    const Money month{m_before->month.minor + answer->month.minor, m_before->month.currency};
    QString text =
        tr("Servers: %1 → %2. Cost a month: %3 → %4.")
            .arg(words.number(m_before->servers), words.number(m_before->servers + answer->servers),
                 words.money(m_before->month), words.money(month));
    const Money &more = answer->month;
    if (more.minor > 0 && m_before->month.minor > 0)
        text += QLatin1Char(' ') +
                tr("That is %1 (%2) more a month: whether what the reasons name is worth it is yours to say.")
                    .arg(words.money(more),
                         words.percent(Fraction(more.minor).times(kPpm, m_before->month.minor).rounded(), 0));
    if (answer->unplaced)
        text +=
            QLatin1Char(' ') + tr("Something would have no place: %1").arg(words.message(*answer->unplaced));
    m_outcome->setText(text);
}

} // namespace grondplan::ui
