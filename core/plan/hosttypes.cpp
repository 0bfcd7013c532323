#include "core/plan/hosttypes.h"

#include "core/catalogue/traffic.h"
#include "core/plan/licences.h"
#include "core/plan/zonefindings.h"

#include <algorithm>

namespace grondplan {

bool countsByVm(Tier tier)
{
    return hasVmLayer(tier);
}

std::int64_t monthlyCost(const Terms &terms, std::int64_t month, std::int64_t once)
{
    return month + Fraction(once, terms.valueOr(CostField::Horizon, 1)).rounded();
}

namespace {

/// One way to license a kind of content on a server.
struct Option
{
    std::vector<ServerLicence> licences;
    std::int64_t room = 0; ///< instances of it on one server
    std::int64_t cost = 0; ///< a month
};

class TypeBuilder
{
public:
    TypeBuilder(const Project &project, const Terms &terms, ZoneJob &job)
        : m_catalogue(*project.catalogue)
        , m_terms(terms)
        , m_job(job)
    {
    }

    void findContents()
    {
        addWindows();
        if (!countsByVm(m_job.tier))
            addDatabases();
    }

    void addTypes(const AllowedServer &server)
    {
        const Baseline &baseline = *server.baseline;
        std::int64_t cost = server.cost;
        HostVariant plain;
        plain.options = server.options;
        for (const QString &id : m_job.zone->licences) {
            const Licence *licence = m_catalogue.licence(id);
            if (licence && !followsContent(*licence))
                cost += add(*licence, baseline, 1, plain.licences);
        }
        std::vector<std::pair<HostVariant, std::int64_t>> types = {{plain, cost}};
        for (std::size_t c = 0; c < m_job.contents.size(); ++c)
            types = combined(types, optionsFor(c, baseline));
        // Stock is counted by the baseline: where there is one, all of it is licensed for the most.
        if (m_job.zone->stock.contains(baseline.id) && types.size() > 1)
            types.erase(types.begin(), types.end() - 1);
        for (auto &[variant, whole] : types) {
            m_job.baselines.push_back(&baseline);
            m_job.costs.push_back(whole);
            m_job.variants.push_back(std::move(variant));
        }
    }

private:
    using Types = std::vector<std::pair<HostVariant, std::int64_t>>;

    /// Adds `times` the licences of a server, and gives their cost a month.
    std::int64_t add(const Licence &licence, const Baseline &baseline, std::int64_t times,
                     std::vector<ServerLicence> &licences) const
    {
        const std::int64_t units = unitsOf(licence, baseline) * times;
        if (units == 0)
            return 0;
        licences.push_back({licence.id, units});
        const std::optional<LicenceCost> cost = costOf(m_terms, licence, units);
        return cost ? monthlyCost(m_terms, cost->month, cost->once) : 0;
    }

    static Types combined(const Types &types, const std::vector<Option> &options)
    {
        Types result;
        for (const auto &[variant, cost] : types) {
            for (const Option &option : options) {
                HostVariant both = variant;
                both.licences.insert(both.licences.end(), option.licences.begin(), option.licences.end());
                both.room.push_back(option.room);
                result.emplace_back(std::move(both), cost + option.cost);
            }
        }
        return result;
    }

    [[nodiscard]] std::int64_t replicasOf(const LicensedContent &content) const
    {
        std::int64_t replicas = 0;
        for (std::size_t i = 0; i < m_job.steady.size(); ++i)
            replicas += content.steady[i] ? placedReplicas(*m_job.steady[i]) : 0;
        return replicas;
    }

    template<class Holds> LicensedContent contentOf(Holds holds) const
    {
        LicensedContent content;
        for (const Workload *workload : m_job.steady)
            content.steady.push_back(holds(*workload) ? 1 : 0);
        for (const Workload *workload : m_job.perNode)
            content.onEvery += holds(*workload) ? 1 : 0;
        return content;
    }

    static bool isEmpty(const LicensedContent &content)
    {
        return content.onEvery == 0 &&
               std::find(content.steady.begin(), content.steady.end(), 1) == content.steady.end();
    }

    void addWindows()
    {
        LicensedContent content = contentOf([](const Workload &w) { return w.os == Os::Windows; });
        for (const QString &id : m_job.zone->licences) {
            const Licence *licence = m_catalogue.licence(id);
            if (licence && licence->rule.guests >= 0 && costOf(m_terms, *licence, 1))
                content.licences.push_back(licence);
        }
        if (!isEmpty(content) && !content.licences.empty())
            m_job.contents.push_back(std::move(content));
    }

    void addDatabases()
    {
        QStringList ids;
        for (const auto *list : {&m_job.steady, &m_job.perNode}) {
            for (const Workload *workload : *list)
                ids += workload->licences;
        }
        ids.removeDuplicates();
        ids.sort();
        for (const QString &id : ids) {
            const Licence *licence = m_catalogue.licence(id);
            if (!licence || licence->rule.guests >= 0 || !costOf(m_terms, *licence, 1))
                continue;
            LicensedContent content = contentOf([&id](const Workload &w) { return w.licences.contains(id); });
            content.licences = {licence};
            m_job.contents.push_back(std::move(content));
        }
    }

