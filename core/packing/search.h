#pragma once

#include "core/packing/bound.h"
#include "core/packing/columns.h"
#include "core/packing/fill.h"
#include "core/packing/frame.h"
#include "core/packing/meter.h"
#include "core/packing/placement.h"
#include "core/packing/relaxation.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace grondplan::packing {

/// The best placements of one model, and the best bound, while the passes go over it.
class Search
{
public:
    /// \param check  called after every pass with the best placement and whether it survives the failures
    using Check = std::function<void(const Placement &, bool survives)>;

    /// What a certificate proves; it is of the problem after that.
    using Confirm = std::function<std::int64_t(Certificate &)>;

    Search(const Model &model, Meter &meter, const Budget &budget, Check check, Confirm confirm);

    /// Whether a relaxation leaves the hope that there is something as cheap.
    [[nodiscard]] bool mayCost(std::int64_t most);

    /// Runs every pass that is not left out. Reports are added up by name.
    void run(std::vector<PassReport> &reports);

    [[nodiscard]] const Placement &best() const
    {
        return m_model.reserve > 0 && survives() ? *m_surviving : *m_plain;
    }
    /// The same, for the last time.
    [[nodiscard]] Placement takeBest()
    {
        return std::move(m_model.reserve > 0 && survives() ? *m_surviving : *m_plain);
    }
    /// To place as much as can be comes before surviving failures.
    [[nodiscard]] bool survives() const
    {
        if (m_model.reserve == 0)
            return m_plain.has_value();
        return m_surviving && m_surviving->leftItems() <= m_plain->leftItems();
    }
    /// Of all items of the model, placed or not.
    [[nodiscard]] const Bound &bound() const { return m_bound; }
    [[nodiscard]] const Certificate &certificate() const { return m_claims.back().certificate; }

    [[nodiscard]] static std::vector<std::string> passNames();

private:
    struct Pass
    {
        const char *name;
        void (Search::*run)();
        double share;     ///< of what is left of the budget
        bool isEssential; ///< runs when the steps are used up too
    };
    static const std::vector<Pass> &passes();
    [[nodiscard]] double shareOf(const Pass &pass) const;

    // Greedy (search.cpp).
    void repair();
    void firstFitDecreasing() { fillAll(true); }
    void bestFitDecreasing() { fillAll(false); }
    void dotProduct();
    void cheaperTypes() { improveAll(false); }
    void emptying() { improveAll(true); }
    void fewerTypes();

    // For the reserve (reserve.cpp).
    void addReserve();
    void balanced();
    void surviving();

    // Proofs and long searches (refine.cpp).
    void relaxation();
    void branching();
    void settling();
    void beam();
    void ruinAndRecreate();
    void regrouping();
    void columns();
    void ejection();
    void annealing();

    using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t>;
    static Key keyOf(const Placement &placement);
    [[nodiscard]] double shareBeforeReserve() const;
    [[nodiscard]] int typeForMany() const;
    void fillAll(bool first);
    [[nodiscard]] Budget untilTime() const;
    void beamRest(Placement &placement, int only, Meter &meter) const;
    void fillFirst(Choice choice);
    void improveAll(bool emptyToo);
    bool balancedOn(int type, std::int64_t bins);
    bool balancedOn(int type);
    [[nodiscard]] std::vector<int> typesForAll() const;
    void consider(Placement placement);
    [[nodiscard]] bool isDone() const;
    /// Nothing cheaper is to be found in normal running.
    [[nodiscard]] bool isPlainDone() const;
    [[nodiscard]] std::int64_t plainTarget() const;
    [[nodiscard]] bool isUniform() const { return m_model.types.size() == 1; }
    std::int64_t relaxAs(Grain grain, int nodes);
    void relaxTo(int nodes);
    [[nodiscard]] bool hasManyInBin() const;
    [[nodiscard]] bool isLarge() const;
    void take(const Relaxed &relaxed, bool afterFailure);
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] bool hasConflicts() const;
    void columnsFor(bool afterFailure, Meter &meter, std::optional<Placement> &found);
    /// A bound that no integers have proved yet.
    struct Claim
    {
        Bound bound;
        Certificate certificate;
        const char *pass = "";
        bool isSure = false;
    };
    void claim(std::int64_t value, BoundKind kind, Certificate certificate);
    /// Takes the bound back as far as it is not proved.
    void confirm(std::vector<PassReport> &reports);
    void runPass(const Pass &pass, std::vector<PassReport> &reports);
    [[nodiscard]] Certificate inProblem(const Certificate &certificate) const;
    void annealRounds(Meter &meter, std::int64_t firstSteps, double hot,
                      std::optional<Placement> &found) const;
    void report(std::vector<PassReport> &reports, const char *name, double millis, std::int64_t steps) const;

    const Model &m_model;
    Meter &m_meter;
    const Budget &m_budget;
    std::set<std::string> m_without;
    Check m_check;
    Confirm m_confirm;
    std::int64_t m_dearest = kLargest; ///< a bound above that is as good as any
    Bound m_bound;
    std::vector<Claim> m_claims;             ///< ascending; the first needs no certificate
    const char *m_pass = "";                 ///< that is running
    std::int64_t m_plainBound = 0;           ///< of normal running alone
    std::vector<std::int64_t> m_binsOfBound; ///< by type, where a relaxation of that cost has whole bins
    std::int64_t m_fine = 0;                 ///< of the relaxation by classes, before branching
    std::int64_t m_coarse = 0;               ///< of the one by groups
    bool m_isCoarseExact = false;
    std::int64_t m_relaxSteps = 0;        ///< that the first relaxation took
    bool m_restricted = false;            ///< some classes may not be everywhere
    std::optional<Placement> m_first;     ///< where it all began; whole
    std::optional<Placement> m_plain;     ///< best in normal running
    std::optional<Placement> m_surviving; ///< best of those that survive the failures
};

} // namespace grondplan::packing
