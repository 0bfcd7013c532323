#pragma once

#include <QCheckBox>

namespace grondplan::ui {

/// A check box whose text goes on in the next line where it does not fit, so that a form is never wider for
/// it.
class CheckField final : public QCheckBox
{
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override;

private:
    [[nodiscard]] QRect textRect(int width) const; ///< all lines of it, at a width of the whole
    [[nodiscard]] int wholeHeight() const;
};

} // namespace grondplan::ui
