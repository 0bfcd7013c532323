#include "core/plan/explainstorage.h"

#include "core/plan/builtserver.h"
#include "core/plan/figures.h"
#include "core/plan/storage.h"

#include <map>

namespace grondplan::explaining {

namespace {

/// Equal servers of a pool.
struct PoolServers
{
    QString model;
    Bytes disk;
    std::int64_t count = 0;
};

class StorageExplainer
{
public:
    StorageExplainer(const ZoneJob &job, const Plan &plan, const ZonePlan &zone)
        : m_job(job)
        , m_zone(zone)
        , m_choice(job.zone->policy.storage)
        , m_rule(poolRule(*job.catalogue, m_choice).value_or(PoolRule{}))
    {
        for (const PlannedServer &server : plan.servers) {
            if (server.zone == zone.zone)
                add(server);
        }
    }

    [[nodiscard]] std::vector<Step> servers() const
    {
        Step step{QStringLiteral("storage.servers"), QStringLiteral("servers"), {}, {}, 0, Unit::Servers};
        if (m_ofPlatform > 0)
            step.formula = QStringLiteral("servers - platform-servers");
        step.result = m_zone.storage->servers;
        step.inputs = {{QStringLiteral("servers"), step.result + m_ofPlatform, Unit::Servers, {}}};
        if (m_ofPlatform > 0)
            step.inputs.push_back({QStringLiteral("platform-servers"), m_ofPlatform, Unit::Servers, {}});
        return {step};
    }

    [[nodiscard]] std::vector<Step> raw() const
    {
        Step step = poolStep("storage.raw", "sum(servers * server-disk)", m_zone.storage->raw);
        return {step};
    }

    [[nodiscard]] std::vector<Step> usable() const
    {
        Step step = poolStep("storage.usable", "", m_zone.storage->usable);
        step.formula = formula("servers");
        addPieces(step);
        step.constants = m_rule.constants;
        return {step};
    }

    [[nodiscard]] std::vector<Step> afterFailure() const
    {
        Step step = poolStep("storage.after-failure", "", *m_zone.storage->afterFailure);
        step.formula = formula("(servers - failures)");
        addPieces(step);
        step.inputs.push_back({QStringLiteral("failures"), m_job.zone->policy.tolerate, Unit::Servers, {}});
        step.constants = m_rule.constantsAfterFailure;
        return {step};
    }

    [[nodiscard]] std::vector<Step> used() const
    {
        Step step{QStringLiteral("storage.used"),
                  QStringLiteral("sum(instances * need)"),
                  {},
                  {},
                  0,
                  Unit::DiskBytes};
        forAll([&step](const Workload &workload, std::int64_t count) {
            if (workload.disk.count() == 0)
                return;
            step.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload.name});
            step.inputs.push_back(
                {QStringLiteral("need"), workload.disk.count(), Unit::DiskBytes, workload.name});
            step.result += workload.disk.count() * count;
        });
        return {step};
    }

    [[nodiscard]] std::vector<Step> writes() const
    {
        Step step{QStringLiteral("storage.writes"),
                  QStringLiteral("sum(instances * iops * write-share) * write-size * network-writes"),
                  {},
                  {},
                  0,
                  Unit::Bandwidth};
        Fraction all(0);
        forAll([&](const Workload &workload, std::int64_t count) {
            const Throughput &asked = workload.throughput;
            if (asked.iops == 0)
                return;
            step.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload.name});
            step.inputs.push_back({QStringLiteral("iops"), asked.iops, Unit::Iops, workload.name});
            step.inputs.push_back(
                {QStringLiteral("write-share"), asked.writes.ppm, Unit::Ppm, workload.name});
            all = all.plus(writeTraffic(m_job, workload).times(count, 1));
        });
        step.inputs.push_back(
            {QStringLiteral("network-writes"), writesOnNetwork(m_choice), Unit::Decimal, {}});
        Figures figures(*m_job.catalogue);
        const std::int64_t size = figures.bytes("storage.write_size", Reading::Likely).roundedUp();
        if (const Constant *constant = figures.constant("storage.write_size"))
            step.constants.push_back(quoted(*constant, size, Unit::ByteCount));
        step.result = all.roundedUp();
        return {step};
    }

