#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace grondplan {

/// How far what stands on the way of a link looks into what passes: at addresses (3), at connections and
/// ports (4), or at requests (7). The layers are those of the OSI model.
enum class LinkLevel
{
    Unstated,
    L3,
    L4,
    L7
};

/// Who talks to whom: `from` needs `to`.
struct Link
{
    LinkId id;
    WorkloadId from;
    WorkloadId to;
    QString why; ///< "depends_on", "links", "volumes_from", "network_mode", "drawn"
    std::optional<Megabits> bandwidth;
    QString protocol{};        ///< "PostgreSQL", in one's own words; empty = nobody says
    std::optional<int> port{}; ///< of `to`, limits::kPort
    LinkLevel level = LinkLevel::Unstated;
    std::optional<std::int64_t>
        latencyMicros{};   ///< there and back it may take so long, limits::kLatencyMicros
    bool bothWays = false; ///< `to` calls on `from` as well

    friend bool operator==(const Link &, const Link &) = default;
};

/// "l3", "l4", "l7"; empty for what is not stated.
QString linkLevelId(LinkLevel level);
std::optional<LinkLevel> linkLevelFromId(const QString &id);

} // namespace grondplan
