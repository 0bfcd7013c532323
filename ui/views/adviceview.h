#pragma once

#include "core/tiers/tiers.h"
#include "ui/views/planview.h"

#include <map>
#include <memory>

namespace grondplan::ui {

/// The decision guide for the current scenario: its questions, the tier that most workloads ask for with the
/// way on from there, and what is recommended for each workload and why.
class AdviceView final : public PlanView
{
    Q_OBJECT
public:
    AdviceView(Document &document, Planner &planner, QWidget *parent = nullptr);
    ~AdviceView() override;

    /// Turns to the glossary.
    /// \param key  of Term
    void showTerm(const QString &key);

protected:
    void refresh() override;
    void setFaded(bool faded) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page;
    void retranslate();
    void showScenario();
    void showStages();
    void showWorkload();
    void answer(Question question, std::optional<std::int64_t> value);
    void tick(const QString &line, bool on);
    void editHabits(const Habits &habits);
    void useTier();
    /// The tier of each zone, also where the rules chose it and the plan knows.
    [[nodiscard]] std::map<ZoneId, Tier> tiersNow() const;
    [[nodiscard]] const WorkloadAdvice *chosen() const;

    ScenarioAdvice m_advice;
    std::unique_ptr<Page> m_page;
};

} // namespace grondplan::ui
