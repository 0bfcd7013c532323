#include "ui/views/openfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace grondplan::ui {

static constexpr int kOpen = -1;

static std::optional<std::int64_t> valueOf(int shown)
{
    return shown == kOpen ? std::nullopt : std::optional<std::int64_t>(shown);
}

OpenField::OpenField(Kind kind, std::int64_t most, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *field = nullptr;
    if (kind == Kind::Number) {
        m_number = new QSpinBox(this);
        m_number->setRange(kOpen, static_cast<int>(most));
        m_number->setKeyboardTracking(false);
        m_edit = m_number->findChild<QLineEdit *>();
        m_edit->installEventFilter(this);
        connect(m_number, &QSpinBox::valueChanged, this,
                [this](int value) { Q_EMIT edited(valueOf(value)); });
        connect(m_number, &QSpinBox::editingFinished, this, &OpenField::finished);
        field = m_number;
    } else {
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_choice->addItem(QString(), kOpen);
        for (int value = 0; value <= most; ++value)
            m_choice->addItem(QString(), value);
        connect(m_choice, &QComboBox::activated, this, [this](int index) {
            Q_EMIT edited(valueOf(m_choice->itemData(index).toInt()));
            Q_EMIT finished();
        });
        field = m_choice;
    }
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    setFocusProxy(field);
    layout->addWidget(field);
}

void OpenField::setWords(const QString &unknown, const QStringList &values)
{
    if (m_number) {
        m_number->setSpecialValueText(unknown);
        m_number->setMinimumWidth(m_number->sizeHint().width());
        return;
    }
    m_choice->setItemText(0, unknown);
    for (int i = 0; i < static_cast<int>(values.size()); ++i)
        m_choice->setItemText(i + 1, values[i]);
    m_choice->setMinimumWidth(m_choice->sizeHint().width());
}

void OpenField::setValue(std::optional<std::int64_t> value)
{
    const int shown = value ? static_cast<int>(*value) : kOpen;
    if (m_number) {
        const QSignalBlocker blocker(m_number);
        if (m_number->value() != shown)
            m_number->setValue(shown);
        return;
    }
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(shown));
}

void OpenField::setAccessibleLabel(const QString &label)
{
    focusProxy()->setAccessibleName(label);
}

/// The words for what is not known are no number to go on typing in: a digit takes their place, wherever the
/// cursor is.
void OpenField::replaceWords(const QKeyEvent &key)
{
    const QString typed = key.text();
    if (m_number->value() == kOpen && !typed.isEmpty() && typed.front().isDigit() &&
        m_edit->text() == m_number->specialValueText())
        m_edit->selectAll();
}

bool OpenField::eventFilter(QObject *watched, QEvent *event)
{
    if (m_number != nullptr && event->type() == QEvent::KeyPress)
        replaceWords(*static_cast<QKeyEvent *>(event));
    if (watched == m_edit && event->type() == QEvent::MouseButtonRelease && m_number->value() == kOpen &&
        !m_edit->hasSelectedText())
        QMetaObject::invokeMethod(m_edit, &QLineEdit::selectAll, Qt::QueuedConnection);
    if (event->type() == QEvent::Wheel && !focusProxy()->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grondplan::ui
