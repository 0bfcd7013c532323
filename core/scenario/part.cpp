#include "core/scenario/part.h"

#include <algorithm>

namespace grondplan {

QString partId(Part part)
{
    return QString::fromLatin1(kParts[static_cast<std::size_t>(part)].id);
}

std::optional<Part> partFromId(const QString &id)
{
    const auto *found = std::find_if(kParts.begin(), kParts.end(),
                                     [&id](const PartInfo &info) { return id == QLatin1String(info.id); });
    return found == kParts.end() ? std::nullopt : std::optional(found->part);
}

} // namespace grondplan
