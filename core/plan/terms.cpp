#include "core/plan/terms.h"

#include <algorithm>

namespace grondplan {

Terms::Terms(const Project &project)
    : m_project(project)
    , m_rate(value(CostField::UsdPerEur))
{
}

const Constant *Terms::constant(CostField field) const
{
    const CostFieldInfo &info = costField(field);
    if (!info.constant || !m_project.catalogue)
        return nullptr;
    return m_project.catalogue->constant(QLatin1String(info.constant));
}

const Constant *Terms::constant(const char *id) const
{
    return m_project.catalogue ? m_project.catalogue->constant(QLatin1String(id)) : nullptr;
}

/// A constant is in millionths of its unit: a percent is 10,000 parts per million, a cent 10,000 millionths.
static std::int64_t fromConstant(const Constant &constant, CostUnit unit)
{
    constexpr std::int64_t kMillionthsOfCent = 10'000;
    switch (unit) {
    case CostUnit::Share:
        return constant.value / 100;
    case CostUnit::Months:
    case CostUnit::Count:
    case CostUnit::Flag:
        return constant.value / kPpm;
    case CostUnit::Amount:
        return Fraction(constant.value, kMillionthsOfCent).rounded();
    case CostUnit::Decimal:
        break;
    }
    return constant.value;
}

std::optional<std::int64_t> Terms::value(CostField field) const
{
    const std::optional<std::int64_t> own = m_project.costs.value(field);
    return own ? own : fallback(field);
}

std::optional<std::int64_t> Terms::fallback(CostField field) const
{
    const Constant *known = constant(field);
    if (!known)
        return std::nullopt;
    const CostFieldInfo &info = costField(field);
    std::int64_t value = fromConstant(*known, info.unit);
    // The catalogue's amounts are in euro.
    if (known->unit.startsWith(QLatin1String("EUR"))) {
        const std::optional<Money> amount = converted(Money{value, Currency{}});
        if (!amount)
            return std::nullopt;
        value = amount->minor;
    }
    return info.range.contains(value) ? std::optional(value) : std::nullopt;
}

std::int64_t Terms::valueOr(CostField field, std::int64_t fallback) const
{
    return value(field).value_or(fallback);
}

std::vector<CostTerm> Terms::all() const
{
    std::vector<CostTerm> terms;
    for (const CostFieldInfo &info : costFields()) {
        if (const std::optional<std::int64_t> found = value(info.field))
            terms.push_back({info.field, *found, isStated(info.field)});
    }
    return terms;
}

std::optional<Money> Terms::converted(const Money &money, std::int64_t months) const
{
    const Currency &currency = m_project.currency;
    const Fraction amount(money.minor, months);
    if (money.currency == currency)
        return Money{amount.rounded(), currency};
    if (!m_rate)
        return std::nullopt;
    const QString from = money.currency.toString();
    const QString to = currency.toString();
    if (from == QLatin1String("USD") && to == QLatin1String("EUR"))
        return Money{amount.times(kPpm, *m_rate).rounded(), currency};
    if (from == QLatin1String("EUR") && to == QLatin1String("USD"))
        return Money{amount.times(*m_rate, kPpm).rounded(), currency};
    return std::nullopt;
}

std::optional<ProjectPrice> Terms::listPrice(const Baseline &baseline) const
{
    if (!baseline.price)
        return std::nullopt;
    const std::optional<Money> month = converted(baseline.price->month);
    const std::optional<Money> once = converted(baseline.price->once);
    if (!month || !once)
        return std::nullopt;
    return ProjectPrice{*month, *once, baseline.price->month.currency != m_project.currency};
}

std::optional<ProjectPrice> Terms::serverPrice(const Baseline &baseline) const
{
    std::optional<ProjectPrice> price = listPrice(baseline);
    const std::int64_t discount = valueOr(CostField::Discount, 0);
    if (price && discount > 0)
        price->month.minor = Fraction(price->month.minor).times(kPpm - discount, kPpm).rounded();
    return price;
}

Money Terms::sales(const Money &purchase) const
{
    const std::int64_t margin = valueOr(CostField::Margin, 0);
    return {Fraction(purchase.minor).times(kPpm, kPpm - margin).rounded(), purchase.currency};
}

Money Terms::vat(const Money &amount) const
{
    return {Fraction(amount.minor).times(valueOr(CostField::Vat, 0), kPpm).rounded(), amount.currency};
}

std::int64_t Terms::paidMonths(const Baseline &baseline) const
{
    const std::int64_t bound = baseline.price ? baseline.price->termMonths : 1;
    return std::max({valueOr(CostField::Horizon, 1), valueOr(CostField::Term, 1), bound});
}

std::optional<std::int64_t> ageInMonths(const QString &sourceDate, const QDate &asOf)
{
    const QStringList parts = sourceDate.split(u'-');
    const int year = parts.value(0).toInt();
    if (year <= 0 || !asOf.isValid())
        return std::nullopt;
    const int month = parts.size() > 1 ? parts[1].toInt() : 12;
    const int day = parts.size() > 2 ? parts[2].toInt() : QDate(year, month, 1).daysInMonth();
    const QDate dated(year, month, day);
    if (!dated.isValid())
        return std::nullopt;
    std::int64_t months = (asOf.year() - dated.year()) * 12 + asOf.month() - dated.month();
    if (asOf.day() < dated.day() && asOf.day() < asOf.daysInMonth())
        --months;
    return std::max<std::int64_t>(months, 0);
}

bool isLater(const QString &sourceDate, const QDate &asOf)
{
    const QStringList parts = sourceDate.split(u'-');
    const auto numberAt = [&parts](qsizetype index) {
        return parts.size() > index ? parts[index].toInt() : 1;
    };
    const QDate first(parts.value(0).toInt(), numberAt(1), numberAt(2));
    return first.isValid() && asOf.isValid() && first > asOf;
}

} // namespace grondplan
