#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <optional>

namespace grondplan {

/// What is known of needs beyond today: how they grow, and how far from what is stated they may be.
enum class Prospect
{
    Growth,           ///< of the needs, a month, on top of the month before
    Lower,            ///< needs may be lower than stated by this share at most
    Higher,           ///< or higher
    HostAvailability, ///< the share of time that one server is up; of a scenario only
};

/// All are shares in parts per million.
struct ProspectInfo
{
    Prospect prospect;
    const char *id; ///< stable: in files, on the command line, in core/text as "prospect.ID"
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool ofWorkloads = true; ///< a workload may have its own
};

inline constexpr std::array kProspects = {
    ProspectInfo{Prospect::Growth, "growth", -500'000, 1'000'000, true},
    ProspectInfo{Prospect::Lower, "need-lower", 0, 900'000, true},
    ProspectInfo{Prospect::Higher, "need-higher", 0, 4'000'000, true},
    ProspectInfo{Prospect::HostAvailability, "host-availability", 500'000, 1'000'000, false},
};

const ProspectInfo &prospectInfo(Prospect prospect);
std::optional<Prospect> prospectFromId(const QString &id);

/// In parts per million; what is not in it is not known.
using Prospects = std::map<Prospect, std::int64_t>;

} // namespace grondplan
