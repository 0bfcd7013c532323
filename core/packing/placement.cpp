#include "core/packing/placement.h"

#include "core/packing/index.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace grondplan::packing {

Placement::Placement(const Model &model)
    : m_model(&model)
    , m_used(model.types.size(), 0)
    , m_joined(model.groups.size(), 0)
    , m_inDomain(model.groups.size() * model.domains, 0)
    , m_leftItems(model.items())
{
    m_left.reserve(model.classes.size());
    for (const Model::Class &cls : model.classes)
        m_left.push_back(cls.count);
}

std::int64_t Placement::stockLeft(int type) const
{
    const std::int64_t stock = m_model->types[at(type)].stock;
    return stock == kUnlimited ? kUnlimited : stock - m_used[at(type)];
}

std::int64_t Placement::emptyBins() const
{
    return std::count_if(m_bins.begin(), m_bins.end(), [](const OpenBin &bin) { return bin.items.empty(); });
}

static std::int64_t byCapacity(const Model &model, const std::int64_t *free, int cls, std::int64_t want)
{
    const auto &demand = model.classes[at(cls)].demand;
    for (std::size_t d = 0; d < model.dimensions && want > 0; ++d) {
        if (demand[d] > 0)
            want = std::min(want, free[d] / demand[d]);
    }
    return want;
}

std::int64_t Placement::byGroup(int type, const OpenBin *bin, int cls, std::int64_t want) const
{
    const int index = m_model->classes[at(cls)].group;
    std::int64_t inside = 0;
    if (bin) {
        const auto found =
            std::lower_bound(bin->groups.begin(), bin->groups.end(), std::pair(index, std::int64_t{0}));
        if (found != bin->groups.end() && found->first == index)
            inside = found->second;
    }
    const Model::Group &group = m_model->groups[at(index)];
    const std::int64_t mayJoin = group.joining() - m_joined[at(index)];
    want = std::min({want, group.most - inside, mayJoin + (inside == 0 ? 1 : 0)});
    const int domain = m_model->types[at(type)].domain;
    if (domain >= 0 && group.mostInDomain != kUnlimited)
        want = std::min(want, group.mostInDomain - m_inDomain[at(index) * m_model->domains + at(domain)]);
    return std::max<std::int64_t>(0, want);
}

std::int64_t Placement::byUnits(int type, const OpenBin *bin, int cls, std::int64_t want) const
{
    std::vector<int> inside;
    if (bin) {
        for (const Packed &item : bin->items) {
            if (m_model->classes[at(item.itemClass)].oneUnit)
                inside.insert(inside.end(), at(item.count), item.itemClass);
        }
    }
    std::int64_t taken = 0;
    for (; taken < want; ++taken) {
        inside.insert(std::lower_bound(inside.begin(), inside.end(), cls), cls);
        if (!m_model->fitUnits(type, inside, false))
            break;
    }
    return taken;
}

std::int64_t Placement::byRules(int type, const OpenBin *bin, int cls, std::int64_t want) const
{
    const Model::Class &wanted = m_model->classes[at(cls)];
    if (bin && wanted.conflict >= 0 && bin->conflict >= 0 && bin->conflict != wanted.conflict)
        return 0;
    if (wanted.group >= 0)
        want = byGroup(type, bin, cls, want);
    if (wanted.oneUnit && m_model->types[at(type)].units > 1)
        want = byUnits(type, bin, cls, want);
    return want;
}

std::int64_t Placement::fitting(std::size_t bin, int cls, std::int64_t want) const
{
    const OpenBin &open = m_bins[bin];
    if (!m_model->allowed(cls, open.type))
        return 0;
    want = byCapacity(*m_model, free(bin), cls, want);
    return want > 0 ? byRules(open.type, &open, cls, want) : 0;
}

