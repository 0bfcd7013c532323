#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <vector>

namespace grondplan::packing {

/// Which open bin an item goes to.
enum class Choice
{
    First, ///< the first it fits in
    Best,  ///< the one that is left fullest
    Worst, ///< the one that is left emptiest
};

/// Which type is opened when an item fits nowhere.
enum class Opening
{
    None,     ///< no bin is opened
    Cheapest, ///< the cheapest it suits
    Value,    ///< the cheapest for its size
    Items,    ///< the cheapest for as many items of the class as fit
};

/// By which size the classes are sorted, largest first.
enum class Measure
{
    Share,
    Sum,
    Square,
    Scarce,
    Product
};
inline constexpr Measure kMeasures[] = {Measure::Share, Measure::Sum, Measure::Square, Measure::Scarce,
                                        Measure::Product};

/// How much a dimension counts: what all items ask of it, valued at the price of the type that has it
/// cheapest. `power` 0 makes all alike, a higher one favours the dearest. Per unit of demand.
std::vector<double> weights(const Model &model, double power);

/// All classes, largest first; `restrictedFirst` puts those in front that may be on few types or share with
/// few.
std::vector<int> orderBy(const Model &model, Measure measure, bool restrictedFirst);

/// Places what is left, class by class.
/// \return false when the meter ran out; then the placement is no use
bool fill(Placement &placement, const std::vector<int> &order, Choice choice, Opening opening, Meter &meter);

/// Places what is left whatever the meter says, so that there is something; once that is over an item is
/// looked for a place for in the last few bins only.
void fillWhole(Placement &placement, const std::vector<int> &order, Choice choice, Opening opening,
               Meter &meter);

/// Fills one bin after the other with what points the same way as its free space.
struct BinRule
{
    enum class Score
    {
        Dot,
        Distance,
        Angle
    };
    Score score = Score::Dot;
    double power = 0;      ///< of the weights within a bin
    double worthPower = 1; ///< of the weights by which types are compared
};
bool fillByBins(Placement &placement, const BinRule &rule, Meter &meter);

} // namespace grondplan::packing
