#include "ui/commands/insertworkload.h"

#include <algorithm>
#include <cstddef>

namespace grondplan::ui {

static Link drawn(WorkloadId from, WorkloadId to)
{
    Link link;
    link.from = from;
    link.to = to;
    link.why = QStringLiteral("drawn");
    return link;
}

WorkloadId InsertWorkload::place(PlacedWorkload workload, std::optional<PlacedZone> newZone)
{
    if (newZone)
        workload.workload.zone = add(std::move(*newZone));
    return add(std::move(workload));
}

InsertWorkload::InsertWorkload(Document &document, PlacedWorkload workload, std::optional<PlacedZone> newZone,
                               WorkloadId after)
    : AddObjects(document)
{
    const Workload *before = document.scenario().workload(after);
    if (before == nullptr) {
        setObsolete(true);
        return;
    }
    setName([name = workload.workload.name, before = before->name] {
        return tr("Add %1 after %2").arg(name, before);
    });
    add(drawn(after, place(std::move(workload), std::move(newZone))));
}

InsertWorkload::InsertWorkload(Document &document, PlacedWorkload workload, std::optional<PlacedZone> newZone,
                               LinkId between)
    : AddObjects(document)
{
    const Scenario &scenario = document.scenario();
    const auto found = std::find_if(scenario.links.begin(), scenario.links.end(),
                                    [between](const Link &link) { return link.id == between; });
    if (found == scenario.links.end()) {
        setObsolete(true);
        return;
    }
    const Link split = *found;
    m_split.emplace(static_cast<std::size_t>(found - scenario.links.begin()), split);
    const Workload *from = scenario.workload(split.from);
    const Workload *to = scenario.workload(split.to);
    setName([name = workload.workload.name, from = from != nullptr ? from->name : QString(),
             to = to != nullptr ? to->name : QString()] {
        return tr("Put %1 between %2 and %3").arg(name, from, to);
    });
    const WorkloadId middle = place(std::move(workload), std::move(newZone));
    // What went through still does; what is said of its end holds for the piece that leads there.
    Link first = drawn(split.from, middle);
    first.bandwidth = split.bandwidth;
    first.bothWays = split.bothWays;
    Link last = split;
    last.id = {};
    last.from = middle;
    last.why = first.why;
    add(std::move(first));
    add(std::move(last));
}

void InsertWorkload::whenAdded(Scenario &scenario, ::grondplan::Layout & /*layout*/)
{
    if (m_split)
        scenario.links.erase(scenario.links.begin() + static_cast<std::ptrdiff_t>(m_split->first));
}

void InsertWorkload::beforeTaken(Scenario &scenario, ::grondplan::Layout & /*layout*/)
{
    if (m_split)
        scenario.links.insert(scenario.links.begin() + static_cast<std::ptrdiff_t>(m_split->first),
                              m_split->second);
}

} // namespace grondplan::ui