private:
    void add(const PlannedServer &server)
    {
        bool isOfPlatform = false;
        for (const Instance &instance : server.instances) {
            ++m_counts[instance.workload];
            isOfPlatform = isOfPlatform ||
                           (instance.kind == InstanceKind::Server && instance.part >= 0 && instance.node < 0);
        }
        if (isOfPlatform) {
            ++m_ofPlatform;
            return;
        }
        const std::optional<Baseline> built = builtServer(*m_job.catalogue, server);
        if (!built)
            return;
        const Bytes disk = poolDisk(m_job, *built);
        for (PoolServers &kind : m_kinds) {
            if (kind.disk == disk && kind.model == built->model) {
                ++kind.count;
                return;
            }
        }
        m_kinds.push_back({built->model, disk, 1});
    }

    /// With what the servers have.
    [[nodiscard]] Step poolStep(const char *what, const char *formula, Bytes result) const
    {
        Step step{
            QString::fromLatin1(what), QString::fromLatin1(formula), {}, {}, result.count(), Unit::DiskBytes};
        for (const PoolServers &kind : m_kinds) {
            step.inputs.push_back({QStringLiteral("servers"), kind.count, Unit::Servers, kind.model});
            step.inputs.push_back(
                {QStringLiteral("server-disk"), kind.disk.count(), Unit::DiskBytes, kind.model});
        }
        return step;
    }

    [[nodiscard]] QString formula(const char *servers) const
    {
        const bool isLonghorn = m_choice.kind == StorageKind::Longhorn;
        const QString full =
            isLonghorn ? QStringLiteral("(1 - kept-free)") : QStringLiteral("filled-at-most");
        const bool isEqual = m_kinds.size() < 2;
        const QString pieces = m_choice.isErasureCoded()
                                   ? QStringLiteral(" / (data-chunks + coding-chunks) * data-chunks")
                                   : QStringLiteral(" / copies");
        const QString text = isEqual ? QStringLiteral("%1 * server-disk * %2%3")
                                     : QStringLiteral("place(%1 * server-disk * %2)%3");
        return text.arg(QLatin1String(servers), full, pieces);
    }

    void addPieces(Step &step) const
    {
        if (!m_choice.isErasureCoded()) {
            step.inputs.push_back({QStringLiteral("copies"), m_choice.copies, Unit::None, {}});
            return;
        }
        step.inputs.push_back({QStringLiteral("data-chunks"), m_choice.dataChunks, Unit::None, {}});
        step.inputs.push_back({QStringLiteral("coding-chunks"), m_choice.codingChunks, Unit::None, {}});
    }

    template<class Visit> void forAll(Visit visit) const
    {
        for (const auto *list : {&m_job.steady, &m_job.perNode}) {
            for (const Workload *workload : *list) {
                const auto found = m_counts.find(workload->id);
                if (found != m_counts.end())
                    visit(*workload, found->second);
            }
        }
    }

    const ZoneJob &m_job;
    const ZonePlan &m_zone;
    const StorageChoice &m_choice;
    PoolRule m_rule;
    std::vector<PoolServers> m_kinds;
    std::map<WorkloadId, std::int64_t> m_counts;
    std::int64_t m_ofPlatform = 0;
};

} // namespace

void addStorage(const ZoneJob &job, const Plan &plan, const ZonePlan &zone, const QString &path,
                std::vector<Explanation> &result)
{
    if (!zone.storage)
        return;
    const StorageExplainer explainer(job, plan, zone);
    const auto add = [&](const char *figure, std::vector<Step> steps) {
        result.push_back(
            {QString(path + QLatin1String("storage.") + QLatin1String(figure)), std::move(steps)});
    };
    add("servers", explainer.servers());
    add("raw_bytes", explainer.raw());
    add("usable_bytes", explainer.usable());
    add("used_bytes", explainer.used());
    add("write_megabits", explainer.writes());
    if (zone.storage->afterFailure)
        add("usable_after_failure_bytes", explainer.afterFailure());
}

} // namespace grondplan::explaining
