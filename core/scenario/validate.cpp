#include "core/scenario/limits.h"

#include <algorithm>
#include <set>
#include <vector>

namespace grondplan {

static QString nameOr(const QString &name, std::int64_t id)
{
    return name.isEmpty() ? QString(u'#' + QString::number(id)) : name;
}

namespace {
/// Checks the fields of one object; remembers the first that does not hold.
class FieldCheck
{
public:
    explicit FieldCheck(QString owner)
        : m_owner(std::move(owner))
    {
    }

    FieldCheck &number(const char *field, std::int64_t value, Range range)
    {
        if (!range.contains(value))
            refuse(field, {QString::number(value), QString::number(range.min), QString::number(range.max)});
        return *this;
    }
    /// For what is no number: args are the value and the id of what was expected ("expected.ID" in
    /// core/text).
    FieldCheck &that(bool holds, const char *field, const QString &value, const char *expected)
    {
        if (!holds)
            refuse(field, {value, QString::fromLatin1(expected)});
        return *this;
    }
    [[nodiscard]] Result<> result() const { return m_result; }

private:
    void refuse(const char *field, const QStringList &args)
    {
        if (m_result)
            m_result =
                failure(ErrorCode::InvalidValue, QString(m_owner + u", " + QLatin1String(field)), args);
    }

