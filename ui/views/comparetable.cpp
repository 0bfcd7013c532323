#include "ui/views/comparetable.h"

#include "ui/views/roomystyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace grondplan::ui {

namespace {

/// Draws a thin bar under a cost, so that the scenarios' costs are seen beside each other.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant share = index.data(CompareModel::BarRole);
        if (!share.isValid())
            return;
        const QRectF cell = QRectF(option.rect).adjusted(9, 0, -9, 0);
        const double width = std::max(2.0, cell.width() * share.toDouble());
        const QRectF bar(cell.right() - width, cell.bottom() - 5, width, 3);
        const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
        painter->fillRect(bar, dark ? QColor(0x9e, 0xcb, 0xf2) : QColor(0x1f, 0x5a, 0x8c));
    }
};

} // namespace

static constexpr int kRowPadding = 16;

CompareTable::CompareTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new CompareModel(this))
{
    setModel(m_model);
    giveRoom(*this);
    setItemDelegate(new BarDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    horizontalHeader()->hide();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        layOutColumns();
    });
}

QRect CompareTable::placeOf(int side) const
{
    const int value = CompareModel::valueColumn(side);
    if (value >= m_model->columnCount())
        return {};
    const int last = side == 0 ? value : CompareModel::differenceColumn(side);
    const int left = columnViewportPosition(value);
    return {left, 0, columnViewportPosition(last) + columnWidth(last) - left, height()};
}

void CompareTable::layOutColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column)
        widths.push_back(sizeHintForColumn(column) + 8);
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(0, viewport()->width() - needed) / columns;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + spare);
    Q_EMIT columnsMoved();
}

QSize CompareTable::sizeHint() const
{
    const int scroll = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {fontMetrics().averageCharWidth() * 90,
            std::max(1, m_model->rowCount()) * verticalHeader()->defaultSectionSize() + 2 * frameWidth() +
                scroll};
}

QSize CompareTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

void CompareTable::copy()
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    int row = -1;
    for (const QModelIndex &at : std::as_const(chosen)) {
        if (row >= 0)
            text += at.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = at.row();
        text += at.data().toString();
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool CompareTable::event(QEvent *event)
{
    // The window has a Copy of its own, for the canvas.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    return QTableView::event(event);
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void CompareTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT columnsMoved();
}

} // namespace grondplan::ui
