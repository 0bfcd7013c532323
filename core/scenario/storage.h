#pragma once

#include "core/base/fraction.h"
#include "core/base/quantity.h"

#include <QString>

#include <array>
#include <optional>

namespace grondplan {

/// Where the data of a zone's workloads lies.
enum class StorageKind
{
    Local,   ///< on the disks of the server that the workload stands on, after RAID
    Ceph,    ///< one pool over the disks of all servers, without RAID
    Longhorn ///< one pool over the disks of a Kubernetes cluster's servers, without RAID
};

/// Where the operating system of a server lies.
enum class BootDisks
{
    NotCounted, ///< beside the disks that the catalogue names
    Shared,     ///< takes its space from the disks for data
    OwnPair     ///< two of the disks, mirrored, hold it and nothing else
};

inline constexpr std::array kStorageKinds = {StorageKind::Local, StorageKind::Ceph, StorageKind::Longhorn};
inline constexpr std::array kBootDisks = {BootDisks::NotCounted, BootDisks::Shared, BootDisks::OwnPair};

/// How a zone keeps its data.
struct StorageChoice
{
    StorageKind kind = StorageKind::Local;
    int copies = 3;       ///< of all data, each on another server; of a pool
    int dataChunks = 0;   ///< Ceph's erasure coding cuts data in so many; 0 = it keeps copies
    int codingChunks = 2; ///< and adds so many, of which that many may be lost
    BootDisks boot = BootDisks::NotCounted;
    std::optional<Bytes> bootSpace; ///< of each server, where it shares the disks; unset = the catalogue's

    [[nodiscard]] bool isErasureCoded() const { return kind == StorageKind::Ceph && dataChunks > 0; }
    /// On how many servers a piece of data lies, and how many of those are enough to read it.
    [[nodiscard]] int pieces() const { return isErasureCoded() ? dataChunks + codingChunks : copies; }
    [[nodiscard]] int needed() const { return isErasureCoded() ? dataChunks : 1; }
    friend bool operator==(const StorageChoice &, const StorageChoice &) = default;
};

/// What is promised of memory to virtual machines.
struct MemoryChoice
{
    std::optional<Ratio> overcommit; ///< memory promised per memory there is; unset = what there is
    bool ballooning = false;         ///< the hypervisor may take memory back from VMs that do not use it

    friend bool operator==(const MemoryChoice &, const MemoryChoice &) = default;
};

/// Stable ids: "local", "ceph", "longhorn".
QString storageKindId(StorageKind kind);
std::optional<StorageKind> storageKindFromId(const QString &id);
/// "not-counted", "shared", "own-pair".
QString bootDisksId(BootDisks boot);
std::optional<BootDisks> bootDisksFromId(const QString &id);

} // namespace grondplan
