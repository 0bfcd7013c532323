#include "ui/charts/charts.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartplot.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QPicture>
#include <QToolTip>
#include <QVBoxLayout>

namespace grondplan::ui {

static constexpr int kPaperTextPixels = 12; // 9 points at 96 to the inch
static constexpr double kPixelsPerInch = 96;
static constexpr double kPointsPerInch = 72;

struct ChartView::Private
{
    explicit Private(ChartView &owner)
        : view(owner)
        , plot(&owner)
    {
        // The page scrolls under the wheel, and tool tips are the view's.
        plot.widget()->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *layout = new QVBoxLayout(&owner);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(plot.widget());
    }

    void show(ChartData newData)
    {
        data = std::move(newData);
        describe();
        refill();
        view.updateGeometry();
    }

    void describe()
    {
        view.setAccessibleName(data.caption);
        setAccessibleRows(view, data);
    }

    void refill()
    {
        plot.show(data, ChartStyle::screen(view.palette(), view.font(), view.width(), !view.isEnabled()));
    }

    ChartView &view;
    ChartPlot plot;
    ChartData data;
};

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(*this))
{
    installChartAccessibility();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::show(const report::Waterfall &waterfall, const Words &words)
{
    m_private->show(chartData(waterfall, words));
}

void ChartView::show(const report::Split &split, const Words &words)
{
    m_private->show(chartData(split, words));
}

QSize ChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, ChartPlot::height(m_private->data, font())};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 48, ChartPlot::height(m_private->data, font())};
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = m_private->plot.rowAt(help->pos().y());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    const auto &shown = m_private->data.rows[static_cast<std::size_t>(row)];
    const QString values = shown.share.isEmpty() ? shown.value : shown.text;
    const QString text = shown.name.toHtmlEscaped() % QLatin1String("<br>") % values.toHtmlEscaped();
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_private->describe();
        break;
    case QEvent::FontChange:
        updateGeometry();
        m_private->refill();
        break;
    case QEvent::PaletteChange:
    case QEvent::EnabledChange:
        m_private->refill();
        break;
    default:
        break;
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        m_private->refill(); // names may take a share of the width
}

static QFont paperFont()
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(kPaperTextPixels);
    return font;
}

/// Drawn at 96 to the inch and played back larger: what QCustomPlot counts in whole pixels keeps its size on
/// any device.
static QPicture pictureOf(const ChartData &data, QSize size)
{
    ChartPlot plot;
    plot.show(data, ChartStyle::paper(paperFont(), size.width()));
    return plot.picture(size);
}

/// \param width  of the picture, in pixels
static void play(QPainter &painter, const QRectF &rect, QPicture picture, double width)
{
    const double scale = rect.width() / width;
    // A picture grows by the device's resolution when played; its size is ours to choose.
    const double x = scale * picture.logicalDpiX() / painter.device()->logicalDpiX();
    const double y = scale * picture.logicalDpiY() / painter.device()->logicalDpiY();
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(x, y);
    picture.play(&painter);
    painter.restore();
}

PaperChart::PaperChart(const report::Waterfall &waterfall, const Words &words)
    : m_data(std::make_shared<ChartData>(chartData(waterfall, words)))
{
}

PaperChart::PaperChart(const report::Split &split, const Words &words)
    : m_data(std::make_shared<ChartData>(chartData(split, words)))
{
}

void PaperChart::draw(QSizeF size)
{
    const int width = std::max(1, qRound(size.width()));
    const int height = std::max(1, qRound(size.height() / size.width() * width));
    m_width = width;
    m_picture = pictureOf(*m_data, {width, height});
}

void PaperChart::paint(QPainter &painter, const QRectF &rect) const
{
    if (m_width > 0)
        play(painter, rect, m_picture, m_width);
}

static void paintData(QPainter &painter, const QRectF &rect, const ChartData &data)
{
    if (rect.isEmpty() || !painter.isActive())
        return;
    const QRectF onDevice = painter.combinedTransform().mapRect(rect);
    const double pixels = onDevice.width() / painter.device()->logicalDpiX() * kPixelsPerInch;
    const int width = std::max(1, qRound(pixels));
    const int height = std::max(1, qRound(rect.height() / (rect.width() / width)));
    play(painter, rect, pictureOf(data, {width, height}), width);
}

void paintChart(QPainter &painter, const QRectF &rect, const report::Waterfall &waterfall, const Words &words)
{
    paintData(painter, rect, chartData(waterfall, words));
}

void paintChart(QPainter &painter, const QRectF &rect, const report::Split &split, const Words &words)
{
    paintData(painter, rect, chartData(split, words));
}

double chartHeight(const report::Waterfall &waterfall)
{
    return ChartPlot::height(chartData(waterfall, Words()), paperFont()) / kPixelsPerInch * kPointsPerInch;
}

double chartHeight(const report::Split &split)
{
    return ChartPlot::height(chartData(split, Words()), paperFont()) / kPixelsPerInch * kPointsPerInch;
}

} // namespace grondplan::ui
