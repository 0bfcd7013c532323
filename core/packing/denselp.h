#pragma once

#include <cstddef>
#include <vector>

namespace grondplan::packing {

/// A small linear program that is solved thousands of times with other bounds: minimise cost, rows at least
/// so much. The dual simplex method with bounds on the columns (Lemke 1954, Wagner 1958) on a full table,
/// which for a handful of columns is far quicker than a library for large ones. Floating point, so what it
/// says is a hint; what is claimed of it is proved in integers elsewhere.
class DenseLp
{
public:
    /// \param costs  of the columns, none below zero
    explicit DenseLp(std::vector<double> costs);

    void addRow(const std::vector<double> &entries, double least); ///< before start()

    /// A basis with its table; copied to go on from it in two ways.
    struct State
    {
        std::vector<double>
            table; ///< [row of the basis or the cost][column outside it]: change of one by the other
        std::vector<double> value; ///< of the variables in the basis
        std::vector<int> inside;   ///< variables: a column, or, counted on, what a row has beyond its least
        std::vector<int> outside;
        std::vector<char> isUpper; ///< of those outside: at the upper bound
        std::vector<double> least; ///< by variable
        std::vector<double> most;
        std::vector<double> prices; ///< by row
        bool isFeasible = true;
    };

    [[nodiscard]] State start() const; ///< every column from zero up
    void setBounds(State &state, std::size_t column, double least, double most) const;
    /// The row asks so much more than its least.
    void setBeyond(State &state, std::size_t row, double more) const;
    /// \return the number of pivots; -1 when there were too many. Where there is no solution the prices prove
    /// it.
    [[nodiscard]] long solve(State &state) const;

    [[nodiscard]] std::size_t rows() const { return m_least.size(); }
    [[nodiscard]] double value(const State &state, std::size_t column) const;

private:
    struct Leaving
    {
        std::size_t row = 0;
        double by = 0; ///< how far it is out of its bounds
        double bound = 0;
        bool isBelow = false;
    };

    [[nodiscard]] static double at(const State &state, std::size_t outside);
    [[nodiscard]] Leaving leaving(const State &state) const;
    [[nodiscard]] std::size_t entering(const State &state, const Leaving &leaving) const;
    void pivot(State &state, const Leaving &leaving, std::size_t enters) const;
    void price(State &state) const;
    void priceBeyond(State &state, const Leaving &leaving) const;

    std::size_t m_columns;
    std::vector<double> m_costs;
    std::vector<double> m_entries; ///< [row * columns + column]
    std::vector<double> m_least;   ///< by row
};

} // namespace grondplan::packing
