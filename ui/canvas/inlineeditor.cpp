#include "ui/canvas/inlineeditor.h"

#include <QKeyEvent>

#include <utility>

namespace grondplan::ui {

InlineEditor::InlineEditor(QWidget *parent, const QString &text, std::function<void(const QString &)> take)
    : QLineEdit(text, parent)
    , m_before(text)
    , m_take(std::move(take))
{
    setObjectName(QStringLiteral("canvasEditor"));
    setAccessibleName(tr("Name"));
    selectAll();
}

void InlineEditor::close()
{
    if (std::exchange(m_closed, true))
        return;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && parentWidget() != nullptr)
        parentWidget()->setFocus();
    deleteLater();
}

bool InlineEditor::take(Else otherwise)
{
    if (m_closed)
        return false;
    const QString name = text().simplified();
    const bool worth = !name.isEmpty() && name != m_before;
    // A check comes first: what follows from taking it, such as the next line, finds this one closed.
    const QString why = worth && m_check ? m_check(name) : QString();
    if (!why.isEmpty())
        Q_EMIT refused(why);
    if (!why.isEmpty() && otherwise == Else::Stay)
        return false;
    close();
    if (worth && why.isEmpty())
        m_take(name);
    Q_EMIT closed();
    return worth && why.isEmpty();
}

void InlineEditor::abandon()
{
    if (m_closed)
        return;
    close();
    Q_EMIT closed();
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        abandon();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take(Else::Stay);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take(Else::Leave);
}

bool InlineEditor::focusNextPrevChild(bool next)
{
    if (!m_next || !next)
        return QLineEdit::focusNextPrevChild(next);
    const std::function<void()> goOn = m_next;
    if (take(Else::Stay))
        goOn();
    return true;
}

} // namespace grondplan::ui
