#include "core/text/texttable.h"

#include <array>

namespace grondplan {

static constexpr std::array kTexts = {
    Text{"report.title", QT_TRANSLATE_NOOP("grondplan", "Infrastructure proposal")},
    Text{"report.page", QT_TRANSLATE_NOOP("grondplan", "%1 / %2")},
    Text{"report.contents", QT_TRANSLATE_NOOP("grondplan", "Contents")},
    Text{"report.continued", QT_TRANSLATE_NOOP("grondplan", "%1 (continued)")},
    Text{"report.cover.customer", QT_TRANSLATE_NOOP("grondplan", "For")},
    Text{"report.cover.project", QT_TRANSLATE_NOOP("grondplan", "Project")},
    Text{"report.cover.date", QT_TRANSLATE_NOOP("grondplan", "Date")},
    Text{"report.cover.scenario", QT_TRANSLATE_NOOP("grondplan", "Scenario")},
    Text{"report.cover.scenarios", QT_TRANSLATE_NOOP("grondplan", "Scenarios")},

    Text{"report.section.summary", QT_TRANSLATE_NOOP("grondplan", "Summary")},
    Text{"report.section.request", QT_TRANSLATE_NOOP("grondplan", "What was asked")},
    Text{"report.section.architecture", QT_TRANSLATE_NOOP("grondplan", "Architecture")},
    Text{"report.section.servers", QT_TRANSLATE_NOOP("grondplan", "Servers and density")},
    Text{"report.section.cost", QT_TRANSLATE_NOOP("grondplan", "Cost")},
    Text{"report.section.overhead", QT_TRANSLATE_NOOP("grondplan", "Overhead")},
    Text{"report.section.assumptions", QT_TRANSLATE_NOOP("grondplan", "Assumptions and sources")},

    // Said in several sections.
    Text{"report.zone", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    Text{"report.range", QT_TRANSLATE_NOOP("grondplan", "%1 – %2")},
    Text{"report.size", QT_TRANSLATE_NOOP("grondplan", "%1, %2")},
    Text{"report.total", QT_TRANSLATE_NOOP("grondplan", "Total")},
    Text{"report.yes", QT_TRANSLATE_NOOP("grondplan", "Yes")},
    Text{"report.server-name", QT_TRANSLATE_NOOP("grondplan", "%1, %2")},
    Text{"report.unknown-server", QT_TRANSLATE_NOOP("grondplan", "Server that is not in the catalogue")},
    Text{"report.no-price", QT_TRANSLATE_NOOP("grondplan", "Not known")},
    Text{"report.estimate", QT_TRANSLATE_NOOP("grondplan", "Estimate")},
    Text{"report.estimated", QT_TRANSLATE_NOOP("grondplan", "%1 (estimate)")},
    Text{"report.prices-missing",
         QT_TRANSLATE_NOOP("grondplan",
                           "The price of at least one server is not known: its cost is missing from "
                           "every amount, and the totals are too low by it.")},
    Text{"report.instances", QT_TRANSLATE_N_NOOP("grondplan", "%n instance(s)"), true},
    Text{"report.servers", QT_TRANSLATE_N_NOOP("grondplan", "%n server(s)"), true},
    Text{"report.zones", QT_TRANSLATE_N_NOOP("grondplan", "%n zone(s)"), true},

    // Heads of columns.
    Text{"report.column.scenario", QT_TRANSLATE_NOOP("grondplan", "Scenario")},
    Text{"report.column.zone", QT_TRANSLATE_NOOP("grondplan", "Zone")},
    Text{"report.column.tier", QT_TRANSLATE_NOOP("grondplan", "Runs in")},
    Text{"report.column.servers", QT_TRANSLATE_NOOP("grondplan", "Servers")},
    Text{"report.column.instances", QT_TRANSLATE_NOOP("grondplan", "Instances")},
    Text{"report.column.month", QT_TRANSLATE_NOOP("grondplan", "Per month")},
    Text{"report.column.month-range", QT_TRANSLATE_NOOP("grondplan", "Range per month")},
    Text{"report.column.once", QT_TRANSLATE_NOOP("grondplan", "Once")},
    Text{"report.column.density", QT_TRANSLATE_NOOP("grondplan", "Instances per server")},
    Text{"report.column.workload", QT_TRANSLATE_NOOP("grondplan", "Workload")},
    Text{"report.column.replicas", QT_TRANSLATE_NOOP("grondplan", "Replicas")},
    Text{"report.column.cpu-each", QT_TRANSLATE_NOOP("grondplan", "CPU each")},
    Text{"report.column.memory-each", QT_TRANSLATE_NOOP("grondplan", "Memory each")},
    Text{"report.column.cpu-all", QT_TRANSLATE_NOOP("grondplan", "CPU")},
    Text{"report.column.memory-all", QT_TRANSLATE_NOOP("grondplan", "Memory")},
    Text{"report.column.disk-each", QT_TRANSLATE_NOOP("grondplan", "Disk each")},
    Text{"report.column.gpus-each", QT_TRANSLATE_NOOP("grondplan", "GPUs each")},
    Text{"report.column.basis", QT_TRANSLATE_NOOP("grondplan", "Size")},
    Text{"report.column.from", QT_TRANSLATE_NOOP("grondplan", "From")},
    Text{"report.column.to", QT_TRANSLATE_NOOP("grondplan", "To")},
    Text{"report.column.server", QT_TRANSLATE_NOOP("grondplan", "Server")},
    Text{"report.column.count", QT_TRANSLATE_NOOP("grondplan", "Number")},
    Text{"report.column.cores", QT_TRANSLATE_NOOP("grondplan", "Cores / threads")},
    Text{"report.column.memory", QT_TRANSLATE_NOOP("grondplan", "Memory")},
    Text{"report.column.disks", QT_TRANSLATE_NOOP("grondplan", "Disks")},
    Text{"report.column.price", QT_TRANSLATE_NOOP("grondplan", "Price per month")},
    Text{"report.column.price-each", QT_TRANSLATE_NOOP("grondplan", "Price per month, each")},
    Text{"report.column.price-date", QT_TRANSLATE_NOOP("grondplan", "Price date")},
    Text{"report.column.resource", QT_TRANSLATE_NOOP("grondplan", "Resource")},
    Text{"report.column.offered", QT_TRANSLATE_NOOP("grondplan", "Offered")},
    Text{"report.column.used", QT_TRANSLATE_NOOP("grondplan", "In use")},
    Text{"report.column.utilisation", QT_TRANSLATE_NOOP("grondplan", "Utilisation")},
    Text{"report.column.most-server", QT_TRANSLATE_NOOP("grondplan", "Most on one server")},
    Text{"report.column.most-node", QT_TRANSLATE_NOOP("grondplan", "Most in one node VM")},
    Text{"report.column.part", QT_TRANSLATE_NOOP("grondplan", "Part")},
    Text{"report.column.share", QT_TRANSLATE_NOOP("grondplan", "Share")},
    Text{"report.column.reading", QT_TRANSLATE_NOOP("grondplan", "Reading of the overhead")},
    Text{"report.column.layer", QT_TRANSLATE_NOOP("grondplan", "Layer")},
    Text{"report.column.added-low", QT_TRANSLATE_NOOP("grondplan", "Adds, low")},
    Text{"report.column.added-likely", QT_TRANSLATE_NOOP("grondplan", "Adds, likely")},
    Text{"report.column.added-high", QT_TRANSLATE_NOOP("grondplan", "Adds, high")},
    Text{"report.column.source", QT_TRANSLATE_NOOP("grondplan", "Source")},
    Text{"report.column.date", QT_TRANSLATE_NOOP("grondplan", "Date")},
    Text{"report.column.why", QT_TRANSLATE_NOOP("grondplan", "Why")},
    Text{"report.column.constant", QT_TRANSLATE_NOOP("grondplan", "Constant")},
    Text{"report.column.low", QT_TRANSLATE_NOOP("grondplan", "Low")},
    Text{"report.column.likely", QT_TRANSLATE_NOOP("grondplan", "Likely")},
    Text{"report.column.high", QT_TRANSLATE_NOOP("grondplan", "High")},
    Text{"report.column.rule", QT_TRANSLATE_NOOP("grondplan", "Rule")},
    Text{"report.column.value", QT_TRANSLATE_NOOP("grondplan", "Value")},
    Text{"report.column.kind", QT_TRANSLATE_NOOP("grondplan", "Kind")},
    Text{"report.column.remark", QT_TRANSLATE_NOOP("grondplan", "Remark")},

    // Summary.
    Text{"report.key.servers", QT_TRANSLATE_N_NOOP("grondplan", "server(s)"), true},
    Text{"report.key.servers-certain", QT_TRANSLATE_NOOP("grondplan", "the same for low and high overhead")},
    Text{"report.key.between", QT_TRANSLATE_NOOP("grondplan", "between %1 and %2")},
    Text{"report.key.between-vat", QT_TRANSLATE_NOOP("grondplan", "between %1 and %2, excl. VAT")},
    Text{"report.key.month", QT_TRANSLATE_NOOP("grondplan", "per month")},
    Text{"report.key.vat", QT_TRANSLATE_NOOP("grondplan", "excl. VAT")},
    Text{"report.key.prices-missing", QT_TRANSLATE_NOOP("grondplan", "not all prices are known")},
    Text{"report.key.density", QT_TRANSLATE_NOOP("grondplan", "instances per server")},
    Text{"report.key.density-remark", QT_TRANSLATE_NOOP("grondplan", "on average, with room to spare")},
    Text{"report.key.none", QT_TRANSLATE_NOOP("grondplan", "None")},
    Text{"report.key.failures", QT_TRANSLATE_N_NOOP("grondplan", "server failure(s) survived"), true},
    Text{"report.key.failures-none", QT_TRANSLATE_NOOP("grondplan", "not in every zone")},
    Text{"report.key.failures-proved", QT_TRANSLATE_N_NOOP("grondplan", "proved in %n case(s)"), true},
    Text{"report.key.failures-unproved", QT_TRANSLATE_NOOP("grondplan", "not proved for every server")},
    Text{"report.key.gap", QT_TRANSLATE_NOOP("grondplan", "above the proven minimum")},
    Text{"report.key.gap-none", QT_TRANSLATE_NOOP("grondplan", "not for less with these servers")},
    Text{"report.key.gap-bound", QT_TRANSLATE_NOOP("grondplan", "which is %1 per month")},
    Text{"report.summary.text",
         QT_TRANSLATE_NOOP(
             "grondplan",
             "In the scenario “%1”, %2 of the workloads run on %3 in %4. The figures hold for %5; what "
             "they rest on is in the last chapter. Low and high follow the uncertainty of the overhead.")},
    Text{"report.summary.empty",
         QT_TRANSLATE_NOOP("grondplan",
                           "This scenario has nothing to run yet, so it needs no servers and costs "
                           "nothing.")},
    Text{"report.none-placed",
         QT_TRANSLATE_NOOP("grondplan", "Nothing found a place on the servers that this scenario allows.")},
    Text{"report.summary.none-placed",
         QT_TRANSLATE_N_NOOP(
             "grondplan",
             "Attention: none of the %n instance(s) found a place on the servers that this scenario "
             "allows, so there are no servers and no cost to show. The last chapter says why."),
         true},
    Text{"report.summary.unplaced",
         QT_TRANSLATE_N_NOOP(
             "grondplan",
             "Attention: %n instance(s) found no place on the servers of this plan. The figures are "
             "for what was placed; the last chapter says why."),
         true},
    Text{"report.summary.assumed",
         QT_TRANSLATE_N_NOOP(
             "grondplan",
             "%n size(s) were not stated and had to be assumed; they are listed in the last chapter."),
         true},
    Text{"report.summary.zones", QT_TRANSLATE_NOOP("grondplan", "Zones (amounts excl. VAT)")},
    Text{"report.summary.scenarios",
         QT_TRANSLATE_NOOP("grondplan", "Scenarios side by side (amounts excl. VAT)")},

    // What was asked.
    Text{"report.request.text",
         QT_TRANSLATE_NOOP("grondplan",
                           "These workloads were asked for. Sizes are what the workloads need, without "
                           "any overhead; where replicas vary, room is made for the most.")},
    Text{"report.request.empty", QT_TRANSLATE_NOOP("grondplan", "No workloads have been asked for yet.")},
    Text{"report.request.estimates",
         QT_TRANSLATE_NOOP("grondplan",
                           "Estimate: no size was stated. The chapter on assumptions says what was taken "
                           "in its place.")},
    Text{"report.request.not-placed",
         QT_TRANSLATE_NOOP("grondplan",
                           "Neither placed nor counted, as they run to an end or are switched off: %1.")},
    Text{"report.request.storage", QT_TRANSLATE_NOOP("grondplan", "Disks and GPUs")},
    Text{"report.request.links", QT_TRANSLATE_NOOP("grondplan", "Connections")},
    Text{"report.basis.stated", QT_TRANSLATE_NOOP("grondplan", "stated")},
    Text{"report.basis.limit", QT_TRANSLATE_NOOP("grondplan", "from its limit")},
    Text{"report.basis.estimate", QT_TRANSLATE_NOOP("grondplan", "estimate")},

    // Architecture.
    Text{"report.architecture.text",
         QT_TRANSLATE_NOOP("grondplan",
                           "The smallest architecture that carries the request: each zone with the parts "
                           "of its platform, its servers, and what runs on them.")},
    Text{"report.architecture.caption", QT_TRANSLATE_NOOP("grondplan", "Minimal architecture of “%1”")},
    Text{"report.architecture.bar",
         QT_TRANSLATE_NOOP("grondplan",
                           "The bar in a server shows the fuller of its CPU and its memory in normal "
                           "running.")},

    // Servers and density.
    Text{"report.servers.empty", QT_TRANSLATE_NOOP("grondplan", "No servers are needed.")},
    Text{"report.servers.text",
         QT_TRANSLATE_NOOP("grondplan", "Servers needed: %1. On average each carries %2 instances.")},
    Text{"report.servers.text-nodes",
         QT_TRANSLATE_NOOP(
             "grondplan",
             "Servers needed: %1, with %2 node VMs on them. On average a server carries %3 instances.")},
    Text{"report.servers.utilisation", QT_TRANSLATE_NOOP("grondplan", "Utilisation in normal running")},
    Text{"report.servers.density", QT_TRANSLATE_NOOP("grondplan", "Density")},
    Text{"report.servers.remark",
         QT_TRANSLATE_NOOP("grondplan",
                           "One vCPU is one hardware thread. What is not in use in normal running takes "
                           "over when a server fails.")},
    Text{"report.cores", QT_TRANSLATE_NOOP("grondplan", "%1 / %2")},
    Text{"report.disks", QT_TRANSLATE_NOOP("grondplan", "%1 × %2 %3")},
    Text{"report.failover.none",
         QT_TRANSLATE_NOOP("grondplan",
                           "This zone does not have to survive the failure of a server: what runs on it "
                           "stands still until it is repaired.")},
    Text{"report.failover.proved",
         QT_TRANSLATE_N_NOOP(
             "grondplan",
             "When any %n server(s) fail, all that ran there fits on the others. This is proved by "
             "placing it again, in %1 cases; the failure of %2 leaves the others fullest."),
         true},
    Text{"report.failover.unproved",
         QT_TRANSLATE_N_NOOP(
             "grondplan",
             "The zone was asked to survive the failure of %n server(s) but does not: when %1 fails, "
             "what ran there does not all fit on the others."),
         true},

    // Cost.
    Text{"report.cost.empty", QT_TRANSLATE_NOOP("grondplan", "Without servers there is no cost.")},
    Text{"report.cost.text",
         QT_TRANSLATE_NOOP("grondplan", "The whole costs %1 per month. All amounts exclude VAT.")},
    Text{"report.cost.parts", QT_TRANSLATE_NOOP("grondplan", "Cost by part (excl. VAT)")},
    Text{"report.cost.band", QT_TRANSLATE_NOOP("grondplan", "Low, likely and high (excl. VAT)")},
    Text{"report.cost.band-remark",
         QT_TRANSLATE_NOOP("grondplan",
                           "Low and high follow the range of the overhead figures: the same request, "
                           "planned three times.")},
    Text{"report.cost.split", QT_TRANSLATE_NOOP("grondplan", "Cost per month by workload")},
    Text{"report.cost.by-workload", QT_TRANSLATE_NOOP("grondplan", "Cost by workload (excl. VAT)")},
    Text{"report.cost.by-workload-remark",
         QT_TRANSLATE_NOOP("grondplan",
                           "The cost of a zone is shared out over its workloads by the largest share each "
                           "has of what the zone uses, room to spare included.")},
    Text{"report.cost.rest", QT_TRANSLATE_NOOP("grondplan", "Zones without workloads")},
    Text{"report.cost.others", QT_TRANSLATE_N_NOOP("grondplan", "%n other workload(s)"), true},
    Text{"report.part.servers", QT_TRANSLATE_NOOP("grondplan", "Servers")},
    Text{"report.reading.low", QT_TRANSLATE_NOOP("grondplan", "Low")},
    Text{"report.reading.likely", QT_TRANSLATE_NOOP("grondplan", "Likely")},
    Text{"report.reading.high", QT_TRANSLATE_NOOP("grondplan", "High")},

    // Overhead.
    Text{"report.overhead.empty", QT_TRANSLATE_NOOP("grondplan", "Without servers there is no overhead.")},
    Text{"report.overhead.text",
         QT_TRANSLATE_NOOP(
             "grondplan",
             "Each layer between a workload and its server keeps a share of what it is given. A workload "
             "that needs an amount must be given the amount divided by one minus that share; orchestration "
             "adds its share on top. The figures are a rule of thumb: likely is the middle of its range.")},
    Text{"report.overhead.none",
         QT_TRANSLATE_NOOP("grondplan",
                           "There is no layer between these workloads and their servers, so no overhead.")},
    Text{"report.overhead.waterfall-cpu",
         QT_TRANSLATE_NOOP("grondplan", "From need to servers: CPU in vCPU")},
    Text{"report.overhead.waterfall-memory",
         QT_TRANSLATE_NOOP("grondplan", "From need to servers: memory in GiB")},
    Text{"report.overhead.layers", QT_TRANSLATE_NOOP("grondplan", "What each layer adds")},
    Text{"report.overhead.formula",
         QT_TRANSLATE_NOOP("grondplan", "%1: %2 = %3, with a range from %4 to %5.")},
    Text{"report.overhead.source", QT_TRANSLATE_NOOP("grondplan", "Source for %1: %2")},
    Text{"report.overhead.formula-none",
         QT_TRANSLATE_NOOP("grondplan", "%1: no layer takes a share of it, so %2 is what must be given.")},
    Text{"report.overhead.remark",
         QT_TRANSLATE_NOOP("grondplan",
                           "Each instance is rounded up by itself, so a sum may be a few thousandths above "
                           "the formula.")},
    Text{"report.unit.cpu", QT_TRANSLATE_NOOP("grondplan", "vCPU")},
    Text{"report.unit.memory", QT_TRANSLATE_NOOP("grondplan", "GiB")},
    Text{"report.bar.need", QT_TRANSLATE_NOOP("grondplan", "Need of the workloads")},
    Text{"report.bar.node-rest", QT_TRANSLATE_NOOP("grondplan", "Unused in node VMs")},
    Text{"report.bar.unplaced", QT_TRANSLATE_NOOP("grondplan", "Without a place")},
    Text{"report.bar.rounding", QT_TRANSLATE_NOOP("grondplan", "Rounding of sizes")},
    Text{"report.bar.used", QT_TRANSLATE_NOOP("grondplan", "In use on the servers")},
    Text{"report.bar.free", QT_TRANSLATE_NOOP("grondplan", "Kept free")},
    Text{"report.bar.offered", QT_TRANSLATE_NOOP("grondplan", "Offered by the servers")},

    // Assumptions and sources.
    Text{"report.assumptions.text",
         QT_TRANSLATE_NOOP("grondplan",
                           "The sizes below were not stated. Replace them by your own figures to be sure "
                           "of the outcome.")},
    Text{"report.assumptions.none", QT_TRANSLATE_NOOP("grondplan", "Every size that counts was stated.")},
    Text{"report.assumptions.sizes", QT_TRANSLATE_NOOP("grondplan", "Assumed sizes, per replica")},
    Text{"report.assumptions.constants", QT_TRANSLATE_NOOP("grondplan", "Constants of the method")},
    Text{"report.assumptions.rules", QT_TRANSLATE_NOOP("grondplan", "Rules of the zones")},
    Text{"report.assumptions.prices", QT_TRANSLATE_NOOP("grondplan", "Prices (excl. VAT)")},
    Text{"report.assumptions.findings", QT_TRANSLATE_NOOP("grondplan", "Remarks on this plan")},
    Text{"report.assumptions.catalogue",
         QT_TRANSLATE_NOOP("grondplan",
                           "Catalogue of %1; planned for %2. An estimate is a figure without a published "
                           "source.")},
    Text{"report.assumed.limit",
         QT_TRANSLATE_NOOP("grondplan", "Nothing was requested; its limit was taken")},
    Text{"report.assumed.template",
         QT_TRANSLATE_NOOP("grondplan", "Nothing was stated; usual size of the template “%1” (estimate)")},
    Text{"report.assumed.default",
         QT_TRANSLATE_NOOP("grondplan",
                           "Nothing was stated and no template is known; default size (estimate)")},
    Text{"report.constant.containers", QT_TRANSLATE_NOOP("grondplan", "Containers: share of CPU and memory")},
    Text{"report.constant.orchestration",
         QT_TRANSLATE_NOOP("grondplan", "Orchestration: addition to CPU and memory")},
    Text{"report.constant.vm", QT_TRANSLATE_NOOP("grondplan", "Virtual machines: share of CPU")},
    Text{"report.rule.tolerate", QT_TRANSLATE_NOOP("grondplan", "Server failures to survive")},
    Text{"report.rule.cpu-target", QT_TRANSLATE_NOOP("grondplan", "Most CPU in use in normal running")},
    Text{"report.rule.memory-target", QT_TRANSLATE_NOOP("grondplan", "Most memory in use in normal running")},
    Text{"report.rule.node", QT_TRANSLATE_NOOP("grondplan", "Size of a node VM")},
    Text{"report.rule.pods", QT_TRANSLATE_NOOP("grondplan", "Most pods on one node")},
    Text{"report.rule.cores-only", QT_TRANSLATE_NOOP("grondplan", "Only physical cores counted")},
    Text{"report.rule.vcpu-per-core", QT_TRANSLATE_NOOP("grondplan", "vCPUs per physical core")},
    Text{"report.kind.error", QT_TRANSLATE_NOOP("grondplan", "Error")},
    Text{"report.kind.warning", QT_TRANSLATE_NOOP("grondplan", "Warning")},
    Text{"report.kind.note", QT_TRANSLATE_NOOP("grondplan", "Note")},
};

TextTable reportTexts()
{
    return {kTexts.data(), kTexts.size()};
}

} // namespace grondplan
