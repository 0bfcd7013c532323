#pragma once

#include "core/diagram/diagram.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace grondplan::diagram {

/// Where the children of a flow and the ways between them are, from a top left corner at 0, 0.
struct FlowLayout
{
    std::vector<QRectF> boxes;               ///< of the children
    std::vector<std::vector<QPointF>> paths; ///< of the connectors; empty where an end is no child
    QSizeF size;                             ///< of all, the ways too
};

/// Lays out a flow whose children have these sizes.
[[nodiscard]] FlowLayout layOutFlow(const Box &flow, const std::vector<QSizeF> &sizes);

} // namespace grondplan::diagram
