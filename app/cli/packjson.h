#pragma once

#include "core/base/finding.h"
#include "core/packing/packing.h"

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace grondplan::cli {

/// Why an instance is refused; line and column where they are known.
struct Refusal
{
    int line = 0;
    int column = 0;
    Message message;
};

struct Instance
{
    packing::Problem problem;
    QStringList unknownFields; ///< where each was first, as "bins[0].costs"
};

/// Reads `grondplan.packing/1`. Beside what every instance has it knows what plans use: of a bin
/// `capacity_after_failure`, `units` and `domain` (a name; bins of one name share it); of an item
/// `spread_least`, `domain_max` and `one_unit`; at the top `least_bins`, `single_type`, `outside_bound` and
/// `undivided` (names of dimensions).
/// \return all that is wrong, up to kMostRefusals
inline constexpr std::size_t kMostRefusals = 20;
tl::expected<Instance, std::vector<Refusal>> readInstance(const QByteArray &bytes);

} // namespace grondplan::cli
