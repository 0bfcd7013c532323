#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

#include <QPalette>

namespace grondplan::ui {

/// An explanation as a page of HTML for a text browser: its result, then the steps. Everything that comes
/// from a project is escaped. \param most  steps, the first and the last, and inputs of each; of those left
/// out it says how many there are, with a link to ask for them
QString explanationHtml(const Explanation &explanation, Currency currency, const Words &words,
                        const QPalette &palette, std::size_t most);

} // namespace grondplan::ui
