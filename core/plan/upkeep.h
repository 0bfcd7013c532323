#pragma once

#include "core/base/band.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace grondplan {

/// What a zone's servers draw on average, where the floor is the architect's own.
struct Energy
{
    Band<std::int64_t> milliwatts;
    std::int64_t wattHours = 0; ///< a month, with the floor around them
    std::int64_t co2Grams = 0;  ///< of it

    friend bool operator==(const Energy &, const Energy &) = default;
};

/// Space for backups of a zone's data.
struct BackupSpace
{
    Bytes data; ///< what stands in the zone
    Bytes full; ///< one full copy of it
    Bytes increments;
    Bytes work; ///< to write the next full copy

    [[nodiscard]] Bytes total() const { return full + increments + work; }
    friend bool operator==(const BackupSpace &, const BackupSpace &) = default;
};

/// The disks of a zone's servers as one: each piece of data on several servers.
struct StoragePool
{
    std::int64_t servers = 0; ///< whose disks are in it
    Bytes raw;                ///< of its disks
    Bytes usable;             ///< for data, until it is nearly full
    std::optional<Bytes>
        afterFailure;               ///< the same, when the lost pieces are to be written again; unset: they
                                    ///< cannot be, as too few servers are left, or no failure is survived
    Bytes used;                     ///< by what stands in the zone
    std::int64_t writeMegabits = 0; ///< what its writes bring the network at their busiest

    friend bool operator==(const StoragePool &, const StoragePool &) = default;
};

/// So many of an option of a server.
struct OptionCount
{
    QString id;
    std::int64_t count = 0;

    friend bool operator==(const OptionCount &, const OptionCount &) = default;
};

/// An option over all servers of a zone.
struct OptionLine
{
    QString id;
    Band<std::int64_t> count;
    Band<Money> month;
    Money once;

    friend bool operator==(const OptionLine &, const OptionLine &) = default;
};

} // namespace grondplan
