#pragma once

#include "core/scenario/scenario.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace grondplan::ui {

class MainWindow;

/// Five steps through the program itself: each says what to do and points at where, and goes on by itself
/// once it was done. It can be left at any moment, and looked through without doing anything.
class Tour final : public QFrame
{
    Q_OBJECT
public:
    explicit Tour(MainWindow &window);

    void start();
    [[nodiscard]] int step() const { return m_step; } ///< from 0 on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Step
    {
        QString title;
        QString text;
        std::function<QWidget *()> target;
        std::function<bool()> isDone;
    };
    class Frame;

    void makeSteps();
    void show(int step);
    void look(); ///< whether what the step asks was done
    void place();
    void leave();

    MainWindow &m_window;
    std::vector<Step> m_steps;
    int m_step = 0;
    Scenario m_before; ///< as the step found it
    QTimer m_goingOn;  ///< so that one sees that it is done
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_close;
    Frame *m_frame; ///< round what the step is about
};

} // namespace grondplan::ui
