#include "ui/canvas/canvasview.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/contextbar.h"
#include "ui/canvas/copying.h"
#include "ui/canvas/droptarget.h"
#include "ui/canvas/emptyhint.h"
#include "ui/canvas/findbar.h"
#include "ui/canvas/gliding.h"
#include "ui/canvas/linkrouting.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/quickadd.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"
#include "ui/planning/forecast.h"
#include "ui/planning/planner.h"

#include <QAction>
#include <QDrag>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace grondplan::ui {

CanvasView::CanvasView(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document((CanvasAccessible::install(), document)) // before anything can ask for the interface
    , m_planner(planner)
    , m_texts(document, m_world)
    , m_painter(m_world, m_texts, m_theme)
    , m_forecast(std::make_unique<Forecast>(document, planner))
    , m_drop(std::make_unique<DropTarget>(*this))
    , m_copying(std::make_unique<Copying>(*this))
    , m_quickAdd(std::make_unique<QuickAdd>(*this))
    , m_actions(std::make_unique<CanvasActions>(*this))
    , m_hint(new EmptyHint(this))
    , m_routing(std::make_unique<LinkRouting>())
    , m_gliding(new Gliding(*this))
    , m_minimap(new Minimap(*this))
    , m_bar(new ContextBar(*this, *m_actions))
    , m_back(new QPushButton(this))
    , m_hidden(new QPushButton(this))
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
    connect(m_routing.get(), &LinkRouting::routed, this, [this] {
        if (m_gliding->isActive()) {
            m_gliding->keepRoutes(m_routing->takeRoutes());
            return;
        }
        m_world.setRoutes(m_routing->takeRoutes());
        repaintAll();
    });
    m_refining.setSingleShot(true);
    connect(&m_refining, &QTimer::timeout, this, &CanvasView::refine);
    connect(m_forecast.get(), &Forecast::answered, this, qOverload<>(&QWidget::update));
    m_back->setObjectName(QStringLiteral("canvasBack"));
    m_back->setText(tr("Back to what is drawn"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] {
        backToContent();
        setFocus();
    });
    m_hidden->setObjectName(QStringLiteral("canvasHiddenMark"));
    m_hidden->setFocusPolicy(Qt::NoFocus);
    m_hidden->hide();
    connect(m_hidden, &QPushButton::clicked, this,
            [this] { findChild<QAction *>(QStringLiteral("canvasShowAll"))->trigger(); });
    connect(m_hint, &EmptyHint::addRequested, this, [this] { m_quickAdd->at({}); });
    connect(m_hint, &EmptyHint::importRequested, this, &CanvasView::importRequested);
    connect(m_hint, &EmptyHint::exampleRequested, this, &CanvasView::exampleRequested);
    connect(m_hint, &EmptyHint::guideRequested, this, &CanvasView::guideRequested);
    connect(m_hint, &EmptyHint::tourRequested, this, &CanvasView::tourRequested);
    readTheme();
    readPlan();
    readDocument();
}

CanvasView::~CanvasView()
{
    m_gesture.reset();
    if (m_editor)
        m_editor->abandon();
    if (m_noteEditor)
        m_noteEditor->finish();
}

void CanvasView::repaintAll()
{
    m_buffer.markAll();
    update();
}

void CanvasView::readTheme()
{
    if (CanvasTheme theme = CanvasTheme::of(palette()); theme != m_theme) {
        m_theme = std::move(theme);
        m_painter.themeChanged();
        m_minimap->contentChanged();
    }
    repaintAll();
}

void CanvasView::showPlaces(const ::grondplan::Layout &places)
{
    m_world.rebuild(m_document.scenario(), places, m_document.project().catalogue.get());
    if (!m_gliding->isActive()) {
        if (auto routes = m_gliding->takeRoutes(); !routes.empty())
            m_world.setRoutes(std::move(routes));
        m_minimap->contentChanged();
    }
    m_texts.forgetZones();
    readMarks();
    m_painter.contentChanged();
    m_bar->place();
    repaintAll();
}

void CanvasView::readDocument()
{
    cancelGesture();
    m_gliding->stop();
    m_gliding->keepRoutes({});
    m_world.rebuild(m_document.scenario(), m_document.layout(), m_document.project().catalogue.get());
    m_routing->ask(m_world.cards(), m_world.ends());
    m_texts.forget();
    m_painter.contentChanged();
    m_hover = {};
    pruneSelection();
    showHint();
    m_actions->enable();
    m_bar->refresh();
    CanvasAccessible::contentsChanged(*this);
    m_minimap->contentChanged();
    placeCorners();
    repaintAll();
}

