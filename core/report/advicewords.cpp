#include "core/report/advicewords.h"

#include "core/report/phrases.h"

#include <algorithm>

namespace grondplan::report {

QString recommendedText(const Words &words, const ScenarioAdvice &advice)
{
    const auto count =
        std::count_if(advice.workloads.begin(), advice.workloads.end(),
                      [&advice](const WorkloadAdvice &one) { return one.tier == advice.tier; });
    return words.text("guide.recommended",
                      {tierName(words, advice.tier), words.number(count),
                       words.number(static_cast<std::int64_t>(advice.workloads.size()))});
}

QStringList noRegretRemarks(const Words &words, const outlook::NoRegret &hardware)
{
    if (hardware.stages.empty())
        return {};
    QStringList remarks = {words.text("no-regret.stays")};
    if (hardware.stages.front().servers > hardware.planned)
        remarks += words.counted("no-regret.more", hardware.planned);
    return remarks;
}

} // namespace grondplan::report
