#include "core/packing/model.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace grondplan::packing {

bool mayBeOn(const ItemClass &item, int type)
{
    if (item.pin >= 0 && item.pin != type)
        return false;
    return item.binsAllowed.empty() ||
           std::find(item.binsAllowed.begin(), item.binsAllowed.end(), type) != item.binsAllowed.end();
}

std::int64_t reachable(const Problem &problem, const ItemClass &item, int type, std::size_t dimension,
                       std::int64_t capacity)
{
    const bool isDivided = problem.undivided.empty() || problem.undivided[dimension] == 0;
    return item.oneUnit && isDivided ? capacity / problem.bins[static_cast<std::size_t>(type)].units
                                     : capacity;
}

static bool holdsOne(const Model &model, int cls, int type, const std::vector<std::int64_t> &capacity)
{
    const auto &demand = model.classes[static_cast<std::size_t>(cls)].demand;
    for (std::size_t d = 0; d < capacity.size(); ++d) {
        if (demand[d] > model.reachable(cls, type, d, capacity[d]))
            return false;
    }
    return true;
}

bool Model::suits(int cls, int type) const
{
    const Type &bin = types[static_cast<std::size_t>(type)];
    return allowed(cls, type) && holdsOne(*this, cls, type, bin.capacity);
}

bool Model::suitsAfterFailure(int cls, int type) const
{
    const Type &bin = types[static_cast<std::size_t>(type)];
    return allowed(cls, type) && holdsOne(*this, cls, type, bin.after);
}

bool Model::fitUnits(int type, const std::vector<int> &items, bool afterFailure) const
{
    const Type &bin = types[static_cast<std::size_t>(type)];
    if (bin.units <= 1)
        return true;
    const auto units = static_cast<std::size_t>(bin.units);
    const auto &capacity = afterFailure ? bin.after : bin.capacity;
    thread_local std::vector<std::int64_t> free; // asked a million times
    free.clear();
    for (std::size_t unit = 0; unit < units; ++unit) {
        for (const std::int64_t whole : capacity)
            free.push_back(whole / bin.units);
    }
    for (const int cls : items) {
        const auto &demand = classes[static_cast<std::size_t>(cls)].demand;
        std::size_t unit = 0;
        const auto fits = [&] {
            for (std::size_t d = 0; d < dimensions; ++d) {
                if (isDivided[d] != 0 && demand[d] > free[unit * dimensions + d])
                    return false;
            }
            return true;
        };
        while (unit < units && !fits())
            ++unit;
        if (unit == units)
            return false;
        for (std::size_t d = 0; d < dimensions; ++d)
            free[unit * dimensions + d] -= demand[d];
    }
    return true;
}

std::int64_t Model::items() const
{
    std::int64_t sum = 0;
    for (const Class &cls : classes)
        sum += cls.count;
    return sum;
}

void Model::setCounts(const std::vector<std::int64_t> &counts)
{
    for (Group &group : groups)
        group.total = 0;
    for (std::size_t c = 0; c < classes.size(); ++c) {
        classes[c].count = counts[c];
        if (classes[c].group >= 0)
            groups[static_cast<std::size_t>(classes[c].group)].total += counts[c];
    }
}

static auto contentOf(const Model::Type &type)
{
    return std::tie(type.cost, type.capacity, type.after, type.stock, type.units);
}

/// Numbers the domains by what stands in them, so that neither their names nor their order matter.
static std::size_t rankDomains(std::vector<Model::Type> &types)
{
    using Content =
        std::tuple<std::int64_t, std::vector<std::int64_t>, std::vector<std::int64_t>, std::int64_t, int>;
    std::map<int, std::vector<Content>> contents;
    for (const Model::Type &type : types) {
        if (type.domain >= 0)
            contents[type.domain].emplace_back(contentOf(type));
    }
    std::vector<std::pair<std::vector<Content>, int>> order;
    for (auto &[name, content] : contents) {
        std::sort(content.begin(), content.end());
        order.emplace_back(std::move(content), name);
    }
    std::sort(order.begin(), order.end());
    std::map<int, int> ranks;
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks.emplace(order[i].second, static_cast<int>(i));
    for (Model::Type &type : types)
        type.domain = type.domain < 0 ? -1 : ranks.at(type.domain);
    return order.size();
}

static std::vector<std::int64_t> inOrder(const std::vector<std::int64_t> &amounts,
                                         const std::vector<int> &order)
{
    std::vector<std::int64_t> made;
    made.reserve(order.size());
    for (const int dimension : order)
        made.push_back(amounts[static_cast<std::size_t>(dimension)]);
    return made;
}

