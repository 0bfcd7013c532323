#include "core/scenario/brief.h"

#include <algorithm>

namespace grondplan {

GRONDPLAN_VALUE_DEFINED(Brief)
bool operator==(const Brief &, const Brief &) = default;

const QuestionInfo &questionInfo(Question question)
{
    return kQuestions[static_cast<std::size_t>(question)];
}

std::optional<Question> questionFromId(const QString &id)
{
    const auto *found = std::find_if(kQuestions.begin(), kQuestions.end(), [&id](const QuestionInfo &info) {
        return id == QLatin1String(info.id);
    });
    return found == kQuestions.end() ? std::nullopt : std::optional(found->question);
}

std::optional<std::int64_t> Brief::answer(Question question) const
{
    const auto found = answers.find(question);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace grondplan
