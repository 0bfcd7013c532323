#include "tests/unit/advice/fixrows.h"

#include <QTest>

using namespace grondplan::literals;

namespace grondplan::test {

void row(const char *code, Severity severity, Tier tier, const Change &wrong, const Change &right)
{
    QTest::newRow(code) << QString::fromLatin1(code) << severity << tier << wrong << right;
}

/// The first zone, kept in a pool of Ceph.
static Zone &inCeph(Project &project)
{
    Zone &zone = drawn(project).zones.front();
    zone.policy.storage.kind = StorageKind::Ceph;
    zone.allow({QStringLiteral("ref-vm-host")});
    return zone;
}

static Zone &inLonghorn(Project &project)
{
    Zone &zone = drawn(project).zones.front();
    zone.policy.storage.kind = StorageKind::Longhorn;
    return zone;
}

static void stocked(Zone &zone, std::int64_t servers)
{
    zone.stock[zone.baselines.front()] = servers;
}

void addStorageRows()
{
    row(
        "ceph-too-few-servers", Severity::Error, Tier::Vm,
        [](Project &project) { stocked(inCeph(project), 2); },
        [](Project &project) { stocked(inCeph(project), 3); });
    row(
        "fewer-servers-than-copies", Severity::Error, Tier::Vm,
        [](Project &project) {
            inCeph(project).policy.storage.copies = 4;
            stocked(drawn(project).zones.front(), 3);
        },
        [](Project &project) {
            inCeph(project).policy.storage.copies = 4;
            stocked(drawn(project).zones.front(), 4);
        });
    row(
        "few-copies", Severity::Warning, Tier::Vm,
        [](Project &project) { inCeph(project).policy.storage.copies = 2; },
        [](Project &project) { inCeph(project); });
    row(
        "few-chunks", Severity::Warning, Tier::Vm,
        [](Project &project) {
            inCeph(project).policy.storage.dataChunks = 2;
            drawn(project).zones.front().policy.storage.codingChunks = 1;
        },
        [](Project &project) { inCeph(project).policy.storage.dataChunks = 2; });
    row(
        "pool-too-small", Severity::Error, Tier::Vm,
        [](Project &project) {
            stocked(inCeph(project), 3);
            drawn(project).workloads.front().disk = 10'000_GiB;
        },
        [](Project &project) {
            inCeph(project);
            drawn(project).workloads.front().disk = 10'000_GiB;
        });
    row(
        "longhorn-without-kubernetes", Severity::Error, Tier::Vm,
        [](Project &project) { inLonghorn(project); },
        [](Project &project) { inLonghorn(project).tier = Tier::Kubernetes; });
    row(
        "longhorn-small-nodes", Severity::Warning, Tier::KubernetesVm,
        [](Project &project) {
            inLonghorn(project).policy.node = {2_vcpu, 8_GiB};
        },
        [](Project &project) {
            inLonghorn(project).policy.node = {4_vcpu, 8_GiB};
        });
    row(
        "pool-on-slow-network", Severity::Warning, Tier::Vm,
        [](Project &project) { inCeph(project).allow({QStringLiteral("scw-em-b212x")}); }, // 1 Gbit/s
        [](Project &project) { inCeph(project); });
    row(
        "no-disks-for-data", Severity::Error, Tier::Container,
        [](Project &project) {
            drawn(project).zones.front().policy.storage.boot = BootDisks::OwnPair; // of two
            drawn(project).zones.front().options[QStringLiteral("ref-disks-1920")] = 0;
            drawn(project).workloads.front().disk = 10_GiB;
        },
        [](Project &project) {
            drawn(project).zones.front().policy.storage.boot = BootDisks::OwnPair;
            drawn(project).zones.front().options[QStringLiteral("ref-disks-1920")] = 1;
            drawn(project).workloads.front().disk = 10_GiB;
        });
    row(
        "memory-overcommitted", Severity::Note, Tier::Vm,
        [](Project &project) {
            drawn(project).zones.front().policy.memory = {Ratio{1'200'000}, true};
        },
        leaveAlone);
    row(
        "memory-overcommit-unused", Severity::Warning, Tier::BareMetal,
        [](Project &project) {
            drawn(project).zones.front().policy.memory = {Ratio{1'200'000}, true};
        },
        leaveAlone);
    row(
        "licence-without-hypervisor", Severity::Warning, Tier::Container,
        [](Project &project) { drawn(project).zones.front().licences = {QStringLiteral("vmware-vvf")}; },
        leaveAlone);
    row(
        "memory-without-ballooning", Severity::Warning, Tier::Vm,
        [](Project &project) {
            drawn(project).zones.front().policy.memory = {Ratio{1'200'000}, false};
        },
        [](Project &project) {
            drawn(project).zones.front().policy.memory = {Ratio{1'200'000}, true};
        });
}

static Workload &one(Project &project, const char *kind, bool stateful)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = drawn(project).zones.front().id;
    workload.name = workload.kind = QString::fromLatin1(kind);
    workload.cpu.request = MilliCpu(1000);
    workload.memory.request = Bytes(2 * kGibi);
    workload.disk = Bytes(10 * kGibi);
    workload.stateful = stateful;
    drawn(project).workloads.push_back(workload);
    return drawn(project).workloads.back();
}

