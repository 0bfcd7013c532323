// A bare number has no currency, and may be euros or cents.
#include "core/base/money.h"

using namespace grondplan;

#ifdef WRONG
const Money kPrice = 5;
#else
const Money kPrice = {500, Currency()};
#endif
