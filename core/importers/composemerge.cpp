#include "core/importers/composemerge.h"

#include <QHash>

#include <array>

namespace grondplan::importers {

bool isReset(const yaml::Node &node)
{
    return node.tag == QLatin1String("!reset");
}

/// A list of names or of NAME=VALUE as the map it is short for: `depends_on`, `environment`, `labels`.
static yaml::NodePtr asMap(const yaml::NodePtr &list)
{
    auto map = std::make_shared<yaml::Node>();
    map->kind = yaml::Kind::Map;
    map->place = list->place;
    QHash<QString, qsizetype> known;
    for (const yaml::NodePtr &item : list->items) {
        if (!item->isScalar())
            continue;
        const qsizetype split = item->text.indexOf(u'=');
        auto value = std::make_shared<yaml::Node>(*item);
        value->text = split < 0 ? QString() : item->text.mid(split + 1);
        const QString key = split < 0 ? item->text : item->text.left(split);
        if (const auto found = known.constFind(key); found != known.constEnd()) {
            map->entries[static_cast<std::size_t>(*found)].value = value;
            continue;
        }
        known.insert(key, static_cast<qsizetype>(map->entries.size()));
        map->entries.push_back({key, item->place, value});
    }
    return map;
}

static bool isReplaced(const QString &key)
{
    static const std::array kKeys = {QStringLiteral("command"), QStringLiteral("entrypoint"),
                                     QStringLiteral("test")};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

yaml::NodePtr ComposeMerger::over(const yaml::NodePtr &base, const yaml::NodePtr &own)
{
    m_budget -= base->weight + own->weight;
    return exhausted() ? own : lay(base, own);
}

yaml::NodePtr ComposeMerger::lay(const yaml::NodePtr &base, const yaml::NodePtr &own) const
{
    if (own->tag == QLatin1String("!override") || isReset(*own))
        return own;
    if (base->isMap() && own->isMap())
        return mapOver(base, own);
    if (base->isSequence() && own->isSequence())
        return listOver(base, own);
    if (base->isSequence() && own->isMap())
        return mapOver(asMap(base), own);
    if (base->isMap() && own->isSequence())
        return mapOver(base, asMap(own));
    // A key without a value says nothing.
    return own->isNull() ? base : own;
}

yaml::NodePtr ComposeMerger::mapOver(const yaml::NodePtr &base, const yaml::NodePtr &own) const
{
    auto result = std::make_shared<yaml::Node>(*base);
    result->place = own->place;
    result->weight = base->weight + own->weight;
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < result->entries.size(); ++i)
        known.insert(result->entries[i].key, i);
    for (const yaml::Entry &entry : own->entries) {
        const auto found = known.constFind(entry.key);
        if (found == known.constEnd()) {
            result->entries.push_back(entry);
            continue;
        }
        yaml::Entry &target = result->entries[*found];
        target.place = entry.place;
        target.value = isReplaced(entry.key) ? entry.value : lay(target.value, entry.value);
    }
    return result;
}

yaml::NodePtr ComposeMerger::listOver(const yaml::NodePtr &base, const yaml::NodePtr &own) const
{
    auto result = std::make_shared<yaml::Node>(*base);
    result->place = own->place;
    result->weight = base->weight + own->weight;
    result->items.insert(result->items.end(), own->items.begin(), own->items.end());
    return result;
}

} // namespace grondplan::importers
