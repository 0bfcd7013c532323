#include "core/importers/composeservice.h"

#include "core/catalogue/assumedsize.h"
#include "core/importers/amounts.h"
#include "core/importers/composefields.h"
#include "core/importers/composemerge.h"
#include "core/importers/composeports.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace grondplan::importers {

namespace {

/// Images that there are for Windows only.
bool isOfWindows(const QString &image)
{
    static constexpr std::array kMakers = {"mcr.microsoft.com/windows",
                                           "mcr.microsoft.com/dotnet/framework/"};
    return std::any_of(kMakers.begin(), kMakers.end(),
                       [&image](const char *maker) { return image.startsWith(QLatin1String(maker)); });
}

class ServiceReader
{
public:
    ServiceReader(const ComposeService &service, const ComposeProject &project, const Catalogue &catalogue,
                  Findings &findings)
        : m_service(service)
        , m_project(project)
        , m_catalogue(catalogue)
        , m_fields(service.name, *service.node, findings)
    {
    }

    ReadService read();

private:
    void readImage();
    void readReplicas();
    void readSizes();
    void reportAboveLimit(const char *reservation, const char *alternative);
    void readGpus();
    void readGpuField(const yaml::Node &gpus);
    void addGpus(const yaml::Node &device, const QString &field);
    std::int64_t gpusOf(const yaml::Node &device, const QString &field);
    void readProfiles();
    void readPorts();
    void readVolumes();
    [[nodiscard]] bool runsOnce() const;

    const ComposeService &m_service;
    const ComposeProject &m_project;
    const Catalogue &m_catalogue;
    ComposeFields m_fields;
    Workload m_workload;
    const Template *m_template = nullptr;
    std::int64_t m_gpus = 0;
    const yaml::Node *m_allGpus = nullptr; ///< where all there are were asked for
};

} // namespace

ReadService ServiceReader::read()
{
    m_workload.name = m_service.name;
    m_workload.from = m_service.place;
    readImage();
    readReplicas();
    readSizes();
    readGpus();
    readProfiles();
    readPorts();
    readVolumes();
    m_workload.transient = m_workload.transient || runsOnce();
    return {m_workload, readNeeds(*m_service.node)};
}

void ServiceReader::readImage()
{
    const yaml::Node *image = m_fields.at("image");
    m_workload.image = m_fields.text("image");
    if (image && !image->unset.isEmpty() && m_workload.image.isEmpty()) {
        m_fields.report(Severity::Warning, "compose.unset-variable",
                        {m_service.name, QStringLiteral("image"), image->unset.join(QLatin1String(", "))},
                        image->place);
    }
    if (!image && !m_fields.at("build"))
        m_fields.report(Severity::Note, "compose.fragment", {m_service.name}, m_service.place);
    m_template = m_workload.image.isEmpty() ? nullptr : m_catalogue.templateForImage(m_workload.image);
    if (m_template) {
        m_workload.kind = m_template->id;
        m_workload.stateful = m_template->stateful;
        m_workload.disk = m_template->disk;
        m_workload.diskBasis = m_template->disk.count() > 0 ? Basis::Template : Basis::Stated;
    }
    const bool isWindows =
        m_fields.text("platform").startsWith(QLatin1String("windows")) || isOfWindows(m_workload.image);
    m_workload.os = isWindows ? Os::Windows : Os::Linux;
}

void ServiceReader::readReplicas()
{
    const QString mode = m_fields.text("deploy.mode");
    m_workload.perNode = mode.startsWith(QLatin1String("global"));
    m_workload.transient = mode.endsWith(QLatin1String("-job"));
    std::optional<std::int64_t> count = m_fields.number("deploy.replicas", wholeNumber, limits::kReplicas);
    if (!count)
        count = m_fields.number("scale", wholeNumber, limits::kReplicas);
    m_workload.replicas = Replicas::exactly(m_workload.perNode ? 1 : count.value_or(1));
}

