#include "core/plan/controlplane.h"

#include "core/plan/figures.h"

#include <algorithm>

namespace grondplan {

namespace {

/// Which columns of a distribution's table say what.
struct Columns
{
    const char *table;
    qsizetype upTo;
    qsizetype cpu;
    qsizetype memory;
};

Columns columnsOf(Distribution distribution)
{
    switch (distribution) {
    case Distribution::Kubeadm:
        break;
    case Distribution::K3s:
        return {"k3s_server_size", 3, 0, 1};
    case Distribution::Rke2:
        return {"rke2_server_size", 3, 0, 1};
    case Distribution::OpenShift:
        return {"openshift_control_plane", 0, 2, 3};
    }
    return {"etcd_size", 0, 1, 2};
}

} // namespace

Result<ControlPlaneSize> controlPlaneSize(const Catalogue &catalogue, Distribution distribution,
                                          std::int64_t nodes)
{
    Figures figures(catalogue);
    const Columns columns = columnsOf(distribution);
    ControlPlaneSize size;
    size.table = figures.table(columns.table);
    const auto endOf = [&](std::size_t row) {
        const std::optional<std::int64_t> end = size.table->number(row, columns.upTo);
        return end ? *end / kPpm : 0;
    };
    std::size_t row = 0;
    if (size.table) {
        while (row + 1 < size.table->rows.size() && endOf(row) != 0 && endOf(row) < nodes)
            ++row;
        size.upTo = endOf(row);
        size.beyondTable = size.upTo != 0 && size.upTo < nodes;
    }
    size.cpu = MilliCpu(Fraction(figures.cell(size.table, row, columns.cpu)).times(1000, kPpm).roundedUp());
    size.memory =
        Bytes(Fraction(figures.cell(size.table, row, columns.memory)).times(kGibi, kPpm).roundedUp());
    if (distribution == Distribution::Kubeadm) {
        // Published as CPUs, which is no unit of an amount.
        const std::int64_t cpus = figures.count("kubeadm.min_cpu", Reading::Likely);
        size.cpu = std::max(size.cpu, MilliCpu(cpus * 1000));
        size.memory =
            std::max(size.memory, Bytes(figures.bytes("kubeadm.min_ram", Reading::Likely).roundedUp()));
    }
    if (const Result<> whole = figures.result(); !whole)
        return tl::unexpected<Error>(whole.error());
    return size;
}

Result<std::int64_t> controlPlaneNodes(const Catalogue &catalogue, const ZonePolicy &policy)
{
    if (!policy.layers.highlyAvailable)
        return 1;
    Figures figures(catalogue);
    const std::int64_t least = figures.count("k8s.control_plane_ha", Reading::Likely);
    if (const Result<> whole = figures.result(); !whole)
        return tl::unexpected<Error>(whole.error());
    return std::max<std::int64_t>(least, 2 * policy.tolerate + 1);
}

} // namespace grondplan
