#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kTexts[] = {
    // The proposal's sections of advice.
    {"report.section.advice", QT_TRANSLATE_NOOP("grondplan", "Advice")},
    {"report.section.checklists", QT_TRANSLATE_NOOP("grondplan", "Before it goes live")},
    {"report.advice.empty", QT_TRANSLATE_NOOP("grondplan", "There are no workloads to advise on.")},
    {"report.advice.no-lists", QT_TRANSLATE_NOOP("grondplan", "No checklist applies.")},
    {"report.advice.tiers", QT_TRANSLATE_NOOP("grondplan", "What each workload is recommended to run on")},
    {"report.advice.path", QT_TRANSLATE_NOOP("grondplan", "When to move on")},
    {"report.advice.trigger", QT_TRANSLATE_NOOP("grondplan", "As soon as one of these is so")},
    {"report.advice.targets", QT_TRANSLATE_NOOP("grondplan", "Performance targets")},
    {"report.advice.target", QT_TRANSLATE_NOOP("grondplan", "Target")},
    {"report.advice.limit", QT_TRANSLATE_NOOP("grondplan", "Limit")},
    {"report.advice.planned", QT_TRANSLATE_NOOP("grondplan", "In this plan")},
    {"report.advice.state", QT_TRANSLATE_NOOP("grondplan", "State")},
    {"report.advice.risks", QT_TRANSLATE_NOOP("grondplan", "Risks and mitigations")},
    {"report.advice.risk", QT_TRANSLATE_NOOP("grondplan", "Risk")},
    {"report.advice.measures", QT_TRANSLATE_NOOP("grondplan", "What is done about it")},
    {"report.advice.check", QT_TRANSLATE_NOOP("grondplan", "To check")},
    {"report.advice.done", QT_TRANSLATE_NOOP("grondplan", "State")},
    {"report.advice.is-done", QT_TRANSLATE_NOOP("grondplan", "done")},
    {"report.advice.is-open", QT_TRANSLATE_NOOP("grondplan", "open")},
    {"report.advice.when", QT_TRANSLATE_NOOP("grondplan", "When")},
    {"report.advice.step", QT_TRANSLATE_NOOP("grondplan", "Step")},
};

TextTable adviceTexts()
{
    return {kTexts, std::size(kTexts)};
}

} // namespace grondplan
