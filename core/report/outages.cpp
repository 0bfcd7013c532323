#include "core/outlook/variant.h"
#include "core/report/outlook.h"
#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace grondplan::report {

using namespace outlook;

namespace {

/// Names what a zone's outages are about.
class Naming
{
public:
    Naming(const Scenario &scenario, const Plan &plan, const Words &words)
        : m_scenario(scenario)
        , m_plan(plan)
        , m_words(words)
    {
    }

    [[nodiscard]] QString of(const Hit &hit) const
    {
        return hit.workload.isValid() ? nameOf(m_scenario, hit.workload)
                                      : m_words.text(QString(QLatin1String("part.") % hit.part));
    }

    [[nodiscard]] QString counted(const Hit &hit, std::int64_t count) const
    {
        return count == 1 ? of(hit) : m_words.text("outage.times", {of(hit), m_words.number(count)});
    }

    [[nodiscard]] QString servers(const Outage &outage) const
    {
        QStringList names;
        for (const int server : outage.servers)
            names.append(m_plan.servers[static_cast<std::size_t>(server)].id);
        return names.join(QStringLiteral(" + "));
    }

    /// What stands still until it is started elsewhere: nothing of it runs on another server.
    [[nodiscard]] QString down(const Outage &outage) const
    {
        QStringList names;
        for (const Hit &hit : outage.hits) {
            const std::int64_t back = hit.failed - hit.lost - hit.shed;
            if (hit.running == 0 && back > 0)
                names.append(counted(hit, back));
        }
        return someOf(m_words, names);
    }

    [[nodiscard]] QString fewer(const Outage &outage) const
    {
        QStringList names;
        for (const Hit &hit : outage.hits) {
            const std::int64_t all = hit.running + hit.failed + hit.gaveWay;
            if (hit.running > 0)
                names.append(m_words.text("outage.goes-on",
                                          {of(hit), m_words.number(hit.running), m_words.number(all)}));
        }
        return someOf(m_words, names);
    }

    [[nodiscard]] QString lost(const Outage &outage) const
    {
        QStringList names;
        for (const Hit &hit : outage.hits) {
            if (hit.lost > 0)
                names.append(counted(hit, hit.lost));
        }
        return someOf(m_words, names);
    }

    /// What is left down, as it may be; with what gave way for others.
    [[nodiscard]] QString leftDown(const Outage &outage) const
    {
        QStringList names;
        for (const Hit &hit : outage.hits) {
            if (hit.gaveWay > 0)
                names.append(m_words.text("outage.gave-way", {of(hit), m_words.number(hit.leftDown()),
                                                              m_words.number(hit.gaveWay)}));
            else if (hit.shed > 0)
                names.append(counted(hit, hit.shed));
        }
        return someOf(m_words, names);
    }

