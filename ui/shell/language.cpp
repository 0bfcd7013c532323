#include "ui/shell/language.h"

#include "core/text/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace grondplan::ui {

static const QString kEnglish = QStringLiteral("en");

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {kEnglish, QStringLiteral("nl")};
}

QString Language::nameOf(const QString &language)
{
    return language == QLatin1String("nl") ? QStringLiteral("Nederlands") : QStringLiteral("English");
}

QString Language::ofDesktop()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (available().contains(language))
            return language;
    }
    return kEnglish;
}

void Language::setCurrent(const QString &language)
{
    const QString wanted = available().contains(language) ? language : kEnglish;
    if (wanted == m_current)
        return;
    m_current = wanted;
    // Before the translators, as their installation is what tells the widgets.
    QLocale::setDefault(Words(wanted).locale());
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(wanted),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plurals.
    if (m_own.load(QStringLiteral(":/i18n/grondplan_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace grondplan::ui
