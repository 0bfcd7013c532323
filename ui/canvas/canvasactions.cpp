#include "ui/canvas/canvasactions.h"

#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace grondplan::ui {

static constexpr double kZoomStep = 1.25;

static const CanvasObject *single(const ObjectIds &chosen, CanvasObject &out)
{
    if (chosen.workloads.size() + chosen.zones.size() != 1 || !chosen.links.empty())
        return nullptr;
    out = chosen.workloads.empty() ? CanvasObject(chosen.zones.front())
                                   : CanvasObject(chosen.workloads.front());
    return &out;
}

CanvasActions::CanvasActions(CanvasView &view)
    : m_view(view)
    , m_addWorkload(add("canvasAddWorkload", "list-add"))
    , m_addZone(add("canvasAddZone", "zone-new"))
    , m_link(add("canvasLink", "link"))
    , m_rename(add("canvasRename", "edit-rename"))
    , m_remove(add("canvasRemove", "edit-delete"))
    , m_selectAll(add("canvasSelectAll", "edit-select-all"))
    , m_zoomIn(add("canvasZoomIn", "zoom-in"))
    , m_zoomOut(add("canvasZoomOut", "zoom-out"))
    , m_zoomOriginal(add("canvasZoomOriginal", "zoom-original"))
    , m_zoomFit(add("canvasZoomFit", "zoom-fit"))
    , m_zoomSelection(add("canvasZoomSelection", "zoom-selection"))
{
    m_addWorkload->setShortcuts({QKeySequence(Qt::Key_Insert), QKeySequence(Qt::Key_N)});
    m_addZone->setShortcut(QKeySequence(Qt::Key_Z));
    m_link->setShortcut(QKeySequence(Qt::Key_L));
    m_rename->setShortcuts(
        {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    m_selectAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_A));
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)});
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_zoomOriginal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_zoomFit->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_1), QKeySequence(Qt::SHIFT | Qt::Key_Exclam)});
    // The sign above the 2 is another one on other keyboards.
    m_zoomSelection->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_2), QKeySequence(Qt::SHIFT | Qt::Key_At),
                                   QKeySequence(Qt::SHIFT | Qt::Key_QuoteDbl)});

    const auto on = [&view](QAction *action, auto work) {
        QObject::connect(action, &QAction::triggered, &view, work);
    };
    on(m_addWorkload, [&view] {
        const QRectF seen = view.viewport().toCanvas(QRectF(view.rect()));
        view.addByTyping(fromPoint(seen.center() - QPointF(kCardWidth, kCardHeight) / 2));
    });
    on(m_addZone, [&view] { view.addZone(); });
    on(m_link, [&view] { view.startLink(); });
    on(m_rename, [&view] { view.rename(view.focusObject()); });
    on(m_remove, [&view] { view.removeSelection(); });
    on(m_selectAll, [&view] { view.selectAll(); });
    on(m_zoomIn, [&view] { view.setZoom(view.zoom() * kZoomStep); });
    on(m_zoomOut, [&view] { view.setZoom(view.zoom() / kZoomStep); });
    on(m_zoomOriginal, [&view] { view.setZoom(1); });
    on(m_zoomFit, [&view] { view.zoomToFit(); });
    on(m_zoomSelection, [&view] { view.zoomToSelection(); });
    retranslate();
    enable();
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
    m_addWorkload->setText(tr("Add &workload"));
    m_addZone->setText(tr("Add &zone"));
    m_link->setText(tr("Draw &link"));
    m_rename->setText(tr("Re&name"));
    m_remove->setText(tr("&Delete"));
    m_selectAll->setText(tr("Select &all"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_zoomOriginal->setText(tr("Zoom to 1&00 %"));
    m_zoomFit->setText(tr("Zoom to &fit"));
    m_zoomSelection->setText(tr("Zoom to &selection"));
}

void CanvasActions::enable()
{
    const ObjectIds &chosen = m_view.selection();
    CanvasObject one;
    m_remove->setEnabled(!chosen.isEmpty());
    m_rename->setEnabled(single(chosen, one) != nullptr);
    m_link->setEnabled(m_view.focusObject().kind == ObjectKind::Workload && m_view.world().cardCount() > 1);
    m_selectAll->setEnabled(!m_view.world().isEmpty());
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

void CanvasActions::showMenu(const QPoint &globalPoint)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_view.selection().isEmpty()) {
        menu->addActions({m_addWorkload, m_addZone});
        menu->addSeparator();
        menu->addActions({m_selectAll, m_zoomFit, m_zoomOriginal});
    } else {
        menu->addActions({m_rename, m_link});
        addMoveMenu(*menu);
        menu->addSeparator();
        menu->addActions({m_remove, m_zoomSelection});
    }
    menu->popup(globalPoint);
}

} // namespace grondplan::ui
