#include "ui/canvas/canvasview.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/droptarget.h"
#include "ui/canvas/emptyhint.h"
#include "ui/canvas/linkgesture.h"
#include "ui/canvas/newworkload.h"
#include "ui/commands/addworkloads.h"
#include "ui/commands/addzone.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/editzone.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace grondplan::ui {

static const QString kQuickTemplate = QStringLiteral("api");

CanvasView::CanvasView(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document((CanvasAccessible::install(), document)) // before anything can ask for the interface
    , m_planner(planner)
    , m_texts(document, m_world)
    , m_drop(std::make_unique<DropTarget>(*this))
    , m_actions(std::make_unique<CanvasActions>(*this))
    , m_hint(new EmptyHint(this))
{
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Sketch"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 240);

    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        const bool mine = !changes.scenario.isValid() || changes.scenario == m_document.currentScenario();
        if (mine)
            readDocument();
    });
    connect(&document, &Document::replaced, this, &CanvasView::readDocument);
    connect(&document, &Document::currentScenarioChanged, this, [this] {
        readPlan();
        readDocument();
        zoomToFit();
    });
    connect(&planner, &Planner::planChanged, this, [this](ScenarioId id) {
        if (id == m_document.currentScenario())
            readPlan();
    });
    connect(m_hint, &EmptyHint::addRequested, this, [this] { addByTyping({}); });
    connect(m_hint, &EmptyHint::importRequested, this, &CanvasView::importRequested);
    connect(m_hint, &EmptyHint::exampleRequested, this, &CanvasView::exampleRequested);
    readTheme();
    readPlan();
    readDocument();
}

CanvasView::~CanvasView()
{
    m_gesture.reset();
    if (m_editor)
        m_editor->abandon();
}

void CanvasView::repaintAll()
{
    m_layer.markAll();
    update();
}

void CanvasView::readTheme()
{
    m_theme = CanvasTheme::of(palette());
    repaintAll();
}

void CanvasView::readDocument()
{
    cancelGesture();
    m_world.rebuild(m_document.scenario(), m_document.layout(), m_document.project().catalogue.get());
    m_texts.forget();
    m_hover = {};
    pruneSelection();
    showHint();
    m_actions->enable();
    CanvasAccessible::contentsChanged(*this);
    repaintAll();
}

void CanvasView::showHint()
{
    m_hint->setVisible(m_world.isEmpty() && (!m_editor || m_editor->isHidden()));
}

void CanvasView::readPlan()
{
    m_world.setPlan(m_document.scenario(), m_planner.plan(m_document.currentScenario()));
    m_texts.forget();
    repaintAll();
}

void CanvasView::pruneSelection()
{
    std::set<CanvasObject> kept = m_selected;
    std::erase_if(kept, [this](CanvasObject object) { return m_world.find(object) < 0; });
    if (m_world.find(m_focus) < 0)
        m_focus = {};
    if (kept.size() != m_selected.size())
        selectionIs(std::move(kept));
}

void CanvasView::selectionIs(std::set<CanvasObject> selected)
{
    if (selected == m_selected)
        return;
    m_selected = std::move(selected);
    m_selection = {};
    for (const CanvasObject object : m_selected) {
        if (object.kind == ObjectKind::Zone)
            m_selection.zones.push_back(object.zone());
        else if (object.kind == ObjectKind::Workload)
            m_selection.workloads.push_back(object.workload());
        else
            m_selection.links.push_back(object.link());
    }
    m_document.endMerging();
    m_actions->enable();
    update();
    Q_EMIT selectionChanged();
}

void CanvasView::setSelection(const ObjectIds &objects)
{
    std::set<CanvasObject> selected;
    for (const ZoneId id : objects.zones)
        selected.emplace(id);
    for (const WorkloadId id : objects.workloads)
        selected.emplace(id);
    for (const LinkId id : objects.links)
        selected.emplace(id);
    std::erase_if(selected, [this](CanvasObject object) { return m_world.find(object) < 0; });
    if (!selected.empty() && !selected.contains(m_focus)) {
        m_focus = *selected.begin();
        CanvasAccessible::focusMoved(*this);
        Q_EMIT focusObjectChanged();
    }
    selectionIs(std::move(selected));
}

void CanvasView::select(CanvasObject object)
{
    std::set<CanvasObject> selected;
    if (m_world.find(object) >= 0)
        selected.insert(object);
    if (object.isValid() && object != m_focus) {
        m_focus = object;
        CanvasAccessible::focusMoved(*this);
        Q_EMIT focusObjectChanged();
    }
    m_walked = false;
    selectionIs(std::move(selected));
    m_actions->enable();
}

void CanvasView::toggle(CanvasObject object)
{
    std::set<CanvasObject> selected = m_selected;
    if (selected.erase(object) == 0)
        selected.insert(object);
    m_focus = object;
    selectionIs(std::move(selected));
    CanvasAccessible::focusMoved(*this);
    Q_EMIT focusObjectChanged();
}

void CanvasView::selectAll()
{
    ObjectIds all;
    for (int zone = 0; zone < static_cast<int>(m_world.zoneCount()); ++zone)
        all.zones.push_back(m_world.zoneId(zone));
    for (int card = 0; card < static_cast<int>(m_world.cardCount()); ++card)
        all.workloads.push_back(m_world.cardId(card));
    for (int link = 0; link < static_cast<int>(m_world.linkCount()); ++link)
        all.links.push_back(m_world.linkId(link));
    setSelection(all);
}