    /// The ways to license one kind of content, by growing room; those that cost no less for no more room are
    /// left out.
    [[nodiscard]] std::vector<Option> optionsFor(std::size_t index, const Baseline &baseline) const
    {
        constexpr std::int64_t kMostTimes = 12;
        const LicensedContent &content = m_job.contents[index];
        // Guests are inside node VMs there, and which server they come to is not known before.
        const bool everywhere = runsInNodeVms(m_job.tier);
        std::vector<Option> all;
        if (content.onEvery == 0 && !everywhere)
            all.push_back({});
        const std::int64_t most = replicasOf(content) + content.onEvery;
        for (const Licence *licence : content.licences) {
            const std::int64_t guests = licence->rule.guests;
            const std::int64_t enough = guests > 0 ? (most + guests - 1) / guests : 1;
            for (std::int64_t times = 1; times <= std::max<std::int64_t>(enough, 1); ++times) {
                // Beyond a dozen the steps double: nobody stacks so many one by one.
                if (times > kMostTimes && times < enough)
                    times = std::min(times * 2, enough);
                if (everywhere && times < enough)
                    continue;
                Option option;
                option.cost = add(*licence, baseline, times, option.licences);
                option.room = guests > 0 ? guests * times : packing::kLargest;
                all.push_back(std::move(option));
            }
        }
        std::vector<Option> kept = undominated(std::move(all), content.onEvery);
        if (everywhere && kept.size() > 1)
            kept.resize(1); // each has room for all: the cheapest
        return kept;
    }

    static std::vector<Option> undominated(std::vector<Option> all, std::int64_t onEvery)
    {
        std::erase_if(all, [onEvery](const Option &option) { return option.room < onEvery; });
        std::stable_sort(all.begin(), all.end(), [](const Option &a, const Option &b) {
            return a.cost != b.cost ? a.cost < b.cost : a.room > b.room;
        });
        std::vector<Option> kept;
        for (Option &option : all) {
            if (kept.empty() || option.room > kept.back().room)
                kept.push_back(std::move(option));
        }
        for (Option &option : kept)
            option.room = option.room == packing::kLargest ? option.room : option.room - onEvery;
        return kept;
    }

    const Catalogue &m_catalogue;
    const Terms &m_terms;
    ZoneJob &m_job;
};

} // namespace

void addHostTypes(const Project &project, const Terms &terms, const std::vector<AllowedServer> &allowed,
                  ZoneJob &job)
{
    TypeBuilder builder(project, terms, job);
    builder.findContents();
    for (const AllowedServer &server : allowed)
        builder.addTypes(server);
    // What is in node VMs is licensed on every server: there is one type of each, with room for all.
    for (std::size_t c = 0; !runsInNodeVms(job.tier) && c < job.contents.size(); ++c) {
        ExtraResource extra{"licence", {}, {}, false, {}};
        for (const HostVariant &variant : job.variants)
            extra.capacity.push_back(variant.room[c]);
        for (const char member : job.contents[c].steady)
            extra.demand.push_back(member);
        job.extras.push_back(std::move(extra));
    }
}

/// A database on Windows is nearly always SQL Server; that one is known by its image as well.
static bool isSqlServer(const Workload &workload)
{
    const Protocol *spoken = protocolOfImage(workload.image);
    return (workload.kind == QLatin1String("database") && workload.os == Os::Windows) ||
           (spoken != nullptr && spoken->id == QLatin1String("sqlserver"));
}

/// A note on each workload that needs a licence of its database, as far as one can see, and has none.
static void addUnlicensedDatabases(const Catalogue &catalogue, const ZoneJob &job, Findings &findings)
{
    const auto isOfDatabase = [&catalogue](const QString &id) {
        const Licence *licence = catalogue.licence(id);
        return licence && licence->category == QLatin1String("database");
    };
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            const QStringList &own = workload->licences;
            if (isSqlServer(*workload) && std::none_of(own.begin(), own.end(), isOfDatabase))
                findings.push_back(
                    about(*workload, Severity::Warning, "database-without-licence", {workload->name}));
        }
    }
}

Findings licenceFindings(const Project &project, const Terms &terms, const ZoneJob &job)
{
    Findings findings;
    const auto check = [&](const QString &id) {
        const Licence *licence = project.catalogue->licence(id);
        if (!licence)
            findings.push_back(about(*job.zone, Severity::Error, "licence-unknown", {id}));
        else if (licence->rule.unit != LicenceUnit::None && !costOf(terms, *licence, 1))
            findings.push_back(
                about(*job.zone, Severity::Warning, "licence-without-price", {nameOf(*licence)}));
    };
    QStringList ids = job.zone->licences;
    bool windows = false;
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            ids += workload->licences;
            windows = windows || workload->os == Os::Windows;
        }
    }
    ids.removeDuplicates();
    for (const QString &id : ids)
        check(id);
    const bool licensed = std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        const Licence *licence = project.catalogue->licence(id);
        return licence && licence->rule.guests >= 0;
    });
    if (windows && !licensed)
        findings.push_back(about(*job.zone, Severity::Warning, "windows-without-licence"));
    addUnlicensedDatabases(*project.catalogue, job, findings);
    return findings;
}

} // namespace grondplan
