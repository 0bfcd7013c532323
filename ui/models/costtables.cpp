#include "ui/models/costtables.h"

#include "core/report/costwords.h"

#include <algorithm>

namespace grondplan::ui {

CostTables::CostTables(const Project &project, const Plan &plan, const Words &words)
    : m_project(project)
    , m_plan(plan)
    , m_words(words)
{
}

TableCell CostTables::money(const Money &amount, const QString &figure) const
{
    return TableCell::number(CellFormat::Money, amount.minor, figure);
}

FigureTable CostTables::parts() const
{
    FigureTable table;
    table.currency = m_plan.currency;
    table.columns = {{tr("Part"), false}, {tr("Zone"), false},        {tr("A month"), true},
                     {tr("Once"), true},  {tr("Sold a month"), true}, {tr("Sold once"), true}};
    const Scenario *scenario = m_project.scenario(m_plan.scenario);
    for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
        const CostPart &part = m_plan.parts[i];
        const Zone *zone = scenario != nullptr ? scenario->zone(part.zone) : nullptr;
        const QString path = QStringLiteral("cost.parts[%1].").arg(i);
        table.rows.push_back(
            {TableCell::words(m_words.text(QString(QLatin1String("report.part.") + part.part))),
             TableCell::words(zone != nullptr ? zone->name : QString()),
             money(part.month, path + QLatin1String("month_cents")),
             money(part.once, path + QLatin1String("once_cents")),
             money(part.salesMonth, path + QLatin1String("sales_month_cents")),
             money(part.salesOnce, path + QLatin1String("sales_once_cents"))});
    }
    addTotals(table);
    return table;
}

void CostTables::addTotals(FigureTable &table) const
{
    const Sales &sales = m_plan.sales;
    const TableCell empty = TableCell::words({});
    table.rows.push_back({TableCell::words(tr("Total")), empty,
                          money(m_plan.month.likely, QStringLiteral("cost.month_cents.likely")),
                          money(m_plan.once, QStringLiteral("cost.once_cents")),
                          money(sales.month.likely, QStringLiteral("cost.sales.month_cents.likely")),
                          money(sales.once, QStringLiteral("cost.sales.once_cents"))});
    const auto vat = std::find_if(m_plan.terms.begin(), m_plan.terms.end(),
                                  [](const CostTerm &term) { return term.field == CostField::Vat; });
    if (vat != m_plan.terms.end()) {
        table.rows.push_back(
            {TableCell::words(
                 tr("VAT, %1").arg(report::settingText(m_words, m_plan.currency, vat->field, vat->value))),
             empty, empty, empty, money(sales.vatMonth, QStringLiteral("cost.vat.month_cents")),
             money(sales.vatOnce, QStringLiteral("cost.vat.once_cents"))});
        table.rows.push_back(
            {TableCell::words(tr("With VAT")), empty, empty, empty,
             money(sales.month.likely + sales.vatMonth, QStringLiteral("cost.with_vat.month_cents")),
             money(sales.once + sales.vatOnce, QStringLiteral("cost.with_vat.once_cents"))});
    }
    const QString months = m_words.counted("cost-value.months", m_plan.overTime.months);
    table.rows.push_back({TableCell::words(tr("Over %1").arg(months)), empty,
                          money(m_plan.overTime.cost, QStringLiteral("cost.over_time.cost_cents")), empty,
                          money(m_plan.overTime.sales, QStringLiteral("cost.over_time.sales_cents")), empty});
}

FigureTable CostTables::licences() const
{
    FigureTable table;
    table.currency = m_plan.currency;
    table.columns = {{tr("Licence"), false}, {tr("Zone"), false}, {tr("How many"), true},
                     {tr("A month"), true},  {tr("Once"), true},  {tr("Counted by"), false}};
    const Scenario *scenario = m_project.scenario(m_plan.scenario);
    for (std::size_t z = 0; z < m_plan.zones.size(); ++z) {
        const ZonePlan &plan = m_plan.zones[z];
        const Zone *zone = scenario != nullptr ? scenario->zone(plan.zone) : nullptr;
        for (std::size_t i = 0; i < plan.licences.size(); ++i) {
            const LicenceLine &line = plan.licences[i];
            const Licence *licence = m_project.catalogue->licence(line.id);
            const QString path = QStringLiteral("zones[%1].licences[%2].").arg(z).arg(i);
            table.rows.push_back(
                {TableCell::words(licence != nullptr ? tr("%1 %2").arg(licence->product, licence->edition)
                                                     : line.id),
                 TableCell::words(zone != nullptr ? zone->name : QString()),
                 TableCell::number(CellFormat::Count, line.units.likely,
                                   path + QLatin1String("units.likely")),
                 money(line.month.likely, path + QLatin1String("month_cents.likely")),
                 money(line.once, path + QLatin1String("once_cents")),
                 TableCell::words(licence != nullptr ? licence->metric : QString())});
        }
    }
    return table;
}

FigureTable CostTables::terms() const
{
    FigureTable table;
    table.columns = {{tr("Figure"), false}, {tr("Value"), true}, {tr("On whose word"), false}};
    for (std::size_t i = 0; i < m_plan.terms.size(); ++i) {
        const CostTerm &term = m_plan.terms[i];
        const QString name =
            m_words.text(QString(QLatin1String("cost-setting.") + QLatin1String(costField(term.field).id)));
        table.rows.push_back(
            {TableCell::words(name),
             TableCell::wordsFor(report::settingText(m_words, m_plan.currency, term.field, term.value),
                                 term.value, QStringLiteral("cost.terms[%1].value").arg(i)),
             TableCell::words(report::termSource(m_words, m_project, term))});
    }
    return table;
}

} // namespace grondplan::ui
