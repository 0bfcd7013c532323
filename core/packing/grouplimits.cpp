#include "core/packing/grouplimits.h"

#include "core/packing/index.h"

#include <algorithm>

namespace grondplan::packing {

/// How many items of a spread group its rules allow with the bins there are.
static std::int64_t roomForGroup(const Model &model, int index)
{
    const Model::Group &group = model.groups[at(index)];
    std::int64_t bins = 0;
    std::int64_t outsideDomains = 0;
    std::vector<std::int64_t> inDomains(model.domains, 0);
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        bool suits = false;
        for (std::size_t c = 0; c < model.classes.size() && !suits; ++c)
            suits = model.classes[c].group == index && model.suits(static_cast<int>(c), type);
        if (!suits)
            continue;
        const std::int64_t stock = std::min(model.types[at(type)].stock, group.total);
        bins += stock;
        const std::int64_t items =
            group.most >= group.total ? group.total : std::min(group.total, group.most * stock);
        const int domain = model.types[at(type)].domain;
        std::int64_t &sum = domain < 0 ? outsideDomains : inDomains[at(domain)];
        sum = std::min(group.total, sum + (stock > 0 ? items : 0));
    }
    std::int64_t most = outsideDomains;
    for (const std::int64_t items : inDomains)
        most = std::min(group.total, most + std::min(items, group.mostInDomain));
    return std::min(group.least, most) > bins ? bins : most;
}

void limitGroups(Model &model)
{
    std::vector<std::int64_t> counts;
    for (const Model::Class &cls : model.classes)
        counts.push_back(cls.count);
    for (int g = 0; g < static_cast<int>(model.groups.size()); ++g) {
        std::int64_t excess = model.groups[at(g)].total - roomForGroup(model, g);
        for (std::size_t c = 0; c < counts.size() && excess > 0; ++c) {
            if (model.classes[c].group == g) {
                const std::int64_t taken = std::min(excess, counts[c]);
                counts[c] -= taken;
                excess -= taken;
            }
        }
    }
    model.setCounts(counts);
}

std::vector<char> lackingGroups(const Model &model, const Placement &placement)
{
    std::vector<char> lacking(model.groups.size(), 0);
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        const int group = model.classes[c].group;
        if (group >= 0 && placement.left()[c] > 0 && model.groups[at(group)].least > 1)
            lacking[at(group)] = 1;
    }
    return lacking;
}

bool reduceGroups(Model &model, const Placement &placement, bool wholly)
{
    bool reduced = false;
    const std::vector<char> lacking = lackingGroups(model, placement);
    std::vector<std::int64_t> counts;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        const int group = model.classes[c].group;
        counts.push_back(model.classes[c].count);
        if (group < 0 || lacking[at(group)] == 0)
            continue;
        reduced = true;
        counts[c] = wholly ? 0 : counts[c] - placement.left()[c];
    }
    if (reduced)
        model.setCounts(counts);
    return reduced;
}

} // namespace grondplan::packing
