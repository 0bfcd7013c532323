#include "core/importers/composeports.h"

#include <QStringList>

namespace grondplan::importers {

/// "80", "8000-8010"; empty text is no port.
static bool isPortRange(QStringView text)
{
    const auto isPort = [](QStringView part) {
        bool good = !part.isEmpty() && part.size() <= 5;
        for (const QChar c : part)
            good = good && c >= u'0' && c <= u'9';
        return good && part.toInt() <= 65535;
    };
    const qsizetype dash = text.indexOf(u'-');
    return dash < 0 ? isPort(text) : isPort(text.first(dash)) && isPort(text.sliced(dash + 1));
}

static QString inOneForm(const QString &address, const QString &published, const QString &target,
                         const QString &protocol)
{
    QString text = target;
    if (!published.isEmpty())
        text = QString(published + u':' + text);
    if (!address.isEmpty() && !published.isEmpty())
        text = QString(address + u':' + text);
    if (!protocol.isEmpty() && protocol != QLatin1String("tcp"))
        text += QString(u'/' + protocol);
    return text;
}

static std::optional<QString> shortPort(const QString &entry)
{
    QString text = entry.trimmed();
    QString protocol;
    if (const qsizetype slash = text.lastIndexOf(u'/'); slash >= 0) {
        protocol = text.mid(slash + 1).toLower();
        text.truncate(slash);
    }
    QString address;
    if (const qsizetype bracket = text.indexOf(u"]:"); text.startsWith(u'[') && bracket > 0) {
        address = text.left(bracket + 1);
        text = text.mid(bracket + 2);
    }
    const QStringList parts = text.split(u':');
    const QString &target = parts.last();
    if (!isPortRange(target) || parts.size() > (address.isEmpty() ? 3 : 2))
        return std::nullopt;
    const QString published = parts.size() > 1 ? parts[parts.size() - 2] : QString();
    if (!published.isEmpty() && !isPortRange(published))
        return std::nullopt;
    if (parts.size() == 3)
        address = parts[0];
    return inOneForm(address, published, target, protocol);
}

static QString scalarText(const yaml::Node &map, const char *key)
{
    const yaml::Node *value = map.find(QString::fromLatin1(key));
    return value && value->isScalar() && !value->isNull() ? value->text.trimmed() : QString();
}

std::optional<QString> portText(const yaml::Node &port)
{
    if (port.isScalar())
        return shortPort(port.text);
    const QString target = scalarText(port, "target");
    const QString published = scalarText(port, "published");
    if (!isPortRange(target) || !(published.isEmpty() || isPortRange(published)))
        return std::nullopt;
    return inOneForm(scalarText(port, "host_ip"), published, target, scalarText(port, "protocol").toLower());
}

static bool isPath(const QString &source)
{
    const bool isDrive = source.size() == 1 && source[0].isLetter();
    return source.isEmpty() || isDrive || source.startsWith(u'.') || source.startsWith(u'/') ||
           source.startsWith(u'~') || source.startsWith(u'\\');
}

static MountSource longMount(const yaml::Node &mount)
{
    const QString source = scalarText(mount, "source");
    QString type = scalarText(mount, "type");
    if (type.isEmpty())
        type = !source.isEmpty() && isPath(source) ? QStringLiteral("bind") : QStringLiteral("volume");
    if (type == QLatin1String("bind"))
        return {MountSource::Kind::Bind, {}};
    if (type != QLatin1String("volume"))
        return {MountSource::Kind::Other, {}};
    if (source.isEmpty())
        return {MountSource::Kind::Anonymous, {}};
    return {MountSource::Kind::Named, source};
}

MountSource mountSource(const yaml::Node &mount)
{
    if (!mount.isScalar())
        return mount.isMap() ? longMount(mount) : MountSource{};
    const qsizetype colon = mount.text.indexOf(u':');
    if (colon < 0)
        return {mount.text.trimmed().isEmpty() ? MountSource::Kind::Other : MountSource::Kind::Anonymous, {}};
    const QString source = mount.text.left(colon).trimmed();
    // A source whose variable is not set is a path more often than not; the name is unknown in any case.
    if (isPath(source))
        return {MountSource::Kind::Bind, {}};
    return {MountSource::Kind::Named, source};
}

} // namespace grondplan::importers
