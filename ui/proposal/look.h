#pragma once

#include "core/report/proposal.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace grondplan::ui {

/// The colours of a proposal's type and marks: those of its brand, or the program's own. Drawings and charts
/// keep theirs, which are told apart without colour too.
struct ProposalLook
{
    QColor heading;
    QColor figure; ///< of figures set large
    QColor accent;

    [[nodiscard]] static ProposalLook of(const report::ProposalContent &content);
};

/// Whether a brand has a logo that can be drawn.
bool hasLogo(const Brand &brand);

/// Draws a brand's logo as large as the place allows, whole and undistorted.
/// \param right  at the right edge of the place, else at its left; centred from top to bottom
void paintLogo(QPainter &painter, const Brand &brand, const QRectF &place, bool right = false);

} // namespace grondplan::ui
