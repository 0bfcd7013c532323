#include "core/catalogue/assumedsize.h"
#include "core/plan/offer.h"
#include "core/plan/week.h"
#include "core/report/costwords.h"
#include "core/report/optionwords.h"
#include "core/report/phrases.h"
#include "core/report/storagewords.h"

#include <algorithm>

namespace grondplan::report {

static QString reasonOf(const Words &words, const Assumption &assumption)
{
    switch (assumption.basis) {
    case Basis::Limit:
        return words.text("report.assumed.limit");
    case Basis::Template:
        return words.text("report.assumed.template",
                          {words.text(QString(QLatin1String("template.") % assumption.templateId))});
    case Basis::Default:
    case Basis::Stated:
        break;
    }
    return words.text("report.assumed.default");
}

/// A workload's CPU and memory share a row where they were assumed for the same reason.
static Table sizeTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.assumptions.sizes");
    table.columns = {column(words, "report.column.workload", 3), figures(words, "report.column.cpu-all", 2),
                     figures(words, "report.column.memory-all", 2),
                     figures(words, "report.column.disk-each", 2), column(words, "report.column.why", 5)};
    const Assumption *before = nullptr;
    for (const Assumption &assumption : subject.plan.assumptions) {
        const bool isCpu = assumption.field.contains(QLatin1String("cpu"));
        const bool isDisk = assumption.field.contains(QLatin1String("disk"));
        const QString amount = isCpu    ? words.cpu(MilliCpu(assumption.value))
                               : isDisk ? words.disk(Bytes(assumption.value))
                                        : words.memory(Bytes(assumption.value));
        const bool joins = before && before->workload == assumption.workload &&
                           before->basis == assumption.basis && before->field != assumption.field;
        if (!joins)
            table.rows.push_back({workloadName(subject, assumption.workload), QString(), QString(), QString(),
                                  reasonOf(words, assumption)});
        table.rows.back()[isCpu ? 1 : isDisk ? 3 : 2] = amount;
        before = &assumption;
    }
    return table;
}

/// With the mark of an estimate, where it is one.
static QString sourceOf(const Words &words, const Provenance &provenance)
{
    const QString source = sourceName(words, provenance.source);
    if (!provenance.estimate)
        return source;
    return source.isEmpty() ? words.text("report.estimate") : words.text("report.estimated", {source});
}

/// Adds what replicas are taken to need where nothing says it, if any was.
static void addAssumedSizes(const Subject &subject, Table &table)
{
    if (!subject.project.catalogue)
        return;
    const Words &words = subject.words;
    const AssumedSize size = assumedSize(*subject.project.catalogue);
    const auto add = [&](const char *name, QLatin1String field, const QString &amount,
                         const Provenance &provenance) {
        const std::vector<Assumption> &all = subject.plan.assumptions;
        if (std::none_of(all.begin(), all.end(), [field](const Assumption &assumption) {
                return assumption.basis == Basis::Default && assumption.field == field;
            }))
            return;
        table.rows.push_back({words.text(name), QString(), amount, QString(), sourceOf(words, provenance),
                              words.sourceDate(provenance.date)});
    };
    add("report.constant.assumed-cpu", QLatin1String("request.cpu_millis"), words.cpu(size.cpu),
        size.cpuConstant->provenance);
    add("report.constant.assumed-memory", QLatin1String("request.memory_bytes"), words.memory(size.memory),
        size.memoryConstant->provenance);
}

/// "128 MiB": a constant's figure in the unit of its source, without what it is per.
static QString figureOf(const Words &words, const Constant &constant, std::int64_t value)
{
    return words.decimal(static_cast<double>(value) / double(kPpm), value % kPpm == 0 ? 0 : 1) + u' ' +
           constant.unit.section(u' ', 0, 0);
}

