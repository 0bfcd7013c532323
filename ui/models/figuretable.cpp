#include "ui/models/figuretable.h"

#include <QCollator>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <numeric>

namespace grondplan::ui {

void FigureModel::setTable(FigureTable table, const Words &words)
{
    const bool sameShape =
        table.rows.size() == m_table.rows.size() && table.columns.size() == m_table.columns.size();
    if (!sameShape)
        beginResetModel();
    m_table = std::move(table);
    m_words = words;
    arrange();
    if (!sameShape) {
        endResetModel();
        return;
    }
    if (m_table.columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_table.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FigureModel::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

bool FigureModel::isNumber(int column) const
{
    return m_table.columns[static_cast<std::size_t>(column)].number;
}

const TableCell &FigureModel::cell(const QModelIndex &index) const
{
    const std::size_t row = m_order[static_cast<std::size_t>(index.row())];
    return m_table.rows[row][static_cast<std::size_t>(index.column())];
}

QString FigureModel::written(const TableCell &cell) const
{
    if (cell.absent)
        return QStringLiteral("–");
    switch (cell.format) {
    case CellFormat::Text:
        return cell.text;
    case CellFormat::Count:
        return m_words.number(cell.value);
    case CellFormat::Thousandths:
        return m_words.decimal(static_cast<double>(cell.value) / 1'000, 2);
    case CellFormat::Cpu:
        return m_words.cpu(MilliCpu(cell.value));
    case CellFormat::Memory:
        return m_words.memory(Bytes(cell.value));
    case CellFormat::Disk:
        return m_words.disk(Bytes(cell.value));
    case CellFormat::Money:
        return m_words.money({cell.value, m_table.currency});
    case CellFormat::Ppm:
        return m_words.percent(cell.value);
    }
    return {};
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return written(cell(index));
    case Qt::ToolTipRole: // what a narrow column cuts off
        return isNumber(index.column()) ? QVariant() : QVariant(written(cell(index)).toHtmlEscaped());
    case Qt::TextAlignmentRole: {
        const bool number = isNumber(index.column());
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ForegroundRole:
        return m_stale ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case FigureRole:
        return cell(index).figure;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureTable::Column &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column.number ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

void FigureModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<std::size_t> before = m_order;
    arrange();
    std::vector<int> shownAt(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        shownAt[m_order[i]] = static_cast<int>(i);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &from : old) {
        const std::size_t row = before[static_cast<std::size_t>(from.row())];
        moved.append(index(shownAt[row], from.column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FigureModel::arrange()
{
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    QCollator collator(m_words.locale());
    collator.setNumericMode(true); // "web 2" before "web 10"
    const bool numeric = m_table.columns[column].number;
    const auto less = [&](std::size_t a, std::size_t b) {
        const TableCell &first = m_table.rows[a][column];
        const TableCell &second = m_table.rows[b][column];
        if (first.absent != second.absent)
            return second.absent;
        return numeric ? first.value < second.value : collator.compare(first.text, second.text) < 0;
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(m_order.begin(), m_order.end(), less);
    else
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&less](std::size_t a, std::size_t b) { return less(b, a); });
}

static QString forSpreadsheet(QString text, bool words)
{
    static const QString kFormulaStarts = QStringLiteral("=+-@");
    if (words && !text.isEmpty() && kFormulaStarts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString FigureModel::toText(QModelIndexList indexes) const
{
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    int row = -1;
    for (const QModelIndex &at : std::as_const(indexes)) {
        if (row >= 0)
            text += at.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = at.row();
        text += forSpreadsheet(written(cell(at)), !isNumber(at.column()));
    }
    return text;
}

} // namespace grondplan::ui