void CanvasView::setStarters(QMenu *menu)
{
    m_hint->setStarters(menu);
    placeHint();
}

void CanvasView::showHint()
{
    m_hint->setVisible(m_world.isEmpty() && (!m_editor || m_editor->isHidden()));
}

void CanvasView::readPlan()
{
    m_world.setPlan(m_document.scenario(), m_planner.plan(m_document.currentScenario()));
    m_texts.forget();
    m_painter.contentChanged();
    repaintAll();
}

void CanvasView::pruneSelection()
{
    std::vector<CanvasObject> kept = m_selected;
    std::erase_if(kept, [this](CanvasObject object) { return m_world.find(object) < 0; });
    if (m_world.find(m_focus) < 0)
        m_focus = {};
    if (kept.size() != m_selected.size())
        selectionIs(std::move(kept));
    readMarks();
}

/// \param selected  ascending, each once
void CanvasView::selectionIs(std::vector<CanvasObject> selected)
{
    if (selected == m_selected)
        return;
    m_selected = std::move(selected);
    m_selection = {};
    for (const CanvasObject object : m_selected)
        add(m_selection, object);
    readMarks();
    m_document.endMerging();
    m_actions->enable();
    m_bar->refresh();
    update();
    Q_EMIT selectionChanged();
}

void CanvasView::readMarks()
{
    m_marks = {};
    for (const CanvasObject object : m_selected) {
        const int number = m_world.find(object);
        if (object.kind == ObjectKind::Zone)
            m_marks.zones.push_back(number);
        else if (object.kind == ObjectKind::Workload)
            m_marks.cards.push_back(number);
        else if (object.kind == ObjectKind::Note)
            m_marks.notes.push_back(number);
        else
            m_marks.links.push_back(number);
    }
}

void CanvasView::setSelection(const ObjectIds &objects)
{
    std::vector<CanvasObject> selected;
    selected.reserve(objects.size());
    const auto add = [this, &selected](CanvasObject object) {
        if (m_world.find(object) >= 0)
            selected.push_back(object);
    };
    for (const ZoneId id : objects.zones)
        add(CanvasObject(id));
    for (const WorkloadId id : objects.workloads)
        add(CanvasObject(id));
    for (const LinkId id : objects.links)
        add(CanvasObject(id));
    for (const NoteId id : objects.notes)
        add(CanvasObject(id));
    std::sort(selected.begin(), selected.end());
    selected.erase(std::unique(selected.begin(), selected.end()), selected.end());
    if (!selected.empty() && !std::binary_search(selected.begin(), selected.end(), m_focus)) {
        m_focus = selected.front();
        CanvasAccessible::focusMoved(*this);
        Q_EMIT focusObjectChanged();
    }
    selectionIs(std::move(selected));
}

void CanvasView::select(CanvasObject object)
{
    std::vector<CanvasObject> selected;
    if (m_world.find(object) >= 0)
        selected.push_back(object);
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
    std::vector<CanvasObject> selected = m_selected;
    const auto place = std::lower_bound(selected.begin(), selected.end(), object);
    if (place != selected.end() && *place == object)
        selected.erase(place);
    else
        selected.insert(place, object);
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
    for (const Note &note : m_world.notes())
        all.notes.push_back(note.id);
    setSelection(all);
}

void CanvasView::invertSelection()
{
    const std::vector<CanvasObject> before = m_selected;
    selectAll();
    std::vector<CanvasObject> others;
    std::set_difference(m_selected.begin(), m_selected.end(), before.begin(), before.end(),
                        std::back_inserter(others));
    selectionIs(std::move(others));
}

void CanvasView::setFocusObject(CanvasObject object)
{
    if (m_world.find(object) < 0)
        return;
    m_focus = object;
    reveal(m_world.bounds(object));
    m_actions->enable();
    CanvasAccessible::focusMoved(*this);
    Q_EMIT focusObjectChanged();
}

void CanvasView::reveal(const QRectF &area)
{
    const double before = zoom();
    m_viewport.reveal(area, size());
    viewportChanged(before);
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
    placeCorners();
    if (zoom() != zoomBefore)
        Q_EMIT zoomChanged(zoom());
}

