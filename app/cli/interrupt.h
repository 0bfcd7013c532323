#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace grondplan::cli {

/// While it lives, Ctrl+C asks the work to stop instead of ending the program; a second one ends it.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool happened() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
    std::jthread m_waiting;
};

} // namespace grondplan::cli
