#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

#include <QString>

#include <array>

namespace grondplan::ui {

/// The figures that stand under the canvas all the time.
enum class LiveFigure
{
    Servers,
    Density,
    Cost,
    Headroom,
    Gap,
    Failover,
    Warnings
};

inline constexpr std::array kLiveFigures = {LiveFigure::Servers,  LiveFigure::Density, LiveFigure::Cost,
                                            LiveFigure::Headroom, LiveFigure::Gap,     LiveFigure::Failover,
                                            LiveFigure::Warnings};

/// A figure in the words of a language.
struct FigureText
{
    QString value;         ///< "3", "€1,365.00", "–" where there is none
    QString remark;        ///< its band, or what it is about
    bool alarming = false; ///< wants a look: errors, or a promise that does not hold
};

FigureText figureText(LiveFigure figure, const Plan &plan, const Words &words);

/// Whether an explanation of this path ("zones[0].servers.likely") is about the figure.
bool explains(const QString &path, LiveFigure figure);

/// Findings and instances without a place that want a look: how many, and whether any is an error.
struct AlarmCount
{
    int warnings = 0;
    int errors = 0;
};
/// Whether a remark is one of many of its kind, that are said and counted as one.
bool isSaidTogether(const Finding &finding);
AlarmCount alarmsOf(const Plan &plan);

} // namespace grondplan::ui
