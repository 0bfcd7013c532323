#include "core/diagram/flowlayout.h"

#include "core/diagram/layered.h"
#include "core/diagram/routing.h"

#include <QHash>

namespace grondplan::diagram {

/// Room for arrow heads and for lines beside each other, without stretching the drawing.
static constexpr LayerGaps kFlowGaps = {44, 16};

FlowLayout layOutFlow(const Box &flow, const std::vector<QSizeF> &sizes)
{
    FlowLayout layout;
    QHash<QString, int> numbers;
    for (std::size_t i = 0; i < flow.children.size(); ++i)
        numbers.insert(flow.children[i].id, static_cast<int>(i));

    std::vector<Ends> links;
    std::vector<std::size_t> drawn; ///< which connector each of them is
    for (std::size_t i = 0; i < flow.connectors.size(); ++i) {
        const Ends ends = {numbers.value(flow.connectors[i].from, -1),
                           numbers.value(flow.connectors[i].to, -1)};
        if (ends.from < 0 || ends.to < 0 || ends.from == ends.to)
            continue;
        links.push_back(ends);
        drawn.push_back(i);
    }

    const std::vector<QPointF> corners = layeredLayout(sizes, links, kFlowGaps);
    for (std::size_t i = 0; i < sizes.size(); ++i)
        layout.boxes.emplace_back(corners[i], sizes[i]);
    GridIndex index;
    index.build(layout.boxes);
    const std::vector<Path> ways = routeAll(index, links);

    QRectF all = index.bounds();
    for (const Path &way : ways) {
        for (const QPointF &corner : way)
            all |= QRectF(corner, QSizeF(1, 1));
    }
    layout.paths.resize(flow.connectors.size());
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (const QPointF &corner : ways[i])
            layout.paths[drawn[i]].push_back(corner - all.topLeft());
    }
    for (QRectF &box : layout.boxes)
        box.translate(-all.topLeft());
    layout.size = all.size();
    return layout;
}

} // namespace grondplan::diagram
