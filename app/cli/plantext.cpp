#include "app/cli/plantext.h"

#include "app/cli/columns.h"
#include "core/plan/offer.h"
#include "core/plan/onetype.h"
#include "core/plan/platformlist.h"
#include "core/platform/standins.h"
#include "core/report/costwords.h"
#include "core/report/optionwords.h"
#include "core/report/stepwords.h"
#include "core/report/storagewords.h"

#include <map>

namespace grondplan::cli {

QString amountToText(std::int64_t value, Unit unit, const Plan &plan, const Words &words)
{
    return report::stepAmount(words, value, unit, plan.currency);
}

QString bandToText(const Band<std::int64_t> &band, Unit unit, const Plan &plan, const Words &words)
{
    QString likely = amountToText(band.likely, unit, plan, words);
    if (band.low == band.high)
        return likely;
    return words.text("cli.band", {likely, amountToText(band.low, unit, plan, words),
                                   amountToText(band.high, unit, plan, words)});
}

QString bandToText(const Band<Money> &band, const Words &words)
{
    if (band.low == band.high)
        return words.money(band.likely);
    return words.text("cli.band", {words.money(band.likely), words.money(band.low), words.money(band.high)});
}

namespace {

class TextWriter
{
public:
    TextWriter(const Project &project, const Plan &plan, const Words &words)
        : m_project(project)
        , m_plan(plan)
        , m_words(words)
        , m_scenario(project.scenario(plan.scenario))
    {
    }

    [[nodiscard]] QString write(const std::vector<Explanation> &explanations) const
    {
        QString text = m_words.text("cli.scenario-line", {m_plan.scenarioName, m_words.date(m_plan.asOf)}) +
                       QStringLiteral("\n\n");
        for (const ZonePlan &zone : m_plan.zones)
            text += this->zone(zone) + QLatin1Char('\n');
        text += totals() + parts() + licences() + byWorkload() + terms() + assumptions();
        for (const Explanation &explanation : explanations)
            text += steps(explanation);
        return text;
    }

private:
    [[nodiscard]] QString nameOf(WorkloadId id) const
    {
        const Workload *workload = m_scenario ? m_scenario->workload(id) : nullptr;
        return workload ? workload->name : QString();
    }

    [[nodiscard]] QString zone(const ZonePlan &zone) const
    {
        const Zone *drawn = m_scenario ? m_scenario->zone(zone.zone) : nullptr;
        const QString tier = m_words.text(QString(QLatin1String("tier.") + tierId(zone.tier)));
        QString text =
            m_words.text("cli.zone-line", {drawn ? drawn->name : QString(), tier}) + QLatin1Char('\n');
        for (const Message &reason : zone.tierReasons)
            text += QStringLiteral("  ") + m_words.message(reason) + QLatin1Char('\n');
        Columns columns(2);
        if (drawn && !drawn->site.isEmpty())
            columns.add({m_words.text("cli.site"), drawn->site});
        columns.add({m_words.text("cli.servers"),
                     bandToText(zone.servers, Unit::Servers, m_plan, m_words) + baselines(zone)});
        if (runsInNodeVms(zone.tier))
            columns.add(
                {m_words.text("cli.node-vms"), bandToText(zone.nodeVms, Unit::NodeVms, m_plan, m_words) +
                                                   QStringLiteral(" × ") + size(zone.node)});
        if (zone.nodeTrials.size() > 1)
            addTrials(zone, columns);
        if (const QString racks = this->racks(zone); !racks.isEmpty())
            columns.add({m_words.text("cli.racks"), racks});
        columns.add({m_words.text("cli.instances"), m_words.number(zone.instances)});
        columns.add({m_words.text("cli.density"),
                     m_words.decimal(static_cast<double>(zone.densityMilli) / 1000.0, 1)});
        columns.add({m_words.text("cli.utilisation"),
                     m_words.text("cli.utilisation-value",
                                  {share(zone.used.cpu.count(), zone.offered.cpu.count()),
                                   share(zone.used.memory.count(), zone.offered.memory.count())})});
        columns.add({m_words.text("cli.failover"), failover(zone)});
        addDemand(zone, columns);
        addHardware(zone, drawn, columns);
        columns.add({m_words.text("cli.cost-month"), bandToText(zone.month, m_words)});
        text += columns.toString(2);
        for (const OverheadLine &line : zone.overhead)
            text += QStringLiteral("  ") + overhead(line) + QLatin1Char('\n');
        for (const PlatformPart &part : zone.platform) {
            const QString within = sizedWithin(zone, part);
            if (part.size)
                text += QStringLiteral("  ") + platform(part) + QLatin1Char('\n');
            else if (!within.isEmpty())
                text += QStringLiteral("  ") + counted(part, within) + QLatin1Char('\n');
        }
        return text + partsOff(zone) + crossCheck(zone);
    }

