#include "core/importers/brandlogo.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace grondplan::importers {

static constexpr quint32 kMostDots = 4'096;
static constexpr int kMostElements = 10'000;
static constexpr int kMostLevels = 64;
static constexpr qsizetype kMostAttributes = 64;

bool looksLikeSvg(const QByteArray &bytes)
{
    const qsizetype start = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; // a byte order mark
    return bytes.mid(start, 1'024).trimmed().startsWith('<');
}

static Message refusal(const char *id, const QStringList &args = {})
{
    return {QLatin1String("finding.brand.") + QLatin1String(id), args};
}

/// The check sum of a part of a PNG. \source ISO/IEC 15948, annex D
static quint32 checkSum(const char *bytes, qsizetype count)
{
    quint32 sum = 0xffffffff;
    for (qsizetype i = 0; i < count; ++i) {
        sum ^= static_cast<quint8>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

static quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Of the first part, which says how large the picture is.
static std::optional<Message> refusedHeader(const QByteArray &bytes)
{
    static constexpr qsizetype kHeaderEnd = 8 + 12 + 13;
    if (bytes.size() < kHeaderEnd || bytes.mid(12, 4) != "IHDR" || numberAt(bytes, 8) != 13)
        return refusal("png-damaged");
    const quint32 width = numberAt(bytes, 16);
    const quint32 height = numberAt(bytes, 20);
    if (width == 0 || height == 0)
        return refusal("png-damaged");
    if (std::max(width, height) > kMostDots)
        return refusal("logo-dots",
                       {QString::number(width), QString::number(height), QString::number(kMostDots)});
    return std::nullopt;
}

static std::optional<Message> refusedPng(const QByteArray &bytes)
{
    if (std::optional<Message> header = refusedHeader(bytes))
        return header;
    bool hasPicture = false;
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qsizetype length = numberAt(bytes, at);
        if (length > bytes.size() - at - 12)
            break;
        if (checkSum(bytes.constData() + at + 4, length + 4) != numberAt(bytes, at + 8 + length))
            break;
        const QByteArray kind = bytes.mid(at + 4, 4);
        hasPicture = hasPicture || kind == "IDAT";
        at += 12 + length;
        if (kind == "IEND")
            return hasPicture ? std::nullopt : std::optional(refusal("png-damaged"));
    }
    return refusal("png-damaged");
}

/// Whether a value of an attribute or a style sends the reader elsewhere.
static bool pointsOutside(const QStringView name, const QStringView value)
{
    const bool isReference = name == QLatin1String("href") || name == QLatin1String("src");
    if (isReference && !value.startsWith(u'#'))
        return true;
    qsizetype at = value.indexOf(QLatin1String("url("), 0, Qt::CaseInsensitive);
    for (; at >= 0; at = value.indexOf(QLatin1String("url("), at + 4, Qt::CaseInsensitive)) {
        QStringView inside = value.mid(at + 4).trimmed();
        if (inside.startsWith(u'"') || inside.startsWith(u'\''))
            inside = inside.mid(1);
        if (!inside.startsWith(u'#'))
            return true;
    }
    return value.contains(QLatin1String("@import"), Qt::CaseInsensitive);
}

static std::optional<Message> refusedElement(const QXmlStreamReader &xml)
{
    static constexpr std::array kRefused = {"script", "image", "foreignObject", "iframe", "audio", "video"};
    const QStringView name = xml.name();
    const auto is = [name](const char *other) { return name == QLatin1String(other); };
    if (std::any_of(kRefused.begin(), kRefused.end(), is))
        return refusal("svg-element", {name.toString(), QString::number(xml.lineNumber())});
    const QXmlStreamAttributes attributes = xml.attributes();
    if (attributes.size() > kMostAttributes)
        return refusal("svg-large");
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (pointsOutside(attribute.name(), attribute.value()))
            return refusal("svg-outside",
                           {attribute.value().toString().left(60), QString::number(xml.lineNumber())});
    }
    return std::nullopt;
}

static std::optional<Message> refusedSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    int elements = 0;
    int level = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return refusal("svg-doctype");
        if (token == QXmlStreamReader::EndElement)
            --level;
        if (token == QXmlStreamReader::Characters && pointsOutside({}, xml.text()))
            return refusal("svg-outside",
                           {xml.text().trimmed().left(60).toString(), QString::number(xml.lineNumber())});
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++elements > kMostElements || ++level > kMostLevels)
            return refusal("svg-large");
        if (elements == 1 && xml.name() != QLatin1String("svg"))
            return refusal("logo-kind");
        if (std::optional<Message> element = refusedElement(xml))
            return element;
    }
    if (xml.hasError())
        return refusal("svg-broken", {QString::number(xml.lineNumber()), xml.errorString()});
    return std::nullopt;
}

std::optional<Message> refusedLogo(const QByteArray &bytes)
{
    static const QByteArray kPng("\x89PNG\r\n\x1a\n", 8);
    if (bytes.startsWith(kPng))
        return refusedPng(bytes);
    return looksLikeSvg(bytes) ? refusedSvg(bytes) : refusal("logo-kind");
}

} // namespace grondplan::importers
