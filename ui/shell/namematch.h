#pragma once

#include <QString>

namespace grondplan::ui {

/// How well what is typed names something, from 0 = not at all; more is better. Letters may be left out: "zf"
/// and "zo fi" both mean "Zoom to fit". The best is the text itself, then its beginning, then beginnings of
/// its words in order, then letters next to each other, then letters in order. Of equals the shorter text is
/// better.
///
/// \param typed  in lower case, as foldedName() gives it
/// \param name   likewise
[[nodiscard]] int nameMatch(QStringView typed, QStringView name);

/// The text for comparing: lower case, no accents, words apart by one blank.
[[nodiscard]] QString foldedName(const QString &text);

} // namespace grondplan::ui
