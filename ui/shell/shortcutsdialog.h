#pragma once

#include <QDialog>

namespace grondplan::ui {

class MainWindow;

/// A list of every action of the window that has a key.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(MainWindow &window);
};

} // namespace grondplan::ui
