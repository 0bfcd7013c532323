#pragma once

#include "core/report/proposal.h"
#include "core/tiers/tiers.h"

#include <vector>

namespace grondplan::report {

/// What a section is written from.
struct Subject
{
    const Project &project;
    const Plan &plan;
    const Words &words;
    const Scenario *scenario = nullptr; ///< of the plan; null when the project has it no more
    int partLevel = 2;                  ///< of the headings of zones
    const Plan *bought = nullptr; ///< `plan` at the prices of whoever sells it; no figure of it is shown
};

using Blocks = std::vector<Block>;

// One file each. They add the blocks of one plan; the section's own heading is there already.
void addIntroduction(const Subject &subject, Blocks &blocks);
void addSummary(const Subject &subject, Blocks &blocks);
void addRequest(const Subject &subject, Blocks &blocks);
void addIntake(const Subject &subject, Blocks &blocks); ///< of what was asked for
void addArchitecture(const Subject &subject, Blocks &blocks);
void addPlatform(const Subject &subject, Blocks &blocks); ///< below the drawing
void addServers(const Subject &subject, Blocks &blocks);
void addFailures(const Subject &subject, Blocks &blocks);
void addCost(const Subject &subject, Blocks &blocks);
void addOverhead(const Subject &subject, Blocks &blocks);
void addAdvice(const Subject &subject, Blocks &blocks);
/// Of advice: what speaks for and against each recommended tier, which came second, and what would lead to
/// another; workloads of which the same is said are one row.
Table reasonTable(const Subject &subject, const ScenarioAdvice &advice);
/// Of advice: the tiers side by side, and what each is good and less good for.
Table comparisonTable(const Subject &subject);
Table tradeoffTable(const Subject &subject);
void addChecklists(const Subject &subject, Blocks &blocks);
/// The terms of the glossary that the sections before use; only a heading where there are none.
Section glossarySection(const std::vector<Section> &sections, const Words &words);
void addAssumptions(const Subject &subject, Blocks &blocks);
/// How the figures came about, step by step.
void addDerivations(const Subject &subject, Blocks &blocks);
void addConditions(const Subject &subject, Blocks &blocks);

/// A text of the brand in the language of the words; empty where there is none.
QString brandText(const Brand::Texts &texts, const Words &words);

/// The plans of several scenarios in one table, for the top of the summary.
Table scenarioTable(const Project &project, const std::vector<const Plan *> &plans, const Words &words);

} // namespace grondplan::report
