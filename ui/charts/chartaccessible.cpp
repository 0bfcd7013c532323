#include "ui/charts/chartaccessible.h"

#include "ui/charts/charts.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <utility>

namespace grondplan::ui {

// The rows travel as a property of the view, the names of the columns first, so that a screen reader may come
// at any time.
static constexpr char kRowsProperty[] = "accessibleRows";

static QList<QStringList> rowsOf(const QObject &view)
{
    return view.property(kRowsProperty).value<QList<QStringList>>();
}

namespace {

class ChartTable;

/// One cell of a chart's table; owned by Qt's register of accessible objects, which the table empties at its
/// end.
class ChartCell final
    : public QAccessibleInterface
    , public QAccessibleTableCellInterface
{
public:
    ChartCell(ChartTable &table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

private:
    ChartTable &m_table;
    int m_row;
    int m_column;
};

/// A chart as a table: a row for each bar, with its name, its value and its share where it has one.
class ChartTable final
    : public QAccessibleWidget
    , public QAccessibleTableInterface
{
public:
    explicit ChartTable(QWidget *view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~ChartTable() override
    {
        for (const auto &[place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString cellText(int row, int column) const
    {
        return rowsOf(*widget()).value(row + 1).value(column);
    }
    [[nodiscard]] QRect rowRect(int row) const
    {
        QRect area = rect();
        const int height = rowCount() > 0 ? area.height() / rowCount() : 0;
        area.setTop(area.top() + row * height);
        area.setHeight(height);
        return area;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override { return rowCount() * columnCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return columnCount() > 0 ? cellAt(index / columnCount(), index % columnCount()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (rowRect(row).contains(x, y))
                return cellAt(row, 0);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const ChartCell *>(child);
        return cell != nullptr ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        auto *self = const_cast<ChartTable *>(this); // the cells are a cache behind a const interface of Qt's
        QAccessible::Id &id = self->m_cells[{row, column}];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ChartCell(*self, row, column));
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return rowsOf(*widget()).value(0).value(column);
    }
    [[nodiscard]] QString rowDescription(int row) const override { return cellText(row, 0); }
    [[nodiscard]] int columnCount() const override
    {
        return static_cast<int>(rowsOf(*widget()).value(0).size());
    }
    [[nodiscard]] int rowCount() const override
    {
        return std::max(0, static_cast<int>(rowsOf(*widget()).size()) - 1);
    }

    // Nothing in a chart can be selected.
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

bool ChartCell::isValid() const
{
    return m_table.isValid() && m_row < m_table.rowCount() && m_column < m_table.columnCount();
}

QAccessibleInterface *ChartCell::parent() const
{
    return &m_table;
}

QAccessibleInterface *ChartCell::table() const
{
    return &m_table;
}

QRect ChartCell::rect() const
{
    return m_table.rowRect(m_row);
}

QString ChartCell::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return m_table.cellText(m_row, m_column);
    if (kind == QAccessible::Description)
        return m_table.columnDescription(m_column);
    return {};
}

QList<QAccessibleInterface *> ChartCell::rowHeaderCells() const
{
    return m_column == 0 ? QList<QAccessibleInterface *>()
                         : QList<QAccessibleInterface *>{m_table.cellAt(m_row, 0)};
}

} // namespace

static QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view != nullptr ? new ChartTable(view) : nullptr;
}

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void setAccessibleRows(ChartView &view, const ChartData &data)
{
    const bool hasShares =
        std::any_of(data.rows.begin(), data.rows.end(), [](const auto &row) { return !row.share.isEmpty(); });
    QStringList heading = {ChartView::tr("Name"), ChartView::tr("Value")};
    if (hasShares)
        heading.append(ChartView::tr("Share"));
    QList<QStringList> rows = {heading};
    for (const auto &row : data.rows) {
        rows.append(QStringList{row.name, row.value});
        if (hasShares)
            rows.back().append(row.share);
    }
    if (rowsOf(view) == rows)
        return;
    view.setProperty(kRowsProperty, QVariant::fromValue(rows));
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace grondplan::ui