/// A constant of a layer with its range and its source; of a table, whose figures are many, the source alone.
static QStringList constantRow(const Subject &subject, const OverheadLine &line)
{
    const Words &words = subject.words;
    const Catalogue *catalogue = subject.project.catalogue.get();
    const Provenance *from = catalogue ? catalogue->provenance(line.constant) : nullptr;
    const Constant *constant = catalogue ? catalogue->constant(line.constant) : nullptr;
    QStringList row{words.text(QString(QLatin1String("report.constant.") % line.layer))};
    if (!line.share)
        row[0] = words.text("report.constant.of",
                            {words.text(QString(QLatin1String("layer.") % line.layer)),
                             words.text(QString(QLatin1String("resource.") % line.resource))});
    if (line.share)
        row << words.percent(line.share->low) << words.percent(line.share->likely)
            << words.percent(line.share->high);
    else if (constant)
        row << figureOf(words, *constant, constant->low.value_or(constant->value))
            << figureOf(words, *constant, constant->value)
            << figureOf(words, *constant, constant->high.value_or(constant->value));
    else
        row << QString() << QString() << QString();
    row << (from ? sourceOf(words, *from) : QString()) << (from ? words.sourceDate(from->date) : QString());
    return row;
}

static Table constantTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.assumptions.constants");
    table.columns = {column(words, "report.column.constant", 4), figures(words, "report.column.low", 2),
                     figures(words, "report.column.likely", 2),  figures(words, "report.column.high", 2),
                     column(words, "report.column.source", 6),   column(words, "report.column.date", 2)};
    QStringList seen;
    for (const ZonePlan &zone : subject.plan.zones) {
        for (const OverheadLine &line : zone.overhead) {
            if (seen.contains(line.constant))
                continue;
            seen += line.constant;
            table.rows.push_back(constantRow(subject, line));
        }
    }
    addAssumedSizes(subject, table);
    return table;
}

/// The options that the plan has.
static void addOptionPrices(const Subject &subject, Table &table)
{
    const Words &words = subject.words;
    const bool own = subject.project.costs.value(CostField::Margin).value_or(0) > 0;
    for (const ServerOption &option :
         subject.project.catalogue ? subject.project.catalogue->options : std::vector<ServerOption>()) {
        const auto &zones = subject.plan.zones;
        const bool isUsed = std::any_of(zones.begin(), zones.end(), [&option](const ZonePlan &zone) {
            return std::any_of(zone.options.begin(), zone.options.end(),
                               [&option](const OptionLine &line) { return line.id == option.id; });
        });
        if (!isUsed)
            continue;
        Baseline priced; // whose price is shown as that of a server
        priced.price = option.price;
        table.rows.push_back(
            {optionName(words, option), priceOf(subject, priced),
             own ? words.text("report.price-own") : words.catalogued(option.price.provenance.source),
             words.sourceDate(option.price.provenance.date)});
    }
}

static Table priceTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.assumptions.prices");
    table.columns = {column(words, "report.column.server", 4), figures(words, "report.column.price", 3),
                     column(words, "report.column.source", 6), column(words, "report.column.date", 2)};
    for (const QString &id : baselinesInUse(subject.plan)) {
        const Baseline *baseline = baselineOf(subject, id);
        if (!baseline || !baseline->price) {
            table.rows.push_back(
                {baselineName(subject, id), words.text("report.no-price"), QString(), QString()});
            continue;
        }
        // Where a price comes from tells what it is without the margin.
        const bool own = subject.project.costs.value(CostField::Margin).value_or(0) > 0;
        table.rows.push_back(
            {baselineName(subject, id), priceOf(subject, *baseline),
             own ? words.text("report.price-own") : words.catalogued(baseline->price->provenance.source),
             words.sourceDate(baseline->price->provenance.date)});
    }
    addOptionPrices(subject, table);
    return table;
}

/// A size of node VM that was not chosen, and what it would cost.
static QString otherNode(const Words &words, const NodeTrial &trial)
{
    const QString size =
        words.text("report.size", {words.cpu(trial.shape.cpu), words.memory(trial.shape.memory)});
    return trial.unplaced > 0 ? words.text("report.node-too-small", {size})
                              : words.text("report.node-cost", {size, words.money(trial.month)});
}

