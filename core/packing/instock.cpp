#include "core/packing/instock.h"

#include "core/packing/index.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <tuple>

namespace grondplan::packing {

static std::int64_t itemsIn(const Problem &problem)
{
    std::int64_t items = 0;
    for (const ItemClass &item : problem.items)
        items += item.count;
    return items;
}

static auto keyOf(const Problem &problem, const Result &result)
{
    std::int64_t missing = 0;
    for (const Unplaced &unplaced : result.unplaced)
        missing += unplaced.count;
    const bool fails = problem.reserve > 0 && !result.failure.survives;
    return std::tuple(missing, fails, result.lackingBins, result.cost, result.bins.size());
}

/// Whether the stock may be what stands in the way.
static bool isShort(const Problem &problem, const Result &first)
{
    const auto ofStock = [](const Unplaced &unplaced) {
        using Kind = Shortfall::Kind;
        return unplaced.reason.kind != Kind::TooLarge && unplaced.reason.kind != Kind::NoAllowedBin;
    };
    const bool hasStock = std::any_of(problem.bins.begin(), problem.bins.end(),
                                      [](const BinType &type) { return type.stock && *type.stock > 0; });
    const bool fails = problem.reserve > 0 && !first.failure.survives && !first.survivalRefuted;
    return hasStock && (fails || std::any_of(first.unplaced.begin(), first.unplaced.end(), ofStock));
}

/// Whether all that is in stock has less of some resource than all items together ask.
static bool isTooLittle(const Problem &problem)
{
    for (std::size_t d = 0; d < problem.dimensions.size(); ++d) {
        double asked = 0;
        double offered = 0;
        for (const ItemClass &item : problem.items)
            asked += static_cast<double>(item.demand[d]) * static_cast<double>(item.count);
        for (const BinType &type : problem.bins)
            offered += type.stock ? static_cast<double>(type.capacity[d]) * static_cast<double>(*type.stock)
                                  : std::numeric_limits<double>::infinity();
        if (asked > offered * (1 + 1e-9))
            return true;
    }
    return false;
}

/// More than all bins in stock cost, so that one beyond it is never made good by cheaper others; nothing
/// where sums of that would not be exact any more.
static std::optional<std::int64_t> priceBeyond(const Problem &problem)
{
    const std::int64_t items = std::max<std::int64_t>(1, itemsIn(problem));
    double sum = 1;
    for (const BinType &type : problem.bins) {
        const std::int64_t most = std::max(items + problem.reserve, problem.leastBins);
        sum +=
            static_cast<double>(type.cost) * static_cast<double>(std::min(most, type.stock.value_or(most)));
    }
    if (sum * static_cast<double>(items) > static_cast<double>(kLargest) / 4)
        return {};
    return static_cast<std::int64_t>(sum);
}

/// \param only  the type of all bins; -1 = any
/// \param back  by type of what is made: its type in the problem; -1 = beyond the stock
static Problem withMore(const Problem &problem, int only, std::int64_t price, std::vector<int> &back)
{
    Problem more = problem;
    more.singleType = false;
    std::vector<std::vector<int>> made(problem.bins.size());
    more.bins.clear();
    for (int type = 0; type < static_cast<int>(problem.bins.size()); ++type) {
        if (only >= 0 && only != type)
            continue;
        made[at(type)].push_back(static_cast<int>(more.bins.size()));
        more.bins.push_back(problem.bins[at(type)]);
        back.push_back(type);
        if (!problem.bins[at(type)].stock)
            continue;
        made[at(type)].push_back(static_cast<int>(more.bins.size()));
        BinType &beyond = more.bins.emplace_back(problem.bins[at(type)]);
        beyond.stock.reset();
        beyond.cost += price;
        back.push_back(-1);
    }
    std::vector<ItemClass> kept;
    for (ItemClass item : problem.items) {
        std::vector<int> allowed;
        for (int type = 0; type < static_cast<int>(problem.bins.size()); ++type) {
            const auto &named = item.binsAllowed;
            const bool isNamed = named.empty() || std::count(named.begin(), named.end(), type) > 0;
            if (isNamed && (item.pin < 0 || item.pin == type))
                allowed.insert(allowed.end(), made[at(type)].begin(), made[at(type)].end());
        }
        item.pin = -1;
        // Without a type it has no place, and no list means any.
        item.count = allowed.empty() ? 0 : item.count;
        item.binsAllowed = allowed.size() < more.bins.size() ? allowed : std::vector<int>();
        kept.push_back(std::move(item));
    }
    more.items = std::move(kept);
    return more;
}

/// Without the bins beyond the stock, and with the types of the problem.
static Result within(Result found, const std::vector<int> &back)
{
    std::erase_if(found.bins, [&back](const Bin &bin) { return back[at(bin.type)] < 0; });
    for (Bin &bin : found.bins)
        bin.type = back[at(bin.type)];
    return found;
}

static void addPasses(std::vector<PassReport> &sum, const std::vector<PassReport> &passes)
{
    for (const PassReport &pass : passes) {
        const auto known = std::find_if(sum.begin(), sum.end(),
                                        [&pass](const PassReport &one) { return one.name == pass.name; });
        PassReport &one = known != sum.end() ? *known : sum.emplace_back(PassReport{pass.name, 0, 0, 0});
        one.millis += pass.millis;
        one.steps += pass.steps;
        one.cost = pass.cost;
    }
}

namespace {

/// What is left of a budget.
class Rest
{
public:
    explicit Rest(const Budget &budget, const std::vector<PassReport> &passes)
        : m_budget(budget)
    {
        double millis = 0;
        for (const PassReport &pass : passes) {
            m_budget.steps -= pass.steps;
            millis += pass.millis;
        }
        m_budget.start = nullptr;
        m_budget.progress = nullptr;
        if (m_budget.timeLimitMillis)
            *m_budget.timeLimitMillis -= static_cast<std::int64_t>(millis);
    }
    [[nodiscard]] bool isOver() const
    {
        return m_budget.steps <= 0 || m_budget.stop.stop_requested() ||
               (m_budget.timeLimitMillis && *m_budget.timeLimitMillis <= 0);
    }
    [[nodiscard]] Budget share(double part) const
    {
        Budget budget = m_budget;
        budget.steps = static_cast<std::int64_t>(part * static_cast<double>(budget.steps));
        if (budget.timeLimitMillis)
            *budget.timeLimitMillis =
                static_cast<std::int64_t>(part * static_cast<double>(*budget.timeLimitMillis));
        return budget;
    }

private:
    Budget m_budget;
};

} // namespace

Result searchWithinStock(const Problem &problem, const Budget &budget, Result first,
                         Result (*search)(const Problem &problem, const Budget &budget))
{
    constexpr double kOfMore = 0.7; // the rest is to begin with that
    constexpr int kMostTypes = 16;  // each by itself where all bins are to be of one
    const Rest rest(budget, first.passes);
    const std::optional<std::int64_t> price = priceBeyond(problem);
    if (rest.isOver() || !isShort(problem, first) || !price || isTooLittle(problem))
        return first;
    const auto types = static_cast<int>(problem.bins.size());
    const bool isOne = problem.singleType && types > 1;
    if (isOne && types > kMostTypes)
        return first;
    Result best = std::move(first);
    std::vector<PassReport> passes = best.passes;
    const double part = 1.0 / (isOne ? types : 1);
    for (int type = isOne ? 0 : -1; type < (isOne ? types : 0); ++type) {
        std::vector<int> back;
        const Problem more = withMore(problem, type, *price, back);
        const Result start = within(search(more, rest.share(part * kOfMore)), back);
        addPasses(passes, start.passes);
        Budget again = rest.share(part * (1 - kOfMore));
        again.start = &start;
        Result found = search(problem, again);
        addPasses(passes, found.passes);
        found.reproducible = found.reproducible && start.reproducible && best.reproducible;
        if (keyOf(problem, found) < keyOf(problem, best))
            best = std::move(found);
    }
    best.passes = std::move(passes);
    return best;
}

} // namespace grondplan::packing
