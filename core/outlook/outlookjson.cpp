#include "core/outlook/outlookjson.h"

#include "core/outlook/variant.h"
#include "core/plan/jsonvalues.h"

namespace grondplan::outlook {

using json::array;
using json::number;

static QJsonObject outcomeObject(const Outcome &outcome)
{
    return {{QStringLiteral("servers"), number(outcome.servers)},
            {QStringLiteral("month_cents"), number(outcome.month.minor)},
            {QStringLiteral("unplaced"), number(outcome.unplaced)}};
}

static QJsonObject inputObject(const Sensitivity &each)
{
    QJsonObject object{{QStringLiteral("input"), QLatin1String(inputId(each.input))}};
    if (each.lower)
        object.insert(QStringLiteral("lower"), outcomeObject(*each.lower));
    if (each.higher)
        object.insert(QStringLiteral("higher"), outcomeObject(*each.higher));
    return object;
}

static QJsonObject cliffObject(const Scenario &scenario, const Cliff &cliff)
{
    QJsonObject object{{QStringLiteral("zone"), nameOf(scenario, cliff.zone)},
                       {QStringLiteral("workload"), nameOf(scenario, cliff.workload)},
                       {QStringLiteral("replicas_more"), number(cliff.added)},
                       {QStringLiteral("beyond"), cliff.beyond}};
    if (!cliff.beyond) {
        object.insert(QStringLiteral("servers_more"), number(cliff.servers));
        object.insert(QStringLiteral("month_more_cents"), number(cliff.month.minor));
    }
    return object;
}

static void addValue(const Saving &saving, QJsonObject &object)
{
    switch (saving.change) {
    case Saving::Change::CpuTarget:
    case Saving::Change::MemoryTarget:
        object.insert(QStringLiteral("target_ppm"), number(saving.value));
        return;
    case Saving::Change::Tolerate:
        object.insert(QStringLiteral("tolerated"), number(saving.value));
        return;
    case Saving::Change::Replica:
        object.insert(QStringLiteral("replicas"), number(saving.value));
        return;
    case Saving::Change::Need:
        object.insert(QStringLiteral("need_less_ppm"), number(saving.value));
        return;
    case Saving::Change::NodeSize:
        object.insert(QStringLiteral("node_cpu_millis"), number(saving.node.cpu.count()));
        object.insert(QStringLiteral("node_memory_bytes"), number(saving.node.memory.count()));
        return;
    case Saving::Change::MixedTypes:
        return;
    }
}

static QJsonObject savingObject(const Scenario &scenario, const Saving &saving)
{
    QJsonObject object{{QStringLiteral("change"), QLatin1String(changeId(saving.change))},
                       {QStringLiteral("zone"), nameOf(scenario, saving.zone)},
                       {QStringLiteral("servers_fewer"), number(saving.servers)},
                       {QStringLiteral("month_less_cents"), number(saving.month.minor)}};
    if (saving.workload.isValid())
        object.insert(QStringLiteral("workload"), nameOf(scenario, saving.workload));
    addValue(saving, object);
    return object;
}

static QJsonObject survivingObject(const Surviving &each)
{
    QJsonObject object{{QStringLiteral("tolerated"), each.failures},
                       {QStringLiteral("possible"), each.possible}};
    if (each.possible)
        object.insert(QStringLiteral("plan"), outcomeObject(each.outcome));
    if (each.tooFewMillis)
        object.insert(QStringLiteral("too_few_millis_a_year"), number(*each.tooFewMillis));
    return object;
}

QJsonObject toJson(const Scenario &scenario, const Deciding &deciding)
{
    return {{QStringLiteral("now"), outcomeObject(deciding.now)},
            {QStringLiteral("inputs"), array(deciding.inputs, inputObject)},
            {QStringLiteral("next_server"),
             array(deciding.cliffs, [&](const Cliff &cliff) { return cliffObject(scenario, cliff); })},
            {QStringLiteral("savings"),
             array(deciding.savings, [&](const Saving &saving) { return savingObject(scenario, saving); })},
            {QStringLiteral("surviving"), array(deciding.surviving, survivingObject)}};
}

QJsonObject toJson(const Chances &chances)
{
    const auto server = [](const ServerChance &each) {
        return QJsonObject{{QStringLiteral("servers"), number(each.servers)},
                           {QStringLiteral("runs"), number(each.runs)},
                           {QStringLiteral("up_to_ppm"), number(each.upToPpm)}};
    };
    const auto percentile = [](const Percentile &each) {
        return QJsonObject{{QStringLiteral("percent"), each.percent},
                           {QStringLiteral("servers"), number(each.servers)},
                           {QStringLiteral("month_cents"), number(each.month.minor)}};
    };
    return {{QStringLiteral("runs"), number(chances.runs)},
            {QStringLiteral("planned_servers"), number(chances.planned)},
            {QStringLiteral("planned_month_cents"), number(chances.plannedMonth.minor)},
            {QStringLiteral("suffices_ppm"), number(chances.sufficesPpm)},
            {QStringLiteral("unplaced_runs"), number(chances.unplaced)},
            {QStringLiteral("workloads_with_range"), number(chances.ranges)},
            {QStringLiteral("figures_with_band"), number(chances.figures)},
            {QStringLiteral("servers"), array(chances.servers, server)},
            {QStringLiteral("percentiles"), array(chances.percentiles, percentile)}};
}

QJsonObject toJson(const Scenario &scenario, const Growth &growth)
{
    const auto month = [](const MonthAhead &each) {
        return QJsonObject{{QStringLiteral("month"), number(each.month)},
                           {QStringLiteral("servers"), number(each.servers)},
                           {QStringLiteral("month_cents"), number(each.cost.minor)},
                           {QStringLiteral("unplaced"), number(each.unplaced)}};
    };
    const auto due = [&scenario](const ServersDue &each) {
        return QJsonObject{{QStringLiteral("month"), number(each.month)},
                           {QStringLiteral("zone"), nameOf(scenario, each.zone)},
                           {QStringLiteral("servers_before"), number(each.before)},
                           {QStringLiteral("servers_after"), number(each.after)},
                           {QStringLiteral("month_more_cents"), number(each.more.minor)}};
    };
    QJsonObject object{{QStringLiteral("grows"), grows(scenario)},
                       {QStringLiteral("months"), array(growth.months, month)},
                       {QStringLiteral("due"), array(growth.due, due)}};
    if (growth.outOfRange)
        object.insert(QStringLiteral("out_of_range_month"), number(*growth.outOfRange));
    return object;
}

} // namespace grondplan::outlook
