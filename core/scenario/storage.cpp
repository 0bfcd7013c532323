#include "core/scenario/storage.h"

namespace grondplan {

QString storageKindId(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Local:
        return QStringLiteral("local");
    case StorageKind::Ceph:
        return QStringLiteral("ceph");
    case StorageKind::Longhorn:
        return QStringLiteral("longhorn");
    }
    return {};
}

std::optional<StorageKind> storageKindFromId(const QString &id)
{
    for (const StorageKind kind : kStorageKinds) {
        if (storageKindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

QString bootDisksId(BootDisks boot)
{
    switch (boot) {
    case BootDisks::NotCounted:
        return QStringLiteral("not-counted");
    case BootDisks::Shared:
        return QStringLiteral("shared");
    case BootDisks::OwnPair:
        return QStringLiteral("own-pair");
    }
    return {};
}

std::optional<BootDisks> bootDisksFromId(const QString &id)
{
    for (const BootDisks boot : kBootDisks) {
        if (bootDisksId(boot) == id)
            return boot;
    }
    return std::nullopt;
}

} // namespace grondplan
