#pragma once

#include "core/base/fraction.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/value.h"
#include "core/scenario/tier.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace grondplan {

/// Where a figure comes from. `date` is as precise as the source is: "2026", "2026-09" or "2026-09-16", or
/// empty.
struct Provenance
{
    QString source;
    QString date;
    bool estimate = false; ///< has no published source; is shown as an estimate wherever it is shown
    QString confidence;    ///< "high", "medium" or "low"
    QString note;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A price without VAT.
struct Price
{
    Money month;
    Money once;    ///< setup fee, 0 where there is none
    QString basis; ///< as the source words it: "sourced", "estimate ...", a list or a quote
    Provenance provenance;
    int termMonths = 1; ///< for how many months one is bound to it

    friend bool operator==(const Price &, const Price &) = default;
};

enum class Raid
{
    None,
    Raid1,
    Raid10,
    Raid5,
    Raid6
};

/// How what a server draws goes from its idle state to its full load.
enum class PowerCurve
{
    Straight, ///< evenly with the load: all that is known where only the two ends are published
    Tdp       ///< as the share of its TDP that a processor draws at 0, 10, 50 and 100 % of load
};

/// A server one can order: what it has, what it costs, and who says so.
struct Baseline
{
    GRONDPLAN_VALUE(Baseline)

    QString id;
    QString provider;
    QString model;
    QString location;
    QString cpuModel;
    int sockets = 1;
    int cores = 0;   ///< physical, of all sockets together
    int threads = 0; ///< of all sockets together
    int numaNodes = 1;
    Bytes memory;
    QString diskType;
    int diskCount = 0;
    Bytes diskSize; ///< of one disk
    Raid raid = Raid::None;
    Megabits nic;
    QString gpuModel;
    int gpus = 0;
    Watts powerIdle;
    Watts powerMax;
    PowerCurve powerCurve = PowerCurve::Straight;
    QString powerBasis;         ///< how those watts were measured or worked out; empty: nobody says
    std::optional<Price> price; ///< unset: can be planned on, and the plan says that it has no price
    QStringList estimatedFields;
    Provenance provenance;

    friend bool operator==(const Baseline &, const Baseline &);
};

/// What a server can have beyond its baseline, at a price of its own; a server may have several of one.
struct ServerOption
{
    QString id;
    QStringList baselines; ///< ids of those that can have it
    int disks = 0;         ///< more of the disks that the server has; of a pair that is mirrored RAID 10
    Bytes memory;          ///< more of it
    Megabits nic;          ///< the network card instead of the one of the baseline; 0 = no other
    int most = 1;          ///< how many a server can have
    Price price;

    friend bool operator==(const ServerOption &, const ServerOption &) = default;
};

/// A server with so many of an option in it.
Baseline withOption(Baseline baseline, const ServerOption &option, std::int64_t count);

/// What the disks of a server hold after RAID.
/// \source usable capacity by level: n disks of size s give RAID 1: s, RAID 10: n s / 2, RAID 5: (n - 1) s,
/// RAID 6: (n - 2) s
Bytes usableDisk(const Baseline &baseline);

/// One constant of the method. Values are in millionths of `unit`, so that 12.5 % is 12'500'000 and nothing
/// is rounded.
struct Constant
{
    QString id;
    std::int64_t value = 0;
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    QString unit;
    QString basis; ///< "measured", "published", "derived", "standard", "convention", "rule of thumb" or
                   ///< "estimate"
    Provenance provenance;

    friend bool operator==(const Constant &, const Constant &) = default;
};

/// A table of the method as its source publishes it. Cells are the source's texts, empty where it has none.
struct ReferenceTable
{
    QString id;
    QString unit;
    QString meaning; ///< how its rows are to be read, where the columns do not say it
    QStringList columns;
    std::vector<QStringList> rows; ///< each as long as `columns`, where those are named
    Provenance provenance;

