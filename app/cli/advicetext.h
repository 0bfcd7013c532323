#pragma once

#include "core/text/words.h"
#include "core/tiers/tiers.h"

#include <QJsonObject>
#include <QString>

namespace grondplan::cli {

/// What the decision guide says of a scenario, as the member "advice" of `tiers --format json`.
QJsonObject adviceToJson(const Scenario &scenario, const ScenarioAdvice &advice, const Words &words);

/// The same for people: each workload with its tier and the strongest reason, and the upgrade path.
QString adviceToText(const Scenario &scenario, const ScenarioAdvice &advice, const Words &words);

} // namespace grondplan::cli
