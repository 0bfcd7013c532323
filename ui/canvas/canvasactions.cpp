#include "ui/canvas/canvasactions.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/copying.h"
#include "ui/canvas/linkroute.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/quickadd.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace grondplan::ui {

static constexpr double kZoomStep = 1.25;

static const CanvasObject *single(const ObjectIds &chosen, CanvasObject &out)
{
    if (chosen.size() != 1 || !chosen.links.empty())
        return nullptr;
    if (!chosen.notes.empty())
        out = CanvasObject(chosen.notes.front());
    else
        out = chosen.workloads.empty() ? CanvasObject(chosen.zones.front())
                                       : CanvasObject(chosen.workloads.front());
    return &out;
}

CanvasActions::CanvasActions(CanvasView &view)
    : m_view(view)
    , m_arrange(view)
    , m_drawing(view)
    , m_addWorkload(add("canvasAddWorkload", "list-add"))
    , m_addZone(add("canvasAddZone", "zone-new"))
    , m_addLinked(add("canvasAddLinked", "add-linked"))
    , m_link(add("canvasLink", "link"))
    , m_rename(add("canvasRename", "edit-rename"))
    , m_remove(add("canvasRemove", "edit-delete"))
    , m_cut(add("canvasCut", "edit-cut"))
    , m_copy(add("canvasCopy", "edit-copy"))
    , m_copyPicture(add("canvasCopyPicture", "copy-picture"))
    , m_paste(add("canvasPaste", "edit-paste"))
    , m_duplicate(add("canvasDuplicate", "edit-duplicate"))
    , m_selectAll(add("canvasSelectAll", "edit-select-all"))
    , m_selectNone(add("canvasSelectNone", "edit-select-none"))
    , m_invert(add("canvasInvert", "edit-select-invert"))
    , m_find(add("canvasFind", "search"))
    , m_backToContent(add("canvasBackToContent", "back-to-content"))
    , m_minimap(add("canvasMinimap", "minimap"))
    , m_zoomIn(add("canvasZoomIn", "zoom-in"))
    , m_zoomOut(add("canvasZoomOut", "zoom-out"))
    , m_zoomOriginal(add("canvasZoomOriginal", "zoom-original"))
    , m_zoomFit(add("canvasZoomFit", "zoom-fit"))
    , m_zoomSelection(add("canvasZoomSelection", "zoom-selection"))
{
    setKeys();
    connectEditing();
    connectViewing();
    retranslate();
    enable();
}

void CanvasActions::setKeys()
{
    m_addWorkload->setShortcuts({QKeySequence(Qt::Key_Insert), QKeySequence(Qt::Key_N)});
    m_addZone->setShortcut(QKeySequence(Qt::Key_Z));
    m_addLinked->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_N));
    m_link->setShortcut(QKeySequence(Qt::Key_L));
    m_rename->setShortcuts(
        {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    m_cut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_X));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_copyPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
    m_duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_selectAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_A));
    m_selectNone->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_invert->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_backToContent->setShortcuts(
        {QKeySequence(Qt::SHIFT | Qt::Key_3), QKeySequence(Qt::SHIFT | Qt::Key_NumberSign)});
    m_minimap->setShortcut(QKeySequence(Qt::Key_M));
    m_minimap->setCheckable(true);
    m_minimap->setChecked(true);
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)});
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_zoomOriginal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_zoomFit->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_1), QKeySequence(Qt::SHIFT | Qt::Key_Exclam)});
    // The sign above the 2 is another one on other keyboards.
    m_zoomSelection->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_2), QKeySequence(Qt::SHIFT | Qt::Key_At),
                                   QKeySequence(Qt::SHIFT | Qt::Key_QuoteDbl)});
}