std::int64_t Placement::fittingEmpty(int type, int cls, std::int64_t want) const
{
    if (!m_model->allowed(cls, type))
        return 0;
    want = byCapacity(*m_model, m_model->types[at(type)].capacity.data(), cls, want);
    return want > 0 ? byRules(type, nullptr, cls, want) : 0;
}

bool Placement::couldBe(std::size_t bin, int type) const
{
    const OpenBin &open = m_bins[bin];
    const auto &now = m_model->types[at(open.type)].capacity;
    const auto &then = m_model->types[at(type)].capacity;
    for (std::size_t d = 0; d < m_model->dimensions; ++d) {
        if (now[d] - free(bin)[d] > then[d])
            return false;
    }
    const auto isFine = [this, &open, type](const Packed &item) {
        return m_model->allowed(item.itemClass, type) && keepsDomain(open, item.itemClass, type);
    };
    return std::all_of(open.items.begin(), open.items.end(), isFine) && unitsHold(open, type);
}

/// Whether its spread group may stand in the domain of the type too.
bool Placement::keepsDomain(const OpenBin &bin, int cls, int type) const
{
    const int index = m_model->classes[at(cls)].group;
    const int from = m_model->types[at(bin.type)].domain;
    const int to = m_model->types[at(type)].domain;
    if (index < 0 || from == to || to < 0)
        return true;
    const auto inside =
        std::lower_bound(bin.groups.begin(), bin.groups.end(), std::pair(index, std::int64_t{0}));
    const std::int64_t there = m_inDomain[at(index) * m_model->domains + at(to)];
    return there + inside->second <= m_model->groups[at(index)].mostInDomain;
}

bool Placement::unitsHold(const OpenBin &bin, int type) const
{
    std::vector<int> inside;
    for (const Packed &item : bin.items) {
        if (m_model->classes[at(item.itemClass)].oneUnit)
            inside.insert(inside.end(), at(item.count), item.itemClass);
    }
    return inside.empty() || m_model->fitUnits(type, inside, false);
}

/// Adds `by` to the count of `key` in a sorted list; what is zero is not in it.
static void change(std::vector<std::pair<int, std::int64_t>> &sorted, int key, std::int64_t by)
{
    auto found = std::lower_bound(sorted.begin(), sorted.end(), key,
                                  [](const auto &one, int wanted) { return one.first < wanted; });
    if (found == sorted.end() || found->first != key)
        found = sorted.insert(found, {key, 0});
    found->second += by;
    if (found->second == 0)
        sorted.erase(found);
}

static void change(std::vector<Packed> &sorted, int key, std::int64_t by)
{
    auto found = std::lower_bound(sorted.begin(), sorted.end(), key,
                                  [](const Packed &one, int wanted) { return one.itemClass < wanted; });
    if (found == sorted.end() || found->itemClass != key)
        found = sorted.insert(found, {key, 0});
    found->count += by;
    if (found->count == 0)
        sorted.erase(found);
}

void Placement::count(OpenBin &bin, int cls, std::int64_t by)
{
    change(bin.items, cls, by);
    m_left[at(cls)] -= by;
    m_leftItems -= by;
    const Model::Class &changed = m_model->classes[at(cls)];
    if (changed.group < 0)
        return;
    // Every item in a bin but the first of its group has joined another.
    const std::size_t binsBefore = bin.groups.size();
    change(bin.groups, changed.group, by);
    const auto newBins = static_cast<std::int64_t>(bin.groups.size()) - static_cast<std::int64_t>(binsBefore);
    m_joined[at(changed.group)] += by - newBins;
    const int domain = m_model->types[at(bin.type)].domain;
    if (domain >= 0)
        m_inDomain[at(changed.group) * m_model->domains + at(domain)] += by;
}

void Placement::put(std::size_t bin, int cls, std::int64_t items)
{
    const Model::Class &added = m_model->classes[at(cls)];
    for (std::size_t d = 0; d < m_model->dimensions; ++d)
        m_free[bin * m_model->dimensions + d] -= items * added.demand[d];
    count(m_bins[bin], cls, items);
    if (added.conflict >= 0)
        m_bins[bin].conflict = added.conflict;
}