/// What lies over the sketch at its edges.
void CanvasView::placeCorners()
{
    m_minimap->viewChanged();
    m_bar->place();
    if (m_find != nullptr)
        m_find->place();
    placeHiddenMark();
    m_back->setVisible(isLost());
    m_back->adjustSize();
    m_back->move((width() - m_back->width()) / 2, height() - 2 * m_back->height());
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

QRectF CanvasView::chosenArea() const
{
    QRectF area;
    for (const CanvasObject object : m_selected)
        area |= m_world.bounds(object);
    return area;
}

void CanvasView::zoomToSelection()
{
    CanvasViewport viewport = m_viewport;
    viewport.fit(chosenArea(), size());
    setViewport(viewport);
}

/// Goes to the object nearest to what is in view, at a scale at which it can be read.
void CanvasView::backToContent()
{
    const QPointF middle = m_viewport.toCanvas(QPointF(width(), height()) / 2);
    QRectF nearest;
    double least = 0;
    const auto offer = [&](const QRectF &rect) {
        const QPointF away = rect.center() - middle;
        const double distance = QPointF::dotProduct(away, away);
        if (nearest.isNull() || distance < least) {
            nearest = rect;
            least = distance;
        }
    };
    for (int card = 0; card < static_cast<int>(m_world.cardCount()); ++card)
        offer(m_world.card(card));
    for (int zone = 0; m_world.cardCount() == 0 && zone < static_cast<int>(m_world.zoneCount()); ++zone)
        offer(m_world.zone(zone));
    if (nearest.isNull())
        return;
    CanvasViewport viewport = m_viewport;
    const double readable = std::clamp(zoom(), 0.5, 1.0);
    viewport.zoomTo(readable, {});
    viewport.panBy((viewport.toView(nearest.center()) - QPointF(width(), height()) / 2));
    setViewport(viewport);
}

/// Whether what is drawn lies elsewhere: nothing of it is in view.
bool CanvasView::isLost() const
{
    return !m_world.isEmpty() && !m_world.bounds().intersects(m_viewport.toCanvas(QRectF(rect())));
}

void CanvasView::panBy(QPointF viewDistance)
{
    CanvasViewport viewport = m_viewport;
    viewport.panBy(viewDistance);
    setViewport(viewport);
}

ZoneId CanvasView::zoneAt(QPointF canvas, const std::set<ZoneId> &except) const
{
    const ::grondplan::Layout &layout = m_document.layout();
    const std::vector<Zone> &zones = m_document.scenario().zones;
    for (auto zone = zones.rbegin(); zone != zones.rend(); ++zone) {
        const bool meant = layout.zones.contains(zone->id) && !layout.hidden.zones.contains(zone->id) &&
                           !except.contains(zone->id);
        if (meant && contains(drawnZone(layout, zone->id), fromPoint(canvas)))
            return zone->id;
    }
    return {};
}

void CanvasView::preview(const Preview &preview)
{
    m_world.preview(preview);
    if (const QRectF changed = m_world.changedByPreview(); !changed.isNull()) {
        const double reach = 2 * kLeastZoneNamePixels / zoom(); // a zone's name may stand above it
        m_buffer.mark(changed.adjusted(-reach, -reach, reach, reach));
    }
    m_texts.forgetZones();
    update();
}

void CanvasView::begin(std::unique_ptr<CanvasGesture> gesture)
{
    cancelGesture();
    m_gliding->finish();
    m_gesture = std::move(gesture);
    m_bar->place();
    setCursor(m_gesture->cursor());
    update();
}

void CanvasView::cancelGesture()
{
    if (!m_gesture)
        return;
    const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
    gesture->cancel();
    m_forecast->forget();
    m_bar->place();
    unsetCursor();
    update();
}

/// The file manager and other programs take it as a picture, another window of this one as what it is.
void CanvasView::dragOut()
{
    if (!m_gesture)
        return; // let go in the meantime
    std::unique_ptr<QMimeData> taken = m_copying->toDrag();
    cancelGesture();
    if (!taken)
        return;
    auto *drag = new QDrag(this); // deletes itself
    constexpr QSize kCarried(220, 160);
    const auto picture = taken->imageData().value<QImage>();
    drag->setPixmap(
        QPixmap::fromImage(picture.scaled(kCarried, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(taken.release());
    drag->exec(Qt::CopyAction);
}

} // namespace grondplan::ui
