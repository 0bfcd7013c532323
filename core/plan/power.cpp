#include "core/plan/power.h"

#include "core/base/fraction.h"
#include "core/plan/figures.h"

#include <algorithm>
#include <array>
#include <optional>

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

std::int64_t loadPower(const Catalogue &catalogue, const std::vector<const PlannedServer *> &servers,
                       const PowerReading &reading)
{
    if (reading.likelyNeed <= 0 || reading.servers <= 0 || reading.likelyServers <= 0)
        return 0;
    std::int64_t load = 0;
    for (const PlannedServer *server : servers) {
        const Baseline *type = catalogue.baseline(server->baseline);
        const std::int64_t offered = server->capacity.cpu.count();
        if (!type || offered <= 0)
            continue;
        const std::int64_t used = Fraction(server->used.cpu.count())
                                      .times(reading.need, reading.likelyNeed)
                                      .times(reading.likelyServers, reading.servers)
                                      .rounded();
        load += loadPower(catalogue, *type, used, offered);
    }
    return Fraction(load).times(reading.servers, reading.likelyServers).rounded();
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
