#include "core/importers/composefiles.h"

#include "core/importers/composemerge.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

namespace grondplan::importers {

namespace {

// More files, or more bytes in them, than any project has.
constexpr int kMostFiles = 64;
constexpr qint64 kMostBytes = 20'000'000;
constexpr int kDeepestExtends = 32;
constexpr qsizetype kLongestName = 255;

/// One file of the project, its variables filled in.
struct ComposeFile
{
    QString path;   ///< relative to the chosen file's folder; empty for the chosen file
    QString folder; ///< of `path`, the same way
    yaml::NodePtr root;
    std::vector<yaml::Entry> services;
    QHash<QString, std::size_t> byName; ///< indexes of `services`
};

class ComposeReader
{
public:
    ComposeReader(const Input &input, Outcome &outcome)
        : m_input(input)
        , m_outcome(outcome)
    {
    }

    Result<ComposeProject> read();

private:
    Result<ComposeFile> parse(const QByteArray &bytes, const QString &path, const Variables &variables);
    Result<yaml::NodePtr> document(const QByteArray &bytes, const QString &fileName);
    Result<> findServices(ComposeFile &file);
    Variables environmentOf(const QString &folder, const Variables &known);

    std::optional<QByteArray> sibling(const QString &path, const SourcePlace &from);
    const ComposeFile *extendedFile(const ComposeFile &from, const yaml::Node &name);
    void include(const ComposeFile &from, const yaml::Node &entry, const Variables &variables);
    void includeFile(const ComposeFile &from, const QString &path, const SourcePlace &place,
                     const Variables &variables);

    void collect(const ComposeFile &file, const Variables &variables);
    void collectService(const ComposeFile &file, const yaml::Entry &service);
    yaml::NodePtr extended(const ComposeFile &file, const yaml::Entry &service, int depth);
    yaml::NodePtr baseOf(const ComposeFile &file, const yaml::Entry &service, const yaml::Node &extends,
                         int depth);

    [[nodiscard]] QString nameOf(const QString &path) const;
    void report(Severity severity, const char *code, const QStringList &args, const SourcePlace &place);

