#pragma once

#include "core/packing/bound.h"
#include "core/packing/meter.h"

#include <vector>

namespace grondplan::packing {

/// What a relaxation came to. Types are those of the model.
struct Relaxed
{
    std::int64_t value = 0;     ///< nothing costs less; 0 when nothing was found
    std::int64_t root = 0;      ///< before any branching
    bool isExact = false;       ///< the relaxation itself cannot give more
    Certificate certificate;    ///< of `value`
    bool countsFailing = false; ///< what may fail is in the value
    /// By type: how many bins the relaxation would take for it; empty where it is not exact.
    std::vector<std::int64_t> bins;
};

/// How items are told apart.
enum class Grain
{
    All,    ///< one sum of demands, as if any item could be on any type
    Groups, ///< and one for every set of types, of what suits no other: GPU, licences, large items
    Classes ///< every class by itself
};

struct Relaxing
{
    Grain grain = Grain::All;
    /// With the capacities after a failure. By classes it is for Model::reserve bins less; else so many of
    /// the bins it takes may fail, which is in the value.
    bool afterFailure = false;
    std::int64_t target = 0; ///< no more is wanted than this
    std::int64_t floor = 0;  ///< known to be the least it costs: whole bins of that cost are looked for first
    int mostNodes = 0;       ///< of the tree
};

/// Least cost of whole bins that offer enough in every dimension, when items may be cut and shared out over
/// the types that suit them. Branch and bound over the numbers of bins, by linear programs; what is claimed
/// is proved in integers by the dual of each leaf.
Relaxed relax(const Model &model, const Relaxing &how, Meter &meter);

/// How many steps its first linear program takes, about; measured on programs of 10 to 2000 rows.
double stepsOfRelaxation(const Model &model, Grain grain);

} // namespace grondplan::packing
