#include "core/scenario/link.h"

namespace grondplan {

QString linkLevelId(LinkLevel level)
{
    switch (level) {
    case LinkLevel::Unstated:
        break;
    case LinkLevel::L3:
        return QStringLiteral("l3");
    case LinkLevel::L4:
        return QStringLiteral("l4");
    case LinkLevel::L7:
        return QStringLiteral("l7");
    }
    return {};
}

std::optional<LinkLevel> linkLevelFromId(const QString &id)
{
    for (const LinkLevel level : {LinkLevel::Unstated, LinkLevel::L3, LinkLevel::L4, LinkLevel::L7}) {
        if (linkLevelId(level) == id)
            return level;
    }
    return std::nullopt;
}

} // namespace grondplan
