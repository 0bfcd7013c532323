#pragma once

#include "core/text/words.h"

namespace grondplan::ui {

/// The words of the window's language: that of the default locale. Ask again after a LanguageChange.
const Words &windowWords();

} // namespace grondplan::ui
