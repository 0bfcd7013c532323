#include "core/architecture/architecture.h"

#include "core/architecture/contents.h"
#include "core/architecture/flow.h"
#include "core/architecture/passages.h"
#include "core/plan/controlplane.h"
#include "core/plan/platformlist.h"
#include "core/platform/standins.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan {

using architecture::Count;
using architecture::NodeContents;
using architecture::ServerGroup;
using diagram::Box;
using diagram::BoxKind;

/// More kinds of workloads in one box than this are counted, not named.
static constexpr std::size_t kMostWorkloads = 120;
/// Longer words on a line between zones are counted instead.
static constexpr qsizetype kMostLabel = 36;
/// A longer title of the whole drawing would make the drawing wider than what it shows.
static constexpr qsizetype kMostTitle = 80;

/// The passages without those of what is not placed.
static std::vector<Passage> drawnPassages(const Scenario &scenario, const Plan &plan)
{
    const auto isTransient = [&scenario](WorkloadId id) {
        const Workload *workload = scenario.workload(id);
        return workload != nullptr && workload->transient;
    };
    std::vector<Passage> passages = passagesOf(scenario, plan);
    std::erase_if(passages,
                  [&](const Passage &each) { return isTransient(each.from) || isTransient(each.to); });
    return passages;
}

namespace {

/// Makes the boxes of one plan.
class Maker
{
public:
    Maker(const Project &project, const Plan &plan, const Words &words)
        : m_project(project)
        , m_plan(plan)
        , m_words(words)
        , m_scenario(project.scenario(plan.scenario))
    {
        if (m_scenario)
            m_passages = drawnPassages(*m_scenario, plan);
    }

    [[nodiscard]] Box zone(const ZonePlan &zone) const;
    [[nodiscard]] std::vector<diagram::Connector> links() const;

private:
    [[nodiscard]] QString nameOf(WorkloadId id) const;
    [[nodiscard]] QString figuresOf(const ZonePlan &zone) const;
    [[nodiscard]] QString failoverOf(const ZonePlan &zone) const;
    [[nodiscard]] std::int64_t unplacedIn(ZoneId zone) const;
    [[nodiscard]] Box band(const ZonePlan &zone) const;
    [[nodiscard]] QString carriedBy(Part part, ZoneId zone) const;
    [[nodiscard]] std::vector<Box> stoodInFor(const ZonePlan &zone) const;
    [[nodiscard]] QString needOf(const PlatformPart &part) const;
    [[nodiscard]] Box server(const ServerGroup &group) const;
    [[nodiscard]] QString detailOf(const ServerGroup &group, const Resources &used,
                                   const Resources &capacity) const;
    [[nodiscard]] Resources ownSizeOf(const NodeContents &node, ZoneId zone) const;
    [[nodiscard]] Box partBox(const QString &place, const QString &id) const;
    [[nodiscard]] Box node(const NodeContents &node, ZoneId zone, const QString &place) const;
    [[nodiscard]] std::vector<Box> instances(const std::vector<Count> &counts, const QString &place) const;
    [[nodiscard]] QString virtualMachineOf(WorkloadId id) const;
    [[nodiscard]] Box note(const QString &id, const QString &text) const;

    const Project &m_project;
    const Plan &m_plan;
    const Words &m_words;
    const Scenario *m_scenario = nullptr;
    std::vector<Passage> m_passages;
};

std::int64_t sharePpm(std::int64_t used, std::int64_t capacity)
{
    if (capacity <= 0)
        return 0;
    return static_cast<std::int64_t>(static_cast<double>(used) / static_cast<double>(capacity) * 1e6);
}

} // namespace

QString Maker::nameOf(WorkloadId id) const
{
    const Workload *workload = m_scenario ? m_scenario->workload(id) : nullptr;
    return workload ? workload->name : QString();
}

Box Maker::note(const QString &id, const QString &text) const
{
    Box box;
    box.id = id;
    box.kind = BoxKind::Note;
    box.title = text;
    return box;
}

