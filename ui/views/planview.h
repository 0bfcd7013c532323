#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace grondplan::ui {

class Document;
class Planner;

/// What the views of the current scenario's plan have in common: they hold a plan together with the very
/// project it was made from, read it again at most once per turn of the event loop and only while they are
/// seen, and fade when it is out of date.
class PlanView : public QWidget
{
    Q_OBJECT
public:
    PlanView(Document &document, Planner &planner, QWidget *parent = nullptr);

protected:
    /// plan(), message() or the language has changed.
    virtual void refresh() = 0;
    /// Fades what is shown, or not.
    virtual void setFaded(bool faded) = 0;

    [[nodiscard]] const Project *project() const { return m_project.get(); } ///< the one plan() was made from
    [[nodiscard]] const Plan *plan() const { return m_plan.get(); }          ///< nullptr: none yet
    /// Why there is no up-to-date plan, in words; empty: there is one, or it will be there in a moment.
    [[nodiscard]] QString message() const;
    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] Planner &planner() const { return m_planner; }

    /// Refreshes at the next turn of the event loop.
    void refreshSoon();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take();
    void refreshNow();

    Document &m_document;
    Planner &m_planner;
    std::shared_ptr<const Project> m_project;
    std::shared_ptr<const Plan> m_plan;
    QTimer m_soon;
    QTimer m_fade;
    bool m_outdated = true;
    bool m_faded = false;
};

} // namespace grondplan::ui