void Placement::take(std::size_t bin, int cls, std::int64_t items)
{
    const Model::Class &taken = m_model->classes[at(cls)];
    for (std::size_t d = 0; d < m_model->dimensions; ++d)
        m_free[bin * m_model->dimensions + d] += items * taken.demand[d];
    OpenBin &open = m_bins[bin];
    count(open, cls, -items);
    if (taken.conflict >= 0 && std::none_of(open.items.begin(), open.items.end(), [this](const Packed &item) {
            return m_model->classes[at(item.itemClass)].conflict >= 0;
        }))
        open.conflict = -1;
}

void Placement::expectBins(std::size_t bins)
{
    m_bins.reserve(bins);
    m_free.reserve(bins * m_model->dimensions);
}

std::size_t Placement::open(int type)
{
    const Model::Type &opened = m_model->types[at(type)];
    m_bins.push_back({type, -1, {}, {}});
    m_free.insert(m_free.end(), opened.capacity.begin(), opened.capacity.end());
    ++m_used[at(type)];
    m_cost += opened.cost;
    return m_bins.size() - 1;
}

void Placement::close(std::size_t bin)
{
    while (!m_bins[bin].items.empty()) {
        const Packed last = m_bins[bin].items.back();
        take(bin, last.itemClass, last.count);
    }
    const int type = m_bins[bin].type;
    --m_used[at(type)];
    m_cost -= m_model->types[at(type)].cost;
    const std::size_t dimensions = m_model->dimensions;
    const std::size_t last = m_bins.size() - 1;
    if (bin != last) {
        m_bins[bin] = std::move(m_bins[last]);
        for (std::size_t d = 0; d < dimensions; ++d)
            m_free[bin * dimensions + d] = m_free[last * dimensions + d];
    }
    m_bins.pop_back();
    m_free.resize(last * dimensions);
}

void Placement::retype(std::size_t bin, int type)
{
    const Model::Type &before = m_model->types[at(m_bins[bin].type)];
    const Model::Type &after = m_model->types[at(type)];
    for (std::size_t d = 0; d < m_model->dimensions; ++d)
        m_free[bin * m_model->dimensions + d] += after.capacity[d] - before.capacity[d];
    --m_used[at(m_bins[bin].type)];
    ++m_used[at(type)];
    m_cost += after.cost - before.cost;
    for (const auto &[group, count] : m_bins[bin].groups) {
        if (before.domain >= 0)
            m_inDomain[at(group) * m_model->domains + at(before.domain)] -= count;
        if (after.domain >= 0)
            m_inDomain[at(group) * m_model->domains + at(after.domain)] += count;
    }
    m_bins[bin].type = type;
}

static bool contentBefore(const OpenBin &a, const OpenBin &b)
{
    if (a.type != b.type)
        return a.type < b.type;
    return std::lexicographical_compare(
        a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), [](const Packed &x, const Packed &y) {
            return x.itemClass != y.itemClass ? x.itemClass < y.itemClass : x.count > y.count;
        });
}

void Placement::normalise()
{
    std::vector<std::size_t> order(m_bins.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [this](std::size_t a, std::size_t b) { return contentBefore(m_bins[a], m_bins[b]); });
    std::vector<OpenBin> bins;
    std::vector<std::int64_t> freeAfter;
    bins.reserve(order.size());
    freeAfter.reserve(m_free.size());
    for (const std::size_t from : order) {
        bins.push_back(std::move(m_bins[from]));
        for (std::size_t d = 0; d < m_model->dimensions; ++d)
            freeAfter.push_back(m_free[from * m_model->dimensions + d]);
    }
    m_bins = std::move(bins);
    m_free = std::move(freeAfter);
}

} // namespace grondplan::packing
