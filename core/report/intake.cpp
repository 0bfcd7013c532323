#include "core/intake/fill.h"
#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <algorithm>

namespace grondplan::report {

static QString answerOf(const Words &words, const QuestionInfo &info, std::int64_t value)
{
    if (info.question == Question::Demand)
        return words.text(QStringLiteral("if.demand.%1").arg(value));
    if (info.most == 1)
        return words.text(value == 1 ? "guide.yes" : "guide.no");
    return words.number(value);
}

static Table toldTable(const Brief &brief, const Words &words)
{
    Table table;
    table.caption = words.text("report.intake.caption");
    table.columns = {column(words, "report.column.question", 4), column(words, "report.column.answer", 6)};
    for (const IntakeFieldInfo &info : kIntakeFields) {
        const QString question = words.text(QString(QLatin1String("intake.") + QLatin1String(info.id)));
        if (const QString text = brief.intake.text(info.field); !text.isEmpty())
            table.rows.push_back({question, text});
        else if (const std::optional<std::int64_t> number = brief.intake.number(info.field))
            table.rows.push_back({question, words.number(*number)});
    }
    for (const QuestionInfo &info : kQuestions) {
        if (const std::optional<std::int64_t> answer = brief.answer(info.question))
            table.rows.push_back({words.text(QString(QLatin1String("question.") + QLatin1String(info.id))),
                                  answerOf(words, info, *answer)});
    }
    return table;
}

void addIntake(const Subject &subject, Blocks &blocks)
{
    const Scenario *scenario = subject.scenario;
    if (scenario == nullptr || scenario->brief.intake.isEmpty())
        return;
    const Words &words = subject.words;
    blocks.emplace_back(toldTable(scenario->brief, words));
    const bool isFilled =
        std::any_of(scenario->workloads.begin(), scenario->workloads.end(), intake::isFromIntake);
    if (!isFilled || !subject.project.catalogue)
        return;
    const Result<intake::Filling> filling =
        intake::fillingOf(scenario->brief, *subject.project.catalogue, {});
    if (!filling || filling->assumed.empty())
        return;
    blocks.emplace_back(Heading{3, words.text("report.intake.assumed")});
    for (const Message &assumed : filling->assumed)
        blocks.emplace_back(paragraph(words.message(assumed)));
}

} // namespace grondplan::report
