#include "core/plan/options.h"

#include "core/plan/offer.h"
#include "core/plan/storage.h"
#include "core/plan/throughput.h"
#include "core/plan/zonefindings.h"

#include <algorithm>

namespace grondplan {

std::optional<ProjectPrice> optionPrice(const Terms &terms, const ServerOption &option)
{
    Baseline server;
    server.price = option.price;
    return terms.serverPrice(server);
}

OptionText optionText(const ServerOption &option)
{
    if (option.disks > 0)
        return {"server-option.disks", option.disks};
    if (option.memory.count() > 0)
        return {"server-option.memory", option.memory.count()};
    return {"server-option.nic", option.nic.count()};
}

/// In a finding.
static QString optionArgument(const ServerOption &option)
{
    const OptionText text = optionText(option);
    const std::int64_t amount = option.memory.count() > 0 && option.disks == 0 ? text.amount / kGibi
                                : option.disks > 0                             ? text.amount
                                                                               : text.amount / 1000;
    return textArgument(QString::fromLatin1(text.id), {QString::number(amount)});
}

namespace {

using Wide = Fraction::Wide;

/// What a zone asks of servers, in sums and of one replica at most.
class Asked
{
public:
    Asked(const ZoneJob &job, const std::map<WorkloadId, std::int64_t> &worst, const Baseline &server)
        : m_job(job)
        , m_server(server)
        , m_normal(normalOf(offerOf(server, job.tier, job.zone->policy), job.tier, job.zone->policy))
    {
        const Baseline data = withDataDisks(job.tier, job.zone->policy.storage, server);
        const auto array = arrayIops(*job.catalogue, data, kPpm);
        const std::int64_t penalty =
            writesOnDisk(*job.catalogue, job.tier, job.zone->policy.storage, data.raid);
        for (const Workload *workload : job.steady) {
            const Wide replicas = placedReplicas(*workload);
            m_cpu += replicas * workload->cpu.request.count();
            m_memory += replicas * workload->memory.request.count();
            m_disk.add(workload->disk.count(), replicas);
            const Throughput &asks = workload->throughput;
            if (array)
                m_load.add(diskLoad(*array, penalty, asks.iops, asks.writes), replicas);
            const auto found = worst.find(workload->id);
            m_network.add((found == worst.end() ? 0 : found->second) +
                              writeTraffic(job, *workload).roundedUp(),
                          replicas);
        }
    }

    [[nodiscard]] bool lacksDisks() const
    {
        constexpr std::int64_t kWhole = 1'000'000'000;
        if (!isPooled(m_job))
            return lacks(m_disk, diskOffer(m_job, m_server).count()) || lacks(m_load, kWhole);
        // Of a pool as many servers are to be had as without any data.
        const std::int64_t asked = leastPoolServers(m_job, m_server);
        const std::int64_t others = std::max<std::int64_t>({m_job.zone->policy.storage.pieces(), 3,
                                                            servers(m_cpu, m_normal.cpu.count()),
                                                            servers(m_memory, m_normal.memory.count())});
        return m_disk.all > 0 && (asked > others || poolDisk(m_job, m_server).count() == 0);
    }

    [[nodiscard]] bool lacksNetwork() const { return lacks(m_network, m_server.nic.count()); }

private:
    struct Amount
    {
        Wide all = 0;
        std::int64_t one = 0;

        void add(std::int64_t each, Wide replicas)
        {
            all += replicas * each;
            one = replicas > 0 ? std::max(one, each) : one;
        }
    };

    static std::int64_t servers(Wide need, std::int64_t offer)
    {
        constexpr Wide kMost = 1'000'000;
        return offer <= 0 ? 0 : static_cast<std::int64_t>(std::min((need + offer - 1) / offer, kMost));
    }

    [[nodiscard]] bool lacks(const Amount &amount, std::int64_t offer) const
    {
        if (amount.one > offer)
            return true;
        const auto isMoreThan = [&](Wide other, std::int64_t offered) {
            return amount.all * offered > other * offer;
        };
        return isMoreThan(m_cpu, m_normal.cpu.count()) && isMoreThan(m_memory, m_normal.memory.count());
    }

    const ZoneJob &m_job;
    const Baseline &m_server;
    Resources m_normal;
    Wide m_cpu = 0;
    Wide m_memory = 0;
    Amount m_disk;
    Amount m_load;
    Amount m_network;
};

/// Puts options into a server.
class Fitter
{
public:
    Fitter(const Terms &terms, const AllowedServer &plain)
        : m_terms(terms)
    {
        m_all.push_back({plain, *plain.baseline});
    }

    /// Each server so far with so many of it, for every number.
    void add(const ServerOption &option, std::int64_t least, std::int64_t most)
    {
        constexpr std::size_t kMostServers = 32; // of one baseline
        const std::optional<ProjectPrice> price = optionPrice(m_terms, option);
        const std::int64_t each =
            price ? monthlyCost(m_terms, price->month.minor, price->once.minor) : std::int64_t{0};
        std::vector<Made> more;
        for (const Made &made : m_all) {
            for (std::int64_t count = least; count <= most && more.size() < kMostServers; ++count) {
                Made next = made;
                next.server = withOption(std::move(next.server), option, count);
                next.allowed.cost += each * count;
                if (count > 0)
                    next.allowed.options.push_back({option.id, count});
                more.push_back(std::move(next));
            }
        }
        m_all = std::move(more);
    }

