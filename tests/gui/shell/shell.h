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

    /// \param size  of the window, where what the screen of the tests has room for is too small
    explicit Shell(const QString &shownLanguage = QStringLiteral("en"), ThemeChoice look = ThemeChoice::Light,
                   QSize size = {})
    {
        language.setCurrent(shownLanguage);
        theme.setChoice(look);
        window = std::make_unique<MainWindow>(language, theme);
        if (size.isValid())
            window->resize(size);
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
