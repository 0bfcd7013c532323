#include "ui/panels/linkinspector.h"

#include "core/catalogue/traffic.h"
#include "ui/commands/editlink.h"
#include "ui/document/document.h"
#include "ui/panels/checkfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

static QStringList protocolNames()
{
    QStringList names;
    for (const Protocol &protocol : protocols())
        names += protocol.name;
    return names;
}

/// Completes from the names of known protocols; others may be typed as well.
static void completeProtocols(QLineEdit *editor)
{
    auto *completer = new QCompleter(protocolNames(), editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    editor->setCompleter(completer);
    // What is chosen counts as typed.
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), editor,
                     [editor](const QString &chosen) { Q_EMIT editor->textEdited(chosen); });
}

LinkInspector::LinkInspector(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_bindings(
          [this](const auto &change, const StepName &name, const QString &key) { push(change, name, key); },
          [this] { m_document.endMerging(); })
{
    m_ends = addTitle();
    m_ends->setWordWrap(true);
    m_why = addRemark();
    addTraffic();
    addNeeds();
    retranslate();
    connect(&m_document, &Document::changed, this, &LinkInspector::refresh);
}

void LinkInspector::addTraffic()
{
    m_protocol = new TextField(this);
    m_protocol->setObjectName(QStringLiteral("linkProtocol"));
    m_protocol->editor()->setObjectName(QStringLiteral("linkProtocolEditor"));
    m_protocol->editor()->setMaxLength(static_cast<int>(limits::kProtocolLength));
    completeProtocols(m_protocol->editor());
    m_protocolLabel = addRow(m_protocol);
    m_bindings.text(
        m_protocol, [](const Link &l) { return l.protocol; },
        [](Link &l, const QString &v) { l.protocol = v.trimmed(); },
        [] { return tr("Change the protocol"); });

    m_port = new AmountField(AmountKind::Port, limits::kPort, this);
    m_port->setObjectName(QStringLiteral("linkPort"));
    m_port->editor()->setObjectName(QStringLiteral("linkPortEditor"));
    m_portLabel = addRow(m_port);
    m_bindings.amount(
        m_port, [](const Link &l) { return l.port ? std::optional<std::int64_t>(*l.port) : std::nullopt; },
        [](Link &l, std::optional<std::int64_t> v) {
            l.port = v ? std::optional(static_cast<int>(*v)) : std::nullopt;
        },
        [] { return tr("Change the port"); });

    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("linkLevel"));
    for (const LinkLevel level : {LinkLevel::Unstated, LinkLevel::L3, LinkLevel::L4, LinkLevel::L7})
        m_level->addItem(QString(), static_cast<int>(level));
    m_levelLabel = addRow(m_level);
    m_bindings.choice(
        m_level, [](const Link &l) { return QVariant(static_cast<int>(l.level)); },
        [](Link &l, const QVariant &v) { l.level = static_cast<LinkLevel>(v.toInt()); },
        [] { return tr("Change the layer"); });
}

void LinkInspector::addNeeds()
{
    m_bandwidth = new AmountField(AmountKind::Bandwidth, limits::kNetworkMegabits, this);
    m_bandwidth->setObjectName(QStringLiteral("linkBandwidth"));
    m_bandwidth->editor()->setObjectName(QStringLiteral("linkBandwidthEditor"));
    m_bandwidthLabel = addRow(m_bandwidth);
    m_bindings.amount(
        m_bandwidth,
        [](const Link &l) { return l.bandwidth ? std::optional(l.bandwidth->count()) : std::nullopt; },
        [](Link &l, std::optional<std::int64_t> v) {
            l.bandwidth = v ? std::optional(Megabits(*v)) : std::nullopt;
        },
        [] { return tr("Change the bandwidth"); });

    m_latency = new AmountField(AmountKind::Latency, limits::kLatencyMicros, this);
    m_latency->setObjectName(QStringLiteral("linkLatency"));
    m_latency->editor()->setObjectName(QStringLiteral("linkLatencyEditor"));
    m_latencyLabel = addRow(m_latency);
    m_bindings.amount(
        m_latency, [](const Link &l) { return l.latencyMicros; },
        [](Link &l, std::optional<std::int64_t> v) { l.latencyMicros = v; },
        [] { return tr("Change the latency"); });

    m_bothWays = new CheckField(this);
    m_bothWays->setObjectName(QStringLiteral("linkBothWays"));
    addWide(m_bothWays);
    m_bindings.check(
        m_bothWays, [](const Link &l) { return l.bothWays; }, [](Link &l, bool v) { l.bothWays = v; },
        [] { return tr("Change the direction"); });
}

