#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kTexts[] = {
    // What formulas do.
    {"term.sum", QT_TRANSLATE_NOOP("grondplan", "sum")},
    {"term.min", QT_TRANSLATE_NOOP("grondplan", "least of")},
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
    {"term.setup-fee", QT_TRANSLATE_NOOP("grondplan", "setup fee")},
};

TextTable formulaTexts()
{
    return {kTexts, std::size(kTexts)};
}

} // namespace grondplan
