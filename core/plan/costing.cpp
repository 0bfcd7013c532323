#include "core/plan/costing.h"

#include "core/plan/cost.h"
#include "core/plan/licencelines.h"
#include "core/plan/running.h"
#include "core/plan/terms.h"

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
    void add(std::vector<PlannedZone> &zones, const Scenario &scenario)
    {
        std::vector<std::int64_t> servers;
        for (const PlannedZone &zone : zones)
            servers.push_back(zone.plan.servers.likely);
        const bool any = std::any_of(servers.begin(), servers.end(), [](std::int64_t n) { return n > 0; });
        std::vector<std::pair<const char *, std::vector<std::int64_t>>> shared;
        for (const SharedCost &cost : any ? sharedCosts(m_terms) : std::vector<SharedCost>{}) {
            shared.emplace_back(cost.part, sharedOut(cost.month, servers));
            counts(cost.part);
        }
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const Money nothing{0, m_project.currency};
            zones[i].plan.month = zones[i].plan.sales = Band<Money>::exactly(nothing);
            if (!zones[i].servers.empty())
                addOwn(zones[i], scenario);
            for (const auto &[part, amounts] : shared) {
                if (!zones[i].servers.empty())
                    addLine({part, Band<std::int64_t>::exactly(amounts[i]), 0, 0}, zones[i]);
            }
            share(zones[i]);
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
    void addOwn(PlannedZone &zone, const Scenario &scenario)
    {
        addLine(serversOf(zone), zone);
        if (!zone.plan.licences.empty()) {
            addLine(licencesOf(zone), zone);
            counts("licences");
        }
        if (m_terms.valueOr(CostField::OwnFloor, 0) == 1) {
            zone.plan.energy = energyOf(m_terms, zone);
            Line line{"power", {}, 0, 0};
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) =
                    powerCost(m_terms, valueOf(zone.plan.energy->milliwatts, reading));
            addLine(line, zone);
            counts("power");
        }
        if (!m_project.catalogue)
            return;
        const BackupSpace backup = backupOf(m_terms, *m_project.catalogue, scenario, zone);
        if (backup.data.count() > 0)
            zone.plan.backup = backup;
        if (zone.plan.backup && m_terms.value(CostField::BackupPrice)) {
            addLine({"backup", Band<std::int64_t>::exactly(backupCost(m_terms, backup.total())), 0, 0}, zone);
            counts("backup");
        }
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

    static Line licencesOf(const PlannedZone &zone)
    {
        Line line{"licences", {}, 0, 0};
        for (const LicenceLine &licence : zone.plan.licences) {
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) += valueOf(licence.month, reading).minor;
            line.once += licence.once.minor;
        }
        return line;
    }

    [[nodiscard]] Money money(std::int64_t minor) const { return {minor, m_project.currency}; }
    [[nodiscard]] Money sold(std::int64_t minor) const { return m_terms.sales(money(minor)); }

    void addLine(const Line &line, PlannedZone &zone)
    {
        for (const Reading reading : kReadings) {
            const std::int64_t month = valueOf(line.month, reading);
            valueOf(zone.plan.month, reading).minor += month;
            valueOf(zone.plan.sales, reading).minor += sold(month).minor;
            valueOf(m_plan.month, reading).minor += month;
            valueOf(m_plan.sales.month, reading).minor += sold(month).minor;
        }
        m_plan.once.minor += line.once;
        m_plan.sales.once.minor += sold(line.once).minor;
        m_plan.overTime.cost.minor += line.beyond;
        m_plan.overTime.sales.minor += sold(line.beyond).minor;
        m_plan.parts.push_back({QString::fromLatin1(line.part), zone.plan.zone, money(line.month.likely),
                                money(line.once), sold(line.month.likely), sold(line.once)});
    }

    void share(const PlannedZone &zone)
    {
        const auto costs = sharedOut(zone.plan.month.likely.minor, zone.sharingWeights);
        const auto sales = sharedOut(zone.plan.sales.likely.minor, zone.sharingWeights);
        for (std::size_t i = 0; i < zone.sharing.size(); ++i)
            m_plan.byWorkload.push_back({zone.sharing[i], money(costs[i]), money(sales[i])});
    }

    const Project &m_project;
    Terms m_terms;
    Plan &m_plan;
};

Finding priceFinding(const PlannedZone &zone, const QString &zoneName, Severity severity, const char *code,
                     QStringList args)
{
    Finding finding;
    finding.severity = severity;
    finding.code = QString::fromLatin1(code);
    args.prepend(zoneName);
    finding.args = std::move(args);
    finding.zone = zone.plan.zone;
    return finding;
}

/// How old the prices are that a zone's cost is made of, and how long one is bound to them.
void addPriceFindings(const Terms &terms, const Plan &plan, const QString &zoneName, PlannedZone &zone)
{
    const std::int64_t most = terms.valueOr(CostField::PriceAge, 0);
    for (const HostCount &host : zone.hosts.likely) {
        const Baseline &baseline = *host.baseline;
        if (!baseline.price)
            continue;
        const QString &date = baseline.price->provenance.date;
        const std::optional<std::int64_t> age = ageInMonths(date, plan.asOf);
        if (!age)
            zone.findings.push_back(
                priceFinding(zone, zoneName, Severity::Warning, "price-undated", {baseline.model}));
        else if (most > 0 && *age > most)
            zone.findings.push_back(priceFinding(zone, zoneName, Severity::Warning, "price-old",
                                                 {baseline.model, date, QString::number(*age)}));
        if (terms.paidMonths(baseline) > plan.overTime.months)
            zone.findings.push_back(priceFinding(zone, zoneName, Severity::Note, "price-bound",
                                                 {baseline.model, QString::number(terms.paidMonths(baseline)),
                                                  QString::number(plan.overTime.months)}));
    }
}

/// The same of the licences, by their sources' dates.
void addLicenceAges(const Project &project, const Terms &terms, const Plan &plan, const QString &zoneName,
                    PlannedZone &zone)
{
    const std::int64_t most = terms.valueOr(CostField::PriceAge, 0);
    for (const LicenceLine &line : zone.plan.licences) {
        const Licence *licence = project.catalogue->licence(line.id);
        if (!licence || !licence->price || licence->price->minor == 0)
            continue;
        const QString &date = licence->provenance.date;
        const std::optional<std::int64_t> age = ageInMonths(date, plan.asOf);
        if (most > 0 && age && *age > most)
            zone.findings.push_back(priceFinding(
                zone, zoneName, Severity::Warning, "price-old",
                {QString(licence->product + u' ' + licence->edition), date, QString::number(*age)}));
    }
}

} // namespace

void addCosts(const Project &project, std::vector<PlannedZone> &zones, Plan &plan)
{
    Costing costing(project, plan);
    const Terms terms(project);
    addLicenceLines(project, terms, zones);
    const Scenario *scenario = project.scenario(plan.scenario);
    if (scenario)
        costing.add(zones, *scenario);
    for (PlannedZone &zone : zones) {
        const Zone *drawn = scenario ? scenario->zone(zone.plan.zone) : nullptr;
        const QString name = drawn ? drawn->name : QString();
        addPriceFindings(terms, plan, name, zone);
        addLicenceAges(project, terms, plan, name, zone);
    }
    costing.finish();
}

} // namespace grondplan
