#pragma once

#include <compare>
#include <cstdint>

namespace grondplan {

/// An amount of one unit as a 64-bit integer. Amounts of different units never mix, and nothing converts
/// silently.
template<class Unit> class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t amount)
        : m_amount(amount)
    {
    }

    [[nodiscard]] constexpr std::int64_t count() const { return m_amount; }

    constexpr Quantity &operator+=(Quantity other)
    {
        m_amount += other.m_amount;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        m_amount -= other.m_amount;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator*(Quantity a, std::int64_t times)
    {
        return Quantity(a.m_amount * times);
    }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    std::int64_t m_amount = 0;
};

using MilliCpu =
    Quantity<struct MilliCpuUnit>;             ///< 1000 = one hardware thread = one vCPU = one Kubernetes CPU
using Bytes = Quantity<struct ByteUnit>;       ///< memory and disk
using Megabits = Quantity<struct MegabitUnit>; ///< Mbit/s of a network interface or a link
using Watts = Quantity<struct WattUnit>;

inline constexpr std::int64_t kKibi = 1024;
inline constexpr std::int64_t kMebi = kKibi * 1024;
inline constexpr std::int64_t kGibi = kMebi * 1024;
inline constexpr std::int64_t kTebi = kGibi * 1024;

inline namespace literals {
constexpr MilliCpu operator""_mcpu(unsigned long long amount)
{
    return MilliCpu(static_cast<std::int64_t>(amount));
}
constexpr MilliCpu operator""_vcpu(unsigned long long amount)
{
    return MilliCpu(static_cast<std::int64_t>(amount) * 1000);
}
constexpr Bytes operator""_MiB(unsigned long long amount)
{
    return Bytes(static_cast<std::int64_t>(amount) * kMebi);
}
constexpr Bytes operator""_GiB(unsigned long long amount)
{
    return Bytes(static_cast<std::int64_t>(amount) * kGibi);
}
constexpr Bytes operator""_GB(unsigned long long amount)
{
    return Bytes(static_cast<std::int64_t>(amount) * 1'000'000'000);
}
} // namespace literals

} // namespace grondplan