QString Maker::figuresOf(const ZonePlan &zone) const
{
    const QString servers = m_words.counted("drawing.servers", zone.servers.likely);
    const bool hasPrice = zone.month.likely.minor > 0 || zone.servers.likely == 0;
    if (!hasPrice)
        return m_words.text("drawing.zone-unpriced", {servers});
    return m_words.text("drawing.zone-figures", {servers, m_words.money(zone.month.likely)});
}

QString Maker::failoverOf(const ZonePlan &zone) const
{
    if (zone.failover.tolerated <= 0)
        return m_words.text("drawing.failover-none");
    const char *proved =
        zone.failover.soleControlPlane ? "drawing.failover-workers" : "drawing.failover-proved";
    return m_words.counted(zone.failover.proved ? proved : "drawing.failover-unproved",
                           zone.failover.tolerated);
}

/// How much of the sketch goes through a part of a zone.
QString Maker::carriedBy(Part part, ZoneId zone) const
{
    std::set<WorkloadId> entrances;
    std::set<QString> tenants;
    std::int64_t links = 0;
    for (const Passage &passage : m_passages) {
        const Workload *to = m_scenario->workload(passage.to);
        const Workload *from = m_scenario->workload(passage.from);
        const bool leaves = part == Part::NetworkPolicy && from != nullptr && from->zone == zone;
        if ((to->zone != zone && !leaves) ||
            std::find(passage.through.begin(), passage.through.end(), part) == passage.through.end())
            continue;
        entrances.insert(passage.to);
        if (!to->tenant.isEmpty())
            tenants.insert(to->tenant);
        links += passage.from.isValid() ? 1 : 0;
    }
    if (part == Part::NetworkPolicy)
        return links > 0 ? m_words.counted("drawing.part-links", links) : QString();
    if (entrances.empty())
        return {};
    if (part == Part::Vlan)
        return tenants.empty()
                   ? QString()
                   : m_words.counted("drawing.part-tenants", static_cast<std::int64_t>(tenants.size()));
    return m_words.counted("drawing.part-entrances", static_cast<std::int64_t>(entrances.size()));
}

/// What all copies of a part need together, and what that costs; only the detailed profile knows.
QString Maker::needOf(const PlatformPart &part) const
{
    if (!part.size)
        return {};
    const QStringList need = {m_words.cpu(part.size->cpu), m_words.memory(part.size->memory)};
    if (!part.month || part.month->minor <= 0)
        return m_words.text("drawing.part-need", need);
    return m_words.text("drawing.part-figures", need + QStringList{m_words.money(*part.month)});
}

Box Maker::band(const ZonePlan &zone) const
{
    Box band;
    band.id = QStringLiteral("band:%1").arg(zone.zone.value);
    band.kind = BoxKind::Band;
    band.title = m_words.text("drawing.platform");
    for (const PlatformPart &platform : zone.platform) {
        Box part;
        part.id = QStringLiteral("part:%1/%2").arg(QString::number(zone.zone.value), platform.id);
        part.kind = BoxKind::Part;
        part.title = m_scenario ? m_words.text(partTextId(*m_scenario, zone.zone, platform.id)) : QString();
        QStringList lines;
        if (const std::optional<Part> known = partFromId(platform.id))
            lines += carriedBy(*known, zone.zone);
        lines += needOf(platform);
        if (const QString within = sizedWithin(zone, platform); !within.isEmpty())
            lines += m_words.text("part-within", {m_words.text(QString(QLatin1String("part.") + within))});
        lines.removeAll(QString());
        part.detail = lines.join(QLatin1Char('\n'));
        band.children.push_back(std::move(part));
    }
    for (Box &part : stoodInFor(zone))
        band.children.push_back(std::move(part));
    return band;
}

