#include "ui/shell/scenarios.h"

#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace grondplan::ui {

/// Where the words of this file are found by the translators.
struct Scenarios
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

QString freeScenarioName(const Document &document, const QString &wish)
{
    // The one after "Scenario 1" is "Scenario 2".
    static const QRegularExpression kNumbered(QStringLiteral("^(.*\\S) \\d{1,6}$"));
    const QRegularExpressionMatch numbered = kNumbered.match(wish);
    const QString base = numbered.hasMatch() ? numbered.captured(1) : wish;
    QString name = wish;
    for (int number = 2; document.project().scenarioNamed(name) != nullptr; ++number)
        name = Scenarios::tr("%1 %2").arg(base).arg(number);
    return name;
}

void addScenario(Document &document, const QString &name)
{
    Project after = document.project();
    Scenario scenario;
    scenario.id = after.newId<ScenarioId>();
    scenario.name = name;
    const ScenarioId id = scenario.id;
    after.scenarios.push_back(std::move(scenario));
    document.push(std::make_unique<ReplaceProject>(
        document, std::move(after), [name] { return Scenarios::tr("Add scenario %1").arg(name); }));
    document.setCurrentScenario(id);
}

/// Copies the drawing from the old ids to the new ones.
template<class ObjectId, class Place>
static void copyPlace(const std::map<ObjectId, Place> &places, ObjectId from, ObjectId to,
                      std::map<ObjectId, Place> &out)
{
    if (const auto found = places.find(from); found != places.end())
        out[to] = found->second;
}

void duplicateScenario(Document &document, const QString &name)
{
    Project after = document.project();
    Scenario copy = document.scenario();
    const ::grondplan::Layout &drawn = document.layout();
    ::grondplan::Layout layout;
    copy.id = after.newId<ScenarioId>();
    copy.name = name;
    std::map<ZoneId, ZoneId> zones;
    for (Zone &zone : copy.zones) {
        const ZoneId old = std::exchange(zone.id, after.newId<ZoneId>());
        zones[old] = zone.id;
        copyPlace(drawn.zones, old, zone.id, layout.zones);
    }
    std::map<WorkloadId, WorkloadId> workloads;
    for (Workload &workload : copy.workloads) {
        const WorkloadId old = std::exchange(workload.id, after.newId<WorkloadId>());
        workloads[old] = workload.id;
        workload.zone = zones[workload.zone];
        copyPlace(drawn.workloads, old, workload.id, layout.workloads);
    }
    for (Link &link : copy.links) {
        link.id = after.newId<LinkId>();
        link.from = workloads[link.from];
        link.to = workloads[link.to];
    }
    const ScenarioId id = copy.id;
    after.layouts[id] = std::move(layout);
    after.scenarios.push_back(std::move(copy));
    document.push(std::make_unique<ReplaceProject>(
        document, std::move(after), [name] { return Scenarios::tr("Duplicate scenario as %1").arg(name); }));
    document.setCurrentScenario(id);
}

void renameScenario(Document &document, ScenarioId id, const QString &name)
{
    Project after = document.project();
    Scenario *scenario = after.scenario(id);
    if (!scenario || scenario->name == name)
        return;
    scenario->name = name;
    document.push(std::make_unique<ReplaceProject>(
        document, std::move(after), [name] { return Scenarios::tr("Rename scenario to %1").arg(name); }));
}

void removeScenario(Document &document, ScenarioId id)
{
    Project after = document.project();
    const Scenario *scenario = after.scenario(id);
    if (!scenario || after.scenarios.size() < 2)
        return;
    const QString name = scenario->name;
    std::erase_if(after.scenarios, [id](const Scenario &one) { return one.id == id; });
    after.layouts.erase(id);
    document.push(std::make_unique<ReplaceProject>(
        document, std::move(after), [name] { return Scenarios::tr("Delete scenario %1").arg(name); }));
}

} // namespace grondplan::ui
