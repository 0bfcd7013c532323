#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kOutlookTexts[] = {
    // What the architect says of the future.
    {"prospect.growth", QT_TRANSLATE_NOOP("grondplan", "Growth a month")},
    {"prospect.need-lower", QT_TRANSLATE_NOOP("grondplan", "Need may be lower by")},
    {"prospect.need-higher", QT_TRANSLATE_NOOP("grondplan", "Need may be higher by")},
    {"prospect.host-availability", QT_TRANSLATE_NOOP("grondplan", "A server is up")},

    // What decides the plan.
    {"outlook.section.deciding", QT_TRANSLATE_NOOP("grondplan", "What decides this")},
    {"outlook.section.chances", QT_TRANSLATE_NOOP("grondplan", "How sure it is")},
    {"outlook.section.growth", QT_TRANSLATE_NOOP("grondplan", "As it grows")},
    {"outlook.now",
     QT_TRANSLATE_NOOP("grondplan", "The plan has %1 and costs %2 a month. What follows compares "
                                    "its likely reading with the same plan changed in one thing.")},
    {"outlook.no-place", QT_TRANSLATE_NOOP("grondplan", "does not fit")},
    {"outlook.difference", QT_TRANSLATE_NOOP("grondplan", "%1 (%2)")},
    {"outlook.same", QT_TRANSLATE_NOOP("grondplan", "the same")},
    {"outlook.inputs", QT_TRANSLATE_NOOP("grondplan", "What moves the cost most")},
    {"outlook.column.input", QT_TRANSLATE_NOOP("grondplan", "Input")},
    {"outlook.column.servers-lower", QT_TRANSLATE_NOOP("grondplan", "Servers, lower")},
    {"outlook.column.month-lower", QT_TRANSLATE_NOOP("grondplan", "A month, lower")},
    {"outlook.column.servers-higher", QT_TRANSLATE_NOOP("grondplan", "Servers, higher")},
    {"outlook.column.month-higher", QT_TRANSLATE_NOOP("grondplan", "A month, higher")},
    {"outlook.input.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that workloads need, 10 % either way")},
    {"outlook.input.memory", QT_TRANSLATE_NOOP("grondplan", "Memory that workloads need, 10 % either way")},
    {"outlook.input.overhead",
     QT_TRANSLATE_NOOP("grondplan", "Overhead at the low or high end of its bands")},
    {"outlook.input.cpu-target", QT_TRANSLATE_NOOP("grondplan", "CPU used at most, 5 points either way")},
    {"outlook.input.memory-target",
     QT_TRANSLATE_NOOP("grondplan", "Memory used at most, 5 points either way")},
    {"outlook.input.tolerate", QT_TRANSLATE_NOOP("grondplan", "Failures survived, one fewer or more")},
    {"outlook.input.server-price", QT_TRANSLATE_NOOP("grondplan", "Price of servers, 10 % either way")},
    {"outlook.inputs-remark",
     QT_TRANSLATE_NOOP("grondplan",
                       "Sorted by the largest difference in cost that either way makes. In brackets "
                       "the difference in servers.")},
    {"outlook.cliff",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "Zone %1: %n more replica(s) of %2 take %3, %4 a month; any fewer fit on the "
                         "servers there are."),
     true},
    {"outlook.cliff-options",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "Zone %1: %n more replica(s) of %2 take no server more, but %3 in those there are, "
                         "%4 a month; any fewer fit as they are."),
     true},
    {"outlook.options-more", QT_TRANSLATE_N_NOOP("grondplan", "%n option(s) (disks, memory, network)"), true},
    {"outlook.cliff-beyond",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "Zone %1: %n more replica(s) of %2 still fit on the servers there are; more "
                         "was not tried."),
     true},
    {"outlook.cliff-end",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "Zone %1: %n more replica(s) of %2 have no place on the servers that are "
                         "allowed."),
     true},
    {"outlook.servers-more", QT_TRANSLATE_N_NOOP("grondplan", "%n server(s) more"), true},
    {"outlook.savings", QT_TRANSLATE_NOOP("grondplan", "Single changes that cost less")},
    {"outlook.savings-none",
     QT_TRANSLATE_NOOP("grondplan",
                       "No single change that was tried costs less: limits of use, failures "
                       "survived, types of servers side by side, sizes of node VMs, a replica fewer, "
                       "or up to half the need of the largest workload.")},
    {"outlook.column.change", QT_TRANSLATE_NOOP("grondplan", "Change")},
    {"outlook.column.fewer", QT_TRANSLATE_NOOP("grondplan", "Servers fewer")},
    {"outlook.column.less", QT_TRANSLATE_NOOP("grondplan", "Less a month")},
    {"outlook.change.cpu-target", QT_TRANSLATE_NOOP("grondplan", "Zone %1: use up to %2 of the CPU")},
    {"outlook.change.memory-target", QT_TRANSLATE_NOOP("grondplan", "Zone %1: use up to %2 of the memory")},
    {"outlook.change.tolerate", QT_TRANSLATE_NOOP("grondplan", "Zone %1: failures survived: %2")},
    {"outlook.change.mixed-types",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1: servers of several types side by side")},
    {"outlook.change.replica", QT_TRANSLATE_NOOP("grondplan", "One replica fewer of %1: %2")},
    {"outlook.change.need", QT_TRANSLATE_NOOP("grondplan", "%2 less CPU and memory for %1")},
    {"outlook.change.node-size", QT_TRANSLATE_NOOP("grondplan", "Zone %1: node VMs of %2 and %3")},
    {"outlook.surviving", QT_TRANSLATE_NOOP("grondplan", "What surviving one failure more costs")},
    {"outlook.availability-by-zone",
     QT_TRANSLATE_NOOP("grondplan", "How long too few servers of each zone are up, a year")},
    {"outlook.column.surviving", QT_TRANSLATE_NOOP("grondplan", "Surviving %1")},
    {"outlook.column.failures", QT_TRANSLATE_NOOP("grondplan", "Failures survived")},
    {"outlook.column.step", QT_TRANSLATE_NOOP("grondplan", "More than the row above")},
    {"outlook.column.availability", QT_TRANSLATE_NOOP("grondplan", "Too few servers up, a year")},
    {"outlook.availability-remark",
     QT_TRANSLATE_NOOP("grondplan",
                       "Too few servers up: how long, on average in a year, more servers are down than "
                       "the row survives, if they fail independently of each other.")},
    {"outlook.workers-only",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Workers only in %1: the control plane is one node. While its server is down nothing is "
         "started again, however many failures the row survives.")},
    {"outlook.days", QT_TRANSLATE_NOOP("grondplan", "%1 days")},
    {"outlook.hours", QT_TRANSLATE_NOOP("grondplan", "%1 h")},
    {"outlook.minutes", QT_TRANSLATE_NOOP("grondplan", "%1 min")},
    {"outlook.seconds", QT_TRANSLATE_NOOP("grondplan", "%1 s")},
    {"outlook.hardly", QT_TRANSLATE_NOOP("grondplan", "less than 0.1 s")},
    {"outlook.growth-of",
     QT_TRANSLATE_NOOP("grondplan",
                       "Needs grow by %1 a month, on top of the month before, where a workload does not "
                       "say otherwise; %2 months from now on, the first of them today.")},
    {"outlook.availability-unknown",
     QT_TRANSLATE_NOOP("grondplan",
                       "How long too few servers are up is reckoned as soon as it is stated how often a "
                       "server is up.")},

    // How sure it is.
    {"outlook.suffices",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "The %n planned server(s) suffice in %1 of the futures that were drawn."),
     true},
    {"outlook.runs-unplaced", QT_TRANSLATE_N_NOOP("grondplan", "In %n future(s) not everything has a place."),
     true},
    {"outlook.chances", QT_TRANSLATE_NOOP("grondplan", "Servers needed")},
    {"outlook.column.runs", QT_TRANSLATE_NOOP("grondplan", "Futures")},
    {"outlook.column.up-to", QT_TRANSLATE_NOOP("grondplan", "So many or fewer")},
    {"outlook.percentiles", QT_TRANSLATE_NOOP("grondplan", "What most futures stay within")},
    {"outlook.column.percentile", QT_TRANSLATE_NOOP("grondplan", "Of all futures")},
    {"outlook.percentile", QT_TRANSLATE_NOOP("grondplan", "%1 % (P%1)")},
    {"outlook.planned", QT_TRANSLATE_NOOP("grondplan", "As planned")},
    {"outlook.drawn",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1 futures. In each, %2 figures of the method are drawn from their bands and "
                       "the needs of %3 workloads from their ranges, by triangular distributions "
                       "around the likely value; then it is planned as after an edit.")},
    {"outlook.no-ranges",
     QT_TRANSLATE_NOOP("grondplan",
                       "No workload has a range: only the figures of the method vary. State how much "
                       "lower or higher needs may be.")},

    // As it grows.
    {"outlook.no-growth",
     QT_TRANSLATE_NOOP("grondplan", "No growth is stated, of the scenario or of a workload.")},
    {"outlook.out-of-range",
     QT_TRANSLATE_NOOP("grondplan",
                       "In %1 something grows beyond what can be planned; the months before are below.")},
    {"outlook.due", QT_TRANSLATE_NOOP("grondplan", "When the number of servers changes")},
    {"outlook.due-none",
     QT_TRANSLATE_NOOP("grondplan", "The servers of today suffice to the end of what the plan looks ahead.")},
    {"outlook.column.month", QT_TRANSLATE_NOOP("grondplan", "Month")},
    {"outlook.column.change-servers", QT_TRANSLATE_NOOP("grondplan", "Servers")},
    {"outlook.column.change-month", QT_TRANSLATE_NOOP("grondplan", "Difference a month")},
    {"outlook.from-to", QT_TRANSLATE_NOOP("grondplan", "from %1 to %2")},
    {"outlook.limit-reached", QT_TRANSLATE_NOOP("grondplan", "%1, beyond which it does not fit")},
    {"outlook.months", QT_TRANSLATE_NOOP("grondplan", "Months in which something changes")},
    {"outlook.growth-remark",
     QT_TRANSLATE_NOOP("grondplan",
                       "At today's prices. Each month is planned by itself: servers that no longer "
                       "suit are not kept. Replicas grow where there are two or more, else sizes.")},

    // The command line.
    {"cli.outlook",
     QT_TRANSLATE_NOOP("grondplan",
                       "What decides a plan, how sure it is, how it grows, and what failures do.")},
    {"placeholder.TOPIC", QT_TRANSLATE_NOOP("grondplan", "TOPIC")},
    {"option.about", QT_TRANSLATE_NOOP("grondplan", "What to look at: %1; all of it by default.")},
    {"option.runs", QT_TRANSLATE_NOOP("grondplan", "How many futures are drawn; %1 by default.")},
    {"option.prospect",
     QT_TRANSLATE_NOOP("grondplan",
                       "A figure of the scenario, as a percentage: %1. Several times for several.")},
    {"cli.bad-prospect",
     QT_TRANSLATE_NOOP("grondplan", "--prospect \"%1\": write it as NAME=PERCENTAGE, with one of: %2.")},
    {"cli.prospect-out-of-range",
     QT_TRANSLATE_NOOP("grondplan", "--prospect %1: %2 is not accepted. It must be from %3 to %4.")},
};

TextTable outlookTexts()
{
    return {kOutlookTexts, std::size(kOutlookTexts)};
}

} // namespace grondplan
