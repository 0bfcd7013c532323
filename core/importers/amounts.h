#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace grondplan::importers {

// Numbers as people write them in files. Only ASCII digits and a decimal point; nothing else is a number, and
// nothing throws or wraps: what is too large for 64 bits gives the largest number, which every range refuses.

/// A size as Docker writes it: `1073741824`, `512m`, `1.5G`, `500mb`, `64 MiB`. Units are powers of 1024 in
/// any case. A part of a byte is dropped. \source docker/go-units RAMInBytes; Compose specification, "Byte
/// values"
std::optional<std::int64_t> dockerBytes(QStringView text);

/// Cores with a decimal point, in thousandths, rounded up: `0.5` gives 500.
std::optional<std::int64_t> cores(QStringView text);

/// A whole number, which may be negative.
std::optional<std::int64_t> wholeNumber(QStringView text);

} // namespace grondplan::importers
