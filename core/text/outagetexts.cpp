#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kOutageTexts[] = {
    {"outlook.section.failures", QT_TRANSLATE_NOOP("grondplan", "When servers fail")},
    {"outage.all",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "Zone %1: any one of the %n server(s) may fail; everything on it finds a place on "
                         "the others."),
     true},
    {"outage.all-shed",
     QT_TRANSLATE_N_NOOP(
         "grondplan", "Zone %1: any one of the %n server(s) may fail; everything on it that must run finds "
                      "a place on the others. After %2 of these failures something is left down that may "
                      "be: the table names it."),
     true},
    {"outage.some",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "Zone %1: of the %n server(s), %2 may fail with everything finding a place on the "
                         "others. For the rest the table says what then stays down."),
     true},
    {"outage.fullest", QT_TRANSLATE_N_NOOP("grondplan", "Tried: the %n fullest of %1 servers."), true},
    {"outage.recovery.by-hand",
     QT_TRANSLATE_NOOP("grondplan",
                       "In this tier nothing starts elsewhere by itself: people start it on another server, "
                       "and how long that takes is up to them.")},
    {"outage.recovery.vm",
     QT_TRANSLATE_NOOP("grondplan",
                       "What stood on the server is back after about %1 (%2 to %3): the hypervisor notices "
                       "the failure and boots its VMs elsewhere.")},
    {"outage.recovery.container-vm",
     QT_TRANSLATE_NOOP("grondplan",
                       "What stood on the server is back after about %1 (%2 to %3): the hypervisor notices "
                       "the failure and boots the VMs elsewhere, then their containers start.")},
    {"outage.recovery.pod",
     QT_TRANSLATE_NOOP("grondplan",
                       "What stood on the server is back after about %1 (%2 to %3): Kubernetes notices that "
                       "the node is gone, waits as long as pods tolerate that, and starts them elsewhere.")},
    {"outage.recovery.node-vm",
     QT_TRANSLATE_NOOP("grondplan",
                       "What stood on the server is back after about %1 (%2 to %3): the hypervisor notices "
                       "the failure and boots the node VMs elsewhere, they join the cluster, and their pods "
                       "start.")},
    {"outage.recovery-unknown",
     QT_TRANSLATE_NOOP("grondplan",
                       "How long it takes to be back is not known: the catalogue of this project lacks the "
                       "figures.")},
    {"outage.singles", QT_TRANSLATE_NOOP("grondplan", "What each server takes with it")},
    {"outage.shown", QT_TRANSLATE_NOOP("grondplan", "Shown: the %1 of %2 servers that take most with them.")},
    {"outage.column.fails", QT_TRANSLATE_NOOP("grondplan", "Server that fails")},
    {"outage.column.down", QT_TRANSLATE_NOOP("grondplan", "Down until it starts elsewhere")},
    {"outage.column.fewer", QT_TRANSLATE_NOOP("grondplan", "Goes on with fewer replicas")},
    {"outage.column.lost", QT_TRANSLATE_NOOP("grondplan", "Finds no place")},
    {"outage.column.shed", QT_TRANSLATE_NOOP("grondplan", "Left down, as it may be")},
    {"outage.gave-way", QT_TRANSLATE_NOOP("grondplan", "%1 (%2, of which %3 make room)")},
    {"outage.column.to", QT_TRANSLATE_NOOP("grondplan", "Starts again on")},
    {"outage.times", QT_TRANSLATE_NOOP("grondplan", "%1 (%2)")},
    {"outage.goes-on", QT_TRANSLATE_NOOP("grondplan", "%1 (%2 of %3)")},
    {"outage.majority",
     QT_TRANSLATE_NOOP("grondplan", "Nowhere: the others are a majority until it is repaired")},
    {"outage.none-left",
     QT_TRANSLATE_NOOP("grondplan", "Nowhere: nothing is started again until it is repaired")},
    {"outage.sole-control-plane",
     QT_TRANSLATE_NOOP("grondplan",
                       "The control plane is one node. When its server fails, what fails with it is started "
                       "elsewhere only after the control plane is back; what runs goes on.")},
    {"outage.data",
     QT_TRANSLATE_NOOP("grondplan",
                       "Keeps data and has no other replica running when its server fails: %1. It is back "
                       "only when its data is restored from a backup, unless the disks are mirrored to "
                       "another server. How long a restore takes is to be measured.")},
    {"outage.maintenance",
     QT_TRANSLATE_NOOP("grondplan", "Servers can be emptied for maintenance one at a time.")},
    {"outage.maintenance-not",
     QT_TRANSLATE_NOOP("grondplan",
                       "Cannot be emptied for maintenance without something standing still: %1.")},
    {"outage.maintenance-shed",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Servers can be emptied for maintenance one at a time, some of them only while something "
         "is down that may be.")},
    {"outage.pairs-shed",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "While one is, a second may fail in %1 of %2 cases with everything that must run finding "
         "a place.")},
    {"outage.pairs",
     QT_TRANSLATE_NOOP("grondplan",
                       "While one is, a second may fail in %1 of %2 cases with everything finding a place.")},
    {"outage.pairs-without-majority",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "In %n case(s) the control plane has no majority left: what then fails is not "
                         "started again until it is repaired."),
     true},
    {"outage.worst-pair",
     QT_TRANSLATE_NOOP("grondplan", "Worst of the others is %1, which leaves without a place: %2.")},
    {"outage.rollouts", QT_TRANSLATE_NOOP("grondplan", "New versions that have too little room")},
    {"outage.rollouts-fit",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "A new version of any of the %n workload(s) without data can be rolled out: there "
                         "is room for the quarter more replicas that run meanwhile."),
     true},
    {"outage.column.replicas", QT_TRANSLATE_NOOP("grondplan", "Replicas")},
    {"outage.column.surge", QT_TRANSLATE_NOOP("grondplan", "More meanwhile")},
    {"outage.column.fits", QT_TRANSLATE_NOOP("grondplan", "Have room")},
    {"outage.column.follows", QT_TRANSLATE_NOOP("grondplan", "What follows")},
    {"outage.blocked", QT_TRANSLATE_NOOP("grondplan", "Never starts: none has room, none may be missing")},
    {"outage.slower", QT_TRANSLATE_NOOP("grondplan", "Goes more slowly")},
    {"outage.remark",
     QT_TRANSLATE_NOOP("grondplan",
                       "Placed again as the proof of the plan does: on the other servers, which keep "
                       "theirs, up to all that they offer. What runs on every host goes with its host and "
                       "is not counted.")},

    // As load changes.
    {"outlook.section.scaling", QT_TRANSLATE_NOOP("grondplan", "As load changes")},
    {"scaling.none",
     QT_TRANSLATE_NOOP("grondplan",
                       "No workload has a range of replicas, so nothing grows and shrinks with its load.")},
    {"scaling.text",
     QT_TRANSLATE_NOOP("grondplan",
                       "The most replicas of a range always have their place, as servers are not rented by "
                       "the hour. A day at the load of the range - the least at night, the usual number by "
                       "day, the most for an hour - shows how many run, and whether autoscaling keeps up.")},
    {"scaling.workloads", QT_TRANSLATE_NOOP("grondplan", "Workloads with a range")},
    {"scaling.column.range", QT_TRANSLATE_NOOP("grondplan", "Replicas")},
    {"scaling.column.average", QT_TRANSLATE_NOOP("grondplan", "Run on average")},
    {"scaling.column.short", QT_TRANSLATE_NOOP("grondplan", "Short a day, load rising in %1 min")},
    {"scaling.column.idle", QT_TRANSLATE_NOOP("grondplan", "Kept, and idle on average")},
    {"scaling.range", QT_TRANSLATE_NOOP("grondplan", "%1, %2, %3")},
    {"scaling.never", QT_TRANSLATE_NOOP("grondplan", "never")},
    {"scaling.all-run", QT_TRANSLATE_NOOP("grondplan", "all")},
    {"scaling.remark",
     QT_TRANSLATE_NOOP(
         "grondplan", "Replicas: least, usual, most. Short: load is above what the pods that run asked for. "
                      "By the published rule of the horizontal autoscaler: a look every 15 s, nothing within "
                      "10 % of the target, down only to the highest wish of 5 minutes; the target is the "
                      "zone's limit of CPU in use. Outside Kubernetes nothing scales by itself: all run.")},
    {"scaling.by-curve",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "By the weekly curve that they have, instead of that day: %1. The average is that of the "
         "week, and what is short is that of the day that has most of it.")},
    {"scaling.outs", QT_TRANSLATE_NOOP("grondplan", "How soon there is more")},
    {"scaling.column.what", QT_TRANSLATE_NOOP("grondplan", "One more")},
    {"scaling.column.after", QT_TRANSLATE_NOOP("grondplan", "There after")},
    {"scaling.column.at-best", QT_TRANSLATE_NOOP("grondplan", "At best")},
    {"scaling.column.at-worst", QT_TRANSLATE_NOOP("grondplan", "At worst")},
    {"scaling.what.container", QT_TRANSLATE_NOOP("grondplan", "Container, where its host has room")},
    {"scaling.what.pod", QT_TRANSLATE_NOOP("grondplan", "Pod, where a node has room")},
    {"scaling.what.vm", QT_TRANSLATE_NOOP("grondplan", "VM, where a server has room")},
    {"scaling.what.node-vm", QT_TRANSLATE_NOOP("grondplan", "Node VM with its first pod")},
    {"scaling.what.server", QT_TRANSLATE_NOOP("grondplan", "Server that is in stock")},
    {"report.and-more", QT_TRANSLATE_N_NOOP("grondplan", "%1 and %n more"), true},
};

TextTable outageTexts()
{
    return {kOutageTexts, std::size(kOutageTexts)};
}

} // namespace grondplan
