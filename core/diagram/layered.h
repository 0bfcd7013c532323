#pragma once

#include "core/diagram/routing.h"

#include <QPointF>
#include <QSizeF>

#include <cstdint>
#include <vector>

namespace grondplan::diagram {

/// Room between boxes that are laid out in layers.
struct LayerGaps
{
    double across = 64; ///< between layers, where the links run
    double down = 24;   ///< between boxes of a layer
};

/// Where boxes go so that links lead from left to right with few crossings: in layers, each box in the first
/// layer after all that need it, boxes without a link in rows below. Layers that would make the drawing much
/// wider than high are broken into bands. The top left corner of it all is 0, 0. Deterministic.
///
/// \source Sugiyama, Tagawa, Toda: Methods for Visual Understanding of Hierarchical System Structures, IEEE
/// Transactions on Systems, Man and Cybernetics 11(2), 1981: layers, barycentres in sweeps; neighbours change
/// places as in Gansner et al.: A Technique for Drawing Directed Graphs, IEEE Transactions on Software
/// Engineering 19(3), 1993
[[nodiscard]] std::vector<QPointF> layeredLayout(const std::vector<QSizeF> &boxes,
                                                 const std::vector<Ends> &links, const LayerGaps &gaps = {});

/// The layers themselves, for what wants to know how good they are.
struct Layers
{
    std::vector<int> layerOf;            ///< of each box; -1: it has no link
    std::vector<std::vector<int>> order; ///< of each layer, from the top: boxes, and from the number of boxes
                                         ///< on the places where links pass
    std::vector<Ends> pieces;            ///< links from layer to layer, through those places
};
[[nodiscard]] Layers layersOf(int boxes, const std::vector<Ends> &links);
/// How often the pieces of links cross between the layers.
[[nodiscard]] std::int64_t crossingsOf(const Layers &layers);

} // namespace grondplan::diagram