    /// How it keeps data and promises memory, where that is chosen.
    void addHardware(const ZonePlan &zone, const Zone *drawn, Columns &columns) const
    {
        if (drawn && isMemoryOvercommitted(zone.tier, drawn->policy))
            columns.add(
                {m_words.text("cli.memory-promised"), report::memoryText(m_words, drawn->policy.memory)});
        for (const OptionLine &line : zone.options)
            columns.add({report::optionName(m_words, m_project.catalogue.get(), line.id),
                         m_words.text("cli.option-value", {m_words.number(line.count.likely),
                                                           m_words.money(line.month.likely)})});
        if (!drawn || !zone.storage)
            return;
        const StorageChoice &choice = drawn->policy.storage;
        const StoragePool &pool = *zone.storage;
        const QString kind = m_words.text(QString(QLatin1String("storage.") + storageKindId(choice.kind)));
        columns.add(
            {m_words.text("cli.storage"),
             m_words.text("cli.storage-value", {kind, report::piecesText(m_words, choice),
                                                m_words.disk(pool.used), m_words.disk(pool.usable)})});
        if (zone.failover.tolerated > 0)
            columns.add({m_words.text("cli.storage-failed"), report::roomAfterFailure(m_words, pool)});
        if (pool.writeMegabits > 0)
            columns.add({m_words.text("cli.storage-writes"),
                         amountToText(pool.writeMegabits, Unit::Bandwidth, m_plan, m_words)});
    }

    /// What it does without, and what follows from it.
    [[nodiscard]] QString partsOff(const ZonePlan &plan) const
    {
        const Scenario *scenario = m_project.scenario(m_plan.scenario);
        const Zone *zone = scenario ? scenario->zone(plan.zone) : nullptr;
        QString text;
        for (const Part part : zone ? partsWithout(plan.tier, zone->policy.partsOff) : std::vector<Part>())
            text += QStringLiteral("  ") +
                    m_words.text("cli.part-off",
                                 {m_words.text(QString(QLatin1String("part.") + partId(part))),
                                  m_words.text(QString(QLatin1String("part-off.") + partId(part)))}) +
                    QLatin1Char('\n');
        for (const Part part : zone ? partsStoodInFor(*scenario, *zone, plan.tier) : Parts()) {
            const auto by = standInMessage("report.parts.stood-in", part, *scenario, *zone, plan.tier);
            text +=
                QStringLiteral("  ") +
                m_words.text("cli.part-off", {m_words.text(QString(QLatin1String("part.") + partId(part))),
                                              m_words.text(by->id, by->args)}) +
                QLatin1Char('\n');
        }
        return text;
    }

    [[nodiscard]] QString counted(const PlatformPart &part, const QString &within) const
    {
        const auto named = [this](const QString &id) {
            return m_words.text(QString(QLatin1String("part.") + id));
        };
        return m_words.text("cli.part-within",
                            {named(part.id), m_words.text("part-within", {named(within)})});
    }

    [[nodiscard]] QString platform(const PlatformPart &part) const
    {
        return m_words.text("cli.platform-line", {m_words.text(QString(QLatin1String("part.") + part.id)),
                                                  m_words.number(part.copies), m_words.cpu(part.size->cpu),
                                                  m_words.memory(part.size->memory)});
    }

    [[nodiscard]] QString crossCheck(const ZonePlan &zone) const
    {
        const CrossCheck &check = zone.crossCheck;
        const QString profile = m_words.text(QString(QLatin1String("profile.") + profileId(check.profile)));
        QString text;
        if (check.known)
            text = QStringLiteral("  ") +
                   m_words.text("cli.cross-check",
                                {profile, bandToText(check.servers, Unit::Servers, m_plan, m_words)}) +
                   QLatin1Char('\n');
        for (const Message &reason : check.reasons)
            text += QStringLiteral("    ") +
                    m_words.text(QString(QLatin1String("finding.") + reason.id), reason.args) +
                    QLatin1Char('\n');
        return text;
    }

