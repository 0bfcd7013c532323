#include "core/plan/labels.h"

#include <map>
#include <set>

namespace grondplan {

template<class Named> static std::vector<QString> labelsOf(const std::vector<Named> &all)
{
    std::set<QString> taken;
    for (const Named &one : all)
        taken.insert(one.name);
    std::map<QString, int> numbers; // the last number given to a name
    std::vector<QString> labels;
    for (const Named &one : all) {
        QString label = one.name;
        int &last = numbers[one.name];
        if (++last > 1) {
            for (label.clear(); label.isEmpty() || !taken.insert(label).second; ++last)
                label = QStringLiteral("%1 (%2)").arg(one.name).arg(last);
            --last;
        }
        labels.push_back(label);
    }
    return labels;
}

std::vector<QString> zoneLabels(const Scenario &scenario)
{
    return labelsOf(scenario.zones);
}

Scenario withDistinctNames(Scenario scenario)
{
    const std::vector<QString> zones = labelsOf(scenario.zones);
    for (std::size_t i = 0; i < zones.size(); ++i)
        scenario.zones[i].name = zones[i];
    const std::vector<QString> workloads = labelsOf(scenario.workloads);
    for (std::size_t i = 0; i < workloads.size(); ++i)
        scenario.workloads[i].name = workloads[i];
    return scenario;
}

} // namespace grondplan
