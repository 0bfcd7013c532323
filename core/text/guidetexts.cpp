#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kGuideTexts[] = {
    // Why a tier: "guide.RULE" of resources/advice/rules.json. %1 is the rule's threshold.
    {"guide.least-layers",
     QT_TRANSLATE_NOOP("grondplan", "Nothing asks for more, and fewer layers are less to look after.")},
    {"guide.windows",
     QT_TRANSLATE_NOOP("grondplan",
                       "It runs on Windows; Linux containers share the kernel of a Linux host.")},
    {"guide.own-kernel",
     QT_TRANSLATE_NOOP("grondplan",
                       "It needs a kernel or drivers of its own, which containers on a host have to share.")},
    {"guide.legacy", QT_TRANSLATE_NOOP("grondplan", "No container image can be made of it.")},
    {"guide.tenant-border",
     QT_TRANSLATE_NOOP("grondplan", "It runs for one tenant or shares no server; a virtual machine draws "
                                    "that border, a container alone does not.")},
    {"guide.strict-isolation",
     QT_TRANSLATE_NOOP("grondplan", "Strict borders between customers or departments take virtual machines; "
                                    "containers may run inside them.")},
    {"guide.compliance", QT_TRANSLATE_NOOP("grondplan", "Audits and rules on where data may be are met most "
                                                        "easily where virtual machines draw the borders.")},
    {"guide.database",
     QT_TRANSLATE_NOOP("grondplan", "A database wants steady IOPS and a kernel that stays as it is.")},
    {"guide.data-on-disk",
     QT_TRANSLATE_NOOP("grondplan", "Its log or index stands on disk and wants steady IOPS, and a kernel "
                                    "that stays as it is.")},
    {"guide.stateful",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "It keeps data, which snapshots and backups of a virtual machine protect without further ado.")},
    {"guide.stateful-without-operator",
     QT_TRANSLATE_NOOP(
         "grondplan", "It keeps data, and no operator with restored backups looks after that in a cluster.")},
    {"guide.operator",
     QT_TRANSLATE_NOOP("grondplan", "An operator with restored backups looks after its data in a cluster.")},
    {"guide.long-lived",
     QT_TRANSLATE_NOOP("grondplan",
                       "It lives long and seldom changes: a virtual machine takes it as it is.")},
    {"guide.stateless-service",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "A service without data of its own suits a container: it starts at once, and many share a server.")},
    {"guide.background-work",
     QT_TRANSLATE_NOOP("grondplan", "Workers and jobs come and go with the work, as containers do.")},
    {"guide.pipeline",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Batches such as transcoding, inference and analytics make good use of containers packed closely.")},
    {"guide.frequent-releases",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "It is released %1 times a month or more beside other services; images make that routine.")},
    {"guide.daily-releases",
     QT_TRANSLATE_NOOP("grondplan",
                       "%1 releases a month or more are rolled out, and back, best by an orchestrator.")},
    {"guide.scaling",
     QT_TRANSLATE_NOOP("grondplan",
                       "Its number of replicas varies; an orchestrator adds and removes them by itself.")},
    {"guide.seasonal-demand",
     QT_TRANSLATE_NOOP("grondplan", "Demand has its seasons; an orchestrator follows them.")},
    {"guide.unpredictable-demand",
     QT_TRANSLATE_NOOP("grondplan",
                       "Demand cannot be predicted; an orchestrator adds replicas before users wait.")},
    {"guide.zero-downtime",
     QT_TRANSLATE_NOOP("grondplan", "Nobody may notice a release; an orchestrator replaces replicas one "
                                    "after another, and turns back.")},
    {"guide.many-teams", QT_TRANSLATE_NOOP("grondplan", "%1 teams or more share the platform; namespaces and "
                                                        "node pools keep them out of each other's way.")},
    {"guide.many-services",
     QT_TRANSLATE_NOOP("grondplan", "%1 services or more are hard to keep in step by hand.")},
    {"guide.no-platform-team",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "Nobody has the time to look after a cluster: its upgrades, backups and incidents come on top.")},
    {"guide.small-platform-team",
     QT_TRANSLATE_NOOP("grondplan", "One person alone does not keep a cluster going through its upgrades, "
                                    "incidents and holidays.")},
    {"guide.few-services", QT_TRANSLATE_NOOP("grondplan", "%1 services or fewer do not repay a cluster.")},
    {"guide.mixed-systems",
     QT_TRANSLATE_NOOP("grondplan", "Windows and Linux stand side by side: virtual machines take both, with "
                                    "containers inside those of Linux.")},
    {"guide.pinned",
     QT_TRANSLATE_NOOP("grondplan",
                       "It stays within one NUMA node; a virtual machine with pinned vCPUs gives it that.")},
    {"guide.fills-server",
     QT_TRANSLATE_NOOP("grondplan",
                       "With %1 vCPU or more it fills a server; a layer in between would only cost.")},
    {"guide.fills-memory",
     QT_TRANSLATE_NOOP(
         "grondplan", "With %1 GiB or more it fills a server's memory; a layer in between would only cost.")},
    // What would lead to another tier: "if.FACT.yes", ".no", ".least" or ".most", or a value of a choice.
    {"if.windows.yes", QT_TRANSLATE_NOOP("grondplan", "It runs on Windows")},
    {"if.windows.no", QT_TRANSLATE_NOOP("grondplan", "It runs on Linux")},
    {"if.own-kernel.yes", QT_TRANSLATE_NOOP("grondplan", "It needs a kernel of its own")},
    {"if.own-kernel.no", QT_TRANSLATE_NOOP("grondplan", "It can share a kernel")},
    {"if.unpackaged.yes", QT_TRANSLATE_NOOP("grondplan", "No image can be made of it")},
    {"if.unpackaged.no", QT_TRANSLATE_NOOP("grondplan", "An image can be made of it")},
    {"if.stateful.yes", QT_TRANSLATE_NOOP("grondplan", "It keeps data")},
    {"if.stateful.no", QT_TRANSLATE_NOOP("grondplan", "It keeps no data")},
    {"if.operated.yes",
     QT_TRANSLATE_NOOP("grondplan", "An operator with restored backups looks after its data")},
    {"if.operated.no", QT_TRANSLATE_NOOP("grondplan", "No operator looks after its data")},
    {"if.isolated.yes", QT_TRANSLATE_NOOP("grondplan", "It shares no server with others")},
    {"if.isolated.no", QT_TRANSLATE_NOOP("grondplan", "It may share a server with others")},
    {"if.scaling.yes", QT_TRANSLATE_NOOP("grondplan", "Its number of replicas varies")},
    {"if.scaling.no", QT_TRANSLATE_NOOP("grondplan", "Its number of replicas is fixed")},
    {"if.numa.yes", QT_TRANSLATE_NOOP("grondplan", "It stays within one NUMA node")},
    {"if.numa.no", QT_TRANSLATE_NOOP("grondplan", "It need not stay within one NUMA node")},
    {"if.vcpu.least", QT_TRANSLATE_NOOP("grondplan", "A replica needs %1 vCPU or more")},
    {"if.vcpu.most", QT_TRANSLATE_NOOP("grondplan", "A replica needs %1 vCPU or less")},
    {"if.memory.least", QT_TRANSLATE_NOOP("grondplan", "A replica needs %1 GiB or more")},
    {"if.memory.most", QT_TRANSLATE_NOOP("grondplan", "A replica needs %1 GiB or less")},
    {"if.releases.least", QT_TRANSLATE_NOOP("grondplan", "%1 releases a month or more")},
    {"if.releases.most", QT_TRANSLATE_NOOP("grondplan", "%1 releases a month or fewer")},
    {"if.services.least", QT_TRANSLATE_NOOP("grondplan", "%1 services or more")},
    {"if.services.most", QT_TRANSLATE_NOOP("grondplan", "%1 services or fewer")},
    {"if.systems.least", QT_TRANSLATE_NOOP("grondplan", "Windows and Linux side by side")},
    {"if.systems.most", QT_TRANSLATE_NOOP("grondplan", "One operating system")},
    {"if.isolation.yes", QT_TRANSLATE_NOOP("grondplan", "Strict borders between customers or departments")},
    {"if.isolation.no", QT_TRANSLATE_NOOP("grondplan", "No strict borders between customers or departments")},
    {"if.compliance.yes", QT_TRANSLATE_NOOP("grondplan", "Audits, or rules on where data may be")},
    {"if.compliance.no", QT_TRANSLATE_NOOP("grondplan", "No audits or rules on where data may be")},
    {"if.demand.0", QT_TRANSLATE_NOOP("grondplan", "Steady demand")},
    {"if.demand.1", QT_TRANSLATE_NOOP("grondplan", "Demand by season")},
    {"if.demand.2", QT_TRANSLATE_NOOP("grondplan", "Unpredictable demand")},
    {"if.zero-downtime.yes", QT_TRANSLATE_NOOP("grondplan", "Releases without downtime")},
    {"if.zero-downtime.no", QT_TRANSLATE_NOOP("grondplan", "Releases may be noticed")},
    {"if.teams.least", QT_TRANSLATE_NOOP("grondplan", "%1 teams or more")},
    {"if.teams.most", QT_TRANSLATE_NOOP("grondplan", "%1 teams or fewer")},
    {"if.platform-team.least", QT_TRANSLATE_NOOP("grondplan", "%1 people or more to run a platform")},
    {"if.platform-team.most", QT_TRANSLATE_NOOP("grondplan", "%1 people or fewer to run a platform")},
    // The same of one.
    {"if.releases.least.one", QT_TRANSLATE_NOOP("grondplan", "One release a month or more")},
    {"if.releases.most.one", QT_TRANSLATE_NOOP("grondplan", "One release a month at most")},
    {"if.services.least.one", QT_TRANSLATE_NOOP("grondplan", "One service or more")},
    {"if.services.most.one", QT_TRANSLATE_NOOP("grondplan", "One service at most")},
    {"if.teams.least.one", QT_TRANSLATE_NOOP("grondplan", "One team or more")},
    {"if.teams.most.one", QT_TRANSLATE_NOOP("grondplan", "One team at most")},
    {"if.platform-team.least.one", QT_TRANSLATE_NOOP("grondplan", "One person or more to run a platform")},
    {"if.platform-team.most.one", QT_TRANSLATE_NOOP("grondplan", "One person at most to run a platform")},
    // How these are joined in a line.
    {"guide.both", QT_TRANSLATE_NOOP("grondplan", "Together: %1; %2")},
    {"guide.three", QT_TRANSLATE_NOOP("grondplan", "Together: %1; %2; %3")},
    {"guide.four", QT_TRANSLATE_NOOP("grondplan", "Together: %1; %2; %3; %4")},
    {"guide.five", QT_TRANSLATE_NOOP("grondplan", "Together: %1; %2; %3; %4; %5")},
    // What keeps a zone from what most in it ask for, and what a server keeps from it.
    {"guide.held-back",
     QT_TRANSLATE_NOOP("grondplan", "For %2 of the %3 workloads here the advice is: %1. That is held back by "
                                    "%4: %5 In a zone of its own it would not stand in the way.")},
    {"guide.does-not-fit",
     QT_TRANSLATE_NOOP("grondplan", "The advice was %1, but %2 fits on none of the servers for that.")},
    {"guide.of-zone", QT_TRANSLATE_NOOP("grondplan", "Zone %1: %2. %3")},
    {"guide.stage-for-new", QT_TRANSLATE_NOOP("grondplan", "%1 for new services")},
    {"guide.nothing-changes",
     QT_TRANSLATE_NOOP("grondplan", "Nothing that grows or can be decided: what it is settles it.")},
    {"guide.today", QT_TRANSLATE_NOOP("grondplan", "%1 (today: %2)")},
    {"guide.today-unknown", QT_TRANSLATE_NOOP("grondplan", "%1 (today: not known)")},
    // What growth does: %1 is the growth a month, %2 the time.
    {"guide.needs-double",
     QT_TRANSLATE_NOOP("grondplan", "Needs have doubled: at a growth of %1 a month, %2")},
    {"guide.hosts-grow",
     QT_TRANSLATE_NOOP("grondplan", "More than three container hosts, the most that is run by hand: at a "
                                    "growth of %1 a month, needs double %2")},
    {"guide.in-months", QT_TRANSLATE_NOOP("grondplan", "in %1 months")},
    {"guide.next-month", QT_TRANSLATE_NOOP("grondplan", "in one month")},
    {"guide.leads-to", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    {"guide.unknown", QT_TRANSLATE_NOOP("grondplan", "not known")},
    {"guide.yes", QT_TRANSLATE_NOOP("grondplan", "yes")},
    {"guide.no", QT_TRANSLATE_NOOP("grondplan", "no")},
    // The five questions, and what they are called in a table.
    {"question.isolation", QT_TRANSLATE_NOOP("grondplan", "Strict borders between customers or departments")},
    {"question.compliance", QT_TRANSLATE_NOOP("grondplan", "Audits, or rules on where data may be")},
    {"question.releases", QT_TRANSLATE_NOOP("grondplan", "Releases a month, of all services")},
    {"question.demand", QT_TRANSLATE_NOOP("grondplan", "Demand")},
    {"question.zero-downtime", QT_TRANSLATE_NOOP("grondplan", "Releases without downtime")},
    {"question.teams", QT_TRANSLATE_NOOP("grondplan", "Teams that build what runs here")},
    {"question.platform-team", QT_TRANSLATE_NOOP("grondplan", "People with time to run a platform")},
    // The upgrade path.
    {"guide.stage.0", QT_TRANSLATE_NOOP("grondplan", "Recommended")},
    {"guide.stage.1", QT_TRANSLATE_NOOP("grondplan", "Next")},
    {"guide.stage.2", QT_TRANSLATE_NOOP("grondplan", "Later")},
    {"guide.stage-when", QT_TRANSLATE_NOOP("grondplan", "%1, as soon as one of these is so:")},
    {"guide.recommended", QT_TRANSLATE_NOOP("grondplan", "Recommended for most workloads: %1")},
    {"guide.column.workload", QT_TRANSLATE_NOOP("grondplan", "Workload")},
    {"guide.column.now", QT_TRANSLATE_NOOP("grondplan", "Now")},
    {"guide.column.recommended", QT_TRANSLATE_NOOP("grondplan", "Recommended")},
    {"guide.column.runner-up", QT_TRANSLATE_NOOP("grondplan", "Next best")},
    {"guide.column.why", QT_TRANSLATE_NOOP("grondplan", "Why")},
};

TextTable guideTexts()
{
    return {kGuideTexts, std::size(kGuideTexts)};
}

} // namespace grondplan