    [[nodiscard]] QString size(const NodeShape &shape) const
    {
        return m_words.text("report.size", {m_words.cpu(shape.cpu), m_words.memory(shape.memory)});
    }

    /// The sizes of node VMs that were not chosen.
    void addTrials(const ZonePlan &zone, Columns &columns) const
    {
        for (const NodeTrial &trial : zone.nodeTrials) {
            if (trial.shape == zone.node)
                continue;
            const QString cost =
                trial.unplaced > 0
                    ? m_words.text("report.node-too-small", {size(trial.shape)})
                    : m_words.text("report.node-cost", {size(trial.shape), m_words.money(trial.month)});
            columns.add({m_words.text("cli.other-node"), cost});
        }
    }

    /// How many servers stand in each, "2 + 2 + 1".
    [[nodiscard]] QString racks(const ZonePlan &zone) const
    {
        std::map<int, std::int64_t> counts;
        for (const PlannedServer &server : m_plan.servers) {
            if (server.zone == zone.zone && server.rack > 0)
                ++counts[server.rack];
        }
        QStringList texts;
        for (const auto &[rack, count] : counts)
            texts.append(m_words.number(count));
        return texts.join(QLatin1String(" + "));
    }

    [[nodiscard]] QString baselines(const ZonePlan &zone) const
    {
        if (zone.types.size() > 1 && zone.baselines.size() > 1)
            return QStringLiteral(": ") + byType(zone);
        QStringList models;
        for (const QString &id : zone.baselines) {
            if (const Baseline *baseline = m_project.catalogue->baseline(id))
                models.append(m_words.catalogued(baseline->model));
        }
        return models.isEmpty() ? QString()
                                : QString(QStringLiteral(" × ") + models.join(QLatin1String(", ")));
    }

    [[nodiscard]] QString byType(const ZonePlan &zone) const
    {
        QStringList texts;
        for (const TypeCount &type : zone.types) {
            const Baseline *baseline = m_project.catalogue->baseline(type.baseline);
            texts.append(m_words.number(type.servers.likely) + QStringLiteral(" × ") +
                         (baseline ? m_words.catalogued(baseline->model) : type.baseline));
        }
        return texts.join(QLatin1String(", "));
    }

    [[nodiscard]] QString share(std::int64_t used, std::int64_t offered) const
    {
        return m_words.percent(offered > 0 ? Fraction(used).times(kPpm, offered).rounded() : 0);
    }

    void addDemand(const ZonePlan &zone, Columns &columns) const
    {
        if (const auto &week = zone.week)
            columns.add({m_words.text("cli.week"),
                         m_words.text("cli.week-value",
                                      {m_words.hourOfWeek(week->busiestHour), m_words.cpu(week->busiest),
                                       m_words.cpu(week->peaks), m_words.number(week->atPeaks.servers)})});
        if (const auto &shedding = zone.shedding)
            columns.add({m_words.text("cli.shedding"),
                         m_words.text("cli.shedding-value", {m_words.number(shedding->workloads),
                                                             m_words.number(shedding->instances),
                                                             m_words.number(shedding->allMustRun.servers)})});
    }

    [[nodiscard]] QString failover(const ZonePlan &zone) const
    {
        const QString tolerated = m_words.number(zone.failover.tolerated);
        if (zone.servers.likely == 0)
            return QStringLiteral("–");
        if (zone.failover.tolerated == 0)
            return m_words.text("cli.failover-none");
        if (!zone.failover.proved)
            return m_words.text("cli.failover-open", {tolerated});
        if (zone.failover.cases == 0 && zone.shedding)
            return m_words.text("report.failover.nothing");
        const QString cases = m_words.number(zone.failover.cases);
        const QString proved = m_words.text("cli.failover-proved", {tolerated, cases});
        if (zone.failover.soleControlPlane)
            return m_words.text("cli.failover-workers", {proved});
        return zone.failover.apart == 0
                   ? proved
                   : m_words.text("cli.failover-majority", {proved, m_words.number(zone.failover.apart)});
    }

