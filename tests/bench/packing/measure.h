#pragma once

#include "tests/bench/packing/families.h"

#include <optional>
#include <string>

namespace grondplan::bench {

/// How an instance is run.
struct Run
{
    packing::Budget budget;
    int repeat = 1;
    bool besideFirstFit = true;
    /// The limit of time is of the processor, as long as there is one thread.
    bool limitIsOfProcessor = true;
    bool changeOne = false; ///< first solved, then one class gets an item more, and that is measured
};

/// What one instance came to. Of several runs: the answer of the median cost, the median of each measure.
struct Row
{
    std::string name;
    std::string family;
    std::int64_t items = 0;
    std::int64_t classes = 0;
    std::int64_t cost = 0;
    std::int64_t bound = 0;
    std::string boundKind;
    std::int64_t gapPpm = 0;
    bool proved = false;
    bool reproducible = true;
    std::int64_t unplaced = 0;
    bool survives = true;
    std::int64_t steps = 0;
    double millis = 0; ///< of the processor, all threads together
    /// What solving adds at most to what the process holds with the problem in it, the answer included.
    std::int64_t memory = 0;
    std::int64_t problemMemory = 0; ///< of the problem itself, counted, not measured
    std::optional<std::int64_t> firstFitCost;
    double firstFitMillis = 0;
    std::optional<std::int64_t> optimum;
    std::optional<std::int64_t> bestKnown;
    std::optional<std::int64_t> boundKnown;
    std::string wrong; ///< what verify() says, or why there is no answer; empty = all is well

    /// How far the cost is above the optimum, or the best that is known, in percent.
    [[nodiscard]] std::optional<double> abovePercent() const;
    [[nodiscard]] double gapPercent() const { return static_cast<double>(gapPpm) / 10'000; }
    /// Proved by itself, or of the cost that is known to be the least.
    [[nodiscard]] bool isOptimal() const
    {
        return wrong.empty() && (proved || (optimum && cost == *optimum));
    }
    [[nodiscard]] double bytesPerItem() const;
};

/// Solves in a process of its own, so that memory is that of this instance alone and a crash is a row.
Row measured(const Instance &instance, const Run &run);

} // namespace grondplan::bench
