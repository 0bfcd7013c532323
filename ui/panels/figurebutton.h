#pragma once

#include "ui/panels/figures.h"

#include <QAbstractButton>

namespace grondplan::ui {

/// One live figure: its name, its value set large, and a remark. Pressing it asks why.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(const QString &icon, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setFigure(const FigureText &figure);
    void setStale(bool stale); ///< greyed: the figure is of an earlier state

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont smallFont() const;
    void describe();

    QString m_icon;
    FigureText m_figure;
    bool m_stale = false;
};

} // namespace grondplan::ui