    const Input &m_input;
    Outcome &m_outcome;
    ComposeProject m_project;
    ComposeMerger m_merger;
    Variables m_variables; ///< of the chosen file
    std::map<QString, std::optional<ComposeFile>> m_extendedFiles;
    std::map<std::pair<QString, QString>, yaml::NodePtr>
        m_extended; ///< by file and service; empty while being made
    std::set<std::pair<QString, QString>> m_bases;
    std::set<QString> m_included;
    std::set<QString> m_serviceNames;
    std::set<QString> m_unset;
    std::int64_t m_textBudget = 50'000'000;
    qint64 m_bytesLeft = kMostBytes;
    int m_filesLeft = kMostFiles;
};

} // namespace

void ComposeReader::report(Severity severity, const char *code, const QStringList &args,
                           const SourcePlace &place)
{
    m_outcome.findings.push_back({severity, QString::fromLatin1(code), args, place, {}, {}});
}

/// The name of a file beside the chosen one, written the way the user wrote that one.
QString ComposeReader::nameOf(const QString &path) const
{
    const QString folder = QFileInfo(m_input.fileName).path();
    const bool isBare = folder == QLatin1String(".") && !m_input.fileName.startsWith(u'.');
    return isBare ? path : QDir(folder).filePath(path);
}

/// The path of a file named in `folder`; nothing if it leaves the chosen file's folder.
static std::optional<QString> pathInside(const QString &folder, const QString &named)
{
    if (named.isEmpty() || named.contains(u"://") || QDir::isAbsolutePath(named) || named.startsWith(u'~'))
        return std::nullopt;
    const QString path = QDir::cleanPath(folder.isEmpty() ? named : QString(folder + u'/' + named));
    if (path == QLatin1String("..") || path.startsWith(QLatin1String("../")) || path == QLatin1String("."))
        return std::nullopt;
    return path;
}

static QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

std::optional<QByteArray> ComposeReader::sibling(const QString &path, const SourcePlace &from)
{
    if (m_filesLeft <= 0 || m_bytesLeft <= 0) {
        report(Severity::Error, "compose.too-many-files", {path, QString::number(kMostFiles)}, from);
        return std::nullopt;
    }
    if (!m_input.readSibling) {
        report(Severity::Warning, "compose.file-not-read", {path}, from);
        return std::nullopt;
    }
    const Result<QByteArray> bytes = m_input.readSibling(path);
    if (!bytes) {
        const bool isMissing = bytes.error().code == ErrorCode::FileNotFound;
        report(Severity::Warning, isMissing ? "compose.file-not-found" : "compose.file-not-read", {path},
               from);
        return std::nullopt;
    }
    --m_filesLeft;
    m_bytesLeft -= bytes->size();
    if (!m_outcome.files.contains(nameOf(path)))
        m_outcome.files.append(nameOf(path));
    return *bytes;
}

Variables ComposeReader::environmentOf(const QString &folder, const Variables &known)
{
    if (!m_input.readSibling || m_filesLeft <= 0)
        return known;
    const QString path = folder.isEmpty() ? QStringLiteral(".env") : QString(folder + QLatin1String("/.env"));
    const Result<QByteArray> bytes = m_input.readSibling(path);
    if (!bytes) {
        if (bytes.error().code != ErrorCode::FileNotFound)
            report(Severity::Warning, "compose.file-not-read", {path}, SourcePlace{m_input.fileName, 0, 0});
        return known;
    }
    --m_filesLeft;
    if (!m_outcome.files.contains(nameOf(path)))
        m_outcome.files.append(nameOf(path));
    return readEnvFile(*bytes, nameOf(path), known, m_outcome.findings);
}

Result<yaml::NodePtr> ComposeReader::document(const QByteArray &bytes, const QString &fileName)
{
    const Result<std::vector<yaml::NodePtr>> documents = yaml::parse(bytes, fileName);
    if (!documents)
        return tl::make_unexpected(documents.error());
    yaml::NodePtr root;
    for (const yaml::NodePtr &next : *documents) {
        // Compose lays further documents of a file over the first.
        if (!next->isNull())
            root = root ? m_merger.over(root, next) : next;
    }
    if (!root)
        return failure(ErrorCode::NothingReadable, fileName);
    if (!root->isMap())
        return failure(ErrorCode::NothingReadable, yaml::placeText(root->place));
    return root;
}

Result<ComposeFile> ComposeReader::parse(const QByteArray &bytes, const QString &path,
                                         const Variables &variables)
{
    const QString fileName = path.isEmpty() ? m_input.fileName : nameOf(path);
    const Result<yaml::NodePtr> root = document(bytes, fileName);
    if (!root)
        return tl::make_unexpected(root.error());
    Interpolator interpolator(variables, m_textBudget);
    auto filled = std::make_shared<yaml::Node>(**root);
    for (yaml::Entry &entry : filled->entries) {
        if (!entry.key.startsWith(QLatin1String("x-")))
            entry.value = interpolator.tree(entry.value, m_outcome.findings);
    }
    m_textBudget = interpolator.budget();
    if (interpolator.exhausted())
        return failure(ErrorCode::LimitExceeded, fileName,
                       {textArgument(QStringLiteral("yaml.text")), QStringLiteral("50000000"),
                        QStringLiteral("50000000")});
    m_unset.insert(interpolator.unset().begin(), interpolator.unset().end());
    ComposeFile file{path, folderOf(path), filled, {}, {}};
    if (Result<> found = findServices(file); !found)
        return tl::make_unexpected(found.error());
    for (std::size_t i = 0; i < file.services.size(); ++i)
        file.byName.insert(file.services[i].key, i);
    return file;
}

/// Version 1 of the format has its services at the top, without a heading.
static bool isServiceOfVersion1(const yaml::Entry &entry)
{
    return entry.value->isMap() && !entry.key.startsWith(QLatin1String("x-")) &&
           (entry.value->find(QStringLiteral("image")) || entry.value->find(QStringLiteral("build")) ||
            entry.value->find(QStringLiteral("extends")));
}

Result<> ComposeReader::findServices(ComposeFile &file)
{
    const yaml::Node &root = *file.root;
    if (const yaml::Node *services = root.find(QStringLiteral("services"))) {
        if (!services->isMap() && !services->isNull())
            return failure(ErrorCode::NothingReadable, yaml::placeText(services->place));
        file.services = services->entries;
        return {};
    }
    std::copy_if(root.entries.begin(), root.entries.end(), std::back_inserter(file.services),
                 isServiceOfVersion1);
    const bool isPart = std::any_of(root.entries.begin(), root.entries.end(), [](const yaml::Entry &entry) {
        static const QStringList kParts = {QStringLiteral("include"), QStringLiteral("volumes"),
                                           QStringLiteral("networks"), QStringLiteral("configs"),
                                           QStringLiteral("secrets")};
        return kParts.contains(entry.key);
    });
    if (file.services.empty() && !isPart)
        return failure(ErrorCode::NothingReadable, yaml::placeText(root.place));
    return {};
}

void ComposeReader::includeFile(const ComposeFile &from, const QString &path, const SourcePlace &place,
                                const Variables &variables)
{
    if (!m_included.insert(path).second)
        return;
    const std::optional<QByteArray> bytes = sibling(path, place);
    if (!bytes)
        return;
    const QString folder = folderOf(path);
    const Variables own = folder == from.folder ? variables : environmentOf(folder, variables);
    const Result<ComposeFile> file = parse(*bytes, path, own);
    if (!file) {
        report(Severity::Error, "compose.file-malformed",
               {path, file.error().where, file.error().args.value(0)}, place);
        return;
    }
    collect(*file, own);
}

void ComposeReader::include(const ComposeFile &from, const yaml::Node &entry, const Variables &variables)
{
    const yaml::Node *paths = entry.isMap() ? entry.find(QStringLiteral("path")) : &entry;
    if (!paths)
        return;
    const auto one = [&](const yaml::Node &named) {
        if (!named.isScalar())
            return;
        if (const std::optional<QString> path = pathInside(from.folder, named.text))
            includeFile(from, *path, named.place, variables);
        else
            report(Severity::Warning, "compose.file-outside", {named.text}, named.place);
    };
    if (!paths->isSequence()) {
        one(*paths);
        return;
    }
    for (const yaml::NodePtr &item : paths->items)
        one(*item);
}

const ComposeFile *ComposeReader::extendedFile(const ComposeFile &from, const yaml::Node &name)
{
    const std::optional<QString> path = pathInside(from.folder, name.text);
    if (!path) {
        report(Severity::Warning, "compose.file-outside", {name.text}, name.place);
        return nullptr;
    }
    const auto known = m_extendedFiles.find(*path);
    if (known != m_extendedFiles.end())
        return known->second ? &*known->second : nullptr;
    std::optional<ComposeFile> &slot = m_extendedFiles[*path];
    if (const std::optional<QByteArray> bytes = sibling(*path, name.place)) {
        Result<ComposeFile> file = parse(*bytes, *path, m_variables);
        if (file)
            slot = std::move(*file);
        else
            report(Severity::Error, "compose.file-malformed",
                   {*path, file.error().where, file.error().args.value(0)}, name.place);
    }
    return slot ? &*slot : nullptr;
}

yaml::NodePtr ComposeReader::baseOf(const ComposeFile &file, const yaml::Entry &service,
                                    const yaml::Node &extends, int depth)
{
    const yaml::Node *nameNode = extends.isMap() ? extends.find(QStringLiteral("service")) : &extends;
    const yaml::Node *fileNode = extends.find(QStringLiteral("file"));
    if (!nameNode || !nameNode->isScalar() || nameNode->text.isEmpty()) {
        report(Severity::Error, "compose.extends-unknown", {service.key, QString()}, extends.place);
        return nullptr;
    }
    const ComposeFile *source =
        fileNode && fileNode->isScalar() && !fileNode->isNull() ? extendedFile(file, *fileNode) : &file;
    if (!source)
        return nullptr;
    const auto index = source->byName.constFind(nameNode->text);
    const yaml::Entry *base = index == source->byName.constEnd() ? nullptr : &source->services[*index];
    if (!base || !base->value->isMap()) {
        report(Severity::Error, "compose.extends-unknown", {service.key, nameNode->text}, nameNode->place);
        return nullptr;
    }
    const auto inWork = m_extended.find({source->path, base->key});
    if (depth >= kDeepestExtends || (inWork != m_extended.end() && !inWork->second)) {
        report(Severity::Error, "compose.extends-cycle", {service.key, nameNode->text}, nameNode->place);
        return nullptr;
    }
    m_bases.insert({source->path, base->key});
    return extended(*source, *base, depth + 1);
}

yaml::NodePtr ComposeReader::extended(const ComposeFile &file, const yaml::Entry &service, int depth)
{
    const std::pair<QString, QString> key{file.path, service.key};
    if (const auto done = m_extended.find(key); done != m_extended.end())
        return done->second;
    yaml::NodePtr node = service.value;
    const yaml::Node *extends = node->find(QStringLiteral("extends"));
    if (extends && !extends->isNull() && !isReset(*extends)) {
        m_extended[key] = nullptr;
        if (const yaml::NodePtr base = baseOf(file, service, *extends, depth))
            node = m_merger.over(base, node);
    }
    m_extended[key] = node;
    return node;
}

void ComposeReader::collectService(const ComposeFile &file, const yaml::Entry &service)
{
    if (isReset(*service.value)) {
        report(Severity::Note, "compose.service-reset", {service.key}, service.place);
        return;
    }
    if (service.key.trimmed().isEmpty() || service.key.size() > kLongestName) {
        report(Severity::Error, "compose.bad-name", {service.key.left(80)}, service.place);
        return;
    }
    if (!service.value->isMap()) {
        report(Severity::Error, "compose.service-not-a-map", {service.key}, service.value->place);
        return;
    }
    if (!m_serviceNames.insert(service.key).second) {
        report(Severity::Error, "compose.service-twice", {service.key}, service.place);
        return;
    }
    m_project.services.push_back({service.key, service.place, extended(file, service, 0), false});
}

void ComposeReader::collect(const ComposeFile &file, const Variables &variables)
{
    if (const yaml::Node *volumes = file.root->find(QStringLiteral("volumes"))) {
        for (const yaml::Entry &entry : volumes->entries)
            m_project.declaredVolumes.insert(entry.key);
    }
    for (const yaml::Entry &service : file.services)
        collectService(file, service);
    const yaml::Node *includes = file.root->find(QStringLiteral("include"));
    if (!includes)
        return;
    for (const yaml::NodePtr &entry : includes->items)
        include(file, *entry, variables);
}

Result<ComposeProject> ComposeReader::read()
{
    m_outcome.files.append(m_input.fileName);
    m_variables = environmentOf({}, {});
    const Result<ComposeFile> file = parse(m_input.bytes, {}, m_variables);
    if (!file)
        return tl::make_unexpected(file.error());
    m_included.insert(QFileInfo(m_input.fileName).fileName());
    collect(*file, m_variables);
    for (ComposeService &service : m_project.services)
        service.isBase = m_bases.contains({QString(), service.name});
    if (m_merger.exhausted())
        report(Severity::Error, "compose.too-large", {}, SourcePlace{m_input.fileName, 0, 0});
    for (const QString &name : m_unset)
        m_outcome.unsetVariables.append(name);
    if (const auto profiles = m_variables.find(QStringLiteral("COMPOSE_PROFILES"));
        profiles != m_variables.end()) {
        for (const QString &profile : profiles->second.split(u',', Qt::SkipEmptyParts))
            m_project.activeProfiles.insert(profile.trimmed());
    }
    return std::move(m_project);
}

Result<ComposeProject> readCompose(const Input &input, Outcome &outcome)
{
    return ComposeReader(input, outcome).read();
}

} // namespace grondplan::importers
