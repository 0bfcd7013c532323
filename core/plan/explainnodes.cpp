#include "core/plan/explainnodes.h"

namespace grondplan::explaining {

/// The same in every language, "8 vCPU / 32 GiB".
static QString nameOf(const NodeShape &shape)
{
    return QStringLiteral("%1 vCPU / %2 GiB")
        .arg(static_cast<double>(shape.cpu.count()) / 1000.0)
        .arg(static_cast<double>(shape.memory.count()) / static_cast<double>(kGibi));
}

std::vector<Step> nodeChoiceSteps(const ZonePlan &zone, Affected affected)
{
    const bool cpu = affected == Affected::Cpu;
    Step step{cpu ? QStringLiteral("node.shape-cpu") : QStringLiteral("node.shape-memory"),
              QStringLiteral("cheapest-size"),
              {},
              {},
              cpu ? zone.node.cpu.count() : zone.node.memory.count(),
              cpu ? Unit::Millicpu : Unit::ByteCount};
    for (const NodeTrial &trial : zone.nodeTrials) {
        const QString name = nameOf(trial.shape);
        if (trial.unplaced > 0)
            step.inputs.push_back({QStringLiteral("unplaced"), trial.unplaced, Unit::Instances, name});
        step.inputs.push_back({QStringLiteral("servers"), trial.servers, Unit::Servers, name});
        step.inputs.push_back({QStringLiteral("node-vms"), trial.nodeVms, Unit::NodeVms, name});
        step.inputs.push_back({QStringLiteral("cost"), trial.month.minor, Unit::MinorMoney, name});
    }
    return {step};
}

std::vector<std::pair<QString, Step>> nodeTrialSteps(const NodeTrial &trial)
{
    const std::vector<StepInput> size = {
        {QStringLiteral("node-shape"), trial.shape.cpu.count(), Unit::Millicpu, {}},
        {QStringLiteral("node-memory"), trial.shape.memory.count(), Unit::ByteCount, {}}};
    const auto step = [&size](const char *what, const char *formula, std::int64_t result, Unit unit) {
        return Step{QString::fromLatin1(what), QString::fromLatin1(formula), size, {}, result, unit};
    };
    Step servers = step("trial.servers", "place(node-vms, server); place-again(failed-servers)",
                        trial.servers, Unit::Servers);
    servers.inputs.push_back({QStringLiteral("node-vms"), trial.nodeVms, Unit::NodeVms, {}});
    Step cost = step("trial.cost", "servers * price", trial.month.minor, Unit::MinorMoney);
    cost.inputs.push_back({QStringLiteral("servers"), trial.servers, Unit::Servers, {}});
    return {{QStringLiteral("cpu_millis"),
             step("trial.cpu", "node-shape", trial.shape.cpu.count(), Unit::Millicpu)},
            {QStringLiteral("memory_bytes"),
             step("trial.memory", "node-memory", trial.shape.memory.count(), Unit::ByteCount)},
            {QStringLiteral("node_vms"),
             step("trial.node-vms", "place(instances, node-shape)", trial.nodeVms, Unit::NodeVms)},
            {QStringLiteral("servers"), std::move(servers)},
            {QStringLiteral("cost_month_cents"), std::move(cost)},
            {QStringLiteral("unplaced"),
             step("trial.unplaced", "instances-without-a-place", trial.unplaced, Unit::Instances)}};
}

} // namespace grondplan::explaining
