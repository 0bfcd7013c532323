#include "ui/canvas/canvastexts.h"

#include "core/catalogue/traffic.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/painter.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kNamePoints = 9.75;
static constexpr double kDetailPoints = 8.25;
static constexpr double kZonePoints = 10.5;
static constexpr double kMarkRoom =
    18; ///< for the dot of a finding beside the name, and of an assumption beside the size
static constexpr double kLeastDetail = 60; ///< with fewer the words of a zone say nothing

QFont nameFont()
{
    static const QFont kFont = drawingFont(kNamePoints, true);
    return kFont;
}

QFont detailFont()
{
    static const QFont kFont = drawingFont(kDetailPoints);
    return kFont;
}

QFont zoneFont()
{
    static const QFont kFont = drawingFont(kZonePoints, true);
    return kFont;
}

/// Words of several parts move closer together before they are cut.
static QString closer(const QFont &font, const QString &text, double width)
{
    if (QFontMetricsF(font).horizontalAdvance(text) <= width)
        return text;
    // \s is any space, those that do not break as well.
    static const QRegularExpression kTimes(QStringLiteral("\\s×\\s"));
    static const QRegularExpression kDot(QStringLiteral("\\s·\\s"));
    static const QString kThinSpace(QChar(0x2009));
    return QString(text)
        .replace(kTimes, QStringLiteral("×"))
        .replace(kDot, QString(kThinSpace + QChar(0x00b7) + kThinSpace));
}

static QString fitted(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width));
}

CanvasTexts::CanvasTexts(const Document &document, const CanvasWorld &world)
    : m_document(document)
    , m_world(world)
{
}

void CanvasTexts::forget()
{
    m_cards.clear();
    m_zones.clear();
    m_links.clear();
}

QString CanvasTexts::size(const Workload &workload) const
{
    const QString cpu = windowWords().cpu(workload.cpu.request);
    const QString memory = windowWords().memory(workload.memory.request);
    if (workload.perNode)
        return tr("each host × %1 · %2", "size of a workload: vCPU, memory").arg(cpu, memory);
    return tr("%1 × %2 · %3", "size of a workload: replicas, vCPU, memory")
        .arg(windowWords().number(workload.replicas.max), cpu, memory);
}

QString CanvasTexts::tierName(const Zone &zone) const
{
    if (zone.tier)
        return windowWords().text(QString(QStringLiteral("tier.") + tierId(*zone.tier)));
    const ZonePlan *planned = m_world.plan() != nullptr ? m_world.plan()->zone(zone.id) : nullptr;
    if (planned == nullptr)
        return tr("Chosen automatically");
    return tr("%1 (automatic)", "tier of a zone")
        .arg(windowWords().text(QString(QStringLiteral("tier.") + tierId(planned->tier))));
}

const CardText &CanvasTexts::card(int card)
{
    const auto [entry, fresh] = m_cards.try_emplace(card);
    if (!fresh)
        return entry->second;
    const Workload &workload = m_document.scenario().workloads.at(m_world.workloadOf(card));
    const double room = kCardWidth - kCardTextLeft - kCardTextRight;
    const quint8 flags = m_world.cardFlags(card);
    const bool marked = (flags & (CanvasWorld::Warning | CanvasWorld::Error)) != 0;
    const bool assumed = (flags & CanvasWorld::Assumed) != 0;
    const double lastRoom = assumed ? room - kMarkRoom : room;
    CardText &text = entry->second;
    text.name = fitted(nameFont(), workload.name, marked ? room - kMarkRoom : room);
    text.size = fitted(detailFont(), closer(detailFont(), size(workload), room), room);
    if ((flags & CanvasWorld::Inactive) != 0)
        text.month = workload.active ? tr("Runs to an end") : tr("Switched off");
    else if (const auto month = m_world.monthMinor(card))
        text.month = tr("%1 / month").arg(windowWords().money(Money{*month, m_document.project().currency}));
    text.month = fitted(detailFont(), text.month, lastRoom);
    return text;
}

/// What passes over a link, as it is stated or usual, in parts: what decides most first.
static QStringList partsOf(const Link &link, const Workload *to)
{
    QStringList parts;
    const LinkTraffic traffic = to != nullptr ? trafficOf(link, *to) : LinkTraffic();
    if (!traffic.isEmpty())
        parts += traffic.text();
    if (link.bandwidth)
        parts += windowWords().bandwidth(*link.bandwidth);
    if (link.latencyMicros)
        parts += QString(QStringLiteral("≤ ") + windowWords().latency(*link.latencyMicros));
    return parts;
}

