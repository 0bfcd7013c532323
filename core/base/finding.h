#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <vector>

namespace grondplan {

enum class Severity
{
    Error,
    Warning,
    Note
};

/// A place in an input file. Lines and columns count from 1 as an editor does; 0 means the whole file.
struct SourcePlace
{
    QString file;
    int line = 0;
    int column = 0;

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

/// One remark about an input or a plan. `code` is a stable id such as "compose.unset-variable"; core/text
/// holds its sentence, which `args` complete. Never holds words of a language itself.
struct Finding
{
    Severity severity = Severity::Warning;
    QString code;
    QStringList args;
    SourcePlace place;
    ZoneId zone;
    WorkloadId workload;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = std::vector<Finding>;

/// An argument that core/text writes in the reader's language: an amount of a resource ("cpu" in millicpu,
/// "memory" and "disk" in bytes, "gpu", "pods"), or the text with an id, filled from its own arguments.
QString amountArgument(const QString &resource, std::int64_t amount);
QString textArgument(const QString &textId, const QStringList &args = {});

/// A stable id with the values its sentence needs, to be put into words by core/text.
struct Message
{
    QString id;
    QStringList args;

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace grondplan
