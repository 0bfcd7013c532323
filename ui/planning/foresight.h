#pragma once

#include "core/outlook/chances.h"
#include "core/outlook/deciding.h"
#include "core/outlook/growth.h"
#include "core/outlook/outages.h"
#include "core/outlook/scaling.h"

#include <QObject>

#include <memory>
#include <optional>

namespace grondplan::ui {

class Document;

/// What lies around the plan of the current scenario, worked out on request off the window's thread, one
/// question at a time. Answers are kept until the scenario is another one. Its destructor stops the work and
/// waits for it.
class Foresight final : public QObject
{
    Q_OBJECT
public:
    enum class Question
    {
        Deciding,
        Chances,
        Growth,
        Failures,
        Scaling
    };

    explicit Foresight(const Document &document, QObject *parent = nullptr);
    ~Foresight() override;

    /// Works it out, unless that is done or under way; whatever else was under way stops.
    void ask(Question question);
    void cancel();

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] double share() const; ///< of the work under way, 0 to 1

    // The answers to the scenario as it is now; nullptr: not asked yet, or not there yet.
    [[nodiscard]] const outlook::Deciding *deciding() const;
    [[nodiscard]] const outlook::Chances *chances() const;
    [[nodiscard]] const outlook::Growth *growth() const;
    /// With the plan that it is of: the one in full of the scenario as it is.
    [[nodiscard]] const Plan *failingPlan() const;
    [[nodiscard]] const std::vector<outlook::ZoneOutages> *outages() const;
    [[nodiscard]] const outlook::Scaling *scaling() const; ///< with the outages
    /// Why there is no answer to a question that was asked; nullptr where there is no such reason.
    [[nodiscard]] const Error *error() const;

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    struct Work;
    struct Answers;
    void forgetOutdated() const;
    void finish(quint64 number, Answers answers);

    const Document &m_document;
    std::unique_ptr<Work> m_work;
};

} // namespace grondplan::ui
