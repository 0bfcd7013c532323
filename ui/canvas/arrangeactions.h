#pragma once

#include "ui/canvas/arranging.h"

#include <QCoreApplication>
#include <QKeyCombination>
#include <QList>

#include <functional>

class QAction;
class QMenu;

namespace grondplan::ui {

class CanvasView;

/// The canvas's actions that put things in line: of its context menu, of the window's menu and by key.
class ArrangeActions
{
    Q_DECLARE_TR_FUNCTIONS(ArrangeActions)
public:
    explicit ArrangeActions(CanvasView &view);

    void retranslate();
    void enable(); ///< as the selection allows
    void addTo(QMenu &menu) const;
    [[nodiscard]] QList<QAction *> forSeveral() const; ///< the most used

private:
    QAction *add(const char *name, const char *icon, QKeyCombination key, const std::function<void()> &work);

    CanvasView &m_view;
    Arranging m_arranging;
    QList<QAction *> m_aligns; ///< in the order of diagram::Alignment
    QAction *m_across;
    QAction *m_down;
    QAction *m_sameSize;
    QAction *m_arrange;
};

} // namespace grondplan::ui
