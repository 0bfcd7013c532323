#include "ui/canvas/drawingactions.h"

#include "ui/canvas/canvasview.h"
#include "ui/commands/editdrawing.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace grondplan::ui {

DrawingActions::DrawingActions(CanvasView &view)
    : m_view(view)
{
    m_addNote = add(QStringLiteral("canvasAddNote"), "note", Qt::Key_T, [this] { m_view.addNote({}); });
    m_addPicture = add(QStringLiteral("canvasAddPicture"), "picture", Qt::SHIFT | Qt::Key_T,
                       [this] { choosePicture(); });
    m_pasteNote = add(QStringLiteral("canvasPasteNote"), "note", Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
            m_view.addNote(text);
    });
    m_fold = add(QStringLiteral("canvasFold"), "fold", Qt::Key_F,
                 [this] { m_view.toggleFold(m_view.selection().zones); });
    m_lock = add(QStringLiteral("canvasLock"), "lock", Qt::SHIFT | Qt::Key_L, [this] { lock(); });
    m_hide = add(QStringLiteral("canvasHide"), "hide", Qt::Key_H, [this] { hide(); });
    m_showAll = add(QStringLiteral("canvasShowAll"), "show", Qt::SHIFT | Qt::Key_H, [this] { showAll(); });
    m_toFront =
        add(QStringLiteral("canvasToFront"), "to-front", Qt::Key_BracketRight, [this] { reorder(true); });
    m_toBack =
        add(QStringLiteral("canvasToBack"), "to-back", Qt::Key_BracketLeft, [this] { reorder(false); });
    addLayer(CanvasLayer::Sites, "Sites", false);
    addLayer(CanvasLayer::Zones, "Zones", true);
    addLayer(CanvasLayer::Tenants, "Tenants", false);
    addLayer(CanvasLayer::Links, "Links", true);
    addLayer(CanvasLayer::LinkTexts, "LinkTexts", false);
    addLayer(CanvasLayer::Workloads, "Workloads", true);
    addLayer(CanvasLayer::Notes, "Notes", true);
    retranslate();
    enable();
}

/// \param work  none: whoever asked connects it
QAction *DrawingActions::add(const QString &name, const char *icon, const QKeySequence &key,
                             const std::function<void()> &work)
{
    auto *action = new QAction(&m_view);
    action->setObjectName(name);
    if (icon != nullptr)
        action->setIcon(themedIcon(QLatin1String(icon)));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (work)
        QObject::connect(action, &QAction::triggered, &m_view, work);
    m_view.addAction(action);
    return action;
}

void DrawingActions::addLayer(CanvasLayer layer, const char *id, bool lockable)
{
    const QString name = QString::fromLatin1(id);
    Layer entry{layer, add(QStringLiteral("canvasShow") + name, nullptr, {}, {}), nullptr};
    entry.show->setCheckable(true);
    QObject::connect(entry.show, &QAction::triggered, &m_view,
                     [this, layer](bool shown) { setLayer(layer, shown); });
    if (lockable) {
        entry.lock = add(QStringLiteral("canvasLock") + name, nullptr, {}, {});
        entry.lock->setCheckable(true);
        QObject::connect(entry.lock, &QAction::triggered, &m_view,
                         [this, layer](bool locked) { lockLayer(layer, locked); });
    }
    m_layers.push_back(entry);
}

QString DrawingActions::nameOf(CanvasLayer layer)
{
    switch (layer) {
    case CanvasLayer::Sites:
        return tr("Outlines of sites");
    case CanvasLayer::Zones:
        return tr("Zones");
    case CanvasLayer::Tenants:
        return tr("Outlines of tenants");
    case CanvasLayer::Links:
        return tr("Links");
    case CanvasLayer::LinkTexts:
        return tr("Texts beside links");
    case CanvasLayer::Workloads:
        return tr("Workloads");
    case CanvasLayer::Notes:
        break;
    }
    return tr("Notes and pictures");
}

