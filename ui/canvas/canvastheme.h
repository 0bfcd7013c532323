#pragma once

#include "core/project/layout.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace grondplan::ui {

inline constexpr int kGroups = 5; ///< of templates, that are told apart

/// The colours of the sketch. Greys carry the structure; one tint for each group of templates tells cards
/// apart at a glance.
struct CanvasTheme
{
    QColor ground;
    QColor dot;
    QColor card;
    QColor cardBorder;
    QColor shadow;
    QColor text;
    QColor muted;
    QColor zone;
    QColor zoneBorder;
    QColor zoneTitle;
    QColor link;
    QColor accent; ///< selection, focus and what a gesture is about
    QColor warning;
    QColor error;
    bool dark = false;

    [[nodiscard]] static CanvasTheme light();
    [[nodiscard]] static CanvasTheme darkness();
    /// Light or dark as the palette is, with its highlight colour where that can be seen.
    [[nodiscard]] static CanvasTheme of(const QPalette &palette);

    friend bool operator==(const CanvasTheme &, const CanvasTheme &) = default;

    [[nodiscard]] QColor ink(int group) const;          ///< of an icon
    [[nodiscard]] QColor tint(int group) const;         ///< of the tile behind it
    [[nodiscard]] QColor note(NoteColour colour) const; ///< of the paper
};

/// The number of a palette section ("data", "application", ...) for ink() and tint().
[[nodiscard]] int groupNumber(const QString &group);
/// `over` laid over `under`, at this share of it.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);

} // namespace grondplan::ui
