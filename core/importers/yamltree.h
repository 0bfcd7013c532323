#pragma once

#include "core/importers/yaml.h"

#include <QHash>
#include <QSet>

namespace grondplan::importers::yaml {

/// One step of a parser through a document, in the order of the text.
struct Event
{
    enum class Type
    {
        DocumentStart,
        DocumentEnd,
        MapStart,
        MapEnd,
        SequenceStart,
        SequenceEnd,
        Scalar,
        Alias
    };

    Type type = Type::Scalar;
    QString text; ///< of a scalar, or the name of an alias
    QString anchor;
    QString tag;
    bool plain = true;
    int line = 0; ///< counts from 1; 0 where the parser knows none
    int column = 0;
};

/// Builds the trees of a file from its events, resolving aliases and merge keys within the limits.
class TreeBuilder
{
public:
    TreeBuilder(const QString &fileName, const Limits &limits);

    /// \errors as parse()
    Result<> add(const Event &event);
    [[nodiscard]] std::vector<NodePtr> takeDocuments() { return std::move(m_documents); }

private:
    /// A map or sequence that is not closed yet.
    struct Frame
    {
        std::shared_ptr<Node> node;
        QString anchor;
        int anchorSerial = 0;
        bool hasKey = false;
        Entry key; ///< the key whose value comes next
        QSet<QString> ownKeys;
        std::vector<Entry> merged;
        QSet<QString> mergedKeys;
    };
    struct Anchored
    {
        int serial = 0;
        NodePtr node; ///< empty while the node is open
    };

    Result<> endDocument();
    Result<> open(const Event &event, Kind kind);
    Result<> close();
    Result<> addScalar(const Event &event);
    Result<> addAlias(const Event &event);
    /// Puts a finished node where it belongs; `place` is where it is written.
    Result<> put(const NodePtr &node, const SourcePlace &place);
    Result<> putInMap(Frame &frame, const NodePtr &node, const SourcePlace &place);
    Result<> startKey(Frame &frame, const NodePtr &node, const SourcePlace &place);
    Result<> merge(Frame &frame, const NodePtr &value, const SourcePlace &place);
    Result<> mergeMap(Frame &frame, const Node &source, const SourcePlace &place);
    Result<> weigh(const Node &node, std::int64_t added, const SourcePlace &place);
    int remember(const QString &anchor);
    void complete(const QString &anchor, int serial, const NodePtr &node);
    [[nodiscard]] SourcePlace placeOf(const Event &event);

    QString m_fileName;
    Limits m_limits;
    SourcePlace m_lastPlace;
    std::vector<Frame> m_frames;
    QHash<QString, Anchored> m_anchors;
    int m_anchorSerial = 0;
    int m_aliases = 0;
    int m_documentsSeen = 0;
    std::int64_t m_written = 0;  ///< nodes as written, with what merging copied
    std::int64_t m_expanded = 0; ///< nodes of the finished documents, aliases expanded
    NodePtr m_root;
    std::vector<NodePtr> m_documents;
};

} // namespace grondplan::importers::yaml
