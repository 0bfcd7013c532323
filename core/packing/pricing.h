#pragma once

#include "core/packing/model.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace grondplan::packing {

/// What one bin holds: class and count, ascending.
using Pattern = std::vector<std::pair<int, std::int64_t>>;

/// The fillings of one bin that are worth most: a knapsack in several dimensions, by depth-first search in
/// the order of worth per weight, where weight is one sum of the dimensions chosen so that it bounds well. A
/// tree for each class that comes first in a filling, so that there are many different ones at a time. Rules
/// between items are not looked at, so its bound holds with them too.
class Pricing
{
public:
    /// \param afterFailure  by the capacities after a failure
    Pricing(const Model &model, int type, bool afterFailure);

    struct Filling
    {
        double worth = 0;
        Pattern pattern;
    };
    struct Answer
    {
        double bound = 0;              ///< no filling is worth more
        std::vector<Filling> fillings; ///< the best of each tree, the best of all first
        bool isExact = false;          ///< every tree was searched to its end
        std::int64_t looks = 0;        ///< items looked at
    };
    /// \param worth      by class
    /// \param counts     by class: how many there are at most
    /// \param above      only fillings worth more than this are of interest
    /// \param mostLooks  in one tree
    Answer best(const std::vector<double> &worth, const std::vector<std::int64_t> &counts, double above,
                std::int64_t mostLooks);

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
    /// Candidates that may still be added, by falling worth per weight.
    struct Level
    {
        std::vector<int> list;
        double lightest = 0;
        double mostWorth = 0;
        int worthiest = -1;
    };

    void choose(const std::vector<double> &worth, const std::vector<std::int64_t> &counts);
    double balanceShares();
    double relaxed(std::vector<double> *used) const;
    void weigh();
    void searchTree(std::size_t root, double above);
    void search(std::size_t depth, double worth, double weightLeft);
    void descend(std::size_t depth, std::size_t place, double worth, double weightLeft);
    void narrow(const Level &from, std::size_t place, Level &to);
    void record(double worth, int last);
    [[nodiscard]] double relaxedFrom(const Level &level, std::size_t place, double weightLeft) const;
    [[nodiscard]] std::int64_t fitting(const Candidate &one) const;
    [[nodiscard]] Level &levelAt(std::size_t depth);

    std::size_t m_dimensions;
    std::vector<char> m_suits;    ///< by class
    std::vector<double> m_demand; ///< [class * dimensions + dimension], in shares of the capacity
    std::vector<double> m_share;
    std::vector<Candidate> m_candidates;
    std::vector<double> m_room;
    std::vector<std::pair<int, std::int64_t>> m_chosen; ///< candidate and count
    std::vector<std::unique_ptr<Level>> m_levels;
    double m_best = 0; ///< of the tree
    double m_open = 0; ///< what is not looked at in the tree is worth no more
    Pattern m_pattern; ///< of m_best
    std::int64_t m_looks = 0;
    std::int64_t m_mostLooks = 0; ///< m_looks at which the tree ends
    bool m_isCut = false;
};

} // namespace grondplan::packing
