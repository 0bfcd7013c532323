#pragma once

#include "core/outlook/noregret.h"

#include <QObject>

#include <memory>
#include <optional>

namespace grondplan::ui {

/// The hardware that can be chosen today without regret, worked out off the window's thread. The newest
/// question wins. Its destructor stops the work and waits for it.
class HardwareAdvice final : public QObject
{
    Q_OBJECT
public:
    explicit HardwareAdvice(QObject *parent = nullptr);
    ~HardwareAdvice() override;

    /// Works it out, unless that was asked already.
    void ask(const std::shared_ptr<const Project> &project, ScenarioId scenario);
    /// To the newest question; nullptr while it is worked out, or where it cannot be.
    [[nodiscard]] const outlook::NoRegret *answer() const { return m_answer ? &*m_answer : nullptr; }

Q_SIGNALS:
    void answered();

private:
    struct Work;
    void finish(quint64 number, const std::optional<outlook::NoRegret> &answer);

    std::optional<outlook::NoRegret> m_answer;
    std::unique_ptr<Work> m_work;
};

} // namespace grondplan::ui
