#include "core/catalogue/decimal.h"

#include <QString>

#include <algorithm>

namespace grondplan {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Adds the digits behind those of `value`; false for anything but digits, and for more than 64 bits hold.
static bool append(std::int64_t &value, QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [&value](QChar digit) {
        return isDigit(digit) && !__builtin_mul_overflow(value, std::int64_t{10}, &value) &&
               !__builtin_add_overflow(value, std::int64_t{digit.unicode() - u'0'}, &value);
    });
}

std::optional<std::int64_t> scaledDecimal(QStringView text, int decimals)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView number = isNegative ? text.mid(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QString fraction = point < 0 ? QString() : number.mid(point + 1).toString();
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;

    const QString kept = fraction.left(decimals).leftJustified(decimals, u'0');
    const QString lost = fraction.mid(decimals);
    const bool losesNothing =
        std::all_of(lost.begin(), lost.end(), [](QChar digit) { return digit == u'0'; });
    std::int64_t value = 0;
    if (!losesNothing || !append(value, whole) || !append(value, kept))
        return std::nullopt;
    return isNegative ? -value : value;
}

} // namespace grondplan
