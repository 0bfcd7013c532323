#include "core/text/texttable.h"

#include <array>

namespace grondplan {

static constexpr std::array kTexts = {
    Text{"cli.pack",
         QT_TRANSLATE_NOOP(
             "grondplan",
             "Run the placement engine alone, on an instance in JSON; the manual page has its fields.")},
    Text{"option.steps",
         QT_TRANSLATE_NOOP("grondplan",
                           "How long to try, in steps: every machine gives the same answer (default: %1).")},
    Text{"option.time-limit",
         QT_TRANSLATE_NOOP("grondplan", "Stop after so many milliseconds with the best answer so far.")},
    Text{"option.threads",
         QT_TRANSLATE_NOOP("grondplan", "How many threads to use; the answer is the same.")},
    Text{"option.without", QT_TRANSLATE_NOOP("grondplan", "Passes to leave out, separated by commas: %1.")},
    Text{"pack.one-instance", QT_TRANSLATE_NOOP("grondplan", "pack takes one instance, and no more.")},

    // What is wrong with an instance; %1 is the place in it, as items[3].demand[0].
    Text{"pack.not-json", QT_TRANSLATE_NOOP("grondplan", "This is not JSON: %1.")},
    Text{"pack.not-an-object", QT_TRANSLATE_NOOP("grondplan", "%1: an object in braces is needed here.")},
    Text{"pack.not-a-list", QT_TRANSLATE_NOOP("grondplan", "%1: a list in brackets is needed here.")},
    Text{"pack.not-a-text", QT_TRANSLATE_NOOP("grondplan", "%1: a text in quotes is needed here.")},
    Text{"pack.not-a-truth", QT_TRANSLATE_NOOP("grondplan", "%1: true or false is needed here.")},
    Text{"pack.not-a-number",
         QT_TRANSLATE_NOOP("grondplan", "%1: a whole number from %2 to %3 is needed here.")},
    Text{"pack.missing", QT_TRANSLATE_NOOP("grondplan", "%1 is missing.")},
    Text{"pack.schema", QT_TRANSLATE_NOOP("grondplan", "The schema is \"%1\"; only \"%2\" is read.")},
    Text{"pack.no-dimensions", QT_TRANSLATE_NOOP("grondplan", "dimensions: at least one is needed.")},
    Text{"pack.numbers", QT_TRANSLATE_NOOP("grondplan", "%1: %2 numbers, while there are %3 dimensions.")},
    Text{"pack.unknown-bin", QT_TRANSLATE_NOOP("grondplan", "%1: there is no bin \"%2\".")},
    Text{"pack.unknown-dimension", QT_TRANSLATE_NOOP("grondplan", "%1: there is no dimension \"%2\".")},
    Text{"pack.same-id", QT_TRANSLATE_NOOP("grondplan", "%1: another bin is called \"%2\" too.")},
    Text{"pack.below-capacity",
         QT_TRANSLATE_NOOP("grondplan", "%1: after a failure a bin cannot have less than its capacity.")},
    Text{"pack.too-many-items", QT_TRANSLATE_NOOP("grondplan", "There are more than %1 items in all.")},
    Text{"pack.cost-too-large",
         QT_TRANSLATE_NOOP("grondplan",
                           "The bins cost so much that the total for so many items could not be counted.")},
    Text{"pack.unknown-field", QT_TRANSLATE_NOOP("grondplan", "%1 is not known, and was passed over.")},

    // What the answer leaves to say.
    Text{"pack.unplaced.too-large",
         QT_TRANSLATE_NOOP("grondplan", "%1 of %2 not placed: it needs %4 more %5 than bin %3 has.")},
    Text{"pack.unplaced.no-allowed-bin",
         QT_TRANSLATE_NOOP("grondplan", "%1 of %2 not placed: there is no bin it may be in.")},
    Text{"pack.unplaced.stock-used-up",
         QT_TRANSLATE_NOOP("grondplan", "%1 of %2 not placed: all bins it may be in are used up.")},
    Text{"pack.unplaced.spread",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: its group must be spread over more bins than there are.")},
    Text{"pack.reserve-not-kept",
         QT_TRANSLATE_NOOP("grondplan",
                           "There are not enough bins to place everything again when %1 of them fail.")},
};

TextTable packTexts()
{
    return {kTexts.data(), kTexts.size()};
}

} // namespace grondplan
