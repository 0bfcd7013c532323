#include "core/plan/explaindemand.h"

#include <cstring>

namespace grondplan::explaining {

static std::int64_t needOf(const Workload &workload, const char *resource)
{
    return amountOf({workload.cpu.request, workload.memory.request, workload.disk, workload.gpus}, resource);
}

/// What the default and the templates of a catalogue say has a source; a limit is the input's own.
static StepConstant assumedConstant(const Catalogue &catalogue, const Workload &workload, const Step &step,
                                    Basis basis)
{
    StepConstant constant;
    constant.value = step.result;
    constant.unit = step.unit;
    constant.estimate = true;
    const Template *known = basis == Basis::Template ? catalogue.templateOf(workload.kind) : nullptr;
    if (known) {
        constant.id = QString(QLatin1String("template.") + known->id);
        constant.source = known->provenance.source;
        constant.date = known->provenance.date;
        constant.estimate = known->provenance.estimate;
    } else {
        constant.id = basis == Basis::Template ? QString(QLatin1String("template.") + workload.kind)
                                               : QStringLiteral("default");
        constant.source = QStringLiteral("Project estimate, no source");
    }
    return constant;
}

Step assumedStep(const Catalogue &catalogue, const Workload &workload, Affected affected)
{
    const bool cpu = affected == Affected::Cpu;
    const Basis basis = cpu ? workload.cpu.basis : workload.memory.basis;
    Step step;
    step.what = cpu ? QStringLiteral("demand.cpu") : QStringLiteral("demand.memory");
    step.unit = cpu ? Unit::Millicpu : Unit::ByteCount;
    step.result = needOf(workload, cpu ? "cpu" : "memory");
    if (basis == Basis::Limit || basis == Basis::Stated) {
        const QString name = basis == Basis::Limit ? QStringLiteral("limit") : QStringLiteral("need");
        step.formula = name;
        step.inputs.push_back({name, step.result, step.unit, workload.name});
        return step;
    }
    step.formula = basis == Basis::Template ? QStringLiteral("template") : QStringLiteral("default");
    step.constants.push_back(assumedConstant(catalogue, workload, step, basis));
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