    [[nodiscard]] QString overhead(const OverheadLine &line) const
    {
        const bool cpu = line.resource == QLatin1String("cpu");
        const auto amount = [&](std::int64_t value) {
            return cpu ? m_words.cpu(MilliCpu(value)) : m_words.memory(Bytes(value));
        };
        return m_words.text("cli.overhead-line",
                            {m_words.text(QString(QLatin1String("layer.") + line.layer)),
                             m_words.text(QString(QLatin1String("resource.") + line.resource)),
                             amount(line.added.likely), amount(line.added.low), amount(line.added.high)});
    }

    [[nodiscard]] QString totals() const
    {
        Columns columns(2);
        columns.add(
            {m_words.text("cli.servers"), bandToText(m_plan.serverCount(), Unit::Servers, m_plan, m_words)});
        columns.add({m_words.text("cli.cost-month"), bandToText(m_plan.month, m_words)});
        std::int64_t unplaced = 0;
        for (const UnplacedInstances &group : m_plan.unplaced)
            unplaced += group.count;
        if (unplaced > 0)
            columns.add({m_words.text("cli.unplaced"), m_words.number(unplaced)});
        if (m_plan.once.minor > 0)
            columns.add({m_words.text("cli.cost-once"), m_words.money(m_plan.once)});
        addSales(columns);
        if (m_plan.bound.month.minor > 0 && unplaced == 0)
            columns.add({m_words.text(isOfOneType() ? "cli.gap-one-type" : "cli.gap"),
                         m_words.percent(m_plan.bound.gapPpm, 2)});
        return columns.toString() + m_words.text("cli.excluding-vat") + QLatin1Char('\n') + notCounted();
    }

    [[nodiscard]] bool isOfOneType() const
    {
        const Scenario *scenario = m_project.scenario(m_plan.scenario);
        return scenario != nullptr && isProvedForOneType(*scenario, m_plan);
    }

    [[nodiscard]] QString notCounted() const
    {
        const QString text = m_plan.servers.empty() ? QString() : report::notCountedText(m_words, m_plan);
        return text.isEmpty() ? text : QString(text + QLatin1Char('\n'));
    }

    void addSales(Columns &columns) const
    {
        const Sales &sales = m_plan.sales;
        if (sales.month != m_plan.month || sales.once != m_plan.once) {
            columns.add({m_words.text("cli.sales-month"), bandToText(sales.month, m_words)});
            if (sales.once.minor > 0)
                columns.add({m_words.text("cli.sales-once"), m_words.money(sales.once)});
        }
        if (sales.vatMonth.minor > 0)
            columns.add({m_words.text("cli.with-vat"), m_words.money(sales.month.likely + sales.vatMonth)});
        if (m_plan.overTime.cost.minor > 0)
            columns.add({m_words.counted("cli.over-time", m_plan.overTime.months),
                         m_words.money(m_plan.overTime.cost)});
    }

    [[nodiscard]] QString parts() const
    {
        if (m_plan.parts.empty())
            return {};
        Columns columns(2);
        for (const CostPart &part : m_plan.parts) {
            const Zone *zone = m_scenario ? m_scenario->zone(part.zone) : nullptr;
            columns.add({m_words.text(QString(QLatin1String("cost-part.") + part.part)),
                         zone ? zone->name : QString(), m_words.money(part.month),
                         part.once.minor > 0 ? m_words.text("cli.part-once", {m_words.money(part.once)})
                                             : QString()});
        }
        return QLatin1Char('\n') + m_words.text("cli.parts") + QLatin1Char('\n') + columns.toString(2);
    }

    [[nodiscard]] QString licences() const
    {
        Columns columns(2);
        bool any = false;
        for (const ZonePlan &zone : m_plan.zones) {
            const Zone *drawn = m_scenario ? m_scenario->zone(zone.zone) : nullptr;
            for (const LicenceLine &line : zone.licences) {
                any = true;
                columns.add({line.id, drawn ? drawn->name : QString(), m_words.number(line.units.likely),
                             m_words.money(line.month.likely),
                             line.once.minor > 0 ? m_words.text("cli.part-once", {m_words.money(line.once)})
                                                 : QString()});
            }
        }
        return any ? QLatin1Char('\n') + m_words.text("cli.licences") + QLatin1Char('\n') +
                         columns.toString(2)
                   : QString();
    }