    [[nodiscard]] const Baseline &first() const { return m_all.front().server; }

    std::vector<AllowedServer> take(ZoneJob &job)
    {
        std::vector<AllowedServer> servers;
        for (Made &made : m_all) {
            if (!made.allowed.options.empty()) {
                job.fitted.push_back(std::make_shared<const Baseline>(std::move(made.server)));
                made.allowed.baseline = job.fitted.back().get();
            }
            servers.push_back(std::move(made.allowed));
        }
        return servers;
    }

private:
    struct Made
    {
        AllowedServer allowed;
        Baseline server;
    };

    const Terms &m_terms;
    std::vector<Made> m_all;
};

} // namespace

std::vector<AllowedServer> fittings(const Project &project, const Terms &terms, const AllowedServer &plain,
                                    const std::map<WorkloadId, std::int64_t> &worst, ZoneJob &job)
{
    const QString &id = plain.baseline->id;
    std::vector<const ServerOption *> free;
    Fitter fitter(terms, plain);
    for (const ServerOption &option : project.catalogue->options) {
        if (!option.baselines.contains(id))
            continue;
        const auto set = job.zone->options.find(option.id);
        if (set != job.zone->options.end()) {
            const std::int64_t count = std::min<std::int64_t>(set->second, option.most);
            fitter.add(option, count, count);
        } else if (option.memory.count() == 0 && optionPrice(terms, option)) {
            free.push_back(&option);
        }
    }
    // Of servers in stock, side by side with others, it is not known which have it.
    const bool isChosenForAll = !(job.zone->policy.mixedTypes && job.zone->stock.contains(id));
    if (free.empty() || !job.priced || !isChosenForAll)
        return fitter.take(job);
    const Baseline server = fitter.first();
    const Asked asked(job, worst, server);
    const bool disks = asked.lacksDisks();
    const bool network = asked.lacksNetwork();
    for (const ServerOption *option : free) {
        const bool helps =
            (option->disks > 0 && disks) || (option->nic > server.nic && network && option->disks == 0);
        if (helps)
            fitter.add(*option, 0, option->disks > 0 ? option->most : 1);
    }
    return fitter.take(job);
}

Findings optionFindings(const Project &project, const std::vector<const Baseline *> &allowed,
                        const Zone &zone)
{
    Findings findings;
    for (const auto &[id, count] : zone.options) {
        const ServerOption *option = project.catalogue->option(id);
        const auto takes = [option](const Baseline *baseline) {
            return option->baselines.contains(baseline->id);
        };
        if (!option)
            findings.push_back(about(zone, Severity::Error, "option-unknown", {id}));
        else if (count > 0 && std::none_of(allowed.begin(), allowed.end(), takes))
            findings.push_back(
                about(zone, Severity::Warning, "option-for-no-server", {optionArgument(*option)}));
        else if (count > option->most)
            findings.push_back(about(zone, Severity::Warning, "option-too-often",
                                     {optionArgument(*option), QString::number(option->most)}));
    }
    return findings;
}

Findings optionPriceFindings(const Catalogue &catalogue, const Zone &zone, const ZonePlan &plan)
{
    Findings findings;
    for (const OptionLine &line : plan.options) {
        const ServerOption *option = catalogue.option(line.id);
        if (option && option->price.provenance.estimate && line.count.likely > 0)
            findings.push_back(about(zone, Severity::Note, "price-is-estimate", {optionArgument(*option)}));
    }
    return findings;
}

static std::int64_t countOf(const HostCounts &hosts, const QString &id)
{
    std::int64_t count = 0;
    for (const HostCount &host : hosts) {
        for (const OptionCount &option : host.options)
            count += option.id == id ? option.count * host.count : 0;
    }
    return count;
}

void addOptionLines(const Project &project, const Terms &terms, const std::vector<const PlannedZone *> &zones,
                    Plan &plan)
{
    if (!project.catalogue)
        return;
    const Money nothing{0, project.currency};
    for (std::size_t i = 0; i < zones.size(); ++i) {
        plan.zones[i].options.clear();
        for (const ServerOption &option : project.catalogue->options) {
            OptionLine line{option.id, {}, Band<Money>::exactly(nothing), nothing};
            for (const Reading reading : kReadings)
                valueOf(line.count, reading) = countOf(valueOf(zones[i]->hosts, reading), option.id);
            if (line.count == Band<std::int64_t>{})
                continue;
            // Of other servers, or of more, a reading may need fewer of one: the band stays in order all the
            // same, as that of what they cost together must.
            line.count.low = std::min(line.count.low, line.count.likely);
            line.count.high = std::max(line.count.high, line.count.likely);
            if (const std::optional<ProjectPrice> price = optionPrice(terms, option)) {
                for (const Reading reading : kReadings)
                    valueOf(line.month, reading).minor = valueOf(line.count, reading) * price->month.minor;
                line.once.minor = line.count.likely * price->once.minor;
            }
            plan.zones[i].options.push_back(line);
        }
    }
}

} // namespace grondplan
