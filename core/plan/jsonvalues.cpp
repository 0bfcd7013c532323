#include "core/plan/jsonvalues.h"

namespace grondplan::json {

QLatin1String severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1String("error");
    case Severity::Warning:
        return QLatin1String("warning");
    case Severity::Note:
        return QLatin1String("note");
    }
    return QLatin1String("note");
}

QLatin1String kindId(InstanceKind kind)
{
    switch (kind) {
    case InstanceKind::Server:
        return QLatin1String("server");
    case InstanceKind::Vm:
        return QLatin1String("vm");
    case InstanceKind::Process:
        return QLatin1String("container");
    case InstanceKind::Pod:
        return QLatin1String("pod");
    case InstanceKind::NodeVm:
        return QLatin1String("node-vm");
    }
    return QLatin1String("container");
}

QLatin1String basisId(Basis basis)
{
    switch (basis) {
    case Basis::Stated:
        return QLatin1String("stated");
    case Basis::Limit:
        return QLatin1String("limit");
    case Basis::Template:
        return QLatin1String("template");
    case Basis::Default:
        return QLatin1String("default");
    }
    return QLatin1String("default");
}

// Our amounts stay below 2^53 (limits.h), where JSON's numbers are exact.
QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

QJsonObject band(const Band<std::int64_t> &value)
{
    return {{QStringLiteral("low"), number(value.low)},
            {QStringLiteral("likely"), number(value.likely)},
            {QStringLiteral("high"), number(value.high)}};
}

QJsonObject band(const Band<Money> &value)
{
    return band(Band<std::int64_t>{value.low.minor, value.likely.minor, value.high.minor});
}

QJsonObject resources(const Resources &amounts)
{
    QJsonObject object{{QStringLiteral("cpu_millis"), number(amounts.cpu.count())},
                       {QStringLiteral("memory_bytes"), number(amounts.memory.count())},
                       {QStringLiteral("disk_bytes"), number(amounts.disk.count())}};
    if (amounts.gpus > 0)
        object.insert(QStringLiteral("gpus"), number(amounts.gpus));
    return object;
}

QJsonObject bound(const Bound &value)
{
    return {{QStringLiteral("cost_month_cents"), number(value.month.minor)},
            {QStringLiteral("of_month_cents"), number(value.of.minor)},
            {QStringLiteral("of"),
             QJsonArray{QStringLiteral("servers"), QStringLiteral("options"), QStringLiteral("licences")}},
            {QStringLiteral("gap_ppm"), number(value.gapPpm)},
            {QStringLiteral("kind"), value.kind}};
}

std::int64_t share(std::int64_t used, std::int64_t offered)
{
    return offered > 0 ? Fraction(used).times(kPpm, offered).rounded() : 0;
}

static QJsonObject otherwise(const Otherwise &other)
{
    return {{QStringLiteral("servers"), number(other.servers)},
            {QStringLiteral("cost_month_cents"), number(other.cost.minor)},
            {QStringLiteral("whole"), other.whole}};
}

QJsonObject week(const ZonePlan &zone)
{
    return {{QStringLiteral("busiest_hour"), zone.week->busiestHour},
            {QStringLiteral("busiest_cpu_millis"), number(zone.week->busiest.count())},
            {QStringLiteral("peaks_cpu_millis"), number(zone.week->peaks.count())},
            {QStringLiteral("hours"), number(zone.week->hours)},
            {QStringLiteral("saved_month_cents"), number(zone.week->atPeaks.savedBy(zone.bound.of).minor)},
            {QStringLiteral("at_peaks"), otherwise(zone.week->atPeaks)}};
}

QJsonObject shedding(const ZonePlan &zone)
{
    const Shedding &shedding = *zone.shedding;
    return {{QStringLiteral("workloads"), number(shedding.workloads)},
            {QStringLiteral("instances"), number(shedding.instances)},
            {QStringLiteral("saved_month_cents"), number(shedding.allMustRun.savedBy(zone.bound.of).minor)},
            {QStringLiteral("all_must_run"), otherwise(shedding.allMustRun)}};
}

static QJsonObject constantObject(const StepConstant &constant)
{
    const bool isShare = constant.unit == Unit::Ppm;
    const QJsonValue value =
        isShare ? QJsonValue(static_cast<double>(constant.value) / double(kPpm)) : number(constant.value);
    return {{QStringLiteral("id"), constant.id},
            {QStringLiteral("value"), value},
            {QStringLiteral("unit"), isShare ? QString() : unitId(constant.unit)},
            {QStringLiteral("source"), constant.source},
            {QStringLiteral("date"), constant.date},
            {QStringLiteral("estimate"), constant.estimate}};
}

static QJsonObject stepObject(const Step &step)
{
    // Inputs of one name are told apart by whose they are; no two of those are named alike.
    QJsonObject inputs;
    for (const StepInput &input : step.inputs) {
        const QString key =
            input.text.isEmpty() ? input.name : QStringLiteral("%1 %2").arg(input.name, input.text);
        inputs[key] = number(input.value);
    }
    return {{QStringLiteral("what"), step.what},
            {QStringLiteral("formula"), step.formula},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("constants"), array(step.constants, constantObject)},
            {QStringLiteral("result"), number(step.result)},
            {QStringLiteral("unit"), unitId(step.unit)}};
}

QJsonObject explanation(const Explanation &value)
{
    return {{QStringLiteral("figure"), value.figure},
            {QStringLiteral("steps"), array(value.steps, stepObject)}};
}

} // namespace grondplan::json
