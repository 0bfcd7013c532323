#pragma once

#include "core/plan/plan.h"
#include "ui/models/figuretable.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// What a plan costs, as tables in the words of the window: purchase and sales prices side by side. The
/// project must be the one that was planned.
class CostTables
{
    Q_DECLARE_TR_FUNCTIONS(CostTables)
public:
    CostTables(const Project &project, const Plan &plan, const Words &words);

    /// A line for every part of every zone, then the totals without and with VAT.
    [[nodiscard]] FigureTable parts() const;
    [[nodiscard]] FigureTable licences() const; ///< a line for every licence of a zone
    /// The figures that all of it is reckoned with, and on whose word.
    [[nodiscard]] FigureTable terms() const;

private:
    [[nodiscard]] TableCell money(const Money &amount, const QString &figure) const;
    void addTotals(FigureTable &table) const;

    const Project &m_project;
    const Plan &m_plan;
    const Words &m_words;
};

} // namespace grondplan::ui
