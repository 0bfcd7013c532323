#include "core/packing/frame.h"

#include "core/packing/index.h"

#include <algorithm>
#include <limits>

namespace grondplan::packing {

static constexpr double kNoBin = -1; ///< no demand is below zero, so nothing fits

Frame::Frame(const Model &model, std::vector<double> worth)
    : m_model(&model)
    , m_dimensions(model.dimensions)
    , m_worth(std::move(worth))
    , m_joined(model.groups.size(), 0)
    , m_inDomain(model.groups.size(), std::vector<std::int64_t>(model.domains, 0))
    , m_scan(model.dimensions)
{
    const auto worthOf = [this](const auto &amounts) {
        double sum = 0;
        for (std::size_t d = 0; d < m_dimensions; ++d)
            sum += m_worth[d] * static_cast<double>(amounts[d]);
        return sum;
    };
    for (const Model::Class &cls : model.classes) {
        for (const std::int64_t demand : cls.demand)
            m_demand.push_back(static_cast<double>(demand));
        m_classWorth.push_back(worthOf(cls.demand));
        const auto &allowed = model.allowSets[at(cls.allow)];
        const bool isBarred = std::find(allowed.begin(), allowed.end(), char{0}) != allowed.end();
        m_isRestricted.push_back(isBarred || cls.group >= 0 || cls.conflict >= 0 || cls.oneUnit ? 1 : 0);
        m_anyRestricted = m_anyRestricted || m_isRestricted.back() != 0;
    }
    for (const Model::Type &type : model.types) {
        m_capacity.emplace_back(type.capacity.begin(), type.capacity.end());
        m_typeWorth.push_back(worthOf(type.capacity));
        m_stock.push_back(type.stock);
    }
}

void Frame::load(const Placement &placement)
{
    while (!m_open.empty()) {
        const std::size_t slot = m_open.back();
        while (!m_items[slot].empty())
            takeAt(slot, m_items[slot].size() - 1);
        closeBin(slot);
    }
    for (std::size_t bin = 0; bin < placement.size(); ++bin) {
        const std::size_t slot = openBin(placement.bin(bin).type);
        for (const Packed &packed : placement.bin(bin).items) {
            for (std::int64_t i = 0; i < packed.count; ++i)
                put(slot, packed.itemClass);
        }
    }
}

Placement Frame::placement() const
{
    Placement placement(*m_model);
    for (std::size_t slot = 0; slot < slots(); ++slot) {
        if (!isOpen(slot))
            continue;
        const std::size_t bin = placement.open(m_type[slot]);
        std::vector<int> sorted = m_items[slot];
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < sorted.size();) {
            std::size_t next = i;
            while (next < sorted.size() && sorted[next] == sorted[i])
                ++next;
            placement.put(bin, sorted[i], static_cast<std::int64_t>(next - i));
            i = next;
        }
    }
    placement.normalise();
    return placement;
}

bool Frame::hasRoom(std::size_t slot, int cls) const
{
    const double *asked = demand(cls);
    const double *free = freeIn(slot);
    for (std::size_t d = 0; d < m_dimensions; ++d) {
        if (free[d] < asked[d])
            return false;
    }
    return true;
}

bool Frame::groupAllows(std::size_t slot, const Model::Class &cls) const
{
    const Model::Group &group = m_model->groups[at(cls.group)];
    std::int64_t inside = 0;
    for (const int item : m_items[slot])
        inside += m_model->classes[at(item)].group == cls.group ? 1 : 0;
    if (inside >= group.most || (inside > 0 && m_joined[at(cls.group)] >= group.joining()))
        return false;
    const int domain = m_model->types[at(m_type[slot])].domain;
    return domain < 0 || m_inDomain[at(cls.group)][at(domain)] < group.mostInDomain;
}

bool Frame::isWelcome(std::size_t slot, int cls) const
{
    if (m_isRestricted[at(cls)] == 0)
        return true;
    const Model::Class &wanted = m_model->classes[at(cls)];
    if (!m_model->allowed(cls, m_type[slot]))
        return false;
    if (wanted.conflict >= 0 && m_conflict[slot].items > 0 && m_conflict[slot].group != wanted.conflict)
        return false;
    if (wanted.group >= 0 && !groupAllows(slot, wanted))
        return false;
    if (!wanted.oneUnit || m_model->types[at(m_type[slot])].units == 1)
        return true;
    m_inside.assign(1, cls);
    for (const int item : m_items[slot]) {
        if (m_model->classes[at(item)].oneUnit)
            m_inside.push_back(item);
    }
    std::sort(m_inside.begin(), m_inside.end());
    return m_model->fitUnits(m_type[slot], m_inside, false);
}

