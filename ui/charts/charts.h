#pragma once

#include "core/report/proposal.h"
#include "core/text/words.h"

#include <QRectF>
#include <QWidget>

#include <memory>

class QPainter;

namespace grondplan::ui {

/// A chart on the screen. Follows the palette of its window; its data is also told to screen readers, as a table.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void show(const report::Waterfall &waterfall, const Words &words);
    void show(const report::Split &split, const Words &words);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override; ///< repaints in the new palette

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The same charts as vectors on paper, in light colours. `rect` is in the painter's units.
void paintChart(QPainter &painter, const QRectF &rect, const report::Waterfall &waterfall, const Words &words);
void paintChart(QPainter &painter, const QRectF &rect, const report::Split &split, const Words &words);

} // namespace grondplan::ui
