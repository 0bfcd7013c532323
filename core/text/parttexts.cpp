#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kPartTexts[] = {
    {"part.network-policy", QT_TRANSLATE_NOOP("grondplan", "Network policies")},

    // What follows from doing without a part.
    {"part-off.load-balancer",
     QT_TRANSLATE_NOOP("grondplan", "Nothing spreads traffic over the copies of a workload, or keeps it away "
                                    "from one that has stopped.")},
    {"part-off.vlan",
     QT_TRANSLATE_NOOP("grondplan", "Everybody shares one network: whoever gets into one machine can reach "
                                    "all others.")},
    {"part-off.snapshots",
     QT_TRANSLATE_NOOP("grondplan", "There is no quick way back before a change: an update that fails is "
                                    "undone from a backup.")},
    {"part-off.reverse-proxy",
     QT_TRANSLATE_NOOP("grondplan",
                       "Every service needs an address and a certificate of its own, and nothing "
                       "spreads requests over its copies.")},
    {"part-off.logs-metrics",
     QT_TRANSLATE_NOOP("grondplan", "Users notice trouble first, and its cause is looked for host by host.")},
    {"part-off.ingress",
     QT_TRANSLATE_NOOP("grondplan", "The cluster has no common entrance: every service that is reached from "
                                    "outside needs an address and a certificate of its own.")},
    {"part-off.registry",
     QT_TRANSLATE_NOOP("grondplan", "Images come from somebody else’s registry: without it nothing can be "
                                    "started anew, and nobody checks what comes in.")},
    {"part-off.monitoring",
     QT_TRANSLATE_NOOP("grondplan", "Users notice trouble first, and needs stay guesses instead of "
                                    "measurements.")},
    {"part-off.logging",
     QT_TRANSLATE_NOOP("grondplan", "What a pod wrote is gone with it, so that the cause of a crash often "
                                    "stays unknown. Its size stays in the plan, within that of monitoring.")},
    {"part-off.secrets-policy",
     QT_TRANSLATE_NOOP("grondplan", "Passwords and keys lie in the cluster for all who may read it, and "
                                    "nothing refuses what breaks the rules.")},
    {"part-off.network-policy",
     QT_TRANSLATE_NOOP("grondplan", "Every pod may talk to every other, so that who gets into one can reach "
                                    "all.")},
    {"part-off.gitops",
     QT_TRANSLATE_NOOP("grondplan", "What runs is changed by hand: nobody can look up what should run, or "
                                    "take a change back in one step.")},
    {"part-off.backup",
     QT_TRANSLATE_NOOP("grondplan", "What is lost or damaged stays so: there is nothing to restore from.")},
    {"part-within", QT_TRANSLATE_NOOP("grondplan", "counted with: %1")},
    // %1 is the workloads of the sketch that do what it does.
    {"part-stood-in", QT_TRANSLATE_NOOP("grondplan", "%1 of the sketch does this, so that the plan neither "
                                                     "places nor charges it. Switch it on to have it all "
                                                     "the same.")},
    {"part-stood-in.several",
     QT_TRANSLATE_NOOP("grondplan", "%1 of the sketch do this, so that the plan neither places nor charges "
                                    "it. Switch it on to have it all the same.")},
    {"part-needed", QT_TRANSLATE_NOOP("grondplan", "Nothing runs without it.")},

    // Where it matters. %1 is the zone, %2 what it is about.
    {"finding.backup-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 keeps data and does without backups: %2.")},
    {"finding.load-balancer-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has no load balancer to spread traffic over replicas: %2.")},
    {"finding.reverse-proxy-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has no reverse proxy to spread requests over replicas: %2.")},
    {"finding.ingress-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has no ingress, so that each of its services needs an entrance "
                                    "of its own: %2.")},
    {"finding.vlan-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has strict borders or several tenants, and one network for all: "
                                    "%2.")},
    {"finding.network-policy-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has strict borders or several tenants, and no network policies "
                                    "between them: %2.")},
    {"finding.secrets-policy-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has rules to comply with, and nothing that guards secrets and "
                                    "policies: %2.")},
    {"finding.gitops-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 has releases every week, and each is made by hand: %2.")},
    {"finding.monitoring-off",
     QT_TRANSLATE_NOOP("grondplan", "Nobody watches zone %1; users are the first to notice trouble: %2.")},
    {"finding.logs-metrics-off",
     QT_TRANSLATE_NOOP("grondplan", "Zone %1 keeps logs and measurements nowhere together: %2.")},
    {"fix.part-on", QT_TRANSLATE_NOOP("grondplan", "Switch on: %1")},

    // In the drawing, below a part: what of the sketch goes through it.
    {"drawing.part-entrances", QT_TRANSLATE_N_NOOP("grondplan", "for %n workload(s)"), true},
    {"drawing.part-links", QT_TRANSLATE_N_NOOP("grondplan", "for %n link(s)"), true},
    // Instead of what goes through it: the workload of the sketch that does the same.
    {"drawing.part-done-by", QT_TRANSLATE_NOOP("grondplan", "not needed: %1 does this")},
    {"drawing.part-done-by.several", QT_TRANSLATE_NOOP("grondplan", "not needed: %1 do this")},
    // What all copies of a part need and cost a month.
    {"drawing.part-need", QT_TRANSLATE_NOOP("grondplan", "%1, %2")},
    {"drawing.part-figures", QT_TRANSLATE_NOOP("grondplan", "%1, %2 · %3")},
    {"part.vlan-of-zone", QT_TRANSLATE_NOOP("grondplan", "VLAN of its own")},
    {"drawing.part-tenants", QT_TRANSLATE_N_NOOP("grondplan", "for %n tenant(s)"), true},

    // In the proposal.
    {"report.parts.off", QT_TRANSLATE_NOOP("grondplan", "Left out, and what follows from it")},
    {"report.parts.stood-in",
     QT_TRANSLATE_NOOP("grondplan", "Not needed: %1 does this. The plan neither places nor charges it.")},
    {"report.parts.stood-in.several",
     QT_TRANSLATE_NOOP("grondplan", "Not needed: %1 do this. The plan neither places nor charges it.")},
    {"report.parts.passages", QT_TRANSLATE_NOOP("grondplan", "Who may reach whom, and through what")},
    {"report.parts.outside", QT_TRANSLATE_NOOP("grondplan", "outside")},
    {"report.parts.direct", QT_TRANSLATE_NOOP("grondplan", "directly")},
    {"report.parts.assumed", QT_TRANSLATE_NOOP("grondplan", "%1 (assumed)")},
    {"report.parts.assumed-note",
     QT_TRANSLATE_NOOP("grondplan",
                       "Assumed: nobody stated the protocol, port or layer; it is what the image, the "
                       "kind or the published port of the workload usually means. L3, L4 and L7 are "
                       "the layers of the network at which what stands between looks: addresses, "
                       "connections, requests.")},
    {"report.parts.latency", QT_TRANSLATE_NOOP("grondplan", "at most %1 there and back")},
    {"report.parts.both-ways", QT_TRANSLATE_NOOP("grondplan", "both ways")},
    {"report.parts.more-passages",
     QT_TRANSLATE_N_NOOP("grondplan", "And %n more link(s) of the sketch, in the same way."), true},
    {"report.column.follows", QT_TRANSLATE_NOOP("grondplan", "What follows from it")},
    {"report.column.passes", QT_TRANSLATE_NOOP("grondplan", "What passes")},
    {"report.column.asked", QT_TRANSLATE_NOOP("grondplan", "What is asked of it")},
    {"report.column.through", QT_TRANSLATE_NOOP("grondplan", "Through")},

    // On the command line.
    {"option.parts-off",
     QT_TRANSLATE_NOOP("grondplan",
                       "Parts of the platform that every zone does without: %1; empty for none")},
    {"option.parts-on", QT_TRANSLATE_NOOP("grondplan", "Parts of the platform that every zone has although a "
                                                       "workload of the sketch does the same: %1")},
    {"cli.part-within", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    {"cli.part-off", QT_TRANSLATE_NOOP("grondplan", "Without %1: %2")},
    {"expected.switchable-part",
     QT_TRANSLATE_NOOP("grondplan", "a part of the platform that a zone can do without")},
    {"expected.part-on",
     QT_TRANSLATE_NOOP("grondplan", "a part of the platform that the zone does not do without")},
    {"error-field.parts-on", QT_TRANSLATE_NOOP("grondplan", "parts that are there in any case")},
    {"error-field.parts-off", QT_TRANSLATE_NOOP("grondplan", "parts left out")},
};

TextTable partTexts()
{
    return {kPartTexts, std::size(kPartTexts)};
}

} // namespace grondplan
