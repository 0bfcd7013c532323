#include "core/importers/yamltree.h"

#include <algorithm>

namespace grondplan::importers::yaml {

static const QString &mergeKey()
{
    static const QString kKey = QStringLiteral("<<");
    return kKey;
}

static tl::unexpected<Error> malformed(const SourcePlace &place, const char *textId,
                                       const QStringList &args = {})
{
    return failure(ErrorCode::MalformedInput, placeText(place),
                   {textArgument(QString::fromLatin1(textId), args)});
}

static tl::unexpected<Error> tooLarge(const SourcePlace &place, const char *textId, std::int64_t found,
                                      std::int64_t most)
{
    return failure(
        ErrorCode::LimitExceeded, placeText(place),
        {textArgument(QString::fromLatin1(textId)), QString::number(found), QString::number(most)});
}

bool Node::isNull() const
{
    return kind == Kind::Scalar && plain && unset.isEmpty() &&
           (text.isEmpty() || text == QLatin1String("~") || text == QLatin1String("null") ||
            text == QLatin1String("Null") || text == QLatin1String("NULL"));
}

const Entry *Node::entry(const QString &key) const
{
    for (const Entry &candidate : entries) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

const Node *Node::find(const QString &key) const
{
    const Entry *found = entry(key);
    return found ? found->value.get() : nullptr;
}

QString placeText(const SourcePlace &place)
{
    QString text = place.file;
    if (place.line > 0)
        text += QLatin1Char(':') + QString::number(place.line);
    if (place.line > 0 && place.column > 0)
        text += QLatin1Char(':') + QString::number(place.column);
    return text;
}

TreeBuilder::TreeBuilder(const QString &fileName, const Limits &limits)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_lastPlace{fileName, 1, 1}
{
}

Result<> TreeBuilder::add(const Event &event)
{
    switch (event.type) {
    case Event::Type::DocumentStart:
        m_anchors.clear();
        m_root.reset();
        if (++m_documentsSeen > m_limits.documents)
            return tooLarge(placeOf(event), "yaml.documents", m_documentsSeen, m_limits.documents);
        return {};
    case Event::Type::DocumentEnd:
        return endDocument();
    case Event::Type::MapStart:
        return open(event, Kind::Map);
    case Event::Type::SequenceStart:
        return open(event, Kind::Sequence);
    case Event::Type::MapEnd:
    case Event::Type::SequenceEnd:
        return close();
    case Event::Type::Scalar:
        return addScalar(event);
    case Event::Type::Alias:
        return addAlias(event);
    }
    return {};
}

Result<> TreeBuilder::endDocument()
{
    if (!m_root)
        return {};
    m_expanded += m_root->weight;
    if (m_expanded > m_limits.nodes)
        return tooLarge(m_lastPlace, "yaml.nodes", m_expanded, m_limits.nodes);
    m_documents.push_back(m_root);
    return {};
}

SourcePlace TreeBuilder::placeOf(const Event &event)
{
    // An empty value has no place of its own: it is where the text before it is.
    if (event.line > 0)
        m_lastPlace = SourcePlace{m_fileName, event.line, event.column};
    return m_lastPlace;
}

int TreeBuilder::remember(const QString &anchor)
{
    if (anchor.isEmpty())
        return 0;
    m_anchors[anchor] = Anchored{++m_anchorSerial, nullptr};
    return m_anchorSerial;
}

void TreeBuilder::complete(const QString &anchor, int serial, const NodePtr &node)
{
    // An anchor may be defined anew inside the node that had it first; then the later one stands.
    const auto found = m_anchors.find(anchor);
    if (found != m_anchors.end() && found->serial == serial)
        found->node = node;
}

Result<> TreeBuilder::open(const Event &event, Kind kind)
{
    const SourcePlace place = placeOf(event);
    if (static_cast<int>(m_frames.size()) >= m_limits.depth)
        return tooLarge(place, "yaml.depth", static_cast<int>(m_frames.size()) + 1, m_limits.depth);
    Frame frame;
    frame.node = std::make_shared<Node>();
    frame.node->kind = kind;
    frame.node->tag = event.tag;
    frame.node->place = place;
    frame.anchor = event.anchor;
    frame.anchorSerial = remember(event.anchor);
    m_frames.push_back(std::move(frame));
    return weigh(*m_frames.back().node, 1, place);
}

Result<> TreeBuilder::close()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    Node &node = *frame.node;
    if (!frame.merged.empty()) {
        // What was merged stands first, as it does in most files; own keys have replaced theirs already.
        std::vector<Entry> all;
        for (Entry &entry : frame.merged) {
            if (!frame.ownKeys.contains(entry.key))
                all.push_back(std::move(entry));
        }
        std::move(node.entries.begin(), node.entries.end(), std::back_inserter(all));
        node.entries = std::move(all);
    }
    for (const Entry &entry : node.entries) {
        node.weight += 1 + entry.value->weight;
        node.depth = std::max(node.depth, 1 + entry.value->depth);
    }
    for (const NodePtr &item : node.items) {
        node.weight += item->weight;
        node.depth = std::max(node.depth, 1 + item->depth);
    }
    if (Result<> fine = weigh(node, 0, node.place); !fine)
        return fine;
    complete(frame.anchor, frame.anchorSerial, frame.node);
    return put(frame.node, node.place);
}

Result<> TreeBuilder::weigh(const Node &node, std::int64_t added, const SourcePlace &place)
{
    m_written += added;
    const std::int64_t found = std::max(m_written, node.weight);
    if (found > m_limits.nodes)
        return tooLarge(place, "yaml.nodes", found, m_limits.nodes);
    return {};
}

Result<> TreeBuilder::addScalar(const Event &event)
{
    const SourcePlace place = placeOf(event);
    auto node = std::make_shared<Node>();
    node->text = event.text;
    node->plain = event.plain;
    node->tag = event.tag;
    node->place = place;
    complete(event.anchor, remember(event.anchor), node);
    if (Result<> fine = weigh(*node, 1, place); !fine)
        return fine;
    return put(node, place);
}

Result<> TreeBuilder::addAlias(const Event &event)
{
    const SourcePlace place = placeOf(event);
    if (++m_aliases > m_limits.aliases)
        return tooLarge(place, "yaml.aliases", m_aliases, m_limits.aliases);
    const auto found = m_anchors.constFind(event.text);
    if (found == m_anchors.constEnd())
        return malformed(place, "yaml.unknown-alias", {event.text});
    if (!found->node)
        return malformed(place, "yaml.cycle", {event.text});
    const int depth = static_cast<int>(m_frames.size()) + found->node->depth;
    if (depth > m_limits.depth + 1)
        return tooLarge(place, "yaml.depth", depth, m_limits.depth);
    return put(found->node, place);
}

Result<> TreeBuilder::put(const NodePtr &node, const SourcePlace &place)
{
    if (m_frames.empty()) {
        m_root = node;
        return {};
    }
    Frame &frame = m_frames.back();
    if (frame.node->kind == Kind::Map)
        return putInMap(frame, node, place);
    frame.node->items.push_back(node);
    return {};
}

Result<> TreeBuilder::putInMap(Frame &frame, const NodePtr &node, const SourcePlace &place)
{
    if (!frame.hasKey)
        return startKey(frame, node, place);
    frame.hasKey = false;
    frame.key.value = node;
    if (frame.key.key == mergeKey())
        return merge(frame, node, place);
    frame.node->entries.push_back(std::move(frame.key));
    frame.key = {};
    return {};
}

Result<> TreeBuilder::startKey(Frame &frame, const NodePtr &node, const SourcePlace &place)
{
    if (!node->isScalar())
        return malformed(place, "yaml.key-not-text");
    if (frame.ownKeys.contains(node->text))
        return malformed(place, "yaml.duplicate-key", {node->text});
    frame.ownKeys.insert(node->text);
    frame.key = Entry{node->text, place, nullptr};
    frame.hasKey = true;
    return {};
}

Result<> TreeBuilder::merge(Frame &frame, const NodePtr &value, const SourcePlace &place)
{
    if (value->isMap())
        return mergeMap(frame, *value, place);
    if (!value->isSequence())
        return malformed(place, "yaml.merge-not-a-map");
    for (const NodePtr &source : value->items) {
        // Of what is behind an alias the name says more than the place, and the name stands here.
        if (!source->isMap())
            return malformed(place, "yaml.merge-not-a-map");
        if (Result<> done = mergeMap(frame, *source, place); !done)
            return done;
    }
    return {};
}

Result<> TreeBuilder::mergeMap(Frame &frame, const Node &source, const SourcePlace &place)
{
    std::int64_t copied = 0;
    for (const Entry &entry : source.entries) {
        if (frame.mergedKeys.contains(entry.key))
            continue;
        frame.mergedKeys.insert(entry.key);
        frame.merged.push_back(entry);
        ++copied;
    }
    return weigh(*frame.node, copied, place);
}

} // namespace grondplan::importers::yaml
