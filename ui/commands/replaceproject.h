#pragma once

#include "ui/document/documentcommand.h"

#include <memory>

namespace grondplan::ui {

/// Puts a changed copy in the place of the project: imports, and scenarios that come, go or are renamed.
/// Holds two snapshots.
class ReplaceProject final : public DocumentCommand
{
public:
    /// \param after  made from a copy of document.project(), new ids taken with Project::newId()
    /// \param name   what the step is called in the undo list
    ReplaceProject(Document &document, Project after, StepName name);
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const std::shared_ptr<const Project> &project);

    std::shared_ptr<const Project> m_before;
    std::shared_ptr<const Project> m_after;
};

} // namespace grondplan::ui
