#include "app/cli/interrupt.h"

#include "app/cli/command.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace grondplan::cli {

static sigset_t interrupts()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    return signals;
}

// A handler may do next to nothing; a thread that waits for the signal may do anything. Threads that start
// later inherit that the signal is not theirs.
Interrupt::Interrupt()
{
    const sigset_t signals = interrupts();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiting = std::jthread([this](const std::stop_token &over) {
        const sigset_t awaited = interrupts();
        constexpr long kNanosBetweenLooks = 50'000'000;
        const timespec aWhile{0, kNanosBetweenLooks};
        while (!over.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &aWhile) != SIGINT)
                continue;
            if (!m_source.request_stop())
                std::_Exit(static_cast<int>(Exit::Interrupted));
        }
    });
}

Interrupt::~Interrupt()
{
    m_waiting.request_stop();
    m_waiting.join();
    const sigset_t signals = interrupts();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace grondplan::cli
