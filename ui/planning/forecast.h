#pragma once

#include "core/plan/plan.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace grondplan::ui {

class Document;
class Planner;

/// What an edit would do to the plan of the current scenario, worked out off the window's thread before it is
/// made. The newest question wins. Its destructor stops the work and waits for it.
class Forecast final : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        std::int64_t servers = 0; ///< more than now
        Money month;              ///< likewise
        /// Why something that has a place now, or is not there yet, would have none; of the first such.
        std::optional<Message> unplaced;
    };
    using Edit = std::function<void(Project &project, Scenario &scenario)>;

    Forecast(const Document &document, const Planner &planner, QObject *parent = nullptr);
    ~Forecast() override;

    /// \param key   names the question: the same one again is not worked out twice
    /// \param edit  called on another thread with a copy
    void ask(const QString &key, const Edit &edit);
    void forget(); ///< nobody wants to know any more

    /// To the newest question; nullptr while it is worked out, or where there is no plan to compare with.
    [[nodiscard]] const Answer *answer() const { return m_answer ? &*m_answer : nullptr; }

Q_SIGNALS:
    void answered();

private:
    struct Work;
    void startNext();
    void finish(quint64 number, const std::optional<Answer> &answer);

    const Document &m_document;
    const Planner &m_planner;
    QString m_key;
    quint64 m_number = 0; ///< of the newest question
    std::optional<Answer> m_answer;
    std::unique_ptr<Work> m_work;
};

} // namespace grondplan::ui
