#pragma once

#include <QtGlobal>

#include <cstddef>

namespace grondplan {

/// One text of core in English; its translations are in translations/, context "grondplan".
struct Text
{
    const char *id;
    const char *english; ///< QT_TRANSLATE_NOOP("grondplan", "..."), or QT_TRANSLATE_N_NOOP where counted
    bool counted = false;
};

struct TextTable
{
    const Text *first = nullptr;
    std::size_t size = 0;
};

// One file each, named after what the texts are of. Words looks an id up in all of them; an id stands in one
// only.
TextTable nameTexts();       ///< tiers, resources, layers, templates, parts, RAID levels: names of things
TextTable errorTexts();      ///< "error.CODE"
TextTable findingTexts();    ///< "finding.CODE", "reason.CODE", "unplaced.CODE"
TextTable importTexts();     ///< "finding.compose.CODE" and what importing says
TextTable stepTexts();       ///< "step.WHAT", "step-input.NAME"
TextTable formulaTexts();    ///< "term.NAME"
TextTable constantTexts();   ///< "constant.ID": constants and tables of the catalogue
TextTable profileTexts();    ///< the detailed profile: its layers, steps and findings, and the cross-check
TextTable reportTexts();     ///< the proposal
TextTable drawingTexts();    ///< the architecture drawing
TextTable compareTexts();    ///< "compare.FIGURE"
TextTable commandTexts();    ///< the command line
TextTable costTexts();       ///< "cost-setting.ID", "cost-part.PART": what plans say of money
TextTable adviceTexts();     ///< "report.advice.ID": advice in the proposal
TextTable designTexts();     ///< "finding.CODE" of designs, "fix.ID"
TextTable guideTexts();      ///< "guide.RULE", "if.FACT...", "question.ID": the decision guide
TextTable outlookTexts();    ///< "outlook.ID", "prospect.ID": what lies around a plan
TextTable partTexts();       ///< "part-off.ID": parts of the platform that a zone does without
TextTable intakeTexts();     ///< "intake.FIELD", "intake-assumed.ID": what a customer tells
TextTable brandTexts();      ///< "finding.brand.CODE" and what a brand is called in the proposal
TextTable outageTexts();     ///< "outage.ID", "scaling.ID": when servers fail, when load changes
TextTable weekTexts();       ///< weekly curves, and what may be left down after a failure
TextTable storageTexts();    ///< "storage.ID", "boot.ID": how a zone keeps data, and what is said of it
TextTable derivationTexts(); ///< "step.outlook.ID", "report.step.ID": how the figures came about
TextTable packTexts();       ///< its command pack

} // namespace grondplan
