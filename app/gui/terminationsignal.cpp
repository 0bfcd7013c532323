#include "app/gui/terminationsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace grondplan {

/// A signal handler may do little more than write to a file; the event loop reads at the other end.
static std::array<int, 2> socketEnds = {-1, -1};
static constexpr std::array kSignals = {SIGTERM, SIGINT, SIGHUP};

extern "C" {
static void tellEventLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(socketEnds[0], &byte, sizeof byte);
}
}

TerminationSignal::TerminationSignal(std::function<void()> onSignal, QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, socketEnds.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(socketEnds[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [onSignal = std::move(onSignal)] {
        char byte = 0;
        if (read(socketEnds[1], &byte, sizeof byte) > 0)
            onSignal();
    });
    struct sigaction action = {};
    action.sa_handler = tellEventLoop;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
}

TerminationSignal::~TerminationSignal()
{
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    for (int &end : socketEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace grondplan
