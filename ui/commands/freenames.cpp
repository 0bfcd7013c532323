#include "ui/commands/freenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace grondplan::ui {

QString FreeNames::take(const QString &wanted)
{
    if (!m_taken.contains(wanted)) {
        m_taken.insert(wanted);
        return wanted;
    }
    static const QRegularExpression kNumbered(QStringLiteral("^(.+) [1-9][0-9]{0,5}$"));
    const QRegularExpressionMatch match = kNumbered.match(wanted);
    const QString stem = match.hasMatch() ? match.captured(1) : wanted;
    int &number = m_last[stem];
    QString name;
    do {
        number = std::max(number + 1, 2);
        name = QStringLiteral("%1 %2").arg(stem).arg(number);
    } while (m_taken.contains(name));
    m_taken.insert(name);
    return name;
}

} // namespace grondplan::ui
