#pragma once

#include "ui/shell/commandlist.h"

#include <vector>

namespace grondplan::ui {

class MainWindow;

/// All that the window can do at the moment: its actions, a workload of each kind, its scenarios, and a way
/// to each object of the current one.
[[nodiscard]] std::vector<Command> commandsOf(MainWindow &window);

} // namespace grondplan::ui
