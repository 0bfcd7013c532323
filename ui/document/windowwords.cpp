#include "ui/document/windowwords.h"

#include <QLocale>

namespace grondplan::ui {

const Words &windowWords()
{
    static const Words kEnglish(QStringLiteral("en"));
    static const Words kDutch(QStringLiteral("nl"));
    return QLocale().language() == QLocale::Dutch ? kDutch : kEnglish;
}

} // namespace grondplan::ui
