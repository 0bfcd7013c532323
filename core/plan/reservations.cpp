#include "core/plan/reservations.h"

#include "core/plan/figures.h"
#include "core/plan/stepsum.h"

#include <algorithm>

namespace grondplan {

namespace {

/// Each share of its own band only: a node beyond a band takes that band whole, and no more of it.
void addBands(StepSum &sum, Figures &figures, const ReferenceTable *table, std::int64_t amount,
              std::int64_t unitSize)
{
    if (!table)
        return;
    std::int64_t from = 0;
    for (std::size_t row = 0; row < table->rows.size() && from < amount; ++row) {
        const std::optional<std::int64_t> end = table->number(row, 0);
        const std::int64_t to =
            end ? std::min(amount, Fraction(*end).times(unitSize, kPpm).roundedDown()) : amount;
        const std::int64_t share = figures.cell(table, row, 1);
        sum.add(Fraction(to - from).times(share, kPpm))
            .input("band", to - from, unitSize == 1000 ? Unit::Millicpu : Unit::ByteCount,
                   QString::number(row + 1))
            .constant(quoted(*table, share, Unit::Ppm));
        from = to;
    }
}

/// Between two published rows in proportion, beyond the last at the rate of the last two.
Fraction betweenRows(Figures &figures, const ReferenceTable *table, std::int64_t amount)
{
    const auto key = [&](std::size_t row) { return figures.cell(table, row, 0) / 1000; };
    const auto value = [&](std::size_t row) { return figures.cell(table, row, 1) / kPpm; };
    if (!table || amount <= key(0) || table->rows.size() < 2)
        return Fraction(table ? value(0) : 0);
    std::size_t next = 1;
    while (next + 1 < table->rows.size() && key(next) < amount)
        ++next;
    const std::int64_t width = key(next) - key(next - 1);
    if (width <= 0)
        return {};
    return Fraction(value(next - 1))
        .plus(Fraction(amount - key(next - 1)).times(value(next) - value(next - 1), width));
}

/// The row of an agent in the table of k3s: role, CPU as a share of a core, MB of memory.
std::size_t agentRow(const ReferenceTable *table)
{
    std::size_t row = 0;
    while (table && row + 1 < table->rows.size() && table->rows[row].value(0) != QLatin1String("agent"))
        ++row;
    return row;
}

void addOperatingSystem(StepSum &sum, Figures &figures, Reading reading)
{
    const Fraction system = figures.bytes("container.os_memory", reading);
    sum.add(system);
    if (const Constant *constant = figures.constant("container.os_memory"))
        sum.constant(quoted(*constant, system.roundedUp(), Unit::ByteCount));
}

void addEksMemory(StepSum &sum, Figures &figures, const NodeSize &node)
{
    const Fraction base = figures.bytes("eks.reserve.mem_base", Reading::Likely);
    const Fraction perPod = figures.bytes("eks.reserve.mem_per_pod", Reading::Likely);
    sum.formula("base + per-pod * pods-per-node")
        .input("pods-per-node", node.pods, Unit::Pods)
        .add(base)
        .add(perPod.times(node.pods, 1));
    if (const Constant *constant = figures.constant("eks.reserve.mem_base"))
        sum.constant(quoted(*constant, base.roundedUp(), Unit::ByteCount));
    if (const Constant *constant = figures.constant("eks.reserve.mem_per_pod"))
        sum.constant(quoted(*constant, perPod.roundedUp(), Unit::ByteCount));
}

void addAksMemory(StepSum &sum, Figures &figures, const NodeSize &node)
{
    const Fraction base = figures.bytes("aks.reserve.mem_base", Reading::Likely);
    const Fraction perPod = figures.bytes("aks.reserve.mem_per_pod", Reading::Likely);
    const std::int64_t share = figures.share("aks.reserve.mem_most").likely.ppm;
    const Fraction most = Fraction(node.memory.count()).times(share, kPpm);
    sum.formula("min(base + per-pod * pods-per-node, most * memory)")
        .input("pods-per-node", node.pods, Unit::Pods)
        .input("memory", node.memory.count(), Unit::ByteCount)
        .add(base)
        .add(perPod.times(node.pods, 1));
    if (most.roundedUp() < sum.sum().roundedUp())
        sum.set(most);
    if (const Constant *constant = figures.constant("aks.reserve.mem_base"))
        sum.constant(quoted(*constant, base.roundedUp(), Unit::ByteCount));
    if (const Constant *constant = figures.constant("aks.reserve.mem_per_pod"))
        sum.constant(quoted(*constant, perPod.roundedUp(), Unit::ByteCount));
    if (const Constant *constant = figures.constant("aks.reserve.mem_most"))
        sum.constant(quoted(*constant, share, Unit::Ppm));
}

void addGkeMemory(StepSum &sum, Figures &figures, const NodeSize &node)
{
    if (node.memory.count() >= kGibi) {
        sum.formula("sum(band * share)");
        addBands(sum, figures, figures.table("gke_memory_reserve"), node.memory.count(), kGibi);
        return;
    }
    const Fraction small = figures.bytes("gke.reserve.mem_small", Reading::Likely);
    sum.formula("small").add(small);
    if (const Constant *constant = figures.constant("gke.reserve.mem_small"))
        sum.constant(quoted(*constant, small.roundedUp(), Unit::ByteCount));
}

} // namespace

Result<Step> reservedCpu(const Catalogue &catalogue, Reservation reservation, const NodeSize &node)
{
    Figures figures(catalogue);
    StepSum sum("reserve.cpu", Unit::Millicpu);
    sum.formula("0");
    switch (reservation) {
    case Reservation::Gke:
    case Reservation::Eks:
        sum.formula("sum(band * share)");
        addBands(sum, figures, figures.table("gke_cpu_reserve"), node.cpu.count(), 1000);
        break;
    case Reservation::Aks: {
        const ReferenceTable *table = figures.table("aks_cpu_reserve_millicores");
        const Fraction reserved = betweenRows(figures, table, node.cpu.count());
        sum.formula("published(node-cpu)").input("node-cpu", node.cpu.count(), Unit::Millicpu).add(reserved);
        if (table)
            sum.constant(quoted(*table, reserved.roundedUp(), Unit::Millicpu));
        break;
    }
    case Reservation::K3s: {
        const ReferenceTable *table = figures.table("k3s_profile");
        const Fraction agent = Fraction(figures.cell(table, agentRow(table), 1)).times(1000, kPpm);
        sum.formula("agent").add(agent);
        if (table)
            sum.constant(quoted(*table, agent.roundedUp(), Unit::Millicpu));
        break;
    }
    case Reservation::Kubeadm:
        break;
    }
    return sum.step(figures);
}

Result<Step> reservedMemory(const Catalogue &catalogue, Reservation reservation, const NodeSize &node,
                            Reading reading)
{
    Figures figures(catalogue);
    StepSum sum("reserve.memory", Unit::ByteCount);
    switch (reservation) {
    case Reservation::Gke:
        addGkeMemory(sum, figures, node);
        break;
    case Reservation::Eks:
        addEksMemory(sum, figures, node);
        break;
    case Reservation::Aks:
        addAksMemory(sum, figures, node);
        break;
    case Reservation::K3s: {
        const ReferenceTable *table = figures.table("k3s_profile");
        const Fraction agent = Fraction(figures.cell(table, agentRow(table), 3)).times(kMebi, kPpm);
        sum.formula("agent + operating-system").add(agent);
        if (table)
            sum.constant(quoted(*table, agent.roundedUp(), Unit::ByteCount));
        addOperatingSystem(sum, figures, reading);
        break;
    }
    case Reservation::Kubeadm:
        sum.formula("operating-system");
        addOperatingSystem(sum, figures, reading);
        break;
    }
    return sum.step(figures);
}

Result<Step> evictionThreshold(const Catalogue &catalogue)
{
    Figures figures(catalogue);
    StepSum sum("reserve.eviction", Unit::ByteCount);
    // The high end of the constant is that of older versions, not an uncertainty.
    const Fraction threshold = figures.bytes("kubelet.eviction_memory", Reading::Likely);
    sum.formula("eviction").add(threshold);
    if (const Constant *constant = figures.constant("kubelet.eviction_memory"))
        sum.constant(quoted(*constant, threshold.roundedUp(), Unit::ByteCount));
    return sum.step(figures);
}

} // namespace grondplan
