#include "core/base/finding.h"

namespace grondplan {

// A unit separator cannot be typed, so that no name a user gives is taken for one of these.
static constexpr QChar kMark(0x1f);

QString amountArgument(const QString &resource, std::int64_t amount)
{
    return kMark + resource + kMark + QString::number(amount);
}

QString textArgument(const QString &textId, const QStringList &args)
{
    QString argument = kMark + QStringLiteral("text") + kMark + textId;
    for (const QString &arg : args)
        argument += kMark + arg;
    return argument;
}

} // namespace grondplan
