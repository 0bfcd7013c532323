#pragma once

#include "core/scenario/brief.h"
#include "ui/document/documentcommand.h"

namespace grondplan::ui {

/// Gives the current scenario other answers for the decision guide, or other ticks on its checklists.
class EditBrief final : public DocumentCommand
{
public:
    /// \param mergeKey  edits in a row with the same key are one step, until Document::endMerging()
    EditBrief(Document &document, Brief after, StepName name, const QString &mergeKey = {});
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    [[nodiscard]] int id() const override { return static_cast<int>(Merge::Brief); }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const Brief &brief);

    Brief m_before;
    Brief m_after;
};

} // namespace grondplan::ui
