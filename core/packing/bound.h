#pragma once

#include "core/packing/model.h"

namespace grondplan::packing {

struct Bound
{
    std::int64_t value = 0;
    BoundKind kind = BoundKind::Aggregate;

    void raise(std::int64_t to, BoundKind by)
    {
        if (to > value) {
            value = to;
            kind = by;
        }
    }
};

/// At least this many bins are needed when all are of this type. Integers only; the largest of
/// - aggregate: all demands of a dimension over its capacity,
/// - count: of items that take at least v of a capacity c, floor(c / v) fit together, for every v; conflict
/// groups apart,
/// - spread, least,
/// - failure: without `reserve` of the bins the others hold all at the capacity after a failure.
/// Zero for a model without items.
Bound leastBinsOf(const Model &model, int type);

/// What `bins` bins cost at least, whichever they are.
std::int64_t costOfAny(const Model &model, std::int64_t bins);

/// At least this is the cost of what is left out when `reserve` bins fail and the others hold all. Every item
/// must have a bin left that suits it, so there are more than `reserve` that do; these may fail, and cost at
/// least what the cheapest of them do. The largest over all classes.
std::int64_t costOfSpare(const Model &model);

/// At least this cost when types may be mixed: the same five, priced. A dimension is covered at least cost,
/// with stock and whole bins where the numbers are small enough.
Bound leastCost(const Model &model);

/// The one of the two that fits the number of types, as a cost; where all items are alike, counted out.
Bound simpleBound(const Model &model);

} // namespace grondplan::packing
