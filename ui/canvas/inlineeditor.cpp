#include "ui/canvas/inlineeditor.h"

#include <QKeyEvent>

#include <utility>

namespace grondplan::ui {

InlineEditor::InlineEditor(QWidget *parent, const QString &text, std::function<void(const QString &)> done)
    : QLineEdit(text, parent)
    , m_before(text)
    , m_done(std::move(done))
{
    setObjectName(QStringLiteral("canvasEditor"));
    setAccessibleName(tr("Name"));
    selectAll();
}

void InlineEditor::close(bool take)
{
    if (m_closed)
        return;
    m_closed = true;
    const QString name = text().simplified();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && parentWidget() != nullptr)
        parentWidget()->setFocus();
    deleteLater();
    if (take && !name.isEmpty() && name != m_before)
        m_done(name);
    Q_EMIT closed();
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close(true);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close(true);
}

} // namespace grondplan::ui
