#include "core/importers/interpolation.h"

#include <optional>

namespace grondplan::importers {

// A value is a setting, not a file: longer ones are refused, so that variables that repeat variables stay
// small.
static constexpr qsizetype kLongestValue = 32'768;

namespace {

/// Reads an .env file line by line; a value in quotes may go on over several lines.
class EnvReader
{
public:
    EnvReader(const QString &text, const Variables &known)
        : m_text(text)
        , m_known(known)
        , m_variables(known)
    {
    }

    /// One line; false if it is neither a setting nor empty.
    bool readLine();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] Variables take() { return std::move(m_variables); }

private:
    QStringView restOfLine();
    bool assign(QStringView name, QStringView value);
    std::optional<QString> quoted(QChar quote, QStringView rest);
    [[nodiscard]] QString filled(const QString &value) const;

    const QString &m_text;
    const Variables &m_known;
    Variables m_variables;
    qsizetype m_at = 0;
    int m_line = 0;
};

} // namespace

QStringView EnvReader::restOfLine()
{
    const QStringView text(m_text);
    const qsizetype end = text.indexOf(u'\n', m_at);
    const QStringView rest = end < 0 ? text.sliced(m_at) : text.sliced(m_at, end - m_at);
    m_at = end < 0 ? text.size() : end + 1;
    ++m_line;
    return rest;
}

bool EnvReader::readLine()
{
    QStringView line = restOfLine().trimmed();
    if (line.isEmpty() || line.startsWith(u'#'))
        return true;
    if (line.startsWith(u"export "))
        line = line.sliced(7).trimmed();
    qsizetype split = 0;
    while (split < line.size() && line[split] != u'=' && line[split] != u':')
        ++split;
    const QStringView name = line.first(split).trimmed();
    const auto isOfName = [](QChar c) {
        return c == u'_' || c == u'.' || c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    };
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isOfName))
        return false;
    // A name alone takes the value of the shell, which is not here.
    return split == line.size() || assign(name, line.sliced(split + 1).trimmed());
}

bool EnvReader::assign(QStringView name, QStringView value)
{
    std::optional<QString> result;
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        result = quoted(value[0], value.sliced(1));
    } else {
        qsizetype comment = value.startsWith(u'#') ? 0 : value.indexOf(u" #");
        if (comment < 0)
            comment = value.indexOf(u"\t#");
        result = filled((comment < 0 ? value : value.first(comment)).trimmed().toString());
    }
    if (!result || result->size() > kLongestValue)
        return false;
    const QString key = name.toString();
    if (!m_known.contains(key))
        m_variables[key] = *result;
    return true;
}

/// What a backslash and `c` stand for in double quotes.
static QString unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return QStringLiteral("\n");
    case u'r':
        return QStringLiteral("\r");
    case u't':
        return QStringLiteral("\t");
    case u'$':
        return QStringLiteral("$$"); // a dollar that starts no variable
    default:
        return QString(c);
    }
}

/// Adds a line to a value in quotes, up to the quote that ends it; false if the line has none.
static bool addQuoted(QStringView line, QChar quote, QString &value)
{
    const bool hasEscapes = quote == u'"';
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == quote)
            return true;
        if (hasEscapes && line[i] == u'\\' && i + 1 < line.size())
            value += unescaped(line[++i]);
        else
            value += line[i];
    }
    return false;
}

std::optional<QString> EnvReader::quoted(QChar quote, QStringView rest)
{
    QString value;
    while (!addQuoted(rest, quote, value)) {
        if (atEnd() || value.size() > kLongestValue)
            return std::nullopt;
        value += u'\n';
        rest = restOfLine();
    }
    return quote == u'"' ? filled(value) : value;
}

QString EnvReader::filled(const QString &value) const
{
    return value.contains(u'$') ? Interpolator(m_variables).text(value).text : value;
}

Variables readEnvFile(const QByteArray &bytes, const QString &fileName, const Variables &known,
                      Findings &findings)
{
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QString text = QString::fromUtf8(body);
    EnvReader reader(text, known);
    while (!reader.atEnd()) {
        const int line = reader.line() + 1;
        if (!reader.readLine()) {
            findings.push_back({Severity::Warning,
                                QStringLiteral("compose.env-line"),
                                {},
                                SourcePlace{fileName, line, 1},
                                {},
                                {}});
        }
    }
    return reader.take();
}

} // namespace grondplan::importers
