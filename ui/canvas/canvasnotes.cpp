// What the sketch has beside workloads, zones and links, and what is folded or locked of it.

#include "core/scenario/limits.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/contextbar.h"
#include "ui/canvas/emptyhint.h"
#include "ui/canvas/notetext.h"
#include "ui/commands/addnote.h"
#include "ui/commands/editdrawing.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <QFileInfo>
#include <QImage>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kWidestPicture = 480; ///< of one that is put on the canvas

/// As large as its words or its picture ask for.
static QSizeF sizeOfNote(const QString &text, const QByteArray &picture)
{
    if (picture.isEmpty())
        return {kNoteWidth,
                std::max(kNoteHeight, noteTextHeight(text, kNoteWidth - 2 * kNoteSide) + 2 * kNoteSide)};
    const QSizeF size = QImage::fromData(picture).size();
    const double scale = std::min(1.0, kWidestPicture / std::max({1.0, size.width(), size.height()}));
    return (size * scale + QSizeF(2 * kNoteSide, 2 * kNoteSide))
        .expandedTo(QSizeF(kLeastNoteWidth, kLeastNoteHeight));
}

/// That its words ask for, on the grid.
static double heightFor(const Note &note, const QString &text)
{
    const double words = noteTextHeight(text, note.rect.width - 2 * kNoteSide) + 2 * kNoteSide;
    return std::ceil(words / kCanvasStep) * kCanvasStep;
}

void CanvasView::addNote(const QString &text, const QByteArray &picture)
{
    const ::grondplan::Layout &layout = m_document.layout();
    if (layout.lockedLayers.contains(CanvasLayer::Notes) ||
        layout.hiddenLayers.contains(CanvasLayer::Notes)) {
        say(tr("The layer of notes is locked or hidden: see View, Layers of the sketch."));
        return;
    }
    if (text.size() > limits::kNoteLength) {
        sayTooLong();
        return;
    }
    const QPointF middle = m_viewport.toCanvas(m_pointerPlace.value_or(QPointF(width(), height()) / 2));
    const QSizeF size = sizeOfNote(text, picture);
    Note note;
    note.text = text;
    note.picture = picture;
    note.colour = picture.isEmpty() ? NoteColour::Yellow : NoteColour::Plain;
    note.rect = {onGrid(middle.x() - size.width() / 2), onGrid(middle.y() - size.height() / 2), size.width(),
                 size.height()};
    if (!text.isEmpty() || !picture.isEmpty()) {
        putNote(note);
        return;
    }
    // It comes into being with its words: one step of undo, and none where nothing was typed.
    typeNote(note, [this, note](const QString &typed) {
        Note filled = note;
        filled.text = typed;
        filled.rect.height = std::max(note.rect.height, heightFor(note, typed));
        putNote(filled);
    });
}

void CanvasView::putNote(const Note &note)
{
    auto command = std::make_unique<AddNote>(m_document, note);
    const NoteId added = command->note();
    m_document.push(std::move(command));
    select(CanvasObject(added));
}

void CanvasView::sayTooLong()
{
    say(tr("A note has at most %1 characters.").arg(locale().toString(limits::kNoteLength)));
}

void CanvasView::addPicture(const QByteArray &bytes, const QString &name)
{
    const QString file = QFileInfo(name).fileName();
    if (bytes.size() > limits::kPictureBytes)
        say(tr("“%1” is larger than the %2 that a picture may have: make it smaller first.")
                .arg(file, locale().formattedDataSize(limits::kPictureBytes)));
    else if (QImage::fromData(bytes).isNull())
        say(tr("“%1” is no picture that can be read: a PNG or JPEG file is.").arg(file));
    else
        addNote({}, bytes);
}

void CanvasView::editNote(NoteId id)
{
    const Note *note = m_document.layout().note(id);
    if (note == nullptr || m_world.isLocked(CanvasObject(id)))
        return;
    const Note before = *note;
    typeNote(before, [this, id](const QString &text) {
        const Note *now = m_document.layout().note(id);
        if (now == nullptr)
            return;
        // A note that is too small for its new words grows; it never shrinks by itself.
        const double words = heightFor(*now, text);
        const bool grows = now->picture.isEmpty() && words > now->rect.height;
        m_document.push(std::make_unique<EditDrawing>(
            m_document, [] { return tr("Change the words of a note"); },
            [&](::grondplan::Layout &layout) {
                Note *after = layout.note(id);
                after->text = text;
                if (grows)
                    after->rect.height = words;
            }));
    });
}

