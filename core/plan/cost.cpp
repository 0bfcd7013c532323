#include "core/plan/cost.h"

#include <algorithm>
#include <numeric>

namespace grondplan {

static std::optional<Money> convertedTo(const Currency &currency, const Money &money,
                                        const Catalogue &catalogue)
{
    if (money.currency == currency)
        return money;
    const Constant *rate = catalogue.constant(QStringLiteral("fx.usd_per_eur"));
    if (!rate || rate->value <= 0)
        return std::nullopt;
    const QString from = money.currency.toString();
    const QString to = currency.toString();
    if (from == QLatin1String("USD") && to == QLatin1String("EUR"))
        return Money{Fraction(money.minor).times(1'000'000, rate->value).rounded(), currency};
    if (from == QLatin1String("EUR") && to == QLatin1String("USD"))
        return Money{Fraction(money.minor).times(rate->value, 1'000'000).rounded(), currency};
    return std::nullopt;
}

std::optional<ProjectPrice> priceIn(const Currency &currency, const Baseline &baseline,
                                    const Catalogue &catalogue)
{
    if (!baseline.price)
        return std::nullopt;
    const std::optional<Money> month = convertedTo(currency, baseline.price->month, catalogue);
    const std::optional<Money> once = convertedTo(currency, baseline.price->once, catalogue);
    if (!month || !once)
        return std::nullopt;
    return ProjectPrice{*month, *once, baseline.price->month.currency != currency};
}

std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t> &weights)
{
    using Wide = Fraction::Wide;
    std::vector<std::int64_t> effective = weights;
    Wide sum = std::accumulate(effective.begin(), effective.end(), Wide{0});
    if (sum == 0) {
        std::fill(effective.begin(), effective.end(), 1);
        sum = static_cast<Wide>(effective.size());
    }
    std::vector<std::int64_t> parts(effective.size(), 0);
    std::vector<Wide> remainders(effective.size(), 0);
    std::int64_t left = total;
    for (std::size_t i = 0; i < effective.size(); ++i) {
        const Wide exact = static_cast<Wide>(total) * effective[i];
        parts[i] = static_cast<std::int64_t>(exact / sum);
        remainders[i] = exact % sum;
        left -= parts[i];
    }
    std::vector<std::size_t> order(effective.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0 && i < order.size(); ++i, --left)
        ++parts[order[i]];
    return parts;
}

std::int64_t dominantShare(const std::vector<std::int64_t> &use, const std::vector<std::int64_t> &all)
{
    constexpr std::int64_t kScale = 1'000'000'000'000;
    std::int64_t most = 0;
    for (std::size_t r = 0; r < use.size(); ++r) {
        if (all[r] <= 0)
            continue;
        const auto share = static_cast<std::int64_t>(static_cast<Fraction::Wide>(use[r]) * kScale / all[r]);
        most = std::max(most, share);
    }
    return most;
}

} // namespace grondplan
