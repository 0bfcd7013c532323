#include "core/text/words.h"

#include <QTranslator>

namespace grondplan {

// What the shipped catalogue says in English and people read; names of products and titles of sources stay as
// they are. Found again by the text itself, so that a catalogue may say something else.
[[maybe_unused]] static constexpr const char *kCatalogueTexts[] = {
    QT_TRANSLATE_NOOP("catalogue", "Reference (project-defined)"),
    QT_TRANSLATE_NOOP("catalogue", "REF-VM: hypervisor host"),
    QT_TRANSLATE_NOOP("catalogue", "REF-CT: container host"),
    QT_TRANSLATE_NOOP("catalogue", "REF-K8S: cluster node"),
    QT_TRANSLATE_NOOP("catalogue", "REF-K8S: cluster node (use 3 or more)"), // in projects of before
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
    // Where a figure was found, said in words.
    QT_TRANSLATE_NOOP(
        "catalogue",
        "public GitHub survey quoting Hetzner price feed read 2026-09-16, net of VAT, without IPv4"),
    QT_TRANSLATE_NOOP("catalogue", "specs also ThreeFold manual and clan-infra README"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub provider comparison, May 2026"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub cost model, price research March 2026"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub cost model, March 2026: USD 160-173"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "www.microsoft.com/en-us/windows-server/pricing as quoted in two public GitHub documents"),
    QT_TRANSLATE_NOOP("catalogue",
                      "ciq.com/pricing as transcribed in api-evangelist/ciq plans/ciq-plans-pricing.yml"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "redhat.com/en/store as transcribed in api-evangelist/red-hat plans/red-hat-plans-pricing.yml"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document quoting Microsoft"),
    QT_TRANSLATE_NOOP("catalogue", "same report"),
    QT_TRANSLATE_NOOP("catalogue", "open source"),
    QT_TRANSLATE_NOOP("catalogue",
                      "no source, project-defined: no price of a port of 25 Gbit/s was found by itself"),
    QT_TRANSLATE_NOOP("catalogue",
                      "no source, project-defined: no price of a port of 100 Gbit/s was found by itself"),
    QT_TRANSLATE_NOOP("catalogue", "ovh/ovhcloud-cli test recording of the OVH order API, FR catalogue"),
    QT_TRANSLATE_NOOP("catalogue", "clocks: a public GitHub file"),
    QT_TRANSLATE_NOOP("catalogue", "scaleway-cli golden: options 25.20 and 168.00 for 8 cores"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document"),
    QT_TRANSLATE_NOOP("catalogue", "a public GitHub file quoting the wiki"),
    QT_TRANSLATE_NOOP("catalogue", "copy of the VMware manual, page 34"),
    QT_TRANSLATE_NOOP("catalogue", "API text as found in many public repositories"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document \"Forkalope - Worldwide Bare-Metal Research\", "
                                   "snapshot 2026-09-16, which cites scaleway.com/en/pricing/dedibox/"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document \"Forkalope - Worldwide Bare-Metal Research\", "
                                   "snapshot 2026-09-16, which cites eco.us.ovhcloud.com/rise/"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document \"Forkalope - Worldwide Bare-Metal Research\", "
                                   "snapshot 2026-09-16, which cites hostkey.com"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document \"Forkalope - Worldwide Bare-Metal Research\", "
                                   "snapshot 2026-09-16, which cites nforce.com"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document \"Forkalope - Worldwide Bare-Metal Research\", "
                                   "snapshot 2026-09-16, which cites velia.net"),
    QT_TRANSLATE_NOOP("catalogue", "public GitHub document \"Forkalope - Worldwide Bare-Metal Research\", "
                                   "snapshot 2026-09-16, which cites hivelocity.net/pricing"),
    QT_TRANSLATE_NOOP("catalogue", "Apache Cassandra documentation, cassandra.yaml: native_transport_port"),
    QT_TRANSLATE_NOOP("catalogue", "Apache Kafka documentation, broker configuration: listeners"),
    QT_TRANSLATE_NOOP("catalogue", "ClickHouse documentation: http_port"),
    QT_TRANSLATE_NOOP("catalogue", "Distribution documentation: http.addr"),
    QT_TRANSLATE_NOOP("catalogue", "Elasticsearch documentation, http.port"),
    QT_TRANSLATE_NOOP("catalogue", "Gitea documentation: HTTP_PORT"),
    QT_TRANSLATE_NOOP("catalogue", "Grafana documentation: http_port"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "IANA Service Name and Transport Protocol Port Number Registry: pcsync-https, in use for HTTPS"),
    QT_TRANSLATE_NOOP("catalogue", "InfluxDB documentation: http-bind-address"),
    QT_TRANSLATE_NOOP("catalogue", "Loki documentation: http_listen_port"),
    QT_TRANSLATE_NOOP("catalogue", "MinIO documentation: default address of the server"),
    QT_TRANSLATE_NOOP("catalogue", "NATS documentation: server configuration, default client port"),
    QT_TRANSLATE_NOOP("catalogue", "OpenSearch documentation"),
    QT_TRANSLATE_NOOP("catalogue", "Prometheus documentation: web.listen-address"),
    QT_TRANSLATE_NOOP("catalogue", "Qdrant documentation: http_port"),
    QT_TRANSLATE_NOOP("catalogue", "Vault documentation: listener address"),
    QT_TRANSLATE_NOOP("catalogue", "figures as read from the PDF by public GitHub research notes"),
    QT_TRANSLATE_NOOP("catalogue", "docs.cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes as "
                                   "coded in a provider and quoted 2026-07-20"),
    QT_TRANSLATE_NOOP("catalogue", "kubernetes/ingress-nginx, haproxytech/helm-charts, envoyproxy/gateway "
                                   "values as collected 2026-09-06"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "prometheus.io storage docs as quoted in gist kpettijohn/115094097b27eddeca81ccc6af30d908"),
    QT_TRANSLATE_NOOP("catalogue", "robustperception.io (1.77 bytes/sample measured)"),
    QT_TRANSLATE_NOOP("catalogue",
                      "PUE 1.56 (2024) and 1.54 with Europe 1.50 (2025), quoted in public documents"),
    QT_TRANSLATE_NOOP("catalogue",
                      "Oracle Database Net Services Administrator's Guide: default port of the listener"),
};

// What the library that reads YAML says of a file it cannot read.
[[maybe_unused]] static constexpr const char *kYamlTexts[] = {
    QT_TRANSLATE_NOOP("catalogue", "flow sequence without a closing bracket"),
    QT_TRANSLATE_NOOP("catalogue", "flow mapping without a closing brace"),
    QT_TRANSLATE_NOOP("catalogue", "missing comma in flow mapping"),
    QT_TRANSLATE_NOOP("catalogue", "missing comma in flow sequence"),
    QT_TRANSLATE_NOOP("catalogue", "tab character may not be used as indentation"),
    QT_TRANSLATE_NOOP("catalogue", "invalid tab used as indentation"),
    QT_TRANSLATE_NOOP("catalogue", "invalid tab character as indent instead of space"),
    QT_TRANSLATE_NOOP("catalogue", "double-quoted scalar without closing quote"),
    QT_TRANSLATE_NOOP("catalogue", "single-quoted scalar without closing quote"),
    QT_TRANSLATE_NOOP("catalogue", "invalid multiline plain key"),
    QT_TRANSLATE_NOOP("catalogue", "missing ':'"),
    QT_TRANSLATE_NOOP("catalogue", "could not find expected ':'"),
    QT_TRANSLATE_NOOP("catalogue", "invalid indentation in mapping"),
    QT_TRANSLATE_NOOP("catalogue", "wrongly indented sequence item"),
    QT_TRANSLATE_NOOP("catalogue", "wrong indendation in sequence while in mapping"),
    QT_TRANSLATE_NOOP("catalogue", "invalid nested block mapping on the same line"),
    QT_TRANSLATE_NOOP("catalogue", "invalid mapping in plain multiline"),
    QT_TRANSLATE_NOOP("catalogue", "invalid value after mapping"),
    QT_TRANSLATE_NOOP("catalogue", "invalid block mapping key on same line as previous key"),
    QT_TRANSLATE_NOOP("catalogue", "block sequence on the same line as a mapping key"),
    QT_TRANSLATE_NOOP("catalogue", "mapping values are not allowed in this context"),
    QT_TRANSLATE_NOOP("catalogue", "invalid alias"),
};

static QString translated(const QTranslator &translator, const QString &text)
{
    return translator.translate("catalogue", text.toUtf8().constData());
}

/// Text split at "; ", but not inside brackets.
static QStringList splitOutside(const QString &text)
{
    QStringList parts = {QString()};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (depth == 0 && QStringView(text).mid(i, 2) == u"; ") {
            parts += QString();
            ++i;
        } else {
            parts.back() += text[i];
        }
    }
    return parts;
}

/// Where the bracket begins that a text ends with; -1 where it ends with none.
static qsizetype lastBracket(const QString &text)
{
    if (!text.endsWith(u')'))
        return -1;
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        depth += text[i] == u')' ? 1 : text[i] == u'(' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

/// One source of several: "title (address; address)", of which any may be known.
static QString sourcePart(const QTranslator &translator, const QString &part)
{
    const auto orItself = [&translator](const QString &text) {
        const QString own = translated(translator, text);
        return own.isEmpty() ? text : own;
    };
    const qsizetype bracket = lastBracket(part);
    const QString whole = orItself(part);
    if (whole != part || bracket < 2)
        return whole;
    QStringList inside = splitOutside(part.mid(bracket + 1, part.size() - bracket - 2));
    for (QString &piece : inside)
        piece = orItself(piece);
    return QString(orItself(part.left(bracket).trimmed()) + QLatin1String(" (") +
                   inside.join(QLatin1String("; ")) + u')');
}

QString Words::catalogued(const QString &text) const
{
    if (!m_translator || m_language == QLatin1String("en"))
        return text;
    if (const QString own = translated(*m_translator, text); !own.isEmpty())
        return own;
    QStringList parts = splitOutside(text);
    for (QString &part : parts)
        part = sourcePart(*m_translator, part);
    return parts.join(QLatin1String("; "));
}

} // namespace grondplan
