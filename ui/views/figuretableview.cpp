#include "ui/views/figuretableview.h"

#include "ui/views/roomystyle.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kMostRows = 24; // more scroll within the table
static constexpr int kRowsMeasured = 60;
static constexpr int kLongestWords = 42; // characters of a name; a source may be a whole sentence

FigureTableView::FigureTableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new FigureModel(this))
{
    setModel(m_model);
    giveRoom(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab goes on to the next table
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::activated, this, &FigureTableView::explain);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void FigureTableView::setTable(FigureTable table, const Words &words)
{
    m_model->setTable(std::move(table), words);
    const bool scrolls = m_model->rowCount() > kMostRows;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    layOutColumns();
    updateGeometry();
}

void FigureTableView::layOutColumns()
{
    resizeColumnsToContents();
    const int columns = m_model->columnCount();
    const int longest = fontMetrics().averageCharWidth() * kLongestWords;
    for (int column = 0; column < columns; ++column) {
        if (!m_model->isNumber(column) && columnWidth(column) > longest)
            setColumnWidth(column, longest); // the rest is in the tool tip
    }
    const int spare = viewport()->width() - horizontalHeader()->length();
    if (columns == 0 || spare <= 0)
        return;
    // What is left over goes to all alike: a last column that takes it all would stand far from the others.
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, columnWidth(column) + spare / columns + (column < spare % columns ? 1 : 0));
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        layOutColumns();
}

QSize FigureTableView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    const int scroll = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int height = horizontalHeader()->sizeHint().height() +
                       rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + scroll;
    return {std::max(horizontalHeader()->length() + 2 * frameWidth(), fontMetrics().averageCharWidth() * 40),
            height};
}

QSize FigureTableView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, sizeHint().height()};
}

void FigureTableView::copy()
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->toText(chosen));
}

bool FigureTableView::event(QEvent *event)
{
    // The window has a Copy of its own, for the canvas.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    return QTableView::event(event);
}

void FigureTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKeyboard ? currentIndex() : indexAt(event->pos());
    QMenu menu(this);
    QAction *why = menu.addAction(tr("Why this figure?"));
    why->setEnabled(!at.data(FigureModel::FigureRole).toString().isEmpty());
    QAction *copied = menu.addAction(tr("Copy"));
    copied->setEnabled(selectionModel()->hasSelection());
    QAction *all = menu.addAction(tr("Select all"));
    const QPoint place =
        byKeyboard ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos();
    const QAction *chosen = menu.exec(place);
    if (chosen == why)
        explain(at);
    else if (chosen == copied)
        copy();
    else if (chosen == all)
        selectAll();
}

void FigureTableView::explain(const QModelIndex &index)
{
    const QString figure = index.data(FigureModel::FigureRole).toString();
    if (!figure.isEmpty())
        Q_EMIT explainRequested(figure);
}

} // namespace grondplan::ui
