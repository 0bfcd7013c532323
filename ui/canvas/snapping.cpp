#include "ui/canvas/snapping.h"

#include "ui/canvas/canvasview.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace grondplan::ui {

static constexpr double kSame = 0.01; ///< canvas units that are nothing

/// A rectangle as one direction sees it: its extent along, and across.
struct Span
{
    double low = 0;
    double high = 0;
    double acrossLow = 0;
    double acrossHigh = 0;

    [[nodiscard]] double middle() const { return (low + high) / 2; }
    [[nodiscard]] std::array<double, 3> marks() const { return {low, middle(), high}; }
    [[nodiscard]] bool sharesRow(const Span &other) const
    {
        return acrossLow < other.acrossHigh && other.acrossLow < acrossHigh;
    }
};

static Span spanOf(const QRectF &rect, bool level)
{
    return level ? Span{rect.left(), rect.right(), rect.top(), rect.bottom()}
                 : Span{rect.top(), rect.bottom(), rect.left(), rect.right()};
}

static QLineF lineOf(double low, double high, double across, bool level)
{
    return level ? QLineF(low, across, high, across) : QLineF(across, low, across, high);
}

static std::vector<Span> rowOf(const Span &moving, const std::vector<Span> &others)
{
    std::vector<Span> row;
    std::copy_if(others.begin(), others.end(), std::back_inserter(row),
                 [&moving](const Span &other) { return moving.sharesRow(other); });
    std::sort(row.begin(), row.end(), [](const Span &a, const Span &b) { return a.low < b.low; });
    return row;
}

class Nearest
{
public:
    explicit Nearest(double reach)
        : m_reach(reach)
    {
    }
    void offer(double shift)
    {
        if (std::abs(shift) <= m_reach && (!m_best || std::abs(shift) < std::abs(*m_best) - kSame))
            m_best = shift;
    }
    [[nodiscard]] std::optional<double> best() const { return m_best; }

private:
    double m_reach;
    std::optional<double> m_best;
};

static std::optional<double> shiftOf(const Span &moving, const std::vector<Span> &others, double reach)
{
    Nearest nearest(reach);
    for (const Span &other : others) {
        const auto mine = moving.marks();
        const auto theirs = other.marks();
        for (std::size_t i = 0; i < mine.size(); ++i)
            nearest.offer(theirs.at(i) - mine.at(i));
    }
    const std::vector<Span> row = rowOf(moving, others);
    for (std::size_t i = 1; i < row.size(); ++i) {
        const double gap = row[i].low - row[i - 1].high;
        if (gap <= 0)
            continue;
        nearest.offer(row[i].high + gap - moving.low);
        nearest.offer(row[i - 1].low - gap - moving.high);
        nearest.offer((row[i - 1].high + row[i].low) / 2 - moving.middle());
    }
    return nearest.best();
}

static void addGuides(const Span &moving, const std::vector<Span> &others, bool level, Snap &snap)
{
    for (const double mark : moving.marks()) {
        double low = moving.acrossLow;
        double high = moving.acrossHigh;
        bool any = false;
        for (const Span &other : others) {
            const auto marks = other.marks();
            if (std::none_of(marks.begin(), marks.end(),
                             [mark](double theirs) { return std::abs(theirs - mark) < kSame; }))
                continue;
            any = true;
            low = std::min(low, other.acrossLow);
            high = std::max(high, other.acrossHigh);
        }
        if (any)
            snap.guides.push_back(lineOf(low, high, mark, !level));
    }
}

/// The gaps beside the moving one in its row, and those beyond that are as wide without another in between.
static void addGaps(const Span &moving, const std::vector<Span> &others, bool level, Snap &snap)
{
    std::vector<Span> row = rowOf(moving, others);
    const auto place =
        std::find_if(row.begin(), row.end(), [&moving](const Span &other) { return other.low > moving.low; });
    const auto index = static_cast<std::size_t>(place - row.begin()); // where the moving one comes to be
    row.insert(place, moving);
    const auto gapAfter = [&row](std::size_t i) { return row[i + 1].low - row[i].high; };
    const auto add = [&](std::size_t i) {
        const double across = (std::max(row[i].acrossLow, row[i + 1].acrossLow) +
                               std::min(row[i].acrossHigh, row[i + 1].acrossHigh)) /
                              2;
        const Snap::Gap gap{lineOf(row[i].high, row[i + 1].low, across, level), gapAfter(i)};
        const bool known = std::any_of(snap.gaps.begin(), snap.gaps.end(),
                                       [&gap](const Snap::Gap &other) { return other.line == gap.line; });
        if (!known)
            snap.gaps.push_back(gap);
    };
    for (std::size_t mine = index > 0 ? index - 1 : 0; mine <= index && mine + 1 < row.size(); ++mine) {
        if (gapAfter(mine) <= kSame)
            continue;
        const auto isSame = [&](std::size_t other) {
            return std::abs(gapAfter(other) - gapAfter(mine)) < kSame;
        };
        std::size_t first = mine;
        std::size_t last = mine;
        while (first > 0 && isSame(first - 1))
            --first;
        while (last + 2 < row.size() && isSame(last + 1))
            ++last;
        for (std::size_t gap = first; gap <= last && first < last; ++gap)
            add(gap);
    }
}

Snap snapTo(const QRectF &moving, const std::vector<QRectF> &others, double reach)
{
    std::array<std::vector<Span>, 2> spans;
    for (const bool level : {false, true}) {
        for (const QRectF &other : others)
            spans.at(level ? 1 : 0).push_back(spanOf(other, level));
    }
    Snap snap;
    snap.x = shiftOf(spanOf(moving, true), spans[1], reach);
    snap.y = shiftOf(spanOf(moving, false), spans[0], reach);
    const QRectF there = moving.translated(snap.x.value_or(0), snap.y.value_or(0));
    for (const bool level : {false, true}) {
        if (!(level ? snap.x : snap.y))
            continue;
        addGuides(spanOf(there, level), spans.at(level ? 1 : 0), level, snap);
        addGaps(spanOf(there, level), spans.at(level ? 1 : 0), level, snap);
    }
    return snap;
}

static void paintGap(QPainter &painter, const CanvasView &view, const Snap::Gap &gap)
{
    const QLineF line(view.viewport().toView(gap.line.p1()), view.viewport().toView(gap.line.p2()));
    const bool level = line.dy() == 0;
    const QPointF tick = level ? QPointF(0, 4) : QPointF(4, 0);
    painter.setPen(QPen(view.theme().accent, 1));
    painter.drawLine(line);
    painter.drawLine(line.p1() - tick, line.p1() + tick);
    painter.drawLine(line.p2() - tick, line.p2() + tick);
    const QString text = view.locale().toString(qRound(gap.length));
    const QSizeF size(painter.fontMetrics().horizontalAdvance(text) + 8, painter.fontMetrics().height());
    QRectF pill(QPointF(), size);
    pill.moveCenter(line.center() +
                    (level ? QPointF(0, -size.height() / 2 - 4) : QPointF(size.width() / 2 + 5, 0)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.theme().accent);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(view.theme().ground);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void paintSnap(QPainter &painter, const CanvasView &view, const Snap &snap)
{
    painter.setPen(QPen(view.theme().accent, 1, Qt::DashLine));
    for (const QLineF &guide : snap.guides)
        painter.drawLine(view.viewport().toView(guide.p1()), view.viewport().toView(guide.p2()));
    painter.setFont(view.font());
    for (const Snap::Gap &gap : snap.gaps)
        paintGap(painter, view, gap);
}

} // namespace grondplan::ui
