#pragma once

#include "core/report/proposal.h"
#include "core/text/words.h"

#include <QPicture>
#include <QRectF>
#include <QWidget>

#include <memory>

class QPainter;

namespace grondplan::ui {

/// A chart on the screen, without its caption. Follows the palette of its window, and fades while disabled;
/// its data is also told to screen readers, as a table.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void show(const report::Waterfall &waterfall, const Words &words);
    void show(const report::Split &split, const Words &words);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override; ///< a row's height for every bar
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;       ///< tool tips: a bar's whole name and value
    void changeEvent(QEvent *event) override; ///< repaints in the new palette and font
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

struct ChartData;

/// A chart on its way to paper. The plot is a widget: only draw() needs the window's thread.
class PaperChart
{
public:
    PaperChart(const report::Waterfall &waterfall, const Words &words);
    PaperChart(const report::Split &split, const Words &words);

    void draw(QSizeF size); ///< in 96ths of an inch
    /// What was drawn, in the painter's units; nothing before draw().
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    std::shared_ptr<const ChartData> m_data;
    QPicture m_picture;
    double m_width = 0;
};

/// The same charts as vectors on paper, in light colours, without their captions. `rect` is in the painter's
/// units; text is 9 points by the resolution of the painter's device.
void paintChart(QPainter &painter, const QRectF &rect, const report::Waterfall &waterfall,
                const Words &words);
void paintChart(QPainter &painter, const QRectF &rect, const report::Split &split, const Words &words);

/// The height on paper, in points, at which every bar has room.
double chartHeight(const report::Waterfall &waterfall);
double chartHeight(const report::Split &split);

} // namespace grondplan::ui