/// Where instances may stand.
template<class Add> static void addPlaceRules(const Subject &subject, const Zone &zone, Add add)
{
    const Words &words = subject.words;
    if (!zone.site.isEmpty())
        add("report.rule.site", zone.site);
    for (const auto &[id, most] : zone.stock)
        add("report.rule.stock", words.text("report.stock", {baselineName(subject, id), words.number(most)}));
    if (zone.policy.mixedTypes)
        add("report.rule.mixed", words.text("report.yes"));
    if (zone.policy.racks > 1)
        add("report.rule.racks", words.number(zone.policy.racks));
    if (zone.policy.tenantsApart)
        add("report.rule.tenants-apart", words.text("report.yes"));
    if (zone.policy.systemsApart)
        add("report.rule.systems-apart", words.text("report.yes"));
    for (const Workload &workload : subject.scenario->workloads) {
        if (workload.zone == zone.id && workload.isolated && !workload.perNode)
            add("report.rule.isolated", workload.name);
        if (workload.zone == zone.id && workload.oneNumaNode && !workload.perNode)
            add("report.rule.one-numa-node", workload.name);
    }
}

/// How needs go over the week, and what may be left down after a failure.
template<class Add> static void addDemandRules(const Subject &subject, const Zone &zone, Add add)
{
    const Words &words = subject.words;
    for (const Workload &workload : subject.scenario->workloads) {
        if (workload.zone != zone.id || workload.perNode || !workload.active)
            continue;
        if (workload.week.isSet()) {
            const QString profile = weekTable(workload.week.profile);
            const QString name = workload.week.profile.isEmpty() ? words.text("week.measured")
                                 : Words::knows(profile)         ? words.text(profile)
                                                                 : workload.week.profile;
            add("report.rule.week", words.text("report.week-of", {workload.name, name}));
        }
        if (workload.sheddable && zone.policy.tolerate > 0)
            add("report.rule.sheddable", workload.name);
    }
}

/// Whether a price in another currency stands behind an amount of the plan.
static bool convertsPrices(const Subject &subject)
{
    const QStringList ids = baselinesInUse(subject.plan);
    return std::any_of(ids.begin(), ids.end(), [&subject](const QString &id) {
        const Baseline *baseline = baselineOf(subject, id);
        return baseline && baseline->price && baseline->price->month.currency != subject.plan.currency;
    });
}

/// Whether a figure of power or of backups stands behind anything in the plan.
static bool isUsed(const Subject &subject, CostField field)
{
    const auto &zones = subject.plan.zones;
    if (field == CostField::Pue || field == CostField::Carbon)
        return std::any_of(zones.begin(), zones.end(),
                           [](const ZonePlan &zone) { return zone.energy.has_value(); });
    if (field == CostField::BackupPoints || field == CostField::BackupChange)
        return std::any_of(zones.begin(), zones.end(),
                           [](const ZonePlan &zone) { return zone.backup.has_value(); });
    return true;
}

static Table termTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.assumptions.terms");
    table.columns = {column(words, "report.column.setting", 3), figures(words, "report.column.value", 2),
                     column(words, "report.column.source", 6)};
    for (const CostTerm &term : subject.plan.terms) {
        if ((term.field == CostField::UsdPerEur && !convertsPrices(subject)) || !isUsed(subject, term.field))
            continue;
        table.rows.push_back(
            {words.text(QString(QLatin1String("cost-setting.") % QLatin1String(costField(term.field).id))),
             settingText(words, subject.plan.currency, term.field, term.value),
             termSource(words, subject.project, term)});
    }
    return table;
}

