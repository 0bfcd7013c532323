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

} // namespace grondplan::test
