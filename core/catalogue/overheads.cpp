#include "core/catalogue/overheads.h"

#include "core/catalogue/decimal.h"
#include "core/catalogue/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace grondplan {

static constexpr int kMillionths = 6;

namespace {
struct Source
{
    QString words;
    QString date;
};

/// Reads overheads.json; stops at the first mistake.
class OverheadsReader
{
public:
    OverheadsReader(const QByteArray &bytes, const QString &fileName)
        : m_bytes(bytes)
        , m_fileName(fileName)
    {
    }

    Result<Overheads> read()
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
        if (!document.isObject())
            return wrongAt(error.offset, QStringLiteral("JSON"), error.errorString());
        const QJsonObject root = document.object();
        if (Result<> known =
                onlyKeys(root, {"schema", "compiled", "note", "sources", "constants", "tables"}, {});
            !known)
            return tl::make_unexpected(known.error());
        if (root[u"schema"].toString() != QLatin1String("grondplan.overheads/1"))
            return wrong({}, "schema", root[u"schema"].toString());

        Overheads overheads;
        overheads.compiled = root[u"compiled"].toString();
        if (overheads.compiled.isEmpty() || !isPartialDate(overheads.compiled))
            return wrong({}, "compiled", overheads.compiled);
        if (Result<> done = readSources(root[u"sources"].toObject()); !done)
            return tl::make_unexpected(done.error());
        for (const QJsonValue value : root[u"constants"].toArray()) {
            if (Result<> done = readConstant(value.toObject(), overheads); !done)
                return tl::make_unexpected(done.error());
        }
        if (Result<> done = readTables(root[u"tables"].toArray(), overheads); !done)
            return tl::make_unexpected(done.error());
        return overheads;
    }

private:
    tl::unexpected<Error> wrongAt(qsizetype offset, const QString &field, const QString &found) const
    {
        const qsizetype line = 1 + m_bytes.left(std::max<qsizetype>(offset, 0)).count('\n');
        return failure(ErrorCode::CatalogueDamaged,
                       QString(m_fileName + u':' + QString::number(line) + u": " + field), {found});
    }
    /// The parser keeps no places, so the line is that of the object's id.
    tl::unexpected<Error> wrong(const QString &id, const char *field, const QString &found) const
    {
        const QString quoted = QString(u'"' + id + u'"');
        return wrongAt(id.isEmpty() ? 0 : m_bytes.indexOf(quoted.toUtf8()), QString::fromLatin1(field),
                       found);
    }
    Result<> onlyKeys(const QJsonObject &object, const QList<const char *> &known, const QString &id) const
    {
        for (const QString &key : object.keys()) {
            if (std::none_of(known.begin(), known.end(),
                             [&key](const char *k) { return key == QLatin1String(k); }))
                return wrong(id, "key", key);
        }
        return {};
    }

    Result<> readSources(const QJsonObject &sources)
    {
        for (auto source = sources.begin(); source != sources.end(); ++source) {
            const QJsonObject fields = source.value().toObject();
            if (Result<> known = onlyKeys(fields, {"title", "address", "date"}, source.key()); !known)
                return known;
            const QString title = fields[u"title"].toString();
            const QString address = fields[u"address"].toString();
            const QString date = fields[u"date"].toString();
            if (title.isEmpty())
                return wrong(source.key(), "title", title);
            if (!isPartialDate(date))
                return wrong(source.key(), "date", date);
            const QString words = address.isEmpty() ? title : QString(title + u" (" + address + u')');
            m_sources.insert(source.key(), Source{words, date});
        }
        return {};
    }

    /// The sources of a figure as one text, with the date of the newest.
    Result<Source> sourcesOf(const QJsonArray &ids, const QString &id) const
    {
        Source all;
        for (const QJsonValue value : ids) {
            const auto found = m_sources.constFind(value.toString());
            if (found == m_sources.constEnd())
                return wrong(id, "sources", value.toString());
            if (!all.words.isEmpty())
                all.words += u"; ";
            all.words += found->words;
            all.date = std::max(all.date, found->date);
        }
        if (all.words.isEmpty())
            return wrong(id, "sources", {});
        return all;
    }

