#pragma once

#include "core/diagram/diagram.h"

#include <QStringList>

namespace grondplan::diagram {

/// How a text is set.
struct Type
{
    double pointSize = 9;
    bool bold = false;
};

/// Breaks a text into lines no wider than `width`: at line breaks, else between words, else, in a word that
/// is too wide, after a dash, dot, slash or underscore, or where it must. At least one character stands on a
/// line.
QStringList brokenLines(const QString &text, double width, Type type, const MeasureText &measure);

/// Width of the widest line.
double widestLine(const QStringList &lines, Type type, const MeasureText &measure);

} // namespace grondplan::diagram
