#pragma once

#include "core/packing/packing.h"

#include <chrono>

namespace grondplan::packing {

/// Counts steps against a Budget. One step is about one bin tried for a class, or 64 of the cheapest
/// comparisons.
class Meter
{
public:
    explicit Meter(const Budget &budget);

    /// False when the budget is used up, the time is over or a stop was asked for; it stays so.
    bool spend(std::int64_t steps);
    [[nodiscard]] bool isOver() const { return m_over; }
    /// By time or a stop, not by steps: or the time that was left decided what was tried.
    [[nodiscard]] bool cutShort() const { return m_cutShort; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    [[nodiscard]] std::int64_t remaining() const;
    [[nodiscard]] double millis() const;
    /// A stretch from now to where the budget, as it is narrowed now, ends.
    class Span
    {
    public:
        /// How much of it is over, 0 to 1: by steps, or by time where that is further.
        [[nodiscard]] double share() const;

    private:
        friend class Meter;
        explicit Span(const Meter &meter);
        const Meter &m_meter;
        std::int64_t m_from;
        double m_fromMillis;
    };
    [[nodiscard]] Span span() const { return Span(*this); }

    /// Narrows the budget to a share of what is left of it, in steps and in time, or to a number of steps,
    /// until this ends.
    class Narrowed
    {
    public:
        Narrowed(Meter &meter, double share);
        Narrowed(Meter &meter, std::int64_t steps);
        ~Narrowed();
        Narrowed(const Narrowed &) = delete;
        Narrowed &operator=(const Narrowed &) = delete;

    private:
        Meter &m_meter;
        std::int64_t m_limitBefore;
        double m_untilBefore;
    };
    /// What is left of the time, in milliseconds; infinite without a limit.
    [[nodiscard]] double millisLeft() const;
    [[nodiscard]] bool isLate() const; ///< no time is left
    /// How many steps are left: of the budget, or that the time is enough for on a slow processor.
    [[nodiscard]] double expected(double stepsInMilli = 6000) const;
    /// A budget of its own for a thread or a part, with what is left of this one; the same stop.
    [[nodiscard]] Budget rest() const;
    /// What a check of a proof looked at just now and in all. It may take some steps of its own, and a tenth
    /// of the time on top, so that what was found in the last moment is proved too.
    /// \return whether it may go on
    bool prove(std::int64_t looks, std::int64_t inAll);

private:
    void look();

    const Budget &m_budget;
    std::chrono::steady_clock::time_point m_start;
    std::int64_t m_limit;
    double m_until; ///< milliseconds
    std::int64_t m_steps = 0;
    std::int64_t m_nextLook = 0;
    double m_lookedAt = 0;          ///< milliseconds, at the last look
    std::int64_t m_lookedAfter = 0; ///< steps
    bool m_over = false;
    mutable bool m_cutShort = false; ///< asking for the time that is left counts
    bool m_stopped = false;
};

} // namespace grondplan::packing
