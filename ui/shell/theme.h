#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace grondplan::ui {

enum class ThemeChoice
{
    System,
    Light,
    Dark
};

QString themeId(ThemeChoice choice);        ///< "system", "light", "dark", as kept in the settings
ThemeChoice themeFromId(const QString &id); ///< System for anything unknown

/// The light and the dark palette, on the Fusion style. Text has a contrast of at least 4.5 : 1 on its
/// background.
QPalette lightPalette();
QPalette darkPalette();

/// Gives the application its palette, and changes it while it runs.
///
/// System follows the desktop's colour scheme as its settings portal tells it, now and when it changes; a
/// desktop without a portal, or without a preference, is light. Owned by main() or a test.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] bool isDark() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void listenToPortal();
    void setSystemScheme(uint scheme);
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_listening = false;
    bool m_systemDark = false;
};

} // namespace grondplan::ui
