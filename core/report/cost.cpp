#include "core/report/costwords.h"
#include "core/report/optionwords.h"
#include "core/report/phrases.h"

#include <algorithm>

namespace grondplan::report {

/// A workload's cost, or what belongs to none.
struct Line
{
    QString name;
    Money month;
};

/// What each workload costs, dearest first; at the end what belongs to no workload, as its zone has none.
static std::vector<Line> linesOf(const Subject &subject)
{
    std::vector<Line> lines;
    Money rest = subject.plan.month.likely;
    for (const WorkloadCost &cost : subject.plan.byWorkload) {
        lines.push_back({workloadName(subject, cost.workload), cost.month});
        rest.minor -= cost.month.minor;
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return a.month.minor > b.month.minor; });
    if (rest.minor != 0)
        lines.push_back({subject.words.text("report.cost.rest"), rest});
    return lines;
}

Split costSplit(const Project &project, const Plan &plan, const Words &words)
{
    static constexpr std::size_t kMostParts = 10;
    const Subject subject = {project, plan, words, project.scenario(plan.scenario)};
    const std::vector<Line> lines = linesOf(subject);
    Split split;
    split.caption = words.text("report.cost.split");
    const std::size_t shown = lines.size() > kMostParts + 1 ? kMostParts : lines.size();
    const auto add = [&](const QString &label, const Money &month) {
        split.parts.push_back({label, static_cast<double>(month.minor) / 100, words.money(month)});
    };
    for (std::size_t i = 0; i < shown; ++i)
        add(lines[i].name, lines[i].month);
    if (shown == lines.size())
        return split;
    Money others{0, plan.month.likely.currency};
    for (std::size_t i = shown; i < lines.size(); ++i)
        others = others + lines[i].month;
    add(words.counted("report.cost.others", static_cast<std::int64_t>(lines.size() - shown)), others);
    split.parts.back().rest = true;
    return split;
}

static Table partTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.cost.parts");
    table.columns = {column(words, "report.column.part", 3), column(words, "report.column.zone", 3),
                     figures(words, "report.column.month", 2), figures(words, "report.column.once", 2)};
    Money month{0, subject.plan.month.likely.currency};
    Money once = month;
    for (const CostPart &part : subject.plan.parts) {
        table.rows.push_back({words.text(QString(QLatin1String("report.part.") % part.part)),
                              zoneName(subject, part.zone), words.money(part.month), words.money(part.once)});
        month = month + part.month;
        once = once + part.once;
    }
    table.rows.push_back({words.text("report.total"), QString(), words.money(month), words.money(once)});
    table.lastRowIsTotal = true;
    return table;
}

static Table licenceTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.licences");
    table.columns = {column(words, "report.column.licence", 4), column(words, "report.column.zone", 3),
                     figures(words, "report.column.count"), figures(words, "report.column.month", 2),
                     figures(words, "report.column.once", 2)};
    for (const ZonePlan &zone : subject.plan.zones) {
        for (const LicenceLine &line : zone.licences) {
            const Licence *licence = subject.project.catalogue->licence(line.id);
            const QString name = licence ? QString(licence->product % u' ' % licence->edition) : line.id;
            table.rows.push_back({name, zoneName(subject, zone.zone), words.number(line.units.likely),
                                  words.money(line.month.likely), words.money(line.once)});
        }
    }
    return table;
}

static Table optionTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.options");
    table.columns = {column(words, "report.column.option", 4), column(words, "report.column.zone", 3),
                     figures(words, "report.column.count"), figures(words, "report.column.month", 2),
                     figures(words, "report.column.once", 2)};
    for (const ZonePlan &zone : subject.plan.zones) {
        for (const OptionLine &line : zone.options)
            table.rows.push_back({optionName(words, subject.project.catalogue.get(), line.id),
                                  zoneName(subject, zone.zone), words.number(line.count.likely),
                                  words.money(line.month.likely), words.money(line.once)});
    }
    return table;
}

/// What zones draw, and what their backups take.
static Table runningTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.running");
    table.columns = {column(words, "report.column.zone", 3), figures(words, "report.column.power", 2),
                     figures(words, "report.column.energy", 2), figures(words, "report.column.co2", 2),
                     figures(words, "report.column.backup", 2)};
    const auto amount = [&words](const char *unit, std::int64_t value) {
        return words.text(unit, {words.decimal(static_cast<double>(value) / 1000, 0)});
    };
    for (const ZonePlan &zone : subject.plan.zones) {
        if (!zone.energy && !zone.backup)
            continue;
        const QString none(QChar(0x2013));
        QStringList row = {zoneName(subject, zone.zone), none, none, none, none};
        if (zone.energy) {
            row[1] = amount("cost-unit.milliwatts", zone.energy->milliwatts.likely);
            row[2] = amount("cost-unit.watt-hours", zone.energy->wattHours);
            row[3] = amount("cost-unit.grams", zone.energy->co2Grams);
        }
        if (zone.backup)
            row[4] = words.disk(zone.backup->total());
        table.rows.push_back(row);
    }
    return table;
}

