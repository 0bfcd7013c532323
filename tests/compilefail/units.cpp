// CPU and memory are different things, and their sum is nothing.
#include "core/base/quantity.h"

using namespace grondplan;

#ifdef WRONG
const auto kSum = Bytes(1) + MilliCpu(1);
#else
const auto kSum = Bytes(1) + Bytes(1);
#endif
