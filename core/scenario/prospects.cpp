#include "core/scenario/prospects.h"

#include <algorithm>

namespace grondplan {

const ProspectInfo &prospectInfo(Prospect prospect)
{
    return kProspects[static_cast<std::size_t>(prospect)];
}

std::optional<Prospect> prospectFromId(const QString &id)
{
    const auto *found = std::find_if(kProspects.begin(), kProspects.end(), [&id](const ProspectInfo &info) {
        return id == QLatin1String(info.id);
    });
    return found == kProspects.end() ? std::nullopt : std::optional(found->prospect);
}

} // namespace grondplan