    QString m_owner;
    Result<> m_result;
};
} // namespace

static void checkStorage(FieldCheck &check, const StorageChoice &storage)
{
    check.number("copies", storage.copies, limits::kCopies)
        .number("data chunks", storage.dataChunks, limits::kChunks)
        .number("coding chunks", storage.codingChunks, limits::kChunks);
    if (storage.bootSpace)
        check.number("boot space", storage.bootSpace->count(), limits::kBootBytes);
}

static void checkPolicy(FieldCheck &check, const ZonePolicy &policy)
{
    check.number("tolerate", policy.tolerate, limits::kTolerate)
        .number("cpu target", policy.cpuTarget.ppm, limits::kTargetPpm)
        .number("memory target", policy.memoryTarget.ppm, limits::kTargetPpm)
        .number("node cpu", policy.node.cpu.count(), limits::kNodeCpuMillis)
        .number("node memory", policy.node.memory.count(), limits::kNodeMemoryBytes)
        .number("pods per node", policy.podsPerNode, limits::kPodsPerNode)
        .number("racks", policy.racks, limits::kRacks)
        .number("node sizes", static_cast<std::int64_t>(policy.otherNodes.size()), {0, limits::kOtherNodes});
    for (const NodeShape &shape : policy.otherNodes) {
        check.number("node cpu", shape.cpu.count(), limits::kNodeCpuMillis)
            .number("node memory", shape.memory.count(), limits::kNodeMemoryBytes);
    }
    if (policy.vcpuPerCore)
        check.number("vcpu per core", policy.vcpuPerCore->ppm, limits::kVcpuPerCorePpm);
    if (policy.memory.overcommit)
        check.number("memory overcommit", policy.memory.overcommit->ppm, limits::kMemoryOvercommitPpm);
    checkStorage(check, policy.storage);
}

static Result<> checkZone(const Zone &zone, std::set<ZoneId> &seen)
{
    FieldCheck check(QString(u"zone " + nameOr(zone.name, zone.id.value)));
    check
        .that(zone.id.isValid() && seen.insert(zone.id).second, "id", QString::number(zone.id.value),
              "unique-id")
        .that(!zone.name.trimmed().isEmpty(), "name", zone.name, "name")
        .number("site", zone.site.size(), {0, limits::kSiteLength});
    for (const QString &baseline : zone.baselines)
        check.that(!baseline.isEmpty(), "baselines", baseline, "name");
    for (const auto &[baseline, most] : zone.stock) {
        check.that(zone.baselines.contains(baseline), "stock", baseline, "allowed-server")
            .number("stock", most, limits::kStock);
    }
    for (const auto &[option, count] : zone.options)
        check.that(!option.isEmpty(), "options", option, "name")
            .number("options", count, limits::kServerOptions);
    for (const QString &licence : zone.licences)
        check.that(!licence.isEmpty(), "licences", licence, "name");
    check.that(!zone.policy.partsOff.contains(Part::ControlPlane), "parts off", partId(Part::ControlPlane),
               "switchable-part");
    for (const Part part : zone.policy.partsOn)
        check.that(!zone.policy.partsOff.contains(part), "parts on", partId(part), "part-on");
    checkPolicy(check, zone.policy);
    return check.result();
}

static void checkReplicas(FieldCheck &check, const Replicas &replicas)
{
    // Each within the range, and in order: min <= usual <= max.
    check.number("replicas min", replicas.min, limits::kReplicas)
        .number("replicas max", replicas.max, {replicas.min, limits::kReplicas.max})
        .number("replicas usual", replicas.usual, {replicas.min, replicas.max});
}

static void checkProspects(FieldCheck &check, const Prospects &prospects)
{
    for (const auto &[prospect, ppm] : prospects) {
        const ProspectInfo &info = prospectInfo(prospect);
        check.number(info.id, ppm, {info.least, info.most});
    }
}

static void checkWeek(FieldCheck &check, const WeekCurve &week)
{
    if (week.shares.empty())
        return;
    const auto hours = static_cast<std::int64_t>(kHoursOfWeek);
    check.number("hours of the week", static_cast<std::int64_t>(week.shares.size()), {hours, hours})
        .that(week.profile.isEmpty(), "week", week.profile, "one-week");
    for (const std::int32_t share : week.shares)
        check.number("share of the week", share, limits::kSharePpm);
    // Else the need is never asked for.
    check.number("most of the week", *std::max_element(week.shares.begin(), week.shares.end()),
                 {limits::kSharePpm.max, limits::kSharePpm.max});
}

static void checkSizes(FieldCheck &check, const Workload &workload)
{
    check.number("cpu", workload.cpu.request.count(), limits::kCpuMillis)
        .number("memory", workload.memory.request.count(), limits::kMemoryBytes)
        .number("disk", workload.disk.count(), limits::kDiskBytes)
        .number("gpus", workload.gpus, limits::kGpus)
        .number("iops", workload.throughput.iops, limits::kIops)
        .number("writes", workload.throughput.writes.ppm, limits::kSharePpm)
        .number("outside", workload.throughput.outside.count(), limits::kNetworkMegabits);
    checkProspects(check, workload.prospects);
    checkWeek(check, workload.week);
    if (workload.habits.releases)
        check.number("releases", *workload.habits.releases, limits::kReleases);
    if (workload.cpu.limit)
        check.number("cpu limit", workload.cpu.limit->count(), limits::kCpuMillis);
    if (workload.memory.limit)
        check.number("memory limit", workload.memory.limit->count(), limits::kMemoryBytes);
    for (const Volume &volume : workload.volumes) {
        if (volume.size)
            check.number("volume size", volume.size->count(), limits::kDiskBytes);
    }
}

static Result<> checkWorkload(const Workload &workload, const std::set<ZoneId> &zones,
                              std::set<WorkloadId> &seen)
{
    FieldCheck check(QString(u"workload " + nameOr(workload.name, workload.id.value)));
    check
        .that(workload.id.isValid() && seen.insert(workload.id).second, "id",
              QString::number(workload.id.value), "unique-id")
        .that(!workload.name.trimmed().isEmpty(), "name", workload.name, "name")
        .that(zones.contains(workload.zone), "zone", QString::number(workload.zone.value), "zone");
    for (const QString &licence : workload.licences)
        check.that(!licence.isEmpty(), "licences", licence, "name");
    checkReplicas(check, workload.replicas);
    checkSizes(check, workload);
    return check.result();
}

static Result<> checkLink(const Link &link, const std::set<WorkloadId> &workloads, std::set<LinkId> &seen)
{
    FieldCheck check(QString(u"link #" + QString::number(link.id.value)));
    check
        .that(link.id.isValid() && seen.insert(link.id).second, "id", QString::number(link.id.value),
              "unique-id")
        .that(workloads.contains(link.from), "from", QString::number(link.from.value), "workload")
        .that(workloads.contains(link.to), "to", QString::number(link.to.value), "workload")
        .that(link.from != link.to, "to", QString::number(link.to.value), "other-workload");
    if (link.bandwidth)
        check.number("bandwidth", link.bandwidth->count(), limits::kNetworkMegabits);
    check.number("protocol", link.protocol.size(), {0, limits::kProtocolLength});
    if (link.port)
        check.number("port", *link.port, limits::kPort);
    if (link.latencyMicros)
        check.number("latency", *link.latencyMicros, limits::kLatencyMicros);
    return check.result();
}

static void checkIntake(FieldCheck &check, const Intake &intake)
{
    for (const auto &[field, number] : intake.numbers) {
        const IntakeFieldInfo &info = intakeFieldInfo(field);
        check.number(info.id, number, {info.least, info.most});
    }
    for (const auto &[field, text] : intake.texts)
        check.number(intakeFieldInfo(field).id, text.size(), {1, kMostIntakeText});
}

static Result<> checkBrief(const Brief &brief)
{
    FieldCheck check(QStringLiteral("brief"));
    for (const auto &[question, value] : brief.answers) {
        const QuestionInfo &info = questionInfo(question);
        check.number(info.id, value, {info.least, info.most});
    }
    checkProspects(check, brief.prospects);
    for (const QString &tick : brief.ticks)
        check.that(!tick.isEmpty(), "tick", tick, "name");
    checkIntake(check, brief.intake);
    return check.result();
}

static Result<> checkCount(const char *what, std::size_t found, std::int64_t most)
{
    if (static_cast<std::int64_t>(found) <= most)
        return {};
    return failure(ErrorCode::LimitExceeded, QString::fromLatin1(what),
                   {QString::number(found), QString::number(most)});
}

Result<> validate(const Scenario &scenario)
{
    if (Result<> few = checkCount("zones", scenario.zones.size(), limits::kZones); !few)
        return few;
    if (Result<> few = checkCount("workloads", scenario.workloads.size(), limits::kWorkloads); !few)
        return few;

    std::set<ZoneId> zones;
    for (const Zone &zone : scenario.zones) {
        if (Result<> good = checkZone(zone, zones); !good)
            return good;
    }
    std::set<WorkloadId> workloads;
    for (const Workload &workload : scenario.workloads) {
        if (Result<> good = checkWorkload(workload, zones, workloads); !good)
            return good;
    }
    std::set<LinkId> links;
    for (const Link &link : scenario.links) {
        if (Result<> good = checkLink(link, workloads, links); !good)
            return good;
    }
    return checkBrief(scenario.brief);
}

} // namespace grondplan
