#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <vector>

namespace grondplan::packing {

/// How wide a beam is.
struct Beam
{
    double times = 1;       ///< how much longer than the narrowest it takes, measured
    std::size_t width = 1;  ///< partial fillings kept at every level
    std::size_t branch = 1; ///< continuations tried of each
    std::size_t sample = 1; ///< items looked at for them
    /// Items looked at for the last one. What is worth much less is no good end; so a pool of any size is
    /// quick to look through.
    std::size_t ends = 8192;
};
inline constexpr Beam kBeams[] = {{0.1, 1, 1, 24, 128}, {1, 1, 1, 64},    {3, 3, 3, 100},
                                  {7.5, 8, 4, 200},     {11, 12, 5, 200}, {14, 16, 6, 200},
                                  {19, 24, 7, 200},     {24, 32, 8, 200}, {31, 48, 8, 200},
                                  {38, 64, 8, 200},     {47, 96, 8, 200}, {55, 128, 8, 200}};
/// It starts with the second: the first is for when even that takes too long.
inline constexpr std::size_t kFirstBeam = 1;

/// Chooses how wide the beam is, so that it comes to its end when the meter does.
class Pace
{
public:
    Pace(const Meter &meter, double widest)
        : m_meter(meter)
        , m_widest(widest)
        , m_at(widest < 1 ? 0 : kFirstBeam)
    {
    }

    [[nodiscard]] const Beam &beam() const { return kBeams[m_at]; }
    /// So many fillings were searched for, and about so many will have to be.
    void look(std::int64_t done, double left);

private:
    [[nodiscard]] bool isTimed() const { return !std::isinf(m_meter.millisLeft()); }

    static constexpr std::int64_t kFillingsBetweenLooks = 8;
    static constexpr double kSafe = 1.2;

    /// What fillings with one of the beams took.
    struct Took
    {
        double fillings = 0;
        double steps = 0;
        double millis = 0;
    };
    [[nodiscard]] Took expected(std::size_t beam) const;

    const Meter &m_meter;
    double m_widest;
    std::size_t m_at; ///< which of the beams
    std::array<Took, std::size(kBeams)> m_took;
    std::int64_t m_done = 0;  ///< at the last look
    std::int64_t m_steps = 0; ///< then
    double m_millis = 0;
};

/// What is left of every class, by falling worth.
class Pool
{
public:
    Pool(const Placement &placement, const std::vector<double> &worth);

    [[nodiscard]] std::size_t size() const { return m_class.size(); }
    /// Classes of which some are left.
    [[nodiscard]] std::size_t classes() const { return m_class.size() - m_gaps; }
    [[nodiscard]] int cls(std::size_t place) const { return m_class[place]; }
    [[nodiscard]] double worth(std::size_t place) const { return m_worth[place]; }
    [[nodiscard]] std::int64_t left(std::size_t place) const { return m_left[place]; }
    [[nodiscard]] bool fits(std::size_t place, const std::vector<double> &room) const;
    [[nodiscard]] double demand(std::size_t place, std::size_t dimension) const
    {
        return m_demand[place * m_dimensions + dimension];
    }
    /// The first place whose items are worth no more.
    [[nodiscard]] std::size_t firstWorth(double most) const;
    [[nodiscard]] std::size_t placeOf(int cls) const { return m_place[static_cast<std::size_t>(cls)]; }
    void take(std::size_t place, std::int64_t count);
    /// Closes the gaps; places change.
    void compact();
    /// The places that may be beside the conflict group; -1 = all. The first worth no more than `most`, and
    /// how many from there on.
    class Choice
    {
    public:
        Choice(const Pool &pool, int conflict, double most);

        [[nodiscard]] std::size_t size() const { return m_own + m_free; }
        [[nodiscard]] std::size_t operator[](std::size_t index) const
        {
            if (m_ownPlaces == nullptr)
                return m_first + index;
            return index < m_own ? m_ownPlaces[index] : m_freePlaces[index - m_own];
        }

    private:
        std::size_t m_first = 0;
        std::size_t m_own = 0;
        std::size_t m_free = 0;
        const std::uint32_t *m_ownPlaces = nullptr;
        const std::uint32_t *m_freePlaces = nullptr;
    };

private:
    void sortByConflict();

    const Model &m_model;
    std::size_t m_dimensions;
    std::vector<std::vector<std::uint32_t>> m_ofConflict; ///< by group + 1: places, ascending

    // There may be a million classes, so these are small.
    std::vector<int> m_class;
    std::vector<double> m_worth;
    std::vector<std::int32_t> m_left;
    /// [place * dimensions + dimension]. Rounded to seven digits, which most numbers have; a placement counts
    /// exactly.
    std::vector<float> m_demand;
    std::vector<std::uint32_t> m_place; ///< by class
    std::size_t m_gaps = 0;
};

} // namespace grondplan::packing