void CanvasView::setFocusObject(CanvasObject object)
{
    if (m_world.find(object) < 0)
        return;
    m_focus = object;
    const double before = zoom();
    m_viewport.reveal(m_world.bounds(object), size());
    viewportChanged(before);
    m_actions->enable();
    CanvasAccessible::focusMoved(*this);
    Q_EMIT focusObjectChanged();
}

void CanvasView::setViewport(const CanvasViewport &viewport)
{
    const double before = zoom();
    m_viewport = viewport;
    m_viewport.setRatio(devicePixelRatioF());
    viewportChanged(before);
}

void CanvasView::viewportChanged(double zoomBefore)
{
    finishEditing();
    update();
    if (zoom() != zoomBefore)
        Q_EMIT zoomChanged(zoom());
}

void CanvasView::setZoom(double zoom)
{
    CanvasViewport viewport = m_viewport;
    viewport.zoomTo(zoom, QPointF(width(), height()) / 2);
    setViewport(viewport);
}

void CanvasView::zoomToFit()
{
    CanvasViewport viewport = m_viewport;
    viewport.fit(m_world.bounds(), size());
    setViewport(viewport);
}

void CanvasView::zoomToSelection()
{
    QRectF area;
    for (const CanvasObject object : m_selected)
        area |= m_world.bounds(object);
    CanvasViewport viewport = m_viewport;
    viewport.fit(area, size());
    setViewport(viewport);
}

void CanvasView::panBy(QPointF viewDistance)
{
    CanvasViewport viewport = m_viewport;
    viewport.panBy(viewDistance);
    setViewport(viewport);
}

ZoneId CanvasView::zoneAt(QPointF canvas, const std::set<ZoneId> &except) const
{
    const auto &rects = m_document.layout().zones;
    const std::vector<Zone> &zones = m_document.scenario().zones;
    for (auto zone = zones.rbegin(); zone != zones.rend(); ++zone) {
        const auto rect = rects.find(zone->id);
        if (rect != rects.end() && !except.contains(zone->id) && contains(rect->second, fromPoint(canvas)))
            return zone->id;
    }
    return {};
}

void CanvasView::preview(const Move &move)
{
    m_layer.mark(m_world.previewArea());
    m_world.preview(move);
    m_layer.mark(m_world.previewArea());
    m_texts.forgetZones();
    update();
}

void CanvasView::begin(std::unique_ptr<CanvasGesture> gesture)
{
    cancelGesture();
    m_gesture = std::move(gesture);
    setCursor(m_gesture->cursor());
    update();
}

void CanvasView::cancelGesture()
{
    if (!m_gesture)
        return;
    const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
    gesture->cancel();
    unsetCursor();
    update();
}

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
    if (!m_selection.isEmpty())
        m_document.push(std::make_unique<RemoveObjects>(m_document, m_selection));
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
    const QRectF rect = m_world.bounds(object);
    const bool card = object.kind == ObjectKind::Workload;
    const QRectF line =
        card ? QRectF(rect.left() + kCardTextLeft - 6, rect.top() + 6, kCardWidth - kCardTextLeft, 26)
             : QRectF(rect.left() + kZoneTextSide - 6, rect.top() + 6, 240, 28);
    edit(line, m_texts.name(object), [this, object](const QString &name) {
        const Scenario &scenario = m_document.scenario();
        if (const Workload *workload = scenario.workload(object.workload())) {
            Workload after = *workload;
            after.name = name;
            m_document.push(std::make_unique<EditWorkloads>(m_document,
                                                            EditWorkloads::Values{{after.id, after}},
                                                            tr("Rename %1 to %2").arg(workload->name, name)));
        } else if (const Zone *zone = scenario.zone(object.zone())) {
            Zone after = *zone;
            after.name = name;
            m_document.push(
                std::make_unique<EditZone>(m_document, after, tr("Rename %1 to %2").arg(zone->name, name)));
        }
    });
}

void CanvasView::addByTyping(CanvasPoint place, QString text)
{
    const auto snap = [](double value) { return std::round(value / kCanvasStep) * kCanvasStep; };
    place = {snap(place.x), snap(place.y)};
    if (m_world.isEmpty()) {
        const QPointF middle = m_viewport.toCanvas(QPointF(width(), height()) / 2);
        place = {snap(middle.x() - kCardWidth / 2), snap(middle.y() - kCardHeight / 2)};
    }
    m_hint->hide();
    const QRectF card = toRect(cardRect(place));
    edit(card.adjusted(0, 20, 0, -20), text, [this, place](const QString &name) {
        const Scenario &scenario = m_document.scenario();
        PlacedWorkload placed{newWorkload(m_document.project(), scenario, kQuickTemplate, name), place};
        const QPointF middle = toRect(cardRect(place)).center();
        placed.workload.zone = zoneAt(middle);
        std::optional<PlacedZone> around;
        if (!placed.workload.zone.isValid())
            around = PlacedZone{newZone(scenario), zoneAround(place)};
        auto command = std::make_unique<AddWorkloads>(m_document, std::vector{placed}, around);
        const CanvasObject added(command->workloadIds().front());
        m_document.push(std::move(command));
        select(added);
    });
}

void CanvasView::edit(const QRectF &canvasRect, const QString &text,
                      const std::function<void(const QString &)> &done)
{
    finishEditing();
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
    m_editor->show();
    m_editor->setFocus();
}

void CanvasView::finishEditing()
{
    if (const QPointer<InlineEditor> editor = std::exchange(m_editor, {}))
        editor->finish();
}

} // namespace grondplan::ui
