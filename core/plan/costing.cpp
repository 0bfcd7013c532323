#include "core/plan/costing.h"

#include "core/plan/cost.h"
#include "core/plan/licencelines.h"
#include "core/plan/licences.h"
#include "core/plan/options.h"
#include "core/plan/platformlist.h"
#include "core/plan/running.h"
#include "core/plan/terms.h"
#include "core/plan/zonefindings.h"

#include <algorithm>
#include <limits>

namespace grondplan {

namespace {

/// One part of a zone's cost, in minor units.
struct Line
{
    const char *part;
    Band<std::int64_t> month;
    std::int64_t once = 0;
    std::int64_t beyond = 0; ///< paid after the horizon, as a price is bound to more months
};

/// a * b, and the largest number there is where that is beyond it: the limits of a price and of a horizon
/// multiply to more than 64 bits hold.
std::int64_t product(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::numeric_limits<std::int64_t>::max() / 8 : result;
}

class Costing
{
public:
    Costing(const Project &project, Plan &plan)
        : m_project(project)
        , m_terms(project)
        , m_plan(plan)
    {
        const Money nothing{0, project.currency};
        plan.month = Band<Money>::exactly(nothing);
        plan.once = nothing;
        plan.sales = {Band<Money>::exactly(nothing), nothing, nothing, nothing};
        plan.overTime = {m_terms.valueOr(CostField::Horizon, 1), nothing, nothing};
        plan.terms = m_terms.all();
        plan.notCounted = {QStringLiteral("licences"),  QStringLiteral("power"),
                           QStringLiteral("backup"),    QStringLiteral("traffic"),
                           QStringLiteral("addresses"), QStringLiteral("operations")};
    }

    /// All zones, as some costs are shared out over them.
    void add(const std::vector<const PlannedZone *> &zones, const Scenario &scenario)
    {
        std::vector<std::int64_t> servers;
        for (const ZonePlan &zone : m_plan.zones)
            servers.push_back(zone.servers.likely);
        const bool any = std::any_of(servers.begin(), servers.end(), [](std::int64_t n) { return n > 0; });
        std::vector<std::pair<const char *, std::vector<std::int64_t>>> shared;
        for (const SharedCost &cost : any ? sharedCosts(m_terms) : std::vector<SharedCost>{}) {
            shared.emplace_back(cost.part, sharedOut(cost.month, servers));
            counts(cost.part);
        }
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const Money nothing{0, m_project.currency};
            ZonePlan &plan = m_plan.zones[i];
            plan.month = plan.sales = Band<Money>::exactly(nothing);
            if (!zones[i]->servers.empty())
                addOwn(*zones[i], scenario, plan);
            for (const auto &[part, amounts] : shared) {
                if (!zones[i]->servers.empty())
                    addLine({part, Band<std::int64_t>::exactly(amounts[i]), 0, 0}, plan);
            }
            share(*zones[i], plan);
            sharePlatformCost(zones[i]->servers, plan);
        }
    }

    void finish()
    {
        Sales &sales = m_plan.sales;
        sales.vatMonth = m_terms.vat(sales.month.likely);
        sales.vatOnce = m_terms.vat(sales.once);
        OverTime &time = m_plan.overTime;
        time.cost.minor += m_plan.once.minor + product(m_plan.month.likely.minor, time.months);
        time.sales.minor += sales.once.minor + product(sales.month.likely.minor, time.months);
    }

private:
    void counts(const char *part) { m_plan.notCounted.removeOne(QLatin1String(part)); }

    /// What a zone costs by itself.
    void addOwn(const PlannedZone &zone, const Scenario &scenario, ZonePlan &plan)
    {
        addLine(serversOf(zone), plan);
        if (!plan.options.empty())
            addLine(optionsOf(plan), plan);
        if (!plan.licences.empty()) {
            addLine(licencesOf(plan), plan);
            counts("licences");
        }
        if (m_project.catalogue && m_terms.valueOr(CostField::OwnFloor, 0) == 1) {
            plan.energy = energyOf(m_terms, *m_project.catalogue, scenario, zone);
            Line line{"power", {}, 0, 0};
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) = powerCost(m_terms, valueOf(plan.energy->milliwatts, reading));
            addLine(line, plan);
            counts("power");
        }
        if (!m_project.catalogue)
            return;
        const BackupSpace backup = backupOf(m_terms, *m_project.catalogue, scenario, zone);
        if (backup.data.count() > 0)
            plan.backup = backup;
        if (m_terms.value(CostField::BackupPrice))
            counts("backup");
        if (plan.backup && m_terms.value(CostField::BackupPrice))
            addLine({"backup", Band<std::int64_t>::exactly(backupCost(m_terms, backup.total())), 0, 0}, plan);
    }

    [[nodiscard]] Line serversOf(const PlannedZone &zone) const
    {
        Line line{"servers", {}, 0, 0};
        for (const Reading reading : kReadings) {
            for (const HostCount &host : valueOf(zone.hosts, reading)) {
                if (const auto price = m_terms.serverPrice(*host.baseline))
                    valueOf(line.month, reading) += host.count * price->month.minor;
            }
        }
        // Placement weighs what is paid once and licences as well: a dearer reading may have cheaper servers.
        // The band stays in order all the same.
        line.month.low = std::min(line.month.low, line.month.likely);
        line.month.high = std::max(line.month.high, line.month.likely);
        for (const HostCount &host : zone.hosts.likely) {
            const auto price = m_terms.serverPrice(*host.baseline);
            if (!price)
                continue;
            line.once += host.count * price->once.minor;
            line.beyond += product(host.count * price->month.minor,
                                   m_terms.paidMonths(*host.baseline) - m_plan.overTime.months);
        }
        return line;
    }

