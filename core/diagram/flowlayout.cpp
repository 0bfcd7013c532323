#include "core/diagram/flowlayout.h"

#include "core/diagram/layered.h"
#include "core/diagram/routing.h"

#include <QHash>

#include <algorithm>

namespace grondplan::diagram {

static constexpr double kLeastAcross = 44;  ///< for arrow heads
static constexpr double kMostAcross = 150;  ///< without stretching the drawing
static constexpr double kFlowLanePitch = 6; ///< between lines beside each other
static constexpr double kFlowDown = 16;

/// Room between layers for as many lines as run between any two of them.
static double acrossFor(int boxes, const std::vector<Ends> &links)
{
    const Layers layers = layersOf(boxes, links);
    QHash<int, int> layerOf; // of boxes, and of places where links pass
    for (std::size_t i = 0; i < layers.order.size(); ++i) {
        for (const int place : layers.order[i])
            layerOf.insert(place, static_cast<int>(i));
    }
    QHash<int, int> lines; // by the layer they begin in
    int most = 0;
    for (const Ends &piece : layers.pieces)
        most = std::max(most, ++lines[layerOf.value(piece.from)]);
    return std::clamp(kLeastAcross / 2 + most * kFlowLanePitch, kLeastAcross, kMostAcross);
}

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

    const std::vector<QPointF> corners =
        layeredLayout(sizes, links, {acrossFor(static_cast<int>(sizes.size()), links), kFlowDown});
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