/// The parts that the zone has no need of, with the workloads that do what they would.
std::vector<Box> Maker::stoodInFor(const ZonePlan &zone) const
{
    std::vector<Box> boxes;
    const Zone *drawn = m_scenario ? m_scenario->zone(zone.zone) : nullptr;
    if (!drawn)
        return boxes;
    for (const Part part : partsStoodInFor(*m_scenario, *drawn, zone.tier)) {
        Box box;
        box.id = QStringLiteral("part:%1/%2").arg(QString::number(zone.zone.value), partId(part));
        box.kind = BoxKind::Part;
        box.title = m_words.text(partTextId(*m_scenario, zone.zone, partId(part)));
        if (const auto by = standInMessage("drawing.part-done-by", part, *m_scenario, *drawn, zone.tier))
            box.detail = m_words.text(by->id, by->args);
        boxes.push_back(std::move(box));
    }
    return boxes;
}

/// What a workload's own virtual machines are, where they have one each.
QString Maker::virtualMachineOf(WorkloadId id) const
{
    const Workload *workload = m_scenario ? m_scenario->workload(id) : nullptr;
    const ZonePlan *planned = workload ? m_plan.zone(workload->zone) : nullptr;
    if (!planned || planned->tier != Tier::Vm)
        return {};
    return m_words.text("drawing.vm",
                        {m_words.cpu(workload->cpu.request), m_words.memory(workload->memory.request),
                         m_words.text(workload->os == Os::Windows ? "os.windows" : "os.linux")});
}

std::vector<Box> Maker::instances(const std::vector<Count> &counts, const QString &place) const
{
    std::vector<Box> boxes;
    const std::size_t named = counts.size() > kMostWorkloads ? kMostWorkloads - 1 : counts.size();
    for (std::size_t i = 0; i < named; ++i) {
        const Count &count = counts[i];
        Box box;
        box.id = QStringLiteral("instances:%1/%2").arg(place, QString::number(count.workload.value));
        box.kind = BoxKind::Instance;
        const QString name = nameOf(count.workload);
        box.title = count.instances == 1
                        ? name
                        : m_words.text("drawing.times", {name, m_words.number(count.instances)});
        box.detail = virtualMachineOf(count.workload);
        boxes.push_back(std::move(box));
    }
    if (named < counts.size()) {
        Box rest;
        rest.id = QStringLiteral("instances:%1/rest").arg(place);
        rest.kind = BoxKind::Instance;
        rest.title =
            m_words.counted("drawing.more-workloads", static_cast<std::int64_t>(counts.size() - named));
        boxes.push_back(std::move(rest));
    }
    return boxes;
}

/// A VM of the control plane as it is configured, like the node VMs; the server sees more.
Resources Maker::ownSizeOf(const NodeContents &node, ZoneId zone) const
{
    const Zone *drawn = m_scenario ? m_scenario->zone(zone) : nullptr;
    const ZonePlan *planned = m_plan.zone(zone);
    if (!drawn || !planned || !m_project.catalogue || node.part != partId(Part::ControlPlane))
        return node.size;
    const auto own = controlPlaneSize(*m_project.catalogue, drawn->policy.layers.distribution,
                                      planned->cluster.likely.nodes);
    return own ? Resources{own->cpu, own->memory, {}, 0} : node.size;
}

Box Maker::partBox(const QString &place, const QString &id) const
{
    Box part;
    part.id = QStringLiteral("part:%1/%2").arg(place, id);
    part.kind = BoxKind::Part;
    part.title = m_words.text(QString(QLatin1String("part.") % id));
    return part;
}

Box Maker::node(const NodeContents &node, ZoneId zone, const QString &place) const
{
    Box box;
    box.id = QStringLiteral("node:%1/%2").arg(place, QString::number(node.number));
    box.kind = BoxKind::NodeVm;
    if (!node.part.isEmpty()) {
        box.id += u'/' + node.part;
        box.title =
            m_words.text("drawing.part-number", {m_words.text(QString(QLatin1String("part.") % node.part)),
                                                 m_words.number(node.number)});
        const Resources size = ownSizeOf(node, zone);
        box.detail = m_words.text("drawing.node-size", {m_words.cpu(size.cpu), m_words.memory(size.memory)});
        return box;
    }
    box.title = m_words.text("drawing.node", {m_words.number(node.number)});
    // What is in it sees the shape; the server sees more, for what virtualisation costs.
    const ZonePlan *planned = m_plan.zone(zone);
    const MilliCpu cpu = planned ? planned->node.cpu : node.size.cpu;
    const Bytes memory = planned ? planned->node.memory : node.size.memory;
    box.detail = m_words.text("drawing.node-size", {m_words.cpu(cpu), m_words.memory(memory)});
    box.children = instances(node.counts, box.id);
    for (const QString &id : node.parts)
        box.children.push_back(partBox(box.id, id));
    return box;
}

