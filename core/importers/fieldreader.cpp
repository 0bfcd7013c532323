#include "core/importers/fieldreader.h"

#include "core/catalogue/decimal.h"

namespace grondplan::importers {

/// How much of a value a message quotes.
static constexpr qsizetype kQuoted = 60;

Result<yaml::NodePtr> parseOwn(const QByteArray &bytes, const QString &fileName, yaml::Limits limits,
                               const QString &schema, const char *otherwise)
{
    limits.documents = 1;
    const Result<std::vector<yaml::NodePtr>> documents = yaml::parse(bytes, fileName, limits);
    if (!documents)
        return tl::make_unexpected(documents.error());
    const yaml::NodePtr file = documents->empty() ? nullptr : documents->front();
    const yaml::Node *named = file ? file->find(QStringLiteral("schema")) : nullptr;
    if (named == nullptr || named->text != schema)
        return failure(ErrorCode::MalformedInput, fileName,
                       {textArgument(QString::fromLatin1(otherwise), {schema})});
    return file;
}

FieldReader::FieldReader(const yaml::Node &node, Findings &findings, const QString &prefix)
    : m_node(node)
    , m_findings(findings)
    , m_prefix(prefix)
{
}

QString FieldReader::path(const QString &field) const
{
    return m_prefix.isEmpty() ? field : QString(m_prefix + u'.' + field);
}

void FieldReader::report(Severity severity, const char *code, const SourcePlace &place,
                         const QStringList &args)
{
    m_findings.push_back({severity, QString::fromLatin1(code), args, place, {}, {}});
}

void FieldReader::reportMissing(const char *field)
{
    report(Severity::Error, "field.missing", m_node.place, {path(field)});
}

const yaml::Entry *FieldReader::take(const char *field)
{
    const QString key = QString::fromLatin1(field);
    m_known += key;
    const yaml::Entry *entry = m_node.entry(key);
    return entry != nullptr && !entry->value->isNull() ? entry : nullptr;
}

QString FieldReader::textOf(const yaml::Entry &entry, qsizetype most)
{
    const yaml::Node &value = *entry.value;
    if (!value.isScalar()) {
        report(Severity::Error, "field.not-a-text", value.place, {path(entry.key)});
        return {};
    }
    if (value.text.size() > most) {
        report(Severity::Error, "field.too-long", value.place,
               {path(entry.key), QString::number(value.text.size()), QString::number(most)});
        return {};
    }
    return value.text;
}

QString FieldReader::word(const char *field, qsizetype most)
{
    const yaml::Entry *entry = take(field);
    if (entry == nullptr) {
        reportMissing(field);
        return {};
    }
    return textOf(*entry, most).trimmed();
}

/// A number of tenths, hundredths ... as it is written in the file.
static QString written(std::int64_t number, int decimals)
{
    QString text = QString::number(number);
    if (decimals == 0)
        return text;
    text = text.rightJustified(decimals + 1, QLatin1Char('0'));
    return QString(text.chopped(decimals) + u'.' + text.right(decimals));
}

std::optional<std::int64_t> FieldReader::number(const char *field, Range range, int decimals)
{
    const yaml::Entry *entry = take(field);
    if (entry == nullptr)
        return std::nullopt;
    const QString text = textOf(*entry, kQuoted);
    const std::optional<std::int64_t> number = scaledDecimal(text, decimals);
    if (number && range.contains(*number))
        return number;
    if (!text.isEmpty())
        report(Severity::Error, "field.number", entry->value->place,
               {path(field), text, written(range.min, decimals), written(range.max, decimals)});
    return std::nullopt;
}

std::int64_t FieldReader::neededNumber(const char *field, Range range, int decimals)
{
    if (take(field) == nullptr)
        reportMissing(field);
    return number(field, range, decimals).value_or(range.min);
}

FieldReader FieldReader::inside(const yaml::Entry &entry)
{
    static const yaml::Node kNothing{yaml::Kind::Map, {}, true, {}, {}, {}, {}, {}, 1, 1};
    if (entry.value->isMap())
        return FieldReader(*entry.value, m_findings, path(entry.key));
    report(Severity::Error, "field.not-a-map", entry.value->place, {path(entry.key)});
    return FieldReader(kNothing, m_findings, path(entry.key));
}

void FieldReader::refuseOthers()
{
    QStringList known = m_known;
    known.removeDuplicates();
    for (const yaml::Entry &entry : m_node.entries) {
        if (!known.contains(entry.key))
            report(Severity::Error, "field.unknown-field", entry.place,
                   {path(entry.key.left(kQuoted)), known.join(QLatin1String(", "))});
    }
}

} // namespace grondplan::importers
