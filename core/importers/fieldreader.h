#pragma once

#include "core/importers/yaml.h"
#include "core/scenario/limits.h"

#include <optional>

namespace grondplan::importers {

/// The map that a file of ours in YAML is, of the kind that its `schema` names.
/// \errors as yaml::parse(); MalformedInput with the text `otherwise`, args: the schema
Result<yaml::NodePtr> parseOwn(const QByteArray &bytes, const QString &fileName, yaml::Limits limits,
                               const QString &schema, const char *otherwise);

/// Reads the fields of one map of a file of ours in YAML. Each is taken by name; what is left over is
/// refused. Every mistake goes to the findings with its place and the path of its field.
class FieldReader
{
public:
    /// \param prefix  the path of the map itself, empty for the file's own
    FieldReader(const yaml::Node &node, Findings &findings, const QString &prefix = {});

    /// The field with this name; nullptr where it is not there or is written as nothing.
    const yaml::Entry *take(const char *field);
    /// A text of at most so many characters; empty, and a finding, where the value is none.
    QString textOf(const yaml::Entry &entry, qsizetype most);
    /// A text that must be there.
    QString word(const char *field, qsizetype most);
    /// A decimal number times 10^decimals within a range, as it is after that; nothing where it is not there.
    std::optional<std::int64_t> number(const char *field, Range range, int decimals = 0);
    /// A number that must be there; the least that it may be where it is not.
    std::int64_t neededNumber(const char *field, Range range, int decimals = 0);
    /// The fields of a value that must be a map; of no map where it is none.
    FieldReader inside(const yaml::Entry &entry);

    /// Refuses every field that was not taken.
    void refuseOthers();
    void report(Severity severity, const char *code, const SourcePlace &place, const QStringList &args);
    void reportMissing(const char *field);
    [[nodiscard]] QString path(const QString &field) const;
    [[nodiscard]] QString path(const char *field) const { return path(QString::fromLatin1(field)); }
    [[nodiscard]] const yaml::Node &node() const { return m_node; }

private:
    const yaml::Node &m_node;
    Findings &m_findings;
    QString m_prefix;
    QStringList m_known;
};

} // namespace grondplan::importers
