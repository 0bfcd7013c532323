#pragma once

namespace grondplan::ui {

/// Makes screen readers meet every DiagramCanvas as a tree of its boxes. Does its work once.
void installDiagramAccessibility();

} // namespace grondplan::ui
