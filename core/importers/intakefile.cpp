#include "core/importers/intakefile.h"

#include "core/importers/fieldreader.h"
#include "core/importers/readfile.h"

#include <algorithm>
#include <array>

namespace grondplan::importers {

static const QString kIntakeSchema = QStringLiteral("grondplan.intake/1");

bool IntakeOutcome::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

static void readFields(FieldReader &root, Intake &intake)
{
    for (const IntakeFieldInfo &info : kIntakeFields) {
        if (!info.isText) {
            intake.set(info.field, root.number(info.id, {info.least, info.most}));
            continue;
        }
        if (const yaml::Entry *entry = root.take(info.id))
            intake.set(info.field, root.textOf(*entry, kMostIntakeText).trimmed());
    }
}

/// What may be written for the values of a question that are no numbers.
static QStringList wordsOf(const QuestionInfo &info)
{
    if (info.most == 1)
        return {QStringLiteral("no"), QStringLiteral("yes")};
    if (info.question == Question::Demand)
        return {QStringLiteral("steady"), QStringLiteral("season"), QStringLiteral("unpredictable")};
    return {};
}

static std::optional<std::int64_t> readAnswer(FieldReader &answers, const QuestionInfo &info)
{
    const QStringList words = wordsOf(info);
    if (words.isEmpty())
        return answers.number(info.id, {info.least, info.most});
    const yaml::Entry *entry = answers.take(info.id);
    if (entry == nullptr)
        return std::nullopt;
    const QString text = answers.textOf(*entry, kMostIntakeText);
    const qsizetype value = words.indexOf(text);
    if (value >= 0)
        return value;
    if (!text.isEmpty())
        answers.report(Severity::Error, "field.one-of", entry->value->place,
                       {answers.path(info.id), text.left(60), words.join(QLatin1String(", "))});
    return std::nullopt;
}

Result<IntakeOutcome> readIntake(const Input &input)
{
    yaml::Limits limits;
    limits.bytes = 200'000;
    limits.nodes = 1'000;
    const Result<yaml::NodePtr> file =
        parseOwn(input.bytes, input.fileName, limits, kIntakeSchema, "error.no-intake");
    if (!file)
        return tl::make_unexpected(file.error());

    IntakeOutcome outcome;
    FieldReader root(**file, outcome.findings);
    root.take("schema");
    readFields(root, outcome.brief.intake);
    if (const yaml::Entry *entry = root.take("answers")) {
        FieldReader answers = root.inside(*entry);
        for (const QuestionInfo &info : kQuestions) {
            if (const std::optional<std::int64_t> value = readAnswer(answers, info))
                outcome.brief.answers[info.question] = *value;
        }
        answers.refuseOthers();
    }
    root.refuseOthers();
    return outcome;
}

Result<IntakeOutcome> readIntakeFile(const QString &path)
{
    const Result<Input> input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    return readIntake(*input);
}

} // namespace grondplan::importers
