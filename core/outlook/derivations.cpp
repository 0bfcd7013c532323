#include "core/outlook/derivations.h"

#include "core/outlook/outlooksteps.h"
#include "core/outlook/variant.h"

#include <algorithm>

namespace grondplan::outlook {

namespace {

/// What the design as it is comes to: explain() has how.
Step serversNow(const Outcome &now)
{
    return step("outlook.servers-now", "plan(design)", {}, now.servers, Unit::Servers);
}
Step monthNow(const Outcome &now)
{
    return step("outlook.month-now", "plan(design)", {}, now.month.minor, Unit::MinorMoney);
}

/// What the design comes to with something changed.
QString planWith(const std::vector<StepInput> &changes)
{
    QStringList names;
    for (const StepInput &change : changes)
        names += change.name;
    return QStringLiteral("plan(%1)").arg(names.join(QLatin1String(", ")));
}
Step serversWith(const std::vector<StepInput> &changes, std::int64_t servers)
{
    return step("outlook.servers-changed", planWith(changes), changes, servers, Unit::Servers);
}
Step monthWith(const std::vector<StepInput> &changes, std::int64_t minor)
{
    return step("outlook.month-changed", planWith(changes), changes, minor, Unit::MinorMoney);
}

void addOutcome(const QString &figure, const std::vector<StepInput> &changes, const Outcome &outcome,
                std::vector<Explanation> &all)
{
    all.push_back({figure + QStringLiteral(".servers"), {serversWith(changes, outcome.servers)}});
    all.push_back({figure + QStringLiteral(".month_cents"), {monthWith(changes, outcome.month.minor)}});
    all.push_back(
        {figure + QStringLiteral(".unplaced"),
         {step("outlook.unplaced", planWith(changes), changes, outcome.unplaced, Unit::Instances)}});
}

/// A difference in servers and in cost between the design as it is and as it is changed.
class Difference
{
public:
    /// \param sign  1: the changed one is more, -1: it is less
    Difference(const Outcome &now, std::vector<StepInput> changes, std::int64_t servers, std::int64_t minor,
               int sign)
        : m_now(now)
        , m_changes(std::move(changes))
        , m_servers(servers)
        , m_minor(minor)
        , m_sign(sign)
    {
    }

    [[nodiscard]] Explanation servers(const QString &figure) const
    {
        return of(figure, m_sign > 0 ? "outlook.servers-more" : "outlook.servers-fewer",
                  {serversNow(m_now), serversWith(m_changes, m_now.servers + m_sign * m_servers)});
    }
    [[nodiscard]] Explanation month(const QString &figure) const
    {
        return of(figure, m_sign > 0 ? "outlook.month-more" : "outlook.month-less",
                  {monthNow(m_now), monthWith(m_changes, m_now.month.minor + m_sign * m_minor)});
    }

private:
    [[nodiscard]] Explanation of(const QString &figure, const char *what, std::vector<Step> steps) const
    {
        const Unit unit = steps[0].unit;
        const std::int64_t now = steps[0].result;
        const std::int64_t then = steps[1].result;
        steps.push_back(step(what, m_sign > 0 ? "changed - now" : "now - changed",
                             {input("now", now, unit), input("changed", then, unit)}, m_sign * (then - now),
                             unit));
        return {figure, std::move(steps)};
    }

