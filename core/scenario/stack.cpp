#include "core/scenario/stack.h"

#include <utility>

namespace grondplan {

template<class Enum> using Names = std::pair<Enum, const char *>;

static constexpr std::array kProfileIds = {Names<Profile>{Profile::RuleOfThumb, "rule-of-thumb"},
                                           Names<Profile>{Profile::Detailed, "detailed"}};
static constexpr std::array kHypervisorIds = {
    Names<Hypervisor>{Hypervisor::Kvm, "kvm"}, Names<Hypervisor>{Hypervisor::Esxi, "esxi"},
    Names<Hypervisor>{Hypervisor::HyperV, "hyper-v"}, Names<Hypervisor>{Hypervisor::KubeVirt, "kubevirt"}};
static constexpr std::array kReservationIds = {
    Names<Reservation>{Reservation::Gke, "gke"}, Names<Reservation>{Reservation::Eks, "eks"},
    Names<Reservation>{Reservation::Aks, "aks"}, Names<Reservation>{Reservation::K3s, "k3s"},
    Names<Reservation>{Reservation::Kubeadm, "kubeadm"}};
static constexpr std::array kDistributionIds = {Names<Distribution>{Distribution::Kubeadm, "kubeadm"},
                                                Names<Distribution>{Distribution::K3s, "k3s"},
                                                Names<Distribution>{Distribution::Rke2, "rke2"},
                                                Names<Distribution>{Distribution::OpenShift, "openshift"}};

template<class List, class Enum> static QString idIn(const List &names, Enum value)
{
    for (const auto &[known, id] : names) {
        if (known == value)
            return QString::fromLatin1(id);
    }
    return {};
}

template<class Enum, class List> static std::optional<Enum> valueIn(const List &names, const QString &wanted)
{
    for (const auto &[value, id] : names) {
        if (wanted == QLatin1String(id))
            return value;
    }
    return std::nullopt;
}

QString profileId(Profile profile)
{
    return idIn(kProfileIds, profile);
}
std::optional<Profile> profileFromId(const QString &id)
{
    return valueIn<Profile>(kProfileIds, id);
}
QString hypervisorId(Hypervisor hypervisor)
{
    return idIn(kHypervisorIds, hypervisor);
}
std::optional<Hypervisor> hypervisorFromId(const QString &id)
{
    return valueIn<Hypervisor>(kHypervisorIds, id);
}
QString reservationId(Reservation reservation)
{
    return idIn(kReservationIds, reservation);
}
std::optional<Reservation> reservationFromId(const QString &id)
{
    return valueIn<Reservation>(kReservationIds, id);
}
QString distributionId(Distribution distribution)
{
    return idIn(kDistributionIds, distribution);
}
std::optional<Distribution> distributionFromId(const QString &id)
{
    return valueIn<Distribution>(kDistributionIds, id);
}

} // namespace grondplan
