#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace grondplan {

/// One line of a comparison: the same figure of several plans. An absent value means that the plan has no
/// such figure.
struct ComparedFigure
{
    QString id; ///< one of comparedFigures(); in words "compare.ID"
    Unit unit = Unit::None;
    std::vector<std::optional<Band<std::int64_t>>> values;
    bool lessIsBetter = true;
    bool judged = true; ///< false: neither more nor less is better in itself

    friend bool operator==(const ComparedFigure &, const ComparedFigure &) = default;
};

/// A workload that differs between scenarios.
struct ComparedWorkload
{
    QString name;
    QStringList differences; ///< ids: "added", "removed", "size", "replicas", "tier"; in words "compare.ID"
    std::vector<QStringList> bySide; ///< the same of each plan apart; the first has none

    friend bool operator==(const ComparedWorkload &, const ComparedWorkload &) = default;
};

struct Comparison
{
    std::vector<QString> scenarios; ///< with the project's name before them where the projects differ
    std::vector<ComparedFigure> figures;
    std::vector<ComparedWorkload> workloads; ///< the others against the first; by name

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// One side of a comparison: a scenario in its project, with its plan.
struct Compared
{
    const Project *project = nullptr;
    const Plan *plan = nullptr;
};

/// The ids of the figures compared, in their order:
/// "servers"; "month" (cents; absent in another currency than the first's); "density" (thousandths of an
/// instance a server, Unit::None; absent without servers); "node-vms" (absent where no tier has them);
/// "cpu-utilisation", "memory-utilisation" (ppm of what the servers offer; absent without servers);
/// "effective-cpu" (need with all overhead); "failures-survived" (the least of the zones, 0 where not proved;
/// absent without servers); "unplaced"; "workloads" (those placed or to be placed); "assumed-sizes";
/// "proven-gap" (ppm; absent without servers).
QStringList comparedFigures();

/// Two or more plans side by side; the first is what the others are measured against. Workloads are the same
/// when their names are, the second of a name being compared with the second; those switched off do not
/// count.
Comparison compare(const std::vector<Compared> &sides);

} // namespace grondplan
