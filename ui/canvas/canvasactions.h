#pragma once

#include "ui/canvas/arrangeactions.h"
#include "ui/canvas/drawingactions.h"

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
    void addArranging(QMenu &menu) const { m_arrange.addTo(menu); }
    void addLayers(QMenu &menu) const { m_drawing.addLayersTo(menu); }
    void showMenu(const QPoint &globalPoint);
    /// What is mostly done with what is chosen.
    [[nodiscard]] QList<QAction *> forChosen() const;

private:
    QAction *add(const char *name, const char *icon);
    void setKeys();
    void connectEditing();
    void connectViewing();
    void addMoveMenu(QMenu &menu);

    CanvasView &m_view;
    ArrangeActions m_arrange;
    DrawingActions m_drawing;
    QAction *m_addWorkload;
    QAction *m_addZone;
    QAction *m_addLinked;
    QAction *m_link;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_copyPicture;
    QAction *m_paste;
    QAction *m_duplicate;
    QAction *m_selectAll;
    QAction *m_selectNone;
    QAction *m_invert;
    QAction *m_find;
    QAction *m_backToContent;
    QAction *m_minimap;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomOriginal;
    QAction *m_zoomFit;
    QAction *m_zoomSelection;
};

} // namespace grondplan::ui
