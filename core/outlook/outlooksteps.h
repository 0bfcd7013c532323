#pragma once

#include "core/plan/plan.h"

#include <utility>
#include <vector>

/// What the steps of an outlook are made of.
namespace grondplan::outlook {

inline QString path(const QString &list, std::size_t index, const char *field)
{
    return QStringLiteral("%1[%2].%3").arg(list).arg(index).arg(QLatin1String(field));
}

inline StepInput input(const char *name, std::int64_t value, Unit unit, const QString &text = {})
{
    return {QString::fromLatin1(name), value, unit, text};
}

/// \param formula  in the names of the inputs
inline Step step(const char *what, const QString &formula, std::vector<StepInput> inputs, std::int64_t result,
                 Unit unit)
{
    return {QString::fromLatin1(what), formula, std::move(inputs), {}, result, unit};
}

inline Step step(const char *what, const char *formula, std::vector<StepInput> inputs, std::int64_t result,
                 Unit unit)
{
    return step(what, QString::fromLatin1(formula), std::move(inputs), result, unit);
}

} // namespace grondplan::outlook