std::size_t Frame::tightest(int cls, std::size_t from, std::size_t count, std::size_t but) const
{
    const std::size_t all = slots();
    std::size_t best = kNowhere;
    float least = std::numeric_limits<float>::infinity();
    // In one run, or in two round the end.
    for (std::size_t done = 0; done < count;) {
        const std::size_t begin = (from + done) % all;
        const std::size_t length = std::min(count - done, all - begin);
        m_scan.look(demand(cls), begin, length);
        if (m_model->classes[at(cls)].conflict >= 0)
            m_scan.narrow(m_model->classes[at(cls)].conflict, begin);
        for (std::size_t i = m_scan.next(); i < length && m_scan.key(i) < least; i = m_scan.next()) {
            if (begin + i != but && fits(begin + i, cls)) {
                least = m_scan.key(i);
                best = begin + i;
                break;
            }
            m_scan.drop(i);
        }
        done += length;
    }
    return best;
}

int Frame::cheapestFor(std::size_t slot) const
{
    const int own = m_type[slot];
    const std::int64_t cost = m_model->types[at(own)].cost;
    for (int type = 0; type < static_cast<int>(m_capacity.size()); ++type) {
        if (m_model->types[at(type)].cost >= cost)
            break; // types are in the order of their costs
        if (m_stock[at(type)] <= 0)
            continue;
        bool holds = true;
        for (std::size_t d = 0; d < m_dimensions && holds; ++d)
            holds = m_capacity[at(type)][d] >= m_capacity[at(own)][d] - free(slot, d);
        if (holds && mayBecome(slot, type))
            return type;
    }
    return own;
}

/// Whether the rules other than capacity let all that is in the slot be on the type.
bool Frame::mayBecome(std::size_t slot, int type) const
{
    if (!m_anyRestricted)
        return true;
    const int domain = m_model->types[at(type)].domain;
    std::vector<int> inUnits;
    for (const int item : m_items[slot]) {
        const Model::Class &cls = m_model->classes[at(item)];
        if (!m_model->allowed(item, type))
            return false;
        // Rare, and bins of another domain are seldom cheaper: not worth counting.
        if (cls.group >= 0 && domain != m_model->types[at(m_type[slot])].domain)
            return false;
        if (cls.oneUnit)
            inUnits.push_back(item);
    }
    std::sort(inUnits.begin(), inUnits.end());
    return inUnits.empty() || m_model->fitUnits(type, inUnits, false);
}

void Frame::note(Change::What what, std::size_t slot, std::size_t index, int value)
{
    m_log.push_back({what, static_cast<std::uint32_t>(slot), static_cast<std::uint32_t>(index), value});
}

void Frame::rollback()
{
    std::vector<Change> log;
    log.swap(m_log); // what follows notes again
    for (std::size_t i = log.size(); i-- > 0;) {
        const Change &change = log[i];
        std::vector<int> &items = m_items[change.slot];
        switch (change.what) {
        case Change::What::Put:
            takeAt(change.slot, items.size() - 1);
            break;
        case Change::What::Take:
            put(change.slot, change.value);
            std::swap(items[change.index], items.back());
            break;
        case Change::What::Open:
            closeBin(change.slot);
            break;
        case Change::What::Close:
            openBin(change.value); // the slot freed last is the one that is used first
            break;
        case Change::What::Retype:
            retype(change.slot, change.value);
            break;
        }
    }
    log.clear();
    log.swap(m_log);
}

