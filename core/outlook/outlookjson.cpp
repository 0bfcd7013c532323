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

static QJsonObject survivingObject(const Scenario &scenario, const Surviving &each)
{
    QJsonObject object{{QStringLiteral("tolerated"), each.failures},
                       {QStringLiteral("possible"), each.possible}};
    if (each.possible)
        object.insert(QStringLiteral("plan"), outcomeObject(each.outcome));
    if (each.tooFewMillis)
        object.insert(QStringLiteral("too_few_millis_a_year"), number(*each.tooFewMillis));
    if (each.tooFewMillis)
        object.insert(QStringLiteral("zones"), array(each.tooFewOfZones, [&scenario](const auto &zone) {
                          return QJsonObject{{QStringLiteral("zone"), nameOf(scenario, zone.first)},
                                             {QStringLiteral("too_few_millis_a_year"), number(zone.second)}};
                      }));
    return object;
}

QJsonObject toJson(const Scenario &scenario, const Deciding &deciding)
{
    return {
        {QStringLiteral("now"), outcomeObject(deciding.now)},
        {QStringLiteral("inputs"), array(deciding.inputs, inputObject)},
        {QStringLiteral("next_server"),
         array(deciding.cliffs, [&](const Cliff &cliff) { return cliffObject(scenario, cliff); })},
        {QStringLiteral("savings"),
         array(deciding.savings, [&](const Saving &saving) { return savingObject(scenario, saving); })},
        {QStringLiteral("sole_control_plane"),
         array(deciding.soleControlPlane, [&](ZoneId zone) { return QJsonValue(nameOf(scenario, zone)); })},
        {QStringLiteral("surviving"),
         array(deciding.surviving, [&](const Surviving &each) { return survivingObject(scenario, each); })}};
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
        QJsonObject object{{QStringLiteral("month"), number(each.month)},
                           {QStringLiteral("zone"), nameOf(scenario, each.zone)},
                           {QStringLiteral("servers_before"), number(each.before)},
                           {QStringLiteral("limit_reached"), each.limitReached}};
        if (!each.limitReached) {
            object.insert(QStringLiteral("servers_after"), number(each.after));
            object.insert(QStringLiteral("month_more_cents"), number(each.more.minor));
        }
        return object;
    };
    QJsonObject object{{QStringLiteral("grows"), grows(scenario)},
                       {QStringLiteral("months"), array(growth.months, month)},
                       {QStringLiteral("due"), array(growth.due, due)}};
    if (growth.outOfRange)
        object.insert(QStringLiteral("out_of_range_month"), number(*growth.outOfRange));
    return object;
}

static QJsonObject secondsObject(const Band<std::int64_t> &band)
{
    return {{QStringLiteral("low"), number(band.low)},
            {QStringLiteral("likely"), number(band.likely)},
            {QStringLiteral("high"), number(band.high)}};
}

namespace {

/// Outages in the names of their plan.
class OutagesJson
{
public:
    OutagesJson(const Scenario &scenario, const Plan &plan)
        : m_scenario(scenario)
        , m_plan(plan)
    {
    }

    [[nodiscard]] QJsonObject of(const ZoneOutages &zone) const
    {
        QJsonObject object{{QStringLiteral("zone"), nameOf(m_scenario, zone.zone)},
                           {QStringLiteral("tolerated"), zone.tolerated},
                           {QStringLiteral("servers"), number(zone.servers)},
                           {QStringLiteral("recovery"), QLatin1String(recoveryId(zone.recovery))},
                           {QStringLiteral("singles_survived"), number(zone.singlesSurvived())},
                           {QStringLiteral("singles"),
                            array(zone.singles, [this](const Outage &outage) { return of(outage); })},
                           {QStringLiteral("pairs"), number(zone.pairs)},
                           {QStringLiteral("pairs_survived"), number(zone.pairsSurvived)},
                           {QStringLiteral("pairs_without_majority"), number(zone.pairsWithoutMajority)},
                           {QStringLiteral("singles_shedding"), number(zone.singlesShedding())},
                           {QStringLiteral("pairs_shedding"), number(zone.pairsShedding)},
                           {QStringLiteral("restores"),
                            array(zone.restores, [this](const Restore &restore) { return of(restore); })},
                           {QStringLiteral("rollouts"),
                            array(zone.rollouts, [this](const Rollout &rollout) { return of(rollout); })}};
        if (zone.seconds)
            object.insert(QStringLiteral("recovery_seconds"), secondsObject(*zone.seconds));
        if (zone.worstPair)
            object.insert(QStringLiteral("worst_pair"), of(*zone.worstPair));
        return object;
    }

private:
    [[nodiscard]] QString server(int index) const
    {
        return m_plan.servers[static_cast<std::size_t>(index)].id;
    }

