#include "ui/shell/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <array>

namespace grondplan::ui {

static const QString kPortalService = QStringLiteral("org.freedesktop.portal.Desktop");
static const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
static const QString kPortalInterface = QStringLiteral("org.freedesktop.portal.Settings");
static const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
static const QString kColorScheme = QStringLiteral("color-scheme");
/// Value of color-scheme for "prefers dark"; 0 is no preference, 2 light.
static constexpr uint kPrefersDark = 1;

QString themeId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromId(const QString &id)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (themeId(choice) == id)
            return choice;
    }
    return ThemeChoice::System;
}

/// One colour of a palette by its role.
struct RoleColor
{
    QPalette::ColorRole role;
    QRgb color;
};

template<std::size_t count>
static QPalette paletteOf(const std::array<RoleColor, count> &colors, QRgb disabledText,
                          QRgb inactiveHighlight)
{
    QPalette palette;
    for (const RoleColor &entry : colors)
        palette.setColor(entry.role, QColor::fromRgb(entry.color));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(inactiveHighlight));
    return palette;
}

QPalette lightPalette()
{
    static constexpr std::array kColors = {
        RoleColor{QPalette::Window, 0xfff2f4f7},
        RoleColor{QPalette::WindowText, 0xff1b2028},
        RoleColor{QPalette::Base, 0xffffffff},
        RoleColor{QPalette::AlternateBase, 0xfff6f8fa},
        RoleColor{QPalette::Text, 0xff1b2028},
        RoleColor{QPalette::Button, 0xffeef0f3},
        RoleColor{QPalette::ButtonText, 0xff1b2028},
        RoleColor{QPalette::BrightText, 0xffb3261e},
        RoleColor{QPalette::Light, 0xffffffff},
        RoleColor{QPalette::Midlight, 0xffe6e9ee},
        RoleColor{QPalette::Mid, 0xffc3c9d2},
        RoleColor{QPalette::Dark, 0xff9aa2ae},
        RoleColor{QPalette::Shadow, 0xff5b6470},
        RoleColor{QPalette::Highlight, 0xff1a5fb4},
        RoleColor{QPalette::HighlightedText, 0xffffffff},
        RoleColor{QPalette::Link, 0xff1a5fb4},
        RoleColor{QPalette::LinkVisited, 0xff6b3fa0},
        RoleColor{QPalette::ToolTipBase, 0xff2a2f37},
        RoleColor{QPalette::ToolTipText, 0xfff4f6f8},
        RoleColor{QPalette::PlaceholderText, 0xff5f6875},
    };
    return paletteOf(kColors, 0xff8a929d, 0xffc3c9d2);
}

QPalette darkPalette()
{
    static constexpr std::array kColors = {
        RoleColor{QPalette::Window, 0xff1f2328},
        RoleColor{QPalette::WindowText, 0xffe6e9ed},
        RoleColor{QPalette::Base, 0xff2a2f37},
        RoleColor{QPalette::AlternateBase, 0xff252a31},
        RoleColor{QPalette::Text, 0xffe6e9ed},
        RoleColor{QPalette::Button, 0xff343a44},
        RoleColor{QPalette::ButtonText, 0xffe6e9ed},
        RoleColor{QPalette::BrightText, 0xffff8a80},
        RoleColor{QPalette::Light, 0xff4a515c},
        RoleColor{QPalette::Midlight, 0xff3a404a},
        RoleColor{QPalette::Mid, 0xff454c57},
        RoleColor{QPalette::Dark, 0xff5f6773},
        RoleColor{QPalette::Shadow, 0xff0d0f12},
        RoleColor{QPalette::Highlight, 0xff2a6bc2},
        RoleColor{QPalette::HighlightedText, 0xffffffff},
        RoleColor{QPalette::Link, 0xff8ab4f8},
        RoleColor{QPalette::LinkVisited, 0xffc3a6f0},
        RoleColor{QPalette::ToolTipBase, 0xff3a4049},
        RoleColor{QPalette::ToolTipText, 0xfff4f6f8},
        RoleColor{QPalette::PlaceholderText, 0xff9ba4b0},
    };
    return paletteOf(kColors, 0xff767f8b, 0xff454c57);
}

/// Fusion without pictures on the buttons of dialogs, which would come from whatever icons the desktop has;
/// and with an outline around boxes and circles to tick that is seen on dark too, where Fusion's is darker
/// still.
class PlainFusion final : public QProxyStyle
{
public:
    PlainFusion()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool round = element == PE_IndicatorRadioButton;
        const bool square = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if ((!round && !square) || option->palette.color(QPalette::Window).lightness() > kDarkest)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (round)
            painter->drawEllipse(outline);
        else
            painter->drawRect(outline);
        painter->restore();
    }

private:
    static constexpr int kDarkest = 127; // of a light window's lightness
};

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new PlainFusion);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (choice == ThemeChoice::System)
        listenToPortal();
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
}

void Theme::listenToPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_listening || !bus.isConnected())
        return;
    m_listening = true;
    bus.connect(kPortalService, kPortalPath, kPortalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));

    QDBusMessage read =
        QDBusMessage::createMethodCall(kPortalService, kPortalPath, kPortalInterface, QStringLiteral("Read"));
    read << kAppearance << kColorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return; // no portal: the system has no opinion
        // Read() wraps the value in a variant within a variant.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        setSystemScheme(value.toUInt());
    });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kAppearance && key == kColorScheme)
        setSystemScheme(value.variant().toUInt());
}

void Theme::setSystemScheme(uint scheme)
{
    const bool dark = scheme == kPrefersDark;
    if (dark == m_systemDark)
        return;
    m_systemDark = dark;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply()
{
    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
    Q_EMIT changed();
}

} // namespace grondplan::ui
