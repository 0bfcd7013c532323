#pragma once

#include "ui/models/comparemodel.h"

#include <QTableView>

namespace grondplan::ui {

/// The table of a comparison. Its columns share the width evenly over the scenarios; their headings are the
/// row of choosers above it, which follows columnsMoved().
class CompareTable final : public QTableView
{
    Q_OBJECT
public:
    explicit CompareTable(QWidget *parent = nullptr);

    [[nodiscard]] CompareModel &comparison() { return *m_model; }
    /// From the left of the viewport, a scenario's value and difference together.
    [[nodiscard]] QRect placeOf(int side) const;
    void layOutColumns();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnsMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void copy();

    CompareModel *m_model;
};

} // namespace grondplan::ui
