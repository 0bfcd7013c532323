#include "core/plan/crosscheck.h"

#include "core/plan/detailedjob.h"
#include "core/plan/nodechoice.h"
#include "core/plan/overheadlines.h"
#include "core/plan/platformlist.h"
#include "core/plan/readings.h"
#include "core/plan/zonecounts.h"

#include <algorithm>
#include <array>

namespace grondplan {

namespace {

/// CPU and memory that layers take, at the likely reading.
struct Taken
{
    std::int64_t cpu = 0;
    std::int64_t memory = 0;

    [[nodiscard]] bool isNothing() const { return cpu == 0 && memory == 0; }
    [[nodiscard]] QStringList args() const
    {
        return {amountArgument(QStringLiteral("cpu"), cpu), amountArgument(QStringLiteral("memory"), memory)};
    }
};

Taken takenBy(const ZonePlan &plan, const std::vector<const char *> &layers)
{
    Taken taken;
    for (const OverheadLine &line : plan.overhead) {
        const auto isOne = [&](const char *layer) { return line.layer == QLatin1String(layer); };
        if (std::any_of(layers.begin(), layers.end(), isOne))
            (line.resource == QLatin1String("cpu") ? taken.cpu : taken.memory) += line.added.likely;
    }
    return taken;
}

/// Puts the difference between a rule of thumb and a detailed plan of one zone into reasons.
class Comparing
{
public:
    Comparing(const ZoneJob &job, const ZonePlan &rule, const ZonePlan &detailed)
        : m_job(job)
        , m_rule(rule)
        , m_detailed(detailed)
    {
    }

    std::vector<Message> reasons()
    {
        std::vector<Message> result{verdict()};
        if (const std::int64_t own = ownServers(); own > 0)
            result.push_back({QStringLiteral("cross-check.own-servers"),
                              {QString::number(m_detailed.cluster.likely.nodes), QString::number(own)}});
        addPair("cross-check.orchestration", "cross-check.platform", {"orchestration"},
                {"control-plane", "platform", "node-agents", "node-reserve"});
        addPair("cross-check.containers", "cross-check.containers", {"containers"}, {"containers"});
        addPair("cross-check.vm", "cross-check.vm-alone", {"vm"}, {"vm"});
        addPair("cross-check.operating-system", "cross-check.operating-system", {}, {"operating-system"});
        addPair("cross-check.host-reserve", "cross-check.host-reserve", {}, {"host-reserve"});
        std::stable_sort(m_reasons.begin(), m_reasons.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        for (auto &[weight, reason] : m_reasons)
            result.push_back(std::move(reason));
        return result;
    }

private:
    [[nodiscard]] Message verdict() const
    {
        const std::int64_t rule = m_rule.servers.likely;
        const std::int64_t detailed = m_detailed.servers.likely;
        if (rule == detailed)
            return {QStringLiteral("cross-check.same"), {QString::number(rule)}};
        return {rule < detailed ? QStringLiteral("cross-check.detailed-more")
                                : QStringLiteral("cross-check.detailed-fewer"),
                {QString::number(detailed), QString::number(rule)}};
    }

    [[nodiscard]] std::int64_t ownServers() const
    {
        std::int64_t own = 0;
        for (std::size_t i = 0; i < m_job.loads.size(); ++i) {
            if (m_job.loads[i].place == PartPlace::OwnServer)
                own += m_job.loads[i].copies;
        }
        return m_detailed.servers.likely > 0 ? own : 0;
    }

    /// `onlyDetailed` where the rule of thumb takes nothing for it.
    void addPair(const char *both, const char *onlyDetailed, const std::vector<const char *> &ruleLayers,
                 const std::vector<const char *> &detailedLayers)
    {
        const Taken rule = takenBy(m_rule, ruleLayers);
        const Taken detailed = takenBy(m_detailed, detailedLayers);
        if (rule.cpu == detailed.cpu && rule.memory == detailed.memory)
            return;
        const bool alone = rule.isNothing();
        Message reason{QString::fromLatin1(alone ? onlyDetailed : both), detailed.args()};
        if (!alone)
            reason.args += rule.args();
        m_reasons.emplace_back(weight(rule, detailed), std::move(reason));
    }

    /// The larger of the two shares of what is needed in all, in parts per million.
    [[nodiscard]] std::int64_t weight(const Taken &rule, const Taken &detailed) const
    {
        const auto share = [](std::int64_t a, std::int64_t b, std::int64_t of) {
            return of > 0 ? Fraction(std::max(a, b) - std::min(a, b)).times(kPpm, of).rounded() : 0;
        };
        return std::max(share(rule.cpu, detailed.cpu, m_detailed.effectiveCpu.likely),
                        share(rule.memory, detailed.memory, m_detailed.effectiveMemory.likely));
    }

    const ZoneJob &m_job; ///< the detailed one
    const ZonePlan &m_rule;
    const ZonePlan &m_detailed;
    std::vector<std::pair<std::int64_t, Message>> m_reasons;
};

} // namespace

CrossCheck crossChecked(const PreparedZone &prepared, const ZonePlan &plan)
{
    if (!prepared.missing.isEmpty()) {
        CrossCheck unknown;
        unknown.profile = prepared.otherProfile;
        unknown.known = false;
        unknown.reasons = {{QStringLiteral("cross-check.unknown"), {prepared.missing}}};
        return unknown;
    }
    const NodeChoice choice = placedOnBestNodes(prepared.other, askedInstances(prepared.other));
    const ZoneJob job = withNode(prepared.other, choice.node);
    const Readings readings = placeReadings(job, choice.likely);
    ZonePlan other;
    other.zone = plan.zone;
    other.tier = plan.tier;
    fillStanding(job, readings, other);
    fillNeed(job, askedCounts(job, readings.outcome.likely), other);

    CrossCheck check;
    check.profile = prepared.otherProfile;
    check.servers = other.servers;
    check.stopped = readings.stopped;
    if (plan.servers.likely == 0 && other.servers.likely == 0)
        return check;
    const bool otherIsDetailed = prepared.otherProfile == Profile::Detailed;
    check.reasons = otherIsDetailed ? Comparing(job, plan, other).reasons()
                                    : Comparing(prepared.job, other, plan).reasons();
    return check;
}

} // namespace grondplan
