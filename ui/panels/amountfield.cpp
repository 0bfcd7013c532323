#include "ui/panels/amountfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace grondplan::ui {

AmountField::AmountField(AmountKind kind, Range range, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_range(range)
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
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::textEdited, this, &AmountField::typed);
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        Q_EMIT finished();
        if (!isRefused())
            showValue(); // in its usual form: "1024 MiB" becomes "1 GiB"
    });
}

void AmountField::setRange(Range range)
{
    m_range = range;
}

void AmountField::setOptional(const QString &whenEmpty)
{
    m_optional = true;
    m_whenEmpty = whenEmpty;
    if (!m_mixed)
        m_editor->setPlaceholderText(whenEmpty);
}

void AmountField::setAccessibleLabel(const QString &label)
{
    m_editor->setAccessibleName(label);
}

void AmountField::setValue(std::optional<std::int64_t> value)
{
    m_mixed = false;
    m_value = value;
    m_editor->setPlaceholderText(m_whenEmpty);
    const std::optional<std::int64_t> shown = parseAmount(m_editor->text(), m_kind, QLocale());
    if (m_editor->isModified() && (isRefused() || shown == value))
        return;
    showValue();
}

void AmountField::setMixed()
{
    m_mixed = true;
    m_value.reset();
    m_editor->setPlaceholderText(tr("mixed"));
    showValue();
}

void AmountField::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    m_editor->setAccessibleDescription(why);
}

bool AmountField::isRefused() const
{
    return !m_refusal->text().isEmpty();
}

void AmountField::showValue()
{
    refuse({});
    const QString text = m_value ? amountText(*m_value, m_kind, QLocale()) : QString();
    if (m_editor->text() != text)
        m_editor->setText(text);
    m_editor->setModified(false);
}

void AmountField::typed(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (m_optional) {
            refuse({});
            Q_EMIT edited(std::nullopt);
        } else {
            refuse(rangeText());
        }
        return;
    }
    const std::optional<std::int64_t> value = parseAmount(text, m_kind, QLocale());
    if (!value || !m_range.contains(*value)) {
        refuse(rangeText());
        return;
    }
    refuse({});
    Q_EMIT edited(value);
}

QString AmountField::rangeText() const
{
    const QString least = amountText(m_range.min, m_kind, QLocale());
    const QString most = amountText(m_range.max, m_kind, QLocale());
    if (m_kind == AmountKind::Port)
        return tr("Give a port from %1 to %2, or leave it empty.").arg(least, most);
    if (m_optional)
        return tr("Give an amount from %1 to %2, or leave it empty.").arg(least, most);
    if (m_kind == AmountKind::Count)
        return tr("Give a whole number from %1 to %2.").arg(least, most);
    return tr("Give an amount from %1 to %2.").arg(least, most);
}

void AmountField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (m_mixed)
            m_editor->setPlaceholderText(tr("mixed"));
        if (isRefused())
            refuse(rangeText());
        else
            showValue();
    }
}

bool AmountField::eventFilter(QObject *watched, QEvent *event)
{
    // Escape takes back a refusal; without one it goes on to the window.
    const bool escape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_editor && escape && isRefused()) {
        showValue();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grondplan::ui
