#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kTexts[] = {
    // What each step of an explanation works out.
    {"step.instance.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of one instance, with its layers")},
    {"step.instance.memory", QT_TRANSLATE_NOOP("grondplan", "Memory of one instance, with its layers")},
    {"step.zone.effective-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of all instances, with their layers")},
    {"step.zone.effective-memory",
     QT_TRANSLATE_NOOP("grondplan", "Memory of all instances, with their layers")},
    {"step.node.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that a node VM takes of its server")},
    {"step.node.count", QT_TRANSLATE_NOOP("grondplan", "Node VMs: the fewest found that hold all instances")},
    {"step.server.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that a server gives in normal running")},
    {"step.server.memory", QT_TRANSLATE_NOOP("grondplan", "Memory that a server gives in normal running")},
    {"step.server.count",
     QT_TRANSLATE_NOOP("grondplan",
                       "Servers: the cheapest found on which everything fits, also after a failure")},
    {"step.zone.cost", QT_TRANSLATE_NOOP("grondplan", "Cost a month of the zone")},
    {"step.zone.density", QT_TRANSLATE_NOOP("grondplan", "Instances a server, in thousandths")},
    {"step.zone.utilisation-cpu", QT_TRANSLATE_NOOP("grondplan", "Share of the CPU in use")},
    {"step.zone.utilisation-memory", QT_TRANSLATE_NOOP("grondplan", "Share of the memory in use")},
    {"step.zone.utilisation-disk", QT_TRANSLATE_NOOP("grondplan", "Share of the disks in use")},
    {"step.zone.failover",
     QT_TRANSLATE_NOOP("grondplan",
                       "Failures survived: 1 means that each was placed again and everything fitted")},
    {"step.workload.cost",
     QT_TRANSLATE_NOOP("grondplan", "Cost a month of the workload, by its dominant share")},
    {"step.overhead.containers", QT_TRANSLATE_NOOP("grondplan", "What containers add")},
    {"step.overhead.orchestration", QT_TRANSLATE_NOOP("grondplan", "What orchestration adds")},
    {"step.overhead.vm", QT_TRANSLATE_NOOP("grondplan", "What virtual machines add")},
    {"step.plan.cost", QT_TRANSLATE_NOOP("grondplan", "Cost a month of all zones")},
    {"step.plan.gap",
     QT_TRANSLATE_NOOP("grondplan", "How far the cost can be from the least possible at most")},
    // What goes into a step.
    {"step-input.need", QT_TRANSLATE_NOOP("grondplan", "need")},
    {"step-input.instances", QT_TRANSLATE_NOOP("grondplan", "instances")},
    {"step-input.instance", QT_TRANSLATE_NOOP("grondplan", "one instance")},
    {"step-input.node-shape", QT_TRANSLATE_NOOP("grondplan", "CPU of a node VM")},
    {"step-input.node-memory", QT_TRANSLATE_NOOP("grondplan", "memory of a node VM")},
    {"step-input.pods-per-node", QT_TRANSLATE_NOOP("grondplan", "pods a node at most")},
    {"step-input.threads", QT_TRANSLATE_NOOP("grondplan", "threads")},
    {"step-input.cores", QT_TRANSLATE_NOOP("grondplan", "cores")},
    {"step-input.vcpu-per-core", QT_TRANSLATE_NOOP("grondplan", "vCPUs per core")},
    {"step-input.cpu-target", QT_TRANSLATE_NOOP("grondplan", "CPU used at most")},
    {"step-input.memory", QT_TRANSLATE_NOOP("grondplan", "memory")},
    {"step-input.memory-target", QT_TRANSLATE_NOOP("grondplan", "memory used at most")},
    {"step-input.node-vms", QT_TRANSLATE_NOOP("grondplan", "node VMs")},
    {"step-input.failures", QT_TRANSLATE_NOOP("grondplan", "failures survived")},
    {"step-input.bound", QT_TRANSLATE_NOOP("grondplan", "least possible cost")},
    {"step-input.servers", QT_TRANSLATE_NOOP("grondplan", "servers")},
    {"step-input.used", QT_TRANSLATE_NOOP("grondplan", "used")},
    {"step-input.offered", QT_TRANSLATE_NOOP("grondplan", "offered")},
    {"step-input.cases", QT_TRANSLATE_NOOP("grondplan", "failures tried")},
    {"step-input.worst-host", QT_TRANSLATE_NOOP("grondplan", "worst failure")},
    {"step-input.zone-cost", QT_TRANSLATE_NOOP("grondplan", "cost of the zone")},
    {"step-input.own-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of the workload")},
    {"step-input.zone-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of the zone")},
    {"step-input.own-memory", QT_TRANSLATE_NOOP("grondplan", "memory of the workload")},
    {"step-input.zone-memory", QT_TRANSLATE_NOOP("grondplan", "memory of the zone")},
    {"step-input.own-disk", QT_TRANSLATE_NOOP("grondplan", "disk of the workload")},
    {"step-input.zone-disk", QT_TRANSLATE_NOOP("grondplan", "disk of the zone")},
    {"step-input.own-gpu", QT_TRANSLATE_NOOP("grondplan", "GPUs of the workload")},
    {"step-input.zone-gpu", QT_TRANSLATE_NOOP("grondplan", "GPUs of the zone")},
    {"step-input.without", QT_TRANSLATE_NOOP("grondplan", "without the layer")},
    {"step-input.with", QT_TRANSLATE_NOOP("grondplan", "with the layer")},
    {"step-input.zone", QT_TRANSLATE_NOOP("grondplan", "zone")},
    {"step-input.cost", QT_TRANSLATE_NOOP("grondplan", "cost")},
};

TextTable stepTexts()
{
    return {kTexts, std::size(kTexts)};
}

} // namespace grondplan