    [[nodiscard]] QString destinations(const Outage &outage) const
    {
        if (outage.ofPlatform)
            return m_words.text(outage.noMajority ? "outage.none-left" : "outage.majority");
        if (outage.noMajority)
            return m_words.text("outage.none-left");
        std::map<int, std::int64_t> counts;
        for (const Hit &hit : outage.hits) {
            for (const Destination &to : hit.to)
                counts[to.server] += to.count;
        }
        QStringList names;
        for (const auto &[server, count] : counts)
            names.append(m_words.text("outage.times", {m_plan.servers[static_cast<std::size_t>(server)].id,
                                                       m_words.number(count)}));
        return someOf(m_words, names);
    }

private:
    const Scenario &m_scenario;
    const Plan &m_plan;
    const Words &m_words;
};

/// Replicas and parts that stand still for a while or for good.
std::int64_t hurtBy(const Outage &outage)
{
    std::int64_t sum = 0;
    for (const Hit &hit : outage.hits)
        sum += hit.running == 0 ? hit.failed : hit.lost;
    return sum;
}

/// In the order of the plan; of more than `most` those that hurt most.
std::vector<const Outage *> shownOf(const ZoneOutages &zone, std::size_t most)
{
    std::vector<const Outage *> shown;
    for (const Outage &outage : zone.singles)
        shown.push_back(&outage);
    if (shown.size() <= most)
        return shown;
    std::stable_sort(shown.begin(), shown.end(), [](const Outage *a, const Outage *b) {
        return std::tuple(a->lost(), hurtBy(*a)) > std::tuple(b->lost(), hurtBy(*b));
    });
    shown.resize(most);
    std::sort(shown.begin(), shown.end());
    return shown;
}

Table singlesTable(const ZoneOutages &zone, const Naming &naming, const Words &words, std::size_t most)
{
    Table table;
    table.caption = words.text("outage.singles");
    table.columns = {column(words, "outage.column.fails", 3), column(words, "outage.column.down", 5),
                     column(words, "outage.column.fewer", 5), column(words, "outage.column.to", 4)};
    const bool anyLost = zone.singlesSurvived() < static_cast<std::int64_t>(zone.singles.size());
    if (anyLost)
        table.columns.insert(table.columns.begin() + 3, column(words, "outage.column.lost", 4));
    const bool anyShed = std::any_of(zone.singles.begin(), zone.singles.end(),
                                     [](const Outage &outage) { return outage.leftDown() > 0; });
    if (anyShed)
        table.columns.insert(table.columns.end() - 1, column(words, "outage.column.shed", 4));
    for (const Outage *outage : shownOf(zone, most)) {
        QStringList row{naming.servers(*outage), naming.down(*outage), naming.fewer(*outage)};
        if (anyLost)
            row << naming.lost(*outage);
        if (anyShed)
            row << naming.leftDown(*outage);
        table.rows.push_back(row << naming.destinations(*outage));
    }
    return table;
}

QString recoveryText(const ZoneOutages &zone, const Words &words)
{
    constexpr std::int64_t kMillis = 1000;
    const QString id = QLatin1String("outage.recovery.") + QLatin1String(recoveryId(zone.recovery));
    if (zone.recovery == Recovery::ByHand)
        return words.text(id);
    if (!zone.seconds)
        return words.text("outage.recovery-unknown");
    return words.text(id, {durationText(words, zone.seconds->likely * kMillis),
                           durationText(words, zone.seconds->low * kMillis),
                           durationText(words, zone.seconds->high * kMillis)});
}

QString singlesText(const Scenario &scenario, const ZoneOutages &zone, const Words &words)
{
    const auto tried = static_cast<std::int64_t>(zone.singles.size());
    const std::int64_t survived = zone.singlesSurvived();
    const QString name = nameOf(scenario, zone.zone);
    const std::int64_t shedding = zone.singlesShedding();
    QString text = survived == tried && shedding > 0
                       ? words.counted("outage.all-shed", tried, {name, words.number(shedding)})
                   : survived == tried ? words.counted("outage.all", tried, {name})
                                       : words.counted("outage.some", tried, {name, words.number(survived)});
    if (tried < zone.servers)
        text += u' ' + words.counted("outage.fullest", tried, {words.number(zone.servers)});
    return text;
}

/// Whether one server at a time can be emptied, and what a failure meanwhile does.
QString maintenanceText(const ZoneOutages &zone, const Naming &naming, const Words &words)
{
    QStringList stuck;
    for (const Outage &outage : zone.singles) {
        if (outage.lost() > 0)
            stuck.append(naming.servers(outage));
    }
    const bool sheds = zone.singlesShedding() > 0;
    QString text = stuck.isEmpty() ? words.text(sheds ? "outage.maintenance-shed" : "outage.maintenance")
                                   : words.text("outage.maintenance-not", {someOf(words, stuck)});
    if (zone.pairs > 0 && stuck.isEmpty())
        text += u' ' + words.text(zone.pairsShedding > 0 ? "outage.pairs-shed" : "outage.pairs",
                                  {words.number(zone.pairsSurvived), words.number(zone.pairs)});
    if (zone.pairsWithoutMajority > 0 && stuck.isEmpty())
        text += u' ' + words.counted("outage.pairs-without-majority", zone.pairsWithoutMajority);
    if (zone.worstPair && stuck.isEmpty())
        text += u' ' + words.text("outage.worst-pair",
                                  {naming.servers(*zone.worstPair), naming.lost(*zone.worstPair)});
    return text;
}

/// Of what keeps data and has no other replica running, whichever server fails.
QString dataText(const Scenario &scenario, const ZoneOutages &zone, const Words &words)
{
    QStringList names;
    for (const Restore &restore : zone.restores) {
        const QString name = nameOf(scenario, restore.workload);
        names.append(
            restore.data.count() == 0 ? name : words.text("outage.times", {name, words.disk(restore.data)}));
    }
    return names.isEmpty() ? QString() : words.text("outage.data", {someOf(words, names)});
}

/// Whether anything is back as soon as it runs elsewhere.
bool anyWithoutData(const ZoneOutages &zone)
{
    const auto isRestored = [&zone](const Hit &hit) {
        return std::any_of(zone.restores.begin(), zone.restores.end(),
                           [&hit](const Restore &restore) { return restore.workload == hit.workload; });
    };
    return zone.restores.empty() ||
           std::any_of(zone.singles.begin(), zone.singles.end(), [&](const Outage &outage) {
               return !std::all_of(outage.hits.begin(), outage.hits.end(), isRestored);
           });
}

void addRollouts(const Scenario &scenario, const ZoneOutages &zone, const Words &words,
                 std::vector<Block> &blocks)
{
    Table table;
    table.caption = words.text("outage.rollouts");
    table.columns = {column(words, "report.column.workload", 4), figures(words, "outage.column.replicas", 2),
                     figures(words, "outage.column.surge", 2), figures(words, "outage.column.fits", 2),
                     column(words, "outage.column.follows", 4)};
    for (const Rollout &rollout : zone.rollouts) {
        if (rollout.fitsWhole())
            continue;
        table.rows.push_back({nameOf(scenario, rollout.workload), words.number(rollout.replicas),
                              words.number(rollout.surge), words.number(rollout.fits),
                              words.text(rollout.isBlocked() ? "outage.blocked" : "outage.slower")});
    }
    if (!table.rows.empty())
        blocks.emplace_back(table);
    else if (!zone.rollouts.empty())
        blocks.emplace_back(
            paragraph(words.counted("outage.rollouts-fit", static_cast<std::int64_t>(zone.rollouts.size()))));
}

} // namespace

