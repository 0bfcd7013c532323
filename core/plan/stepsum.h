#pragma once

#include "core/plan/figures.h"

namespace grondplan {

/// Adds up exactly what a step is made of, and rounds once.
class StepSum
{
public:
    StepSum(const char *what, Unit unit)
    {
        m_step.what = QString::fromLatin1(what);
        m_step.unit = unit;
    }

    StepSum &formula(const char *text)
    {
        m_step.formula = QString::fromLatin1(text);
        return *this;
    }
    StepSum &input(const char *name, std::int64_t value, Unit unit, const QString &text = {})
    {
        m_step.inputs.push_back({QString::fromLatin1(name), value, unit, text});
        return *this;
    }
    StepSum &constant(const StepConstant &constant)
    {
        m_step.constants.push_back(constant);
        return *this;
    }
    StepSum &add(const Fraction &amount)
    {
        m_sum = m_sum.plus(amount);
        return *this;
    }
    [[nodiscard]] const Fraction &sum() const { return m_sum; }
    void set(const Fraction &amount) { m_sum = amount; }

    /// Only when the catalogue had all that was asked of it.
    Result<Step> step(const Figures &figures)
    {
        if (const Result<> whole = figures.result(); !whole)
            return tl::unexpected<Error>(whole.error());
        m_step.result = m_sum.roundedUp();
        return m_step;
    }

private:
    Step m_step;
    Fraction m_sum;
};

} // namespace grondplan