const std::vector<LinkText> &CanvasTexts::link(int link)
{
    const auto [entry, fresh] = m_links.try_emplace(link);
    const Link *known = fresh ? m_document.scenario().link(m_world.linkId(link)) : nullptr;
    if (known == nullptr)
        return entry->second;
    const Workload *to = m_document.scenario().workload(known->to);
    QStringList ways;
    for (QStringList parts = partsOf(*known, to); !parts.isEmpty(); parts.removeLast())
        ways += parts.join(QStringLiteral(" · "));
    if (to != nullptr)
        ways += trafficOf(*known, *to).protocol;
    const QFontMetricsF metrics(detailFont());
    for (const QString &way : ways) {
        const double width = std::ceil(metrics.horizontalAdvance(way)) + 2 * kLinkLabelSide;
        if (!way.isEmpty() && width <= kWidestLinkLabel)
            entry->second.push_back({way, width});
    }
    return entry->second;
}

const ZoneText &CanvasTexts::zone(int zone)
{
    const auto [entry, fresh] = m_zones.try_emplace(zone);
    if (!fresh)
        return entry->second;
    const Zone &object = *m_document.scenario().zone(m_world.zoneId(zone));
    ZoneText &text = entry->second;
    if (const ZonePlan *planned = m_world.plan() != nullptr ? m_world.plan()->zone(object.id) : nullptr) {
        text.servers = tr("%Ln server(s)", nullptr, static_cast<int>(planned->servers.likely));
        text.month = tr("%1 / month").arg(windowWords().money(planned->month.likely));
    }
    text.figuresWidth = std::max(QFontMetricsF(nameFont()).horizontalAdvance(text.servers),
                                 QFontMetricsF(detailFont()).horizontalAdvance(text.month));
    const double width = m_world.zone(zone).width() - 2 * kZoneTextSide;
    const int marks =
        (m_world.zoneFlags(zone) != 0 ? 1 : 0) + (m_world.isLocked(CanvasObject(object.id)) ? 1 : 0);
    const double forMarks = marks * kMarkRoom;
    const double nameWidth = QFontMetricsF(zoneFont()).horizontalAdvance(object.name);
    double roomOfName = width - forMarks - (text.figuresWidth > 0 ? text.figuresWidth + kMarkRoom : 0);
    double room = width - (text.figuresWidth > 0 ? text.figuresWidth + kMarkRoom : 0);
    if (text.figuresWidth > 0 && nameWidth > roomOfName) {
        // A narrow zone: the name has its line to itself, and the figures the other.
        const QString both = tr("%1 · %2", "a zone: servers, cost").arg(text.servers, text.month);
        const QFontMetricsF metrics(detailFont());
        text.month = metrics.horizontalAdvance(both) <= width ? both : text.month;
        text.servers.clear();
        text.figuresWidth = metrics.horizontalAdvance(text.month);
        if (text.figuresWidth > width) {
            text.month.clear();
            text.figuresWidth = 0;
        }
        roomOfName = width - forMarks;
        room = width - text.figuresWidth - kMarkRoom;
    }
    text.name = fitted(zoneFont(), object.name, roomOfName);
    const QString tolerance = object.policy.tolerate == 0
                                  ? tr("no reserve")
                                  : tr("survives %Ln failure(s)", nullptr, object.policy.tolerate);
    QString detail = tr("%1 · %2", "a zone: tier, tolerance").arg(tierName(object), tolerance);
    if (m_world.isFolded(zone))
        detail = tr("%1 · %2", "a folded zone: what is in it, its tier")
                     .arg(tr("%Ln workload(s)", nullptr, workloadsIn(object.id)), tierName(object));
    text.detail = room < kLeastDetail ? QString() : fitted(detailFont(), detail, room);
    return text;
}

QString CanvasTexts::name(CanvasObject object) const
{
    const Scenario &scenario = m_document.scenario();
    if (const Workload *workload = scenario.workload(object.workload()))
        return workload->name;
    if (const Note *note = m_document.layout().note(object.note()))
        return note->text.section(QLatin1Char('\n'), 0, 0);
    const Zone *zone = scenario.zone(object.zone());
    return zone != nullptr ? zone->name : QString();
}

int CanvasTexts::workloadsIn(ZoneId zone) const
{
    const auto &workloads = m_document.scenario().workloads;
    const auto isIn = [zone](const Workload &workload) { return workload.zone == zone && workload.active; };
    return static_cast<int>(std::count_if(workloads.begin(), workloads.end(), isIn));
}

