#include "app/cli/packplaces.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace grondplan::cli {

namespace yaml = importers::yaml;

// JSON is YAML, whose reader knows places, and refuses a key that comes twice.

TextPlaces::TextPlaces(const QByteArray &json)
{
    const auto documents = yaml::parse(json, {});
    if (documents && !documents->empty())
        m_root = documents->front();
}

std::optional<TextPlace> TextPlaces::of(const QString &path) const
{
    if (!m_root)
        return std::nullopt;
    static const QRegularExpression kStep(QStringLiteral("([^.\\[\\]]+)|\\[(\\d+)\\]"));
    const yaml::Node *node = m_root.get();
    TextPlace place{node->place.line, node->place.column};
    for (auto step = kStep.globalMatch(path); step.hasNext();) {
        const QRegularExpressionMatch match = step.next();
        if (match.capturedLength(1) > 0) {
            const yaml::Entry *entry = node->entry(match.captured(1));
            if (!entry)
                break; // it is missing: the object that lacks it
            place = {entry->place.line, entry->place.column};
            node = entry->value.get();
        } else {
            const auto index = match.captured(2).toULongLong();
            if (!node->isSequence() || index >= node->items.size())
                break;
            node = node->items[index].get();
            place = {node->place.line, node->place.column};
        }
    }
    return place.line > 0 ? std::optional(place) : std::nullopt;
}

static qsizetype keysIn(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &each : list)
            count += keysIn(each);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const auto &each : object)
            count += keysIn(each);
    }
    return count;
}

/// Colons outside of texts: every key of valid JSON has one.
static qsizetype colonsIn(const QByteArray &json)
{
    qsizetype count = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (inText && json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            inText = !inText;
        else if (!inText && json[i] == ':')
            ++count;
    }
    return count;
}

bool hasKeyTwice(const QByteArray &json, const QJsonValue &parsed)
{
    return colonsIn(json) != keysIn(parsed);
}

std::optional<TextPlace> placeOfKeyTwice(const QByteArray &json)
{
    const auto documents = yaml::parse(json, {});
    if (documents)
        return std::nullopt;
    // "file:line:column", of no file
    const QStringList parts = documents.error().where.split(u':');
    if (parts.size() < 2)
        return std::nullopt;
    const TextPlace place{parts[parts.size() - 2].toInt(), parts.last().toInt()};
    return place.line > 0 ? std::optional(place) : std::nullopt;
}

} // namespace grondplan::cli