void CanvasActions::connectViewing()
{
    CanvasView &view = m_view;
    const auto on = [&view](QAction *action, auto work) {
        QObject::connect(action, &QAction::triggered, &view, work);
    };
    on(m_selectAll, [&view] { view.selectAll(); });
    on(m_selectNone, [&view] { view.select({}); });
    on(m_invert, [&view] { view.invertSelection(); });
    on(m_find, [&view] { view.openFind(); });
    on(m_backToContent, [&view] { view.backToContent(); });
    on(m_minimap, [&view, this] { view.minimap().setWanted(m_minimap->isChecked()); });
    on(m_zoomIn, [&view] { view.setZoom(view.zoom() * kZoomStep); });
    on(m_zoomOut, [&view] { view.setZoom(view.zoom() / kZoomStep); });
    on(m_zoomOriginal, [&view] { view.setZoom(1); });
    on(m_zoomFit, [&view] { view.zoomToFit(); });
    on(m_zoomSelection, [&view] { view.zoomToSelection(); });
}

void CanvasActions::connectEditing()
{
    CanvasView &view = m_view;
    const auto on = [&view](QAction *action, auto work) {
        QObject::connect(action, &QAction::triggered, &view, work);
    };
    on(m_addWorkload, [&view] {
        const ObjectIds &chosen = view.selection();
        if (chosen.links.size() == 1 && chosen.size() == 1) { // in the middle of the link that is chosen
            const CanvasObject link(chosen.links.front());
            view.quickAdd().between(link.link(), middleOf(view.world().route(view.world().find(link))));
            return;
        }
        const QRectF seen = view.viewport().toCanvas(QRectF(view.rect()));
        view.quickAdd().at(fromPoint(seen.center() - QPointF(kCardWidth, kCardHeight) / 2));
    });
    on(m_addLinked, [&view] { view.quickAdd().after(view.focusObject().workload()); });
    on(m_addZone, [&view] { view.addZone(); });
    on(m_link, [&view] { view.startLink(); });
    on(m_rename, [&view] { view.rename(view.focusObject()); });
    on(m_remove, [&view] { view.removeSelection(); });
    on(m_cut, [&view] { view.copying().cut(); });
    on(m_copy, [&view] { view.copying().copy(); });
    on(m_copyPicture, [&view] { view.copying().copyPicture(); });
    on(m_paste, [&view] { view.copying().paste(); });
    on(m_duplicate, [&view] { view.copying().duplicate(); });
}

QAction *CanvasActions::add(const char *name, const char *icon)
{
    auto *action = new QAction(&m_view);
    action->setObjectName(QLatin1String(name));
    action->setIcon(themedIcon(QLatin1String(icon)));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    return action;
}

