#include "ui/commands/editbrief.h"

#include <utility>

namespace grondplan::ui {

EditBrief::EditBrief(Document &document, Brief after, StepName name, const QString &mergeKey)
    : DocumentCommand(document, std::move(name))
    , m_before(document.scenario().brief)
    , m_after(std::move(after))
{
    setMergeKey(mergeKey);
    setObsolete(m_before == m_after);
}

bool EditBrief::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditBrief *>(other);
    if (later == nullptr || !continues(*later))
        return false;
    m_after = later->m_after;
    setObsolete(m_before == m_after);
    return true;
}

void EditBrief::apply(const Brief &brief)
{
    ChangeSet touched = changes();
    // Ticks change no plan; answers may, where the rules choose the tier of a zone.
    touched.results = m_before.answers != m_after.answers;
    editScenario(touched, [&brief](Scenario &scenario, ::grondplan::Layout &) { scenario.brief = brief; });
}

} // namespace grondplan::ui
