#pragma once

#include "core/base/value.h"
#include "core/scenario/intake.h"
#include "core/scenario/prospects.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>

namespace grondplan {

/// What the decision guide asks about a scenario as a whole. What is left unanswered is unknown, and no rule
/// speaks of it.
enum class Question
{
    Isolation,    ///< strict borders between customers or departments: 0 no, 1 yes
    Compliance,   ///< audits, or a rule on where data may be: 0 no, 1 yes
    Releases,     ///< of all services together, in a month
    Demand,       ///< 0 steady, 1 by season, 2 unpredictable
    ZeroDowntime, ///< releases must go unnoticed: 0 no, 1 yes
    Teams,        ///< that build what runs here
    PlatformTeam, ///< people who have the time and the skill to run a platform
};

struct QuestionInfo
{
    Question question;
    const char *id; ///< stable: in files, in rules, in core/text as "question.ID"
    std::int64_t least = 0;
    std::int64_t most = 1;
};

inline constexpr std::array kQuestions = {
    QuestionInfo{Question::Isolation, "isolation", 0, 1},
    QuestionInfo{Question::Compliance, "compliance", 0, 1},
    QuestionInfo{Question::Releases, "releases", 0, 100'000},
    QuestionInfo{Question::Demand, "demand", 0, 2},
    QuestionInfo{Question::ZeroDowntime, "zero-downtime", 0, 1},
    QuestionInfo{Question::Teams, "teams", 0, 10'000},
    QuestionInfo{Question::PlatformTeam, "platform-team", 0, 10'000},
};

const QuestionInfo &questionInfo(Question question);
std::optional<Question> questionFromId(const QString &id);

/// What the architect told about a scenario beyond what stands in it: answers for the decision guide, what is
/// ticked on its checklists, what is to be expected of its needs, and what the customer told at the intake.
struct Brief
{
    GRONDPLAN_VALUE(Brief)

    std::map<Question, std::int64_t> answers;
    std::set<QString> ticks; ///< ids of lines of checklists
    Prospects prospects;
    Intake intake;

    [[nodiscard]] std::optional<std::int64_t> answer(Question question) const;
    friend bool operator==(const Brief &, const Brief &);
};

/// What the decision guide asks about a workload beyond what it needs.
struct Habits
{
    bool ownKernel = false;  ///< needs a kernel, drivers or an operating system of its own
    bool unpackaged = false; ///< nobody can make a container image of it
    bool operated = false;   ///< an operator, or a team, runs it in a cluster with backups that were restored
    std::optional<std::int64_t> releases; ///< in a month

    friend bool operator==(const Habits &, const Habits &) = default;
};

} // namespace grondplan
