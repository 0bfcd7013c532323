#pragma once

#include "core/diagram/diagram.h"

#include <QAbstractScrollArea>

namespace grondplan::ui {

/// Shows a laid out diagram to be walked over: zoomed with Ctrl and the wheel, by pinching or with + and -,
/// dragged or scrolled. Its boxes are told to screen readers as a tree.
class DiagramCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DiagramCanvas(QWidget *parent = nullptr);

    /// The part that is seen stays, or the whole again if the whole was seen.
    void setDiagram(diagram::Diagram diagram);
    [[nodiscard]] const diagram::Diagram &diagram() const { return m_diagram; }
    /// Counts up with every diagram, so that an answer about an old one can be told.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    void setFaded(bool faded);

    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1 = 100 %
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] QRectF toViewport(const QRectF &inDiagram) const;

public Q_SLOTS:
    void zoomToFit();
    void zoomTo(double zoom); ///< about the middle of what is seen
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setZoom(double zoom, const QPointF &about);
    void setScrollBars();
    [[nodiscard]] QPointF origin() const; ///< where the diagram's corner is in the viewport
    [[nodiscard]] double fittingZoom() const;

    diagram::Diagram m_diagram;
    quint64 m_generation = 0;
    double m_zoom = 1;
    bool m_fitted = true;
    bool m_faded = false;
    bool m_dragging = false;
    QPoint m_dragFrom;
};

} // namespace grondplan::ui
