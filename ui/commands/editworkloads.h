#pragma once

#include "ui/commands/editobjects.h"

namespace grondplan::ui {

/// Gives workloads new values, one or many at once. Another zone is MoveObjects' work, which finds them a
/// place in it.
class EditWorkloads final : public EditObjects<WorkloadId, Workload>
{
public:
    /// \param after     the new values by id
    /// \param name      what the step is called in the undo list
    /// \param mergeKey  edits in a row of the same objects with the same key are one step, until
    /// Document::endMerging()
    EditWorkloads(Document &document, Values after, StepName name, const QString &mergeKey = {});
    [[nodiscard]] int id() const override { return static_cast<int>(Merge::Workloads); }
    bool mergeWith(const QUndoCommand *other) override;
};

} // namespace grondplan::ui
