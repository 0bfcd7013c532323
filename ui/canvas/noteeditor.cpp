#include "ui/canvas/noteeditor.h"

#include "core/scenario/limits.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

namespace grondplan::ui {

NoteEditor::NoteEditor(QWidget *parent, const QString &text, std::function<void(const QString &)> take)
    : QPlainTextEdit(text, parent)
    , m_before(text)
    , m_kept(text)
    , m_take(std::move(take))
{
    setObjectName(QStringLiteral("canvasNoteEditor"));
    setAccessibleName(tr("Words of the note"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    selectAll();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (const QString now = toPlainText(); now.size() <= limits::kNoteLength) {
            m_kept = now;
            return;
        }
        // Undo would take back all that was typed in a row.
        {
            const QSignalBlocker blocker(this);
            setPlainText(m_kept);
            moveCursor(QTextCursor::End);
        }
        Q_EMIT refused();
    });
}

void NoteEditor::finish()
{
    if (std::exchange(m_closed, true))
        return;
    hide();
    deleteLater();
    if (const QString text = toPlainText(); text != m_before)
        m_take(text);
    Q_EMIT closed();
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && (event->modifiers() & Qt::ControlModifier) != 0))
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

} // namespace grondplan::ui
