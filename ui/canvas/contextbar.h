#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QToolButton;

namespace grondplan::ui {

class CanvasActions;
class CanvasView;

/// The few things that are mostly done with what is chosen, as buttons beside it. Everything in it has keys
/// and stands in menus too, so that the keyboard goes past it.
class ContextBar final : public QFrame
{
    Q_OBJECT
public:
    ContextBar(CanvasView &view, CanvasActions &actions);

    void refresh(); ///< after another choice, or another state of the actions
    void place();   ///< beside what is chosen, where that is in view and nothing is going on

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QList<QAction *> &actions);
    [[nodiscard]] bool coversSomething(const QRectF &place) const;

    CanvasView &m_view;
    CanvasActions &m_actions;
    QList<QAction *> m_shown;
    QToolButton *m_more = nullptr;
};

} // namespace grondplan::ui
