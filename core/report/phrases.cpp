#include "core/report/phrases.h"

#include "core/plan/terms.h"

#include <algorithm>
#include <array>

namespace grondplan::report {

QString zoneName(const Subject &subject, ZoneId zone)
{
    const Zone *found = subject.scenario ? subject.scenario->zone(zone) : nullptr;
    return found ? found->name : QString();
}

QString workloadName(const Subject &subject, WorkloadId workload)
{
    const Workload *found = subject.scenario ? subject.scenario->workload(workload) : nullptr;
    return found ? found->name : QString();
}

QString tierName(const Words &words, Tier tier)
{
    return words.text(QString(QLatin1String("tier.") % tierId(tier)));
}

Heading zoneHeading(const Subject &subject, ZoneId zone)
{
    const ZonePlan *plan = subject.plan.zone(zone);
    const QString name = zoneName(subject, zone);
    if (!plan)
        return {subject.partLevel, name};
    return {subject.partLevel,
            subject.words.text("report.zone", {name, tierName(subject.words, plan->tier)})};
}

QString rangeOf(const Words &words, const Band<std::int64_t> &band)
{
    if (band.low == band.high)
        return words.number(band.likely);
    return words.text("report.range", {words.number(band.low), words.number(band.high)});
}

QString moneyRange(const Words &words, const Band<Money> &band)
{
    if (band.low == band.high)
        return words.money(band.likely);
    return words.text("report.range", {words.money(band.low), words.money(band.high)});
}

QString durationText(const Words &words, std::int64_t millis)
{
    struct Unit
    {
        const char *text;
        double millis;
    };
    static constexpr std::array kUnits = {Unit{"outlook.days", 86'400'000}, Unit{"outlook.hours", 3'600'000},
                                          Unit{"outlook.minutes", 60'000}};
    const auto amount = static_cast<double>(millis);
    for (const Unit &unit : kUnits) {
        if (amount >= unit.millis)
            return words.text(unit.text,
                              {words.decimal(amount / unit.millis, amount < 10 * unit.millis ? 1 : 0)});
    }
    return millis < 100 ? words.text("outlook.hardly")
                        : words.text("outlook.seconds", {words.decimal(amount / 1000, 1)});
}

QString someOf(const Words &words, const QStringList &names)
{
    constexpr qsizetype kMost = 4;
    if (names.isEmpty())
        return QString(QChar(0x2013));
    if (names.size() <= kMost + 1)
        return names.join(QStringLiteral(", "));
    return words.counted("report.and-more", names.size() - kMost,
                         {QStringList(names.mid(0, kMost)).join(QStringLiteral(", "))});
}

QString thousandths(const Words &words, std::int64_t milli)
{
    // Half away from zero, to a tenth.
    const std::int64_t tenths = (milli + 50) / 100;
    return words.decimal(static_cast<double>(tenths) / 10, 1);
}

QString shareOf(const Words &words, std::int64_t used, std::int64_t offered)
{
    if (offered <= 0)
        return QString(QChar(0x2013));
    const double share = static_cast<double>(used) / static_cast<double>(offered);
    return words.percent(static_cast<std::int64_t>(share * kPpm + 0.5), 1);
}

QString sourceName(const Words &words, const QString &source)
{
    return source.contains(QLatin1String("use case page")) ? words.text("report.source-practice")
                                                           : words.catalogued(source);
}

const Baseline *baselineOf(const Subject &subject, const QString &id)
{
    return subject.project.catalogue ? subject.project.catalogue->baseline(id) : nullptr;
}

QString baselineName(const Subject &subject, const QString &id)
{
    const Baseline *baseline = baselineOf(subject, id);
    if (!baseline)
        return subject.words.text("report.unknown-server");
    return baseline->provider.isEmpty()
               ? subject.words.catalogued(baseline->model)
               : subject.words.text("report.server-name", {baseline->provider, baseline->model});
}

QString priceOf(const Subject &subject, const Baseline &baseline)
{
    const Words &words = subject.words;
    const Terms terms(subject.project);
    const auto price = terms.serverPrice(baseline);
    if (!price)
        return words.text("report.no-price");
    const QString amount = words.money(terms.sales(price->month));
    return baseline.price->provenance.estimate ? words.text("report.estimated", {amount}) : amount;
}

QStringList baselinesInUse(const Plan &plan)
{
    QStringList ids;
    for (const PlannedServer &server : plan.servers) {
        if (!ids.contains(server.baseline))
            ids += server.baseline;
    }
    return ids;
}

bool missesPrices(const Subject &subject)
{
    const QStringList ids = baselinesInUse(subject.plan);
    return std::any_of(ids.begin(), ids.end(), [&subject](const QString &id) {
        const Baseline *baseline = baselineOf(subject, id);
        return !baseline || !Terms(subject.project).serverPrice(*baseline);
    });
}

Paragraph paragraph(const QString &text)
{
    return {text, false};
}

Paragraph remark(const QString &text)
{
    return {text, true};
}

Table::Column column(const Words &words, const char *textId, int weight)
{
    return {words.text(textId), Align::Left, weight};
}

Table::Column figures(const Words &words, const char *textId, int weight)
{
    return {words.text(textId), Align::Right, weight};
}

} // namespace grondplan::report
