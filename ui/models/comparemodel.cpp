#include "ui/models/comparemodel.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cstdlib>

namespace grondplan::ui {

void CompareModel::setComparison(Comparison comparison, Currency currency, const Words &words)
{
    const bool sameShape = comparison.figures.size() == m_comparison.figures.size() &&
                           comparison.scenarios.size() == m_comparison.scenarios.size();
    if (!sameShape)
        beginResetModel();
    m_comparison = std::move(comparison);
    m_currency = currency;
    m_words = words;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (sameShape && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CompareModel::setStale(std::vector<bool> stale)
{
    if (m_stale == stale)
        return;
    m_stale = std::move(stale);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.figures.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_comparison.scenarios.empty()
               ? 0
               : 2 * static_cast<int>(m_comparison.scenarios.size());
}

std::size_t CompareModel::sideOf(int column)
{
    return column <= 1 ? 0 : static_cast<std::size_t>(column / 2);
}

QString CompareModel::amount(const ComparedFigure &figure, std::int64_t value) const
{
    switch (figure.unit) {
    case Unit::MinorMoney:
        return m_words.money({value, m_currency});
    case Unit::Millicpu:
        return m_words.cpu(MilliCpu(value));
    case Unit::ByteCount:
        return m_words.memory(Bytes(value));
    case Unit::Ppm:
        return m_words.percent(value);
    default:
        break;
    }
    if (figure.id == QLatin1String("density"))
        return m_words.decimal(static_cast<double>(value) / 1'000, 2);
    return m_words.number(value);
}

QString CompareModel::bound(const ComparedFigure &figure, std::int64_t value) const
{
    // The unit stands beside the likely value already.
    if (figure.unit == Unit::Millicpu)
        return m_words.cpu(MilliCpu(value)).chopped(QLatin1String(" vCPU").size());
    return amount(figure, value);
}

QString CompareModel::value(const ComparedFigure &figure, std::size_t side) const
{
    const auto &band = figure.values[side];
    if (!band)
        return QStringLiteral("–");
    const QString likely = amount(figure, band->likely);
    if (band->low == band->high)
        return likely;
    return tr("%1 (%2 to %3)").arg(likely, bound(figure, band->low), bound(figure, band->high));
}

std::optional<std::int64_t> CompareModel::difference(const ComparedFigure &figure, std::size_t side) const
{
    if (!figure.values.front() || !figure.values[side])
        return {};
    return figure.values[side]->likely - figure.values.front()->likely;
}

QString CompareModel::differenceText(const ComparedFigure &figure, std::size_t side) const
{
    const std::optional<std::int64_t> by = difference(figure, side);
    if (!by)
        return QStringLiteral("–");
    if (*by == 0)
        return tr("the same");
    const bool more = *by > 0;
    const std::int64_t size = std::abs(*by);
    const int count = static_cast<int>(std::min<std::int64_t>(size, 1'000'000'000)); // for the plural
    switch (figure.unit) {
    case Unit::Servers:
        return more ? tr("+%Ln server(s)", nullptr, count) : tr("−%Ln server(s)", nullptr, count);
    case Unit::NodeVms:
        return more ? tr("+%Ln node VM(s)", nullptr, count) : tr("−%Ln node VM(s)", nullptr, count);
    case Unit::Instances:
        return more ? tr("+%Ln instance(s)", nullptr, count) : tr("−%Ln instance(s)", nullptr, count);
    case Unit::Ppm: {
        const QString points = m_words.decimal(static_cast<double>(size) / 10'000, 1);
        return more ? tr("+%1 points").arg(points) : tr("−%1 points").arg(points);
    }
    default:
        return (more ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(amount(figure, size));
    }
}

CompareModel::Judgement CompareModel::judgement(const ComparedFigure &figure, std::size_t side) const
{
    const std::optional<std::int64_t> by = difference(figure, side);
    if (!by || *by == 0 || !figure.judged)
        return Judgement::None;
    return (*by < 0) == figure.lessIsBetter ? Judgement::Better : Judgement::Worse;
}

QString CompareModel::text(const QModelIndex &index) const
{
    const ComparedFigure &figure = m_comparison.figures[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return m_words.text(QString(QLatin1String("compare.") + figure.id));
    const std::size_t side = sideOf(index.column());
    return isDifference(index.column()) ? differenceText(figure, side) : value(figure, side);
}

/// What the colour of a difference says, in words.
QString CompareModel::spoken(const QModelIndex &index) const
{
    if (!isDifference(index.column()))
        return text(index);
    switch (judgement(m_comparison.figures[static_cast<std::size_t>(index.row())], sideOf(index.column()))) {
    case Judgement::Better:
        return tr("%1, better").arg(text(index));
    case Judgement::Worse:
        return tr("%1, worse").arg(text(index));
    case Judgement::None:
        break;
    }
    return text(index);
}

QVariant CompareModel::colour(const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const std::size_t side = sideOf(index.column());
    const bool stale = [&] {
        const auto isStale = [this](std::size_t at) { return at < m_stale.size() && m_stale[at]; };
        return index.column() > 0 && (isStale(side) || (isDifference(index.column()) && isStale(0)));
    }();
    if (stale)
        return palette.brush(QPalette::PlaceholderText);
    if (!isDifference(index.column()))
        return {};
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (judgement(m_comparison.figures[static_cast<std::size_t>(index.row())], side)) {
    case Judgement::Better:
        return QColor(dark ? QColor(0x6c, 0xc7, 0x8a) : QColor(0x1b, 0x6e, 0x3c));
    case Judgement::Worse:
        return QColor(dark ? QColor(0xf2, 0x8b, 0x82) : QColor(0xb3, 0x26, 0x1e));
    case Judgement::None:
        break;
    }
    return palette.brush(QPalette::PlaceholderText);
}

QVariant CompareModel::bar(const ComparedFigure &figure, std::size_t side) const
{
    if (figure.unit != Unit::MinorMoney || !figure.values[side])
        return {};
    std::int64_t most = 0;
    for (const auto &other : figure.values)
        most = std::max(most, other ? other->likely : 0);
    if (most <= 0)
        return {};
    return static_cast<double>(figure.values[side]->likely) / static_cast<double>(most);
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return spoken(index).toHtmlEscaped();
    case Qt::TextAlignmentRole: {
        const bool number = index.column() > 0 && !isDifference(index.column());
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ForegroundRole:
        return colour(index);
    case BarRole:
        if (index.column() > 0 && !isDifference(index.column()))
            return bar(m_comparison.figures[static_cast<std::size_t>(index.row())], sideOf(index.column()));
        return {};
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return tr("Figure");
    const QString &name = m_comparison.scenarios[sideOf(section)];
    return isDifference(section) ? tr("%1, difference").arg(name) : name;
}

} // namespace grondplan::ui
