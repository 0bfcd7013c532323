#include "core/catalogue/csv.h"

#include <QStringDecoder>

namespace grondplan {

namespace {
/// Walks over the text once; stops at the first thing that RFC 4180 does not allow.
class CsvReader
{
public:
    CsvReader(const QString &text, const QString &fileName)
        : m_text(text)
        , m_fileName(fileName)
    {
    }

    Result<std::vector<CsvRecord>> read()
    {
        while (m_at < m_text.size()) {
            CsvRecord record{m_line, {}};
            if (Result<> done = readRecord(record); !done)
                return tl::make_unexpected(done.error());
            if (record.cells.size() > 1 || !record.cells.front().isEmpty())
                m_records.push_back(std::move(record));
        }
        return std::move(m_records);
    }

private:
    [[nodiscard]] QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\n'); }
    [[nodiscard]] tl::unexpected<Error> wrong(const char *what) const
    {
        return failure(ErrorCode::CatalogueDamaged, QString(m_fileName + u':' + QString::number(m_line)),
                       {QString::fromLatin1(what)});
    }

    Result<> readRecord(CsvRecord &record)
    {
        for (;;) {
            QString cell;
            if (Result<> done = current() == u'"' ? readQuoted(cell) : readPlain(cell); !done)
                return done;
            record.cells.append(std::move(cell));
            if (current() != u',')
                break;
            ++m_at;
        }
        if (current() == u'\r')
            ++m_at;
        if (current() != u'\n')
            return wrong("text after a closing quote, or a carriage return without a line feed");
        ++m_at;
        ++m_line;
        return {};
    }

    Result<> readPlain(QString &cell)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r') {
            if (m_text[m_at] == u'"')
                return wrong("a quote inside a cell that does not begin with one");
            ++m_at;
        }
        cell = m_text.mid(start, m_at - start);
        return {};
    }

    Result<> readQuoted(QString &cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text[m_at] != u'"')
                    return {};
            }
            if (c == u'\n')
                ++m_line;
            cell += c;
        }
        return wrong("a quoted cell that never ends");
    }

    const QString &m_text;
    const QString &m_fileName;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvRecord> m_records;
};
} // namespace

Result<std::vector<CsvRecord>> readCsv(const QByteArray &bytes, const QString &fileName)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(ErrorCode::CatalogueDamaged, fileName, {QStringLiteral("not UTF-8")});
    return CsvReader(text, fileName).read();
}

} // namespace grondplan
