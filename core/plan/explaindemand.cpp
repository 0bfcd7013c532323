#include "core/plan/explaindemand.h"

#include "core/catalogue/assumedsize.h"

#include <cstring>

namespace grondplan::explaining {

static std::int64_t needOf(const Workload &workload, const char *resource)
{
    return amountOf({workload.cpu.request, workload.memory.request, workload.disk, workload.gpus}, resource);
}

/// The template or the assumption that a size is of, with its source. Nothing where the catalogue says
/// another size by now: then it is the workload's own.
static std::optional<StepConstant> assumedConstant(const Catalogue &catalogue, const Workload &workload,
                                                   const Step &step, Basis basis)
{
    const bool cpu = step.unit == Unit::Millicpu;
    const auto constantOf = [&step](const QString &id, std::int64_t value, const Provenance &provenance) {
        const StepConstant constant{
            id, value, step.unit, provenance.source, provenance.date, provenance.estimate};
        return value == step.result ? std::optional(constant) : std::nullopt;
    };
    if (basis == Basis::Template) {
        const Template *known = catalogue.templateOf(workload.kind);
        if (!known)
            return std::nullopt;
        return constantOf(QString(QLatin1String("template.") + known->id),
                          cpu ? known->cpu.count() : known->memory.count(), known->provenance);
    }
    const AssumedSize assumed = assumedSize(catalogue);
    const Constant *constant = cpu ? assumed.cpuConstant : assumed.memoryConstant;
    return constantOf(constant->id, cpu ? assumed.cpu.count() : assumed.memory.count(), constant->provenance);
}

Step assumedStep(const Catalogue &catalogue, const Workload &workload, Affected affected)
{
    const bool cpu = affected == Affected::Cpu;
    const Basis basis = cpu ? workload.cpu.basis : workload.memory.basis;
    Step step;
    step.what = cpu ? QStringLiteral("demand.cpu") : QStringLiteral("demand.memory");
    step.unit = cpu ? Unit::Millicpu : Unit::ByteCount;
    step.result = needOf(workload, cpu ? "cpu" : "memory");
    if (basis == Basis::Template || basis == Basis::Default) {
        if (const auto constant = assumedConstant(catalogue, workload, step, basis)) {
            step.formula = basis == Basis::Template ? QStringLiteral("template") : QStringLiteral("default");
            step.constants.push_back(*constant);
            return step;
        }
    }
    step.formula = basis == Basis::Limit ? QStringLiteral("limit") : QStringLiteral("need");
    step.inputs.push_back({step.formula, step.result, step.unit, workload.name});
    return step;
}

std::vector<Step> needSteps(const Catalogue &catalogue, const Counts &asked, const char *resource)
{
    std::vector<Step> steps;
    const bool cpu = std::strcmp(resource, "cpu") == 0;
    const bool memory = std::strcmp(resource, "memory") == 0;
    Step sum{QStringLiteral("zone.need-%1").arg(QLatin1String(resource)),
             QStringLiteral("sum(instances * need)"),
             {},
             {},
             0,
             unitOf(resource)};
    for (const auto &[workload, count] : asked) {
        if (cpu && workload->cpu.basis != Basis::Stated)
            steps.push_back(assumedStep(catalogue, *workload, Affected::Cpu));
        if (memory && workload->memory.basis != Basis::Stated)
            steps.push_back(assumedStep(catalogue, *workload, Affected::Memory));
        const std::int64_t need = needOf(*workload, resource);
        sum.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
        sum.inputs.push_back({QStringLiteral("need"), need, sum.unit, workload->name});
        sum.result += count * need;
    }
    steps.push_back(sum);
    return steps;
}

Step instancesStep(const Counts &placed)
{
    Step step{QStringLiteral("zone.instances"), QStringLiteral("sum(instances)"), {}, {}, 0, Unit::Instances};
    for (const auto &[workload, count] : placed) {
        step.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
        step.result += count;
    }
    return step;
}

} // namespace grondplan::explaining
