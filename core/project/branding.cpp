#include "core/project/branding.h"

#include <algorithm>
#include <set>

namespace grondplan {

static std::set<QString> allowedSomewhere(const Project &project)
{
    std::set<QString> ids;
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones)
            ids.insert(zone.baselines.begin(), zone.baselines.end());
    }
    return ids;
}

QStringList removeBrand(Project &project)
{
    if (!project.brand)
        return {};
    QStringList stay;
    const QStringList servers = project.brand->servers;
    project.brand.reset();
    if (servers.isEmpty() || !project.catalogue)
        return stay;
    const std::set<QString> used = allowedSomewhere(project);
    auto catalogue = std::make_shared<Catalogue>(*project.catalogue);
    std::erase_if(catalogue->baselines, [&](const Baseline &baseline) {
        if (!servers.contains(baseline.id))
            return false;
        if (used.contains(baseline.id))
            stay += baseline.id;
        return !used.contains(baseline.id);
    });
    project.catalogue = std::move(catalogue);
    return stay;
}

Result<> putBrand(Project &project, const Brand &brand, const std::vector<Baseline> &servers)
{
    if (Result<> good = validate(brand); !good)
        return good;
    removeBrand(project);
    if (!servers.empty()) {
        auto catalogue = std::make_shared<Catalogue>(project.catalogue ? *project.catalogue : Catalogue());
        for (const Baseline &server : servers) {
            const auto known = std::find_if(catalogue->baselines.begin(), catalogue->baselines.end(),
                                            [&](const Baseline &other) { return other.id == server.id; });
            if (known == catalogue->baselines.end())
                catalogue->baselines.push_back(server);
            else if (known->provider == server.provider)
                *known = server; // what an earlier import of the same brand left
            else
                return failure(ErrorCode::InvalidValue, QStringLiteral("brand, servers"),
                               {server.id, QStringLiteral("own-server-id")});
        }
        project.catalogue = std::move(catalogue);
    }
    project.brand = brand;
    return {};
}

} // namespace grondplan
