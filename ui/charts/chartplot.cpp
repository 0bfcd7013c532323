#include "ui/charts/chartplot.h"

#include <QFontMetricsF>
// Its header is written with the keywords that we compile without.
#define signals Q_SIGNALS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef signals

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kNameShare = 0.34;      // most of the width that names may take
static constexpr double kLevelThickness = 0.66; // of a row
static constexpr double kAdditionThickness = 0.44;
static constexpr int kPlotGap = 6;

static QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) {
        return static_cast<int>(std::lround(x * (1 - share) + y * share));
    };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

static void chooseBars(ChartStyle &style)
{
    // Blue and orange are told apart by all common kinds of colour-blindness; each has 3 : 1 against its
    // background.
    const bool dark = style.background.lightness() < 128;
    style.level = dark ? QColor(0x9e, 0xcb, 0xf2) : QColor(0x1f, 0x5a, 0x8c);
    style.addition = dark ? QColor(0xc9, 0x82, 0x1a) : QColor(0xc8, 0x78, 0x0c);
    style.grid = mixed(style.background, style.text, 0.14);
}

ChartStyle ChartStyle::paper(const QFont &font, double width)
{
    ChartStyle style{font, Qt::white, QColor(0x20, 0x24, 0x28), {}, {}, {}, width};
    chooseBars(style);
    return style;
}

ChartStyle ChartStyle::screen(const QPalette &palette, const QFont &font, double width, bool faded)
{
    ChartStyle style{font,
                     palette.color(QPalette::Active, QPalette::Base),
                     palette.color(QPalette::Active, QPalette::Text),
                     {},
                     {},
                     {},
                     width};
    chooseBars(style);
    if (faded) {
        style.text = mixed(style.text, style.background, 0.5);
        style.level = mixed(style.level, style.background, 0.6);
        style.addition = mixed(style.addition, style.background, 0.6);
    }
    return style;
}

/// At most two lines; what does not fit in them is cut off with an ellipsis.
static QString wrapped(const QString &name, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    qsizetype best = -1;
    for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(name.left(space)) > width)
            break;
        best = space;
    }
    if (best < 0)
        return metrics.elidedText(name, Qt::ElideRight, width);
    return name.left(best) + QLatin1Char('\n') +
           metrics.elidedText(name.mid(best + 1), Qt::ElideRight, width);
}

static QFont fontOf(const ChartData &data, const ChartStyle &style, const ChartData::Row &row)
{
    QFont font = style.font;
    font.setBold(data.joined && row.level);
    return font;
}

static double thicknessOf(const ChartData::Row &row)
{
    return row.level ? kLevelThickness : kAdditionThickness;
}

static QCPItemText &addText(QCustomPlot &plot, const QFont &font, const QColor &color, const QString &words)
{
    auto *text = new QCPItemText(&plot);
    text->setClipToAxisRect(false);
    text->setFont(font);
    text->setColor(color);
    text->setText(words);
    return *text;
}

static void addBar(QCustomPlot &plot, const ChartData &data, const ChartStyle &style, std::size_t index)
{
    const ChartData::Row &row = data.rows[index];
    const auto key = static_cast<double>(index);
    auto *bar = new QCPBars(plot.yAxis, plot.xAxis);
    bar->setWidth(thicknessOf(row));
    bar->setBaseValue(row.from);
    // An outline of its own colour, so that the thinnest addition is still seen.
    bar->setPen(QPen(row.level ? style.level : style.addition, 1));
    bar->setBrush(row.level ? style.level : style.addition);
    bar->setAntialiased(false);
    bar->setAntialiasedFill(false);
    bar->addData(key, row.to - row.from);

    const QFont font = fontOf(data, style, row);
    QCPItemText &value = addText(plot, font, style.text, row.text);
    value.setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    value.setPadding(QMargins(kPlotGap, 0, 0, 0));
    value.position->setCoords(std::max({row.from, row.to, 0.0}), key);

    const QString words = wrapped(row.name, QFontMetricsF(font), style.width * kNameShare);
    QCPItemText &name = addText(plot, font, style.text, words);
    name.setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name.setTextAlignment(Qt::AlignRight);
    name.setPadding(QMargins(0, 0, kPlotGap, 0));
    name.position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    name.position->setTypeY(QCPItemPosition::ptPlotCoords);
    name.position->setCoords(0, key);
}

static void addLine(QCustomPlot &plot, const QPointF &from, const QPointF &to, const QPen &pen)
{
    auto *line = new QCPItemLine(&plot);
    line->setClipToAxisRect(false);
    line->setPen(pen);
    line->setAntialiased(false);
    line->start->setCoords(from);
    line->end->setCoords(to);
}

