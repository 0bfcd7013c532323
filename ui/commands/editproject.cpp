#include "ui/commands/editproject.h"

#include <utility>

namespace grondplan::ui {

ProjectFields ProjectFields::of(const Project &project)
{
    return {project.name, project.customer, project.asOf, project.proposal, project.costs};
}

EditProject::EditProject(Document &document, ProjectFields after, const QString &mergeKey)
    : DocumentCommand(document)
    , m_before(ProjectFields::of(document.project()))
    , m_after(std::move(after))
{
    setMergeKey(mergeKey);
    setName([this] { return wording(); });
    setObsolete(m_before == m_after);
}

QString EditProject::wording() const
{
    if (m_before.name != m_after.name)
        return tr("Rename project to %1").arg(m_after.name);
    if (m_before.customer != m_after.customer)
        return tr("Set customer to %1").arg(m_after.customer);
    if (m_before.asOf != m_after.asOf)
        return tr("Change the date of the plan");
    if (m_before.costs != m_after.costs)
        return tr("Change the basis of the costs");
    return tr("Change what the proposal shows");
}

void EditProject::apply(const ProjectFields &fields)
{
    ChangeSet touched;
    touched.results =
        m_before.name != m_after.name || m_before.asOf != m_after.asOf || m_before.costs != m_after.costs;
    edit(touched, [&fields](Project &project) {
        project.name = fields.name;
        project.customer = fields.customer;
        project.asOf = fields.asOf;
        project.proposal = fields.proposal;
        project.costs = fields.costs;
    });
}

bool EditProject::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditProject *>(other);
    if (later == nullptr || !continues(*later))
        return false;
    m_after = later->m_after;
    retranslate();
    setObsolete(m_before == m_after);
    return true;
}

} // namespace grondplan::ui
