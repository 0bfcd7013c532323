#pragma once

#include "core/plan/plan.h"

#include <QObject>

#include <memory>

namespace grondplan::ui {

class Document;

/// Keeps a plan for every scenario somebody looks at, worked out off the window's thread; the newest edit
/// wins.
///
/// The current scenario is always planned; others after watch(). After an edit a quick plan comes first, from
/// the one before; then it is refined to the plan that the command line makes. While a new plan is on its way
/// the old one stays and isStale() is true. Owned by the main window; its destructor stops the work and waits
/// for it.
class Planner final : public QObject
{
    Q_OBJECT
public:
    explicit Planner(Document &document, QObject *parent = nullptr);
    ~Planner() override;

    /// The newest plan, or nullptr where there is none yet. Immutable.
    [[nodiscard]] std::shared_ptr<const Plan> plan(ScenarioId scenario) const;
    [[nodiscard]] bool isStale(ScenarioId scenario) const;
    /// Whether plan() is of the newest edit and was made with the full budget: what may be signed.
    [[nodiscard]] bool isFinal(ScenarioId scenario) const;
    /// Whether the full budget is being spent on a plan that is already shown.
    [[nodiscard]] bool isRefining(ScenarioId scenario) const;
    /// Why the newest try gave no plan; nullptr when it did.
    [[nodiscard]] const Error *error(ScenarioId scenario) const;

    void watch(ScenarioId scenario);  ///< keep a plan for this one too
    void refine(ScenarioId scenario); ///< plan it to the end, also where that was cancelled
    void cancel(); ///< stop what is running; plans stay as they are, those of earlier edits stale

    /// Whether a computation has run for longer than a moment, so that a progress bar is worth showing.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void planChanged(grondplan::ScenarioId scenario);   ///< plan(), isStale() or error()
    void effortChanged(grondplan::ScenarioId scenario); ///< isFinal() or isRefining()
    void busyChanged();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace grondplan::ui
