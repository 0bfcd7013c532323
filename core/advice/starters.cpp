#include "core/advice/starters.h"

#include "core/catalogue/traffic.h"
#include "core/scenario/limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace grondplan {

QStringList starterIds()
{
    return {QStringLiteral("web-app"), QStringLiteral("saas"),   QStringLiteral("fintech"),
            QStringLiteral("media"),   QStringLiteral("retail"), QStringLiteral("healthcare"),
            QStringLiteral("industry")};
}

static QByteArray fileOf(const QString &id)
{
    QFile file(QString(u":/starters/" + id + u".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString inLanguage(const QJsonValue &words, const QString &language)
{
    const QString text = words[language].toString();
    return text.isEmpty() ? words[u"en"].toString() : text;
}

StarterWords starterWords(const QString &id, const QString &language)
{
    const QJsonObject root = QJsonDocument::fromJson(fileOf(id)).object();
    return {inLanguage(root[u"name"], language), inLanguage(root[u"why"], language)};
}

namespace {
/// Makes a project of a starter; stops at the first mistake.
class StarterReader
{
public:
    StarterReader(const QJsonObject &root, const QString &language, QDate asOf)
        : m_root(root)
        , m_language(language)
        , m_project(emptyProject(word(root[u"name"]), word(root[u"name"]), asOf, language))
    {
    }

    Result<Project> read();

private:
    QString word(const QJsonValue &words) const { return inLanguage(words, m_language); }
    Scenario &drawn() { return m_project.scenarios.front(); }
    tl::unexpected<Error> wrong(const QString &what, const QString &found) const
    {
        return failure(ErrorCode::CatalogueDamaged, QString(m_root[u"id"].toString() + u".json: " + what),
                       {found});
    }
    Result<> readAnswers();
    Result<> readZone(const QJsonObject &object);
    Result<> readWorkload(const QJsonObject &object);
    Result<> readLink(const QJsonArray &link);

    const QJsonObject &m_root;
    QString m_language;
    Project m_project;
    std::map<QString, ZoneId> m_zones;
    std::map<QString, WorkloadId> m_workloads; ///< by their English name
};
} // namespace

Result<> StarterReader::readAnswers()
{
    const QJsonObject answers = m_root[u"answers"].toObject();
    for (const QString &id : answers.keys()) {
        const std::optional<Question> question = questionFromId(id);
        if (!question)
            return wrong(QStringLiteral("answers"), id);
        drawn().brief.answers[*question] = answers[id].toInteger();
    }
    return {};
}

Result<> StarterReader::readZone(const QJsonObject &object)
{
    Zone zone;
    zone.id = m_project.newId<ZoneId>();
    zone.name = word(object[u"name"]);
    zone.tier = tierFromId(object[u"tier"].toString());
    zone.policy.tenantsApart = object[u"tenants_apart"].toBool();
    for (const QJsonValue licence : object[u"licences"].toArray())
        zone.licences += licence.toString();
    if (!zone.tier)
        return wrong(QStringLiteral("tier"), object[u"tier"].toString());
    m_zones[object[u"id"].toString()] = zone.id;
    drawn().zones.push_back(std::move(zone));
    return {};
}

/// What a replica asks for, where the starter says so: vCPUs, GiB, and GB of disk.
static void takeSizes(const QJsonObject &object, Workload &workload)
{
    constexpr double kMillis = 1000;
    constexpr std::int64_t kGigabyte = 1'000'000'000;
    if (object.contains(u"vcpu"))
        workload.cpu = {MilliCpu(qRound64(object[u"vcpu"].toDouble() * kMillis)), std::nullopt,
                        Basis::Stated};
    if (object.contains(u"memory"))
        workload.memory = {Bytes(object[u"memory"].toInteger() * kGibi), std::nullopt, Basis::Stated};
    if (object.contains(u"disk")) {
        workload.disk = Bytes(object[u"disk"].toInteger() * kGigabyte);
        workload.diskBasis = Basis::Stated;
    }
}

Result<> StarterReader::readWorkload(const QJsonObject &object)
{
    const Template *known = m_project.catalogue->templateOf(object[u"kind"].toString());
    const auto zone = m_zones.find(object[u"zone"].toString());
    if (known == nullptr)
        return wrong(QStringLiteral("kind"), object[u"kind"].toString());
    if (zone == m_zones.end())
        return wrong(QStringLiteral("zone"), object[u"zone"].toString());
    Workload workload;
    workload.id = m_project.newId<WorkloadId>();
    workload.zone = zone->second;
    workload.name = word(object[u"name"]);
    workload.kind = known->id;
    workload.cpu = {known->cpu, std::nullopt, Basis::Template};
    workload.memory = {known->memory, std::nullopt, Basis::Template};
    workload.disk = known->disk;
    workload.diskBasis = known->disk.count() > 0 ? Basis::Template : Basis::Stated;
    takeSizes(object, workload);
    workload.stateful = object[u"stateful"].toBool(known->stateful);
    workload.replicas = Replicas::exactly(known->replicas);
    if (const QJsonArray replicas = object[u"replicas"].toArray(); replicas.size() == 3)
        workload.replicas = {replicas[0].toInteger(), replicas[1].toInteger(), replicas[2].toInteger()};
    // Two copies are there so that one may fail; of more, a server may have several.
    workload.onePerHost = workload.replicas == Replicas::exactly(2);
    const bool windows = object[u"os"].toString() == QLatin1String("windows");
    workload.os = windows ? Os::Windows : Os::Linux;
    workload.tenant = object[u"tenant"].toString();
    workload.isolated = object[u"isolated"].toBool();
    workload.oneNumaNode = object[u"numa"].toBool();
    workload.throughput.iops = object[u"iops"].toInteger();
    workload.throughput.outside = Megabits(object[u"outside"].toInteger());
    for (const QJsonValue port : object[u"ports"].toArray())
        workload.ports += port.toString();
    m_workloads[object[u"name"][u"en"].toString()] = workload.id;
    drawn().workloads.push_back(std::move(workload));
    return {};
}

Result<> StarterReader::readLink(const QJsonArray &link)
{
    const auto from = m_workloads.find(link[0].toString());
    const auto to = m_workloads.find(link[1].toString());
    if (from == m_workloads.end() || to == m_workloads.end())
        return wrong(QStringLiteral("links"), QString(link[0].toString() + u' ' + link[1].toString()));
    Link made;
    made.id = m_project.newId<LinkId>();
    made.from = from->second;
    made.to = to->second;
    made.why = QStringLiteral("drawn");
    made.bandwidth = Megabits(link[2].toInteger());
    made.protocol = link[3].toString();
    if (!made.protocol.isEmpty() && protocolNamed(made.protocol) == nullptr)
        return wrong(QStringLiteral("links"), made.protocol);
    drawn().links.push_back(std::move(made));
    return {};
}

Result<Project> StarterReader::read()
{
    if (m_root[u"schema"].toString() != QLatin1String("grondplan.starter/1"))
        return wrong(QStringLiteral("schema"), m_root[u"schema"].toString());
    if (Result<> done = readAnswers(); !done)
        return tl::make_unexpected(done.error());
    for (const QJsonValue zone : m_root[u"zones"].toArray()) {
        if (Result<> done = readZone(zone.toObject()); !done)
            return tl::make_unexpected(done.error());
    }
    for (const QJsonValue workload : m_root[u"workloads"].toArray()) {
        if (Result<> done = readWorkload(workload.toObject()); !done)
            return tl::make_unexpected(done.error());
    }
    for (const QJsonValue link : m_root[u"links"].toArray()) {
        if (Result<> done = readLink(link.toArray()); !done)
            return tl::make_unexpected(done.error());
    }
    if (Result<> valid = validate(drawn()); !valid)
        return tl::make_unexpected(valid.error());
    placeMissing(drawn(), m_project.layouts[drawn().id]);
    return std::move(m_project);
}

Result<Project> readStarter(const QByteArray &json, const QString &language, QDate asOf)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    return StarterReader(root, language, asOf).read();
}

Result<Project> starterProject(const QString &id, const QString &language, QDate asOf)
{
    const QByteArray json = fileOf(id);
    if (json.isEmpty())
        return failure(ErrorCode::NothingReadable, id);
    return readStarter(json, language, asOf);
}

} // namespace grondplan
