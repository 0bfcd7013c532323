#pragma once

#include "core/packing/bound.h"
#include "core/packing/fill.h"
#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace grondplan::packing {

/// The best placements of one model while the passes go over it.
class Search
{
public:
    /// \param check  called after every pass with the best placement and whether it survives the failures
    using Check = std::function<void(const Placement &, bool survives)>;

    Search(const Model &model, Meter &meter, const std::vector<std::string> &without, Check check);

    /// Runs every pass that is not left out. Reports are added up by name.
    void run(std::vector<PassReport> &reports);

    [[nodiscard]] const Placement &best() const { return survives() ? *m_surviving : *m_plain; }
    /// To place as much as can be comes before surviving failures.
    [[nodiscard]] bool survives() const
    {
        return m_surviving && m_surviving->leftItems() <= m_plain->leftItems();
    }

    [[nodiscard]] static std::vector<std::string> passNames();

private:
    struct Pass
    {
        const char *name;
        void (Search::*run)();
        bool isEssential; ///< runs when the steps are used up too
    };
    static const std::vector<Pass> &passes();

    void firstFitDecreasing() { fillAll(true); }
    void bestFitDecreasing() { fillAll(false); }
    void dotProduct();
    void cheaperTypes() { improveAll(false); }
    void emptying() { improveAll(true); }
    void addReserve();
    void balanced();

    void fillAll(bool first);
    void fillFirst(Choice choice);
    void improveAll(bool emptyToo);
    bool balancedOn(int type, std::int64_t bins);
    bool balancedOn(int type);
    [[nodiscard]] std::vector<int> typesForAll() const;
    void consider(Placement placement);
    [[nodiscard]] bool isDone() const;
    void report(std::vector<PassReport> &reports, const char *name, double millis, std::int64_t steps) const;

    const Model &m_model;
    Meter &m_meter;
    std::set<std::string> m_without;
    Check m_check;
    Bound m_bound;
    bool m_restricted = false;            ///< some classes may not be everywhere
    std::optional<Placement> m_plain;     ///< best in normal running
    std::optional<Placement> m_surviving; ///< best of those that survive the failures
};

} // namespace grondplan::packing
