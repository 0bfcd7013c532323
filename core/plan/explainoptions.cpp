#include "core/plan/explainoptions.h"

#include "core/plan/explainmoney.h"
#include "core/plan/explainsteps.h"
#include "core/plan/options.h"

#include <algorithm>
#include <map>

namespace grondplan::explaining {

const Baseline *serverIn(const ZoneJob &job, const PlannedServer &server)
{
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        if (job.baselines[i]->id == server.baseline && job.variants[i].options == server.options)
            return job.baselines[i];
    }
    return nullptr;
}

std::vector<const Baseline *> usedServers(const ZoneJob &job, const ZonePlan &zone)
{
    std::vector<const Baseline *> used;
    for (const QString &id : zone.baselines) {
        for (const TypeCount &type : zone.types) {
            if (type.baseline != id)
                continue;
            PlannedServer server;
            server.baseline = id;
            server.options = type.options;
            const Baseline *known = serverIn(job, server);
            if (known && std::find(used.begin(), used.end(), known) == used.end())
                used.push_back(known);
        }
    }
    return used;
}

/// All of a zone's options at one of their two prices.
static Step costOf(const Project &project, const ZonePlan &zone, Reading reading, bool once)
{
    Step step{once ? QStringLiteral("zone.options-once") : QStringLiteral("zone.options"),
              once ? QStringLiteral("options * setup-fee") : QStringLiteral("options * price"),
              {},
              {},
              0,
              Unit::MinorMoney};
    const Terms terms(project);
    if (!once && project.costs.value(CostField::Discount)) {
        step.formula = QStringLiteral("options * rounded(price * (1 - discount))");
        addTerm(project, CostField::Discount, step);
    }
    for (const OptionLine &line : zone.options) {
        const ServerOption *option = project.catalogue->option(line.id);
        const auto price = option ? optionPrice(terms, *option) : std::nullopt;
        const std::int64_t count = valueOf(line.count, reading);
        if (!price || count == 0)
            continue;
        const Money &listed = once ? option->price.once : option->price.month;
        const auto list = terms.converted(listed);
        step.inputs.push_back({QStringLiteral("options"), count, Unit::None, line.id});
        const Provenance &from = option->price.provenance;
        step.constants.push_back({QString(QLatin1String(once ? "setup-fee." : "price.") + line.id),
                                  list ? list->minor : 0, Unit::MinorMoney, from.source, from.date,
                                  from.estimate});
        if (price->converted)
            addTerm(project, CostField::UsdPerEur, step);
        step.result += count * (once ? price->once.minor : price->month.minor);
    }
    return step;
}

Step optionsStep(const Project &project, const ZonePlan &zone, Reading reading)
{
    return costOf(project, zone, reading, false);
}

Step optionsOnceStep(const Project &project, const ZonePlan &zone)
{
    return costOf(project, zone, Reading::Likely, true);
}

static Step countStep(const Plan &plan, const ZonePlan &zone, const OptionLine &line, Reading reading)
{
    Step step{
        QStringLiteral("zone.option-count"), QStringLiteral("placement(servers)"), {}, {}, 0, Unit::None};
    step.result = valueOf(line.count, reading);
    if (reading != Reading::Likely) {
        step.inputs = {{QStringLiteral("servers"), valueOf(zone.servers, reading), Unit::Servers, {}}};
        return step;
    }
    step.formula = QStringLiteral("sum(servers * options-each)");
    step.result = 0;
    std::map<std::int64_t, std::int64_t> servers;
    for (const PlannedServer &server : plan.servers) {
        for (const OptionCount &option : server.options) {
            if (server.zone == zone.zone && option.id == line.id)
                ++servers[option.count];
        }
    }
    for (const auto &[each, count] : servers) {
        const QString text = QString::number(each);
        step.inputs.push_back({QStringLiteral("servers"), count, Unit::Servers, text});
        step.inputs.push_back({QStringLiteral("options-each"), each, Unit::None, text});
        step.result += count * each;
    }
    return step;
}

void addOptions(const Project &project, const Plan &plan, const ZonePlan &zone, const QString &path,
                std::vector<Explanation> &result)
{
    for (std::size_t i = 0; i < zone.options.size(); ++i) {
        const OptionLine &line = zone.options[i];
        const QString own = QStringLiteral("%1options[%2].").arg(path).arg(i);
        ZonePlan alone = zone;
        alone.options = {line};
        for (const Reading reading : kReadings) {
            const QLatin1String which = readingName(reading);
            const Step count = countStep(plan, zone, line, reading);
            result.push_back({own + QLatin1String("count.") + which, {count}});
            result.push_back(
                {own + QLatin1String("month_cents.") + which, {count, optionsStep(project, alone, reading)}});
        }
        result.push_back({own + QLatin1String("once_cents"), {optionsOnceStep(project, alone)}});
    }
}

void addServerOptions(const PlannedServer &server, const QString &path, std::vector<Explanation> &result)
{
    for (std::size_t i = 0; i < server.options.size(); ++i) {
        Step step{QStringLiteral("server.option"),
                  QStringLiteral("options"),
                  {},
                  {},
                  server.options[i].count,
                  Unit::None};
        step.inputs = {{QStringLiteral("options"), step.result, Unit::None, server.options[i].id}};
        result.push_back({QStringLiteral("%1options[%2].count").arg(path).arg(i), {step}});
    }
}

} // namespace grondplan::explaining
