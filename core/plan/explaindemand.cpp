#include "core/plan/explaindemand.h"

#include "core/catalogue/assumedsize.h"

#include <cstring>

namespace grondplan::explaining {

static std::int64_t needOf(const Workload &workload, const char *resource)
{
    return amountOf({workload.cpu.request, workload.memory.request, workload.disk, workload.gpus}, resource);
}

/// What nobody stated of a workload, and what stands in for it.
struct Assumed
{
    Basis basis = Basis::Stated;
    std::int64_t ofTemplate = 0;
    std::int64_t ofAll = 0;             ///< where there is no template
    const Constant *constant = nullptr; ///< of `ofAll`
};

static Assumed assumedOf(const Catalogue &catalogue, const Workload &workload, const char *resource)
{
    const Template *known = catalogue.templateOf(workload.kind);
    const AssumedSize all = assumedSize(catalogue);
    if (std::strcmp(resource, "cpu") == 0)
        return {workload.cpu.basis, known ? known->cpu.count() : 0, all.cpu.count(), all.cpuConstant};
    if (std::strcmp(resource, "memory") == 0)
        return {workload.memory.basis, known ? known->memory.count() : 0, all.memory.count(),
                all.memoryConstant};
    return {workload.diskBasis, known ? known->disk.count() : 0, 0, nullptr};
}

/// The template or the assumption that a size is of, with its source. Nothing where the catalogue says
/// another size by now: then it is the workload's own.
static std::optional<StepConstant> assumedConstant(const Catalogue &catalogue, const Workload &workload,
                                                   const Step &step, const Assumed &assumed)
{
    const auto constantOf = [&step](const QString &id, std::int64_t value, const Provenance &provenance) {
        const StepConstant constant{
            id, value, step.unit, provenance.source, provenance.date, provenance.estimate};
        return value == step.result ? std::optional(constant) : std::nullopt;
    };
    if (assumed.basis == Basis::Template) {
        const Template *known = catalogue.templateOf(workload.kind);
        if (!known)
            return std::nullopt;
        return constantOf(QString(QLatin1String("template.") + known->id), assumed.ofTemplate,
                          known->provenance);
    }
    if (!assumed.constant)
        return std::nullopt;
    return constantOf(assumed.constant->id, assumed.ofAll, assumed.constant->provenance);
}

bool isAssumed(const Workload &workload, const char *resource)
{
    if (std::strcmp(resource, "cpu") == 0)
        return workload.cpu.basis != Basis::Stated;
    if (std::strcmp(resource, "memory") == 0)
        return workload.memory.basis != Basis::Stated;
    return std::strcmp(resource, "disk") == 0 && workload.diskBasis != Basis::Stated;
}

Step assumedStep(const Catalogue &catalogue, const Workload &workload, const char *resource)
{
    const Assumed assumed = assumedOf(catalogue, workload, resource);
    Step step;
    step.what = QStringLiteral("demand.%1").arg(QLatin1String(resource));
    step.unit = unitOf(resource);
    step.result = needOf(workload, resource);
    if (assumed.basis == Basis::Template || assumed.basis == Basis::Default) {
        if (const auto constant = assumedConstant(catalogue, workload, step, assumed)) {
            step.formula =
                assumed.basis == Basis::Template ? QStringLiteral("template") : QStringLiteral("default");
            step.constants.push_back(*constant);
            return step;
        }
    }
    step.formula = assumed.basis == Basis::Limit ? QStringLiteral("limit") : QStringLiteral("need");
    step.inputs.push_back({step.formula, step.result, step.unit, workload.name});
    return step;
}

std::vector<Step> needSteps(const Catalogue &catalogue, const Counts &asked, const char *resource)
{
    std::vector<Step> steps;
    Step sum{QStringLiteral("zone.need-%1").arg(QLatin1String(resource)),
             QStringLiteral("sum(instances * need)"),
             {},
             {},
             0,
             unitOf(resource)};
    for (const auto &[workload, count] : asked) {
        if (isAssumed(*workload, resource))
            steps.push_back(assumedStep(catalogue, *workload, resource));
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
