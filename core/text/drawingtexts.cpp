#include "core/text/texttable.h"

#include <array>

namespace grondplan {

static constexpr std::array kDrawingTexts = {
    Text{"drawing.subtitle", QT_TRANSLATE_NOOP("grondplan", "Minimal architecture, planned for %1")},
    Text{"drawing.subtitle-vms",
         QT_TRANSLATE_NOOP("grondplan", "Minimal architecture, planned for %1 · VM sizes as configured")},
    Text{"drawing.empty",
         QT_TRANSLATE_NOOP("grondplan", "There is nothing to draw yet: the scenario has no zones.")},
    Text{"drawing.zone-title", QT_TRANSLATE_NOOP("grondplan", "%1 · %2")},
    Text{"drawing.zone-figures", QT_TRANSLATE_NOOP("grondplan", "%1, %2 a month")},
    Text{"drawing.zone-unpriced", QT_TRANSLATE_NOOP("grondplan", "%1, price not known")},
    Text{"drawing.zone-empty", QT_TRANSLATE_NOOP("grondplan", "Nothing runs here yet.")},
    Text{"drawing.servers", QT_TRANSLATE_N_NOOP("grondplan", "%n server(s)"), true},
    Text{"drawing.failover-none",
         QT_TRANSLATE_NOOP("grondplan", "Does not have to survive the failure of a server")},
    Text{
        "drawing.failover-proved",
        QT_TRANSLATE_N_NOOP("grondplan", "Survives the failure of any %n server(s), proved by placing again"),
        true},
    Text{"drawing.failover-workers",
         QT_TRANSLATE_N_NOOP("grondplan",
                             "Workers survive the failure of any %n server(s), proved by placing "
                             "again; the control plane is one node"),
         true},
    Text{"drawing.failover-unproved",
         QT_TRANSLATE_N_NOOP("grondplan", "Does not survive the failure of every %n server(s)"), true},
    Text{"drawing.traffic", QT_TRANSLATE_NOOP("grondplan", "Traffic")},
    Text{"drawing.outside", QT_TRANSLATE_NOOP("grondplan", "Outside")},
    Text{"drawing.in-zone", QT_TRANSLATE_NOOP("grondplan", "zone %1")},
    Text{"drawing.via", QT_TRANSLATE_NOOP("grondplan", "via %1")},
    Text{"drawing.vlan-of", QT_TRANSLATE_NOOP("grondplan", "VLAN %1")},
    Text{"drawing.other-kind", QT_TRANSLATE_NOOP("grondplan", "Others")},
    Text{"drawing.workloads", QT_TRANSLATE_N_NOOP("grondplan", "%n workload(s)"), true},
    Text{"drawing.from-outside", QT_TRANSLATE_N_NOOP("grondplan", "%n of them from outside"), true},
    Text{"drawing.among-themselves", QT_TRANSLATE_N_NOOP("grondplan", "%n link(s) among themselves"), true},
    Text{"drawing.protocols", QT_TRANSLATE_N_NOOP("grondplan", "by %n protocol(s)"), true},
    Text{"drawing.platform", QT_TRANSLATE_NOOP("grondplan", "Platform")},
    Text{"drawing.node-each", QT_TRANSLATE_NOOP("grondplan", "Node VM of its own")},
    Text{"drawing.node", QT_TRANSLATE_NOOP("grondplan", "Node VM %1")},
    Text{"drawing.part-number", QT_TRANSLATE_NOOP("grondplan", "%1 %2")},
    Text{"drawing.spare", QT_TRANSLATE_NOOP("grondplan", "Spare: empty until another server fails")},
    Text{"drawing.node-size", QT_TRANSLATE_NOOP("grondplan", "%1 / %2")},
    Text{"drawing.vm", QT_TRANSLATE_NOOP("grondplan", "%1 / %2, %3")},
    Text{"drawing.server-size", QT_TRANSLATE_N_NOOP("grondplan", "%n core(s) / %1"), true},
    Text{"drawing.rack", QT_TRANSLATE_NOOP("grondplan", "Rack %1")},
    Text{"drawing.server-use", QT_TRANSLATE_NOOP("grondplan", "CPU %1, memory %2 used")},
    Text{"drawing.server-use-mean", QT_TRANSLATE_NOOP("grondplan", "CPU %1, memory %2 used on average")},
    Text{"drawing.folded-each", QT_TRANSLATE_N_NOOP("grondplan", "%n server(s), on each of them:"), true},
    Text{"drawing.folded-together", QT_TRANSLATE_N_NOOP("grondplan", "%n server(s), on all together:"), true},
    Text{"drawing.times", QT_TRANSLATE_NOOP("grondplan", "%1 ×%2")},
    Text{"drawing.more-workloads", QT_TRANSLATE_N_NOOP("grondplan", "and %n more workload(s)"), true},
    Text{"drawing.unplaced", QT_TRANSLATE_N_NOOP("grondplan", "%n instance(s) could not be placed."), true},
    Text{"drawing.link", QT_TRANSLATE_NOOP("grondplan", "%1 to %2")},
    Text{"drawing.links", QT_TRANSLATE_N_NOOP("grondplan", "%n link(s)"), true},

    // The parts of a zone's minimal architecture.
    Text{"part.load-balancer", QT_TRANSLATE_NOOP("grondplan", "Load balancer")},
    Text{"part.vlan", QT_TRANSLATE_NOOP("grondplan", "VLAN per tenant")},
    Text{"part.snapshots", QT_TRANSLATE_NOOP("grondplan", "Snapshots")},
    Text{"part.backup", QT_TRANSLATE_NOOP("grondplan", "Backup and restore")},
    Text{"part.reverse-proxy", QT_TRANSLATE_NOOP("grondplan", "Reverse proxy")},
    Text{"part.logs-metrics", QT_TRANSLATE_NOOP("grondplan", "Central logs and metrics")},
    Text{"part.ingress", QT_TRANSLATE_NOOP("grondplan", "Ingress")},
    Text{"part.control-plane", QT_TRANSLATE_NOOP("grondplan", "Control plane")},
    Text{"part.registry", QT_TRANSLATE_NOOP("grondplan", "Container registry")},
    Text{"part.monitoring", QT_TRANSLATE_NOOP("grondplan", "Monitoring and alerts")},
    Text{"part.logging", QT_TRANSLATE_NOOP("grondplan", "Logging")},
    Text{"part.secrets-policy", QT_TRANSLATE_NOOP("grondplan", "Secrets and policies")},
    Text{"part.gitops", QT_TRANSLATE_NOOP("grondplan", "Deployment from Git")},
};

TextTable drawingTexts()
{
    return {kDrawingTexts.data(), kDrawingTexts.size()};
}

} // namespace grondplan
