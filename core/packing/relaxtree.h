#pragma once

#include "core/packing/covers.h"
#include "core/packing/denselp.h"
#include "core/packing/lp.h"
#include "core/packing/relaxation.h"

#include <optional>

namespace grondplan::packing {

/// Branch and bound over the numbers of bins of each type; what relax() does.
class RelaxTree
{
public:
    RelaxTree(const Model &model, Grain grain, bool afterFailure);

    Relaxed run(const Relaxing &how, Meter &meter);

private:
    struct Node
    {
        int parent = -1;
        int type = -1; ///< the type the parent tells apart
        bool isUpper = false;
        std::int64_t split = 0;
        std::int64_t value = 0;
        int depth = 0;
        bool isWhole = false; ///< all numbers of bins are whole
        int branchType = -1;
        std::int64_t branchAt = 0;
        double branchPart = 0; ///< how far the number is above that, below 1
        double cost = 0;       ///< of the program
        int left = -1;
        int right = -1;
        std::vector<std::int64_t> prices;
        std::vector<std::int64_t> bins; ///< by type, where they are whole
        DenseLp::State state;           ///< of m_dense, until it is branched
    };

    void makeProgram();
    void makeRows();
    void makeDense();
    bool plant(Meter &meter);
    void grow(Relaxed &result, const Relaxing &how, Meter &meter);
    void growFrom(int index, Meter &meter);
    bool addLacking(const std::vector<double> &bins);
    [[nodiscard]] std::vector<double> binsOf(const Node &node) const;
    void addTypes(const std::vector<Lp::Entries> &entries);
    void addLump(const Lump &lump);
    bool solve(Node &node);
    void setBox(const Node &node);
    [[nodiscard]] bool solveProgram(Node &node);
    [[nodiscard]] bool isFeasible(const Node &node) const { return !m_dense || node.state.isFeasible; }
    [[nodiscard]] double priceOf(const Node &node, int row) const;
    [[nodiscard]] double binsOf(const Node &node, std::size_t type) const;
    [[nodiscard]] std::int64_t stepsSince(long pivots) const;
    void pricesOf(Node &node) const;
    void keepAffordable(std::vector<std::int64_t> &prices, std::size_t type) const;
    [[nodiscard]] Wide worthOfFailing(const std::vector<std::int64_t> &prices) const;
    [[nodiscard]] double lostOf(const Cover &cover, const std::vector<std::int64_t> &bins) const;
    [[nodiscard]] std::int64_t valueOf(const Node &node) const;
    void chooseBranch(Node &node) const;
    void chooseFailing(Node &node) const;
    void learn(const Node &node);
    [[nodiscard]] double hopeOf(std::size_t type, double part) const;
    void branch(int index);
    [[nodiscard]] Certificate certificate() const;
    [[nodiscard]] const std::vector<std::int64_t> &capacity(std::size_t type) const
    {
        return m_afterFailure ? m_model.types[type].after : m_model.types[type].capacity;
    }

    const Model &m_model;
    Grain m_grain;
    bool m_afterFailure;
    std::vector<Lump> m_lumps;
    std::vector<double> m_unit; ///< by dimension: the largest capacity
    double m_costUnit = 1;
    std::int64_t m_scale = 1;
    std::int64_t m_common = 1;      ///< every cost is a multiple of it
    std::optional<DenseLp> m_dense; ///< where it is small
    std::vector<Cover> m_covers;    ///< its rows
    std::vector<Cover> m_others;    ///< rows it gets when a solution lacks them
    bool m_countsFailing = false;   ///< the largest bins there are may fail, and the rows hold without them
    Lp m_lp;                        ///< where it is not
    long m_pivots = 0;
    std::vector<int> m_columns;           ///< by type
    std::vector<std::vector<int>> m_rows; ///< [type * dimensions + dimension]: they price it together
    std::vector<Node> m_nodes;
    /// What one bin fewer or more of a type has cost so far, by type.
    struct Learnt
    {
        double cost = 0;
        int times = 0;
        [[nodiscard]] double mean(double absent) const { return times > 0 ? cost / times : absent; }
    };
    std::vector<Learnt> m_ofFewer;
    std::vector<Learnt> m_ofMore;
    std::vector<std::int64_t> m_least; ///< the box of the node at hand
    std::vector<std::int64_t> m_most;
};

} // namespace grondplan::packing