    const Outcome &m_now;
    std::vector<StepInput> m_changes;
    std::int64_t m_servers;
    std::int64_t m_minor;
    int m_sign;
};

std::int64_t figuresWithBand(const Catalogue &catalogue)
{
    return std::count_if(catalogue.constants.begin(), catalogue.constants.end(),
                         [](const auto &each) { return each.second.low && each.second.high; });
}

/// What decidingOf() changes of an input.
StepInput changeOf(const Project &project, Input changed, bool up)
{
    const std::int64_t share = up ? kPpm + kInputStep : kPpm - kInputStep;
    const std::int64_t points = up ? kTargetStep : -kTargetStep;
    switch (changed) {
    case Input::Cpu:
        return input("every-cpu-need", share, Unit::Ppm);
    case Input::Memory:
        return input("every-memory-need", share, Unit::Ppm);
    case Input::Overhead:
        return input(up ? "figures-at-high-end" : "figures-at-low-end", figuresWithBand(*project.catalogue),
                     Unit::None);
    case Input::CpuTarget:
        return input("cpu-target-moved", points, Unit::Ppm);
    case Input::MemoryTarget:
        return input("memory-target-moved", points, Unit::Ppm);
    case Input::Tolerate:
        return input("failures-moved", up ? 1 : -1, Unit::None);
    case Input::ServerPrice:
        break;
    }
    return input("every-server-price", share, Unit::Ppm);
}

std::vector<StepInput> changesOf(const Scenario &scenario, const Saving &saving)
{
    const QString zone = nameOf(scenario, saving.zone);
    switch (saving.change) {
    case Saving::Change::CpuTarget:
        return {input("cpu-target", saving.value, Unit::Ppm, zone)};
    case Saving::Change::MemoryTarget:
        return {input("memory-target", saving.value, Unit::Ppm, zone)};
    case Saving::Change::Tolerate:
        return {input("failures", saving.value, Unit::None, zone)};
    case Saving::Change::MixedTypes:
        return {input("mixed-types", 1, Unit::None, zone)};
    case Saving::Change::Replica:
        return {input("replicas", saving.value, Unit::None, nameOf(scenario, saving.workload))};
    case Saving::Change::Need:
        return {input("need-less", saving.value, Unit::Ppm, nameOf(scenario, saving.workload))};
    case Saving::Change::NodeSize:
        break;
    }
    return {input("node-cpu", saving.node.cpu.count(), Unit::Millicpu, zone),
            input("node-memory", saving.node.memory.count(), Unit::ByteCount, zone)};
}

void addInputs(const Project &project, const Deciding &deciding, std::vector<Explanation> &all)
{
    const QString list = QStringLiteral("deciding.inputs");
    for (std::size_t i = 0; i < deciding.inputs.size(); ++i) {
        const Sensitivity &each = deciding.inputs[i];
        if (each.lower)
            addOutcome(path(list, i, "lower"), {changeOf(project, each.input, false)}, *each.lower, all);
        if (each.higher)
            addOutcome(path(list, i, "higher"), {changeOf(project, each.input, true)}, *each.higher, all);
    }
}

void addCliffs(const Scenario &scenario, const Deciding &deciding, std::vector<Explanation> &all)
{
    const QString list = QStringLiteral("deciding.next_server");
    for (std::size_t i = 0; i < deciding.cliffs.size(); ++i) {
        const Cliff &cliff = deciding.cliffs[i];
        const QString name = nameOf(scenario, cliff.workload);
        const auto more = [&name](std::int64_t count) {
            return input("replicas-more", count, Unit::None, name);
        };
        if (cliff.beyond) {
            all.push_back(
                {path(list, i, "replicas_more"),
                 {step("outlook.most-tried", "replicas-tried",
                       {input("replicas-tried", cliff.added, Unit::None, name)}, cliff.added, Unit::None)}});
            continue;
        }
        const std::int64_t fits = cliff.added - 1;
        all.push_back({path(list, i, "replicas_more"),
                       {serversWith({more(fits)}, deciding.now.servers),
                        serversWith({more(cliff.added)}, deciding.now.servers + cliff.servers),
                        step("outlook.first-that-does-not-fit", "replicas-that-fit + 1",
                             {input("replicas-that-fit", fits, Unit::None)}, cliff.added, Unit::None)}});
        const Difference difference(deciding.now, {more(cliff.added)}, cliff.servers, cliff.month.minor, 1);
        all.push_back(difference.servers(path(list, i, "servers_more")));
        all.push_back(difference.month(path(list, i, "month_more_cents")));
    }
}

void addSurviving(const Scenario &scenario, const Deciding &deciding, std::vector<Explanation> &all)
{
    const QString list = QStringLiteral("deciding.surviving");
    const auto up = scenario.brief.prospects.find(Prospect::HostAvailability);
    for (std::size_t i = 0; i < deciding.surviving.size(); ++i) {
        const Surviving &each = deciding.surviving[i];
        const StepInput failures = input("failures", each.failures, Unit::None);
        if (each.possible)
            addOutcome(path(list, i, "plan"), {failures}, each.outcome, all);
        if (!each.tooFewMillis || up == scenario.brief.prospects.end())
            continue;
        std::vector<StepInput> inputs = {input("year", kYearMillis, Unit::None), failures,
                                         input("host-up", up->second, Unit::Ppm)};
        const QString zones = path(list, i, "zones");
        for (std::size_t z = 0; z < each.outcome.zones.size() && z < each.tooFewOfZones.size(); ++z) {
            const auto &[zone, servers] = each.outcome.zones[z];
            const StepInput own = input("servers", servers, Unit::Servers, nameOf(scenario, zone));
            std::vector<StepInput> ofZone = inputs;
            ofZone.insert(ofZone.begin() + 1, own);
            all.push_back({path(zones, z, "too_few_millis_a_year"),
                           {step("outlook.too-few", "year * binomial(servers, failures, host-up)", ofZone,
                                 each.tooFewOfZones[z].second, Unit::None)}});
        }
        for (const auto &[zone, servers] : each.outcome.zones)
            inputs.push_back(input("servers", servers, Unit::Servers, nameOf(scenario, zone)));
        all.push_back({path(list, i, "too_few_millis_a_year"),
                       {step("outlook.too-few", "year * any(binomial(servers, failures, host-up))",
                             std::move(inputs), *each.tooFewMillis, Unit::None)}});
    }
}

} // namespace

std::vector<Explanation> explained(const Project &project, const Scenario &scenario, const Deciding &deciding)
{
    std::vector<Explanation> all;
    all.push_back({QStringLiteral("deciding.now.servers"), {serversNow(deciding.now)}});
    all.push_back({QStringLiteral("deciding.now.month_cents"), {monthNow(deciding.now)}});
    all.push_back({QStringLiteral("deciding.now.unplaced"),
                   {step("outlook.unplaced", "plan(design)", {}, deciding.now.unplaced, Unit::Instances)}});
    addInputs(project, deciding, all);
    addCliffs(scenario, deciding, all);
    for (std::size_t i = 0; i < deciding.savings.size(); ++i) {
        const Saving &saving = deciding.savings[i];
        const Difference difference(deciding.now, changesOf(scenario, saving), saving.servers,
                                    saving.month.minor, -1);
        const QString list = QStringLiteral("deciding.savings");
        all.push_back(difference.servers(path(list, i, "servers_fewer")));
        all.push_back(difference.month(path(list, i, "month_less_cents")));
    }
    addSurviving(scenario, deciding, all);
    return all;
}

std::vector<Explanation> explained(const Chances &chances)
{
    std::vector<Explanation> all;
    const StepInput runs = input("futures", chances.runs, Unit::None);
    const Step draw = step("outlook.futures", "futures",
                           {runs, input("figures-drawn", chances.figures, Unit::None),
                            input("needs-drawn", chances.ranges, Unit::None)},
                           chances.runs, Unit::None);
    all.push_back({QStringLiteral("chances.runs"), {draw}});
    all.push_back({QStringLiteral("chances.planned_servers"),
                   {step("outlook.servers-now", "plan(design)", {}, chances.planned, Unit::Servers)}});
    all.push_back(
        {QStringLiteral("chances.planned_month_cents"),
         {step("outlook.month-now", "plan(design)", {}, chances.plannedMonth.minor, Unit::MinorMoney)}});
    all.push_back({QStringLiteral("chances.unplaced_runs"),
                   {draw, step("outlook.futures-without-place", "count(plan(futures))", {runs},
                               chances.unplaced, Unit::None)}});
    std::int64_t upTo = 0;
    std::int64_t enough = 0;
    for (std::size_t i = 0; i < chances.servers.size(); ++i) {
        const ServerChance &each = chances.servers[i];
        upTo += each.runs;
        enough += each.servers <= chances.planned ? each.runs : 0;
        all.push_back(
            {path(QStringLiteral("chances.servers"), i, "runs"),
             {draw, step("outlook.futures-of", "count(plan(futures))",
                         {runs, input("servers", each.servers, Unit::Servers)}, each.runs, Unit::None)}});
        all.push_back(
            {path(QStringLiteral("chances.servers"), i, "up_to_ppm"),
             {draw, step("outlook.share-of-futures", "futures-that-fit / futures",
                         {input("futures-that-fit", upTo, Unit::None), runs}, each.upToPpm, Unit::Ppm)}});
    }
    all.push_back({QStringLiteral("chances.suffices_ppm"),
                   {draw, step("outlook.share-of-futures", "futures-that-fit / futures",
                               {input("futures-that-fit", enough, Unit::None), runs}, chances.sufficesPpm,
                               Unit::Ppm)}});
    for (std::size_t i = 0; i < chances.percentiles.size(); ++i) {
        const Percentile &each = chances.percentiles[i];
        const std::int64_t rank = std::max<std::int64_t>((chances.runs * each.percent + 99) / 100, 1);
        const Step ranked =
            step("outlook.rank", "rounded-up(futures * percent)",
                 {runs, input("percent", each.percent * kPpm / 100, Unit::Ppm)}, rank, Unit::None);
        const StepInput at = input("rank", rank, Unit::None);
        const QString list = QStringLiteral("chances.percentiles");
        all.push_back({path(list, i, "servers"),
                       {draw, ranked,
                        step("outlook.servers-at-rank", "sorted(rank)", {at}, each.servers, Unit::Servers)}});
        all.push_back(
            {path(list, i, "month_cents"),
             {draw, ranked,
              step("outlook.month-at-rank", "sorted(rank)", {at}, each.month.minor, Unit::MinorMoney)}});
    }
    return all;
}

} // namespace grondplan::outlook
