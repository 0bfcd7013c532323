#include "core/text/words.h"

#include <QTranslator>

namespace grondplan {

// What the shipped catalogue says in English and people read; names of products and titles of sources stay as
// they are. Found again by the text itself, so that a catalogue may say something else.
[[maybe_unused]] static constexpr const char *kCatalogueTexts[] = {
    QT_TRANSLATE_NOOP("catalogue", "Reference (project-defined)"),
    QT_TRANSLATE_NOOP("catalogue", "REF-VM: hypervisor host"),
    QT_TRANSLATE_NOOP("catalogue", "REF-CT: container host"),
    QT_TRANSLATE_NOOP("catalogue", "REF-K8S: cluster node (use 3 or more)"),
    QT_TRANSLATE_NOOP("catalogue", "Project estimate, no source"),
    QT_TRANSLATE_NOOP("catalogue",
                      "no source for the offer; CPU and power sourced (Scaleway API data, SPECpower)"),
    QT_TRANSLATE_NOOP("catalogue",
                      "no source, project-defined: sized to the reference VM-only pattern (NVMe for "
                      "hot data, RAID10 for databases)"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "estimate (Boavizta/TEADS model: (TDP x 0.12 idle, x 1.02 max + 0.284 W/GB RAM) x 1.33)"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "estimate (Boavizta/TEADS model: (TDP x 0.12 idle, x 1.02 max + 0.284 W/GB RAM) x 1.33) + "
        "GPUs 2 x 35 W idle / 2 x 350 W max (estimate)"),
    QT_TRANSLATE_NOOP("catalogue",
                      "SPECpower result via cloud-carbon-footprint/ccf-coefficients "
                      "data/SPECpower-2026-03-09.csv, plus 0.284 W/GB for RAM above the tested 96 GB"),
    QT_TRANSLATE_NOOP("catalogue",
                      "SPECpower result via cloud-carbon-footprint/ccf-coefficients "
                      "data/SPECpower-2026-03-09.csv, plus 0.284 W/GB for RAM above the tested 96 GB (2-node "
                      "Dell C6615 result halved)"),
    QT_TRANSLATE_NOOP("catalogue", "SPECpower AS-3015A-i, 64 GB, via ccf-coefficients"),
    QT_TRANSLATE_NOOP("catalogue",
                      "Public use case page on virtualisation, containerisation and orchestration (English)"),
    QT_TRANSLATE_NOOP("catalogue",
                      "Public use case page on virtualisation, containerisation and orchestration (Dutch)"),
    QT_TRANSLATE_NOOP("catalogue", "Belastingdienst, general rate of VAT (btw) of 21 %"),
    QT_TRANSLATE_NOOP("catalogue", "16-core licence, perpetual"),
    QT_TRANSLATE_NOOP("catalogue", "core per month"),
    QT_TRANSLATE_NOOP("catalogue", "physical core per month"),
    QT_TRANSLATE_NOOP("catalogue", "2-core pack, perpetual"),
    QT_TRANSLATE_NOOP("catalogue", "server licence"),
    QT_TRANSLATE_NOOP("catalogue", "2-core per year"),
    QT_TRANSLATE_NOOP("catalogue", "physical core per year (subscription)"),
    QT_TRANSLATE_NOOP("catalogue", "CPU socket per year"),
    QT_TRANSLATE_NOOP("catalogue", "host"),
    QT_TRANSLATE_NOOP("catalogue", "cluster"),
    QT_TRANSLATE_NOOP("catalogue", "included in Windows Server"),
    QT_TRANSLATE_NOOP("catalogue", "role of Windows Server"),
    QT_TRANSLATE_NOOP("catalogue", "No subscription"),
    QT_TRANSLATE_NOOP("catalogue", "subscription per 2 sockets (or 2 VMs) per year"),
    QT_TRANSLATE_NOOP("catalogue", "subscription per 2 sockets per year"),
    QT_TRANSLATE_NOOP("catalogue", "node per year"),
    QT_TRANSLATE_NOOP("catalogue", "core-pair (2 physical cores or 4 vCPUs) per year"),
    QT_TRANSLATE_NOOP("catalogue", "socket-pair per server per year"),
};

static QString translated(const QTranslator &translator, const QString &text)
{
    return translator.translate("catalogue", text.toUtf8().constData());
}

/// One source of several: "title (address)", of which the title may be known.
static QString sourcePart(const QTranslator &translator, const QString &part)
{
    if (const QString own = translated(translator, part); !own.isEmpty())
        return own;
    const qsizetype address = part.lastIndexOf(QLatin1String(" ("));
    const QString title = address > 0 ? translated(translator, part.left(address)) : QString();
    return title.isEmpty() ? part : QString(title + part.mid(address));
}

QString Words::catalogued(const QString &text) const
{
    if (!m_translator || m_language == QLatin1String("en"))
        return text;
    if (const QString own = translated(*m_translator, text); !own.isEmpty())
        return own;
    QStringList parts = text.split(QLatin1String("; "));
    for (QString &part : parts)
        part = sourcePart(*m_translator, part);
    return parts.join(QLatin1String("; "));
}

} // namespace grondplan
