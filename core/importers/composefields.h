#pragma once

#include "core/base/finding.h"
#include "core/importers/yaml.h"
#include "core/scenario/limits.h"

#include <QString>

#include <cstdint>
#include <initializer_list>
#include <optional>

namespace grondplan::importers {

/// Reads the fields of one service. What is wrong with a field goes to the findings, and the field is as if
/// not given.
class ComposeFields
{
public:
    using Parse = std::optional<std::int64_t> (*)(QStringView);

    ComposeFields(const QString &service, const yaml::Node &node, Findings &findings);

    /// What stands at "deploy.resources.limits"; nullptr where nothing does, and where it is null or
    /// `!reset`.
    [[nodiscard]] const yaml::Node *at(const char *path) const;
    /// The text of a scalar; empty where there is none.
    [[nodiscard]] QString text(const char *path) const;
    /// A number at `path`, within `range`. A value with a variable that is not set counts as not given.
    [[nodiscard]] std::optional<std::int64_t> number(const char *path, Parse parse, Range range);
    [[nodiscard]] std::optional<std::int64_t> number(const QString &field, const yaml::Node &node,
                                                     Parse parse, Range range);
    /// Like number(), and 0 means that there is no limit.
    [[nodiscard]] std::optional<std::int64_t> positive(const char *path, Parse parse, Range range);

    void report(Severity severity, const char *code, const QStringList &args, const SourcePlace &place);
    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] const yaml::Node &node() const { return m_node; }

private:
    const QString &m_service;
    const yaml::Node &m_node;
    Findings &m_findings;
};

} // namespace grondplan::importers
