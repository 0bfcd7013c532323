#include "core/architecture/flow.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan::architecture {

using diagram::Box;
using diagram::BoxKind;
using diagram::Connector;

/// More lines of what a box is reached by are counted instead.
static constexpr qsizetype kMostTrafficLines = 3;

namespace {

/// Makes the flow of one zone.
class FlowMaker
{
public:
    FlowMaker(const Scenario &scenario, ZoneId zone, const Words &words)
        : m_scenario(scenario)
        , m_zone(zone)
        , m_words(words)
    {
    }

    void add(const std::vector<Passage> &passages);
    [[nodiscard]] std::optional<Box> box();

private:
    struct Node
    {
        BoxKind kind = BoxKind::Instance;
        QString title;
        QStringList lines{};     ///< below the title
        QStringList reachedBy{}; ///< what passes to it, each once
        std::set<WorkloadId> workloads{};
        std::set<WorkloadId> fromOutside{}; ///< those of them that are reached from outside
        std::int64_t amongThemselves = 0;   ///< links between workloads that are drawn as one
    };

    [[nodiscard]] bool isHere(WorkloadId id) const;
    [[nodiscard]] QString nodeOf(WorkloadId id);
    [[nodiscard]] QString outside();
    [[nodiscard]] QString partNode(Part part);
    Node &at(const QString &id, BoxKind kind);
    void connect(const QString &from, const QString &to, bool bothWays);
    void addOne(const Passage &passage);
    void addTraffic(Node &node, const Passage &passage) const;
    [[nodiscard]] QString titleOf(const Node &node) const;
    [[nodiscard]] QString detailOf(const Node &node) const;

    const Scenario &m_scenario;
    ZoneId m_zone;
    const Words &m_words;
    bool m_byKind = false;
    std::map<QString, Node> m_nodes;
    std::vector<QString> m_order; ///< of the nodes, as the sketch has them
    std::vector<Connector> m_connectors;
};

} // namespace

bool FlowMaker::isHere(WorkloadId id) const
{
    const Workload *workload = m_scenario.workload(id);
    return workload != nullptr && workload->zone == m_zone;
}

FlowMaker::Node &FlowMaker::at(const QString &id, BoxKind kind)
{
    const auto [found, isNew] = m_nodes.try_emplace(id);
    if (isNew) {
        found->second.kind = kind;
        m_order.push_back(id);
    }
    return found->second;
}

QString FlowMaker::nodeOf(WorkloadId id)
{
    const Workload &workload = *m_scenario.workload(id);
    const bool here = workload.zone == m_zone;
    QString key = QStringLiteral("workload/%1").arg(id.value);
    if (m_byKind && here)
        key = QStringLiteral("kind/%1").arg(workload.kind);
    else if (m_byKind)
        key = QStringLiteral("zone/%1").arg(workload.zone.value);
    Node &node = at(key, here ? BoxKind::Instance : BoxKind::Elsewhere);
    const bool isNew = node.workloads.insert(id).second;
    if (!m_byKind && isNew && !here) {
        if (const Zone *zone = m_scenario.zone(workload.zone))
            node.lines += m_words.text("drawing.in-zone", {zone->name});
    }
    return key;
}

QString FlowMaker::outside()
{
    QString key = QStringLiteral("outside");
    at(key, BoxKind::Elsewhere).title = m_words.text("drawing.outside");
    return key;
}

QString FlowMaker::partNode(Part part)
{
    QString key = QString(u"part/" + partId(part));
    at(key, BoxKind::Part).title = m_words.text(QString(u"part." + partId(part)));
    return key;
}

void FlowMaker::connect(const QString &from, const QString &to, bool bothWays)
{
    const auto known = std::find_if(m_connectors.begin(), m_connectors.end(), [&](const Connector &each) {
        return (each.from == from && each.to == to) || (each.from == to && each.to == from);
    });
    if (known != m_connectors.end()) {
        known->bothWays = known->bothWays || bothWays || known->from != from;
        return;
    }
    Connector connector;
    connector.from = from;
    connector.to = to;
    connector.bothWays = bothWays;
    m_connectors.push_back(std::move(connector));
}

void FlowMaker::addTraffic(Node &node, const Passage &passage) const
{
    QString line = m_byKind ? passage.traffic.protocol : passageText(passage);
    if (!line.isEmpty() && !node.reachedBy.contains(line))
        node.reachedBy += line;
    const Workload *to = m_scenario.workload(passage.to);
    if (!isHere(passage.to))
        return;
    const bool hasVlan =
        std::find(passage.through.begin(), passage.through.end(), Part::Vlan) != passage.through.end();
    if (!hasVlan || to->tenant.isEmpty() || m_byKind)
        return;
    line = m_words.text("drawing.vlan-of", {to->tenant});
    if (!node.lines.contains(line))
        node.lines += line;
}

