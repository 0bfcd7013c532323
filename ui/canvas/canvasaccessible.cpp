#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"

#include <QWindow>

namespace grondplan::ui {

static QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view != nullptr ? new CanvasAccessible(*view) : nullptr;
}

void CanvasAccessible::install()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

static CanvasAccessible *accessibleOf(CanvasView &view)
{
    return dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

void CanvasAccessible::focusMoved(CanvasView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const CanvasAccessible *accessible = accessibleOf(view);
    QAccessibleEvent event(&view, QAccessible::Focus);
    if (accessible != nullptr && view.focusObject().isValid())
        event.setChild(accessible->indexOf(view.focusObject()));
    QAccessible::updateAccessibility(&event);
}

void CanvasAccessible::contentsChanged(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    if (CanvasAccessible *accessible = accessibleOf(view))
        accessible->dropMissing();
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

CanvasAccessible::CanvasAccessible(CanvasView &view)
    : QAccessibleWidget(&view, QAccessible::Canvas, QString())
{
}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto &[object, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

CanvasView &CanvasAccessible::view() const
{
    return *static_cast<CanvasView *>(widget());
}

int CanvasAccessible::objectCount() const
{
    const CanvasWorld &world = view().world();
    return static_cast<int>(world.zoneCount() + world.cardCount() + world.linkCount() + world.notes().size());
}

CanvasObject CanvasAccessible::objectAt(int index) const
{
    const CanvasWorld &world = view().world();
    const int zones = static_cast<int>(world.zoneCount());
    const int cards = static_cast<int>(world.cardCount());
    if (index < zones)
        return CanvasObject(world.zoneId(index));
    if (index < zones + cards)
        return CanvasObject(world.cardId(index - zones));
    const int links = static_cast<int>(world.linkCount());
    if (index < zones + cards + links)
        return CanvasObject(world.linkId(index - zones - cards));
    return CanvasObject(world.notes()[static_cast<std::size_t>(index - zones - cards - links)].id);
}

int CanvasAccessible::indexOf(CanvasObject object) const
{
    const CanvasWorld &world = view().world();
    const int number = world.find(object);
    if (number < 0)
        return -1;
    const int zones = static_cast<int>(world.zoneCount());
    const int cards = static_cast<int>(world.cardCount());
    switch (object.kind) {
    case ObjectKind::Workload:
        return zones + number;
    case ObjectKind::Link:
        return zones + cards + number;
    case ObjectKind::Note:
        return zones + cards + static_cast<int>(world.linkCount()) + number;
    case ObjectKind::Zone:
    case ObjectKind::None:
        break;
    }
    return number;
}

int CanvasAccessible::childCount() const
{
    return objectCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    if (index < 0)
        return nullptr;
    const int objects = objectCount();
    return index < objects ? of(objectAt(index)) : QAccessibleWidget::child(index - objects);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *object = dynamic_cast<const CanvasObjectAccessible *>(child))
        return indexOf(object->canvasObject());
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + objectCount();
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint point = view().mapFromGlobal(QPoint(x, y));
    if (QWidget *widget = view().childAt(point))
        return QAccessible::queryAccessibleInterface(widget);
    if (!view().rect().contains(point))
        return nullptr;
    const CanvasObject object = view().world().at(view().viewport().toCanvas(QPointF(point)), 4);
    return object.isValid() ? of(object) : nullptr;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    if (view().hasFocus() && view().world().find(view().focusObject()) >= 0)
        return of(view().focusObject());
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface *CanvasAccessible::of(CanvasObject object) const
{
    const auto known = m_children.find(object);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *child = new CanvasObjectAccessible(view(), object);
    m_children[object] = QAccessible::registerAccessibleInterface(child);
    return child;
}

void CanvasAccessible::dropMissing()
{
    std::erase_if(m_children, [this](const auto &entry) {
        if (view().world().find(entry.first) >= 0)
            return false;
        QAccessible::deleteAccessibleInterface(entry.second);
        return true;
    });
}

CanvasObjectAccessible::CanvasObjectAccessible(CanvasView &view, CanvasObject object)
    : m_view(view)
    , m_object(object)
{
}

bool CanvasObjectAccessible::isValid() const
{
    return m_view.world().find(m_object) >= 0;
}

QWindow *CanvasObjectAccessible::window() const
{
    return m_view.window()->windowHandle();
}

QAccessibleInterface *CanvasObjectAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

QString CanvasObjectAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return m_view.texts().spoken(m_object);
    if (kind == QAccessible::Description && m_object.kind == ObjectKind::Workload) {
        const Workload *workload = m_view.document().scenario().workload(m_object.workload());
        return workload != nullptr ? workload->note : QString();
    }
    return {};
}

QRect CanvasObjectAccessible::rect() const
{
    const QRect local = m_view.viewport().toView(m_view.world().bounds(m_object)).toAlignedRect();
    return {m_view.mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::Role CanvasObjectAccessible::role() const
{
    switch (m_object.kind) {
    case ObjectKind::Zone:
        return QAccessible::Grouping;
    case ObjectKind::Link:
        return QAccessible::Link;
    case ObjectKind::Note:
        return QAccessible::Note;
    case ObjectKind::Workload:
    case ObjectKind::None:
        break;
    }
    return QAccessible::ListItem;
}

QAccessible::State CanvasObjectAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_view.isSelected(m_object);
    state.focused = m_view.hasFocus() && m_view.focusObject() == m_object;
    state.offscreen =
        !m_view.rect().intersects(m_view.viewport().toView(m_view.world().bounds(m_object)).toAlignedRect());
    state.movable = m_object.kind != ObjectKind::Link && !m_view.world().isLocked(m_object);
    const int zone = m_object.kind == ObjectKind::Zone ? m_view.world().find(m_object) : -1;
    state.expandable = zone >= 0;
    state.collapsed = zone >= 0 && m_view.world().isFolded(zone);
    state.expanded = zone >= 0 && !state.collapsed;
    return state;
}

/// The links that begin at a card, or those that end at it.
static std::vector<CanvasObject> linksAt(const CanvasWorld &world, CanvasObject object, bool begin)
{
    std::vector<CanvasObject> links;
    if (object.kind != ObjectKind::Workload)
        return links;
    const int card = world.find(object);
    for (const int link : world.linksOf(card)) {
        if ((world.linkFrom(link) == card) == begin)
            links.emplace_back(world.linkId(link));
    }
    return links;
}

static std::vector<CanvasObject> contents(const CanvasWorld &world, ZoneId zone)
{
    std::vector<CanvasObject> cards;
    if (!zone.isValid())
        return cards;
    for (int card = 0; card < static_cast<int>(world.cardCount()); ++card) {
        if (world.zoneOfCard(card) == zone)
            cards.emplace_back(world.cardId(card));
    }
    return cards;
}

QVector<QPair<QAccessibleInterface *, QAccessible::Relation>>
CanvasObjectAccessible::relations(QAccessible::Relation match) const
{
    QVector<QPair<QAccessibleInterface *, QAccessible::Relation>> found;
    const auto *canvas = dynamic_cast<CanvasAccessible *>(parent());
    const CanvasWorld &world = m_view.world();
    const int number = world.find(m_object);
    if (canvas == nullptr || number < 0)
        return found;
    const auto add = [&](CanvasObject object, QAccessible::Relation relation) {
        if ((match & relation) && world.find(object) >= 0)
            found.append({canvas->of(object), relation});
    };
    // What contains or needs is the controller; what is contained or needed is controlled.
    if (m_object.kind == ObjectKind::Link) {
        add(world.objectAt(world.linkFrom(number)), QAccessible::Controller);
        add(world.objectAt(world.linkTo(number)), QAccessible::Controlled);
        return found;
    }
    if (m_object.kind == ObjectKind::Workload)
        add(CanvasObject(world.zoneOfCard(number)), QAccessible::Controller);
    for (const CanvasObject link : linksAt(world, m_object, true))
        add(link, QAccessible::Controlled);
    for (const CanvasObject link : linksAt(world, m_object, false))
        add(link, QAccessible::Controller);
    for (const CanvasObject card : contents(world, m_object.zone()))
        add(card, QAccessible::Controlled);
    return found;
}

void *CanvasObjectAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList CanvasObjectAccessible::actionNames() const
{
    return {pressAction(), setFocusAction(), toggleAction()};
}

void CanvasObjectAccessible::doAction(const QString &name)
{
    if (name == toggleAction()) {
        m_view.toggle(m_object);
        return;
    }
    m_view.setFocus();
    m_view.select(m_object);
    m_view.setFocusObject(m_object);
    if (name == pressAction())
        m_view.rename(m_object);
}

QStringList CanvasObjectAccessible::keyBindingsForAction(const QString & /*name*/) const
{
    return {};
}

} // namespace grondplan::ui
