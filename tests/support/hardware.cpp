#include "tests/support/hardware.h"

#include "core/scenario/limits.h"

#include <rapidcheck.h>

namespace grondplan::test {

Project equipped(Project project)
{
    Zone &zone = project.scenarios.front().zones.front();
    zone.policy.storage.kind = StorageKind::Ceph;
    zone.policy.storage.copies = 2;
    zone.policy.storage.dataChunks = 4;
    zone.policy.storage.codingChunks = 3;
    zone.policy.storage.boot = BootDisks::Shared;
    zone.policy.storage.bootSpace = Bytes(120'000'000'000);
    zone.policy.memory.overcommit = Ratio{1'250'000};
    zone.policy.memory.ballooning = true;
    zone.options = {{QStringLiteral("disks"), 2}, {QStringLiteral("card"), 0}};
    Catalogue catalogue = *project.catalogue;
    ServerOption option;
    option.id = QStringLiteral("disks");
    option.baselines = {QStringLiteral("server-1"), QStringLiteral("server-2")};
    option.disks = 2;
    option.memory = Bytes(kGibi);
    option.nic = Megabits(25'000);
    option.most = 3;
    option.price = Price{Money{5'000, {}},
                         Money{100, {}},
                         QStringLiteral("list"),
                         {QStringLiteral("shop"), QStringLiteral("2026-11-30"), true, QStringLiteral("low"),
                          QStringLiteral("a pair")},
                         12};
    catalogue.options = {option};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    return project;
}

static std::int64_t uniformly(Range range)
{
    return *rc::gen::inRange<std::int64_t>(range.min, range.max + 1);
}

void equipAtRandom(Zone &zone)
{
    StorageChoice &storage = zone.policy.storage;
    storage.kind = *rc::gen::elementOf(kStorageKinds);
    storage.copies = static_cast<int>(uniformly(limits::kCopies));
    storage.dataChunks = static_cast<int>(uniformly(limits::kChunks));
    storage.codingChunks = static_cast<int>(uniformly(limits::kChunks));
    storage.boot = *rc::gen::elementOf(kBootDisks);
    if (*rc::gen::arbitrary<bool>())
        storage.bootSpace = Bytes(uniformly(limits::kBootBytes));
    if (*rc::gen::arbitrary<bool>())
        zone.policy.memory.overcommit = Ratio{uniformly(limits::kMemoryOvercommitPpm)};
    zone.policy.memory.ballooning = *rc::gen::arbitrary<bool>();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        zone.options[QStringLiteral("option-%1").arg(i)] = uniformly(limits::kServerOptions);
}

} // namespace grondplan::test