std::size_t Frame::openBin(int type)
{
    std::size_t slot = m_type.size();
    if (m_unused.empty()) {
        m_type.push_back(-1);
        m_items.emplace_back();
        m_conflict.emplace_back();
        m_place.push_back(0);
        m_slack.push_back(0);
        m_free.resize(m_free.size() + m_dimensions, kNoBin);
        m_scan.grow();
    } else {
        slot = m_unused.back();
        m_unused.pop_back();
    }
    m_type[slot] = type;
    m_place[slot] = m_open.size();
    m_open.push_back(slot);
    std::copy(m_capacity[at(type)].begin(), m_capacity[at(type)].end(), freeIn(slot));
    m_slack[slot] = m_typeWorth[at(type)];
    show(slot);
    if (m_stock[at(type)] != kUnlimited)
        --m_stock[at(type)];
    m_cost += m_model->types[at(type)].cost;
    note(Change::What::Open, slot, 0, type);
    return slot;
}

void Frame::closeBin(std::size_t slot)
{
    const int type = m_type[slot];
    if (m_stock[at(type)] != kUnlimited)
        ++m_stock[at(type)];
    m_cost -= m_model->types[at(type)].cost;
    m_type[slot] = -1;
    std::fill_n(freeIn(slot), m_dimensions, kNoBin);
    m_scan.close(slot);
    const std::size_t last = m_open.back();
    m_open[m_place[slot]] = last;
    m_place[last] = m_place[slot];
    m_open.pop_back();
    m_unused.push_back(slot);
    note(Change::What::Close, slot, 0, type);
}

void Frame::retype(std::size_t slot, int type)
{
    const int before = m_type[slot];
    double *free = freeIn(slot);
    for (std::size_t d = 0; d < m_dimensions; ++d)
        free[d] += m_capacity[at(type)][d] - m_capacity[at(before)][d];
    m_slack[slot] += m_typeWorth[at(type)] - m_typeWorth[at(before)];
    show(slot);
    if (m_stock[at(before)] != kUnlimited)
        ++m_stock[at(before)];
    if (m_stock[at(type)] != kUnlimited)
        --m_stock[at(type)];
    m_cost += m_model->types[at(type)].cost - m_model->types[at(before)].cost;
    m_type[slot] = type;
    note(Change::What::Retype, slot, 0, before);
}

void Frame::change(std::size_t slot, int cls, double sign)
{
    const double *asked = demand(cls);
    double *free = freeIn(slot);
    for (std::size_t d = 0; d < m_dimensions; ++d)
        free[d] -= sign * asked[d];
    m_slack[slot] -= sign * m_classWorth[at(cls)];
    show(slot);
}

void Frame::show(std::size_t slot)
{
    const double *free = freeIn(slot);
    for (std::size_t d = 0; d < m_dimensions; ++d)
        m_scan.setFree(slot, d, free[d]);
    m_scan.setKey(slot, m_slack[slot]);
}

void Frame::count(std::size_t slot, int cls, std::int64_t by)
{
    const Model::Class &changed = m_model->classes[at(cls)];
    if (changed.conflict >= 0) {
        Conflict &conflict = m_conflict[slot];
        conflict = {changed.conflict, conflict.items + by};
        m_scan.setOwner(slot, conflict.items > 0 ? changed.conflict : -1);
    }
    const int group = changed.group;
    if (group < 0)
        return;
    // The item itself is in the slot's list at this moment.
    std::int64_t inside = 0;
    for (const int item : m_items[slot])
        inside += m_model->classes[at(item)].group == group ? 1 : 0;
    if (inside > 1)
        m_joined[at(group)] += by;
    const int domain = m_model->types[at(m_type[slot])].domain;
    if (domain >= 0)
        m_inDomain[at(group)][at(domain)] += by;
}

void Frame::put(std::size_t slot, int cls)
{
    m_items[slot].push_back(cls);
    change(slot, cls, 1);
    count(slot, cls, 1);
    note(Change::What::Put, slot, 0, cls);
}

void Frame::takeAt(std::size_t slot, std::size_t index)
{
    const int cls = m_items[slot][index];
    count(slot, cls, -1);
    change(slot, cls, -1);
    m_items[slot][index] = m_items[slot].back();
    m_items[slot].pop_back();
    note(Change::What::Take, slot, index, cls);
}

void Frame::empty(std::size_t slot, std::vector<int> &out)
{
    out.insert(out.end(), m_items[slot].begin(), m_items[slot].end());
    while (!m_items[slot].empty())
        takeAt(slot, m_items[slot].size() - 1);
}

} // namespace grondplan::packing
