#include "core/project/project.h"

#include "core/catalogue/loader.h"

#include <algorithm>

namespace grondplan {

GRONDPLAN_VALUE_DEFINED(Layout)
bool operator==(const Layout &, const Layout &) = default;
GRONDPLAN_VALUE_DEFINED(Project)

const Scenario *Project::scenario(ScenarioId id) const
{
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(), [id](const Scenario &s) { return s.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

Scenario *Project::scenario(ScenarioId id)
{
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(), [id](const Scenario &s) { return s.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

const Scenario *Project::scenarioNamed(const QString &wanted) const
{
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&wanted](const Scenario &s) { return s.name == wanted; });
    return found == scenarios.end() ? nullptr : &*found;
}

void CanvasObjects::insert(const CanvasObjects &others)
{
    workloads.insert(others.workloads.begin(), others.workloads.end());
    zones.insert(others.zones.begin(), others.zones.end());
    notes.insert(others.notes.begin(), others.notes.end());
}

void CanvasObjects::erase(const CanvasObjects &others)
{
    std::erase_if(workloads, [&](WorkloadId id) { return others.workloads.contains(id); });
    std::erase_if(zones, [&](ZoneId id) { return others.zones.contains(id); });
    std::erase_if(notes, [&](NoteId id) { return others.notes.contains(id); });
}

const Note *Layout::note(NoteId id) const
{
    const auto found = std::find_if(notes.begin(), notes.end(), [id](const Note &n) { return n.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

Note *Layout::note(NoteId id)
{
    const auto found = std::find_if(notes.begin(), notes.end(), [id](const Note &n) { return n.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

static bool sameCatalogue(const std::shared_ptr<const Catalogue> &a,
                          const std::shared_ptr<const Catalogue> &b)
{
    return a == b || (a && b && *a == *b);
}

bool operator==(const Project &a, const Project &b)
{
    return a.name == b.name && a.customer == b.customer && a.currency == b.currency && a.asOf == b.asOf &&
           a.scenarios == b.scenarios && a.layouts == b.layouts && a.proposal == b.proposal &&
           a.costs == b.costs && a.brand == b.brand && a.nextId == b.nextId &&
           sameCatalogue(a.catalogue, b.catalogue);
}

Project emptyProject(const QString &name, const QString &scenarioName, QDate asOf, const QString &language)
{
    Project project;
    project.name = name;
    project.asOf = asOf;
    project.proposal.language = language;
    project.catalogue = shippedCatalogue();
    Scenario scenario;
    scenario.id = project.newId<ScenarioId>();
    scenario.name = scenarioName;
    project.scenarios.push_back(std::move(scenario));
    return project;
}

} // namespace grondplan
