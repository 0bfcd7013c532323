#pragma once

#include "core/plan/plan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>

/// What the JSON of a plan is made of.
namespace grondplan::json {

QLatin1String severityId(Severity severity);
QLatin1String kindId(InstanceKind kind);
QLatin1String basisId(Basis basis);

/// Our amounts stay below 2^53 (limits.h), where JSON's numbers are exact.
QJsonValue number(std::int64_t value);
QJsonObject band(const Band<std::int64_t> &value);
QJsonObject band(const Band<Money> &value);
QJsonObject resources(const Resources &amounts);
QJsonObject bound(const Bound &value);
/// Of a zone that has them.
QJsonObject week(const ZonePlan &zone);
QJsonObject shedding(const ZonePlan &zone);
/// A figure with its steps.
QJsonObject explanation(const Explanation &value);
/// Parts per million, rounded; 0 of nothing.
std::int64_t share(std::int64_t used, std::int64_t offered);

template<class Values, class Make> QJsonArray array(const Values &values, Make make)
{
    QJsonArray result;
    for (const auto &value : values)
        result.append(make(value));
    return result;
}

} // namespace grondplan::json