QString CanvasTexts::spokenNote(const Note &note) const
{
    const QString what = note.picture.isEmpty() ? tr("Note") : tr("Picture");
    QStringList parts = {
        note.text.isEmpty() ? what : tr("%1: %2", "a note or a picture, its words").arg(what, note.text)};
    if (m_world.isLocked(CanvasObject(note.id)))
        parts += tr("locked");
    return parts.join(QStringLiteral(", "));
}

QString CanvasTexts::spoken(CanvasObject object) const
{
    const Scenario &scenario = m_document.scenario();
    if (const Workload *workload = scenario.workload(object.workload()))
        return spokenWorkload(*workload);
    if (const Zone *zone = scenario.zone(object.zone()))
        return spokenZone(*zone);
    if (const Note *note = m_document.layout().note(object.note()))
        return spokenNote(*note);
    const Link *link = scenario.link(object.link());
    const Workload *from = link != nullptr ? scenario.workload(link->from) : nullptr;
    const Workload *to = link != nullptr ? scenario.workload(link->to) : nullptr;
    if (from == nullptr || to == nullptr)
        return {};
    QStringList parts = {link->bothWays ? tr("Link between %1 and %2").arg(from->name, to->name)
                                        : tr("Link from %1 to %2").arg(from->name, to->name)};
    parts += partsOf(*link, to);
    return parts.join(QStringLiteral(", "));
}

QString CanvasTexts::spokenWorkload(const Workload &workload) const
{
    const Zone *zone = m_document.scenario().zone(workload.zone);
    const bool assumed = workload.isAssumed();
    QStringList parts = {tr("Workload %1").arg(workload.name),
                         tr("%1 × %2 / %3", "spoken size: replicas, vCPU, memory")
                             .arg(windowWords().number(workload.replicas.max),
                                  windowWords().cpu(workload.cpu.request),
                                  windowWords().memory(workload.memory.request))};
    if (zone != nullptr)
        parts += tr("in zone %1").arg(zone->name);
    if (assumed)
        parts += tr("assumed size");
    if (!workload.active)
        parts += tr("switched off");
    if (m_world.isLocked(CanvasObject(workload.id)))
        parts += tr("locked");
    parts += findings(CanvasObject(workload.id));
    return parts.join(QStringLiteral(", "));
}

QString CanvasTexts::spokenZone(const Zone &zone) const
{
    QStringList parts = {tr("Zone %1").arg(zone.name), tierName(zone),
                         tr("%Ln workload(s)", nullptr, workloadsIn(zone.id))};
    if (!zone.site.isEmpty())
        parts += tr("at %1", "a zone: the site").arg(zone.site);
    if (m_document.layout().folded.contains(zone.id))
        parts += tr("folded");
    if (m_world.isLocked(CanvasObject(zone.id)))
        parts += tr("locked");
    const ZonePlan *planned = m_world.plan() != nullptr ? m_world.plan()->zone(zone.id) : nullptr;
    if (planned != nullptr) {
        parts += tr("%Ln server(s)", nullptr, static_cast<int>(planned->servers.likely));
        parts += tr("%1 / month").arg(windowWords().money(planned->month.likely));
    }
    parts += findings(CanvasObject(zone.id));
    return parts.join(QStringLiteral(", "));
}

QStringList CanvasTexts::findings(CanvasObject object) const
{
    QStringList sentences;
    if (m_world.plan() == nullptr)
        return sentences;
    for (const UnplacedInstances &unplaced : m_world.plan()->unplaced) {
        if (object.workload().isValid() && unplaced.workload == object.workload())
            sentences += windowWords().message(unplaced.reason);
    }
    for (const Finding &finding : m_world.plan()->findings) {
        const bool mine = finding.workload.isValid()
                              ? finding.workload == object.workload()
                              : finding.zone.isValid() && finding.zone == object.zone();
        if (mine && finding.severity != Severity::Note)
            sentences += windowWords().finding(finding);
    }
    return sentences;
}

QString CanvasTexts::hint(CanvasObject object) const
{
    const Scenario &scenario = m_document.scenario();
    QStringList lines;
    if (const Workload *workload = scenario.workload(object.workload())) {
        lines << workload->name << size(*workload);
        if (workload->isAssumed())
            lines << tr("The size is assumed: nobody stated it.");
        if (!workload->image.isEmpty())
            lines << workload->image;
    } else if (const Zone *zone = scenario.zone(object.zone())) {
        lines << zone->name << tierName(*zone);
        if (!zone->site.isEmpty())
            lines << zone->site;
    } else if (const Note *note = m_document.layout().note(object.note())) {
        lines << note->text;
    } else if (object.kind == ObjectKind::Link) {
        lines << spoken(object);
    }
    lines << findings(object);
    return lines.join(QLatin1Char('\n'));
}

} // namespace grondplan::ui
