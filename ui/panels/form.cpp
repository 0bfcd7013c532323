#include "ui/panels/form.h"

#include "ui/panels/amountfield.h"
#include "ui/panels/textfield.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace grondplan::ui {

static constexpr int kFormGap = 8;

namespace {
/// Text over several lines, as high as it takes at its width. To its layout it is a widget of a certain
/// height: a form that works out heights for widths itself gives them to the wrong rows where some are
/// hidden.
class WholeText final : public QLabel
{
public:
    explicit WholeText(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return {QLabel::sizeHint().width(), wholeHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QLabel::minimumSizeHint().width(), wholeHeight()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }

private:
    [[nodiscard]] int wholeHeight() const { return heightForWidth(width()); }
};

/// Keeps the wheel from fields without the focus, and shows the whole of a choice that is cut off.
class FieldGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *field = qobject_cast<QWidget *>(watched);
        if (field == nullptr)
            return false;
        if (event->type() == QEvent::Wheel && !field->hasFocus()) {
            event->ignore(); // for what scrolls the page
            return true;
        }
        const auto *choice = qobject_cast<QComboBox *>(field);
        if (event->type() == QEvent::ToolTip && choice != nullptr && choice->toolTip().isEmpty()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), choice->currentText(), field);
            return true;
        }
        return false;
    }
};
} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout)
    , m_guard(new FieldGuard(this))
{
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setContentsMargins(kFormGap, kFormGap, kFormGap, kFormGap);
    m_layout->setHorizontalSpacing(kFormGap);
    m_layout->setVerticalSpacing(kFormGap - 2);
    // What is left below stays empty: rows that share it out would drift apart.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_layout);
    column->addStretch(1);
}

QLabel *Form::addTitle()
{
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, m_layout->rowCount() > 0 ? kFormGap : 0, 0, 0);
    m_layout->addRow(title);
    return title;
}

/// So many letters of a choice are always seen.
static constexpr int kLeastLetters = 8;

void Form::tame(QWidget *field)
{
    QList<QWidget *> all = field->findChildren<QWidget *>();
    all.prepend(field);
    for (QWidget *each : std::as_const(all)) {
        auto *choice = qobject_cast<QComboBox *>(each);
        if (choice == nullptr && qobject_cast<QAbstractSpinBox *>(each) == nullptr)
            continue;
        if (choice != nullptr) {
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            choice->setMinimumContentsLength(kLeastLetters);
        }
        each->setFocusPolicy(Qt::StrongFocus); // a wheel gives it no focus
        each->installEventFilter(m_guard);
    }
}

QLabel *Form::addRow(QWidget *field)
{
    tame(field);
    auto *label = new WholeText(this);
    label->setBuddy(field);
    // In line with the text of a field, also where a refusal makes the field higher.
    label->setContentsMargins(0, 4, 0, 0);
    m_layout->addRow(label, field);
    return label;
}

void Form::addWide(QWidget *field)
{
    tame(field);
    m_layout->addRow(field);
}

QLabel *Form::addRemark()
{
    auto *remark = new WholeText(this);
    remark->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addRow(remark);
    return remark;
}

void Form::setRowShown(QWidget *field, bool shown)
{
    m_layout->setRowVisible(field, shown);
}

void Form::setInside()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void Form::setLabel(QLabel *label, const QString &text)
{
    label->setText(text);
    QWidget *field = label->buddy();
    if (auto *amount = qobject_cast<AmountField *>(field))
        amount->setAccessibleLabel(text);
    else if (auto *line = qobject_cast<TextField *>(field))
        line->setAccessibleLabel(text);
    else if (field)
        field->setAccessibleName(text);
}

} // namespace grondplan::ui
