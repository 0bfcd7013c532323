#include "core/plan/explainweek.h"

#include "core/plan/figures.h"

#include <algorithm>

namespace grondplan::explaining {

/// Of a class of the job; empty where its need is the same at every hour.
static std::vector<std::int32_t> curveOf(const ZoneJob &job, const Workload &workload)
{
    const auto found = std::find(job.steady.begin(), job.steady.end(), &workload);
    const auto index = static_cast<std::size_t>(found - job.steady.begin());
    return index < job.week.curves.size() ? job.week.curves[index] : std::vector<std::int32_t>();
}

std::vector<Step> atHourSteps(const ZoneJob &job, const Workload &workload, const Step &size, int hour)
{
    const std::vector<std::int32_t> curve = curveOf(job, workload);
    if (curve.empty())
        return {size};
    const std::int32_t share = curve[static_cast<std::size_t>(hour)];
    Step step{QStringLiteral("instance.at-hour"),
              QStringLiteral("rounded-up(instance * share-of-hour)"),
              {},
              {},
              atShare(size.result, share),
              Unit::Millicpu};
    step.inputs = {{QStringLiteral("instance"), size.result, Unit::Millicpu, workload.name},
                   {QStringLiteral("busiest-hour"), hour, Unit::None, {}}};
    const ReferenceTable *table = job.catalogue->table(weekTable(workload.week.profile));
    if (table && !workload.week.profile.isEmpty())
        step.constants.push_back(quoted(*table, share, Unit::Ppm));
    else
        step.inputs.push_back({QStringLiteral("share-of-hour"), share, Unit::Ppm, workload.name});
    return {size, step};
}

Step busiestHourStep(const char *of, int hour, std::int64_t asked)
{
    Step step{QString(QLatin1String(of) + QLatin1String(".busiest-hour")),
              QStringLiteral("first-hour-that-asks(most-asked)"),
              {},
              {},
              hour,
              Unit::None};
    step.inputs = {{QStringLiteral("most-asked"), asked, Unit::Millicpu, {}}};
    return step;
}

namespace {

/// Explains the week of one zone.
class WeekExplainer
{
public:
    WeekExplainer(const WeekUse &week, const ZoneJob &job, const Counts &placed)
        : m_week(week)
        , m_job(job)
        , m_placed(placed)
    {
    }

    /// Over all workloads, at an hour or each at its peak.
    [[nodiscard]] std::vector<Step> sum(const char *what, std::optional<int> hour) const
    {
        std::vector<Step> steps;
        Step sum{QString::fromLatin1(what),
                 QStringLiteral("sum(instances * instance)"),
                 {},
                 {},
                 0,
                 Unit::Millicpu};
        const std::size_t layers = layersInsideNode(m_job.layers, m_job.tier);
        for (const auto &[workload, count] : m_placed) {
            if (workload->perNode)
                continue;
            const Step size = instanceStep(m_job, *workload, Affected::Cpu, Reading::Likely, layers);
            const std::vector<Step> one =
                hour ? atHourSteps(m_job, *workload, size, *hour) : std::vector<Step>{size};
            steps.insert(steps.end(), one.begin(), one.end());
            sum.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
            sum.inputs.push_back(
                {QStringLiteral("instance"), steps.back().result, Unit::Millicpu, workload->name});
            sum.result += count * steps.back().result;
        }
        steps.push_back(sum);
        return steps;
    }

    [[nodiscard]] Step hours() const
    {
        Step step{QStringLiteral("week.hours"),
                  QStringLiteral("hours-that-no-other-covers(workloads-with-curve)"),
                  {},
                  {},
                  m_week.hours,
                  Unit::None};
        const auto curves = std::count_if(m_placed.begin(), m_placed.end(), [this](const auto &one) {
            return !curveOf(m_job, *one.first).empty();
        });
        step.inputs = {
            {QStringLiteral("workloads-with-curve"), curves, Unit::None, {}},
            {QStringLiteral("hours-at-most"), static_cast<std::int64_t>(kMostHours), Unit::None, {}}};
        return step;
    }

private:
    const WeekUse &m_week;
    const ZoneJob &m_job;
    const Counts &m_placed;
};

/// What another placement comes to, beside the one that was chosen.
/// \param path  "zones[0].week." \param otherwise  the name of the other placement in it
void addOtherwise(const Otherwise &other, const ZonePlan &zone, const QString &path, const char *otherwise,
                  const char *what, std::vector<Explanation> &result)
{
    const QString name = QString(path + QLatin1String(otherwise));
    const auto add = [&](const char *figure, const char *formula, StepInput chosen, std::int64_t found) {
        Step step{QString(QLatin1String(what)), QLatin1String(formula), {}, {}, found, chosen.unit};
        step.inputs = {std::move(chosen)};
        result.push_back({name + QLatin1String(figure), {step}});
    };
    add("servers", "placed-otherwise(servers)",
        {QStringLiteral("servers"), zone.servers.likely, Unit::Servers, {}}, other.servers);
    add("cost_month_cents", "placed-otherwise(cost)",
        {QStringLiteral("cost"), zone.bound.of.minor, Unit::MinorMoney, {}}, other.cost.minor);
    Step saved{QString(QLatin1String(what)),
               QStringLiteral("cost-otherwise - cost"),
               {},
               {},
               other.savedBy(zone.bound.of).minor,
               Unit::MinorMoney};
    saved.inputs = {{QStringLiteral("cost-otherwise"), other.cost.minor, Unit::MinorMoney, {}},
                    {QStringLiteral("cost"), zone.bound.of.minor, Unit::MinorMoney, {}}};
    result.push_back({path + QLatin1String("saved_month_cents"), {saved}});
    add("whole", "placed-otherwise(instances)",
        {QStringLiteral("instances"), zone.instances, Unit::Instances, {}}, other.whole ? 1 : 0);
}

} // namespace

static Step countStep(const char *what, const char *input, std::int64_t count, Unit unit)
{
    Step step{QString::fromLatin1(what), QString::fromLatin1(input), {}, {}, count, unit};
    step.inputs = {{QString::fromLatin1(input), count, unit, {}}};
    return step;
}

void addWeek(const ZonePlan &zone, const ZoneJob &job, const Counts &placed, const QString &path,
             std::vector<Explanation> &result)
{
    if (zone.week) {
        const QString name = path + QLatin1String("week.");
        const WeekExplainer explainer(*zone.week, job, placed);
        result.push_back({name + QLatin1String("busiest_hour"),
                          {busiestHourStep("week", zone.week->busiestHour, zone.week->busiest.count())}});
        result.push_back({name + QLatin1String("busiest_cpu_millis"),
                          explainer.sum("week.busiest-cpu", zone.week->busiestHour)});
        result.push_back(
            {name + QLatin1String("peaks_cpu_millis"), explainer.sum("week.peaks-cpu", std::nullopt)});
        result.push_back({name + QLatin1String("hours"), {explainer.hours()}});
        addOtherwise(zone.week->atPeaks, zone, name, "at_peaks.", "week.at-peaks", result);
    }
    if (zone.shedding) {
        const QString name = path + QLatin1String("shedding.");
        result.push_back(
            {name + QLatin1String("workloads"),
             {countStep("shedding.workloads", "may-be-left-down", zone.shedding->workloads, Unit::None)}});
        result.push_back({name + QLatin1String("instances"),
                          {countStep("shedding.instances", "may-be-left-down", zone.shedding->instances,
                                     Unit::Instances)}});
        addOtherwise(zone.shedding->allMustRun, zone, name, "all_must_run.", "shedding.all-must-run", result);
    }
}

} // namespace grondplan::explaining