    /// A cell as a number in millionths; nothing where there is no such cell or it is no number.
    [[nodiscard]] std::optional<std::int64_t> number(std::size_t row, qsizetype column) const;
    friend bool operator==(const ReferenceTable &, const ReferenceTable &) = default;
};

/// What a licence is counted by.
enum class LicenceUnit
{
    None,   ///< comes with something else, or is free
    Core,   ///< physical cores; virtual ones where a VM is licensed by itself
    Socket, ///< processors
    Server
};
/// "none", "core", "socket", "server".
QString licenceUnitId(LicenceUnit unit);
std::optional<LicenceUnit> licenceUnitFromId(const QString &id);

/// How a vendor counts: units of each server, with minimums, in whole packs.
struct LicenceRule
{
    LicenceUnit unit = LicenceUnit::None;
    int pack = 1;             ///< units that are sold together: 16 cores, 2 sockets
    int processorMinimum = 0; ///< cores of a processor at least, or of a VM
    int serverMinimum = 0;    ///< cores of a server at least
    int orderMinimum = 0;     ///< units of everything together at least
    /// Of an operating system for guests: how many of its VMs one full licensing of a server covers, more of
    /// it for more; 0 = any number. -1: no such licence.
    int guests = -1;

    friend bool operator==(const LicenceRule &, const LicenceRule &) = default;
};

/// A licence or subscription, as its vendor counts it; the texts are the source's.
struct Licence
{
    GRONDPLAN_VALUE(Licence)

    QString id;
    QString vendor;
    QString product;
    QString edition;
    QString category;
    QString metric;
    std::optional<Money> price;
    QString period; ///< "once", "month" or "year"
    QString minimumRule;
    QString formula;
    Provenance provenance;
    LicenceRule rule{};

    friend bool operator==(const Licence &, const Licence &);
};

/// A kind of workload in the palette, with a size for when nothing is stated.
struct Template
{
    GRONDPLAN_VALUE(Template)

    QString id;    ///< "database", "web", ...; its name in words is core/text's
    QString group; ///< palette section: "data", "application", "platform", "desktop"
    MilliCpu cpu;
    Bytes memory;
    Bytes disk;
    std::int64_t replicas = 1;
    bool stateful = false;
    QStringList
        images; ///< image names it stands for: the last part of the path, without tag, e.g. "postgres"
    Provenance provenance;

    friend bool operator==(const Template &, const Template &);
};

/// Everything the method takes from outside: servers, constants, licences, templates; each figure with its
/// source. A project keeps its own copy, so that an old plan stays what it was.
struct Catalogue
{
    GRONDPLAN_VALUE(Catalogue)

    QString version;                 ///< date on which the data was compiled
    std::vector<Baseline> baselines; ///< in the order in which they are offered
    std::map<QString, Constant> constants;
    std::vector<Licence> licences;
    std::vector<Template> templates;
    std::map<QString, ReferenceTable> tables;
    std::vector<ServerOption> options{};

    [[nodiscard]] const Baseline *baseline(const QString &id) const;
    [[nodiscard]] const Constant *constant(const QString &id) const;
    [[nodiscard]] const ReferenceTable *table(const QString &id) const;
    /// Who says what a constant or a table says; nullptr where neither is known.
    [[nodiscard]] const Provenance *provenance(const QString &id) const;
    [[nodiscard]] const Licence *licence(const QString &id) const;
    [[nodiscard]] const ServerOption *option(const QString &id) const;
    [[nodiscard]] const Template *templateOf(const QString &id) const;
    /// The template an image name stands for; nullptr where none is known. "docker.io/library/postgres:16"
    /// gives "database".
    [[nodiscard]] const Template *templateForImage(const QString &image) const;
    /// The baseline a tier is planned on when the architect names none.
    [[nodiscard]] static QString referenceBaseline(Tier tier);

    friend bool operator==(const Catalogue &, const Catalogue &);
};

/// "registry:5000/group/postgres:16@sha256:..." is about "postgres", and with two parts "group/postgres".
QString imageName(const QString &image, int parts = 1);

} // namespace grondplan
