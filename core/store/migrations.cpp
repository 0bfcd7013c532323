#include "core/store/migrations.h"

#include "core/store/store.h"

#include <array>
#include <span>

namespace grondplan::store {

// A released step is frozen: mend a mistake with a new step. tests/data/projects holds a file of each
// version.
static constexpr const char *kToVersion1[] = {
    "CREATE TABLE meta ("
    "id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, customer TEXT NOT NULL, "
    "currency TEXT NOT NULL, as_of TEXT NOT NULL, next_id INTEGER NOT NULL, "
    "proposal_language TEXT NOT NULL) STRICT",
    "CREATE TABLE proposal_section ("
    "position INTEGER PRIMARY KEY, section TEXT NOT NULL) STRICT",
    "CREATE TABLE scenario ("
    "position INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, "
    "profile TEXT NOT NULL) STRICT",
    "CREATE TABLE zone ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES scenario (id), "
    "id INTEGER NOT NULL, name TEXT NOT NULL, tier TEXT, tolerate INTEGER NOT NULL, "
    "cpu_target_ppm INTEGER NOT NULL, memory_target_ppm INTEGER NOT NULL, "
    "node_cpu_millis INTEGER NOT NULL, node_memory_bytes INTEGER NOT NULL, "
    "pods_per_node INTEGER NOT NULL, share_bare_metal INTEGER NOT NULL, "
    "physical_cores_only INTEGER NOT NULL, vcpu_per_core_ppm INTEGER, UNIQUE (scenario, id)) STRICT",
    "CREATE TABLE zone_baseline ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, zone INTEGER NOT NULL, "
    "baseline TEXT NOT NULL, FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "CREATE TABLE workload ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, id INTEGER NOT NULL, "
    "zone INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, image TEXT NOT NULL, "
    "os TEXT NOT NULL, replicas_min INTEGER NOT NULL, replicas_usual INTEGER NOT NULL, "
    "replicas_max INTEGER NOT NULL, cpu_millis INTEGER NOT NULL, cpu_limit_millis INTEGER, "
    "cpu_basis TEXT NOT NULL, memory_bytes INTEGER NOT NULL, memory_limit_bytes INTEGER, "
    "memory_basis TEXT NOT NULL, disk_bytes INTEGER NOT NULL, gpus INTEGER NOT NULL, "
    "stateful INTEGER NOT NULL, per_node INTEGER NOT NULL, transient INTEGER NOT NULL, "
    "active INTEGER NOT NULL, one_per_host INTEGER NOT NULL, from_file TEXT NOT NULL, "
    "from_line INTEGER NOT NULL, from_column INTEGER NOT NULL, note TEXT NOT NULL, "
    "UNIQUE (scenario, id), FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "CREATE TABLE workload_port ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "port TEXT NOT NULL, FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE workload_profile ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "profile TEXT NOT NULL, "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE volume ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "name TEXT NOT NULL, size_bytes INTEGER, "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE link ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, id INTEGER NOT NULL, "
    "source INTEGER NOT NULL, target INTEGER NOT NULL, why TEXT NOT NULL, "
    "bandwidth_megabits INTEGER, UNIQUE (scenario, id), "
    "FOREIGN KEY (scenario, source) REFERENCES workload (scenario, id), "
    "FOREIGN KEY (scenario, target) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE layout ("
    "scenario INTEGER PRIMARY KEY) STRICT",
    "CREATE TABLE layout_zone ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES layout (scenario), "
    "zone INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL, "
    "height REAL NOT NULL, UNIQUE (scenario, zone)) STRICT",
    "CREATE TABLE layout_card ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES layout (scenario), "
    "workload INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL, UNIQUE (scenario, workload)) STRICT",
    "CREATE TABLE catalogue ("
    "id INTEGER PRIMARY KEY CHECK (id = 1), version TEXT NOT NULL) STRICT",
    "CREATE TABLE baseline ("
    "position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, provider TEXT NOT NULL, "
    "model TEXT NOT NULL, location TEXT NOT NULL, cpu_model TEXT NOT NULL, "
    "sockets INTEGER NOT NULL, cores INTEGER NOT NULL, threads INTEGER NOT NULL, "
    "numa_nodes INTEGER NOT NULL, memory_bytes INTEGER NOT NULL, disk_type TEXT NOT NULL, "
    "disk_count INTEGER NOT NULL, disk_size_bytes INTEGER NOT NULL, raid TEXT NOT NULL, "
    "nic_megabits INTEGER NOT NULL, gpu_model TEXT NOT NULL, gpus INTEGER NOT NULL, "
    "power_idle_watts INTEGER NOT NULL, power_max_watts INTEGER NOT NULL, "
    "source TEXT NOT NULL, source_date TEXT NOT NULL, estimate INTEGER NOT NULL, "
    "confidence TEXT NOT NULL, source_note TEXT NOT NULL) STRICT",
    "CREATE TABLE baseline_price ("
    "position INTEGER PRIMARY KEY, baseline TEXT NOT NULL UNIQUE REFERENCES baseline (id), "
    "month_minor INTEGER NOT NULL, month_currency TEXT NOT NULL, "
    "once_minor INTEGER NOT NULL, once_currency TEXT NOT NULL, basis TEXT NOT NULL, "
    "source TEXT NOT NULL, source_date TEXT NOT NULL, estimate INTEGER NOT NULL, "
    "confidence TEXT NOT NULL, source_note TEXT NOT NULL) STRICT",
    "CREATE TABLE baseline_estimate ("
    "position INTEGER PRIMARY KEY, baseline TEXT NOT NULL REFERENCES baseline (id), "
    "field TEXT NOT NULL) STRICT",
    "CREATE TABLE constant ("
    "position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, value INTEGER NOT NULL, "
    "low INTEGER, high INTEGER, unit TEXT NOT NULL, basis TEXT NOT NULL, "
    "source TEXT NOT NULL, source_date TEXT NOT NULL, estimate INTEGER NOT NULL, "
    "confidence TEXT NOT NULL, source_note TEXT NOT NULL) STRICT",
    "CREATE TABLE licence ("
    "position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, vendor TEXT NOT NULL, "
    "product TEXT NOT NULL, edition TEXT NOT NULL, category TEXT NOT NULL, "
    "metric TEXT NOT NULL, price_minor INTEGER, price_currency TEXT, period TEXT NOT NULL, "
    "minimum_rule TEXT NOT NULL, formula TEXT NOT NULL, source TEXT NOT NULL, "
    "source_date TEXT NOT NULL, estimate INTEGER NOT NULL, confidence TEXT NOT NULL, "
    "source_note TEXT NOT NULL) STRICT",
    "CREATE TABLE template ("
    "position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, palette_group TEXT NOT NULL, "
    "cpu_millis INTEGER NOT NULL, memory_bytes INTEGER NOT NULL, "
    "disk_bytes INTEGER NOT NULL, replicas INTEGER NOT NULL, stateful INTEGER NOT NULL, "
    "source TEXT NOT NULL, source_date TEXT NOT NULL, estimate INTEGER NOT NULL, "
    "confidence TEXT NOT NULL, source_note TEXT NOT NULL) STRICT",
    "CREATE TABLE template_image ("
    "position INTEGER PRIMARY KEY, template TEXT NOT NULL REFERENCES template (id), "
    "image TEXT NOT NULL) STRICT",
    "CREATE TABLE content_digest ("
    "id INTEGER PRIMARY KEY CHECK (id = 1), algorithm TEXT NOT NULL, digest BLOB NOT NULL) STRICT",
    "PRAGMA application_id = 1196576844",
    "PRAGMA user_version = 1",
};
static_assert(kApplicationId == 1196576844);

// What the detailed profile reckons with, and the tables of the method.
static constexpr const char *kToVersion2[] = {
    "ALTER TABLE zone ADD COLUMN hypervisor TEXT NOT NULL DEFAULT 'kvm'",
    "ALTER TABLE zone ADD COLUMN pinned_vcpus INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE zone ADD COLUMN reservation TEXT NOT NULL DEFAULT 'gke'",
    "ALTER TABLE zone ADD COLUMN distribution TEXT NOT NULL DEFAULT 'kubeadm'",
    "ALTER TABLE zone ADD COLUMN highly_available INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE zone ADD COLUMN shared_control_plane INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE reference_table ("
    "position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, unit TEXT NOT NULL, "
    "meaning TEXT NOT NULL, columns TEXT NOT NULL, cells TEXT NOT NULL, "
    "source TEXT NOT NULL, source_date TEXT NOT NULL, estimate INTEGER NOT NULL, "
    "confidence TEXT NOT NULL, source_note TEXT NOT NULL) STRICT",
    "PRAGMA user_version = 2",
};

// Where zones may place what runs in them, and which parts of the platform they do without; what a project
// says about money, for how long one is bound to a price, and licences by rule; intakes; whose proposal it
// is.
static constexpr const char *kToVersion3[] = {
    "ALTER TABLE zone ADD COLUMN tenants_apart INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE zone ADD COLUMN systems_apart INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE zone ADD COLUMN mixed_types INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE zone ADD COLUMN racks INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE zone_baseline ADD COLUMN stock INTEGER",
    "CREATE TABLE zone_node ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, zone INTEGER NOT NULL, "
    "cpu_millis INTEGER NOT NULL, memory_bytes INTEGER NOT NULL, "
    "FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "ALTER TABLE workload ADD COLUMN tenant TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE workload ADD COLUMN isolated INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE workload ADD COLUMN one_numa_node INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE workload ADD COLUMN disk_basis TEXT NOT NULL DEFAULT 'stated'",
    "CREATE TABLE cost_setting ("
    "position INTEGER PRIMARY KEY, setting TEXT NOT NULL UNIQUE, value INTEGER NOT NULL) STRICT",
    "ALTER TABLE baseline_price ADD COLUMN term_months INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE licence ADD COLUMN unit TEXT NOT NULL DEFAULT 'none'",
    "ALTER TABLE licence ADD COLUMN pack INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE licence ADD COLUMN processor_minimum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE licence ADD COLUMN server_minimum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE licence ADD COLUMN order_minimum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE licence ADD COLUMN guests INTEGER NOT NULL DEFAULT -1",
    "CREATE TABLE zone_licence ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, zone INTEGER NOT NULL, "
    "licence TEXT NOT NULL, FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "CREATE TABLE workload_licence ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "licence TEXT NOT NULL, "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE workload_throughput ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "iops INTEGER NOT NULL, writes_ppm INTEGER NOT NULL, outside_megabits INTEGER NOT NULL, "
    "UNIQUE (scenario, workload), "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE workload_habit ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "own_kernel INTEGER NOT NULL, unpackaged INTEGER NOT NULL, operated INTEGER NOT NULL, "
    "releases INTEGER, UNIQUE (scenario, workload), "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE scenario_answer ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES scenario (id), "
    "question TEXT NOT NULL, value INTEGER NOT NULL, UNIQUE (scenario, question)) STRICT",
    "CREATE TABLE scenario_tick ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES scenario (id), "
    "line TEXT NOT NULL, UNIQUE (scenario, line)) STRICT",
    "CREATE TABLE scenario_prospect ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES scenario (id), "
    "prospect TEXT NOT NULL, ppm INTEGER NOT NULL, UNIQUE (scenario, prospect)) STRICT",
    "CREATE TABLE workload_prospect ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "prospect TEXT NOT NULL, ppm INTEGER NOT NULL, UNIQUE (scenario, workload, prospect), "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE scenario_intake ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES scenario (id), "
    "field TEXT NOT NULL, text TEXT, number INTEGER, UNIQUE (scenario, field), "
    "CHECK ((text IS NULL) <> (number IS NULL))) STRICT",
    "CREATE TABLE zone_part ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, zone INTEGER NOT NULL, "
    "off TEXT NOT NULL, UNIQUE (scenario, zone, off), "
    "FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "CREATE TABLE brand ("
    "id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, logo BLOB, "
    "logo_is_svg INTEGER NOT NULL, text_colour TEXT, accent_colour TEXT) STRICT",
    "CREATE TABLE brand_text ("
    "position INTEGER PRIMARY KEY, field TEXT NOT NULL, language TEXT NOT NULL, "
    "text TEXT NOT NULL) STRICT",
    "PRAGMA user_version = 3",
};

/// Weekly curves, what may be left down, storage, and options of servers.
static constexpr const char *kToVersion4[] = {
    "CREATE TABLE workload_demand ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, workload INTEGER NOT NULL, "
    "sheddable INTEGER NOT NULL, week_profile TEXT NOT NULL, week_shares TEXT NOT NULL, "
    "UNIQUE (scenario, workload), "
    "FOREIGN KEY (scenario, workload) REFERENCES workload (scenario, id)) STRICT",
    "CREATE TABLE zone_storage ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, zone INTEGER NOT NULL, "
    "kind TEXT NOT NULL, copies INTEGER NOT NULL, data_chunks INTEGER NOT NULL, "
    "coding_chunks INTEGER NOT NULL, boot TEXT NOT NULL, boot_bytes INTEGER, memory_ppm INTEGER, "
    "ballooning INTEGER NOT NULL, UNIQUE (scenario, zone), "
    "FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "CREATE TABLE zone_option ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, zone INTEGER NOT NULL, "
    "server_option TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (scenario, zone, server_option), "
    "FOREIGN KEY (scenario, zone) REFERENCES zone (scenario, id)) STRICT",
    "CREATE TABLE server_option ("
    "position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, baselines TEXT NOT NULL, disks INTEGER NOT NULL, "
    "memory_bytes INTEGER NOT NULL, nic_megabits INTEGER NOT NULL, most INTEGER NOT NULL, "
    "month_minor INTEGER NOT NULL, month_currency TEXT NOT NULL, once_minor INTEGER NOT NULL, "
    "once_currency TEXT NOT NULL, basis TEXT NOT NULL, source TEXT NOT NULL, date TEXT NOT NULL, "
    "estimate INTEGER NOT NULL, confidence TEXT NOT NULL, note TEXT NOT NULL, "
    "term_months INTEGER NOT NULL) STRICT",
    "PRAGMA user_version = 4",
};

/// What is said of a link; how servers draw power, and who says so.
static constexpr const char *kToVersion5[] = {
    "ALTER TABLE link ADD COLUMN protocol TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE link ADD COLUMN port INTEGER",
    "ALTER TABLE link ADD COLUMN level TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE link ADD COLUMN latency_micros INTEGER",
    "ALTER TABLE link ADD COLUMN both_ways INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE baseline ADD COLUMN power_curve TEXT NOT NULL DEFAULT 'straight'",
    "ALTER TABLE baseline ADD COLUMN power_basis TEXT NOT NULL DEFAULT ''",
    "PRAGMA user_version = 5",
};

/// Where servers stand; what is drawn beside the plan, and how.
static constexpr const char *kToVersion6[] = {
    "ALTER TABLE zone ADD COLUMN site TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE layout_note ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES layout (scenario), "
    "note INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL, height REAL NOT NULL, "
    "text TEXT NOT NULL, colour TEXT NOT NULL, picture BLOB NOT NULL, UNIQUE (scenario, note)) STRICT",
    "CREATE TABLE layout_mark ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES layout (scenario), "
    "mark TEXT NOT NULL, kind TEXT NOT NULL, object INTEGER NOT NULL, "
    "UNIQUE (scenario, mark, kind, object)) STRICT",
    "CREATE TABLE layout_layer ("
    "position INTEGER PRIMARY KEY, scenario INTEGER NOT NULL REFERENCES layout (scenario), "
    "layer TEXT NOT NULL, mark TEXT NOT NULL, UNIQUE (scenario, layer, mark)) STRICT",
    "PRAGMA user_version = 6",
};

/// A part of the platform that a zone has although a workload does the same, beside those it does without.
static constexpr const char *kToVersion7[] = {
    "ALTER TABLE zone_part ADD COLUMN wanted INTEGER NOT NULL DEFAULT 0",
    "PRAGMA user_version = 7",
};

/// What brings a file from one version to the next; its last statement sets the version.
struct Step
{
    int to;
    std::span<const char *const> statements;
};

static constexpr std::array kSteps = {Step{1, kToVersion1}, Step{2, kToVersion2}, Step{3, kToVersion3},
                                      Step{4, kToVersion4}, Step{5, kToVersion5}, Step{6, kToVersion6},
                                      Step{7, kToVersion7}};
static_assert(kSteps.back().to == kSchemaVersion);

static Result<> run(Connection &connection, const Step &step)
{
    for (const char *statement : step.statements) {
        if (Result<> done = connection.run(statement); !done)
            return done;
    }
    return connection.expectNoRows("PRAGMA foreign_key_check");
}

Result<> migrate(Connection &connection, int from, int to)
{
    for (const Step &step : kSteps) {
        if (step.to <= from || step.to > to)
            continue;
        if (Result<> begun = connection.run("BEGIN"); !begun)
            return begun;
        if (Result<> done = run(connection, step); !done) {
            // Its own failure would add nothing: the connection is given up either way.
            static_cast<void>(connection.run("ROLLBACK"));
            return done;
        }
        if (Result<> done = connection.run("COMMIT"); !done)
            return done;
    }
    return {};
}

Result<QStringList> schemaOf(Connection &connection)
{
    QSqlQuery query =
        connection.query("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY name");
    if (!query.exec())
        return connection.failed(query);
    QStringList schema;
    while (query.next()) {
        for (int column = 0; column < 4; ++column)
            schema.append(query.value(column).toString());
    }
    if (query.lastError().isValid())
        return connection.failed(query);
    return schema;
}

Result<QStringList> expectedSchema(int version)
{
    Connection connection(QStringLiteral("schema"));
    if (Result<> opened = connection.openEmpty(); !opened)
        return tl::make_unexpected(opened.error());
    if (Result<> made = migrate(connection, 0, version); !made)
        return tl::make_unexpected(made.error());
    return schemaOf(connection);
}

} // namespace grondplan::store
