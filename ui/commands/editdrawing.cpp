#include "ui/commands/editdrawing.h"

#include <utility>

namespace grondplan::ui {

EditDrawing::EditDrawing(Document &document, StepName name, const Change &change, const QString &mergeKey)
    : DocumentCommand(document, std::move(name))
    , m_before(document.layout())
{
    setMergeKey(mergeKey);
    m_before.workloads.clear();
    m_before.zones.clear();
    m_after = m_before;
    change(m_after);
    setObsolete(m_before == m_after);
}

void EditDrawing::apply(const ::grondplan::Layout &drawn)
{
    ChangeSet touched = changes();
    touched.results = false;
    editScenario(touched, [&drawn](Scenario & /*scenario*/, ::grondplan::Layout &layout) {
        std::map<WorkloadId, CanvasPoint> workloads = std::move(layout.workloads);
        std::map<ZoneId, CanvasRect> zones = std::move(layout.zones);
        layout = drawn;
        layout.workloads = std::move(workloads);
        layout.zones = std::move(zones);
    });
}

bool EditDrawing::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditDrawing *>(other);
    if (later == nullptr || !continues(*later))
        return false;
    m_after = later->m_after;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace grondplan::ui
