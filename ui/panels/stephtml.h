#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

#include <QPalette>

namespace grondplan::ui {

/// The steps of an explanation as a page of HTML for a text browser. Everything that comes from a project is
/// escaped.
QString explanationHtml(const Explanation &explanation, Currency currency, const Words &words,
                        const QPalette &palette);

} // namespace grondplan::ui
