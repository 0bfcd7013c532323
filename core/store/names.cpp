#include "core/store/names.h"

#include <array>
#include <utility>

namespace grondplan::store {

template<class Enum> using Names = std::pair<Enum, const char *>;

static constexpr std::array kOs = {Names<Os>{Os::Linux, "linux"}, Names<Os>{Os::Windows, "windows"}};
static constexpr std::array kBases = {
    Names<Basis>{Basis::Stated, "stated"}, Names<Basis>{Basis::Limit, "limit"},
    Names<Basis>{Basis::Template, "template"}, Names<Basis>{Basis::Default, "default"}};
static constexpr std::array kPowerCurves = {Names<PowerCurve>{PowerCurve::Straight, "straight"},
                                            Names<PowerCurve>{PowerCurve::Tdp, "tdp"}};
static constexpr std::array kRaids = {Names<Raid>{Raid::None, "none"}, Names<Raid>{Raid::Raid1, "raid1"},
                                      Names<Raid>{Raid::Raid10, "raid10"}, Names<Raid>{Raid::Raid5, "raid5"},
                                      Names<Raid>{Raid::Raid6, "raid6"}};

static constexpr std::array kNoteColours = {
    Names<NoteColour>{NoteColour::Yellow, "yellow"}, Names<NoteColour>{NoteColour::Blue, "blue"},
    Names<NoteColour>{NoteColour::Green, "green"}, Names<NoteColour>{NoteColour::Red, "red"},
    Names<NoteColour>{NoteColour::Plain, "plain"}};
static constexpr std::array kLayerNames = {Names<CanvasLayer>{CanvasLayer::Sites, "sites"},
                                           Names<CanvasLayer>{CanvasLayer::Zones, "zones"},
                                           Names<CanvasLayer>{CanvasLayer::Tenants, "tenants"},
                                           Names<CanvasLayer>{CanvasLayer::Links, "links"},
                                           Names<CanvasLayer>{CanvasLayer::LinkTexts, "link texts"},
                                           Names<CanvasLayer>{CanvasLayer::Workloads, "workloads"},
                                           Names<CanvasLayer>{CanvasLayer::Notes, "notes"}};

template<class List, class Enum> static QString nameIn(const List &names, Enum value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template<class Enum, class List>
static std::optional<Enum> valueNamed(const List &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

QString nameOf(Os os)
{
    return nameIn(kOs, os);
}
QString nameOf(Profile profile)
{
    return profileId(profile);
}
QString nameOf(Basis basis)
{
    return nameIn(kBases, basis);
}
QString nameOf(PowerCurve curve)
{
    return nameIn(kPowerCurves, curve);
}

QString nameOf(Raid raid)
{
    return nameIn(kRaids, raid);
}
QString nameOf(LicenceUnit unit)
{
    return licenceUnitId(unit);
}
QString nameOf(Tier tier)
{
    return tierId(tier);
}

QString nameOf(Hypervisor hypervisor)
{
    return hypervisorId(hypervisor);
}
QString nameOf(Reservation reservation)
{
    return reservationId(reservation);
}
QString nameOf(Distribution distribution)
{
    return distributionId(distribution);
}

QString nameOf(StorageKind kind)
{
    return storageKindId(kind);
}
QString nameOf(BootDisks boot)
{
    return bootDisksId(boot);
}
QString nameOf(LinkLevel level)
{
    return linkLevelId(level);
}

QString nameOf(NoteColour colour)
{
    return nameIn(kNoteColours, colour);
}
QString nameOf(CanvasLayer layer)
{
    return nameIn(kLayerNames, layer);
}

template<> std::optional<Os> fromName<Os>(const QString &name)
{
    return valueNamed<Os>(kOs, name);
}
template<> std::optional<Profile> fromName<Profile>(const QString &name)
{
    return profileFromId(name);
}
template<> std::optional<Basis> fromName<Basis>(const QString &name)
{
    return valueNamed<Basis>(kBases, name);
}
template<> std::optional<PowerCurve> fromName<PowerCurve>(const QString &name)
{
    return valueNamed<PowerCurve>(kPowerCurves, name);
}

template<> std::optional<Raid> fromName<Raid>(const QString &name)
{
    return valueNamed<Raid>(kRaids, name);
}
template<> std::optional<LicenceUnit> fromName<LicenceUnit>(const QString &name)
{
    return licenceUnitFromId(name);
}
template<> std::optional<Hypervisor> fromName<Hypervisor>(const QString &name)
{
    return hypervisorFromId(name);
}
template<> std::optional<Reservation> fromName<Reservation>(const QString &name)
{
    return reservationFromId(name);
}
template<> std::optional<Distribution> fromName<Distribution>(const QString &name)
{
    return distributionFromId(name);
}
template<> std::optional<StorageKind> fromName<StorageKind>(const QString &name)
{
    return storageKindFromId(name);
}
template<> std::optional<BootDisks> fromName<BootDisks>(const QString &name)
{
    return bootDisksFromId(name);
}
template<> std::optional<LinkLevel> fromName<LinkLevel>(const QString &name)
{
    return linkLevelFromId(name);
}
template<> std::optional<NoteColour> fromName<NoteColour>(const QString &name)
{
    return valueNamed<NoteColour>(kNoteColours, name);
}
template<> std::optional<CanvasLayer> fromName<CanvasLayer>(const QString &name)
{
    return valueNamed<CanvasLayer>(kLayerNames, name);
}
template<> std::optional<Tier> fromName<Tier>(const QString &name)
{
    return tierFromId(name);
}

} // namespace grondplan::store
