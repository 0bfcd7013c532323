#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kDesignTexts[] = {
    // What is wrong or doubtful about a design. %1 is the zone.
    {"finding.windows-in-containers",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 runs Linux containers, in which Windows does not run: %2.")},
    {"finding.systems-mixed",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1 mixes operating systems on its container hosts; Windows does not run there: %2.")},
    {"finding.too-few-nodes",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has %2 nodes. Kubernetes needs three at least: fewer cannot "
                                    "agree on their state after a failure.")},
    {"finding.state-in-cluster",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 keeps data in Kubernetes without an operator and restored backups: %2.")},
    {"finding.cluster-for-little",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1 is a cluster for very little: a service or two of fixed size do not repay its upkeep.")},
    {"finding.database-not-on-raid10",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1 has databases on %3, whose disks are not in RAID 10, which writes fastest: %2.")},
    {"finding.data-not-on-nvme",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has hot data on %3 with disks of type %4; NVMe answers much faster: %2.")},
    {"finding.traffic-beyond-10gbe",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1: %2 exchanges %3 Mbit/s with other servers, more than a network card of 10 Gbit/s takes.")},
    {"finding.tenants-share-servers",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 may put tenants that ask for strict borders on one server: %2.")},
    {"finding.replicas-may-share",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Zone %1 may put replicas on one server, so that its failure stops them together: %2.")},
    {"finding.quorum-on-one-server",
     QT_TRANSLATE_NOOP("grondplan",
                       "%2 of the %3 replicas of %1 stand on %4: when it fails, no majority is left, and %1 "
                       "stands still until they run elsewhere. Put one replica on a server.")},
    {"finding.no-backup",
     QT_TRANSLATE_NOOP("grondplan",
                       "Backups are part of the design, but the plan counts no space for them: no backup "
                       "server is drawn, and space for backups has no price. Data is kept by: %1.")},
    {"finding.data-published",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 publishes ports of databases, so that anybody outside may try them: %2.")},
    {"finding.database-single",
     QT_TRANSLATE_NOOP("grondplan",
                       "Releases must go unnoticed, but zone %1 has a single instance of what keeps data, "
                       "sessions or identities, which stands still while it is updated or restarted: %2.")},
    {"finding.backup-beside-data",
     QT_TRANSLATE_NOOP("grondplan", "In zone %1 a backup stands on the same server as the only copy of data, "
                                    "so that with server %2 both are lost. The backup: %3. The data: %4.")},
    {"fix.backup-apart",
     QT_TRANSLATE_NOOP("grondplan", "Move the backup to virtual machines in another zone")},
    {"finding.latency-to-measure",
     QT_TRANSLATE_NOOP("grondplan",
                       "The link from %1 to %2 states how fast an answer must come. The plan does not "
                       "reckon with that: measure it.")},
    {"finding.latency-between-zones",
     QT_TRANSLATE_NOOP("grondplan",
                       "The link from %1 to %2 leads to another zone and states how fast an answer must "
                       "come. The plan does not reckon with that: measure it between the zones.")},
    {"finding.disk-not-stated",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1: no disk is stated for workloads that keep data, so that neither their disk "
                       "nor space for its backups is counted: %2.")},
    // A performance target that is missed: %1 is what it is about, %2 what it is, %3 its limit.
    {"finding.target-missed",
     QT_TRANSLATE_NOOP("grondplan", "Performance target missed: %1 is %2; the target is below %3.")},
    {"target-missed.vm-cpu", QT_TRANSLATE_NOOP("grondplan", "the CPU overhead of virtual machines")},
    {"target-missed.vm-balloon", QT_TRANSLATE_NOOP("grondplan", "the share of memory that is ballooned")},
    {"target-missed.vm-disk", QT_TRANSLATE_NOOP("grondplan", "the latency of a disk in a virtual machine")},
    {"target-missed.container-overhead",
     QT_TRANSLATE_NOOP("grondplan", "the CPU and memory overhead of containers")},
    {"target-missed.pod-start", QT_TRANSLATE_NOOP("grondplan", "the time in which a pod starts")},
    {"target-missed.node-ready", QT_TRANSLATE_NOOP("grondplan", "the start time of a new node")},
    // What mends a finding, as a button says it.
    {"fix.windows-to-vm", QT_TRANSLATE_NOOP("grondplan", "Move Windows to virtual machines")},
    {"fix.state-to-vm", QT_TRANSLATE_NOOP("grondplan", "Move this data to virtual machines")},
    {"fix.plain-containers", QT_TRANSLATE_NOOP("grondplan", "Use containers without orchestration")},
    {"fix.orchestrate", QT_TRANSLATE_NOOP("grondplan", "Use Kubernetes for this zone")},
    {"fix.more-servers", QT_TRANSLATE_NOOP("grondplan", "Allow any number of servers")},
    {"fix.server", QT_TRANSLATE_NOOP("grondplan", "Use %1")},
    {"fix.tenants-apart", QT_TRANSLATE_NOOP("grondplan", "Keep tenants on servers of their own")},
    {"fix.one-per-host", QT_TRANSLATE_NOOP("grondplan", "Put one replica on a server")},
    {"fix.survive-one", QT_TRANSLATE_NOOP("grondplan", "Survive the failure of one server")},
    {"fix.close-ports", QT_TRANSLATE_NOOP("grondplan", "Publish no ports of databases")},
    {"fix.second-instance", QT_TRANSLATE_NOOP("grondplan", "Run these in several instances")},
    {"fix.state-sizes", QT_TRANSLATE_NOOP("grondplan", "Take this size as stated")},
    {"fix.no-overcommit", QT_TRANSLATE_NOOP("grondplan", "Give each vCPU a thread of its own")},
    {"fix.assume-disks", QT_TRANSLATE_NOOP("grondplan", "Take the disks of their templates")},
    {"fix.add-backup", QT_TRANSLATE_NOOP("grondplan", "Add a backup server")},
};

TextTable designTexts()
{
    return {kDesignTexts, std::size(kDesignTexts)};
}

} // namespace grondplan