/// How data is kept and memory promised, where that is chosen.
template<class Add>
static void addHardwareRules(const Words &words, const ZonePlan &planned, const ZonePolicy &policy, Add add)
{
    if (isMemoryOvercommitted(planned.tier, policy))
        add("report.rule.memory-overcommit", memoryText(words, policy.memory));
    const StorageChoice &storage = policy.storage;
    if (storage.kind != StorageKind::Local)
        add("report.rule.storage",
            words.text(QString(QLatin1String("storage.") % storageKindId(storage.kind))));
    if (planned.storage)
        add("report.rule.copies", piecesText(words, storage));
    if (storage.boot != BootDisks::NotCounted)
        add("report.rule.boot", words.text(QString(QLatin1String("boot.") % bootDisksId(storage.boot))));
}

static Table ruleTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.assumptions.rules");
    table.columns = {column(words, "report.column.zone", 3), column(words, "report.column.rule", 5),
                     figures(words, "report.column.value", 3)};
    for (const ZonePlan &planned : subject.plan.zones) {
        const Zone *zone = subject.scenario ? subject.scenario->zone(planned.zone) : nullptr;
        if (!zone)
            continue;
        const ZonePolicy &policy = zone->policy;
        QString name = zone->name;
        // The name stands once, at the first of its rules.
        const auto add = [&](const char *rule, const QString &value) {
            table.rows.push_back({name, words.text(rule), value});
            name.clear();
        };
        add("report.rule.tolerate", words.number(policy.tolerate));
        add("report.rule.cpu-target", words.percent(policy.cpuTarget.ppm, 0));
        add("report.rule.memory-target", words.percent(policy.memoryTarget.ppm, 0));
        if (runsInNodeVms(planned.tier))
            add("report.rule.node",
                words.text("report.size", {words.cpu(planned.node.cpu), words.memory(planned.node.memory)}));
        for (const NodeTrial &trial : planned.nodeTrials) {
            if (planned.nodeTrials.size() > 1 && !(trial.shape == planned.node))
                add("report.rule.other-node", otherNode(words, trial));
        }
        if (isKubernetes(planned.tier))
            add("report.rule.pods", words.number(policy.podsPerNode));
        if (policy.physicalCoresOnly)
            add("report.rule.cores-only", words.text("report.yes"));
        if (policy.vcpuPerCore)
            add("report.rule.vcpu-per-core",
                words.decimal(static_cast<double>(policy.vcpuPerCore->ppm) / kPpm, 1));
        addHardwareRules(words, planned, policy, add);
        addPlaceRules(subject, *zone, add);
        addDemandRules(subject, *zone, add);
    }
    return table;
}

static Table findingTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.assumptions.findings");
    table.columns = {column(words, "report.column.kind"), column(words, "report.column.remark", 6)};
    QStringList seen;
    for (const Finding &finding : subject.plan.findings) {
        // Assumed sizes have a table of their own.
        if (finding.code == QLatin1String("size-assumed") || finding.code == QLatin1String("disk-assumed"))
            continue;
        const QString sentence = words.finding(finding);
        if (seen.contains(sentence))
            continue;
        seen += sentence;
        const char *kind = finding.severity == Severity::Error     ? "report.kind.error"
                           : finding.severity == Severity::Warning ? "report.kind.warning"
                                                                   : "report.kind.note";
        table.rows.push_back({words.text(kind), sentence});
    }
    return table;
}

void addAssumptions(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    blocks.emplace_back(paragraph(words.text(subject.plan.assumptions.empty() ? "report.assumptions.none"
                                                                              : "report.assumptions.text")));
    for (Table table : {sizeTable(subject), constantTable(subject), ruleTable(subject), priceTable(subject),
                        termTable(subject), findingTable(subject)}) {
        if (!table.rows.empty())
            blocks.emplace_back(std::move(table));
    }
    if (subject.project.catalogue)
        blocks.emplace_back(
            remark(words.text("report.assumptions.catalogue",
                              {subject.project.catalogue->version, words.date(subject.plan.asOf)})));
}

} // namespace grondplan::report
