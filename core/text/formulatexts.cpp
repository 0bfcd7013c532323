#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kTexts[] = {
    // What formulas do.
    {"term.sum", QT_TRANSLATE_NOOP("grondplan", "sum")},
    {"term.min", QT_TRANSLATE_NOOP("grondplan", "least of")},
    {"term.max", QT_TRANSLATE_NOOP("grondplan", "most of")},
    {"term.rounded", QT_TRANSLATE_NOOP("grondplan", "rounded")},
    {"term.up", QT_TRANSLATE_NOOP("grondplan", "up")},
    {"term.down", QT_TRANSLATE_NOOP("grondplan", "down")},
    {"term.published", QT_TRANSLATE_NOOP("grondplan", "published for")},
    {"term.placement", QT_TRANSLATE_NOOP("grondplan", "placement")},
    {"term.plan", QT_TRANSLATE_NOOP("grondplan", "plan")},
    {"term.rounded-up", QT_TRANSLATE_NOOP("grondplan", "rounded up")},
    {"term.rounded-down", QT_TRANSLATE_NOOP("grondplan", "rounded down")},
    {"term.place", QT_TRANSLATE_NOOP("grondplan", "place")},
    {"term.place-again", QT_TRANSLATE_NOOP("grondplan", "place again")},
    {"term.failures-tried", QT_TRANSLATE_NOOP("grondplan", "failures tried")},
    {"term.aggregate-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by sums")},
    {"term.count-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by counting")},
    {"term.spread-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by spreading")},
    {"term.failure-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by failures")},
    {"term.least-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by the fewest there must be")},
    {"term.assignment-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by numbers of servers")},
    {"term.columns-bound", QT_TRANSLATE_NOOP("grondplan", "lower bound by fillings of a server")},

    // What stands in formulas, and has no row of its own with a value ("step-input.NAME").
    {"term.one", QT_TRANSLATE_NOOP("grondplan", "one")},
    {"term.default", QT_TRANSLATE_NOOP("grondplan", "default size")},
    {"term.template", QT_TRANSLATE_NOOP("grondplan", "size of the template")},
    {"term.containers", QT_TRANSLATE_NOOP("grondplan", "containers")},
    {"term.orchestration", QT_TRANSLATE_NOOP("grondplan", "orchestration")},
    {"term.vm", QT_TRANSLATE_NOOP("grondplan", "VMs")},
    {"term.server", QT_TRANSLATE_NOOP("grondplan", "a server")},
    {"term.failed-servers", QT_TRANSLATE_NOOP("grondplan", "failed servers")},
    {"term.failed-instances", QT_TRANSLATE_NOOP("grondplan", "instances of the failed servers")},
    {"term.other-servers", QT_TRANSLATE_NOOP("grondplan", "other servers")},
    {"term.room", QT_TRANSLATE_NOOP("grondplan", "what there is")},
    {"term.own", QT_TRANSLATE_NOOP("grondplan", "what one takes")},
    {"term.dominant-share", QT_TRANSLATE_NOOP("grondplan", "largest share")},
    {"term.dominant-shares", QT_TRANSLATE_NOOP("grondplan", "largest shares")},
    {"term.zones", QT_TRANSLATE_NOOP("grondplan", "zones")},
    {"term.parts", QT_TRANSLATE_NOOP("grondplan", "parts")},
    {"term.price", QT_TRANSLATE_NOOP("grondplan", "price")},
    {"term.base", QT_TRANSLATE_NOOP("grondplan", "base")},
    {"term.band", QT_TRANSLATE_NOOP("grondplan", "band")},
    {"term.share", QT_TRANSLATE_NOOP("grondplan", "share")},
    {"term.most", QT_TRANSLATE_NOOP("grondplan", "most there may be")},
    {"term.small", QT_TRANSLATE_NOOP("grondplan", "smallest")},
    {"term.count", QT_TRANSLATE_NOOP("grondplan", "count")},
    {"term.on", QT_TRANSLATE_NOOP("grondplan", "on")},
    {"term.every", QT_TRANSLATE_NOOP("grondplan", "every")},
    {"term.node", QT_TRANSLATE_NOOP("grondplan", "node")},
    {"term.per-node", QT_TRANSLATE_NOOP("grondplan", "per node")},
    {"term.per-pod", QT_TRANSLATE_NOOP("grondplan", "per pod")},
    {"term.per-vcpu", QT_TRANSLATE_NOOP("grondplan", "per vCPU")},
    {"term.per-gpu", QT_TRANSLATE_NOOP("grondplan", "per GPU")},
    {"term.per-series", QT_TRANSLATE_NOOP("grondplan", "per series")},
    {"term.per-thousand", QT_TRANSLATE_NOOP("grondplan", "per thousand")},
    {"term.vcpu", QT_TRANSLATE_NOOP("grondplan", "vCPU")},
    {"term.vcpus", QT_TRANSLATE_NOOP("grondplan", "vCPUs")},
    {"term.gpus", QT_TRANSLATE_NOOP("grondplan", "GPUs")},
    {"term.node-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of a node")},
    {"term.agent", QT_TRANSLATE_NOOP("grondplan", "agent")},
    {"term.agents", QT_TRANSLATE_NOOP("grondplan", "agents")},
    {"term.daemon", QT_TRANSLATE_NOOP("grondplan", "daemon")},
    {"term.operating-system", QT_TRANSLATE_NOOP("grondplan", "operating system")},
    {"term.eviction", QT_TRANSLATE_NOOP("grondplan", "eviction threshold")},
    {"term.reserve", QT_TRANSLATE_NOOP("grondplan", "reserve")},
    {"term.request", QT_TRANSLATE_NOOP("grondplan", "request")},
    {"term.reads", QT_TRANSLATE_NOOP("grondplan", "reads")},
    {"term.writes", QT_TRANSLATE_NOOP("grondplan", "writes")},
    {"term.pairs", QT_TRANSLATE_NOOP("grondplan", "pairs")},
    {"term.all-pairs", QT_TRANSLATE_NOOP("grondplan", "all pairs")},
    {"term.licence-price", QT_TRANSLATE_NOOP("grondplan", "price of a licence")},
    {"term.hours-of-month", QT_TRANSLATE_NOOP("grondplan", "hours in a month")},
    {"term.full-power", QT_TRANSLATE_NOOP("grondplan", "power at full load")},
    {"term.setup-fee", QT_TRANSLATE_NOOP("grondplan", "setup fee")},
};

TextTable formulaTexts()
{
    return {kTexts, std::size(kTexts)};
}

} // namespace grondplan
