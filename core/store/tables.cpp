#include "core/store/tables.h"

namespace grondplan::store {

static constexpr std::array<TableSql, kTableCount> kTables = {{
    {"meta", "INSERT INTO meta VALUES (?, ?, ?, ?, ?, ?, ?)", "SELECT * FROM meta ORDER BY id"},
    {"proposal_section", "INSERT INTO proposal_section VALUES (?, ?)",
     "SELECT * FROM proposal_section ORDER BY position"},
    {"cost_setting", "INSERT INTO cost_setting VALUES (?, ?, ?)",
     "SELECT * FROM cost_setting ORDER BY position", 3},
    {"scenario", "INSERT INTO scenario VALUES (?, ?, ?, ?)", "SELECT * FROM scenario ORDER BY position"},
    {"scenario_answer", "INSERT INTO scenario_answer VALUES (?, ?, ?, ?)",
     "SELECT * FROM scenario_answer ORDER BY position", 3},
    {"scenario_tick", "INSERT INTO scenario_tick VALUES (?, ?, ?)",
     "SELECT * FROM scenario_tick ORDER BY position", 3},
    {"scenario_prospect", "INSERT INTO scenario_prospect VALUES (?, ?, ?, ?)",
     "SELECT * FROM scenario_prospect ORDER BY position", 3},
    {"scenario_intake", "INSERT INTO scenario_intake VALUES (?, ?, ?, ?, ?)",
     "SELECT * FROM scenario_intake ORDER BY position", 3},
    {"zone",
     "INSERT INTO zone VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM zone ORDER BY position"},
    {"zone_baseline", "INSERT INTO zone_baseline VALUES (?, ?, ?, ?, ?)",
     "SELECT * FROM zone_baseline ORDER BY position"},
    {"zone_node", "INSERT INTO zone_node VALUES (?, ?, ?, ?, ?)", "SELECT * FROM zone_node ORDER BY position",
     3},
    {"zone_licence", "INSERT INTO zone_licence VALUES (?, ?, ?, ?)",
     "SELECT * FROM zone_licence ORDER BY position", 3},
    {"zone_part", "INSERT INTO zone_part VALUES (?, ?, ?, ?)", "SELECT * FROM zone_part ORDER BY position",
     3},
    {"workload",
     "INSERT INTO workload VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
     "?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM workload ORDER BY position"},
    {"workload_port", "INSERT INTO workload_port VALUES (?, ?, ?, ?)",
     "SELECT * FROM workload_port ORDER BY position"},
    {"workload_profile", "INSERT INTO workload_profile VALUES (?, ?, ?, ?)",
     "SELECT * FROM workload_profile ORDER BY position"},
    {"workload_licence", "INSERT INTO workload_licence VALUES (?, ?, ?, ?)",
     "SELECT * FROM workload_licence ORDER BY position", 3},
    {"workload_throughput", "INSERT INTO workload_throughput VALUES (?, ?, ?, ?, ?, ?)",
     "SELECT * FROM workload_throughput ORDER BY position", 3},
    {"workload_habit", "INSERT INTO workload_habit VALUES (?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM workload_habit ORDER BY position", 3},
    {"workload_prospect", "INSERT INTO workload_prospect VALUES (?, ?, ?, ?, ?)",
     "SELECT * FROM workload_prospect ORDER BY position", 3},
    {"workload_demand", "INSERT INTO workload_demand VALUES (?, ?, ?, ?, ?, ?)",
     "SELECT * FROM workload_demand ORDER BY position", 4},
    {"volume", "INSERT INTO volume VALUES (?, ?, ?, ?, ?)", "SELECT * FROM volume ORDER BY position"},
    {"link", "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM link ORDER BY position"},
    {"layout", "INSERT INTO layout VALUES (?)", "SELECT * FROM layout ORDER BY scenario"},
    {"layout_zone", "INSERT INTO layout_zone VALUES (?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM layout_zone ORDER BY position"},
    {"layout_card", "INSERT INTO layout_card VALUES (?, ?, ?, ?, ?)",
     "SELECT * FROM layout_card ORDER BY position"},
    {"brand", "INSERT INTO brand VALUES (?, ?, ?, ?, ?, ?)", "SELECT * FROM brand ORDER BY id", 3},
    {"brand_text", "INSERT INTO brand_text VALUES (?, ?, ?, ?)", "SELECT * FROM brand_text ORDER BY position",
     3},
    {"zone_storage", "INSERT INTO zone_storage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM zone_storage ORDER BY position", 4},
    {"zone_option", "INSERT INTO zone_option VALUES (?, ?, ?, ?, ?)",
     "SELECT * FROM zone_option ORDER BY position", 4},
    {"catalogue", "INSERT INTO catalogue VALUES (?, ?)", "SELECT * FROM catalogue ORDER BY id"},
    {"baseline",
     "INSERT INTO baseline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
     "?, ?, ?)",
     "SELECT * FROM baseline ORDER BY position"},
    {"baseline_price", "INSERT INTO baseline_price VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM baseline_price ORDER BY position"},
    {"baseline_estimate", "INSERT INTO baseline_estimate VALUES (?, ?, ?)",
     "SELECT * FROM baseline_estimate ORDER BY position"},
    {"constant", "INSERT INTO constant VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM constant ORDER BY position"},
    {"licence",
     "INSERT INTO licence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM licence ORDER BY position"},
    {"template", "INSERT INTO template VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM template ORDER BY position"},
    {"template_image", "INSERT INTO template_image VALUES (?, ?, ?)",
     "SELECT * FROM template_image ORDER BY position"},
    {"reference_table", "INSERT INTO reference_table VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM reference_table ORDER BY position", 2},
    {"server_option",
     "INSERT INTO server_option VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT * FROM server_option ORDER BY position", 4},
    {"content_digest", "INSERT INTO content_digest VALUES (?, ?, ?)",
     "SELECT * FROM content_digest ORDER BY id"},
}};

const TableSql &sqlOf(Table table)
{
    return kTables[static_cast<std::size_t>(table)];
}

const std::array<TableSql, kTableCount> &allTables()
{
    return kTables;
}

} // namespace grondplan::store
