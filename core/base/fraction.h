#pragma once

#include "core/base/quantity.h"

#include <cstdint>
#include <numeric>
#include <optional>

namespace grondplan {

/// A share in parts per million: 125000 is 12.5 %.
struct Ratio
{
    std::int64_t ppm = 0;
    friend constexpr auto operator<=>(Ratio, Ratio) = default;
};

inline constexpr std::int64_t kPpm = 1'000'000;

/// An exact non-negative fraction, so that a chain of overheads is rounded once, at its end.
///
/// Holds for whole amounts up to 2^53 and chains of six shares of parts per million; the arithmetic is in 128
/// bits and the fraction is kept in lowest terms.
class Fraction
{
public:
    __extension__ using Wide = __int128;

    constexpr Fraction() = default;
    constexpr explicit Fraction(std::int64_t whole)
        : m_numerator(whole)
    {
    }
    constexpr Fraction(std::int64_t numerator, std::int64_t denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {
        reduce();
    }

    /// What must be given so that this much is left when `share` of what is given is lost: x / (1 - share).
    /// share < 1.
    [[nodiscard]] constexpr Fraction grossedUp(Ratio share) const { return times(kPpm, kPpm - share.ppm); }
    /// x * (1 + share).
    [[nodiscard]] constexpr Fraction plus(Ratio share) const { return times(kPpm + share.ppm, kPpm); }
    [[nodiscard]] constexpr Fraction times(std::int64_t numerator, std::int64_t denominator) const
    {
        Fraction result(numerator, denominator);
        const Wide a = gcd(m_numerator, result.m_denominator);
        const Wide b = gcd(result.m_numerator, m_denominator);
        result.m_numerator = quotient(m_numerator, a) * quotient(result.m_numerator, b);
        result.m_denominator = quotient(m_denominator, b) * quotient(result.m_denominator, a);
        return result;
    }

    /// The sum of two amounts, each of at most 2^53 over a denominator of at most 2^30.
    [[nodiscard]] constexpr Fraction plus(const Fraction &other) const
    {
        const Wide common = gcd(m_denominator, other.m_denominator);
        Fraction result;
        result.m_numerator = m_numerator * quotient(other.m_denominator, common) +
                             other.m_numerator * quotient(m_denominator, common);
        result.m_denominator = quotient(m_denominator, common) * other.m_denominator;
        result.reduce();
        return result;
    }

    /// What is left above `amount`; nothing where that is below 0.
    [[nodiscard]] constexpr std::optional<Fraction> less(std::int64_t amount) const
    {
        Fraction rest = *this;
        rest.m_numerator -= m_denominator * amount;
        if (rest.m_numerator < 0)
            return std::nullopt;
        return rest;
    }

    [[nodiscard]] constexpr std::int64_t roundedDown() const
    {
        return static_cast<std::int64_t>(quotient(m_numerator, m_denominator));
    }
    [[nodiscard]] constexpr std::int64_t roundedUp() const
    {
        return static_cast<std::int64_t>(quotient(m_numerator + m_denominator - 1, m_denominator));
    }
    /// Half away from zero.
    [[nodiscard]] constexpr std::int64_t rounded() const
    {
        return static_cast<std::int64_t>(quotient(2 * m_numerator + m_denominator, 2 * m_denominator));
    }

private:
    /// Whether the processor divides it by itself: 128 bits take a function several times as long.
    static constexpr bool isNarrow(Wide value) { return value == static_cast<std::int64_t>(value); }
    static constexpr Wide gcd(Wide a, Wide b)
    {
        while (b != 0 && !(isNarrow(a) && isNarrow(b))) {
            const Wide rest = a % b;
            a = b;
            b = rest;
        }
        if (b != 0)
            return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
        return a == 0 ? 1 : a;
    }
    static constexpr Wide quotient(Wide value, Wide divisor)
    {
        if (divisor == 1)
            return value;
        if (isNarrow(value) && isNarrow(divisor))
            return static_cast<std::int64_t>(value) / static_cast<std::int64_t>(divisor);
        return value / divisor;
    }
    constexpr void reduce()
    {
        const Wide divisor = gcd(m_numerator, m_denominator);
        m_numerator = quotient(m_numerator, divisor);
        m_denominator = quotient(m_denominator, divisor);
    }

    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

} // namespace grondplan
