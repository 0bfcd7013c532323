#pragma once

#include "ui/commands/editobjects.h"

namespace grondplan::ui {

/// Gives zones new values.
class EditZone final : public EditObjects<ZoneId, Zone>
{
public:
    /// \param after     the new values by id
    /// \param name      what the step is called in the undo list
    /// \param mergeKey  edits in a row of the same objects with the same key are one step, until
    /// Document::endMerging()
    EditZone(Document &document, Values after, StepName name, const QString &mergeKey = {});
    EditZone(Document &document, const Zone &after, StepName name, const QString &mergeKey = {});
    [[nodiscard]] int id() const override { return static_cast<int>(Merge::Zone); }
    bool mergeWith(const QUndoCommand *other) override;
};

} // namespace grondplan::ui
