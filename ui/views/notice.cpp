#include "ui/views/notice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace grondplan::ui {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_label);
    hide();
}

QString Notice::message() const
{
    return m_label->text();
}

void Notice::setMessage(const QString &message)
{
    if (message == m_label->text())
        return;
    m_label->setText(message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    if (!message.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace grondplan::ui
