#include "ui/canvas/kindicon.h"

#include <QFile>
#include <QHash>

namespace grondplan::ui {

QString kindIconName(const QString &kind)
{
    static QHash<QString, QString> known;
    const auto found = known.constFind(kind);
    if (found != known.constEnd())
        return *found;
    const QString file = QStringLiteral(":/icons/") + kind + QStringLiteral(".svg");
    const QString name = !kind.isEmpty() && QFile::exists(file) ? kind : QStringLiteral("workload");
    known.insert(kind, name);
    return name;
}

} // namespace grondplan::ui
