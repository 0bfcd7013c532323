#include "core/catalogue/catalogue.h"

#include "core/catalogue/decimal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grondplan {

GRONDPLAN_VALUE_DEFINED(Baseline)
bool operator==(const Baseline &, const Baseline &) = default;
GRONDPLAN_VALUE_DEFINED(Template)
bool operator==(const Template &, const Template &) = default;
GRONDPLAN_VALUE_DEFINED(Catalogue)
bool operator==(const Catalogue &, const Catalogue &) = default;
GRONDPLAN_VALUE_DEFINED(Licence)
bool operator==(const Licence &, const Licence &) = default;

Bytes usableDisk(const Baseline &baseline)
{
    const std::int64_t disks = baseline.diskCount;
    const Bytes size = baseline.diskSize;
    if (disks <= 0)
        return {};
    switch (baseline.raid) {
    case Raid::None:
        return size * disks;
    case Raid::Raid1:
        return size;
    case Raid::Raid10:
        return size * (disks / 2);
    case Raid::Raid5:
        return size * (disks - 1);
    case Raid::Raid6:
        return size * std::max<std::int64_t>(disks - 2, 0);
    }
    return {};
}

Baseline withOption(Baseline baseline, const ServerOption &option, std::int64_t count)
{
    if (count <= 0)
        return baseline;
    baseline.diskCount += static_cast<int>(option.disks * count);
    if (baseline.raid == Raid::Raid1 && option.disks > 0)
        baseline.raid = Raid::Raid10; // a mirror of more than two disks is one of pairs
    baseline.memory += option.memory * count;
    baseline.nic = std::max(baseline.nic, option.nic);
    return baseline;
}

template<class Item> static const Item *itemWithId(const std::vector<Item> &items, const QString &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const Baseline *Catalogue::baseline(const QString &id) const
{
    return itemWithId(baselines, id);
}

const Licence *Catalogue::licence(const QString &id) const
{
    return itemWithId(licences, id);
}

const ServerOption *Catalogue::option(const QString &id) const
{
    return itemWithId(options, id);
}

static constexpr std::array kLicenceUnits = {
    std::pair{LicenceUnit::None, "none"}, std::pair{LicenceUnit::Core, "core"},
    std::pair{LicenceUnit::Socket, "socket"}, std::pair{LicenceUnit::Server, "server"}};

QString licenceUnitId(LicenceUnit unit)
{
    for (const auto &[known, id] : kLicenceUnits) {
        if (known == unit)
            return QString::fromLatin1(id);
    }
    return {};
}

std::optional<LicenceUnit> licenceUnitFromId(const QString &wanted)
{
    for (const auto &[unit, id] : kLicenceUnits) {
        if (wanted == QLatin1String(id))
            return unit;
    }
    return std::nullopt;
}

const Constant *Catalogue::constant(const QString &id) const
{
    const auto found = constants.find(id);
    return found == constants.end() ? nullptr : &found->second;
}

const ReferenceTable *Catalogue::table(const QString &id) const
{
    const auto found = tables.find(id);
    return found == tables.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> ReferenceTable::number(std::size_t row, qsizetype column) const
{
    constexpr int kMillionths = 6;
    if (row >= rows.size() || column < 0 || column >= rows[row].size())
        return std::nullopt;
    return scaledDecimal(rows[row][column], kMillionths);
}

const Provenance *Catalogue::provenance(const QString &id) const
{
    if (const Constant *known = constant(id))
        return &known->provenance;
    const ReferenceTable *known = table(id);
    return known ? &known->provenance : nullptr;
}

const Template *Catalogue::templateOf(const QString &id) const
{
    return itemWithId(templates, id);
}

QString imageName(const QString &image, int parts)
{
    QString name = image.section(u'/', -parts);
    name.truncate(std::min(name.indexOf(u'@') < 0 ? name.size() : name.indexOf(u'@'),
                           name.indexOf(u':') < 0 ? name.size() : name.indexOf(u':')));
    return name.trimmed().toLower();
}

const Template *Catalogue::templateForImage(const QString &image) const
{
    const QString name = imageName(image);
    if (name.isEmpty())
        return nullptr;
    // Some vendors call all their images "server": the part before that says whose.
    const QString withGroup = imageName(image.section(u'@', 0, 0), 2);
    const auto found = std::find_if(templates.begin(), templates.end(), [&](const Template &item) {
        return item.images.contains(name) || item.images.contains(withGroup);
    });
    return found == templates.end() ? nullptr : &*found;
}

QString Catalogue::referenceBaseline(Tier tier)
{
    switch (tier) {
    case Tier::Container:
        return QStringLiteral("ref-container-host");
    case Tier::Kubernetes:
        return QStringLiteral("ref-k8s-node");
    case Tier::BareMetal:
    case Tier::Vm:
    case Tier::ContainerVm:
    case Tier::KubernetesVm:
        break;
    }
    return QStringLiteral("ref-vm-host");
}

} // namespace grondplan
