#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kStorageTexts[] = {
    {"storage.local", QT_TRANSLATE_NOOP("grondplan", "Disks of each server")},
    {"storage.ceph", QT_TRANSLATE_NOOP("grondplan", "Ceph, one pool of all disks")},
    {"storage.longhorn", QT_TRANSLATE_NOOP("grondplan", "Longhorn, one pool of all disks")},
    {"boot.not-counted", QT_TRANSLATE_NOOP("grondplan", "Beside these disks")},
    {"boot.shared", QT_TRANSLATE_NOOP("grondplan", "Shares the disks for data")},
    {"boot.own-pair", QT_TRANSLATE_NOOP("grondplan", "On a mirrored pair of the disks")},
    {"storage.copies", QT_TRANSLATE_NOOP("grondplan", "%1 copies")},
    {"storage.chunks", QT_TRANSLATE_NOOP("grondplan", "%1 + %2 chunks")},
    {"storage.ballooning-on", QT_TRANSLATE_NOOP("grondplan", "%1 times, with ballooning")},
    {"storage.ballooning-off", QT_TRANSLATE_NOOP("grondplan", "%1 times, without ballooning")},

    // What is wrong or doubtful about how a zone keeps data. %1 is the zone.
    {"finding.ceph-too-few-servers",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 runs Ceph on %2 servers. It needs three at least: fewer cannot "
                                    "agree on their state after a failure.")},
    {"finding.fewer-servers-than-copies",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has %2 servers, but each piece of its data is to be on %3 "
                                    "different ones. Allow more servers or keep fewer copies.")},
    {"finding.pool-cannot-heal",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 keeps its data on %3 of its %2 servers: after a failure too few are left to "
                       "write what was lost again, and it waits for the repair.")},
    {"finding.few-copies",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has each piece of its data on no more than %2 of its servers: "
                                    "when those fail before it is repaired, it is lost.")},
    {"finding.few-chunks",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 adds no more than %2 coding chunks to its data: when more servers "
                       "than that fail before it is repaired, it is lost.")},
    {"finding.pool-too-small",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 keeps %2 in a pool that has room for %3 when room to repair a "
                                    "failure is set apart.")},
    {"finding.longhorn-without-kubernetes",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 asks for Longhorn, which runs in Kubernetes only; its data is "
                                    "planned on the disks of each server.")},
    {"finding.longhorn-small-nodes",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has nodes smaller than Longhorn advises: %2 vCPUs and %3 GiB.")},
    {"finding.pool-on-slow-network",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 writes its data over the network of %2, which is slower than "
                                    "the 10 Gbit/s that such storage asks for.")},
    {"finding.no-disks-for-data",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1: the operating system takes a pair of the disks of %2, and "
                                    "leaves none for data.")},
    {"finding.memory-overcommitted",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 promises its memory %2 times: memory is overcommitted, and "
                                    "ballooning takes back what VMs do not use.")},
    {"finding.memory-without-ballooning",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 promises its memory %2 times with ballooning off: when VMs use what was "
                       "promised, the host swaps or stops one of them.")},
    {"finding.memory-overcommit-unused",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 promises its memory %2 times, but has no virtual machines to "
                                    "promise it to: that has no effect.")},
    {"finding.option-unknown",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 sets the option %2 of its servers, which is not in the "
                                    "catalogue: it has no effect.")},
    {"finding.option-for-no-server",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 asks for %2, which none of its servers can have.")},
    {"finding.option-too-often",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 asks for %2 more often than the %3 times that a server has "
                                    "room for it.")},
    {"server-option.disks", QT_TRANSLATE_NOOP("grondplan", "%1 more disks")},
    {"server-option.memory", QT_TRANSLATE_NOOP("grondplan", "%1 GiB more memory")},
    {"server-option.nic", QT_TRANSLATE_NOOP("grondplan", "Network card of %1 Gbit/s")},
    {"cost-part.options", QT_TRANSLATE_NOOP("grondplan", "options of servers")},
    {"step.zone.options", QT_TRANSLATE_NOOP("grondplan", "Options of servers, a month")},
    {"step.zone.options-once", QT_TRANSLATE_NOOP("grondplan", "Options of servers, once")},
    {"step.zone.option-count", QT_TRANSLATE_NOOP("grondplan", "How often the option is fitted")},
    {"step.server.option", QT_TRANSLATE_NOOP("grondplan", "How often the server has the option")},
    {"step-input.options", QT_TRANSLATE_NOOP("grondplan", "options")},
    {"step-input.options-each", QT_TRANSLATE_NOOP("grondplan", "options of each")},
    {"step-input.part-options", QT_TRANSLATE_NOOP("grondplan", "options of servers, a month")},
    {"step-input.once-options", QT_TRANSLATE_NOOP("grondplan", "options of servers, once")},
    {"fix.three-copies", QT_TRANSLATE_NOOP("grondplan", "Keep three copies")},
    {"fix.two-coding-chunks", QT_TRANSLATE_NOOP("grondplan", "Add two coding chunks")},
    {"fix.local-disks", QT_TRANSLATE_NOOP("grondplan", "Keep data on the disks of each server")},
    {"fix.shared-boot", QT_TRANSLATE_NOOP("grondplan", "Let the system share the disks")},
    {"fix.larger-nodes", QT_TRANSLATE_NOOP("grondplan", "Make the nodes as large as that")},
    {"fix.no-memory-overcommit", QT_TRANSLATE_NOOP("grondplan", "Promise no more memory than there is")},

    {"error-field.memory-overcommit", QT_TRANSLATE_NOOP("grondplan", "memory promised")},
    {"error-field.copies", QT_TRANSLATE_NOOP("grondplan", "copies of data")},
    {"error-field.data-chunks", QT_TRANSLATE_NOOP("grondplan", "data chunks")},
    {"error-field.coding-chunks", QT_TRANSLATE_NOOP("grondplan", "coding chunks")},
    {"error-field.boot-space", QT_TRANSLATE_NOOP("grondplan", "space of the operating system")},
    {"error-field.options", QT_TRANSLATE_NOOP("grondplan", "options of servers")},

    // How the figures of a pool come about.
    {"step.storage.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that storage takes")},
    {"step.storage.memory", QT_TRANSLATE_NOOP("grondplan", "Memory that storage takes")},
    {"step.storage.servers", QT_TRANSLATE_NOOP("grondplan", "Servers whose disks are in the pool")},
    {"step.storage.raw", QT_TRANSLATE_NOOP("grondplan", "All disks of the pool")},
    {"step.storage.usable", QT_TRANSLATE_NOOP("grondplan", "Data that the pool has room for")},
    {"step.storage.after-failure",
     QT_TRANSLATE_NOOP("grondplan", "Data that it has room for once what a failure took is written again")},
    {"step.storage.used", QT_TRANSLATE_NOOP("grondplan", "Data in the pool")},
    {"step.storage.writes", QT_TRANSLATE_NOOP("grondplan", "What writes bring the network")},
    {"step-input.server-disk", QT_TRANSLATE_NOOP("grondplan", "disks of a server")},
    {"step-input.platform-servers", QT_TRANSLATE_NOOP("grondplan", "servers of the platform alone")},
    {"step-input.data-chunks", QT_TRANSLATE_NOOP("grondplan", "data chunks")},
    {"step-input.coding-chunks", QT_TRANSLATE_NOOP("grondplan", "coding chunks")},
    {"step-input.network-writes", QT_TRANSLATE_NOOP("grondplan", "times each write crosses the network")},
    {"step-input.boot-space", QT_TRANSLATE_NOOP("grondplan", "space of the operating system")},
    {"step-input.memory-overcommit", QT_TRANSLATE_NOOP("grondplan", "times that memory is promised")},
    {"step-input.allocatable", QT_TRANSLATE_NOOP("grondplan", "left to pods")},
    {"term.osd", QT_TRANSLATE_NOOP("grondplan", "what a disk of Ceph takes")},
    {"term.instance-manager", QT_TRANSLATE_NOOP("grondplan", "share of Longhorn’s instance manager")},
    {"term.node-storage", QT_TRANSLATE_NOOP("grondplan", "storage of a node")},
    {"term.filled-at-most", QT_TRANSLATE_NOOP("grondplan", "filled at most")},
    {"term.kept-free", QT_TRANSLATE_NOOP("grondplan", "kept free")},
    {"term.write-size", QT_TRANSLATE_NOOP("grondplan", "size of a write")},

    // In the proposal and on the command line.
    {"report.rule.storage", QT_TRANSLATE_NOOP("grondplan", "Where data lies")},
    {"report.rule.copies", QT_TRANSLATE_NOOP("grondplan", "Each piece of data")},
    {"report.rule.boot", QT_TRANSLATE_NOOP("grondplan", "Operating system of the servers")},
    {"report.rule.memory-overcommit", QT_TRANSLATE_NOOP("grondplan", "Memory promised of what there is")},
    {"report.storage.caption", QT_TRANSLATE_NOOP("grondplan", "Storage pool")},
    {"report.storage.raw", QT_TRANSLATE_NOOP("grondplan", "All disks of %1 servers")},
    {"report.storage.usable", QT_TRANSLATE_NOOP("grondplan", "Room for data")},
    {"report.storage.after-failure", QT_TRANSLATE_NOOP("grondplan", "Room for data after a failure")},
    {"report.storage.used", QT_TRANSLATE_NOOP("grondplan", "Data kept")},
    {"report.storage.writes", QT_TRANSLATE_NOOP("grondplan", "Writes over the network")},
    {"report.storage.cannot-heal", QT_TRANSLATE_NOOP("grondplan", "the same, with copies missing")},
    {"option.storage", QT_TRANSLATE_NOOP("grondplan", "where data lies: %1")},
    {"option.copies", QT_TRANSLATE_NOOP("grondplan", "copies of data in a pool, each on another server")},
    {"option.chunks",
     QT_TRANSLATE_NOOP("grondplan", "data and coding chunks of Ceph instead of copies: 4+2")},
    {"option.boot", QT_TRANSLATE_NOOP("grondplan", "where the operating system of servers lies: %1")},
    {"option.memory-overcommit",
     QT_TRANSLATE_NOOP("grondplan", "how many times memory is promised to virtual machines: 1.25")},
    {"option.ballooning", QT_TRANSLATE_NOOP("grondplan", "take unused memory back from virtual machines")},
    {"option.server-option",
     QT_TRANSLATE_NOOP("grondplan", "how many of an option each server has, 0 for none; several times")},
    {"cli.storage", QT_TRANSLATE_NOOP("grondplan", "Storage")},
    {"cli.storage-value", QT_TRANSLATE_NOOP("grondplan", "%1, %2; %3 of %4 in use")},
    {"cli.storage-failed", QT_TRANSLATE_NOOP("grondplan", "Storage after a failure")},
    {"cli.storage-writes", QT_TRANSLATE_NOOP("grondplan", "Writes over the network")},
    {"cli.option-value", QT_TRANSLATE_NOOP("grondplan", "%1 fitted, %2 a month")},
    {"report.options", QT_TRANSLATE_NOOP("grondplan", "Options of servers")},
    {"report.column.option", QT_TRANSLATE_NOOP("grondplan", "Option")},
    {"report.part.options", QT_TRANSLATE_NOOP("grondplan", "Options of servers")},
    {"cli.memory-promised", QT_TRANSLATE_NOOP("grondplan", "Memory promised")},
};

TextTable storageTexts()
{
    return {kStorageTexts, std::size(kStorageTexts)};
}

} // namespace grondplan
