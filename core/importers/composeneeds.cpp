#include "core/importers/composemerge.h"
#include "core/importers/composeservice.h"

namespace grondplan::importers {

namespace {

class NeedReader
{
public:
    explicit NeedReader(const yaml::Node &service)
        : m_service(service)
    {
    }

    std::vector<ComposeNeed> read();

private:
    void names(const char *key);
    void names(const char *key, const yaml::Node &item);
    void sharing(const char *key);
    void add(const QString &target, const char *why, const SourcePlace &place, bool untilDone = false);

    const yaml::Node &m_service;
    std::vector<ComposeNeed> m_needs;
};

} // namespace

void NeedReader::add(const QString &target, const char *why, const SourcePlace &place, bool untilDone)
{
    if (!target.isEmpty())
        m_needs.push_back({target, QString::fromLatin1(why), untilDone, place});
}

/// A list of names ("name", "name:alias", "name:ro"), or a map from names to conditions.
void NeedReader::names(const char *key)
{
    const yaml::Node *node = m_service.find(QString::fromLatin1(key));
    if (!node || isReset(*node))
        return;
    for (const yaml::NodePtr &item : node->items)
        names(key, *item);
    for (const yaml::Entry &entry : node->entries) {
        if (isReset(*entry.value))
            continue;
        const yaml::Node *condition = entry.value->find(QStringLiteral("condition"));
        const bool untilDone =
            condition && condition->text == QLatin1String("service_completed_successfully");
        add(entry.key, key, entry.place, untilDone);
    }
}

void NeedReader::names(const char *key, const yaml::Node &item)
{
    // "container:x" names something outside the file.
    if (item.isScalar() && !isReset(item) && !item.text.startsWith(QLatin1String("container:")))
        add(item.text.section(u':', 0, 0).trimmed(), key, item.place);
}

/// "service:name": the namespace of another service is shared.
void NeedReader::sharing(const char *key)
{
    static const QString kPrefix = QStringLiteral("service:");
    const yaml::Node *node = m_service.find(QString::fromLatin1(key));
    if (node && node->isScalar() && !isReset(*node) && node->text.startsWith(kPrefix))
        add(node->text.mid(kPrefix.size()).trimmed(), key, node->place);
}

std::vector<ComposeNeed> NeedReader::read()
{
    names("depends_on");
    names("links");
    names("volumes_from");
    sharing("network_mode");
    sharing("pid");
    sharing("ipc");
    return std::move(m_needs);
}

std::vector<ComposeNeed> readNeeds(const yaml::Node &service)
{
    return NeedReader(service).read();
}

} // namespace grondplan::importers