static void addTypes(Model &model, const Problem &problem, const std::vector<int> &types,
                     const std::vector<int> &order)
{
    for (const int index : types) {
        const BinType &bin = problem.bins[static_cast<std::size_t>(index)];
        const auto &after = bin.afterFailure();
        model.types.push_back({inOrder(bin.capacity, order), inOrder(after, order), bin.cost,
                               bin.stock.value_or(kUnlimited), bin.units, bin.domain, index});
    }
    model.domains = rankDomains(model.types);
    std::sort(model.types.begin(), model.types.end(), [&problem](const Model::Type &a, const Model::Type &b) {
        const auto &idA = problem.bins[static_cast<std::size_t>(a.original)].id;
        const auto &idB = problem.bins[static_cast<std::size_t>(b.original)].id;
        if (contentOf(a) != contentOf(b))
            return contentOf(a) < contentOf(b);
        return std::tie(a.domain, idA, a.original) < std::tie(b.domain, idB, b.original);
    });
}

/// Fills model.allowSets, ordered by content, and gives the set of every item.
static std::vector<int> sortedAllowSets(Model &model, const Problem &problem)
{
    using Rule = std::pair<std::vector<int>, int>;
    std::map<Rule, std::vector<char>> rules;
    std::map<std::vector<char>, int> sets;
    for (const ItemClass &item : problem.items) {
        const auto [rule, isNew] = rules.try_emplace({item.binsAllowed, item.pin});
        if (!isNew)
            continue;
        for (const Model::Type &type : model.types)
            rule->second.push_back(mayBeOn(item, type.original) ? 1 : 0);
        sets.emplace(rule->second, 0);
    }
    for (auto &[allowed, index] : sets) {
        index = static_cast<int>(model.allowSets.size());
        model.allowSets.push_back(allowed);
    }
    std::vector<int> result;
    result.reserve(problem.items.size());
    for (const ItemClass &item : problem.items)
        result.push_back(sets.at(rules.at({item.binsAllowed, item.pin})));
    return result;
}

static bool fitsSomewhere(const Model &model, const Problem &problem, const ItemClass &item, int allow,
                          const std::vector<int> &order)
{
    const auto &allowed = model.allowSets[static_cast<std::size_t>(allow)];
    for (std::size_t t = 0; t < model.types.size(); ++t) {
        const Model::Type &type = model.types[t];
        bool fits = allowed[t] != 0 && type.stock > 0;
        for (std::size_t d = 0; d < model.dimensions && fits; ++d)
            fits =
                item.demand[static_cast<std::size_t>(order[d])] <=
                reachable(problem, item, type.original, static_cast<std::size_t>(order[d]), type.capacity[d]);
        if (fits)
            return true;
    }
    return false;
}

namespace {

struct Taken
{
    int index = 0;
    std::int64_t count = 0;
    int allow = 0;
    int group = -1;
    int conflict = -1;
    int groupRank = -1;
    int conflictRank = -1;
};

/// What tells a group from another but for its name: its members, and the rank of the other kind of group
/// they are in.
using Content = std::vector<
    std::tuple<std::vector<std::int64_t>, std::int64_t, int, int, std::int64_t, int, std::int64_t, bool>>;

/// Spread groups or conflict groups: where a member says which one it is in.
struct GroupKind
{
    int Taken::*name;
    int Taken::*rank;
    int Taken::*otherRank;
};

} // namespace

/// Ranks the groups of one kind by content. Equal ones share a rank, unless they are to be told apart in the
/// end.
static void rankGroups(const Problem &problem, const std::vector<int> &order, std::vector<Taken> &taken,
                       const GroupKind &kind, bool distinct)
{
    std::map<int, Content> contents;
    for (const Taken &one : taken) {
        if (one.*kind.name < 0)
            continue;
        const ItemClass &item = problem.items[static_cast<std::size_t>(one.index)];
        const bool spreads = item.spreadGroup >= 0;
        contents[one.*kind.name].emplace_back(inOrder(item.demand, order), one.count, one.allow,
                                              one.*kind.otherRank, spreads ? item.spreadMax : 0,
                                              spreads ? item.spreadLeast : 0, spreads ? item.domainMax : 0,
                                              item.oneUnit);
    }
    std::vector<std::pair<Content, int>> sorted;
    for (auto &[name, content] : contents) {
        std::sort(content.begin(), content.end());
        sorted.emplace_back(std::move(content), name);
    }
    std::sort(sorted.begin(), sorted.end());
    std::map<int, int> ranks;
    int rank = -1;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (distinct || i == 0 || sorted[i].first != sorted[i - 1].first)
            ++rank;
        ranks.emplace(sorted[i].second, rank);
    }
    for (Taken &one : taken)
        one.*kind.rank = one.*kind.name < 0 ? -1 : ranks.at(one.*kind.name);
}