void FlowMaker::addOne(const Passage &passage)
{
    const bool fromOutside = !passage.from.isValid();
    if (!isHere(passage.to)) {
        // Where it goes on, the parts of that zone are met.
        if (!fromOutside && isHere(passage.from)) {
            const QString from = nodeOf(passage.from);
            const QString to = nodeOf(passage.to);
            connect(from, to, passage.bothWays);
            addTraffic(m_nodes.at(to), passage);
        }
        return;
    }
    QString from = fromOutside ? outside() : nodeOf(passage.from);
    const bool isWithin = !fromOutside && isHere(passage.from);
    QStringList via;
    for (const Part part : passage.through) {
        if (part != Part::LoadBalancer && part != Part::Ingress && part != Part::ReverseProxy)
            continue;
        // Neighbours go there and back again: said, as lines both ways would tell nothing apart.
        if (isWithin) {
            via += m_words.text(QString(u"part." + partId(part))).toLower();
            continue;
        }
        QString through = partNode(part);
        connect(from, through, passage.bothWays);
        from = std::move(through);
    }
    const QString to = nodeOf(passage.to);
    const QString said =
        via.isEmpty() ? QString() : m_words.text("drawing.via", {via.join(QStringLiteral(", "))});
    Node &target = m_nodes.at(to);
    if (!said.isEmpty() && !target.lines.contains(said))
        target.lines += said;
    if (from != to)
        connect(from, to, passage.bothWays);
    else
        ++target.amongThemselves;
    if (fromOutside)
        target.fromOutside.insert(passage.to);
    addTraffic(target, passage);
}

void FlowMaker::add(const std::vector<Passage> &passages)
{
    std::set<WorkloadId> met;
    for (const Passage &passage : passages) {
        const bool touches = isHere(passage.to) || (passage.from.isValid() && isHere(passage.from));
        if (!touches)
            continue;
        met.insert(passage.to);
        if (passage.from.isValid())
            met.insert(passage.from);
    }
    m_byKind = met.size() > kMostInFlow;
    for (const Passage &passage : passages)
        addOne(passage);
}

QString FlowMaker::titleOf(const Node &node) const
{
    if (!node.title.isEmpty() || node.workloads.empty())
        return node.title;
    const Workload &first = *m_scenario.workload(*node.workloads.begin());
    const auto count = static_cast<std::int64_t>(node.workloads.size());
    if (m_byKind && node.kind == BoxKind::Elsewhere)
        return m_words.text("drawing.in-zone", {m_scenario.zone(first.zone)->name});
    if (m_byKind) {
        const QString kind = QString(u"template." + first.kind);
        return Words::knows(kind) ? m_words.text(kind) : m_words.text("drawing.other-kind");
    }
    if (node.kind == BoxKind::Elsewhere || first.perNode || first.replicas.max == 1 || count != 1)
        return first.name;
    return m_words.text("drawing.times", {first.name, m_words.number(first.replicas.max)});
}

QString FlowMaker::detailOf(const Node &node) const
{
    QStringList lines;
    if (m_byKind && !node.workloads.empty())
        lines += m_words.counted("drawing.workloads", static_cast<std::int64_t>(node.workloads.size()));
    if (m_byKind && !node.fromOutside.empty())
        lines += m_words.counted("drawing.from-outside", static_cast<std::int64_t>(node.fromOutside.size()));
    if (node.amongThemselves > 0)
        lines += m_words.counted("drawing.among-themselves", node.amongThemselves);
    lines += node.lines;
    if (node.reachedBy.size() > kMostTrafficLines)
        lines += m_words.counted("drawing.protocols", node.reachedBy.size());
    else
        lines += node.reachedBy;
    return lines.join(u'\n');
}

std::optional<Box> FlowMaker::box()
{
    if (m_connectors.empty())
        return std::nullopt;
    Box flow;
    flow.id = QStringLiteral("flow:%1").arg(m_zone.value);
    flow.kind = BoxKind::Flow;
    flow.title = m_words.text("drawing.traffic");
    const auto idOf = [&](const QString &key) { return QString(flow.id + u'/' + key); };
    for (const QString &key : m_order) {
        const Node &node = m_nodes.at(key);
        Box box;
        box.id = idOf(key);
        box.kind = node.kind;
        box.title = titleOf(node);
        box.detail = detailOf(node);
        flow.children.push_back(std::move(box));
    }
    for (Connector connector : m_connectors) {
        connector.from = idOf(connector.from);
        connector.to = idOf(connector.to);
        flow.connectors.push_back(std::move(connector));
    }
    return flow;
}

std::optional<Box> flowOf(const Scenario &scenario, const std::vector<Passage> &passages, ZoneId zone,
                          const Words &words)
{
    FlowMaker maker(scenario, zone, words);
    maker.add(passages);
    return maker.box();
}

} // namespace grondplan::architecture
