#pragma once

#include "ui/document/documentcommand.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace grondplan::ui {

/// Changes how the current scenario is drawn, but for where its workloads and zones stand: notes, what is
/// folded, locked and hidden. The plan stays what it is.
class EditDrawing final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(EditDrawing)
public:
    using Change = std::function<void(::grondplan::Layout &)>;
    /// \param mergeKey  edits in a row with the same key are one step, until Document::endMerging()
    EditDrawing(Document &document, StepName name, const Change &change, const QString &mergeKey = {});
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    [[nodiscard]] int id() const override { return static_cast<int>(Merge::Drawing); }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const ::grondplan::Layout &drawn);

    ::grondplan::Layout m_before; ///< without places
    ::grondplan::Layout m_after;
};

} // namespace grondplan::ui
