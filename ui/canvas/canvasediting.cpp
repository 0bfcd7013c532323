#include "ui/canvas/canvasview.h"
#include "ui/canvas/contextbar.h"
#include "ui/canvas/emptyhint.h"
#include "ui/canvas/findbar.h"
#include "ui/canvas/linkgesture.h"
#include "ui/canvas/newworkload.h"
#include "ui/commands/addworkloads.h"
#include "ui/commands/addzone.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/editzone.h"
#include "ui/commands/freenames.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <QAccessible>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace grondplan::ui {

void CanvasView::addTemplate(const QString &templateId)
{
    const Scenario &scenario = m_document.scenario();
    PlacedWorkload placed{newWorkload(m_document.project(), scenario, templateId), {}};
    const Workload *chosen = scenario.workload(m_focus.workload());
    ZoneId zone = chosen != nullptr ? chosen->zone : m_focus.zone();
    if (scenario.zone(zone) == nullptr && !scenario.zones.empty())
        zone = scenario.zones.front().id;
    std::optional<PlacedZone> fresh;
    if (!zone.isValid()) {
        fresh = PlacedZone{newZone(scenario), freeZone(m_document.layout())};
        placed.place = {fresh->rect.x + kZonePadding, fresh->rect.y + kZoneHeader};
    } else {
        placed.place = freePlaces(scenario, m_document.layout(), zone, 1).front();
        placed.workload.zone = zone;
    }
    auto command = std::make_unique<AddWorkloads>(m_document, std::vector{placed}, fresh);
    const CanvasObject added(command->workloadIds().front());
    m_document.push(std::move(command));
    select(added);
    setFocusObject(added);
}

void CanvasView::addZone()
{
    auto command =
        std::make_unique<AddZone>(m_document, newZone(m_document.scenario()), freeZone(m_document.layout()));
    const CanvasObject added(command->zoneId());
    m_document.push(std::move(command));
    select(added);
    setFocusObject(added);
}

void CanvasView::removeSelection()
{
    ObjectIds removable = movable(m_selection);
    // A zone would take along what is locked in it.
    const std::vector<Workload> &workloads = m_document.scenario().workloads;
    const std::size_t held = std::erase_if(removable.zones, [&](ZoneId zone) {
        return std::any_of(workloads.begin(), workloads.end(), [&](const Workload &workload) {
            return workload.zone == zone && m_world.isLocked(CanvasObject(workload.id));
        });
    });
    if (!removable.isEmpty())
        m_document.push(std::make_unique<RemoveObjects>(m_document, removable));
    if (held > 0)
        say(tr("What is locked stays, and the zone that it is in."));
    else if (removable.isEmpty() && !m_selection.isEmpty())
        say(tr("It is locked: unlock it first."));
}

void CanvasView::startLink()
{
    if (m_focus.kind == ObjectKind::Workload && m_world.cardCount() > 1)
        begin(std::make_unique<KeyLinkGesture>(*this, m_focus));
}

void CanvasView::rename(CanvasObject object)
{
    if (m_world.find(object) < 0 || object.kind == ObjectKind::Link)
        return;
    setFocusObject(object);
    if (object.kind == ObjectKind::Note) {
        editNote(object.note());
        return;
    }
    const QRectF rect = m_world.bounds(object);
    const bool card = object.kind == ObjectKind::Workload;
    const QRectF line =
        card ? QRectF(rect.left() + kCardTextLeft - 6, rect.top() + 6, kCardWidth - kCardTextLeft, 26)
             : QRectF(rect.left() + kZoneTextSide - 6, rect.top() + 6, 240, 28);
    const auto renamed = [](const QString &from, const QString &to) -> StepName {
        return [from, to] { return tr("Rename %1 to %2").arg(from, to); };
    };
    InlineEditor *editor = typeOver(line, m_texts.name(object), [renamed, this, object](const QString &name) {
        const Scenario &scenario = m_document.scenario();
        if (const Workload *workload = scenario.workload(object.workload())) {
            Workload after = *workload;
            after.name = name;
            m_document.push(std::make_unique<EditWorkloads>(
                m_document, EditWorkloads::Values{{after.id, after}}, renamed(workload->name, name)));
        } else if (const Zone *zone = scenario.zone(object.zone())) {
            Zone after = *zone;
            after.name = name;
            m_document.push(std::make_unique<EditZone>(m_document, after, renamed(zone->name, name)));
        }
    });
    editor->setCheck([this, object](const QString &name) {
        const Scenario &scenario = m_document.scenario();
        if (object.workload().isValid())
            return isNameTaken(scenario.workloads, object.workload(), name)
                       ? tr("Another workload has this name already.")
                       : QString();
        return isNameTaken(scenario.zones, object.zone(), name) ? tr("Another zone has this name already.")
                                                                : QString();
    });
}

InlineEditor *CanvasView::typeOver(const QRectF &canvasRect, const QString &text,
                                   const std::function<void(const QString &)> &done)
{
    finishEditing();
    m_hint->hide();
    m_editor = new InlineEditor(this, text, done);
    QFont font = nameFont();
    font.setPixelSize(std::max(12, qRound(font.pixelSize() * zoom())));
    m_editor->setFont(font);
    QRect place = m_viewport.toView(canvasRect).toAlignedRect();
    place.setHeight(std::max(place.height(), m_editor->sizeHint().height()));
    place.setWidth(std::max(place.width(), 140));
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_editor->setGeometry(place);
    connect(m_editor, &InlineEditor::closed, this, &CanvasView::showHint);
    connect(m_editor, &InlineEditor::closed, m_bar, &ContextBar::place, Qt::QueuedConnection);
    connect(m_editor, &InlineEditor::refused, this, &CanvasView::say);
    m_editor->show();
    m_bar->place();
    m_editor->setFocus();
    return m_editor;
}

bool CanvasView::isEditing() const
{
    return (m_editor && !m_editor->isHidden()) || (m_noteEditor && !m_noteEditor->isHidden());
}

void CanvasView::finishEditing()
{
    if (const QPointer<InlineEditor> editor = std::exchange(m_editor, {}))
        editor->finish();
    if (const QPointer<NoteEditor> editor = std::exchange(m_noteEditor, {}))
        editor->finish();
}

void CanvasView::openFind()
{
    finishEditing();
    if (m_find == nullptr)
        m_find = new FindBar(*this, m_planner);
    m_find->open();
    m_bar->place();
}

QRectF CanvasView::findArea() const
{
    return m_find != nullptr && !m_find->isHidden() ? QRectF(m_find->geometry()) : QRectF();
}

void CanvasView::setFound(std::set<CanvasObject> objects)
{
    m_found = std::move(objects);
    update();
}

/// Beside the pointer, or in the middle where it is elsewhere; plain text, as it may hold the user's words.
void CanvasView::say(const QString &text)
{
    const QPoint at = m_pointerPlace.value_or(QPointF(width(), height()) / 2).toPoint();
    QToolTip::showText(mapToGlobal(at), QStringLiteral("<div>%1</div>").arg(text.toHtmlEscaped()), this);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace grondplan::ui
