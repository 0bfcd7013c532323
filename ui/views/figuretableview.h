#pragma once

#include "ui/models/figuretable.h"

#include <QTableView>

namespace grondplan::ui {

/// A table of figures on a page: as high as its rows up to a limit, sorted by a click on a heading, copied
/// with Ctrl+C, and asked "why?" by a double click, Enter or its menu.
class FigureTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTableView(QWidget *parent = nullptr);

    [[nodiscard]] FigureModel &figures() { return *m_model; }
    void setTable(FigureTable table, const Words &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void explainRequested(const QString &figure);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void explain(const QModelIndex &index);
    void layOutColumns();

    FigureModel *m_model;
};

} // namespace grondplan::ui