void DrawingActions::retranslate()
{
    m_addNote->setText(tr("Add note"));
    m_addPicture->setText(tr("Add picture"));
    m_pasteNote->setText(tr("Paste as note"));
    m_showAll->setText(tr("Show all that is hidden"));
    m_hide->setText(tr("Hide"));
    m_toFront->setText(tr("Bring to front"));
    m_toBack->setText(tr("Send to back"));
    for (const Layer &entry : m_layers) {
        entry.show->setText(tr("Show layer: %1").arg(nameOf(entry.layer)));
        if (entry.lock != nullptr)
            entry.lock->setText(tr("Lock layer: %1").arg(nameOf(entry.layer)));
    }
}

bool DrawingActions::allChosenAreLocked() const
{
    const ObjectIds &chosen = m_view.selection();
    const CanvasObjects &locked = m_view.document().layout().locked;
    const auto all = [](const auto &ids, const auto &among) {
        return std::all_of(ids.begin(), ids.end(), [&among](auto id) { return among.contains(id); });
    };
    return all(chosen.zones, locked.zones) && all(chosen.workloads, locked.workloads) &&
           all(chosen.notes, locked.notes);
}

bool DrawingActions::anyChosenIsUnfolded() const
{
    const std::vector<ZoneId> &zones = m_view.selection().zones;
    const std::set<ZoneId> &folded = m_view.document().layout().folded;
    return std::any_of(zones.begin(), zones.end(), [&folded](ZoneId id) { return !folded.contains(id); });
}

static bool anyBesideLinks(const ObjectIds &chosen)
{
    return chosen.size() > chosen.links.size();
}

void DrawingActions::enable()
{
    const ObjectIds &chosen = m_view.selection();
    const ::grondplan::Layout &layout = m_view.document().layout();
    const bool any = anyBesideLinks(chosen);
    const bool unlocks = any && allChosenAreLocked();
    m_lock->setText(unlocks ? tr("Unlock") : tr("Lock"));
    m_lock->setIcon(themedIcon(unlocks ? QStringLiteral("unlock") : QStringLiteral("lock")));
    const bool folds = chosen.zones.empty() || anyChosenIsUnfolded();
    m_fold->setText(folds ? tr("Fold zone") : tr("Unfold zone"));
    m_fold->setIcon(themedIcon(folds ? QStringLiteral("fold") : QStringLiteral("unfold")));
    m_lock->setEnabled(any);
    m_hide->setEnabled(any);
    m_fold->setEnabled(!chosen.zones.empty());
    m_toFront->setEnabled(!chosen.notes.empty());
    m_toBack->setEnabled(!chosen.notes.empty());
    m_showAll->setEnabled(!layout.hidden.isEmpty() || !layout.hiddenLayers.empty());
    for (const Layer &entry : m_layers) {
        entry.show->setChecked(!layout.hiddenLayers.contains(entry.layer));
        if (entry.lock != nullptr)
            entry.lock->setChecked(layout.lockedLayers.contains(entry.layer));
    }
}

QList<QAction *> DrawingActions::forChosen() const
{
    QList<QAction *> actions;
    if (!m_view.selection().zones.empty())
        actions += m_fold;
    if (anyBesideLinks(m_view.selection()))
        actions += {m_lock, m_hide};
    if (!m_view.selection().notes.empty())
        actions += {m_toFront, m_toBack};
    return actions;
}

void DrawingActions::addLayersTo(QMenu &menu) const
{
    menu.addAction(m_showAll);
    menu.addSeparator();
    for (auto entry = m_layers.rbegin(); entry != m_layers.rend(); ++entry) // from the front to the back
        menu.addAction(entry->show);
    menu.addSeparator();
    for (auto entry = m_layers.rbegin(); entry != m_layers.rend(); ++entry) {
        if (entry->lock != nullptr)
            menu.addAction(entry->lock);
    }
}

