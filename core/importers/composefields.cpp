#include "core/importers/composefields.h"

#include "core/importers/amounts.h"
#include "core/importers/composemerge.h"

#include <QStringList>

namespace grondplan::importers {

/// The resource that a number is an amount of, for its range in words.
static QString resourceOf(ComposeFields::Parse parse)
{
    if (parse == cores)
        return QStringLiteral("cpu");
    return parse == dockerBytes ? QStringLiteral("memory") : QStringLiteral("count");
}

ComposeFields::ComposeFields(const QString &service, const yaml::Node &node, Findings &findings)
    : m_service(service)
    , m_node(node)
    , m_findings(findings)
{
}

const yaml::Node *ComposeFields::at(const char *path) const
{
    const yaml::Node *node = &m_node;
    for (const QString &key : QString::fromLatin1(path).split(u'.')) {
        node = node->find(key);
        if (!node || node->isNull() || isReset(*node))
            return nullptr;
    }
    return node;
}

QString ComposeFields::text(const char *path) const
{
    const yaml::Node *node = at(path);
    return node && node->isScalar() ? node->text.trimmed() : QString();
}

std::optional<std::int64_t> ComposeFields::number(const char *path, Parse parse, Range range)
{
    const yaml::Node *node = at(path);
    return node ? number(QString::fromLatin1(path), *node, parse, range) : std::nullopt;
}

std::optional<std::int64_t> ComposeFields::number(const QString &field, const yaml::Node &node, Parse parse,
                                                  Range range)
{
    if (!node.unset.isEmpty()) {
        report(Severity::Warning, "compose.unset-variable",
               {m_service, field, node.unset.join(QLatin1String(", "))}, node.place);
        return std::nullopt;
    }
    if (node.isScalar() && node.text.trimmed().isEmpty())
        return std::nullopt;
    const std::optional<std::int64_t> value = node.isScalar() ? parse(node.text) : std::nullopt;
    if (!value) {
        report(Severity::Error, "compose.not-a-number", {m_service, field, node.text.left(80)}, node.place);
        return std::nullopt;
    }
    if (!range.contains(*value)) {
        const QString resource = resourceOf(parse);
        report(Severity::Error, "compose.out-of-range",
               {m_service, field, node.text.left(80), amountArgument(resource, range.min),
                amountArgument(resource, range.max)},
               node.place);
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> ComposeFields::positive(const char *path, Parse parse, Range range)
{
    const std::optional<std::int64_t> value = number(path, parse, range);
    return value && *value > 0 ? value : std::nullopt;
}

void ComposeFields::report(Severity severity, const char *code, const QStringList &args,
                           const SourcePlace &place)
{
    m_findings.push_back({severity, QString::fromLatin1(code), args, place, {}, {}});
}

} // namespace grondplan::importers
