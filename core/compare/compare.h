#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace grondplan {

/// One line of a comparison: the same figure of several plans. An absent value means that the plan has no such figure.
struct ComparedFigure
{
    QString id;   ///< "servers", "month", "density", "cpu-utilisation", ... ; in words "compare.ID"
    Unit unit = Unit::None;
    std::vector<std::optional<Band<std::int64_t>>> values;
    bool lessIsBetter = true;

    friend bool operator==(const ComparedFigure &, const ComparedFigure &) = default;
};

/// A workload that differs between scenarios.
struct ComparedWorkload
{
    QString name;
    QStringList differences; ///< ids: "added", "removed", "size", "replicas", "tier"

    friend bool operator==(const ComparedWorkload &, const ComparedWorkload &) = default;
};

struct Comparison
{
    std::vector<QString> scenarios;
    std::vector<ComparedFigure> figures;
    std::vector<ComparedWorkload> workloads; ///< the others against the first

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// One side of a comparison: a scenario in its project, with its plan.
struct Compared
{
    const Project *project = nullptr;
    const Plan *plan = nullptr;
};

/// Two or more plans side by side; the first is what the others are measured against.
Comparison compare(const std::vector<Compared> &sides);

} // namespace grondplan
