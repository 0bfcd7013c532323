#include "ui/commands/replaceproject.h"

#include <utility>

namespace grondplan::ui {

ReplaceProject::ReplaceProject(Document &document, Project after, StepName name)
    : DocumentCommand(document, std::move(name))
    , m_before(document.snapshot())
    , m_after(std::make_shared<const Project>(std::move(after)))
{
    setObsolete(*m_before == *m_after);
}

void ReplaceProject::apply(const std::shared_ptr<const Project> &project)
{
    ChangeSet all;
    all.everything = true;
    edit(all, [&project](Project &target) { target = *project; });
}

} // namespace grondplan::ui