    [[nodiscard]] QString terms() const
    {
        Columns columns(3);
        for (const CostTerm &term : m_plan.terms)
            columns.add({m_words.text(QString(QLatin1String("cost-setting.") +
                                              QLatin1String(costField(term.field).id))),
                         report::settingText(m_words, m_plan.currency, term.field, term.value),
                         report::termSource(m_words, m_project, term)});
        return QLatin1Char('\n') + m_words.text("cli.terms") + QLatin1Char('\n') + columns.toString(2);
    }

    [[nodiscard]] QString byWorkload() const
    {
        if (m_plan.byWorkload.empty())
            return {};
        Columns columns(1);
        for (const WorkloadCost &cost : m_plan.byWorkload)
            columns.add({nameOf(cost.workload), m_words.money(cost.month)});
        return QLatin1Char('\n') + m_words.text("cli.by-workload") + QLatin1Char('\n') + columns.toString(2);
    }

    [[nodiscard]] QString assumptions() const
    {
        if (m_plan.assumptions.empty())
            return {};
        static const char *const kBases[] = {"basis.stated", "basis.limit", "basis.template",
                                             "basis.default"};
        Columns columns(4);
        for (const Assumption &assumption : m_plan.assumptions) {
            const bool cpu = assumption.field.contains(QLatin1String("cpu"));
            const bool disk = assumption.field.contains(QLatin1String("disk"));
            const QString amount = cpu    ? m_words.cpu(MilliCpu(assumption.value))
                                   : disk ? m_words.disk(Bytes(assumption.value))
                                          : m_words.memory(Bytes(assumption.value));
            QString basis = m_words.text(kBases[static_cast<int>(assumption.basis)]);
            if (!assumption.templateId.isEmpty())
                basis += QStringLiteral(": ") +
                         m_words.text(QString(QLatin1String("template.") + assumption.templateId));
            columns.add({nameOf(assumption.workload),
                         m_words.text(cpu    ? "resource.cpu"
                                      : disk ? "resource.disk"
                                             : "resource.memory"),
                         amount, basis});
        }
        return QLatin1Char('\n') + m_words.text("cli.assumed") + QLatin1Char('\n') + columns.toString(2);
    }

    [[nodiscard]] QString steps(const Explanation &explanation) const
    {
        QString text = QLatin1Char('\n') + explanation.figure + QLatin1Char('\n');
        for (const Step &step : explanation.steps) {
            text += QStringLiteral("  ") + m_words.text(QString(QLatin1String("step.") + step.what)) +
                    QLatin1Char('\n');
            text += QStringLiteral("    ") +
                    m_words.text("cli.step-result", {m_words.formula(step.formula),
                                                     amountToText(step.result, step.unit, m_plan, m_words)}) +
                    QLatin1Char('\n');
            for (const StepInput &input : step.inputs) {
                QString name = m_words.text(QString(QLatin1String("step-input.") + input.name));
                if (!input.text.isEmpty())
                    name += QStringLiteral(" (%1)").arg(m_words.catalogued(input.text));
                text += QStringLiteral("      ") +
                        m_words.text("cli.step-result",
                                     {name, amountToText(input.value, input.unit, m_plan, m_words)}) +
                        QLatin1Char('\n');
            }
            for (const StepConstant &constant : step.constants)
                text += QStringLiteral("      ") + constantLine(constant) + QLatin1Char('\n');
        }
        return text;
    }

    [[nodiscard]] QString constantLine(const StepConstant &constant) const
    {
        return m_words.text(constant.estimate ? "cli.constant-estimate" : "cli.constant-line",
                            {m_words.constantName(constant.id),
                             amountToText(constant.value, constant.unit, m_plan, m_words), constant.source,
                             m_words.sourceDate(constant.date)});
    }

    const Project &m_project;
    const Plan &m_plan;
    const Words &m_words;
    const Scenario *m_scenario;
};

} // namespace

QString planToText(const Project &project, const Plan &plan, const std::vector<Explanation> &explanations,
                   const Words &words)
{
    return TextWriter(project, plan, words).write(explanations);
}

} // namespace grondplan::cli
