#pragma once

#include "core/packing/meter.h"
#include "core/packing/model.h"
#include "core/packing/pricing.h"
#include "core/packing/random.h"

#include <cstdint>
#include <vector>

namespace grondplan::packing {

using Numbers = std::vector<std::int64_t>;

/// Exact cover; classes are covered as often as they count. Fixes one filling after the other, the one that
/// belief propagation finds in most of the covers; what then has only one way left follows.
class ExactCover
{
public:
    ExactCover(const Model &model, const std::vector<Pattern> &fillings, Numbers spare);

    /// Gives up after some mistakes; other seeds may do better.
    bool search(std::uint64_t seed, Meter &meter);
    [[nodiscard]] bool isImpossible() const { return m_isImpossible; } ///< there is none at all
    [[nodiscard]] const std::vector<int> &chosen() const { return m_chosen; }

private:
    struct Decision
    {
        int filling = 0;
        std::size_t chosen = 0; ///< how many were before it
        std::size_t forbidden = 0;
    };

    void restart();
    bool goBack();
    void spread(int rounds);
    void hear(std::size_t cls);
    [[nodiscard]] double odds(std::size_t filling) const;
    [[nodiscard]] int likeliest();
    bool choose(int filling);
    bool follow();
    void undo(std::size_t chosen);
    void undoLast();
    void block(int filling, int by);
    [[nodiscard]] std::int64_t countOf(int filling, int cls) const;

    const Model &m_model;
    const std::vector<Pattern> &m_fillings;
    Numbers m_need;                       ///< by class
    Numbers m_spare;                      ///< by dimension
    std::vector<Numbers> m_left;          ///< by filling: the room it leaves
    std::vector<std::vector<int>> m_with; ///< by class: the fillings with it
    std::vector<int> m_blocked;           ///< by filling: reasons why it is out of the question
    std::vector<int> m_ways;              ///< by class: fillings that are not blocked
    std::vector<int> m_chosen;
    std::vector<int> m_forbidden; ///< by decisions taken back
    std::vector<Decision> m_decisions;
    std::vector<std::vector<double>> m_heard; ///< [filling][part]: the odds of it by that class alone
    std::vector<std::vector<double>> m_told;  ///< and by all other classes
    std::int64_t m_needed = 0;
    std::int64_t m_looks = 0;
    bool m_isImpossible = false;
    double m_chance = 0;
    Random m_random{1};
};

} // namespace grondplan::packing
