#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace grondplan::packing {

/// A linear program that is solved again and again while bounds change and columns are added: minimise cost.
/// Floating point throughout, so what it says is a hint; what is claimed of it is proved in integers
/// elsewhere. Over GLPK.
class Lp
{
public:
    using Entries = std::vector<std::pair<int, double>>; ///< row and value

    Lp();
    ~Lp();
    Lp(const Lp &) = delete;
    Lp &operator=(const Lp &) = delete;

    /// A row whose value is at least `least`; exactly that when `isExact`.
    int addRow(double least, bool isExact = false);
    int addRowUpTo(double most);
    int addColumn(double cost, double least, double most, const Entries &entries); ///< `most` may be infinite
    void setRow(int row, double least);
    void setColumn(int column, double least, double most);

    enum class Way
    {
        Primal, ///< columns were added
        Dual    ///< bounds were changed
    };
    /// \return false when there is no solution, or none was found within the iterations
    bool solve(Way way);

    [[nodiscard]] double cost() const;
    [[nodiscard]] double price(int row) const; ///< the dual of a row
    [[nodiscard]] double value(int column) const;
    [[nodiscard]] int columns() const;
    /// What one iteration costs, in steps of a Meter: measured, about a third of rows and columns together.
    [[nodiscard]] long stepsPerIteration() const;
    /// How many simplex iterations there were so far.
    [[nodiscard]] long iterations() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace grondplan::packing