void LinkInspector::show(const std::vector<LinkId> &ids)
{
    if (m_ids != ids) {
        m_document.endMerging();
        m_ids = ids;
    }
    refresh();
}

std::vector<const Link *> LinkInspector::selected() const
{
    std::vector<const Link *> found;
    for (const LinkId id : m_ids) {
        if (const Link *link = m_document.scenario().link(id))
            found.push_back(link);
    }
    return found;
}

void LinkInspector::refresh()
{
    const std::vector<const Link *> links = selected();
    if (links.empty())
        return;
    m_bindings.show(links);
    showUsual(links);
    if (links.size() > 1) {
        m_ends->setText(tr("%Ln link(s)", nullptr, static_cast<int>(links.size())));
        m_why->clear();
        return;
    }
    const Workload *from = m_document.scenario().workload(links.front()->from);
    const Workload *to = m_document.scenario().workload(links.front()->to);
    m_ends->setText(tr("%1 needs %2").arg(from ? from->name : QString(), to ? to->name : QString()));
    m_why->setText(links.front()->why == QLatin1String("drawn")
                       ? tr("Drawn by hand.")
                       : tr("From the import: %1.").arg(links.front()->why));
}

/// What is usual stands where nothing is stated.
void LinkInspector::showUsual(const std::vector<const Link *> &links)
{
    LinkTraffic usual;
    const Workload *to = m_document.scenario().workload(links.front()->to);
    if (links.size() == 1 && to != nullptr)
        usual = trafficOf(*links.front(), *to);
    const auto assumed = [](const QString &what) {
        return what.isEmpty() ? tr("not stated") : tr("%1 (assumed)").arg(what);
    };
    m_protocol->editor()->setPlaceholderText(assumed(usual.isProtocolAssumed ? usual.protocol : QString()));
    m_port->setOptional(assumed(usual.isPortAssumed ? QString::number(*usual.port) : QString()));
    m_level->setItemText(0, assumed(usual.isLevelAssumed ? linkLevelId(usual.level).toUpper() : QString()));
}

void LinkInspector::push(const Bindings<Link>::Change &change, const StepName &name, const QString &key)
{
    EditLink::Values after;
    for (const Link *link : selected()) {
        Link edited = *link;
        change(edited);
        after.emplace(edited.id, edited);
    }
    if (!after.empty())
        m_document.push(std::make_unique<EditLink>(m_document, std::move(after), name, key));
}

void LinkInspector::retranslate()
{
    setLabel(m_protocolLabel, tr("Protocol"));
    m_protocol->editor()->setToolTip(tr("For example HTTPS, PostgreSQL, AMQP"));
    setLabel(m_portLabel, tr("Port"));
    m_port->editor()->setToolTip(tr("That the workload the link leads to listens to"));
    setLabel(m_levelLabel, tr("Layer"));
    m_level->setItemText(1, tr("L3: addresses"));
    m_level->setItemText(2, tr("L4: connections"));
    m_level->setItemText(3, tr("L7: requests"));
    m_level->setToolTip(tr("How far what stands between looks into the traffic: L4 goes past an ingress or "
                           "reverse proxy, L3 past a load balancer too"));
    setLabel(m_latencyLabel, tr("Latency"));
    m_latency->setOptional(tr("any"));
    m_latency->editor()->setToolTip(tr("At most so long there and back, for example 2 ms"));
    m_bothWays->setText(tr("Both ask the other"));
    setLabel(m_bandwidthLabel, tr("Bandwidth"));
    m_bandwidth->setOptional(tr("unknown"));
    m_bandwidth->editor()->setToolTip(tr("For example 100 Mbit/s or 1 Gbit/s; a bare number is Mbit/s"));
    refresh();
}

void LinkInspector::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
