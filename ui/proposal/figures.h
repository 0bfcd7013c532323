#pragma once

#include "core/diagram/diagram.h"
#include "core/text/words.h"

#include <QSizeF>

#include <stop_token>
#include <vector>

namespace grondplan::ui {

/// A drawing laid out for a page.
struct FittedDrawing
{
    diagram::Diagram diagram;
    double scale = 1; ///< never above 1
    bool landscape = false;

    [[nodiscard]] QSizeF size() const { return diagram.size * scale; }
};

/// Lays a drawing out in the shape in which its words are largest on paper. Where they would be too small,
/// its zones are drawn by themselves as well, and a zone's servers over several drawings.
///
/// \param portrait,landscape  the room on a page of either kind
/// \param stop  asked between drawings; those that follow are then missing
std::vector<FittedDrawing> fitted(const diagram::Diagram &diagram, QSizeF portrait, QSizeF landscape,
                                  const Words &words, const std::stop_token &stop = {});

} // namespace grondplan::ui