/// The racks that a group's servers stand in, "1, 3"; empty where the zone knows of none.
static QString racksOf(const Words &words, const ServerGroup &group)
{
    std::set<int> racks;
    for (const PlannedServer *server : group.servers) {
        if (server->rack > 0)
            racks.insert(server->rack);
    }
    QStringList numbers;
    for (const int rack : racks)
        numbers += words.number(rack);
    return numbers.join(QLatin1String(", "));
}

QString Maker::detailOf(const ServerGroup &group, const Resources &used, const Resources &capacity) const
{
    QStringList lines;
    const Baseline *baseline =
        m_project.catalogue ? m_project.catalogue->baseline(group.servers.front()->baseline) : nullptr;
    if (baseline)
        lines += m_words.counted("drawing.server-size", baseline->cores, {m_words.memory(baseline->memory)});
    if (group.isSpare)
        lines += m_words.text("drawing.spare");
    if (const QString racks = racksOf(m_words, group); !racks.isEmpty())
        lines += m_words.text("drawing.rack", {racks});
    lines += m_words.text(group.kind == ServerGroup::Kind::Together ? "drawing.server-use-mean"
                                                                    : "drawing.server-use",
                          {m_words.percent(sharePpm(used.cpu.count(), capacity.cpu.count()), 0),
                           m_words.percent(sharePpm(used.memory.count(), capacity.memory.count()), 0)});
    return lines.join(QLatin1Char('\n'));
}

Box Maker::server(const ServerGroup &group) const
{
    Resources used;
    Resources capacity;
    for (const PlannedServer *server : group.servers) {
        used += server->used;
        capacity += server->capacity;
    }

    const PlannedServer &first = *group.servers.front();
    const auto count = static_cast<std::int64_t>(group.servers.size());
    Box box;
    box.id = QLatin1String("server:") % first.id;
    box.kind = group.kind == ServerGroup::Kind::One ? BoxKind::Server : BoxKind::Folded;
    if (group.kind == ServerGroup::Kind::One)
        box.title = first.id;
    else
        box.title = m_words.counted(
            group.kind == ServerGroup::Kind::Each ? "drawing.folded-each" : "drawing.folded-together", count);
    box.detail = detailOf(group, used, capacity);
    box.fill = static_cast<double>(std::max(sharePpm(used.cpu.count(), capacity.cpu.count()),
                                            sharePpm(used.memory.count(), capacity.memory.count()))) /
               1e6;
    for (const NodeContents &contents : group.nodes) {
        box.children.push_back(node(contents, first.zone, first.id));
        // Every server has node VMs of its own: those of the first are no other's.
        if (group.kind == ServerGroup::Kind::Each && contents.part.isEmpty())
            box.children.back().title = m_words.text("drawing.node-each");
    }
    for (const QString &id : group.parts)
        box.children.push_back(partBox(first.id, id));
    for (Box &instance : instances(group.direct, first.id))
        box.children.push_back(std::move(instance));
    return box;
}

std::int64_t Maker::unplacedIn(ZoneId zone) const
{
    std::int64_t unplaced = 0;
    for (const UnplacedInstances &rest : m_plan.unplaced) {
        const Workload *workload = m_scenario ? m_scenario->workload(rest.workload) : nullptr;
        if (workload && workload->zone == zone)
            unplaced += rest.count;
    }
    return unplaced;
}

