#include "core/report/phrases.h"

#include <algorithm>
#include <map>

namespace grondplan::report {

/// How many replicas were to be placed: those that were, and those that found no place.
static std::map<WorkloadId, std::int64_t> replicasIn(const Plan &plan)
{
    std::map<WorkloadId, std::int64_t> replicas;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                ++replicas[instance.workload];
        }
    }
    for (const UnplacedInstances &rest : plan.unplaced)
        replicas[rest.workload] += rest.count;
    return replicas;
}

static QString basisOf(const Words &words, const Workload &workload)
{
    // The weaker of the two: a size is as good as the worse half of it.
    switch (std::max(workload.cpu.basis, workload.memory.basis)) {
    case Basis::Stated:
        return words.text("report.basis.stated");
    case Basis::Limit:
        return words.text("report.basis.limit");
    case Basis::Template:
    case Basis::Default:
        return words.text("report.basis.estimate");
    }
    return {};
}

static Table workloadTable(const Subject &subject, const ZonePlan &zone)
{
    const Words &words = subject.words;
    Table table;
    table.columns = {
        column(words, "report.column.workload", 5),  figures(words, "report.column.replicas", 2),
        figures(words, "report.column.cpu-each", 3), figures(words, "report.column.memory-each", 3),
        figures(words, "report.column.cpu-all", 3),  figures(words, "report.column.memory-all", 3),
        column(words, "report.column.basis", 3)};
    const std::map<WorkloadId, std::int64_t> replicas = replicasIn(subject.plan);
    std::int64_t count = 0;
    MilliCpu cpu;
    Bytes memory;
    for (const Workload &workload : subject.scenario->workloads) {
        const auto found = replicas.find(workload.id);
        if (workload.zone != zone.zone || found == replicas.end())
            continue;
        const MilliCpu cpuAll = workload.cpu.request * found->second;
        const Bytes memoryAll = workload.memory.request * found->second;
        table.rows.push_back({workload.name, words.number(found->second), words.cpu(workload.cpu.request),
                              words.memory(workload.memory.request), words.cpu(cpuAll),
                              words.memory(memoryAll), basisOf(words, workload)});
        count += found->second;
        cpu += cpuAll;
        memory += memoryAll;
    }
    if (table.rows.empty())
        return table;
    table.rows.push_back({words.text("report.total"), words.number(count), QString(), QString(),
                          words.cpu(cpu), words.memory(memory), QString()});
    table.lastRowIsTotal = true;
    return table;
}

/// Volumes and devices are asked for by few workloads, so they have a table of their own.
static Table storageTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.request.storage");
    table.columns = {column(words, "report.column.workload", 3), figures(words, "report.column.disk-each", 2),
                     figures(words, "report.column.gpus-each", 2)};
    for (const Workload &workload : subject.scenario->workloads) {
        if (workload.active && (workload.disk.count() > 0 || workload.gpus > 0))
            table.rows.push_back({workload.name,
                                  workload.diskBasis == Basis::Stated
                                      ? words.disk(workload.disk)
                                      : words.text("report.estimated", {words.disk(workload.disk)}),
                                  words.number(workload.gpus)});
    }
    return table;
}

static void addNotPlaced(const Subject &subject, Blocks &blocks)
{
    QStringList names;
    for (const WorkloadId id : subject.plan.notPlaced)
        names += workloadName(subject, id);
    if (!names.isEmpty())
        blocks.emplace_back(remark(subject.words.text("report.request.not-placed",
                                                      {subject.words.locale().createSeparatedList(names)})));
}

void addRequest(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    addIntake(subject, blocks);
    if (!subject.scenario || subject.scenario->workloads.empty()) {
        blocks.emplace_back(paragraph(words.text("report.request.empty")));
        return;
    }
    blocks.emplace_back(paragraph(words.text("report.request.text")));
    bool isEstimated = false;
    for (const ZonePlan &zone : subject.plan.zones) {
        Table table = workloadTable(subject, zone);
        if (table.rows.empty())
            continue;
        blocks.emplace_back(zoneHeading(subject, zone.zone));
        blocks.emplace_back(std::move(table));
    }
    for (const Workload &workload : subject.scenario->workloads)
        isEstimated = isEstimated || std::max({workload.cpu.basis, workload.memory.basis,
                                               workload.diskBasis}) >= Basis::Template;
    if (isEstimated)
        blocks.emplace_back(remark(words.text("report.request.estimates")));
    addNotPlaced(subject, blocks);
    if (Table storage = storageTable(subject); !storage.rows.empty())
        blocks.emplace_back(std::move(storage));
}

} // namespace grondplan::report
