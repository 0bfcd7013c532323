#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static const Text kCompareTexts[] = {
    {"compare.servers", QT_TRANSLATE_NOOP("grondplan", "Servers")},
    {"compare.month", QT_TRANSLATE_NOOP("grondplan", "Cost per month")},
    {"compare.density", QT_TRANSLATE_NOOP("grondplan", "Instances per server")},
    {"compare.node-vms", QT_TRANSLATE_NOOP("grondplan", "Node VMs")},
    {"compare.cpu-utilisation", QT_TRANSLATE_NOOP("grondplan", "CPU in use")},
    {"compare.memory-utilisation", QT_TRANSLATE_NOOP("grondplan", "Memory in use")},
    {"compare.effective-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU with overhead")},
    {"compare.failures-survived", QT_TRANSLATE_NOOP("grondplan", "Server failures survived")},
    {"compare.unplaced", QT_TRANSLATE_NOOP("grondplan", "Instances not placed")},
    {"compare.workloads", QT_TRANSLATE_NOOP("grondplan", "Workloads")},
    {"compare.assumed-sizes", QT_TRANSLATE_NOOP("grondplan", "Sizes assumed")},
    {"compare.proven-gap", QT_TRANSLATE_NOOP("grondplan", "Proven gap")},
    {"compare.added", QT_TRANSLATE_NOOP("grondplan", "added")},
    {"compare.removed", QT_TRANSLATE_NOOP("grondplan", "removed")},
    {"compare.size", QT_TRANSLATE_NOOP("grondplan", "another size")},
    {"compare.replicas", QT_TRANSLATE_NOOP("grondplan", "other replicas")},
    {"compare.tier", QT_TRANSLATE_NOOP("grondplan", "another tier")},
};

TextTable compareTexts()
{
    return {std::data(kCompareTexts), std::size(kCompareTexts)};
}

} // namespace grondplan
