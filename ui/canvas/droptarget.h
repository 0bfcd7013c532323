#pragma once

#include "core/project/project.h"
#include "ui/canvas/canvasobject.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

class QMimeData;
class QPainter;

namespace grondplan::ui {

class CanvasView;

/// The MIME type of a template that is dragged; the data is its id in UTF-8.
inline constexpr char kTemplateMimeType[] = "application/x-grondplan-template";

/// What is dragged onto the canvas from elsewhere: a template, or files. A template dropped on a link goes
/// between its ends.
class DropTarget
{
public:
    explicit DropTarget(CanvasView &view)
        : m_view(view)
    {
    }

    /// Whether there is something for the canvas in it.
    bool enter(const QMimeData &data);
    void moveTo(QPointF viewPoint);
    void leave();
    void drop(QPointF viewPoint);
    void paint(QPainter &painter) const;

private:
    [[nodiscard]] CanvasPoint cardPlace() const;
    [[nodiscard]] CanvasObject linkUnder() const; ///< that a workload dropped now would split
    void askWhatItCosts() const;
    void dropFiles(ZoneId zone, QPointF canvas);
    [[nodiscard]] QString consequence() const;
    void paintSplit(QPainter &painter, CanvasObject link) const;

    CanvasView &m_view;
    QString m_template;
    QString m_name;
    QStringList m_files;
    std::optional<QPointF> m_at; ///< in the window; unset while nothing is over the canvas
};

} // namespace grondplan::ui
