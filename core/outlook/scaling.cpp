#include "core/outlook/scaling.h"

#include "core/base/fraction.h"
#include "core/outlook/stages.h"
#include "core/plan/week.h"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>

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

/// Loads one after the other, in thousandths of what a replica carries, each from a moment on.
class Load
{
public:
    struct Level
    {
        std::int64_t from; ///< second of the span
        std::int64_t load;
    };

    /// \param before  what comes before the first level
    Load(std::vector<Level> levels, std::int64_t before, std::int64_t rise)
        : m_levels(std::move(levels))
        , m_before(before)
        , m_rise(rise)
    {
    }

    /// At the least until six, then the usual, an hour of the most, the usual until eight in the evening.
    static Load ofDay(const Replicas &range, std::int64_t rise)
    {
        return {{{0, range.min * kOne},
                 {6 * kHour, range.usual * kOne},
                 {12 * kHour, range.max * kOne},
                 {13 * kHour, range.usual * kOne},
                 {20 * kHour, range.min * kOne}},
                range.min * kOne,
                rise};
    }

    /// Hour by hour what a curve says of the most. \param shares  kHoursOfWeek of them
    static Load ofWeek(const Replicas &range, const std::vector<std::int32_t> &shares, std::int64_t rise)
    {
        std::vector<Level> levels;
        for (const std::int32_t share : shares)
            levels.push_back({static_cast<std::int64_t>(levels.size()) * kHour,
                              Fraction(range.max * kOne).times(share, kPpm).rounded()});
        const std::int64_t before = levels.back().load;
        return {std::move(levels), before, rise};
    }

    /// \param second  of the span, never before the one asked for last
    std::int64_t at(std::int64_t second)
    {
        while (m_now + 1 < m_levels.size() && m_levels[m_now + 1].from <= second)
            ++m_now;
        const std::int64_t before = m_now == 0 ? m_before : m_levels[m_now - 1].load;
        const std::int64_t gone = std::min(second - m_levels[m_now].from, m_rise);
        return before + (m_levels[m_now].load - before) * gone / m_rise;
    }

private:
    std::vector<Level> m_levels;
    std::int64_t m_before;
    std::int64_t m_rise;
    std::size_t m_now = 0;
};

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

    /// The clock is put back by so many seconds.
    void beginAnew(std::int64_t seconds)
    {
        for (std::int64_t &ready : m_starting)
            ready -= seconds;
        for (auto &[when, wish] : m_wishes)
            when -= seconds;
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

/// Of a span of whole days, in thousandths of replicas.
static std::int64_t averageLoad(Load load, std::int64_t days)
{
    constexpr std::int64_t kMinute = 60;
    std::int64_t sum = 0;
    for (std::int64_t now = 0; now < days * kDay; now += kMinute)
        sum += load.at(now);
    return Fraction(sum).times(kMinute, days * kDay).rounded();
}

/// One day of a span that goes on. \return replicas times seconds
static std::int64_t simulateDay(std::int64_t first, const ScalingRule &rule, Load &load, Autoscaler &scaler,
                                ScalingDay &day)
{
    std::int64_t sum = 0;
    for (std::int64_t now = first; now < first + kDay; now += rule.syncSeconds) {
        const std::int64_t asked = load.at(now);
        const std::int64_t before = scaler.replicas();
        scaler.look(now, asked);
        day.changes += scaler.replicas() == before ? 0 : 1;
        day.most = std::max(day.most, scaler.replicas());
        sum += scaler.replicas() * rule.syncSeconds;
        if (asked * rule.targetPpm > scaler.ready() * kOne * kPpm)
            day.shortSeconds += rule.syncSeconds;
    }
    return sum;
}

ScalingDay scalingDay(const Replicas &range, const ScalingRule &rule, std::int64_t riseSeconds)
{
    ScalingDay day;
    Load load = Load::ofDay(range, riseSeconds);
    Autoscaler scaler(range, rule);
    day.averageMilli = Fraction(simulateDay(0, rule, load, scaler, day)).times(kOne, kDay).rounded();
    return day;
}

ScalingDay scalingWeek(const Replicas &range, const std::vector<std::int32_t> &shares,
                       const ScalingRule &rule, std::int64_t riseSeconds)
{
    constexpr std::int64_t kDays = 7;
    Autoscaler scaler(range, rule);
    ScalingDay week;
    std::int64_t sum = 0;
    // A week before, so that Monday begins as Sunday ended.
    for (std::int64_t round = 0; round < 2; ++round) {
        Load load = Load::ofWeek(range, shares, riseSeconds);
        week = {};
        sum = 0;
        for (std::int64_t d = 0; d < kDays; ++d) {
            ScalingDay day;
            sum += simulateDay(d * kDay, rule, load, scaler, day);
            week.most = std::max(week.most, day.most);
            week.shortSeconds = std::max(week.shortSeconds, day.shortSeconds);
            week.changes = std::max(week.changes, day.changes);
        }
        scaler.beginAnew(kDays * kDay);
    }
    week.averageMilli = Fraction(sum).times(kOne, kDays * kDay).rounded();
    return week;
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

/// Workloads of one range and curve are simulated once.
class Simulations
{
public:
    using Days = std::array<ScalingDay, kRises.size()>;

    const Days &of(const Replicas &range, const std::vector<std::int32_t> &shares, const ScalingRule &rule)
    {
        const auto [known, isNew] =
            m_known.try_emplace({range.min, range.usual, range.max, rule.targetPpm, shares}, Days{});
        for (std::size_t i = 0; isNew && i < kRises.size(); ++i)
            known->second[i] = shares.size() == kHoursOfWeek ? scalingWeek(range, shares, rule, kRises[i])
                                                             : scalingDay(range, rule, kRises[i]);
        return known->second;
    }

private:
    using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::vector<std::int32_t>>;
    std::map<Key, Days> m_known;
};

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
    Simulations simulations;
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
        const std::vector<std::int32_t> shares = sharesOf(catalogue, workload.week);
        one.byCurve = shares.size() == kHoursOfWeek;
        if (one.scales)
            one.days = simulations.of(range, shares, ruleOf(catalogue, *zone));
        one.averageMilli = one.scales    ? one.days[1].averageMilli
                           : one.byCurve ? averageLoad(Load::ofWeek(range, shares, kRises[1]), 7)
                                         : averageLoad(Load::ofDay(range, kRises[1]), 1);
        one.idle = MilliCpu(Fraction(range.max * kOne - one.averageMilli)
                                .times(workload.cpu.request.count(), kOne)
                                .rounded());
        scaling.workloads.push_back(one);
    }
    return scaling;
}

} // namespace grondplan::outlook