Box Maker::zone(const ZonePlan &zone) const
{
    Box box;
    box.id = QStringLiteral("zone:%1").arg(zone.zone.value);
    box.kind = BoxKind::Zone;
    const Zone *asked = m_scenario ? m_scenario->zone(zone.zone) : nullptr;
    const QString tier = m_words.text(QString(QLatin1String("tier.") % tierId(zone.tier)));
    // A zone is often called after its tier; that is said once.
    box.title = asked && asked->name != tier ? m_words.text("drawing.zone-title", {asked->name, tier}) : tier;
    box.detail = figuresOf(zone);

    const std::int64_t unplaced = unplacedIn(zone.zone);
    const std::vector<ServerGroup> groups = architecture::groupsOf(m_plan, zone.zone);
    if (groups.empty()) {
        if (unplaced == 0)
            box.children.push_back(
                note(box.id % QLatin1String("/empty"), m_words.text("drawing.zone-empty")));
    } else {
        box.detail += QLatin1Char('\n') % failoverOf(zone);
        if (Box parts = band(zone); !parts.children.empty())
            box.children.push_back(std::move(parts));
        if (std::optional<Box> flow =
                m_scenario ? architecture::flowOf(*m_scenario, m_passages, zone.zone, m_words) : std::nullopt)
            box.children.push_back(std::move(*flow));
    }
    for (const ServerGroup &group : groups)
        box.children.push_back(server(group));
    if (unplaced > 0)
        box.children.push_back(
            note(box.id % QLatin1String("/unplaced"), m_words.counted("drawing.unplaced", unplaced)));
    return box;
}

std::vector<diagram::Connector> Maker::links() const
{
    struct Between
    {
        std::int64_t count = 0;
        QString label; ///< of the first
    };
    std::map<std::pair<ZoneId, ZoneId>, Between> between;
    for (std::size_t i = 0; m_scenario && i < m_scenario->links.size(); ++i) {
        const Link &link = m_scenario->links[i];
        const Workload *from = m_scenario->workload(link.from);
        const Workload *to = m_scenario->workload(link.to);
        if (!from || !to || from->zone == to->zone || !from->active || !to->active)
            continue;
        Between &entry = between[{from->zone, to->zone}];
        if (++entry.count == 1)
            entry.label = m_words.text("drawing.link", {from->name, to->name});
    }

    std::vector<diagram::Connector> connectors;
    for (const auto &[zones, entry] : between) {
        diagram::Connector connector;
        connector.from = QStringLiteral("zone:%1").arg(zones.first.value);
        connector.to = QStringLiteral("zone:%1").arg(zones.second.value);
        const bool isShort = entry.count == 1 && entry.label.size() <= kMostLabel;
        connector.label = isShort ? entry.label : m_words.counted("drawing.links", entry.count);
        connectors.push_back(std::move(connector));
    }
    return connectors;
}

diagram::Diagram architectureOf(const Project &project, const Plan &plan, const Words &words)
{
    const Maker maker(project, plan, words);
    diagram::Diagram drawing;
    drawing.title = plan.scenarioName;
    if (drawing.title.size() > kMostTitle)
        drawing.title = drawing.title.left(kMostTitle - 1) % QChar(0x2026);
    const bool showsVms = std::any_of(plan.zones.begin(), plan.zones.end(), [](const ZonePlan &zone) {
        return hasVmLayer(zone.tier) && zone.servers.likely > 0;
    });
    drawing.subtitle =
        words.text(showsVms ? "drawing.subtitle-vms" : "drawing.subtitle", {words.date(plan.asOf)});
    for (const ZonePlan &zone : plan.zones)
        drawing.boxes.push_back(maker.zone(zone));
    drawing.connectors = maker.links();
    if (drawing.boxes.empty()) {
        Box empty;
        empty.id = QStringLiteral("empty");
        empty.kind = BoxKind::Note;
        empty.title = words.text("drawing.empty");
        drawing.boxes.push_back(std::move(empty));
    }
    return drawing;
}

} // namespace grondplan
