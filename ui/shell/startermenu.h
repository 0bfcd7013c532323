#pragma once

class QMenu;

namespace grondplan::ui {

class ProjectFiles;

/// Fills a menu with the projects to start from, each with the sentence that says what it is about. Its words
/// are read again each time it opens.
void fillStarterMenu(QMenu &menu, ProjectFiles &files);

} // namespace grondplan::ui
