#pragma once

#include "core/base/money.h"
#include "core/compare/compare.h"
#include "core/text/words.h"

#include <QAbstractTableModel>

#include <vector>

namespace grondplan::ui {

/// A comparison as a table: the name of a figure, its value in the first scenario, and for every other one
/// its value and how it differs from the first.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        BarRole =
            Qt::UserRole, ///< double, 0 to 1: the cost against the highest; invalid where no bar is drawn
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param currency  of the first scenario
    void setComparison(Comparison comparison, Currency currency, const Words &words);
    void setStale(std::vector<bool> stale); ///< for each scenario, whether its figures are out of date

    [[nodiscard]] static int valueColumn(int side) { return side == 0 ? 1 : 2 * side; }
    [[nodiscard]] static int differenceColumn(int side) { return 2 * side + 1; } ///< of all but the first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Judgement
    {
        None,
        Better,
        Worse
    };
    [[nodiscard]] static std::size_t sideOf(int column);
    [[nodiscard]] static bool isDifference(int column) { return column >= 3 && column % 2 == 1; }
    [[nodiscard]] QString value(const ComparedFigure &figure, std::size_t side) const;
    [[nodiscard]] QString bound(const ComparedFigure &figure, std::int64_t value) const; ///< of a band
    [[nodiscard]] QString amount(const ComparedFigure &figure, std::int64_t value) const;
    [[nodiscard]] std::optional<std::int64_t> difference(const ComparedFigure &figure,
                                                         std::size_t side) const;
    [[nodiscard]] QString differenceText(const ComparedFigure &figure, std::size_t side) const;
    [[nodiscard]] Judgement judgement(const ComparedFigure &figure, std::size_t side) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QVariant colour(const QModelIndex &index) const;
    [[nodiscard]] QVariant bar(const ComparedFigure &figure, std::size_t side) const;

    Comparison m_comparison;
    Currency m_currency;
    Words m_words;
    std::vector<bool> m_stale;
};

} // namespace grondplan::ui
