#include "ui/views/briefform.h"

#include "ui/document/windowwords.h"
#include "ui/views/openfield.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace grondplan::ui {

/// Questions whose answer is one of a few.
static bool isChoice(const QuestionInfo &info)
{
    return info.most <= 2;
}

BriefForm::BriefForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Above its field each question has room on one line.
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->setVerticalSpacing(4);
    for (std::size_t i = 0; i < kQuestions.size(); ++i) {
        const QuestionInfo &info = kQuestions[i];
        Row &row = m_rows[i];
        row.label = new QLabel(this);
        row.label->setTextFormat(Qt::PlainText);
        row.field = new OpenField(isChoice(info) ? OpenField::Kind::Choice : OpenField::Kind::Number,
                                  info.most, this);
        row.field->setObjectName(QString(QLatin1String("question-") + QLatin1String(info.id)));
        row.label->setBuddy(row.field);
        layout->addRow(row.label, row.field);
        connect(row.field, &OpenField::edited, this,
                [this, question = info.question](auto value) { Q_EMIT answered(question, value); });
        connect(row.field, &OpenField::finished, this, &BriefForm::finished);
    }
    retranslate();
}

void BriefForm::setBrief(const Brief &brief)
{
    for (std::size_t i = 0; i < kQuestions.size(); ++i)
        m_rows[i].field->setValue(brief.answer(kQuestions[i].question));
}

void BriefForm::retranslate()
{
    const Words &words = windowWords();
    const QStringList yesNo = {words.text("guide.no"), words.text("guide.yes")};
    const QStringList demand = {words.text("if.demand.0"), words.text("if.demand.1"),
                                words.text("if.demand.2")};
    for (std::size_t i = 0; i < kQuestions.size(); ++i) {
        const QuestionInfo &info = kQuestions[i];
        const QString label = words.text(QString(QLatin1String("question.") + QLatin1String(info.id)));
        m_rows[i].label->setText(label);
        m_rows[i].field->setAccessibleLabel(label);
        m_rows[i].field->setWords(words.text("guide.unknown"),
                                  info.question == Question::Demand ? demand : yesNo);
    }
}

void BriefForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
