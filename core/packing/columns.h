#pragma once

#include "core/packing/bound.h"
#include "core/packing/lp.h"
#include "core/packing/meter.h"
#include "core/packing/placement.h"
#include "core/packing/pricing.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace grondplan::packing {

/// Column generation: a linear program over fillings of bins, which grows by the filling that is worth most
/// at its prices (Gilmore and Gomory 1961), with smoothed prices (Wentges 1997). Gives the tightest bound
/// there is here, and, diving into its solution, placements that local search does not find (Sadykov et al.
/// 2019).
class Columns
{
public:
    /// \param afterFailure  fillings by the capacities after a failure; good for a bound only
    Columns(const Model &model, bool afterFailure);
    ~Columns();

    /// The fillings of a placement.
    void add(const Placement &placement);
    /// Solves as far as the meter goes, or until the bound cannot get better or reaches `target`, or the
    /// program costs no more than `floor`, below which nothing is.
    void solve(std::int64_t target, std::int64_t floor, Meter &meter);

    /// No placement costs less (with whole bins); proved in floating point only, see certificate().
    [[nodiscard]] std::int64_t value() const;
    [[nodiscard]] bool isOptimal() const { return m_isOptimal; } ///< of the linear program
    /// Classes and types as in the model.
    [[nodiscard]] Certificate certificate() const;

    /// Fixes fillings that the solution takes nearly whole, solves again with what is left, and so on; what
    /// then remains is filled in by `finish`. Starts from the whole problem each time; `seed` tells dives
    /// apart. \return a placement cheaper than `below`, if it finds one
    std::optional<Placement> dive(std::int64_t below, std::uint64_t seed, Meter &meter);

private:
    struct Column
    {
        int type = 0;
        Pattern pattern;
        int index = 0; ///< in the program
    };

    bool addColumn(int type, Pattern pattern);
    bool improve(std::int64_t target, std::int64_t floor, Meter &meter);
    std::size_t price(const std::vector<double> &worth, Meter &meter, bool &isWhole);
    std::size_t addBest(int type, const std::vector<Pricing::Filling> &fillings,
                        const std::vector<double> &lpWorth, double above);
    void readPrices(std::vector<double> &worth, std::vector<double> &stock) const;
    double boundOf(const std::vector<double> &worth, const std::vector<double> &best) const;
    [[nodiscard]] std::int64_t rounded(double bound) const;
    void makeRows();
    std::size_t fix(Placement &placement, std::uint64_t seed, std::int64_t items);
    void complete(Placement &placement, std::uint64_t seed, std::int64_t below, Meter &meter) const;

    /// The linear program over some of the items, and how far it is solved.
    struct Program
    {
        std::unique_ptr<Lp> lp;
        std::vector<int> rows;            ///< by class; 0 = none is left
        std::vector<int> stockRows;       ///< by type; 0 = as many as one likes
        std::vector<std::int64_t> counts; ///< by class: what is left to cover
        std::vector<std::int64_t> stock;  ///< by type
        std::vector<Column> columns;
        std::set<std::pair<int, Pattern>> known;
        std::vector<double> center;     ///< the prices that gave the best bound
        std::vector<double> centerBest; ///< by type: what a filling is worth at most at them
        double bound = 0;
        double cost = 0; ///< as it was solved last
    };

    /// A program over what is left only, with what the columns hold of it.
    void restrictTo(const Placement &placement, Program &whole);

    struct Dive
    {
        Program whole; ///< as it was before
        std::int64_t hope = 0;
        std::int64_t below = 0;
        std::optional<Placement> best;
    };
    bool descend(Placement &placement, std::int64_t most, std::uint64_t seed, Dive &dive, Meter &meter);
    void finish(Placement placement, std::uint64_t seed, Dive &dive, Meter &meter) const;

    const Model &m_model;
    bool m_afterFailure;
    std::int64_t m_common = 1;
    std::vector<Pricing> m_pricings; ///< by type
    Program m_now;
    std::int64_t m_mostLooks = 0;
    bool m_isOptimal = false;
};

} // namespace grondplan::packing
