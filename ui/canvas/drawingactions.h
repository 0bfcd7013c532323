#pragma once

#include "core/project/layout.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace grondplan::ui {

class CanvasView;

/// The canvas's actions that change how it is drawn rather than what is planned: notes and pictures, folding,
/// locking, hiding, and its layers.
class DrawingActions
{
    Q_DECLARE_TR_FUNCTIONS(DrawingActions)
public:
    explicit DrawingActions(CanvasView &view);

    void retranslate();
    void enable(); ///< as the selection allows; what is switched on is checked
    void addLayersTo(QMenu &menu) const;
    [[nodiscard]] QList<QAction *> forNothingChosen() const { return {m_addNote, m_addPicture}; }
    [[nodiscard]] QList<QAction *> forChosen() const; ///< that make sense now

private:
    struct Layer
    {
        CanvasLayer layer;
        QAction *show;
        QAction *lock; ///< null where there is nothing to lock
    };

    QAction *add(const QString &name, const char *icon, const QKeySequence &key,
                 const std::function<void()> &work);
    void addLayer(CanvasLayer layer, const char *id, bool lockable);
    [[nodiscard]] static QString nameOf(CanvasLayer layer);
    void lock();
    void hide();
    void showAll();
    void reorder(bool toFront);
    void setLayer(CanvasLayer layer, bool shown);
    void lockLayer(CanvasLayer layer, bool locked);
    void choosePicture();
    [[nodiscard]] bool allChosenAreLocked() const;
    [[nodiscard]] bool anyChosenIsUnfolded() const;

    CanvasView &m_view;
    QAction *m_addNote;
    QAction *m_addPicture;
    QAction *m_pasteNote;
    QAction *m_fold;
    QAction *m_lock;
    QAction *m_hide;
    QAction *m_showAll;
    QAction *m_toFront;
    QAction *m_toBack;
    std::vector<Layer> m_layers;
};

} // namespace grondplan::ui
