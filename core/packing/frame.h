#pragma once

#include "core/packing/placement.h"
#include "core/packing/scan.h"

#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// A placement in flat arrays, for searches that take items out and put them back a million times. Keeps the
/// same rules as Placement. Numbers up to 2^53 are exact as doubles, which compare two at a time on every
/// processor.
///
/// A slot is a bin, or free for one; an item is a class, listed once per item.
class Frame
{
public:
    static constexpr std::size_t kNowhere = ~std::size_t{0};

    /// \param worth  by dimension, what a unit of it is worth; slack() is in it
    Frame(const Model &model, std::vector<double> worth);

    void load(const Placement &placement);
    [[nodiscard]] Placement placement() const;

    [[nodiscard]] const Model &model() const { return *m_model; }
    [[nodiscard]] std::size_t slots() const { return m_type.size(); }
    [[nodiscard]] bool isOpen(std::size_t slot) const { return m_type[slot] >= 0; }
    [[nodiscard]] int type(std::size_t slot) const { return m_type[slot]; }
    [[nodiscard]] const std::vector<int> &items(std::size_t slot) const { return m_items[slot]; }
    [[nodiscard]] const std::vector<std::size_t> &open() const { return m_open; } ///< in no order
    [[nodiscard]] std::int64_t stockLeft(int type) const { return m_stock[static_cast<std::size_t>(type)]; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }
    [[nodiscard]] double free(std::size_t slot, std::size_t dimension) const
    {
        return m_free[slot * m_dimensions + dimension];
    }
    /// The conflict group in the slot; -1 = none.
    [[nodiscard]] int conflict(std::size_t slot) const
    {
        return m_conflict[slot].items > 0 ? m_conflict[slot].group : -1;
    }
    [[nodiscard]] double slack(std::size_t slot) const { return m_slack[slot]; } ///< worth of what is free
    [[nodiscard]] double worth(int cls) const { return m_classWorth[static_cast<std::size_t>(cls)]; }
    [[nodiscard]] double typeWorth(int type) const { return m_typeWorth[static_cast<std::size_t>(type)]; }
    [[nodiscard]] const std::vector<double> &worths() const { return m_worth; }
    [[nodiscard]] const double *demand(int cls) const
    {
        return &m_demand[static_cast<std::size_t>(cls) * m_dimensions];
    }

    [[nodiscard]] bool hasRoom(std::size_t slot, int cls) const;
    /// Whether the rules other than capacity let the item in.
    [[nodiscard]] bool isWelcome(std::size_t slot, int cls) const;
    [[nodiscard]] bool fits(std::size_t slot, int cls) const
    {
        return hasRoom(slot, cls) && isWelcome(slot, cls);
    }
    /// Of `count` slots from `from` on (round the end), the one where least is left; kNowhere when it fits in
    /// none. `but` is passed over.
    [[nodiscard]] std::size_t tightest(int cls, std::size_t from, std::size_t count, std::size_t but) const;
    /// The cheapest type that holds what is in the slot, among those in stock; its own if there is none.
    [[nodiscard]] int cheapestFor(std::size_t slot) const;

    std::size_t openBin(int type);   ///< stock is the caller's concern
    void closeBin(std::size_t slot); ///< it is empty
    void retype(std::size_t slot, int type);
    void put(std::size_t slot, int cls);
    void takeAt(std::size_t slot, std::size_t index); ///< the last item gets its index
    /// Takes all out, adding them to `out`.
    void empty(std::size_t slot, std::vector<int> &out);

    /// What happens from here on can be taken back with rollback().
    void begin() { m_log.clear(); }
    void rollback();

private:
    struct Change
    {
        enum class What : char
        {
            Put,
            Take,
            Open,
            Close,
            Retype
        };
        What what = What::Put;
        std::uint32_t slot = 0;
        std::uint32_t index = 0;
        int value = 0; ///< class, or the type before
    };

    /// The items in a slot that are in a conflict group, all in the same.
    struct Conflict
    {
        int group = -1;
        std::int64_t items = 0;
    };

    double *freeIn(std::size_t slot) { return &m_free[slot * m_dimensions]; }
    [[nodiscard]] const double *freeIn(std::size_t slot) const { return &m_free[slot * m_dimensions]; }
    void note(Change::What what, std::size_t slot, std::size_t index, int value);
    void change(std::size_t slot, int cls, double sign);
    void show(std::size_t slot); ///< to the scan
    void count(std::size_t slot, int cls, std::int64_t by);
    [[nodiscard]] bool mayBecome(std::size_t slot, int type) const;
    [[nodiscard]] bool groupAllows(std::size_t slot, const Model::Class &cls) const;

    const Model *m_model;
    std::size_t m_dimensions;
    std::vector<double> m_worth;
    std::vector<double> m_demand;                ///< [class * dimensions + dimension]
    std::vector<std::vector<double>> m_capacity; ///< [type][dimension]
    std::vector<double> m_classWorth;
    std::vector<double> m_typeWorth;
    std::vector<char> m_isRestricted; ///< by class: more than capacity is to be asked
    bool m_anyRestricted = false;

    std::vector<double> m_free; ///< [slot * dimensions + dimension]; below zero where no bin is
    std::vector<double> m_slack;
    std::vector<int> m_type; ///< -1 = free
    std::vector<std::vector<int>> m_items;
    std::vector<Conflict> m_conflict;
    std::vector<std::size_t> m_open;
    std::vector<std::size_t> m_place; ///< of a slot in m_open
    std::vector<std::size_t> m_unused;
    std::vector<std::int64_t> m_stock;
    std::vector<std::int64_t> m_joined;                ///< by spread group
    std::vector<std::vector<std::int64_t>> m_inDomain; ///< [group][domain]
    std::int64_t m_cost = 0;
    std::vector<Change> m_log;
    mutable Scan m_scan;
    mutable std::vector<int> m_inside; ///< while isWelcome() looks
};

} // namespace grondplan::packing
