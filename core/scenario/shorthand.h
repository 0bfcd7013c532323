#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace grondplan {

/// A workload as one types it in a line: "api 4x2c4g" is four copies of api, of 2 vCPU and 4 GiB each.
struct Shorthand
{
    QString name;
    std::optional<std::int64_t> replicas;
    std::optional<MilliCpu> cpu;
    std::optional<Bytes> memory;
};

/// Reads a name and a size. The size is the last word: copies ("4x"), vCPU ("2c", "0.5c") and memory ("4g" in
/// GiB, "512m" in MiB), in this order, each of which may be missing; numbers of up to nine digits. Any other
/// last word belongs to the name.
///
/// \errors InvalidValue: a number outside core/scenario/limits.h; `where` as validate() says it
Result<Shorthand> readShorthand(const QString &line);

/// The line that readShorthand() reads as this workload's name and size, e.g. "api 4x2c4g".
[[nodiscard]] QString writeShorthand(const Workload &workload);

} // namespace grondplan
