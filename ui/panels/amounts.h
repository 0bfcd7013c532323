#pragma once

#include "core/scenario/limits.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace grondplan::ui {

/// What a number in a field counts, and so which units may be typed. Values are in the base unit named here.
enum class AmountKind
{
    Count,     ///< whole numbers
    Cpu,       ///< millicpu; "2", "0.5 vCPU", "250m"
    Memory,    ///< bytes; "2 GiB", "512 MiB", "4 GB"; a bare number is GiB
    Disk,      ///< bytes; "100 GB", "1.5 TB", "20 GiB"; a bare number is GB
    Percent,   ///< parts per million; "80", "12.5 %"
    Factor,    ///< parts per million; "4", "1.5"
    Bandwidth, ///< Mbit/s; "100", "1 Gbit/s"
    Port,      ///< a port of a network, written without groups
    Latency,   ///< microseconds; "5", "0.2 ms", "200 us"; a bare number is milliseconds
    Months,    ///< "36", "36 months"
    Money,     ///< minor units of the project's currency; "12.50"
};

/// Reads what somebody typed. Decimals and thousands are the locale's; one separator that cannot stand for
/// thousands is taken as decimal ("1.5" in Dutch), as nothing else can be meant. Rounds to the base unit,
/// half up. \return nothing for what is not a finite number above or equal to 0 with a unit of this kind, or
/// is beyond 64 bits
std::optional<std::int64_t> parseAmount(const QString &text, AmountKind kind, const QLocale &locale);

/// The amount as it stands in a field, exactly: parseAmount() of it gives the amount again.
QString amountText(std::int64_t amount, AmountKind kind, const QLocale &locale);

} // namespace grondplan::ui