    [[nodiscard]] QJsonObject of(const Restore &restore) const
    {
        QJsonObject object{{QStringLiteral("workload"), nameOf(m_scenario, restore.workload)}};
        if (restore.data.count() > 0)
            object.insert(QStringLiteral("data_bytes"), number(restore.data.count()));
        return object;
    }

    [[nodiscard]] QJsonObject of(const Outage &outage) const
    {
        QJsonArray servers;
        for (const int index : outage.servers)
            servers.append(server(index));
        return {{QStringLiteral("servers"), servers},
                {QStringLiteral("of_platform"), outage.ofPlatform},
                {QStringLiteral("no_majority"), outage.noMajority},
                {QStringLiteral("lost"), number(outage.lost())},
                {QStringLiteral("left_down"), number(outage.leftDown())},
                {QStringLiteral("hits"), array(outage.hits, [this](const Hit &hit) { return of(hit); })}};
    }

    [[nodiscard]] QJsonObject of(const Hit &hit) const
    {
        const auto to = [this](const Destination &destination) {
            return QJsonObject{{QStringLiteral("server"), server(destination.server)},
                               {QStringLiteral("count"), number(destination.count)}};
        };
        QJsonObject object{{QStringLiteral("failed"), number(hit.failed)},
                           {QStringLiteral("running"), number(hit.running)},
                           {QStringLiteral("lost"), number(hit.lost)},
                           {QStringLiteral("shed"), number(hit.shed)},
                           {QStringLiteral("gave_way"), number(hit.gaveWay)},
                           {QStringLiteral("to"), array(hit.to, to)}};
        if (hit.workload.isValid())
            object.insert(QStringLiteral("workload"), nameOf(m_scenario, hit.workload));
        else
            object.insert(QStringLiteral("part"), hit.part);
        return object;
    }

    [[nodiscard]] QJsonObject of(const Rollout &rollout) const
    {
        return {{QStringLiteral("workload"), nameOf(m_scenario, rollout.workload)},
                {QStringLiteral("replicas"), number(rollout.replicas)},
                {QStringLiteral("surge"), number(rollout.surge)},
                {QStringLiteral("fits"), number(rollout.fits)},
                {QStringLiteral("unavailable"), number(rollout.unavailable)},
                {QStringLiteral("blocked"), rollout.isBlocked()}};
    }

    const Scenario &m_scenario;
    const Plan &m_plan;
};

} // namespace

QJsonArray toJson(const Scenario &scenario, const Plan &plan, const std::vector<ZoneOutages> &zones)
{
    const OutagesJson json(scenario, plan);
    return array(zones, [&json](const ZoneOutages &zone) { return json.of(zone); });
}

QJsonObject toJson(const Scenario &scenario, const Scaling &scaling)
{
    const auto workload = [&scenario](const WorkloadScaling &one) {
        QJsonObject object{{QStringLiteral("workload"), nameOf(scenario, one.workload)},
                           {QStringLiteral("replicas_min"), number(one.range.min)},
                           {QStringLiteral("replicas_usual"), number(one.range.usual)},
                           {QStringLiteral("replicas_max"), number(one.range.max)},
                           {QStringLiteral("scales"), one.scales},
                           {QStringLiteral("by_curve"), one.byCurve},
                           {QStringLiteral("idle_cpu_millis"), number(one.idle.count())}};
        QJsonArray days;
        for (std::size_t i = 0; one.scales && i < kRises.size(); ++i)
            days.append(QJsonObject{{QStringLiteral("rise_seconds"), number(kRises[i])},
                                    {QStringLiteral("average_milli"), number(one.days[i].averageMilli)},
                                    {QStringLiteral("most"), number(one.days[i].most)},
                                    {QStringLiteral("short_seconds"), number(one.days[i].shortSeconds)},
                                    {QStringLiteral("changes"), number(one.days[i].changes)}});
        object.insert(QStringLiteral("days"), days);
        return object;
    };
    const auto scaleOut = [](const ScaleOut &one) {
        QJsonObject object{{QStringLiteral("what"), QLatin1String(one.what)}};
        if (one.seconds)
            object.insert(QStringLiteral("seconds"), secondsObject(*one.seconds));
        return object;
    };
    return {{QStringLiteral("workloads"), array(scaling.workloads, workload)},
            {QStringLiteral("scale_outs"), array(scaling.scaleOuts, scaleOut)}};
}

} // namespace grondplan::outlook
