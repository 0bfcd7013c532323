#include "core/report/phrases.h"
#include "core/report/stepwords.h"

#include <algorithm>
#include <array>

namespace grondplan::report {

/// The figures that a proposal rests on: of the likely reading, and not those of every server, every
/// workload's density or every size that was tried, which the window and the command line explain.
static bool isTold(const QString &figure)
{
    static constexpr std::array kLeftOut = {".low", ".high"};
    static constexpr std::array kElsewhere = {"servers[",          "assumptions[", ".by_workload[",
                                              ".node_shapes[",     "cost.terms[",  "sales",
                                              ".servers_by_type[", ".share_ppm."};
    return std::none_of(kLeftOut.begin(), kLeftOut.end(),
                        [&figure](const char *end) { return figure.endsWith(QLatin1String(end)); }) &&
           std::none_of(kElsewhere.begin(), kElsewhere.end(),
                        [&figure](const char *part) { return figure.contains(QLatin1String(part)); });
}

/// Whether a step says what something costs to whoever sells it.
static bool tellsPrice(const Step &step)
{
    const auto isMoney = [](const auto &part) { return part.unit == Unit::MinorMoney; };
    return step.unit == Unit::MinorMoney || std::any_of(step.inputs.begin(), step.inputs.end(), isMoney) ||
           std::any_of(step.constants.begin(), step.constants.end(), isMoney);
}

/// What is sold at the list price it is bought at keeps nothing from a customer; a discount or a margin is
/// nobody else's.
static bool sellsAtListPrice(const Project &project, const Plan &plan)
{
    return plan.sales.month == plan.month && plan.sales.once == plan.once &&
           project.costs.value(CostField::Discount).value_or(0) == 0;
}

void addDerivations(const Subject &subject, Blocks &blocks)
{
    if (!subject.bought)
        return;
    const bool withPrices = sellsAtListPrice(subject.project, *subject.bought);
    std::vector<Explanation> whole;
    std::vector<std::vector<Explanation>> zones(subject.plan.zones.size());
    for (Explanation &each : explain(subject.project, *subject.bought, Explained::Zones)) {
        if (!isTold(each.figure) ||
            (!withPrices && std::any_of(each.steps.begin(), each.steps.end(), tellsPrice)))
            continue;
        std::vector<Explanation> *part = &whole;
        for (std::size_t z = 0; z < zones.size(); ++z) {
            if (each.figure.startsWith(QStringLiteral("zones[%1]").arg(z)))
                part = &zones[z];
        }
        part->push_back(std::move(each));
    }
    blocks.emplace_back(paragraph(subject.words.text("report.derivations.text")));
    if (!withPrices)
        blocks.emplace_back(remark(subject.words.text("report.derivations.sales")));
    const auto add = [&](const std::vector<Explanation> &part) {
        blocks.emplace_back(derivationTable(part, subject.plan.currency, subject.words, kMostOfAKind));
    };
    for (std::size_t z = 0; z < zones.size(); ++z) {
        if (zones[z].empty())
            continue;
        blocks.emplace_back(zoneHeading(subject, subject.plan.zones[z].zone));
        add(zones[z]);
    }
    if (!whole.empty()) {
        blocks.emplace_back(Heading{subject.partLevel, subject.words.text("report.derivations.whole")});
        add(whole);
    }
}

} // namespace grondplan::report
