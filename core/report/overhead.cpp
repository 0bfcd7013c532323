#include "core/report/phrases.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace grondplan::report {

static bool isAddition(const OverheadLine &line)
{
    return line.layer == QLatin1String("orchestration");
}

static QString layerName(const Words &words, const QString &layer)
{
    return words.text(QString(QLatin1String("layer.") % layer));
}

static QString amountOf(const Words &words, const QString &resource, std::int64_t amount)
{
    return resource == QLatin1String("cpu") ? words.cpu(MilliCpu(amount)) : words.memory(Bytes(amount));
}

static QString percentRange(const Words &words, const Band<std::int64_t> &share)
{
    if (share.low == share.high)
        return words.percent(share.likely);
    return words.text("report.range", {words.percent(share.low), words.percent(share.high)});
}

/// What a difference between what the layers add up to and what is used is called.
static const char *restName(Tier tier, std::int64_t rest)
{
    if (rest < 0)
        return "report.bar.unplaced";
    return runsInNodeVms(tier) ? "report.bar.node-rest" : "report.bar.rounding";
}

Waterfall overheadWaterfall(const Plan &plan, ZoneId zone, bool memory, const Words &words)
{
    Waterfall chart;
    const ZonePlan *planned = plan.zone(zone);
    if (!planned)
        return chart;
    const auto amount = [memory](const Resources &resources) {
        return memory ? resources.memory.count() : resources.cpu.count();
    };
    const double unit = memory ? static_cast<double>(kGibi) : 1000;
    const auto add = [&](const QString &label, std::int64_t value, bool total) {
        chart.bars.push_back({label, static_cast<double>(value) / unit, total});
    };

    chart.unit = words.text(memory ? "report.unit.memory" : "report.unit.cpu");
    chart.caption = words.text(memory ? "report.overhead.waterfall-memory" : "report.overhead.waterfall-cpu");
    std::int64_t level = amount(planned->need);
    add(words.text("report.bar.need"), level, true);
    std::int64_t kept = 0;
    for (const OverheadLine &line : planned->overhead) {
        if ((line.resource == QLatin1String("memory")) != memory)
            continue;
        if (line.ofServers) {
            kept += line.added.likely;
            continue;
        }
        add(layerName(words, line.layer), line.added.likely, false);
        level += line.added.likely;
    }
    // Rounding each instance up leaves a few millicpu, which belong to no layer and would show as a bar of
    // nothing.
    const std::int64_t rest = amount(planned->used) - level;
    if (std::abs(rest) > (memory ? kMebi : 10))
        add(words.text(restName(planned->tier, rest)), rest, false);
    add(words.text("report.bar.used"), amount(planned->used), true);
    add(words.text("report.bar.free"), amount(planned->offered) - amount(planned->used), false);
    if (kept > 0)
        add(words.text("layer.host-reserve"), kept, false);
    add(words.text("report.bar.offered"), amount(planned->offered) + kept, true);
    return chart;
}

static const Provenance *provenanceOf(const Subject &subject, const QString &id)
{
    return subject.project.catalogue ? subject.project.catalogue->provenance(id) : nullptr;
}

static Table layerTable(const Words &words, const ZonePlan &zone)
{
    Table table;
    table.caption = words.text("report.overhead.layers");
    table.columns = {
        column(words, "report.column.layer", 4),         column(words, "report.column.resource", 3),
        figures(words, "report.column.share", 4),        figures(words, "report.column.added-low", 3),
        figures(words, "report.column.added-likely", 3), figures(words, "report.column.added-high", 3)};
    for (const OverheadLine &line : zone.overhead)
        table.rows.push_back({layerName(words, line.layer),
                              words.text(QString(QLatin1String("resource.") % line.resource)),
                              line.share ? percentRange(words, *line.share) : QString(),
                              amountOf(words, line.resource, line.added.low),
                              amountOf(words, line.resource, line.added.likely),
                              amountOf(words, line.resource, line.added.high)});
    return table;
}

/// Where the shares come from, each layer once. Sources are too long for a column beside the figures.
static void addSources(const Subject &subject, const ZonePlan &zone, Blocks &blocks)
{
    QStringList seen;
    for (const OverheadLine &line : zone.overhead) {
        const Provenance *provenance = provenanceOf(subject, line.constant);
        if (seen.contains(line.layer) || !provenance || provenance->source.isEmpty())
            continue;
        seen += line.layer;
        blocks.emplace_back(remark(
            subject.words.text("report.overhead.source", {layerName(subject.words, line.layer),
                                                          sourceName(subject.words, provenance->source)})));
    }
}

