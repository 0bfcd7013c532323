#include "core/diagram/diagram.h"
#include "core/diagram/gutters.h"
#include "core/diagram/nesting.h"
#include "core/diagram/typography.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace grondplan::diagram {

/// What a way of arranging is worth: how far its shape is from the one wished, and how much of it stays
/// empty. Less is better.
static double missOf(const Diagram &diagram, QSizeF size, double aspect)
{
    double covered = 0;
    for (const Box &box : diagram.boxes)
        covered += box.rect.width() * box.rect.height();
    const double empty = 1 - covered / (size.width() * size.height());
    return std::abs(std::log(size.width() / size.height() / aspect)) + empty / 2;
}

void layOut(Diagram &diagram, const MeasureText &measure, double aspect)
{
    // The same words are measured for every way of arranging that is tried.
    QHash<QPair<QString, int>, double> known;
    const MeasureText remembering = [&](const QString &text, bool bold, double pointSize) {
        const int type = static_cast<int>(pointSize * 100) * 2 + (bold ? 1 : 0);
        const auto found = known.constFind({text, type});
        if (found != known.constEnd())
            return *found;
        const double width = measure(text, bold, pointSize);
        known.insert({text, type}, width);
        return width;
    };

    const double top = kMargin + titleHeight(diagram);
    const double words = std::max(remembering(diagram.title, true, kTitleSize),
                                  remembering(diagram.subtitle, false, kSubtitleSize));
    const QSizeF least(std::ceil(words) + 2 * kMargin, top + kMargin);
    if (diagram.boxes.empty()) {
        diagram.size = least;
        return;
    }

    Nesting nesting(remembering);
    Gutters gutters(diagram, nesting, remembering);
    int most = 1;
    for (const Box &box : diagram.boxes)
        most = std::max(most, Nesting::mostColumns(box));

    const int mostBeside = std::min(3, static_cast<int>(diagram.boxes.size()));
    int bestColumns = 1;
    int bestInside = 1;
    double bestMiss = -1;
    for (int columns = 1; columns <= mostBeside; ++columns) {
        for (int inside = 1; inside <= most; ++inside) {
            const QSizeF size = gutters.arrange(columns, inside, top);
            const double miss = missOf(diagram, size, aspect);
            if (bestMiss >= 0 && miss > bestMiss - 1e-9)
                continue;
            bestMiss = miss;
            bestColumns = columns;
            bestInside = inside;
        }
    }
    diagram.size = gutters.arrange(bestColumns, bestInside, top).expandedTo(least);
    gutters.settle();
}

} // namespace grondplan::diagram
