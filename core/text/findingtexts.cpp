#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kFindingTexts[] = {
    // What a plan says. %1 is the workload or the zone.
    {"finding.size-assumed",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1 states no size of its own; an assumed one was used. Give it a request to be sure.")},
    {"finding.disk-assumed",
     QT_TRANSLATE_NOOP("grondplan", "%1 states no disk of its own; the disk of its template was used.")},
    {"finding.workload-switched-off",
     QT_TRANSLATE_NOOP("grondplan", "%1 is switched off: it is neither placed nor counted.")},
    {"finding.workload-transient",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1 runs to an end and then stops: it makes no steady load, so it is neither placed nor counted.")},
    {"finding.replica-maximum-placed",
     QT_TRANSLATE_NOOP("grondplan", "%1 can grow to %2 replicas (usually %3); room was made for all of them, "
                                    "as servers cannot be rented by the hour.")},
    {"finding.no-failure-survived",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1 survives no server failure. Let it tolerate one to keep running when a server fails.")},
    {"finding.failure-not-survived",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1 does not survive the failure of %2: what ran there does not fit on the other servers.")},
    {"finding.failure-not-exhaustive",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has too many servers to try every failure: the %2 worst were tried.")},
    {"finding.container-hosts-exceeded",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 needs %2 container hosts. Beyond three, placing and restarting "
                                    "by hand becomes error-prone: consider Kubernetes.")},
    {"finding.cpu-overcommitted",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 promises %2 vCPUs per physical core: CPU is overcommitted.")},
    {"finding.price-is-estimate",
     QT_TRANSLATE_NOOP("grondplan",
                       "The price of %2 in zone %1 is an estimate; a price of your own takes its place.")},
    {"finding.traffic-inside",
     QT_TRANSLATE_NOOP("grondplan",
                       "In zone %1 workloads that talk to each other stand together: %2 Mbit/s stay "
                       "inside servers and never meet a network card.")},
    {"finding.licence-unknown",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 names the licence %2, which is not in the catalogue: its cost is "
                       "missing from every total.")},
    {"finding.licence-without-price",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 uses %2, which has no public price: ask for a quote, as no total "
                       "holds it.")},
    {"finding.windows-without-licence",
     QT_TRANSLATE_NOOP("grondplan", "Windows runs in zone %1, but no licence of it is chosen: its cost is "
                                    "missing from every total.")},
    {"finding.database-without-licence",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1 looks like SQL Server, but no licence of it is chosen: unless it is an edition "
                       "that is free, its cost is missing from every total.")},
    {"finding.licence-counts-nothing",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1 is chosen in zone %2, but nothing there is counted by it: it adds nothing to "
                       "the cost.")},
    {"finding.licence-without-hypervisor",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 runs on no hypervisor, but has licences of one: %2. The plan counts what "
                       "they cost.")},
    {"fix.windows-licence", QT_TRANSLATE_NOOP("grondplan", "Count licences of %1")},
    {"fix.database-licence", QT_TRANSLATE_NOOP("grondplan", "Count licences of %1")},
    {"fix.no-hypervisor-licence", QT_TRANSLATE_NOOP("grondplan", "Leave out the hypervisor's licences")},
    {"finding.nothing-asks-for-servers",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has no servers: %2 runs on every server, and nothing else there asks for "
                       "one. Add what it is to run beside, or give it a number of replicas.")},
    {"finding.several-hypervisors",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has licences of more than one hypervisor: %2. Its servers run one of them, "
                       "and the plan counts the cost of all.")},
    {"finding.price-later",
     QT_TRANSLATE_NOOP("grondplan", "The price of %2 in zone %1 is of %3, after the day of the plan: on that "
                                    "day nobody could know it.")},
    {"finding.price-old",
     QT_TRANSLATE_NOOP("grondplan", "The price of %2 in zone %1 is of %3: %4 months old on the day of the "
                                    "plan. A price of today takes its place.")},
    {"finding.price-undated",
     QT_TRANSLATE_NOOP("grondplan",
                       "The price of %2 in zone %1 has no date: nobody can tell how old it is.")},
    {"finding.price-bound",
     QT_TRANSLATE_NOOP("grondplan", "The price of %2 in zone %1 is bound to %3 months; the plan looks %4 "
                                    "months ahead, and its total holds all of them.")},
    {"finding.baseline-without-price",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%2 in zone %1 has no price: it is planned on, but its cost is missing from every total.")},
    {"finding.baseline-left-out",
     QT_TRANSLATE_NOOP("grondplan",
                       "%2 in zone %1 has no price in this currency, so it was left out of the comparison.")},
    {"finding.spread-not-met",
     QT_TRANSLATE_NOOP("grondplan",
                       "The replicas of %1 stand on too few servers (%2, where %3 are asked): one "
                       "failure stops more of them than it may. Smaller node VMs can be divided "
                       "better over the servers.")},
    {"finding.high-reading-incomplete",
     QT_TRANSLATE_NOOP("grondplan", "In the high reading of the overhead, not everything in zone %1 fits: "
                                    "the high figures are for what does.")},
    // Why something has no place. %1 is the workload, %2 how many, then as below.
    {"finding.unplaced.too-large",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas. Each needs %3 more (%4) than %5 has left "
                       "for it. Make it smaller or choose a larger server.")},
    {"finding.unplaced.in-node",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas. Each needs %3 more (%4) than a node VM has "
                       "room for. Make it smaller or choose larger node VMs.")},
    {"finding.unplaced.gpu",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas. Each needs %3 more (%4) than %5 has. Allow a "
                       "server that has them, such as %6.")},
    {"finding.unplaced.no-server",
     QT_TRANSLATE_NOOP("grondplan", "%1: no place for %2 of its replicas: none of the zone's servers can run "
                                    "them. Allow another server.")},
    {"finding.unplaced.numa",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas. Each needs %3 more (%4) than one NUMA node "
                       "of %5 has. Make it smaller, or do not pin it to one node.")},
    {"finding.unplaced.too-busy",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: the disks or the network of %3 cannot do what "
                       "they ask. Choose a server with faster ones, or spread the load.")},
    {"finding.unplaced.node-too-busy",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: the disks or the network of %3 cannot do what "
                       "their node VM asks. Choose a server with faster ones.")},
    {"unplaced.too-busy",
     QT_TRANSLATE_NOOP("grondplan", "the disks or the network of %1 cannot do what it asks")},
    {"unplaced.node-too-busy",
     QT_TRANSLATE_NOOP("grondplan", "the disks or the network of %1 cannot do what its node VM asks")},
    {"finding.unplaced.stock",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: no more than %4 of %3 are available.")},
    {"finding.unplaced.stock-platform",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: no more than %4 of %3 are available, of which "
                       "the control plane takes %5. Allow more of them, or let the control plane run among "
                       "the workloads.")},
    {"finding.unplaced.node-stock-platform",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: no more than %4 of %3 are available for their "
                       "node VM, of which the control plane takes %5. Allow more of them.")},
    {"unplaced.stock-platform",
     QT_TRANSLATE_NOOP("grondplan", "no more than %2 of %1 are available, and the control plane takes %3")},
    {"unplaced.node-stock-platform",
     QT_TRANSLATE_NOOP("grondplan", "no more than %2 of %1 are available for its node VM, and the control "
                                    "plane takes %3")},
    {"finding.unplaced.stock-short",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: no more than %6 of %5 are available, and "
                       "the one with most room has %3 too little (%4). Allow more of them, or "
                       "another server.")},
    {"finding.unplaced.apart",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: no more than %4 of %3 are available, and "
                       "all hold what these are kept apart from. Allow more of them, or let them "
                       "share.")},
    {"finding.unplaced.racks",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1: no place for %2 of its replicas: no more than %3 of them may be in one of "
                       "the %4 racks. Allow more servers in each, or ask for fewer racks.")},
    {"finding.unplaced.spread",
     QT_TRANSLATE_NOOP("grondplan", "%1: no place for %2 of its replicas that keeps them apart as asked.")},
    {"finding.unplaced.per-node",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1 has to run on every host, but fits on none of them. Make it smaller or choose a larger host.")},
    {"finding.unplaced.node-too-large",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas, as their node VM does not fit: it needs %3 more (%4) "
         "than %5 has left for it. Choose a smaller node VM or a larger server.")},
    {"finding.unplaced.node-no-server",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas, as none of the zone's servers can run their node VM.")},
    {"finding.unplaced.node-numa",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas, as their node VM needs %3 more (%4) than one NUMA node "
         "of %5 has. Choose a smaller node VM, or do not pin it to one node.")},
    {"finding.unplaced.node-stock",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas: no more than %4 of %3 are available for their node VM.")},
    {"finding.unplaced.node-stock-short",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas: no more than %6 of %5 are available, and the one with "
         "most room has %3 too little (%4) for their node VM. Allow more of them, or another "
         "server.")},
    {"finding.unplaced.node-apart",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas: no more than %4 of %3 are available, and all hold what "
         "their node VM is kept apart from. Allow more of them, or let them share.")},
    {"finding.unplaced.node-spread",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "%1: no place for %2 of its replicas, as their node VMs cannot be kept apart as asked.")},
    // The same reasons without a workload. %1 is how much is short, %2 the resource, %3 the server or node
    // VM.
    {"unplaced.too-large", QT_TRANSLATE_NOOP("grondplan", "needs %1 more (%2) than %3 has left for it")},
    {"unplaced.in-node", QT_TRANSLATE_NOOP("grondplan", "needs %1 more (%2) than a node VM has room for")},
    {"unplaced.gpu", QT_TRANSLATE_NOOP("grondplan", "needs %1 more (%2) than %3 has; %4 has them")},
    {"unplaced.no-server", QT_TRANSLATE_NOOP("grondplan", "none of the zone's servers can run it")},
    {"unplaced.numa", QT_TRANSLATE_NOOP("grondplan", "needs %1 more (%2) than one NUMA node of %3 has")},
    {"unplaced.stock", QT_TRANSLATE_NOOP("grondplan", "no more than %2 of %1 are available")},
    {"unplaced.stock-short",
     QT_TRANSLATE_NOOP("grondplan",
                       "no more than %4 of %3 are available; the one with most room has %1 too little (%2)")},
    {"unplaced.apart",
     QT_TRANSLATE_NOOP("grondplan",
                       "no more than %2 of %1 are available, and all hold what it is kept apart from")},
    {"unplaced.racks", QT_TRANSLATE_NOOP("grondplan", "no more than %1 may be in one of the %2 racks")},
    {"unplaced.spread", QT_TRANSLATE_NOOP("grondplan", "replicas cannot be kept apart as asked")},
    {"unplaced.per-node", QT_TRANSLATE_NOOP("grondplan", "fits on no host of zone %1")},
    {"unplaced.node-too-large",
     QT_TRANSLATE_NOOP("grondplan", "its node VM needs %1 more (%2) than %3 has left for it")},
    {"unplaced.node-no-server",
     QT_TRANSLATE_NOOP("grondplan", "none of the zone's servers can run its node VM")},
    {"unplaced.node-numa",
     QT_TRANSLATE_NOOP("grondplan", "its node VM needs %1 more (%2) than one NUMA node of %3 has")},
    {"unplaced.node-stock",
     QT_TRANSLATE_NOOP("grondplan", "no more than %2 of %1 are available for its node VM")},
    {"unplaced.node-stock-short",
     QT_TRANSLATE_NOOP("grondplan", "no more than %4 of %3 are available; the one with most room has %1 too "
                                    "little (%2) for its node VM")},
    {"unplaced.node-apart",
     QT_TRANSLATE_NOOP("grondplan",
                       "no more than %2 of %1 are available, and all hold what its node VM is kept "
                       "apart from")},
    {"unplaced.node-spread", QT_TRANSLATE_NOOP("grondplan", "node VMs cannot be kept apart as asked")},
    // Severities.
    {"severity.error", QT_TRANSLATE_NOOP("grondplan", "Error")},
    {"severity.warning", QT_TRANSLATE_NOOP("grondplan", "Warning")},
    {"severity.note", QT_TRANSLATE_NOOP("grondplan", "Note")},
    // What instances are called.
    {"instance.server", QT_TRANSLATE_NOOP("grondplan", "server")},
    {"instance.vm", QT_TRANSLATE_NOOP("grondplan", "VM")},
    {"instance.container", QT_TRANSLATE_NOOP("grondplan", "container")},
    {"instance.pod", QT_TRANSLATE_NOOP("grondplan", "pod")},
    {"instance.node-vm", QT_TRANSLATE_NOOP("grondplan", "node VM")},
    // Bounds: what a proof of the least cost rests on.
    {"bound.aggregate", QT_TRANSLATE_NOOP("grondplan", "the sum of what is needed")},
    {"bound.count", QT_TRANSLATE_NOOP("grondplan", "how many large instances fit together")},
    {"bound.failure", QT_TRANSLATE_NOOP("grondplan", "what must still fit after a failure")},
    {"bound.spread", QT_TRANSLATE_NOOP("grondplan", "how far replicas must be spread")},
    {"bound.least", QT_TRANSLATE_NOOP("grondplan", "the least number of servers of the tier")},
};

TextTable findingTexts()
{
    return {kFindingTexts, std::size(kFindingTexts)};
}

} // namespace grondplan