/// CPU to the thousandth, so that a printed sum adds up; memory as elsewhere.
static QString summand(const Words &words, const QString &resource, std::int64_t amount)
{
    if (resource != QLatin1String("cpu"))
        return words.memory(Bytes(amount));
    return words.decimal(static_cast<double>(amount) / 1000, 3) % QLatin1String(" vCPU");
}

/// The chain in figures: "20.5 vCPU ÷ (1 – 3.5 %) × (1 + 20.0 %)"; of the detailed profile, where not all is
/// a share, "20.5 vCPU + 0.7 vCPU".
static QString chainOf(const Words &words, const ZonePlan &zone, const QString &resource, Profile profile)
{
    const std::int64_t need =
        resource == QLatin1String("cpu") ? zone.need.cpu.count() : zone.need.memory.count();
    const bool isSum = profile == Profile::Detailed;
    QString chain = isSum ? summand(words, resource, need) : amountOf(words, resource, need);
    for (const OverheadLine &line : zone.overhead) {
        if (line.resource != resource)
            continue;
        if (isSum || !line.share) {
            chain += QLatin1String(" + ") % summand(words, resource, line.added.likely);
            continue;
        }
        chain += isAddition(line) ? QStringLiteral(" × (1 + ") : QStringLiteral(" ÷ (1 – ");
        chain += words.percent(line.share->likely);
        chain += QLatin1Char(')');
    }
    return chain;
}

static QString formulaOf(const Words &words, const ZonePlan &zone, const QString &resource, Profile profile)
{
    const QString name = words.text(QString(QLatin1String("resource.") % resource));
    const Band<std::int64_t> &band =
        resource == QLatin1String("cpu") ? zone.effectiveCpu : zone.effectiveMemory;
    const bool hasLayer =
        std::any_of(zone.overhead.begin(), zone.overhead.end(),
                    [&resource](const OverheadLine &line) { return line.resource == resource; });
    if (!hasLayer)
        return words.text("report.overhead.formula-none", {name, amountOf(words, resource, band.likely)});
    return words.text("report.overhead.formula",
                      {name, chainOf(words, zone, resource, profile),
                       profile == Profile::Detailed ? summand(words, resource, band.likely)
                                                    : amountOf(words, resource, band.likely),
                       amountOf(words, resource, band.low), amountOf(words, resource, band.high)});
}

/// What the other profile comes to, and why it differs.
static void addCrossCheck(const Words &words, const ZonePlan &zone, Blocks &blocks)
{
    const CrossCheck &check = zone.crossCheck;
    QStringList said;
    if (check.known && check.servers.likely > 0)
        said += words.text("report.overhead.cross-check",
                           {words.text(QString(QLatin1String("profile.") % profileId(check.profile))),
                            rangeOf(words, check.servers)});
    for (const Message &reason : check.reasons)
        said += words.text(QString(QLatin1String("finding.") % reason.id), reason.args);
    if (!said.isEmpty())
        blocks.emplace_back(paragraph(said.join(u' ')));
}

void addOverhead(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    if (subject.plan.servers.empty()) {
        blocks.emplace_back(paragraph(
            words.text(subject.plan.unplaced.empty() ? "report.overhead.empty" : "report.none-placed")));
        return;
    }
    const bool detailed = subject.plan.profile == Profile::Detailed;
    blocks.emplace_back(
        paragraph(words.text(detailed ? "report.overhead.text-detailed" : "report.overhead.text")));
    for (const ZonePlan &zone : subject.plan.zones) {
        if (zone.servers.likely == 0)
            continue;
        blocks.emplace_back(zoneHeading(subject, zone.zone));
        blocks.emplace_back(overheadWaterfall(subject.plan, zone.zone, false, words));
        blocks.emplace_back(overheadWaterfall(subject.plan, zone.zone, true, words));
        if (zone.overhead.empty()) {
            blocks.emplace_back(paragraph(words.text("report.overhead.none")));
            addCrossCheck(words, zone, blocks);
            continue;
        }
        blocks.emplace_back(layerTable(words, zone));
        addSources(subject, zone, blocks);
        for (const QString &resource : {QStringLiteral("cpu"), QStringLiteral("memory")})
            blocks.emplace_back(paragraph(formulaOf(words, zone, resource, subject.plan.profile)));
        addCrossCheck(words, zone, blocks);
    }
    blocks.emplace_back(remark(words.text("report.overhead.remark")));
}

} // namespace grondplan::report
