#pragma once

#include "core/base/finding.h"
#include "core/importers/yaml.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace grondplan::importers {

/// Variables by name. What is not in it is not set.
using Variables = std::map<QString, QString>;

/// A text with its variables filled in.
struct Interpolated
{
    QString text;
    QStringList unset;      ///< variables that are not set and have no default; they stand for nothing
    QStringList required;   ///< those of them that the file says it cannot do without (`${V:?}`)
    bool malformed = false; ///< a `$` that starts nothing known; it is left as it is
};

/// Fills in variables as Compose does: `$V ${V} ${V:-d} ${V-d} ${V:?e} ${V?e} ${V:+x} ${V+x}`, defaults
/// nested, `$$` for `$`. Values are not looked into again, so nothing can refer to itself.
class Interpolator
{
public:
    /// \param budget  characters that may be made in all
    explicit Interpolator(Variables variables, std::int64_t budget = 50'000'000);

    [[nodiscard]] Interpolated text(const QString &source);
    /// All scalar values of a tree. Keys stay as they are, and so do values of the key `content`: bodies of
    /// files. What is wrong with a value goes to `findings`.
    [[nodiscard]] yaml::NodePtr tree(const yaml::NodePtr &node, Findings &findings);

    [[nodiscard]] const std::set<QString> &unset() const { return m_unset; }
    /// The texts have grown beyond what an input may become; nothing is filled in any more.
    [[nodiscard]] bool exhausted() const { return m_budget < 0; }
    /// What is left of the budget.
    [[nodiscard]] std::int64_t budget() const { return m_budget; }

private:
    /// Of a `${`: where it is closed, -1 if nowhere, and how deep it stands in others.
    struct Braces
    {
        qsizetype close = -1;
        int depth = 0;
    };

    void parse(QStringView source, int depth, Interpolated &out);
    qsizetype variable(QStringView source, qsizetype at, Braces braces, Interpolated &out);
    void braced(QStringView body, int depth, Interpolated &out);
    void missing(const QString &name, bool required, Interpolated &out);
    void append(QStringView text, Interpolated &out);
    yaml::NodePtr scalar(const yaml::NodePtr &node, Findings &findings);

    Variables m_variables;
    std::set<QString> m_unset;
    QHash<const yaml::Node *, yaml::NodePtr> m_done; ///< aliases share nodes, before and after
    std::vector<yaml::NodePtr> m_kept;               ///< keeps the keys of m_done alive
    std::int64_t m_budget;
};

/// Reads an `.env` file: `NAME=value`, `export`, comments, quotes, earlier variables in values. `known` goes
/// before what the file says. Lines that are none of this go to `findings`.
Variables readEnvFile(const QByteArray &bytes, const QString &fileName, const Variables &known,
                      Findings &findings);

} // namespace grondplan::importers
