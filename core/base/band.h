#pragma once

#include <array>

namespace grondplan {

/// A figure with its uncertainty; `low <= likely <= high` always.
template<class T> struct Band
{
    T low{};
    T likely{};
    T high{};

    [[nodiscard]] static constexpr Band exactly(T value) { return {value, value, value}; }
    [[nodiscard]] constexpr std::array<T, 3> values() const { return {low, likely, high}; }
    friend constexpr bool operator==(const Band &, const Band &) = default;
};

/// The three readings of a plan, in the order in which Band holds them.
enum class Reading
{
    Low,
    Likely,
    High
};
inline constexpr std::array kReadings = {Reading::Low, Reading::Likely, Reading::High};

template<class T> constexpr const T &valueOf(const Band<T> &band, Reading reading)
{
    return reading == Reading::Low ? band.low : reading == Reading::Likely ? band.likely : band.high;
}
template<class T> constexpr T &valueOf(Band<T> &band, Reading reading)
{
    return reading == Reading::Low ? band.low : reading == Reading::Likely ? band.likely : band.high;
}

} // namespace grondplan
