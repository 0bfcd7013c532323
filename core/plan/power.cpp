#include "core/plan/power.h"

#include "core/base/fraction.h"
#include "core/plan/figures.h"
#include "core/plan/week.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace grondplan {

/// A point of the curve: at this load, in percent, so much of the TDP, in millionths.
struct CurvePoint
{
    std::int64_t load;
    std::int64_t ofTdp;
};
using Curve = std::array<CurvePoint, 4>;

static constexpr std::array kCurveConstants = {"power.tdp_ratio_0", "power.tdp_ratio_10",
                                               "power.tdp_ratio_50", "power.tdp_ratio_100"};

static std::optional<Curve> curveOf(const Catalogue &catalogue)
{
    Curve curve = {CurvePoint{0, 0}, CurvePoint{10, 0}, CurvePoint{50, 0}, CurvePoint{100, 0}};
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const Constant *constant = catalogue.constant(QString::fromLatin1(kCurveConstants[i]));
        if (!constant || (i > 0 && constant->value <= curve[i - 1].ofTdp))
            return std::nullopt;
        curve[i].ofTdp = constant->value;
    }
    return curve;
}

/// Of `span`, at a load of `used` of `offered`.
static std::int64_t alongCurve(const Curve &curve, std::int64_t span, std::int64_t used, std::int64_t offered)
{
    std::size_t at = 0;
    while (at + 2 < curve.size() && 100 * used > curve[at + 1].load * offered)
        ++at;
    const CurvePoint &from = curve[at];
    const CurvePoint &to = curve[at + 1];
    const std::int64_t width = (to.load - from.load) * offered;
    const std::int64_t beyond = 100 * used - from.load * offered;
    const std::int64_t above = (from.ofTdp - curve.front().ofTdp) * width + (to.ofTdp - from.ofTdp) * beyond;
    return Fraction(span).times(above, width).times(1, curve.back().ofTdp - curve.front().ofTdp).rounded();
}

std::int64_t loadPower(const Catalogue &catalogue, const Baseline &type, std::int64_t used,
                       std::int64_t offered)
{
    const std::int64_t span =
        std::max<std::int64_t>((type.powerMax.count() - type.powerIdle.count()) * 1000, 0);
    const std::int64_t busy = std::clamp<std::int64_t>(used, 0, offered);
    const std::optional<Curve> curve = type.powerCurve == PowerCurve::Tdp ? curveOf(catalogue) : std::nullopt;
    return curve ? alongCurve(*curve, span, busy, offered) : Fraction(span).times(busy, offered).rounded();
}

std::int64_t idlePower(const Catalogue &catalogue, const TypeCounts &servers)
{
    std::int64_t idle = 0;
    for (const auto &[id, count] : servers) {
        const Baseline *type = catalogue.baseline(id);
        idle += type ? type->powerIdle.count() * 1000 * count : 0;
    }
    return idle;
}

namespace {

/// The curves of a scenario's workloads, with the hours in which all of them are the same taken together.
class Curves
{
public:
    Curves(const Catalogue &catalogue, const Scenario &scenario)
    {
        std::vector<std::vector<std::int32_t>> byHour(kHoursOfWeek);
        for (const Workload &workload : scenario.workloads) {
            const std::vector<std::int32_t> shares = sharesOf(catalogue, workload.week);
            if (shares.size() != kHoursOfWeek)
                continue;
            m_of[workload.id] = byHour.front().size();
            for (std::size_t hour = 0; hour < shares.size(); ++hour)
                byHour[hour].push_back(shares[hour]);
        }
        for (const std::vector<std::int32_t> &hour : byHour)
            ++m_hours[hour];
    }

    [[nodiscard]] bool any() const { return !m_of.empty(); }

    /// By how much of its need there is of each curve.
    [[nodiscard]] std::map<std::size_t, std::int64_t> needs(const PlannedServer &server) const
    {
        std::map<std::size_t, std::int64_t> needs;
        for (const Instance &instance : server.instances) {
            if (const auto found = m_of.find(instance.workload); found != m_of.end())
                needs[found->second] += instance.size.cpu.count();
        }
        return needs;
    }

    [[nodiscard]] const std::map<std::vector<std::int32_t>, std::int64_t> &hours() const { return m_hours; }

private:
    std::map<WorkloadId, std::size_t> m_of;
    std::map<std::vector<std::int32_t>, std::int64_t> m_hours; ///< how many hours have these shares
};

} // namespace

ServerLoads serverLoads(const Catalogue &catalogue, const Scenario &scenario,
                        const std::vector<const PlannedServer *> &servers)
{
    const Curves curves(catalogue, scenario);
    ServerLoads result;
    result.hours = curves.any() ? static_cast<std::int64_t>(kHoursOfWeek) : 1;
    std::map<std::tuple<QString, std::int64_t, std::int64_t>, std::int64_t> loads;
    for (const PlannedServer *server : servers) {
        const std::int64_t offered = server->capacity.cpu.count();
        if (!catalogue.baseline(server->baseline) || offered <= 0)
            continue;
        const std::int64_t used = server->used.cpu.count();
        if (!curves.any()) {
            ++loads[{server->baseline, used, offered}];
            continue;
        }
        const auto needs = curves.needs(*server);
        for (const auto &[shares, hours] : curves.hours()) {
            Fraction idle(0);
            for (const auto &[curve, need] : needs)
                idle = idle.plus(Fraction(need).times(kPpm - shares[curve], kPpm));
            loads[{server->baseline, std::max<std::int64_t>(used - idle.rounded(), 0), offered}] += hours;
        }
    }
    for (const auto &[key, count] : loads)
        result.loads.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    return result;
}

std::int64_t loadPower(const Catalogue &catalogue, const ServerLoads &loads, const PowerReading &reading)
{
    if (reading.likelyNeed <= 0 || reading.servers <= 0 || reading.likelyServers <= 0)
        return 0;
    std::map<QString, std::int64_t> byType;
    for (const ServerLoad &load : loads.loads) {
        const std::int64_t used = Fraction(load.used)
                                      .times(reading.need, reading.likelyNeed)
                                      .times(reading.likelyServers, reading.servers)
                                      .rounded();
        byType[load.baseline] +=
            load.servers * loadPower(catalogue, *catalogue.baseline(load.baseline), used, load.offered);
    }
    std::int64_t sum = 0;
    for (const auto &[type, load] : byType)
        sum += Fraction(load).times(1, loads.hours).rounded();
    return Fraction(sum).times(reading.servers, reading.likelyServers).rounded();
}

std::vector<StepConstant> curveConstants(const Catalogue &catalogue)
{
    std::vector<StepConstant> constants;
    for (const char *id : kCurveConstants) {
        if (const Constant *constant = catalogue.constant(QString::fromLatin1(id)))
            constants.push_back(quoted(*constant, constant->value, Unit::Decimal));
    }
    return constants;
}

} // namespace grondplan
