#include "ui/panels/linkinspector.h"

#include "ui/commands/editlink.h"
#include "ui/document/document.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

LinkInspector::LinkInspector(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_bindings(
          [this](const auto &change, const QString &text, const QString &key) { push(change, text, key); },
          [this] { m_document.endMerging(); })
{
    m_ends = addTitle();
    m_ends->setWordWrap(true);
    m_why = addRemark();
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
    retranslate();
    connect(&m_document, &Document::changed, this, &LinkInspector::refresh);
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
    if (links.size() > 1) {
        m_ends->setText(tr("%n link(s)", nullptr, static_cast<int>(links.size())));
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

void LinkInspector::push(const Bindings<Link>::Change &change, const QString &text, const QString &key)
{
    EditLink::Values after;
    for (const Link *link : selected()) {
        Link edited = *link;
        change(edited);
        after.emplace(edited.id, edited);
    }
    if (!after.empty())
        m_document.push(std::make_unique<EditLink>(m_document, std::move(after), text, key));
}

void LinkInspector::retranslate()
{
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
