#include "ui/document/documentcommand.h"

#include <algorithm>
#include <utility>

namespace grondplan::ui {

DocumentCommand::DocumentCommand(Document &document, StepName name)
    : m_document(document)
    , m_scenario(document.currentScenario())
    , m_name(std::move(name))
    , m_mergeEpoch(document.mergeEpoch())
{
    retranslate();
}

void DocumentCommand::setName(StepName name)
{
    m_name = std::move(name);
    retranslate();
}

void DocumentCommand::retranslate()
{
    setText(m_name ? m_name() : QString());
}

ChangeSet DocumentCommand::changes() const
{
    ChangeSet changes;
    changes.scenario = m_scenario;
    return changes;
}

void DocumentCommand::edit(const ChangeSet &changes, const std::function<void(Project &)> &change)
{
    m_document.edit(EditKey(), changes, change);
}

void DocumentCommand::editScenario(const ChangeSet &changes,
                                   const std::function<void(Scenario &, ::grondplan::Layout &)> &change)
{
    edit(changes, [this, &change](Project &project) {
        if (Scenario *scenario = project.scenario(m_scenario))
            change(*scenario, project.layouts[m_scenario]);
    });
}

bool DocumentCommand::continues(const DocumentCommand &later) const
{
    return !m_mergeKey.isEmpty() && m_mergeKey == later.m_mergeKey && m_mergeEpoch == later.m_mergeEpoch &&
           m_scenario == later.m_scenario;
}

std::int64_t DocumentCommand::claimId()
{
    m_lastClaim = m_document.takeId();
    return m_lastClaim;
}

void DocumentCommand::keepClaims(Project &project)
{
    m_nextIdBefore = project.nextId;
    project.nextId = std::max(project.nextId, m_lastClaim + 1);
}

void DocumentCommand::returnClaims(Project &project) const
{
    project.nextId = m_nextIdBefore;
}

} // namespace grondplan::ui
