#pragma once

#include "tests/bench/packing/families.h"
#include "tests/bench/packing/random.h"

namespace grondplan::bench {

using Numbers = std::vector<std::int64_t>;

/// `total` in `count` parts of at least 1 and at most `most`; `total` is at least `count`.
Numbers parted(Random &random, std::int64_t total, std::int64_t count, std::int64_t most);

/// `room` in `count` vectors that fill it exactly in every dimension. `share` is the most of `room` that one
/// of them takes, in percent.
std::vector<Numbers> filling(Random &random, const Numbers &room, std::int64_t count, int share = 100);

/// Builds an instance together with a placement of it: bins are opened with what is in them.
class Planting
{
public:
    Planting(std::string family, const Wish &wish, std::size_t dimensions);

    Random &random() { return m_random; }
    packing::Problem &problem() { return m_instance.problem; }
    [[nodiscard]] std::int64_t classes() const
    {
        return static_cast<std::int64_t>(m_instance.problem.items.size());
    }
    [[nodiscard]] std::int64_t items() const { return m_items; }

    int addType(Numbers capacity, std::int64_t cost);
    /// With no items yet: open() counts them.
    int addClass(Numbers demand);
    packing::ItemClass &itemClass(int index) { return m_instance.problem.items[at(index)]; }
    int newGroup() { return m_groups++; }

    /// One bin with one item more of each class named; a class may be named more than once.
    void open(int type, const std::vector<int> &classes);

    /// Its cost is that of the bins opened, which is the optimum by the argument of its family. Classes are
    /// put in an order that gives nothing away.
    Instance finished();

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    Random m_random;
    Instance m_instance;
    std::int64_t m_items = 0;
    int m_groups = 0;
};

} // namespace grondplan::bench
