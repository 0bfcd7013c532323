#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/value.h"
#include "core/catalogue/catalogue.h"
#include "core/project/brand.h"
#include "core/project/costs.h"
#include "core/project/layout.h"
#include "core/scenario/scenario.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace grondplan {

/// What the proposal shows and in which language; the window's language is another matter.
struct ProposalChoices
{
    QString language = QStringLiteral("en"); ///< "en" or "nl"
    QStringList sections;                    ///< section ids; empty = all
    friend bool operator==(const ProposalChoices &, const ProposalChoices &) = default;
};

/// One customer's question: scenarios, the catalogue they are planned with, and the drawing. A value.
struct Project
{
    GRONDPLAN_VALUE(Project)

    QString name;
    QString customer;
    Currency currency;
    QDate asOf; ///< the date the plans are for
    std::shared_ptr<const Catalogue> catalogue;
    std::vector<Scenario> scenarios;
    std::map<ScenarioId, Layout> layouts;
    ProposalChoices proposal;
    CostSettings costs;
    std::optional<Brand> brand; ///< unset: the proposal names no company
    std::int64_t nextId = 1;    ///< the next id to hand out, larger than every id in use

    [[nodiscard]] const Scenario *scenario(ScenarioId id) const;
    [[nodiscard]] Scenario *scenario(ScenarioId id);
    [[nodiscard]] const Scenario *scenarioNamed(const QString &name) const;

    template<class AnyId> AnyId newId() { return AnyId{nextId++}; }

    /// Equal content; the catalogues are compared by value.
    friend bool operator==(const Project &a, const Project &b);
};

/// A new project for `asOf` with the shipped catalogue, one scenario named `scenarioName` and no zones.
/// \param language  of its proposal
Project emptyProject(const QString &name, const QString &scenarioName, QDate asOf,
                     const QString &language = QStringLiteral("en"));

/// Places zones and cards that have no place yet: zones left to right, cards in a grid inside, zones grown to
/// hold them. What has a place keeps it. Deterministic.
void placeMissing(const Scenario &scenario, Layout &layout);

} // namespace grondplan
