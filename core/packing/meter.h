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
    [[nodiscard]] bool cutShort() const { return m_cutShort; } ///< by time or a stop, not by steps
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
    /// Lets what follows spend at most `steps` from now on; widen() takes that back.
    void narrow(std::int64_t steps);
    void widen();

private:
    void look();

    const Budget &m_budget;
    std::chrono::steady_clock::time_point m_start;
    std::int64_t m_most;
    std::int64_t m_limit;
    std::int64_t m_steps = 0;
    std::int64_t m_nextLook = 0;
    double m_lookedAt = 0; ///< milliseconds, at the last look
    bool m_over = false;
    bool m_cutShort = false;
    bool m_stopped = false;
};

} // namespace grondplan::packing
