#include "core/outlook/stages.h"

namespace grondplan::outlook {

std::optional<Band<std::int64_t>> secondsOf(const Catalogue &catalogue, const std::vector<WaitStage> &stages)
{
    if (stages.empty())
        return std::nullopt;
    Band<std::int64_t> sum{0, 0, 0};
    for (const WaitStage &stage : stages) {
        const Constant *constant = catalogue.constant(QString::fromLatin1(stage.constant));
        const Constant *best =
            stage.atBest ? catalogue.constant(QString::fromLatin1(stage.atBest)) : constant;
        if (!constant || !best)
            return std::nullopt;
        sum.low += best->low.value_or(best->value);
        sum.likely += constant->value;
        sum.high += constant->high.value_or(constant->value);
    }
    for (std::int64_t *each : {&sum.low, &sum.likely, &sum.high})
        *each = (*each + kPpm - 1) / kPpm; // constants are in millionths
    return sum;
}

} // namespace grondplan::outlook