/// Over its place, until the editor is left.
void CanvasView::typeNote(const Note &note, const std::function<void(const QString &)> &take)
{
    finishEditing();
    m_hint->hide();
    m_noteEditor = new NoteEditor(this, note.text, take);
    QFont font = detailFont();
    font.setPixelSize(std::max(12, qRound(font.pixelSize() * zoom())));
    m_noteEditor->setFont(font);
    QRect place = m_viewport.toView(toRect(note.rect)).toAlignedRect();
    place.setSize(place.size().expandedTo(QSize(160, 64)));
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_noteEditor->setGeometry(place);
    connect(m_noteEditor, &NoteEditor::closed, this, [this] {
        showHint();
        setFocus();
        m_bar->place();
    });
    connect(m_noteEditor, &NoteEditor::refused, this, &CanvasView::sayTooLong);
    m_noteEditor->show();
    m_bar->place();
    m_noteEditor->setFocus();
}

void CanvasView::toggleFold(const std::vector<ZoneId> &zones)
{
    const ::grondplan::Layout &layout = m_document.layout();
    const bool folds = std::any_of(zones.begin(), zones.end(),
                                   [&layout](ZoneId zone) { return !layout.folded.contains(zone); });
    const Zone *only = zones.size() == 1 ? m_document.scenario().zone(zones.front()) : nullptr;
    const int count = static_cast<int>(zones.size());
    StepName name = [folds, count] {
        return folds ? tr("Fold %Ln zone(s)", nullptr, count) : tr("Unfold %Ln zone(s)", nullptr, count);
    };
    if (only != nullptr)
        name = [folds, zone = only->name] {
            return (folds ? tr("Fold zone %1") : tr("Unfold zone %1")).arg(zone);
        };
    m_document.push(std::make_unique<EditDrawing>(m_document, name, [&](::grondplan::Layout &drawn) {
        for (const ZoneId zone : zones) {
            if (folds)
                drawn.folded.insert(zone);
            else
                drawn.folded.erase(zone);
        }
    }));
}

/// At the upper left: what is hidden is not forgotten.
void CanvasView::placeHiddenMark()
{
    constexpr int kFromEdge = 12;
    const ::grondplan::Layout &layout = m_document.layout();
    const CanvasObjects &hidden = layout.hidden;
    const std::size_t objects = hidden.workloads.size() + hidden.zones.size() + hidden.notes.size();
    m_hidden->setVisible(objects + layout.hiddenLayers.size() > 0);
    m_hidden->setText(objects > 0 ? tr("%Ln hidden: show", nullptr, static_cast<int>(objects))
                                  : tr("Layers hidden: show"));
    m_hidden->setToolTip(tr("Show all that is hidden (Shift+H)"));
    m_hidden->adjustSize();
    m_hidden->move(kFromEdge, kFromEdge);
}

CanvasObject CanvasView::drawnAs(CanvasObject object) const
{
    if (m_world.find(object) >= 0)
        return object;
    const Workload *workload = m_document.scenario().workload(object.workload());
    const CanvasObject zone(workload != nullptr ? workload->zone : ZoneId());
    const int number = m_world.find(zone);
    return number >= 0 && m_world.isFolded(number) ? zone : CanvasObject();
}

ObjectIds CanvasView::movable(const ObjectIds &objects) const
{
    ObjectIds free = objects;
    const auto isLocked = [this](auto id) { return m_world.isLocked(CanvasObject(id)); };
    std::erase_if(free.zones, isLocked);
    std::erase_if(free.workloads, isLocked);
    std::erase_if(free.links, isLocked);
    std::erase_if(free.notes, isLocked);
    return free;
}

bool CanvasView::canResize(CanvasObject object) const
{
    const bool folded = m_document.layout().folded.contains(object.zone());
    return !folded && !m_world.isLocked(object);
}

} // namespace grondplan::ui
