#include "core/packing/meter.h"

#include <algorithm>

namespace grondplan::packing {

static constexpr std::int64_t kStepsBetweenLooks = 2048;

Meter::Meter(const Budget &budget)
    : m_budget(budget)
    , m_start(std::chrono::steady_clock::now())
    , m_most(std::clamp<std::int64_t>(budget.steps, 0, kLargest))
    , m_limit(m_most)
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
    , m_fromMillis(meter.m_budget.timeLimitMillis ? meter.millis() : 0)
{
}

double Meter::Span::share() const
{
    const std::int64_t whole = std::max<std::int64_t>(1, m_meter.m_limit - m_from);
    const double bySteps = static_cast<double>(m_meter.m_steps - m_from) / static_cast<double>(whole);
    double byTime = 0;
    if (m_meter.m_budget.timeLimitMillis) {
        const double wholeTime =
            std::max(1.0, static_cast<double>(*m_meter.m_budget.timeLimitMillis) - m_fromMillis);
        byTime = (m_meter.m_lookedAt - m_fromMillis) / wholeTime;
    }
    return std::clamp(std::max(bySteps, byTime), 0.0, 1.0);
}

void Meter::look()
{
    if (m_budget.timeLimitMillis)
        m_lookedAt = millis();
    m_nextLook = m_steps + kStepsBetweenLooks;
    if (m_budget.stop.stop_requested())
        m_stopped = true;
    if (m_stopped || (m_budget.timeLimitMillis && millis() >= static_cast<double>(*m_budget.timeLimitMillis)))
        m_cutShort = true;
    if (m_cutShort)
        m_over = true;
    else if (m_budget.progress && m_most > 0)
        m_budget.progress(std::min(1.0, static_cast<double>(m_steps) / static_cast<double>(m_most)));
}

std::int64_t Meter::remaining() const
{
    return m_over ? 0 : m_limit - m_steps;
}

double Meter::millis() const
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
}

void Meter::narrow(std::int64_t steps)
{
    m_limit = std::min(m_most, m_steps + std::max<std::int64_t>(0, steps));
}

void Meter::widen()
{
    m_limit = m_most;
    m_over = m_cutShort || m_steps > m_most;
}

} // namespace grondplan::packing
