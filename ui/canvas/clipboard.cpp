#include "ui/canvas/clipboard.h"

#include "core/scenario/shorthand.h"
#include "core/store/image.h"

#include <QtEndian>

#include <utility>

namespace grondplan::ui {

static const QString kObjects = QLatin1String(kObjectsMimeType);
static const QString kText = QStringLiteral("text/plain");
/// More than a file of the most workloads a scenario may have; what says it is larger is not ours.
static constexpr quint32 kMostBytes = 512U << 20;

ObjectsMime::ObjectsMime(Fragment fragment, std::shared_ptr<const Project> from)
    : m_fragment(std::move(fragment))
    , m_from(std::move(from))
{
}

QStringList ObjectsMime::formats() const
{
    return {kObjects, kText};
}

bool ObjectsMime::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant ObjectsMime::retrieveData(const QString &type, QMetaType /*meta*/) const
{
    if (type == kText)
        return textOf(m_fragment);
    if (type != kObjects)
        return {};
    const Result<QByteArray> bytes = bytesOf(m_fragment, *m_from);
    return bytes ? *bytes : QByteArray();
}

Result<QByteArray> bytesOf(const Fragment &fragment, const Project &from)
{
    const Result<QByteArray> image = store::imageOf(projectOf(fragment, from), kObjects);
    if (!image)
        return tl::make_unexpected(image.error());
    return qCompress(*image);
}

static Result<Fragment> fragmentFrom(const QByteArray &bytes)
{
    // qCompress() puts the size before what it compressed.
    const bool plausible = bytes.size() > 4 && qFromBigEndian<quint32>(bytes.constData()) <= kMostBytes;
    const QByteArray image = plausible ? qUncompress(bytes) : QByteArray();
    if (image.isEmpty())
        return failure(ErrorCode::ProjectDamaged, kObjects, {kObjects});
    const Result<Project> project = store::projectFromImage(image, kObjects);
    if (!project)
        return tl::make_unexpected(project.error());
    return fragmentOf(*project);
}

Result<std::optional<Fragment>> objectsIn(const QMimeData &data)
{
    if (const auto *ours = qobject_cast<const ObjectsMime *>(&data))
        return std::optional(ours->fragment());
    if (!data.hasFormat(kObjects))
        return std::optional<Fragment>();
    Result<Fragment> fragment = fragmentFrom(data.data(kObjects));
    if (!fragment)
        return tl::make_unexpected(fragment.error());
    return std::optional(std::move(*fragment));
}

QString textOf(const Fragment &fragment)
{
    QString text;
    for (const PlacedWorkload &placed : fragment.workloads)
        text += writeShorthand(placed.workload) % QLatin1Char('\n');
    return text;
}

} // namespace grondplan::ui
