#include "core/diagram/nesting.h"

#include "core/diagram/linebreak.h"
#include "core/diagram/typography.h"

#include <algorithm>
#include <cmath>

namespace grondplan::diagram {

/// How much wider than it likes a box becomes to fill its row; beyond this the row stays open at its end.
/// What is a frame for others fills it always.
static double mostStretch(BoxKind kind)
{
    return kind == BoxKind::NodeVm ? 100 : 1.5;
}
/// Room for what measuring rounds away.
static constexpr double kSlack = 2;

/// Whether a child has a row of its parent for itself.
static bool isFullWidth(const Box &box)
{
    return box.kind == BoxKind::Band || box.kind == BoxKind::Flow || box.kind == BoxKind::Note;
}

static double wishedAspect(BoxKind kind)
{
    return kind == BoxKind::NodeVm ? 1.6 : 1.2;
}

static double iconWidth(const Box &box)
{
    return box.icon.isEmpty() ? 0 : kIconSize + kIconGap;
}

double Nesting::wordsWidth(const Box &box) const
{
    const BoxStyle &style = styleOf(box.kind);
    const double most = style.mostTextWidth > 0 ? style.mostTextWidth : 480;
    const Type title = {style.titleSize, style.titleBold};
    const Type detail = {style.detailSize, false};
    const double titleWidth = widestLine(brokenLines(box.title, most, title, m_measure), title, m_measure);
    const double detailWidth =
        widestLine(brokenLines(box.detail, most, detail, m_measure), detail, m_measure);
    return std::ceil(std::max(titleWidth, detailWidth)) + kSlack + iconWidth(box);
}

double Nesting::widestChild(Box &box)
{
    double widest = 0;
    for (Box &child : box.children)
        widest = std::max(widest, isFullWidth(child) ? leastWidth(child) : preferredWidth(child));
    return widest;
}

double Nesting::leastWidth(Box &box)
{
    const BoxStyle &style = styleOf(box.kind);
    const double words = isFullWidth(box) ? std::min(wordsWidth(box), 160.0) : wordsWidth(box);
    if (box.kind == BoxKind::Flow)
        return std::max(words, flowOf(box).size.width()) + 2 * style.padding;
    return std::max(style.leastWidth, std::max(words, widestChild(box)) + 2 * style.padding);
}

double Nesting::widthWithColumns(Box &box, int columns)
{
    const BoxStyle &style = styleOf(box.kind);
    double widest = 0;
    for (Box &child : box.children) {
        if (!isFullWidth(child))
            widest = std::max(widest, preferredWidth(child));
    }
    const double grid = columns * widest + (columns - 1) * style.gap + 2 * style.padding;
    return std::max(leastWidth(box), widest > 0 ? grid : 0);
}

int Nesting::mostColumns(const Box &box)
{
    const auto count = std::count_if(box.children.begin(), box.children.end(),
                                     [](const Box &child) { return !isFullWidth(child); });
    return std::max(1, static_cast<int>(std::min<std::ptrdiff_t>(count, 12)));
}

double Nesting::preferredWidth(Box &box)
{
    const auto known = m_preferred.find(&box);
    if (known != m_preferred.end())
        return known->second;

    double best = leastWidth(box);
    double bestMiss = -1;
    for (int columns = 1; columns <= mostColumns(box) && !box.children.empty(); ++columns) {
        const double width = widthWithColumns(box, columns);
        const double height = arrange(box, width);
        const double miss = std::abs(std::log(width / height / wishedAspect(box.kind)));
        if (bestMiss < 0 || miss < bestMiss - 1e-9) {
            best = width;
            bestMiss = miss;
        }
    }
    m_preferred[&box] = best;
    return best;
}

double Nesting::arrangeRun(Box &box, Run run, double top, double inner)
{
    const BoxStyle &style = styleOf(box.kind);
    const auto count = static_cast<int>(run.last - run.first);
    double preferred = 0;
    for (std::size_t i = run.first; i < run.last; ++i)
        preferred = std::max(preferred, preferredWidth(box.children[i]));

    int columns = static_cast<int>((inner + style.gap + 1e-6) / (preferred + style.gap));
    columns = std::clamp(columns, 1, count);
    // As many in the last row as in the others, or nearly so.
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows;
    const double share = (inner - (columns - 1) * style.gap) / columns;
    const double width = std::min(share, preferred * mostStretch(box.children[run.first].kind));

    double y = top;
    for (std::size_t first = run.first; first < run.last; first += static_cast<std::size_t>(columns)) {
        const std::size_t last = std::min(run.last, first + static_cast<std::size_t>(columns));
        double height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, arrange(box.children[i], width));
        for (std::size_t i = first; i < last; ++i) {
            setHeight(box.children[i], height);
            const double x = style.padding + static_cast<double>(i - first) * (width + style.gap);
            box.children[i].rect.moveTopLeft({x, y});
        }
        y += height + style.gap;
    }
    return y;
}

