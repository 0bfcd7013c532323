#include "core/plan/week.h"

#include "core/base/index.h"
#include "core/plan/offer.h"
#include "core/plan/zonejob.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace grondplan {

static constexpr auto kPrefix = "week.";
static constexpr std::int32_t kWhole = 1'000'000;
static constexpr std::size_t kHoursOfDay = 24;

QString weekTable(const QString &profile)
{
    return QString(QLatin1String(kPrefix) + profile);
}

QStringList weekProfiles(const Catalogue &catalogue)
{
    QStringList profiles;
    for (const auto &[id, table] : catalogue.tables) {
        if (id.startsWith(QLatin1String(kPrefix)))
            profiles.append(id.mid(static_cast<qsizetype>(qstrlen(kPrefix))));
    }
    return profiles;
}

/// A row is for the days from and to, with a share for each hour. Empty where it is no such table.
static std::vector<std::int32_t> sharesIn(const ReferenceTable &table)
{
    std::vector<std::int32_t> shares(kHoursOfWeek, -1);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::int64_t first = table.number(row, 0).value_or(0) / kPpm;
        const std::int64_t last = table.number(row, 1).value_or(0) / kPpm;
        if (first < 1 || last > 7)
            return {};
        for (std::int64_t day = first; day <= last; ++day) {
            for (std::size_t hour = 0; hour < kHoursOfDay; ++hour)
                shares[at(day - 1) * kHoursOfDay + hour] = static_cast<std::int32_t>(
                    table.number(row, static_cast<qsizetype>(hour) + 2).value_or(-1));
        }
    }
    const auto [least, most] = std::minmax_element(shares.begin(), shares.end());
    return *least < 0 || *most != kWhole ? std::vector<std::int32_t>() : shares;
}

std::vector<std::int32_t> sharesOf(const Catalogue &catalogue, const WeekCurve &curve)
{
    if (curve.profile.isEmpty())
        return curve.shares;
    const ReferenceTable *table = catalogue.table(weekTable(curve.profile));
    return table ? sharesIn(*table) : std::vector<std::int32_t>();
}

std::int64_t atShare(std::int64_t amount, std::int32_t sharePpm)
{
    return Fraction(amount).times(sharePpm, kPpm).roundedUp();
}

namespace {

using Column = std::vector<std::int32_t>; ///< a share for each curve

bool isWithin(const Column &inner, const Column &outer)
{
    return std::equal(inner.begin(), inner.end(), outer.begin(),
                      [](std::int32_t a, std::int32_t b) { return a <= b; });
}

Column mostOf(const Column &a, const Column &b)
{
    Column most(a.size());
    std::transform(a.begin(), a.end(), b.begin(), most.begin(),
                   [](std::int32_t x, std::int32_t y) { return std::max(x, y); });
    return most;
}

double askedIn(const Column &column, const std::vector<double> &weights)
{
    double asked = 0;
    for (std::size_t c = 0; c < column.size(); ++c)
        asked += column[c] * weights[c];
    return asked;
}

/// Those in which no other asks as much or more for each curve; of equal ones the first.
std::vector<Column> withoutLesser(const std::vector<Column> &hours)
{
    std::vector<Column> kept;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        bool isLesser = false;
        for (std::size_t j = 0; j < hours.size() && !isLesser; ++j)
            isLesser = i != j && isWithin(hours[i], hours[j]) && (hours[i] != hours[j] || j < i);
        if (!isLesser)
            kept.push_back(hours[i]);
    }
    return kept;
}

/// Takes neighbours together, those first that together ask least: quiet hours, with room to spare.
void takeTogether(std::vector<Column> &columns, const std::vector<double> &weights)
{
    while (columns.size() > kMostHours) {
        std::size_t chosen = 0;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
            const double together = askedIn(mostOf(columns[i], columns[i + 1]), weights);
            if (together < least) {
                least = together;
                chosen = i;
            }
        }
        columns[chosen] = mostOf(columns[chosen], columns[chosen + 1]);
        columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(chosen) + 1);
    }
}

} // namespace

WeekDemand weekDemand(const Catalogue &catalogue, const std::vector<const Workload *> &steady,
                      const std::vector<double> &weights)
{
    WeekDemand demand;
    // Workloads of one curve count as one.
    std::map<std::vector<std::int32_t>, std::size_t> curves;
    std::vector<std::size_t> curveOf;
    for (const Workload *workload : steady) {
        demand.curves.push_back(workload->week.isSet() ? sharesOf(catalogue, workload->week)
                                                       : std::vector<std::int32_t>());
        curveOf.push_back(curves.try_emplace(demand.curves.back(), curves.size()).first->second);
    }
    std::vector<double> ofCurve(curves.size(), 0);
    for (std::size_t i = 0; i < steady.size(); ++i)
        ofCurve[curveOf[i]] += weights[i];
    std::vector<Column> hours(kHoursOfWeek, Column(curves.size(), kWhole));
    for (const auto &[shares, index] : curves) {
        for (std::size_t hour = 0; hour < shares.size(); ++hour)
            hours[hour][index] = shares[hour];
    }
    std::vector<Column> columns = withoutLesser(hours);
    takeTogether(columns, ofCurve);
    columns = withoutLesser(columns);
    if (columns.size() < 2)
        return demand; // in one hour everything is at its most
    std::stable_sort(columns.begin(), columns.end(), [&](const Column &a, const Column &b) {
        return askedIn(a, ofCurve) > askedIn(b, ofCurve);
    });
    for (const Column &column : columns) {
        demand.columns.emplace_back();
        for (const std::size_t curve : curveOf)
            demand.columns.back().push_back(column[curve]);
    }
    return demand;
}

void addWeek(ZoneJob &job)
{
    const bool any = std::any_of(job.steady.begin(), job.steady.end(),
                                 [](const Workload *workload) { return workload->week.isSet(); });
    if (!any || !job.catalogue || isOvercommitted(job.tier, job.zone->policy))
        return;
    std::vector<double> weights;
    for (const Workload *workload : job.steady)
        weights.push_back(static_cast<double>(workload->cpu.request.count()) *
                          static_cast<double>(placedReplicas(*workload)));
    job.week = weekDemand(*job.catalogue, job.steady, weights);
}

std::vector<std::int64_t> askedByHour(const ZoneJob &job, const std::vector<std::int64_t> &counts)
{
    std::vector<std::int64_t> byHour(kHoursOfWeek, 0);
    for (std::size_t c = 0; c < counts.size(); ++c) {
        if (counts[c] == 0)
            continue;
        const std::int64_t one = classSize(job, c, Reading::Likely).cpu.count();
        const bool isFlat = c >= job.week.curves.size() || job.week.curves[c].empty();
        for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
            byHour[hour] += counts[c] * (isFlat ? one : atShare(one, job.week.curves[c][hour]));
    }
    return byHour;
}

int busiestOf(const std::vector<std::int64_t> &byHour)
{
    return static_cast<int>(std::max_element(byHour.begin(), byHour.end()) - byHour.begin());
}

} // namespace grondplan
