#pragma once

#include "core/plan/plan.h"
#include "ui/models/figuretable.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// A plan as tables, in the words of the window. The project must be the one that was planned; names it no
/// longer has are left empty.
class PlanTables
{
    Q_DECLARE_TR_FUNCTIONS(PlanTables)
public:
    PlanTables(const Project &project, const Plan &plan, const Words &words);

    /// One line for every figure of a zone, with its low, likely and high reading.
    /// \param zone  index into Plan::zones
    [[nodiscard]] FigureTable zone(std::size_t zone) const;
    [[nodiscard]] FigureTable zones() const; ///< a line for every zone
    [[nodiscard]] FigureTable overhead(std::size_t zone) const;
    [[nodiscard]] FigureTable workloads() const;
    [[nodiscard]] FigureTable servers() const;
    [[nodiscard]] FigureTable assumptions() const;

    [[nodiscard]] QString zoneName(ZoneId id) const;
    [[nodiscard]] QString workloadName(WorkloadId id) const;

private:
    [[nodiscard]] QString tierName(Tier tier) const;
    [[nodiscard]] QString baselineName(const QString &id) const;
    [[nodiscard]] QString sourceOf(const QString &constant) const;
    [[nodiscard]] TableCell shareCell(const Band<std::int64_t> &share, const QString &path) const;
    /// Power and backups, where the plan has them.
    void addStorage(const ZonePlan &zone, const QString &path,
                    std::vector<std::vector<TableCell>> &rows) const;
    void addDemand(const ZonePlan &zone, const QString &path,
                   std::vector<std::vector<TableCell>> &rows) const;
    void addRunning(const ZonePlan &zone, const QString &path,
                    std::vector<std::vector<TableCell>> &rows) const;
    [[nodiscard]] TableCell survives(const ZonePlan &zone, const QString &figure) const;

    const Project &m_project;
    const Plan &m_plan;
    const Words &m_words;
    const Scenario *m_scenario;
};

} // namespace grondplan::ui
