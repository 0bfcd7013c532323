#pragma once

#include <array>
#include <cstddef>

namespace grondplan::store {

/// The tables of a project file, in the order in which they are written, read and digested. Rows are read in
/// the order of their primary key.
enum class Table
{
    Meta,
    ProposalSection,
    CostSetting,
    Scenario,
    ScenarioAnswer,
    ScenarioTick,
    ScenarioProspect,
    ScenarioIntake,
    Zone,
    ZoneBaseline,
    ZoneNode,
    ZoneLicence,
    ZonePart,
    Workload,
    WorkloadPort,
    WorkloadProfile,
    WorkloadLicence,
    WorkloadThroughput,
    WorkloadHabit,
    WorkloadProspect,
    WorkloadDemand,
    Volume,
    Link,
    Layout,
    LayoutZone,
    LayoutCard,
    LayoutNote,
    LayoutMark,
    LayoutLayer,
    Brand,
    BrandText,
    ZoneStorage,
    ZoneOption,
    Catalogue,
    Baseline,
    BaselinePrice,
    BaselineEstimate,
    Constant,
    Licence,
    Template,
    TemplateImage,
    ReferenceTable,
    ServerOption,
    ContentDigest,
};

/// How a table of the newest version is written and read. Fixed texts: no SQL is ever put together from
/// parts.
struct TableSql
{
    const char *name;
    const char *insert;
    const char *select;
    int since = 1; ///< the version of the schema that brought it
};

inline constexpr std::size_t kTableCount = 44;

const TableSql &sqlOf(Table table);
/// All tables, in their order; the digest itself is the last and no part of what is digested.
const std::array<TableSql, kTableCount> &allTables();

} // namespace grondplan::store
