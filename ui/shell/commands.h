#pragma once

#include "ui/shell/commandlist.h"

#include <vector>

namespace grondplan::ui {

class MainWindow;

/// All that the window can do at the moment: its actions, a workload of each kind, its scenarios, a way to
/// each object of the current one and to each field of what is shown, and what terms mean.
[[nodiscard]] std::vector<Command> commandsOf(MainWindow &window);

} // namespace grondplan::ui
