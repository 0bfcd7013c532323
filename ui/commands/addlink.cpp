#include "ui/commands/addlink.h"

#include <algorithm>

namespace grondplan::ui {

AddLink::AddLink(Document &document, WorkloadId from, WorkloadId to)
    : AddObjects(document)
{
    const Scenario &scenario = document.scenario();
    const Workload *source = scenario.workload(from);
    const Workload *target = scenario.workload(to);
    const bool known =
        std::any_of(scenario.links.begin(), scenario.links.end(),
                    [from, to](const Link &link) { return link.from == from && link.to == to; });
    if (source == nullptr || target == nullptr || from == to || known) {
        setObsolete(true);
        return;
    }
    setName(
        [source = source->name, target = target->name] { return tr("Link %1 to %2").arg(source, target); });
    Link link;
    link.from = from;
    link.to = to;
    link.why = QStringLiteral("drawn");
    add(std::move(link));
}

} // namespace grondplan::ui