std::vector<Block> outageBlocks(const Scenario &scenario, const Plan &plan,
                                const std::vector<ZoneOutages> &zones, const Words &words, std::size_t most)
{
    std::vector<Block> blocks;
    const Naming naming(scenario, plan, words);
    for (const ZoneOutages &zone : zones) {
        blocks.emplace_back(paragraph(singlesText(scenario, zone, words)));
        if (anyWithoutData(zone) || zone.recovery == Recovery::ByHand)
            blocks.emplace_back(paragraph(recoveryText(zone, words)));
        if (const QString data = dataText(scenario, zone, words); !data.isEmpty())
            blocks.emplace_back(paragraph(data));
        const ZonePlan *planned = plan.zone(zone.zone);
        if (planned && planned->failover.soleControlPlane)
            blocks.emplace_back(paragraph(words.text("outage.sole-control-plane")));
        blocks.emplace_back(singlesTable(zone, naming, words, most));
        if (zone.singles.size() > most)
            blocks.emplace_back(remark(
                words.text("outage.shown", {words.number(static_cast<std::int64_t>(most)),
                                            words.number(static_cast<std::int64_t>(zone.singles.size()))})));
        blocks.emplace_back(paragraph(maintenanceText(zone, naming, words)));
        addRollouts(scenario, zone, words, blocks);
    }
    blocks.emplace_back(remark(words.text("outage.remark")));
    return blocks;
}

void addFailures(const Subject &subject, Blocks &blocks)
{
    constexpr std::size_t kMostRows = 12; // of each zone: a page holds some forty
    if (subject.plan.servers.empty() || subject.scenario == nullptr) {
        blocks.emplace_back(paragraph(subject.words.text(
            subject.plan.unplaced.empty() ? "report.servers.empty" : "report.none-placed")));
        return;
    }
    const auto zones = outagesOf(subject.project, subject.plan, {});
    if (!zones)
        return; // a project that could be planned can be failed
    for (Block &block : outageBlocks(*subject.scenario, subject.plan, *zones, subject.words, kMostRows))
        blocks.push_back(std::move(block));
}

} // namespace grondplan::report