    static Line optionsOf(const ZonePlan &zone)
    {
        Line line{"options", {}, 0, 0};
        for (const OptionLine &option : zone.options) {
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) += valueOf(option.month, reading).minor;
            line.once += option.once.minor;
        }
        return line;
    }

    static Line licencesOf(const ZonePlan &zone)
    {
        Line line{"licences", {}, 0, 0};
        for (const LicenceLine &licence : zone.licences) {
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) += valueOf(licence.month, reading).minor;
            line.once += licence.once.minor;
        }
        return line;
    }

    [[nodiscard]] Money money(std::int64_t minor) const { return {minor, m_project.currency}; }
    [[nodiscard]] Money sold(std::int64_t minor) const { return m_terms.sales(money(minor)); }

    void addLine(const Line &line, ZonePlan &zone)
    {
        for (const Reading reading : kReadings) {
            const std::int64_t month = valueOf(line.month, reading);
            valueOf(zone.month, reading).minor += month;
            valueOf(zone.sales, reading).minor += sold(month).minor;
            valueOf(m_plan.month, reading).minor += month;
            valueOf(m_plan.sales.month, reading).minor += sold(month).minor;
        }
        m_plan.once.minor += line.once;
        m_plan.sales.once.minor += sold(line.once).minor;
        m_plan.overTime.cost.minor += line.beyond;
        m_plan.overTime.sales.minor += sold(line.beyond).minor;
        m_plan.parts.push_back({QString::fromLatin1(line.part), zone.zone, money(line.month.likely),
                                money(line.once), sold(line.month.likely), sold(line.once)});
    }

    void share(const PlannedZone &zone, const ZonePlan &plan)
    {
        const auto costs = sharedOut(plan.month.likely.minor, zone.sharingWeights);
        const auto sales = sharedOut(plan.sales.likely.minor, zone.sharingWeights);
        for (std::size_t i = 0; i < zone.sharing.size(); ++i)
            m_plan.byWorkload.push_back({zone.sharing[i], money(costs[i]), money(sales[i])});
    }

    const Project &m_project;
    Terms m_terms;
    Plan &m_plan;
};

/// What a plan says of the prices that a zone's cost is made of.
class PriceRemarks
{
public:
    PriceRemarks(const Project &project, const Scenario &scenario, Plan &plan)
        : m_project(project)
        , m_terms(project)
        , m_scenario(scenario)
        , m_most(m_terms.valueOr(CostField::PriceAge, 0))
        , m_plan(plan)
    {
    }

    void add(const PlannedZone &zone, const ZonePlan &plan)
    {
        const Zone *drawn = m_scenario.zone(plan.zone);
        if (!drawn)
            return;
        const Baseline *before = nullptr; // one stands several times where its licences make types of it
        for (const HostCount &host : zone.hosts.likely) {
            if (host.baseline != before)
                addServer(*drawn, *host.baseline);
            before = host.baseline;
        }
        for (const Finding &finding : optionPriceFindings(*m_project.catalogue, *drawn, plan))
            m_plan.findings.push_back(finding);
        for (const LicenceLine &line : plan.licences) {
            const Licence *licence = m_project.catalogue->licence(line.id);
            if (licence && licence->price && licence->price->minor > 0)
                addAge(*drawn, nameOf(*licence), licence->provenance.date);
        }
    }

private:
    void addServer(const Zone &zone, const Baseline &baseline)
    {
        if (!baseline.price)
            return;
        const QString &date = baseline.price->provenance.date;
        if (!ageInMonths(date, m_plan.asOf))
            m_plan.findings.push_back(about(zone, Severity::Warning, "price-undated", {baseline.model}));
        else
            addAge(zone, baseline.model, date);
        const std::int64_t paid = m_terms.paidMonths(baseline);
        if (paid > m_plan.overTime.months)
            m_plan.findings.push_back(
                about(zone, Severity::Note, "price-bound",
                      {baseline.model, QString::number(paid), QString::number(m_plan.overTime.months)}));
    }

    void addAge(const Zone &zone, const QString &what, const QString &date)
    {
        if (isLater(date, m_plan.asOf))
            m_plan.findings.push_back(about(zone, Severity::Warning, "price-later", {what, date}));
        const std::optional<std::int64_t> age = ageInMonths(date, m_plan.asOf);
        if (m_most > 0 && age && *age > m_most)
            m_plan.findings.push_back(
                about(zone, Severity::Warning, "price-old", {what, date, QString::number(*age)}));
    }

    const Project &m_project;
    Terms m_terms;
    const Scenario &m_scenario;
    std::int64_t m_most;
    Plan &m_plan;
};

} // namespace

void addCosts(const Project &project, const Scenario &scenario, const std::vector<const PlannedZone *> &zones,
              Plan &plan)
{
    addLicenceLines(project, Terms(project), zones, plan);
    addOptionLines(project, Terms(project), zones, plan);
    Costing costing(project, plan);
    costing.add(zones, scenario);
    costing.finish();
    PriceRemarks remarks(project, scenario, plan);
    for (std::size_t i = 0; i < zones.size(); ++i)
        remarks.add(*zones[i], plan.zones[i]);
}

} // namespace grondplan