static CanvasObjects marksOf(const ObjectIds &chosen)
{
    return {{chosen.workloads.begin(), chosen.workloads.end()},
            {chosen.zones.begin(), chosen.zones.end()},
            {chosen.notes.begin(), chosen.notes.end()}};
}

void DrawingActions::lock()
{
    const ObjectIds chosen = m_view.selection();
    const bool unlocks = allChosenAreLocked();
    const int count = static_cast<int>(chosen.size() - chosen.links.size());
    Document &document = m_view.document();
    document.push(std::make_unique<EditDrawing>(
        document,
        [unlocks, count] {
            return unlocks ? tr("Unlock %Ln object(s)", nullptr, count)
                           : tr("Lock %Ln object(s)", nullptr, count);
        },
        [&](::grondplan::Layout &layout) {
            unlocks ? layout.locked.erase(marksOf(chosen)) : layout.locked.insert(marksOf(chosen));
        }));
}

void DrawingActions::hide()
{
    const ObjectIds chosen = m_view.selection();
    const int count = static_cast<int>(chosen.size() - chosen.links.size());
    Document &document = m_view.document();
    document.push(std::make_unique<EditDrawing>(
        document, [count] { return tr("Hide %Ln object(s)", nullptr, count); },
        [&](::grondplan::Layout &layout) { layout.hidden.insert(marksOf(chosen)); }));
    m_view.say(tr("Hidden, and still planned. Shift+H shows all that is hidden."));
}

void DrawingActions::showAll()
{
    Document &document = m_view.document();
    document.push(std::make_unique<EditDrawing>(
        document, [] { return tr("Show all that is hidden"); },
        [](::grondplan::Layout &layout) {
            layout.hidden = {};
            layout.hiddenLayers.clear();
        }));
}

/// Among the notes and pictures: cards and zones have their own order.
void DrawingActions::reorder(bool toFront)
{
    const std::vector<NoteId> &chosen = m_view.selection().notes;
    const std::set<NoteId> meant(chosen.begin(), chosen.end());
    const int count = static_cast<int>(meant.size());
    Document &document = m_view.document();
    document.push(std::make_unique<EditDrawing>(
        document,
        [toFront, count] {
            return toFront ? tr("Bring %Ln note(s) to the front", nullptr, count)
                           : tr("Send %Ln note(s) to the back", nullptr, count);
        },
        [&](::grondplan::Layout &layout) {
            std::stable_partition(layout.notes.begin(), layout.notes.end(),
                                  [&](const Note &note) { return meant.contains(note.id) != toFront; });
        }));
}

void DrawingActions::setLayer(CanvasLayer layer, bool shown)
{
    Document &document = m_view.document();
    const auto name = [layer, shown] {
        const QString text = shown ? tr("Show layer: %1") : tr("Hide layer: %1");
        return text.arg(nameOf(layer));
    };
    document.push(std::make_unique<EditDrawing>(document, name, [layer, shown](::grondplan::Layout &layout) {
        if (shown)
            layout.hiddenLayers.erase(layer);
        else
            layout.hiddenLayers.insert(layer);
    }));
}

void DrawingActions::lockLayer(CanvasLayer layer, bool locked)
{
    Document &document = m_view.document();
    const auto name = [layer, locked] {
        const QString text = locked ? tr("Lock layer: %1") : tr("Unlock layer: %1");
        return text.arg(nameOf(layer));
    };
    document.push(std::make_unique<EditDrawing>(document, name, [layer, locked](::grondplan::Layout &layout) {
        if (locked)
            layout.lockedLayers.insert(layer);
        else
            layout.lockedLayers.erase(layer);
    }));
}

void DrawingActions::choosePicture()
{
    QFileDialog::getOpenFileContent(tr("Pictures (*.png *.jpg *.jpeg)"),
                                    [this](const QString &path, const QByteArray &bytes) {
                                        if (!path.isEmpty())
                                            m_view.addPicture(bytes, path);
                                    });
}

} // namespace grondplan::ui
