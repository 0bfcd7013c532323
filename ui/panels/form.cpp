#include "ui/panels/form.h"

#include "ui/panels/amountfield.h"
#include "ui/panels/textfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kGap = 8;

namespace {
/// Text over several lines that asks for the height it has at its width. A form with many rows gives a label
/// less than that, so that long words were cut off at top and bottom.
class WholeText final : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QLabel::minimumSizeHint();
        return {least.width(), std::max(least.height(), heightForWidth(width()))};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }
};
} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout)
{
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setContentsMargins(kGap, kGap, kGap, kGap);
    m_layout->setHorizontalSpacing(kGap);
    m_layout->setVerticalSpacing(kGap - 2);
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
    title->setContentsMargins(0, m_layout->rowCount() > 0 ? kGap : 0, 0, 0);
    m_layout->addRow(title);
    return title;
}

QLabel *Form::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    // In line with the text of a field, also where a refusal makes the field higher.
    label->setContentsMargins(0, 4, 0, 0);
    m_layout->addRow(label, field);
    return label;
}

void Form::addWide(QWidget *field)
{
    m_layout->addRow(field);
}

QLabel *Form::addRemark()
{
    auto *remark = new WholeText(this);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
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
