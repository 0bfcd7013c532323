// What can fail must be looked at.
#include "core/base/result.h"

using namespace grondplan;

Result<> save();
void close();

void close()
{
#ifdef WRONG
    save();
#else
    if (!save())
        return;
#endif
}
