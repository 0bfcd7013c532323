#pragma once

#include "core/compare/compare.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <vector>

namespace grondplan::ui {

class Document;
class Planner;

/// Two to four scenarios of the project side by side, each measured against the first, as their plans are at
/// this moment.
class CompareView final : public QWidget
{
    Q_OBJECT
public:
    CompareView(Document &document, Planner &planner, QWidget *parent = nullptr);
    ~CompareView() override;

    [[nodiscard]] const std::vector<ScenarioId> &chosen() const { return m_chosen; }
    /// Those that are not there are left out; what is missing to two is filled up.
    void choose(const std::vector<ScenarioId> &scenarios);

Q_SIGNALS:
    /// There is but one scenario, and the user wants a copy of it to compare with.
    void duplicateRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Parts;
    struct Held
    {
        std::shared_ptr<const Project> project; ///< the one the plan was made from
        std::shared_ptr<const Plan> plan;
    };

    void buildComparison(QWidget *page);
    void retranslate();
    void refreshSoon();
    void refresh();
    void take(ScenarioId scenario);
    void watchAll();
    void fillChoosers();
    void placeChoosers();
    void chooseInstead(std::size_t side, ScenarioId scenario);
    void addScenario();
    void removeScenario(std::size_t side);
    [[nodiscard]] Comparison compareHeld() const;
    void showWorkloads(const Comparison &comparison);
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isStale(ScenarioId scenario) const;

    Document &m_document;
    Planner &m_planner;
    std::unique_ptr<Parts> m_parts;
    std::vector<ScenarioId> m_chosen;
    std::map<ScenarioId, Held> m_held;
    QTimer m_soon;
    QTimer m_fade;
};

} // namespace grondplan::ui