void CanvasActions::retranslate()
{
    m_arrange.retranslate();
    m_drawing.retranslate();
    m_addWorkload->setText(tr("Add a &workload"));
    m_addZone->setText(tr("Add &zone"));
    m_addLinked->setText(tr("Add link&ed workload"));
    m_link->setText(tr("Draw &link"));
    m_rename->setText(tr("Re&name"));
    m_remove->setText(tr("&Delete"));
    m_cut->setText(tr("Cu&t"));
    m_copy->setText(tr("&Copy"));
    m_copyPicture->setText(tr("Copy a&s picture"));
    m_paste->setText(tr("&Paste"));
    m_duplicate->setText(tr("Dupl&icate"));
    m_selectAll->setText(tr("Select &all"));
    m_selectNone->setText(tr("Select n&one"));
    m_invert->setText(tr("In&vert selection"));
    m_find->setText(tr("&Find and replace"));
    m_backToContent->setText(tr("&Back to what is drawn"));
    m_minimap->setText(tr("O&verview in the corner"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_zoomOriginal->setText(tr("Zoom to 1&00 %"));
    m_zoomFit->setText(tr("Zoom to &fit"));
    m_zoomSelection->setText(tr("Zoom to &selection"));
}

void CanvasActions::enable()
{
    m_arrange.enable();
    m_drawing.enable();
    const ObjectIds &chosen = m_view.selection();
    CanvasObject one;
    m_remove->setEnabled(!chosen.isEmpty());
    m_rename->setEnabled(single(chosen, one) != nullptr);
    m_link->setEnabled(m_view.focusObject().kind == ObjectKind::Workload && m_view.world().cardCount() > 1);
    const bool cards = chosen.size() > chosen.links.size();
    m_addLinked->setEnabled(m_view.focusObject().kind == ObjectKind::Workload);
    m_cut->setEnabled(cards);
    m_copy->setEnabled(cards);
    m_duplicate->setEnabled(cards);
    m_copyPicture->setEnabled(!m_view.world().isEmpty());
    m_selectNone->setEnabled(!chosen.isEmpty());
    m_invert->setEnabled(!m_view.world().isEmpty());
    m_selectAll->setEnabled(!m_view.world().isEmpty());
    m_find->setEnabled(!m_view.world().isEmpty());
    m_backToContent->setEnabled(!m_view.world().isEmpty());
    m_zoomFit->setEnabled(!m_view.world().isEmpty());
    m_zoomSelection->setEnabled(!chosen.isEmpty());
}

bool CanvasActions::trigger(const QKeyEvent &event)
{
    // The keypad's keys mean what the others do.
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    for (QAction *action : m_view.actions()) {
        if (action->shortcuts().contains(QKeySequence(pressed)) && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void CanvasActions::addMoveMenu(QMenu &menu)
{
    Document &document = m_view.document();
    const std::vector<WorkloadId> workloads = m_view.selection().workloads;
    if (workloads.empty())
        return;
    QMenu *zones = menu.addMenu(themedIcon(QStringLiteral("move-to")), tr("&Move to zone"));
    for (const Zone &zone : document.scenario().zones) {
        QString name = zone.name;
        QAction *action = zones->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setEnabled(!MoveObjects::changedZones(document, workloads, zone.id).empty());
        QObject::connect(action, &QAction::triggered, &m_view, [&document, workloads, id = zone.id] {
            document.push(
                std::make_unique<MoveObjects>(document, MoveObjects::intoZone(document, workloads, id)));
        });
    }
    zones->setEnabled(!zones->isEmpty());
}

QList<QAction *> CanvasActions::forChosen() const
{
    const ObjectIds &chosen = m_view.selection();
    QList<QAction *> actions;
    if (chosen.isEmpty())
        return actions;
    if (chosen.size() == 1 && !chosen.links.empty())
        actions = {m_addWorkload};
    else if (chosen.size() == 1 && !chosen.zones.empty())
        actions = {m_rename, m_duplicate};
    else if (chosen.size() == 1 && !chosen.notes.empty())
        actions = {m_rename, m_duplicate};
    else if (chosen.size() == 1)
        actions = {m_rename, m_addLinked, m_link, m_duplicate};
    else
        actions = m_arrange.forSeveral() + QList<QAction *>{m_duplicate};
    actions += m_drawing.forChosen();
    actions += m_remove;
    actions.removeIf([](const QAction *action) { return !action->isEnabled(); });
    return actions;
}

void CanvasActions::showMenu(const QPoint &globalPoint)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ObjectIds &chosen = m_view.selection();
    if (chosen.isEmpty()) {
        menu->addActions({m_addWorkload, m_addZone});
        menu->addActions(m_drawing.forNothingChosen());
        menu->addSeparator();
        menu->addActions({m_paste, m_copyPicture});
        menu->addSeparator();
        menu->addActions({m_selectAll, m_zoomFit, m_zoomOriginal});
        m_drawing.addLayersTo(*menu->addMenu(themedIcon(QStringLiteral("layers")), tr("La&yers")));
    } else {
        menu->addActions({m_rename, m_addLinked, m_link});
        addMoveMenu(*menu);
        if (chosen.size() > 1)
            m_arrange.addTo(*menu->addMenu(themedIcon(QStringLiteral("arrange")), tr("&Arrange")));
        menu->addActions(m_drawing.forChosen());
        menu->addSeparator();
        menu->addActions({m_cut, m_copy, m_copyPicture, m_paste, m_duplicate});
        menu->addSeparator();
        menu->addActions({m_remove, m_zoomSelection});
    }
    menu->popup(globalPoint);
}

} // namespace grondplan::ui
