#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace grondplan {

/// A plain decimal number ("12.5", "-3", "0.0025") times 10 to the power `decimals`, exactly.
///
/// \return nothing for anything else: other signs, exponents, digits that would be lost, or what 64 bits do
/// not hold
std::optional<std::int64_t> scaledDecimal(QStringView text, int decimals);

} // namespace grondplan