/// Numbers groups by what is in them, so that neither their names nor their order matter.
static void renumberGroups(const Problem &problem, const std::vector<int> &order, std::vector<Taken> &taken)
{
    const GroupKind spread{&Taken::group, &Taken::groupRank, &Taken::conflictRank};
    const GroupKind conflict{&Taken::conflict, &Taken::conflictRank, &Taken::groupRank};
    // Each round tells apart what the other kind told apart in the one before.
    for (int round = 0; round < 3; ++round) {
        rankGroups(problem, order, taken, conflict, false);
        rankGroups(problem, order, taken, spread, false);
    }
    rankGroups(problem, order, taken, conflict, true);
    rankGroups(problem, order, taken, spread, true);
    for (Taken &one : taken) {
        one.group = one.groupRank;
        one.conflict = one.conflictRank;
    }
}

static void addGroups(Model &model, const Problem &problem, const std::vector<Taken> &taken)
{
    for (const Taken &one : taken) {
        if (one.group < 0)
            continue;
        const ItemClass &item = problem.items[static_cast<std::size_t>(one.index)];
        const auto index = static_cast<std::size_t>(one.group);
        if (index >= model.groups.size())
            model.groups.resize(index + 1, {kLargest, 1, kUnlimited, 0});
        Model::Group &group = model.groups[index];
        group.most = std::min(group.most, item.spreadMax);
        if (item.domainMax > 0)
            group.mostInDomain = std::min(group.mostInDomain, item.domainMax);
        group.least = std::max<std::int64_t>(group.least, item.spreadLeast);
        group.total += one.count;
    }
}

static double shareOf(const View<std::int64_t> &demand, const std::vector<std::int64_t> &most)
{
    double share = 0;
    for (std::size_t d = 0; d < most.size(); ++d) {
        if (demand[d] > 0)
            share = std::max(share, static_cast<double>(demand[d]) / static_cast<double>(most[d]));
    }
    return share;
}

/// By dimension, what the largest type has of it after a failure.
static std::vector<std::int64_t> largestAfter(const Model &model)
{
    std::vector<std::int64_t> most(model.dimensions, 0);
    for (const Model::Type &type : model.types) {
        for (std::size_t d = 0; d < model.dimensions; ++d)
            most[d] = std::max(most[d], type.after[d]);
    }
    return most;
}

namespace {

/// Compares by content: demand in the order of the dimensions, then the rules.
class ContentOrder
{
public:
    ContentOrder(const Problem &problem, const std::vector<int> &order)
        : m_problem(problem)
        , m_order(order)
    {
    }

    [[nodiscard]] bool isBefore(const Taken &a, const Taken &b) const { return compared(a, b) > 0; }
    [[nodiscard]] bool isEqual(const Taken &a, const Taken &b) const { return compared(a, b) == 0; }

private:
    [[nodiscard]] int compared(const Taken &a, const Taken &b) const
    {
        const ItemClass &left = m_problem.items[static_cast<std::size_t>(a.index)];
        const ItemClass &right = m_problem.items[static_cast<std::size_t>(b.index)];
        for (const int dimension : m_order) {
            const auto d = static_cast<std::size_t>(dimension);
            if (left.demand[d] != right.demand[d])
                return left.demand[d] < right.demand[d] ? -1 : 1;
        }
        const auto rules = std::tuple(a.allow, a.group, a.conflict, left.oneUnit);
        const auto others = std::tuple(b.allow, b.group, b.conflict, right.oneUnit);
        return rules == others ? 0 : (rules < others ? -1 : 1);
    }

    const Problem &m_problem;
    const std::vector<int> &m_order;
};

} // namespace

/// The rows are long enough, so that they stay where they are.
static void addClass(Model &model, const ItemClass &item, const Taken &taken, const std::vector<int> &order)
{
    Model::Class &cls = model.classes.emplace_back();
    cls.demand = {model.demands.data() + model.demands.size(), model.dimensions};
    for (const int dimension : order)
        model.demands.push_back(item.demand[static_cast<std::size_t>(dimension)]);
    cls.parts = {model.parts.data() + model.parts.size(), 0};
    cls.allow = taken.allow;
    cls.group = taken.group;
    cls.conflict = taken.conflict;
    cls.oneUnit = item.oneUnit;
}

