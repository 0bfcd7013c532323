#pragma once

#include "core/outlook/noregret.h"
#include "core/text/words.h"
#include "core/tiers/tiers.h"

#include <QJsonObject>
#include <QString>

namespace grondplan::cli {

/// What the decision guide says of a scenario, as the member "advice" of `tiers --format json`.
QJsonObject adviceToJson(const Scenario &scenario, const ScenarioAdvice &advice, const Words &words);
/// The server that suits every step of the upgrade path; null where there is no way on, or no such server.
QJsonValue noRegretToJson(const outlook::NoRegret &hardware);
/// The same for people; empty where there is no way on. \param model  what the server is called
QString noRegretToText(const outlook::NoRegret &hardware, const QString &model, const Words &words);

/// The same for people: each workload with its tier and the strongest reason, and the upgrade path.
QString adviceToText(const Scenario &scenario, const ScenarioAdvice &advice, const Words &words);

} // namespace grondplan::cli
