#include "core/outlook/scaling.h"

#include "core/base/fraction.h"
#include "core/outlook/stages.h"

#include <algorithm>
#include <deque>

namespace grondplan::outlook {

static constexpr std::int64_t kDay = 86'400;
static constexpr std::int64_t kHour = 3'600;
static constexpr std::int64_t kOne = 1000; ///< the load that one replica carries at its target

std::int64_t desiredReplicas(std::int64_t current, std::int64_t metric, std::int64_t target,
                             std::int64_t tolerancePpm)
{
    const std::int64_t difference = metric > target ? metric - target : target - metric;
    if (Fraction(difference).times(kPpm, target).roundedUp() <= tolerancePpm)
        return current;
    return Fraction(current).times(metric, target).roundedUp();
}

std::int64_t desiredReplicas(std::int64_t current,
                             const std::vector<std::pair<std::int64_t, std::int64_t>> &metrics,
                             std::int64_t tolerancePpm)
{
    std::int64_t most = 0;
    for (const auto &[metric, target] : metrics)
        most = std::max(most, desiredReplicas(current, metric, target, tolerancePpm));
    return most;
}

namespace {

/// The load at a moment of the day, in thousandths of what a replica carries.
std::int64_t loadAt(const Replicas &range, std::int64_t second, std::int64_t rise)
{
    struct Level
    {
        std::int64_t from;
        std::int64_t load;
    };
    const std::array levels = {Level{0, range.min * kOne}, Level{6 * kHour, range.usual * kOne},
                               Level{12 * kHour, range.max * kOne}, Level{13 * kHour, range.usual * kOne},
                               Level{20 * kHour, range.min * kOne}};
    std::size_t now = 0;
    while (now + 1 < levels.size() && levels[now + 1].from <= second)
        ++now;
    const std::int64_t before = now == 0 ? levels[0].load : levels[now - 1].load;
    const std::int64_t gone = std::min(second - levels[now].from, rise);
    return before + (levels[now].load - before) * gone / rise;
}

/// One autoscaled workload, a look after the other.
class Autoscaler
{
public:
    Autoscaler(const Replicas &range, const ScalingRule &rule)
        : m_range(range)
        , m_rule(rule)
        , m_replicas(range.min)
    {
    }

    void look(std::int64_t now, std::int64_t load)
    {
        while (!m_starting.empty() && m_starting.front() <= now)
            m_starting.pop_front();
        // A pod uses what it asked for at most, and one that starts nothing yet.
        const std::int64_t used =
            std::min(load, Fraction(ready() * kOne).times(kPpm, m_rule.targetPpm).roundedDown());
        const std::int64_t wished =
            std::clamp(desiredReplicas(m_replicas, used, m_replicas * kOne, m_rule.tolerancePpm), m_range.min,
                       m_range.max);
        m_wishes.emplace_back(now, wished);
        while (m_wishes.front().first <= now - m_rule.windowSeconds)
            m_wishes.pop_front();
        std::int64_t next = wished;
        if (wished < m_replicas) {
            for (const auto &[when, wish] : m_wishes)
                next = std::max(next, wish);
            next = std::min(next, m_replicas);
        }
        for (std::int64_t more = m_replicas; more < next; ++more)
            m_starting.push_back(now + m_rule.startSeconds);
        m_replicas = next;
    }