/// A backup beside the only copy of data, in a zone that survives so many failures.
static Change backedUp(int tolerate, std::int64_t copies)
{
    return [tolerate, copies](Project &project) {
        one(project, "backup", true);
        one(project, "database", true).replicas = Replicas::exactly(copies);
        drawn(project).zones.front().policy.tolerate = tolerate;
    };
}

void addDataRows()
{
    // One server is all there is: with it go both.
    row("backup-beside-data", Severity::Warning, Tier::Vm, backedUp(0, 1), backedUp(1, 1));
    row(
        "backup-beside-data", Severity::Warning, Tier::BareMetal,
        [](Project &project) {
            backedUp(0, 1)(project);
            drawn(project).zones.front().policy.shareBareMetal = true;
        },
        backedUp(1, 2));
    // In a few node VMs, which are filled whatever server they stand on.
    row(
        "backup-beside-data", Severity::Warning, Tier::ContainerVm,
        [](Project &project) {
            drawn(project).zones.front().policy.tolerate = 0;
            backedUp(0, 1)(project);
        },
        [](Project &project) { one(project, "database", true); });
    const auto single = [](const char *kind, bool stateful, std::int64_t copies) {
        return [kind, stateful, copies](Project &project) {
            one(project, kind, stateful).replicas = Replicas::exactly(copies);
            drawn(project).brief.answers[Question::ZeroDowntime] = 1;
        };
    };
    for (const char *kind : {"cache", "queue", "identity", "search", "object-storage"}) {
        const bool stateful = QLatin1String(kind) != QLatin1String("cache");
        const std::int64_t several = QLatin1String(kind) == QLatin1String("queue") ? 3 : 2;
        row("database-single", Severity::Warning, Tier::Vm, single(kind, stateful, 1),
            single(kind, stateful, several));
    }
    // Nobody notices when that stands still.
    for (const char *kind : {"backup", "monitoring", "registry"})
        row("database-single", Severity::Warning, Tier::Vm, single("cache", false, 1), single(kind, true, 1));
    const auto windows = [](const char *licence) {
        return [licence](Project &project) {
            one(project, "domain-controller", true).os = Os::Windows;
            if (licence != nullptr)
                drawn(project).zones.front().licences = {QString::fromLatin1(licence)};
        };
    };
    row("windows-without-licence", Severity::Warning, Tier::Vm, windows(nullptr), windows("win-2025-std"));
    const auto sqlServer = [](const char *licence) {
        return [licence](Project &project) {
            Workload &database = one(project, "database", true);
            database.image = QStringLiteral("mcr.microsoft.com/mssql/server:2022-latest");
            if (licence != nullptr)
                database.licences = {QString::fromLatin1(licence)};
        };
    };
    row("database-without-licence", Severity::Warning, Tier::Vm, sqlServer(nullptr),
        sqlServer("sql-2022-std-core"));
}

} // namespace grondplan::test