std::vector<int> ranksOfRules(const Problem &problem, const std::vector<int> &order)
{
    using Rules = std::tuple<std::int64_t, int, std::int64_t, int>;
    std::vector<int> allow;
    if (problem.singleType && problem.bins.size() > 1) {
        Model every;
        every.dimensions = problem.dimensions.size();
        std::vector<int> types(problem.bins.size());
        std::iota(types.begin(), types.end(), 0);
        addTypes(every, problem, types, order);
        allow = sortedAllowSets(every, problem);
    }
    const auto rulesOf = [&](std::size_t index) {
        const ItemClass &item = problem.items[index];
        const int allowed = allow.empty() ? 0 : allow[index];
        return item.spreadGroup < 0 ? Rules{0, 0, 0, allowed}
                                    : Rules{item.spreadMax, item.spreadLeast, item.domainMax, allowed};
    };
    std::map<Rules, int> ranks;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        ranks.emplace(rulesOf(i), 0);
    if (ranks.size() <= 1)
        return {};
    int next = 0;
    for (auto &[rules, rank] : ranks)
        rank = next++;
    std::vector<int> result;
    result.reserve(problem.items.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        result.push_back(ranks.at(rulesOf(i)));
    return result;
}

static void addClasses(Model &model, const Problem &problem, std::vector<Taken> &taken,
                       const std::vector<int> &order, const std::vector<int> &ranks)
{
    // Equal ones meet, and the order is that of the contents, largest first.
    const ContentOrder content(problem, order);
    const auto placeOf = [&ranks](const Taken &one) {
        return std::pair(ranks.empty() ? 0 : ranks[static_cast<std::size_t>(one.index)], one.index);
    };
    std::sort(taken.begin(), taken.end(), [&](const Taken &a, const Taken &b) {
        return content.isBefore(a, b) || (content.isEqual(a, b) && placeOf(a) < placeOf(b));
    });
    std::size_t classes = 0;
    for (std::size_t i = 0; i < taken.size(); ++i)
        classes += i == 0 || !content.isEqual(taken[i - 1], taken[i]) ? std::size_t{1} : std::size_t{0};
    model.classes.reserve(classes);
    model.demands.reserve(classes * model.dimensions);
    model.parts.reserve(taken.size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const Taken &one = taken[i];
        if (i == 0 || !content.isEqual(taken[i - 1], one))
            addClass(model, problem.items[static_cast<std::size_t>(one.index)], one, order);
        Model::Class &cls = model.classes.back();
        model.parts.push_back({one.index, static_cast<std::int32_t>(one.count)});
        cls.parts = {cls.parts.data(), cls.parts.size() + 1};
        cls.count += one.count;
    }
    const std::vector<std::int64_t> most = largestAfter(model);
    for (Model::Class &cls : model.classes)
        cls.share = shareOf(cls.demand, most);
    std::stable_sort(model.classes.begin(), model.classes.end(),
                     [](const Model::Class &a, const Model::Class &b) { return a.share > b.share; });
}

Model makeModel(const Problem &problem, const std::vector<int> &types,
                const std::vector<std::int64_t> &counts, const std::vector<int> &order,
                const std::vector<int> &ranks)
{
    Model model;
    model.dimensions = problem.dimensions.size();
    model.reserve = problem.reserve;
    model.leastBins = problem.leastBins;
    addTypes(model, problem, types, order);
    for (const int dimension : order) {
        const auto d = static_cast<std::size_t>(dimension);
        model.isBounded.push_back(problem.outsideBound.empty() || problem.outsideBound[d] == 0 ? 1 : 0);
        model.isDivided.push_back(problem.undivided.empty() || problem.undivided[d] == 0 ? 1 : 0);
    }

    const std::vector<int> allowSets = sortedAllowSets(model, problem);
    std::vector<Taken> taken;
    taken.reserve(problem.items.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const ItemClass &item = problem.items[i];
        if (counts[i] <= 0)
            continue;
        if (fitsSomewhere(model, problem, item, allowSets[i], order))
            taken.push_back(
                {static_cast<int>(i), counts[i], allowSets[i], item.spreadGroup, item.conflictGroup, -1, -1});
    }
    renumberGroups(problem, order, taken);
    addGroups(model, problem, taken);
    addClasses(model, problem, taken, order, ranks);
    return model;
}

} // namespace grondplan::packing
