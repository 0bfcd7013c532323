#pragma once

#include "core/base/money.h"
#include "core/text/words.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace grondplan::ui {

/// What a cell's value is counted in, and so how it is written.
enum class CellFormat
{
    Text,
    Count,
    Thousandths, ///< 6667 is 6.67
    Cpu,         ///< millicpu
    Memory,      ///< bytes
    Disk,        ///< bytes, in the units that disks are sold in
    Money,       ///< minor units of the table's currency
    Ppm,
};

/// A cell that is put into words only when it is looked at.
struct TableCell
{
    CellFormat format = CellFormat::Text;
    QString text; ///< of CellFormat::Text
    std::int64_t value = 0;
    QString figure;      ///< the path whose explanation tells how it came about; empty: there is none
    bool absent = false; ///< there is no such figure

    [[nodiscard]] static TableCell words(const QString &text)
    {
        return {CellFormat::Text, text, 0, {}, false};
    }
    [[nodiscard]] static TableCell number(CellFormat format, std::int64_t value, const QString &figure = {})
    {
        return {format, {}, value, figure, false};
    }
    /// Words that sort by a number.
    [[nodiscard]] static TableCell wordsFor(const QString &text, std::int64_t value,
                                            const QString &figure = {})
    {
        return {CellFormat::Text, text, value, figure, false};
    }
    [[nodiscard]] static TableCell none() { return {CellFormat::Text, {}, 0, {}, true}; }

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct FigureTable
{
    struct Column
    {
        QString title;
        bool number = false; ///< set to the right, sorts by value
    };
    std::vector<Column> columns;
    std::vector<std::vector<TableCell>> rows; ///< as many cells as there are columns
    Currency currency;
};

/// A table of figures for a view; sorts its own rows, so that a live table keeps its order from plan to plan.
class FigureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        FigureRole = Qt::UserRole, ///< QString: TableCell::figure
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and place where the new table has the shape of the old one.
    void setTable(FigureTable table, const Words &words);
    void setStale(bool stale);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1: the table's own order

    [[nodiscard]] bool isNumber(int column) const;
    /// The cells as tab-separated lines for a spreadsheet. Words that one would take for a formula are marked
    /// as text.
    [[nodiscard]] QString toText(QModelIndexList indexes) const;

private:
    [[nodiscard]] const TableCell &cell(const QModelIndex &index) const;
    [[nodiscard]] QString written(const TableCell &cell) const;
    void arrange();

    FigureTable m_table;
    Words m_words;
    std::vector<std::size_t> m_order; ///< shown row to row of the table
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_stale = false;
};

} // namespace grondplan::ui
