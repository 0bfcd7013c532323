#pragma once

#include "core/plan/cost.h"
#include "core/plan/plan.h"
#include "core/project/project.h"

#include <optional>

namespace grondplan {

/// The figures of money a project is reckoned with: its own settings, and the catalogue's for the rest.
/// Refers to the project.
class Terms
{
public:
    explicit Terms(const Project &project);

    /// In the unit of the setting; none where neither the project nor its catalogue has it.
    [[nodiscard]] std::optional<std::int64_t> value(CostField field) const;
    /// What the catalogue says, whether or not the project says something else.
    [[nodiscard]] std::optional<std::int64_t> fallback(CostField field) const;
    [[nodiscard]] std::int64_t valueOr(CostField field, std::int64_t fallback) const;
    [[nodiscard]] bool isStated(CostField field) const { return m_project.costs.value(field).has_value(); }
    /// The catalogue's constant behind a setting that the project leaves open.
    [[nodiscard]] const Constant *constant(CostField field) const;
    [[nodiscard]] const Constant *constant(const char *id) const;
    /// All that have a value, in their order.
    [[nodiscard]] std::vector<CostTerm> all() const;

    /// In the project's currency, at the rate that is set or else the catalogue's, and shared out over so
    /// many months; rounded half away from zero, once. Nothing without a rate between the two.
    [[nodiscard]] std::optional<Money> converted(const Money &money, std::int64_t months = 1) const;
    /// What a server costs: converted, its month less the discount of the term, each rounded once.
    [[nodiscard]] std::optional<ProjectPrice> serverPrice(const Baseline &baseline) const;
    /// The month's price before the discount.
    [[nodiscard]] std::optional<ProjectPrice> listPrice(const Baseline &baseline) const;
    /// The sales price of a purchase: amount / (1 - margin), as the margin is a share of the sales price.
    [[nodiscard]] Money sales(const Money &purchase) const;
    [[nodiscard]] Money vat(const Money &amount) const;
    /// For how many months a server is paid: the horizon, or longer where its price is bound to more.
    [[nodiscard]] std::int64_t paidMonths(const Baseline &baseline) const;

private:
    const Project &m_project;
    std::optional<std::int64_t> m_rate;
};

/// Full months between a source's date and the day of a plan, by the last day that the date can mean; nothing
/// for no date, 0 for one that lies ahead.
std::optional<std::int64_t> ageInMonths(const QString &sourceDate, const QDate &asOf);
/// Whether a source's date lies after the day of a plan, by the first day that it can mean.
bool isLater(const QString &sourceDate, const QDate &asOf);

} // namespace grondplan
