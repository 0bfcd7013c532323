#include "core/packing/settle.h"

#include "core/packing/index.h"
#include "core/packing/random.h"

#include <algorithm>
#include <utility>

namespace grondplan::packing {

namespace {

class Settler
{
public:
    Settler(Frame &frame, std::uint64_t seed, Meter &meter)
        : m_frame(frame)
        , m_meter(meter)
        , m_random(seed)
    {
    }

    void run(std::vector<int> waiting);

private:
    void ruin();
    void order();
    void recreate();
    void touch(std::size_t slot);
    [[nodiscard]] double potential(std::size_t slot) const;

    static constexpr std::size_t kMostLooks = 1024; ///< slots looked at for an item

    Frame &m_frame;
    Meter &m_meter;
    Random m_random;
    double m_change = 0;
    std::vector<int> m_waiting; ///< items without a place
    std::vector<int> m_left;    ///< those of a round
    std::vector<int> m_out;
    std::vector<std::pair<double, int>> m_order;
    std::vector<std::size_t> m_touched;
    std::vector<std::uint32_t> m_stamp;
    std::uint32_t m_round = 0;
};

} // namespace

/// Room in one bin is worth more than the same in many.
double Settler::potential(std::size_t slot) const
{
    constexpr double kUneven = 0.15;
    const double whole = std::max(m_frame.typeWorth(m_frame.type(slot)), 1e-12);
    return -kUneven * m_frame.slack(slot) * m_frame.slack(slot) / whole;
}

void Settler::touch(std::size_t slot)
{
    if (m_stamp[slot] == m_round)
        return;
    m_stamp[slot] = m_round;
    m_touched.push_back(slot);
    m_change -= potential(slot);
}

void Settler::ruin()
{
    const auto &open = m_frame.open();
    const std::size_t bins = std::min<std::size_t>(1 + m_random.below(std::size_t{2}), open.size());
    for (std::size_t i = 0; i < bins; ++i) {
        const std::size_t slot = open[m_random.below(open.size())];
        touch(slot);
        m_frame.empty(slot, m_out);
    }
    const std::size_t single = m_random.below(std::size_t{4});
    for (std::size_t i = 0; i < single; ++i) {
        const std::size_t slot = open[m_random.below(open.size())];
        const auto &items = m_frame.items(slot);
        if (items.empty())
            continue;
        touch(slot);
        const std::size_t index = m_random.below(items.size());
        m_out.push_back(items[index]);
        m_frame.takeAt(slot, index);
    }
}

void Settler::order()
{
    const std::size_t way = m_random.below(std::size_t{3});
    m_order.clear();
    const auto add = [&](int cls) {
        double key = m_random.share();
        if (way == 1)
            key = -m_frame.worth(cls);
        else if (way == 2)
            key = -m_frame.worth(cls) * (0.7 + 0.6 * key);
        m_order.emplace_back(key, cls);
    };
    for (const int cls : m_waiting)
        add(cls);
    for (const int cls : m_out)
        add(cls);
    std::sort(m_order.begin(), m_order.end());
}

void Settler::recreate()
{
    m_left.clear();
    for (const auto &[key, cls] : m_order) {
        const std::size_t slots = m_frame.slots();
        const std::size_t looks = std::min(slots, kMostLooks);
        const std::size_t from = looks < slots ? m_random.below(slots) : 0;
        std::size_t slot = m_frame.tightest(cls, from, looks, Frame::kNowhere);
        if (slot != Frame::kNowhere && m_random.below(std::size_t{16}) == 0) {
            const std::size_t other = m_frame.tightest(cls, from, looks, slot);
            slot = other != Frame::kNowhere ? other : slot;
        }
        m_meter.spend(static_cast<std::int64_t>(looks / 32 + 1));
        if (slot == Frame::kNowhere) {
            m_left.push_back(cls);
            m_change += m_frame.worth(cls);
            continue;
        }
        touch(slot);
        m_frame.put(slot, cls);
    }
}

void Settler::run(std::vector<int> waiting)
{
    m_stamp.assign(m_frame.slots(), 0);
    m_waiting = std::move(waiting);
    double sum = 0;
    for (const int cls : m_waiting)
        sum += m_frame.worth(cls);
    constexpr double kHot = 0.1;
    constexpr double kCold = 0.003;
    const double mean = sum / static_cast<double>(std::max<std::size_t>(1, m_waiting.size()));
    const Meter::Span span = m_meter.span();
    bool isFirst = true;
    while (m_meter.spend(1) && !m_waiting.empty()) {
        ++m_round;
        const double left = 1 - span.share();
        const double heat = mean * (kCold + kHot * left * left);
        m_touched.clear();
        m_out.clear();
        m_change = 0;
        for (const int cls : m_waiting)
            m_change -= m_frame.worth(cls);
        m_frame.begin();
        if (!isFirst)
            ruin();
        order();
        recreate();
        for (const std::size_t slot : m_touched)
            m_change += potential(slot);
        if (isFirst || m_change <= 0 || m_random.below(m_change / heat))
            m_waiting.swap(m_left);
        else
            m_frame.rollback();
        isFirst = false;
    }
}

Placement settle(const Model &model, const std::vector<std::int64_t> &bins, const std::vector<double> &worth,
                 std::uint64_t seed, Meter &meter)
{
    Frame frame(model, worth);
    for (std::size_t t = 0; t < bins.size(); ++t) {
        for (std::int64_t bin = 0; bin < bins[t]; ++bin)
            frame.openBin(static_cast<int>(t));
    }
    std::vector<int> waiting;
    for (std::size_t c = 0; c < model.classes.size(); ++c)
        waiting.insert(waiting.end(), at(model.classes[c].count), static_cast<int>(c));
    if (!frame.open().empty())
        Settler(frame, seed, meter).run(std::move(waiting));
    const std::vector<std::size_t> open = frame.open();
    for (const std::size_t slot : open) {
        if (frame.items(slot).empty())
            frame.closeBin(slot);
    }
    return frame.placement();
}

} // namespace grondplan::packing
