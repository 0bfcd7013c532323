#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;

namespace grondplan::ui {

class CommandList;
class MainWindow;

/// A line to type in that finds every action, kind of workload, scenario and object of the window, and does
/// it at Enter. It lies over the window until it is left.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(MainWindow &window);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();
    void runChosen();
    void leave(); ///< the focus goes back to where it was
    void showTyped();

    MainWindow &m_window;
    CommandList *m_list;
    QLineEdit *m_line;
    QListView *m_view;
    QLabel *m_nothing;
    QStringList m_recent;       ///< ids, the last used first
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace grondplan::ui
