#pragma once

#include "ui/views/planview.h"

#include <memory>

namespace grondplan::ui {

/// All figures of the current scenario's plan on one page: the zones, where their resources go, costs,
/// servers, assumptions.
class FiguresView final : public PlanView
{
    Q_OBJECT
public:
    FiguresView(Document &document, Planner &planner, QWidget *parent = nullptr);
    ~FiguresView() override;

Q_SIGNALS:
    /// The user asks how a figure came about. \param figure  its path, as Explanation::figure has it
    void explainRequested(const QString &figure);

protected:
    void refresh() override;
    void setFaded(bool faded) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page;
    void showZone();
    void showWaterfall();
    void retranslate();

    std::unique_ptr<Page> m_page;
};

} // namespace grondplan::ui