static Table byWorkloadTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.cost.by-workload");
    table.columns = {column(words, "report.column.workload", 4), figures(words, "report.column.month", 2),
                     figures(words, "report.column.share")};
    const std::int64_t whole = subject.plan.month.likely.minor;
    Money total{0, subject.plan.month.likely.currency};
    for (const Line &line : linesOf(subject)) {
        table.rows.push_back({line.name, words.money(line.month), shareOf(words, line.month.minor, whole)});
        total = total + line.month;
    }
    table.rows.push_back(
        {words.text("report.total"), words.money(total), shareOf(words, total.minor, whole)});
    table.lastRowIsTotal = true;
    return table;
}

static Table bandTable(const Subject &subject)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.cost.band");
    table.columns = {column(words, "report.column.reading", 3), figures(words, "report.column.servers"),
                     figures(words, "report.column.month", 2)};
    const Band<std::int64_t> servers = subject.plan.serverCount();
    const Band<Money> &month = subject.plan.month;
    table.rows = {
        {words.text("report.reading.low"), words.number(servers.low), words.money(month.low)},
        {words.text("report.reading.likely"), words.number(servers.likely), words.money(month.likely)},
        {words.text("report.reading.high"), words.number(servers.high), words.money(month.high)}};
    return table;
}

/// The likely amounts with the VAT on them, and over the months looked ahead.
static Table vatTable(const Subject &subject)
{
    const Words &words = subject.words;
    const Sales &sales = subject.plan.sales;
    Table table;
    table.caption = words.text("report.cost.vat");
    table.columns = {column(words, "report.column.amount", 4), figures(words, "report.column.month", 2),
                     figures(words, "report.column.once", 2)};
    const auto vat = std::find_if(subject.plan.terms.begin(), subject.plan.terms.end(),
                                  [](const CostTerm &term) { return term.field == CostField::Vat; });
    if (vat == subject.plan.terms.end())
        return table;
    table.rows = {
        {words.text("report.cost.excluding"), words.money(sales.month.likely), words.money(sales.once)},
        {words.text("report.cost.vat-share",
                    {settingText(words, subject.plan.currency, vat->field, vat->value)}),
         words.money(sales.vatMonth), words.money(sales.vatOnce)},
        {words.text("report.cost.including"), words.money(sales.month.likely + sales.vatMonth),
         words.money(sales.once + sales.vatOnce)}};
    table.lastRowIsTotal = true;
    return table;
}

void addCost(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    if (subject.plan.servers.empty()) {
        blocks.emplace_back(paragraph(
            words.text(subject.plan.unplaced.empty() ? "report.cost.empty" : "report.none-placed")));
        return;
    }
    blocks.emplace_back(paragraph(words.text("report.cost.text", {words.money(subject.plan.month.likely)})));
    blocks.emplace_back(partTable(subject));
    if (Table options = optionTable(subject); !options.rows.empty())
        blocks.emplace_back(std::move(options));
    if (Table licences = licenceTable(subject); !licences.rows.empty())
        blocks.emplace_back(std::move(licences));
    if (Table running = runningTable(subject); !running.rows.empty())
        blocks.emplace_back(std::move(running));
    if (missesPrices(subject))
        blocks.emplace_back(remark(words.text("report.prices-missing")));
    if (const QString rest = notCountedText(words, subject.plan); !rest.isEmpty())
        blocks.emplace_back(remark(rest));
    if (Table vat = vatTable(subject); !vat.rows.empty())
        blocks.emplace_back(std::move(vat));
    blocks.emplace_back(remark(words.counted("report.cost.over-time", subject.plan.overTime.months,
                                             {words.money(subject.plan.overTime.sales)})));
    blocks.emplace_back(bandTable(subject));
    blocks.emplace_back(remark(words.text("report.cost.band-remark")));
    if (subject.plan.byWorkload.empty() || subject.plan.month.likely.minor == 0)
        return;
    blocks.emplace_back(costSplit(subject.project, subject.plan, words));
    blocks.emplace_back(byWorkloadTable(subject));
    blocks.emplace_back(remark(words.text("report.cost.by-workload-remark")));
}

} // namespace grondplan::report
