#pragma once

#include "ui/canvas/canvasbuffer.h"
#include "ui/canvas/canvasgesture.h"
#include "ui/canvas/canvashit.h"
#include "ui/canvas/canvastexts.h"
#include "ui/canvas/canvastheme.h"
#include "ui/canvas/canvasviewport.h"
#include "ui/canvas/inlineeditor.h"
#include "ui/canvas/noteeditor.h"
#include "ui/canvas/screenpainter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <set>

class QMenu;
class QPushButton;

namespace grondplan::ui {

class CanvasActions;
class ContextBar;
class Copying;
class Document;
class DropTarget;
class EmptyHint;
class FindBar;
class LinkRouting;
class Minimap;
class Forecast;
class Gliding;
class Planner;
class QuickAdd;

/// The sketch of the current scenario: one painted world, with gestures that end in commands.
///
/// Its actions() have the object names "canvas..." and are the same that its context menu shows; a menu may
/// show them too.
class CanvasView final : public QWidget
{
    Q_OBJECT
public:
    CanvasView(Document &document, Planner &planner, QWidget *parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] const ObjectIds &selection() const { return m_selection; }
    void setSelection(const ObjectIds &objects);
    void select(CanvasObject object); ///< this one alone; none clears
    void toggle(CanvasObject object);
    [[nodiscard]] bool isSelected(CanvasObject object) const
    {
        return std::binary_search(m_selected.begin(), m_selected.end(), object);
    }
    void selectAll(), invertSelection();
    [[nodiscard]] QRectF chosenArea() const; ///< round all that is selected; null when nothing is

    /// The object that keys are about: the one chosen last.
    [[nodiscard]] CanvasObject focusObject() const { return m_focus; }
    void setFocusObject(CanvasObject object); ///< brings it into view

    void reveal(const QRectF &area); ///< moves the view as little as it takes to show it
    void zoomToFit(), zoomToSelection(), backToContent();
    [[nodiscard]] bool isLost() const;
    void setZoom(double zoom); ///< around the middle of the window
    [[nodiscard]] double zoom() const { return m_viewport.zoom(); }
    void setViewport(const CanvasViewport &viewport);
    [[nodiscard]] const CanvasViewport &viewport() const { return m_viewport; }

    /// Adds a workload from a template: to the zone that is chosen, else the first, else a new one; and
    /// selects it.
    void addTemplate(const QString &templateId);
    void addZone();
    void rename(CanvasObject object); ///< types over its name, or a note's words
    void addNote(const QString &text,
                 const QByteArray &picture = {}); ///< under the pointer, else in the middle
    /// The bytes of a PNG or JPEG file; says why where they are not. \param name  of the file, empty: none
    void addPicture(const QByteArray &bytes, const QString &name = {});
    /// Those of the zones that are unfolded are folded; where none is, they are unfolded.
    void toggleFold(const std::vector<ZoneId> &zones);
    /// Those that are not locked.
    [[nodiscard]] ObjectIds movable(const ObjectIds &objects) const;
    [[nodiscard]] bool canResize(CanvasObject object) const; ///< a zone or a note
    /// Types over a place of the canvas; the editor is there until it is closed.
    InlineEditor *typeOver(const QRectF &canvasRect, const QString &text,
                           const std::function<void(const QString &)> &done);
    [[nodiscard]] Copying &copying() const { return *m_copying; }
    [[nodiscard]] Forecast &forecast() const { return *m_forecast; }
    [[nodiscard]] CanvasActions &commands() const { return *m_actions; }
    [[nodiscard]] QuickAdd &quickAdd() const { return *m_quickAdd; }
    void openFind();
    [[nodiscard]] QRectF findArea() const; ///< that the find bar covers; null where it is closed
    void setStarters(QMenu *menu);         ///< what an empty canvas offers to begin with
    [[nodiscard]] const LinkRouting &routing() const { return *m_routing; }
    [[nodiscard]] Minimap &minimap() const { return *m_minimap; }
    void setFound(std::set<CanvasObject> objects); ///< lights them up
    /// What stands for an object: itself, or the folded zone that it is in; none where it is hidden.
    [[nodiscard]] CanvasObject drawnAs(CanvasObject object) const;
    void say(const QString &text); ///< what is the matter, for a moment
    void startLink();              ///< from the chosen workload, by keyboard
    void removeSelection();

