#include "core/catalogue/decimal.h"

namespace grondplan {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool append(std::int64_t &value, int digit)
{
    return !__builtin_mul_overflow(value, std::int64_t{10}, &value) &&
           !__builtin_add_overflow(value, std::int64_t{digit}, &value);
}

std::optional<std::int64_t> scaledDecimal(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;

    std::int64_t value = 0;
    for (const QChar c : whole) {
        if (!isDigit(c) || !append(value, c.unicode() - u'0'))
            return std::nullopt;
    }
    for (qsizetype i = 0; i < std::max<qsizetype>(decimals, fraction.size()); ++i) {
        const QChar c = i < fraction.size() ? fraction[i] : QChar(u'0');
        if (!isDigit(c) || (i >= decimals && c != u'0'))
            return std::nullopt;
        if (i < decimals && !append(value, c.unicode() - u'0'))
            return std::nullopt;
    }
    return negative ? -value : value;
}

} // namespace grondplan
