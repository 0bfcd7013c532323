#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kWeekTexts[] = {
    {"week.constant", QT_TRANSLATE_NOOP("grondplan", "The same at every hour")},
    {"week.office-hours", QT_TRANSLATE_NOOP("grondplan", "Office hours")},
    {"week.evening", QT_TRANSLATE_NOOP("grondplan", "Evenings")},
    {"week.night-batch", QT_TRANSLATE_NOOP("grondplan", "Jobs of the night")},
    {"week.weekend", QT_TRANSLATE_NOOP("grondplan", "Weekends")},
    {"week.measured", QT_TRANSLATE_NOOP("grondplan", "A week of its own")},
    {"expected.one-week", QT_TRANSLATE_NOOP("grondplan", "a profile or hours of its own, not both")},
    {"expected.week-value", QT_TRANSLATE_NOOP("grondplan", "a number of at least 0, of one hour")},
    {"expected.week-values",
     QT_TRANSLATE_NOOP("grondplan",
                       "the number of values of a week: 168, one for each hour from Monday 0:00 on, none "
                       "below zero and not all zero")},
    {"error-field.hours-of-the-week", QT_TRANSLATE_NOOP("grondplan", "hours of the week")},
    {"error-field.share-of-the-week", QT_TRANSLATE_NOOP("grondplan", "share in an hour of the week")},
    {"error-field.most-of-the-week", QT_TRANSLATE_NOOP("grondplan", "largest share of the week")},
    {"error-field.week", QT_TRANSLATE_NOOP("grondplan", "week")},

    {"finding.peaks-apart",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks "
         "add up to %4. Servers needed: %5, against %6 for the sum of the peaks.")},
    {"finding.peaks-apart-cheaper",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks "
         "add up to %4. Servers needed: %5 either way, and so cheaper ones do.")},
    {"finding.peaks-apart-no-saving",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks "
         "add up to %4. Servers needed: %5 either way, as %6 or room for a failure decides.")},
    {"finding.peaks-apart-fits",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks "
         "add up to %4. Only so does everything have a place. Servers needed: %5.")},
    {"finding.peaks-apart-requests",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 lets workloads share CPU at different hours, while Kubernetes places pods by "
                       "what they request at any hour. Let the requests or the number of replicas follow the "
                       "hours (a schedule, or scaling by load), or leave the curves out.")},
    {"finding.curve-unknown",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "In zone %1 the catalogue of this project does not know the weekly profile of: %2. They "
         "are counted at their whole need at every hour.")},
    {"finding.curves-overcommitted",
     QT_TRANSLATE_NOOP("grondplan",
                       "In zone %1 weekly curves do not count: the vCPUs per core that it promises already "
                       "stand for peaks that do not coincide.")},
    {"finding.shedding",
     QT_TRANSLATE_NOOP("grondplan",
                       "In zone %1 the reserve for failures is for what must run. Workloads that may be left "
                       "down: %2. Servers needed: %3, against %4 if everything must run. What is down after "
                       "which failure stands under “When servers fail”.")},
    {"finding.shedding-cheaper",
     QT_TRANSLATE_NOOP("grondplan",
                       "In zone %1 the reserve for failures is for what must run. Workloads that may be left "
                       "down: %2. Servers needed: %3 either way, and so cheaper ones do.")},
    {"finding.shedding-no-saving",
     QT_TRANSLATE_NOOP("grondplan",
                       "In zone %1 it saves nothing that workloads may be left down after a failure. "
                       "Workloads: %2. Servers needed: %3 either way, as %4 in normal running decides.")},
    {"finding.shedding-fits",
     QT_TRANSLATE_NOOP("grondplan",
                       "In zone %1 the reserve for failures is for what must run. Workloads that may be left "
                       "down: %2. Only so are failures survived. Servers needed: %3.")},

    {"report.failover.nothing",
     QT_TRANSLATE_NOOP("grondplan",
                       "Nothing here has to run after a failure: all its workloads may be left down.")},
    {"report.rule.week", QT_TRANSLATE_NOOP("grondplan", "Need of CPU over the week")},
    {"report.week-of", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    {"report.rule.sheddable", QT_TRANSLATE_NOOP("grondplan", "May be left down after a failure")},
    {"report.week",
     QT_TRANSLATE_NOOP("grondplan", "Busiest hour: %1, with %2. The peaks of the workloads add up to %3; "
                                    "planned for that sum, servers needed: %4.")},
    {"report.shedding",
     QT_TRANSLATE_NOOP("grondplan", "Workloads that may be left down after a failure: %1. The reserve is for "
                                    "the others; if everything had to run, servers needed: %2.")},
    {"option.week",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "How a workload's need of CPU goes over the week: a profile of the catalogue, or a file of "
         "168 values from Monday 0:00 on; may be given for several workloads.")},
    {"option.sheddable", QT_TRANSLATE_NOOP("grondplan", "Workloads that may be left down after a failure.")},
    {"cli.week", QT_TRANSLATE_NOOP("grondplan", "Busiest hour")},
    {"cli.week-value",
     QT_TRANSLATE_NOOP("grondplan", "%1: %2, of %3 as the sum of peaks; servers for that sum: %4")},
    {"cli.shedding", QT_TRANSLATE_NOOP("grondplan", "May be left down")},
    {"cli.shedding-value",
     QT_TRANSLATE_NOOP("grondplan", "workloads: %1, instances: %2; servers if everything must run: %3")},

    {"step.instance.at-hour", QT_TRANSLATE_NOOP("grondplan", "CPU of one instance in that hour")},
    {"step.server.busiest-hour",
     QT_TRANSLATE_NOOP("grondplan", "Busiest hour of the server, from Monday 0:00")},
    {"step.week.busiest-hour", QT_TRANSLATE_NOOP("grondplan", "Busiest hour of the zone, from Monday 0:00")},
    {"step.week.busiest-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU asked in the busiest hour")},
    {"step.week.peaks-cpu", QT_TRANSLATE_NOOP("grondplan", "Sum of the peaks")},
    {"step.week.hours", QT_TRANSLATE_NOOP("grondplan", "Hours for which servers are filled")},
    {"step.week.at-peaks", QT_TRANSLATE_NOOP("grondplan", "Placed for the sum of the peaks")},
    {"step.shedding.workloads", QT_TRANSLATE_NOOP("grondplan", "Workloads that may be left down")},
    {"step.shedding.instances", QT_TRANSLATE_NOOP("grondplan", "Instances that may be left down")},
    {"step.shedding.all-must-run", QT_TRANSLATE_NOOP("grondplan", "Placed as if everything must run")},
    {"step-input.share-of-hour", QT_TRANSLATE_NOOP("grondplan", "share of that hour")},
    {"step-input.busiest-hour", QT_TRANSLATE_NOOP("grondplan", "hour of the week")},
    {"step-input.most-asked", QT_TRANSLATE_NOOP("grondplan", "most that is asked")},
    {"step-input.workloads-with-curve", QT_TRANSLATE_NOOP("grondplan", "workloads with a curve")},
    {"step-input.hours-at-most", QT_TRANSLATE_NOOP("grondplan", "hours at most")},
    {"step-input.may-be-left-down", QT_TRANSLATE_NOOP("grondplan", "may be left down")},
    {"step-input.cost-otherwise", QT_TRANSLATE_NOOP("grondplan", "cost of the other placement")},
    {"term.first-hour-that-asks", QT_TRANSLATE_NOOP("grondplan", "first hour that asks")},
    {"term.hours-that-no-other-covers", QT_TRANSLATE_NOOP("grondplan", "hours that no other covers")},
    {"term.placed-otherwise", QT_TRANSLATE_NOOP("grondplan", "placed otherwise")},
};

TextTable weekTexts()
{
    return {kWeekTexts, std::size(kWeekTexts)};
}

} // namespace grondplan
