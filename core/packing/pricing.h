#pragma once

#include "core/packing/model.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace grondplan::packing {

/// What one bin holds: class and count, ascending.
using Pattern = std::vector<std::pair<int, std::int64_t>>;

/// The filling of one bin that is worth most: a knapsack in several dimensions, by depth-first search in the
/// order of worth per weight, where weight is one sum of the dimensions chosen so that it bounds well. Rules
/// between items are not looked at, so its bound holds with them too.
class Pricing
{
public:
    /// \param counts  by class: how many there are at most
    Pricing(const Model &model, int type, bool afterFailure);

    struct Answer
    {
        double worth = 0;              ///< of the best filling found
        double bound = 0;              ///< no filling is worth more
        std::vector<Pattern> patterns; ///< the best last; others met on the way before it
        bool isExact = false;
        std::int64_t nodes = 0;
    };
    /// \param worth   by class
    /// \param above   only fillings worth more than this are of interest
    Answer best(const std::vector<double> &worth, const std::vector<std::int64_t> &counts, double above,
                std::int64_t mostNodes);

    /// By dimension, how it counted in the sum that stood for all, at the last search; adds up to 1.
    [[nodiscard]] const std::vector<double> &shares() const { return m_share; }

private:
    struct Candidate
    {
        int cls = 0;
        double worth = 0;
        double weight = 0;
        double perWeight = 0;
        std::int64_t count = 0;
        const double *demand = nullptr; ///< in shares of the capacity
    };

    void choose(const std::vector<double> &worth, const std::vector<std::int64_t> &counts);
    double balanceShares();
    double relaxed(std::vector<double> *used) const;
    void weigh();
    void search(std::size_t from, double worth, double weightLeft);
    [[nodiscard]] bool canBeat(std::size_t from, double worth, double weightLeft) const;
    [[nodiscard]] std::int64_t fitting(const Candidate &one) const;

    std::size_t m_dimensions;
    std::vector<char> m_suits;    ///< by class
    std::vector<double> m_demand; ///< [class * dimensions + dimension], in shares of the capacity
    std::vector<double> m_share;
    std::vector<Candidate> m_candidates;
    std::vector<double> m_room;
    std::vector<std::int64_t> m_chosen; ///< by candidate
    double m_best = 0;
    std::int64_t m_nodes = 0;
    std::int64_t m_most = 0;
    Answer m_answer;
};

} // namespace grondplan::packing
