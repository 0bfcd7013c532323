#include "ui/shell/startermenu.h"

#include "core/advice/starters.h"
#include "ui/document/windowwords.h"
#include "ui/shell/projectfiles.h"

#include <QMenu>

namespace grondplan::ui {

static void fill(QMenu &menu, ProjectFiles &files)
{
    menu.clear();
    for (const QString &id : starterIds()) {
        const StarterWords words = starterWords(id, windowWords().language());
        QAction *action = menu.addAction(QString(words.name).replace(u'&', QLatin1String("&&")));
        action->setObjectName(QString(QLatin1String("starter-") + id));
        action->setToolTip(words.why.toHtmlEscaped());
        action->setStatusTip(words.why);
        QObject::connect(action, &QAction::triggered, &files, [&files, id] { files.openStarter(id); });
    }
}

void fillStarterMenu(QMenu &menu, ProjectFiles &files)
{
    menu.setToolTipsVisible(true);
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, &files] { fill(menu, files); });
    fill(menu, files);
}

} // namespace grondplan::ui
