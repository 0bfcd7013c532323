#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

#include <functional>

namespace grondplan::ui {

/// What a step of undo is called, in the window's language: asked again when that changes. Holds the names it
/// speaks of as they were when the step was made.
using StepName = std::function<QString()>;

/// A change to the project that can be undone: holds before and after values keyed by id, never pointers.
class DocumentCommand : public QUndoCommand
{
public:
    /// \param name  may come later, with setName()
    explicit DocumentCommand(Document &document, StepName name = {});
    void retranslate(); ///< names the step in the window's language

protected:
    /// Kinds of commands that merge with the one before; QUndoCommand::id().
    enum class Merge
    {
        Workloads = 1,
        Zone,
        Link,
        Project,
        Move,
        Brief,
        Drawing
    };

    [[nodiscard]] Document &document() const { return m_document; }
    /// The scenario the command is about: the one that was current when it was made.
    [[nodiscard]] ScenarioId scenarioId() const { return m_scenario; }
    /// Changes for the command's scenario, with nothing named yet.
    [[nodiscard]] ChangeSet changes() const;

    void edit(const ChangeSet &changes, const std::function<void(Project &)> &change);
    /// The same for the command's scenario and its drawing.
    void editScenario(const ChangeSet &changes,
                      const std::function<void(Scenario &, ::grondplan::Layout &)> &change);

    /// Whether `later` belongs to the same stroke of work: the same key, and nothing ended the merging in
    /// between.
    [[nodiscard]] bool continues(const DocumentCommand &later) const;
    void setName(StepName name);
    void setMergeKey(const QString &key) { m_mergeKey = key; } ///< empty: never merges
    /// A new id for an object that this command brings; undo gives it back and redo takes the same one.
    [[nodiscard]] std::int64_t claimId();
    void keepClaims(Project &project);
    void returnClaims(Project &project) const;

private:
    Document &m_document;
    ScenarioId m_scenario;
    StepName m_name;
    QString m_mergeKey;
    quint64 m_mergeEpoch = 0;
    std::int64_t m_lastClaim = 0;
    std::int64_t m_nextIdBefore = 0;
};

} // namespace grondplan::ui
