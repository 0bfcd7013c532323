// A bare number has no unit.
#include "core/base/quantity.h"

using namespace grondplan;

#ifdef WRONG
const MilliCpu kNeed = 500;
#else
const MilliCpu kNeed = 500_mcpu;
#endif
