#include "core/report/costwords.h"

#include "core/plan/terms.h"
#include "core/report/phrases.h"

#include <algorithm>
#include <array>

namespace grondplan::report {

/// Millionths without zeros at their end.
static QString decimalText(const Words &words, std::int64_t millionths)
{
    int decimals = 6;
    std::int64_t rest = millionths;
    while (decimals > 0 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    return words.decimal(static_cast<double>(millionths) / kPpm, decimals);
}

QString settingText(const Words &words, const Currency &currency, CostField field, std::int64_t value)
{
    switch (costField(field).unit) {
    case CostUnit::Share:
        return words.percent(value, value % 10'000 == 0 ? 0 : value % 100 == 0 ? 2 : 4);
    case CostUnit::Months:
        return words.counted("cost-value.months", value);
    case CostUnit::Amount:
        return words.money({value, currency});
    case CostUnit::Count:
        return words.number(value);
    case CostUnit::Flag:
        return words.text(value == 1 ? "cost-value.yes" : "cost-value.no");
    case CostUnit::Decimal:
        break;
    }
    const QString number = decimalText(words, value);
    return field == CostField::KwhPrice ? QString(currency.toString() + QChar(QChar::Nbsp) + number) : number;
}

QString termSource(const Words &words, const Project &project, const CostTerm &term)
{
    const Constant *constant = Terms(project).constant(term.field);
    if (term.stated || !constant)
        return words.text("cost-term.stated");
    const Provenance &from = constant->provenance;
    const QString name = sourceName(words, from.source);
    const QString source = from.estimate ? words.text("report.estimated", {name}) : name;
    return words.text("report.size", {source, words.sourceDate(from.date)});
}

QString notCountedText(const Words &words, const Plan &plan)
{
    if (plan.notCounted.isEmpty())
        return {};
    QStringList parts;
    for (const QString &part : plan.notCounted)
        parts += words.text(QString(QLatin1String("cost-part.") + part));
    return words.text("cost.not-counted", {parts.join(QLatin1String(", "))});
}

Plan salesView(const Project &project, const Plan &plan)
{
    const Terms terms(project);
    Plan view = plan;
    view.month = plan.sales.month;
    view.once = plan.sales.once;
    view.bound.month = terms.sales(plan.bound.month);
    view.bound.of = terms.sales(plan.bound.of);
    view.overTime.cost = plan.overTime.sales;
    for (ZonePlan &zone : view.zones) {
        zone.month = zone.sales;
        zone.bound.month = terms.sales(zone.bound.month);
        zone.bound.of = terms.sales(zone.bound.of);
        for (OptionLine &line : zone.options) {
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) = terms.sales(valueOf(line.month, reading));
            line.once = terms.sales(line.once);
        }
        for (LicenceLine &line : zone.licences) {
            for (const Reading reading : kReadings)
                valueOf(line.month, reading) = terms.sales(valueOf(line.month, reading));
            line.once = terms.sales(line.once);
        }
    }
    for (CostPart &part : view.parts) {
        part.month = part.salesMonth;
        part.once = part.salesOnce;
    }
    for (WorkloadCost &cost : view.byWorkload)
        cost.month = cost.sales;
    // What a purchase costs is nobody else's business.
    static constexpr std::array kShown = {CostField::Vat,          CostField::Term,    CostField::Horizon,
                                          CostField::UsdPerEur,    CostField::Pue,     CostField::Carbon,
                                          CostField::BackupPoints, CostField::Traffic, CostField::Addresses,
                                          CostField::BackupChange, CostField::OpsHours};
    std::erase_if(view.terms, [](const CostTerm &term) {
        return std::find(kShown.begin(), kShown.end(), term.field) == kShown.end();
    });
    return view;
}

} // namespace grondplan::report
