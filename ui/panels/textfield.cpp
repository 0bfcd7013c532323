#include "ui/panels/textfield.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace grondplan::ui {

TextField::TextField(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QLineEdit(this))
    , m_refusal(new QLabel(this))
{
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_editor);
    layout->addWidget(m_refusal);
    setFocusProxy(m_editor);
    connect(m_editor, &QLineEdit::textEdited, this, &TextField::typed);
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        Q_EMIT finished();
        if (isRefused())
            setValue(m_value);
    });
}

void TextField::setAccessibleLabel(const QString &label)
{
    m_editor->setAccessibleName(label);
}

void TextField::setValue(const QString &value)
{
    m_mixed = false;
    m_value = value;
    m_editor->setPlaceholderText({});
    refuse({});
    // A value without the spaces around it leaves them while one types: more may follow.
    if (m_editor->text() != value && m_editor->text().trimmed() != value) {
        m_editor->setText(value);
        m_editor->setCursorPosition(0);
    }
}

void TextField::setMixed()
{
    m_mixed = true;
    m_value.clear();
    m_editor->setPlaceholderText(tr("mixed"));
    refuse({});
    m_editor->clear();
}

bool TextField::isRefused() const
{
    return !m_refusal->text().isEmpty();
}

void TextField::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    m_editor->setAccessibleDescription(m_refusal->text());
}

QString TextField::wrongWith(const QString &text) const
{
    if (m_required && text.trimmed().isEmpty())
        return tr("This cannot be empty.");
    return m_check ? m_check(text) : QString();
}

void TextField::typed(const QString &text)
{
    const QString why = wrongWith(text);
    refuse(why);
    if (why.isEmpty())
        Q_EMIT edited(text);
}

void TextField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (isRefused())
            refuse(wrongWith(m_editor->text()));
        if (m_mixed)
            m_editor->setPlaceholderText(tr("mixed"));
    }
}

} // namespace grondplan::ui
