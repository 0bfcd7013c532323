#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace grondplan {

/// A value of a performance target with its unit: "12.5 %", "50 µs", "2 min"; a count without a unit.
///
/// \param value    in millionths of `unit`, which is the catalogue's
/// \param asLimit  with "<" before it
QString targetText(const QLocale &locale, std::int64_t value, const QString &unit, bool asLimit);

} // namespace grondplan