    // For gestures and accessibility.
    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] const CanvasWorld &world() const { return m_world; }
    [[nodiscard]] const CanvasTexts &texts() const { return m_texts; }
    [[nodiscard]] const CanvasTheme &theme() const { return m_theme; }
    /// The zone at a place of the document, whatever a preview shows; none of those in `except`.
    [[nodiscard]] ZoneId zoneAt(QPointF canvas, const std::set<ZoneId> &except = {}) const;
    [[nodiscard]] std::optional<QPointF> pointerPlace() const { return m_pointerPlace; } ///< in the window
    void preview(const Preview &preview); ///< an empty one ends it
    /// Shows the objects at these places for the time being, until the document changes.
    void showPlaces(const ::grondplan::Layout &places);
    [[nodiscard]] Gliding &gliding() const { return *m_gliding; }
    void panBy(QPointF viewDistance);
    void begin(std::unique_ptr<CanvasGesture> gesture);
    [[nodiscard]] bool hasGesture() const { return m_gesture != nullptr; }
    [[nodiscard]] bool isEditing() const;
    void dragOut(); ///< what is chosen, out of the window, instead of the gesture that goes on

Q_SIGNALS:
    void selectionChanged();
    void focusObjectChanged();
    void zoomChanged(double zoom);
    void filesDropped(const QStringList &paths, grondplan::ZoneId zone, grondplan::CanvasPoint place);
    void importRequested();  ///< from an empty canvas
    void exampleRequested(); ///< from an empty canvas
    void guideRequested();   ///< from an empty canvas
    void tourRequested();    ///< from an empty canvas

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void readDocument(), readPlan(), readTheme();
    void showHint(), placeHint(), repaintAll(), pruneSelection();
    void keepInMiddle(QSize before);
    void selectionIs(std::vector<CanvasObject> selected);
    void readMarks();
    [[nodiscard]] CanvasPointer pointer(QPointF view, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] CanvasHit hit(QPointF view) const;
    [[nodiscard]] CanvasObject handledCard() const; ///< shows its link handles
    void putNote(const Note &note);
    void editNote(NoteId id);
    void typeNote(const Note &note, const std::function<void(const QString &)> &take);
    void sayTooLong();
    void press(const CanvasPointer &at);
    void cancelGesture(), finishEditing();
    void moveFocus(int key, bool extend);
    void showHintAt(QPoint point, QPoint globalPoint);
    void nudge(int key);
    void viewportChanged(double zoomBefore), placeCorners(), placeHiddenMark();
    void updateLayer();
    void refine();
    void paintOverlay(QPainter &painter);
    void paintHoveredLink(QPainter &painter);

    Document &m_document;
    Planner &m_planner;
    CanvasWorld m_world;
    CanvasTexts m_texts;
    CanvasTheme m_theme;
    CanvasViewport m_viewport;
    CanvasBuffer m_buffer;
    ScreenPainter m_painter;
    QTimer m_refining; ///< until what is painted roughly is painted well
    ObjectIds m_selection;
    std::vector<CanvasObject> m_selected; ///< ascending
    Marks m_marks;                        ///< the same by their numbers in the world
    CanvasObject m_focus, m_hover;
    std::optional<QPointF> m_pointerPlace; ///< in the window; unset while it is elsewhere
    std::unique_ptr<CanvasGesture> m_gesture;
    std::unique_ptr<Forecast> m_forecast;
    std::unique_ptr<DropTarget> m_drop;
    std::unique_ptr<Copying> m_copying;
    std::unique_ptr<QuickAdd> m_quickAdd;
    std::unique_ptr<CanvasActions> m_actions;
    QPointer<InlineEditor> m_editor;
    QPointer<NoteEditor> m_noteEditor;
    EmptyHint *m_hint = nullptr;
    FindBar *m_find = nullptr; ///< once it was opened
    std::set<CanvasObject> m_found;
    std::unique_ptr<LinkRouting> m_routing;
    Gliding *m_gliding = nullptr;
    Minimap *m_minimap = nullptr;
    ContextBar *m_bar = nullptr;
    QPushButton *m_back = nullptr;   ///< shown while nothing of the sketch is in view
    QPushButton *m_hidden = nullptr; ///< shown while something is hidden
    bool m_shown = false, m_spaceHeld = false;
    bool m_walked = false; ///< the keyboard chose the focus, so it is shown
};

} // namespace grondplan::ui
