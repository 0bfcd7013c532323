#include "ui/commands/editworkloads.h"

#include <utility>

namespace grondplan::ui {

template<> const std::vector<Workload> &EditObjects<WorkloadId, Workload>::listIn(const Scenario &scenario)
{
    return scenario.workloads;
}

template<> std::vector<Workload> &EditObjects<WorkloadId, Workload>::listIn(Scenario &scenario)
{
    return scenario.workloads;
}

template<> void EditObjects<WorkloadId, Workload>::name(ChangeSet &changes, WorkloadId id)
{
    changes.workloads.push_back(id);
}

template<> bool EditObjects<WorkloadId, Workload>::matters(const Workload &before, const Workload &after)
{
    Workload same = before;
    same.note = after.note;
    return same != after;
}

EditWorkloads::EditWorkloads(Document &document, Values after, StepName name, const QString &mergeKey)
    : EditObjects(document, std::move(after), std::move(name), mergeKey)
{
}

bool EditWorkloads::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditWorkloads *>(other);
    return later != nullptr && mergeValues(*later);
}

} // namespace grondplan::ui
