#pragma once

#include "ui/planning/foresight.h"
#include "ui/views/planview.h"

#include <memory>
#include <optional>

namespace grondplan::ui {

/// What lies around the plan of the current scenario: what decides it, how sure it is, how it grows, what
/// happens when servers fail, and when load changes. Each page is worked out when it is looked at, with its
/// progress, and can be cancelled.
class OutlookView final : public PlanView
{
    Q_OBJECT
public:
    OutlookView(Document &document, Planner &planner, QWidget *parent = nullptr);
    ~OutlookView() override;

protected:
    void refresh() override;
    void setFaded(bool faded) override;
    void changeEvent(QEvent *event) override;

private:
    struct Page;
    [[nodiscard]] Foresight::Question question() const;
    [[nodiscard]] bool isAnswered() const; ///< the page that is shown
    void retranslate();
    void showPages();
    void showProgress();
    void again();

    Foresight m_foresight;
    std::optional<Foresight::Question> m_cancelled; ///< until it is asked again, or something is edited
    quint64 m_cancelledAt = 0;
    std::unique_ptr<Page> m_page;
};

} // namespace grondplan::ui
