#pragma once

#include "ui/commands/fragment.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

class QImage;
class QMimeData;

namespace grondplan::ui {

class CanvasView;

/// Copies of objects: to the clipboard and from it, and beside themselves.
class Copying
{
    Q_DECLARE_TR_FUNCTIONS(Copying)
public:
    explicit Copying(CanvasView &view)
        : m_view(view)
    {
    }

    void copy() const; ///< what is chosen to the clipboard; nothing chosen leaves that as it is
    void cut() const;
    void paste();             ///< objects, or lines of text, from the clipboard
    void copyPicture() const; ///< what is chosen, or all, as PNG and SVG

    /// Copies what is chosen beside itself, where there is room; again, at the distance that was chosen for
    /// the copies by moving them.
    void duplicate();
    /// Copies what is chosen at a distance. Workloads stay in their zone, except that with `zone` all whose
    /// zone is not copied go there. Chooses the copies.
    void duplicate(CanvasPoint distance, std::optional<ZoneId> zone = {});

    /// What the clipboard would get; nullptr when nothing is chosen.
    [[nodiscard]] std::unique_ptr<QMimeData> chosen() const;
    /// What is chosen for a drag out of the window: the objects for another window of this program, else a
    /// picture as PNG, SVG or PDF, and as a file of the first. nullptr when nothing is chosen.
    [[nodiscard]] std::unique_ptr<QMimeData> toDrag();
    void paste(const QMimeData &data);

private:
    [[nodiscard]] Fragment fragment() const;
    [[nodiscard]] CanvasPoint distanceForPaste(const Fragment &fragment) const;
    [[nodiscard]] CanvasPoint wayForPaste(const Fragment &fragment, CanvasPoint wanted) const;
    [[nodiscard]] CanvasPoint distanceBeside(const Fragment &fragment) const;
    void pasteObjects(const Fragment &fragment);
    void pastePicture(const QImage &image);
    void pasteText(const QString &text);

    CanvasView &m_view;
    std::unique_ptr<QTemporaryDir> m_dragged; ///< holds the file of the last drag as long as it is wanted
    ObjectIds m_made;                         ///< by the last duplicate()
    CanvasPoint m_from;                       ///< where what was copied then stood
    CanvasPoint m_distance;                   ///< to which it was copied
    bool m_isChosen = false;                  ///< whether that was the architect's choice
};

} // namespace grondplan::ui