static void addLines(QCustomPlot &plot, const ChartData &data, const ChartStyle &style)
{
    const auto last = static_cast<double>(data.rows.size()) - 1;
    addLine(plot, {0, -0.5}, {0, last + 0.5}, QPen(style.text, 1));
    if (!data.joined)
        return;
    const QPen pen(mixed(style.text, style.background, 0.4), 1);
    for (std::size_t i = 0; i + 1 < data.rows.size(); ++i) {
        const auto key = static_cast<double>(i);
        const double end = data.rows[i].to;
        addLine(plot, {end, key + thicknessOf(data.rows[i]) / 2},
                {end, key + 1 - thicknessOf(data.rows[i + 1]) / 2}, pen);
    }
}

static void setUpValueAxis(QCustomPlot &plot, const ChartData &data, const ChartStyle &style)
{
    double least = 0;
    double most = 0;
    for (const auto &row : data.rows) {
        least = std::min({least, row.from, row.to});
        most = std::max({most, row.from, row.to});
    }
    if (most <= least)
        most = least + 1;

    QCPAxis &axis = *plot.xAxis;
    axis.setRange(least, most);
    axis.setVisible(!data.unit.isEmpty());
    axis.ticker()->setTickCount(5);
    const double step = (most - least) / 5;
    axis.setNumberFormat(QStringLiteral("f"));
    axis.setNumberPrecision(step >= 1 ? 0 : step >= 0.1 ? 1 : 2);
    axis.setTickLabelFont(style.font);
    axis.setTickLabelColor(mixed(style.text, style.background, 0.25));
    axis.setLabel(data.unit);
    axis.setLabelFont(style.font);
    axis.setLabelColor(mixed(style.text, style.background, 0.25));
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.grid()->setVisible(!data.unit.isEmpty());
    axis.grid()->setPen(QPen(style.grid, 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

static void setUpNameAxis(QCustomPlot &plot, const ChartData &data)
{
    QCPAxis &axis = *plot.yAxis;
    axis.setVisible(false); // names are texts of their own: an axis would not set two lines to the right
    axis.setRangeReversed(true);
    axis.setRange(-0.5, std::max<double>(static_cast<double>(data.rows.size()), 1) - 0.5);
}

/// Names stand to the left of the bars, values to the right: the longest bar must leave room for its own.
static QMargins marginsFor(const ChartData &data, const ChartStyle &style)
{
    double names = 0;
    double values = 0;
    for (const auto &row : data.rows) {
        const QFontMetricsF metrics(fontOf(data, style, row));
        const QString name = wrapped(row.name, metrics, style.width * kNameShare);
        for (const QString &line : name.split(u'\n'))
            names = std::max(names, metrics.horizontalAdvance(line));
        values = std::max(values, metrics.horizontalAdvance(row.text));
    }
    const int left = static_cast<int>(std::ceil(names)) + 2 * kPlotGap;
    const int right = static_cast<int>(std::ceil(values)) + 2 * kPlotGap;
    return QMargins(left, kPlotGap, right, kPlotGap);
}

ChartPlot::ChartPlot(QWidget *parent)
    : m_plot(std::make_unique<QCustomPlot>(parent))
{
    m_plot->setFocusPolicy(Qt::NoFocus);
}

ChartPlot::~ChartPlot() = default;

QWidget *ChartPlot::widget() const
{
    return m_plot.get();
}

void ChartPlot::show(const ChartData &data, const ChartStyle &style)
{
    QCustomPlot &plot = *m_plot;
    m_rows = static_cast<int>(data.rows.size());
    plot.clearItems();
    plot.clearPlottables();
    plot.setLocale(data.locale);
    plot.setBackground(QBrush(style.background));
    setUpValueAxis(plot, data, style);
    setUpNameAxis(plot, data);
    plot.axisRect()->setMinimumMargins(marginsFor(data, style));
    for (std::size_t i = 0; i < data.rows.size(); ++i)
        addBar(plot, data, style, i);
    addLines(plot, data, style);
    plot.replot(QCustomPlot::rpQueuedRefresh);
}

int ChartPlot::rowAt(double y) const
{
    const double row = std::round(m_plot->yAxis->pixelToCoord(y));
    return row >= 0 && row < m_rows ? static_cast<int>(row) : -1;
}

QPicture ChartPlot::picture(QSize size) const
{
    QPicture picture;
    QCPPainter recorder;
    if (recorder.begin(&picture)) {
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNonCosmetic);
        m_plot->toPainter(&recorder, size.width(), size.height());
        recorder.end();
    }
    return picture;
}

int ChartPlot::height(const ChartData &data, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double row = 2 * metrics.lineSpacing() + kPlotGap;
    const double axis = data.unit.isEmpty() ? 0 : 3 * metrics.lineSpacing();
    return static_cast<int>(std::ceil(static_cast<double>(data.rows.size()) * row + axis)) + 2 * kPlotGap;
}

} // namespace grondplan::ui
