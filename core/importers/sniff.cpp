#include "core/importers/sniff.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace grondplan::importers {

// Enough to see the first keys of a file behind a long comment.
static constexpr qsizetype kSniffed = 262'144;

static QString beginning(const Input &input)
{
    const QByteArray bytes = input.bytes.left(kSniffed);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    return QString::fromUtf8(bytes);
}

static bool hasSuffix(const Input &input, std::initializer_list<const char *> suffixes)
{
    const QString suffix = QFileInfo(input.fileName).suffix().toLower();
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&suffix](const char *one) { return suffix == QLatin1String(one); });
}

static bool contains(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    return expression.match(text).hasMatch();
}

Match sniffCompose(const Input &input)
{
    const QString text = beginning(input);
    // A key at the margin, in quotes or not; or the first key of a JSON object.
    if (contains(text, "^(services|'services'|\"services\")\\s*:") ||
        contains(text, "\\A\\s*\\{\\s*\"services\"\\s*:"))
        return sniffKubernetes(input) == Match::Yes ? Match::Maybe : Match::Yes;
    const bool isNamedSo =
        QFileInfo(input.fileName).fileName().contains(QLatin1String("compose"), Qt::CaseInsensitive) &&
        hasSuffix(input, {"yml", "yaml"});
    if (contains(text, "^apiVersion\\s*:"))
        return Match::No;
    const bool hasImages = contains(text, "^\\s+(image|build|extends)\\s*:");
    const bool hasIncludes = contains(text, "^include\\s*:");
    return isNamedSo || hasImages || hasIncludes ? Match::Maybe : Match::No;
}

Match sniffKubernetes(const Input &input)
{
    const QString text = beginning(input);
    const bool isYaml = contains(text, "^apiVersion\\s*:") && contains(text, "^kind\\s*:");
    const bool isJson = contains(text, "\\A\\s*\\{") && contains(text, "\"apiVersion\"\\s*:") &&
                        contains(text, "\"kind\"\\s*:");
    return isYaml || isJson ? Match::Yes : Match::No;
}

Match sniffRvtools(const Input &input)
{
    if (input.bytes.startsWith("PK\x03\x04") && hasSuffix(input, {"xlsx"}))
        return Match::Yes;
    return QFileInfo(input.fileName).fileName().startsWith(QLatin1String("RVTools_tab")) ? Match::Yes
                                                                                         : Match::No;
}

Match sniffCsv(const Input &input)
{
    return hasSuffix(input, {"csv", "tsv"}) ? Match::Maybe : Match::No;
}

Match sniffPrometheus(const Input &input)
{
    return contains(beginning(input), "\"resultType\"\\s*:") ? Match::Yes : Match::No;
}

Match sniffKubectl(const Input &input)
{
    return contains(beginning(input), "^NAME(SPACE)?\\s.*(CPU\\(|MEMORY\\()") ? Match::Yes : Match::No;
}

} // namespace grondplan::importers
