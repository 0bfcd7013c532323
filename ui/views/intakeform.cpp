#include "ui/views/intakeform.h"

#include "ui/commands/editbrief.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/views/openfield.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

const std::vector<IntakeStep> &intakeSteps()
{
    static const std::vector<IntakeStep> kSteps = {
        {"runs", {IntakeField::Stack, IntakeField::Services, IntakeField::Databases, IntakeField::Data}},
        {"busy", {IntakeField::Requests, IntakeField::Peak, Question::Demand, IntakeField::Goals}},
        {"changes", {Question::Releases, Question::ZeroDowntime, Question::Teams, Question::PlatformTeam}},
        {"borders", {Question::Isolation, Question::Compliance, IntakeField::Rules}}};
    return kSteps;
}

static constexpr int kAboveLabel = 8;

static const char *idOf(const IntakeItem &item)
{
    if (const auto *field = std::get_if<IntakeField>(&item))
        return intakeFieldInfo(*field).id;
    return questionInfo(std::get<Question>(item)).id;
}

IntakeForm::IntakeForm(Document &document, const std::vector<IntakeItem> &items, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // As the questions of the decision guide, which are among them: above its field each has one line.
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->setVerticalSpacing(4);
    for (const IntakeItem &item : items) {
        Row row;
        row.item = item;
        row.label = new QLabel(this);
        row.label->setTextFormat(Qt::PlainText);
        // So that it stands with its field and not with the one above.
        row.label->setContentsMargins(0, m_rows.empty() ? 0 : kAboveLabel, 0, 0);
        if (const auto *field = std::get_if<IntakeField>(&item)) {
            const IntakeFieldInfo &info = intakeFieldInfo(*field);
            if (info.isText)
                addText(row, info);
            else
                addOpen(row, info.most, false, info.id);
        } else {
            const QuestionInfo &info = questionInfo(std::get<Question>(item));
            addOpen(row, info.most, info.most <= 2, info.id);
        }
        QWidget *field = row.text ? static_cast<QWidget *>(row.text) : row.open;
        row.label->setBuddy(field);
        layout->addRow(row.label, field);
        m_rows.push_back(row);
    }
    connect(&m_document, &Document::changed, this, &IntakeForm::refresh);
    connect(&m_document, &Document::replaced, this, &IntakeForm::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &IntakeForm::refresh);
    retranslate();
}

void IntakeForm::addText(Row &row, const IntakeFieldInfo &info)
{
    row.text = new QLineEdit(this);
    row.text->setObjectName(QLatin1String("intake-") + QLatin1String(info.id));
    row.text->setMaxLength(static_cast<int>(kMostIntakeText));
    connect(row.text, &QLineEdit::textEdited, this, [this, info](const QString &text) {
        Brief brief = m_document.scenario().brief;
        brief.intake.set(info.field, text);
        store(brief, info.field, QString::fromLatin1(info.id));
    });
    connect(row.text, &QLineEdit::editingFinished, this, [this] { m_document.endMerging(); });
}

void IntakeForm::addOpen(Row &row, std::int64_t most, bool isChoice, const char *id)
{
    row.open = new OpenField(isChoice ? OpenField::Kind::Choice : OpenField::Kind::Number, most, this);
    row.open->setObjectName(QLatin1String("intake-") + QLatin1String(id));
    connect(row.open, &OpenField::edited, this,
            [this, item = row.item, id](std::optional<std::int64_t> value) {
                Brief brief = m_document.scenario().brief;
                if (const auto *field = std::get_if<IntakeField>(&item))
                    brief.intake.set(*field, value);
                else if (value)
                    brief.answers[std::get<Question>(item)] = *value;
                else
                    brief.answers.erase(std::get<Question>(item));
                store(brief, item, QString::fromLatin1(id));
            });
    connect(row.open, &OpenField::finished, this, [this] { m_document.endMerging(); });
}

void IntakeForm::store(const Brief &brief, const IntakeItem &item, const QString &key)
{
    m_document.push(std::make_unique<EditBrief>(
        m_document, brief, [item] { return tr("Intake: %1").arg(nameOf(item)); },
        QString(QLatin1String("intake/") + key)));
}

QString IntakeForm::nameOf(const IntakeItem &item)
{
    const char *prefix = std::holds_alternative<IntakeField>(item) ? "intake." : "question.";
    return windowWords().text(QString(QLatin1String(prefix) + QLatin1String(idOf(item))));
}

void IntakeForm::refresh()
{
    const Brief &brief = m_document.scenario().brief;
    for (const Row &row : m_rows) {
        const auto *field = std::get_if<IntakeField>(&row.item);
        if (row.text != nullptr) {
            // What is being typed stays as it is, with the cursor in it.
            if (row.text->text() != brief.intake.text(*field))
                row.text->setText(brief.intake.text(*field));
        } else {
            row.open->setValue(field ? brief.intake.number(*field)
                                     : brief.answer(std::get<Question>(row.item)));
        }
    }
}

void IntakeForm::retranslate()
{
    const Words &words = windowWords();
    const QStringList yesNo = {words.text("guide.no"), words.text("guide.yes")};
    const QStringList demand = {words.text("if.demand.0"), words.text("if.demand.1"),
                                words.text("if.demand.2")};
    for (const Row &row : m_rows) {
        const QString name = nameOf(row.item);
        row.label->setText(name);
        if (row.text != nullptr) {
            const QString hint = QString(QLatin1String("intake-hint.") + QLatin1String(idOf(row.item)));
            row.text->setPlaceholderText(Words::knows(hint) ? words.text(hint) : QString());
            row.text->setAccessibleName(name);
            continue;
        }
        const auto *question = std::get_if<Question>(&row.item);
        row.open->setAccessibleLabel(name);
        row.open->setWords(words.text("guide.unknown"),
                           question && *question == Question::Demand ? demand : yesNo);
    }
    refresh();
}

void IntakeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
