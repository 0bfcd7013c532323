#pragma once

#include "core/packing/packing.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace grondplan::packing {

inline constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();

/// Some values in a row, which somebody else holds.
template<class T> class View
{
public:
    View() = default;
    View(const T *first, std::size_t size)
        : m_first(first)
        , m_size(static_cast<std::uint32_t>(size))
    {
    }

    [[nodiscard]] const T &operator[](std::size_t index) const { return m_first[index]; }
    [[nodiscard]] const T *data() const { return m_first; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T *begin() const { return m_first; }
    [[nodiscard]] const T *end() const { return m_first + m_size; }

private:
    const T *m_first = nullptr;
    std::uint32_t m_size = 0;
};

/// A problem in the order of its contents instead of its input: equal classes are one, types and classes are
/// sorted by what they are. So the answer does not depend on the order of the input.
///
/// There may be a million classes, so they are small, and what they refer to is held in two rows. It can be
/// moved, which leaves the rows where they are, and not copied.
struct Model
{
    Model() = default;
    Model(Model &&) = default;
    Model &operator=(Model &&) = default;
    Model(const Model &) = delete;
    Model &operator=(const Model &) = delete;
    ~Model() = default;

    struct Type
    {
        std::vector<std::int64_t> capacity;
        std::vector<std::int64_t> after; ///< capacity after a failure
        std::int64_t cost = 0;
        std::int64_t stock = kUnlimited;
        int units = 1;
        int domain = -1;  ///< from 0 on, by content
        int original = 0; ///< index in Problem::bins
    };

    /// Some items of a class: which of Problem::items they are, and how many.
    struct Part
    {
        std::int32_t item = 0;
        std::int32_t count = 0; ///< at most kMostItems
    };

    struct Class
    {
        View<std::int64_t> demand;
        View<Part> parts;
        std::int64_t count = 0;
        double share = 0; ///< largest part of the largest bin that it asks
        int allow = 0;    ///< index of `allowSets`
        int group = -1;
        int conflict = -1;
        bool oneUnit = false;
    };

    /// A spread group.
    struct Group
    {
        std::int64_t most = 1;
        std::int64_t least = 1;
        std::int64_t mostInDomain = kUnlimited;
        std::int64_t total = 0;
        /// At least `least` bins are used exactly when at most this many items join one of their own group.
        [[nodiscard]] std::int64_t joining() const { return total - (least < total ? least : total); }
    };

    std::size_t dimensions = 0;
    std::vector<Type> types;
    std::vector<Class> classes; ///< largest share first
    std::vector<std::int64_t> demands;
    std::vector<Part> parts;
    std::vector<Group> groups;
    std::vector<std::vector<char>> allowSets; ///< by type: may the class be there at all
    std::vector<char> isBounded;              ///< by dimension: whether bounds look at it
    std::vector<char> isDivided;              ///< by dimension: whether units divide it
    std::size_t domains = 0;
    int reserve = 0;
    std::int64_t leastBins = 0;

    [[nodiscard]] bool allowed(int cls, int type) const
    {
        const auto set = static_cast<std::size_t>(classes[static_cast<std::size_t>(cls)].allow);
        return allowSets[set][static_cast<std::size_t>(type)] != 0;
    }
    /// What of a capacity one item of the class can have at most on the type.
    [[nodiscard]] std::int64_t reachable(int cls, int type, std::size_t dimension,
                                         std::int64_t capacity) const
    {
        const bool inUnit = classes[static_cast<std::size_t>(cls)].oneUnit && isDivided[dimension] != 0;
        return inUnit ? capacity / types[static_cast<std::size_t>(type)].units : capacity;
    }
    /// Allowed, and one item fits into an empty bin in normal running.
    [[nodiscard]] bool suits(int cls, int type) const;
    /// The same, with the capacity after a failure.
    [[nodiscard]] bool suitsAfterFailure(int cls, int type) const;
    /// Whether classes that must each be inside one unit, largest first, can be shared out over the units of
    /// a bin: by first fit, so that what is taken holds, though not all that would hold is taken.
    [[nodiscard]] bool fitUnits(int type, const std::vector<int> &items, bool afterFailure) const;
    [[nodiscard]] std::int64_t items() const;
    /// Sets the counts of the classes to how many are placed, and the groups' totals with them.
    void setCounts(const std::vector<std::int64_t> &counts);
};

/// \param types   indexes of Problem::bins that may be used
/// \param counts  how many of each of Problem::items are to be placed
/// \param order   of the dimensions: where each of the model stands in the problem
/// \param ranks   ranksOfRules(), or empty: of the items that are one class the lowest are handed out first
/// Only items that suit at least one of the types are taken in.
Model makeModel(const Problem &problem, const std::vector<int> &types,
                const std::vector<std::int64_t> &counts, const std::vector<int> &order,
                const std::vector<int> &ranks = {});

/// By item, from 0 on: what is asked of it beyond what tells classes apart, as the bins it may be on that are
/// not of the model, or a rule of its own where its spread group has a stricter one. Where not all of a class
/// finds a place this says which do, whatever order and names they came in. Empty where there is nothing.
std::vector<int> ranksOfRules(const Problem &problem, const std::vector<int> &order);

/// What of a capacity of the type one item can have at most.
std::int64_t reachable(const Problem &problem, const ItemClass &item, int type, std::size_t dimension,
                       std::int64_t capacity);

/// Whether the item may be on the type, as binsAllowed and pin say; its size does not matter here.
bool mayBeOn(const ItemClass &item, int type);

} // namespace grondplan::packing
