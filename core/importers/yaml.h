#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

/// YAML 1.2 as a tree of values that know their place. Scalars stay text: `yes`, `012` and `22:22` are what
/// was written.
namespace grondplan::importers::yaml {

struct Node;

/// Nodes are immutable; an alias shares the node that its anchor names, so that a short file cannot grow a
/// large tree.
using NodePtr = std::shared_ptr<const Node>;

struct Entry
{
    QString key;
    SourcePlace place; ///< of the key
    NodePtr value;
};

enum class Kind
{
    Scalar,
    Map,
    Sequence
};

struct Node
{
    Kind kind = Kind::Scalar;
    QString text;      ///< of a scalar
    bool plain = true; ///< a scalar without quotes
    QString tag;       ///< "!reset", "tag:yaml.org,2002:binary", or empty
    SourcePlace place; ///< of an aliased node: where its anchor is
    QStringList unset; ///< variables in the text that were not set, once it has been interpolated
    std::vector<Entry> entries;
    std::vector<NodePtr> items;
    std::int64_t weight = 1; ///< nodes below and with this one, each alias counted anew
    int depth = 1;           ///< levels, 1 for a scalar

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isSequence() const { return kind == Kind::Sequence; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
    /// An unquoted scalar that is written as nothing, `~` or `null`.
    [[nodiscard]] bool isNull() const;
    /// The entry or its value; nullptr where there is none and where this is not a map.
    [[nodiscard]] const Entry *entry(const QString &key) const;
    [[nodiscard]] const Node *find(const QString &key) const;
};

/// How large an input may be. Nothing beyond is read, so that no file can take the program's time or memory.
struct Limits
{
    std::int64_t bytes = 20'000'000;
    int depth = 64;
    std::int64_t nodes = 200'000; ///< of all documents together, aliases expanded
    int aliases = 1'000;
    int documents = 5'000;
};

/// All documents of a file, anchors and merge keys (`<<`) resolved. An empty file has none.
///
/// A merge is shallow: keys written in the map win over merged ones, and of several merged maps the earlier
/// wins. \errors MalformedInput: `where` is "file:line:column"; args: the parser's words or a text of ours:
/// not YAML, not UTF-8, a key twice, an unknown alias, a node inside itself, a merge of what is no map
/// \errors LimitExceeded: `where` the same; args: what, the number found, the most allowed
Result<std::vector<NodePtr>> parse(const QByteArray &bytes, const QString &fileName,
                                   const Limits &limits = {});

/// "file:line:column", as far as the place is known.
QString placeText(const SourcePlace &place);

} // namespace grondplan::importers::yaml
