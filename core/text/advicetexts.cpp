#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kAdviceTexts[] = {
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
    {"report.advice.pains", QT_TRANSLATE_NOOP("grondplan", "What it puts an end to")},
    {"report.advice.pain", QT_TRANSLATE_NOOP("grondplan", "What hurts today")},
    {"report.advice.cure", QT_TRANSLATE_NOOP("grondplan", "What answers it")},
    // What can be bought whatever comes.
    {"no-regret.server",
     QT_TRANSLATE_NOOP("grondplan", "Hardware without regret: %1 suits every step of the way on, and none "
                                    "that is taken today stands idle after a later one.")},
    {"no-regret.stage", QT_TRANSLATE_N_NOOP("grondplan", "%1: %n server(s)"), true},
    {"no-regret.more",
     QT_TRANSLATE_N_NOOP("grondplan",
                         "The plan itself has %n server(s): its zones have types of their own, or "
                         "share what the advice keeps apart."),
     true},
    {"no-regret.stays", QT_TRANSLATE_NOOP("grondplan", "What does not go along, such as data, stays where it "
                                                       "is and is counted with it.")},
    {"no-regret.none",
     QT_TRANSLATE_NOOP("grondplan",
                       "No server that is known suits every step of the way on without some standing "
                       "idle after a later one: rent by the month, or buy for the step of today only.")},
    // The glossary of the proposal.
    {"report.advice.reasons", QT_TRANSLATE_NOOP("grondplan", "Why, and what would lead to another answer")},
    {"report.advice.for", QT_TRANSLATE_NOOP("grondplan", "For")},
    {"report.advice.against", QT_TRANSLATE_NOOP("grondplan", "Against")},
    {"report.advice.runner-up", QT_TRANSLATE_NOOP("grondplan", "Second choice")},
    {"report.advice.otherwise", QT_TRANSLATE_NOOP("grondplan", "Otherwise")},
    {"report.advice.of", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    {"report.advice.comparison", QT_TRANSLATE_NOOP("grondplan", "The tiers compared")},
    {"report.advice.aspect", QT_TRANSLATE_NOOP("grondplan", "Aspect")},
    {"report.advice.tradeoffs", QT_TRANSLATE_NOOP("grondplan", "What each tier is good and less good for")},
    {"report.advice.benefits", QT_TRANSLATE_NOOP("grondplan", "Benefits")},
    {"report.advice.drawbacks", QT_TRANSLATE_NOOP("grondplan", "Drawbacks")},
    {"report.advice.numbered", QT_TRANSLATE_NOOP("grondplan", "%1. %2")},
    {"report.section.glossary", QT_TRANSLATE_NOOP("grondplan", "Terms")},
    {"report.column.term", QT_TRANSLATE_NOOP("grondplan", "Term")},
    {"report.column.meaning", QT_TRANSLATE_NOOP("grondplan", "What it means")},
};

TextTable adviceTexts()
{
    return {kAdviceTexts, std::size(kAdviceTexts)};
}

} // namespace grondplan
