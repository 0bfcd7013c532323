#include "core/text/texttable.h"

#include <array>

namespace grondplan {

static constexpr std::array kPackTexts = {
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
    Text{"pack.not-a-number", QT_TRANSLATE_NOOP("grondplan", "%1: %4 is no whole number from %2 to %3.")},
    Text{"pack.missing", QT_TRANSLATE_NOOP("grondplan", "%1 is missing.")},
    Text{"pack.schema", QT_TRANSLATE_NOOP("grondplan", "%1 is \"%2\"; only \"%3\" is read.")},
    Text{"pack.no-dimensions", QT_TRANSLATE_NOOP("grondplan", "%1: at least one is needed.")},
    Text{"pack.numbers",
         QT_TRANSLATE_NOOP("grondplan", "%1: the list has %2 numbers, of %3: one for each dimension.")},
    Text{"pack.unknown-bin", QT_TRANSLATE_NOOP("grondplan", "%1: there is no bin \"%2\".")},
    Text{"pack.unknown-dimension", QT_TRANSLATE_NOOP("grondplan", "%1: there is no dimension \"%2\".")},
    Text{"pack.no-bins-allowed",
         QT_TRANSLATE_NOOP("grondplan", "%1: the list is empty; name a bin, or leave it out to allow all.")},
    Text{"pack.same-id", QT_TRANSLATE_NOOP("grondplan", "%1: another bin is called \"%2\" too.")},
    Text{"pack.same-dimension",
         QT_TRANSLATE_NOOP("grondplan", "%1: another dimension is called \"%2\" too.")},
    Text{"pack.empty", QT_TRANSLATE_NOOP("grondplan", "%1: the text is empty.")},
    Text{"pack.no-group", QT_TRANSLATE_NOOP("grondplan", "%1 is a rule of a group; name one in spread.")},
    Text{"pack.key-twice", QT_TRANSLATE_NOOP("grondplan", "A key stands twice in one object.")},
    Text{"pack.below-capacity",
         QT_TRANSLATE_NOOP("grondplan", "%1: after a failure a bin cannot have less than its capacity.")},
    Text{"pack.too-many-items", QT_TRANSLATE_NOOP("grondplan", "%1: there are more than %2 in all.")},
    Text{"pack.cost-too-large",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1: they cost so much that the total for so many items could not be counted.")},
    Text{"pack.unknown-field", QT_TRANSLATE_NOOP("grondplan", "%1 is not known, and was passed over.")},

    // What the answer leaves to say.
    Text{"pack.unplaced.too-large",
         QT_TRANSLATE_NOOP("grondplan", "%1 of %2 not placed: it needs %4 more %5 than bin %3 has.")},
    Text{"pack.unplaced.no-allowed-bin",
         QT_TRANSLATE_NOOP("grondplan", "%1 of %2 not placed: there is no bin it may be in.")},
    Text{"pack.unplaced.stock-used-up",
         QT_TRANSLATE_NOOP("grondplan", "%1 of %2 not placed: all bins it may be in are used up.")},
    Text{"pack.unplaced.stock-short",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: all bins it may be in are used up; bin %3 comes closest, "
                           "where %4 more %5 is needed.")},
    Text{"pack.unplaced.unit",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: it must be inside one unit, and needs %4 more %5 than one "
                           "of bin %3 has.")},
    Text{"pack.unplaced.units-used-up",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: it must be inside one unit, and no unit of any bin it may "
                           "be in has room.")},
    Text{"pack.unplaced.apart",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: every bin it may be in holds another group that it is to "
                           "be apart from.")},
    Text{"pack.unplaced.domain",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: no more of its group may be in any of the domains there "
                           "are.")},
    Text{"pack.unplaced.spread",
         QT_TRANSLATE_NOOP("grondplan",
                           "%1 of %2 not placed: its group must be spread over more bins than there are.")},
    Text{"pack.reserve-not-kept",
         QT_TRANSLATE_N_NOOP("grondplan",
                             "No placement was found that survives %n bin(s) failing. Of this one, when %1 "
                             "fail, these find no place on the others: %2."),
         true},
    Text{"pack.reserve-impossible",
         QT_TRANSLATE_N_NOOP("grondplan",
                             "With these bins nothing survives %n bin(s) failing. Of this placement, when %1 "
                             "fail, these find no place on the others: %2."),
         true},
    Text{"pack.bins-lacking",
         QT_TRANSLATE_N_NOOP("grondplan",
                             "%n bin(s) of the %1 that must be open are lacking: there are no more."),
         true},
    Text{"pack.stopped",
         QT_TRANSLATE_NOOP("grondplan", "Stopped: this is the best found so far, with its bound.")},
    Text{"pack.passed-over", QT_TRANSLATE_NOOP("grondplan", "more is wrong, and not shown.")},
};

TextTable packTexts()
{
    return {kPackTexts.data(), kPackTexts.size()};
}

} // namespace grondplan
