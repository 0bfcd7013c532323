#pragma once

#include <QPixmap>
#include <QWidget>

namespace grondplan::ui {

class CanvasView;

/// All of the sketch in small, in the canvas's lower right corner, with a frame round what is in view. A
/// press or drag goes there. Shows itself only while something is out of view.
class Minimap final : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(CanvasView &view);

    void setWanted(bool wanted);
    void contentChanged(); ///< the sketch or the theme
    void viewChanged();    ///< what is in view, or the size of the window

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF shown() const; ///< part of the canvas
    [[nodiscard]] double scale() const; ///< pixels for a canvas unit
    [[nodiscard]] QRectF toMap(const QRectF &canvas) const;
    void goTo(QPointF point);
    void draw();

    CanvasView &m_view;
    bool m_wanted = true;
    QPixmap m_picture; ///< null: to be drawn again
};

} // namespace grondplan::ui
