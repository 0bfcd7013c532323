#include "app/gui/terminationsignal.h"
#include "ui/drawing/painter.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFont>
#include <QSettings>
#include <QTimer>

#include <clocale>
#include <memory>

namespace {

void setNames()
{
    QCoreApplication::setOrganizationName(QStringLiteral("grondplan"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("grondplan.org"));
    QCoreApplication::setApplicationName(QStringLiteral("grondplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRONDPLAN_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

/// Whether only help or the version is asked for, which needs no display.
bool onlyAsksForText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--")
            return false;
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

/// The files named on the command line. Ends the program for help, the version, or what it does not know.
QStringList namedFiles(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Plans what to run workloads on: how many servers, at what cost, and why."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "A project to open, or files to import, such as a Compose file."),
        QStringLiteral("[FILE...]"));
    parser.process(application);
    QStringList files;
    for (const QString &file : parser.positionalArguments())
        files << QFileInfo(file).absoluteFilePath();
    return files;
}

void setLanguage(grondplan::ui::Language &language)
{
    using grondplan::ui::Settings;
    const QString chosen = Settings::language();
    language.setCurrent(chosen.isEmpty() ? grondplan::ui::Language::ofDesktop() : chosen);
}

} // namespace

int main(int argc, char *argv[])
{
    namespace ui = grondplan::ui;
    setNames();
    if (onlyAsksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        ui::Language language;
        setLanguage(language);
        namedFiles(application);
        return 0;
    }

    QApplication application(argc, argv);
    // The application object has taken the desktop's locale; libraries that print numbers must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationDisplayName(QStringLiteral("Grondplan"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.grondplan.Grondplan"));
    ui::installFonts();
    // The family of the drawings, at the size the desktop asks for: its digits stand under each other.
    QFont font = QApplication::font();
    font.setFamilies(ui::drawingFont(font.pointSizeF()).families());
    QApplication::setFont(font);

    ui::Language language;
    setLanguage(language);
    const QStringList files = namedFiles(application);
    ui::Theme theme;
    theme.setChoice(ui::themeFromId(ui::Settings::theme()));

    ui::MainWindow window(language, theme);
    const grondplan::TerminationSignal termination([&window] {
        // What is not saved is asked about as at any other close; the layout is kept whatever the answer.
        window.rememberWindow();
        window.close();
    });
    window.show();
    if (!files.isEmpty())
        QTimer::singleShot(0, &window, [&window, files] { window.files().openAnything(files); });
    return QApplication::exec();
}
