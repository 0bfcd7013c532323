#include "ui/panels/severity.h"

#include "ui/drawing/icons.h"

#include <QCoreApplication>

namespace grondplan::ui {

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (severity) {
    case Severity::Error:
        return themedIcon(QStringLiteral("severity-error"), palette.color(QPalette::BrightText));
    case Severity::Warning:
        return themedIcon(QStringLiteral("severity-warning"),
                          dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8a, 0x5a, 0x00));
    case Severity::Note:
        break;
    }
    return themedIcon(QStringLiteral("severity-note"), palette.color(QPalette::Link));
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Severity", "Note");
}

} // namespace grondplan::ui
