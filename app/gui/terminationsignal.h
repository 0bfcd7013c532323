#pragma once

#include <QObject>

#include <functional>

namespace grondplan {

/// Turns SIGTERM, SIGINT and SIGHUP into a call in the window's thread, so that the program ends in order.
/// One at a time.
class TerminationSignal final : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignal(std::function<void()> onSignal, QObject *parent = nullptr);
    ~TerminationSignal() override;
};

} // namespace grondplan
