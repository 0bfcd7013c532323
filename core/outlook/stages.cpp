#include "core/outlook/stages.h"

#include "core/plan/figures.h"

namespace grondplan::outlook {

const Constant *constantOf(const Catalogue &catalogue, const WaitStage &stage, Reading reading)
{
    const bool isOther = reading == Reading::Low && stage.atBest != nullptr;
    const Constant *one = catalogue.constant(QString::fromLatin1(isOther ? stage.atBest : stage.constant));
    if (!one || !stage.orLonger)
        return one;
    const Constant *other = catalogue.constant(QString::fromLatin1(stage.orLonger));
    return other && readingOf(*other, reading) <= readingOf(*one, reading) ? one : other;
}

std::optional<Band<std::int64_t>> secondsOf(const Catalogue &catalogue, const std::vector<WaitStage> &stages)
{
    if (stages.empty())
        return std::nullopt;
    Band<std::int64_t> seconds{0, 0, 0};
    for (const Reading reading : kReadings) {
        std::int64_t sum = 0; // constants are in millionths
        for (const WaitStage &stage : stages) {
            const Constant *constant = constantOf(catalogue, stage, reading);
            if (!constant)
                return std::nullopt;
            sum += readingOf(*constant, reading);
        }
        valueOf(seconds, reading) = (sum + kPpm - 1) / kPpm;
    }
    return seconds;
}

} // namespace grondplan::outlook