/// A reservation is the request. Where there is none the limit stands in, then the template, then the
/// assumption for all.
template<class Amount>
static Need<Amount> needOf(std::optional<std::int64_t> reserved, std::optional<std::int64_t> limit,
                           std::optional<Amount> ofTemplate, Amount otherwise)
{
    Need<Amount> need;
    if (limit)
        need.limit = Amount(*limit);
    if (reserved) {
        need.request = Amount(*reserved);
        need.basis = Basis::Stated;
    } else if (limit) {
        need.request = Amount(*limit);
        need.basis = Basis::Limit;
    } else if (ofTemplate) {
        need.request = *ofTemplate;
        need.basis = Basis::Template;
    } else {
        need.request = otherwise;
        need.basis = Basis::Default;
    }
    return need;
}

/// What is reserved can never be used beyond the limit.
void ServiceReader::reportAboveLimit(const char *reservation, const char *alternative)
{
    const char *path = m_fields.at(reservation) || !alternative ? reservation : alternative;
    const yaml::Node *node = m_fields.at(path);
    if (node)
        m_fields.report(Severity::Warning, "compose.above-limit",
                        {m_service.name, QString::fromLatin1(path), m_fields.text(path)}, node->place);
}

void ServiceReader::readSizes()
{
    const auto either = [this](const char *first, const char *second, ComposeFields::Parse parse,
                               Range range) {
        const std::optional<std::int64_t> value = m_fields.positive(first, parse, range);
        return value || !second ? value : m_fields.positive(second, parse, range);
    };
    const auto cpuLimit = either("deploy.resources.limits.cpus", "cpus", cores, limits::kCpuMillis);
    const auto cpuReserved = either("deploy.resources.reservations.cpus", nullptr, cores, limits::kCpuMillis);
    const auto memoryLimit =
        either("deploy.resources.limits.memory", "mem_limit", dockerBytes, limits::kMemoryBytes);
    const auto memoryReserved =
        either("deploy.resources.reservations.memory", "mem_reservation", dockerBytes, limits::kMemoryBytes);

    if (cpuReserved && cpuLimit && *cpuReserved > *cpuLimit)
        reportAboveLimit("deploy.resources.reservations.cpus", nullptr);
    if (memoryReserved && memoryLimit && *memoryReserved > *memoryLimit)
        reportAboveLimit("deploy.resources.reservations.memory", "mem_reservation");

    const std::optional<MilliCpu> templateCpu = m_template ? std::optional(m_template->cpu) : std::nullopt;
    const std::optional<Bytes> templateMemory = m_template ? std::optional(m_template->memory) : std::nullopt;
    const AssumedSize assumed = assumedSize(m_catalogue);
    m_workload.cpu = needOf(cpuReserved, cpuLimit, templateCpu, assumed.cpu);
    m_workload.memory = needOf(memoryReserved, memoryLimit, templateMemory, assumed.memory);
}

/// How many devices an entry asks for; a negative number is all there are.
std::int64_t ServiceReader::gpusOf(const yaml::Node &device, const QString &field)
{
    const yaml::Node *count = device.find(QStringLiteral("count"));
    if (count && !count->isNull() && count->text != QLatin1String("all"))
        return m_fields.number(QString(field + QLatin1String(".count")), *count, wholeNumber, limits::kGpus)
            .value_or(0);
    const yaml::Node *ids = device.find(QStringLiteral("device_ids"));
    if (!count && ids && !ids->items.empty())
        return static_cast<std::int64_t>(ids->items.size());
    return -1;
}

static bool isGpu(const yaml::Node &device)
{
    const yaml::Node *capabilities = device.find(QStringLiteral("capabilities"));
    if (!capabilities)
        return false;
    const auto saysGpu = [](const yaml::NodePtr &item) {
        const auto isNamed = [](const yaml::NodePtr &inner) { return inner->text == QLatin1String("gpu"); };
        return isNamed(item) || std::any_of(item->items.begin(), item->items.end(), isNamed);
    };
    return std::any_of(capabilities->items.begin(), capabilities->items.end(), saysGpu);
}

void ServiceReader::addGpus(const yaml::Node &device, const QString &field)
{
    const std::int64_t count = gpusOf(device, field);
    if (count < 0)
        m_allGpus = &device;
    m_gpus += count < 0 ? 1 : count;
}

