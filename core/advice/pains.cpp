#include "core/advice/pains.h"

#include <algorithm>
#include <array>

namespace grondplan {

namespace {
struct Pain
{
    const char *id;
    bool (*cures)(Tier);
    std::optional<Question> question; ///< none: it needs not be asked for
    std::int64_t atLeast = 1;
};
} // namespace

QStringList painsFor(const Scenario &scenario, const Plan &plan)
{
    constexpr std::int64_t kWeekly = 4; // releases in a month
    static const std::array<Pain, 7> kPains = {{{"traffic", isKubernetes, Question::Demand},
                                                {"releases", hasContainerLayer, Question::Releases, kWeekly},
                                                {"environments", hasContainerLayer, std::nullopt},
                                                {"neighbours", hasVmLayer, Question::Isolation},
                                                {"neighbours", hasVmLayer, Question::Compliance},
                                                {"upgrades", isKubernetes, Question::ZeroDowntime},
                                                {"waste", hasContainerLayer, std::nullopt}}};
    QStringList pains;
    for (const Pain &pain : kPains) {
        const bool hurts =
            !pain.question || scenario.brief.answer(*pain.question).value_or(0) >= pain.atLeast;
        const bool cured = std::any_of(plan.zones.begin(), plan.zones.end(), [&pain](const ZonePlan &zone) {
            return zone.instances > 0 && pain.cures(zone.tier);
        });
        const QString id = QString::fromLatin1(pain.id);
        if (hurts && cured && !pains.contains(id))
            pains += id;
    }
    return pains;
}

} // namespace grondplan
