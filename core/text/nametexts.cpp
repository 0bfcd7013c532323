#include "core/text/texttable.h"

#include <array>

namespace grondplan {

static constexpr std::array kNameTexts = {
    // What a zone's workloads run in.
    Text{"tier.bare-metal", QT_TRANSLATE_NOOP("grondplan", "Bare metal")},
    // What a new zone is called after what is in it.
    Text{"zone-name.data", QT_TRANSLATE_NOOP("grondplan", "Data")},
    Text{"zone-name.services", QT_TRANSLATE_NOOP("grondplan", "Services")},
    Text{"tier.vm", QT_TRANSLATE_NOOP("grondplan", "Virtual machines")},
    Text{"tier.container", QT_TRANSLATE_NOOP("grondplan", "Containers")},
    Text{"tier.container-vm", QT_TRANSLATE_NOOP("grondplan", "Containers in VMs")},
    Text{"tier.kubernetes", QT_TRANSLATE_NOOP("grondplan", "Kubernetes")},
    Text{"tier.kubernetes-vm", QT_TRANSLATE_NOOP("grondplan", "Kubernetes on VMs")},

    // The layers that overhead comes from.
    Text{"layer.containers", QT_TRANSLATE_NOOP("grondplan", "Containers")},
    Text{"layer.orchestration", QT_TRANSLATE_NOOP("grondplan", "Orchestration")},
    Text{"layer.vm", QT_TRANSLATE_NOOP("grondplan", "Virtual machines")},

    // What is placed, and what a limit is about.
    Text{"resource.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU")},
    Text{"resource.memory", QT_TRANSLATE_NOOP("grondplan", "Memory")},
    Text{"resource.disk", QT_TRANSLATE_NOOP("grondplan", "Disk")},
    Text{"resource.gpu", QT_TRANSLATE_NOOP("grondplan", "GPU")},
    Text{"resource.pods", QT_TRANSLATE_NOOP("grondplan", "Pods")},
    Text{"resource.iops", QT_TRANSLATE_NOOP("grondplan", "disk operations")},
    Text{"resource.network", QT_TRANSLATE_NOOP("grondplan", "network")},

    // How the disks of a server are joined.
    Text{"raid.none", QT_TRANSLATE_NOOP("grondplan", "No RAID")},
    Text{"raid.raid1", QT_TRANSLATE_NOOP("grondplan", "RAID 1")},
    Text{"raid.raid10", QT_TRANSLATE_NOOP("grondplan", "RAID 10")},
    Text{"raid.raid5", QT_TRANSLATE_NOOP("grondplan", "RAID 5")},
    Text{"raid.raid6", QT_TRANSLATE_NOOP("grondplan", "RAID 6")},

    // On whose word a size is planned with.
    Text{"basis.stated", QT_TRANSLATE_NOOP("grondplan", "Stated")},
    Text{"basis.limit", QT_TRANSLATE_NOOP("grondplan", "Its limit, as nothing was requested")},
    Text{"basis.template", QT_TRANSLATE_NOOP("grondplan", "Estimate from its template")},
    Text{"basis.default", QT_TRANSLATE_NOOP("grondplan", "Estimate, as no template is known")},

    Text{"os.linux", QT_TRANSLATE_NOOP("grondplan", "Linux")},
    Text{"os.windows", QT_TRANSLATE_NOOP("grondplan", "Windows")},

