#include "core/importers/registry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace grondplan::importers {

static QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

static void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

static QJsonObject amounts(std::optional<std::int64_t> cpu, std::optional<std::int64_t> memory)
{
    QJsonObject object;
    if (cpu)
        object.insert(QStringLiteral("cpu_millis"), number(*cpu));
    if (memory)
        object.insert(QStringLiteral("memory_bytes"), number(*memory));
    return object;
}

template<class Amount> static std::optional<std::int64_t> counted(const std::optional<Amount> &amount)
{
    return amount ? std::optional(amount->count()) : std::nullopt;
}

static QJsonArray volumesOf(const Workload &workload)
{
    QJsonArray volumes;
    for (const Volume &volume : workload.volumes) {
        QJsonObject object{{QStringLiteral("name"), volume.name}};
        if (volume.size)
            object.insert(QStringLiteral("bytes"), number(volume.size->count()));
        volumes.append(object);
    }
    return volumes;
}

static QJsonArray assumedOf(const Workload &workload)
{
    QJsonArray assumed;
    if (workload.cpu.basis != Basis::Stated)
        assumed.append(QStringLiteral("request.cpu_millis"));
    if (workload.memory.basis != Basis::Stated)
        assumed.append(QStringLiteral("request.memory_bytes"));
    if (workload.diskBasis != Basis::Stated)
        assumed.append(QStringLiteral("disk_bytes"));
    return assumed;
}

static QJsonObject placeObject(const SourcePlace &place)
{
    QJsonObject object;
    putText(object, QStringLiteral("file"), place.file);
    if (place.line > 0)
        object.insert(QStringLiteral("line"), place.line);
    return object;
}

static QJsonObject workloadObject(const Workload &workload)
{
    QJsonObject object{
        {QStringLiteral("id"), number(workload.id.value)},
        {QStringLiteral("name"), workload.name},
        {QStringLiteral("os"),
         workload.os == Os::Windows ? QStringLiteral("windows") : QStringLiteral("linux")},
        {QStringLiteral("replicas"), QJsonObject{{QStringLiteral("min"), number(workload.replicas.min)},
                                                 {QStringLiteral("usual"), number(workload.replicas.usual)},
                                                 {QStringLiteral("max"), number(workload.replicas.max)}}},
        {QStringLiteral("request"), amounts(workload.cpu.request.count(), workload.memory.request.count())},
        {QStringLiteral("limit"), amounts(counted(workload.cpu.limit), counted(workload.memory.limit))},
        {QStringLiteral("gpus"), workload.gpus},
        {QStringLiteral("active"), workload.active},
        {QStringLiteral("volumes"), volumesOf(workload)},
        {QStringLiteral("ports"), QJsonArray::fromStringList(workload.ports)},
        {QStringLiteral("stateful"), workload.stateful},
        {QStringLiteral("per_node"), workload.perNode},
        {QStringLiteral("transient"), workload.transient},
        {QStringLiteral("assumed"), assumedOf(workload)},
        {QStringLiteral("from"), placeObject(workload.from)},
    };
    putText(object, QStringLiteral("kind"), workload.kind);
    putText(object, QStringLiteral("image"), workload.image);
    if (workload.disk.count() > 0)
        object.insert(QStringLiteral("disk_bytes"), number(workload.disk.count()));
    return object;
}

static QJsonArray linkArray(const Outcome &outcome)
{
    QHash<std::int64_t, QString> names;
    for (const Workload &workload : outcome.workloads)
        names.insert(workload.id.value, workload.name);
    QJsonArray links;
    for (const Link &link : outcome.links) {
        links.append(QJsonObject{{QStringLiteral("from"), names.value(link.from.value)},
                                 {QStringLiteral("to"), names.value(link.to.value)},
                                 {QStringLiteral("why"), link.why}});
    }
    return links;
}

static QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

static QJsonArray findingArray(const Findings &findings,
                               const std::function<QString(const Finding &)> &wording)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object = placeObject(finding.place);
        object.insert(QStringLiteral("severity"), severityName(finding.severity));
        object.insert(QStringLiteral("code"), finding.code);
        if (finding.place.column > 0)
            object.insert(QStringLiteral("column"), finding.place.column);
        if (wording)
            object.insert(QStringLiteral("message"), wording(finding));
        array.append(object);
    }
    return array;
}

static QJsonObject totalsObject(const Outcome &outcome, bool withAssumed)
{
    Scenario scenario;
    scenario.workloads = outcome.workloads;
    const ScenarioTotals totals = totalsOf(scenario, withAssumed);
    QJsonObject object = amounts(totals.cpu.count(), totals.memory.count());
    object.insert(QStringLiteral("workloads"), number(totals.workloads));
    object.insert(QStringLiteral("replicas"), number(totals.replicas));
    object.insert(QStringLiteral("disk_bytes"), number(totals.disk.count()));
    return object;
}

QByteArray toJson(const Outcome &outcome, const std::function<QString(const Finding &)> &wording)
{
    QJsonArray workloads;
    for (const Workload &workload : outcome.workloads)
        workloads.append(workloadObject(workload));
    const QJsonObject root{
        {QStringLiteral("schema"), QStringLiteral("grondplan.import/1")},
        {QStringLiteral("format"), outcome.format},
        {QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)},
        {QStringLiteral("workloads"), workloads},
        {QStringLiteral("links"), linkArray(outcome)},
        {QStringLiteral("unset_variables"), QJsonArray::fromStringList(outcome.unsetVariables)},
        {QStringLiteral("findings"), findingArray(outcome.findings, wording)},
        {QStringLiteral("totals"), totalsObject(outcome, false)},
        {QStringLiteral("totals_assumed"), totalsObject(outcome, true)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace grondplan::importers