const FlowLayout &Nesting::flowOf(Box &box)
{
    const auto known = m_flows.find(&box);
    if (known != m_flows.end())
        return known->second;
    std::vector<QSizeF> sizes;
    for (Box &child : box.children) {
        const double width = preferredWidth(child);
        // Of an even height, so that the middles of neighbours are on one line where they can be.
        sizes.emplace_back(width, 2 * std::ceil(arrange(child, width) / 2));
    }
    return m_flows.emplace(&box, layOutFlow(box, sizes)).first->second;
}

/// \return the y below it, with a gap
double Nesting::arrangeFlow(Box &box, double top)
{
    const BoxStyle &style = styleOf(box.kind);
    const FlowLayout &flow = flowOf(box);
    const QPointF origin(style.padding, top);
    for (std::size_t i = 0; i < box.children.size(); ++i) {
        Box &child = box.children[i];
        arrange(child, flow.boxes[i].width());
        setHeight(child, flow.boxes[i].height());
        child.rect.moveTopLeft(origin + flow.boxes[i].topLeft());
    }
    for (std::size_t i = 0; i < box.connectors.size(); ++i) {
        box.connectors[i].path = flow.paths[i];
        for (QPointF &corner : box.connectors[i].path)
            corner += origin;
    }
    return top + flow.size.height() + style.gap;
}

double Nesting::arrange(Box &box, double width)
{
    const BoxStyle &style = styleOf(box.kind);
    const double inner = width - 2 * style.padding;
    const double words = inner - iconWidth(box);
    box.titleLines = brokenLines(box.title, words, {style.titleSize, style.titleBold}, m_measure);
    box.detailLines = brokenLines(box.detail, words, {style.detailSize, false}, m_measure);

    double y = style.padding + std::max(wordsHeight(box), box.icon.isEmpty() ? 0 : kIconSize);
    if (!box.children.empty() && y > style.padding)
        y += style.gap;
    if (box.kind == BoxKind::Flow)
        y = arrangeFlow(box, y);
    for (std::size_t i = 0; i < box.children.size() && box.kind != BoxKind::Flow;) {
        std::size_t next = i + 1;
        if (isFullWidth(box.children[i])) {
            const double height = arrange(box.children[i], inner);
            box.children[i].rect.moveTopLeft({style.padding, y});
            y += height + style.gap;
        } else {
            while (next < box.children.size() && !isFullWidth(box.children[next]))
                ++next;
            y = arrangeRun(box, {i, next}, y, inner);
        }
        i = next;
    }
    if (!box.children.empty())
        y -= style.gap;
    box.rect.setSize({width, y + style.padding});
    return box.rect.height();
}

void Nesting::setHeight(Box &box, double height)
{
    box.rect.setHeight(height);
}

void Nesting::moveTo(Box &box, QPointF topLeft)
{
    box.rect.moveTopLeft(topLeft);
    for (Box &child : box.children)
        moveTo(child, topLeft + child.rect.topLeft());
    for (Connector &connector : box.connectors) {
        for (QPointF &corner : connector.path)
            corner += topLeft;
    }
}

} // namespace grondplan::diagram