void ServiceReader::readGpuField(const yaml::Node &gpus)
{
    static const QString kField = QStringLiteral("gpus");
    for (const yaml::NodePtr &device : gpus.items)
        addGpus(*device, kField);
    if (gpus.isScalar() && gpus.text == QLatin1String("all"))
        addGpus(gpus, kField);
    else if (gpus.isScalar())
        m_gpus += m_fields.number(kField, gpus, wholeNumber, limits::kGpus).value_or(0);
}

void ServiceReader::readGpus()
{
    static const QString kReserved = QStringLiteral("deploy.resources.reservations.devices");
    if (const yaml::Node *devices = m_fields.at("deploy.resources.reservations.devices")) {
        for (const yaml::NodePtr &device : devices->items) {
            if (isGpu(*device))
                addGpus(*device, kReserved);
        }
    }
    if (const yaml::Node *gpus = m_fields.at("gpus"))
        readGpuField(*gpus);
    if (m_gpus == 0 && m_fields.text("runtime") == QLatin1String("nvidia"))
        addGpus(*m_fields.at("runtime"), QStringLiteral("runtime"));
    if (m_allGpus)
        m_fields.report(Severity::Note, "compose.gpus-all", {m_service.name}, m_allGpus->place);
    if (m_gpus > limits::kGpus.max) {
        m_fields.report(Severity::Error, "compose.out-of-range",
                        {m_service.name, QStringLiteral("gpus"), QString::number(m_gpus),
                         amountArgument(QStringLiteral("count"), limits::kGpus.min),
                         amountArgument(QStringLiteral("count"), limits::kGpus.max)},
                        m_service.place);
        m_gpus = 0;
    }
    m_workload.gpus = static_cast<int>(m_gpus);
}

void ServiceReader::readProfiles()
{
    const yaml::Node *profiles = m_fields.at("profiles");
    if (!profiles)
        return;
    if (profiles->isScalar())
        m_workload.profiles.append(profiles->text);
    for (const yaml::NodePtr &item : profiles->items) {
        if (item->isScalar() && !item->text.isEmpty())
            m_workload.profiles.append(item->text);
    }
    const auto isActive = [this](const QString &profile) {
        return m_project.activeProfiles.contains(profile);
    };
    m_workload.active = m_workload.profiles.isEmpty() ||
                        m_project.activeProfiles.contains(QStringLiteral("*")) ||
                        std::any_of(m_workload.profiles.begin(), m_workload.profiles.end(), isActive);
}

void ServiceReader::readPorts()
{
    const yaml::Node *ports = m_fields.at("ports");
    if (!ports)
        return;
    QSet<QString> known;
    for (const yaml::NodePtr &port : ports->items) {
        if (isReset(*port))
            continue;
        const std::optional<QString> text = portText(*port);
        if (!text) {
            m_fields.report(Severity::Warning, "compose.port-skipped", {m_service.name, port->text.left(80)},
                            port->place);
        } else if (!known.contains(*text)) {
            known.insert(*text);
            m_workload.ports.append(*text);
        }
    }
}

void ServiceReader::readVolumes()
{
    const yaml::Node *volumes = m_fields.at("volumes");
    if (!volumes)
        return;
    QSet<QString> known;
    for (const yaml::NodePtr &mount : volumes->items) {
        const MountSource source = mountSource(*mount);
        if (source.kind != MountSource::Kind::Named || known.contains(source.name))
            continue;
        known.insert(source.name);
        m_workload.volumes.push_back({source.name, std::nullopt});
    }
}

/// A job says that it is not started again, and nobody can talk to it or ask for its health.
bool ServiceReader::runsOnce() const
{
    const QString restart = m_fields.text("restart");
    const bool isNotRestarted = restart == QLatin1String("no") || restart == QLatin1String("false") ||
                                m_fields.text("deploy.restart_policy.condition") == QLatin1String("none");
    return isNotRestarted && !m_fields.at("ports") && !m_fields.at("expose") && !m_fields.at("healthcheck");
}

ReadService readService(const ComposeService &service, const ComposeProject &project,
                        const Catalogue &catalogue, Findings &findings)
{
    ReadService result = ServiceReader(service, project, catalogue, findings).read();
    noteSizeHints(service, findings);
    return result;
}

} // namespace grondplan::importers
