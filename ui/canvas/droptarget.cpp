#include "ui/canvas/droptarget.h"

#include "core/importers/readfile.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/consequence.h"
#include "ui/canvas/gesturepaint.h"
#include "ui/canvas/newworkload.h"
#include "ui/commands/addworkloads.h"
#include "ui/commands/clearing.h"
#include "ui/commands/insertworkload.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"

#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace grondplan::ui {

static constexpr double kDropReach = 14; ///< wider than a pointer needs: a card is held over the link

bool DropTarget::enter(const QMimeData &data)
{
    m_template = QString::fromUtf8(data.data(QLatin1String(kTemplateMimeType)));
    m_files.clear();
    if (data.hasFormat(QLatin1String(kObjectsMimeType)))
        return true; // pasted where it is dropped; its files are for other programs
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            m_files += url.toLocalFile();
    }
    if (!m_template.isEmpty()) {
        const Document &document = m_view.document();
        m_name = newWorkload(document.project(), document.scenario(), m_template).name;
    }
    return !m_template.isEmpty() || !m_files.isEmpty();
}

void DropTarget::moveTo(QPointF viewPoint)
{
    m_at = viewPoint;
    askWhatItCosts();
    m_view.update();
}

void DropTarget::askWhatItCosts() const
{
    if (m_template.isEmpty())
        return;
    const Document &document = m_view.document();
    const ZoneId zone = m_view.zoneAt(m_view.viewport().toCanvas(*m_at));
    const Workload workload = newWorkload(document.project(), document.scenario(), m_template);
    m_view.forecast().ask(
        QStringLiteral("%1/%2").arg(m_template).arg(zone.value),
        [workload, zone, fresh = newZone(document.scenario())](Project &project, Scenario &scenario) {
            Workload added = workload;
            added.id = project.newId<WorkloadId>();
            added.zone = zone;
            if (!zone.isValid()) {
                Zone around = fresh;
                around.id = added.zone = project.newId<ZoneId>();
                scenario.zones.push_back(around);
            }
            scenario.workloads.push_back(added);
        });
}

void DropTarget::leave()
{
    m_at.reset();
    m_view.forecast().forget();
    m_view.update();
}

CanvasPoint DropTarget::cardPlace() const
{
    const QPointF middle = m_view.viewport().toCanvas(m_at.value_or(QPointF()));
    return freePlaceNear(m_view.document().layout(), cardAround(fromPoint(middle)), m_view.zoneAt(middle));
}

void DropTarget::drop(QPointF viewPoint)
{
    m_at = viewPoint;
    const QPointF canvas = m_view.viewport().toCanvas(viewPoint);
    const ZoneId zone = m_view.zoneAt(canvas);
    if (m_template.isEmpty()) {
        leave();
        dropFiles(zone, canvas);
        return;
    }
    Document &document = m_view.document();
    PlacedWorkload placed{newWorkload(document.project(), document.scenario(), m_template), cardPlace()};
    placed.workload.zone = zone;
    std::optional<PlacedZone> around;
    if (!zone.isValid())
        around = PlacedZone{newZone(document.scenario()), zoneAround(placed.place)};
    std::unique_ptr<AddObjects> command;
    if (const CanvasObject link = linkUnder(); link.isValid())
        command = std::make_unique<InsertWorkload>(document, placed, around, link.link());
    else
        command = std::make_unique<AddWorkloads>(document, std::vector{placed}, around);
    const CanvasObject added(command->workloadIds().front());
    leave();
    document.push(std::move(command));
    m_view.select(added);
    m_view.setFocus();
}

static bool isPicture(const QString &file)
{
    static const QStringList kEndings = {QStringLiteral("png"), QStringLiteral("jpg"),
                                         QStringLiteral("jpeg")};
    return kEndings.contains(QFileInfo(file).suffix().toLower());
}

/// Pictures are put where they are dropped; all else is imported.
void DropTarget::dropFiles(ZoneId zone, QPointF canvas)
{
    QStringList others;
    for (const QString &path : m_files) {
        if (!isPicture(path)) {
            others += path;
            continue;
        }
        if (const Result<importers::Input> input = importers::openInput(path))
            m_view.addPicture(input->bytes, path);
        else
            m_view.say(windowWords().error(input.error()));
    }
    if (!others.isEmpty())
        Q_EMIT m_view.filesDropped(others, zone, fromPoint(canvas));
}

CanvasObject DropTarget::linkUnder() const
{
    if (m_template.isEmpty() || !m_at)
        return {};
    const CanvasViewport &viewport = m_view.viewport();
    const CanvasObject under = m_view.world().at(viewport.toCanvas(*m_at), kDropReach / viewport.zoom());
    return under.kind == ObjectKind::Link ? under : CanvasObject();
}

QString DropTarget::consequence() const
{
    const Scenario &scenario = m_view.document().scenario();
    if (const Link *link = scenario.link(linkUnder().link())) {
        const Workload *from = scenario.workload(link->from);
        const Workload *to = scenario.workload(link->to);
        if (from != nullptr && to != nullptr)
            return CanvasView::tr("Puts %1 between %2 and %3").arg(m_name, from->name, to->name);
    }
    const ZoneId id = m_view.zoneAt(m_view.viewport().toCanvas(*m_at));
    const Zone *zone = scenario.zone(id);
    if (m_template.isEmpty() && std::all_of(m_files.begin(), m_files.end(), isPicture))
        return CanvasView::tr("Puts %Ln picture(s) here", nullptr, static_cast<int>(m_files.size()));
    if (m_template.isEmpty())
        return zone != nullptr ? CanvasView::tr("Imports into %1").arg(zone->name)
                               : CanvasView::tr("Imports into a new zone");
    return zone != nullptr ? CanvasView::tr("Adds %1 to %2").arg(m_name, zone->name)
                           : CanvasView::tr("Adds %1 in a new zone").arg(m_name);
}

void DropTarget::paintSplit(QPainter &painter, CanvasObject link) const
{
    const CanvasWorld &world = m_view.world();
    const int index = world.find(link);
    const QRectF card = toRect(cardRect(cardPlace()));
    paintDraftLink(painter, m_view, world.card(world.linkFrom(index)), card);
    paintDraftLink(painter, m_view, card, world.card(world.linkTo(index)));
}

void DropTarget::paint(QPainter &painter) const
{
    if (!m_at)
        return;
    const ZoneId zone = m_view.zoneAt(m_view.viewport().toCanvas(*m_at));
    if (zone.isValid())
        paintTarget(painter, m_view, CanvasObject(zone));
    if (const CanvasObject link = linkUnder(); link.isValid())
        paintSplit(painter, link);
    if (!m_template.isEmpty())
        paintDraftCard(painter, m_view, toRect(cardRect(cardPlace())), m_name);
    const Forecast::Answer *answer = m_template.isEmpty() ? nullptr : m_view.forecast().answer();
    paintHint(painter, m_view, *m_at, consequenceText(consequence(), answer));
}

} // namespace grondplan::ui
