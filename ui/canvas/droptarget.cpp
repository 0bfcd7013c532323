#include "ui/canvas/droptarget.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/gesturepaint.h"
#include "ui/canvas/newworkload.h"
#include "ui/commands/addworkloads.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <cmath>

namespace grondplan::ui {

bool DropTarget::enter(const QMimeData &data)
{
    m_template = QString::fromUtf8(data.data(QLatin1String(kTemplateMimeType)));
    m_files.clear();
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
    m_view.update();
}

void DropTarget::leave()
{
    m_at.reset();
    m_view.update();
}

CanvasPoint DropTarget::cardPlace() const
{
    const QPointF middle = m_view.viewport().toCanvas(m_at.value_or(QPointF()));
    const auto snap = [](double value) { return std::round(value / kCanvasStep) * kCanvasStep; };
    return {snap(middle.x() - kCardWidth / 2), snap(middle.y() - kCardHeight / 2)};
}

void DropTarget::drop(QPointF viewPoint)
{
    m_at = viewPoint;
    const QPointF canvas = m_view.viewport().toCanvas(viewPoint);
    const ZoneId zone = m_view.zoneAt(canvas);
    if (m_template.isEmpty()) {
        leave();
        Q_EMIT m_view.filesDropped(m_files, zone, fromPoint(canvas));
        return;
    }
    Document &document = m_view.document();
    PlacedWorkload placed{newWorkload(document.project(), document.scenario(), m_template), cardPlace()};
    placed.workload.zone = zone;
    std::optional<PlacedZone> around;
    if (!zone.isValid())
        around = PlacedZone{newZone(document.scenario()), zoneAround(placed.place)};
    auto command = std::make_unique<AddWorkloads>(document, std::vector{placed}, around);
    const CanvasObject added(command->workloadIds().front());
    leave();
    document.push(std::move(command));
    m_view.select(added);
    m_view.setFocus();
}

QString DropTarget::consequence() const
{
    const ZoneId id = m_view.zoneAt(m_view.viewport().toCanvas(*m_at));
    const Zone *zone = m_view.document().scenario().zone(id);
    if (m_template.isEmpty())
        return zone != nullptr ? CanvasView::tr("Imports into %1").arg(zone->name)
                               : CanvasView::tr("Imports into a new zone");
    return zone != nullptr ? CanvasView::tr("Adds %1 to %2").arg(m_name, zone->name)
                           : CanvasView::tr("Adds %1 in a new zone").arg(m_name);
}

void DropTarget::paint(QPainter &painter) const
{
    if (!m_at)
        return;
    const ZoneId zone = m_view.zoneAt(m_view.viewport().toCanvas(*m_at));
    if (zone.isValid())
        paintTarget(painter, m_view, CanvasObject(zone));
    if (!m_template.isEmpty())
        paintDraftCard(painter, m_view, toRect(cardRect(cardPlace())), m_name);
    paintHint(painter, m_view, *m_at, consequence());
}

} // namespace grondplan::ui