    // The palette.
    Text{"template-group.application", QT_TRANSLATE_NOOP("grondplan", "Applications")},
    Text{"template-group.data", QT_TRANSLATE_NOOP("grondplan", "Data")},
    Text{"template-group.platform", QT_TRANSLATE_NOOP("grondplan", "Platform")},
    Text{"template-group.desktop", QT_TRANSLATE_NOOP("grondplan", "Office and desktop")},
    Text{"template.web", QT_TRANSLATE_NOOP("grondplan", "Web server or site")},
    Text{"template.api", QT_TRANSLATE_NOOP("grondplan", "API or microservice")},
    Text{"template.worker", QT_TRANSLATE_NOOP("grondplan", "Worker")},
    Text{"template.job", QT_TRANSLATE_NOOP("grondplan", "Scheduled job")},
    Text{"template.realtime", QT_TRANSLATE_NOOP("grondplan", "Real-time back end")},
    Text{"template.gateway", QT_TRANSLATE_NOOP("grondplan", "API gateway")},
    Text{"template.monolith", QT_TRANSLATE_NOOP("grondplan", "ERP or monolith")},
    Text{"template.windows-service", QT_TRANSLATE_NOOP("grondplan", "Windows service")},
    Text{"template.gpu-inference", QT_TRANSLATE_NOOP("grondplan", "Model inference (GPU)")},
    Text{"template.transcoding", QT_TRANSLATE_NOOP("grondplan", "Transcoding")},
    Text{"template.game-server", QT_TRANSLATE_NOOP("grondplan", "Game server")},
    Text{"template.database", QT_TRANSLATE_NOOP("grondplan", "Relational database")},
    Text{"template.document-db", QT_TRANSLATE_NOOP("grondplan", "Document database")},
    Text{"template.wide-column", QT_TRANSLATE_NOOP("grondplan", "Wide-column database")},
    Text{"template.graph-db", QT_TRANSLATE_NOOP("grondplan", "Graph database")},
    Text{"template.time-series", QT_TRANSLATE_NOOP("grondplan", "Time series database")},
    Text{"template.cache", QT_TRANSLATE_NOOP("grondplan", "Cache")},
    Text{"template.queue", QT_TRANSLATE_NOOP("grondplan", "Message queue")},
    Text{"template.stream", QT_TRANSLATE_NOOP("grondplan", "Event stream")},
    Text{"template.search", QT_TRANSLATE_NOOP("grondplan", "Search engine")},
    Text{"template.batch", QT_TRANSLATE_NOOP("grondplan", "Batch analysis")},
    Text{"template.analytics", QT_TRANSLATE_NOOP("grondplan", "Analytics")},
    Text{"template.vector-db", QT_TRANSLATE_NOOP("grondplan", "Vector database")},
    Text{"template.object-storage", QT_TRANSLATE_NOOP("grondplan", "Object storage")},
    Text{"template.file-server", QT_TRANSLATE_NOOP("grondplan", "File server")},
    Text{"template.proxy", QT_TRANSLATE_NOOP("grondplan", "Reverse proxy")},
    Text{"template.monitoring", QT_TRANSLATE_NOOP("grondplan", "Monitoring")},
    Text{"template.logging", QT_TRANSLATE_NOOP("grondplan", "Logging")},
    Text{"template.tracing", QT_TRANSLATE_NOOP("grondplan", "Tracing")},
    Text{"template.identity", QT_TRANSLATE_NOOP("grondplan", "Identity provider")},
    Text{"template.secrets", QT_TRANSLATE_NOOP("grondplan", "Secrets store")},
    Text{"template.registry", QT_TRANSLATE_NOOP("grondplan", "Image registry")},
    Text{"template.ci", QT_TRANSLATE_NOOP("grondplan", "CI runner")},
    Text{"template.git", QT_TRANSLATE_NOOP("grondplan", "Source code server")},
    Text{"template.backup", QT_TRANSLATE_NOOP("grondplan", "Backup server")},
    Text{"template.mail", QT_TRANSLATE_NOOP("grondplan", "Mail server")},
    Text{"template.dns", QT_TRANSLATE_NOOP("grondplan", "Name server (DNS)")},
    Text{"template.domain-controller", QT_TRANSLATE_NOOP("grondplan", "Domain controller")},
    Text{"template.vdi", QT_TRANSLATE_NOOP("grondplan", "Virtual desktop (VDI)")},
    Text{"template.terminal-server", QT_TRANSLATE_NOOP("grondplan", "Terminal server")},
    Text{"template.print-server", QT_TRANSLATE_NOOP("grondplan", "Print server")},
};

TextTable nameTexts()
{
    return {kNameTexts.data(), kNameTexts.size()};
}

} // namespace grondplan