    [[nodiscard]] std::int64_t replicas() const { return m_replicas; }
    [[nodiscard]] std::int64_t ready() const
    {
        return std::max<std::int64_t>(0, m_replicas - static_cast<std::int64_t>(m_starting.size()));
    }

private:
    Replicas m_range;
    ScalingRule m_rule;
    std::int64_t m_replicas;
    std::deque<std::int64_t> m_starting;                        ///< when each that starts is ready
    std::deque<std::pair<std::int64_t, std::int64_t>> m_wishes; ///< when, and how many
};

} // namespace

/// Of the day, in thousandths of replicas.
static std::int64_t averageLoad(const Replicas &range)
{
    constexpr std::int64_t kMinute = 60;
    std::int64_t sum = 0;
    for (std::int64_t now = 0; now < kDay; now += kMinute)
        sum += loadAt(range, now, kRises[1]);
    return Fraction(sum).times(kMinute, kDay).rounded();
}

ScalingDay scalingDay(const Replicas &range, const ScalingRule &rule, std::int64_t riseSeconds)
{
    ScalingDay day;
    Autoscaler scaler(range, rule);
    std::int64_t sum = 0;
    for (std::int64_t now = 0; now < kDay; now += rule.syncSeconds) {
        const std::int64_t load = loadAt(range, now, riseSeconds);
        const std::int64_t before = scaler.replicas();
        scaler.look(now, load);
        day.changes += scaler.replicas() == before ? 0 : 1;
        day.most = std::max(day.most, scaler.replicas());
        sum += scaler.replicas() * rule.syncSeconds;
        if (load * rule.targetPpm > scaler.ready() * kOne * kPpm)
            day.shortSeconds += rule.syncSeconds;
    }
    day.averageMilli = Fraction(sum).times(kOne, kDay).rounded();
    return day;
}

namespace {

std::int64_t wholeSeconds(const Catalogue &catalogue, const char *id, std::int64_t otherwise)
{
    const Constant *constant = catalogue.constant(QString::fromLatin1(id));
    return constant ? constant->value / kPpm : otherwise;
}

ScalingRule ruleOf(const Catalogue &catalogue, const Zone &zone)
{
    ScalingRule rule;
    rule.syncSeconds = wholeSeconds(catalogue, "hpa.sync_period", rule.syncSeconds);
    rule.windowSeconds = wholeSeconds(catalogue, "hpa.downscale_stabilization", rule.windowSeconds);
    rule.startSeconds = wholeSeconds(catalogue, "rule.target.pod_start_max", rule.startSeconds);
    if (const Constant *tolerance = catalogue.constant(QStringLiteral("hpa.tolerance")))
        rule.tolerancePpm = tolerance->value;
    rule.targetPpm = zone.policy.cpuTarget.ppm;
    return rule;
}

} // namespace

Scaling scalingOf(const Project &project, const Plan &plan)
{
    Scaling scaling;
    const Catalogue &catalogue = *project.catalogue;
    scaling.scaleOuts = {{"container", {kContainerStarts}, {}},
                         {"pod", {kPodStarts}, {}},
                         {"vm", {kVmBoots}, {}},
                         {"node-vm", {kNodeIsReady, kPodStarts}, {}},
                         {"server", {kServerAdded}, {}}};
    for (ScaleOut &one : scaling.scaleOuts)
        one.seconds = secondsOf(catalogue, one.stages);
    const Scenario *scenario = project.scenario(plan.scenario);
    if (!scenario)
        return scaling;
    for (const Workload &workload : scenario->workloads) {
        const Zone *zone = scenario->zone(workload.zone);
        const ZonePlan *planned = plan.zone(workload.zone);
        const Replicas &range = workload.replicas;
        if (!zone || !planned || !workload.active || workload.transient || workload.perNode ||
            range.min >= range.max)
            continue;
        WorkloadScaling one;
        one.workload = workload.id;
        one.range = range;
        one.scales = isKubernetes(planned->tier);
        for (std::size_t i = 0; one.scales && i < kRises.size(); ++i)
            one.days[i] = scalingDay(range, ruleOf(catalogue, *zone), kRises[i]);
        one.averageMilli = one.scales ? one.days[1].averageMilli : averageLoad(range);
        one.idle = MilliCpu(Fraction(range.max * kOne - one.averageMilli)
                                .times(workload.cpu.request.count(), kOne)
                                .rounded());
        scaling.workloads.push_back(one);
    }
    return scaling;
}

} // namespace grondplan::outlook
