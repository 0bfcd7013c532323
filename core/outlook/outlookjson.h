#pragma once

#include "core/outlook/chances.h"
#include "core/outlook/deciding.h"
#include "core/outlook/growth.h"
#include "core/outlook/outages.h"
#include "core/outlook/scaling.h"

#include <QJsonArray>
#include <QJsonObject>

namespace grondplan::outlook {

// As the command line prints them: names for ids, base units, "_ppm" for shares; what is not known is absent.

QJsonObject toJson(const Scenario &scenario, const Deciding &deciding);
QJsonObject toJson(const Chances &chances);
QJsonObject toJson(const Scenario &scenario, const Growth &growth);
QJsonObject toJson(const Scenario &scenario, const Scaling &scaling);
/// `plan` is that of which the outages are.
QJsonArray toJson(const Scenario &scenario, const Plan &plan, const std::vector<ZoneOutages> &zones);

} // namespace grondplan::outlook