    Result<> readFigures(const QJsonObject &fields, Constant &constant) const
    {
        const auto figure = [&fields](const char *field) {
            const QJsonValue value = fields[QLatin1String(field)];
            return value.isNull() ? std::optional<std::int64_t>()
                                  : scaledDecimal(value.toString(), kMillionths);
        };
        const std::optional<std::int64_t> value = figure("value");
        constant.low = figure("low");
        constant.high = figure("high");
        if (!value)
            return wrong(constant.id, "value", fields[u"value"].toVariant().toString());
        if (!constant.low && !fields[u"low"].isNull())
            return wrong(constant.id, "low", fields[u"low"].toVariant().toString());
        if (!constant.high && !fields[u"high"].isNull())
            return wrong(constant.id, "high", fields[u"high"].toVariant().toString());
        constant.value = *value;
        if (constant.low.value_or(constant.value) > constant.value)
            return wrong(constant.id, "low", fields[u"low"].toString());
        if (constant.high.value_or(constant.value) < constant.value)
            return wrong(constant.id, "high", fields[u"high"].toString());
        return {};
    }

    Result<> readConstant(const QJsonObject &fields, Overheads &overheads) const
    {
        Constant constant;
        constant.id = fields[u"id"].toString();
        constant.unit = fields[u"unit"].toString();
        constant.basis = fields[u"basis"].toString();
        if (Result<> known = onlyKeys(
                fields, {"id", "value", "low", "high", "unit", "basis", "sources", "confidence", "note"},
                constant.id);
            !known)
            return known;
        if (constant.id.isEmpty() || overheads.constants.contains(constant.id))
            return wrong(constant.id, "id", constant.id);
        static const QStringList kBases = {QStringLiteral("measured"),   QStringLiteral("published"),
                                           QStringLiteral("derived"),    QStringLiteral("standard"),
                                           QStringLiteral("convention"), QStringLiteral("rule of thumb"),
                                           QStringLiteral("estimate")};
        if (!kBases.contains(constant.basis))
            return wrong(constant.id, "basis", constant.basis);
        if (Result<> done = readFigures(fields, constant); !done)
            return done;
        const Result<Source> source = sourcesOf(fields[u"sources"].toArray(), constant.id);
        if (!source)
            return tl::make_unexpected(source.error());
        const QString confidence = fields[u"confidence"].toString();
        if (!isConfidence(confidence))
            return wrong(constant.id, "confidence", confidence);
        constant.provenance = {source->words, source->date, constant.basis == QLatin1String("estimate"),
                               confidence, fields[u"note"].toString()};
        overheads.constants.emplace(constant.id, std::move(constant));
        return {};
    }

    Result<> readTables(const QJsonArray &tables, Overheads &overheads) const
    {
        for (const QJsonValue value : tables) {
            if (Result<> done = readTable(value.toObject(), overheads); !done)
                return done;
        }
        return {};
    }

    Result<> readTable(const QJsonObject &fields, Overheads &overheads) const
    {
        ReferenceTable table;
        table.id = fields[u"id"].toString();
        if (Result<> known =
                onlyKeys(fields, {"id", "unit", "meaning", "columns", "rows", "sources", "note"}, table.id);
            !known)
            return known;
        if (table.id.isEmpty() || overheads.tables.contains(table.id))
            return wrong(table.id, "id", table.id);
        table.unit = fields[u"unit"].toString();
        table.meaning = fields[u"meaning"].toString();
        table.columns = texts(fields[u"columns"].toArray());
        for (const QJsonValue row : fields[u"rows"].toArray()) {
            table.rows.push_back(texts(row.toArray()));
            if (!table.columns.isEmpty() && table.rows.back().size() != table.columns.size())
                return wrong(table.id, "rows", table.rows.back().join(u' '));
        }
        if (table.rows.empty())
            return wrong(table.id, "rows", table.id);
        const Result<Source> source = sourcesOf(fields[u"sources"].toArray(), table.id);
        if (!source)
            return tl::make_unexpected(source.error());
        const bool isEstimate = fields[u"sources"].toArray().contains(QStringLiteral("est"));
        table.provenance = {source->words, source->date, isEstimate,
                            isEstimate ? QStringLiteral("low") : QStringLiteral("high"),
                            fields[u"note"].toString()};
        overheads.tables.emplace(table.id, std::move(table));
        return {};
    }

    static QStringList texts(const QJsonArray &cells)
    {
        QStringList list;
        for (const QJsonValue cell : cells)
            list.append(cell.toString());
        return list;
    }

    const QByteArray &m_bytes;
    const QString &m_fileName;
    QHash<QString, Source> m_sources;
};
} // namespace

Result<Overheads> readOverheads(const QByteArray &bytes, const QString &fileName)
{
    return OverheadsReader(bytes, fileName).read();
}

} // namespace grondplan
