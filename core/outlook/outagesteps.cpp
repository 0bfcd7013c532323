#include "core/outlook/outagesteps.h"

#include "core/outlook/outlooksteps.h"
#include "core/outlook/variant.h"

#include <algorithm>
#include <numeric>

namespace grondplan::outlook {

namespace {

/// The steps of one outage.
class OutageSteps
{
public:
    OutageSteps(const Scenario &scenario, const Plan &plan, const ZonePlan &zone, const Outage &outage)
        : m_scenario(scenario)
        , m_plan(plan)
        , m_zone(zone)
        , m_outage(outage)
    {
    }

    void explain(const QString &figure, std::vector<Explanation> &all) const
    {
        std::vector<StepInput> lost;
        std::vector<StepInput> down;
        for (std::size_t h = 0; h < m_outage.hits.size(); ++h) {
            const Hit &hit = m_outage.hits[h];
            explain(QStringLiteral("%1.hits[%2]").arg(figure).arg(h), hit, all);
            if (hit.workload.isValid() || hit.lost > 0)
                lost.push_back(input("without-place", hit.lost, Unit::Instances, nameOf(hit)));
            if (hit.leftDown() > 0)
                down.push_back(input("left-down", hit.leftDown(), Unit::Instances, nameOf(hit)));
        }
        all.push_back(
            {figure + QLatin1String(".lost"), {sum("outlook.outage-lost", "sum(without-place)", lost)}});
        all.push_back(
            {figure + QLatin1String(".left_down"), {sum("outlook.outage-down", "sum(left-down)", down)}});
    }

private:
    static Step sum(const char *what, const char *formula, std::vector<StepInput> inputs)
    {
        const std::int64_t result =
            std::accumulate(inputs.begin(), inputs.end(), std::int64_t{0},
                            [](std::int64_t all, const StepInput &one) { return all + one.value; });
        return step(what, formula, std::move(inputs), result, Unit::Instances);
    }

    [[nodiscard]] QString nameOf(const Hit &hit) const
    {
        return hit.workload.isValid() ? outlook::nameOf(m_scenario, hit.workload) : hit.part;
    }

    [[nodiscard]] const PlannedServer &server(int index) const
    {
        return m_plan.servers[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] std::int64_t standingOn(const PlannedServer &server, const Hit &hit) const
    {
        return std::count_if(server.instances.begin(), server.instances.end(), [&](const Instance &one) {
            if (hit.workload.isValid())
                return one.workload == hit.workload;
            return one.part >= 0 && m_zone.platform[static_cast<std::size_t>(one.part)].id == hit.part;
        });
    }

    [[nodiscard]] std::int64_t standing(const Hit &hit) const
    {
        std::int64_t all = 0;
        for (const PlannedServer &each : m_plan.servers)
            all += each.zone == m_zone.zone ? standingOn(each, hit) : 0;
        return all;
    }

    /// What was on the servers that fail.
    [[nodiscard]] Step failed(const Hit &hit) const
    {
        std::vector<StepInput> inputs;
        for (const int index : m_outage.servers)
            inputs.push_back(
                input("standing-on", standingOn(server(index), hit), Unit::Instances, server(index).id));
        return sum("outlook.outage-failed", "sum(standing-on)", std::move(inputs));
    }

    [[nodiscard]] Step placedAgain(const Hit &hit, const Destination &to) const
    {
        return step("outlook.outage-to", "place-again(failing)",
                    {input("failing", hit.failed, Unit::Instances, nameOf(hit)),
                     input("on-server", 1, Unit::Servers, server(to.server).id)},
                    to.count, Unit::Instances);
    }

    void explain(const QString &figure, const Hit &hit, std::vector<Explanation> &all) const
    {
        const QString name = nameOf(hit);
        const Step stood = failed(hit);
        const auto add = [&](const QString &field, std::vector<Step> steps) {
            all.push_back({QString(figure % u'.' % field), std::move(steps)});
        };
        add(QStringLiteral("failed"), {stood});
        std::vector<Step> moved{stood};
        std::vector<StepInput> again;
        for (std::size_t t = 0; t < hit.to.size(); ++t) {
            const Step one = placedAgain(hit, hit.to[t]);
            add(QStringLiteral("to[%1].count").arg(t), {stood, one});
            moved.push_back(one);
            again.push_back(input("placed-again", one.result, Unit::Instances, server(hit.to[t].server).id));
        }
        const Step back = sum("outlook.outage-again", "sum(placed-again)", std::move(again));
        moved.push_back(back);
        const Step gave =
            step("outlook.outage-gave-way", "place-again(failing)",
                 {input("failing", hit.failed, Unit::Instances, name)}, hit.gaveWay, Unit::Instances);
        add(QStringLiteral("gave_way"), {gave});
        const std::int64_t standing = this->standing(hit);
        add(QStringLiteral("running"), {stood, gave,
                                        step("outlook.outage-running", "standing - failing - gave-way",
                                             {input("standing", standing, Unit::Instances, name),
                                              input("failing", stood.result, Unit::Instances, name),
                                              input("gave-way", gave.result, Unit::Instances, name)},
                                             standing - stood.result - gave.result, Unit::Instances)});
        addMissing(figure, hit, {moved, stood.result - back.result}, all);
    }

    /// Those that find no place: left down where they may be, else lost.
    struct Missing
    {
        std::vector<Step> steps;
        std::int64_t count = 0;
    };
    void addMissing(const QString &figure, const Hit &hit, const Missing &missing,
                    std::vector<Explanation> &all) const
    {
        const Workload *workload = m_scenario.workload(hit.workload);
        const bool mayBeDown = workload && workload->sheddable;
        const auto chain = [&](const char *what, bool counts) {
            std::vector<Step> steps = missing.steps;
            steps.push_back(step(what, counts ? "failing - placed-again" : "0",
                                 {input("failing", missing.steps.front().result, Unit::Instances),
                                  input("placed-again", missing.steps.back().result, Unit::Instances)},
                                 counts ? missing.count : 0, Unit::Instances));
            return steps;
        };
        all.push_back({figure + QLatin1String(".shed"), chain("outlook.outage-shed", mayBeDown)});
        // Of a control plane a majority is enough.
        const bool isEnough = hit.part == QLatin1String("control-plane") && hit.lost == 0;
        all.push_back({figure + QLatin1String(".lost"),
                       chain(isEnough ? "outlook.outage-majority" : "outlook.outage-without-place",
                             !mayBeDown && !isEnough)});
    }

    const Scenario &m_scenario;
    const Plan &m_plan;
    const ZonePlan &m_zone;
    const Outage &m_outage;
};

} // namespace

void addOutages(const Scenario &scenario, const Plan &plan, const QString &figure, const ZoneOutages &zone,
                std::vector<Explanation> &all)
{
    const ZonePlan *planned = plan.zone(zone.zone);
    if (!planned)
        return;
    for (std::size_t i = 0; i < zone.singles.size(); ++i)
        OutageSteps(scenario, plan, *planned, zone.singles[i])
            .explain(QStringLiteral("%1.singles[%2]").arg(figure).arg(i), all);
    if (zone.worstPair)
        OutageSteps(scenario, plan, *planned, *zone.worstPair)
            .explain(figure + QLatin1String(".worst_pair"), all);
}

} // namespace grondplan::outlook
