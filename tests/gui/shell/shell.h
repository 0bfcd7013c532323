#pragma once

#include "ui/document/document.h"
#include "ui/planning/planner.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <memory>

namespace grondplan::ui {

/// A window with its own language and theme, shown as a user has it.
struct Shell
{
    Language language;
    Theme theme;
    std::unique_ptr<MainWindow> window;

    Shell()
    {
        language.setCurrent(QStringLiteral("en"));
        theme.setChoice(ThemeChoice::Light);
        window = std::make_unique<MainWindow>(language, theme);
        window->show();
    }
    [[nodiscard]] Document &document() const { return window->document(); }
    [[nodiscard]] ScenarioId scenario() const { return document().currentScenario(); }
    [[nodiscard]] bool isPlanned() const { return window->planner().isFinal(scenario()); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window->findChild<QAction *>(QLatin1String(name));
    }
};

/// Presses a button of the next message box of that name, and says whether one came.
inline std::shared_ptr<bool> answerNext(const char *box, QMessageBox::StandardButton button)
{
    auto answered = std::make_shared<bool>(false);
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        auto *shown = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!shown || shown->objectName() != QLatin1String(box))
            return;
        *answered = true;
        timer->stop();
        timer->deleteLater();
        shown->button(button)->click();
    });
    timer->start(10);
    return answered;
}

} // namespace grondplan::ui
