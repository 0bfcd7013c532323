#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QKeyEvent;
class QMenu;
class QPoint;

namespace grondplan::ui {

class CanvasView;

/// The canvas's actions: for its context menu, its keys, and the menus and command list of the window.
class CanvasActions
{
    Q_DECLARE_TR_FUNCTIONS(CanvasActions)
public:
    explicit CanvasActions(CanvasView &view);

    void retranslate();
    void enable(); ///< as the selection allows
    /// Does what the key stands for. The window's shortcuts come first where it has the focus; this serves
    /// the rest.
    bool trigger(const QKeyEvent &event);
    void showMenu(const QPoint &globalPoint);

private:
    QAction *add(const char *name, const char *icon);
    void addMoveMenu(QMenu &menu);

    CanvasView &m_view;
    QAction *m_addWorkload;
    QAction *m_addZone;
    QAction *m_link;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_selectAll;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomOriginal;
    QAction *m_zoomFit;
    QAction *m_zoomSelection;
};

} // namespace grondplan::ui
