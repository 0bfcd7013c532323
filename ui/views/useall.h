#pragma once

#include "core/plan/plan.h"
#include "core/tiers/tiers.h"
#include "ui/planning/forecast.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace grondplan::ui {

class Document;
class Planner;

/// The button that puts every workload on the tier recommended for it, with what that comes to beside it: it
/// can be pressed as soon as the consequence is known.
class UseAll final : public QWidget
{
    Q_OBJECT
public:
    UseAll(Document &document, const Planner &planner, QWidget *parent = nullptr);
    ~UseAll() override;

    /// \param now   the tier of each zone
    /// \param plan  of the scenario as it is; nullptr while there is none
    void show(const ScenarioAdvice &advice, const std::map<ZoneId, Tier> &now, const Plan *plan);
    void retranslate();

private:
    void ask(const Plan *plan);
    void apply();
    void showOutcome();

    /// Workloads that go to another tier together.
    struct Move
    {
        Tier tier = Tier::Container;
        std::vector<WorkloadId> workloads;
        QString zone; ///< what a new zone for them is called
    };
    [[nodiscard]] static Project moved(Project project, ScenarioId scenario, const std::vector<Move> &moves);

    struct Before
    {
        std::int64_t servers = 0;
        Money month;
    };

    Document &m_document;
    QPushButton *m_button;
    QLabel *m_outcome;
    Forecast m_forecast;
    std::vector<Move> m_wanted;
    std::optional<Before> m_before;
};

/// What a new zone for these workloads is called: after what is in it, as a tier may change.
QString nameOfZoneFor(const Scenario &scenario, const std::vector<WorkloadId> &workloads, Tier tier);

} // namespace grondplan::ui
