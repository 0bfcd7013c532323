#include "core/packing/meter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace grondplan::packing {

Meter::Meter(const Budget &budget)
    : m_budget(budget)
    , m_start(std::chrono::steady_clock::now())
    , m_limit(std::clamp<std::int64_t>(budget.steps, 0, kLargest))
    , m_until(budget.timeLimitMillis ? static_cast<double>(*budget.timeLimitMillis)
                                     : std::numeric_limits<double>::infinity())
{
    look();
}

bool Meter::spend(std::int64_t steps)
{
    m_steps += std::min(steps, kLargest);
    if (m_steps >= m_nextLook)
        look();
    if (m_steps > m_limit)
        m_over = true;
    return !m_over;
}

Meter::Span::Span(const Meter &meter)
    : m_meter(meter)
    , m_from(meter.m_steps)
    , m_fromMillis(std::isinf(meter.m_until) ? 0 : meter.millis())
{
}

double Meter::Span::share() const
{
    const std::int64_t whole = std::max<std::int64_t>(1, m_meter.m_limit - m_from);
    double share = static_cast<double>(m_meter.m_steps - m_from) / static_cast<double>(whole);
    if (!std::isinf(m_meter.m_until)) {
        const double wholeTime = std::max(1.0, m_meter.m_until - m_fromMillis);
        const double shareOfTime = (m_meter.m_lookedAt - m_fromMillis) / wholeTime;
        m_meter.m_cutShort = m_meter.m_cutShort || shareOfTime > share;
        share = std::max(share, shareOfTime);
    }
    return std::clamp(share, 0.0, 1.0);
}

void Meter::look()
{
    constexpr std::int64_t kMostSteps = 2048;
    m_nextLook = m_steps + kMostSteps;
    if (m_budget.stop.stop_requested())
        m_stopped = m_cutShort = true;
    if (!std::isinf(m_until)) {
        // Steps take longer in some passes than in others.
        constexpr double kOften = 0.1; // milliseconds
        constexpr double kFewestSteps = 128;
        const double now = millis();
        const double pace = static_cast<double>(m_steps - m_lookedAfter) / std::max(1e-3, now - m_lookedAt);
        m_nextLook = m_steps + static_cast<std::int64_t>(
                                   std::clamp(kOften * pace, kFewestSteps, static_cast<double>(kMostSteps)));
        m_lookedAt = now;
        m_lookedAfter = m_steps;
        if (m_lookedAt >= m_until)
            m_cutShort = m_over = true;
    }
    m_over = m_over || m_stopped;
    const auto most = static_cast<double>(std::clamp<std::int64_t>(m_budget.steps, 1, kLargest));
    if (m_budget.progress && !m_over)
        m_budget.progress(std::min(1.0, static_cast<double>(m_steps) / most));
}

bool Meter::prove(std::int64_t looks, std::int64_t inAll)
{
    constexpr std::int64_t kLooksInStep = 32;
    constexpr std::int64_t kLeastSteps = 1'000'000;
    constexpr double kOfTime = 1.1;
    m_steps += looks / kLooksInStep;
    if (m_budget.stop.stop_requested())
        m_stopped = true;
    const bool isLate =
        m_budget.timeLimitMillis && millis() > kOfTime * static_cast<double>(*m_budget.timeLimitMillis) + 5;
    m_cutShort = m_cutShort || m_stopped || isLate;
    m_over = m_over || m_stopped || isLate;
    return !m_stopped && !isLate &&
           inAll / kLooksInStep <= std::max(kLeastSteps, std::min(m_budget.steps, kLargest) / 2);
}

std::int64_t Meter::remaining() const
{
    return m_over ? 0 : m_limit - m_steps;
}

double Meter::millis() const
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
}

double Meter::millisLeft() const
{
    return std::isinf(m_until) ? m_until : std::max(0.0, m_until - millis());
}

bool Meter::isLate() const
{
    const bool isLate = millisLeft() <= 0;
    m_cutShort = m_cutShort || isLate;
    return isLate;
}

double Meter::expected(double stepsInMilli) const
{
    const auto bySteps = static_cast<double>(remaining());
    const double byTime = stepsInMilli * millisLeft();
    m_cutShort = m_cutShort || byTime < bySteps;
    return std::min(bySteps, byTime);
}

Budget Meter::rest() const
{
    Budget rest;
    rest.steps = remaining();
    if (!std::isinf(m_until))
        rest.timeLimitMillis = static_cast<std::int64_t>(std::ceil(millisLeft()));
    rest.stop = m_budget.stop;
    rest.threads = m_budget.threads;
    return rest;
}

Meter::Narrowed::Narrowed(Meter &meter, double share)
    : m_meter(meter)
    , m_limitBefore(meter.m_limit)
    , m_untilBefore(meter.m_until)
{
    meter.m_limit =
        meter.m_steps + static_cast<std::int64_t>(share * static_cast<double>(std::max<std::int64_t>(
                                                              0, meter.m_limit - meter.m_steps)));
    if (!std::isinf(meter.m_until)) {
        const double now = meter.millis();
        meter.m_lookedAt = now;
        meter.m_lookedAfter = meter.m_steps;
        meter.m_until = now + share * std::max(0.0, meter.m_until - now);
    }
}

Meter::Narrowed::Narrowed(Meter &meter, std::int64_t steps)
    : Narrowed(meter, 1.0)
{
    meter.m_limit = std::min(meter.m_limit, meter.m_steps + std::max<std::int64_t>(0, steps));
}

Meter::Narrowed::~Narrowed()
{
    m_meter.m_limit = m_limitBefore;
    m_meter.m_until = m_untilBefore;
    const bool isLate = m_meter.isLate();
    m_meter.m_over = m_meter.m_stopped || m_meter.m_steps > m_limitBefore || isLate;
}

} // namespace grondplan::packing
